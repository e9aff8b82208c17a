#include "cli/commands.h"
#include "cli/output.h"
#include "insight/diff.h"
#include "report/diff_text.h"
#include "session/stored_run.h"

#include <cstdio>
#include <fmt/format.h>

namespace abiter::cli {

namespace {

/// The two runs: by default the last one, and the one before it that asked for the same.
Expected<std::pair<store::RunData, store::RunData>> load_both(store::Store& store, const DiffOptions& options) {
  ABITER_TRY(after, session::load_run(store, options.after.empty() ? "last" : options.after));
  std::string before = options.before;
  if (before.empty()) {
    ABITER_TRY(previous, store.previous(after.info));
    if (!previous)
      return fail(fmt::format("no run before {} had the same selection", after.info.id),
                  "name both: abiter diff OLD NEW; `abiter runs` lists what there is");
    before = previous->id;
  }
  ABITER_TRY(loaded, session::load_run(store, before));
  return std::pair(std::move(loaded), std::move(after));
}

bool fails(const insight::RunDiff& diff, const std::string& fail_on) {
  if (fail_on == "regressed")
    return diff.regressed() > 0;
  return fail_on == "changed" && (!diff.changes.empty() || !diff.toolchains.empty());
}

} // namespace

int command_diff(const Request& request, const DiffOptions& options) {
  const auto paths = session::find_paths(request.where);
  if (!paths)
    return report_errors({paths.error()});
  auto store = store::Store::open(paths->results);
  if (!store)
    return report_errors({store.error()});
  const auto both = load_both(*store, options);
  if (!both)
    return report_errors({both.error()});
  const insight::RunDiff diff = insight::compare_runs(both->first, both->second);
  const std::string text = request.format == "json" ? insight::to_json(diff)
                                                    : report::diff_text(diff, output_style(request), request.verbose);
  std::fputs(text.c_str(), stdout);
  return fails(diff, options.fail_on) ? k_exit_red : k_exit_ok;
}

} // namespace abiter::cli
