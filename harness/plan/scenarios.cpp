#include "plan/scenarios.h"

#include "plan/plan.h"
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

class Planner {
public:
  Planner(const std::vector<toolchain::Toolchain>& toolchains, const Filter& filter)
      : m_toolchains(toolchains), m_filter(filter) {}

  ExpectedAll<ScenarioPlan> run(const std::vector<lang::Spec>& specs) {
    std::vector<const lang::Spec*> sorted;
    for (const lang::Spec& spec : specs)
      if (!spec.scenarios.empty() && m_filter.suite(spec.name))
        sorted.push_back(&spec);
    std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->name < b->name; });
    for (const lang::Spec* spec : sorted) {
      for (const lang::Scenario& scenario : spec->scenarios)
        check(*spec, scenario);
      if (!m_errors.empty())
        continue;
      ScenarioSuite suite{spec->name, *spec, {}, {}};
      for (uint32_t s = 0; s < spec->scenarios.size(); ++s)
        if (m_filter.function(spec->scenarios[s].name))
          add_cases(suite, s);
      if (suite.cases.empty())
        continue;
      add_units(suite);
      m_plan.case_count += suite.cases.size();
      m_plan.suites.push_back(std::move(suite));
    }
    if (!m_errors.empty())
      return tl::make_unexpected(std::move(m_errors));
    return std::move(m_plan);
  }

private:
  void complain(const Place& place, const std::string& what, const std::string& hint) {
    m_errors.push_back({what, place, {}, hint, Fault::User});
  }

  void check(const lang::Spec&, const lang::Scenario& scenario) {
    for (const std::string& convention : scenario.conventions)
      if (!target::is_scenario_convention(convention))
        complain(scenario.place, fmt::format("scenario '{}': unknown convention '{}'", scenario.name, convention),
                 did_you_mean(convention, target::scenario_convention_names()));
    for (const lang::Expectation& one : scenario.expectations) {
      for (const lang::RoleCondition& condition : one.when)
        for (const std::string& word : condition.words)
          if (const auto parsed = ToolchainWord::parse(word); !parsed)
            complain(condition.place, parsed.error().what, parsed.error().hint);
    }
  }

  std::vector<uint32_t> candidates(const lang::FrameUse& frame, const std::string& spec) const {
    std::vector<uint32_t> found;
    for (uint32_t t = 0; t < m_toolchains.size(); ++t)
      if (contains(frame.languages, m_toolchains[t].language) && m_filter.toolchain(m_toolchains[t].id) &&
          target::architecture_of(m_toolchains[t].target).is_native() && takes_part(m_toolchains[t], spec))
        found.push_back(t);
    return found;
  }

  void add_cases(ScenarioSuite& suite, uint32_t s) {
    const lang::Scenario& scenario = suite.spec.scenarios[s];
    const uint32_t middles = scenario.frame(lang::Role::Middle).count;
    const auto catchers = candidates(scenario.frame(lang::Role::Catcher), suite.spec.name);
    const auto throwers = candidates(scenario.frame(lang::Role::Thrower), suite.spec.name);
    std::vector<uint32_t> between =
        middles ? candidates(scenario.frame(lang::Role::Middle), suite.spec.name) : std::vector<uint32_t>{0};
    for (uint32_t c = 0; c < scenario.conventions.size(); ++c) {
      if (!m_filter.convention(scenario.conventions[c]))
        continue;
      if (middles > 1 && add_written_chains(suite, s, c))
        continue;
      for (const uint32_t catcher : catchers)
        for (size_t m = 0; m < between.size(); ++m)
          for (const uint32_t thrower : throwers) {
            ScenarioCase one{s, c, {}, -1};
            one.chain.toolchains[one.chain.length++] = static_cast<uint16_t>(catcher);
            for (uint32_t k = 0; k < middles; ++k)
              one.chain.toolchains[one.chain.length++] = static_cast<uint16_t>(between[(m + k) % between.size()]);
            one.chain.toolchains[one.chain.length++] = static_cast<uint16_t>(thrower);
            add_case(suite, one);
          }
    }
  }

  /// Whole chains that the user has written, without a glob: they need not be among those that taking turns gives.
  bool add_written_chains(ScenarioSuite& suite, uint32_t s, uint32_t c) {
    const lang::Scenario& scenario = suite.spec.scenarios[s];
    bool any = false;
    for (const std::string& pair : m_filter.pairs) {
      const std::vector<std::string_view> ids = split_chain(pair);
      if (ids.size() != scenario.length() || has_glob(pair))
        continue;
      ScenarioCase one{s, c, {}, -1};
      for (const std::string_view id : ids)
        for (uint32_t t = 0; t < m_toolchains.size(); ++t)
          if (m_toolchains[t].id == id &&
              contains(scenario.frame(scenario.role_at(one.chain.length)).languages, m_toolchains[t].language)) {
            one.chain.toolchains[one.chain.length++] = static_cast<uint16_t>(t);
            break;
          }
      any = true;
      if (one.chain.length == ids.size())
        add_case(suite, one);
    }
    return any;
  }

  void add_case(ScenarioSuite& suite, ScenarioCase one) {
    const lang::Scenario& scenario = suite.spec.scenarios[one.scenario];
    const std::string& convention = scenario.conventions[one.convention];
    std::vector<std::string> ids;
    for (uint8_t i = 0; i < one.chain.length; ++i) {
      const toolchain::Toolchain& toolchain = m_toolchains[one.chain.toolchains[i]];
      if (!speaks_of(toolchain, convention))
        return;
      ids.push_back(toolchain.id);
      const std::string& variant = scenario.frame(scenario.role_at(i)).variant;
      if (one.lacking < 0 && !lacking_frame(toolchain, convention, variant).empty())
        one.lacking = static_cast<int8_t>(i);
    }
    if (!m_filter.chain(ids) || !m_filter.has_words(scenario_case_id(suite, one, m_toolchains)))
      return;
    suite.cases.push_back(one);
  }

  /// One unit a toolchain and variant, with all that any case needs of it.
  void add_units(ScenarioSuite& suite) {
    std::map<std::pair<uint32_t, std::string>, std::pair<std::set<std::string>, std::set<std::string>>> wanted;
    for (const ScenarioCase& one : suite.cases) {
      if (one.lacking >= 0)
        continue;
      const lang::Scenario& scenario = suite.spec.scenarios[one.scenario];
      for (uint8_t i = 0; i < one.chain.length; ++i) {
        const lang::FrameUse& frame = scenario.frame(scenario.role_at(i));
        auto& [kinds, conventions] = wanted[{one.chain.toolchains[i], frame.variant}];
        kinds.insert(frame.kind);
        conventions.insert(scenario.conventions[one.convention]);
      }
    }
    for (const auto& [key, what] : wanted)
      suite.units.push_back(
          {key.first, key.second, {what.first.begin(), what.first.end()}, {what.second.begin(), what.second.end()}});
  }

  const std::vector<toolchain::Toolchain>& m_toolchains;
  const Filter& m_filter;
  Errors m_errors;
  ScenarioPlan m_plan;
};

