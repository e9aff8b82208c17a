// Which toolchains names mean.

#include "toolchain/toolchain.h"

#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace abiter::toolchain {

ExpectedAll<std::vector<std::string>> provide_toolchains(ToolchainSet& set, std::vector<std::string> names) {
  Errors errors;
  const auto known = [&](const std::string& id) {
    return std::any_of(set.found.begin(), set.found.end(), [&](const Toolchain& one) { return one.id == id; });
  };
  for (std::string& name : names) {
    const bool described = name.find('=') != std::string::npos;
    if (!set.make || (!described && (name.starts_with('!') || known(name))))
      continue;
    for (const std::string& word : described ? std::vector{name} : expand_braces(name)) {
      // None: whoever looks it up says that there is none.
      auto made = set.make(word);
      if (!made) {
        errors.push_back(std::move(made.error()));
        continue;
      }
      for (Toolchain& one : *made) {
        if (described && known(one.id))
          errors.push_back({fmt::format("there is a toolchain '{}' already", one.id),
                            {},
                            {},
                            "give yours another name",
                            Fault::User});
        if (described)
          name = one.id;
        if (!known(one.id))
          set.found.push_back(std::move(one));
      }
    }
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

namespace {

/// What a list of names leaves of a toolchain: the last one that matches it decides.
bool is_selected(const std::vector<std::string>& names, const Toolchain& toolchain) {
  bool wanted = false;
  for (const std::string& name : names) {
    // What is taken away is taken away with all that is made of it.
    const bool remove = name.starts_with('!');
    if (remove ? glob_match(name.substr(1), toolchain.id) : selects(name, toolchain))
      wanted = !remove;
  }
  return wanted;
}

} // namespace

ExpectedAll<std::vector<Toolchain>> select_toolchains(const ToolchainSet& set, const std::vector<std::string>& names) {
  std::vector<std::string> ids;
  for (const Toolchain& one : set.found)
    ids.push_back(one.id);
  Errors errors;
  for (const std::string& name : names) {
    const std::string pattern = name.substr(name.starts_with('!'));
    if (has_glob(pattern) || std::find(ids.begin(), ids.end(), pattern) != ids.end())
      continue;
    const auto absent =
        std::find_if(set.absent.begin(), set.absent.end(), [&](const Absent& one) { return one.id == pattern; });
    if (absent != set.absent.end()) {
      errors.push_back(
          {fmt::format("toolchain '{}' is not on this machine: {}", pattern, absent->reason), {}, {}, {}, Fault::User});
      continue;
    }
    constexpr size_t k_many = 20;
    const std::string near = did_you_mean(pattern, ids);
    errors.push_back({fmt::format("unknown toolchain '{}'", pattern),
                      {},
                      {},
                      !near.empty()         ? near
                      : ids.size() > k_many ? fmt::format("see `abiter toolchains`; --toolchain {}=PROGRAM,FLAG… "
                                                          "describes one of your own",
                                                          pattern)
                                            : "there are: " + join(ids, ", "),
                      Fault::User});
  }
  if (!errors.empty())
    return tl::make_unexpected(std::move(errors));
  std::vector<Toolchain> chosen;
  std::copy_if(set.found.begin(), set.found.end(), std::back_inserter(chosen),
               [&](const Toolchain& one) { return is_selected(names, one); });
  return chosen;
}

bool takes_part(const Toolchain& toolchain, std::string_view spec) {
  const bool own = spec.find('/') == std::string_view::npos;
  return own || toolchain.specs.empty() ||
         std::any_of(toolchain.specs.begin(), toolchain.specs.end(),
                     [&](const std::string& glob) { return glob_match(glob, spec); });
}

} // namespace abiter::toolchain
