#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/machine_formats.h"
#include "cli/output.h"
#include "insight/suggest.h"
#include "report/json_lines.h"
#include "report/terminal.h"
#include "session/earlier.h"
#include "session/recorder.h"
#include "session/session.h"
#include "util/fs.h"
#include "util/text.h"

#include <fmt/format.h>

namespace abiter::cli {

namespace {

/// The formats that are made of the finished run.
Expected<void> tell_machines(const Request& request, const std::string& results) {
  ABITER_TRY(formats, MachineFormats::open(results));
  if (!request.junit.empty())
    ABITER_CHECK(write_file(request.junit, formats.text("junit", false)));
  return request.format == "github" ? formats.tell_github() : Expected<void>{};
}

} // namespace

int command_run(const Request& asked) {
  Request request = asked;
  const auto earlier = session::earlier_run(request, request.go_on);
  if (!earlier)
    return report_errors({earlier.error()});
  auto session = session::open_session(request);
  if (!session)
    return report_errors(session.error());
  if (!earlier->base.empty())
    if (const auto kept = session::keep_what_is_wanted(*session, earlier->base); !kept)
      return report_errors({kept.error()});
  if (session->empty_shard) {
    std::fputs(fmt::format("no spec is in partition {}: nothing to do\n", request.selection.partition).c_str(), stderr);
    return k_exit_ok;
  }
  const bool json = request.format == "json";
  report::Terminal terminal(
      {output_style(request), wants_progress_bar(request), request.verbose, request.quiet || json});
  report::JsonLines lines(stdout);
  report::Reporter& reporter = request.format == "jsonl" ? static_cast<report::Reporter&>(lines) : terminal;
  auto recorder = session::Recorder::open(*session, request, earlier->base);
  if (!recorder)
    return report_errors({recorder.error()});
  if (earlier->resumed)
    if (const auto resumed = recorder->resume(*earlier->resumed); !resumed)
      return report_errors({resumed.error()});
  const auto run = session::execute(*session, request, &reporter, &*recorder);
  if (!run && request.go_on.rerun && run.error().fault == Fault::Nothing) {
    std::fputs((run.error().what + "\n").c_str(), stderr);
    return k_exit_ok;
  }
  if (!run)
    return report_errors({run.error()});
  if (json) {
    const auto text = read_file(recorder->results_file());
    if (!text)
      return report_errors({text.error()});
    std::fputs(text->c_str(), stdout);
  } else {
    reporter.on_end(run->results, run->summary);
  }
  if (request.format == "text" || request.format == "github")
    std::fputs(fmt::format("         results: {}\n", recorder->results_file()).c_str(), stdout);
  if (!request.junit.empty() || request.format == "github")
    if (const auto told = tell_machines(request, recorder->results_file()); !told)
      return report_errors({told.error()});
  if (request.suggest_expectations) {
    const auto data = store::load_results(recorder->results_file());
    if (!data)
      return report_errors({data.error()});
    const std::string rules = insight::suggest_expectations(*data);
    std::fputs(("\n" + (rules.empty() ? std::string("# nothing is red\n") : rules)).c_str(), stdout);
  }
  return exit_code(run->summary);
}

} // namespace abiter::cli
