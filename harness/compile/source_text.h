#pragma once

// A unit as the text of a file, without the parts that are left out; and back, from a line to its part.

#include "generate/generate.h"

#include <set>
#include <string>
#include <vector>

namespace abiter::compile {

/// Indices into Unit::parts.
using PartSet = std::set<size_t>;

struct SourceText {
  std::string text;
  std::vector<size_t> part_of_line; ///< by line (0-based); k_prelude for lines before the first part
  static constexpr size_t k_prelude = static_cast<size_t>(-1);
};

SourceText assemble(const generate::Unit& unit, const PartSet& left_out);

/// Adds to `left_out` every part that can't be without one that is left out, and every Type and Codec whose other half
/// is.
void close_over_needs(const generate::Unit& unit, PartSet& left_out);

/// A function's declaration as the unit of a callee has it, with the types that it needs, but without bodies: what a
/// reader wants to see. Empty if the unit doesn't have the function.
std::string declaration(const generate::Unit& callee, const std::string& function, const std::string& convention);

} // namespace abiter::compile
