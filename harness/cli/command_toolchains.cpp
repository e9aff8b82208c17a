#include "cli/commands.h"
#include "cli/output.h"
#include "report/table.h"
#include "session/session.h"
#include "util/text.h"

#include "util/json.h"
#include <cstdio>
#include <fmt/format.h>

namespace abiter::cli {

namespace {

std::string lacks_text(const toolchain::Toolchain& toolchain) {
  std::vector<std::string> features;
  for (const toolchain::Lack& lack : toolchain.lacks)
    features.push_back(lack.feature);
  return join(features, ", ");
}

Json model_json(const target::DataModel& model) {
  const auto measure = [](const target::Measure& one) { return Json{{"size", one.size}, {"align", one.align}}; };
  const auto sign = [](bool is_signed) { return is_signed ? "signed" : "unsigned"; };
  Json json{{"byte_order", model.byte_order == target::ByteOrder::Big ? "big" : "little"},
            {"pointer", {{"size", model.pointer}, {"align", model.pointer}}},
            {"char", {{"size", 1}, {"align", 1}, {"sign", sign(model.signed_char)}}},
            {"bool", measure(model.c_bool)},
            {"short", measure(model.c_short)},
            {"int", measure(model.c_int)},
            {"long", measure(model.c_long)},
            {"long long", measure(model.c_longlong)},
            {"float", measure(model.c_float)},
            {"double", measure(model.c_double)},
            {"long double", measure(model.c_longdouble)},
            {"wchar_t", measure(model.wchar)},
            {"enum", measure(model.enumeration)}};
  json["long double"]["format"] = target::name(model.long_double);
  json["wchar_t"]["sign"] = sign(model.signed_wchar);
  return json;
}

int print_json(const toolchain::ToolchainSet& toolchains) {
  Json root = {{"found", Json::array()}, {"absent", Json::array()}};
  const auto lacks_json = [](const std::vector<toolchain::Lack>& lacks) {
    Json json = Json::object();
    for (const toolchain::Lack& lack : lacks)
      json[lack.feature] = lack.reason;
    return json;
  };
  for (const toolchain::Toolchain& t : toolchains.found)
    root["found"].push_back({{"id", t.id},
                             {"family", t.family},
                             {"language", t.language},
                             {"version", t.version},
                             {"target", t.target},
                             {"compiler", t.compiler},
                             {"tool", t.tool},
                             {"tool_version", t.tool_version},
                             {"hash", t.hash},
                             {"flags", t.flags},
                             {"data_model", model_json(t.data_model)},
                             {"conventions", t.conventions},
                             {"lacks", lacks_json(t.lacks)},
                             {"lacks_conventions", lacks_json(t.lacks_conventions)}});
  for (const toolchain::Absent& absent : toolchains.absent)
    root["absent"].push_back({{"id", absent.id}, {"reason", absent.reason}});
  std::fputs((root.dump(1) + "\n").c_str(), stdout);
  return k_exit_ok;
}

} // namespace

int command_toolchains(const Request& request, bool explain) {
  const auto paths = session::find_paths(request.where);
  if (!paths)
    return report_errors({paths.error()});
  auto toolchains = session::find_machine_toolchains(*paths, request.selection.toolchain_folders);
  if (!toolchains)
    return report_errors(toolchains.error());
  std::erase_if(toolchains->found,
                [&](const toolchain::Toolchain& t) { return !request.selection.filter.toolchain(t.id); });
  session::ask_data_models(toolchains->found, *paths);
  if (request.format == "json")
    return print_json(*toolchains);
  const report::Style style = output_style(request);
  report::Table table({"id", "version", "language", "target", "hash", "conventions", "lacks", "compiler"});
  for (const toolchain::Toolchain& t : toolchains->found)
    table.add({t.id, t.tool.empty() ? t.version : t.version + " + " + t.tool_version, t.language, t.target,
               t.hash.substr(0, 8), join(t.conventions, " "), lacks_text(t),
               t.embedded       ? "(in process)"
               : t.tool.empty() ? t.compiler
                                : t.compiler + " + " + t.tool});
  bool head = true;
  for (const std::string& line : table.lines()) {
    std::fputs(((head ? style.bold(line) : line) + "\n").c_str(), stdout);
    head = false;
  }
  if (explain)
    for (const toolchain::Toolchain& t : toolchains->found) {
      if (t.lacks.empty() && t.lacks_conventions.empty())
        continue;
      std::fputs(("\n" + style.bold(t.id) + " can't say\n").c_str(), stdout);
      for (const auto* lacks : {&t.lacks, &t.lacks_conventions})
        for (const toolchain::Lack& lack : *lacks)
          std::fputs(fmt::format("  {:<20} {}\n", lack.feature, lack.reason).c_str(), stdout);
    }
  if (!toolchains->absent.empty()) {
    std::fputs(("\n" + style.bold("not on this machine") + "\n").c_str(), stdout);
    for (const toolchain::Absent& absent : toolchains->absent)
      std::fputs(fmt::format("  {:<20} {}\n", absent.id, absent.reason).c_str(), stdout);
  }
  return k_exit_ok;
}

} // namespace abiter::cli
