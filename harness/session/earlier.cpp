#include "session/earlier.h"

#include "insight/answers.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <memory>

namespace abiter::session {

namespace {

/// The run that --resume means; without a word the last unfinished one.
Expected<store::RunInfo> run_to_resume(store::Store& store, const std::string& word) {
  if (!word.empty()) {
    ABITER_TRY(info, store.find(word));
    if (info.state == store::RunState::Complete)
      return fail(fmt::format("there is nothing to resume: {} is complete", info.id),
                  "`abiter run --rerun` runs again what was red in it");
    return info;
  }
  ABITER_TRY(all, store.runs());
  const auto last = std::find_if(all.rbegin(), all.rend(),
                                 [](const store::RunInfo& info) { return info.state != store::RunState::Complete; });
  if (last == all.rend())
    return fail("there is nothing to resume: no run was interrupted", "`abiter runs` lists what there is");
  return *last;
}

} // namespace

Expected<EarlierRun> earlier_run(Request& request, const GoOn& go_on) {
  EarlierRun earlier;
  if (!go_on.resume && !go_on.rerun)
    return earlier;
  ABITER_TRY(paths, find_paths(request.where));
  ABITER_TRY(store, store::Store::open(paths.results));
  store::Selection selection;
  if (go_on.resume) {
    ABITER_TRY(info, run_to_resume(store, *go_on.resume));
    earlier.base = info.base;
    selection = info.selection;
    earlier.resumed = std::move(info);
  } else {
    ABITER_TRY(info, store.find(go_on.rerun->empty() ? "last" : *go_on.rerun));
    earlier.base = info.id;
    selection = std::move(info.selection);
  }
  if (request.selection.is_default())
    request.selection = selection;
  return earlier;
}

Expected<void> keep_what_is_wanted(Session& session, const std::string& run) {
  ABITER_TRY(store, store::Store::open(session.paths.results));
  std::vector<store::ToolchainData> toolchains;
  for (const toolchain::Toolchain& toolchain : session.selected)
    toolchains.push_back(store::toolchain_data(toolchain));
  auto answers = std::make_shared<insight::Answers>(toolchains);
  std::string id = run;
  for (int depth = 0; !id.empty() && depth < 1000; ++depth) {
    auto data = store.load(id);
    if (!data) {
      if (depth == 0)
        return tl::make_unexpected(data.error());
      break; // what it ran again is no longer kept
    }
    id = data->info.base;
    answers->add_older(std::move(*data));
  }
  auto hashes = std::make_shared<
      std::map<std::pair<plan::Kind, std::string>, std::string>>(); ///< each suite is asked about many times
  session.keep = [answers, hashes](const plan::Suite& suite, const std::vector<std::string>& entries,
                                   const std::string& chain) {
    std::string& hash = (*hashes)[{suite.kind, suite.id}];
    if (hash.empty())
      hash = store::suite_hash(suite);
    std::vector<bool> wanted = answers->green(suite.id, hash, entries, chain);
    wanted.flip();
    return wanted;
  };
  return {};
}

} // namespace abiter::session
