#include "session/recorder.h"

#include "insight/results_json.h"

#include "session/names.h"
#include "store/identity.h"
#include "util/fs.h"
#include "util/text.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace abiter::session {

namespace fs = std::filesystem;

namespace {

std::string absolute(const std::string& path) {
  return path.empty() ? path : fs::absolute(path).lexically_normal().string();
}

} // namespace

Expected<std::string> make_run_folder(const std::string& runs, const std::string& started) {
  std::error_code error;
  fs::create_directories(runs, error);
  const std::string stamp = replace_all(started.substr(0, started.find('Z')), ":", "-");
  for (int count = 1; count < 1000; ++count) {
    const std::string id = count == 1 ? stamp : fmt::format("{}-{}", stamp, count);
    if (fs::create_directory(runs + "/" + id, error))
      return id;
    if (error)
      break;
  }
  return fail(fmt::format("can't make a folder in '{}': {}", runs, error.message()),
              "--results DIR names another folder");
}

store::Selection resolved(const Session& session, store::Selection selection) {
  selection.config = absolute(selection.config);
  for (std::string& folder : selection.toolchain_folders)
    folder = absolute(folder);
  for (std::string& spec : selection.filter.specs)
    if (names_file(spec))
      spec = absolute(spec);
  selection.values.clear();
  for (const plan::Pattern pattern : session.patterns)
    selection.values.emplace_back(plan::name(pattern));
  for (std::string& file : selection.expectations)
    file = absolute(file);
  return selection;
}

Expected<Recorder> Recorder::open(const Session& session, const Request& request, const std::string& base) {
  ABITER_TRY(store, store::Store::open(session.paths.results));
  Recorder recorder(std::move(store), session.paths.results + "/runs");
  recorder.m_keep_logs = request.keep_logs;
  store::RunInfo& info = recorder.m_info;
  info.version = ABITER_VERSION;
  info.harness = store::harness_identity(ABITER_VERSION, session.paths.generators);
  info.base = base;
  info.selection = resolved(session, request.selection);
  return recorder;
}

Expected<void> Recorder::resume(const store::RunInfo& info) {
  const std::string harness = m_info.harness;
  const auto differs = [&](const std::string& what) {
    return fail(fmt::format("{} can't be resumed: {}", info.id, what),
                "start a new run; what is built already isn't built again");
  };
  if (info.harness != harness)
    return differs(fmt::format("abiter itself has changed ({} and {})", info.harness, harness));
  if (info.selection.to_json() != m_info.selection.to_json())
    return differs("it had another selection; without filters, --resume selects the same");
  m_info = info;
  m_folder = m_runs + "/" + info.id;
  ABITER_TRY(finished, m_store.finished_suites(info.id));
  m_finished.insert(finished.begin(), finished.end());
  m_resumed = true;
  return {};
}

bool Recorder::is_finished(const store::RunResults& results, size_t suite) const {
  if (m_finished.empty())
    return false;
  std::error_code error;
  return m_finished.count(store::suite_key(store::suite_data(results, suite))) &&
         fs::exists(log_folder() + "/" + compile::file_stem(results.plan->suites[suite].id) + ".log", error);
}

/// The compilers and the specs are those of before.
Expected<void> Recorder::check_same(const store::RunData& now) {
  ABITER_TRY(before, m_store.load(m_info.id));
  const std::string hint = "start a new run; what is built already isn't built again";
  std::set<std::string> toolchains;
  for (const store::ToolchainData& one : before.toolchains)
    toolchains.insert(one.id + " " + one.hash);
  for (const store::ToolchainData& one : now.toolchains)
    if (!toolchains.erase(one.id + " " + one.hash))
      return fail(fmt::format("{} can't be resumed: toolchain {} has changed", m_info.id, one.id), hint);
  if (!toolchains.empty())
    return fail(fmt::format("{} can't be resumed: toolchain {} is not there any longer", m_info.id,
                            toolchains.begin()->substr(0, toolchains.begin()->find(' '))),
                hint);
  std::set<std::string> suites;
  for (const store::SuiteData& one : before.suites)
    suites.insert(store::suite_key(one));
  for (const store::SuiteData& one : now.suites)
    if (!suites.erase(store::suite_key(one)))
      return fail(fmt::format("{} can't be resumed: the spec {} has changed", m_info.id, one.id), hint);
  if (!suites.empty())
    return fail(fmt::format("{} can't be resumed: the spec {} is not there any longer", m_info.id,
                            suites.begin()->substr(0, suites.begin()->find('\n'))),
                hint);
  return {};
}

Expected<void> Recorder::begin(store::RunResults& results) {
  if (!m_resumed) {
    m_info.started = store::utc_now();
    ABITER_TRY(id, make_run_folder(m_runs, m_info.started));
    m_info.id = id;
    m_folder = m_runs + "/" + id;
  }
  m_info.cases = results.plan->case_count;
  results.info = m_info;
  store::RunData run{m_info, {}, {}, {}};
  for (const toolchain::Toolchain& toolchain : results.plan->toolchains)
    run.toolchains.push_back(store::toolchain_data(toolchain));
  for (size_t s = 0; s < results.plan->suites.size(); ++s)
    run.suites.push_back(store::suite_data(results, s));
  return m_resumed ? check_same(run) : m_store.begin_run(run);
}

Expected<void> Recorder::add_suite(const store::RunResults& results, size_t suite) {
  return m_store.add_suite(m_info.id, store::suite_data(results, suite));
}

Expected<void> Recorder::finish(store::RunResults& results, const insight::Summary& summary) {
  m_info.state = store::RunState::Complete;
  m_info.ended = store::utc_now();
  m_info.cases = summary.cases;
  m_info.red = summary.red;
  m_info.known = summary.known;
  for (const judge::VerdictRow& row : judge::verdict_rows())
    m_info.counts[std::string(row.name)] = summary.counts[row.verdict];
  results.info = m_info;
  for (size_t s = 0; s < results.suites.size(); ++s) {
    std::vector<std::string> causes;
    for (const auto& [where, finding] : results.suites[s].findings)
      causes.push_back(finding.root_cause);
    ABITER_CHECK(m_store.name_causes(m_info.id, s, causes));
  }
  ABITER_CHECK(write_file(results_file(), insight::to_json(results, summary)));
  ABITER_CHECK(m_store.end_run(m_info));
  std::error_code ignored;
  if (!m_keep_logs)
    fs::remove_all(log_folder(), ignored);
  return {};
}

} // namespace abiter::session
