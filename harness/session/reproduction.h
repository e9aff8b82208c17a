#pragma once

// One case as files that need no abiter.

#include "report/bundle.h"
#include "session/session.h"

#include <optional>
#include <string>

namespace abiter::session {

/// Runs exactly one case, with location maps. An id that isn't one is an error with an example.
ExpectedAll<Outcome> run_case(const Request& request, const std::string& case_id, report::Reporter* reporter);

/// The verdict of the only case of a run.
judge::Verdict only_verdict(const Outcome& outcome);

/// Writes sources and script of the only case of a run; none if one side can't say it. `folder` empty:
/// results/repro/CASE. `tar`: also a file with all of them, unless it is empty.
Expected<std::optional<report::Bundle>> write_reproduction(const Outcome& outcome, const std::string& case_id,
                                                           const std::string& folder, const std::string& tar);

} // namespace abiter::session
