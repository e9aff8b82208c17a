#pragma once

// All layouts and places of one toolchain, and what two of them can't call of each other.

#include "insight/comparison.h"
#include "session/session.h"

#include <string>
#include <vector>

namespace abiter::session {

/// Of the one toolchain that the request selects.
ExpectedAll<insight::Fingerprint> take_fingerprint(const Request& request, report::Reporter* reporter);

struct ComparedFingerprints {
  insight::Comparison comparison;
  insight::Fingerprint first, second;
};

/// `first` and `second` are files. Their specs are the built-in ones of `root` (empty: the default), and `specs`.
ExpectedAll<ComparedFingerprints> compare_fingerprints(const std::string& first, const std::string& second,
                                                       const std::string& root, const std::vector<std::string>& specs);

} // namespace abiter::session
