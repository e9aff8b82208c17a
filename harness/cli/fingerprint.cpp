#include "cli/command_line.h"
#include "cli/flags.h"
#include "report/comparison_text.h"
#include "report/terminal.h"
#include "session/fingerprints.h"
#include "util/fs.h"

namespace abiter::cli {

namespace {

struct FingerprintRequest {
  session::Request run; ///< the toolchain, the specs, how many compilers at once
  std::string file;     ///< empty or "-": standard output
};

int fingerprint(const FingerprintRequest& request, const report::Output& output) {
  report::Terminal terminal({.quiet = true});
  const auto print = session::take_fingerprint(request.run, &terminal);
  if (!print)
    return report_errors(print.error(), output);
  const std::string text = insight::to_text(*print);
  if (request.file.empty() || request.file == "-") {
    output.print(text);
    return k_exit_ok;
  }
  if (const auto written = write_file(request.file, text); !written)
    return report_errors({written.error()}, output);
  output.print(report::fingerprint_summary(*print, request.file));
  return k_exit_ok;
}

} // namespace

void add_fingerprint(CommandLine& line) {
  auto [app, request] = line.add<FingerprintRequest>(
      {"fingerprint",
       k_group_machine,
       "write all layouts and places of one toolchain, as a file",
       {{"of a few specs", "abiter fingerprint --toolchain gcc-12 --spec 'structs/e*' -o gcc.json"},
        {"on standard output", "abiter fingerprint --toolchain embedded-clang --spec structs/empty"}}},
      fingerprint);
  add_texts(app, "--toolchain", request.run.selection.filter.toolchains, "ID", "the toolchain")->required();
  add_where(app, request.run.where);
  add_toolchain_folders(app, request.run.selection.toolchain_folders);
  add_profile(app, request.run.selection);
  add_texts(app, "--spec", request.run.selection.filter.specs, "GLOB",
            "only these specs: globs, or .kdl files; repeatable");
  add_jobs(app, request.run.jobs);
  app.add_option("-o,--output", request.file, "a file (default: standard output)")->type_name("FILE");
}

} // namespace abiter::cli
