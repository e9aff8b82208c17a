#pragma once

// What the runner gets to know of a suite: codecs, functions, values and layout probes, as the file of
// runner/protocol.h. It is written once per suite: of a toolchain, only the data model counts.

#include "lang/legs.h"
#include "plan/plan.h"
#include "plan/values.h"

#include <string>
#include <vector>

namespace abiter::run {

/// One thing to find in the objects of a type: a leaf, or a tag.
struct LeafProbe {
  uint32_t codec;
  std::string path;             ///< inside the type: "pos[2].x"; empty for a type that is a leaf itself
  std::vector<uint32_t> probes; ///< numbers of the probes whose differences together are its place
  bool in_twos = false;         ///< what counts of two that follow each other is where both differ
};

/// Which cells of a function's value belong to one of its legs.
struct LegCells {
  uint32_t first;
  uint32_t arguments; ///< how many of them; those of the result follow
  uint32_t results;
};

struct Job {
  std::vector<lang::TypeId> codecs;    ///< nominal types, and types of parameters and results
  std::vector<uint32_t> codec_of_type; ///< by TypeId; ABITER_NONE if it has none
  /// [function][pattern]: the arguments' cells, then the result's; then those of its legs. A "pattern" is one of
  /// the run's, or a further value in which other members of unions and variants are alive. Between toolchains with the
  /// architecture's own data model; where only widths and bytes differ, these are asked for paths and kinds.
  std::vector<std::vector<plan::Value>> values;
  /// [set - 1][function][pattern]: between others (Suite::value_set).
  std::vector<std::vector<std::vector<plan::Value>>> other_values;
  std::vector<std::vector<std::string>> value_names; ///< [function][pattern]: "graffiti", "graffiti_2"; a C identifier
  std::vector<std::vector<uint32_t>> argument_cells; ///< [function][pattern]: how many of them are the arguments'
  std::vector<std::vector<lang::Leg>> legs;          ///< [function]: itself, then the calls back that it makes
  std::vector<std::vector<std::vector<LegCells>>> leg_cells; ///< [function][pattern][leg]
  std::vector<LeafProbe> leaves;
  std::string bytes; ///< the file

  /// What is passed in the pairings of a set.
  const plan::Value& value(uint32_t set, uint32_t function, uint32_t pattern) const {
    return set == 0 ? values[function][pattern] : other_values[set - 1][function][pattern];
  }
};

Job make_job(const plan::Plan& plan, const plan::Suite& suite, uint32_t case_timeout_ms, bool poison);

} // namespace abiter::run
