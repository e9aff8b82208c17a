#pragma once

// Expectations: rules that say which cases are known to fail, how, why, and where that is reported. TOML files, whose
// keys docs/expectations.md describes.

#include "plan/plan.h"
#include "toolchain/version.h"
#include "util/error.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace abiter::plan {

/// A glob, or with '!' in front whatever the glob doesn't match.
struct Term {
  std::string glob{"*"};
  bool negated = false;

  static Term parse(std::string_view text);
  bool matches(std::string_view text) const;
  /// By its id, or by what it is.
  bool matches(const toolchain::Toolchain& toolchain) const;
  /// How many characters it fixes.
  size_t literals() const;
};

/// "SPEC::FUNCTION::CONVENTION::CHAIN" with a glob in each place. `A<->B` has become two of them.
struct CasePattern {
  std::string text; ///< as written
  Term suite, entry, convention;
  std::vector<Term> chain; ///< a Term a toolchain; `**` for any number of them; a single `*` for every chain
  size_t literals = 0;

  /// What is known of one machine says nothing about another: a pattern without an '@' is for the harness's own one.
  bool is_for_own_machine() const { return !suite.negated && suite.glob.find('@') == std::string::npos; }
  bool matches_suite(std::string_view id) const; ///< "structs/empty" also matches "structs/empty+repr-rust"
  bool matches_entry(std::string_view function, std::string_view by) const;
  bool matches_chain(const std::vector<std::string_view>& ids) const;
  bool matches_chain(const std::vector<const toolchain::Toolchain*>& toolchains) const;
};

/// What must also hold of the toolchains of a chain.
struct Condition {
  std::string target;                            ///< a glob over each one's target; empty: any
  std::optional<toolchain::VersionRange> caller; ///< the first of the chain
  std::optional<toolchain::VersionRange> callee; ///< the last
  std::vector<std::pair<std::string, toolchain::VersionRange>> toolchains; ///< all of the chain that the glob matches

  size_t count() const { return !target.empty() + caller.has_value() + callee.has_value() + toolchains.size(); }
  bool holds(const std::vector<const toolchain::Toolchain*>& chain) const;
};

struct ExpectationRule {
  std::vector<std::string> match;    ///< as written
  std::vector<std::string> verdicts; ///< any of them; "pass" among them: some of the cases pass, and may
  std::string cause;                 ///< a root cause's id; may be empty
  std::string reason;
  std::string link;
  Condition when;
  std::string place; ///< "expectations/i128.toml:12"
  std::vector<CasePattern> patterns;
};

/// A pattern of a rule, by index.
struct RulePattern {
  uint32_t rule;
  uint32_t pattern;
};

struct Expectations {
  std::vector<ExpectationRule> rules; ///< in the order of the files

  bool empty() const { return rules.empty(); }
  /// All patterns, the least specific one first: fewer literal characters, then fewer conditions, then the earlier one.
  std::vector<RulePattern> by_precedence() const;
};

/// Reads the `*.toml` of `folder` (which need not exist) by name, then `files`. `verdicts`: what a rule may expect.
ExpectedAll<Expectations> load_expectations(const std::string& folder, const std::vector<std::string>& files,
                                            const std::vector<std::string>& verdicts);
/// The same from one text.
Errors parse_expectations(std::string_view text, const std::string& file, const std::vector<std::string>& verdicts,
                          Expectations& expectations);

/// True if a pattern that matched no case of a run is out of date, since the run had all that it could match: a filter
/// doesn't account for it, and its toolchains took part. `filter`: as the user gave it, the profile's included.
bool is_stale(const ExpectationRule& rule, const CasePattern& pattern, const Plan& plan, const Filter& filter);

} // namespace abiter::plan
