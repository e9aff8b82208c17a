#pragma once

// One chain as files that need no abiter: the frames of each toolchain, the runner's own sources, and a script that
// compiles, loads and plays them.

#include "report/bundle.h"

namespace abiter::report {

Expected<Bundle> write_chain_bundle(const plan::Plan& plan, const plan::Suite& suite, const plan::CaseAt& at,
                                    const BundleOptions& options);

} // namespace abiter::report
