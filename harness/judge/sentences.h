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

/// Of a case that fails because a toolchain disagrees with itself.
std::string follower_sentence(const std::string& toolchain);
/// What a rule says of a case: "known; x.toml:3 expects value: the reason". `rule`: its place.
std::string rule_sentence(Verdict verdict, const std::string& rule, const std::vector<std::string>& expected,
                          const std::string& reason);
/// Why there is no such case, by what its toolchains say: "tcc: it has no i128".
std::string skipped_sentence(const std::vector<std::string>& reasons);

} // namespace abiter::judge
