#pragma once

#include "insight/summary.h"
#include "report/style.h"

#include <cstddef>
#include <string>

namespace abiter::report {

inline constexpr size_t k_names_in_brief = 5; ///< toolchains of a group, unless all are asked for

/// What red cases come from, with the smallest case of each cause; with its tables if there are few causes, or `all`.
/// `all`: also the causes of cases that are known. Empty if there is nothing to tell.
std::string causes_text(const store::RunResults& results, const insight::Summary& summary, const Style& style,
                        bool all);

} // namespace abiter::report
