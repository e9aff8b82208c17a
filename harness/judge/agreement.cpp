#include "judge/agreement.h"

#include "util/text.h"

#include <algorithm>

namespace abiter::judge {

namespace {

/// What didn't run is no evidence of agreement.
bool tells(Verdict verdict) {
  return row_of(verdict).ran;
}

} // namespace

void find_agreements(const plan::Plan& plan, const plan::Suite& suite, const run::SuiteObservation& observation,
                     JudgedSuite& judged) {
  const size_t n = plan.toolchains.size();
  std::vector<std::vector<int32_t>> pairing_of(n, std::vector<int32_t>(n, -1));
  for (size_t p = 0; p < suite.pairings.size(); ++p)
    pairing_of[suite.pairings[p].pairing.caller][suite.pairings[p].pairing.callee] = static_cast<int32_t>(p);

  judged.agreements.resize(suite.entries.size());
  for (uint32_t e = 0; e < suite.entries.size(); ++e) {
    const auto verdict = [&](uint32_t a, uint32_t b) {
      const int32_t p = pairing_of[a][b];
      return p < 0 ? Verdict::Unselected : judged.verdicts[static_cast<size_t>(p)][e];
    };
    Agreement& agreement = judged.agreements[e];
    std::vector<uint32_t> members;
    for (uint32_t t = 0; t < n; ++t) {
      bool takes_part = false;
      for (uint32_t other = 0; other < n && !takes_part; ++other)
        takes_part = tells(verdict(t, other)) || tells(verdict(other, t));
      if (!takes_part)
        continue;
      const Verdict self = verdict(t, t);
      const bool failed_unasked = self == Verdict::Unselected && observation.diagonals[t].cases.count(e);
      if ((tells(self) && self != Verdict::Pass) || failed_unasked)
        agreement.with_itself.push_back(t);
      else
        members.push_back(t);
    }
    const auto failed = [&](uint32_t a, uint32_t b) {
      return (tells(verdict(a, b)) && verdict(a, b) != Verdict::Pass) ||
             (tells(verdict(b, a)) && verdict(b, a) != Verdict::Pass);
    };
    const auto passed = [&](uint32_t a, uint32_t b) {
      return verdict(a, b) == Verdict::Pass || verdict(b, a) == Verdict::Pass;
    };
    // A group takes whom no member failed with, and some member was tried with.
    for (const uint32_t t : members) {
      const auto group =
          std::find_if(agreement.groups.begin(), agreement.groups.end(), [&](const std::vector<uint32_t>& one) {
            return std::none_of(one.begin(), one.end(), [&](uint32_t other) { return failed(t, other); }) &&
                   std::any_of(one.begin(), one.end(), [&](uint32_t other) { return passed(t, other); });
          });
      if (group == agreement.groups.end())
        agreement.groups.push_back({t});
      else
        group->push_back(t);
      agreement.disputed = agreement.disputed || std::any_of(members.begin(), members.end(), [&](uint32_t other) {
                             return other != t && failed(t, other);
                           });
    }
    std::stable_sort(agreement.groups.begin(), agreement.groups.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
  }
}

std::string to_text(const Agreement& agreement, const plan::Plan& plan, size_t most) {
  std::vector<std::string> groups;
  const auto names = [&](const std::vector<uint32_t>& members) {
    std::vector<std::string> ids;
    for (const uint32_t t : members)
      ids.push_back(plan.toolchains[t].id);
    return join_some(std::move(ids), most);
  };
  for (const auto& group : agreement.groups)
    groups.push_back("{" + names(group) + "}");
  std::string text = join(groups, " | ");
  if (!agreement.with_itself.empty())
    text += (text.empty() ? "" : "; ") + names(agreement.with_itself) +
            (agreement.with_itself.size() == 1 ? " disagrees with itself" : " disagree with themselves");
  return text;
}

} // namespace abiter::judge
