#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "report/bundle.h"
#include "report/case_text.h"
#include "report/scenario_bundle.h"
#include "report/scenario_text.h"
#include "report/terminal.h"
#include "session/case_request.h"
#include "util/fs.h"
#include "util/process.h"
#include "util/text.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>

namespace abiter::cli {

namespace {

/// A case id as a file name.
std::string file_name(const std::string& id) {
  std::string name = replace_all(replace_all(id, "->", "-to-"), "::", ".");
  std::replace(name.begin(), name.end(), '/', '.');
  return name;
}

Expected<void> pack(const report::Bundle& bundle, const std::string& tar) {
  const std::filesystem::path folder(bundle.folder);
  std::vector<std::string> words{"tar", "-cf", std::filesystem::absolute(tar).string(), "-C",
                                 folder.parent_path().string()};
  for (const std::string& file : bundle.files)
    words.push_back(folder.filename().string() + "/" + file);
  ABITER_TRY(finished, run_command({words, {}, "", std::chrono::minutes(1), {}}));
  if (!finished.ok())
    return fail(fmt::format("can't write '{}': {}", tar, trim(finished.err)));
  return {};
}

/// Prints the verdict of the only case, with everything that is known. The exit code.
int print_case(const session::Run& run, const Request& request) {
  const report::Style style = output_style(request);
  const session::OnlyCase at = session::only_case(*run.plan);
  const plan::Suite& suite = run.plan->suites[at.suite];
  const judge::JudgedSuite& judged = run.results.suites[at.suite];
  const judge::Verdict verdict = judged.verdicts[at.pairing][at.entry];
  const auto found = judged.findings.find({at.pairing, at.entry});
  if (found != judged.findings.end()) {
    std::fputs(report::case_text(run.results, at.suite, at.pairing, at.entry, style, 1000).c_str(), stdout);
  } else {
    const std::string word = fmt::format("{:>11}", judge::name(verdict));
    std::fputs(fmt::format("{} {}\n            {}\n", style.verdict(verdict, word),
                           run.plan->case_id(suite, suite.pairings[at.pairing], at.entry),
                           report::signature(suite.spec, suite.spec.functions[suite.entries[at.entry].function]))
                   .c_str(),
               stdout);
    std::fputs(
        report::places_text(run.results, at.suite, suite.pairings[at.pairing].pairing, at.entry, style, 1000).c_str(),
        stdout);
    for (const judge::Unsupported& one : judged.unsupported)
      if (one.entry == at.entry)
        std::fputs(fmt::format("            {}: {}\n", run.plan->toolchains[one.toolchain].id, one.reason).c_str(),
                   stdout);
  }
  return exit_code(verdict);
}

/// The only chain of a run whose case is one of a scenario: prints it. The exit code.
int print_chain(const session::Run& run, const Request& request) {
  std::fputs(report::scenario_text(run.results, 0, 0, output_style(request)).c_str(), stdout);
  return exit_code(run.results.scenarios.suites[0].final_verdict(0));
}

/// How the frames of the only chain were compiled.
void print_frames(const session::Run& run, const Request& request) {
  const report::Style style = output_style(request);
  const store::ScenarioResults& results = run.results.scenarios;
  const plan::ScenarioSuite& suite = results.plan.suites[0];
  for (size_t u = 0; u < suite.units.size(); ++u) {
    const plan::FrameUnit& unit = suite.units[u];
    const toolchain::Toolchain& by = run.plan->toolchains[unit.toolchain];
    const compile::BuiltFrames& built = results.build.units[0][u];
    std::string text = fmt::format("\n{} {} ({})\n", style.bold(join(unit.kinds, ", ")), by.id, by.version_line);
    for (const auto& words : compile::frame_commands(by, unit.variant, built.source, built.library))
      text += "  " + shell_join(words) + "\n";
    std::fputs(text.c_str(), stdout);
  }
}

/// How each side's library was compiled: the toolchain in its own words, and the command.
void print_sources(const session::Run& run, const session::OnlyCase& at, const Request& request) {
  const report::Style style = output_style(request);
  const plan::Pairing& pairing = run.plan->suites[at.suite].pairings[at.pairing].pairing;
  for (const generate::Side side : {generate::Side::Caller, generate::Side::Callee}) {
    const uint32_t toolchain = side == generate::Side::Caller ? pairing.caller : pairing.callee;
    const compile::BuiltUnit& unit = run.build.unit(at.suite, toolchain, side);
    const toolchain::Toolchain& by = run.plan->toolchains[toolchain];
    std::fputs(fmt::format("\n{} {} ({})\n  {}\n", style.bold(std::string(generate::name(side))), by.id,
                           by.version_line,
                           shell_join(by.embedded ? std::vector<std::string>{"(in process)", unit.source}
                                                  : compile::compile_command(by, unit.source, unit.object)))
                   .c_str(),
               stdout);
  }
}

/// What both commands begin with: a run of exactly one case.
ExpectedAll<session::Outcome> run_one_case(const Request& request, const std::string& case_id) {
  auto one = session::request_for_case(request, case_id);
  if (!one)
    return tl::make_unexpected(Errors{one.error()});
  one->all_maps = true;
  report::Terminal terminal({output_style(request), wants_progress_bar(request), false, true});
  return session::run(*one, &terminal);
}

std::string bundle_folder(const session::Session& session, const ReproOptions& options) {
  return options.folder.empty() ? session.paths.results + "/repro/" + file_name(options.case_id)
                                : std::filesystem::absolute(options.folder).lexically_normal().string();
}

/// Tells what was written, and packs it if that is wanted. The exit code: `code`, unless that fails.
int finish_bundle(const report::Bundle& bundle, const ReproOptions& options, const std::string& remark, int code) {
  std::string text = "\ncommands (run by " + bundle.folder + "/repro.sh, which needs no abiter):\n";
  for (const std::string& command : bundle.commands)
    text += "  " + command + "\n";
  text += "files: " + join(bundle.files, ", ") + "\n" + remark;
  std::fputs(text.c_str(), stdout);
  if (!options.bundle.empty()) {
    if (const auto packed = pack(bundle, options.bundle); !packed)
      return report_errors({packed.error()});
    std::fputs(("packed: " + options.bundle + "\n").c_str(), stdout);
  }
  return code;
}

int repro_chain(const session::Outcome& one, const Request& request, const ReproOptions& options) {
  const int code = print_chain(one.run, request);
  const plan::ScenarioSuite& suite = one.run.results.scenarios.plan.suites[0];
  if (suite.cases[0].lacking >= 0)
    return code;
  auto generators = generate::Generators::open(one.session.paths.generators);
  if (!generators)
    return report_errors({generators.error()});
  const auto bundle = report::write_scenario_bundle(suite, suite.cases[0], one.run.plan->toolchains, *generators,
                                                    one.session.paths.root + "/harness/run/runner/scene",
                                                    bundle_folder(one.session, options));
  if (!bundle)
    return report_errors({bundle.error()});
  return finish_bundle(*bundle, options, "", code);
}

} // namespace

int command_repro(const Request& request, const ReproOptions& options) {
  const auto one = run_one_case(request, options.case_id);
  if (!one)
    return report_errors(one.error());
  if (one->run.plan->suites.empty())
    return repro_chain(*one, request, options);
  const session::Session& session = one->session;
  const session::Run& run = one->run;
  const session::OnlyCase at = session::only_case(*run.plan);
  const int code = print_case(run, request);
  const judge::Verdict verdict = run.results.suites[at.suite].verdicts[at.pairing][at.entry];
  if (judge::standing(verdict) == judge::Standing::Skipped)
    return code;

  auto generators = generate::Generators::open(session.paths.generators);
  if (!generators)
    return report_errors({generators.error()});
  const plan::Suite& suite = run.plan->suites[at.suite];
  const auto bundle = report::write_bundle(*run.plan, suite, suite.pairings[at.pairing], at.entry,
                                           run.results.jobs[at.suite], *generators, bundle_folder(session, options));
  if (!bundle)
    return report_errors({bundle.error()});
  return finish_bundle(*bundle, options,
                       request.selection.poison
                           ? "abiter overwrites what the caller doesn't use before the callee runs; the "
                             "script makes a plain call, which may pass by luck\n"
                           : "",
                       code);
}

int command_show(const Request& request, const std::string& case_id) {
  const auto one = run_one_case(request, case_id);
  if (!one)
    return report_errors(one.error());
  if (one->run.plan->suites.empty()) {
    const int chain = print_chain(one->run, request);
    print_frames(one->run, request);
    return chain;
  }
  const int code = print_case(one->run, request);
  print_sources(one->run, session::only_case(*one->run.plan), request);
  return code;
}

} // namespace abiter::cli
