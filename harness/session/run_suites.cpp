#include "session/run_suites.h"

#include "judge/causes.h"
#include "judge/expect.h"
#include "judge/scenarios.h"
#include "judge/validity.h"
#include "run/scenarios.h"
#include "run/validity.h"
#include "session/recorder.h"
#include "session/xray_stage.h"
#include "util/parallel.h"
#include "util/process.h"

#include <algorithm>
#include <chrono>
#include <mutex>

namespace abiter::session {

namespace {

/// All that comes of one suite.
struct SuiteOutcome {
  judge::JudgedSuite judged;
  run::Job job{}; ///< of functions, as the next two
  store::LayoutBook layouts{};
  abi::LocationMaps maps{};
  double pair_seconds = 0, xray_seconds = 0;
  bool ran = true; ///< and wasn't read from the log of an interrupted run
};

class SuiteRunner {
public:
  SuiteRunner(Run& run, const Request& request, const run::Options& options, uint32_t case_timeout_ms,
              report::Reporter* reporter, Recorder* recorder)
      : m_run(run), m_plan(*run.plan), m_request(request), m_options(options), m_case_timeout_ms(case_timeout_ms),
        m_reporter(reporter), m_recorder(recorder) {
    store::RunResults& results = m_run.results;
    results.jobs.resize(m_plan.suites.size());
    results.suites.resize(m_plan.suites.size());
    results.layouts.resize(m_plan.suites.size());
    results.maps.resize(m_plan.suites.size());
  }

  Expected<void> run() {
    std::vector<size_t> side_by_side, alone;
    for (size_t s = 0; s < m_plan.suites.size(); ++s)
      (m_plan.suites[s].kind == plan::Kind::Scenarios ? alone : side_by_side).push_back(s);
    const auto weight = [&](size_t s) { return m_plan.suites[s].entries.size() * m_plan.suites[s].pairings.size(); };
    std::stable_sort(side_by_side.begin(), side_by_side.end(),
                     [&](size_t a, size_t b) { return weight(a) > weight(b); });
    ABITER_CHECK(parallel(side_by_side.size(), m_request.jobs, [&](size_t i) { return run_one(side_by_side[i]); }));
    for (const size_t s : alone)
      ABITER_CHECK(run_one(s));
    return {};
  }

private:
  Expected<void> run_one(size_t s) {
    ABITER_TRY(outcome, observe_and_judge(s));
    return keep(s, std::move(outcome));
  }

  Expected<SuiteOutcome> observe_and_judge(size_t s) {
    switch (m_plan.suites[s].kind) {
    case plan::Kind::Functions:
      return call(s);
    case plan::Kind::Scenarios:
      return play(s);
    case plan::Kind::Validity:
      return ask(s);
    }
    return fail_internal("a suite of no kind");
  }

  Expected<SuiteOutcome> call(size_t s) {
    const plan::Suite& suite = m_plan.suites[s];
    SuiteOutcome outcome;
    outcome.job = run::make_job(m_plan, suite, m_case_timeout_ms, m_request.selection.poison);
    // What was run before a kill is read from its log.
    Expected<run::SuiteObservation> seen = m_recorder && m_recorder->is_finished(m_run.results, s)
                                               ? run::read_suite(m_plan, s, outcome.job, m_options)
                                               : run::run_suite(m_plan, s, m_run.build, outcome.job, m_options);
    // A runner that fails costs its suite, and not the run.
    if (!seen && !interrupted())
      seen = run::lost_suite(m_plan, suite, seen.error());
    ABITER_TRY(observation, std::move(seen));
    outcome.pair_seconds = observation.seconds;
    outcome.ran = observation.seconds > 0;
    judge::drop_foreign_promises(m_plan, suite, observation);
    outcome.judged = judge::judge_suite(m_plan, s, m_run.build, outcome.job, observation);
    judge::apply_expectations(m_plan, s, m_run.results.expectations, outcome.judged);
    outcome.layouts = store::fold_layouts(observation.layouts);
    const auto begin = std::chrono::steady_clock::now();
    Expected<abi::LocationMaps> taken =
        take_disputed_maps(m_plan, s, m_run.build, outcome.job, outcome.judged, m_request.all_maps, m_options);
    if (!taken && interrupted())
      return tl::unexpected(taken.error());
    abi::LocationMaps maps = taken ? std::move(*taken) : lost_maps(suite, taken.error().what);
    outcome.xray_seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    judge::find_causes(suite, outcome.job, maps, outcome.judged);
    outcome.maps = std::move(maps);
    return outcome;
  }

