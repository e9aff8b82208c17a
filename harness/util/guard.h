#pragma once

// Compilers, linkers and tools are started by way of a small program, abiter-guard: it limits their time, memory and
// output, notices what they didn't make, and ends all that they have started, whatever session that has gone to. It
// does so wherever they are started, by Ninja as well; and if abiter is gone, they go too.

#include "util/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace abiter {

/// A step may wait for other things so many times as long as it may use the processor.
constexpr uint64_t k_waiting = 5;

struct Guard {
  uint32_t limit_s = 0;      ///< of the processor, for each process. 0: no limits at all, of memory and output neither
  uint64_t altogether_s = 0; ///< until its end; 0: k_waiting times limit_s
  std::string output = {};   ///< the file that is to be made; what lies there before is removed. Empty: none
  bool daemons_stay = false; ///< what goes to a session of its own isn't ended: a launcher's server

  /// Seconds until whatever is guarded has ended.
  uint64_t wall_s() const { return altogether_s ? altogether_s : limit_s * k_waiting; }
};

/// What stands in front of a command's words. An error if the program isn't beside this one.
Expected<std::vector<std::string>> guard_words(const Guard& guard);

/// It ends with this code when it has ended the program.
constexpr int k_ended_by_guard = 124;

/// Takes what it says of what it did from the end of a program's standard error; empty if it said nothing.
std::string take_guard_message(std::string& err);

} // namespace abiter
