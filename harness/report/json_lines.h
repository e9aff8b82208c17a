#pragma once

#include "report/reporter.h"
#include "store/run_data.h"

#include <cstdio>

namespace abiter::report {

/// Every event as one line of JSON, as it happens. docs/ci.md has the fields.
class JsonLines : public Reporter {
public:
  /// Writes to `out`, which it doesn't own.
  explicit JsonLines(std::FILE* out = stdout) : m_out(out) {}
  void on_start(const store::RunResults& results) override;
  void on_progress(const std::string& stage, uint64_t done, uint64_t total, const std::string& what) override;
  void on_suite(const store::RunResults& results, size_t suite) override;
  void on_waiting(const std::string& folder) override;
  void on_end(const store::RunResults& results, const insight::Summary& summary) override;

private:
  void line(const std::string& json);
  void tell(const store::SuiteData& data);

  std::FILE* m_out;
  std::string m_stage;
  uint64_t m_tenth = 0; ///< of the stage that was told last
};

} // namespace abiter::report
