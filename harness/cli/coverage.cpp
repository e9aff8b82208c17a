#include "cli/command_line.h"
#include "cli/flags.h"
#include "report/coverage_text.h"
#include "session/session.h"

namespace abiter::cli {

namespace {

struct CoverageRequest {
  session::Where where;
  store::Selection selection;
  OutputOptions output;
};

int coverage(const CoverageRequest& request, const report::Output& output) {
  session::Request about;
  about.where = request.where;
  about.selection = request.selection;
  const auto session = session::open_session(about);
  if (!session)
    return report_errors(session.error(), output);
  auto generators = generate::Generators::open(session->paths.generators, session->languages);
  if (!generators)
    return report_errors({generators.error()}, output);
  std::vector<insight::SpecCoverage> all;
  for (const lang::Spec& spec : session->specs) {
    auto one = insight::coverage_of(spec, session->selected, *generators);
    if (!one)
      return report_errors({one.error()}, output);
    all.push_back(std::move(*one));
  }
  output.print(request.output.format == "json" ? report::coverage_json(all, session->selected, session->languages)
                                               : report::coverage_text(all));
  return k_exit_ok;
}

} // namespace

void add_coverage(CommandLine& line) {
  auto [app, request] = line.add<CoverageRequest>(
      {"coverage",
       k_group_machine,
       "how much of each spec each language can express, and why not more",
       {{"how many functions of a spec each language has", "abiter coverage --spec structs/nested"},
        {"what a few toolchains lack, with every reason",
         "abiter coverage --spec 'variadic/*' --toolchain 'gcc-12*' --format json"}}},
      coverage);
  add_where(app, request.where);
  add_toolchain_folders(app, request.selection.toolchain_folders);
  add_profile(app, request.selection);
  add_texts(app, "--spec", request.selection.filter.specs, "GLOB",
            "only these specs: globs, or .kdl files; repeatable");
  add_texts(app, "--toolchain", request.selection.filter.toolchains, "GLOB", "only these toolchains; repeatable");
  add_format(app, request.output);
}

} // namespace abiter::cli
