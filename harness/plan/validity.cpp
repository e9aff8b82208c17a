#include "plan/validity.h"

#include "target/convention.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::plan {

namespace {

Expected<void> check(const lang::Probe& probe) {
  for (const std::string& convention : probe.conventions)
    if (!target::convention_by_name(convention))
      return tl::make_unexpected(Error{fmt::format("probe '{}': unknown convention '{}'", probe.name, convention),
                                       probe.place,
                                       {},
                                       did_you_mean(convention, target::convention_names()),
                                       Fault::User});
  return {};
}

Suite make_suite(const lang::Spec& spec, const target::Architecture& architecture) {
  Suite suite;
  suite.id = spec.name + std::string(architecture.suffix);
  suite.kind = Kind::Validity;
  suite.spec = spec;
  suite.spec.data_model = architecture.data_model;
  suite.architecture = &architecture;
  for (uint32_t p = 0; p < spec.probes.size(); ++p)
    for (const std::string& convention : spec.probes[p].conventions)
      if (target::convention_by_name(convention)->exists_on(architecture.name) &&
          spec.probes[p].registers <= architecture.data_model.pointer * 8)
        suite.entries.push_back({p, convention});
  return suite;
}

void select(Suite& suite, const Plan& plan, const Filter& filter) {
  suite.toolchains.assign(plan.toolchains.size(), false);
  for (uint32_t t = 0; t < plan.toolchains.size(); ++t) {
    const toolchain::Toolchain& toolchain = plan.toolchains[t];
    if (&target::architecture_of(toolchain.target) != suite.architecture || !takes_part(toolchain, suite.spec.name) ||
        !filter.toolchain(toolchain.id) || !filter.chain({toolchain.id}))
      continue;
    const std::vector<bool> none(suite.entries.size());
    SuitePairing row{Pairing::of_one(t), none, none, 0};
    for (uint32_t e = 0; e < suite.entries.size(); ++e) {
      const CaseId id{suite.id, suite.name_of(e), suite.entries[e].convention, {toolchain.id}};
      if (!is_asked(suite.probe(e), id.convention, toolchain) || !filter.function(id.function) ||
          !filter.convention(id.convention) || !filter.has_words(id.text()))
        continue;
      row.selected[e] = true;
      row.possible[e] = has_convention(toolchain, id.convention);
      ++row.selected_count;
    }
    if (row.selected_count == 0)
      continue;
    suite.toolchains[t] = true;
    suite.pairings.push_back(std::move(row));
  }
}

} // namespace

Expected<void> add_probes(Plan& plan, const std::vector<lang::Spec>& specs, const Filter& filter) {
  for (const lang::Spec& spec : specs) {
    for (const lang::Probe& probe : spec.probes)
      ABITER_CHECK(check(probe));
    for (const target::Architecture& architecture : target::architectures()) {
      Suite suite = make_suite(spec, architecture);
      if (suite.entries.empty() || !filter.suite(suite.id))
        continue;
      select(suite, plan, filter);
      if (!suite.pairings.empty())
        plan.suites.push_back(std::move(suite));
    }
  }
  return {};
}

bool is_asked(const lang::Probe& probe, const std::string& convention, const toolchain::Toolchain& toolchain) {
  return std::find(probe.languages.begin(), probe.languages.end(), toolchain.language) != probe.languages.end() &&
         knows_convention(toolchain, convention);
}

} // namespace abiter::plan
