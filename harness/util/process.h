#pragma once

// Starting other programs: always in a process group of their own, always with a time limit.

#include "util/error.h"
#include "util/guard.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace abiter {

struct Command {
  std::vector<std::string> words;                               ///< words[0] is a path or found in PATH
  std::vector<std::pair<std::string, std::string>> environment; ///< set in addition to our own
  std::string folder;                                           ///< working folder; "" is ours
  std::chrono::milliseconds timeout{60'000};                    ///< of what has no guard with limits
  std::function<void(std::string_view)> on_output{}; ///< sees standard output as it comes, in pieces of any size
  std::optional<Guard> guard{};                      ///< it is started by way of abiter-guard
};

struct Finished {
  int exit_code = -1;       ///< valid if `signal` is 0
  int signal = 0;           ///< the signal that ended it
  bool timed_out = false;   ///< we ended its whole group
  bool interrupted = false; ///< the same, because the user wants to stop
  std::string out;          ///< standard output; of more than k_most_output, the end
  std::string err;          ///< standard error, the same
  std::string guard_said;   ///< why abiter-guard ended it, or what it finds lacking

  bool ok() const { return exit_code == 0 && signal == 0 && !timed_out && !interrupted; }
};

constexpr size_t k_most_output = 16 << 20;

/// Runs to the end, with no standard input. An error means that it couldn't be started.
Expected<Finished> run_command(const Command& command);

/// Set when the user wants to stop (Ctrl-C): every run_command() then ends its process group and returns soon.
std::atomic<bool>& interrupted();

} // namespace abiter
