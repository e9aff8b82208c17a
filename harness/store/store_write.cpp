// Writing runs into the store.

#include "store/store.h"
#include "util/hash.h"
#include "util/text.h"

#include "util/json.h"
#include <fmt/format.h>

namespace abiter::store {

namespace {

std::string state_text(RunState state) {
  return state == RunState::Complete ? "complete" : "running";
}

std::string letter_text(judge::Verdict verdict) {
  return std::string(1, judge::letter(verdict));
}

/// A finding without the case that it is about: what then is equal for thousands of cases is kept once.
std::string body_of(const FindingData& finding) {
  const std::string begin = "{\"case\":" + Json(finding.id).dump() + ",";
  if (!finding.json.starts_with(begin))
    return finding.json;
  const std::string cause = "\"root_cause\":" + Json(finding.root_cause).dump() + ",";
  const size_t rest = begin.size() + (finding.json.compare(begin.size(), cause.size(), cause) == 0 ? cause.size() : 0);
  return "{" + finding.json.substr(rest);
}

std::string counts_text(const RunInfo& info) {
  return Json(info.counts).dump();
}

} // namespace

Expected<int64_t> Store::text_number(const std::string& text) {
  const auto hash = static_cast<int64_t>(hash64(text));
  ABITER_TRY(known, m_find_text->bind(hash, text).step());
  if (known) {
    const int64_t number = m_find_text->number(0);
    m_find_text->reset();
    return number;
  }
  ABITER_CHECK(m_add_text->bind(hash, text).run());
  return m_database->last_id();
}

Expected<int64_t> Store::plan_suite(int64_t run, const SuiteData& suite, size_t position) {
  ABITER_TRY(entries, text_number(join(suite.entries, "\n")));
  ABITER_TRY(nothing, text_number(""));
  ABITER_TRY(add, m_database->prepare("INSERT OR IGNORE INTO suite (id, hash, entries, kind) VALUES (?, ?, ?, ?)"));
  ABITER_CHECK(add.bind(suite.id, suite.hash, entries, plan::name(suite.kind)).run());
  ABITER_TRY(find, m_database->prepare("SELECT number FROM suite WHERE id = ? AND hash = ? AND entries = ?"));
  ABITER_TRY(found, find.bind(suite.id, suite.hash, entries).step());
  if (!found)
    return m_database->failure("a suite that was just written is not there");
  const int64_t number = find.number(0);
  ABITER_TRY(link, m_database->prepare("INSERT OR IGNORE INTO run_suite (run, suite, position, finished, "
                                       "checked_cells, agreements) VALUES (?, ?, ?, 0, 0, ?)"));
  ABITER_CHECK(link.bind(run, number, static_cast<int64_t>(position), nothing).run());
  return number;
}

Expected<void> Store::begin_run(const RunData& run) {
  const RunInfo& info = run.info;
  ABITER_TRY(transaction, Transaction::begin(*m_database));
  ABITER_TRY(add, m_database->prepare("INSERT INTO run (id, state, started, ended, version, harness, base, profile, "
                                      "selection, comparable, cases, red, known, counts) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
  const std::string state = state_text(info.state);
  const std::string selection = info.selection.to_json();
  const std::string comparable = info.selection.comparable();
  const std::string counts = counts_text(info);
  ABITER_CHECK(add.bind(info.id, state, info.started, info.ended, info.version, info.harness, info.base,
                        info.selection.profile, selection, comparable, info.cases, info.red, info.known, counts)
                   .run());
  const int64_t number = m_database->last_id();
  ABITER_TRY(toolchain, m_database->prepare("INSERT OR IGNORE INTO toolchain (id, family, language, version, target, "
                                            "compiler, hash, flags, conventions) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
  ABITER_TRY(link, m_database->prepare(
                       "INSERT INTO run_toolchain (run, position, toolchain) SELECT ?, ?, number FROM toolchain "
                       "WHERE id = ? AND family = ? AND language = ? AND version = ? AND target = ? AND compiler = ? "
                       "AND hash = ? AND flags = ? AND conventions = ?"));
  for (size_t t = 0; t < run.toolchains.size(); ++t) {
    const ToolchainData& one = run.toolchains[t];
    const std::string flags = Json(one.flags).dump();
    const std::string conventions = Json(one.conventions).dump();
    ABITER_CHECK(
        toolchain
            .bind(one.id, one.family, one.language, one.version, one.target, one.compiler, one.hash, flags, conventions)
            .run());
    ABITER_CHECK(link.bind(number, static_cast<int64_t>(t), one.id, one.family, one.language, one.version, one.target,
                           one.compiler, one.hash, flags, conventions)
                     .run());
  }
  for (size_t s = 0; s < run.suites.size(); ++s)
    ABITER_CHECK(plan_suite(number, run.suites[s], s));
  return transaction.commit();
}

Expected<void> Store::add_suite(const std::string& run, const SuiteData& suite) {
  ABITER_TRY(transaction, Transaction::begin(*m_database));
  ABITER_TRY(number, run_number(run));
  ABITER_CHECK(write_suite(number, suite));
  return transaction.commit();
}

Expected<void> Store::write_suite(int64_t run, const SuiteData& suite) {
  ABITER_TRY(position, m_database->prepare("SELECT count(*) FROM run_suite WHERE run = ?"));
  ABITER_TRY(counted, position.bind(run).step());
  ABITER_TRY(number, plan_suite(run, suite, counted ? static_cast<size_t>(position.number(0)) : 0));
  for (const char* table : {"pairing", "finding", "unsupported"}) {
    ABITER_TRY(clear, m_database->prepare(fmt::format("DELETE FROM {} WHERE run = ? AND suite = ?", table)));
    ABITER_CHECK(clear.bind(run, number).run());
  }
  ABITER_TRY(pairing,
             m_database->prepare("INSERT INTO pairing (run, suite, position, chain, letters) VALUES (?, ?, ?, ?, ?)"));
  int64_t at = 0;
  for (const RowData& row : suite.rows) {
    ABITER_TRY(chain, text_number(row.chain));
    ABITER_TRY(letters, text_number(row.letters));
    ABITER_CHECK(pairing.bind(run, number, at++, chain, letters).run());
  }
  ABITER_TRY(finding,
             m_database->prepare("INSERT INTO finding (run, suite, position, id, verdict, seen, follows_from, rule, "
                                 "root_cause, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
  at = 0;
  for (const FindingData& one : suite.findings) {
    ABITER_TRY(id, text_number(one.id));
    ABITER_TRY(body, text_number(body_of(one)));
    const std::string verdict = letter_text(one.verdict);
    const std::string seen = letter_text(one.seen);
    ABITER_CHECK(
        finding.bind(run, number, at++, id, verdict, seen, one.follows_from, one.rule, one.root_cause, body).run());
  }
  ABITER_TRY(unsupported,
             m_database->prepare("INSERT INTO unsupported (run, suite, position, toolchain, entry, feature, reason) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?)"));
  at = 0;
  for (const UnsupportedData& one : suite.unsupported) {
    ABITER_TRY(reason, text_number(one.reason));
    ABITER_CHECK(unsupported.bind(run, number, at++, one.toolchain, one.entry, one.feature, reason).run());
  }
  Json agreements = Json::array();
  for (const AgreementData& one : suite.agreements)
    agreements.push_back({one.entry, one.toolchains});
  ABITER_TRY(agreement, text_number(agreements.dump()));
  ABITER_TRY(finished, m_database->prepare("UPDATE run_suite SET finished = 1, checked_cells = ?, agreements = ? "
                                           "WHERE run = ? AND suite = ?"));
  return finished.bind(suite.checked_cells, agreement, run, number).run();
}

Expected<void> Store::name_causes(const std::string& run, size_t position, const std::vector<std::string>& causes) {
  ABITER_TRY(transaction, Transaction::begin(*m_database));
  ABITER_TRY(number, run_number(run));
  ABITER_TRY(update, m_database->prepare("UPDATE finding SET root_cause = ? WHERE run = ? AND position = ? AND suite = "
                                         "(SELECT suite FROM run_suite WHERE run = ? AND position = ?)"));
  for (size_t i = 0; i < causes.size(); ++i)
    if (!causes[i].empty())
      ABITER_CHECK(
          update.bind(causes[i], number, static_cast<int64_t>(i), number, static_cast<int64_t>(position)).run());
  return transaction.commit();
}

Expected<void> Store::end_run(const RunInfo& info) {
  ABITER_TRY(update, m_database->prepare("UPDATE run SET state = ?, ended = ?, cases = ?, red = ?, known = ?, "
                                         "counts = ? WHERE id = ?"));
  const std::string state = state_text(info.state);
  const std::string counts = counts_text(info);
  ABITER_CHECK(update.bind(state, info.ended, info.cases, info.red, info.known, counts, info.id).run());
  // What was written is in the write-ahead log; put it into the database, so that one file holds it all.
  return m_database->execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

Expected<void> Store::add_run(const RunData& run) {
  ABITER_CHECK(begin_run(run));
  for (const SuiteData& suite : run.suites)
    ABITER_CHECK(add_suite(run.info.id, suite));
  return end_run(run.info);
}

} // namespace abiter::store
