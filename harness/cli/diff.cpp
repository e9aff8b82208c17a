#include "insight/diff.h"
#include "cli/command_line.h"
#include "cli/flags.h"
#include "report/diff_text.h"
#include "session/stored_run.h"

#include <fmt/format.h>

namespace abiter::cli {

namespace {

struct DiffRequest {
  session::Where where;
  OutputOptions output;
  std::string before;              ///< empty: the run before `after` that asked for the same
  std::string after;               ///< empty: the last one
  std::string fail_on = "nothing"; ///< "regressed", "changed"
};

/// The two runs: by default the last one, and the one before it that asked for the same.
Expected<insight::RunDiff> compare_runs(const DiffRequest& request) {
  ABITER_TRY(paths, session::find_paths(request.where));
  ABITER_TRY(store, store::Store::open(paths.results));
  ABITER_TRY(after, session::load_run(store, request.after.empty() ? "last" : request.after));
  std::string word = request.before;
  if (word.empty()) {
    ABITER_TRY(previous, store.previous(after.info));
    if (!previous)
      return fail(fmt::format("no run before {} had the same selection", after.info.id),
                  "name both: abiter diff OLD NEW; `abiter runs` lists what there is");
    word = previous->id;
  }
  ABITER_TRY(before, session::load_run(store, word));
  return insight::compare_runs(before, after);
}

bool fails(const insight::RunDiff& diff, const std::string& fail_on) {
  if (fail_on == "regressed")
    return diff.regressed() > 0;
  return fail_on == "changed" && (!diff.changes.empty() || !diff.toolchains.empty());
}

int diff(const DiffRequest& request, const report::Output& output) {
  const auto found = compare_runs(request);
  if (!found)
    return report_errors({found.error()}, output);
  output.print(request.output.format == "json"
                   ? insight::to_json(*found)
                   : report::diff_text(*found, style_of(request.output), request.output.verbose));
  return fails(*found, request.fail_on) ? k_exit_red : k_exit_ok;
}

} // namespace

void add_diff(CommandLine& line) {
  auto [app, request] =
      line.add<DiffRequest>({"diff",
                             k_group_runs,
                             "what changed from one run to another",
                             {{"from the run before the last one", "abiter diff last~1 last"},
                              {"exit with 1 if something regressed", "abiter diff --fail-on regressed"}}},
                            diff);
  app.add_option("old", request.before,
                 "a run, or a results.json (default: the last one before NEW with the same selection)")
      ->type_name("RUN");
  app.add_option("new", request.after, "the same (default: the last run)")->type_name("RUN");
  add_where(app, request.where);
  add_choice(app, "--fail-on", request.fail_on, {"nothing", "regressed", "changed"},
             "exit with 1 if something regressed (is red, and wasn't), or if anything changed");
  add_format(app, request.output);
  app.add_flag("-v,--verbose", request.output.verbose, "every case");
  only_for_text(app, {"--verbose"});
  add_colour(app, request.output);
}

} // namespace abiter::cli
