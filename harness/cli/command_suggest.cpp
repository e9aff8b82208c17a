#include "cli/commands.h"
#include "cli/output.h"
#include "insight/suggest.h"
#include "session/stored_run.h"

#include <cstdio>

namespace abiter::cli {

int command_suggest(const Request& request, const std::string& word) {
  const auto paths = session::find_paths(request.where);
  if (!paths)
    return report_errors({paths.error()});
  auto store = store::Store::open(paths->results);
  if (!store)
    return report_errors({store.error()});
  const auto run = session::load_run(*store, word);
  if (!run)
    return report_errors({run.error()});
  const std::string rules = insight::suggest_expectations(*run);
  std::fputs(rules.empty() ? "# nothing is red\n" : rules.c_str(), stdout);
  return k_exit_ok;
}

} // namespace abiter::cli
