#pragma once

// Two fingerprints: which functions can't be called from one toolchain to the other, and why.

#include "insight/fingerprint.h"
#include "judge/causes.h"

#include <string>
#include <vector>

namespace abiter::insight {

/// One function under a convention that the two don't agree about.
struct Incompatible {
  std::string suite, function, convention;
  judge::Cause cause;
  size_t leaves; ///< how much there is to read
};

struct Comparison {
  std::vector<Incompatible> incompatible; ///< by suite and function, in the order of the spec
  uint64_t compared = 0;                  ///< functions under a convention
  uint64_t unsupported = 0;               ///< those that one of them can't say
  std::vector<std::string> with_itself;   ///< "SUITE::FUNCTION::CONVENTION of TOOLCHAIN": no evidence against the other
  std::vector<std::string> skipped;       ///< suites that can't be compared, with the reason
};

/// `suites`: the specs in their representations (plan::Suite), by which types and functions are known.
Comparison compare(const Fingerprint& a, const Fingerprint& b, const std::vector<plan::Suite>& suites);

/// Incompatible functions of one cause; the first is the smallest.
struct ComparisonCause {
  std::string id;
  std::vector<const Incompatible*> functions;
};
std::vector<ComparisonCause> fold(const Comparison& comparison);

std::string to_json(const Comparison& comparison, const Fingerprint& a, const Fingerprint& b);

} // namespace abiter::insight
