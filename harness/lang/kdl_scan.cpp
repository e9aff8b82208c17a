#include "lang/kdl_scan.h"

#include <charconv>
#include <fmt/format.h>
#include <limits>

namespace abiter::lang::kdl {

namespace {

bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}

/// The value of a digit in any base up to 16; 99 if it's none.
unsigned digit_value(char32_t c) {
  if (is_digit(c))
    return c - U'0';
  const char32_t lower = c | 0x20;
  return lower >= 'a' && lower <= 'f' ? lower - U'a' + 10 : 99;
}

/// digit (digit | '_')*, in `base`, from `at` on; moves `at` behind it. False if there's no digit first.
bool digits(std::string_view word, size_t& at, unsigned base) {
  const size_t begin = at;
  const auto is_good = [&](char c) {
    return digit_value(static_cast<unsigned char>(c)) < base || (c == '_' && at > begin);
  };
  while (at < word.size() && is_good(word[at]))
    ++at;
  return at > begin;
}

void set_integer(Value& value, std::string_view digits, unsigned base) {
  value.kind = ValueKind::Integer;
  for (const char c : digits) {
    if (c == '_')
      continue;
    const unsigned digit = digit_value(static_cast<unsigned char>(c));
    if (value.magnitude > (std::numeric_limits<uint64_t>::max() - digit) / base)
      value.too_big = true;
    value.magnitude = value.magnitude * base + digit;
  }
}

void set_float(Value& value, std::string_view word) {
  value.kind = ValueKind::Float;
  std::string plain;
  for (const char c : word)
    if (c != '_' && !(c == '+' && plain.empty()))
      plain += c;
  const auto result = std::from_chars(plain.data(), plain.data() + plain.size(), value.real);
  if (result.ec == std::errc::result_out_of_range) {
    const size_t e = plain.find_first_of("eE");
    const bool tiny = e != std::string::npos && e + 1 < plain.size() && plain[e + 1] == '-';
    value.real = tiny ? 0.0 : std::numeric_limits<double>::infinity();
    if (plain[0] == '-')
      value.real = -value.real;
  }
}

/// The whole word as a number; false if it's none.
bool number_from(std::string_view word, Value& value) {
  size_t at = 0;
  if (word[0] == '+' || word[0] == '-') {
    value.negative = word[0] == '-';
    at = 1;
  }
  if (at + 1 < word.size() && word[at] == '0' && std::string_view("xob").find(word[at + 1]) != std::string_view::npos) {
    const unsigned base = word[at + 1] == 'x' ? 16 : word[at + 1] == 'o' ? 8 : 2;
    const size_t begin = at += 2;
    if (!digits(word, at, base) || at != word.size())
      return false;
    set_integer(value, word.substr(begin), base);
    return true;
  }
  const size_t begin = at;
  if (!digits(word, at, 10))
    return false;
  if (at == word.size()) {
    set_integer(value, word.substr(begin), 10);
    return true;
  }
  if (word[at] == '.' && !digits(word, ++at, 10))
    return false;
  if (at < word.size() && (word[at] == 'e' || word[at] == 'E')) {
    ++at;
    if (at < word.size() && (word[at] == '+' || word[at] == '-'))
      ++at;
    if (!digits(word, at, 10))
      return false;
  }
  if (at != word.size())
    return false;
  set_float(value, word);
  return true;
}

} // namespace

// KDL 1 allows '#' inside a word, KDL 2 allows '<', '>' and ','.
bool is_word(char32_t c) {
  if (c == 0 || is_space(c) || is_newline(c) || is_forbidden(c))
    return false;
  return c > 0x7f || std::string_view("\\/(){};[]=\"").find(static_cast<char>(c)) == std::string_view::npos;
}

Scanner::Scanner(const Source& source, Diagnostics& diagnostics)
    : m_source(source), m_text(source.text()), m_diagnostics(diagnostics) {}

