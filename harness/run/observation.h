#pragma once

// What the runner saw of a suite, before anybody judges it.

#include "abi/promises.h"
#include "plan/values.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace abiter::run {

/// One cell that did not hold what was sent.
struct Difference {
  uint32_t pattern; ///< number of the function's value: Job::values
  uint32_t cell;    ///< over the arguments' cells, then the result's
  uint8_t seen; ///< bytes that were reported; 0: the codec skipped it, because a tag or a reference before it is wrong
  plan::CellBytes expected, observed;
  bool unequal = false; ///< the bytes are those that were sent, but the type's own comparison says that they differ
};

/// Meaning of the fields: struct abiter_case of runner/protocol.h.
struct CaseReport {
  uint32_t status = 0;
  uint32_t step = 0;
  uint32_t pattern = 0;
  int32_t signal = 0;
  uint64_t address = 0;
  abi::BrokenPromises broken;
  int32_t made = 0, gone = 0;
  std::vector<Difference> differences;
  uint32_t broken_leg = 0; ///< which call broke the first of them: 0 the function, 1 its first leg …
};

/// A case that wasn't a plain pass: in its batch, and alone in a fresh process. `alone_passed`: then it did pass.
struct CaseObservation {
  CaseReport batch;
  std::optional<CaseReport> alone;
  bool alone_passed = false;
};

struct PairObservation {
  std::string failure;                       ///< why nothing could be run; empty if it could
  bool lost = false;                         ///< nothing is known, and that is no fault of the code under test
  bool complete = false;                     ///< the runner said so
  std::vector<bool> passed;                  ///< by entry
  std::map<uint32_t, CaseObservation> cases; ///< by entry: those that did not pass
};

/// The bits of an object that belong to a leaf: from byte `first` on.
struct Place {
  uint32_t first = 0;
  std::vector<uint8_t> bits;
  bool operator==(const Place&) const = default;
};

struct TypeLayout {
  bool known = false;
  uint64_t size = 0;
  uint64_t align = 0;
  bool operator==(const TypeLayout&) const = default;
};

/// Layouts as one library reports them.
struct Layouts {
  std::vector<TypeLayout> types;            ///< by codec
  std::vector<std::optional<Place>> leaves; ///< by Job::leaves; none if it could not be probed
};

struct SuiteObservation {
  std::vector<PairObservation> pairs;          ///< by Suite::pairings
  std::vector<PairObservation> diagonals;      ///< by toolchain: paired with itself, where that wasn't asked for
  std::vector<std::array<Layouts, 2>> layouts; ///< [toolchain][side]
  double seconds = 0;
};

} // namespace abiter::run
