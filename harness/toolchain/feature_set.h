#pragma once

// What a toolchain has by its flags and version, and what comes of that.

#include "toolchain/toolchain.h"

#include <string>
#include <vector>

namespace abiter::toolchain {

/// Adds a lack to those of a toolchain.
void add_lack(Toolchain& toolchain, const Lack& lack, bool convention);

/// The flags have it. Of several flags that say something about the same thing ("-O0 -O2", "-mrtd -mno-rtd") the last one
/// counts. `sign` may be a glob: "-O[1-3]", "{-O,-Copt-level=[1-3]}".
bool flags_have(const std::vector<std::string>& flags, const std::string& sign);

/// Sets what the toolchain has, `asked` of its compiler and by its flags, which lacks it has by that, and what it's known
/// as. A second call changes nothing.
void set_features(Toolchain& toolchain, const std::vector<std::string>& asked);

} // namespace abiter::toolchain
