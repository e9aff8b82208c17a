#include "judge/map_rows.h"

#include "run/runner/protocol.h"
#include "util/text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <functional>
#include <string_view>
#include <unordered_set>

namespace abiter::judge {

namespace {

constexpr const char* k_unknown = "?";

/// Leaves of all maps, each path once: in the order of the first map, then what only others have.
std::vector<const abi::LeafLocations*> all_leaves(const std::vector<MapColumn>& columns) {
  std::vector<const abi::LeafLocations*> leaves;
  std::unordered_set<std::string_view> paths;
  for (const MapColumn& column : columns)
    for (const abi::LeafLocations& leaf : column.map->leaves)
      if (paths.insert(leaf.path).second)
        leaves.push_back(&leaf);
  std::stable_partition(leaves.begin(), leaves.end(), [](const auto* leaf) { return !leaf->result; });
  return leaves;
}

bool all_equal(const std::vector<std::string>& cells) {
  const std::string* first = nullptr;
  for (const std::string& cell : cells) {
    if (cell == k_unknown)
      continue;
    if (first && *first != cell)
      return false;
    first = &cell;
  }
  return true;
}

} // namespace

std::vector<MapRow> map_rows(const std::vector<MapColumn>& columns) {
  std::vector<MapRow> rows;
  const auto add = [&](MapRow::Kind kind, const std::string& what,
                       const std::function<std::string(const abi::LocationMap&)>& text) {
    MapRow row{kind, what, {}, false};
    for (const MapColumn& column : columns)
      row.cells.push_back(column.map->leaves.empty() && !column.map->failure.empty() ? k_unknown : text(*column.map));
    row.differs = !all_equal(row.cells);
    rows.push_back(std::move(row));
  };
  const auto any = [&](const auto& has) {
    return std::any_of(columns.begin(), columns.end(), [&](const MapColumn& column) { return has(*column.map); });
  };
  for (const abi::LeafLocations* leaf : all_leaves(columns))
    add(MapRow::Kind::Place, leaf->path, [&](const abi::LocationMap& map) {
      const abi::LeafLocations* one = map.leaf(leaf->path);
      return one ? abi::to_text(one->segments) : std::string(k_unknown);
    });
  if (any([](const abi::LocationMap& map) { return map.result_address.has_value(); })) {
    add(MapRow::Kind::Place, "address of the result", [](const abi::LocationMap& map) {
      return map.result_address ? map.result_address->passed_in : std::string("none");
    });
    add(MapRow::Kind::Fact, "  and at the return", [](const abi::LocationMap& map) {
      if (!map.result_address)
        return std::string("none");
      if (map.result_address->returned_in.empty())
        return std::string("nowhere");
      return map.result_address->returned_in + (map.result_address->caller_uses_it ? ", used by the caller" : "");
    });
  }
  std::vector<std::string> extended;
  for (const MapColumn& column : columns)
    for (const abi::Extension& one : column.map->extensions)
      if (std::find(extended.begin(), extended.end(), one.path) == extended.end())
        extended.push_back(one.path);
  for (const std::string& path : extended)
    add(MapRow::Kind::Fact, path + " above it", [&](const abi::LocationMap& map) {
      for (const abi::Extension& one : map.extensions)
        if (one.path == path)
          return abi::to_text(one);
      return std::string(k_unknown);
    });
  if (any([](const abi::LocationMap& map) { return map.taken != 0; }))
    add(MapRow::Kind::Place, "stack", [](const abi::LocationMap& map) { return taken_text(map.taken); });
  if (any([](const abi::LocationMap& map) { return map.vector_count.has_value(); }))
    add(MapRow::Kind::Fact, "al", [](const abi::LocationMap& map) {
      return map.vector_count ? abi::to_text(*map.vector_count) : std::string(k_unknown);
    });
  if (any([](const abi::LocationMap& map) { return !map.aligned_stack; }))
    add(MapRow::Kind::Fact, "stack at the call", [](const abi::LocationMap& map) {
      return std::string(map.aligned_stack ? "aligned to 16" : "not aligned to 16");
    });
  if (any([](const abi::LocationMap& map) { return map.clobbered != 0; }))
    add(MapRow::Kind::Fact, "promises", [](const abi::LocationMap& map) {
      return map.clobbered ? clobber_text(map.clobbered, map.word) : std::string("kept");
    });
  if (any([](const abi::LocationMap& map) { return !map.failure.empty() || !map.agrees; })) {
    MapRow row{MapRow::Kind::Fact, "with itself", {}, false};
    for (const MapColumn& column : columns)
      row.cells.push_back(!column.map->failure.empty() ? column.map->failure
                          : column.map->agrees         ? "agrees"
                                                       : "disagrees");
    row.differs = !all_equal(row.cells);
    rows.push_back(std::move(row));
  }
  return rows;
}

std::string taken_text(uint32_t bytes) {
  return bytes ? fmt::format("the callee takes off {} bytes", bytes) : "the callee takes off nothing";
}

std::string clobber_text(uint32_t clobbered, uint8_t word, int32_t made, int32_t gone) {
  constexpr std::array<const char*, 16> k_registers = {
      "rax", "rcx", "rdx", "rbx", "the stack pointer", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11",
      "r12", "r13", "r14", "r15"};
  std::vector<std::string> broken;
  for (size_t i = 0; i < k_registers.size(); ++i)
    if (clobbered >> i & 1)
      broken.push_back(word == 4 && k_registers[i][0] == 'r' ? fmt::format("e{}", k_registers[i] + 1) : k_registers[i]);
  std::vector<std::string> texts;
  if (!broken.empty())
    texts.push_back("the callee did not keep " + join(broken, ", "));
  if (clobbered & ABITER_CLOBBER_TAKEN)
    texts.emplace_back("the callee took another number of bytes off the stack than the caller's own does");
  if (clobbered & ABITER_CLOBBER_XMM)
    texts.emplace_back("the callee did not keep a vector register that it has to keep");
  if (clobbered & ABITER_CLOBBER_DF)
    texts.emplace_back("the callee left the direction flag set");
  if (clobbered & ABITER_CLOBBER_MXCSR)
    texts.emplace_back("the callee changed the control bits of mxcsr");
  if (clobbered & ABITER_CLOBBER_X87CW)
    texts.emplace_back("the callee changed the x87 control word");
  if (clobbered & ABITER_CLOBBER_ARGUMENT)
    texts.emplace_back("the original of an argument passed by value was changed");
  if (clobbered & ABITER_CLOBBER_CANARY)
    texts.emplace_back("bytes around an argument or the result were written");
  if (clobbered & ABITER_CLOBBER_LIVES)
    texts.emplace_back(made || gone
                           ? fmt::format("objects were constructed {} times and destroyed {} times", made, gone)
                           : "objects were not destroyed as often as they were constructed");
  if (clobbered & ABITER_UNALIGNED_CALL)
    texts.emplace_back("the caller did not align the stack to 16 bytes at the call");
  if (clobbered & ABITER_UNALIGNED_ARRAY)
    texts.emplace_back(
        "the callee's array isn't aligned to 16 bytes, as a global one of that size has to be (psABI 3.1.2)");
  return join(texts, "; ");
}

} // namespace abiter::judge
