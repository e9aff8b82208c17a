// i386 with the System V psABI (https://gitlab.com/x86-psABIs/i386-ABI): arguments on the stack, floats through x87
// registers; and the Microsoft and register conventions that its compilers know as well.

#include "target/architecture.h"

namespace abiter::target {

Architecture i386() {
  Architecture one;
  one.name = "i386";
  one.machines = {"i?86"};
  one.suffix = "@i386";
  one.runner = "abiter-runner-i386";
  one.needs = "a 32-bit C library (Debian packages gcc-12-multilib, g++-12-multilib)";
  one.rules = "i386 System V";
  one.stacked_results = {"f32", "f64", "f80", "c_float", "c_double", "c_longdouble"};
  one.argument_registers = 0;
  one.result_registers = 2;
  one.vector_bytes = {16, 64};
  one.disassembled_as = "x86-64-v4";
  one.register_kinds = {{"[xyz]mm*", "vector registers"}, {"st*", "x87 registers"}, {"mm*", "MMX registers"}};
  // Floats pass through x87 registers: results in st(0), and gcc's copies too.
  one.data_model = {.pointer = 4,
                    .c_long = {4, 4},
                    .c_longlong = {8, 4},
                    .c_double = {8, 4},
                    .c_longdouble = {12, 4},
                    .quiets_nans = true};
  one.conventions = {
      {.name = "stdcall",
       .meaning = "arguments on the stack, which the callee takes off",
       .rules = "i386 stdcall",
       .by_programs = true,
       .fixed_only = true,
       .flag = "-mrtd",
       .changed_by_flags = true},
      {.name = "fastcall",
       .meaning = "the first two integers in ecx and edx, the callee takes off the rest",
       .rules = "i386 fastcall",
       .by_programs = true,
       .fixed_only = true,
       .prototyped_only = true},
      {.name = "thiscall",
       .meaning = "the first integer in ecx, the callee takes off the rest",
       .rules = "i386 thiscall",
       .by_programs = true,
       .fixed_only = true,
       .prototyped_only = true},
      {.name = "regparm1",
       .meaning = "arguments in eax as long as they fit",
       .rules = "i386 regparm",
       .by_programs = true,
       .fixed_only = true,
       .flag = "-mregparm=1"},
      {.name = "regparm2",
       .meaning = "arguments in eax and edx as long as they fit",
       .rules = "i386 regparm",
       .by_programs = true,
       .fixed_only = true,
       .flag = "-mregparm=2"},
      {.name = "regparm3",
       .meaning = "arguments in eax, edx and ecx as long as they fit",
       .rules = "i386 regparm",
       .by_programs = true,
       .fixed_only = true,
       .flag = "-mregparm=3"},
  };
  one.flags = {"-m32"};
  one.macros = {"i386"};
  one.assembler = {"--32"};
  one.linker = {"-m", "elf_i386"};
  one.compiler = {"-m32", "-idirafter", "/usr/include/x86_64-linux-gnu"};
  one.stub = "  pushl ${}\n  jmp into_gate\n";
  // Finds the gate without a register of its own: it is "returned" to.
  one.stubs_end = R"(into_gate:
  pushl $0
  pushl %eax
  pushfl
  call 1f
1:
  popl %eax
  addl $_GLOBAL_OFFSET_TABLE_+(.-1b), %eax
  movl abiter_gate@GOT(%eax), %eax
  movl %eax, 8(%esp)
  popfl
  popl %eax
  ret
)";
  return one;
}

} // namespace abiter::target
