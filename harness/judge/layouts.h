#pragma once

#include "judge/judge.h"

namespace abiter::judge {

/// All differences between two layouts of one codec's type.
std::vector<LayoutDifference> compare_layouts(const plan::Suite& suite, const run::Job& job, uint32_t codec,
                                              const run::Layouts& caller, const run::Layouts& callee);

/// The same question for every codec at once, without words.
std::vector<bool> differing_codecs(const run::Job& job, const run::Layouts& caller, const run::Layouts& callee);

} // namespace abiter::judge
