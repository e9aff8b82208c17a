#pragma once

#include "insight/probe_summary.h"
#include "insight/summary.h"
#include "report/style.h"

#include <string>
#include <vector>

namespace abiter::report {

/// One question to one toolchain: verdict, what is asked, the answer, the repro command.
std::string probe_text(const store::RunResults& results, size_t suite, const plan::CaseAt& at, const Style& style);

/// Each probe, with the answers and the toolchains that give them.
std::string validity_text(const store::RunResults& results, const Style& style);
/// As docs/schemas/validity.schema.json has it.
std::string validity_json(const store::RunResults& results);

/// Those that could not be asked, and pairs in which a value did not arrive; empty if there are none.
std::string red_probes_text(const store::RunResults& results, const Style& style);
/// The probes of a run: those that are red; the answers, if `whole`, or else how many there are.
std::string probes_of_run_text(const store::RunResults& results, const Style& style, bool whole);

} // namespace abiter::report
