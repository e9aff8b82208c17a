#pragma once

// Types of C and C++, as hints say them: what foreign.cpp and foreign_lines.cpp share.

#include <optional>
#include <string>
#include <string_view>

namespace abiter::lang {

/// Longer texts get no hint: the expressions go back and forth.
constexpr size_t k_longest_foreign = 200;

/// What is in front of C's stars: "c_uint" for "const unsigned int", "S" for "struct S".
struct Base {
  std::string ours;
  bool is_const = false;
  bool is_foreign = false; ///< a spec writes it in another way
};

std::optional<Base> base_of(std::string_view text);

/// A type of C's: a base, stars with their qualifiers, lengths of arrays; or a pointer to a function. None if it isn't one.
std::optional<std::string> c_type(std::string_view text, bool& is_foreign);

/// A pointer to a function that has no name: "void (*)(int)".
bool is_function_pointer(const std::string& type);

/// The text with C's own types without their namespaces: "std::int32_t", "core::ffi::c_int". Other paths stay.
std::string in_no_namespace(std::string_view text);

/// A declaration in which "_BitInt(7)" is a word: "_BitInt7".
std::string flattened(std::string_view text);

std::string_view trimmed(std::string_view text);

} // namespace abiter::lang
