#include "report/store_text.h"

#include "report/table.h"
#include "util/json.h"
#include "util/text.h"

#include <fmt/format.h>

namespace abiter::report {

namespace {

/// What a run was about, as the command line says it.
std::string asked_for(const store::Selection& selection) {
  std::vector<std::string> words{"-P " + selection.profile};
  const auto add = [&](const char* flag, const std::vector<std::string>& values) {
    for (const std::string& value : values)
      words.push_back(flag + shell_quote(value));
  };
  add("--spec ", selection.filter.specs);
  add("--fn ", selection.filter.functions);
  add("--convention ", selection.filter.conventions);
  add("--toolchain ", selection.filter.toolchains);
  add("--pair ", selection.filter.pairs);
  add("", selection.filter.words);
  if (!selection.partition.empty())
    words.push_back("--partition " + selection.partition);
  return join(words, " ");
}

} // namespace

std::string runs_json(const std::vector<store::RunInfo>& runs) {
  Json root = {{"schema", "abiter-runs"}, {"version", 2}, {"runs", Json::array()}};
  for (const store::RunInfo& one : runs)
    root["runs"].push_back({{"run", one.id},
                            {"state", one.state == store::RunState::Complete ? "complete" : "unfinished"},
                            {"started", one.started},
                            {"ended", one.ended},
                            {"abiter", one.version},
                            {"harness", one.harness},
                            {"base", one.base},
                            {"selection", Json::parse(one.selection.to_json())},
                            {"cases", one.cases},
                            {"red", one.red},
                            {"known", one.known},
                            {"counts", one.counts}});
  return root.dump(1) + "\n";
}

std::string runs_text(const std::vector<store::RunInfo>& runs) {
  if (runs.empty())
    return "no run has been kept yet\n";
  Table table({"run", "cases", "red", "known", "selection"});
  for (const store::RunInfo& one : runs) {
    const bool complete = one.state == store::RunState::Complete;
    std::string about = asked_for(one.selection);
    if (!one.base.empty())
      about += " (again, what was red in " + one.base + ")";
    table.add({one.id, std::to_string(one.cases), complete ? std::to_string(one.red) : "unfinished",
               complete ? std::to_string(one.known) : "", about});
  }
  std::string text;
  for (const std::string& line : table.lines())
    text += line + "\n";
  return text;
}

std::string merged_text(const store::RunInfo& merged, const std::string& file) {
  return fmt::format("{} cases, {} red, {} known\nresults: {}\n", merged.cases, merged.red, merged.known, file);
}

std::string missing_shards_text(const std::vector<std::string>& missing) {
  if (missing.empty())
    return {};
  return fmt::format("warning: no shard is of partition {}: it had no specs, or its results are missing\n",
                     join(missing, ", "));
}

std::string dropped_text(const Dropped& dropped) {
  std::string text;
  for (const auto& [path, kind] : dropped.paths)
    text += fmt::format("{} {} {}\n", dropped.dry_run ? "would drop" : "dropped", kind, path);
  return text + fmt::format("{} runs kept, {:.1f} MB {}\n", dropped.runs_kept, static_cast<double>(dropped.bytes) / 1e6,
                            dropped.dry_run ? "to gain" : "gained");
}

} // namespace abiter::report
