#include "toolchain/version.h"

#include <doctest/doctest.h>

using namespace abiter::toolchain;

namespace {

bool in(const char* range, const char* version) {
  const auto parsed = VersionRange::parse(range);
  REQUIRE(parsed);
  return parsed->contains(Version::parse(version));
}

} // namespace

TEST_CASE("a version is numbers and a suffix") {
  CHECK(Version::parse("1.97.0-nightly").numbers == std::vector<uint64_t>{1, 97, 0});
  CHECK(Version::parse("1.97.0-nightly").suffix == "-nightly");
  CHECK(Version::parse("1.97.0-beta.3").suffix == "-beta");
  CHECK(Version::parse("12.2.0").suffix.empty());
  CHECK(Version::parse("").numbers.empty());
}

TEST_CASE("a condition compares as many numbers as it has") {
  CHECK(in("<15", "14.0.6"));
  CHECK_FALSE(in("<15", "15.0.1"));
  CHECK(in(">=1.71", "1.71.0"));
  CHECK_FALSE(in(">=1.71", "1.8.0"));
  CHECK(in("12", "12.2.0"));
  CHECK_FALSE(in("12", "13.2.0"));
  CHECK_FALSE(in(">12", "12.2.0"));
  CHECK(in("<=12", "12.2.0"));
}

TEST_CASE("several terms must all hold; words are suffixes") {
  CHECK(in(">=12, <14", "13.1"));
  CHECK_FALSE(in(">=12, <14", "14.0"));
  CHECK(in("nightly", "1.97.0-nightly"));
  CHECK(in("!nightly", "1.97.0"));
  CHECK_FALSE(in("!nightly", "1.97.0-nightly"));
}

TEST_CASE("what is no condition is an error") {
  for (const char* text : {"", "<", "1.x", ">=nightly", ","})
    CHECK_FALSE(VersionRange::parse(text));
}
