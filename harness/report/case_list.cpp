#include "report/case_list.h"

#include "report/case_text.h"
#include "util/text.h"

#include <fmt/format.h>

namespace abiter::report {

std::string spec_text(const lang::Spec& spec, const plan::Filter* functions) {
  std::vector<std::string> counts;
  const auto count = [&](size_t number, std::string_view noun) {
    if (number)
      counts.push_back(plural(number, noun));
  };
  count(spec.functions.size(), "function");
  count(spec.scenarios.size(), "scenario");
  count(spec.probes.size(), "probe");
  count(spec.types.size(), "type");
  std::string text = fmt::format("{}  {}\n", spec.name, join(counts, ", "));
  for (const lang::Function& function : spec.functions)
    if (functions && functions->function(function.name))
      text += "  " + signature(spec, function) + "\n";
  const auto add = [&](const std::string& kind, const std::string& name) {
    if (functions && functions->function(name))
      text += "  " + kind + " " + name + "\n";
  };
  for (const lang::Scenario& scenario : spec.scenarios)
    add("scenario", scenario.name);
  for (const lang::Probe& probe : spec.probes)
    add("probe", probe.name);
  return text;
}

void print_cases(const plan::Plan& plan, bool count, const Output& output) {
  if (count) {
    output.print(fmt::format("{}\n", plan.case_count));
    return;
  }
  for (const plan::Suite& suite : plan.suites)
    for (const plan::SuitePairing& pairing : suite.pairings)
      for (uint32_t e = 0; e < suite.entries.size(); ++e)
        if (pairing.selected[e] && !output.print(plan.case_id(suite, pairing, e) + "\n"))
          return; // nobody reads on: `abiter list | head`
}

} // namespace abiter::report
