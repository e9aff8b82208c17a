#pragma once

// A run and all that came out of it, and its JSON.

#include "compile/units.h"
#include "judge/judge.h"
#include "plan/expectation.h"
#include "plan/plan.h"
#include "record/layout_book.h"
#include "record/root_causes.h"
#include "record/run_info.h"
#include "record/scenarios.h"
#include "run/job.h"
#include "util/error.h"

#include <array>
#include <string>
#include <vector>

namespace abiter::record {

/// Seconds and numbers of a run, for those who want to know what it cost.
struct Cost {
  compile::Counts build;
  double load_seconds = 0; ///< finding toolchains, reading specs, planning
  double run_seconds = 0;  ///< wall time of the run stage, with judging
  double pair_seconds = 0; ///< summed over suites: load, run and read back all pairings
  double xray_seconds = 0; ///< summed over suites: location maps of what is disputed
  double total_seconds = 0;
  uint64_t runners = 0; ///< runner processes started
};

struct RunResults {
  const plan::Plan* plan = nullptr;
  RunInfo info;
  std::string profile;
  std::vector<run::Job> jobs;             ///< by suite
  std::vector<judge::JudgedSuite> suites; ///< by suite
  std::vector<LayoutBook> layouts;        ///< by suite
  ScenarioResults scenarios;
  std::vector<abi::LocationMaps> maps;   ///< by suite: of disputed entries and the toolchains that dispute them
  std::vector<toolchain::Absent> absent; ///< toolchains that are not on this machine
  plan::Expectations expectations;
  plan::Filter scope; ///< what narrows the run, be it a flag or the profile: tells whether a rule is out of date
  Cost cost;
};

/// One line of what people read first: a partition of the toolchains and where it occurs.
struct AgreementSummary {
  judge::Agreement agreement;
  uint64_t entries = 0; ///< functions under a convention
  uint64_t red_cases = 0;
  uint64_t known_cases = 0;
  size_t suite = 0; ///< the smallest example: fewest leaves
  uint32_t entry = 0;
  int64_t pairing = -1; ///< a red case of the example, else a known one; -1 if there is none
};

struct UnsupportedSummary {
  uint32_t toolchain;
  std::string feature;
  std::string reason;
  uint64_t functions; ///< under a convention each
};

/// What one rule did.
struct RuleSummary {
  uint32_t rule = 0;
  uint64_t known = 0, fixed = 0, drift = 0;
  std::vector<std::string>
      stale; ///< those of its patterns that match nothing, though the run had all that they could match
};

struct Summary {
  std::array<uint64_t, 16> counts{}; ///< by Verdict
  uint64_t cases = 0;
  uint64_t red = 0;            ///< makes the run fail
  uint64_t known = 0;          ///< fails as an expectation says
  uint64_t followers = 0;      ///< not red themselves: a toolchain that disagrees with itself takes part
  uint64_t layout_differs = 0; ///< cases whose layouts differ, whatever their verdict
  uint64_t checked_cells = 0;
  std::vector<RootCause> root_causes;          ///< those with most cases first
  std::vector<AgreementSummary> disagreements; ///< those with most red cases first
  std::vector<UnsupportedSummary> unsupported;
  std::vector<RuleSummary> rules; ///< those that did something or are stale, in the order of the files
  ScenarioSummary scenarios;      ///< counted above too
};

Summary summarize(const RunResults& results);

/// True if this finding makes the run fail.
bool counts_as_red(const judge::Finding& finding);
/// True if it would, but for an expectation.
bool counts_as_known(const judge::Finding& finding);

/// The verdicts of one pairing, a letter an entry, expectations included.
std::string letters_of(const judge::JudgedSuite& judged, uint32_t pairing);
/// One finding as results.json has it.
std::string finding_json(const RunResults& results, size_t suite, uint32_t pairing, uint32_t entry);

/// One chain of a scenario that isn't a plain pass, as results.json has it.
std::string scenario_json(const RunResults& results, size_t suite, uint32_t index);

/// The results as JSON: schema and version in docs/results.md.
std::string to_json(const RunResults& results, const Summary& summary);

} // namespace abiter::record
