#include "util/fs.h"
#include "util/process.h"

#include <chrono>
#include <csignal>
#include <doctest/doctest.h>
#include <filesystem>
#include <fmt/format.h>
#include <unistd.h>

using namespace abiter;
using Clock = std::chrono::steady_clock;

namespace {

Finished guarded(const std::string& script, const Guard& guard) {
  Command command;
  command.words = {"/bin/sh", "-c", script};
  command.guard = guard;
  const auto done = run_command(command);
  REQUIRE(done);
  return *done;
}

std::string scratch(const std::string& name) {
  const std::string folder =
      fmt::format("{}/abiter-guard-{}", std::filesystem::temp_directory_path().string(), ::getpid());
  std::filesystem::create_directories(folder);
  return folder + "/" + name;
}

/// Whether a process that has written its number into the file is still there.
bool lives(const std::string& file) {
  for (int i = 0; i < 100 && !std::filesystem::exists(file); ++i)
    ::usleep(10'000);
  const auto text = read_file(file);
  REQUIRE(text);
  const int pid = std::atoi(text->c_str());
  std::filesystem::remove(file);
  return pid > 0 && ::kill(pid, 0) == 0;
}

} // namespace

TEST_CASE("what is guarded ends as it does without a guard") {
  const Finished done = guarded("echo out; echo err >&2; exit 3", {10});
  CHECK(done.exit_code == 3);
  CHECK(done.out == "out\n");
  CHECK(done.err == "err\n");
  CHECK(done.guard_said.empty());
  CHECK(guarded("kill -SEGV $$", {10}).signal == SIGSEGV);
  CHECK(guarded("exit 124", {10}).guard_said.empty());
}

TEST_CASE("what takes too long is ended, with what has gone to a session of its own") {
  const std::string file = scratch("pid");
  const auto begin = Clock::now();
  const Finished done = guarded(fmt::format("setsid sh -c 'echo $$ > {}; exec sleep 60' & sleep 60", file), {60, 1});
  CHECK(done.guard_said == "ended it: it took longer than its limit of 1 s");
  CHECK(Clock::now() - begin < std::chrono::seconds(20));
  CHECK_FALSE(lives(file));
}

TEST_CASE("a process that uses the processor all the time is ended, whether it heeds the signal or not") {
  CHECK(guarded("while :; do :; done", {1, 60}).signal == SIGXCPU);
  CHECK(guarded("trap '' 24; while :; do :; done", {1, 60}).signal == SIGKILL);
}

TEST_CASE("what a program leaves behind is ended, though it keeps the pipe open") {
  const std::string file = scratch("pid");
  const std::string script = fmt::format("setsid sh -c 'echo $$ > {}; exec sleep 60' & exit 0", file);
  const auto begin = Clock::now();
  CHECK(guarded("(" + script + "); sleep 0.3", {10}).ok());
  CHECK_FALSE(lives(file));
  Guard of_launcher{10};
  of_launcher.daemons_stay = true;
  CHECK(guarded("(" + script + "); sleep 0.3", of_launcher).ok());
  CHECK(Clock::now() - begin < std::chrono::seconds(20));
  CHECK(lives(file));
}

TEST_CASE("of a flood, the begin and the end are passed on") {
  const Finished done = guarded("head -c 50000000 /dev/zero | tr '\\0' x >&2", {20});
  CHECK(done.ok());
  CHECK(done.err.size() < 1'100'000);
  CHECK(done.err.find("\n[48935040 bytes are left out]\nxxx") != std::string::npos);
}

TEST_CASE("a file that is to be made is not that of earlier") {
  const std::string file = scratch("made");
  CHECK(write_file(file, "of earlier"));
  const Finished none = guarded("exit 0", {10, 0, file});
  CHECK(none.exit_code == 1);
  CHECK(none.guard_said == "it ended with code 0 and made no object");
  CHECK(guarded(fmt::format("echo new > {}", file), {10, 0, file}).ok());
  CHECK(read_file(file) == "new\n");
}
