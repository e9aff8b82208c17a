#pragma once

// The stage behind a run: location maps of those functions and toolchains that somebody wants to see.

#include "cli/session.h"
#include "run/xray.h"

namespace abiter::cli {

/// Takes the maps that `requests` wants, by suite; an empty request: none. `jobs` of run.results must be there.
Expected<std::vector<run::LocationMaps>> take_maps(const Run& run, const Session& session, const Request& request,
                                                   const std::vector<run::XrayRequest>& requests,
                                                   report::Reporter* reporter);

/// Wants everything that is planned: every selected entry of every toolchain that has it.
std::vector<run::XrayRequest> want_all(const plan::Plan& plan);

} // namespace abiter::cli
