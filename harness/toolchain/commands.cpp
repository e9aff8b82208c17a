#include "toolchain/commands.h"

#include "util/text.h"

#include <algorithm>
#include <iterator>

namespace abiter::toolchain {

namespace {

/// Puts values into a template: a word that is just "{flags}" or "{libraries}" becomes all of them, the others
/// are replaced inside words.
std::vector<std::string> fill(const CommandTemplate& words, const Toolchain& toolchain, const std::string& in,
                              const std::string& out) {
  std::vector<std::string> filled;
  for (const std::string& word : words) {
    if (word == "{flags}" || word == "{libraries}") {
      const std::vector<std::string>& several = word == "{flags}" ? toolchain.flags : toolchain.libraries;
      filled.insert(filled.end(), several.begin(), several.end());
      continue;
    }
    const std::string named = replace_all(replace_all(word, "{self}", toolchain.compiler), "{tool}", toolchain.tool);
    filled.push_back(replace_all(replace_all(named, "{in}", in), "{out}", out));
  }
  return filled;
}

} // namespace

Toolchain as_process(const Toolchain& toolchain) {
  Toolchain one = toolchain;
  if (!one.embedded)
    return one;
  one.embedded = false;
  one.compiler = "clang"; // for a file without a command of its own
  if (!one.outside.empty())
    one.compile = one.outside;
  return one;
}

std::vector<std::string> compile_command(const Toolchain& toolchain, const std::string& source,
                                         const std::string& object) {
  std::vector<std::string> words = toolchain.launcher;
  const std::vector<std::string> own = fill(toolchain.compile, toolchain, source, object);
  words.insert(words.end(), own.begin(), own.end());
  return words;
}

std::vector<std::string> link_command(const Toolchain& toolchain, const std::string& object,
                                      const std::string& library) {
  std::vector<std::string> words = fill(toolchain.link, toolchain, object, library);
  // A link command that doesn't say where they belong gets those that cost nothing where nobody needs them.
  if (std::find(toolchain.link.begin(), toolchain.link.end(), "{libraries}") == toolchain.link.end())
    std::copy_if(toolchain.libraries.begin(), toolchain.libraries.end(), std::back_inserter(words),
                 [](const std::string& path) { return path.ends_with(".a"); });
  return words;
}

} // namespace abiter::toolchain
