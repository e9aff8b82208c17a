#include "util/parallel.h"

#include "util/process.h"

#include <atomic>
#include <doctest/doctest.h>
#include <string>
#include <vector>

using abiter::Expected;
using abiter::parallel;

TEST_CASE("parallel() calls each index once, whatever the number of threads") {
  for (const unsigned jobs : {0U, 1U, 3U, 200U}) {
    std::vector<std::atomic<int>> calls(100);
    REQUIRE(parallel(calls.size(), jobs, [&](size_t i) -> Expected<void> {
      ++calls[i];
      return {};
    }));
    for (const std::atomic<int>& one : calls)
      CHECK(one == 1);
  }
  CHECK(parallel(0, 4, [](size_t) -> Expected<void> { return abiter::fail_internal("was called"); }));
}

TEST_CASE("parallel() returns the error of the work, and begins nothing after it") {
  std::vector<size_t> begun;
  const auto done = parallel(10, 1, [&](size_t i) -> Expected<void> {
    begun.push_back(i);
    if (i == 2)
      return abiter::fail_internal("the third");
    return {};
  });
  REQUIRE_FALSE(done);
  CHECK(done.error().what == "the third");
  CHECK(begun == std::vector<size_t>{0, 1, 2});
}

TEST_CASE("parallel() ends at an interrupt") {
  size_t begun = 0;
  const auto done = parallel(10, 1, [&](size_t) -> Expected<void> {
    ++begun;
    abiter::interrupted() = true;
    return {};
  });
  abiter::interrupted() = false;
  REQUIRE_FALSE(done);
  CHECK(done.error().what == "interrupted");
  CHECK(begun == 1);
}
