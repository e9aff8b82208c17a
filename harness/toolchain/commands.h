#pragma once

// The words of a toolchain's commands, with everything put in that their templates leave open.

#include "toolchain/toolchain.h"

#include <string>
#include <vector>

namespace abiter::toolchain {

/// The compiler as another process starts it: an embedded one by the command that does the same.
Toolchain as_process(const Toolchain& toolchain);
/// Compiles `source` to `object`, by way of the launcher. Of no use for a compiler in process.
std::vector<std::string> compile_command(const Toolchain& toolchain, const std::string& source,
                                         const std::string& object);
/// Links `object` to the shared library `library`.
std::vector<std::string> link_command(const Toolchain& toolchain, const std::string& object,
                                      const std::string& library);

} // namespace abiter::toolchain
