#include "cli/commands.h"
#include "cli/output.h"
#include "generate/render.h"
#include "insight/diff.h"
#include "insight/digest.h"
#include "insight/suggest.h"
#include "insight/tally_json.h"
#include "report/json_text.h"
#include "report/junit.h"
#include "session/paths.h"
#include "session/run_files.h"
#include "store/run_data.h"
#include "store/sentences.h"
#include "store/store.h"
#include "util/fs.h"
#include "util/json.h"
#include "util/process.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>

namespace abiter::cli {

namespace fs = std::filesystem;

namespace {

/// The most earlier runs that a report looks at.
constexpr size_t k_most_history = 20;

/// What a report needs of an earlier run, in the shape of results.json: no findings but those that only follow.
std::string history_json(const store::RunData& run) {
  using report::json_string;
  report::JsonObject info;
  info.add("id", json_string(run.info.id));
  report::JsonList toolchains;
  for (const store::ToolchainData& one : run.toolchains) {
    report::JsonObject toolchain;
    toolchain.add("id", json_string(one.id));
    toolchain.add("version", json_string(one.version));
    toolchain.add("hash", json_string(one.hash));
    toolchains.add(toolchain.text());
  }
  report::JsonList suites;
  for (const store::SuiteData& one : run.suites) {
    report::JsonList rows;
    for (const store::RowData& row : one.rows) {
      report::JsonObject pairing;
      pairing.add("chain", json_string(row.chain));
      pairing.add("verdicts", json_string(row.letters));
      rows.add(pairing.text());
    }
    report::JsonList findings;
    for (const store::FindingData& finding : one.findings) {
      if (finding.follows_from.empty())
        continue;
      report::JsonObject follower;
      follower.add("case", json_string(finding.id));
      follower.add("follows_from", json_string(finding.follows_from));
      findings.add(follower.text());
    }
    report::JsonObject suite;
    suite.add("id", json_string(one.id));
    suite.add("entries", report::json_strings(one.entries));
    suite.add("pairings", rows.text());
    suite.add("findings", findings.text());
    suites.add(suite.text());
  }
  report::JsonObject whole;
  whole.add("info", info.text());
  whole.add("profile", json_string(run.info.selection.profile));
  whole.add("selection", run.info.selection.comparable());
  whole.add("toolchains", toolchains.text());
  whole.add("suites", suites.text());
  return whole.text();
}

/// Two runs whose cases can be compared: of one profile, and with some suite in common.
bool comparable(const store::RunData& a, const store::RunData& b) {
  if (a.info.selection.profile != b.info.selection.profile)
    return false;
  return std::any_of(a.suites.begin(), a.suites.end(), [&](const store::SuiteData& one) {
    return std::any_of(b.suites.begin(), b.suites.end(),
                       [&](const store::SuiteData& other) { return one.id == other.id; });
  });
}

/// Earlier runs, newest first, and what changed since the first of them that can be compared.
struct History {
  std::vector<std::string> texts;
  std::vector<std::string> diff; ///< none or one

