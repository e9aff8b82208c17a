#include "run/run.h"

#include "run/log_reader.h"
#include "run/orders.h"

#include <chrono>
#include <fmt/format.h>
#include <set>

namespace abiter::run {

namespace {

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
std::string make_orders(const plan::Plan& plan, size_t suite_index, const compile::Build& build) {
  const plan::Suite& suite = plan.suites[suite_index];
  std::string text = library_orders(plan, suite_index, build);
  std::vector<std::vector<bool>> needed(plan.toolchains.size());
  for (const plan::SuitePairing& pairing : suite.pairings) {
    const std::vector<bool> bits = runnable(pairing);
    for (const uint32_t t : {pairing.pairing.caller, pairing.pairing.callee}) {
      needed[t].resize(bits.size());
      for (size_t e = 0; e < bits.size(); ++e)
        needed[t][e] = needed[t][e] || bits[e];
    }
  }
  for (size_t t = 0; t < plan.toolchains.size(); ++t)
    for (size_t side = 0; side < 2 && suite.toolchains[t]; ++side)
      if (!build.units[suite_index][t][side].library.empty())
        text += fmt::format("layout\t{}\t{}\t{}\n", layout_order(t, side), t, side);
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

std::string stem_of(const plan::Suite& suite, const Options& options) {
  return options.folder + "/" + compile::file_stem(suite.id);
}

} // namespace

Expected<SuiteObservation> read_suite(const plan::Plan& plan, size_t suite, const Job& job, const Options& options) {
  return read_log(stem_of(plan.suites[suite], options) + ".log", plan, plan.suites[suite], job);
}

SuiteObservation lost_suite(const plan::Plan& plan, const plan::Suite& suite, const Error& why) {
  SuiteObservation lost;
  lost.pairs.resize(suite.pairings.size());
  lost.diagonals.resize(plan.toolchains.size());
  lost.layouts.resize(plan.toolchains.size());
  for (PairObservation& pair : lost.pairs) {
    pair.passed.resize(suite.entries.size());
    pair.failure = why.what;
    pair.lost = true;
  }
  return lost;
}

Expected<SuiteObservation> run_suite(const plan::Plan& plan, size_t suite_index, const compile::Build& build,
                                     const Job& job, const Options& options) {
  const auto begin = std::chrono::steady_clock::now();
  const plan::Suite& suite = plan.suites[suite_index];
  const std::string stem = stem_of(suite, options);
  ABITER_CHECK(carry_out(make_orders(plan, suite_index, build), job, suite, stem, options));
  ABITER_TRY(observation, read_log(stem + ".log", plan, suite, job));
  if (!options.keep_logs)
    remove_files(stem);
  observation.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return observation;
}

} // namespace abiter::run
