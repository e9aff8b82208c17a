#include "plan/filter.h"

#include "plan/suite_name.h"
#include "target/architecture.h"
#include "util/text.h"

#include <algorithm>

namespace abiter::plan {

namespace {

bool any_matches(const std::vector<std::string>& globs, std::string_view text) {
  return globs.empty() ||
         std::any_of(globs.begin(), globs.end(), [&](const std::string& glob) { return glob_match(glob, text); });
}

} // namespace

std::vector<std::string_view> split_chain(std::string_view chain) {
  std::vector<std::string_view> ids;
  size_t begin = 0;
  for (size_t end = 0; (end = chain.find("->", begin)) != std::string_view::npos; begin = end + 2)
    ids.push_back(chain.substr(begin, end - begin));
  ids.push_back(chain.substr(begin));
  return ids;
}

std::string CaseId::text() const {
  return suite + "::" + function + "::" + convention + "::" + join(chain, "->");
}

bool CaseId::parse(std::string_view text, CaseId& id) {
  std::vector<std::string> parts;
  size_t begin = 0;
  for (size_t end = 0; (end = text.find("::", begin)) != std::string_view::npos; begin = end + 2)
    parts.emplace_back(text.substr(begin, end - begin));
  parts.emplace_back(text.substr(begin));
  if (parts.size() != 4)
    return false;
  const std::vector<std::string_view> chain = split_chain(parts[3]);
  id = {parts[0], parts[1], parts[2], {chain.begin(), chain.end()}};
  const auto is_empty = [](const std::string& part) { return part.empty(); };
  return std::none_of(parts.begin(), parts.end(), is_empty) && std::none_of(id.chain.begin(), id.chain.end(), is_empty);
}

bool Filter::kind(std::string_view name) const {
  return any_matches(kinds, name);
}

bool Filter::suite(std::string_view name) const {
  // The plain name of a spec also means its other architectures and representations.
  const SuiteName parts = split_suite_name(name);
  return any_matches(specs, name) || any_matches(specs, parts.spec) ||
         any_matches(specs, std::string(parts.spec) + std::string(parts.repr)) ||
         any_matches(specs, std::string(parts.spec) + std::string(parts.architecture));
}

bool Filter::function(std::string_view name) const {
  return any_matches(functions, name);
}
bool Filter::convention(std::string_view name) const {
  return any_matches(conventions, name);
}
bool Filter::toolchain(std::string_view id) const {
  return any_matches(toolchains, id);
}

bool Filter::matches(const CaseId& id) const {
  return suite(id.suite) && function(id.function) && convention(id.convention) &&
         std::all_of(id.chain.begin(), id.chain.end(), [&](const std::string& one) { return toolchain(one); }) &&
         chain(id.chain) && (words.empty() || has_words(id.text()));
}

bool Filter::chain(const std::vector<std::string>& ids) const {
  const auto matches_from = [&](const std::vector<std::string_view>& globs, size_t begin) {
    for (size_t i = 0; i < globs.size(); ++i)
      if (!glob_match(globs[i], ids[begin + i]))
        return false;
    return true;
  };
  return pairs.empty() || std::any_of(pairs.begin(), pairs.end(), [&](const std::string& pair) {
           const std::vector<std::string_view> globs = split_chain(pair);
           if (globs.size() > 2)
             return globs.size() == ids.size() && matches_from(globs, 0);
           for (size_t i = 0; i + 2 <= ids.size() && globs.size() == 2; ++i)
             if (matches_from(globs, i))
               return true;
           return false;
         });
}

bool Filter::has_words(const std::string& case_id) const {
  return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
    return has_glob(word) ? glob_match("*" + word + "*", case_id) : case_id.find(word) != std::string::npos;
  });
}

} // namespace abiter::plan
