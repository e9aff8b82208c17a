#include "cli/command_line.h"
#include "cli/flags.h"
#include "report/machine_formats.h"
#include "session/run_files.h"
#include "util/fs.h"

namespace abiter::cli {

namespace {

struct ExportRequest {
  session::Where where;
  std::string run = "last";
  std::string format = "junit"; ///< or "annotations", "summary", "json"
  std::string file;             ///< empty: standard output
  bool all_cases = false;
};

Expected<std::string> exported(const ExportRequest& request) {
  if (request.all_cases && request.format != "junit")
    return fail("--all-cases is an option of --format junit", "the other formats have no test cases");
  ABITER_TRY(paths, session::find_paths(request.where));
  ABITER_TRY(store, store::Store::open(paths.results));
  ABITER_TRY(files, session::find_run(store, paths, request.run));
  ABITER_TRY(run, report::MachineFormats::open(files.results));
  return run.text(request.format, request.all_cases);
}

int export_run(const ExportRequest& request, const report::Output& output) {
  const auto text = exported(request);
  if (!text)
    return report_errors({text.error()}, output);
  if (request.file.empty()) {
    output.print(*text);
    return k_exit_ok;
  }
  if (const auto written = write_file(request.file, *text); !written)
    return report_errors({written.error()}, output);
  return k_exit_ok;
}

} // namespace

void add_export(CommandLine& line) {
  auto [app, request] =
      line.add<ExportRequest>({"export",
                               k_group_runs,
                               "print a kept run for other programs",
                               {{"the last run as JUnit XML", "abiter export -o junit.xml"},
                                {"a summary in Markdown, as GitHub shows it", "abiter export last --format summary"}}},
                              export_run);
  app.add_option("run", request.run, "an id, a folder or a results.json")->type_name("RUN")->capture_default_str();
  add_where(app, request.where);
  add_choice(app, "--format", request.format, {"junit", "annotations", "summary", "json"},
             "JUnit XML; annotations and step summary of GitHub; results.json");
  app.add_flag("--all-cases", request.all_cases, "junit: a test case for every case, not only for red ones");
  app.add_option("-o,--output", request.file, "a file (default: standard output)")->type_name("FILE");
}

} // namespace abiter::cli
