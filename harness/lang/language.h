#pragma once

// What is known of a language: a folder below generators/ with a language.toml, which generators/README.md describes.
// No other code knows a language by its name.

#include "util/error.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace abiter::lang {

/// How its compilers report that they could not do their work. Expressions are POSIX extended ones over a line of output.
struct CrashRules {
  std::vector<std::string> why{};       ///< a line that says which fault of its own a compiler found
  std::vector<std::string> said{};      ///< texts in a line that says that it crashed, whyever
  std::vector<std::string> doing{};     ///< the first group is what it was doing
  std::vector<std::string> answers{};   ///< a line that looks like a crash, and says that there is no such thing
  std::vector<std::string> disturbed{}; ///< texts in a line that says that the machine kept it from its work
};

/// How its compilers report what is wrong with a source.
struct DiagnosticRules {
  /// Expressions over one line of output, in which `{file}` stands for the source's path. The first group is the number
  /// of the line, the second one the message; without a second one, the message is the one before it.
  std::vector<std::string> places{};
  /// Expressions over one line; the first group is the message of a place below it.
  std::vector<std::string> messages{};
  /// Expressions over one line, whose first group is the number of a line. Errors behind it that are placed in what is there
  /// explain the error before it.
  std::vector<std::string> explained{};
  std::vector<std::string> unsupported{}; ///< texts in messages by which a compiler says that it has no such thing
  CrashRules crash{};
};

struct Language {
  std::string name{};                     ///< of its folder: "cpp". Specs and toolchain files call it so
  std::string title{};                    ///< what people call it: "C++"
  std::vector<std::string> other_names{}; ///< what specs may call it besides: "c++"
  std::string extension{};                ///< of a source: "cpp"
  /// What stands in front of a comment's first line, in front of its others, and behind it.
  std::array<std::string, 3> comment{};
  std::vector<std::string> keywords{}; ///< nothing in a source can be called so
  bool preprocessor = false;   ///< it predefines what target::Architecture::macros lists: these are keywords, too
  std::string types{};         ///< whose types it has: of a pun the block for that language; mostly itself
  bool every_spec = false;     ///< specs suit it: each pun has a block for it
  bool scenarios = false;      ///< it has frames of unwinding scenarios: NAME/scene.py
  bool probes = false;         ///< it has functions of probes: NAME/validity.py
  bool aligned_arrays = false; ///< it may rely on global arrays aligned as the psABI says
  bool declarations = false;   ///< people are shown what a function looks like in it
  std::string data_model{};    ///< the source that asks a compiler for its data model; empty: it isn't asked
  std::string feature{};       ///< what is asked besides: {number} is in the object if {sign} holds
  DiagnosticRules diagnostics{};
};

/// The text as a comment, with a line's end.
std::string comment(const Language& language, const std::vector<std::string>& lines);

/// All languages, in the order of their names.
class Languages {
public:
  Languages() = default;
  explicit Languages(std::vector<Language> all) : m_all(std::move(all)) {}
  /// Every language.toml in a folder of `generators_folder`. Errors have their places; a folder without one is no language.
  static ExpectedAll<Languages> read(const std::string& generators_folder);

  const std::vector<Language>& all() const { return m_all; }
  /// By its name or one of its other names; null if there is none.
  const Language* find(std::string_view name) const;
  std::vector<std::string> names() const;
  /// Those that every spec suits: what a pun must have blocks for.
  std::vector<std::string> of_every_spec() const;
  std::vector<std::string> with_scenarios() const;
  std::vector<std::string> with_probes() const;

private:
  std::vector<Language> m_all;
};

} // namespace abiter::lang
