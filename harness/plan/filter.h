#pragma once

// Which cases a run is about. Every list is a list of globs; an empty one selects everything; lists are and-ed, the
// globs of one list or-ed.

#include <string>
#include <string_view>
#include <vector>

namespace abiter::plan {

/// "structs/nested::val_in::win64::gcc-12->rustc-1.95", "validity/bits::bool_not::c::gcc-12": an entry of a suite and a chain of toolchains, whatever kind of
/// case it is.
struct CaseId {
  std::string suite;    ///< the spec's name; with "+repr-rust" where nominal types are laid out as repr(Rust)
  std::string function; ///< or scenario, or probe
  std::string convention;
  std::vector<std::string> chain; ///< caller and callee; of a scenario every frame, the catcher first; of a probe one

  std::string text() const;
  /// The inverse of text(); false if it isn't one.
  static bool parse(std::string_view text, CaseId& id);
  bool operator==(const CaseId&) const = default;
};

/// "gcc-12->clang-14" → its toolchains, or globs over them.
std::vector<std::string_view> split_chain(std::string_view chain);

struct Filter {
  std::vector<std::string> kinds; ///< "functions", "scenarios", "validity"
  std::vector<std::string> specs;
  std::vector<std::string> functions;
  std::vector<std::string> conventions;
  std::vector<std::string> toolchains; ///< all of a chain
  std::vector<std::string> pairs;      ///< "caller-glob->callee-glob", or a longer chain of globs
  std::vector<std::string> words;      ///< each must occur in the case id (with globs: match a part of it)

  bool kind(std::string_view name) const;
  bool suite(std::string_view name) const;
  bool function(std::string_view name) const;
  bool convention(std::string_view name) const;
  bool toolchain(std::string_view id) const;
  /// A pair matches two that follow each other, a longer one the whole chain; no pair matches a chain of one.
  bool chain(const std::vector<std::string>& ids) const;
  bool has_words(const std::string& case_id) const;
  /// All of them, the words included.
  bool matches(const CaseId& id) const;
};

} // namespace abiter::plan
