#include "insight/answer_tables.h"

#include "util/json.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <tuple>

namespace abiter::insight {

namespace {

std::optional<lang::Passage> passage_by_name(const std::string& name) {
  for (const lang::Passage passage : lang::k_passages)
    if (lang::name(passage) == name)
      return passage;
  return {};
}

std::string question_text(lang::Passage passage, bool extends) {
  const bool caller = (passage == lang::Passage::Result) != extends;
  return fmt::format("{}: what {} {}", lang::name(passage), caller ? "callers" : "callees",
                     extends ? "leave above it" : "rely on");
}

std::optional<lang::ExtensionFact> extension_of(const Json& probe) {
  const Json fact = probe.value("extension", Json());
  const auto passage = fact.is_object() ? passage_by_name(fact.value("passage", "")) : std::nullopt;
  if (!passage)
    return {};
  return lang::ExtensionFact{fact.value("type", ""), *passage, fact.value("extends", false)};
}

/// "FUNCTION::CONVENTION::CHAIN".
std::array<std::string, 3> parts_of(const std::string& entry_and_chain) {
  const size_t chain = entry_and_chain.rfind("::");
  if (chain == std::string::npos)
    return {entry_and_chain};
  const size_t convention = entry_and_chain.rfind("::", chain - 1);
  if (convention == std::string::npos)
    return {entry_and_chain.substr(0, chain), "", entry_and_chain.substr(chain + 2)};
  return {entry_and_chain.substr(0, convention), entry_and_chain.substr(convention + 2, chain - convention - 2),
          entry_and_chain.substr(chain + 2)};
}

} // namespace

std::vector<Answered> answers_of(const store::RunResults& results) {
  std::vector<Answered> answers;
  for (size_t s = 0; s < results.suites.size(); ++s) {
    const plan::Suite& suite = results.plan->suites[s];
    if (suite.kind != plan::Kind::Validity)
      continue;
    for (const auto& [where, finding] : results.suites[s].findings) {
      const lang::Probe& probe = suite.probe(where.second);
      const plan::SuitePairing& row = suite.pairings[where.first];
      if (finding.answer && !probe.is_pair())
        answers.push_back({suite.spec.name + "::" + probe.name, probe.about, suite.entries[where.second].convention,
                           probe.extension, results.plan->toolchains[row.pairing.caller].id, finding.sentences.front(),
                           results.plan->case_id(suite, row, where.second)});
    }
  }
  return answers;
}

std::vector<Answered> answers_of(const Json& results) {
  std::vector<Answered> answers;
  for (const Json& suite : results.value("suites", Json::array())) {
    std::map<std::string, const Json*> probes;
    if (const auto list = suite.find("probes"); list != suite.end())
      for (const Json& probe : *list)
        probes.emplace(probe.at("name"), &probe);
    if (probes.empty())
      continue;
    const std::string id = suite.at("id"), spec = id.substr(0, id.find('@'));
    for (const Json& finding : suite.value("findings", Json::array())) {
      const std::string of = finding.at("case");
      const auto [name, convention, chain] = parts_of(of.substr(std::min(of.size(), id.size() + 2)));
      if (finding.value("answer", Json::object()).empty() || plan::split_chain(chain).size() != 1)
        continue;
      const std::vector<std::string> says = finding.value("says", std::vector<std::string>{});
      if (const auto probe = probes.find(name); probe != probes.end() && !says.empty())
        answers.push_back({spec + "::" + name, probe->second->value("about", ""), convention,
                           extension_of(*probe->second), chain, says.front(), of});
    }
  }
  return answers;
}

std::vector<AnsweredProbe> answered_probes(const std::vector<Answered>& answers) {
  std::vector<AnsweredProbe> probes;
  std::map<std::pair<std::string, std::string>, size_t> known;
  for (const Answered& one : answers) {
    if (one.extension)
      continue;
    const auto [at, added] = known.emplace(std::pair(one.probe, one.convention), probes.size());
    if (added)
      probes.push_back({&one, {}});
    std::vector<SameAnswer>& groups = probes[at->second].groups;
    auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& other) { return other.says == one.says; });
    if (group == groups.end())
      group = groups.insert(groups.end(), {one.says, {}});
    group->of.push_back(&one);
  }
  return probes;
}

std::vector<ExtensionTable> extension_tables(const std::vector<Answered>& answers) {
  using Said = std::vector<std::pair<std::string, std::vector<std::string>>>;
  struct Question {
    std::vector<std::pair<std::string, Said>> by_toolchain; ///< in the order of their answers
  };
  std::vector<std::string> conventions; ///< in the order in which they are asked about
  std::map<std::tuple<size_t, lang::Passage, bool>, Question> questions;
  for (const Answered& one : answers) {
    if (!one.extension)
      continue;
    auto convention = std::find(conventions.begin(), conventions.end(), one.convention);
    if (convention == conventions.end())
      convention = conventions.insert(conventions.end(), one.convention);
    auto& by = questions[{static_cast<size_t>(convention - conventions.begin()), one.extension->passage,
                          !one.extension->extends}]
                   .by_toolchain;
    auto of = std::find_if(by.begin(), by.end(), [&](const auto& other) { return other.first == one.toolchain; });
    if (of == by.end())
      of = by.insert(by.end(), {one.toolchain, {}});
    auto same =
        std::find_if(of->second.begin(), of->second.end(), [&](const auto& other) { return other.first == one.says; });
    if (same == of->second.end())
      same = of->second.insert(of->second.end(), {one.says, {}});
    same->second.push_back(one.extension->type);
  }
  std::vector<ExtensionTable> tables;
  for (const auto& [key, question] : questions) {
    const auto& [convention, passage, trusts] = key;
    ExtensionTable& table =
        tables.emplace_back(ExtensionTable{conventions[convention], question_text(passage, !trusts), {}});
    for (const auto& [toolchain, said] : question.by_toolchain) {
      auto group = std::find_if(table.groups.begin(), table.groups.end(),
                                [&, &said = said](const ExtensionGroup& one) { return one.answers == said; });
      if (group == table.groups.end())
        group = table.groups.insert(table.groups.end(), {said, {}});
      group->toolchains.push_back(toolchain);
    }
  }
  return tables;
}

std::string answer_tables_json(const std::string& results) {
  const std::vector<Answered> answers = answers_of(Json::parse(results));
  Json root = {{"answers", Json::array()}, {"extensions", Json::array()}};
  for (const AnsweredProbe& probe : answered_probes(answers)) {
    Json groups = Json::array();
    for (const SameAnswer& group : probe.groups) {
      Json toolchains = Json::array();
      for (const Answered* one : group.of)
        toolchains.push_back({{"id", one->toolchain}, {"case", one->id}});
      groups.push_back({{"says", group.says}, {"toolchains", std::move(toolchains)}});
    }
    root["answers"].push_back({{"probe", probe.first->probe},
                               {"convention", probe.first->convention},
                               {"about", probe.first->about},
                               {"groups", std::move(groups)}});
  }
  for (const ExtensionTable& table : extension_tables(answers)) {
    Json groups = Json::array();
    for (const ExtensionGroup& group : table.groups) {
      Json said = Json::array();
      for (const auto& [says, types] : group.answers)
        said.push_back({{"says", says}, {"types", types}});
      groups.push_back({{"answers", std::move(said)}, {"toolchains", group.toolchains}});
    }
    root["extensions"].push_back(
        {{"convention", table.convention}, {"question", table.question}, {"groups", std::move(groups)}});
  }
  return to_line(root);
}

} // namespace abiter::insight
