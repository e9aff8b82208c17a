#pragma once

#include "judge/judge.h"
#include "plan/expectation.h"

#include <optional>
#include <string>
#include <vector>

namespace abiter::judge {

/// The verdicts that a rule may expect, "pass" included.
std::vector<std::string> expectable_verdicts();

/// What a rule makes of what was seen of a case, counted in `count`; nothing if there is nothing to say.
std::optional<Expectation> hold_against(const plan::ExpectationRule& rule, uint32_t number, Verdict seen,
                                        RuleCount& count);

/// Holds a judged suite against the rules: gives its findings their expectation, adds a finding for what passes though
/// a rule says that it fails, and counts in `judged.rules`. What only follows from a toolchain that disagrees with
/// itself isn't red, and no rule is needed for it, as long as that is told: on the diagonal of this run, or by a rule
/// about the diagonal. Else `follows_from` is taken back.
void apply_expectations(const plan::Plan& plan, size_t suite, const plan::Expectations& expectations,
                        JudgedSuite& judged);

} // namespace abiter::judge
