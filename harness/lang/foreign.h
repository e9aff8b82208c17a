#pragma once

// What people write out of habit who think in C or in Rust, and how a spec says it. For hints only: nothing of it is accepted.

#include <string>
#include <string_view>

namespace abiter::lang {

/// How a spec writes a type of C or Rust: "&mut c_char" for "char*", "[c_int; 4]" for "int[4]". Empty for what is neither,
/// or no type of theirs that is written in another way here.
std::string type_in_a_spec(std::string_view text);
/// How a spec writes a line that declares a function or a struct in C or Rust, with its line's end cut off; empty for any
/// other line, so also for a part of such a declaration.
std::string line_in_a_spec(std::string_view line);

} // namespace abiter::lang
