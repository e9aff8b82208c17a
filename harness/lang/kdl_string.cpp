// Strings of KDL 1 and KDL 2:
//   "quoted"                        both; escapes of both; KDL 1 lets a newline stand in it
//   r"raw", r#"raw"#                KDL 1
//   #"raw"#                         KDL 2
//   """ … """ and #""" … """#       KDL 2, on lines of their own; the last line's indentation is taken off every line

#include "lang/kdl_scan.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::lang::kdl {

namespace {

constexpr std::u32string_view k_three_quotes = U"\"\"\"";

/// What `\c` stands for; 0 if it's no such escape.
char32_t simple_escape(char32_t c) {
  switch (c) {
  case 'n':
    return '\n';
  case 'r':
    return '\r';
  case 't':
    return '\t';
  case 'b':
    return '\b';
  case 'f':
    return '\f';
  case 's': // KDL 2
    return ' ';
  case '\\':
  case '"':
  case '/': // KDL 1
    return c;
  default:
    return 0;
  }
}

} // namespace

bool Scanner::never_ends(size_t begin) {
  // Reading on behind the line in which it began loses least of the rest.
  m_at = begin;
  skip_line();
  return error(begin, "unterminated string");
}

bool Scanner::string(std::string& text, uint32_t& text_column) {
  return peek() == '"' ? quoted(text, text_column) : raw(text, text_column);
}

bool Scanner::quoted(std::string& text, uint32_t& text_column) {
  const size_t begin = m_at;
  // `"""` can only be KDL 2: in KDL 1 it would be an empty string with another one glued to it.
  const bool is_multi_line = looking_at(k_three_quotes);
  const std::u32string_view end = is_multi_line ? k_three_quotes : k_three_quotes.substr(0, 1);
  advance(end.size());
  Letters letters;
  bool escapes = false;
  while (!looking_at(end)) {
    if (at_end())
      return never_ends(begin);
    if (peek() == '\\') {
      escapes = true;
      letters.push_back({peek(), m_at});
      advance();
      if (at_end())
        return never_ends(begin);
    }
    letters.push_back({peek(), m_at});
    advance();
  }
  advance(end.size());
  // Past its end, the string is behind us, be it right or wrong.
  if (is_multi_line) {
    multi_line(std::move(letters), begin, true, text);
  } else {
    text_column = escapes ? 0 : place(begin + 1).column;
    unescape(letters, text);
  }
  return true;
}

bool Scanner::raw(std::string& text, uint32_t& text_column) {
  const size_t begin = m_at;
  const bool version_1 = peek() == 'r';
  if (version_1)
    advance();
  std::u32string end = U"\"";
  for (; peek() == '#'; advance())
    end += U'#';
  const bool is_multi_line = !version_1 && looking_at(k_three_quotes) && is_newline(peek(3));
  if (is_multi_line)
    end.insert(0, U"\"\"");
  advance(is_multi_line ? 3 : 1);
  const size_t first = m_at;
  m_at = std::min(m_text.find(end, m_at), m_text.size());
  if (at_end())
    return never_ends(begin);
  Letters letters;
  for (size_t i = first; i < m_at; ++i)
    letters.push_back({m_text[i], i});
  advance(end.size());
  if (is_multi_line) {
    multi_line(std::move(letters), begin, false, text);
    return true;
  }
  for (const Letter& letter : letters)
    append_utf8(text, letter.c);
  text_column = place(first).column;
  return true;
}

