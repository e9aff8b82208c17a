#pragma once

// A launcher such as distcc or icecc may compile on another machine. There, the program of the same name may be of
// another version, and the result would be told of the wrong compiler. What compilers write of themselves into every
// object gives it away.

#include "lang/language.h"
#include "toolchain/toolchain.h"
#include "util/error.h"

#include <map>
#include <string>

namespace abiter::compile {

class FarmCheck {
public:
  /// One small object a toolchain is compiled below `folder`, without the launcher.
  FarmCheck(std::string folder, const lang::Languages& languages, uint32_t compile_timeout_s)
      : m_folder(std::move(folder)), m_languages(languages), m_compile_timeout_s(compile_timeout_s) {}

  /// Why the object isn't of this machine's compiler; empty if it is, or if the toolchain has no launcher, or its
  /// compiler writes nothing of itself. An object that isn't is removed, so that it is compiled anew next time.
  Expected<std::string> complaint(const toolchain::Toolchain& toolchain, const std::string& object);

private:
  Expected<std::string> stamp_of_this_machine(const toolchain::Toolchain& toolchain);

  std::string m_folder;
  const lang::Languages& m_languages;
  uint32_t m_compile_timeout_s;
  std::map<std::string, std::string> m_stamps; ///< by toolchain
};

} // namespace abiter::compile
