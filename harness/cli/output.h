#pragma once

#include "cli/commands.h"
#include "report/style.h"

namespace abiter::cli {

/// Colours for standard output: --color, else NO_COLOR, else whether it is a terminal.
report::Style output_style(const Request& request);
/// A bar on standard error: --progress, else whether it is a terminal.
bool wants_progress_bar(const Request& request);

} // namespace abiter::cli
