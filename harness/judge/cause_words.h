#pragma once

// What ids and sentences of causes are made of, so that they are the same for all cases of one cause.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace abiter::judge {

std::string first_line(const std::string& text);
/// "On the stack, or behind an address?" → "on-the-stack-or-behind-an-address".
std::string slug(std::string_view text);
/// "in memory or in vector registers", "elsewhere in memory".
std::string either(const std::string& a, const std::string& b);
/// The compiler's first line without what it quotes, which is another name in each case.
std::string without_names(const std::string& line);
/// A place in a generated file that a message begins with is left out, and other paths are "…": they are those of one run.
std::string without_paths(std::string_view line);
/// The number that a text begins with or has behind its first word: "16", "bytes 8-11".
std::optional<uint64_t> number_in(const std::string& text);

} // namespace abiter::judge
