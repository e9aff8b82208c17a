#include "cli/commands.h"
#include "cli/output.h"
#include "cli/recorder.h"
#include "cli/session.h"
#include "report/terminal.h"
#include "util/fs.h"
#include "util/text.h"

#include <fmt/format.h>

namespace abiter::cli {

namespace {

int exit_code(const record::Summary& summary) {
  if (summary.counts[static_cast<size_t>(judge::Verdict::Error)])
    return k_exit_internal;
  return summary.red ? k_exit_red : k_exit_ok;
}

} // namespace

int command_run(const Request& request) {
  auto session = open_session(request);
  if (!session)
    return report_errors(session.error());
  if (session->empty_shard) {
    std::fputs(fmt::format("no spec is in partition {}: nothing to do\n", request.partition).c_str(), stderr);
    return k_exit_ok;
  }
  const bool json = request.format == "json";
  report::Terminal terminal(
      {output_style(request), wants_progress_bar(request), request.verbose, request.quiet || json});
  auto recorder = Recorder::open(*session, request);
  if (!recorder)
    return report_errors({recorder.error()});
  const auto run = execute(*session, request, &terminal, &*recorder);
  if (!run)
    return report_errors({run.error()});
  if (json) {
    const auto text = read_file(recorder->results_file());
    if (!text)
      return report_errors({text.error()});
    std::fputs(text->c_str(), stdout);
  } else {
    terminal.on_end(run->results, run->summary);
    std::fputs(fmt::format("         results: {}\n", recorder->results_file()).c_str(), stdout);
  }
  return exit_code(run->summary);
}

} // namespace abiter::cli
