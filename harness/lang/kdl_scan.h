#pragma once

// The lower half of the KDL reader: the cursor, white space, strings, numbers. The upper half, kdl.cpp, has the nodes.

#include "lang/kdl.h"

#include <string_view>

namespace abiter::lang::kdl {

class Scanner {
public:
  Scanner(const Source& source, Diagnostics& diagnostics);

  /// The character at the cursor or behind it; U'\0' after the end (no document may contain that).
  char32_t peek(size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : U'\0'; }
  bool at_end() const { return m_at >= m_text.size(); }
  bool looking_at(std::u32string_view word) const {
    return std::u32string_view(m_text).substr(m_at, word.size()) == word;
  }
  void advance(size_t count = 1) { m_at += count; }
  size_t position() const { return m_at; }
  void move_to(size_t position) { m_at = position; }
  Place place(size_t position) const { return m_source.place(position); }

  /// Records an error; always false, so that a rule can `return` it.
  bool error(size_t position, std::string what, std::string hint = {});

  /// Skips spaces and `/* */`. True if something was skipped; `failed` is set if a comment never ends.
  bool skip_spaces(bool& failed);
  /// The same, and line continuations.
  bool skip_node_space(bool& failed);
  /// The same, and newlines and `//`.
  bool skip_line_space(bool& failed);
  void skip_line();
  void skip_newline();

  bool at_string() const;
  bool at_identifier() const;
  /// A digit, or a sign or point with a digit behind it.
  bool at_number() const;

  /// A quoted or raw string of either version. `text_column` as in Value. False only if it never ends: behind any other
  /// mistake in it, reading can go on.
  bool string(std::string& text, uint32_t& text_column);
  /// A bare word; what it means is the caller's business.
  std::string identifier();
  /// Records an error if it is none; it is behind us in any case.
  void number(Value& value);
  /// #true, #false, #null, #inf, #-inf, #nan.
  bool keyword(Value& value);

private:
  /// A character of a string before its escapes are resolved, and where it is.
  struct Letter {
    char32_t c;
    size_t position;
  };
  using Letters = std::vector<Letter>;

  bool block_comment();
  bool quoted(std::string& text, uint32_t& text_column);
  bool raw(std::string& text, uint32_t& text_column);
  bool multi_line(Letters letters, size_t begin, bool escapes, std::string& text);
  bool unescape(const Letters& letters, std::string& text);
  bool unescape_unicode(const Letters& letters, size_t& i, std::string& text);
  bool never_ends(size_t begin);

  const Source& m_source;
  const std::u32string& m_text;
  Diagnostics& m_diagnostics;
  size_t m_at = 0;
};

/// A character that a bare word may contain.
bool is_word(char32_t c);

} // namespace abiter::lang::kdl
