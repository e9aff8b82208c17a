#pragma once

#include <cstddef>
#include <regex.h>
#include <string>
#include <string_view>
#include <vector>

namespace abiter {

/// A POSIX extended regular expression that is known to be one. '.' and '[^…]' match no newline.
class Expression {
public:
  explicit Expression(const std::string& text);
  Expression(const Expression&) = delete;
  Expression& operator=(const Expression&) = delete;
  ~Expression() { ::regfree(&m_compiled); }

  bool matches_all(const std::string& text) const;
  /// The first group of the first match, and the whole line around it.
  bool find(const std::string& text, std::string& group, std::string& line) const;
  /// The groups of the first match, an empty text for one that took no part; false if nothing matches.
  bool find(const std::string& text, std::vector<std::string>& groups) const;

private:
  regex_t m_compiled{};
};

/// An expression that matches this text and nothing else.
std::string escaped(std::string_view text);

} // namespace abiter
