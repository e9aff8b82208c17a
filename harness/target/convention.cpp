#include "target/convention.h"

#include <algorithm>

namespace abiter::target {

const std::vector<Convention>& conventions() {
  static const std::vector<Convention> k_all = {
      {"c", "the target's C convention"},
      {"system", "what the system's own libraries use: C's, but on 32-bit Windows"},
      {.name = "sysv64", .meaning = "System V AMD64, whatever the target", .architecture = "x86_64"},
      {.name = "win64",
       .meaning = "Microsoft x64, whatever the target",
       .rules = "Microsoft x64",
       .architecture = "x86_64"},
      {.name = "stdcall",
       .meaning = "arguments on the stack, which the callee takes off",
       .rules = "i386 stdcall",
       .architecture = "i386"},
      {.name = "fastcall",
       .meaning = "the first two integers in ecx and edx, the callee takes off the rest",
       .rules = "i386 fastcall",
       .architecture = "i386"},
      {.name = "thiscall",
       .meaning = "the first integer in ecx, the callee takes off the rest",
       .rules = "i386 thiscall",
       .architecture = "i386"},
      {.name = "regparm1",
       .meaning = "arguments in eax as long as they fit",
       .rules = "i386 regparm",
       .architecture = "i386"},
      {.name = "regparm2",
       .meaning = "arguments in eax and edx as long as they fit",
       .rules = "i386 regparm",
       .architecture = "i386"},
      {.name = "regparm3",
       .meaning = "arguments in eax, edx and ecx as long as they fit",
       .rules = "i386 regparm",
       .architecture = "i386"},
      {"c-unwind", "C's, and exceptions may pass through"},
      {.name = "rust", .meaning = "Rust's own, which changes between compilers", .rules = "Rust", .same_family = true},
      {.name = "efiapi",
       .meaning = "what UEFI firmware is called by: Microsoft x64",
       .rules = "Microsoft x64",
       .exotic = true,
       .architecture = "x86_64"},
      {.name = "vectorcall",
       .meaning = "Microsoft's for vectors, without its shadow space on System V targets",
       .exotic = true,
       .architecture = "x86_64"},
      {.name = "regcall",
       .meaning = "Intel's: as much as possible in registers",
       .exotic = true,
       .architecture = "x86_64"},
      {.name = "preserve-most",
       .meaning = "C's, but the callee keeps nearly all general registers",
       .exotic = true,
       .architecture = "x86_64"},
      {.name = "preserve-all",
       .meaning = "C's, but the callee keeps nearly all registers",
       .exotic = true,
       .architecture = "x86_64"},
      {.name = "swiftcall",
       .meaning = "Swift's: like C's, with up to four registers of a result",
       .exotic = true,
       .architecture = "x86_64"},
      {.name = "rust-cold",
       .meaning = "Rust's own for what is hardly ever called: the callee keeps most registers",
       .rules = "Rust",
       .same_family = true,
       .exotic = true,
       .architecture = "x86_64"},
  };
  return k_all;
}

const Convention* convention_by_name(std::string_view name) {
  for (const Convention& convention : conventions())
    if (convention.name == name)
      return &convention;
  return nullptr;
}

std::vector<std::string> convention_names() {
  std::vector<std::string> names;
  for (const Convention& convention : conventions())
    names.emplace_back(convention.name);
  return names;
}

std::vector<std::string> scenario_convention_names() {
  return {"c", "c-unwind", "sysv64", "sysv64-unwind", "win64", "win64-unwind"};
}

bool is_scenario_convention(std::string_view name) {
  const std::vector<std::string> names = scenario_convention_names();
  return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace abiter::target
