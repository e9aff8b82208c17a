#include "compile/libraries.h"

#include "util/fs.h"
#include "util/hash.h"
#include "util/process.h"
#include "util/text.h"

#include <chrono>
#include <filesystem>

namespace abiter::compile {

namespace {

/// Asks the compiler where it has something; empty if it doesn't know.
Expected<std::string> ask(std::vector<std::string> words, const toolchain::Toolchain& toolchain, const char* option) {
  words.emplace_back(option);
  ABITER_TRY(finished, run_command({words, toolchain.environment, "", std::chrono::seconds(10), {}}));
  if (finished.interrupted)
    return fail_internal("interrupted");
  std::string path(trim(finished.out));
  return finished.ok() && path.starts_with('/') && std::filesystem::exists(path) ? path : std::string();
}

/// The compiler, with those flags that say for which machine.
std::vector<std::string> compiler_words(const toolchain::Toolchain& toolchain) {
  // The embedded clang has no driver on this machine; the library is that of the machine's gcc, as for an installed one.
  std::vector<std::string> words = {toolchain.embedded ? find_program("gcc") : toolchain.compiler};
  for (const std::string& flag : toolchain.flags)
    if (flag == "-m32" || flag == "-m64" || flag == "-mx32" || flag.starts_with("--target="))
      words.push_back(flag);
  return words;
}

} // namespace

Expected<std::vector<std::string>> CompilerLibraries::of(const toolchain::Toolchain& toolchain) {
  const std::vector<std::string> words = compiler_words(toolchain);
  if (words.front().empty())
    return std::vector<std::string>();
  const std::string key = hex64(hash64(join(words, "\n"), hash64(toolchain.version_line)));
  if (const auto known = m_known.find(key); known != m_known.end())
    return known->second;
  const std::string remembered = m_folder + "/libraries/" + key;
  std::vector<std::string> found;
  if (const auto text = read_file(remembered)) {
    for (const std::string& line : split(*text, '\n'))
      if (std::filesystem::exists(line))
        found.push_back(line);
  } else {
    for (const char* option : {"-print-libgcc-file-name", "-print-file-name=libatomic.a"}) {
      ABITER_TRY(path, ask(words, toolchain, option));
      if (!path.empty())
        found.push_back(path);
    }
    ABITER_CHECK(write_file(remembered, join(found, "\n") + "\n"));
  }
  return m_known[key] = found;
}

} // namespace abiter::compile
