#pragma once

// The values that leaves get: chosen here, at run time, by the leaf's domain, so that many patterns run on one build.

#include "lang/leaves.h"
#include "util/error.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace abiter::plan {

enum class Pattern : uint8_t {
  Graffiti, ///< every byte tells which leaf and which byte of it it is; no leaf is all zero
  Boundary, ///< 0, -1, min, max, infinities, NaN payloads, signalling NaN, denormals, the ends of char
  Random,   ///< from the seed
};

std::string_view name(Pattern pattern); ///< "graffiti", "boundary", "random"
Expected<Pattern> pattern_by_name(std::string_view word);

using CellBytes = std::array<uint8_t, 16>;

/// Which member of a union, or variant of a tag, is alive in a value.
struct Choice {
  std::string path; ///< of the cell
  uint32_t count;   ///< of members
  uint32_t chosen;
};

/// What is chosen for the leaves of a value.
struct Variety {
  Pattern pattern;
  /// Which members are alive; empty: as the pattern has it.
  lang::Chooser alive = {};
  /// Each bool is false, and each enum has another value than in the pattern: where a toolchain tests less of them
  /// than their bytes, that shows.
  bool others = false;
};

/// One value of a function's arguments and result, or of an object.
struct Value {
  std::vector<lang::Cell> cells;
  std::vector<CellBytes> bytes; ///< one for each cell; meaning as in lang/leaves.h
  /// Bytes that the side which reads a cell has for it, where its data model has more than that of the other side.
  /// Empty: as many as the cell has.
  std::vector<uint8_t> read_widths = {};
  std::vector<Choice> choices = {}; ///< that were made for it, outer ones first

  uint8_t read_width(size_t cell) const { return read_widths.empty() ? cells[cell].width : read_widths[cell]; }
};

/// Appends a value of `type` at `path` to `value`. `salt` tells the functions of a run apart in the random pattern.
void append_value(Value& value, const lang::Spec& spec, lang::TypeId type, const std::string& path,
                  const Variety& variety, uint64_t seed, uint64_t salt);
/// The same for a constant, which the generators write into their sources: whatever the pattern, an integer is
/// graffiti, and a float the leaf's number and 1.5. (generators/common/constants.py)
void append_constant(Value& value, const lang::Spec& spec, lang::TypeId type, const std::string& path);

/// Bytes of graffiti: byte `byte` of leaf `leaf` (counted over the function's cells).
uint8_t graffiti_byte(uint32_t leaf, uint32_t byte);

} // namespace abiter::plan
