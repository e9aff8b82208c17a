#pragma once

// Versions of compilers, and conditions on them as toolchain files write them: ">=15", "<1.71", "nightly", ">=12, <14".

#include "util/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace abiter::toolchain {

struct Version {
  std::vector<uint64_t> numbers; ///< 1.97.0-nightly → {1, 97, 0}
  std::string suffix;            ///< "-nightly"; "-beta" of "1.97.0-beta.3"

  static Version parse(std::string_view text);
  /// The number at `index`, 0 if the version is shorter.
  uint64_t at(size_t index) const { return index < numbers.size() ? numbers[index] : 0; }
};

/// A list of terms, all of which must hold. No terms: every version.
class VersionRange {
public:
  VersionRange() = default;

  /// Terms are separated by commas: `<V`, `<=V`, `>V`, `>=V`, `V` (every version that begins with it: 12 is any 12.x),
  /// or a word (`nightly`, `!nightly`) that the suffix is compared with.
  static Expected<VersionRange> parse(std::string_view text);

  bool contains(const Version& version) const;

private:
  enum class Relation : uint8_t {
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Begins,
    Suffix,
    NotSuffix
  };
  struct Term {
    Relation relation;
    Version version; ///< of the relations with a number
    std::string word;
  };
  static bool holds(const Term& term, const Version& version);

  std::vector<Term> m_terms;
};

} // namespace abiter::toolchain
