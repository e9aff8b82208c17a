#pragma once

#include <string>

namespace abiter {

/// "a::f(unsigned char)" of "_ZN1a1fEh"; the symbol itself if it is no mangled name of C++.
std::string demangle(const std::string& symbol);

} // namespace abiter
