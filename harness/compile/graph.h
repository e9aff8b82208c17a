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
  bool launched = false; ///< by way of a launcher, whose server may stay
};

/// What a run of the graph did.
struct GraphResult {
  std::set<std::string> failed; ///< outputs that could not be made
  uint64_t compiles = 0;        ///< edges started whose description begins with "compile"
  uint64_t links = 0;
};

/// Writes `folder`/build.ninja and runs Ninja on it, going on behind failures.
Expected<GraphResult> run_graph(const std::vector<Edge>& edges, const Options& options);

} // namespace abiter::compile
