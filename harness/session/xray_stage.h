#pragma once

// The stage behind a run: location maps of those functions and toolchains that somebody wants to see.

#include "run/xray.h"
#include "session/session.h"

namespace abiter::session {

/// Takes the maps that `requests` wants, by suite; an empty request: none. `jobs` of run.results must be there.
Expected<std::vector<abi::LocationMaps>> take_maps(const Run& run, const Session& session, const Request& request,
                                                   const std::vector<run::XrayRequest>& requests,
                                                   report::Reporter* reporter);

/// The maps of a suite's failing cases, or of all its cases; empty if there is nothing to look at.
Expected<abi::LocationMaps> take_disputed_maps(const plan::Plan& plan, size_t suite, const compile::Build& build,
                                               const run::Job& job, const judge::JudgedSuite& judged, bool all,
                                               const run::Options& options);

/// Wants everything that is planned: every selected entry of every toolchain that has it.
std::vector<run::XrayRequest> want_all(const plan::Plan& plan);

} // namespace abiter::session
