#pragma once

// When a translation unit doesn't compile: finds the functions at fault, so that the others are still tested.

#include "compile/source_text.h"
#include "compile/units.h"

#include <functional>

namespace abiter::compile {

/// What had to be left out of a unit for it to compile.
struct Split {
  PartSet left_out;
  std::vector<std::pair<size_t, std::string>> messages; ///< part → what the compiler said of it
  std::string failure;                                  ///< not empty: nothing is left that compiles
};

/// The outcome of one try to compile a text: empty if it compiled, else what the compiler printed (never empty then).
using TryCompile = std::function<Expected<std::string>(const std::string& text)>;

/// First goes by the lines that the compiler names, then halves what it doesn't.
/// `path` is how the compiler's messages name the file, `rules` how they look.
Expected<Split> split_unit(const generate::Unit& unit, const std::string& path, const lang::DiagnosticRules& rules,
                           const TryCompile& compile);

/// Puts what was left out into words: by function and convention.
void describe(const generate::Unit& unit, const Split& split, const lang::DiagnosticRules& rules, BuiltUnit& built);

} // namespace abiter::compile