bool Scanner::error(size_t position, std::string what, std::string hint) {
  m_diagnostics.error(place(position), std::move(what), std::move(hint));
  return false;
}

bool Scanner::block_comment() {
  const size_t begin = m_at;
  size_t depth = 0;
  do {
    if (at_end())
      return error(begin, "unterminated comment", "'/*' nests: each needs its own '*/'");
    if (looking_at(U"/*")) {
      ++depth;
      advance(2);
    } else if (looking_at(U"*/")) {
      --depth;
      advance(2);
    } else {
      advance();
    }
  } while (depth > 0);
  return true;
}

bool Scanner::skip_spaces(bool& failed) {
  const size_t begin = m_at;
  while (!at_end()) {
    if (is_space(peek()))
      advance();
    else if (looking_at(U"/*"))
      failed = !block_comment() || failed;
    else
      break;
  }
  return m_at > begin;
}

bool Scanner::skip_node_space(bool& failed) {
  const size_t begin = m_at;
  while (true) {
    skip_spaces(failed);
    if (peek() != '\\')
      return m_at > begin;
    const size_t backslash = m_at;
    advance();
    skip_spaces(failed);
    if (looking_at(U"//"))
      skip_line();
    if (!at_end() && !is_newline(peek())) {
      failed = !error(backslash, "only a comment may stand between '\\' and the end of its line",
                      "a '\\' outside of a string continues the line");
      return true;
    }
    skip_newline();
  }
}

bool Scanner::skip_line_space(bool& failed) {
  const size_t begin = m_at;
  while (!at_end()) {
    const size_t before = m_at;
    skip_node_space(failed);
    if (looking_at(U"//"))
      skip_line();
    skip_newline();
    if (m_at == before)
      break;
  }
  return m_at > begin;
}

void Scanner::skip_line() {
  while (!at_end() && !is_newline(peek()))
    advance();
}

void Scanner::skip_newline() {
  if (looking_at(U"\r\n"))
    advance(2);
  else if (!at_end() && is_newline(peek()))
    advance();
}

bool Scanner::at_string() const {
  if (peek() == '"')
    return true;
  size_t i = peek() == 'r' ? 1 : 0;
  const size_t hashes = i;
  while (peek(i) == '#')
    ++i;
  return peek(i) == '"' && (hashes == 1 || i > 0);
}

bool Scanner::at_number() const {
  size_t i = peek() == '+' || peek() == '-' ? 1 : 0;
  if (peek(i) == '.')
    ++i;
  return is_digit(peek(i));
}

bool Scanner::at_identifier() const {
  return is_word(peek()) && peek() != '#' && !at_number() && !at_string();
}

std::string Scanner::identifier() {
  std::string word;
  for (; is_word(peek()); advance())
    append_utf8(word, peek());
  return word;
}

void Scanner::number(Value& value) {
  const size_t begin = m_at;
  value.text = identifier();
  if (!number_from(value.text, value))
    error(begin, "'" + value.text + "' is not a number", "a name can't begin with a digit; a string needs quotes");
}

bool Scanner::keyword(Value& value) {
  const size_t begin = m_at;
  advance();
  const std::string word = identifier();
  value.text = "#" + word;
  if (word == "true" || word == "false") {
    value.kind = ValueKind::Bool;
    value.truth = word == "true";
  } else if (word == "null") {
    value.kind = ValueKind::Null;
  } else if (word == "inf" || word == "-inf" || word == "nan") {
    value.kind = ValueKind::Float;
    value.real = word == "nan" ? std::numeric_limits<double>::quiet_NaN() : std::numeric_limits<double>::infinity();
    if (word == "-inf")
      value.real = -value.real;
  } else {
    return error(begin, "'#" + word + "' is not a value", "there are #true, #false, #null, #inf, #-inf and #nan");
  }
  return true;
}

} // namespace abiter::lang::kdl
