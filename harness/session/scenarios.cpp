#include "session/scenarios.h"

#include "run/scenarios.h"
#include "session/recorder.h"
#include "util/parallel.h"

namespace abiter::session {

Expected<void> build_scenarios(Run& run, generate::Generators& generators, const compile::Options& options) {
  store::ScenarioResults& results = run.results.scenarios;
  compile::Options below = options;
  below.folder += "/scenarios";
  ABITER_TRY(built, compile::build_scenarios(results.plan, run.plan->toolchains, generators, below));
  results.build = std::move(built);
  compile::Counts& counts = run.build.counts;
  const compile::Counts& more = results.build.counts;
  counts.compiles += more.compiles;
  counts.links += more.links;
  counts.embedded_compiles += more.embedded_compiles;
  counts.generate_seconds += more.generate_seconds;
  counts.write_seconds += more.write_seconds;
  counts.build_seconds += more.build_seconds;
  return {};
}

Expected<void> play_scenarios(Run& run, const Session& session, const Request& request, const run::Options& run_options,
                              report::Reporter* reporter, Recorder* recorder) {
  store::ScenarioResults& results = run.results.scenarios;
  const std::vector<toolchain::Toolchain>& toolchains = run.plan->toolchains;
  const uint32_t timeout =
      request.selection.case_timeout_ms ? request.selection.case_timeout_ms : session.profile.case_timeout_ms;
  for (size_t s = 0; s < results.plan.suites.size(); ++s) {
    const plan::ScenarioSuite& suite = results.plan.suites[s];
    ABITER_TRY(played,
               run::play_scenarios(suite, results.build.units[s], run_options, job_count(request.jobs), timeout));
    results.suites.push_back(judge::judge_scenarios(suite, toolchains, results.build.units[s], played));
    judge::apply_expectations(suite, toolchains, run.results.expectations, results.suites.back());
    ++run.results.cost.runners;
    if (recorder)
      ABITER_CHECK(recorder->add_scenarios(run.results, s));
    if (reporter)
      reporter->on_progress("scenarios", s + 1, results.plan.suites.size(), suite.id);
  }
  return {};
}

} // namespace abiter::session
