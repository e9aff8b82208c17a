#include "cli/commands.h"
#include "generate/generate.h"
#include "report/table.h"
#include "session/session.h"

#include "util/json.h"
#include <cstdio>
#include <fmt/format.h>
#include <map>
#include <set>

namespace abiter::cli {

namespace {

/// What the toolchains of one language can say of one function, all together.
struct Said {
  std::set<std::string> caller, callee; ///< conventions
  /// (convention, feature, reason) → toolchains. An empty convention: under all.
  std::map<std::tuple<std::string, std::string, std::string>, std::set<std::string>> unsupported;
};

/// By language, then by function.
using Coverage = std::map<std::string, std::vector<Said>>;

Expected<Coverage> coverage_of(const lang::Spec& spec, const session::Session& session,
                               generate::Generators& generators) {
  std::map<std::string, size_t> number;
  for (size_t i = 0; i < spec.functions.size(); ++i)
    number.emplace(spec.functions[i].name, i);
  Coverage coverage;
  for (const toolchain::Toolchain& toolchain : session.selected) {
    auto& said = coverage.try_emplace(toolchain.language, spec.functions.size()).first->second;
    for (const generate::Side side : {generate::Side::Caller, generate::Side::Callee}) {
      ABITER_TRY(unit, generators.generate(spec, toolchain, side));
      for (const generate::Part& part : unit.parts)
        if (part.kind == generate::PartKind::Function)
          if (const auto found = number.find(part.key); found != number.end()) {
            Said& one = said[found->second];
            (side == generate::Side::Caller ? one.caller : one.callee).insert(part.convention);
          }
      for (const generate::Unsupported& one : unit.unsupported)
        if (const auto found = number.find(one.function); found != number.end())
          said[found->second].unsupported[{one.convention, one.feature, one.reason}].insert(toolchain.id);
    }
  }
  return coverage;
}

Json json_of(const Said& said) {
  Json json{{"caller", said.caller}, {"callee", said.callee}};
  for (const auto& [what, toolchains] : said.unsupported)
    json["unsupported"].push_back({{"convention", std::get<0>(what)},
                                   {"feature", std::get<1>(what)},
                                   {"reason", std::get<2>(what)},
                                   {"toolchains", toolchains}});
  return json;
}

/// A line a spec: how many of its functions each language can call and define.
void print_table(const std::vector<std::pair<const lang::Spec*, Coverage>>& all) {
  std::set<std::string> languages;
  for (const auto& [spec, coverage] : all)
    for (const auto& [language, said] : coverage)
      languages.insert(language);
  std::vector<std::string> head{"spec", "functions"};
  for (const std::string& language : languages)
    head.push_back(language + " calls, defines");
  report::Table table(head);
  for (const auto& [spec, coverage] : all) {
    std::vector<std::string> row{spec->name, fmt::format("{}", spec->functions.size())};
    for (const std::string& language : languages) {
      size_t calls = 0, defines = 0;
      if (const auto found = coverage.find(language); found != coverage.end())
        for (const Said& said : found->second) {
          calls += !said.caller.empty();
          defines += !said.callee.empty();
        }
      row.push_back(fmt::format("{}, {}", calls, defines));
    }
    table.add(row);
  }
  for (const std::string& line : table.lines())
    std::puts(line.c_str());
}

} // namespace

int command_coverage(const Request& request) {
  const auto session = session::open_session(request);
  if (!session)
    return report_errors(session.error());
  auto generators = generate::Generators::open(session->paths.generators);
  if (!generators)
    return report_errors({generators.error()});
  std::vector<std::pair<const lang::Spec*, Coverage>> all;
  for (const lang::Spec& spec : session->specs) {
    auto coverage = coverage_of(spec, *session, *generators);
    if (!coverage)
      return report_errors({coverage.error()});
    all.emplace_back(&spec, std::move(*coverage));
  }
  if (request.format != "json") {
    print_table(all);
    return k_exit_ok;
  }
  Json json{{"schema", "abiter-coverage"}, {"version", 1}};
  for (const toolchain::Toolchain& toolchain : session->selected)
    json["toolchains"].push_back({{"id", toolchain.id}, {"language", toolchain.language}});
  for (const auto& [spec, coverage] : all) {
    Json one{{"name", spec->name}, {"functions", Json::array()}};
    for (size_t f = 0; f < spec->functions.size(); ++f) {
      Json function{{"name", spec->functions[f].name}};
      for (const auto& [language, said] : coverage)
        function["languages"][language] = json_of(said[f]);
      one["functions"].push_back(std::move(function));
    }
    for (const lang::Scenario& scenario : spec->scenarios)
      one["scenarios"].push_back(scenario.name);
    json["specs"].push_back(std::move(one));
  }
  std::puts(json.dump(1).c_str());
  return k_exit_ok;
}

} // namespace abiter::cli
