#include "cli/command_line.h"
#include "cli/exit_code.h"
#include "cli/flags.h"
#include "insight/suggest.h"
#include "report/json_lines.h"
#include "report/machine_formats.h"
#include "report/terminal.h"
#include "session/earlier.h"
#include "session/recorder.h"
#include "util/fs.h"

#include <cstdlib>
#include <fmt/format.h>
#include <optional>
#include <unistd.h>

namespace abiter::cli {

namespace {

struct RunRequest {
  session::Request run;
  session::GoOn go_on;
  OutputOptions output;
  bool quiet = false;
  std::string progress = "auto"; ///< "bar", "plain"
  std::string junit;             ///< a file to write, too
  bool suggest = false;          ///< print rules that would make the run green
};

report::Terminal make_terminal(const RunRequest& request) {
  const char* terminal = std::getenv("TERM");
  const bool moves = ::isatty(STDERR_FILENO) == 1 && terminal && std::string_view(terminal) != "dumb";
  const bool bar = request.progress == "bar" || (request.progress == "auto" && moves);
  const bool quiet = request.quiet || request.output.format == "json" || request.output.format == "jsonl";
  return report::Terminal({style_of(request.output), bar ? report::Progress::Form::Bar : report::Progress::Form::Plain,
                           request.output.verbose, quiet});
}

/// What is made of a finished run's results.json.
Expected<void> print_finished(const RunRequest& request, const std::string& results, const report::Output& output) {
  const std::string& format = request.output.format;
  if (format == "json") {
    ABITER_TRY(text, read_file(results));
    output.print(text);
  }
  if (format == "text" || format == "github")
    output.print(fmt::format("         results: {}\n", results));
  if (!request.junit.empty() || format == "github") {
    ABITER_TRY(formats, report::MachineFormats::open(results));
    if (!request.junit.empty())
      ABITER_CHECK(write_file(request.junit, formats.text("junit", false)));
    if (format == "github") {
      output.print(formats.text("annotations", false));
      ABITER_CHECK(formats.append_step_summary());
    }
  }
  if (request.suggest) {
    ABITER_TRY(data, store::load_results(results));
    const std::string rules = insight::suggest_expectations(data);
    output.print("\n" + (rules.empty() ? std::string("# nothing is red\n") : rules));
  }
  return {};
}

int run(const RunRequest& request, const report::Output& output) {
  session::Request about = request.run;
  report::Terminal terminal = make_terminal(request);
  const auto failed = [&](const Errors& errors) {
    terminal.close();
    return report_errors(errors, output);
  };
  const auto remark = [&](const std::string& text) {
    terminal.close();
    output.remark(text);
    return k_exit_ok;
  };
  terminal.on_progress("load", 0, 0, "");
  const auto earlier = session::earlier_run(about, request.go_on);
  if (!earlier)
    return failed({earlier.error()});
  auto session = session::open_session(about);
  if (!session)
    return failed(session.error());
  if (!earlier->base.empty())
    if (const auto kept = session::keep_what_is_wanted(*session, earlier->base); !kept)
      return failed({kept.error()});
  if (session->empty_shard)
    return remark(fmt::format("no spec is in partition {}: nothing to do\n", about.selection.partition));
  report::JsonLines lines;
  const bool as_lines = request.output.format == "jsonl";
  report::Reporter& reporter = as_lines ? static_cast<report::Reporter&>(lines) : terminal;
  auto recorder = session::Recorder::open(*session, about, earlier->base);
  if (!recorder)
    return failed({recorder.error()});
  if (earlier->resumed)
    if (const auto resumed = recorder->resume(*earlier->resumed); !resumed)
      return failed({resumed.error()});
  const auto done = session::execute(*session, about, &reporter, &*recorder);
  if (!done && request.go_on.rerun && done.error().fault == Fault::Nothing)
    return remark(done.error().what + "\n");
  if (!done)
    return failed({done.error()});
  terminal.close();
  if (request.output.format != "json")
    reporter.on_end(done->results, done->summary);
  if (const auto printed = print_finished(request, recorder->results_file(), output); !printed)
    return failed({printed.error()});
  if (!nothing_checked(done->summary))
    return exit_code(done->summary);
  output.remark(fmt::format("nothing was checked: all {} cases are unsupported\n", done->summary.cases));
  // Other shards have what can be checked.
  return about.selection.partition.empty() ? k_exit_nothing : k_exit_ok;
}

} // namespace

void add_run(CommandLine& line) {
  auto [app, request] = line.add<RunRequest>(
      {"run",
       k_group_cases,
       "build and run the matrix, or what the filters select of it",
       {{"structs by value, between one gcc and every clang", "abiter run --spec 'structs/*' --pair 'gcc-12->clang-*'"},
        {"the cases of the last run that were red, again", "abiter run --rerun"}}},
      run);
  add_where(app, request.run.where);
  add_toolchain_folders(app, request.run.selection.toolchain_folders);
  add_profile(app, request.run.selection);
  add_filters(app, request.run.selection);
  add_run_options(app, request.run);
  add_kinds(app, request.run.selection);
  add_format(
      app, request.output, {"text", "json", "jsonl", "github"},
      "what is printed on standard output; jsonl: one line per event, as it happens; github: text, annotations and "
      "the step summary");
  add_colour(app, request.output);
  add_choice(app, "--progress", request.progress, {"auto", "bar", "plain"}, "progress on standard error");
  app.add_option("--junit", request.junit, "also write JUnit XML")->type_name("FILE");
  app.add_flag("!--no-evidence", request.run.evidence,
               "don't keep source, machine code and layouts of what differs (a report shows them)");
  CLI::Option* verbose = app.add_flag("-v,--verbose", request.output.verbose,
                                      "every red case with its tables, and what is known or unsupported");
  app.add_flag("-q,--quiet", request.quiet, "only the summary")->excludes(verbose);
  only_for_text(app, {"--verbose"}, {"github"});
  app.add_flag("--suggest-expectations", request.suggest,
               "print rules that would make the run green (as `abiter suggest` does)")
      ->excludes("--format");
  app.add_option("--resume", request.go_on.resume,
                 "finish a run that was killed (default: the last one); what it did isn't done again")
      ->expected(0, 1)
      ->type_name("RUN");
  app.add_option("--rerun", request.go_on.rerun,
                 "run only what was red, not run or new in a run (default: the last one); without filters, it selects "
                 "what that run selected")
      ->expected(0, 1)
      ->type_name("RUN")
      ->excludes("--resume");
}

} // namespace abiter::cli
