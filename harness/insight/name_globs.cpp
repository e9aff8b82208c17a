#include "insight/name_globs.h"

#include "util/text.h"

#include <algorithm>
#include <map>
#include <vector>

namespace abiter::insight {

namespace {

bool exact(const std::string& glob, const std::set<std::string>& names, const std::set<std::string>& all) {
  return std::all_of(all.begin(), all.end(),
                     [&](const std::string& one) { return glob_match(glob, one) == (names.count(one) > 0); });
}

/// Takes names that share a begin with each other and with nothing else: "val_in_" → "val_in_*".
std::vector<std::string> fold_begins(std::set<std::string> names, const std::set<std::string>& all) {
  std::vector<std::string> globs;
  while (!names.empty()) {
    const std::string first = *names.begin();
    std::string glob = first;
    std::set<std::string> covered{first};
    for (size_t length = 1; length < first.size(); ++length) {
      const std::string begin = first.substr(0, length);
      if (begin.back() != '_' && begin.back() != '-')
        continue;
      std::set<std::string> with;
      for (const std::string& one : all)
        if (one.starts_with(begin))
          with.insert(one);
      if (with.size() > 1 &&
          std::all_of(with.begin(), with.end(), [&](const std::string& one) { return names.count(one) > 0; })) {
        glob = begin + "*";
        covered = std::move(with);
        break;
      }
    }
    globs.push_back(glob);
    for (const std::string& one : covered)
      names.erase(one);
  }
  return globs;
}

/// "clang-14", "clang-16" → "clang-1[46]": words that differ in one last character.
std::vector<std::string> fold_ends(const std::vector<std::string>& words) {
  std::map<std::string, std::string> by_stem;
  std::vector<std::string> folded;
  for (const std::string& word : words)
    if (word.size() > 1 && std::isalnum(static_cast<unsigned char>(word.back())))
      by_stem[word.substr(0, word.size() - 1)] += word.back();
    else
      folded.push_back(word);
  for (auto& [stem, ends] : by_stem) {
    std::sort(ends.begin(), ends.end());
    folded.push_back(ends.size() == 1 ? stem + ends : stem + "[" + ends + "]");
  }
  std::sort(folded.begin(), folded.end());
  return folded;
}

std::string alternatives(const std::vector<std::string>& words) {
  return words.size() == 1 ? words[0] : "{" + join(words, ",") + "}";
}

} // namespace

std::string glob_for(const std::set<std::string>& names, const std::set<std::string>& all) {
  if (names.size() == 1)
    return *names.begin();
  if (names == all)
    return "*";
  const auto fold = [&](const std::set<std::string>& of) { return alternatives(fold_ends(fold_begins(of, all))); };
  std::string best = fold(names);
  std::set<std::string> others;
  for (const std::string& one : all)
    if (!names.count(one))
      others.insert(one);
  std::string without = fold(others);
  if (without.size() + 1 < best.size() && exact(without, others, all))
    best = "!" + without;
  else if (!exact(best, names, all))
    best = alternatives({names.begin(), names.end()});
  return best;
}

} // namespace abiter::insight
