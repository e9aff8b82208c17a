#include "session/stored_run.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace abiter::session {

namespace fs = std::filesystem;

Expected<store::RunData> load_run(store::Store& store, const std::string& word) {
  std::error_code error;
  if (fs::is_directory(word, error))
    return store::load_results(word + "/results.json");
  if (fs::exists(word, error))
    return store::load_results(word);
  ABITER_TRY(info, store.find(word));
  return store.load(info.id);
}

Expected<std::vector<std::string>> results_files(const std::string& word) {
  std::error_code error;
  if (fs::is_regular_file(word, error))
    return std::vector{word};
  if (!fs::is_directory(word, error))
    return fail(fmt::format("file or folder '{}' not found", word));
  std::vector<std::string> files;
  for (fs::recursive_directory_iterator at(word, error), end; !error && at != end; at.increment(error))
    if (at->path().filename() == "results.json")
      files.push_back(at->path().string());
  std::sort(files.begin(), files.end());
  if (files.empty())
    return fail(fmt::format("no results.json in '{}'", word), "`abiter run` leaves one in results/runs/ID/");
  return files;
}

} // namespace abiter::session
