#include "cli/command_line.h"
#include "cli/flags.h"
#include "report/toolchains_text.h"
#include "session/session.h"
#include "util/text.h"

#include <algorithm>

namespace abiter::cli {

namespace {

struct ToolchainsRequest {
  session::Where where;
  std::vector<std::string> folders;
  OutputOptions output;
  std::vector<std::string> names;
  bool explain = false;
};

int toolchains(const ToolchainsRequest& request, const report::Output& output) {
  const auto paths = session::find_paths(request.where);
  if (!paths)
    return report_errors({paths.error()}, output);
  auto machine = session::find_machine_toolchains(*paths, request.folders);
  if (!machine)
    return report_errors(machine.error(), output);
  const auto languages = lang::Languages::read(paths->generators);
  if (!languages)
    return report_errors(languages.error(), output);
  const auto names = toolchain::provide_toolchains(*machine, request.names);
  if (!names)
    return report_errors(names.error(), output);
  if (const auto known = toolchain::select_toolchains(*machine, *names); !known)
    return report_errors(known.error(), output);
  // A list shows variants as well: whoever asks for one sees what there is to be chosen from.
  const auto wanted = [&](const std::string& id) {
    return names->empty() ||
           std::any_of(names->begin(), names->end(), [&](const std::string& glob) { return glob_match(glob, id); });
  };
  std::erase_if(machine->found, [&](const toolchain::Toolchain& one) { return !wanted(one.id); });
  const bool brief = request.output.format == "text" && !request.output.verbose && !request.explain;
  // Nothing that a line a compiler says has to be asked; but who names toolchains wants to know whether they can be used.
  if (!brief || !request.names.empty())
    session::ask_data_models(machine->found, *languages, *paths);
  Errors refused;
  for (const toolchain::Toolchain& one : machine->found)
    if (one.refused)
      refused.push_back(*one.refused);
  if (!refused.empty())
    return report_errors(refused, output);
  const report::Style style = style_of(request.output);
  output.print(request.output.format == "json" ? report::toolchains_json(*machine)
               : brief                         ? report::compilers_text(*machine, style, request.names.empty())
                                               : report::toolchains_text(*machine, style, request.explain));
  return k_exit_ok;
}

} // namespace

void add_toolchains(CommandLine& line) {
  auto [app, request] =
      line.add<ToolchainsRequest>({"toolchains",
                                   k_group_machine,
                                   "list the toolchains on this machine, and why others are missing",
                                   {{"one line per compiler", "abiter toolchains"},
                                    {"what every gcc and g++ lacks, and why", "abiter toolchains --explain 'g*'"}}},
                                  toolchains);
  app.add_option("ids", request.names, "only these")->type_name("GLOB");
  add_where(app, request.where);
  add_toolchain_folders(app, request.folders);
  app.add_flag("-v,--verbose", request.output.verbose, "text: one line per toolchain: target, conventions, path …");
  app.add_flag("--explain", request.explain,
               "text: the same, and what each of them lacks, with the reasons (json always has it)");
  add_format(app, request.output);
  only_for_text(app, {"--verbose", "--explain"});
  add_colour(app, request.output);
}

} // namespace abiter::cli
