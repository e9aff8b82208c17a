// abiter: do both sides of a call see the same thing?
//
// The way of a run (session.cpp): load specs and toolchains → plan cases → generate sources → build libraries → run
// pairings → judge what was observed → record and report.

#include "cli/commands.h"
#include "target/architecture.h"
#include "util/process.h"
#include "util/text.h"

#include <CLI/CLI.hpp>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <fmt/format.h>
#include <map>
#include <random>

namespace {

using namespace abiter;
using namespace abiter::cli;

void on_interrupt(int) {
  interrupted() = true;
}

void add_results_option(CLI::App& command, Request& request) {
  command.add_option("--root", request.where.root,
                     "checkout of abiter with specs/, toolchains/ and generators/ (or ABITER_ROOT)");
  command.add_option("--results", request.where.results,
                     "where runs and builds are kept (default: results/ of the checkout)");
}

void add_colour_option(CLI::App& command, Request& request) {
  command.add_option("--color", request.colour, "auto, always or never; NO_COLOR is respected")
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->capture_default_str();
}

/// "c, system, sysv64 …; of i386: stdcall …"
std::string conventions_text() {
  std::map<std::string_view, std::vector<std::string>> names; // by architecture; what the harness's own has, by ""
  for (const target::Convention& one : target::conventions())
    if (!one.exotic)
      names[one.exists_on(target::native().name) ? "" : one.architecture].emplace_back(one.name);
  std::string text;
  for (const auto& [architecture, all] : names)
    text += architecture.empty() ? join(all, ", ") : fmt::format("; of {}: {}", architecture, join(all, ", "));
  return text;
}

void add_general_options(CLI::App& command, Request& request) {
  add_results_option(command, request);
  command
      .add_option("--toolchain-folder", request.selection.toolchain_folders,
                  "another folder with toolchain files; may be repeated")
      ->type_name("DIR")
      ->allow_extra_args(false);
  command.add_option("--config", request.selection.config, "a file with profiles, on top of the built-in ones")
      ->type_name("FILE");
  command
      .add_option("-P,--profile", request.selection.profile, "quick, default, m32, tools, nightly, or one of --config")
      ->capture_default_str();
  add_colour_option(command, request);
}

void add_filters(CLI::App& command, Request& request, bool words) {
  const char* group = "Filters (globs; repeatable; of different kinds: all must hold)";
  command.add_option("--spec", request.selection.filter.specs, "names of specs, or .kdl files")
      ->group(group)
      ->type_name("GLOB")
      ->allow_extra_args(false);
  command.add_option("--fn", request.selection.filter.functions, "functions")
      ->group(group)
      ->type_name("GLOB")
      ->allow_extra_args(false);
  command.add_option("--convention", request.selection.filter.conventions, conventions_text())
      ->group(group)
      ->type_name("GLOB")
      ->allow_extra_args(false);
  command
      .add_option("--toolchain", request.selection.filter.toolchains, "toolchains of both sides; '!GLOB' takes away")
      ->group(group)
      ->type_name("GLOB")
      ->allow_extra_args(false);
  command.add_option("--pair", request.selection.filter.pairs, "'gcc-12->rustc*': caller and callee")
      ->group(group)
      ->type_name("GLOB->GLOB")
      ->allow_extra_args(false);
  if (words)
    command
        .add_option("--partition", request.selection.partition,
                    "one of several shards, by spec: hash:2/8 is the second of eight")
        ->group(group)
        ->type_name("hash:I/N");
  if (words)
    command.add_option("words", request.selection.filter.words, "what the case id must contain")->type_name("WORD");
}

Expected<uint64_t> parse_seed(const std::string& text) {
  if (text == "random") {
    std::random_device device;
    return static_cast<uint64_t>(device()) << 32 | device();
  }
  char* end = nullptr;
  errno = 0;
  const uint64_t seed = std::strtoull(text.c_str(), &end, 0);
  if (text.empty() || *end || errno || text[0] == '-')
    return fail(fmt::format("'{}' is not a seed", text), "a number, or 'random'");
  return seed;
}

void add_run_options(CLI::App& command, Request& request) {
  command.add_option("--values", request.selection.values, "graffiti, boundary, random (default: the profile's)")
      ->delimiter(',')
      ->type_name("PATTERN")
      ->allow_extra_args(false);
  command
      .add_option_function<std::string>(
          "--seed",
          [&request](const std::string& text) {
            const auto seed = parse_seed(text);
            if (!seed)
              throw CLI::ValidationError("--seed", seed.error().what + ": " + seed.error().hint);
            request.selection.seed = *seed;
          },
          "of random values: a number, or 'random'")
      ->default_str("1");
  command.add_option("-j,--jobs", request.jobs, "compilers and runners at once (default: one a processor)")
      ->check(CLI::Range(1, 1024));
  command
      .add_option("--case-timeout", request.selection.case_timeout_ms,
                  "milliseconds before a case counts as hanging (default: the profile's)")
      ->check(CLI::Range(10, 3'600'000));
  command.add_flag("!--no-poison", request.selection.poison,
                   "don't overwrite registers and stack slots that the caller doesn't use");
  command
      .add_option("--expectations", request.selection.expectations,
                  "a file with rules for what is known to fail, on top of the built-in ones; may be repeated")
      ->type_name("FILE")
      ->allow_extra_args(false);
  command.add_flag("!--no-expectations", request.selection.use_expectations, "no rules: whatever fails is red");
  command.add_flag("--keep-logs", request.keep_logs,
                   "keep the runner's job, orders and log files (in the folder of the run)");
}

int run_command_line(int argc, char** argv) {
  CLI::App app{
      "abiter asks of every pair of compilers: when one's code calls the other's, do both see the same thing?"};
  app.name("abiter");
  app.set_version_flag("--version", "abiter " ABITER_VERSION);
  app.require_subcommand(1);
  app.failure_message(CLI::FailureMessage::simple);
  app.footer("Exit codes: 0 nothing red · 1 red cases · 2 usage, spec or configuration · 3 our own failure · 4 nothing "
             "selected · 130 interrupted");
  Request request;

  CLI::App& run = *app.add_subcommand("run", "build and run the matrix, or what the filters select of it");
  add_general_options(run, request);
  add_filters(run, request, true);
  add_run_options(run, request);
  run.add_flag("--scenarios", request.selection.scenarios_only, "the unwinding scenarios alone");
  run.add_option("--format", request.format,
                 "on standard output: text, json, jsonl (a line an event, as it happens), github (text, annotations "
                 "and step summary)")
      ->check(CLI::IsMember({"text", "json", "jsonl", "github"}))
      ->capture_default_str();
  run.add_option("--progress", request.progress, "auto, bar or plain")
      ->check(CLI::IsMember({"auto", "bar", "plain"}))
      ->capture_default_str();
  run.add_option("--junit", request.junit, "also write JUnit XML")->type_name("FILE");
  run.add_flag("!--no-evidence", request.evidence,
               "don't keep source, machine code and layouts of what differs (a report shows them)");
  run.add_flag("-v,--verbose", request.verbose, "every red case with its tables");
  run.add_flag("-q,--quiet", request.quiet, "the summary only");

  run.add_flag("--suggest-expectations", request.suggest_expectations,
               "print rules that would make the run green (as `abiter suggest` does)")
      ->excludes("--format");
  run.add_option("--resume", request.go_on.resume,
                 "go on with a run that was killed (default: the last one); what it did isn't done again")
      ->expected(0, 1)
      ->type_name("RUN");
  run.add_option("--rerun", request.go_on.rerun,
                 "only what was red, not run or new in a run (default: the last one), asking for the same unless "
                 "there are filters")
      ->expected(0, 1)
      ->type_name("RUN")
      ->excludes("--resume");

  std::string suggest_from = "last";
  CLI::App& suggest = *app.add_subcommand("suggest", "print expectation rules that would make a run green");
  add_results_option(suggest, request);
  suggest.add_option("run", suggest_from, "a run, or a results.json")->capture_default_str()->type_name("RUN");

  GcOptions gc_options;
  CLI::App& gc = *app.add_subcommand("gc", "drop old runs, and what was built for none of those that are kept");
  add_results_option(gc, request);
  gc.add_option("--keep", gc_options.keep, "how many of the newest runs to keep")->capture_default_str();
  gc.add_flag("-n,--dry-run", gc_options.dry_run, "only tell what would be dropped");

  DiffOptions diff_options;
  CLI::App& diff = *app.add_subcommand("diff", "what changed from one run to another");
  add_results_option(diff, request);
  diff.add_option("old", diff_options.before,
                  "a run, or a results.json (default: the one before NEW that asked for the same)")
      ->type_name("RUN");
  diff.add_option("new", diff_options.after, "the same (default: the last run)")->type_name("RUN");
  diff.add_option("--fail-on", diff_options.fail_on,
                  "exit with 1 if something regressed (is red, and wasn't), or if anything changed")
      ->check(CLI::IsMember({"nothing", "regressed", "changed"}))
      ->capture_default_str();
  diff.add_option("--format", request.format, "text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  diff.add_flag("-v,--verbose", request.verbose, "every case");
  add_colour_option(diff, request);

  std::vector<std::string> shards;
  CLI::App& merge = *app.add_subcommand("merge", "put the shards of a run together, as a run of their own");
  add_results_option(merge, request);
  merge.add_option("shards", shards, "results.json files, or folders with some below them")
      ->required()
      ->type_name("FILE-OR-DIR");
  merge.add_option("--format", request.format, "text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();

  CLI::App& runs = *app.add_subcommand("runs", "list the runs that are kept");
  add_results_option(runs, request);
  runs.add_option("--format", request.format, "text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();

  ListOptions list_options;
  CLI::App& list = *app.add_subcommand("list", "print the ids of the cases that a run would have");
  add_general_options(list, request);
  add_filters(list, request, true);
  list.add_flag("--specs", list_options.specs, "specs instead of cases");
  list.add_flag("--functions", list_options.functions, "specs with their functions instead of cases");
  list.add_flag("--scenarios", request.selection.scenarios_only, "the unwinding scenarios alone");
  list.add_flag("--count", list_options.count, "how many cases");

  std::string case_id;
  ReproOptions repro_options;
  CLI::App& repro = *app.add_subcommand(
      "repro", "rebuild and run one case alone; leave its sources and a script that needs no abiter");
  add_general_options(repro, request);
  add_run_options(repro, request);
  repro
      .add_option("case", repro_options.case_id, "SPEC::FUNCTION::CONVENTION::CALLER->CALLEE; SPEC may be a .kdl file")
      ->required();
  repro.add_option("--spec", request.selection.filter.specs, "the file of the spec, if it isn't a built-in one")
      ->type_name("FILE")
      ->allow_extra_args(false);
  repro.add_option("-o,--output", repro_options.folder, "folder for the files (default: results/repro/…)")
      ->type_name("DIR");
  repro.add_option("--bundle", repro_options.bundle, "also pack the folder into a tar file")->type_name("FILE.tar");

  CLI::App& show = *app.add_subcommand("show", "all that there is to say about one case");
  add_general_options(show, request);
  add_run_options(show, request);
  show.add_option("case", case_id, "SPEC::FUNCTION::CONVENTION::CALLER->CALLEE; SPEC may be a .kdl file")->required();
  show.add_option("--spec", request.selection.filter.specs, "the file of the spec, if it isn't a built-in one")
      ->type_name("FILE")
      ->allow_extra_args(false);

  std::string xray_what;
  CLI::App& xray = *app.add_subcommand("xray", "where each toolchain passes every byte of a function's values");
  add_general_options(xray, request);
  xray.add_option("function", xray_what, "SPEC, SPEC::FUNCTION or SPEC::FUNCTION::CONVENTION; SPEC may be a .kdl file")
      ->required();
  xray.add_option("--toolchain", request.selection.filter.toolchains, "one column each (globs; repeatable)")
      ->type_name("GLOB")
      ->allow_extra_args(false);
  xray.add_option("--convention", request.selection.filter.conventions, "only these conventions")
      ->type_name("GLOB")
      ->allow_extra_args(false);
  xray.add_option("-j,--jobs", request.jobs, "compilers and runners at once (default: one a processor)")
      ->check(CLI::Range(1, 1024));
  xray.add_flag("--keep-logs", request.keep_logs, "keep the runner's job, orders and log files (results/run/)");
  xray.add_option("--format", request.format, "text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();

  CLI::App& validity =
      *app.add_subcommand("validity", "what each toolchain does with values that a type doesn't have: a bool of 2 …");
  add_general_options(validity, request);
  validity.add_option("--toolchain", request.selection.filter.toolchains, "only these (globs; repeatable)")
      ->type_name("GLOB")
      ->allow_extra_args(false);
  validity.add_option("--format", request.format, "text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();

  std::string fingerprint_file;
  CLI::App& fingerprint = *app.add_subcommand("fingerprint", "all layouts and places of one toolchain, as a file");
  add_general_options(fingerprint, request);
  fingerprint.add_option("--toolchain", request.selection.filter.toolchains, "whose")->required()->type_name("ID");
  fingerprint.add_option("-o,--output", fingerprint_file, "default: standard output")->type_name("FILE");
  fingerprint
      .add_option("--spec", request.selection.filter.specs, "only these specs: globs, or .kdl files (repeatable)")
      ->type_name("GLOB")
      ->allow_extra_args(false);
  fingerprint.add_option("-j,--jobs", request.jobs, "compilers and runners at once (default: one a processor)")
      ->check(CLI::Range(1, 1024));

  std::string first_print, second_print;
  CLI::App& compare = *app.add_subcommand(
      "compare", "which functions two toolchains can't call of each other, by their fingerprints alone");
  add_general_options(compare, request);
  compare.add_option("first", first_print, "a file of `abiter fingerprint`")->required()->type_name("FILE");
  compare.add_option("second", second_print, "another one")->required()->type_name("FILE");
  compare.add_option("--spec", request.selection.filter.specs, "files of specs that are not built in (repeatable)")
      ->check(CLI::ExistingFile)
      ->type_name("FILE")
      ->allow_extra_args(false);
  compare.add_option("--format", request.format, "text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  compare.add_flag("-v,--verbose", request.verbose, "every function");

  GenOptions gen_options;
  CLI::App& gen = *app.add_subcommand("gen", "print the generated source of one side of a spec");
  add_general_options(gen, request);
  gen.add_option("spec", gen_options.spec, "a spec's name, or a .kdl file")->required();
  gen.add_option("--lang", gen_options.language, "c, cpp, rust");
  gen.add_option("--side", gen_options.side, "caller or callee")
      ->check(CLI::IsMember({"caller", "callee"}))
      ->capture_default_str();
  gen.add_option("--toolchain", gen_options.toolchain, "for this toolchain, with what it lacks left out");
  gen.add_option("--fn", request.selection.filter.functions, "only these functions")
      ->type_name("GLOB")
      ->allow_extra_args(false);
  gen.add_option("--convention", request.selection.filter.conventions, "only these conventions")
      ->type_name("GLOB")
      ->allow_extra_args(false);

  CLI::App& coverage = *app.add_subcommand("coverage", "what each language can say of each spec, and why not more");
  add_general_options(coverage, request);
  coverage.add_option("--spec", request.selection.filter.specs, "only these specs: globs, or .kdl files (repeatable)")
      ->type_name("GLOB")
      ->allow_extra_args(false);
  coverage.add_option("--toolchain", request.selection.filter.toolchains, "only these toolchains (globs; repeatable)")
      ->type_name("GLOB")
      ->allow_extra_args(false);
  coverage.add_option("--format", request.format, "text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();

  ReportOptions report_options;
  CLI::App& report = *app.add_subcommand("report", "write a run as pages that open without a server or network");
  add_general_options(report, request);
  report
      .add_option("runs", report_options.runs,
                  "the run to tell, after those to compare it with: ids, folders or results.json "
                  "(default: the last one, compared with those that asked for the same)")
      ->type_name("RUN");
  report.add_option("-o,--output", report_options.folder, "folder for the pages (default: results/report)")
      ->type_name("DIR");

  ExportOptions export_options;
  CLI::App& exporting = *app.add_subcommand("export", "print a kept run for other programs");
  add_general_options(exporting, request);
  exporting.add_option("run", export_options.run, "an id, a folder or a results.json")
      ->type_name("RUN")
      ->capture_default_str();
  exporting.add_option("--format", export_options.format, "junit, annotations and summary (GitHub's), json")
      ->check(CLI::IsMember({"junit", "annotations", "summary", "json"}))
      ->capture_default_str();
  exporting.add_flag("--all-cases", export_options.all_cases,
                     "junit: a test case for every case, not only for red ones");
  exporting.add_option("-o,--output", export_options.file, "a file (default: standard output)")->type_name("FILE");

  bool explain = false;
  CLI::App& toolchains =
      *app.add_subcommand("toolchains", "list the toolchains of this machine, and why others aren't there");
  add_general_options(toolchains, request);
  toolchains.add_option("ids", request.selection.filter.toolchains, "only these")->type_name("GLOB");
  toolchains.add_flag("--explain", explain, "what each of them lacks, with the reasons");
  toolchains.add_option("--format", request.format, "text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error);
    return code == 0 ? k_exit_ok : k_exit_usage;
  }
  if (run.parsed())
    return command_run(request);
  if (suggest.parsed())
    return command_suggest(request, suggest_from);
  if (gc.parsed())
    return command_gc(request, gc_options);
  if (diff.parsed())
    return command_diff(request, diff_options);
  if (merge.parsed())
    return command_merge(request, shards);
  if (runs.parsed())
    return command_runs(request);
  if (list.parsed())
    return command_list(request, list_options);
  if (repro.parsed())
    return command_repro(request, repro_options);
  if (show.parsed())
    return command_show(request, case_id);
  if (fingerprint.parsed())
    return command_fingerprint(request, fingerprint_file);
  if (compare.parsed())
    return command_compare(request, first_print, second_print);
  if (validity.parsed())
    return command_validity(request);
  if (xray.parsed())
    return command_xray(request, xray_what);
  if (exporting.parsed())
    return command_export(request, export_options);
  if (report.parsed())
    return command_report(request, report_options);
  if (coverage.parsed())
    return command_coverage(request);
  if (gen.parsed())
    return command_gen(request, gen_options);
  return command_toolchains(request, explain);
}

} // namespace

int main(int argc, char** argv) {
  struct sigaction action{};
  action.sa_handler = on_interrupt;
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  try {
    return run_command_line(argc, argv);
  } catch (const std::exception& error) {
    std::fputs(fmt::format("abiter: a bug in abiter itself: {}\n", error.what()).c_str(), stderr);
    return k_exit_internal;
  }
}
