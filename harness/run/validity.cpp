#include "run/validity.h"

#include "compile/probes.h"
#include "run/text_runner.h"
#include "target/convention.h"
#include "util/fs.h"
#include "util/process.h"
#include "util/text.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <numeric>
#include <optional>

namespace abiter::run {

namespace {

/// "abiter-runner-i386" → "abiter-validity-runner-i386", beside it.
std::string runner_of(const plan::Suite& suite, const Options& options) {
  const std::string name =
      "abiter-validity" + std::string(suite.architecture->runner.substr(std::string("abiter").size()));
  return std::filesystem::path(options.runner).replace_filename(name).string();
}

/// The unit has the function.
bool is_there(const compile::BuiltUnit& unit, const std::string& function, const std::string& convention) {
  return !unit.library.empty() && !unit.unsupported_part(function, convention) &&
         !unit.failed_part(function, convention);
}

/// A case whose functions are there, as a line of the orders; empty if it can't be asked.
std::string case_line(const plan::Suite& suite, const std::vector<toolchain::Toolchain>& toolchains,
                      const std::vector<compile::BuiltUnit>& units, const plan::CaseAt& at, size_t index,
                      uint32_t timeout_ms) {
  const plan::SuitePairing& row = suite.pairings[at.pairing];
  const lang::Probe& probe = suite.probe(at.entry);
  const std::string& convention = suite.entries[at.entry].convention;
  const compile::BuiltUnit &caller = units[row.pairing.caller], &callee = units[row.pairing.callee];
  if (!row.possible[at.entry] || !is_there(caller, probe.function, convention) ||
      (probe.is_pair() && !is_there(callee, probe.callee, convention)))
    return {};
  return fmt::format("case\t{}\t{}\t{}\t{}\t{:x}\t{}\t{}\t{}\t{}\n", index, timeout_ms, lang::name(probe.way),
                     target::called_by(convention, toolchains[row.pairing.caller].flags), probe.value,
                     compile::probe_symbol(suite, at.entry), caller.library,
                     probe.is_pair() ? compile::callee_symbol(suite, at.entry) : "",
                     probe.is_pair() ? callee.library : "");
}

/// One line of the log (runner/validity/main.c); its case.
std::optional<std::pair<size_t, Answer>> parse_line(const std::string& line) {
  const std::vector<std::string> fields = split(line, '\t');
  if (fields.size() != 3)
    return {};
  Answer answer;
  answer.kind = fields[1] == "result"    ? Answer::Kind::Result
                : fields[1] == "signal"  ? Answer::Kind::Signal
                : fields[1] == "timeout" ? Answer::Kind::Timeout
                : fields[1] == "exit"    ? Answer::Kind::Exit
                                         : Answer::Kind::Missing;
  if (answer.kind == Answer::Kind::Missing)
    answer.message = fields[2];
  else
    answer.number = std::strtoull(fields[2].c_str(), nullptr, answer.kind == Answer::Kind::Result ? 16 : 10);
  return std::pair{static_cast<size_t>(std::strtoull(fields[0].c_str(), nullptr, 10)), std::move(answer)};
}

} // namespace

Expected<std::vector<Answer>> ask_probes(const plan::Suite& suite, const std::vector<toolchain::Toolchain>& toolchains,
                                         const std::vector<compile::BuiltUnit>& units, const Options& options,
                                         uint32_t timeout_ms) {
  const std::vector<plan::CaseAt> cases = suite.cases();
  std::vector<Answer> answers(cases.size());
  std::string orders = "abiter-validity-orders 2\n";
  size_t asked = 0;
  // By row: the runner asks what is in the same libraries in one process.
  std::vector<size_t> order(cases.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return cases[a].pairing < cases[b].pairing; });
  for (const size_t i : order)
    if (const std::string line = case_line(suite, toolchains, units, cases[i], i, timeout_ms); !line.empty()) {
      orders += line;
      ++asked;
    }
  const std::string stem = fmt::format("{}/{}__probes", options.folder, compile::file_stem(suite.id));
  const TextOrders text{runner_of(suite, options), stem, orders, asked, "probes", "answers"};
  ABITER_CHECK(run_text_orders(text, options, [&](const std::string& line) {
    auto one = parse_line(line);
    if (!one || one->first >= answers.size())
      return false;
    answers[one->first] = std::move(one->second);
    return true;
  }));
  return answers;
}

} // namespace abiter::run
