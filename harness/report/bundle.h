#pragma once

// One case as files that need no abiter: the two generated sources, a main program that builds the values, calls and
// prints what each side sees, and a script that compiles and links them with the real linker.

#include "generate/generate.h"
#include "plan/plan.h"
#include "run/job.h"
#include "util/error.h"

#include <string>

namespace abiter::report {

struct Bundle {
  std::string folder;
  std::vector<std::string> files;    ///< names in the folder
  std::vector<std::string> commands; ///< as repro.sh runs them
};

/// `job` is that of a plan with this suite (values of all patterns). Writes into `folder`, replacing what is there.
Expected<Bundle> write_bundle(const plan::Plan& plan, const plan::Suite& suite, const plan::SuitePairing& pairing,
                              uint32_t entry, const run::Job& job, generate::Generators& generators,
                              const std::string& folder);

} // namespace abiter::report
