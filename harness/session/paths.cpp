#include "session/paths.h"

#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <unistd.h>

namespace abiter::session {

namespace fs = std::filesystem;

Expected<Paths> find_paths(const Where& where) {
  Paths paths;
  const char* from_environment = std::getenv("ABITER_ROOT");
  paths.root = !where.root.empty() ? where.root : from_environment ? from_environment : ABITER_SOURCE_ROOT;
  std::error_code error;
  paths.root = fs::weakly_canonical(paths.root, error).string();
  paths.specs = paths.root + "/specs";
  paths.toolchains = paths.root + "/toolchains";
  paths.generators = paths.root + "/generators";
  paths.results =
      where.results.empty() ? paths.root + "/results" : fs::absolute(where.results).lexically_normal().string();
  for (const std::string& folder : {paths.toolchains, paths.generators})
    if (!fs::is_directory(folder, error))
      return fail(fmt::format("folder '{}' not found", folder), "--root DIR or ABITER_ROOT names a checkout of abiter");
  // The runner lies beside abiter in the build folder: cli/abiter and run/abiter-runner.
  const fs::path self = fs::read_symlink("/proc/self/exe", error);
  for (const fs::path& candidate :
       {self.parent_path() / "abiter-runner", self.parent_path().parent_path() / "run" / "abiter-runner"})
    if (::access(candidate.c_str(), X_OK) == 0)
      paths.runner = candidate.string();
  if (paths.runner.empty())
    return fail_internal("the program abiter-runner is not beside abiter", "build it: ninja -C build");
  return paths;
}

} // namespace abiter::session
