#pragma once

// The stage that runs and judges all suites of a plan, whatever their kinds.

#include "run/run.h"
#include "session/session.h"

namespace abiter::session {

/// Functions' suites run as many at once as there are jobs, the largest first; behind them a scenarios' suite at a time,
/// which spreads its chains over the jobs. Each is judged, held against the expectations, recorded and reported when it
/// ends.
Expected<void> run_suites(Run& run, const Request& request, const run::Options& options, uint32_t case_timeout_ms,
                          report::Reporter* reporter, Recorder* recorder);

} // namespace abiter::session
