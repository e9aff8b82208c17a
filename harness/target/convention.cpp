#include "target/convention.h"

#include "target/architecture.h"

#include <algorithm>

namespace abiter::target {

namespace {

/// All conventions in the order of listings.
std::vector<Convention> all_conventions() {
  std::vector<Convention> all = {
      {.name = "c",
       .meaning = "the target's C convention",
       .is_c = true,
       .by_programs = true,
       .by_pointers = true,
       .by_frames = true},
      {.name = "system",
       .meaning = "what the system's own libraries use: C's, but on 32-bit Windows",
       .is_c = true,
       .by_programs = true},
  };
  const auto add = [&](bool exotic) {
    for (const Architecture& architecture : architectures())
      for (Convention convention : architecture.conventions)
        if (convention.exotic == exotic) {
          convention.architecture = architecture.name;
          all.push_back(convention);
        }
  };
  add(false);
  all.push_back(
      {.name = "c-unwind", .meaning = "C's, and exceptions may pass through", .is_c = true, .by_programs = true});
  all.push_back({.name = "rust",
                 .meaning = "Rust's own, which changes between compilers",
                 .rules = "Rust",
                 .same_family = true,
                 .fixed_only = true});
  add(true);
  return all;
}

} // namespace

const std::vector<Convention>& conventions() {
  static const std::vector<Convention> k_all = all_conventions();
  return k_all;
}

const Convention* convention_by_name(std::string_view name) {
  for (const Convention& convention : conventions())
    if (convention.name == name)
      return &convention;
  return nullptr;
}

std::string_view called_by(std::string_view convention, const std::vector<std::string>& flags) {
  std::vector<std::string_view> plain;
  for (const Convention& one : conventions())
    if (!one.flag.empty() && std::find(flags.begin(), flags.end(), one.flag) != flags.end())
      plain.push_back(one.name);
  if (plain.empty())
    return convention;
  if (convention == "c")
    return plain.size() == 1 ? plain.front() : std::string_view();
  const Convention* known = convention_by_name(convention);
  const bool is_changed = known && known->changed_by_flags && plain != std::vector<std::string_view>{convention};
  return is_changed ? std::string_view() : convention;
}

std::vector<std::string> convention_names() {
  std::vector<std::string> names;
  for (const Convention& convention : conventions())
    names.emplace_back(convention.name);
  return names;
}

std::vector<std::string> exotic_convention_names() {
  std::vector<std::string> names;
  for (const Convention& convention : conventions())
    if (convention.exotic)
      names.emplace_back(convention.name);
  return names;
}

std::vector<std::string> scenario_convention_names() {
  std::vector<std::string> names;
  for (const Convention& convention : conventions())
    if (convention.by_frames)
      names.insert(names.end(), {std::string(convention.name), std::string(convention.name) + "-unwind"});
  return names;
}

std::vector<std::string> callback_convention_names() {
  std::vector<std::string> names;
  for (const Convention& convention : conventions())
    if (convention.by_pointers)
      names.emplace_back(convention.name);
  return names;
}

bool is_scenario_convention(std::string_view name) {
  const std::vector<std::string> names = scenario_convention_names();
  return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace abiter::target
