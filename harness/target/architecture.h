#pragma once

// The machines that toolchains compile for. Toolchains of different ones are never paired; each has suites, a runner
// and conventions of its own. All that C++ knows of a machine stands in one file of this folder, named like it; what the
// runner knows of it stands in run/runner/arch/NAME/.

#include "target/convention.h"
#include "target/data_model.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace abiter::target {

struct Architecture {
  std::string_view name;                  ///< "x86_64", "i386"
  std::vector<std::string_view> machines; ///< globs for the first word of its targets: "i?86"
  std::string_view suffix;                ///< of the ids of its suites: "@i386"; none for the harness's own machine
  std::string_view runner;                ///< the program that makes its calls, in the folder of the harness's own one
  std::string_view needs;                 ///< what that program can't be built without
  std::string_view rules;                 ///< whose rules its C follows, in words
  DataModel data_model;                   ///< of a toolchain that says nothing else
  std::vector<Convention> conventions;    ///< that only it has
  uint32_t argument_registers = 0;        ///< integers that its C passes in registers; more of them are on the stack
  uint32_t result_registers = 0;          ///< … and returns in registers
  uint32_t sure_registers = 0; ///< for so many arguments all of its usual conventions need nothing of the stack
  /// Scalars that it returns on a stack of registers, which a caller has to empty.
  std::vector<std::string_view> stacked_results;
  /// Bytes of the vector registers that every one of them has, and of the widest ones.
  struct {
    uint32_t usual = 0, widest = 0;
  } vector_bytes;
  std::string_view disassembled_as;    ///< a processor that has every instruction, by LLVM's name; empty: its usual one
  std::vector<std::string_view> flags; ///< that make a compiler which knows several machines compile for this one
  std::vector<std::string_view> macros; ///< names without an underscore that its compilers predefine
  /// Globs of registers that are no general ones, and what such registers are called: "xmm*", "vector registers".
  std::vector<std::pair<std::string_view, std::string_view>> register_kinds;
  std::vector<std::string> assembler, linker, compiler; ///< options that make `as`, `ld` and `cc` work for it
  /// Instructions of a stub, with {} for its number: they push that and lead into abiter_gate, and touch no register,
  /// since conventions differ in what they use. What they need beside that, once for all stubs of a library.
  std::string_view stub, stubs_end;

  /// The harness's own machine.
  bool is_native() const { return suffix.empty(); }
};

/// The harness's own machine comes first.
const std::vector<Architecture>& architectures();
const Architecture& native();
/// The one that a target such as "i386-linux-gnu" names; the harness's own if it is none that is known.
const Architecture& architecture_of(std::string_view target);
/// Null if the target is none that is known.
const Architecture* find_architecture(std::string_view target);
/// Null if there is none of that name.
const Architecture* architecture_by_name(std::string_view name);

/// Whose rules decide how functions of the convention are called: "System V", "Microsoft x64", "Rust".
std::string_view rules_of(const Architecture& architecture, std::string_view convention);

/// What registers such as this one are called: "vector registers"; most are "general registers".
std::string_view register_kind(const Architecture& architecture, std::string_view name);

} // namespace abiter::target
