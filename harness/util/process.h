#pragma once

// Starting other programs: always in a process group of their own, always with a time limit.

#include "util/error.h"

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace abiter {

struct Command {
  std::vector<std::string> words; ///< words[0] is a path or found in PATH
  std::vector<std::pair<std::string, std::string>> environment; ///< set in addition to our own
  std::string folder; ///< working folder; "" is ours
  std::chrono::milliseconds timeout{60'000};
};

struct Finished {
  int exit_code = -1;   ///< valid if `signal` is 0
  int signal = 0;       ///< the signal that ended it
  bool timed_out = false; ///< we ended its whole group
  std::string out;      ///< standard output
  std::string err;      ///< standard error

  bool ok() const { return exit_code == 0 && signal == 0 && !timed_out; }
};

/// Runs to the end, with no standard input. An error means that it couldn't be started.
Expected<Finished> run(const Command& command);

} // namespace abiter
