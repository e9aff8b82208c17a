#include "session/retention.h"

#include "compile/units.h"
#include "session/build_lock.h"
#include "session/paths.h"
#include "store/store.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <set>

namespace abiter::session {

namespace fs = std::filesystem;

namespace {

uint64_t bytes_below(const fs::path& path) {
  std::error_code error;
  if (fs::is_regular_file(path, error))
    return fs::file_size(path, error);
  uint64_t bytes = 0;
  for (fs::recursive_directory_iterator at(path, error), end; !error && at != end; at.increment(error))
    if (at->is_regular_file() && !at->is_symlink())
      bytes += at->file_size();
  return bytes;
}

class Collector {
public:
  Collector(const Paths& paths, store::Store& store, const RetentionRequest& request)
      : m_paths(paths), m_store(store), m_request(request) {}

  Expected<void> collect(const std::function<void(const std::string& folder)>& on_waiting) {
    ABITER_TRY(lock, BuildLock::take(m_paths.results + "/build", on_waiting));
    ABITER_TRY(runs, m_store.runs());
    choose(runs);
    for (const store::RunInfo& run : runs)
      if (!m_kept.count(run.id)) {
        if (store::is_run_id(run.id)) // or it could lead to any folder
          drop(m_paths.results + "/runs/" + run.id, "run");
        if (!m_request.dry_run)
          ABITER_CHECK(m_store.remove(run.id));
      }
    ABITER_CHECK(drop_builds());
    drop_temporary_files();
    if (!m_request.dry_run)
      ABITER_CHECK(m_store.compact());
    return {};
  }

  report::Dropped take() { return {std::move(m_dropped), m_bytes, m_kept.size(), m_request.dry_run}; }

private:
  /// The newest ones, and what they ran again: without those it isn't known what passed.
  void choose(const std::vector<store::RunInfo>& runs) {
    for (size_t i = runs.size() - std::min(runs.size(), m_request.keep); i < runs.size(); ++i)
      m_kept.insert(runs[i].id);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
      if (m_kept.count(run->id) && !run->base.empty())
        m_kept.insert(run->base);
    std::erase_if(m_kept, [&](const std::string& id) {
      return std::none_of(runs.begin(), runs.end(), [&](const store::RunInfo& run) { return run.id == id; });
    });
  }

  void drop(const fs::path& path, const std::string& kind) {
    std::error_code error;
    if (!fs::exists(path, error))
      return;
    m_bytes += bytes_below(path);
    m_dropped.emplace_back(fs::relative(path, m_paths.results, error).string(), kind);
    if (!m_request.dry_run)
      fs::remove_all(path, error);
  }

  /// Folders are called ID-HASH by their toolchain; sources and stubs begin with the name of their suite.
  Expected<void> drop_builds() {
    std::set<std::string> folders{"src", "stubs", "split"};
    std::set<std::string> stems;
    for (const std::string& id : m_kept) {
      ABITER_TRY(run, m_store.load(id));
      for (const store::ToolchainData& one : run.toolchains)
        folders.insert(one.id + "-" + one.hash.substr(0, 8));
      for (const store::SuiteData& one : run.suites)
        stems.insert(compile::file_stem(one.id));
    }
    const std::string root = m_paths.results + "/build";
    for (const fs::path& path : sorted_entries(root))
      if (fs::is_directory(fs::symlink_status(path)) && is_toolchain_folder(path.filename().string()) &&
          !folders.count(path.filename().string()))
        drop(path, "build");
    for (const fs::path& path : sorted_entries(root + "/src")) {
      const std::string name = path.filename().string();
      const size_t end = std::min({name.rfind("__caller_"), name.rfind("__callee_"), name.rfind("__frames")});
      if (end != std::string::npos && !stems.count(name.substr(0, end)))
        drop(path, "source");
    }
    return {};
  }

  /// "gcc-12-0123abcd".
  static bool is_toolchain_folder(const std::string& name) {
    constexpr size_t k_digits = 8;
    return name.size() > k_digits + 1 && name[name.size() - k_digits - 1] == '-' &&
           name.find_last_not_of("0123456789abcdef") == name.size() - k_digits - 1;
  }

  /// What write_file() leaves where abiter is killed: "NAME.PID.tmp", of a process that is gone.
  void drop_temporary_files() {
    std::vector<std::string> folders{m_paths.results, m_paths.results + "/cache", m_paths.results + "/build"};
    for (const std::string& parent : {m_paths.results + "/build", m_paths.results + "/runs"})
      for (const fs::path& path : sorted_entries(parent))
        if (fs::is_directory(fs::symlink_status(path)))
          folders.push_back(path.string());
    for (const std::string& folder : folders)
      for (const fs::path& path : sorted_entries(folder)) {
        const std::string name = path.filename().string();
        const std::string stem = name.ends_with(".tmp") ? name.substr(0, name.size() - 4) : "";
        const size_t dot = stem.rfind('.');
        const int writer = dot == std::string::npos ? 0 : std::atoi(stem.c_str() + dot + 1);
        std::error_code error;
        if (writer > 0 && fs::is_regular_file(fs::symlink_status(path)) &&
            !fs::exists(fmt::format("/proc/{}", writer), error))
          drop(path, "temporary file");
      }
  }

  static std::vector<fs::path> sorted_entries(const std::string& folder) {
    std::vector<fs::path> paths;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
      paths.push_back(at->path());
    std::sort(paths.begin(), paths.end());
    return paths;
  }

  const Paths& m_paths;
  store::Store& m_store;
  const RetentionRequest& m_request;
  std::set<std::string> m_kept;
  std::vector<std::pair<std::string, std::string>> m_dropped;
  uint64_t m_bytes = 0;
};

} // namespace

Expected<report::Dropped> drop_old_runs(const RetentionRequest& request,
                                        const std::function<void(const std::string& folder)>& on_waiting) {
  ABITER_TRY(paths, find_paths(request.where));
  ABITER_TRY(store, store::Store::open(paths.results));
  Collector collector(paths, store, request);
  ABITER_CHECK(collector.collect(on_waiting));
  return collector.take();
}

} // namespace abiter::session
