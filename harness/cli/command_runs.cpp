#include "cli/commands.h"
#include "cli/output.h"
#include "report/table.h"
#include "session/paths.h"
#include "store/store.h"
#include "util/text.h"

#include "util/json.h"
#include <cstdio>
#include <fmt/format.h>

namespace abiter::cli {

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

int command_runs(const Request& request) {
  const auto paths = session::find_paths(request.where);
  if (!paths)
    return report_errors({paths.error()});
  auto store = store::Store::open(paths->results);
  if (!store)
    return report_errors({store.error()});
  const auto runs = store->runs();
  if (!runs)
    return report_errors({runs.error()});
  if (request.format == "json") {
    Json all = Json::array();
    for (const store::RunInfo& one : *runs)
      all.push_back({{"run", one.id},
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
    std::fputs((all.dump(1) + "\n").c_str(), stdout);
    return k_exit_ok;
  }
  if (runs->empty()) {
    std::fputs("no run has been kept yet\n", stdout);
    return k_exit_ok;
  }
  report::Table table({"run", "cases", "red", "known", "asked for"});
  for (const store::RunInfo& one : *runs) {
    const bool complete = one.state == store::RunState::Complete;
    std::string about = asked_for(one.selection);
    if (!one.base.empty())
      about += " (again, what was red in " + one.base + ")";
    table.add({one.id, std::to_string(one.cases), complete ? std::to_string(one.red) : "unfinished",
               complete ? std::to_string(one.known) : "", about});
  }
  for (const std::string& line : table.lines())
    std::fputs((line + "\n").c_str(), stdout);
  return k_exit_ok;
}

} // namespace abiter::cli
