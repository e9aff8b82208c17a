#include "lang/extension.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::lang {

namespace {

constexpr uint64_t k_garbage = 0x5a5a5a5adadada5a;

uint64_t low(uint64_t value, uint32_t bits) {
  return bits >= 64 ? value : value & ((uint64_t{1} << bits) - 1);
}

/// The lowest bits of a value, with the sign or zeros above them.
uint64_t extended(uint64_t value, uint32_t bits, bool is_signed) {
  const uint64_t own = low(value, bits);
  const bool negative = is_signed && bits < 64 && (own >> (bits - 1) & 1) != 0;
  return negative ? own | ~low(~uint64_t{0}, bits) : own;
}

/// A value of the type in a register full of garbage: the bit above it is neither its sign nor zero.
uint64_t value_of(const Extension& type) {
  const uint64_t own = type.value ? low(*type.value, type.bits) : uint64_t{1} << (type.bits - 1) | 1;
  const uint64_t next = type.is_signed ? 0 : uint64_t{1} << type.bits;
  const uint64_t above = k_garbage & ~low(~uint64_t{0}, type.bits + 1);
  return above | next | own;
}

void add(std::vector<ProbeAnswer>& answers, uint64_t result, std::string text) {
  if (std::none_of(answers.begin(), answers.end(), [&](const ProbeAnswer& one) { return one.result == result; }))
    answers.push_back({result, std::move(text)});
}

/// What the side that gets the value makes of it.
std::vector<ProbeAnswer> trusts(const Extension& type, std::string_view other_side) {
  const uint64_t value = value_of(type);
  std::vector<ProbeAnswer> answers;
  add(answers, extended(value, type.bits, type.is_signed), "reads its own bits");
  for (const uint32_t width : {8U, 16U, 32U, 64U})
    if (width > type.bits)
      add(answers, extended(value, width, type.is_signed),
          fmt::format("relies on the {}'s extension to {} bits", other_side, width));
  return answers;
}

/// What the side that has the value leaves above it, in a register or a slot of the stack.
std::vector<ProbeAnswer> leaves(const Extension& type) {
  const uint64_t value = value_of(type);
  std::vector<ProbeAnswer> answers;
  add(answers, extended(value, type.bits, type.is_signed),
      type.is_signed || type.bits >= 32 ? "extends to 64 bits" : "extends to 32 bits or more");
  for (const uint32_t width : {32U, 16U, 8U})
    if (width > type.bits)
      add(answers, low(extended(value, type.bits, type.is_signed), width), fmt::format("extends to {} bits", width));
  add(answers, low(value, type.bits), "leaves zeros above it");
  return answers;
}

/// What generators know of their words (c_family/validity.py, rust/validity.py).
struct Narrow {
  std::string_view type;
  uint32_t bits;
  bool is_signed = false;
};
constexpr Narrow k_narrow[] = {{"bool", 8},     {"u8", 8},         {"i8", 8, true},  {"u16", 16},  {"i16", 16, true},
                               {"u32", 32},     {"i32", 32, true}, {"enum", 32},     {"enum8", 8}, {"u7", 7},
                               {"i7", 7, true}, {"u17", 17},       {"i17", 17, true}};

} // namespace

std::optional<WrongProperty> wrong_property(const Extension& type) {
  const auto* known =
      std::find_if(std::begin(k_narrow), std::end(k_narrow), [&](const Narrow& one) { return one.type == type.type; });
  if (known != std::end(k_narrow) && known->bits != type.bits)
    return WrongProperty{"bits", fmt::format("'{}' has {} bits", type.type, known->bits),
                         fmt::format("write bits={}", known->bits)};
  if (known != std::end(k_narrow) && known->is_signed != type.is_signed)
    return WrongProperty{"signed", fmt::format("'{}' is {}", type.type, known->is_signed ? "signed" : "unsigned"),
                         known->is_signed ? "write signed=#true" : "leave out signed=#true"};
  if (type.value && low(*type.value, type.bits) != *type.value)
    return WrongProperty{"value", fmt::format("{} has more than {} bits", *type.value, type.bits), ""};
  if (type.type == "bool" && type.value != 1)
    return WrongProperty{"value", "the bool of an extension is true", "write value=1"};
  return {};
}

std::vector<Probe> extension_probes(const Extension& type) {
  std::vector<Probe> probes;
  const auto make = [&](const std::string& name, Way way, Passage passage, bool extends) -> Probe& {
    Probe& one = probes.emplace_back();
    one.name = type.type + "_" + name;
    one.function = one.name;
    one.languages = type.languages;
    one.way = way;
    one.registers = type.bits < 32 ? 0 : 64;
    one.conventions = type.conventions;
    one.extension = ExtensionFact{type.type, passage, extends};
    one.place = type.place;
    return one;
  };
  const auto receiver = [&](const std::string& name, Way way, Passage passage, std::string_view other_side) {
    Probe& one = make(name, way, passage, false);
    one.about = fmt::format("garbage above a {} as {}", type.type, lang::name(passage));
    one.value = value_of(type);
    one.answers = trusts(type, other_side);
  };
  const auto giver = [&](const std::string& name, Way way, Passage passage) {
    Probe& one = make(name, way, passage, true);
    one.about =
        fmt::format("what is above a {} as {}, if it comes from a wider register", type.type, lang::name(passage));
    one.value = value_of(type);
    one.answers = leaves(type);
    one.otherwise = "doesn't extend";
  };
  const auto pair = [&](const std::string& name, Passage passage, const std::string& function,
                        const std::string& callee) {
    Probe& one = make(name, Way::Pair, passage, false);
    one.about =
        fmt::format("a {} as {}, from a wider register of one toolchain to another", type.type, lang::name(passage));
    one.function = type.type + "_" + function;
    one.callee = type.type + "_" + callee;
    one.value = value_of(type);
    one.expected = extended(value_of(type), type.bits, type.is_signed);
    one.answers = {{one.expected, "arrives"}};
  };
  giver("passes", Way::Passed, Passage::Argument);
  receiver("takes", Way::Argument, Passage::Argument, "caller");
  giver("passes_on_stack", Way::PassedOnStack, Passage::StackArgument);
  receiver("takes_from_stack", Way::Stack, Passage::StackArgument, "caller");
  giver("returns", Way::Returned, Passage::Result);
  receiver("receives", Way::Received, Passage::Result, "callee");
  pair("as_argument", Passage::Argument, "passes", "takes");
  pair("as_stack_argument", Passage::StackArgument, "passes_on_stack", "takes_from_stack");
  pair("as_result", Passage::Result, "receives", "returns");
  return probes;
}

} // namespace abiter::lang
