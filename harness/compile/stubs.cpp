#include "compile/stubs.h"

#include "generate/generate.h"
#include "lang/legs.h"

#include <fmt/format.h>

namespace abiter::compile {

std::string stubs_text(const plan::Suite& suite) {
  std::string text = "# Stubs: each pushes its number and leads into the gate; no register is touched, since "
                     "conventions differ in what they use.\n  .text\n";
  const auto add = [&](const std::string& symbol, size_t number) {
    text += fmt::format("  .globl {0}\n  .type {0}, @function\n{0}:\n", symbol) +
            fmt::format(fmt::runtime(suite.architecture->stub), number);
  };
  size_t leg_number = suite.entries.size(); // as in the job: functions first, then their calls back
  for (size_t i = 0; i < suite.entries.size(); ++i) {
    const plan::Entry& entry = suite.entries[i];
    const lang::Function& function = suite.spec.functions[entry.function];
    if (function.is_static)
      continue;
    const std::string symbol = generate::function_symbol(function.name, entry.convention);
    // The callee's side leads here what comes by a mangled name or a vtable.
    if (function.linked_by_cpp())
      text += fmt::format("  .globl {0}\n  .type {0}, @function\n{0}:\n",
                          generate::helper_symbol("gate", function.name, entry.convention));
    add(symbol, i);
    for (size_t leg = 1; leg < lang::legs(suite.spec.types, function).size(); ++leg)
      add(generate::callback_symbol(function.name, entry.convention, leg), leg_number++);
  }
  text += suite.architecture->stubs_end;
  return text + "  .section .note.GNU-stack,\"\",@progbits\n";
}

std::string stand_ins_text(const plan::Suite& suite) {
  std::string text;
  for (const plan::Entry& entry : suite.entries) {
    const lang::Function& function = suite.spec.functions[entry.function];
    if (!function.is_static)
      continue;
    const bool local = function.attributes.has_mark("thread-local");
    text +=
        fmt::format("  .section {1}\n  .globl {0}\n  .type {0}, {2}\n  .size {0}, 16\n  .p2align 4\n{0}:\n  .skip 16\n",
                    generate::function_symbol(function.name, entry.convention),
                    local ? ".tbss,\"awT\",@nobits" : ".bss", local ? "@tls_object" : "@object");
  }
  if (text.empty())
    return text;
  return "# Statics that the callee's side can't say: what the caller's side refers to has to be somewhere.\n" + text +
         "  .section .note.GNU-stack,\"\",@progbits\n";
}

} // namespace abiter::compile