  abi::LocationMaps lost_maps(const plan::Suite& suite, const std::string& why) const {
    abi::LocationMap lost;
    lost.failure = why;
    return abi::LocationMaps(m_plan.toolchains.size(), std::vector<abi::LocationMap>(suite.entries.size(), lost));
  }

  Expected<SuiteOutcome> play(size_t s) {
    const plan::Suite& suite = m_plan.suites[s];
    const std::vector<compile::BuiltUnit>& frames = m_run.build.frames[s];
    const auto played = run::play_scenarios(suite, frames, m_options, job_count(m_request.jobs), m_case_timeout_ms);
    if (!played && interrupted())
      return tl::unexpected(played.error());
    SuiteOutcome outcome;
    outcome.judged = played ? judge::judge_scenarios(suite, m_plan.toolchains, frames, *played)
                            : judge::lost_suite(suite, played.error().what);
    judge::apply_expectations(m_plan, s, m_run.results.expectations, outcome.judged);
    return outcome;
  }

  Expected<SuiteOutcome> ask(size_t s) {
    const plan::Suite& suite = m_plan.suites[s];
    const std::vector<compile::BuiltUnit>& units = m_run.build.probes[s];
    const auto answers = run::ask_probes(suite, m_plan.toolchains, units, m_options, m_case_timeout_ms);
    if (!answers && interrupted())
      return tl::unexpected(answers.error());
    SuiteOutcome outcome;
    outcome.judged = answers ? judge::judge_probes(suite, m_plan.toolchains, units, *answers)
                             : judge::lost_suite(suite, answers.error().what);
    judge::apply_expectations(m_plan, s, m_run.results.expectations, outcome.judged);
    return outcome;
  }

  Expected<void> keep(size_t s, SuiteOutcome outcome) {
    const std::lock_guard lock(m_mutex);
    store::RunResults& results = m_run.results;
    results.suites[s] = std::move(outcome.judged);
    results.jobs[s] = std::move(outcome.job);
    results.layouts[s] = std::move(outcome.layouts);
    results.maps[s] = std::move(outcome.maps);
    results.cost.pair_seconds += outcome.pair_seconds;
    results.cost.xray_seconds += outcome.xray_seconds;
    results.cost.runners += outcome.ran;
    ++m_done;
    if (m_recorder)
      ABITER_CHECK(m_recorder->add_suite(results, s));
    if (m_reporter) {
      m_reporter->on_suite(results, s);
      m_reporter->on_progress("run", m_done, m_plan.suites.size(), m_plan.suites[s].id);
    }
    return {};
  }

  Run& m_run;
  const plan::Plan& m_plan;
  const Request& m_request;
  const run::Options& m_options;
  uint32_t m_case_timeout_ms;
  report::Reporter* m_reporter;
  Recorder* m_recorder;
  std::mutex m_mutex;
  uint64_t m_done = 0;
};

} // namespace

Expected<void> run_suites(Run& run, const Request& request, const run::Options& options, uint32_t case_timeout_ms,
                          report::Reporter* reporter, Recorder* recorder) {
  return SuiteRunner(run, request, options, case_timeout_ms, reporter, recorder).run();
}

} // namespace abiter::session
