#pragma once

// From what was seen of a chain to a verdict: the trace as a whole is compared with the one that the rules give.

#include "compile/scenarios.h"
#include "judge/judge.h"
#include "plan/expectation.h"
#include "plan/scenarios.h"
#include "run/scenarios.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace abiter::judge {

/// A line of the two columns. A text is empty where the other side has a line alone.
struct TraceRow {
  std::string expected;
  std::string seen;
  bool differs = false;
};

/// What there is to say about a chain that isn't a plain pass.
struct ScenarioFinding {
  std::vector<std::string> sentences; ///< what is wrong, most telling first; or what an undefined case came to
  std::vector<TraceRow> rows;         ///< empty if the trace wasn't looked at
  std::string message;                ///< what the process printed, with new lines
  int32_t frame = -1;                 ///< of `unsupported` and `build`: whose toolchain's fault it is
  std::string feature;                ///< of `unsupported`
  std::optional<Expectation> expectation;
};

struct JudgedScenarios {
  std::vector<Verdict> verdicts;                            ///< by case: what was seen, whatever was expected
  std::map<uint32_t, ScenarioFinding> findings;             ///< by case: all but plain passes
  std::map<std::pair<uint32_t, uint32_t>, RuleCount> rules; ///< by (rule, pattern): those that match something

  /// The verdict that counts, expectations included.
  Verdict final_verdict(uint32_t index) const {
    const auto found = findings.find(index);
    return found == findings.end() || !found->second.expectation ? verdicts[index] : found->second.expectation->verdict;
  }
};

JudgedScenarios judge_scenarios(const plan::ScenarioSuite& suite, const std::vector<toolchain::Toolchain>& toolchains,
                                const std::vector<compile::BuiltFrames>& units, const std::vector<run::Played>& played);

/// Holds judged chains against the rules, as apply_expectations() does with functions.
void apply_expectations(const plan::ScenarioSuite& suite, const std::vector<toolchain::Toolchain>& toolchains,
                        const plan::Expectations& expectations, JudgedScenarios& judged);

/// "catcher caught int", "middle 2 cleanup": a line of a trace in words.
std::string trace_text(const lang::Scenario& scenario, uint32_t level, const std::string& text);

} // namespace abiter::judge
