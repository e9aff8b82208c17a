// Reading runs back from the store.

#include "store/store.h"
#include "util/hash.h"
#include "util/text.h"

#include "util/json.h"

namespace abiter::store {

namespace {

judge::Verdict verdict_of(const std::string& letter) {
  return judge::verdict_by_letter(letter.empty() ? ' ' : letter[0]).value_or(judge::Verdict::Unselected);
}

/// What we wrote ourselves; an empty value if somebody else changed it.
Json parsed(const std::string& text) {
  return Json::parse(text, nullptr, false);
}

/// The inverse of body_of() in store_write.cpp.
std::string finding_of(const std::string& body, const std::string& id, const std::string& cause) {
  if (!body.starts_with('{') || body.starts_with("{\"case\":"))
    return body;
  const bool named = cause.empty() || body.find("\"root_cause\":") != std::string::npos; // by an earlier abiter
  return "{\"case\":" + Json(id).dump() + "," + (named ? "" : "\"root_cause\":" + Json(cause).dump() + ",") +
         body.substr(1);
}

std::vector<std::string> words(const std::string& text) {
  std::vector<std::string> result;
  const Json json = parsed(text);
  if (json.is_array())
    for (const Json& one : json)
      if (one.is_string())
        result.push_back(one.get<std::string>());
  return result;
}

} // namespace

Expected<std::vector<RunInfo>> Store::runs() {
  ABITER_TRY(rows, m_database->prepare("SELECT id, state, started, ended, version, harness, base, selection, cases, "
                                       "red, known, counts FROM run ORDER BY number"));
  std::vector<RunInfo> all;
  for (;;) {
    ABITER_TRY(row, rows.step());
    if (!row)
      break;
    RunInfo& info = all.emplace_back();
    info.id = rows.text(0);
    info.state = rows.text(1) == "complete" ? RunState::Complete : RunState::Running;
    info.started = rows.text(2);
    info.ended = rows.text(3);
    info.version = rows.text(4);
    info.harness = rows.text(5);
    info.base = rows.text(6);
    ABITER_TRY(selection, Selection::from_json(rows.text(7)));
    info.selection = std::move(selection);
    info.cases = static_cast<uint64_t>(rows.number(8));
    info.red = static_cast<uint64_t>(rows.number(9));
    info.known = static_cast<uint64_t>(rows.number(10));
    const Json counts = parsed(rows.text(11));
    if (counts.is_object())
      for (const auto& [name, count] : counts.items())
        if (count.is_number_unsigned())
          info.counts[name] = count.get<uint64_t>();
  }
  return all;
}

Expected<RunData> Store::load(const std::string& run) {
  ABITER_TRY(number, run_number(run));
  RunData data;
  ABITER_TRY(info, find(run));
  data.info = std::move(info);
  ABITER_TRY(toolchains, m_database->prepare("SELECT id, family, language, version, target, compiler, hash, flags, "
                                             "conventions FROM run_toolchain JOIN toolchain ON toolchain.number = "
                                             "run_toolchain.toolchain WHERE run = ? ORDER BY position"));
  toolchains.bind(number);
  for (;;) {
    ABITER_TRY(row, toolchains.step());
    if (!row)
      break;
    data.toolchains.push_back({toolchains.text(0), toolchains.text(1), toolchains.text(2), toolchains.text(3),
                               toolchains.text(4), toolchains.text(5), toolchains.text(6), words(toolchains.text(7)),
                               words(toolchains.text(8))});
  }
  ABITER_TRY(suites,
             m_database->prepare(
                 "SELECT suite.number, suite.id, suite.hash, e.body, checked_cells, a.body, suite.kind FROM run_suite "
                 "JOIN suite ON suite.number = run_suite.suite JOIN text e ON e.id = suite.entries "
                 "JOIN text a ON a.id = run_suite.agreements WHERE run = ? ORDER BY position"));
  suites.bind(number);
  for (;;) {
    ABITER_TRY(row, suites.step());
    if (!row)
      break;
    SuiteData& suite = data.suites.emplace_back();
    suite.id = suites.text(1);
    suite.kind = plan::kind_by_name(suites.text(6)).value_or(plan::Kind::Functions);
    suite.hash = suites.text(2);
    suite.entries = split(suites.text(3), '\n');
    suite.checked_cells = static_cast<uint64_t>(suites.number(4));
    const Json agreements = parsed(suites.text(5));
    if (agreements.is_array())
      for (const Json& one : agreements)
        suite.agreements.push_back({one.at(0).get<uint32_t>(), one.at(1).get<std::string>()});
    ABITER_CHECK(read_suite(number, suites.number(0), suite));
  }
  return data;
}

Expected<void> Store::read_suite(int64_t run, int64_t number, SuiteData& suite) {
  ABITER_TRY(pairings,
             m_database->prepare("SELECT c.body, l.body FROM pairing JOIN text c ON c.id = chain "
                                 "JOIN text l ON l.id = letters WHERE run = ? AND suite = ? ORDER BY position"));
  pairings.bind(run, number);
  for (;;) {
    ABITER_TRY(row, pairings.step());
    if (!row)
      break;
    suite.rows.push_back({pairings.text(0), pairings.text(1)});
  }
  ABITER_TRY(findings,
             m_database->prepare("SELECT c.body, verdict, seen, follows_from, rule, root_cause, b.body FROM finding "
                                 "JOIN text c ON c.id = finding.id JOIN text b ON b.id = finding.body "
                                 "WHERE run = ? AND suite = ? ORDER BY position"));
  findings.bind(run, number);
  for (;;) {
    ABITER_TRY(row, findings.step());
    if (!row)
      break;
    suite.findings.push_back({findings.text(0), verdict_of(findings.text(1)), verdict_of(findings.text(2)),
                              findings.text(3), findings.text(4), findings.text(5),
                              finding_of(findings.text(6), findings.text(0), findings.text(5))});
  }
  ABITER_TRY(unsupported,
             m_database->prepare("SELECT toolchain, entry, feature, r.body FROM unsupported JOIN text r ON r.id = "
                                 "reason WHERE run = ? AND suite = ? ORDER BY position"));
  unsupported.bind(run, number);
  for (;;) {
    ABITER_TRY(row, unsupported.step());
    if (!row)
      break;
    suite.unsupported.push_back(
        {unsupported.text(0), static_cast<uint32_t>(unsupported.number(1)), unsupported.text(2), unsupported.text(3)});
  }
  return {};
}

Expected<std::vector<std::string>> Store::finished_suites(const std::string& run) {
  ABITER_TRY(number, run_number(run));
  ABITER_TRY(rows,
             m_database->prepare("SELECT suite.id, suite.hash, e.body FROM run_suite JOIN suite ON suite.number = "
                                 "run_suite.suite JOIN text e ON e.id = suite.entries "
                                 "WHERE run = ? AND finished = 1 ORDER BY position"));
  rows.bind(number);
  std::vector<std::string> ids;
  for (;;) {
    ABITER_TRY(row, rows.step());
    if (!row)
      break;
    ids.push_back(rows.text(0) + "\n" + rows.text(1) + "\n" + rows.text(2));
  }
  return ids;
}

Expected<std::vector<HistoryEntry>> Store::history(const std::string& case_id, size_t most) {
  // "SUITE::FUNCTION::CONVENTION::CHAIN"
  const size_t first = case_id.find("::");
  const size_t last = case_id.rfind("::");
  if (first == std::string::npos || last <= first)
    return fail("'" + case_id + "' is not a case id");
  const std::string suite = case_id.substr(0, first);
  const std::string entry = case_id.substr(first + 2, last - first - 2);
  const std::string chain = case_id.substr(last + 2);
  const auto chain_hash = static_cast<int64_t>(hash64(chain));
  const auto id_hash = static_cast<int64_t>(hash64(case_id));
  ABITER_TRY(rows, m_database->prepare(
                       "SELECT run.id, e.body, l.body, coalesce((SELECT f.seen FROM finding f JOIN text i ON i.id = "
                       "f.id WHERE f.run = run.number AND f.suite = suite.number AND i.hash = ? AND i.body = ?), '') "
                       "FROM run JOIN pairing ON pairing.run = run.number JOIN suite ON suite.number = pairing.suite "
                       "JOIN text c ON c.id = pairing.chain JOIN text l ON l.id = pairing.letters "
                       "JOIN text e ON e.id = suite.entries "
                       "WHERE run.state = 'complete' AND suite.id = ? AND c.hash = ? AND c.body = ? "
                       "ORDER BY run.number DESC"));
  rows.bind(id_hash, case_id, suite, chain_hash, chain);
  std::vector<HistoryEntry> entries;
  while (entries.size() < most) {
    ABITER_TRY(row, rows.step());
    if (!row)
      break;
    const std::vector<std::string> names = split(rows.text(1), '\n');
    const std::string letters = rows.text(2);
    for (size_t e = 0; e < names.size() && e < letters.size(); ++e) {
      const judge::Verdict verdict = verdict_of(letters.substr(e, 1));
      if (names[e] != entry || verdict == judge::Verdict::Unselected)
        continue;
      const std::string seen = rows.text(3);
      entries.push_back({rows.text(0), verdict, seen.empty() ? verdict : verdict_of(seen)});
    }
  }
  return entries;
}

} // namespace abiter::store
