#pragma once

// What a call must not do by its convention, and did, in words that need no table of a machine's registers.

#include <cstdint>
#include <string>
#include <vector>

namespace abiter::abi {

/// A parameter, or the result, that lies where its type may not be.
struct Misplaced {
  std::string path; ///< the parameter; empty: the result
  std::string type;
  uint64_t alignment = 0; ///< that the type asks for, in bytes
};

struct BrokenPromises {
  std::vector<std::string> registers; ///< that the callee has to keep: "rbx", "xmm6", "the stack pointer"
  std::vector<std::string> others;    ///< the architecture's own: "the callee left the direction flag set"
  /// What the function that calls did not keep for whoever called it, and the architecture's own of it.
  std::vector<std::string> lost_registers, lost_others;
  uint32_t facts = 0;               ///< bits of run/runner/protocol.h, ABITER_UNALIGNED_CALL and so on
  uint32_t stack_alignment = 0;     ///< that a call asks for
  uint32_t array_alignment = 0;     ///< that a static array asks for
  std::vector<uint32_t> unaligned;  ///< parameters by number, if ABITER_UNALIGNED_PARAMETER is set
  std::vector<Misplaced> misplaced; ///< the same and the result by name, where names and alignments are known

  bool any() const {
    return facts != 0 || !registers.empty() || !others.empty() || !lost_registers.empty() || !lost_others.empty();
  }
};

} // namespace abiter::abi
