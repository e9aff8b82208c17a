#include "cli/command_line.h"
#include "cli/flags.h"
#include "report/terminal.h"
#include "session/pictures.h"
#include "util/text.h"

#include <fmt/format.h>

namespace abiter::cli {

namespace {

struct XrayRequest {
  session::Request run; ///< what it selects, how many at once, logs
  OutputOptions output;
  std::string what; ///< SPEC, SPEC::FUNCTION or SPEC::FUNCTION::CONVENTION
};

Expected<void> narrow(store::Selection& selection, const std::string& what) {
  const std::vector<std::string> parts = split(replace_all(what, "::", "\n"), '\n');
  if (parts.size() > 3 || parts[0].empty())
    return fail(fmt::format("'{}' does not name a function", what),
                "SPEC, SPEC::FUNCTION or SPEC::FUNCTION::CONVENTION; SPEC may be a .kdl file");
  selection.filter.specs = {parts[0]};
  if (parts.size() > 1)
    selection.filter.functions = {parts[1]};
  if (parts.size() > 2)
    selection.filter.conventions = {parts[2]};
  return {};
}

int xray(const XrayRequest& request, const report::Output& output) {
  session::Request about = request.run;
  if (const auto narrowed = narrow(about.selection, request.what); !narrowed)
    return report_errors({narrowed.error()}, output);
  const report::Style style = style_of(request.output);
  report::Terminal terminal({.style = style, .quiet = true});
  const auto pictures = session::take_pictures(about, &terminal);
  if (!pictures)
    return report_errors(pictures.error(), output);
  if (request.output.format == "json")
    output.print(report::pictures_json(pictures->all));
  else
    for (const report::Picture& picture : pictures->all)
      output.print(report::picture_text(picture, style));
  return k_exit_ok;
}

} // namespace

void add_xray(CommandLine& line) {
  auto [app, request] = line.add<XrayRequest>(
      {"xray",
       k_group_machine,
       "where each toolchain passes every byte of a function's values",
       {{"a struct as an argument, in the default convention",
         "abiter xray structs/nested::deep_in_out::c --toolchain 'gcc-*'"},
        {"all functions of a spec, for other programs", "abiter xray structs/empty --toolchain gcc-12 --format json"}}},
      xray);
  app.add_option("function", request.what,
                 "SPEC, SPEC::FUNCTION or SPEC::FUNCTION::CONVENTION; SPEC may be a .kdl file")
      ->required();
  add_where(app, request.run.where);
  add_toolchain_folders(app, request.run.selection.toolchain_folders);
  add_profile(app, request.run.selection);
  add_texts(app, "--toolchain", request.run.selection.filter.toolchains, "GLOB",
            "one column per toolchain; repeatable");
  add_texts(app, "--convention", request.run.selection.filter.conventions, "GLOB",
            "only these conventions; repeatable");
  add_jobs(app, request.run.jobs);
  add_keep_logs(app, request.run.keep_logs);
  add_format(app, request.output);
  add_colour(app, request.output);
}

} // namespace abiter::cli
