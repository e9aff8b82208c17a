#pragma once

// X-rays of a suite: one runner process that takes the location maps of toolchains, each paired with itself.

#include "abi/location.h"
#include "run/run.h"

namespace abiter::run {

struct XrayRequest {
  std::vector<std::vector<bool>> wanted; ///< [toolchain][entry]; an empty row: nothing of this toolchain
};

/// What can't be looked at (a side is missing, the toolchain crashes with itself) is data in the maps; an error is our
/// own failure or an interrupt.
Expected<abi::LocationMaps> xray_suite(const plan::Plan& plan, size_t suite, const compile::Build& build,
                                       const Job& job, const XrayRequest& request, const Options& options);

/// Reads the log of such a runner. For tests.
Expected<abi::LocationMaps> read_xray_log(std::string_view log, const plan::Plan& plan, const plan::Suite& suite,
                                          const Job& job);

} // namespace abiter::run
