#include "build/stubs.h"

#include "generate/generate.h"

#include <fmt/format.h>

namespace abiter::build {

std::string stubs_text(const plan::Suite& suite) {
  std::string text = "# Stubs: each pushes its number and leads into the gate; no register is touched, since "
                     "conventions differ in what "
                     "they use.\n  .text\n";
  for (size_t i = 0; i < suite.entries.size(); ++i) {
    const plan::Entry& entry = suite.entries[i];
    const std::string symbol = generate::function_symbol(suite.spec.functions[entry.function].name, entry.convention);
    // The callee's side leads here what comes by a mangled name or a vtable.
    if (suite.spec.functions[entry.function].linked_by_cpp())
      text += fmt::format("  .globl gate_{0}\n  .type gate_{0}, @function\ngate_{0}:\n", symbol);
    text += fmt::format("  .globl {0}\n  .type {0}, @function\n{0}:\n  pushq ${1}\n  jmp *abiter_gate@GOTPCREL(%rip)\n",
                        symbol, i);
  }
  return text + "  .section .note.GNU-stack,\"\",@progbits\n";
}

} // namespace abiter::build
