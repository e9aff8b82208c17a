#include "report/case_head.h"

#include "judge/sentences.h"
#include "store/sentences.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::report {

std::string indent(const std::string& line) {
  return "            " + line + "\n";
}

std::string case_head(const store::RunResults& results, size_t suite_index, const plan::CaseAt& at,
                      const std::string& about, const Style& style) {
  const judge::JudgedSuite& judged = results.suites[suite_index];
  const plan::Suite& suite = results.plan->suites[suite_index];
  const plan::SuitePairing& row = suite.pairings[at.pairing];
  const std::vector<uint32_t> chain = row.pairing.chain();
  const judge::Verdict verdict = judged.final_verdict(at.pairing, at.entry);
  const std::string word = fmt::format("{:>11}", judge::name(verdict));
  std::string text =
      fmt::format("{} {}\n", style.verdict(verdict, word), style.bold(results.plan->case_id(suite, row, at.entry)));
  if (!about.empty())
    text += indent(about);
  if (judge::standing(verdict) == judge::Standing::Skipped)
    for (const judge::Unsupported& one : judged.unsupported)
      if (one.entry == at.entry && std::find(chain.begin(), chain.end(), one.toolchain) != chain.end())
        text += indent(results.plan->toolchains[one.toolchain].id + ": " + one.reason);
  const auto found = judged.findings.find({at.pairing, at.entry});
  if (found == judged.findings.end())
    return text;
  const judge::Finding& finding = found->second;
  for (const std::string& sentence : store::sentences_of(results, suite_index, at.pairing, at.entry))
    text += indent(sentence);
  if (finding.expectation) {
    const plan::ExpectationRule& rule = results.expectations.rules[finding.expectation->rule];
    text += indent(judge::rule_sentence(finding.verdict, rule.place, rule.verdicts, rule.reason));
    text += indent(rule.link);
  }
  return text;
}

std::string repro_line(const store::RunResults& results, size_t suite_index, const plan::CaseAt& at,
                       const Style& style) {
  const plan::Suite& suite = results.plan->suites[suite_index];
  return indent(style.dim("repro: ") + "abiter repro " +
                shell_quote(results.plan->case_id(suite, suite.pairings[at.pairing], at.entry)));
}

} // namespace abiter::report
