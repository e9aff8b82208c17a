#pragma once

// Constants of C's and Rust's enumerators, for hints: `1 << 4 | OLD`.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace abiter::lang {

/// The value of an integer constant expression; `known`: names that may stand in it. None if it isn't one that is understood.
std::optional<int64_t> constant(std::string_view text, const std::map<std::string, int64_t>& known);

} // namespace abiter::lang
