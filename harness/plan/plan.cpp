#include "plan/plan.h"

#include "plan/scenarios.h"
#include "plan/validity.h"
#include "target/convention.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace abiter::plan {

namespace {

bool lacks(const toolchain::Toolchain& toolchain, std::string_view feature) {
  return std::any_of(toolchain.lacks.begin(), toolchain.lacks.end(),
                     [&](const toolchain::Lack& lack) { return lack.feature == feature; });
}

Suite make_suite(const lang::Spec& spec, const target::Architecture& architecture, lang::DefaultRepr repr) {
  Suite suite;
  suite.architecture = &architecture;
  suite.spec = spec;
  suite.spec.default_repr = repr;
  suite.spec.data_model = architecture.data_model;
  suite.models = {architecture.data_model};
  suite.id = fmt::format("{}{}{}", spec.name, architecture.suffix, repr == lang::DefaultRepr::C ? "" : "+repr-rust");
  const std::vector<std::string> names = conventions_of(suite.spec);
  for (uint32_t f = 0; f < suite.spec.functions.size(); ++f)
    for (const std::string& name : names)
      if (target::convention_by_name(name)->exists_on(architecture.name) &&
          (!suite.spec.functions[f].is_static || name == "c")) // an object isn't called
        suite.entries.push_back({f, name});
  return suite;
}

Expected<void> check_conventions(const lang::Spec& spec) {
  for (const lang::NamedConvention& one : spec.conventions)
    if (!target::convention_by_name(one.name))
      return tl::make_unexpected(Error{fmt::format("unknown convention '{}'", one.name),
                                       one.place,
                                       {},
                                       did_you_mean(one.name, target::convention_names()),
                                       Fault::User});
  return {};
}

/// The number of a data model among those of a suite, which gets it if it has none like it.
uint32_t number_of_model(Suite& suite, const target::DataModel& model) {
  const auto known = std::find(suite.models.begin(), suite.models.end(), model);
  const auto number = static_cast<uint32_t>(known - suite.models.begin());
  if (known == suite.models.end())
    suite.models.push_back(model);
  return number;
}

/// Fills pairings and toolchains with what is selected.
void select(Suite& suite, const Plan& plan, const Filter& filter) {
  suite.toolchains.assign(plan.toolchains.size(), false);
  suite.model_of.assign(plan.toolchains.size(), 0);
  const bool repr_rust = suite.spec.default_repr == lang::DefaultRepr::Rust;

  std::vector<bool> wanted(suite.entries.size());
  for (uint32_t e = 0; e < suite.entries.size(); ++e)
    wanted[e] = filter.function(suite.spec.functions[suite.entries[e].function].name) &&
                filter.convention(suite.entries[e].convention);
  for (uint32_t a = 0; a < plan.toolchains.size(); ++a) {
    for (uint32_t b = 0; b < plan.toolchains.size(); ++b) {
      const toolchain::Toolchain& caller = plan.toolchains[a];
      const toolchain::Toolchain& callee = plan.toolchains[b];
      const auto takes_part_here = [&](const toolchain::Toolchain& one) {
        return &target::architecture_of(one.target) == suite.architecture && takes_part(one, suite.spec.name);
      };
      if (!takes_part_here(caller) || !takes_part_here(callee))
        continue;
      const bool same_family = caller.family == callee.family;
      if (repr_rust && (!same_family || lacks(caller, "repr-rust") || lacks(callee, "repr-rust")))
        continue;
      if (!filter.toolchain(caller.id) || !filter.toolchain(callee.id) || !filter.chain({caller.id, callee.id}))
        continue;
      SuitePairing pairing{{a, b}, std::vector<bool>(suite.entries.size()), std::vector<bool>(suite.entries.size()), 0};
      for (uint32_t e = 0; e < suite.entries.size(); ++e) {
        const std::string& convention = suite.entries[e].convention;
        if (!wanted[e] || (target::convention_by_name(convention)->same_family && !same_family) ||
            !knows_convention(caller, convention) || !knows_convention(callee, convention))
          continue;
        if (!filter.words.empty() && !filter.matches({suite.id, suite.name_of(e), convention, {caller.id, callee.id}}))
          continue;
        pairing.selected[e] = true;
        pairing.possible[e] = has_convention(caller, convention) && has_convention(callee, convention);
        ++pairing.selected_count;
      }
      if (pairing.selected_count == 0)
        continue;
      for (const uint32_t t : {a, b}) {
        suite.toolchains[t] = true;
        suite.model_of[t] = number_of_model(suite, plan.toolchains[t].data_model);
      }
      suite.pairings.push_back(std::move(pairing));
    }
  }
}

} // namespace

