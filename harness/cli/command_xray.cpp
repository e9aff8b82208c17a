#include "cli/commands.h"
#include "cli/output.h"
#include "compile/source_text.h"
#include "report/case_text.h"
#include "report/map_text.h"
#include "report/terminal.h"
#include "session/xray_stage.h"
#include "store/map_json.h"
#include "util/text.h"

#include "util/json.h"
#include <algorithm>
#include <cstdio>
#include <fmt/format.h>

namespace abiter::cli {

namespace {

/// What is printed of one function under one convention.
struct Picture {
  const plan::Suite* suite;
  uint32_t entry;
  std::string declaration; ///< in C; in the words of the spec where C can't say it
  std::vector<judge::MapColumn> columns;
  std::vector<std::pair<std::string, std::string>> missing; ///< toolchain, why it has no column
};

/// "SPEC", "SPEC::FUNCTION", or "SPEC::FUNCTION::CONVENTION".
Expected<void> narrow(Request& request, const std::string& what) {
  const std::vector<std::string> parts = split(replace_all(what, "::", "\n"), '\n');
  if (parts.size() > 3 || parts[0].empty())
    return fail(fmt::format("'{}' does not name a function", what),
                "SPEC, SPEC::FUNCTION or SPEC::FUNCTION::CONVENTION; SPEC may be a .kdl file");
  request.selection.filter.specs = {parts[0]};
  if (parts.size() > 1)
    request.selection.filter.functions = {parts[1]};
  if (parts.size() > 2)
    request.selection.filter.conventions = {parts[2]};
  return {};
}

/// A C toolchain that has the convention; null if there is none.
const toolchain::Toolchain* c_toolchain(const session::Session& session, const std::string& convention) {
  for (const toolchain::Toolchain& toolchain : session.toolchains.found)
    if (toolchain.language == "c" && std::find(toolchain.conventions.begin(), toolchain.conventions.end(),
                                               convention) != toolchain.conventions.end())
      return &toolchain;
  return nullptr;
}

std::string declaration(const session::Session& session, generate::Generators& generators, const plan::Suite& suite,
                        uint32_t entry) {
  const lang::Function& function = suite.spec.functions[suite.entries[entry].function];
  if (const toolchain::Toolchain* toolchain = c_toolchain(session, suite.entries[entry].convention))
    if (const auto unit = generators.generate(suite.spec, *toolchain, generate::Side::Callee))
      if (std::string text = compile::declaration(*unit, function.name, suite.entries[entry].convention); !text.empty())
        return text;
  return report::signature(suite.spec, function) + "\n";
}

/// Why one toolchain has no map of a function: what its generator, its compiler or the runner says.
std::string why_missing(const session::Run& run, size_t s, uint32_t t, uint32_t e, const abi::LocationMap& map) {
  const plan::Entry& entry = run.plan->suites[s].entries[e];
  const std::string& function = run.plan->suites[s].spec.functions[entry.function].name;
  const auto is_it = [&](const auto& one) {
    return one.function == function && (one.convention.empty() || one.convention == entry.convention);
  };
  for (const compile::BuiltUnit& unit : run.build.units[s][t]) {
    for (const generate::Unsupported& one : unit.unsupported)
      if (is_it(one))
        return one.reason;
    for (const compile::Failed& one : unit.failed)
      if (is_it(one))
        return "the compiler refuses it: " + one.message.substr(0, one.message.find('\n'));
    if (!unit.failure.empty())
      return unit.failure.substr(0, unit.failure.find('\n'));
  }
  return map.failure;
}

Json picture_json(const Picture& picture) {
  const plan::Entry& entry = picture.suite->entries[picture.entry];
  Json json = {{"suite", picture.suite->id},
               {"function", picture.suite->spec.functions[entry.function].name},
               {"convention", entry.convention},
               {"declaration", picture.declaration}};
  json["rows"] = Json::array();
  for (const judge::MapRow& row : judge::map_rows(picture.columns)) {
    Json cells;
    for (size_t i = 0; i < row.cells.size(); ++i)
      cells[picture.columns[i].toolchain] = row.cells[i];
    json["rows"].push_back({{"what", row.what},
                            {"kind", row.kind == judge::MapRow::Kind::Place ? "place" : "fact"},
                            {"differs", row.differs},
                            {"toolchains", cells}});
  }
  json["maps"] = Json::object();
  for (const judge::MapColumn& column : picture.columns)
    json["maps"][column.toolchain] = store::map_json(*column.map);
  json["missing"] = Json::object();
  for (const auto& [toolchain, reason] : picture.missing)
    json["missing"][toolchain] = reason;
  return json;
}

std::string picture_text(const Picture& picture, const report::Style& style) {
  const plan::Entry& entry = picture.suite->entries[picture.entry];
  std::string text = style.bold(fmt::format("{}::{}::{}", picture.suite->id,
                                            picture.suite->spec.functions[entry.function].name, entry.convention)) +
                     "\n";
  for (const std::string& line : split(trim(picture.declaration), '\n'))
    text += "  " + line + "\n";
  for (const std::string& line :
       picture.columns.empty() ? std::vector<std::string>{} : report::map_table(picture.columns, style, 100000))
    text += "    " + line + "\n";
  for (const auto& [toolchain, reason] : picture.missing)
    text += style.dim(fmt::format("    {}: {}\n", toolchain, reason));
  return text + "\n";
}

} // namespace

int command_xray(const Request& request, const std::string& what) {
  Request about = request;
  if (const auto narrowed = narrow(about, what); !narrowed)
    return report_errors({narrowed.error()});
  auto session = session::open_session(about);
  if (!session)
    return report_errors(session.error());
  for (lang::Spec& spec : session->specs)
    spec.scenarios.clear(); // chains of frames have no places
  report::Terminal terminal({output_style(request), wants_progress_bar(request), false, true});
  auto run = session::prepare(*session, about, &terminal);
  if (!run)
    return report_errors({run.error()});
  const plan::Plan& plan = *run->plan;
  const uint32_t timeout =
      request.selection.case_timeout_ms ? request.selection.case_timeout_ms : session->profile.case_timeout_ms;
  for (const plan::Suite& suite : plan.suites)
    run->results.jobs.push_back(run::make_job(plan, suite, timeout, true));
  const auto maps = session::take_maps(*run, *session, about, session::want_all(plan), &terminal);
  if (!maps)
    return report_errors({maps.error()});

  const report::Style style = output_style(request);
  Json all = {{"schema", "abiter-xray"}, {"version", 1}, {"functions", Json::array()}};
  for (size_t s = 0; s < plan.suites.size(); ++s)
    for (uint32_t e = 0; e < plan.suites[s].entries.size(); ++e) {
      Picture picture{&plan.suites[s], e, {}, {}, {}};
      for (uint32_t t = 0; t < plan.toolchains.size(); ++t) {
        const abi::LocationMap& map = (*maps)[s][t][e];
        if (map.looked)
          picture.columns.push_back({plan.toolchains[t].id, &map});
        else if (!map.failure.empty())
          picture.missing.emplace_back(plan.toolchains[t].id, why_missing(*run, s, t, e, map));
      }
      if (picture.columns.empty() && picture.missing.empty())
        continue;
      picture.declaration = declaration(*session, *run->generators, plan.suites[s], e);
      if (request.format == "json")
        all["functions"].push_back(picture_json(picture));
      else
        std::fputs(picture_text(picture, style).c_str(), stdout);
    }
  if (request.format == "json")
    std::fputs((all.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n").c_str(), stdout);
  return k_exit_ok;
}

} // namespace abiter::cli
