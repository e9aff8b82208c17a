#pragma once

// When a translation unit doesn't compile, or its library can't be loaded: finds the functions at fault, so that the others
// are still tested.

#include "compile/attempt.h"
#include "compile/source_text.h"
#include "compile/units.h"

#include <functional>
#include <map>

namespace abiter::compile {

/// What had to be left out of a unit for it to be built.
struct Split {
  PartSet left_out;
  std::map<size_t, Attempt> blamed; ///< part → what came of it; the other parts that are left out need one of these
  Attempt failure;                  ///< not built: nothing is left that can be built

  /// The same again will be found; if not, it must not be remembered.
  bool lasts() const;
};

/// One try to build a text.
using TryBuild = std::function<Expected<Attempt>(const std::string& text)>;

/// First goes by the lines that the compiler names, then halves what it doesn't.
/// `path` is how the compiler's messages name the file, `rules` how they look.
Expected<Split> split_unit(const generate::Unit& unit, const std::string& path, const lang::DiagnosticRules& rules,
                           const TryBuild& build);

/// Puts what was left out into words: by function and convention.
void describe(const generate::Unit& unit, const Split& split, const lang::DiagnosticRules& rules, BuiltUnit& built);

/// A split as text, and back; so that it need not be found again.
std::string to_text(const Split& split);
Split read_split(const std::string& text, size_t parts);

} // namespace abiter::compile
