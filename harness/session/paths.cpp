#include "session/paths.h"

#include "util/own_files.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <unistd.h>

namespace abiter::session {

namespace fs = std::filesystem;

namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

/// The first that isn't empty.
std::string first_of(const std::vector<std::string>& texts) {
  const auto found = std::find_if(texts.begin(), texts.end(), [](const std::string& text) { return !text.empty(); });
  return found == texts.end() ? "" : *found;
}

/// Beside the checkout's own files, if that is somewhere to write; else where programs keep what they have made
/// (https://specifications.freedesktop.org/basedir-spec/latest/).
std::string default_results(const std::string& root) {
  const std::string ours = root + "/results";
  const std::string& written = ::access(ours.c_str(), F_OK) == 0 ? ours : root;
  if (!is_installed() && ::access(written.c_str(), W_OK) == 0)
    return ours;
  const std::string state = environment("XDG_STATE_HOME"), home = environment("HOME");
  return state.starts_with('/') ? state + "/abiter" : home.empty() ? "" : home + "/.local/state/abiter";
}

} // namespace

Expected<Paths> find_paths(const Where& where) {
  Paths paths;
  paths.root = first_of({where.root, environment("ABITER_ROOT"), own_root()});
  if (paths.root.empty())
    return fail("abiter doesn't find its specs, toolchains and generators",
                "--root DIR or ABITER_ROOT names a checkout of abiter");
  std::error_code error;
  paths.root = fs::weakly_canonical(paths.root, error).string();
  paths.specs = paths.root + "/specs";
  paths.toolchains = paths.root + "/toolchains";
  paths.generators = paths.root + "/generators";
  const std::string results = first_of({where.results, environment("ABITER_RESULTS"), default_results(paths.root)});
  if (results.empty())
    return fail("there is no folder for results",
                "--results DIR or ABITER_RESULTS names one; so do XDG_STATE_HOME and HOME");
  paths.results = fs::absolute(results).lexically_normal().string();
  for (const std::string& folder : {paths.toolchains, paths.generators})
    if (!fs::is_directory(folder, error))
      return fail(fmt::format("folder '{}' not found", folder), "--root DIR or ABITER_ROOT names a checkout of abiter");
  paths.runner = own_program("abiter-runner");
  if (paths.runner.empty())
    return fail_internal("the program abiter-runner is not beside abiter", "build it: ninja -C build");
  return paths;
}

} // namespace abiter::session
