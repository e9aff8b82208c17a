#include "cli/command_line.h"
#include "cli/flags.h"
#include "report/reporter.h"
#include "session/retention.h"

namespace abiter::cli {

namespace {

int gc(const session::RetentionRequest& request, const report::Output& output) {
  const auto dropped =
      session::drop_old_runs(request, [&](const std::string& folder) { output.remark(report::waiting_text(folder)); });
  if (!dropped)
    return report_errors({dropped.error()}, output);
  output.print(report::dropped_text(*dropped));
  return k_exit_ok;
}

} // namespace

void add_gc(CommandLine& line) {
  auto [app, request] =
      line.add<session::RetentionRequest>({"gc",
                                           k_group_runs,
                                           "delete old runs, and builds that only they used",
                                           {{"what would go if ten runs stayed", "abiter gc --dry-run"},
                                            {"keep the last three runs", "abiter gc --keep 3"}}},
                                          gc);
  add_where(app, request.where);
  app.add_option("--keep", request.keep, "how many of the newest runs to keep")
      ->type_name("N")
      ->check(range(0U, 1'000'000U))
      ->capture_default_str();
  app.add_flag("-n,--dry-run", request.dry_run, "only print what would be dropped");
}

} // namespace abiter::cli
