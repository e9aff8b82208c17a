#pragma once

// Where abiter's own programs and files are: beside it in a build folder, or below the prefix that it is installed in.

#include <string>
#include <string_view>

namespace abiter {

/// The path of a program that abiter starts (`abiter-guard`, `abiter-runner`); empty if it isn't there.
std::string own_program(std::string_view name);

/// The folder with specs/, toolchains/, generators/ and the rest: the checkout that this abiter was built from, or
/// PREFIX/share/abiter. Empty if there is neither.
std::string own_root();

/// Is this abiter installed? What it keeps doesn't belong beside its own files then.
bool is_installed();

} // namespace abiter
