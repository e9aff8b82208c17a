#include "session/validity.h"
#include "cli/command_line.h"
#include "cli/flags.h"
#include "report/validity_text.h"

#include <fmt/format.h>

namespace abiter::cli {

namespace {

struct ValidityCommand {
  session::ValidityRequest ask;
  OutputOptions output;
};

int validity(const ValidityCommand& request, const report::Output& output) {
  const auto answers = session::ask_validity(request.ask);
  if (!answers)
    return report_errors(answers.error(), output);
  for (const auto& [toolchain, why] : answers->left_out)
    output.remark(fmt::format("{}: left out, {}\n", toolchain, why));
  output.print(request.output.format == "json"
                   ? report::validity_json(answers->run.results)
                   : report::validity_text(answers->run.results, style_of(request.output)) +
                         report::red_probes_text(answers->run.results, style_of(request.output)));
  return k_exit_ok;
}

} // namespace

void add_validity(CommandLine& line) {
  auto [app, request] =
      line.add<ValidityCommand>({"validity",
                                 k_group_machine,
                                 "what each toolchain does with invalid values, such as a bool of 2",
                                 {{"every gcc of this machine", "abiter validity --toolchain 'gcc-*'"},
                                  {"two compilers, for other programs",
                                   "abiter validity --toolchain gcc-12 --toolchain clang-14 --format json"}}},
                                validity);
  add_where(app, request.ask.where);
  add_toolchain_folders(app, request.ask.toolchain_folders);
  add_texts(app, "--toolchain", request.ask.toolchains, "GLOB", "only these; repeatable");
  add_format(app, request.output);
  add_colour(app, request.output);
}

} // namespace abiter::cli
