#include "plan/convention.h"

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

} // namespace abiter::plan
