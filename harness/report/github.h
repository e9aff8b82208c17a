#pragma once

// For GitHub's runners: annotations as workflow commands, and the page of a step.

#include "insight/digest.h"

#include <string>

namespace abiter::report {

/// "::error title=…::…" a line, at most ten of a kind, as GitHub shows no more; a notice says how many there are.
/// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
std::string github_annotations(const store::RunData& run, const insight::Digest& digest);

/// Markdown for $GITHUB_STEP_SUMMARY; well below the 1 MiB that GitHub takes, however large the run is.
std::string step_summary(const store::RunData& run, const insight::Digest& digest);

} // namespace abiter::report
