#include "report/history_json.h"

#include "report/json_text.h"

namespace abiter::report {

std::string history_json(const store::RunData& run) {
  JsonObject info;
  info.add("id", json_string(run.info.id));
  JsonList toolchains;
  for (const store::ToolchainData& one : run.toolchains) {
    JsonObject toolchain;
    toolchain.add("id", json_string(one.id));
    toolchain.add("version", json_string(one.version));
    toolchain.add("hash", json_string(one.hash));
    toolchains.add(toolchain.text());
  }
  JsonList suites;
  for (const store::SuiteData& one : run.suites) {
    JsonList rows;
    for (const store::RowData& row : one.rows) {
      JsonObject pairing;
      pairing.add("chain", json_string(row.chain));
      pairing.add("verdicts", json_string(row.letters));
      rows.add(pairing.text());
    }
    JsonList findings;
    for (const store::FindingData& finding : one.findings) {
      if (finding.follows_from.empty())
        continue;
      JsonObject follower;
      follower.add("case", json_string(finding.id));
      follower.add("follows_from", json_string(finding.follows_from));
      findings.add(follower.text());
    }
    JsonObject suite;
    suite.add("id", json_string(one.id));
    suite.add("entries", json_strings(one.entries));
    suite.add("pairings", rows.text());
    suite.add("findings", findings.text());
    suites.add(suite.text());
  }
  JsonObject whole;
  whole.add("info", info.text());
  whole.add("profile", json_string(run.info.selection.profile));
  whole.add("selection", run.info.selection.comparable());
  whole.add("toolchains", toolchains.text());
  whole.add("suites", suites.text());
  return whole.text();
}

} // namespace abiter::report
