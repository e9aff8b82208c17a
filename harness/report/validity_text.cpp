#include "report/validity_text.h"

#include "insight/answer_tables.h"
#include "report/case_head.h"
#include "util/json.h"
#include "util/text.h"

#include <algorithm>
#include <csignal>
#include <fmt/format.h>

namespace abiter::report {

namespace {

Json answer_json(const insight::AnswerOf& one) {
  Json json = {{"says", one.says}};
  switch (one.answer.kind) {
  case run::Answer::Kind::Result:
    json["result"] = fmt::format("{:#x}", one.answer.number);
    break;
  case run::Answer::Kind::Signal:
    json["signal"] = one.answer.number;
    break;
  case run::Answer::Kind::Timeout:
    json["signal"] = SIGALRM;
    break;
  case run::Answer::Kind::Exit:
    json["exit_code"] = one.answer.number;
    break;
  case run::Answer::Kind::NotAsked:
  case run::Answer::Kind::Missing:
    break;
  }
  return json;
}

std::string extension_text(const std::vector<insight::Answered>& answers, const Style& style) {
  std::string text, convention;
  for (const insight::ExtensionTable& table : insight::extension_tables(answers)) {
    if (table.convention != convention)
      text += style.bold("who extends, who trusts, under " + table.convention) + "\n";
    convention = table.convention;
    text += "  " + table.question + "\n";
    for (const insight::ExtensionGroup& group : table.groups) {
      std::vector<std::string> said;
      for (const auto& [says, types] : group.answers)
        said.push_back(fmt::format("{}: {}", join(types, " "), says));
      text += "    " + join(said, " · ") + "\n" + style.dim("      " + join(group.toolchains, " ")) + "\n";
    }
  }
  return text;
}

} // namespace

std::string probe_text(const store::RunResults& results, size_t suite_index, const plan::CaseAt& at,
                       const Style& style) {
  const lang::Probe& probe = results.plan->suites[suite_index].probe(at.entry);
  return case_head(results, suite_index, at, probe.about, style) + repro_line(results, suite_index, at, style);
}

std::string validity_text(const store::RunResults& results, const Style& style) {
  std::string text;
  const std::vector<insight::Answered> answers = insight::answers_of(results);
  for (const insight::AnsweredProbe& probe : insight::answered_probes(answers)) {
    const std::string& convention = probe.first->convention;
    text += style.bold(probe.first->about) + (convention == "c" ? "" : ", under " + convention) + "\n";
    size_t width = 0;
    for (const insight::SameAnswer& group : probe.groups)
      width = std::max(width, group.says.size());
    for (const insight::SameAnswer& group : probe.groups) {
      std::vector<std::string> ids;
      for (const insight::Answered* one : group.of)
        ids.push_back(one->toolchain);
      text += fmt::format("  {:<{}}  {}\n", group.says, width, join(ids, " "));
    }
  }
  return text + extension_text(answers, style);
}

std::string validity_json(const store::RunResults& results) {
  Json root = {{"schema", "abiter-validity"}, {"version", 1}, {"probes", Json::array()}};
  for (const insight::ProbeSummary& probe : insight::summarize_probes(results)) {
    Json answers = Json::object();
    for (const insight::AnswerOf& one : probe.answers)
      answers[results.plan->toolchains[one.toolchain].id] = answer_json(one);
    root["probes"].push_back({{"name", probe.probe->function},
                              {"probe", probe.spec + "::" + probe.probe->name},
                              {"convention", probe.convention},
                              {"what", probe.probe->about},
                              {"value", fmt::format("{:#x}", probe.probe->value)},
                              {"toolchains", std::move(answers)}});
  }
  return root.dump(1) + "\n";
}

std::string red_probes_text(const store::RunResults& results, const Style& style) {
  std::string red;
  for (size_t s = 0; s < results.suites.size(); ++s)
    if (results.plan->suites[s].kind == plan::Kind::Validity)
      for (const auto& [where, finding] : results.suites[s].findings)
        if (insight::counts_as_red(finding))
          red += probe_text(results, s, {where.first, where.second}, style);
  return red.empty() ? "" : style.bold("\nprobes that could not be asked, and values that did not arrive\n") + red;
}

std::string probes_of_run_text(const store::RunResults& results, const Style& style, bool whole) {
  const std::string text = red_probes_text(results, style);
  uint64_t answers = 0;
  for (const insight::ProbeSummary& probe : insight::summarize_probes(results))
    answers += probe.answers.size();
  if (answers == 0)
    return text;
  if (whole)
    return text + style.bold("\nwhat becomes of values that a type doesn't have\n") + validity_text(results, style);
  return text +
         fmt::format("\n{} answers to probes are recorded: --verbose shows them, as does `abiter validity`\n", answers);
}

} // namespace abiter::report
