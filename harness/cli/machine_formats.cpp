#include "cli/machine_formats.h"

#include "report/github.h"
#include "report/junit.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fmt/format.h>

namespace abiter::cli {

Expected<MachineFormats> MachineFormats::open(const std::string& results) {
  MachineFormats formats;
  ABITER_TRY(run, store::load_results(results));
  formats.m_run = std::move(run);
  ABITER_TRY(digest, insight::digest(formats.m_run));
  formats.m_digest = std::move(digest);
  return formats;
}

std::string MachineFormats::text(const std::string& format, bool all_cases) const {
  if (format == "junit")
    return report::junit_xml(m_run, m_digest, all_cases ? report::JunitCases::All : report::JunitCases::Folded);
  if (format == "annotations")
    return report::github_annotations(m_run, m_digest);
  if (format == "summary")
    return report::step_summary(m_run, m_digest);
  return m_run.json;
}

Expected<void> MachineFormats::tell_github() const {
  std::fputs(report::github_annotations(m_run, m_digest).c_str(), stdout);
  const char* path = std::getenv("GITHUB_STEP_SUMMARY");
  if (!path || !*path)
    return {};
  std::FILE* file = std::fopen(path, "ae");
  if (!file)
    return fail(fmt::format("can't write the step summary '{}': {}", path, std::strerror(errno)),
                "GITHUB_STEP_SUMMARY names it");
  std::fputs(report::step_summary(m_run, m_digest).c_str(), file);
  if (std::fclose(file) != 0)
    return fail(fmt::format("can't write the step summary '{}': {}", path, std::strerror(errno)));
  return {};
}

} // namespace abiter::cli
