#pragma once

#include "session/paths.h"
#include "store/store.h"

#include <string>

namespace abiter::session {

/// A run's files: where its results.json is, and what lies beside it.
struct RunFiles {
  std::string results;
  std::string evidence; ///< "" if there is none
};

/// The run that a word means: a results.json, a folder with one, or a run of the store ("last", "last~1", an id or its
/// begin).
Expected<RunFiles> find_run(store::Store& store, const Paths& paths, const std::string& word);

} // namespace abiter::session
