#include "report/coverage_text.h"

#include "report/table.h"
#include "util/json.h"

#include <fmt/format.h>

namespace abiter::report {

namespace {

Json json_of(const insight::Said& said) {
  Json json{{"caller", said.caller}, {"callee", said.callee}};
  for (const auto& [what, toolchains] : said.unsupported)
    json["unsupported"].push_back({{"convention", std::get<0>(what)},
                                   {"feature", std::get<1>(what)},
                                   {"reason", std::get<2>(what)},
                                   {"toolchains", toolchains}});
  return json;
}

} // namespace

std::string coverage_text(const std::vector<insight::SpecCoverage>& all) {
  std::set<std::string> languages;
  for (const insight::SpecCoverage& one : all)
    for (const auto& [language, said] : one.by_language)
      languages.insert(language);
  std::vector<std::string> head{"spec", "functions"};
  for (const std::string& language : languages)
    head.push_back(language + " calls, defines");
  Table table(head);
  for (const insight::SpecCoverage& one : all) {
    std::vector<std::string> row{one.spec->name, fmt::format("{}", one.spec->functions.size())};
    for (const std::string& language : languages) {
      size_t calls = 0, defines = 0;
      if (const auto found = one.by_language.find(language); found != one.by_language.end())
        for (const insight::Said& said : found->second) {
          calls += !said.caller.empty();
          defines += !said.callee.empty();
        }
      row.push_back(fmt::format("{}, {}", calls, defines));
    }
    table.add(row);
  }
  std::string text;
  for (const std::string& line : table.lines())
    text += line + "\n";
  return text;
}

std::string coverage_json(const std::vector<insight::SpecCoverage>& all,
                          const std::vector<toolchain::Toolchain>& toolchains, const lang::Languages& languages) {
  Json json{{"schema", "abiter-coverage"}, {"version", 1}};
  for (const lang::Language& one : languages.all())
    json["languages"].push_back({{"name", one.name}, {"title", one.title}, {"every_spec", one.every_spec}});
  for (const toolchain::Toolchain& toolchain : toolchains)
    json["toolchains"].push_back({{"id", toolchain.id}, {"language", toolchain.language}});
  for (const insight::SpecCoverage& coverage : all) {
    const lang::Spec& spec = *coverage.spec;
    Json one{{"name", spec.name}, {"functions", Json::array()}};
    for (size_t f = 0; f < spec.functions.size(); ++f) {
      Json function{{"name", spec.functions[f].name}};
      for (const auto& [language, said] : coverage.by_language)
        function["languages"][language] = json_of(said[f]);
      one["functions"].push_back(std::move(function));
    }
    for (const lang::Scenario& scenario : spec.scenarios)
      one["scenarios"].push_back(scenario.name);
    json["specs"].push_back(std::move(one));
  }
  return json.dump(1) + "\n";
}

} // namespace abiter::report
