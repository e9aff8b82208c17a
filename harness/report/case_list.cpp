#include "report/case_list.h"

#include "report/case_text.h"

#include <fmt/format.h>

namespace abiter::report {

std::string spec_text(const lang::Spec& spec, const plan::Filter* functions) {
  std::string text = fmt::format("{}  {} functions, {} types\n", spec.name, spec.functions.size(), spec.types.size());
  for (const lang::Function& function : spec.functions)
    if (functions && functions->function(function.name))
      text += "  " + signature(spec, function) + "\n";
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
