#pragma once

#include "judge/judge.h"

namespace abiter::judge {

/// Fills `judged.agreements` from its verdicts: toolchains agree if every selected case between them passed, in both
/// directions. Unselected diagonals are taken from the observation.
void find_agreements(const plan::Plan& plan, const plan::Suite& suite, const run::SuiteObservation& observation,
                     JudgedSuite& judged);

} // namespace abiter::judge
