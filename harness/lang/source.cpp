#include "lang/source.h"

#include "lang/bounds.h"
#include "lang/foreign.h"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace abiter::lang {

namespace {

constexpr char32_t k_replacement = 0xfffd;
constexpr size_t k_max_shown_line = 1000;
constexpr size_t k_max_kept_errors = 1000;

/// Decodes one scalar at `at` and advances; k_replacement with `ok` = false for a wrong sequence, past one byte of it.
char32_t decode(std::string_view bytes, size_t& at, bool& ok) {
  const auto byte = [&](size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const unsigned char first = byte(at);
  ok = true;
  if (first < 0x80) {
    ++at;
    return first;
  }
  const size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first >= 0xc2 && first <= 0xf4 && at + length <= bytes.size()) {
    char32_t c = first & (0x7fu >> length);
    bool good = true;
    for (size_t i = 1; i < length; ++i) {
      good = good && (byte(at + i) & 0xc0) == 0x80;
      c = c << 6 | (byte(at + i) & 0x3f);
    }
    const char32_t smallest = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    if (good && c >= smallest && c <= 0x10ffff && !(c >= 0xd800 && c <= 0xdfff)) {
      at += length;
      return c;
    }
  }
  ++at;
  ok = false;
  return k_replacement;
}

} // namespace

bool is_newline(char32_t c) {
  return (c >= 0x0a && c <= 0x0d) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool is_space(char32_t c) {
  return c == '\t' || c == ' ' || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f ||
         c == 0x205f || c == 0x3000 || c == 0xfeff;
}

bool is_forbidden(char32_t c) {
  return c <= 0x08 || (c >= 0x0e && c <= 0x1f) || c == 0x7f || c == 0x200e || c == 0x200f ||
         (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

void append_utf8(std::string& text, char32_t c) {
  const auto push = [&](char32_t byte) { text += static_cast<char>(byte); };
  if (c < 0x80) {
    push(c);
  } else if (c < 0x800) {
    push(0xc0 | c >> 6);
    push(0x80 | (c & 0x3f));
  } else if (c < 0x10000) {
    push(0xe0 | c >> 12);
    push(0x80 | (c >> 6 & 0x3f));
    push(0x80 | (c & 0x3f));
  } else {
    push(0xf0 | c >> 18);
    push(0x80 | (c >> 12 & 0x3f));
    push(0x80 | (c >> 6 & 0x3f));
    push(0x80 | (c & 0x3f));
  }
}

std::string shown(char32_t c) {
  if (c < 0x20 || is_forbidden(c) || is_newline(c) || (is_space(c) && c != ' '))
    return fmt::format("U+{:04X}", static_cast<uint32_t>(c));
  std::string text = "'";
  append_utf8(text, c);
  return text + "'";
}

Source::Source(std::string path, std::string_view bytes) : m_path(std::move(path)) {
  m_text.reserve(bytes.size());
  if (bytes.substr(0, 3) == "\xef\xbb\xbf")
    bytes.remove_prefix(3);
  m_line_starts.push_back(0);
  for (size_t at = 0; at < bytes.size();) {
    bool ok = true;
    const char32_t c = decode(bytes, at, ok);
    if (!ok)
      m_bad_bytes.push_back(m_text.size());
    m_text += c;
    if (is_newline(c) && !(c == '\r' && at < bytes.size() && bytes[at] == '\n'))
      m_line_starts.push_back(m_text.size());
  }
}

Place Source::place(size_t index) const {
  const auto after = std::upper_bound(m_line_starts.begin(), m_line_starts.end(), index);
  const size_t start = *(after - 1);
  return {m_path, static_cast<uint32_t>(after - m_line_starts.begin()), static_cast<uint32_t>(index - start + 1)};
}

std::string Source::line(uint32_t number) const {
  if (number == 0 || number > m_line_starts.size())
    return {};
  size_t end = m_line_starts[number - 1];
  while (end < m_text.size() && !is_newline(m_text[end]))
    ++end;
  if (end - m_line_starts[number - 1] > k_max_shown_line)
    return {};
  std::string text;
  for (size_t i = m_line_starts[number - 1]; i < end; ++i)
    append_utf8(text, is_forbidden(m_text[i]) ? k_replacement : m_text[i]); // a terminal shall not obey the spec
  return text;
}

const Source& Diagnostics::add_source(std::string path, std::string_view bytes) {
  m_by_path.try_emplace(path, m_sources.size());
  m_sources.push_back(std::make_unique<Source>(std::move(path), bytes));
  return *m_sources.back();
}

bool Diagnostics::crowded() const {
  return m_errors.size() > 2 * k_max_errors;
}

void Diagnostics::error(const Place& place, std::string what, std::string hint) {
  if (m_errors.size() >= k_max_kept_errors) {
    ++m_dropped;
    return;
  }
  const auto found = m_by_path.find(place.file);
  std::string line = found == m_by_path.end() ? std::string() : m_sources[found->second]->line(place.line);
  m_errors.push_back(Error{std::move(what), place, std::move(line), std::move(hint), Fault::User});
}

/// A line in C or Rust has one error, whose hint says it as a spec does.
void Diagnostics::explain_foreign_lines() {
  for (size_t i = 0; i < m_errors.size(); ++i) {
    const std::string ours = line_in_a_spec(m_errors[i].source_line);
    if (ours.empty())
      continue;
    m_errors[i].hint = "in a spec that is written: " + ours;
    const auto same_line = [&](const Error& error) {
      return error.place->file == m_errors[i].place->file && error.place->line == m_errors[i].place->line;
    };
    const auto behind = m_errors.begin() + static_cast<ptrdiff_t>(i) + 1;
    m_errors.erase(behind, std::find_if_not(behind, m_errors.end(), same_line));
  }
}

Errors Diagnostics::take() {
  const auto key = [this](const Error& error) {
    const auto found = m_by_path.find(error.place->file);
    const size_t file = found == m_by_path.end() ? m_sources.size() : found->second;
    return std::tuple(file, error.place->line, error.place->column);
  };
  std::stable_sort(m_errors.begin(), m_errors.end(), [&](const Error& a, const Error& b) { return key(a) < key(b); });
  m_errors.erase(std::unique(m_errors.begin(), m_errors.end()), m_errors.end());
  explain_foreign_lines();
  if (m_errors.size() > k_max_errors) {
    const size_t more = m_errors.size() - k_max_errors + m_dropped;
    m_errors.resize(k_max_errors);
    m_errors.push_back(Error{fmt::format("{} more in this spec", more), {}, {}, {}, Fault::User});
  }
  return std::move(m_errors);
}

} // namespace abiter::lang
