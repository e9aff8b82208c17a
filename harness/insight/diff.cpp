#include "insight/diff.h"

#include "insight/digest.h"
#include "util/json.h"
#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <unordered_map>

namespace abiter::insight {

namespace {

using judge::Verdict;

Verdict verdict_of(char letter) {
  return judge::verdict_by_letter(letter).value_or(Verdict::Unselected);
}

/// A run by the ids of its parts.
class Index {
public:
  explicit Index(const store::RunData& run) {
    for (const store::SuiteData& suite : run.suites) {
      Suite& one = m_suites[suite.id];
      one.data = &suite;
      for (size_t e = 0; e < suite.entries.size(); ++e)
        one.entries.emplace(suite.entries[e], e);
      for (const store::RowData& row : suite.rows)
        one.rows.emplace(row.chain, &row);
      for (const store::FindingData& finding : suite.findings)
        m_findings.emplace(finding.id, &finding);
    }
  }

  struct Suite {
    const store::SuiteData* data = nullptr;
    std::unordered_map<std::string, size_t> entries;
    std::unordered_map<std::string, const store::RowData*> rows;
  };
  const Suite* suite(const std::string& id) const {
    const auto found = m_suites.find(id);
    return found == m_suites.end() ? nullptr : &found->second;
  }
  Outcome outcome(char letter, const std::string& id) const {
    const Verdict verdict = verdict_of(letter);
    if (!judge::has_finding(verdict))
      return {verdict, verdict, false};
    const auto found = m_findings.find(id);
    if (found == m_findings.end())
      return {verdict, verdict, judge::is_red(verdict)};
    return {verdict, found->second->seen, found->second->red(),
            judge::standing(verdict) == judge::Standing::Open ? finding_text(*found->second).headline : ""};
  }

private:
  std::unordered_map<std::string, Suite> m_suites;
  std::unordered_map<std::string, const store::FindingData*> m_findings;
};

bool passed(const Outcome& outcome) {
  return judge::standing(outcome.seen) == judge::Standing::Passed;
}

bool answered(const Outcome& outcome) {
  return judge::has_finding(outcome.verdict) || passed(outcome);
}

std::optional<ChangeKind> kind_of(const Outcome& before, const Outcome& after) {
  if (!answered(before) || !answered(after)) {
    if (answered(after))
      return ChangeKind::New;
    return answered(before) ? std::optional(ChangeKind::Gone) : std::nullopt;
  }
  if (before.says != after.says && before.verdict == after.verdict)
    return ChangeKind::Answered;
  const bool did_pass = passed(before);
  const bool passes = passed(after);
  if (!did_pass && passes)
    return ChangeKind::Fixed;
  if (!did_pass && !passes && before.seen != after.seen)
    return ChangeKind::Drifted;
  if (after.red && !before.red)
    return ChangeKind::NewlyRed;
  if ((did_pass && !passes) || (before.red && !after.red))
    return ChangeKind::NowKnown;
  return std::nullopt;
}

char letter_at(const store::RowData* row, size_t entry) {
  return row && entry < row->letters.size() ? row->letters[entry] : ' ';
}

std::vector<ToolchainChange> compare_toolchains(const store::RunData& before, const store::RunData& after) {
  std::vector<ToolchainChange> changes;
  const auto find = [](const store::RunData& run, const std::string& id) -> const store::ToolchainData* {
    for (const store::ToolchainData& one : run.toolchains)
      if (one.id == id)
        return &one;
    return nullptr;
  };
  for (const store::ToolchainData& one : before.toolchains) {
    const store::ToolchainData* now = find(after, one.id);
    if (!now)
      changes.push_back({one.id, one.version, "", false});
    else if (now->version != one.version || now->hash != one.hash)
      changes.push_back({one.id, one.version, now->version, now->version == one.version});
  }
  for (const store::ToolchainData& one : after.toolchains)
    if (!find(before, one.id))
      changes.push_back({one.id, "", one.version, false});
  return changes;
}

} // namespace

const std::array<ChangeRow, 7>& change_rows() {
  using enum ChangeKind;
  static constexpr std::array<ChangeRow, 7> k_rows = {{
      {NewlyRed, "newly_red", "newly red", "passed or were known before, and are red now"},
      {Drifted, "drifted", "drifted", "failed before, and now fail in another way"},
      {Fixed, "fixed", "fixed", "failed before, and pass now"},
      {NowKnown, "now_known", "now known", "were red before, and are known now"},
      {Answered, "answered", "answered otherwise", "are recorded, and the answer is not what it was"},
      {New, "new", "new", "were not part of the previous run"},
      {Gone, "gone", "gone", "were part of the previous run only"},
  }};
  return k_rows;
}

std::string_view name(ChangeKind kind) {
  const auto& rows = change_rows();
  return std::find_if(rows.begin(), rows.end(), [&](const ChangeRow& row) { return row.kind == kind; })->name;
}

uint64_t RunDiff::count(ChangeKind kind) const {
  return static_cast<uint64_t>(
      std::count_if(changes.begin(), changes.end(), [&](const CaseChange& one) { return one.kind == kind; }));
}

uint64_t RunDiff::regressed() const {
  return static_cast<uint64_t>(
      std::count_if(changes.begin(), changes.end(), [](const CaseChange& one) { return one.regressed(); }));
}

RunDiff compare_runs(const store::RunData& before, const store::RunData& after) {
  RunDiff diff{before.info, after.info, compare_toolchains(before, after), {}, 0};
  const Index old_index(before);
  const Index new_index(after);
  const auto compare = [&](const store::SuiteData& suite, const store::RowData& row, size_t e, char old_letter,
                           char new_letter) {
    if (old_letter == new_letter && !judge::has_finding(verdict_of(old_letter))) {
      diff.same += judge::standing(verdict_of(old_letter)) == judge::Standing::Passed;
      return;
    }
    const std::string id = suite.case_id(row, e);
    const Outcome was = old_index.outcome(old_letter, id);
    const Outcome is = new_index.outcome(new_letter, id);
    if (const auto kind = kind_of(was, is))
      diff.changes.push_back({id, suite.id, suite.entries[e], row.chain, *kind, was, is});
    else
      diff.same += answered(is);
  };
  for (const store::SuiteData& suite : after.suites) {
    const Index::Suite* other = old_index.suite(suite.id);
    std::vector<size_t> old_entry; ///< by entry; npos: there was none
    for (const std::string& entry : suite.entries) {
      const auto found = other ? other->entries.find(entry) : decltype(other->entries.end()){};
      old_entry.push_back(other && found != other->entries.end() ? found->second : std::string::npos);
    }
    for (const store::RowData& row : suite.rows) {
      const store::RowData* old_row = nullptr;
      if (other)
        if (const auto found = other->rows.find(row.chain); found != other->rows.end())
          old_row = found->second;
      for (size_t e = 0; e < suite.entries.size(); ++e)
        compare(suite, row, e, letter_at(old_row, old_entry[e]), letter_at(&row, e));
    }
  }
  // What the new run doesn't even have a place for.
  for (const store::SuiteData& suite : before.suites) {
    const Index::Suite* other = new_index.suite(suite.id);
    for (const store::RowData& row : suite.rows)
      for (size_t e = 0; e < suite.entries.size(); ++e)
        if (!other || !other->rows.count(row.chain) || !other->entries.count(suite.entries[e]))
          compare(suite, row, e, letter_at(&row, e), ' ');
  }
  return diff;
}

std::string to_json(const RunDiff& diff) {
  const auto run = [](const store::RunInfo& info) -> Json {
    return {{"run", info.id},
            {"started", info.started},
            {"harness", info.harness},
            {"cases", info.cases},
            {"red", info.red}};
  };
  Json root = {{"schema", "abiter-diff"}, {"version", 2}, {"before", run(diff.before)}, {"after", run(diff.after)}};
  root["toolchains"] = Json::array();
  for (const ToolchainChange& one : diff.toolchains)
    root["toolchains"].push_back({{"id", one.id}, {"old", one.before}, {"new", one.after}, {"rebuilt", one.rebuilt}});
  Json counts = {{"regressed", diff.regressed()}};
  Json& kinds = root["kinds"] = Json::array();
  for (const ChangeRow& row : change_rows()) {
    counts[std::string(row.key)] = diff.count(row.kind);
    kinds.push_back({{"key", row.key}, {"name", row.name}, {"about", row.about}});
  }
  counts["same"] = diff.same;
  root["counts"] = counts;
  for (const ChangeRow& row : change_rows()) {
    Json& list = root[std::string(row.key)] = Json::array();
    for (const CaseChange& one : diff.changes)
      if (one.kind == row.kind) {
        Json& json = list.emplace_back(Json{{"case", one.id},
                                            {"old", judge::name(one.before.verdict)},
                                            {"new", judge::name(one.after.verdict)},
                                            {"old_seen", judge::name(one.before.seen)},
                                            {"new_seen", judge::name(one.after.seen)},
                                            {"regressed", one.regressed()}});
        if (row.kind == ChangeKind::Answered) {
          json["old_says"] = one.before.says;
          json["new_says"] = one.after.says;
        }
      }
  }
  return root.dump(1) + "\n";
}

} // namespace abiter::insight
