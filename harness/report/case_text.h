#pragma once

#include "record/results.h"
#include "report/style.h"

#include <string>

namespace abiter::report {

/// "i128 val_in(i128 a0, u32 end) -> …": a function in the words of the spec.
std::string signature(const spec::Spec& spec, const spec::Function& function);

/// A case that isn't a pass: verdict in a sentence, values and layouts as tables, the repro command. Lines end with
/// '\n'. `most_rows`: rows of each table before "… and N more".
std::string case_text(const record::RunResults& results, size_t suite, uint32_t pairing, uint32_t entry,
                      const Style& style, size_t most_rows);

} // namespace abiter::report
