#pragma once

// Runs of earlier, as the command line names them.

#include "session/paths.h"
#include "store/store.h"

#include <string>
#include <vector>

namespace abiter::session {

/// Reads the run that a word means: a results.json, a folder with one, or what Store::find() takes.
Expected<store::RunData> load_run(store::Store& store, const std::string& word);

/// The results.json files that a word means: itself, or all below a folder, sorted.
Expected<std::vector<std::string>> results_files(const std::string& word);

} // namespace abiter::session
