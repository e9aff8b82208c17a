#include "session/xray_stage.h"

#include "util/parallel.h"

#include <algorithm>
#include <mutex>

namespace abiter::session {

namespace {

bool wants_anything(const run::XrayRequest& request) {
  return std::any_of(request.wanted.begin(), request.wanted.end(), [](const std::vector<bool>& entries) {
    return std::find(entries.begin(), entries.end(), true) != entries.end();
  });
}

} // namespace

Expected<abi::LocationMaps> take_disputed_maps(const plan::Plan& plan, size_t s, const compile::Build& build,
                                               const run::Job& job, const judge::JudgedSuite& judged, bool all,
                                               const run::Options& options) {
  const plan::Suite& suite = plan.suites[s];
  run::XrayRequest request = all ? want_all(plan)[s] : run::XrayRequest{};
  request.wanted.resize(plan.toolchains.size());
  for (const auto& [where, finding] : judged.findings) {
    if (!judge::is_red(finding.verdict) || !judge::row_of(finding.verdict).ran || finding.follows_from >= 0)
      continue;
    const plan::Pairing& pairing = suite.pairings[where.first].pairing;
    for (const uint32_t t : {pairing.caller, pairing.callee}) {
      request.wanted[t].resize(suite.entries.size());
      request.wanted[t][where.second] = true;
    }
  }
  if (!wants_anything(request))
    return abi::LocationMaps{};
  return run::xray_suite(plan, s, build, job, request, options);
}

std::vector<run::XrayRequest> want_all(const plan::Plan& plan) {
  std::vector<run::XrayRequest> requests;
  for (const plan::Suite& suite : plan.suites) {
    run::XrayRequest& request = requests.emplace_back();
    request.wanted.resize(plan.toolchains.size());
    if (suite.kind != plan::Kind::Functions)
      continue; // frames have no places
    for (const plan::SuitePairing& pairing : suite.pairings)
      for (const uint32_t t : {pairing.pairing.caller, pairing.pairing.callee}) {
        std::vector<bool>& wanted = request.wanted[t];
        wanted.resize(suite.entries.size());
        for (size_t e = 0; e < wanted.size(); ++e)
          wanted[e] = wanted[e] || (pairing.selected[e] && pairing.possible[e]);
      }
  }
  return requests;
}

Expected<std::vector<abi::LocationMaps>> take_maps(const Run& run, const Session& session, const Request& request,
                                                   const std::vector<run::XrayRequest>& requests,
                                                   report::Reporter* reporter) {
  const plan::Plan& plan = *run.plan;
  const run::Options options{session.paths.runner, session.paths.results + "/run", request.keep_logs};
  std::vector<abi::LocationMaps> maps(plan.suites.size());
  std::vector<size_t> order;
  for (size_t s = 0; s < requests.size(); ++s)
    if (wants_anything(requests[s]))
      order.push_back(s);
  std::mutex mutex;
  uint64_t done = 0;
  ABITER_CHECK(parallel(order.size(), request.jobs, [&](size_t i) -> Expected<void> {
    const size_t s = order[i];
    ABITER_TRY(taken, run::xray_suite(plan, s, run.build, run.results.jobs[s], requests[s], options));
    const std::lock_guard lock(mutex);
    maps[s] = std::move(taken);
    if (reporter)
      reporter->on_progress("x-ray", ++done, order.size(), plan.suites[s].id);
    return {};
  }));
  return maps;
}

} // namespace abiter::session
