#include "run/machine.h"

#include <algorithm>
#include <cstring>

namespace abiter::run {

namespace {

template <class T> bool read_as(std::string_view body, T& value) {
  if (body.size() < sizeof value)
    return false;
  std::memcpy(&value, body.data(), sizeof value);
  return true;
}

template <size_t N> std::string text_of(const char (&bytes)[N]) {
  return {bytes, std::find(bytes, bytes + N, '\0')};
}

bool read_unit(std::string_view body, Unit& unit) {
  abiter_unit raw;
  if (!read_as(body, raw) || raw.ends[0] == 0)
    return false;
  for (size_t i = 0; i < ABITER_UNIT_NAMES && raw.ends[i]; ++i)
    unit.names.push_back({text_of(raw.names[i]), raw.ends[i]});
  unit.flags = raw.flags;
  unit.count_name = text_of(raw.count_name);
  return true;
}

} // namespace

const std::string& Unit::name_of(uint32_t byte) const {
  const auto found = std::find_if(names.begin(), names.end(), [&](const Name& one) { return byte < one.end; });
  return found == names.end() ? names.back().name : found->name;
}

bool is_about_machine(const abiter_record& record) {
  return record.kind == ABITER_MACHINE || record.kind == ABITER_UNIT || record.kind == ABITER_PROMISE;
}

bool Machine::take(const abiter_record& record, std::string_view body) {
  if (record.kind == ABITER_MACHINE) {
    abiter_machine raw;
    if (!read_as(body, raw) || raw.version != ABITER_LOG_VERSION)
      return false;
    word = raw.word;
    stack_alignment = raw.stack_alignment;
    array_alignment = raw.array_alignment;
    return true;
  }
  if (record.kind == ABITER_UNIT) {
    Unit unit;
    if (record.index != units.size() || !read_unit(body, unit))
      return false;
    units.push_back(std::move(unit));
    return true;
  }
  abiter_promise raw;
  if (record.kind != ABITER_PROMISE || record.index != promises.size() || !read_as(body, raw))
    return false;
  promises.push_back(text_of(raw.broken));
  return true;
}

abi::BrokenPromises Machine::broken_promises(const Broken& broken) const {
  abi::BrokenPromises said;
  said.facts = broken.facts;
  said.stack_alignment = stack_alignment;
  said.array_alignment = array_alignment;
  for (uint32_t i = 0; i < 32; ++i)
    if (broken.unaligned >> i & 1)
      said.unaligned.push_back(i);
  const auto name = [](const Unit& unit) {
    return unit.flags & ABITER_UNIT_STACK_POINTER ? std::string("the stack pointer") : unit.name();
  };
  for (const abiter_clobber& one : broken.clobbers)
    if (one.unit < units.size())
      said.registers.push_back(name(units[one.unit]));
  for (size_t i = 0; i < units.size() && i < 32; ++i)
    if (broken.lost_units >> i & 1)
      said.lost_registers.push_back(name(units[i]));
  constexpr std::string_view k_callee = "the callee";
  for (size_t i = 0; i < promises.size() && i < 32; ++i) {
    if (broken.promises >> i & 1)
      said.others.push_back(promises[i]);
    if (broken.lost_promises >> i & 1)
      said.lost_others.push_back(
          promises[i].rfind(k_callee, 0) == 0 ? "the caller" + promises[i].substr(k_callee.size()) : promises[i]);
  }
  return said;
}

} // namespace abiter::run
