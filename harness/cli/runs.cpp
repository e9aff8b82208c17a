#include "cli/command_line.h"
#include "cli/flags.h"
#include "report/store_text.h"
#include "session/paths.h"
#include "store/store.h"

namespace abiter::cli {

namespace {

struct RunsRequest {
  session::Where where;
  OutputOptions output;
};

Expected<std::vector<store::RunInfo>> kept_runs(const session::Where& where) {
  ABITER_TRY(paths, session::find_paths(where));
  ABITER_TRY(store, store::Store::open(paths.results));
  return store.runs();
}

int runs(const RunsRequest& request, const report::Output& output) {
  const auto all = kept_runs(request.where);
  if (!all)
    return report_errors({all.error()}, output);
  output.print(request.output.format == "json" ? report::runs_json(*all) : report::runs_text(*all));
  return k_exit_ok;
}

} // namespace

void add_runs(CommandLine& line) {
  auto [app, request] =
      line.add<RunsRequest>({"runs",
                             k_group_runs,
                             "list the runs that are kept",
                             {{"newest last", "abiter runs"}, {"for other programs", "abiter runs --format json"}}},
                            runs);
  add_where(app, request.where);
  add_format(app, request.output);
}

} // namespace abiter::cli
