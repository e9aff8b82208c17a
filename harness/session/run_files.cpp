#include "session/run_files.h"

#include <filesystem>
#include <fmt/format.h>

namespace abiter::session {

namespace fs = std::filesystem;

namespace {

Expected<RunFiles> files_of(const std::string& results) {
  std::error_code error;
  if (!fs::is_regular_file(results, error))
    return fail(fmt::format("'{}' not found", results),
                "a run that was killed has none: `abiter run --resume` completes it");
  const std::string evidence = (fs::path(results).parent_path() / "evidence.jsonl").string();
  return RunFiles{results, fs::is_regular_file(evidence, error) ? evidence : ""};
}

} // namespace

Expected<RunFiles> find_run(store::Store& store, const Paths& paths, const std::string& word) {
  std::error_code error;
  if (fs::is_directory(word, error))
    return files_of(word + "/results.json");
  if (word.ends_with(".json") || fs::is_regular_file(word, error))
    return files_of(word);
  ABITER_TRY(info, store.find(word, store::Store::Among::Complete));
  if (!store::is_run_id(info.id))
    return fail(fmt::format("the database has a run '{}', which abiter gives no run as its id", info.id));
  return files_of(paths.results + "/runs/" + info.id + "/results.json");
}

} // namespace abiter::session
