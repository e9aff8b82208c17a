#pragma once

// What there is to say about a case, in sentences. Made here alone, when a finding is written down; everything else
// prints what is stored.

#include "judge/verdict.h"

#include <string>
#include <vector>

namespace abiter::judge {

/// A call back that went wrong.
struct CallbackFact {
  std::string path;
  bool callee_calls = false; ///< at odd depths; else the caller does
  bool result = false;       ///< what came back of it is wrong; else what was passed
};

struct CaseFacts {
  std::string caller, callee;        ///< toolchains; of a scenario the first and the last
  Verdict verdict{}, seen{};         ///< the one that counts, and what was seen below it
  std::vector<std::string> expected; ///< the verdicts that the expectation names, if there is one
  bool is_static = false;
  bool arguments = false; ///< an argument isn't what was sent
  bool result = false;    ///< the result isn't
  bool layout = false;    ///< the layouts differ too, or alone
  std::vector<CallbackFact> callbacks;
  std::vector<std::string> own; ///< of a scenario or a probe: what the judge said
  std::string message;          ///< lines
  std::string follows_from;     ///< a toolchain that disagrees with itself
};

/// The first one is the headline; there is always one.
std::vector<std::string> sentences(const CaseFacts& facts);

} // namespace abiter::judge
