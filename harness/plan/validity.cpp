#include "plan/validity.h"

#include "target/convention.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::plan {

namespace {

/// The conventions that abiter's own programs call by.
std::vector<std::string> asked_by() {
  std::vector<std::string> names;
  for (const target::Convention& convention : target::conventions())
    if (convention.by_programs)
      names.emplace_back(convention.name);
  return names;
}

Expected<void> check(const lang::Probe& probe) {
  for (const std::string& convention : probe.conventions) {
    const target::Convention* known = target::convention_by_name(convention);
    if (!known)
      return tl::make_unexpected(Error{fmt::format("probe '{}': unknown convention '{}'", probe.name, convention),
                                       probe.place,
                                       {},
                                       did_you_mean(convention, target::convention_names()),
                                       Fault::User});
    if (!known->by_programs)
      return tl::make_unexpected(
          Error{fmt::format("probe '{}': nothing here calls by '{}'", probe.name, convention),
                probe.place,
                {},
                "probes are asked by the conventions of C programs, such as " + join(asked_by(), ", "),
                Fault::User});
  }
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

/// Fills rows and toolchains with what is selected.
class Selector {
public:
  Selector(Suite& suite, const Plan& plan, const Filter& filter) : m_suite(suite), m_plan(plan), m_filter(filter) {
    m_suite.toolchains.assign(plan.toolchains.size(), false);
  }

  void run() {
    std::vector<uint32_t> all;
    for (uint32_t t = 0; t < m_plan.toolchains.size(); ++t)
      if (takes_part_here(m_plan.toolchains[t]))
        all.push_back(t);
    for (const uint32_t t : all)
      add_row(Pairing::of_one(t));
    for (const uint32_t caller : all)
      for (const uint32_t callee : all)
        add_row({caller, callee});
  }

private:
  bool takes_part_here(const toolchain::Toolchain& one) const {
    return &target::architecture_of(one.target) == m_suite.architecture && takes_part(one, m_suite.spec.name) &&
           m_filter.toolchain(one.id);
  }

  void add_row(const Pairing& pairing) {
    const toolchain::Toolchain &caller = m_plan.toolchains[pairing.caller], &callee = m_plan.toolchains[pairing.callee];
    const std::vector<std::string> chain = m_plan.chain_ids(pairing);
    if (!m_filter.chain(chain))
      return;
    const std::vector<bool> none(m_suite.entries.size());
    SuitePairing row{pairing, none, none, 0};
    for (uint32_t e = 0; e < m_suite.entries.size(); ++e) {
      const lang::Probe& probe = m_suite.probe(e);
      const CaseId id{m_suite.id, probe.name, m_suite.entries[e].convention, chain};
      if (probe.is_pair() == pairing.alone || !is_asked(probe, id.convention, caller) ||
          !is_asked(probe, id.convention, callee) || !m_filter.function(id.function) ||
          !m_filter.convention(id.convention) || !m_filter.has_words(id.text()))
        continue;
      row.selected[e] = true;
      row.possible[e] = can_be_asked(id.convention, caller) && can_be_asked(id.convention, callee);
      ++row.selected_count;
    }
    if (row.selected_count == 0)
      return;
    for (const uint32_t t : pairing.chain())
      m_suite.toolchains[t] = true;
    m_suite.pairings.push_back(std::move(row));
  }

  Suite& m_suite;
  const Plan& m_plan;
  const Filter& m_filter;
};

} // namespace

Expected<void> add_probes(Plan& plan, const std::vector<lang::Spec>& specs, const Filter& filter) {
  for (const lang::Spec& spec : specs) {
    for (const lang::Probe& probe : spec.probes)
      ABITER_CHECK(check(probe));
    for (const target::Architecture& architecture : target::architectures()) {
      Suite suite = make_suite(spec, architecture);
      if (suite.entries.empty() || !filter.suite(suite.id))
        continue;
      Selector(suite, plan, filter).run();
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

bool can_be_asked(const std::string& convention, const toolchain::Toolchain& toolchain) {
  return has_convention(toolchain, convention) && !target::called_by(convention, toolchain.flags).empty();
}

} // namespace abiter::plan
