#include "toolchain/feature_set.h"

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

} // namespace

void add_lack(Toolchain& toolchain, const Lack& lack, bool convention) {
  if (!convention) {
    toolchain.lacks.push_back(lack);
    return;
  }
  if (lack.feature == "*") {
    for (const std::string& name : toolchain.conventions)
      toolchain.lacks_conventions.push_back({name, lack.reason});
    toolchain.conventions.clear();
    return;
  }
  toolchain.lacks_conventions.push_back(lack);
  std::erase(toolchain.conventions, lack.feature);
}

bool flags_have(const std::vector<std::string>& flags, const std::string& sign) {
  const std::string stem = stem_of(sign);
  const std::string opposite = opposite_of(sign);
  bool found = false;
  for (const std::string& flag : flags)
    if (flag == opposite)
      found = false;
    else if (stem == sign ? flag == sign : flag.starts_with(stem))
      found = glob_match(sign, flag);
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
  // What has avx512 has avx as well, and is known by the former.
  for (const std::string& name : toolchain.has)
    if (std::none_of(toolchain.has.begin(), toolchain.has.end(),
                     [&](const std::string& other) { return other.size() > name.size() && other.starts_with(name); }))
      toolchain.known_as += "-" + name;
  for (const AskedLack& one : toolchain.asked_lacks)
    if ((one.with.empty() || has_any(toolchain, one.with)) && !has_any(toolchain, one.without))
      add_lack(toolchain, one.lack, one.convention);
  toolchain.asked_lacks.clear();
  toolchain.features.clear();
}

} // namespace abiter::toolchain
