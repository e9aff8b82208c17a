#pragma once

// What a run has to say, as it happens: every output is a consumer of these events.

#include "insight/summary.h"

#include <cstdint>
#include <string>

namespace abiter::report {

class Reporter {
public:
  virtual ~Reporter() = default;
  /// The plan is made; nothing has been built.
  virtual void on_start(const store::RunResults& results) = 0;
  /// `done` of `total` steps of a stage ("generate", "build", "run").
  virtual void on_progress(const std::string& stage, uint64_t done, uint64_t total, const std::string& what) = 0;
  /// A suite is judged: results.suites[suite] is there.
  virtual void on_suite(const store::RunResults& results, size_t suite) = 0;
  /// Another abiter is building in `folder`: this one waits for it.
  virtual void on_waiting(const std::string& folder) = 0;
  virtual void on_end(const store::RunResults& results, const insight::Summary& summary) = 0;
};

/// The same in words: a line.
std::string waiting_text(const std::string& folder);

} // namespace abiter::report
