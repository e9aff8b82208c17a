#include "session/pages.h"

#include "generate/render.h"
#include "insight/answer_tables.h"
#include "insight/diff.h"
#include "insight/digest.h"
#include "insight/suggest.h"
#include "insight/tally_json.h"
#include "report/history_json.h"
#include "report/junit.h"
#include "session/paths.h"
#include "session/run_files.h"
#include "store/run_data.h"
#include "store/sentences.h"
#include "store/store.h"
#include "util/fs.h"
#include "util/json.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace abiter::session {

namespace fs = std::filesystem;

namespace {

/// The most earlier runs that a report looks at.
constexpr size_t k_most_history = 20;

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
    texts.push_back(report::history_json(earlier));
    if (diff.empty() && comparable(earlier, run))
      diff.push_back(insight::to_json(insight::compare_runs(earlier, run)));
  }
};

/// The runs before `run` in the store that had the same selection; instead those that were named, if there are some.
Expected<History> history_of(store::Store& store, const Paths& paths, const store::RunData& run,
                             const std::string& results, const std::vector<std::string>& named) {
  History history;
  for (auto word = named.rbegin(); word != named.rend(); ++word) {
    ABITER_TRY(files, find_run(store, paths, *word));
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
    return fail("no complete run to report", "`abiter run` makes one; --results DIR names where they are kept");
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

} // namespace

Expected<std::string> write_pages(const PagesRequest& request) {
  ABITER_TRY(paths, find_paths(request.where));
  ABITER_TRY(store, store::Store::open(paths.results));
  std::vector<std::string> words = request.runs;
  std::string newest;
  if (words.empty()) {
    ABITER_TRY(last, last_complete(store));
    newest = last;
  } else {
    newest = words.back();
    words.pop_back();
  }
  ABITER_TRY(files, find_run(store, paths, newest));
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
  const std::string whole = store::with_sentences(results);
  ABITER_TRY(pages,
             generate::render(html, "report_html",
                              {{"results", {whole}},
                               {"verdicts", {to_line(insight::verdicts_json())}},
                               {"answers", {insight::answer_tables_json(whole)}},
                               {"history", history.texts},
                               {"diff", history.diff},
                               {"evidence", evidence.empty() ? std::vector<std::string>{} : std::vector{evidence}},
                               {"script", script},
                               {"extra", names}}));
  const std::string folder =
      request.folder.empty() ? paths.results + "/report" : fs::absolute(request.folder).lexically_normal().string();
  // What an earlier report left in data/ isn't of this run.
  std::error_code ignored;
  fs::remove_all(folder + "/data", ignored);
  for (const auto& [name, text] : extra)
    ABITER_CHECK(write_file(folder + "/" + name, text));
  for (const generate::RenderedFile& page : pages)
    ABITER_CHECK(write_file(folder + "/" + page.name, page.text));
  return folder + "/index.html";
}

} // namespace abiter::session
