#include "session/validity.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::session {

namespace {

/// Why a toolchain has no row among the cases, and what kept those that have one from answering.
std::vector<std::pair<std::string, std::string>> left_out(const std::vector<toolchain::Toolchain>& selected,
                                                          const store::RunResults& results) {
  const plan::Plan& plan = *results.plan;
  std::vector<std::pair<std::string, std::string>> all;
  for (const toolchain::Toolchain& one : selected) {
    const bool asked = std::any_of(plan.suites.begin(), plan.suites.end(), [&](const plan::Suite& suite) {
      return std::any_of(suite.pairings.begin(), suite.pairings.end(), [&](const plan::SuitePairing& row) {
        return plan.toolchains[row.pairing.caller].id == one.id;
      });
    });
    if (!asked)
      all.emplace_back(one.id,
                       one.specs.empty() ? "there are no probes in its language" : "it takes part in other specs");
  }
  for (size_t s = 0; s < results.suites.size(); ++s)
    for (const auto& [where, finding] : results.suites[s].findings)
      if (!finding.answer)
        all.emplace_back(plan.case_id(plan.suites[s], plan.suites[s].pairings[where.first], where.second),
                         finding.sentences.empty() ? std::string(judge::name(finding.verdict))
                                                   : finding.sentences.front());
  return all;
}

} // namespace

ExpectedAll<ValidityAnswers> ask_validity(const ValidityRequest& asked) {
  Request request;
  request.where = asked.where;
  request.evidence = false;
  request.selection.toolchain_folders = asked.toolchain_folders;
  request.selection.filter.kinds = {std::string(plan::name(plan::Kind::Validity))};
  request.selection.filter.toolchains = asked.toolchains.empty() ? std::vector<std::string>{"*"} : asked.toolchains;
  request.selection.filter.conventions = {"*"}; // whatever the profile says
  request.selection.use_expectations = false;
  auto outcome = session::run(request);
  if (!outcome)
    return tl::make_unexpected(std::move(outcome.error()));
  auto why = left_out(outcome->session.selected, outcome->run.results);
  return ValidityAnswers{std::move(outcome->run), std::move(why)};
}

} // namespace abiter::session
