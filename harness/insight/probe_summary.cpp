#include "insight/probe_summary.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace abiter::insight {

std::vector<ProbeSummary> summarize_probes(const store::RunResults& results) {
  std::vector<ProbeSummary> all;
  for (size_t s = 0; s < results.suites.size(); ++s) {
    const plan::Suite& suite = results.plan->suites[s];
    if (suite.kind != plan::Kind::Validity)
      continue;
    for (const plan::CaseAt& at : suite.cases()) {
      const auto found = results.suites[s].findings.find({at.pairing, at.entry});
      if (found == results.suites[s].findings.end() || !found->second.answer)
        continue;
      const lang::Probe& probe = suite.probe(at.entry);
      if (probe.is_pair())
        continue;
      const std::string& convention = suite.entries[at.entry].convention;
      auto one = std::find_if(all.begin(), all.end(), [&](const ProbeSummary& other) {
        return other.spec == suite.spec.name && other.probe->name == probe.name && other.convention == convention;
      });
      if (one == all.end())
        one = all.insert(all.end(), {suite.spec.name, &probe, convention, {}});
      one->answers.push_back(
          {suite.pairings[at.pairing].pairing.caller, *found->second.answer, found->second.sentences.front()});
    }
  }
  return all;
}

std::vector<ExtensionTable> summarize_extensions(const store::RunResults& results,
                                                 const std::vector<ProbeSummary>& probes) {
  using Answers = std::vector<std::pair<std::string, std::vector<std::string>>>;
  std::map<std::tuple<size_t, lang::Passage, bool>, std::map<uint32_t, Answers>> by_question;
  std::vector<std::string> conventions;
  for (const ProbeSummary& probe : probes) {
    if (!probe.probe->extension)
      continue;
    const lang::ExtensionFact& fact = *probe.probe->extension;
    if (std::find(conventions.begin(), conventions.end(), probe.convention) == conventions.end())
      conventions.push_back(probe.convention);
    const auto convention =
        static_cast<size_t>(std::find(conventions.begin(), conventions.end(), probe.convention) - conventions.begin());
    for (const AnswerOf& one : probe.answers) {
      Answers& answers = by_question[{convention, fact.passage, !fact.extends}][one.toolchain];
      auto same =
          std::find_if(answers.begin(), answers.end(), [&](const auto& other) { return other.first == one.says; });
      if (same == answers.end())
        same = answers.insert(answers.end(), {one.says, {}});
      same->second.push_back(fact.type);
    }
  }
  std::vector<ExtensionTable> tables;
  for (const auto& [question, of] : by_question) {
    ExtensionTable& table = tables.emplace_back();
    table.convention = conventions[std::get<0>(question)];
    table.passage = std::get<1>(question);
    table.extends = !std::get<2>(question);
    for (uint32_t t = 0; t < results.plan->toolchains.size(); ++t) {
      const auto found = of.find(t);
      if (found == of.end())
        continue;
      auto group = std::find_if(table.groups.begin(), table.groups.end(),
                                [&](const ExtensionGroup& one) { return one.answers == found->second; });
      if (group == table.groups.end())
        group = table.groups.insert(table.groups.end(), {found->second, {}});
      group->toolchains.push_back(t);
    }
  }
  return tables;
}

std::vector<SameAnswer> by_answer(const ProbeSummary& probe) {
  std::vector<SameAnswer> groups;
  for (const AnswerOf& one : probe.answers) {
    auto group =
        std::find_if(groups.begin(), groups.end(), [&](const SameAnswer& other) { return other.says == one.says; });
    if (group == groups.end())
      group = groups.insert(groups.end(), {one.says, {}});
    group->toolchains.push_back(one.toolchain);
  }
  return groups;
}

} // namespace abiter::insight
