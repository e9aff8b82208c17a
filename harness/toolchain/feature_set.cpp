#include "toolchain/feature_set.h"

#include "target/convention.h"
#include "util/text.h"

#include <algorithm>

namespace abiter::toolchain {

namespace {

/// What flags about the same thing begin with: "-O" of "-O[1-3]", "-mregparm=" of "-mregparm=3".
std::string stem_of(const std::string& sign) {
  const size_t end = sign.find_first_of("=*?[{");
  return end == std::string::npos ? sign : sign.substr(0, end + (sign[end] == '='));
}

/// "-mno-rtd" of "-mrtd": what takes it back.
std::string opposite_of(const std::string& sign) {
  return sign.size() > 2 ? sign.substr(0, 2) + "no-" + sign.substr(2) : sign;
}

bool has_any(const Toolchain& toolchain, const std::vector<std::string>& names) {
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    return std::find(toolchain.has.begin(), toolchain.has.end(), name) != toolchain.has.end();
  });
}

/// Ids with the names of features behind them, in each order: nobody need know which one the file's author had in mind.
std::vector<std::string> names_of(const std::vector<std::string>& bases, std::vector<std::string> features) {
  // What has avx512 has avx as well, and is known by the former.
  const std::vector<std::string> all = features;
  std::erase_if(features, [&](const std::string& name) {
    return std::any_of(all.begin(), all.end(),
                       [&](const std::string& other) { return other.size() > name.size() && other.starts_with(name); });
  });
  constexpr size_t k_in_any_order = 4;
  const bool any_order = features.size() <= k_in_any_order;
  std::sort(features.begin(), features.end());
  std::vector<std::string> names;
  do
    for (const std::string& base : bases)
      names.push_back(features.empty() ? base : base + "-" + join(features, "-"));
  while (any_order && std::next_permutation(features.begin(), features.end()));
  return names;
}

} // namespace

void add_lack(Toolchain& toolchain, const Lack& lack, bool convention) {
  if (!convention) {
    toolchain.lacks.push_back(lack);
    return;
  }
  // "*" are all that it has; another glob, and a name, are of conventions that its file needn't list.
  const std::vector<std::string> all = lack.feature == "*" ? toolchain.conventions : target::convention_names();
  for (const std::string& name : all)
    if (glob_match(lack.feature, name)) {
      toolchain.lacks_conventions.push_back({name, lack.reason});
      std::erase(toolchain.conventions, name);
    }
}

bool flags_have(const std::vector<std::string>& flags, const std::string& sign) {
  // "-O{1,2}" is one sign, "{-O,-Copt-level=2}" are two.
  const std::vector<std::string> signs = sign.starts_with('{') ? expand_braces(sign) : std::vector{sign};
  bool found = false;
  for (const std::string& flag : flags) {
    const auto speaks_of = [&](const std::string& one) {
      const std::string stem = stem_of(one);
      return flag == opposite_of(one) || (stem == one ? flag == one : flag.starts_with(stem));
    };
    if (std::any_of(signs.begin(), signs.end(), speaks_of))
      found = std::any_of(signs.begin(), signs.end(), [&](const std::string& one) { return glob_match(one, flag); });
  }
  return found;
}

void set_features(Toolchain& toolchain, const std::vector<std::string>& asked) {
  toolchain.has.clear();
  for (const Feature& feature : toolchain.features) {
    const bool there = feature.is_asked() ? std::find(asked.begin(), asked.end(), feature.name) != asked.end()
                                          : flags_have(toolchain.flags, feature.sign);
    if (!there)
      continue;
    toolchain.has.push_back(feature.name);
  }
  if (!toolchain.features.empty())
    toolchain.known_as = names_of(toolchain.known_as, toolchain.has);
  for (const AskedLack& one : toolchain.asked_lacks)
    if ((one.with.empty() || has_any(toolchain, one.with)) && !has_any(toolchain, one.without))
      add_lack(toolchain, one.lack, one.convention);
  toolchain.asked_lacks.clear();
  toolchain.features.clear();
}

} // namespace abiter::toolchain
