#include "run/xray_record.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <fmt/format.h>
#include <map>
#include <optional>

namespace abiter::run {

namespace {

constexpr size_t k_unit_room = ABITER_UNIT_ROOM;

template <class T> bool take(std::string_view& body, T& value) {
  if (body.size() < sizeof value)
    return false;
  std::memcpy(&value, body.data(), sizeof value);
  body.remove_prefix(sizeof value);
  return true;
}

bool take_bytes(std::string_view& body, size_t count, std::vector<uint8_t>& bytes) {
  if (body.size() < count)
    return false;
  bytes.assign(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(count));
  body.remove_prefix(count);
  return true;
}

/// What holds an address, or a register's bytes, by name.
std::string holder_name(const Machine& machine, uint32_t where, uint32_t unit) {
  if (where == ABITER_ON_STACK || where == ABITER_BEHIND_STACK)
    return fmt::format("[sp+{}]", unit);
  return unit < machine.units.size() ? machine.units[unit].name() : "?";
}

abi::Location location_of(const abiter_influence& influence, const Machine& machine) {
  switch (influence.where) {
  case ABITER_ON_STACK:
    return {"sp", false, influence.offset, 1};
  case ABITER_IN_REGISTER:
    return {influence.unit < machine.units.size() ? machine.units[influence.unit].name_of(influence.offset) : "?",
            false, influence.offset, 1};
  default:
    return {holder_name(machine, influence.where, influence.unit), true, influence.offset, 1};
  }
}

/// Where each byte of a cell is read from; and places that all of it depends on.
struct CellPlaces {
  std::map<uint8_t, std::vector<abi::Location>> bytes;
  std::vector<abi::Location> whole;
};

/// Cells that a change shows by itself: what a wrong tag or a wrong reference leads to says nothing.
std::vector<abiter_change> own_changes(const XrayInfluence& influence, const std::vector<lang::Cell>& cells) {
  std::vector<abiter_change> own;
  uint32_t hidden_until = 0;
  for (const abiter_change& change : influence.changes) {
    if (change.cell >= cells.size() || change.cell < hidden_until)
      continue;
    const lang::Cell& cell = cells[change.cell];
    if (cell.kind == lang::CellKind::Choice)
      continue;
    if (cell.kind == lang::CellKind::Tag || cell.kind == lang::CellKind::Ref)
      hidden_until = change.cell + 1 + cell.skip;
    own.push_back(change);
  }
  return own;
}

/// Where something begins that depends on several places: in the one that most of its bytes are in.
abi::Location main_place(const std::vector<abi::Location>& locations) {
  const auto weight = [&](const abi::Location& one) {
    return std::count_if(locations.begin(), locations.end(), [&](const abi::Location& other) {
      return other.base == one.base && other.behind == one.behind;
    });
  };
  return *std::max_element(locations.begin(), locations.end(),
                           [&](const abi::Location& a, const abi::Location& b) { return weight(a) < weight(b); });
}

std::vector<abi::Segment> segments_of(const CellPlaces& places, const lang::Cell& cell) {
  std::vector<abi::Segment> segments;
  const auto add = [&](uint8_t byte, const abi::Location& at) {
    if (!segments.empty()) {
      abi::Segment& last = segments.back();
      if (last.first + last.count == byte && last.at.base == at.base && last.at.behind == at.behind &&
          last.at.offset + last.at.count == at.offset) {
        ++last.at.count;
        ++last.count;
        return;
      }
    }
    segments.push_back({byte, 1, false, at});
  };
  // How many bytes of a tag somebody looks at is his own affair: where it begins is what callers and callees share.
  // A byte that decides for all of them (al of a variadic call: are vector registers saved?) is no place of theirs.
  if (!places.whole.empty() && places.bytes.size() < cell.width)
    return {{0, cell.width, true, main_place(places.whole)}};
  for (const auto& [byte, locations] : places.bytes)
    for (const abi::Location& at : locations)
      add(byte, at);
  return segments;
}

/// All leaves of one record, in the order of the cells.
std::vector<abi::LeafLocations> leaves_of(const XrayRecord& record, const Machine& machine,
                                          const std::vector<lang::Cell>& cells, uint32_t arguments) {
  std::vector<CellPlaces> places(cells.size());
  std::vector<abi::Location> crashed;
  for (const XrayInfluence& influence : record.influences) {
    const abi::Location at = location_of(influence.head, machine);
    if (influence.head.crashed && !influence.head.result)
      crashed.push_back(at);
    for (const abiter_change& change : own_changes(influence, cells)) {
      const bool copied =
          std::has_single_bit(static_cast<unsigned>(change.bytes)) && cells[change.cell].kind != lang::CellKind::Tag;
      if (copied)
        places[change.cell]
            .bytes[static_cast<uint8_t>(std::countr_zero(static_cast<unsigned>(change.bytes)))]
            .push_back(at);
      else
        places[change.cell].whole.push_back(at);
    }
  }
  // Nobody survived another value of these bytes: whoever reads a tag may trust it blindly.
  const auto unplaced = [&](uint32_t c) {
    return cells[c].kind == lang::CellKind::Tag && places[c].whole.empty() && places[c].bytes.empty();
  };
  for (uint32_t c = 0; c < arguments && c < cells.size(); ++c)
    if (unplaced(c)) {
      places[c].whole = crashed;
      break;
    }
  // What a reference leads to is passed by nobody: only the reference is.
  std::vector<abi::LeafLocations> leaves;
  uint32_t behind_reference = 0;
  for (uint32_t c = 0; c < cells.size(); ++c) {
    if (c < behind_reference || cells[c].kind == lang::CellKind::Choice)
      continue;
    if (cells[c].kind == lang::CellKind::Ref)
      behind_reference = c + 1 + cells[c].skip;
    leaves.push_back({cells[c].path, cells[c].width, c >= arguments, segments_of(places[c], cells[c])});
  }
  return leaves;
}

/// What a general register has at the call in which a small scalar begins, or so many bytes of the stack; none if it
/// lies elsewhere, or shares them.
std::optional<uint64_t> slot_of(const abi::LeafLocations& leaf, const XrayRecord& record, const Machine& machine,
                                size_t word) {
  if (leaf.segments.size() != 1 || leaf.segments[0].at.behind || leaf.segments[0].at.offset % word != 0)
    return std::nullopt;
  const abi::Location& at = leaf.segments[0].at;
  if (at.base == "sp") {
    if (at.offset + word > record.stack.size())
      return std::nullopt;
    return target::read_integer(record.stack.data() + at.offset, word, machine.byte_order);
  }
  for (size_t i = 0; i < machine.units.size() && (i + 1) * k_unit_room <= record.at_call.size(); ++i)
    if (machine.units[i].name() == at.base && machine.units[i].bytes() == word)
      return target::read_integer(record.at_call.data() + i * k_unit_room, word, machine.byte_order);
  return std::nullopt;
}

void learn_extensions(abi::LocationMap& map, const XrayRecord& record, const Machine& machine, const plan::Value& value,
                      uint32_t arguments) {
  for (uint32_t c = 0; c < arguments; ++c) {
    const lang::Cell& cell = value.cells[c];
    const bool parameter = cell.path == lang::root_of(cell.path);
    if (cell.kind != lang::CellKind::Leaf || cell.domain == lang::Domain::Float || !parameter || cell.width >= map.word)
      continue;
    const abi::LeafLocations* leaf = map.leaf(cell.path);
    const std::optional<uint64_t> slot = leaf ? slot_of(*leaf, record, machine, map.word) : std::nullopt;
    if (!slot)
      continue;
    auto known = std::find_if(map.extensions.begin(), map.extensions.end(),
                              [&](const abi::Extension& one) { return one.path == cell.path; });
    if (known == map.extensions.end())
      known = map.extensions.insert(map.extensions.end(), abi::Extension{cell.path});
    const uint64_t sent = target::read_integer(value.bytes[c].data(), cell.width, machine.byte_order);
    const unsigned bits = 8u * cell.width;
    const bool negative = sent >> (bits - 1) & 1;
    const uint64_t signed_value = negative ? sent | ~0ull << bits : sent;
    known->zero64 &= map.word == 8 && *slot == sent;
    known->sign64 &= map.word == 8 && *slot == signed_value;
    known->zero32 &= static_cast<uint32_t>(*slot) == static_cast<uint32_t>(sent);
    known->sign32 &= static_cast<uint32_t>(*slot) == static_cast<uint32_t>(signed_value);
  }
}

std::string count_name(const Machine& machine) {
  for (const Unit& unit : machine.units)
    if (unit.flags & ABITER_UNIT_COUNT)
      return unit.count_name;
  return "?";
}

std::string ending_text(const abiter_xray& head) {
  switch (head.status) {
  case ABITER_CRASHED:
    return head.signal ? fmt::format("called by itself, it ends with {}", strsignal(head.signal))
                       : "called by itself, its process ends";
  case ABITER_TIMED_OUT:
    return "called by itself, it does not come to an end";
  default:
    return head.status == ABITER_OK ? "" : "called by itself, it does not come to the callee and back";
  }
}

} // namespace

bool read_xray(std::string_view body, const Machine& machine, XrayRecord& record) {
  if (!take(body, record.head))
    return false;
  const abiter_xray& head = record.head;
  if (head.unit_bytes != 0 && head.unit_bytes != machine.units.size() * k_unit_room)
    return false;
  if (!take_bytes(body, head.unit_bytes, record.at_call) || !take_bytes(body, head.unit_bytes, record.at_return) ||
      !take_bytes(body, head.stack_bytes, record.stack))
    return false;
  record.broken = {head.facts, head.promises, std::vector<abiter_clobber>(std::min<size_t>(head.clobbers, 64))};
  for (abiter_clobber& one : record.broken.clobbers)
    if (!take(body, one))
      return false;
  for (uint32_t i = 0; i < head.influences; ++i) {
    XrayInfluence& influence = record.influences.emplace_back();
    if (!take(body, influence.head))
      return false;
    influence.changes.resize(influence.head.changes);
    for (abiter_change& change : influence.changes)
      if (!take(body, change))
        return false;
  }
  return true;
}

void add_to_map(abi::LocationMap& map, const XrayRecord& record, const Machine& machine, const plan::Value& value,
                uint32_t arguments) {
  const abiter_xray& head = record.head;
  const bool first = !map.looked;
  map.rounds += head.rounds;
  map.crashes += head.crashes;
  if (map.failure.empty())
    map.failure = ending_text(head);
  const bool complete = head.status == ABITER_OK;
  if (first) {
    map.looked = true;
    map.agrees = complete && head.agrees;
    map.broken = machine.broken_promises(record.broken);
    map.broken.facts &= ~static_cast<uint32_t>(ABITER_UNALIGNED_CALL);
    map.taken = head.taken;
    map.word = static_cast<uint8_t>(machine.word);
    map.unaligned_to = head.facts & ABITER_UNALIGNED_CALL ? machine.stack_alignment : 0;
  }
  if (!complete) {
    map.agrees = false;
    return;
  }
  if (first || head.influences)
    for (abi::LeafLocations& leaf : leaves_of(record, machine, value.cells, arguments))
      if (first || !map.leaf(leaf.path))
        map.leaves.push_back(std::move(leaf));
  // Arguments before results, whichever pattern they came from.
  std::stable_partition(map.leaves.begin(), map.leaves.end(),
                        [](const abi::LeafLocations& leaf) { return !leaf.result; });
  if (!map.result_address && head.result_unit != ABITER_NONE)
    map.result_address =
        abi::ResultAddress{holder_name(machine, head.result_where, head.result_unit),
                           head.returned_unit < machine.units.size() ? machine.units[head.returned_unit].name() : "",
                           head.returned_used != 0};
  if (!map.vector_count && head.count != ABITER_NONE)
    map.vector_count = abi::VectorCount{count_name(machine), head.count, head.count_used != 0};
  learn_extensions(map, record, machine, value, arguments);
}

void leave_out_lists(abi::LocationMap& map, const std::vector<std::string>& paths) {
  const auto is_by_list = [&](const std::string& leaf) {
    return std::find(paths.begin(), paths.end(), lang::root_of(leaf)) != paths.end();
  };
  std::erase_if(map.leaves, [&](const abi::LeafLocations& leaf) { return !leaf.result && is_by_list(leaf.path); });
  std::erase_if(map.extensions, [&](const abi::Extension& one) { return is_by_list(one.path); });
}

} // namespace abiter::run
