#pragma once

// One question as files that need no abiter: the functions of the toolchain, the runner's own source, and a script that
// compiles both and asks.

#include "report/bundle.h"

namespace abiter::report {

Expected<Bundle> write_probe_bundle(const plan::Plan& plan, const plan::Suite& suite, const plan::CaseAt& at,
                                    const BundleOptions& options);

} // namespace abiter::report
