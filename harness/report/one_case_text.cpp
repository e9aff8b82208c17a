#include "report/one_case_text.h"

#include "report/case_text.h"
#include "util/text.h"

#include <fmt/format.h>

namespace abiter::report {

namespace {

constexpr size_t k_rows = 1000;

} // namespace

std::string one_case_text(const store::RunResults& results, size_t s, uint32_t p, uint32_t e, const Style& style) {
  const plan::Plan& plan = *results.plan;
  const plan::Suite& suite = plan.suites[s];
  const judge::JudgedSuite& judged = results.suites[s];
  if (judged.findings.count({p, e}))
    return case_text(results, s, p, e, style, k_rows);
  const judge::Verdict verdict = judged.verdicts[p][e];
  const std::string word = fmt::format("{:>11}", judge::name(verdict));
  std::string text =
      fmt::format("{} {}\n            {}\n", style.verdict(verdict, word), plan.case_id(suite, suite.pairings[p], e),
                  signature(suite.spec, suite.spec.functions[suite.entries[e].function]));
  text += places_text(results, s, suite.pairings[p].pairing, e, style, k_rows);
  for (const judge::Unsupported& one : judged.unsupported)
    if (one.entry == e)
      text += fmt::format("            {}: {}\n", plan.toolchains[one.toolchain].id, one.reason);
  return text;
}

std::string sources_text(const store::RunResults& results, const compile::Build& build, size_t s, uint32_t p,
                         const Style& style) {
  const plan::Pairing& pairing = results.plan->suites[s].pairings[p].pairing;
  std::string text;
  for (const generate::Side side : {generate::Side::Caller, generate::Side::Callee}) {
    const uint32_t toolchain = side == generate::Side::Caller ? pairing.caller : pairing.callee;
    const compile::BuiltUnit& unit = build.unit(s, toolchain, side);
    const toolchain::Toolchain& by = results.plan->toolchains[toolchain];
    text += fmt::format("\n{} {} ({})\n  {}\n", style.bold(std::string(generate::name(side))), by.id, by.version_line,
                        shell_join(by.embedded ? std::vector<std::string>{"(in process)", unit.source}
                                               : compile::compile_command(by, unit.source, unit.object)));
  }
  return text;
}

std::string frames_text(const store::RunResults& results, const Style& style) {
  const store::ScenarioResults& scenarios = results.scenarios;
  const plan::ScenarioSuite& suite = scenarios.plan.suites[0];
  std::string text;
  for (size_t u = 0; u < suite.units.size(); ++u) {
    const plan::FrameUnit& unit = suite.units[u];
    const toolchain::Toolchain& by = results.plan->toolchains[unit.toolchain];
    const compile::BuiltFrames& built = scenarios.build.units[0][u];
    text += fmt::format("\n{} {} ({})\n", style.bold(join(unit.kinds, ", ")), by.id, by.version_line);
    for (const auto& words : compile::frame_commands(by, unit.variant, built.source, built.library))
      text += "  " + shell_join(words) + "\n";
  }
  return text;
}

std::string bundle_text(const Bundle& bundle, const std::string& remark) {
  std::string text = "\ncommands (run by " + bundle.folder + "/repro.sh, which needs no abiter):\n";
  for (const std::string& command : bundle.commands)
    text += "  " + command + "\n";
  return text + "files: " + join(bundle.files, ", ") + "\n" + remark;
}

} // namespace abiter::report
