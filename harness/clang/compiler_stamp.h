#pragma once

#include <string>

namespace abiter::clang {

/// What compilers write of themselves into an object (section .comment): "GCC: (Debian 12.2.0-14) 12.2.0". Several are
/// joined by "; ". Empty if there is none, or the file is no object.
std::string compiler_stamp(const std::string& object);

} // namespace abiter::clang
