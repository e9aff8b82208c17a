#pragma once

#include "judge/judge.h"
#include "plan/expectation.h"

#include <string>
#include <vector>

namespace abiter::judge {

/// The verdicts that a rule may expect, "pass" included.
std::vector<std::string> expectable_verdicts();

/// Holds a judged suite against the rules: gives its findings their expectation, adds a finding for what passes though
/// a rule says that it fails, and counts in `judged.rules`. What only follows from a toolchain that disagrees with
/// itself isn't red, and no rule is needed for it.
void apply_expectations(const plan::Plan& plan, size_t suite, const plan::Expectations& expectations,
                        JudgedSuite& judged);

} // namespace abiter::judge
