#include "plan/convention.h"

#include <algorithm>

namespace abiter::plan {

const std::vector<Convention>& conventions() {
  static const std::vector<Convention> k_all = {
      {"c", "the target's C convention", false, false},
      {"system", "what the system's own libraries use: C's, but on 32-bit Windows", false, false},
      {"sysv64", "System V AMD64, whatever the target", false, false},
      {"win64", "Microsoft x64, whatever the target", true, false},
      {"c-unwind", "C's, and exceptions may pass through", false, false},
      {"rust", "Rust's own, which changes between compilers", false, true},
      {"efiapi", "what UEFI firmware is called by: Microsoft x64", true, false, true},
      {"vectorcall", "Microsoft's for vectors, without its shadow space on System V targets", false, false, true},
      {"regcall", "Intel's: as much as possible in registers", false, false, true, Promise::RegCall},
      {"preserve-most", "C's, but the callee keeps nearly all general registers", false, false, true,
       Promise::KeepsMost},
      {"preserve-all", "C's, but the callee keeps nearly all registers", false, false, true, Promise::KeepsAll},
      {"swiftcall", "Swift's: like C's, with up to four registers of a result", false, false, true},
      {"rust-cold", "Rust's own for what is hardly ever called: the callee keeps most registers", false, true, true,
       Promise::KeepsMost},
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

std::vector<std::string> conventions_of(const spec::Spec& spec) {
  std::vector<std::string> names;
  for (const Convention& convention : conventions()) {
    const bool named = std::any_of(spec.conventions.begin(), spec.conventions.end(),
                                   [&](const spec::NamedConvention& one) { return one.name == convention.name; });
    if (spec.conventions.empty() ? !convention.exotic : named)
      names.emplace_back(convention.name);
  }
  return names;
}

std::vector<std::string> scenario_convention_names() {
  return {"c", "c-unwind", "sysv64", "sysv64-unwind", "win64", "win64-unwind"};
}

bool is_scenario_convention(std::string_view name) {
  const std::vector<std::string> names = scenario_convention_names();
  return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace abiter::plan
