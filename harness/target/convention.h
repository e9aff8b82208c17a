#pragma once

// The conventions that functions are called by: those that every machine has, and those of one machine, which stand in
// its file. What their callees keep is the runner's affair (run/runner/arch/). A toolchain file lists those that it has;
// the order of conventions() is the order of every listing.

#include <string>
#include <string_view>
#include <vector>

namespace abiter::target {

struct Convention {
  std::string_view name;
  std::string_view meaning;
  std::string_view rules = {}; ///< whose rules decide, in words; empty: those of the architecture
  bool is_c = false;           ///< another name of "c", on all machines that have it
  bool same_family = false;    ///< means something only between toolchains of one family: nothing is promised beyond it
  bool by_programs = false;    ///< programs in C call by it: ARCH_C_CONVENTIONS of run/runner/arch/NAME/arch.h
  bool exotic = false;         ///< only tested in specs that name it (`conventions`)
  bool by_address = false;    ///< what doesn't fit into a register is passed as an address, arguments and results alike
  bool by_pointers = false;   ///< a pointer to a function can be of it in C, C++ and Rust: callbacks
  bool by_frames = false;     ///< scenarios have it, and its unwinding form: "NAME-unwind"
  std::string_view like = {}; ///< the one that this is another name of, but for "c"
  bool fixed_only = false;    ///< it has no variadic functions: compilers refuse them, or call them as C's
  bool prototyped_only = false;       ///< compilers refuse to call what has no prototype by it
  std::string_view flag = {};         ///< of a compiler that makes it the one of C functions without an attribute
  bool changed_by_flags = false;      ///< such a flag of another convention changes this one as well
  std::string_view architecture = {}; ///< the only one that has it; empty: all

  /// Functions of that architecture can be called by it.
  bool exists_on(std::string_view name) const { return architecture.empty() || architecture == name; }
};

/// Those of every machine and of each one: usual ones first, exotic ones behind them.
const std::vector<Convention>& conventions();
const Convention* convention_by_name(std::string_view name); ///< null if there is none
std::vector<std::string> convention_names();
/// By which convention functions of another one are called under these flags of a compiler: flags such as -mregparm=3 change
/// what "c" is. Empty if that has no name.
std::string_view called_by(std::string_view convention, const std::vector<std::string>& flags);
/// Those that only specs which name them test.
std::vector<std::string> exotic_convention_names();
/// What a callback can be called by: "c", "sysv64", …
std::vector<std::string> callback_convention_names();
/// What frames of scenarios can be called by: conventions, and their unwinding forms: what Rust calls "sysv64-unwind".
std::vector<std::string> scenario_convention_names();
bool is_scenario_convention(std::string_view name);

} // namespace abiter::target
