#include "target/architecture.h"

#include "util/text.h"

#include <algorithm>

namespace abiter::target {

// Each in the file of its name.
Architecture x86_64();
Architecture i386();

const std::vector<Architecture>& architectures() {
  static const std::vector<Architecture> k_all = {x86_64(), i386()};
  return k_all;
}

const Architecture& native() {
  return architectures().front();
}

const Architecture* find_architecture(std::string_view target) {
  const std::string_view machine = target.substr(0, target.find('-'));
  const auto is_of = [&](const Architecture& one) {
    return std::any_of(one.machines.begin(), one.machines.end(),
                       [&](std::string_view pattern) { return glob_match(pattern, machine); });
  };
  const auto& all = architectures();
  const auto found = std::find_if(all.begin(), all.end(), is_of);
  return found == all.end() ? nullptr : &*found;
}

const Architecture& architecture_of(std::string_view target) {
  const Architecture* found = find_architecture(target);
  return found ? *found : native();
}

const Architecture* architecture_by_name(std::string_view name) {
  const auto& all = architectures();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Architecture& one) { return one.name == name; });
  return found == all.end() ? nullptr : &*found;
}

std::string_view rules_of(const Architecture& architecture, std::string_view convention) {
  const Convention* known = convention_by_name(convention);
  return known && !known->rules.empty() ? known->rules : architecture.rules;
}

std::string_view register_kind(const Architecture& architecture, std::string_view name) {
  for (const auto& [glob, kind] : architecture.register_kinds)
    if (glob_match(glob, name))
      return kind;
  return "general registers";
}

} // namespace abiter::target
