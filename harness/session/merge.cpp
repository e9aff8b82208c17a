#include "session/merge.h"

#include "session/recorder.h"
#include "session/stored_run.h"
#include "util/fs.h"
#include "util/text.h"

#include <filesystem>
#include <set>

namespace abiter::session {

namespace {

Expected<std::vector<insight::Shard>> read_shards(const std::vector<std::string>& words) {
  std::vector<insight::Shard> shards;
  std::set<std::string> seen;
  for (const std::string& word : words) {
    ABITER_TRY(files, results_files(word));
    for (const std::string& file : files) {
      if (!seen.insert(std::filesystem::weakly_canonical(file).string()).second)
        continue;
      ABITER_TRY(text, read_file(file));
      shards.push_back({file, std::move(text)});
    }
  }
  return shards;
}

/// What lies beside the shards for reports, each line once.
std::string merge_evidence(const std::vector<insight::Shard>& shards) {
  std::string all;
  std::set<std::string> seen;
  for (const insight::Shard& shard : shards)
    if (const auto text = read_file((std::filesystem::path(shard.name).parent_path() / "evidence.jsonl").string()))
      for (const std::string& line : split(*text, '\n'))
        if (!line.empty() && seen.insert(line).second)
          all += line + "\n";
  return all;
}

} // namespace

Expected<MergedRun> merge_runs(const Where& where, const std::vector<std::string>& words) {
  ABITER_TRY(paths, find_paths(where));
  ABITER_TRY(shards, read_shards(words));
  ABITER_TRY(store, store::Store::open(paths.results));
  // First without a name: what can't be merged leaves no folder.
  ABITER_CHECK(insight::merge_shards(shards, ""));
  const std::string runs = paths.results + "/runs";
  ABITER_TRY(id, make_run_folder(runs, store::utc_now()));
  ABITER_TRY(whole, insight::merge_shards(shards, id));
  const std::string file = runs + "/" + id + "/results.json";
  ABITER_CHECK(write_file(file, whole.json));
  if (const std::string evidence = merge_evidence(shards); !evidence.empty())
    ABITER_CHECK(write_file(runs + "/" + id + "/evidence.jsonl", evidence));
  ABITER_TRY(run, store::parse_results(whole.json, file));
  ABITER_CHECK(store.add_run(run));
  return MergedRun{run.info, insight::tally(run.suites).all, file, std::move(whole)};
}

} // namespace abiter::session
