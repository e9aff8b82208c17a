#pragma once

// The text of a spec file with its lines, and the collector of everything that is wrong with it.

#include "util/error.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace abiter::lang {

/// Newlines as KDL 2 knows them: CR, LF, CRLF (one newline), NEL, VT, FF, LS, PS.
bool is_newline(char32_t c);
/// Whitespace that isn't a newline: tab, and Unicode's space separators; also a byte order mark, as KDL 1 wants it.
bool is_space(char32_t c);
/// Never allowed in a document: control characters and those that reverse the direction of the text.
bool is_forbidden(char32_t c);
void append_utf8(std::string& text, char32_t c);
/// "'x'", or "U+0007" if it can't be seen.
std::string shown(char32_t c);

class Source {
public:
  /// Decodes UTF-8. A byte order mark in front is dropped; a wrong byte becomes U+FFFD and is listed in bad_bytes().
  Source(std::string path, std::string_view bytes);

  const std::string& path() const { return m_path; }
  const std::u32string& text() const { return m_text; }
  /// Indices of scalars in text() that stand for bytes which aren't UTF-8.
  const std::vector<size_t>& bad_bytes() const { return m_bad_bytes; }
  Place place(size_t index) const;
  /// A line without its newline; empty if there is none, or if it's too long to be shown.
  std::string line(uint32_t number) const;

private:
  std::string m_path;
  std::u32string m_text;
  std::vector<size_t> m_line_starts;
  std::vector<size_t> m_bad_bytes;
};

/// All sources of a spec, and the errors found in them.
class Diagnostics {
public:
  const Source& add_source(std::string path, std::string_view bytes);
  size_t source_count() const { return m_sources.size(); }
  void error(const Place& place, std::string what, std::string hint = {});
  bool any() const { return !m_errors.empty(); }
  size_t count() const { return m_errors.size(); }
  /// There are more errors than will be shown: no need to find good hints.
  bool crowded() const;
  /// In the order of files and places, each once, at most k_max_errors and a last one that counts the rest.
  Errors take();

private:
  void explain_foreign_lines();

  std::vector<std::unique_ptr<Source>> m_sources;
  std::map<std::string, size_t> m_by_path;
  Errors m_errors;
  size_t m_dropped = 0; ///< errors that were only counted
};

} // namespace abiter::lang
