#pragma once

// Translation units on their way to libraries: one per (suite, toolchain, side) of functions, one per (suite, toolchain,
// variant) of scenarios, one per (suite, toolchain) of probes; each is compiled and linked once.

#include "compile/attempt.h"
#include "generate/generate.h"
#include "plan/plan.h"
#include "toolchain/commands.h"
#include "util/error.h"

#include <array>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace abiter::compile {

/// A function or frame that could not be built, and why.
struct Failed {
  std::string function;
  std::string convention;
  Attempt why;
};

/// One side of one suite for one toolchain, or its frames, after the build.
struct BuiltUnit {
  bool wanted = false;
  std::string source;
  std::set<size_t> left_out; ///< parts of the unit that aren't in it
  std::string object;
  std::string library; ///< empty if nothing could be built
  std::vector<generate::Unsupported>
      unsupported; ///< by the generator, or because a compiler ignored or refused an attribute
  std::vector<Failed> failed;
  Attempt failure; ///< not built: why the whole unit is missing, or means nothing

  /// Why a function or frame isn't in the library: unsupported or failed; null if it should be.
  const generate::Unsupported* unsupported_part(const std::string& function, const std::string& convention) const;
  const Failed* failed_part(const std::string& function, const std::string& convention) const;
  /// Why there is no library, where there is none.
  Attempt missing() const { return failure.ok() ? Attempt{Outcome::Refused, "there is no library", {}} : failure; }
};

struct Counts {
  uint64_t compiles = 0;
  uint64_t links = 0;
  uint64_t embedded_compiles = 0;
  double generate_seconds = 0; ///< inside the generators
  double write_seconds = 0;    ///< generating, assembling and writing sources and graph, the generators included
  double build_seconds = 0;    ///< compilers and linkers
};

struct Build {
  std::vector<std::vector<std::array<BuiltUnit, 2>>> units; ///< [suite][toolchain][side]; of functions
  std::vector<std::vector<BuiltUnit>> frames;               ///< [suite][index into Suite::frames]; of scenarios
  std::vector<std::vector<BuiltUnit>> probes;               ///< [suite][toolchain]; of validity
  std::vector<std::string> stubs;                           ///< by suite: the library of stubs; of functions
  std::vector<std::string> stand_ins; ///< by suite: for statics that a callee hasn't got; empty without statics
  Counts counts;

  const BuiltUnit& unit(size_t suite, size_t toolchain, generate::Side side) const {
    return units[suite][toolchain][static_cast<size_t>(side)];
  }
};

struct Options {
  std::string folder; ///< everything built goes below it
  std::string runner; ///< path of abiter-runner, which says what libraries find; others are beside it
  unsigned jobs = 0;  ///< 0: as many as there are processors
  uint32_t compile_timeout_s = 120;
  std::function<void(uint64_t done, uint64_t total, const std::string& what)> on_progress{};
};

/// Builds all that the plan needs. Functions that don't compile are data in the result; an error is our own failure or
/// an interrupt.
Expected<Build> build(const plan::Plan& plan, generate::Generators& generators, const Options& options);

/// "structs/nested" → "structs__nested": a suite's name in file names. Only what an identifier may have, since rustc
/// names a crate by its file, and two crates of one name that are compiled at once in one folder overwrite each other's
/// objects.
std::string file_stem(const std::string& suite_id);

using toolchain::compile_command;
using toolchain::link_command;

} // namespace abiter::compile
