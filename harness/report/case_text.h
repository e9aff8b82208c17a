#pragma once

#include "report/style.h"
#include "store/results.h"

#include <string>

namespace abiter::report {

/// "i128 val_in(i128 a0, u32 end) -> …": a function in the words of the spec.
std::string signature(const lang::Spec& spec, const lang::Function& function);

/// Where the two toolchains of a pairing pass the values of an entry, as a table with a headline; empty if no X-ray was
/// taken.
std::string places_text(const store::RunResults& results, size_t suite, const plan::Pairing& pairing, uint32_t entry,
                        const Style& style, size_t most_rows);

/// A case of any kind and verdict: what is wrong in sentences; values, places and layouts, or a trace, as tables; the
/// repro command. Lines end with '\n'. `most_rows`: rows of each table before "… and N more".
std::string case_text(const store::RunResults& results, size_t suite, uint32_t pairing, uint32_t entry,
                      const Style& style, size_t most_rows);

} // namespace abiter::report
