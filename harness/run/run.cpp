#include "run/run.h"

#include "run/log_reader.h"
#include "run/runner/protocol.h"
#include "util/fs.h"
#include "util/process.h"
#include "util/text.h"

#include <chrono>
#include <filesystem>
#include <fmt/format.h>
#include <set>

namespace abiter::run {

namespace {

/// "0f3…": one bit an entry, lowest first.
std::string hex_bits(const std::vector<bool>& bits) {
  std::string digits((bits.size() + 3) / 4, '0');
  for (size_t i = 0; i < digits.size(); ++i) {
    unsigned value = 0;
    for (size_t k = 0; k < 4 && 4 * i + k < bits.size(); ++k)
      value |= static_cast<unsigned>(bits[4 * i + k]) << k;
    digits[i] = "0123456789abcdef"[value];
  }
  return digits;
}

/// The entries of a pairing that can run: selected, and both sides have them.
std::vector<bool> runnable(const plan::SuitePairing& pairing) {
  std::vector<bool> bits(pairing.selected.size());
  for (size_t e = 0; e < bits.size(); ++e)
    bits[e] = pairing.selected[e] && pairing.possible[e];
  return bits;
}

/// Layouts first, then the diagonal, from which the runner learns what each toolchain's own convention uses, then the
/// rest. A diagonal that isn't selected runs all the same, as order k_diagonal_orders + t: without it nothing could be
/// poisoned.
std::string make_orders(const plan::Plan& plan, size_t suite_index, const build::Build& build) {
  const plan::Suite& suite = plan.suites[suite_index];
  std::string text = fmt::format("toolchains\t{}\nstubs\t{}\n", plan.toolchains.size(), build.stubs[suite_index]);
  std::vector<std::vector<bool>> needed(plan.toolchains.size());
  for (const plan::SuitePairing& pairing : suite.pairings) {
    const std::vector<bool> bits = runnable(pairing);
    for (const uint32_t t : {pairing.pairing.caller, pairing.pairing.callee}) {
      needed[t].resize(bits.size());
      for (size_t e = 0; e < bits.size(); ++e)
        needed[t][e] = needed[t][e] || bits[e];
    }
  }
  for (size_t t = 0; t < plan.toolchains.size(); ++t) {
    if (!suite.toolchains[t])
      continue;
    std::array<std::string, 2> libraries;
    for (const generate::Side side : {generate::Side::Caller, generate::Side::Callee}) {
      const std::string& library = build.unit(suite_index, t, side).library;
      libraries[static_cast<size_t>(side)] = library.empty() ? "-" : library;
    }
    text += fmt::format("toolchain\t{}\t{}\t{}\n", t, libraries[0], libraries[1]);
    for (size_t side = 0; side < 2; ++side)
      if (libraries[side] != "-")
        text += fmt::format("layout\t{}\t{}\t{}\n", layout_order(t, side), t, side);
  }
  const auto pair_line = [&](uint32_t order, const plan::Pairing& pairing, const std::vector<bool>& bits) {
    text += fmt::format("pair\t{}\t{}\t{}\t{}\n", order, pairing.caller, pairing.callee, hex_bits(bits));
  };
  std::set<uint32_t> diagonal;
  for (uint32_t p = 0; p < suite.pairings.size(); ++p) {
    const plan::Pairing& pairing = suite.pairings[p].pairing;
    if (pairing.caller == pairing.callee) {
      pair_line(p, pairing, runnable(suite.pairings[p]));
      diagonal.insert(pairing.caller);
    }
  }
  for (uint32_t t = 0; t < plan.toolchains.size(); ++t)
    if (suite.toolchains[t] && !diagonal.count(t))
      pair_line(k_diagonal_orders + t, {t, t}, needed[t]);
  for (uint32_t p = 0; p < suite.pairings.size(); ++p)
    if (suite.pairings[p].pairing.caller != suite.pairings[p].pairing.callee)
      pair_line(p, suite.pairings[p].pairing, runnable(suite.pairings[p]));
  return text;
}

} // namespace

Expected<SuiteObservation> run_suite(const plan::Plan& plan, size_t suite_index, const build::Build& build,
                                     const Job& job, const Options& options) {
  const auto begin = std::chrono::steady_clock::now();
  const plan::Suite& suite = plan.suites[suite_index];
  const std::string stem = options.folder + "/" + build::file_stem(suite.id);
  ABITER_CHECK(write_file(stem + ".job", job.bytes));
  ABITER_CHECK(write_file(stem + ".orders", make_orders(plan, suite_index, build)));
  std::error_code ignored;
  std::filesystem::remove(stem + ".log", ignored);

  Command command;
  command.words = {options.runner, stem + ".job", stem + ".orders", stem + ".log"};
  command.timeout = std::chrono::hours(12); // the runner itself ends what hangs
  ABITER_TRY(finished, run_command(command));
  if (finished.interrupted)
    return fail_internal("interrupted");
  if (!finished.ok())
    return fail_internal(fmt::format("the runner failed on {} (exit code {}, signal {}): {}", suite.id,
                                     finished.exit_code, finished.signal, trim(finished.err)),
                         fmt::format("its orders are in {}.orders", stem));
  ABITER_TRY(observation, read_log(stem + ".log", plan, suite, job));
  if (!options.keep_logs)
    for (const char* ending : {".job", ".orders", ".log"})
      std::filesystem::remove(stem + ending, ignored);
  observation.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return observation;
}

} // namespace abiter::run
