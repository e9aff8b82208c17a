#pragma once

// A toolchain is compiler + version + language + flags + target. TOML files under toolchains/ say how to find one.

#include "target/data_model.h"
#include "util/error.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace abiter::toolchain {

/// Something that a toolchain's language or version can't express, and why: {"i128", "tcc has no 128-bit integers"}.
/// Feature names are scalars of the spec language ("i128", "f16", "f128", "c_longdouble"), "align", "packed",
/// "bit-field", "complex", "vector", "bitint", "empty-struct", "repr-rust", …: what generators ask for.
struct Lack {
  std::string feature;
  std::string reason;
};

/// Something that a toolchain has by its flags and version, whatever it is called: {"avx", "__AVX__"}. A sign that begins
/// with '-', or is several of that kind ("{-O,-Copt-level=2}"), is looked for among the flags; of any other the compiler
/// is asked, in a condition of its language.
struct Feature {
  std::string name;
  std::string sign;

  bool is_asked() const { return !sign.starts_with('-') && !sign.starts_with("{-"); }
};

/// A lack that some features bring or take away.
struct AskedLack {
  Lack lack;
  bool convention = false;          ///< it is one of a convention; "*": of all
  std::vector<std::string> with;    ///< it holds if the toolchain has one of these, unless this is empty,
  std::vector<std::string> without; ///< and none of these
};

/// One compiler invocation as words; `{in}`, `{out}`, `{flags}`, `{self}` (the compiler), `{tool}` and `{libraries}`
/// stand for what is put in.
using CommandTemplate = std::vector<std::string>;

struct Toolchain {
  std::string id;          ///< "gcc-12", "gcc-12-O2", "rustc-1.63", "embedded-clang"
  std::string compiler_id; ///< of the compiler as it comes: "gcc-12" for gcc-12-O2 and gcc-12-m32
  /// The ids that the file would give to this compiler with these flags, one for each order of several features
  /// ("gcc-12-O2-avx", "gcc-12-avx-O2"): what it is, where `id` is what it's called.
  std::vector<std::string> known_as;
  bool misnamed = false;    ///< its id is one that a file gives to another compiler: rules don't go by it
  std::string family;       ///< which compiler this is, whatever its flags: equal for gcc-12 and gcc-12-O2. Two rustc
                            ///< toolchains share repr(Rust) and extern "Rust" only if it is equal
  std::string language;     ///< a folder under generators/ with a language.toml
  std::string variant;      ///< "" for the plain one, "O2", …
  std::string compiler;     ///< absolute path; "" for the embedded clang
  std::string tool;         ///< absolute path of a binding generator that works in front of the compiler; mostly ""
  std::string tool_version; ///< "0.60.1"
  std::string version;      ///< "12.2.0"
  std::string version_line; ///< what the compiler prints of itself
  std::string target;       ///< "x86_64-linux-gnu"
  target::DataModel data_model; ///< what C's types are to it: its target's until it is asked (data_models.h)
  bool aligned_arrays = false;  ///< see lang::Language
  std::string hash; ///< 16 hex digits over the compiler's binary, its version text and the flags, and over its
                    ///< data model where that isn't its target's
  std::vector<std::string> flags;
  size_t own_flags = 0;         ///< how many of them, the first ones, its file gives to all of its compilers
  CommandTemplate compile;      ///< to an object
  CommandTemplate without_tool; ///< the same without `tool`, for questions to the compiler itself; empty without one
  CommandTemplate outside;      ///< of an embedded one, what compiles as it does in another process
  CommandTemplate link;         ///< an object to a shared library
  std::vector<std::string> libraries; ///< absolute paths: what the compiler's code may call; `link` names them
  std::vector<std::string> helpers;   ///< absolute paths of programs beside the toolchain file that `compile` starts
  CommandTemplate
      scenario_library; ///< frames of unwinding scenarios to a shared library in one step; empty: compile, then link
  std::vector<std::string> scenario_flags;                           ///< for them; empty: `flags`
  std::map<std::string, std::vector<std::string>> scenario_variants; ///< more flags, by the name that a scenario knows
  std::vector<std::pair<std::string, std::string>> environment;
  std::vector<std::string> conventions; ///< names: "c", "system", "sysv64", "win64", "c-unwind", "rust"
  std::vector<Lack> lacks;
  std::vector<Feature> features;       ///< that its file names
  std::vector<std::string> has;        ///< those that it has; asked with the data model
  std::vector<AskedLack> asked_lacks;  ///< they are added to the other lacks then
  std::vector<std::string> specs;      ///< globs over the names of specs that it takes part in; empty: all
  std::vector<Lack> lacks_conventions; ///< conventions of the language that this one has not, with the reason
  std::vector<std::string> launcher;   ///< ccache, distcc …; put before the compile command
  std::vector<std::string> runner;     ///< qemu-user, wine …; put before the runner program
  bool embedded = false;               ///< compiled in process
  std::optional<Error> refused{};      ///< why nothing can be built with its flags; asked with the data model
};

