#include "util/fs.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace abiter;
namespace fs = std::filesystem;

namespace {

std::string scratch() {
  const std::string folder = fmt::format("{}/abiter-fs-{}", fs::temp_directory_path().string(), ::getpid());
  fs::remove_all(folder);
  fs::create_directories(folder);
  return folder;
}

} // namespace

TEST_CASE("a file is replaced as a whole, and nothing else is left") {
  const std::string folder = scratch();
  CHECK(write_file(folder + "/a/b", "one"));
  CHECK(write_file(folder + "/a/b", "two"));
  CHECK(read_file(folder + "/a/b") == "two");
  CHECK(std::distance(fs::directory_iterator(folder + "/a"), fs::directory_iterator()) == 1);
}

TEST_CASE("what is no regular file is written to and not replaced") {
  const std::string folder = scratch();
  CHECK(write_file(folder + "/real", "old"));
  fs::create_symlink("real", folder + "/link");
  CHECK(write_file(folder + "/link", "new"));
  CHECK(fs::is_symlink(folder + "/link"));
  CHECK(read_file(folder + "/real") == "new");
  CHECK(write_file("/dev/null", "gone"));
  CHECK(fs::is_character_file("/dev/null"));
  const auto full = write_file("/dev/full", "too much");
  REQUIRE_FALSE(full);
  CHECK(full.error().fault == Fault::Internal);
  CHECK(full.error().what == "can't write '/dev/full': No space left on device");
}

TEST_CASE("a link that lies where the temporary file would is not followed") {
  const std::string folder = scratch();
  CHECK(write_file(folder + "/victim", "mine"));
  fs::create_symlink("victim", fmt::format("{}/out.{}.tmp", folder, ::getpid()));
  CHECK(write_file(folder + "/out", "text"));
  CHECK(read_file(folder + "/victim") == "mine");
  CHECK(read_file(folder + "/out") == "text");
}
