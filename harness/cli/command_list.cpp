#include "cli/commands.h"
#include "cli/session.h"
#include "report/case_text.h"

#include <cstdio>
#include <fmt/format.h>

namespace abiter::cli {

int command_list(const Request& request, const ListOptions& options) {
  const auto session = open_session(request);
  if (!session)
    return report_errors(session.error());
  if (options.specs || options.functions) {
    for (const spec::Spec& spec : session->specs) {
      std::fputs(
          fmt::format("{}  {} functions, {} types\n", spec.name, spec.functions.size(), spec.types.size()).c_str(),
          stdout);
      for (const spec::Function& function : spec.functions)
        if (options.functions && request.filter.function(function.name))
          std::fputs(("  " + report::signature(spec, function) + "\n").c_str(), stdout);
    }
    return k_exit_ok;
  }
  plan::Filter filter = request.filter;
  filter.specs.clear();
  if (filter.conventions.empty())
    filter.conventions = session->profile.conventions;
  const auto plan = plan::make_plan(session->specs, session->selected, filter, session->patterns, session->seed);
  if (!plan)
    return report_errors({plan.error()});
  if (options.count) {
    std::fputs(fmt::format("{}\n", plan->case_count).c_str(), stdout);
    return k_exit_ok;
  }
  for (const plan::Suite& suite : plan->suites)
    for (const plan::SuitePairing& pairing : suite.pairings)
      for (uint32_t e = 0; e < suite.entries.size(); ++e)
        if (pairing.selected[e] && std::puts(plan->case_id(suite, pairing, e).c_str()) < 0)
          return k_exit_ok; // nobody reads on: `abiter list | head`
  return k_exit_ok;
}

} // namespace abiter::cli
