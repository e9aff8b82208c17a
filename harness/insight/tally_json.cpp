#include "insight/tally_json.h"

#include "util/json.h"

namespace abiter::insight {

Json verdicts_json() {
  Json all = Json::array();
  for (const judge::VerdictRow& row : judge::shown_verdict_rows())
    all.push_back({{"name", row.name},
                   {"letter", std::string(1, row.letter)},
                   {"standing", judge::name(row.standing)},
                   {"red", judge::is_red(row.verdict)},
                   {"expectable", judge::is_expectable(row.verdict)},
                   {"rank", row.rank},
                   {"style", row.style},
                   {"about", row.about}});
  return all;
}

void put_tally(Json& summary, const Tally& tally) {
  summary["cases"] = tally.cases;
  summary["red"] = tally.red;
  summary["known"] = tally.known;
  summary["followers"] = tally.followers;
  for (const judge::VerdictRow& row : judge::verdict_rows())
    summary["counts"][std::string(row.name)] = tally.counts[row.verdict];
  summary["checked_cells"] = tally.checked_cells;
}

Json agreement_json(const AgreementTally& one) {
  return {{"toolchains", one.toolchains},
          {"entries", one.entries},
          {"red_cases", one.red_cases},
          {"known_cases", one.known_cases}};
}

Json unsupported_json(const UnsupportedTally& one) {
  return {{"toolchain", one.toolchain}, {"feature", one.feature}, {"reason", one.reason}, {"functions", one.functions}};
}

} // namespace abiter::insight
