#pragma once

#include "record/scenarios.h"
#include "report/style.h"

#include <string>

namespace abiter::report {

/// One chain: verdict, what is wrong, the trace in two columns, the rules, the repro command.
std::string scenario_text(const record::ScenarioResults& results, const std::vector<plan::Toolchain>& toolchains,
                          size_t suite, uint32_t index, const Style& style);

/// The scenarios of a run: red cases folded, each with an example; what undefined ones came to. `most`: examples.
std::string scenarios_text(const record::ScenarioResults& results, const record::ScenarioSummary& summary,
                           const std::vector<plan::Toolchain>& toolchains, const Style& style, size_t most);

} // namespace abiter::report
