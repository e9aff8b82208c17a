#pragma once

// The conventions that functions are called by. A toolchain file lists those that it has; their order here is the order
// of every listing.

#include <string>
#include <string_view>
#include <vector>

namespace abiter::target {

/// What a callee does with registers, where that isn't what its target's C convention promises.
enum class Promise {
  Usual,
  RegCall,   ///< Intel's: arguments and results in nearly all registers, r12-r15 among them; xmm8-15 are kept
  KeepsMost, ///< all general registers but r11 and those of the result are kept
  KeepsAll,  ///< the vector registers are as well
};

struct Convention {
  std::string_view name;
  std::string_view meaning;
  bool win64_registers = false; ///< rdi, rsi and xmm6-15 are kept by the callee (Microsoft x64), for targets with
                                ///< System V as native
  bool same_family = false; ///< means something only between toolchains of one family: nothing is promised beyond it
  bool exotic = false;      ///< only tested in specs that name it (`conventions`)
  Promise promise = Promise::Usual;
  std::string_view architecture = {}; ///< the only one that has it; empty: all

  /// Functions of that architecture can be called by it.
  bool exists_on(std::string_view name) const { return architecture.empty() || architecture == name; }
};

const std::vector<Convention>& conventions();
const Convention* convention_by_name(std::string_view name); ///< null if there is none
std::vector<std::string> convention_names();
/// Scenarios know them too, and the unwinding forms of two: what Rust calls "sysv64-unwind" and "win64-unwind".
std::vector<std::string> scenario_convention_names();
bool is_scenario_convention(std::string_view name);

} // namespace abiter::target
