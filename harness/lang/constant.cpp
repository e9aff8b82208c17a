#include "lang/constant.h"

#include <cctype>
#include <cstdlib>

namespace abiter::lang {

namespace {

/// Operators by how tightly they bind, loosest first; those of one level are read from the left.
constexpr std::string_view k_levels[][3] = {{"|", "", ""},    {"^", "", ""},  {"&", "", ""},
                                            {"<<", ">>", ""}, {"+", "-", ""}, {"*", "/", "%"}};
constexpr size_t k_level_count = std::size(k_levels);

class Reader {
public:
  Reader(std::string_view text, const std::map<std::string, int64_t>& known) : m_text(text), m_known(known) {}

  std::optional<int64_t> whole() {
    const auto value = binary(0, 0);
    skip_spaces();
    return value && m_at == m_text.size() ? value : std::nullopt;
  }

private:
  static constexpr size_t k_deepest = 32;

  std::optional<int64_t> binary(size_t level, size_t depth) {
    if (level == k_level_count)
      return unary(depth);
    auto left = binary(level + 1, depth);
    while (left) {
      std::string_view found;
      for (const std::string_view sign : k_levels[level])
        if (!sign.empty() && takes(sign)) {
          found = sign;
          break;
        }
      if (found.empty())
        return left;
      const auto right = binary(level + 1, depth);
      left = right ? computed(found, *left, *right) : std::nullopt;
    }
    return {};
  }

  static std::optional<int64_t> computed(std::string_view sign, int64_t left, int64_t right) {
    const auto a = static_cast<uint64_t>(left), b = static_cast<uint64_t>(right);
    const auto made = [](uint64_t value) { return static_cast<int64_t>(value); };
    switch (sign[0]) {
    case '|':
      return made(a | b);
    case '^':
      return made(a ^ b);
    case '&':
      return made(a & b);
    case '+':
      return made(a + b);
    case '-':
      return made(a - b);
    case '*':
      return made(a * b);
    case '<':
      return b < 64 ? std::optional(made(a << b)) : std::nullopt;
    case '>':
      return b < 64 ? std::optional(left >> b) : std::nullopt;
    default: // the lowest number by -1 is no number
      if (right == 0 || right == -1)
        return {};
      return sign[0] == '/' ? left / right : left % right;
    }
  }

  std::optional<int64_t> unary(size_t depth) {
    if (depth > k_deepest)
      return {};
    for (const std::string_view sign : {"-", "~", "+"})
      if (takes(sign)) {
        const auto value = unary(depth + 1);
        if (!value)
          return {};
        const auto bits = static_cast<uint64_t>(*value);
        return static_cast<int64_t>(sign == "-" ? 0 - bits : sign == "~" ? ~bits : bits);
      }
    if (takes("(")) {
      const auto value = binary(0, depth + 1);
      return value && takes(")") ? value : std::nullopt;
    }
    return leaf();
  }

  /// A number with C's or Rust's suffix, a character, or a name.
  std::optional<int64_t> leaf() {
    skip_spaces();
    if (m_at + 2 < m_text.size() && m_text[m_at] == '\'' && m_text[m_at + 1] != '\\' && m_text[m_at + 2] == '\'') {
      m_at += 3;
      return m_text[m_at - 2];
    }
    const size_t begin = m_at;
    while (m_at < m_text.size() &&
           (std::isalnum(static_cast<unsigned char>(m_text[m_at])) || m_text[m_at] == '_' || m_text[m_at] == '\''))
      ++m_at;
    std::string word(m_text.substr(begin, m_at - begin));
    if (word.empty())
      return {};
    if (!std::isdigit(static_cast<unsigned char>(word[0]))) {
      const auto found = m_known.find(word);
      return found == m_known.end() ? std::nullopt : std::optional(found->second);
    }
    std::erase_if(word, [](char c) { return c == '_' || c == '\''; });
    const bool binary = word.starts_with("0b") || word.starts_with("0B");
    const char* digits = word.c_str() + (binary ? 2 : 0);
    char* end = nullptr;
    const uint64_t value = std::strtoull(digits, &end, binary ? 2 : 0);
    const bool is_suffix = std::string_view(end).find_first_not_of("uUlLi0123456789szeSZ") == std::string_view::npos;
    return end != digits && is_suffix ? std::optional(static_cast<int64_t>(value)) : std::nullopt;
  }

  bool takes(std::string_view sign) {
    skip_spaces();
    if (m_text.substr(m_at, sign.size()) != sign)
      return false;
    m_at += sign.size();
    return true;
  }

  void skip_spaces() {
    while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
      ++m_at;
  }

  std::string_view m_text;
  const std::map<std::string, int64_t>& m_known;
  size_t m_at = 0;
};

} // namespace

std::optional<int64_t> constant(std::string_view text, const std::map<std::string, int64_t>& known) {
  return Reader(text, known).whole();
}

} // namespace abiter::lang
