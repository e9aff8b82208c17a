#pragma once

// The sentences about a case, of a run that has just ended and of one that was read.

#include "store/results.h"
#include "util/json_fwd.h"

#include <string>
#include <vector>

namespace abiter::store {

/// Of a case that has a finding.
std::vector<std::string> sentences_of(const RunResults& results, size_t suite, uint32_t pairing, uint32_t entry);
/// Those that a finding of results.json has; an older abiter wrote none, and they are made of its other fields.
std::vector<std::string> sentences_of(const Json& finding);

/// The text of a results.json in which every finding has its sentences.
std::string with_sentences(const std::string& results);

} // namespace abiter::store
