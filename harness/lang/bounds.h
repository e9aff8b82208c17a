#pragma once

// What a spec may not exceed. They are far above anything that a person writes; they exist so that no input, however
// hostile, costs more than a moment and a few megabytes. docs/spec-language.md lists them for users.

#include <cstddef>
#include <cstdint>

namespace abiter::lang {

inline constexpr size_t k_max_errors = 20;           ///< shown in one run
inline constexpr size_t k_max_file_bytes = 4u << 20; ///< of one file
inline constexpr size_t k_max_files = 256;           ///< a spec and all that it includes
inline constexpr size_t k_max_include_depth = 32;    ///< files that include files
inline constexpr size_t k_max_block_depth = 64;      ///< `{` inside `{`
inline constexpr size_t k_max_type_text_depth = 32;  ///< `&` and `[` inside each other in one type text
inline constexpr size_t k_max_type_depth = 500;      ///< types that refer to types
inline constexpr size_t k_max_types = 20'000;        ///< of one spec
inline constexpr size_t k_max_name_length = 100;     ///< characters of a name
inline constexpr size_t k_max_parameters = 128;      ///< of one function
inline constexpr uint64_t k_max_align = 4096;        ///< bytes, for @align and @packed
inline constexpr uint64_t k_max_bits = 128;          ///< of a bit-field or a bitint
inline constexpr uint64_t k_max_vector = 128;        ///< bytes of a vector
inline constexpr uint64_t k_max_cells = 4096;        ///< of one value, and elements of one array

} // namespace abiter::lang
