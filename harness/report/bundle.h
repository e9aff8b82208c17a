#pragma once

// One case as files that need no abiter. Of a call: the two generated sources, a main program that builds the values,
// calls and prints what each side sees, and a script that compiles and links them with the real linker.

#include "generate/generate.h"
#include "store/results.h"
#include "util/error.h"

#include <string>

namespace abiter::report {

struct Bundle {
  std::string folder;
  std::vector<std::string> files;    ///< names in the folder
  std::vector<std::string> commands; ///< as repro.sh runs them
};

struct BundleOptions {
  generate::Generators& generators;
  std::string runner_sources; ///< harness/run/runner
  std::string folder;         ///< written to, replacing what is there
};

/// A case of any kind.
Expected<Bundle> write_bundle(const store::RunResults& results, size_t suite, const plan::CaseAt& at,
                              const BundleOptions& options);

/// "env NAME=VALUE … " in front of a command of the toolchain, if it needs that.
std::string environment_words(const toolchain::Toolchain& toolchain);

} // namespace abiter::report
