#include "store/sentences.h"

#include "judge/sentences.h"
#include "util/json.h"

#include <set>

namespace abiter::store {

namespace {

/// Which calls back went wrong: at odd depths it's the callee who calls.
std::vector<judge::CallbackFact> callbacks_of(const run::Job& job, uint32_t function, const judge::Finding& finding) {
  std::set<std::pair<size_t, bool>> wrong;
  for (const run::Difference& difference : finding.report.differences) {
    const std::vector<run::LegCells>& legs = job.leg_cells[function][difference.pattern];
    for (size_t i = 1; i < legs.size(); ++i)
      if (difference.cell >= legs[i].first && difference.cell < legs[i].first + legs[i].arguments + legs[i].results)
        wrong.emplace(i, difference.cell >= legs[i].first + legs[i].arguments);
  }
  std::vector<judge::CallbackFact> callbacks;
  for (const auto& [i, result] : wrong) {
    const lang::Leg& leg = job.legs[function][i];
    callbacks.push_back({leg.path, leg.depth % 2 != 0, result});
  }
  return callbacks;
}

void add_call(const RunResults& results, size_t s, uint32_t e, const judge::Finding& finding, judge::CaseFacts& facts) {
  const plan::Suite& suite = results.plan->suites[s];
  const uint32_t function = suite.entries[e].function;
  facts.is_static = suite.spec.functions[function].is_static;
  facts.arguments = finding.arguments;
  facts.result = finding.result;
  facts.layout = finding.layout;
  facts.callbacks = callbacks_of(results.jobs[s], function, finding);
  facts.message = finding.message;
  if (finding.follows_from >= 0)
    facts.follows_from = results.plan->toolchains[static_cast<size_t>(finding.follows_from)].id;
}

} // namespace

std::vector<std::string> sentences_of(const RunResults& results, size_t s, uint32_t p, uint32_t e) {
  const plan::Plan& plan = *results.plan;
  const plan::Suite& suite = plan.suites[s];
  const judge::Finding& finding = results.suites[s].findings.at({p, e});
  const std::vector<std::string> chain = plan.chain_ids(suite.pairings[p].pairing);
  judge::CaseFacts facts;
  facts.caller = chain.front();
  facts.callee = chain.back();
  facts.verdict = finding.final_verdict();
  facts.seen = finding.verdict;
  if (finding.expectation)
    facts.expected = results.expectations.rules[finding.expectation->rule].verdicts;
  switch (suite.kind) {
  case plan::Kind::Functions:
    add_call(results, s, e, finding, facts);
    break;
  case plan::Kind::Scenarios:
    for (const std::string& sentence : finding.sentences)
      facts.own.push_back(finding.frame < 0 ? sentence : chain[static_cast<size_t>(finding.frame)] + ": " + sentence);
    break;
  case plan::Kind::Validity:
    facts.own = finding.sentences;
    break;
  }
  return judge::sentences(facts);
}

std::vector<std::string> sentences_of(const Json& finding) {
  // An older abiter wrote what the judge said of a scenario, and nothing of other cases.
  if (finding.contains("says") && !finding.at("says").empty())
    return finding.at("says").get<std::vector<std::string>>();
  judge::CaseFacts facts;
  const std::string id = finding.value("case", "");
  const size_t begin = id.rfind("::");
  const std::string chain = begin == std::string::npos ? id : id.substr(begin + 2);
  facts.caller = plan::split_chain(chain).front();
  facts.callee = plan::split_chain(chain).back();
  const auto verdict = [&](const char* key, judge::Verdict otherwise) {
    return judge::verdict_by_name(finding.value(key, "")).value_or(otherwise);
  };
  facts.verdict = verdict("verdict", judge::Verdict::Unselected);
  facts.seen = verdict("seen", facts.verdict);
  facts.expected = finding.value("expected", std::vector<std::string>{});
  facts.arguments = finding.value("arguments", false);
  facts.result = finding.value("result", false);
  facts.layout = finding.value("layout", false);
  if (!finding.contains("trace"))
    facts.message = finding.value("message", "");
  facts.follows_from = finding.value("follows_from", "");
  return judge::sentences(facts);
}

std::string with_sentences(const std::string& results) {
  Json json = Json::parse(results);
  bool changed = false;
  for (const char* list : {"suites", "scenarios"})
    if (json.contains(list))
      for (Json& suite : json.at(list))
        for (Json& finding : suite.at("findings"))
          if (!finding.contains("says")) {
            finding["says"] = sentences_of(finding);
            changed = true;
          }
  return changed ? to_line(json) + "\n" : results;
}

} // namespace abiter::store
