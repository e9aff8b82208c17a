#pragma once

// Runs a suite: one runner process for all its pairings.

#include "compile/units.h"
#include "plan/plan.h"
#include "run/job.h"
#include "run/observation.h"
#include "util/error.h"

#include <string>

namespace abiter::run {

struct Options {
  std::string runner; ///< path of abiter-runner; those of other architectures are beside it
  std::string folder; ///< job, orders and log of each suite go there
  bool keep_logs = false;
};

/// Runs every selected and possible case of the suite. A case that fails is data; an error is our own failure or an
/// interrupt.
Expected<SuiteObservation> run_suite(const plan::Plan& plan, size_t suite, const compile::Build& build, const Job& job,
                                     const Options& options);

/// What is left of a suite whose runner failed: nothing, and why.
SuiteObservation lost_suite(const plan::Plan& plan, const plan::Suite& suite, const Error& why);

/// The same from what an earlier call left with `keep_logs`; takes no time.
Expected<SuiteObservation> read_suite(const plan::Plan& plan, size_t suite, const Job& job, const Options& options);

} // namespace abiter::run
