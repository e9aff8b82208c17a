#include "util/process.h"

#include <chrono>
#include <doctest/doctest.h>

using namespace abiter;

TEST_CASE("a command's outputs, exit code and environment are seen") {
  const auto done = run_command(
      {{"sh", "-c", "echo out; echo \"$WORD\" >&2; exit 3"}, {{"WORD", "err"}}, "", std::chrono::seconds(10)});
  REQUIRE(done);
  CHECK(done->out == "out\n");
  CHECK(done->err == "err\n");
  CHECK(done->exit_code == 3);
  CHECK_FALSE(done->ok());
}

TEST_CASE("a signal is told apart from an exit code") {
  const auto done = run_command({{"sh", "-c", "kill -SEGV $$"}, {}, "", std::chrono::seconds(10)});
  REQUIRE(done);
  CHECK(done->signal == 11);
}

TEST_CASE("a command that hangs is ended with all its children") {
  const auto begin = std::chrono::steady_clock::now();
  const auto done = run_command({{"sh", "-c", "sleep 60 & sleep 60"}, {}, "", std::chrono::milliseconds(100)});
  REQUIRE(done);
  CHECK(done->timed_out);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
}

TEST_CASE("a program that is not there is an error that names it") {
  const auto done = run_command({{"no-such-compiler-17"}, {}, "", std::chrono::seconds(1)});
  REQUIRE_FALSE(done);
  CHECK(done.error().what == "program 'no-such-compiler-17' not found");
}
