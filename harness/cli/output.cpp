#include "cli/output.h"

#include "cli/commands.h"
#include "util/process.h"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace abiter::cli {

report::Style output_style(const Request& request) {
  if (request.colour != "auto")
    return {request.colour == "always"};
  const char* no_color = std::getenv("NO_COLOR"); // https://no-color.org: any text that isn't empty
  const char* terminal = std::getenv("TERM");
  return {!(no_color && *no_color) && ::isatty(STDOUT_FILENO) == 1 &&
          !(terminal && std::string_view(terminal) == "dumb")};
}

bool wants_progress_bar(const Request& request) {
  return request.progress == "bar" || (request.progress == "auto" && ::isatty(STDERR_FILENO) == 1);
}

int report_errors(const Errors& errors) {
  if (interrupted()) {
    std::fputs("interrupted: what is built stays and is not built again\n", stderr);
    return k_exit_interrupted;
  }
  int code = k_exit_usage;
  for (const Error& error : errors) {
    std::fputs(to_text(error).c_str(), stderr);
    if (error.fault == Fault::Internal)
      code = k_exit_internal;
    else if (error.fault == Fault::Nothing && code == k_exit_usage && errors.size() == 1)
      code = k_exit_nothing;
  }
  return code;
}

} // namespace abiter::cli
