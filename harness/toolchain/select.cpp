// Which toolchains names mean.

#include "toolchain/toolchain.h"

#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::toolchain {

ExpectedAll<std::vector<std::string>> provide_toolchains(ToolchainSet& set, std::vector<std::string> names) {
  Errors errors;
  for (std::string& name : names) {
    const auto known = [&](const std::string& id) {
      return std::any_of(set.found.begin(), set.found.end(), [&](const Toolchain& one) { return one.id == id; });
    };
    const bool described = name.find('=') != std::string::npos;
    if (!set.make || (!described && (has_glob(name) || name.starts_with('!') || known(name))))
      continue;
    auto made = set.make(name);
    if (!made)
      continue; // whoever looks it up says that there is none
    if (!*made) {
      errors.push_back(std::move(made->error()));
      continue;
    }
    if (described && known((*made)->id)) {
      errors.push_back({fmt::format("there is a toolchain '{}' already", (*made)->id),
                        {},
                        {},
                        "give yours another name",
                        Fault::User});
      continue;
    }
    name = (*made)->id;
    set.found.push_back(std::move(**made));
  }
  if (!errors.empty())
    return tl::make_unexpected(std::move(errors));
  return names;
}

bool selects(std::string_view glob, const Toolchain& toolchain) {
  const std::vector<std::string> alternatives = expand_braces(glob);
  return std::any_of(alternatives.begin(), alternatives.end(), [&](const std::string& one) {
    return glob_match(one, toolchain.id) && (one == "*" || toolchain.compiler_id == toolchain.id ||
                                             one == toolchain.id || !glob_match(one, toolchain.compiler_id));
  });
}

ExpectedAll<std::vector<Toolchain>> select_toolchains(const ToolchainSet& set, const std::vector<std::string>& names) {
  std::vector<std::string> ids;
  for (const Toolchain& one : set.found)
    ids.push_back(one.id);
  std::vector<bool> wanted(ids.size());
  Errors errors;
  for (const std::string& name : names) {
    const bool remove = name.starts_with('!');
    const std::string pattern = name.substr(remove);
    const bool known = has_glob(pattern) || std::find(ids.begin(), ids.end(), pattern) != ids.end();
    for (size_t i = 0; i < ids.size(); ++i)
      // What is taken away is taken away with all that is made of it.
      if (known && (pattern == ids[i] || (remove ? glob_match(pattern, ids[i]) : selects(pattern, set.found[i]))))
        wanted[i] = !remove;
    if (known)
      continue;
    const auto absent =
        std::find_if(set.absent.begin(), set.absent.end(), [&](const Absent& one) { return one.id == pattern; });
    if (absent != set.absent.end()) {
      errors.push_back(
          {fmt::format("toolchain '{}' is not on this machine: {}", pattern, absent->reason), {}, {}, {}, Fault::User});
      continue;
    }
    const std::string near = did_you_mean(pattern, ids);
    errors.push_back({fmt::format("unknown toolchain '{}'", pattern),
                      {},
                      {},
                      (near.empty() ? "" : near + " ") + "There are: " + join(ids, ", "),
                      Fault::User});
  }
  if (!errors.empty())
    return tl::make_unexpected(std::move(errors));
  std::vector<Toolchain> chosen;
  for (size_t i = 0; i < ids.size(); ++i)
    if (wanted[i])
      chosen.push_back(set.found[i]);
  return chosen;
}

bool takes_part(const Toolchain& toolchain, std::string_view spec) {
  const bool own = spec.find('/') == std::string_view::npos;
  return own || toolchain.specs.empty() ||
         std::any_of(toolchain.specs.begin(), toolchain.specs.end(),
                     [&](const std::string& glob) { return glob_match(glob, spec); });
}

} // namespace abiter::toolchain
