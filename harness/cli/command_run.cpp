#include "cli/commands.h"
#include "cli/output.h"
#include "cli/session.h"
#include "report/terminal.h"
#include "util/fs.h"

#include <ctime>
#include <fmt/chrono.h>
#include <fmt/format.h>

namespace abiter::cli {

namespace {

int exit_code(const record::Summary& summary) {
  if (summary.counts[static_cast<size_t>(judge::Verdict::Error)])
    return k_exit_internal;
  return summary.red ? k_exit_red : k_exit_ok;
}

/// "2026-04-01T02-03-04": sorts by time, and is a file name anywhere.
std::string time_stamp() {
  return fmt::format("{:%Y-%m-%dT%H-%M-%S}", fmt::gmtime(std::time(nullptr)));
}

} // namespace

int command_run(const Request& request) {
  auto session = open_session(request);
  if (!session)
    return report_errors(session.error());
  const bool json = request.format == "json";
  report::Terminal terminal(
      {output_style(request), wants_progress_bar(request), request.verbose, request.quiet || json});
  const auto run = execute(*session, request, &terminal);
  if (!run)
    return report_errors({run.error()});
  const std::string text = record::to_json(run->results, run->summary);
  const std::string file = session->paths.results + "/runs/" + time_stamp() + ".json";
  if (const auto written = write_file(file, text); !written)
    return report_errors({written.error()});
  if (json)
    std::fputs(text.c_str(), stdout);
  else {
    terminal.on_end(run->results, run->summary);
    std::fputs(fmt::format("         results: {}\n", file).c_str(), stdout);
  }
  return exit_code(run->summary);
}

} // namespace abiter::cli