bool Scanner::multi_line(Letters letters, size_t begin, bool escapes, std::string& text) {
  // Escaped white space goes first, then the indentation, then the other escapes (KDL 2, section "Multi-line String").
  if (escapes) {
    Letters kept;
    for (size_t i = 0; i < letters.size(); ++i) {
      if (letters[i].c == '\\' && i + 1 < letters.size()) {
        const char32_t next = letters[i + 1].c;
        if (is_space(next) || is_newline(next)) {
          while (i + 1 < letters.size() && (is_space(letters[i + 1].c) || is_newline(letters[i + 1].c)))
            ++i;
          continue;
        }
        kept.push_back(letters[i++]);
      }
      kept.push_back(letters[i]);
    }
    letters = std::move(kept);
  }
  std::vector<Letters> lines(1);
  for (size_t i = 0; i < letters.size(); ++i) {
    if (letters[i].c == '\r' && i + 1 < letters.size() && letters[i + 1].c == '\n')
      ++i;
    if (is_newline(letters[i].c))
      lines.emplace_back();
    else
      lines.back().push_back(letters[i]);
  }
  if (lines.size() < 2 || !lines.front().empty())
    return error(begin, "the text of a multi-line string begins on the line after the opening quotes");
  const auto is_blank = [](const Letters& line) {
    return std::all_of(line.begin(), line.end(), [](const Letter& letter) { return is_space(letter.c); });
  };
  const Letters indentation = std::move(lines.back());
  lines.pop_back();
  lines.erase(lines.begin());
  if (!is_blank(indentation))
    return error(begin, "the closing quotes of a multi-line string stand on a line of their own");
  Letters joined;
  bool first = true;
  for (Letters& line : lines) {
    if (!first)
      joined.push_back({U'\n', begin});
    first = false;
    if (is_blank(line))
      continue;
    const auto same = [](const Letter& a, const Letter& b) { return a.c == b.c; };
    if (line.size() < indentation.size() || !std::equal(indentation.begin(), indentation.end(), line.begin(), same))
      return error(line.front().position, "this line is indented less than the closing quotes of its string",
                   "each line begins with the same white space as the line of the closing quotes");
    joined.insert(joined.end(), line.begin() + static_cast<ptrdiff_t>(indentation.size()), line.end());
  }
  if (escapes)
    return unescape(joined, text);
  for (const Letter& letter : joined)
    append_utf8(text, letter.c);
  return true;
}

bool Scanner::unescape(const Letters& letters, std::string& text) {
  bool good = true;
  for (size_t i = 0; i < letters.size(); ++i) {
    if (letters[i].c != '\\') {
      append_utf8(text, letters[i].c);
      continue;
    }
    const size_t backslash = letters[i].position;
    const char32_t next = letters[++i].c; // quoted() lets no backslash be the last one
    if (const char32_t c = simple_escape(next)) {
      append_utf8(text, c);
    } else if (next == 'u') {
      good = unescape_unicode(letters, i, text) && good;
    } else if (is_space(next) || is_newline(next)) {
      while (i + 1 < letters.size() && (is_space(letters[i + 1].c) || is_newline(letters[i + 1].c)))
        ++i;
    } else {
      good = error(backslash, fmt::format("invalid escape: \\ with {}", shown(next)),
                   "write \\\\ for a backslash, or use a raw string: #\"…\"#");
    }
  }
  return good;
}

bool Scanner::unescape_unicode(const Letters& letters, size_t& i, std::string& text) {
  const size_t backslash = letters[i].position - 1;
  size_t at = i + 1;
  char32_t c = 0;
  size_t digits = 0;
  if (at < letters.size() && letters[at].c == '{') {
    for (++at; at < letters.size() && digits < 7; ++at, ++digits) {
      const char32_t letter = letters[at].c;
      const char32_t lower = letter | 0x20;
      if (letter >= '0' && letter <= '9')
        c = c << 4 | (letter - U'0');
      else if (lower >= 'a' && lower <= 'f')
        c = c << 4 | (lower - U'a' + 10);
      else
        break;
    }
  }
  if (digits < 1 || digits > 6 || at >= letters.size() || letters[at].c != '}')
    return error(backslash, "\\u wants one to six hexadecimal digits in braces", "for example \\u{1F600}");
  i = at;
  if (c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
    return error(backslash, fmt::format("U+{:04X} is not a character", static_cast<uint32_t>(c)));
  append_utf8(text, c);
  return true;
}

} // namespace abiter::lang::kdl
