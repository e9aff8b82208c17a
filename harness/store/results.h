#pragma once

// A run and all that came out of it.

#include "abi/location.h"
#include "compile/units.h"
#include "judge/judge.h"
#include "plan/expectation.h"
#include "plan/plan.h"
#include "run/job.h"
#include "store/layout_book.h"
#include "store/run_info.h"
#include "util/error.h"

#include <array>
#include <string>
#include <vector>

namespace abiter::store {

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
  std::vector<run::Job> jobs;             ///< by suite; of functions
  std::vector<judge::JudgedSuite> suites; ///< by suite
  std::vector<LayoutBook> layouts;        ///< by suite; of functions
  std::vector<abi::LocationMaps> maps;    ///< by suite: of disputed entries and the toolchains that dispute them
  std::vector<toolchain::Absent> absent;  ///< toolchains that are not on this machine
  plan::Expectations expectations;
  plan::Filter scope; ///< what narrows the run, be it a flag or the profile: tells whether a rule is out of date
  Cost cost;
};

/// The verdicts of one pairing, a letter an entry, expectations included.
std::string letters_of(const judge::JudgedSuite& judged, uint32_t pairing);
/// One finding as results.json has it.
std::string finding_json(const RunResults& results, size_t suite, uint32_t pairing, uint32_t entry);

} // namespace abiter::store
