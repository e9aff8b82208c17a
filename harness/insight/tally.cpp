#include "insight/tally.h"

#include "util/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace abiter::insight {

namespace {

using Lack = std::tuple<std::string, std::string, std::string>; ///< toolchain, feature, reason

/// Toolchains in the order in which they are listed everywhere.
struct LackLess {
  bool operator()(const Lack& a, const Lack& b) const {
    const std::string &of_a = std::get<0>(a), &of_b = std::get<0>(b);
    return of_a == of_b ? a < b : natural_less(of_a, of_b);
  }
};

/// Red and known cases of each entry that has some, by its text.
std::map<std::string, std::pair<uint64_t, uint64_t>> by_entry(const store::SuiteData& suite) {
  std::map<std::string, std::pair<uint64_t, uint64_t>> of_entry;
  for (const store::FindingData& finding : suite.findings) {
    const size_t begin = suite.id.size() + 2;
    auto& [red, known] = of_entry[finding.id.substr(begin, finding.id.rfind("::") - begin)];
    red += finding.red();
    known += judge::standing(counted_as(finding)) == judge::Standing::Expected;
  }
  return of_entry;
}

} // namespace

Tally& Tally::operator+=(const Tally& more) {
  counts += more.counts;
  cases += more.cases;
  red += more.red;
  known += more.known;
  followers += more.followers;
  checked_cells += more.checked_cells;
  return *this;
}

Tally tally(const store::SuiteData& suite) {
  Tally tally;
  tally.checked_cells = suite.checked_cells;
  std::array<uint64_t, 256> by_letter{};
  for (const store::RowData& row : suite.rows)
    for (const char letter : row.letters)
      ++by_letter[static_cast<uint8_t>(letter)];
  for (size_t letter = 0; letter < by_letter.size(); ++letter)
    if (by_letter[letter])
      if (const auto verdict = judge::verdict_by_letter(static_cast<char>(letter)))
        tally.counts[*verdict] += by_letter[letter];
  tally.counts[judge::Verdict::Unselected] = 0;
  for (const store::FindingData& finding : suite.findings)
    tally.followers += judge::standing(counted_as(finding)) == judge::Standing::Follower;
  tally.cases = tally.counts.all();
  tally.red = tally.counts.red() - tally.followers;
  tally.known = tally.counts.of(judge::Standing::Expected);
  return tally;
}

RunTally tally(const std::vector<store::SuiteData>& suites) {
  RunTally run;
  std::map<std::string, AgreementTally> agreements;
  std::map<Lack, uint64_t, LackLess> unsupported;
  for (const store::SuiteData& suite : suites) {
    run.all += tally(suite);
    if (!suite.agreements.empty()) {
      const auto of_entry = by_entry(suite);
      for (const store::AgreementData& agreement : suite.agreements) {
        AgreementTally& one = agreements[agreement.toolchains];
        one.toolchains = agreement.toolchains;
        ++one.entries;
        if (const auto found = of_entry.find(suite.entries[agreement.entry]); found != of_entry.end()) {
          one.red_cases += found->second.first;
          one.known_cases += found->second.second;
        }
      }
    }
    for (const store::UnsupportedData& one : suite.unsupported)
      ++unsupported[{one.toolchain, one.feature, one.reason}];
  }
  for (auto& [toolchains, one] : agreements)
    run.agreements.push_back(std::move(one));
  std::stable_sort(run.agreements.begin(), run.agreements.end(),
                   [](const AgreementTally& a, const AgreementTally& b) { return a.red_cases > b.red_cases; });
  for (const auto& [key, count] : unsupported)
    run.unsupported.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), count});
  return run;
}

judge::Verdict counted_as(const store::FindingData& finding) {
  return judge::counted_as(finding.verdict, !finding.follows_from.empty());
}

judge::Verdict counted_as(const judge::Finding& finding) {
  return judge::counted_as(finding.final_verdict(), finding.follows_from >= 0);
}

} // namespace abiter::insight
