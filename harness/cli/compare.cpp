#include "cli/command_line.h"
#include "cli/flags.h"
#include "report/comparison_text.h"
#include "session/fingerprints.h"

namespace abiter::cli {

namespace {

struct CompareRequest {
  std::string root;
  std::string first, second;      ///< files
  std::vector<std::string> specs; ///< files of specs that aren't built in
  OutputOptions output;
};

int compare(const CompareRequest& request, const report::Output& output) {
  const auto compared = session::compare_fingerprints(request.first, request.second, request.root, request.specs);
  if (!compared)
    return report_errors(compared.error(), output);
  const auto& [comparison, a, b] = *compared;
  output.print(request.output.format == "json"
                   ? insight::to_json(comparison, a, b)
                   : report::comparison_text(comparison, a, b, style_of(request.output), request.output.verbose));
  if (comparison.compared == 0)
    return k_exit_nothing;
  return comparison.incompatible.empty() ? k_exit_ok : k_exit_red;
}

} // namespace

void add_compare(CommandLine& line) {
  auto [app, request] =
      line.add<CompareRequest>({"compare",
                                k_group_machine,
                                "compare two fingerprints: which functions can't be called across",
                                {{"two files of `abiter fingerprint`", "abiter compare a.json b.json"},
                                 {"every function, for other programs", "abiter compare a.json b.json --format json"}}},
                               compare);
  app.add_option("first", request.first, "a file of `abiter fingerprint`")->required()->type_name("FILE");
  app.add_option("second", request.second, "another one")->required()->type_name("FILE");
  app.add_option("--root", request.root,
                 "folder with specs/, such as a checkout of abiter (default: ABITER_ROOT, or abiter's own)")
      ->type_name("DIR");
  add_texts(app, "--spec", request.specs, "FILE", "files of specs that aren't built in; repeatable");
  add_format(app, request.output);
  app.add_flag("-v,--verbose", request.output.verbose, "every function");
  only_for_text(app, {"--verbose"});
  add_colour(app, request.output);
}

} // namespace abiter::cli