  void add(const store::RunData& earlier, const store::RunData& run) {
    texts.push_back(history_json(earlier));
    if (diff.empty() && comparable(earlier, run))
      diff.push_back(insight::to_json(insight::compare_runs(earlier, run)));
  }
};

/// The runs before `run` in the store that had the same selection; instead those that were named, if there are some.
Expected<History> history_of(store::Store& store, const session::Paths& paths, const store::RunData& run,
                             const std::string& results, const std::vector<std::string>& named) {
  History history;
  for (auto word = named.rbegin(); word != named.rend(); ++word) {
    ABITER_TRY(files, session::find_run(store, paths, *word));
    ABITER_TRY(earlier, store::load_results(files.results));
    history.add(earlier, run);
  }
  if (!named.empty())
    return history;
  // The folder of a run in the store is called by its id.
  const auto info = store.find(fs::path(results).parent_path().filename().string());
  if (!info)
    return history;
  for (store::RunInfo at = *info; history.texts.size() < k_most_history;) {
    ABITER_TRY(before, store.previous(at));
    if (!before)
      break;
    ABITER_TRY(earlier, store.load(before->id));
    history.add(earlier, run);
    at = *before;
  }
  return history;
}

/// The newest run that has come to its end.
Expected<std::string> last_complete(store::Store& store) {
  ABITER_TRY(runs, store.runs());
  const auto last = std::find_if(runs.rbegin(), runs.rend(),
                                 [](const store::RunInfo& run) { return run.state == store::RunState::Complete; });
  if (last == runs.rend())
    return fail("there is no complete run to report",
                "`abiter run` makes one; --results DIR names where they are kept");
  return last->id;
}

/// The page's script: the files of harness/report/html/script, in the order of their names.
Expected<std::vector<std::string>> script_files(const std::string& folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error))
    if (entry.path().extension() == ".js")
      files.push_back(entry.path().string());
  if (files.empty())
    return fail_internal(fmt::format("no script in {}", folder), "it should be part of the checkout of abiter");
  std::sort(files.begin(), files.end());
  std::vector<std::string> texts;
  for (const std::string& file : files) {
    ABITER_TRY(text, read_file(file));
    texts.push_back(std::move(text));
  }
  return texts;
}

/// Writes the report; the path of its page.
Expected<std::string> write_report(const Request& request, const ReportOptions& options) {
  ABITER_TRY(paths, session::find_paths(request.where));
  ABITER_TRY(store, store::Store::open(paths.results));
  std::vector<std::string> words = options.runs;
  std::string newest;
  if (words.empty()) {
    ABITER_TRY(last, last_complete(store));
    newest = last;
  } else {
    newest = words.back();
    words.pop_back();
  }
  ABITER_TRY(files, session::find_run(store, paths, newest));
  ABITER_TRY(results, read_file(files.results));
  // Says what is wrong with a file of another kind, in our words.
  ABITER_TRY(run, store::load_results(files.results));
  std::string evidence;
  if (!files.evidence.empty()) {
    ABITER_TRY(text, read_file(files.evidence));
    evidence = std::move(text);
  }
  ABITER_TRY(history, history_of(store, paths, run, files.results, words));
  const std::string html = paths.root + "/harness/report/html";
  ABITER_TRY(script, script_files(html + "/script"));

  ABITER_TRY(digest, insight::digest(run));
  std::vector<std::pair<std::string, std::string>> extra{
      {"results.json", results}, {"junit.xml", report::junit_xml(run, digest, report::JunitCases::Folded)}};
  if (const std::string rules = insight::suggest_expectations(run); !rules.empty())
    extra.emplace_back("suggested.toml", rules);
  std::vector<std::string> names;
  for (const auto& [name, text] : extra)
    names.push_back(name);
  ABITER_TRY(pages,
             generate::render(html, "report_html",
                              {{"results", {store::with_sentences(results)}},
                               {"verdicts", {to_line(insight::verdicts_json())}},
                               {"history", history.texts},
                               {"diff", history.diff},
                               {"evidence", evidence.empty() ? std::vector<std::string>{} : std::vector{evidence}},
                               {"script", script},
                               {"extra", names}}));
  const std::string folder =
      options.folder.empty() ? paths.results + "/report" : fs::absolute(options.folder).lexically_normal().string();
  // What an earlier report left in data/ isn't of this run.
  std::error_code ignored;
  fs::remove_all(folder + "/data", ignored);
  for (const auto& [name, text] : extra)
    ABITER_CHECK(write_file(folder + "/" + name, text));
  for (const generate::RenderedFile& page : pages)
    ABITER_CHECK(write_file(folder + "/" + page.name, page.text));
  return folder + "/index.html";
}

} // namespace

int command_report(const Request& request, const ReportOptions& options) {
  const auto page = write_report(request, options);
  if (!page)
    return report_errors({page.error()});
  std::fputs((*page + "\n").c_str(), stdout);
  return k_exit_ok;
}

} // namespace abiter::cli
