#pragma once

// Counts and verdicts as results.json has them.

#include "insight/tally.h"
#include "util/json_fwd.h"

namespace abiter::insight {

/// The table of verdicts: all that a case is shown as, so that readers need no table of their own.
Json verdicts_json();

/// Sets "cases", "red", "known", "followers", "counts" and "checked_cells".
void put_tally(Json& summary, const Tally& tally);
Json agreement_json(const AgreementTally& one);
Json unsupported_json(const UnsupportedTally& one);

} // namespace abiter::insight
