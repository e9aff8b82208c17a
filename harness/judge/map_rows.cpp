#include "judge/map_rows.h"

#include "run/runner/protocol.h"
#include "util/text.h"

#include <algorithm>
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

/// Makes the rows, one kind of fact after the other.
class Rows {
public:
  explicit Rows(const std::vector<MapColumn>& columns) : m_columns(columns) {}

  std::vector<MapRow> make() {
    for (const abi::LeafLocations* leaf : all_leaves(m_columns))
      add(MapRow::Kind::Place, leaf->path, [&](const abi::LocationMap& map) {
        const abi::LeafLocations* one = map.leaf(leaf->path);
        return one ? abi::to_text(one->segments) : std::string(k_unknown);
      });
    result_address();
    extensions();
    stack();
    promises();
    return std::move(m_rows);
  }

private:
  using Text = std::function<std::string(const abi::LocationMap&)>;

  void add(MapRow::Kind kind, const std::string& what, const Text& text) {
    MapRow row{kind, what, {}, false};
    for (const MapColumn& column : m_columns)
      row.cells.push_back(column.map->leaves.empty() && !column.map->failure.empty() ? k_unknown : text(*column.map));
    row.differs = !all_equal(row.cells);
    m_rows.push_back(std::move(row));
  }

  /// The first map that has it, or null.
  template <class Has> const abi::LocationMap* any(const Has& has) const {
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const MapColumn& column) { return has(*column.map); });
    return found == m_columns.end() ? nullptr : found->map;
  }

  void result_address() {
    if (!any([](const abi::LocationMap& map) { return map.result_address.has_value(); }))
      return;
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

  void extensions() {
    std::vector<std::string> extended;
    for (const MapColumn& column : m_columns)
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
  }

  void stack() {
    if (any([](const abi::LocationMap& map) { return map.taken != 0; }))
      add(MapRow::Kind::Place, "stack", [](const abi::LocationMap& map) { return taken_text(map.taken); });
    if (const auto* counts = any([](const abi::LocationMap& map) { return map.vector_count.has_value(); }))
      add(MapRow::Kind::Fact, counts->vector_count->name, [](const abi::LocationMap& map) {
        return map.vector_count ? abi::to_text(*map.vector_count) : std::string(k_unknown);
      });
    if (const auto* unaligned = any([](const abi::LocationMap& map) { return map.unaligned_to != 0; }))
      add(MapRow::Kind::Fact, "stack at the call", [&](const abi::LocationMap& map) {
        return fmt::format("{} to {}", map.unaligned_to ? "not aligned" : "aligned", unaligned->unaligned_to);
      });
  }

  void promises() {
    if (any([](const abi::LocationMap& map) { return map.broken.any(); }))
      add(MapRow::Kind::Fact, "promises", [](const abi::LocationMap& map) {
        return map.broken.any() ? clobber_text(map.broken) : std::string("kept");
      });
    if (!any([](const abi::LocationMap& map) { return !map.failure.empty() || !map.agrees; }))
      return;
    MapRow row{MapRow::Kind::Fact, "with itself", {}, false};
    for (const MapColumn& column : m_columns)
      row.cells.push_back(!column.map->failure.empty() ? column.map->failure
                          : column.map->agrees         ? "agrees"
                                                       : "disagrees");
    row.differs = !all_equal(row.cells);
    m_rows.push_back(std::move(row));
  }

  const std::vector<MapColumn>& m_columns;
  std::vector<MapRow> m_rows;
};

} // namespace

std::vector<MapRow> map_rows(const std::vector<MapColumn>& columns) {
  return Rows(columns).make();
}

std::string taken_text(uint32_t bytes) {
  return bytes ? fmt::format("the callee takes off {} bytes", bytes) : "the callee takes off nothing";
}

