#pragma once

// A run that was judged and never run: what summary, results.json and merge are tried on.

#include "insight/results_json.h"
#include "store/run_data.h"

#include <doctest/doctest.h>

namespace abiter::insight {

/// Toolchains a, b and c; the spec `s` with `wide` (more leaves) and `narrow` under `c`. Everything passes at first.
struct TestRun {
  plan::Plan plan;
  store::RunResults results;

  TestRun() {
    auto spec = lang::parse("struct \"S\" { x \"u8\"; y \"f32\" }\nfn \"wide\" { inputs { v \"S\"; end \"u32\" } }\n"
                            "fn \"narrow\" { inputs { v \"u8\" } }",
                            "s.kdl", "s", {});
    REQUIRE(spec);
    std::vector<toolchain::Toolchain> toolchains(3);
    for (size_t t = 0; t < 3; ++t) {
      toolchains[t].id = std::string(1, static_cast<char>('a' + t));
      toolchains[t].family = toolchains[t].id;
      toolchains[t].language = "c";
      toolchains[t].hash = "hash of " + toolchains[t].id;
      toolchains[t].conventions = {"c"};
      toolchains[t].lacks = {{"repr-rust", "C has no repr(Rust)"}};
    }
    auto made = plan::make_plan({*spec}, toolchains, {}, {plan::Pattern::Graffiti}, 1);
    REQUIRE(made);
    plan = *made;
    results.plan = &plan;
    results.info.id = "2026-04-01T02-03-04";
    results.info.started = "2026-04-01T02:03:04Z";
    results.info.ended = "2026-04-01T02:03:05Z";
    results.info.harness = "0.1.0+1234";
    for (const plan::Suite& suite : plan.suites) {
      results.jobs.push_back(run::make_job(plan, suite, 1000, true));
      judge::JudgedSuite& judged = results.suites.emplace_back();
      for (const plan::SuitePairing& pairing : suite.pairings) {
        auto& row = judged.verdicts.emplace_back(suite.entries.size(), judge::Verdict::Unselected);
        for (size_t e = 0; e < row.size(); ++e)
          if (pairing.selected[e])
            row[e] = judge::Verdict::Pass;
      }
      judged.agreements.resize(suite.entries.size());
      judged.checked_cells = 100;
      results.maps.emplace_back();
    }
  }
  TestRun(const TestRun&) = delete;
  TestRun& operator=(const TestRun&) = delete;

  const plan::Suite& suite() const { return plan.suites.at(0); }
  judge::JudgedSuite& judged() { return results.suites.at(0); }

  uint32_t entry(const std::string& function) const {
    for (uint32_t e = 0; e < suite().entries.size(); ++e)
      if (suite().spec.functions[suite().entries[e].function].name == function)
        return e;
    FAIL("no such function: ", function);
    return 0;
  }
  uint32_t pairing(const std::string& chain) const {
    for (uint32_t p = 0; p < suite().pairings.size(); ++p) {
      const plan::Pairing& one = suite().pairings[p].pairing;
      if (plan.toolchains[one.caller].id + "->" + plan.toolchains[one.callee].id == chain)
        return p;
    }
    FAIL("no such pairing: ", chain);
    return 0;
  }

  judge::Finding& fail(const std::string& chain, const std::string& function, judge::Verdict verdict) {
    const uint32_t p = pairing(chain);
    const uint32_t e = entry(function);
    judged().verdicts[p][e] = verdict;
    judge::Finding& finding = judged().findings[{p, e}];
    finding.verdict = verdict;
    return finding;
  }
  /// As a rule expects, or not: what was seen stays.
  void expect(const std::string& chain, const std::string& function, judge::Verdict seen, judge::Verdict verdict) {
    if (results.expectations.rules.empty()) {
      plan::ExpectationRule& rule = results.expectations.rules.emplace_back();
      rule.place = "rules.toml:1";
      rule.verdicts = {"value"};
      rule.reason = "why";
      rule.link = "https://l";
    }
    fail(chain, function, seen).expectation = judge::Expectation{verdict, 0};
  }

  store::RunData data() const {
    auto parsed = store::parse_results(to_json(results, summarize(results)), "results.json");
    REQUIRE(parsed);
    return *parsed;
  }
};

inline uint64_t count(const Summary& summary, judge::Verdict verdict) {
  return summary.counts[verdict];
}

} // namespace abiter::insight
