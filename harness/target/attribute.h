#pragma once

// Attributes that a spec gives a function as text, as far as they matter to who calls it.

#include <string_view>

namespace abiter::target {

/// The name that the runner knows for a convention of which nothing is known: any register may carry an argument or a result,
/// and hardly one is kept.
constexpr std::string_view k_any_convention = "any";

/// True if the text has an attribute that changes the convention of its function: "__attribute__((preserve_none))".
bool changes_convention(std::string_view text);

} // namespace abiter::target
