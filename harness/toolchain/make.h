#pragma once

// One toolchain of a compiler that was found, a toolchain file and some flags.

#include "toolchain/search.h"
#include "toolchain/toolchain.h"

#include <string>
#include <string_view>
#include <vector>

namespace abiter::toolchain {

/// A version, as it stands in an id.
enum class Detail {
  Short,   ///< as the file says: "gcc-12"
  Version, ///< "gcc-12.2.0"
  Build,   ///< "gcc-12.2.0+1a2b"
};

/// The id that a file's pattern gives to a compiler.
std::string id_of(const std::string& pattern, const Compiler& compiler, Detail detail);
/// The same for all files of one compiler, such as those of gcc and of gcc -m32.
const std::string& family_of(const ToolchainFile& file);
/// Variants together: flags in their order, and all conditions of each.
VariantRule combined(const ToolchainFile& file, const std::vector<std::string>& names);
/// The names of variants in the tail of an id, such as "std20-O2"; none if it isn't made of them, or of one twice.
std::vector<std::string> variants_in(const ToolchainFile& file, std::string_view tail);
/// The toolchain of one compiler with some flags; an error if a program that it needs is missing, or the processor hasn't
/// what it makes use of.
Expected<Toolchain> make_toolchain(const ToolchainFile& file, const Compiler& compiler, const std::string& id,
                                   const std::string& compiler_id, const std::string& variant, const VariantRule& rule);
/// Its id is one that a file gives to another compiler: a rule for that one isn't for this one. Files of `family` are passed
/// over: their ids tell apart versions, each in its own way.
bool is_misnamed(const std::vector<ToolchainFile>& files, const Toolchain& one, const std::string& family);
/// What the compiler is called without what the file's id adds to another one's: "gcc-12" of "gcc-12-m32".
std::string compiler_id_of(const ToolchainFile& file, const Compiler& compiler, const std::string& id);

} // namespace abiter::toolchain
