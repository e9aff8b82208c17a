#pragma once

// A run of one case, with everything that is known of it: what `abiter show` and `abiter repro` print.

#include "compile/units.h"
#include "report/bundle.h"
#include "report/style.h"
#include "store/results.h"

#include <string>

namespace abiter::report {

/// Verdict and tables, whether it passes or not.
std::string one_case_text(const store::RunResults& results, size_t suite, uint32_t pairing, uint32_t entry,
                          const Style& style);
/// How each library that a case needs was compiled: the toolchain in its own words, and the commands.
std::string sources_text(const store::RunResults& results, const compile::Build& build, size_t suite, uint32_t pairing,
                         const Style& style);
/// What the folder of a reproduction has. `remark`: a line behind it.
std::string bundle_text(const Bundle& bundle, const std::string& remark);

} // namespace abiter::report
