#pragma once

#include "insight/summary.h"
#include "report/style.h"

#include <string>

namespace abiter::report {

/// One chain: verdict, what is wrong, the trace in two columns, the rules, the repro command.
std::string scenario_text(const store::RunResults& results, size_t suite, const plan::CaseAt& at, const Style& style);
/// The scenarios of a run: red cases folded, each with an example; what undefined ones came to. `most`: examples.
std::string scenarios_text(const store::RunResults& results, const insight::ScenarioSummary& summary,
                           const Style& style, size_t most);

} // namespace abiter::report
