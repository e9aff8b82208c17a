#pragma once

#include "session/session.h"
#include "store/store.h"

#include <set>
#include <string>

namespace abiter::session {

/// The selection with everything said that another day or another folder would resolve otherwise: the patterns of
/// values, and absolute paths.
store::Selection resolved(const Session& session, store::Selection selection);

/// A new folder below `runs`, named by the time, so that they sort by it: "2026-04-01T02-03-04", and "…-2" for a second
/// one of the same second. Its name.
Expected<std::string> make_run_folder(const std::string& runs, const std::string& started);

/// Keeps a run: in the store as it goes, and as results/runs/ID/results.json when it is complete.
class Recorder {
public:
  /// `base`: the run whose red cases this one runs again; usually empty.
  static Expected<Recorder> open(const Session& session, const Request& request, const std::string& base = {});

  /// The run is one that was killed: begin() makes sure that it is the same, and goes on with it.
  Expected<void> resume(const store::RunInfo& info);
  /// A suite was judged before the kill, and its log is there.
  bool is_finished(const store::RunResults& results, size_t suite) const;

  /// The plan is made. Gives the run its id and its folder, and `results.info` what it is known by.
  Expected<void> begin(store::RunResults& results);
  /// A suite is judged.
  Expected<void> add_suite(const store::RunResults& results, size_t suite);
  /// Everything is judged.
  Expected<void> finish(store::RunResults& results, const insight::Summary& summary);

  const std::string& folder() const { return m_folder; }
  std::string results_file() const { return m_folder + "/results.json"; }
  /// What a report shows of the functions in question.
  std::string evidence_file() const { return m_folder + "/evidence.jsonl"; }
  /// Where the runner's logs lie until the run is complete: with them it can be resumed.
  std::string log_folder() const { return m_folder + "/logs"; }

private:
  Recorder(store::Store store, std::string runs) : m_store(std::move(store)), m_runs(std::move(runs)) {}

  store::Store m_store;
  std::string m_runs;
  std::string m_folder;
  store::RunInfo m_info;
  bool m_keep_logs = false;
  bool m_resumed = false;
  std::set<std::string> m_finished; ///< by suite_key()

  Expected<void> check_same(const store::RunData& now);
};

} // namespace abiter::session
