#include "build/stubs.h"

#include "generate/generate.h"

#include <fmt/format.h>

namespace abiter::build {

namespace {

std::string stub_x86_64(const std::string& symbol, size_t number) {
  return fmt::format("  .globl {0}\n  .type {0}, @function\n{0}:\n  pushq ${1}\n  jmp *abiter_gate@GOTPCREL(%rip)\n",
                     symbol, number);
}

std::string stub_i386(const std::string& symbol, size_t number) {
  return fmt::format("  .globl {0}\n  .type {0}, @function\n{0}:\n  pushl ${1}\n  jmp into_gate\n", symbol, number);
}

/// Finds the gate without a register of its own: it is "returned" to.
constexpr std::string_view k_into_gate_i386 = R"(into_gate:
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

} // namespace

std::string stubs_text(const plan::Suite& suite) {
  const bool i386 = suite.architecture->name == "i386";
  std::string text = "# Stubs: each pushes its number and leads into the gate; no register is touched, since "
                     "conventions differ in what they use.\n  .text\n";
  for (size_t i = 0; i < suite.entries.size(); ++i) {
    const plan::Entry& entry = suite.entries[i];
    const std::string symbol = generate::function_symbol(suite.spec.functions[entry.function].name, entry.convention);
    // The callee's side leads here what comes by a mangled name or a vtable.
    if (suite.spec.functions[entry.function].linked_by_cpp())
      text += fmt::format("  .globl gate_{0}\n  .type gate_{0}, @function\ngate_{0}:\n", symbol);
    text += i386 ? stub_i386(symbol, i) : stub_x86_64(symbol, i);
  }
  if (i386)
    text += k_into_gate_i386;
  return text + "  .section .note.GNU-stack,\"\",@progbits\n";
}

} // namespace abiter::build
