#pragma once

// A run's verdicts as values. A whole run is two calls:
//
//   session::Request request;
//   request.where.results = folder;
//   request.specs = {{"pair", "struct \"Pair\" { a \"u8\"; b \"u64\" }\nfn \"f\" { inputs { p \"Pair\" }; }\n"}};
//   request.selection.filter.toolchains = {"gcc-12", "clang-14"};
//   request.selection.filter.conventions = {"c"};
//   const auto outcome = session::run(request); // or all Errors, with place and hint
//   for (const auto& [id, one] : session::verdicts(*outcome))
//     if (one.red) ...                           // id: "pair::f::c::gcc-12->clang-14"

#include "session/session.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace abiter::session {

/// A leaf that isn't what was sent.
struct ValueDifference {
  std::string values;            ///< "graffiti", "boundary", "random", or a further value: "graffiti_2"
  std::string leaf;              ///< "p.b", "return.x"
  std::vector<uint8_t> expected; ///< its bytes in memory order
  std::vector<uint8_t> seen;     ///< empty: it was not reached, because a tag or a reference before it is wrong
  std::string means;             ///< what was seen, in words; may be empty
};

/// What became of one case.
struct CaseVerdict {
  judge::Verdict verdict{}; ///< the one that counts, expectations included
  judge::Verdict seen{};    ///< what was seen, whatever was expected
  bool red = false;         ///< makes the run fail
  std::string follows_from; ///< a toolchain that disagrees with itself here: not red then
  std::string message;      ///< of the compiler or linker; the crash; clobbered registers; why it is unsupported
  std::vector<std::string> sentences;       ///< of a scenario: what is wrong, most telling first
  std::vector<ValueDifference> differences; ///< all of them
  std::vector<judge::LayoutDifference> layouts;
};

/// By case id: every selected case.
std::map<std::string, CaseVerdict> verdicts(const Outcome& outcome);

} // namespace abiter::session