bool holds(const lang::Scenario& scenario, const lang::RoleCondition& condition, const ScenarioCase& one,
           const std::vector<toolchain::Toolchain>& toolchains) {
  for (uint8_t i = 0; i < one.chain.length; ++i) {
    if (scenario.role_at(i) != condition.role)
      continue;
    for (const std::string& word : condition.words)
      if (const auto parsed = ToolchainWord::parse(word);
          parsed && parsed->matches(toolchains[one.chain.toolchains[i]]))
        return true;
  }
  return false;
}

bool applies(const lang::Scenario& scenario, const lang::Expectation& expectation, const ScenarioCase& one,
             const std::vector<toolchain::Toolchain>& toolchains) {
  const std::string& convention = scenario.conventions[one.convention];
  if (!expectation.conventions.empty() &&
      std::none_of(expectation.conventions.begin(), expectation.conventions.end(),
                   [&](const std::string& glob) { return glob_match(glob, convention); }))
    return false;
  std::set<std::string> families;
  for (uint8_t i = 0; i < one.chain.length; ++i)
    if (std::find(expectation.same.begin(), expectation.same.end(), scenario.role_at(i)) != expectation.same.end())
      // One library carries one runtime: the same toolchain with the same flags.
      families.insert(toolchains[one.chain.toolchains[i]].id + " " + scenario.frame(scenario.role_at(i)).variant);
  return families.size() <= 1 &&
         std::all_of(expectation.when.begin(), expectation.when.end(),
                     [&](const auto& condition) { return holds(scenario, condition, one, toolchains); });
}

} // namespace

std::optional<size_t> ScenarioSuite::unit_of(uint32_t toolchain, const std::string& variant) const {
  for (size_t u = 0; u < units.size(); ++u)
    if (units[u].toolchain == toolchain && units[u].variant == variant)
      return u;
  return {};
}

std::string lacking_frame(const toolchain::Toolchain& toolchain, const std::string& convention,
                          const std::string& variant) {
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
    return lacking_frame(toolchain, convention.substr(0, convention.size() - k_unwind.size()), "");
  }
  return fmt::format("{} has no convention '{}'", toolchain.id, convention);
}

std::string scenario_case_id(const ScenarioSuite& suite, const ScenarioCase& one,
                             const std::vector<toolchain::Toolchain>& toolchains) {
  const lang::Scenario& scenario = suite.spec.scenarios[one.scenario];
  return suite.id + "::" + scenario.name + "::" + scenario.conventions[one.convention] +
         "::" + chain_text(one.chain, toolchains);
}

std::string chain_text(const Chain& chain, const std::vector<toolchain::Toolchain>& toolchains) {
  std::string text;
  for (uint8_t i = 0; i < chain.length; ++i)
    text += (i ? "->" : "") + toolchains[chain.toolchains[i]].id;
  return text;
}

std::vector<const lang::Expectation*> expectations_for(const lang::Scenario& scenario, const ScenarioCase& one,
                                                       const std::vector<toolchain::Toolchain>& toolchains) {
  std::vector<const lang::Expectation*> found;
  for (const lang::Expectation& expectation : scenario.expectations) {
    if (expectation.alternative ? !found.empty() : found.empty() && applies(scenario, expectation, one, toolchains))
      found.push_back(&expectation);
    else if (!found.empty())
      break;
  }
  return found;
}

ExpectedAll<ScenarioPlan> make_scenario_plan(const std::vector<lang::Spec>& specs,
                                             const std::vector<toolchain::Toolchain>& toolchains,
                                             const Filter& filter) {
  return Planner(toolchains, filter).run(specs);
}

} // namespace abiter::plan
