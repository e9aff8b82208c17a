#pragma once

// For GitHub's runners: annotations as workflow commands, and the page of a step.

#include "record/digest.h"

#include <string>

namespace abiter::report {

/// "::error title=…::…" a line, at most ten of a kind, as GitHub shows no more; a notice says how many there are.
/// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
std::string github_annotations(const record::RunData& run, const record::Digest& digest);

/// Markdown for $GITHUB_STEP_SUMMARY; well below the 1 MiB that GitHub takes, however large the run is.
std::string step_summary(const record::RunData& run, const record::Digest& digest);

} // namespace abiter::report
