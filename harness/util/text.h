#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace abiter {

/// Glob match over the whole text: `*` any run (also empty), `?` one character, `[a-z]`, `[!a-z]`, `{one,other}`. No
/// escapes; a brace that isn't closed stands for itself.
bool glob_match(std::string_view pattern, std::string_view text);
/// "a{b,c}d" → "abd", "acd"; a text without alternatives is its own only one.
std::vector<std::string> expand_braces(std::string_view pattern);
/// True if the text has a character that glob_match treats specially.
bool has_glob(std::string_view text);

/// The candidate with the smallest edit distance to `word`, if it's near enough to be meant (at most a third of its
/// length, at least 1).
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates);

/// "did you mean 'i128'?" if something is near, else the empty text.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

std::vector<std::string> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& words, std::string_view separator);
/// "a, b", or "a, b and 7 more" where there are many more than `most`.
/// "1 case", "2 cases"; `many` where the plural isn't made by an s.
std::string plural(uint64_t count, std::string_view noun, std::string_view many = {});
std::string join_some(std::vector<std::string> words, size_t most);
std::string replace_all(std::string text, std::string_view from, std::string_view to);
std::string_view trim(std::string_view text);

/// A word as a shell would have to read it: quoted only if it must be.
std::string shell_quote(std::string_view word);
std::string shell_join(const std::vector<std::string>& words);

/// Compares as people sort versions: "gcc-9" < "gcc-12".
bool natural_less(std::string_view a, std::string_view b);

} // namespace abiter
