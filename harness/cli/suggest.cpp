#include "insight/suggest.h"
#include "cli/command_line.h"
#include "cli/flags.h"
#include "session/stored_run.h"

namespace abiter::cli {

namespace {

struct SuggestRequest {
  session::Where where;
  std::string run = "last";
};

Expected<std::string> suggested(const SuggestRequest& request) {
  ABITER_TRY(paths, session::find_paths(request.where));
  ABITER_TRY(store, store::Store::open(paths.results));
  ABITER_TRY(run, session::load_run(store, request.run));
  return insight::suggest_expectations(run);
}

int suggest(const SuggestRequest& request, const report::Output& output) {
  const auto rules = suggested(request);
  if (!rules)
    return report_errors({rules.error()}, output);
  output.print(rules->empty() ? "# nothing is red\n" : *rules);
  return k_exit_ok;
}

} // namespace

void add_suggest(CommandLine& line) {
  auto [app, request] = line.add<SuggestRequest>(
      {"suggest",
       k_group_runs,
       "print expectation rules that would make a run green",
       {{"rules for the last run", "abiter suggest"}, {"rules for the run before it", "abiter suggest last~1"}}},
      suggest);
  app.add_option("run", request.run, "a run, or a results.json")->type_name("RUN")->capture_default_str();
  add_where(app, request.where);
}

} // namespace abiter::cli
