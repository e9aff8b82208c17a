#include "cli/command_line.h"
#include "cli/flags.h"
#include "session/pages.h"

namespace abiter::cli {

namespace {

int write_report(const session::PagesRequest& request, const report::Output& output) {
  const auto page = session::write_pages(request);
  if (!page)
    return report_errors({page.error()}, output);
  output.print(*page + "\n");
  return k_exit_ok;
}

} // namespace

void add_report(CommandLine& line) {
  auto [app, request] = line.add<session::PagesRequest>(
      {"report",
       k_group_runs,
       "write a run as HTML pages; they need no server or network",
       {{"the last run, with its history", "abiter report"},
        {"two runs side by side, in a folder of your own", "abiter report last~1 last -o pages"}}},
      write_report);
  app.add_option("runs", request.runs,
                 "the run to show, after those to compare it with: ids, folders or results.json (default: the last "
                 "one, compared with earlier runs of the same selection)")
      ->type_name("RUN");
  add_where(app, request.where);
  app.add_option("-o,--output", request.folder, "folder for the pages (default: results/report)")->type_name("DIR");
}

} // namespace abiter::cli