std::vector<std::string> conventions_of(const lang::Spec& spec) {
  std::vector<std::string> names;
  for (const target::Convention& convention : target::conventions()) {
    const bool named = std::any_of(spec.conventions.begin(), spec.conventions.end(),
                                   [&](const lang::NamedConvention& one) { return one.name == convention.name; });
    if (spec.conventions.empty() ? !convention.exotic : named)
      names.emplace_back(convention.name);
  }
  return names;
}

std::string lacking_convention(const toolchain::Toolchain& toolchain, const std::string& convention) {
  for (const toolchain::Lack& lack : toolchain.lacks_conventions)
    if (lack.feature == convention)
      return lack.reason;
  return {};
}

bool has_convention(const toolchain::Toolchain& toolchain, std::string_view convention) {
  return std::find(toolchain.conventions.begin(), toolchain.conventions.end(), convention) !=
         toolchain.conventions.end();
}

bool knows_convention(const toolchain::Toolchain& toolchain, const std::string& convention) {
  return has_convention(toolchain, convention) || !lacking_convention(toolchain, convention).empty();
}

std::string_view name(Kind kind) {
  switch (kind) {
  case Kind::Functions:
    return "functions";
  case Kind::Scenarios:
    return "scenarios";
  case Kind::Validity:
    return "validity";
  }
  return "";
}

std::optional<Kind> kind_by_name(std::string_view text) {
  const auto* const found = std::find_if(k_kinds.begin(), k_kinds.end(), [&](Kind kind) { return name(kind) == text; });
  return found == k_kinds.end() ? std::nullopt : std::optional(*found);
}

std::vector<uint32_t> Pairing::chain() const {
  std::vector<uint32_t> all{caller};
  all.insert(all.end(), between.begin(), between.end());
  if (!alone)
    all.push_back(callee);
  return all;
}

const std::string& Suite::name_of(uint32_t entry) const {
  const uint32_t item = entries[entry].function;
  switch (kind) {
  case Kind::Functions:
    break;
  case Kind::Scenarios:
    return spec.scenarios[item].name;
  case Kind::Validity:
    return spec.probes[item].name;
  }
  return spec.functions[item].name;
}

std::string Suite::entry_text(uint32_t entry) const {
  return name_of(entry) + "::" + entries[entry].convention;
}

std::vector<CaseAt> Suite::cases() const {
  std::vector<CaseAt> all;
  for (uint32_t e = 0; e < entries.size(); ++e)
    for (uint32_t p = 0; p < pairings.size(); ++p)
      if (pairings[p].selected[e])
        all.push_back({p, e});
  return all;
}

std::optional<size_t> Suite::frames_of(uint32_t toolchain, const std::string& variant) const {
  for (size_t u = 0; u < frames.size(); ++u)
    if (frames[u].toolchain == toolchain && frames[u].variant == variant)
      return u;
  return {};
}

std::string Plan::case_id(const Suite& suite, const SuitePairing& pairing, uint32_t entry) const {
  return CaseId{suite.id, suite.name_of(entry), suite.entries[entry].convention, chain_ids(pairing.pairing)}.text();
}

std::vector<std::string> Plan::chain_ids(const Pairing& pairing) const {
  std::vector<std::string> ids;
  for (const uint32_t t : pairing.chain())
    ids.push_back(toolchains[t].id);
  return ids;
}

std::string Plan::chain_text(const Pairing& pairing) const {
  return join(chain_ids(pairing), "->");
}

