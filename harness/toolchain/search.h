#pragma once

// From toolchain files to the compilers that are on this machine.

#include "toolchain/file.h"
#include "toolchain/probe.h"

#include <string>
#include <vector>

namespace abiter::toolchain {

/// A compiler of a toolchain file, as it answered.
struct Compiler {
  std::string path; ///< absolute; links are kept, as a compiler may look at its name. Empty for the embedded clang
  Version version;
  std::string version_text;
  std::string version_line;
  std::string target;
  std::string core; ///< hash of what makes it up, whatever the language
  std::string hash; ///< of all its files, the tool's included
  std::string tool; ///< absolute path; empty: the toolchain has none
  Version tool_version;
  std::string tool_version_text;
  std::vector<std::string> libraries; ///< absolute paths of those that are there
  Environment environment;
};

struct Search {
  std::string missing_tool;          ///< not empty: why there can be no compiler of the file
  std::vector<Compiler> compilers;   ///< each build once, by version
  std::vector<std::string> failures; ///< programs that should have been one, and why they are not
};

/// Looks for the compilers of every file at once. `path` is a list of folders like PATH. In the order of the files.
std::vector<Search> search_compilers(const std::vector<ToolchainFile>& files, const std::string& path,
                                     ProbeCache& cache);

/// What one program answers, if it is a compiler of the file.
Expected<Compiler> ask_compiler(const ToolchainFile& file, const std::string& path, ProbeCache& cache);

/// The libraries that a rule names, that are there and are for a compiler's target. Without a path it can't be asked.
std::vector<std::string> find_libraries(const ProbeRule& rule, const Compiler& compiler, ProbeCache& cache);

/// "x86_64-pc-linux-gnu" → "x86_64-linux-gnu": one name for a target, whoever is asked.
std::string plain_target(const std::string& target);

} // namespace abiter::toolchain
