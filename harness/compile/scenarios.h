#pragma once

// The frames of unwinding scenarios on their way to libraries: one per (suite, toolchain, variant), with every role in
// it.

#include "compile/units.h"
#include "plan/scenarios.h"

#include <string>
#include <vector>

namespace abiter::compile {

/// One plan::FrameUnit after the build.
struct BuiltFrames {
  std::string source;
  std::string library; ///< empty if nothing could be built
  std::vector<generate::Unsupported> unsupported;
  std::vector<Failed> failed; ///< kinds under a convention that don't compile
  bool fault = false;         ///< `failure` is that another machine's compiler built it
  std::string failure;        ///< why the whole library is missing

  /// Why a frame isn't in the library: unsupported or failed; null if it should be.
  const generate::Unsupported* unsupported_frame(const std::string& kind, const std::string& convention) const;
  const Failed* failed_frame(const std::string& kind, const std::string& convention) const;
};

struct ScenarioBuild {
  std::vector<std::vector<BuiltFrames>> units; ///< [suite][unit]
  Counts counts;
};

/// Builds all that the plan needs, below options.folder. Frames that don't compile are data in the result.
Expected<ScenarioBuild> build_scenarios(const plan::ScenarioPlan& plan,
                                        const std::vector<toolchain::Toolchain>& toolchains,
                                        generate::Generators& generators, const Options& options);

/// The commands from source to library: one or two. Of an embedded toolchain, the link alone.
std::vector<std::vector<std::string>> frame_commands(const toolchain::Toolchain& toolchain, const std::string& variant,
                                                     const std::string& source, const std::string& library);

/// The name of a frame's function in its library: "catch_int__c_unwind".
std::string frame_symbol(const std::string& kind, const std::string& convention);

} // namespace abiter::compile
