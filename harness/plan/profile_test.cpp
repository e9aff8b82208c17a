#include "plan/profile.h"
#include "util/fs.h"

#include <doctest/doctest.h>
#include <filesystem>

using namespace abiter;

namespace {

std::string scratch(const char* text) {
  const std::string path = (std::filesystem::temp_directory_path() / "abiter-profile-test.toml").string();
  REQUIRE(write_file(path, text));
  return path;
}

} // namespace

TEST_CASE("the built-in profiles are quick, default, m32 and nightly") {
  const auto profiles = plan::load_profiles("");
  REQUIRE(profiles);
  CHECK(profiles->count("quick") == 1);
  CHECK(profiles->count("default") == 1);
  CHECK(profiles->at("nightly").toolchains.front() == "*");
  CHECK(profiles->count("m32") == 1);
  CHECK(profiles->at("quick").values == std::vector<plan::Pattern>{plan::Pattern::Graffiti});
}

TEST_CASE("a user's file adds a profile") {
  const auto profiles = plan::load_profiles(scratch("[profile.mine]\nvalues = [\"random\"]\ncase-timeout-ms = 50\n"));
  REQUIRE(profiles);
  CHECK(profiles->at("mine").case_timeout_ms == 50);
  CHECK(profiles->count("default") == 1);
}

TEST_CASE("mistakes in a profile have a place and a hint, all of them") {
  const auto profiles = plan::load_profiles(scratch("[profile.mine]\ntoolchain = [\"*\"]\nvalues = [\"grafiti\"]\n"));
  REQUIRE_FALSE(profiles);
  REQUIRE(profiles.error().size() == 2);
  CHECK(profiles.error()[0].what == "unknown key 'toolchain' in profile 'mine'");
  CHECK(profiles.error()[0].hint == "did you mean 'toolchains'?");
  CHECK(profiles.error()[0].place->line == 2);
  CHECK(profiles.error()[1].place->line == 3);
}

TEST_CASE("a file that is no TOML is an error with its place") {
  const auto profiles = plan::load_profiles(scratch("[profile.mine\n"));
  REQUIRE_FALSE(profiles);
  CHECK(profiles.error()[0].place->line == 1);
}
