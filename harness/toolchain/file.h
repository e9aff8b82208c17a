#pragma once

// What a file of toolchains/ says, before anything is looked for. toolchains/README.md describes the keys.

#include "toolchain/toolchain.h"
#include "toolchain/version.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace abiter::toolchain {

using Environment = std::vector<std::pair<std::string, std::string>>;

/// Compilers outside PATH: globs of absolute paths, with `~`, `$NAME` and `${NAME:-default}`.
struct SearchPlace {
  std::vector<std::string> paths;
  Environment environment;
};

/// How to ask a compiler what it is. The expressions are POSIX extended ones; their first group is the answer.
struct ProbeRule {
  std::vector<std::string> arguments;
  std::string version;
  std::string target;              ///< may be empty
  std::string target_format{"{}"}; ///< of what `target` found
  /// Files that make up the compiler, whatever the language: globs with `{folder}`, or an option that prints a path.
  /// None: the program itself.
  std::vector<std::string> core;
  std::vector<std::string> parts; ///< files of this language's compiler in addition, written alike
  /// Libraries that compiled code may call: command lines that print a path, or globs with `{folder}`. A line that begins
  /// with an option is one for the compiler.
  std::vector<std::string> libraries;
};

/// A binding generator that works in front of the compiler, such as bindgen.
struct ToolRule {
  std::vector<std::string> programs;  ///< expressions for whole program names; the first that is found is taken
  std::vector<std::string> arguments; ///< that make it tell its version
  std::string version;                ///< an expression; its first group is the answer
};

struct LackRule {
  std::string match{"*"}; ///< a glob over ids; behind a '!', those that it doesn't match
  VersionRange version;
  AskedLack asked;
};

/// A flag that what this file makes can't have.
struct RefuseRule {
  std::string flag; ///< a glob over flags
  std::string reason, hint;
};

/// What some versions or ids of a file's toolchains get in addition.
struct WhenRule {
  std::string match{"*"}; ///< a glob over ids
  VersionRange version;
  std::vector<std::string> flags;
  std::optional<std::vector<std::string>> launcher;
  std::optional<std::vector<std::string>> runner;
  Environment environment;
};

struct VariantRule {
  VersionRange version;
  std::vector<std::string> flags;
  std::vector<std::string> specs; ///< globs over the names of specs that it takes part in; empty: all
  std::vector<std::string> cpu;   ///< what the machine's processor must have, as /proc/cpuinfo calls it: "avx512f"
};

/// How frames of unwinding scenarios are built, where that differs.
struct ScenarioRule {
  CommandTemplate library;                                  ///< in one step; empty: as other units are
  std::vector<std::string> flags;                           ///< instead of the file's; empty: the file's
  std::map<std::string, std::vector<std::string>> variants; ///< more flags, by name
};

struct ToolchainFile {
  std::string name; ///< the file's name without ".toml"
  bool enabled = true;
  bool embedded = false;
  std::string language;
  std::string family;
  std::string id;                    ///< with {major}, {minor}, {suffix}, {version}, {tool.major}, {tool.minor}
  std::vector<std::string> programs; ///< expressions for whole program names
  std::vector<SearchPlace> places;
  VersionRange versions; ///< compilers of others are passed over
  bool newest = false;   ///< only the newest of them is taken
  std::optional<ToolRule> tool;
  std::string compiler_id; ///< the shortest id of a file that its own id only adds to
  std::string known_as;    ///< of the file that it is like, if that is for the same language and this id says no more
  std::string here;        ///< the folder of the file that has the commands: `{here}`
  ProbeRule probe;
  CommandTemplate compile;
  CommandTemplate without_tool; ///< `compile` of the file that this one is like, if that has no tool
  CommandTemplate outside;      ///< of an embedded compiler: a command that does the same
  CommandTemplate link;
  std::vector<std::string> flags;
  std::vector<std::string> conventions;
  std::vector<std::string> launcher;
  std::vector<std::string> runner;
  Environment environment;
  ScenarioRule scenario;
  std::vector<LackRule> lacks;
  std::vector<RefuseRule> refused;
  std::vector<WhenRule> when;
  std::map<std::string, VariantRule> variants; ///< "plain" is the one without a suffix
  std::vector<std::string> combinations;       ///< variants together that are listed by themselves: "std20-O2"
  std::vector<Feature> features;               ///< by the order of the file
  std::vector<std::pair<std::string, std::string>>
      expected; ///< ids, or globs over them, that are missed if they are not there, and how to get them
};

/// All `*.toml` of the folders, by name. A file of a later folder is read on top of the one of its name: its keys
/// replace those of the former.
ExpectedAll<std::vector<ToolchainFile>> read_toolchain_files(const std::vector<std::string>& folders);

} // namespace abiter::toolchain
