#include "plan/expectation.h"

#include "plan/suite_name.h"
#include "target/architecture.h"
#include "util/text.h"

#include <algorithm>
#include <tuple>
#include <type_traits>

namespace abiter::plan {

namespace {

/// Characters of a glob without alternatives that stand for themselves.
size_t literal_characters(std::string_view glob) {
  size_t count = 0;
  for (size_t i = 0; i < glob.size(); ++i) {
    if (glob[i] == '[') {
      const size_t end = glob.find(']', i + 2);
      if (end != std::string_view::npos) {
        i = end;
        continue;
      }
    }
    count += glob[i] != '*' && glob[i] != '?';
  }
  return count;
}

bool is_any_number(const Term& term) {
  return !term.negated && term.glob == "**";
}

template <class One>
bool chain_from(const std::vector<Term>& terms, size_t t, const std::vector<One>& chain, size_t i) {
  if (t == terms.size())
    return i == chain.size();
  if (is_any_number(terms[t])) {
    for (size_t next = i; next <= chain.size(); ++next)
      if (chain_from(terms, t + 1, chain, next))
        return true;
    return false;
  }
  if (i >= chain.size())
    return false;
  bool matches = false;
  if constexpr (std::is_pointer_v<One>)
    matches = terms[t].matches(*chain[i]);
  else
    matches = terms[t].matches(chain[i]);
  return matches && chain_from(terms, t + 1, chain, i + 1);
}

bool is_every_chain(const std::vector<Term>& terms) {
  return terms.size() == 1 && !terms[0].negated && terms[0].glob == "*";
}

/// Suites of an architecture that this run has no toolchains of are there, but not here.
bool is_of_another_architecture(const CasePattern& pattern, const Plan& plan) {
  // The harness's own machine may have taken no part.
  const bool own_took_part = std::any_of(plan.suites.begin(), plan.suites.end(),
                                         [](const Suite& suite) { return suite.architecture->suffix.empty(); });
  if (pattern.is_for_own_machine() && !own_took_part)
    return true;
  return std::any_of(plan.suites.begin(), plan.suites.end(), [&](const Suite& suite) {
    return std::any_of(target::architectures().begin(), target::architectures().end(),
                       [&](const target::Architecture& architecture) {
                         return &architecture != suite.architecture &&
                                pattern.matches_suite(suite.spec.name + std::string(architecture.suffix));
                       });
  });
}

} // namespace

Term Term::parse(std::string_view text) {
  const bool negated = text.starts_with('!');
  return {std::string(text.substr(negated)), negated};
}

bool Term::matches(std::string_view text) const {
  return glob_match(glob, text) != negated;
}

bool Term::matches(const toolchain::Toolchain& toolchain) const {
  const auto fits = [&](const std::string& id) { return glob_match(glob, id); };
  return ((!toolchain.misnamed && fits(toolchain.id)) ||
          std::any_of(toolchain.known_as.begin(), toolchain.known_as.end(), fits)) != negated;
}

size_t Term::literals() const {
  if (negated)
    return 0;
  const std::vector<std::string> alternatives = expand_braces(glob);
  size_t least = std::string::npos;
  for (const std::string& one : alternatives)
    least = std::min(least, literal_characters(one));
  return least;
}

bool CasePattern::matches_suite(std::string_view id) const {
  // The plain name of a spec also means its other representations, as in filters. Not its other architectures.
  const SuiteName parts = split_suite_name(id);
  if (is_for_own_machine() && !parts.architecture.empty())
    return false;
  return suite.matches(id) || (!suite.negated && suite.matches(id.substr(0, id.size() - parts.repr.size())));
}

bool CasePattern::matches_entry(std::string_view function, std::string_view by) const {
  return entry.matches(function) && convention.matches(by);
}

bool CasePattern::matches_chain(const std::vector<std::string_view>& ids) const {
  return is_every_chain(chain) || chain_from(chain, 0, ids, 0);
}

bool CasePattern::matches_chain(const std::vector<const toolchain::Toolchain*>& toolchains) const {
  return is_every_chain(chain) || chain_from(chain, 0, toolchains, 0);
}

bool Condition::holds(const std::vector<const toolchain::Toolchain*>& chain) const {
  const auto in = [](const std::optional<toolchain::VersionRange>& range, const toolchain::Toolchain& toolchain) {
    return !range || range->contains(toolchain::Version::parse(toolchain.version));
  };
  if (!in(caller, *chain.front()) || !in(callee, *chain.back()))
    return false;
  return std::all_of(chain.begin(), chain.end(), [&](const toolchain::Toolchain* toolchain) {
    if (!target.empty() && !glob_match(target, toolchain->target))
      return false;
    return std::all_of(toolchains.begin(), toolchains.end(), [&](const auto& one) {
      return !Term{one.first}.matches(*toolchain) || one.second.contains(toolchain::Version::parse(toolchain->version));
    });
  });
}

std::vector<RulePattern> Expectations::by_precedence() const {
  std::vector<RulePattern> all;
  for (uint32_t r = 0; r < rules.size(); ++r)
    for (uint32_t p = 0; p < rules[r].patterns.size(); ++p)
      all.push_back({r, p});
  const auto weight = [&](const RulePattern& one) {
    const ExpectationRule& rule = rules[one.rule];
    return std::tuple(rule.patterns[one.pattern].literals, rule.when.count());
  };
  std::stable_sort(all.begin(), all.end(),
                   [&](const RulePattern& a, const RulePattern& b) { return weight(a) < weight(b); });
  return all;
}

bool is_stale(const ExpectationRule& rule, const CasePattern& pattern, const Plan& plan, const Filter& filter) {
  // Longer chains are those of scenarios: which of them a run has, the specs decide and not the toolchains alone.
  if (pattern.chain.size() != 2 || plan.case_count_of(Kind::Functions) == 0)
    return false;
  const auto narrow = [](const std::vector<std::string>& globs) {
    return !globs.empty() && std::find(globs.begin(), globs.end(), "*") == globs.end();
  };
  const bool its_toolchains_took_part = std::any_of(plan.toolchains.begin(), plan.toolchains.end(), [&](const auto& a) {
    return std::any_of(plan.toolchains.begin(), plan.toolchains.end(), [&](const toolchain::Toolchain& b) {
      return pattern.matches_chain(std::vector<const toolchain::Toolchain*>{&a, &b}) && rule.when.holds({&a, &b});
    });
  });
  if (!its_toolchains_took_part)
    return false;
  bool has_suite = false;
  bool has_entry = false;
  for (const Suite& suite : plan.suites) {
    if (suite.kind == Kind::Scenarios || !pattern.matches_suite(suite.id))
      continue;
    has_suite = true;
    for (uint32_t e = 0; e < suite.entries.size() && !has_entry; ++e)
      has_entry = pattern.matches_entry(suite.name_of(e), suite.entries[e].convention);
  }
  if (!has_suite)
    return !is_of_another_architecture(pattern, plan) && !narrow(filter.specs) && filter.words.empty() &&
           !narrow(filter.toolchains) && !narrow(filter.pairs);
  if (!has_entry)
    return true; // a suite has all its entries, whatever the filters
  return !narrow(filter.functions) && !narrow(filter.conventions) && !narrow(filter.toolchains) &&
         !narrow(filter.pairs) && filter.words.empty();
}

} // namespace abiter::plan
