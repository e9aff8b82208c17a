#pragma once

// What compilers print, as far as the build needs it: which line is at fault, and whether the compiler says that it has
// no such thing. How that looks is said by the language (lang::DiagnosticRules).

#include "lang/language.h"

#include <string>
#include <string_view>
#include <vector>

namespace abiter::compile {

struct Diagnostic {
  size_t line; ///< from 1
  std::string message;
  size_t explains =
      0; ///< the line of what it says more about, if it is placed in the same definition: another error's reason
};

/// The errors that a compiler's output places in `file`.
std::vector<Diagnostic> parse_diagnostics(std::string_view output, const std::string& file,
                                          const lang::DiagnosticRules& rules);

/// True if the message says that the compiler hasn't what was asked for, instead of finding a mistake: an attribute
/// that is ignored, an unstable feature, a convention that the target doesn't have.
bool means_unsupported(std::string_view message, const lang::DiagnosticRules& rules);

} // namespace abiter::compile