/// A toolchain file that describes no toolchain on this machine, and why.
struct Absent {
  std::string id;
  std::string reason;
};

struct ToolchainSet {
  std::vector<Toolchain> found; ///< in the order of the files, then of their versions
  std::vector<Absent> absent;   ///< one for each expected id, or file, without a compiler
  /// Makes toolchains that aren't listed: variants of a compiler together ("g++-12-std20-O2"; of several compilers:
  /// "g++-*-std20-O2"), or one that the user describes ("NAME=/path/to/clang,-O2,-mavx2"). None if the word is neither.
  std::function<Expected<std::vector<Toolchain>>(std::string_view word)> make;
};

/// The clang that is linked into abiter, as the build found it.
struct EmbeddedCompiler {
  std::string version;
  std::string target;
  std::string library; ///< whose bytes tell builds apart
};

/// None if abiter was built without it.
std::optional<EmbeddedCompiler> embedded_compiler();

struct SearchOptions {
  std::string path;         ///< folders to look in, as in PATH; empty: $PATH
  std::string cache_folder; ///< where answers of compilers are remembered; empty: nowhere (asking 25 of them takes
                            ///< about half a second)
  std::optional<EmbeddedCompiler> embedded = embedded_compiler();
  std::string runner_folder; ///< toolchains for architectures whose runner isn't there are absent; empty: none are
};

/// Reads every `*.toml` in the folders (later ones may add to earlier ones) and looks for the compilers on this
/// machine. A broken file is an error with its place; a compiler that is not there is not.
ExpectedAll<ToolchainSet> find_toolchains(const std::vector<std::string>& folders, const SearchOptions& options = {});

/// The toolchains that names mean, each once, in the order of the set: an id, a glob over ids (see selects()), or either
/// behind a '!', which takes away what it matches (`"*", "!*-O2"`). A glob may match nothing; an unknown id is an error
/// that names the nearest one, and so is one that is absent, with the reason.
ExpectedAll<std::vector<Toolchain>> select_toolchains(const ToolchainSet& set, const std::vector<std::string>& names);

/// Adds to the set what `names` name that it can make: combinations and described toolchains. The names, with the id of
/// each described toolchain in its place.
ExpectedAll<std::vector<std::string>> provide_toolchains(ToolchainSet& set, std::vector<std::string> names);

/// A glob means compilers: "gcc-*" doesn't mean gcc-12-O2, gcc-12-m32 and gcc-12+cbindgen-0.24 as well. It means these
/// where it says something of what they are besides ("gcc-*-O2", "gcc-12-*", "*-m32*"); "*" is everything.
bool selects(std::string_view glob, const Toolchain& toolchain);

/// It takes part in the spec of that name. In one that the user gives as a file, whose name has no folder, all do.
bool takes_part(const Toolchain& toolchain, std::string_view spec);

} // namespace abiter::toolchain
