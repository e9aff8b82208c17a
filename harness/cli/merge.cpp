#include "session/merge.h"
#include "cli/command_line.h"
#include "cli/exit_code.h"
#include "cli/flags.h"
#include "report/store_text.h"

namespace abiter::cli {

namespace {

struct MergeRequest {
  session::Where where;
  OutputOptions output;
  std::vector<std::string> shards;
};

int merge(const MergeRequest& request, const report::Output& output) {
  const auto merged = session::merge_runs(request.where, request.shards);
  if (!merged)
    return report_errors({merged.error()}, output);
  output.remark(report::missing_shards_text(merged->whole.missing));
  output.print(request.output.format == "json" ? merged->whole.json : report::merged_text(merged->info, merged->file));
  return exit_code(merged->tally);
}

} // namespace

void add_merge(CommandLine& line) {
  auto [app, request] =
      line.add<MergeRequest>({"merge",
                              k_group_runs,
                              "put the shards of a run together, as a run of their own",
                              {{"all results.json below a folder", "abiter merge shards"},
                               {"the merged run on standard output", "abiter merge --format json shards"}}},
                             merge);
  app.add_option("shards", request.shards, "results.json files, or folders with some below them")
      ->required()
      ->type_name("FILE-OR-DIR");
  add_where(app, request.where);
  add_format(app, request.output);
}

} // namespace abiter::cli
