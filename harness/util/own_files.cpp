#include "util/own_files.h"

#include "util/fs.h"

#include <filesystem>
#include <unistd.h>

namespace abiter {

namespace {

namespace fs = std::filesystem;

/// The folder of the program that runs.
fs::path own_folder() {
  std::error_code ignored;
  return fs::read_symlink("/proc/self/exe", ignored).parent_path();
}

/// PREFIX/share/abiter, if the program is in PREFIX/bin and they belong together.
std::string installed_root() {
  std::error_code ignored;
  const fs::path root = own_folder().parent_path() / "share" / "abiter";
  return fs::is_directory(root / "specs", ignored) ? root.string() : "";
}

} // namespace

std::string own_program(std::string_view name) {
  const fs::path self = own_folder(), above = self.parent_path();
  // In a build folder, each stage has a folder.
  for (const fs::path& folder : {self, above / "libexec" / "abiter", above / "run", above / "util"})
    if (const fs::path program = folder / name; ::access(program.c_str(), X_OK) == 0)
      return program.string();
  return "";
}

std::string own_root() {
  if (std::string root = installed_root(); !root.empty())
    return root;
  // Meson leaves it in the build folder.
  auto root = read_file((own_folder().parent_path() / "util" / "checkout").string());
  return root.value_or("");
}

bool is_installed() {
  return !installed_root().empty();
}

} // namespace abiter
