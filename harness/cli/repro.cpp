#include "cli/command_line.h"
#include "cli/exit_code.h"
#include "cli/flags.h"
#include "report/one_case_text.h"
#include "report/terminal.h"
#include "session/case_request.h"
#include "session/reproduction.h"

#include <fmt/format.h>

namespace abiter::cli {

namespace {

constexpr const char* k_case_help = "SPEC::FUNCTION::CONVENTION::CALLER->CALLEE; SPEC may be a .kdl file";

struct ShowRequest {
  session::Request run;
  OutputOptions output;
  std::string case_id;
};

struct ReproRequest {
  session::Request run;
  OutputOptions output;
  std::string case_id;
  std::string folder; ///< where the files go; empty: results/repro/CASE
  std::string tar;    ///< a file to write, too
};

/// Only waiting for another abiter is told while the case runs.
ExpectedAll<session::Outcome> run_case(const session::Request& run, const std::string& case_id,
                                       const report::Style& style) {
  for (const std::string& name : run.selection.filter.toolchains)
    if (name.find('=') == std::string::npos)
      return tl::make_unexpected(Errors{{fmt::format("'{}' does not describe a toolchain", name),
                                         {},
                                         {},
                                         "NAME=PROGRAM,FLAG…; the case's id names its toolchains",
                                         Fault::User}});
  report::Terminal terminal({.style = style, .quiet = true});
  return session::run_case(run, case_id, &terminal);
}

std::string verdict_text(const session::Outcome& outcome, const report::Style& style) {
  const session::OnlyCase at = session::only_case(*outcome.run.plan);
  return report::one_case_text(outcome.run.results, at.suite, at.at.pairing, at.at.entry, style);
}

int show(const ShowRequest& request, const report::Output& output) {
  const report::Style style = style_of(request.output);
  const auto outcome = run_case(request.run, request.case_id, style);
  if (!outcome)
    return report_errors(outcome.error(), output);
  output.print(verdict_text(*outcome, style));
  const session::Run& run = outcome->run;
  const session::OnlyCase at = session::only_case(*run.plan);
  output.print(report::sources_text(run.results, run.build, at.suite, at.at.pairing, style));
  return exit_code(session::only_verdict(*outcome));
}

int repro(const ReproRequest& request, const report::Output& output) {
  const report::Style style = style_of(request.output);
  const auto outcome = run_case(request.run, request.case_id, style);
  if (!outcome)
    return report_errors(outcome.error(), output);
  output.print(verdict_text(*outcome, style));
  const auto bundle = session::write_reproduction(*outcome, request.case_id, request.folder, request.tar);
  if (!bundle)
    return report_errors({bundle.error()}, output);
  if (*bundle) {
    const bool poisoned = request.run.selection.poison && outcome->run.plan->case_count_of(plan::Kind::Functions) > 0;
    output.print(report::bundle_text(**bundle,
                                     poisoned ? "abiter overwrites what the caller doesn't use before the callee runs; "
                                                "the script makes a plain call, which may pass by luck\n"
                                              : ""));
    if (!request.tar.empty())
      output.print("packed: " + request.tar + "\n");
  }
  return exit_code(session::only_verdict(*outcome));
}

/// What both commands take.
template <class Request> void add_case_flags(CLI::App& app, Request& request) {
  app.add_option("case", request.case_id, k_case_help)->required()->type_name("CASE-ID");
  add_where(app, request.run.where);
  add_toolchain_folders(app, request.run.selection.toolchain_folders);
  add_profile(app, request.run.selection);
  add_texts(app, "--spec", request.run.selection.filter.specs, "FILE", "the file of the spec, if it isn't built in");
  add_texts(app, "--toolchain", request.run.selection.filter.toolchains, "NAME=PROGRAM",
            "what NAME is in the case's id, with flags after commas");
  add_run_options(app, request.run);
  add_colour(app, request.output);
}

} // namespace

void add_show(CommandLine& line) {
  auto [app, request] = line.add<ShowRequest>(
      {"show",
       k_group_cases,
       "run one case alone and print everything known about it",
       {{"any case that `abiter list` prints", "abiter show 'structs/nested::deep_in_out::c::gcc-12->embedded-clang'"},
        {"a plain call, without poison in unused registers",
         "abiter show --no-poison 'structs/empty::nothing_in::c::gcc-12->gcc-12'"}}},
      show);
  add_case_flags(app, request);
}

void add_repro(CommandLine& line) {
  auto [app, request] = line.add<ReproRequest>(
      {"repro",
       k_group_cases,
       "run one case alone; write its sources and a script that works without abiter",
       {{"into a folder below results/repro/", "abiter repro 'structs/nested::deep_in_out::c::gcc-12->embedded-clang'"},
        {"into a folder of your own", "abiter repro -o bug 'structs/empty::nothing_in::c::gcc-12->gcc-12'"}}},
      repro);
  add_case_flags(app, request);
  app.add_option("-o,--output", request.folder, "folder for the files (default: results/repro/…)")->type_name("DIR");
  app.add_option("--bundle", request.tar, "also pack the folder into a tar file")->type_name("FILE.tar");
}

} // namespace abiter::cli
