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

} // namespace abiter::plan
