#include "util/process.h"

#include "util/fs.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

namespace abiter {

namespace {

using Clock = std::chrono::steady_clock;

/// Our environment with the command's settings on top, as "NAME=value" texts.
std::vector<std::string> merged_environment(const Command& command) {
  std::vector<std::string> result;
  for (char** entry = environ; *entry; ++entry) {
    const std::string_view text = *entry;
    const std::string_view name = text.substr(0, text.find('='));
    const bool replaced = std::any_of(command.environment.begin(), command.environment.end(),
                                      [&](const auto& setting) { return setting.first == name; });
    if (!replaced)
      result.emplace_back(text);
  }
  for (const auto& [name, value] : command.environment)
    result.push_back(name + "=" + value);
  return result;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> result;
  for (std::string& text : texts)
    result.push_back(text.data());
  result.push_back(nullptr);
  return result;
}

/// One of the child's outputs, on its way into a string.
struct Stream {
  int fd;
  std::string* text;
  const std::function<void(std::string_view)>* on_output;
};

void close_stream(Stream& stream) {
  ::close(stream.fd);
  stream.fd = -1;
}

void read_some(Stream& stream) {
  char buffer[65536];
  const ssize_t got = ::read(stream.fd, buffer, sizeof buffer);
  if (got > 0) {
    stream.text->append(buffer, static_cast<size_t>(got));
    if (stream.text->size() > 2 * k_most_output)
      stream.text->erase(0, stream.text->size() - k_most_output);
    if (*stream.on_output)
      (*stream.on_output)({buffer, static_cast<size_t>(got)});
  } else if (got == 0 || errno != EINTR)
    close_stream(stream);
}

/// Waits for the child; it has closed its outputs, so it's about to end, unless it only pretends to.
int wait_until(pid_t child, Clock::time_point deadline, bool& timed_out) {
  int status = 0;
  while (true) {
    const pid_t done = ::waitpid(child, &status, timed_out ? 0 : WNOHANG);
    if (done == child || (done < 0 && errno != EINTR))
      return status;
    if (Clock::now() >= deadline && !timed_out) {
      timed_out = true;
      ::kill(-child, SIGKILL);
    } else if (!timed_out) {
      ::usleep(500);
    }
  }
}

bool has_ended(pid_t child) {
  siginfo_t info{};
  return ::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == child;
}

/// What starts others in groups of their own, such as abiter-guard and Ninja, ends them itself if it is asked to.
void end_politely(pid_t child) {
  ::kill(-child, SIGINT);
  for (int i = 0; i < 200 && !has_ended(child); ++i)
    ::usleep(10'000);
}

/// The program to start, and its words; with a guard, that is the guard.
struct Start {
  std::string program;
  std::vector<std::string> words;
};

Expected<Start> start_of(const Command& command) {
  std::vector<std::string> words = command.words;
  if (words.empty())
    return fail_internal("an empty command");
  std::string program = find_program(words[0]);
  if (program.empty())
    return fail(fmt::format("program '{}' not found", words[0]), "is it installed and in PATH?");
  if (command.guard) {
    ABITER_TRY(guarded, guard_words(*command.guard));
    words.front() = program;
    words.insert(words.begin(), guarded.begin(), guarded.end());
    program = words.front();
  }
  return Start{std::move(program), std::move(words)};
}

/// A child with two pipes from it.
struct Child {
  pid_t pid = 0;
  int out = -1, err = -1;
};

/// In a group of its own, with signals as they are by default. Returns 0, or why not.
int spawn(const Command& command, Start& start, int out, int err, pid_t& child) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, out, 1);
  posix_spawn_file_actions_adddup2(&actions, err, 2);
  if (!command.folder.empty())
    posix_spawn_file_actions_addchdir_np(&actions, command.folder.c_str());
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none;
  sigemptyset(&none);
  sigset_t defaults;
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGINT);
  sigaddset(&defaults, SIGHUP);
  sigaddset(&defaults, SIGPIPE);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  std::vector<std::string> settings = merged_environment(command);
  const int failed = ::posix_spawn(&child, start.program.c_str(), &actions, &attributes, pointers(start.words).data(),
                                   pointers(settings).data());
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return failed;
}

Expected<Child> start_child(const Command& command, Start& start) {
  std::array<int, 2> out{};
  std::array<int, 2> err{};
  if (::pipe2(out.data(), O_CLOEXEC) != 0)
    return fail_internal(fmt::format("can't make a pipe: {}", std::strerror(errno)));
  if (::pipe2(err.data(), O_CLOEXEC) != 0) {
    const int failed = errno;
    ::close(out[0]);
    ::close(out[1]);
    return fail_internal(fmt::format("can't make a pipe: {}", std::strerror(failed)));
  }
  Child child{0, out[0], err[0]};
  const int failed = spawn(command, start, out[1], err[1], child.pid);
  ::close(out[1]);
  ::close(err[1]);
  if (failed) {
    ::close(out[0]);
    ::close(err[0]);
    return fail(fmt::format("can't start '{}': {}", start.program, std::strerror(failed)));
  }
  return child;
}

/// Reads all that the child prints until it has closed its outputs, has ended, is late, or we are interrupted: then it is
/// ended.
void read_outputs(const Command& command, const Child& child, Clock::time_point deadline, Finished& finished) {
  const std::function<void(std::string_view)> nobody;
  std::array<Stream, 2> streams{{{child.out, &finished.out, &command.on_output}, {child.err, &finished.err, &nobody}}};
  while (streams[0].fd >= 0 || streams[1].fd >= 0) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    finished.interrupted = interrupted();
    if (left <= 0 || finished.interrupted) {
      finished.timed_out = !finished.interrupted;
      if (finished.interrupted || command.guard)
        end_politely(child.pid);
      ::kill(-child.pid, SIGKILL);
      break; // a grandchild that left the group may hold the pipe open for ever
    }
    std::array<pollfd, 2> polled{{{streams[0].fd, POLLIN, 0}, {streams[1].fd, POLLIN, 0}}};
    const int ready = ::poll(polled.data(), polled.size(), static_cast<int>(std::min<long long>(left, 100)));
    if (ready < 0 && errno != EINTR)
      break;
    if (ready == 0 && has_ended(child.pid))
      break; // what it left behind holds the pipe open
    for (size_t i = 0; i < polled.size(); ++i)
      if (streams[i].fd >= 0 && polled[i].revents)
        read_some(streams[i]);
  }
  for (Stream& stream : streams)
    if (stream.fd >= 0)
      close_stream(stream);
}

} // namespace

std::atomic<bool>& interrupted() {
  static std::atomic<bool> k_flag{false};
  return k_flag;
}

Expected<Finished> run_command(const Command& command) {
  ABITER_TRY(start, start_of(command));
  ABITER_TRY(child, start_child(command, start));
  Finished finished;
  constexpr std::chrono::seconds k_patience{60}; // with a guard that is slow, on a busy machine
  const bool is_limited = command.guard && command.guard->limit_s;
  const auto deadline =
      Clock::now() + (is_limited ? std::chrono::seconds(command.guard->wall_s()) + k_patience : command.timeout);
  read_outputs(command, child, deadline, finished);
  bool late = finished.timed_out || finished.interrupted;
  const int status = wait_until(child.pid, deadline, late);
  finished.timed_out = late && !finished.interrupted;
  if (WIFSIGNALED(status))
    finished.signal = WTERMSIG(status);
  else
    finished.exit_code = WEXITSTATUS(status);
  if (command.guard)
    finished.guard_said = take_guard_message(finished.err);
  return finished;
}

} // namespace abiter
