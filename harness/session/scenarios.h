#pragma once

// The scenarios of a run: the same stages as its functions, beside them.

#include "session/session.h"

namespace abiter::session {

class Recorder;

/// Builds the frames that `run.results.scenarios.plan` needs.
Expected<void> build_scenarios(Run& run, generate::Generators& generators, const compile::Options& options);

/// Plays and judges them.
Expected<void> play_scenarios(Run& run, const Session& session, const Request& request, const run::Options& run_options,
                              report::Reporter* reporter, Recorder* recorder);

} // namespace abiter::session
