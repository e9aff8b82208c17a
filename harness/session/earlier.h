#pragma once

// Going on from an earlier run: finishing one that was killed, or running again what was red.

#include "session/recorder.h"
#include "session/session.h"

#include <optional>
#include <string>

namespace abiter::session {

/// Which run to go on from: at most one of them is there. An empty text means the last one that can be meant.
struct GoOn {
  std::optional<std::string> resume; ///< the run to finish
  std::optional<std::string> rerun;  ///< the run whose red cases to run again
};

/// What a run goes on from.
struct EarlierRun {
  std::optional<store::RunInfo> resumed; ///< the run that is finished
  std::string base;                      ///< the run whose red cases are run again; empty: none
};

/// Finds that run. If the request asks for nothing in particular, it then asks for what that run was asked for.
Expected<EarlierRun> earlier_run(Request& request, const GoOn& go_on);

/// Narrows the session to what was red in `run` (or in what that one ran again), was not run,
/// or is new: a spec or a compiler that has changed counts as new.
Expected<void> keep_what_is_wanted(Session& session, const std::string& run);

} // namespace abiter::session
