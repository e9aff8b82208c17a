#pragma once

// The conventions that functions are called by. A toolchain file lists those that it has; their order here is the order
// of every listing.

#include <string>
#include <string_view>
#include <vector>

namespace abiter::plan {

struct Convention {
  std::string_view name;
  std::string_view meaning;
  bool win64_registers; ///< rdi, rsi and xmm6-15 are kept by the callee (Microsoft x64), for targets with System V as
                        ///< native
  bool same_family;     ///< means something only between toolchains of one family: nothing is promised beyond it
};

const std::vector<Convention>& conventions();
const Convention* convention_by_name(std::string_view name); ///< null if there is none
std::vector<std::string> convention_names();

/// Scenarios know them too, and the unwinding forms of two: what Rust calls "sysv64-unwind" and "win64-unwind".
std::vector<std::string> scenario_convention_names();
bool is_scenario_convention(std::string_view name);

} // namespace abiter::plan
