#include "store/store.h"

#include "store/store_schema.h"
#include "util/text.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace abiter::store {

namespace {

/// For people with a sqlite3 at hand: what made a run fail, one line a case.
std::string view_of_red() {
  std::string letters;
  for (const judge::VerdictRow& row : judge::verdict_rows())
    if (judge::is_red(row.verdict))
      letters += fmt::format("{}'{}'", letters.empty() ? "" : ", ", row.letter);
  return "CREATE VIEW red AS SELECT run.id AS run, text.body AS \"case\", finding.verdict, finding.seen, finding.rule, "
         "finding.root_cause FROM finding JOIN run ON run.number = finding.run JOIN text ON text.id = finding.id "
         "WHERE finding.follows_from = '' AND finding.verdict IN (" +
         letters + ");";
}

Expected<int64_t> only_number(Database& database, const std::string& sql) {
  ABITER_TRY(statement, database.prepare(sql));
  ABITER_TRY(row, statement.step());
  return row ? statement.number(0) : 0;
}

/// What another abiter, or somebody else, has made is left alone.
Expected<void> check_ours(Database& database, const std::string& path) {
  ABITER_TRY(version, only_number(database, "PRAGMA user_version"));
  ABITER_TRY(tables, only_number(database, "SELECT count(*) FROM sqlite_master"));
  const std::string command = fmt::format("mv {} {}", shell_quote(path), shell_quote(path + ".aside"));
  if (version == 0 && tables > 0)
    return fail(fmt::format("'{}' is a database, but not of abiter", path), "this moves it out of the way: " + command);
  if (version < 0 || version > k_store_version)
    return fail(fmt::format("'{}' is of another version of abiter: its schema is {}, and this one's {}", path, version,
                            k_store_version),
                "this moves it out of the way, and with it the history of runs: " + command);
  return {};
}

} // namespace

Expected<Store> Store::open(const std::string& results) {
  const std::string path = results + "/abiter.db";
  ABITER_TRY(opened, Database::open(path, [&](Database& database) { return check_ours(database, path); }));
  auto database = std::make_unique<Database>(std::move(opened));
  ABITER_TRY(version, only_number(*database, "PRAGMA user_version"));
  if (version != k_store_version && database->read_only())
    return fail(fmt::format("'{}' has to be upgraded, and can't be written", path));
  if (version != k_store_version) {
    ABITER_TRY(transaction, Transaction::begin(*database));
    // Another abiter may have been faster.
    ABITER_TRY(now, only_number(*database, "PRAGMA user_version"));
    if (now == 1)
      ABITER_CHECK(database->execute(std::string(k_upgrade_from_1) + view_of_red()));
    if (now == 0)
      ABITER_CHECK(database->execute(std::string(k_store_schema) + view_of_red()));
    if (now != k_store_version)
      ABITER_CHECK(database->execute(fmt::format("PRAGMA user_version={}", k_store_version)));
    ABITER_CHECK(transaction.commit());
  }
  Store store(std::move(database));
  ABITER_TRY(find_text, store.m_database->prepare("SELECT id FROM text WHERE hash = ? AND body = ?"));
  ABITER_TRY(add_text, store.m_database->prepare("INSERT INTO text (hash, body) VALUES (?, ?)"));
  store.m_find_text.emplace(std::move(find_text));
  store.m_add_text.emplace(std::move(add_text));
  return store;
}

Expected<int64_t> Store::run_number(const std::string& run) {
  ABITER_TRY(statement, m_database->prepare("SELECT number FROM run WHERE id = ?"));
  ABITER_TRY(row, statement.bind(run).step());
  if (!row)
    return fail(fmt::format("unknown run '{}'", run), "`abiter runs` lists what there is");
  return statement.number(0);
}

Expected<RunInfo> Store::find(const std::string& word, Among among) {
  ABITER_TRY(all, runs());
  const auto unfinished = [](const RunInfo& run) { return run.state != RunState::Complete; };
  if (among == Among::Complete && word.starts_with("last") && !std::all_of(all.begin(), all.end(), unfinished))
    std::erase_if(all, unfinished);
  if (all.empty())
    return fail("no run has been kept yet", "`abiter run` keeps one");
  if (word == "last" || word.starts_with("last~")) {
    const size_t back = word == "last" ? 0 : std::strtoul(word.c_str() + 5, nullptr, 10);
    if (back >= all.size())
      return fail(fmt::format("there are only {} runs, not '{}'", all.size(), word),
                  "`abiter runs` lists what there is");
    return all[all.size() - 1 - back];
  }
  std::vector<RunInfo> found;
  for (const RunInfo& one : all) {
    if (one.id == word)
      return one;
    if (!word.empty() && one.id.starts_with(word))
      found.push_back(one);
  }
  if (found.size() == 1)
    return found[0];
  return fail(found.empty() ? fmt::format("unknown run '{}'", word)
                            : fmt::format("'{}' is the beginning of {} runs", word, found.size()),
              fmt::format("`abiter runs` lists what there is; the last one is {}", all.back().id));
}

Expected<std::optional<RunInfo>> Store::previous(const RunInfo& run) {
  ABITER_TRY(all, runs());
  const std::string comparable = run.selection.comparable();
  std::optional<RunInfo> found;
  for (RunInfo& one : all) {
    if (one.id == run.id)
      break;
    if (one.state == RunState::Complete && one.base.empty() && one.selection.comparable() == comparable)
      found = std::move(one);
  }
  return found;
}

Expected<void> Store::remove(const std::string& run) {
  ABITER_TRY(statement, m_database->prepare("DELETE FROM run WHERE id = ?"));
  return statement.bind(run).run();
}

Expected<void> Store::compact() {
  ABITER_TRY(transaction, Transaction::begin(*m_database));
  ABITER_CHECK(m_database->execute(R"sql(
    DELETE FROM suite WHERE number NOT IN (SELECT suite FROM run_suite);
    DELETE FROM toolchain WHERE number NOT IN (SELECT toolchain FROM run_toolchain);
    DELETE FROM text WHERE id NOT IN (
      SELECT entries FROM suite UNION SELECT agreements FROM run_suite UNION SELECT chain FROM pairing
      UNION SELECT letters FROM pairing UNION SELECT id FROM finding UNION SELECT body FROM finding
      UNION SELECT reason FROM unsupported);
  )sql"));
  ABITER_CHECK(transaction.commit());
  return m_database->execute("VACUUM");
}

} // namespace abiter::store
