#pragma once

#include "report/progress.h"
#include "report/reporter.h"

namespace abiter::report {

struct TerminalOptions {
  Style style{};
  Progress::Form progress = Progress::Form::Plain; ///< none if quiet
  bool verbose = false;                            ///< every red case with its tables, and all that isn't red
  bool quiet = false;                              ///< the summary only
};

/// For people. Progress goes to standard error, everything else to standard output.
class Terminal : public Reporter {
public:
  explicit Terminal(TerminalOptions options)
      : m_options(options), m_progress(options.quiet ? Progress::Form::None : options.progress, options.style) {}
  void on_start(const store::RunResults& results) override;
  void on_progress(const std::string& stage, uint64_t done, uint64_t total, const std::string& what) override;
  void on_suite(const store::RunResults& results, size_t suite) override;
  void on_waiting(const std::string& folder) override;
  void on_end(const store::RunResults& results, const insight::Summary& summary) override;
  /// Nothing more comes: what is printed by others isn't disturbed.
  void close() { m_progress.close(); }

private:
  std::string unsupported_text(const insight::Summary& summary) const;

  TerminalOptions m_options;
  Progress m_progress;
  uint64_t m_red = 0;
};

} // namespace abiter::report
