#pragma once

// One chain as files that need no abiter: the frames of each toolchain, the runner's own sources, and a script that
// compiles, loads and plays them.

#include "generate/generate.h"
#include "plan/scenarios.h"
#include "report/bundle.h"

#include <string>

namespace abiter::report {

/// `runner_sources`: the folder with scene_main.c, scene_play.c and scene.h. Writes into `folder`, replacing what is
/// there.
Expected<Bundle> write_scenario_bundle(const plan::ScenarioSuite& suite, const plan::ScenarioCase& one,
                                       const std::vector<toolchain::Toolchain>& toolchains,
                                       generate::Generators& generators, const std::string& runner_sources,
                                       const std::string& folder);

} // namespace abiter::report
