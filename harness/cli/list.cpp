#include "cli/command_line.h"
#include "cli/flags.h"
#include "report/case_list.h"
#include "session/session.h"

namespace abiter::cli {

namespace {

struct ListRequest {
  session::Where where;
  store::Selection selection;
  bool specs = false;
  bool functions = false;
  bool count = false;
};

int list(const ListRequest& request, const report::Output& output) {
  session::Request about;
  about.where = request.where;
  about.selection = request.selection;
  const auto session = session::open_session(about);
  if (!session)
    return report_errors(session.error(), output);
  if (request.specs || request.functions) {
    for (const lang::Spec& spec : session->specs)
      output.print(report::spec_text(spec, request.functions ? &request.selection.filter : nullptr));
    return k_exit_ok;
  }
  const auto plan = session::make_plan(*session, about);
  if (!plan)
    return report_errors({plan.error()}, output);
  report::print_cases(*plan, request.count, output);
  return k_exit_ok;
}

} // namespace

void add_list(CommandLine& line) {
  auto [app, request] =
      line.add<ListRequest>({"list",
                             k_group_cases,
                             "print the ids of the cases that a run would have",
                             {{"how many cases pair a gcc with a clang", "abiter list --pair 'gcc-*->clang-*' --count"},
                              {"what one spec has", "abiter list --functions --spec structs/nested"}}},
                            list);
  add_where(app, request.where);
  add_toolchain_folders(app, request.selection.toolchain_folders);
  add_profile(app, request.selection);
  add_filters(app, request.selection);
  CLI::Option* specs = app.add_flag("--specs", request.specs, "specs instead of cases");
  CLI::Option* functions =
      app.add_flag("--functions", request.functions, "specs with their functions instead of cases")->excludes(specs);
  // What a spec has is what its file says, whoever runs it.
  std::vector<CLI::Option*> of_cases = add_kinds(app, request.selection);
  for (const char* name : {"--toolchain", "--pair", "--convention", "words"})
    of_cases.push_back(app.get_option(name));
  for (CLI::Option* one : of_cases)
    one->excludes(specs)->excludes(functions);
  app.get_option("--fn")->excludes(specs);
  app.add_flag("--count", request.count, "the number of cases")->excludes(specs)->excludes(functions);
}

} // namespace abiter::cli