namespace {

/// One promise that is broken.
struct Breach {
  std::string kind;     ///< the same for all that break it
  std::string detail;   ///< as it was seen
  bool is_last = false; ///< it names a cause only where nothing else is broken
};

constexpr std::string_view k_unaligned_parameter = "a parameter is not aligned as its type asks for";
constexpr std::string_view k_unaligned_result = "the memory for the result is not aligned as its type asks for";

/// "the callee's parameter s isn't aligned to 32 bytes, as its type S asks for".
std::string misplaced_text(const abi::BrokenPromises& broken, bool result) {
  std::vector<std::string> texts;
  for (const abi::Misplaced& one : broken.misplaced)
    if (one.path.empty() == result)
      texts.push_back(fmt::format("{} isn't aligned to {} bytes, as its type {} asks for",
                                  result ? "the caller's memory for the result" : "the callee's parameter " + one.path,
                                  one.alignment, one.type));
  if (!texts.empty())
    return join(texts, "; ");
  return fmt::format("{} isn't aligned as its type asks for",
                     result ? "the caller's memory for the result" : "a parameter of the callee");
}

std::vector<Breach> breaches_of(const abi::BrokenPromises& broken, int32_t made, int32_t gone) {
  std::vector<Breach> all;
  const auto fact = [&](uint32_t which, std::string kind, std::string detail, bool is_last = false) {
    if (broken.facts & which)
      all.push_back({std::move(kind), std::move(detail), is_last});
  };
  if (!broken.registers.empty())
    all.push_back({"the callee does not keep registers", "the callee did not keep " + join(broken.registers, ", ")});
  fact(ABITER_TOOK_OTHER, "the callee takes another number of bytes off the stack",
       "the callee took another number of bytes off the stack than the caller's own does");
  for (const std::string& other : broken.others)
    all.push_back({other, other});
  if (!broken.lost_registers.empty())
    all.push_back({"the caller does not keep registers for whoever called it",
                   "the caller did not keep " + join(broken.lost_registers, ", ") + " for whoever called it", true});
  for (const std::string& other : broken.lost_others)
    all.push_back({other, other, true});
  fact(ABITER_CHANGED_ARGUMENT, "the original of an argument passed by value is changed",
       "the original of an argument passed by value was changed");
  fact(ABITER_CHANGED_CANARY, "bytes around an argument or the result are written",
       "bytes around an argument or the result were written");
  fact(ABITER_UNEQUAL_LIVES, "objects are not destroyed as often as they are constructed",
       made || gone ? fmt::format("objects were constructed {} times and destroyed {} times", made, gone)
                    : "objects were not destroyed as often as they were constructed");
  fact(ABITER_OVERWRITTEN_FRAME, "what the caller has in a frame of dynamic size is written",
       "what the caller has in a frame of dynamic size was written");
  fact(ABITER_DYNAMIC_FRAME, "the caller's frame has a dynamic size",
       "only where the caller's frame has a dynamic size", true);
  fact(ABITER_UNALIGNED_CALL, "the stack is not aligned at the call",
       fmt::format("the caller did not align the stack to {} bytes at the call", broken.stack_alignment));
  fact(ABITER_UNALIGNED_ARRAY, "a global array is not aligned as the psABI says",
       fmt::format("the callee's array isn't aligned to {} bytes, as a global one of that size has to be",
                   broken.array_alignment));
  fact(ABITER_SPOILT_PROCESS, "what is called behind it in the same process fails",
       "what is called behind it in the same process fails, and passes in one of its own");
  fact(ABITER_UNALIGNED_PARAMETER, std::string(k_unaligned_parameter), misplaced_text(broken, false), true);
  fact(ABITER_UNALIGNED_RESULT, std::string(k_unaligned_result), misplaced_text(broken, true), true);
  return all;
}

} // namespace

std::string promise_text(const abi::BrokenPromises& broken) {
  const std::vector<Breach> all = breaches_of(broken, 0, 0);
  const auto found = std::find_if(all.begin(), all.end(), [](const Breach& one) { return !one.is_last; });
  return found != all.end() ? found->kind : all.empty() ? "a broken promise" : all.front().kind;
}

bool promise_names_value(const abi::BrokenPromises& broken) {
  const std::string text = promise_text(broken);
  return text == k_unaligned_parameter || text == k_unaligned_result;
}

std::string clobber_text(const abi::BrokenPromises& broken, int32_t made, int32_t gone) {
  std::vector<std::string> texts;
  for (Breach& one : breaches_of(broken, made, gone))
    texts.push_back(std::move(one.detail));
  return join(texts, "; ");
}

} // namespace abiter::judge
