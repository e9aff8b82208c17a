#include "report/one_case_text.h"

#include "compile/frames.h"
#include "report/case_text.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::report {

namespace {

constexpr size_t k_rows = 1000;

std::string headline(const std::string& what, const toolchain::Toolchain& by, const Style& style) {
  return fmt::format("\n{} {} ({})\n", style.bold(what), by.id, by.version_line);
}

std::string compile_text(const std::string& what, const toolchain::Toolchain& by, const compile::BuiltUnit& unit,
                         const Style& style) {
  return headline(what, by, style) + "  " +
         shell_join(by.embedded ? std::vector<std::string>{"(in process)", unit.source}
                                : compile::compile_command(by, unit.source, unit.object)) +
         "\n";
}

std::string sides_text(const store::RunResults& results, const compile::Build& build, size_t suite,
                       const plan::Pairing& pairing, const Style& style) {
  std::string text;
  for (const generate::Side side : {generate::Side::Caller, generate::Side::Callee}) {
    const uint32_t toolchain = side == generate::Side::Caller ? pairing.caller : pairing.callee;
    text += compile_text(std::string(generate::name(side)), results.plan->toolchains[toolchain],
                         build.unit(suite, toolchain, side), style);
  }
  return text;
}

std::string probes_text(const store::RunResults& results, const compile::Build& build, size_t suite,
                        const plan::Pairing& pairing, const Style& style) {
  return compile_text("probes", results.plan->toolchains[pairing.caller], build.probes[suite][pairing.caller], style);
}

std::string frames_text(const store::RunResults& results, const compile::Build& build, size_t suite_index,
                        const plan::Pairing& pairing, const Style& style) {
  const plan::Suite& suite = results.plan->suites[suite_index];
  const std::vector<uint32_t> chain = pairing.chain();
  std::string text;
  for (size_t u = 0; u < suite.frames.size(); ++u) {
    const plan::FrameUnit& unit = suite.frames[u];
    if (std::find(chain.begin(), chain.end(), unit.toolchain) == chain.end())
      continue;
    const toolchain::Toolchain& by = results.plan->toolchains[unit.toolchain];
    const compile::BuiltUnit& built = build.frames[suite_index][u];
    text += headline(join(unit.kinds, ", "), by, style);
    for (const auto& words : compile::frame_commands(by, unit.variant, built.source, built.library))
      text += "  " + shell_join(words) + "\n";
  }
  return text;
}

} // namespace

std::string one_case_text(const store::RunResults& results, size_t suite, uint32_t pairing, uint32_t entry,
                          const Style& style) {
  return case_text(results, suite, pairing, entry, style, k_rows);
}

std::string sources_text(const store::RunResults& results, const compile::Build& build, size_t s, uint32_t p,
                         const Style& style) {
  const plan::Suite& suite = results.plan->suites[s];
  const plan::Pairing& pairing = suite.pairings[p].pairing;
  switch (suite.kind) {
  case plan::Kind::Functions:
    return sides_text(results, build, s, pairing, style);
  case plan::Kind::Scenarios:
    return frames_text(results, build, s, pairing, style);
  case plan::Kind::Validity:
    return probes_text(results, build, s, pairing, style);
  }
  return {};
}

std::string bundle_text(const Bundle& bundle, const std::string& remark) {
  std::string text = "\ncommands (run by " + bundle.folder + "/repro.sh, which needs no abiter):\n";
  for (const std::string& command : bundle.commands)
    text += "  " + command + "\n";
  return text + "files: " + join(bundle.files, ", ") + "\n" + remark;
}

} // namespace abiter::report
