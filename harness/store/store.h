#pragma once

// Every run in one SQLite database, results/abiter.db: which runs there were, with which toolchains, and what became of
// every case. The tables are described in docs/results.md.

#include "store/run_data.h"
#include "store/sqlite.h"
#include "util/error.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace abiter::store {

/// What a case was in one run.
struct HistoryEntry {
  std::string run;
  judge::Verdict verdict;
  judge::Verdict seen;
};

class Store {
public:
  /// Opens `results`/abiter.db, and makes it if there is none. A database of another schema, or of somebody else, is
  /// refused. Where nothing can be written, what there is can be read.
  static Expected<Store> open(const std::string& results);

  /// Takes note of a run that begins, with the suites that it is going to have (their rows may be empty).
  Expected<void> begin_run(const RunData& run);
  /// What came out of one suite: on disk when it returns. Replaces what was known of it.
  Expected<void> add_suite(const std::string& run, const SuiteData& suite);
  /// All suites are judged: the causes of a suite's findings, in their order; those without a cause are empty.
  /// `position`: of the suite in the run.
  Expected<void> name_causes(const std::string& run, size_t position, const std::vector<std::string>& causes);
  /// The run is complete: its end, counts and root causes.
  Expected<void> end_run(const RunInfo& info);
  /// A whole run at once.
  Expected<void> add_run(const RunData& run);

  /// In the order in which they began, newest last, whatever the clock said then.
  Expected<std::vector<RunInfo>> runs();
  /// Which runs "last" counts. Of unfinished ones alone, it counts these.
  enum class Among : uint8_t {
    All,
    Complete,
  };
  /// The run that a word means: an id, the begin of only one, "last" or "last~2". An error names what there is.
  Expected<RunInfo> find(const std::string& word, Among among = Among::All);
  /// Everything of a run. Suites that it has not finished have no rows.
  Expected<RunData> load(const std::string& run);
  /// The suites that the run is through with, as keys: see suite_key().
  Expected<std::vector<std::string>> finished_suites(const std::string& run);
  /// The newest complete run before `run` that asked for the same; none if there is none.
  Expected<std::optional<RunInfo>> previous(const RunInfo& run);
  /// A case in the last `most` complete runs that had it, newest first. A case that was a plain pass is looked up too.
  Expected<std::vector<HistoryEntry>> history(const std::string& case_id, size_t most);

  Expected<void> remove(const std::string& run);
  /// Drops texts that no run needs any longer, and gives the space back.
  Expected<void> compact();

private:
  explicit Store(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
  Expected<int64_t> run_number(const std::string& run);
  /// The number of a text, which is kept once however often it is used.
  Expected<int64_t> text_number(const std::string& text);
  Expected<void> write_suite(int64_t run, const SuiteData& suite);
  Expected<int64_t> plan_suite(int64_t run, const SuiteData& suite, size_t position);
  Expected<void> read_suite(int64_t run, int64_t number, SuiteData& suite);

  std::unique_ptr<Database> m_database;
  std::optional<Statement> m_find_text, m_add_text;
};

} // namespace abiter::store