uint64_t Plan::case_count_of(Kind kind) const {
  uint64_t count = 0;
  for (const Suite& suite : suites)
    for (const SuitePairing& pairing : suite.pairings)
      count += suite.kind == kind ? pairing.selected_count : 0;
  return count;
}

std::vector<Suite> suites_of(const lang::Spec& spec) {
  std::vector<Suite> suites;
  for (const target::Architecture& architecture : target::architectures())
    for (const lang::DefaultRepr repr : {lang::DefaultRepr::C, lang::DefaultRepr::Rust})
      if (repr == lang::DefaultRepr::C || spec.repr_matters())
        suites.push_back(make_suite(spec, architecture, repr));
  return suites;
}

namespace {

Expected<void> add_functions(Plan& plan, const std::vector<lang::Spec>& specs, const Filter& filter) {
  for (const lang::Spec& spec : specs) {
    ABITER_CHECK(check_conventions(spec));
    for (Suite& suite : suites_of(spec)) {
      const auto has_toolchain = [&](const toolchain::Toolchain& one) {
        return &target::architecture_of(one.target) == suite.architecture;
      };
      if (!filter.suite(suite.id) || std::none_of(plan.toolchains.begin(), plan.toolchains.end(), has_toolchain))
        continue;
      select(suite, plan, filter);
      if (!suite.pairings.empty())
        plan.suites.push_back(std::move(suite));
    }
  }
  return {};
}

Expected<void> add_cases(Plan& plan, const std::vector<lang::Spec>& specs, const Filter& filter) {
  if (filter.kind(name(Kind::Functions)))
    ABITER_CHECK(add_functions(plan, specs, filter));
  if (filter.kind(name(Kind::Scenarios)))
    ABITER_CHECK(add_scenarios(plan, specs, filter));
  if (filter.kind(name(Kind::Validity)))
    ABITER_CHECK(add_probes(plan, specs, filter));
  for (const Kind kind : k_kinds)
    plan.case_count += plan.case_count_of(kind);
  return {};
}

/// Of which conventions these are.
std::string conventions_text(const Plan& plan) {
  std::set<std::string> names;
  for (const Suite& suite : plan.suites)
    for (const auto& [pairing, entry] : suite.cases())
      names.insert(suite.entries[entry].convention);
  return join({names.begin(), names.end()}, ", ");
}

/// The first flag without which there would be a case.
std::string flag_that_excludes_all(const Plan& empty, const std::vector<lang::Spec>& specs, const Filter& filter) {
  struct Flag {
    std::string_view text;
    std::vector<std::string> Filter::* globs;
  };
  for (const auto& [text, globs] :
       {Flag{"--convention ", &Filter::conventions}, Flag{"--kind ", &Filter::kinds}, Flag{"--fn ", &Filter::functions},
        Flag{"--pair ", &Filter::pairs}, Flag{"", &Filter::words}}) {
    if ((filter.*globs).empty())
      continue;
    Filter others = filter;
    (others.*globs).clear();
    Plan without;
    without.toolchains = empty.toolchains;
    if (!add_cases(without, specs, others) || without.case_count == 0)
      continue;
    const std::string of = globs == &Filter::conventions ? ", which are of " + conventions_text(without) : "";
    return fmt::format("'{}{}' selects none of the {} that the other filters leave{}", text, join(filter.*globs, ", "),
                       plural(without.case_count, "case"), of);
  }
  return "see what there is with `abiter list`";
}

} // namespace

Expected<Plan> make_plan(std::vector<lang::Spec> specs, std::vector<toolchain::Toolchain> toolchains,
                         const Filter& filter, std::vector<Pattern> patterns, uint64_t seed) {
  Plan plan;
  plan.toolchains = std::move(toolchains);
  plan.patterns = std::move(patterns);
  plan.seed = seed;
  std::sort(specs.begin(), specs.end(), [](const lang::Spec& a, const lang::Spec& b) { return a.name < b.name; });
  ABITER_CHECK(add_cases(plan, specs, filter));
  if (plan.case_count == 0)
    return tl::make_unexpected(
        Error{"the filters select no case", {}, {}, flag_that_excludes_all(plan, specs, filter), Fault::Nothing});
  return plan;
}

} // namespace abiter::plan
