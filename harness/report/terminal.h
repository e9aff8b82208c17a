#pragma once

#include "report/reporter.h"
#include "report/style.h"

#include <chrono>
#include <cstdio>

namespace abiter::report {

struct TerminalOptions {
  Style style;
  bool progress_bar = false; ///< rewrite one line; else print lines
  bool verbose = false;      ///< every red case with its tables, and every unsupported reason
  bool quiet = false;        ///< the summary only
};

/// For people. Progress goes to standard error, everything else to standard output.
class Terminal : public Reporter {
public:
  explicit Terminal(TerminalOptions options) : m_options(options) {}
  void on_start(const store::RunResults& results) override;
  void on_progress(const std::string& stage, uint64_t done, uint64_t total, const std::string& what) override;
  void on_suite(const store::RunResults& results, size_t suite) override;
  void on_waiting(const std::string& folder) override;
  void on_end(const store::RunResults& results, const insight::Summary& summary) override;

private:
  void clear_bar();
  void print(const std::string& text);
  std::string unsupported_text(const insight::Summary& summary) const;

  TerminalOptions m_options;
  bool m_bar_shown = false;
  std::string m_stage;
  std::chrono::steady_clock::time_point m_last_bar{};
  uint64_t m_red = 0;
};

} // namespace abiter::report
