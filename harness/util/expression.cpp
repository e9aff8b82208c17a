#include "util/expression.h"

#include "util/text.h"

namespace abiter {

namespace {

std::string group_of(const std::string& text, const regmatch_t& match) {
  return match.rm_so < 0
             ? std::string()
             : text.substr(static_cast<size_t>(match.rm_so), static_cast<size_t>(match.rm_eo - match.rm_so));
}

} // namespace

Expression::Expression(const std::string& text) {
  ::regcomp(&m_compiled, text.c_str(), REG_EXTENDED | REG_NEWLINE);
}

bool Expression::matches_all(const std::string& text) const {
  regmatch_t match{};
  return ::regexec(&m_compiled, text.c_str(), 1, &match, 0) == 0 && match.rm_so == 0 &&
         static_cast<size_t>(match.rm_eo) == text.size();
}

bool Expression::find(const std::string& text, std::string& group, std::string& line) const {
  regmatch_t matches[2]{};
  if (::regexec(&m_compiled, text.c_str(), 2, matches, 0) != 0 || matches[1].rm_so < 0)
    return false;
  group = group_of(text, matches[1]);
  const auto at = static_cast<size_t>(matches[0].rm_so);
  const size_t before = at == 0 ? std::string::npos : text.rfind('\n', at - 1);
  const size_t begin = before == std::string::npos ? 0 : before + 1;
  line = trim(std::string_view(text).substr(begin, text.find('\n', at) - begin));
  return true;
}

bool Expression::find(const std::string& text, std::vector<std::string>& groups) const {
  std::vector<regmatch_t> matches(m_compiled.re_nsub + 1);
  if (::regexec(&m_compiled, text.c_str(), matches.size(), matches.data(), 0) != 0)
    return false;
  groups.clear();
  for (size_t i = 1; i < matches.size(); ++i)
    groups.push_back(group_of(text, matches[i]));
  return true;
}

std::string escaped(std::string_view text) {
  std::string all;
  for (const char c : text) {
    if (std::string_view("\\[](){}.*?|^$+").find(c) != std::string_view::npos)
      all += '\\';
    all += c;
  }
  return all;
}

} // namespace abiter
