#pragma once

// The library that a compiler's code calls for what the machine has no instruction for (libgcc, libatomic): a unit that
// converts a half to a double can't be loaded without it.

#include "toolchain/toolchain.h"
#include "util/error.h"

#include <map>
#include <string>
#include <vector>

namespace abiter::compile {

class CompilerLibraries {
public:
  /// What compilers say is remembered below `folder`.
  explicit CompilerLibraries(std::string folder) : m_folder(std::move(folder)) {}

  /// Absolute paths of archives that belong behind an object of this toolchain's; none if the compiler doesn't say.
  Expected<std::vector<std::string>> of(const toolchain::Toolchain& toolchain);

private:
  std::string m_folder;
  std::map<std::string, std::vector<std::string>> m_known; ///< by command and hash of the toolchain
};

} // namespace abiter::compile
