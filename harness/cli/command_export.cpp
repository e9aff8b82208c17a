#include "cli/commands.h"
#include "cli/machine_formats.h"
#include "cli/output.h"
#include "session/run_files.h"
#include "util/fs.h"

#include <cstdio>

namespace abiter::cli {

namespace {

Expected<std::string> exported(const Request& request, const ExportOptions& options) {
  ABITER_TRY(paths, session::find_paths(request.where));
  ABITER_TRY(store, store::Store::open(paths.results));
  ABITER_TRY(files, session::find_run(store, paths, options.run));
  ABITER_TRY(run, MachineFormats::open(files.results));
  return run.text(options.format, options.all_cases);
}

} // namespace

int command_export(const Request& request, const ExportOptions& options) {
  const auto text = exported(request, options);
  if (!text)
    return report_errors({text.error()});
  if (options.file.empty()) {
    std::fputs(text->c_str(), stdout);
    return k_exit_ok;
  }
  if (const auto written = write_file(options.file, *text); !written)
    return report_errors({written.error()});
  return k_exit_ok;
}

} // namespace abiter::cli
