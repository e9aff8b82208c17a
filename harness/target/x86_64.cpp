// x86-64 with the System V psABI (https://gitlab.com/x86-psABIs/x86-64-ABI), and the Microsoft conventions that its
// compilers know as well.

#include "target/architecture.h"

namespace abiter::target {

Architecture x86_64() {
  Architecture one;
  one.name = "x86_64";
  one.machines = {"x86_64", "amd64"};
  one.runner = "abiter-runner";
  one.flags = {"-m64"};
  one.rules = "System V";
  one.argument_registers = 6;
  one.result_registers = 2;
  one.sure_registers = 4; // Microsoft's
  one.stacked_results = {"f80", "c_longdouble"};
  one.vector_bytes = {16, 64};
  one.disassembled_as = "x86-64-v4";
  one.register_kinds = {{"[xyz]mm*", "vector registers"}, {"st*", "x87 registers"}, {"mm*", "MMX registers"}};
  one.conventions = {
      {.name = "sysv64",
       .meaning = "System V AMD64, whatever the target",
       .is_c = true,
       .by_programs = true,
       .by_pointers = true,
       .by_frames = true},
      {.name = "win64",
       .meaning = "Microsoft x64, whatever the target",
       .rules = "Microsoft x64",
       .by_programs = true,
       .by_address = true,
       .by_pointers = true,
       .by_frames = true,
       .flag = "-mabi=ms"},
      {.name = "efiapi",
       .meaning = "what UEFI firmware is called by: Microsoft x64",
       .rules = "Microsoft x64",
       .by_programs = true,
       .exotic = true,
       .by_address = true,
       .like = "win64"},
      {.name = "vectorcall",
       .meaning = "Microsoft's for vectors, without its shadow space on System V targets",
       .exotic = true,
       .fixed_only = true,
       .prototyped_only = true},
      {.name = "regcall",
       .meaning = "Intel's: as much as possible in registers",
       .exotic = true,
       .fixed_only = true,
       .prototyped_only = true},
      {.name = "preserve-most", .meaning = "C's, but the callee keeps nearly all general registers", .exotic = true},
      {.name = "preserve-all", .meaning = "C's, but the callee keeps nearly all registers", .exotic = true},
      {.name = "preserve-none",
       .meaning =
           "clang's for tail calls of interpreters: the callee keeps no register but rbp, and nearly all pass arguments",
       .exotic = true},
      {.name = "swiftcall",
       .meaning = "Swift's: like C's, with up to four registers of a result",
       .exotic = true,
       .fixed_only = true,
       .prototyped_only = true},
      {.name = "rust-cold",
       .meaning = "Rust's own for what is hardly ever called: the callee keeps most registers",
       .rules = "Rust",
       .same_family = true,
       .exotic = true,
       .fixed_only = true},
  };
  one.stub = "  pushq ${}\n  jmp *abiter_gate@GOTPCREL(%rip)\n";
  return one;
}

} // namespace abiter::target
