#include "report/machine_formats.h"

#include "report/github.h"
#include "report/junit.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fmt/format.h>

namespace abiter::report {

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
    return junit_xml(m_run, m_digest, all_cases ? JunitCases::All : JunitCases::Folded);
  if (format == "annotations")
    return github_annotations(m_run, m_digest);
  if (format == "summary")
    return step_summary(m_run, m_digest);
  return m_run.json;
}

Expected<void> MachineFormats::append_step_summary() const {
  const char* path = std::getenv("GITHUB_STEP_SUMMARY");
  if (!path || !*path)
    return {};
  std::FILE* file = std::fopen(path, "ae");
  if (!file)
    return fail(fmt::format("can't write the step summary '{}': {}", path, std::strerror(errno)),
                "GITHUB_STEP_SUMMARY names it");
  std::fputs(step_summary(m_run, m_digest).c_str(), file);
  if (std::fclose(file) != 0)
    return fail(fmt::format("can't write the step summary '{}': {}", path, std::strerror(errno)));
  return {};
}

} // namespace abiter::report
