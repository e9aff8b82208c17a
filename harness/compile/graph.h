#pragma once

// build.ninja: the graph of compiles and links, and running it.

#include "compile/units.h"

#include <set>

namespace abiter::compile {

/// One edge: what it makes, from what, how, and what it is called in progress lines ("compile gcc-12 structs/nested
/// caller").
struct Edge {
  std::string output;
  std::string input;
  std::vector<std::string> command;
  std::vector<std::pair<std::string, std::string>> environment;
  std::string description;
};

/// What a run of the graph did.
struct GraphResult {
  std::set<std::string> failed; ///< outputs that could not be made
  uint64_t compiles = 0;        ///< edges started whose description begins with "compile"
  uint64_t links = 0;
};

/// For a shell, in front of a step: it ends after so much time of the processor.
std::string limit_words(uint32_t limit_s);

/// A step may wait for other things so many times as long as it may use the processor.
constexpr uint64_t k_waiting = 5;

/// Writes `folder`/build.ninja and runs Ninja on it, going on behind failures.
Expected<GraphResult> run_graph(const std::vector<Edge>& edges, const Options& options);

} // namespace abiter::compile
