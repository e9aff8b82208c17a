#include "cli/commands.h"
#include "report/case_text.h"
#include "session/session.h"

#include <cstdio>
#include <fmt/format.h>

namespace abiter::cli {

int command_list(const Request& request, const ListOptions& options) {
  const auto session = session::open_session(request);
  if (!session)
    return report_errors(session.error());
  if (options.specs || options.functions) {
    for (const lang::Spec& spec : session->specs) {
      std::fputs(
          fmt::format("{}  {} functions, {} types\n", spec.name, spec.functions.size(), spec.types.size()).c_str(),
          stdout);
      for (const lang::Function& function : spec.functions)
        if (options.functions && request.selection.filter.function(function.name))
          std::fputs(("  " + report::signature(spec, function) + "\n").c_str(), stdout);
    }
    return k_exit_ok;
  }
  const auto plans = session::make_plans(*session, request);
  if (!plans)
    return report_errors({plans.error()});
  const plan::Plan* plan = &plans->functions;
  if (options.count) {
    std::fputs(fmt::format("{}\n", plan->case_count + plans->scenarios.case_count).c_str(), stdout);
    return k_exit_ok;
  }
  for (const plan::Suite& suite : plan->suites)
    for (const plan::SuitePairing& pairing : suite.pairings)
      for (uint32_t e = 0; e < suite.entries.size(); ++e)
        if (pairing.selected[e] && std::puts(plan->case_id(suite, pairing, e).c_str()) < 0)
          return k_exit_ok; // nobody reads on: `abiter list | head`
  for (const plan::ScenarioSuite& suite : plans->scenarios.suites)
    for (const plan::ScenarioCase& one : suite.cases)
      if (std::puts(plan::scenario_case_id(suite, one, plan->toolchains).c_str()) < 0)
        return k_exit_ok;
  return k_exit_ok;
}

} // namespace abiter::cli
