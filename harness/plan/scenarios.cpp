#include "plan/scenarios.h"

#include "target/architecture.h"
#include "target/convention.h"
#include "toolchain/version.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace abiter::plan {

namespace {

constexpr std::string_view k_unwind = "-unwind";

bool contains(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// "rust>=1.81" → "rust" and ">=1.81".
struct ToolchainWord {
  std::string glob;
  toolchain::VersionRange range;

  static Expected<ToolchainWord> parse(const std::string& word) {
    ToolchainWord parsed;
    const size_t relation = word.find_first_of("<>");
    parsed.glob = word.substr(0, relation);
    if (relation != std::string::npos) {
      ABITER_TRY(range, toolchain::VersionRange::parse(word.substr(relation)));
      parsed.range = range;
    }
    return parsed;
  }

  bool matches(const toolchain::Toolchain& toolchain) const {
    return (toolchain.language == glob || glob_match(glob, toolchain.id)) &&
           range.contains(toolchain::Version::parse(toolchain.version));
  }
};

/// Whether a language knows the convention at all: what isn't known is no case, what a version lacks is `unsupported`.
bool speaks_of(const toolchain::Toolchain& toolchain, const std::string& convention) {
  const std::string plain = convention == "c-unwind" || !convention.ends_with(k_unwind)
                                ? convention
                                : convention.substr(0, convention.size() - k_unwind.size());
  return contains(toolchain.conventions, plain) || !lacking_convention(toolchain, plain).empty();
}

/// Why a toolchain can't build frames under a convention, or of a variant; empty if it can.
std::string lack_of(const toolchain::Toolchain& toolchain, const std::string& convention, const std::string& variant) {
  if (!variant.empty() && !toolchain.scenario_variants.contains(variant))
    return fmt::format("{} has no variant '{}' of frames", toolchain.id, variant);
  if (contains(toolchain.conventions, convention))
    return {};
  if (const std::string reason = lacking_convention(toolchain, convention); !reason.empty())
    return reason;
  if (convention.ends_with(k_unwind)) {
    // "win64-unwind" is win64, by a toolchain that can unwind through what it calls.
    if (const std::string reason = lacking_convention(toolchain, "c-unwind"); !reason.empty())
      return reason;
    return lack_of(toolchain, convention.substr(0, convention.size() - k_unwind.size()), "");
  }
  return fmt::format("{} has no convention '{}'", toolchain.id, convention);
}

Expected<void> check(const lang::Scenario& scenario) {
  const auto complaint = [](const Place& place, const std::string& what, const std::string& hint) {
    return tl::make_unexpected(Error{what, place, {}, hint, Fault::User});
  };
  for (const std::string& convention : scenario.conventions)
    if (!target::is_scenario_convention(convention))
      return complaint(scenario.place, fmt::format("scenario '{}': unknown convention '{}'", scenario.name, convention),
                       did_you_mean(convention, target::scenario_convention_names()));
  for (const lang::Expectation& one : scenario.expectations)
    for (const lang::RoleCondition& condition : one.when)
      for (const std::string& word : condition.words)
        if (const auto parsed = ToolchainWord::parse(word); !parsed)
          return complaint(condition.place, parsed.error().what, parsed.error().hint);
  return {};
}

/// Makes the suite of one spec.
class Planner {
public:
  Planner(const lang::Spec& spec, const Plan& plan, const Filter& filter)
      : m_toolchains(plan.toolchains), m_filter(filter) {
    m_suite.id = spec.name;
    m_suite.kind = Kind::Scenarios;
    m_suite.spec = spec;
    for (uint32_t s = 0; s < spec.scenarios.size(); ++s)
      for (const std::string& convention : spec.scenarios[s].conventions)
        m_suite.entries.push_back({s, convention});
  }

  Suite run() {
    for (uint32_t e = 0; e < m_suite.entries.size(); ++e)
      if (m_filter.function(m_suite.name_of(e)) && m_filter.convention(m_suite.entries[e].convention))
        add_cases(e);
    add_units();
    return std::move(m_suite);
  }

private:
  std::vector<uint32_t> candidates(const lang::FrameUse& frame) const {
    std::vector<uint32_t> found;
    for (uint32_t t = 0; t < m_toolchains.size(); ++t)
      if (contains(frame.languages, m_toolchains[t].language) && m_filter.toolchain(m_toolchains[t].id) &&
          target::architecture_of(m_toolchains[t].target).is_native() && takes_part(m_toolchains[t], m_suite.id))
        found.push_back(t);
    return found;
  }

  void add_cases(uint32_t entry) {
    const lang::Scenario& scenario = m_suite.scenario(entry);
    const uint32_t middles = scenario.frame(lang::Role::Middle).count;
    if (middles > 1 && add_written_chains(entry))
      return;
    const auto throwers = candidates(scenario.frame(lang::Role::Thrower));
    const std::vector<uint32_t> between =
        middles ? candidates(scenario.frame(lang::Role::Middle)) : std::vector<uint32_t>{0};
    for (const uint32_t catcher : candidates(scenario.frame(lang::Role::Catcher)))
      for (size_t m = 0; m < between.size(); ++m)
        for (const uint32_t thrower : throwers) {
          Pairing chain{catcher, thrower};
          for (uint32_t k = 0; k < middles; ++k)
            chain.between.push_back(between[(m + k) % between.size()]);
          add_case(entry, chain);
        }
  }

  /// Whole chains that the user has written, without a glob: they need not be among those that taking turns gives.
  bool add_written_chains(uint32_t entry) {
    const lang::Scenario& scenario = m_suite.scenario(entry);
    bool any = false;
    for (const std::string& pair : m_filter.pairs) {
      const std::vector<std::string_view> ids = split_chain(pair);
      if (ids.size() != scenario.length() || has_glob(pair))
        continue;
      std::vector<uint32_t> chain;
      for (const std::string_view id : ids)
        for (uint32_t t = 0; t < m_toolchains.size(); ++t)
          if (m_toolchains[t].id == id &&
              contains(scenario.frame(scenario.role_at(static_cast<uint32_t>(chain.size()))).languages,
                       m_toolchains[t].language)) {
            chain.push_back(t);
            break;
          }
      any = true;
      if (chain.size() == ids.size())
        add_case(entry, {chain.front(), chain.back(), {chain.begin() + 1, chain.end() - 1}});
    }
    return any;
  }

  void add_case(uint32_t entry, const Pairing& pairing) {
    const std::string& convention = m_suite.entries[entry].convention;
    const std::vector<uint32_t> chain = pairing.chain();
    CaseId id{m_suite.id, m_suite.name_of(entry), convention, {}};
    for (const uint32_t t : chain) {
      if (!speaks_of(m_toolchains[t], convention))
        return;
      id.chain.push_back(m_toolchains[t].id);
    }
    if (!m_filter.chain(id.chain) || !m_filter.has_words(id.text()))
      return;
    const auto [row, is_new] = m_rows.try_emplace(chain, m_suite.pairings.size());
    if (is_new) {
      const std::vector<bool> none(m_suite.entries.size());
      m_suite.pairings.push_back({pairing, none, none, 0});
    }
    SuitePairing& into = m_suite.pairings[row->second];
    into.selected_count += !into.selected[entry];
    into.selected[entry] = true;
    into.possible[entry] = !lacking_frame(m_suite.scenario(entry), convention, chain, m_toolchains);
  }

  /// One unit a toolchain and variant, with all that any case needs of it.
  void add_units() {
    m_suite.toolchains.assign(m_toolchains.size(), false);
    std::map<std::pair<uint32_t, std::string>, std::pair<std::set<std::string>, std::set<std::string>>> wanted;
    for (const CaseAt& at : m_suite.cases()) {
      const SuitePairing& row = m_suite.pairings[at.pairing];
      if (!row.possible[at.entry])
        continue;
      const lang::Scenario& scenario = m_suite.scenario(at.entry);
      const std::vector<uint32_t> chain = row.pairing.chain();
      for (uint32_t i = 0; i < chain.size(); ++i) {
        const lang::FrameUse& frame = scenario.frame(scenario.role_at(i));
        auto& [kinds, conventions] = wanted[{chain[i], frame.variant}];
        kinds.insert(frame.kind);
        conventions.insert(m_suite.entries[at.entry].convention);
        m_suite.toolchains[chain[i]] = true;
      }
    }
    for (const auto& [key, what] : wanted)
      m_suite.frames.push_back(
          {key.first, key.second, {what.first.begin(), what.first.end()}, {what.second.begin(), what.second.end()}});
  }

  const std::vector<toolchain::Toolchain>& m_toolchains;
  const Filter& m_filter;
  Suite m_suite;
  std::map<std::vector<uint32_t>, size_t> m_rows; ///< index into pairings
};

bool holds(const lang::Scenario& scenario, const lang::RoleCondition& condition, const std::vector<uint32_t>& chain,
           const std::vector<toolchain::Toolchain>& toolchains) {
  for (uint32_t i = 0; i < chain.size(); ++i) {
    if (scenario.role_at(i) != condition.role)
      continue;
    for (const std::string& word : condition.words)
      if (const auto parsed = ToolchainWord::parse(word); parsed && parsed->matches(toolchains[chain[i]]))
        return true;
  }
  return false;
}

bool applies(const lang::Scenario& scenario, const lang::Expectation& expectation, const std::string& convention,
             const std::vector<uint32_t>& chain, const std::vector<toolchain::Toolchain>& toolchains) {
  if (!expectation.conventions.empty() &&
      std::none_of(expectation.conventions.begin(), expectation.conventions.end(),
                   [&](const std::string& glob) { return glob_match(glob, convention); }))
    return false;
  std::set<std::string> families;
  for (uint32_t i = 0; i < chain.size(); ++i)
    if (std::find(expectation.same.begin(), expectation.same.end(), scenario.role_at(i)) != expectation.same.end())
      // One library carries one runtime: the same toolchain with the same flags.
      families.insert(toolchains[chain[i]].id + " " + scenario.frame(scenario.role_at(i)).variant);
  return families.size() <= 1 &&
         std::all_of(expectation.when.begin(), expectation.when.end(),
                     [&](const auto& condition) { return holds(scenario, condition, chain, toolchains); });
}

} // namespace

std::optional<LackingFrame> lacking_frame(const lang::Scenario& scenario, const std::string& convention,
                                          const std::vector<uint32_t>& chain,
                                          const std::vector<toolchain::Toolchain>& toolchains) {
  for (uint32_t i = 0; i < chain.size(); ++i)
    if (const std::string reason =
            lack_of(toolchains[chain[i]], convention, scenario.frame(scenario.role_at(i)).variant);
        !reason.empty())
      return LackingFrame{i, reason};
  return {};
}

std::vector<const lang::Expectation*> expectations_for(const lang::Scenario& scenario, const std::string& convention,
                                                       const std::vector<uint32_t>& chain,
                                                       const std::vector<toolchain::Toolchain>& toolchains) {
  std::vector<const lang::Expectation*> found;
  for (const lang::Expectation& expectation : scenario.expectations) {
    if (expectation.alternative ? !found.empty()
                                : found.empty() && applies(scenario, expectation, convention, chain, toolchains))
      found.push_back(&expectation);
    else if (!found.empty())
      break;
  }
  return found;
}

Expected<void> add_scenarios(Plan& plan, const std::vector<lang::Spec>& specs, const Filter& filter) {
  for (const lang::Spec& spec : specs) {
    if (spec.scenarios.empty() || !filter.suite(spec.name))
      continue;
    for (const lang::Scenario& scenario : spec.scenarios)
      ABITER_CHECK(check(scenario));
    if (Suite suite = Planner(spec, plan, filter).run(); !suite.pairings.empty())
      plan.suites.push_back(std::move(suite));
  }
  return {};
}

} // namespace abiter::plan
