#include "lang/kdl.h"

#include "lang/bounds.h"
#include "lang/kdl_scan.h"

#include <fmt/format.h>

namespace abiter::lang::kdl {

namespace {

bool is_reserved_word(std::string_view word) {
  return word == "true" || word == "false" || word == "null" || word == "inf" || word == "-inf" || word == "nan";
}

class Reader {
public:
  Reader(const Source& source, Diagnostics& diagnostics) : m_scan(source, diagnostics), m_diagnostics(diagnostics) {}

  std::vector<Node> document() {
    std::vector<Node> nodes;
    read_nodes(nodes, 0);
    return nodes;
  }

private:
  /// Nodes up to the end, or up to the `}` of the block at `depth`, which stays.
  void read_nodes(std::vector<Node>& nodes, size_t depth);
  /// One node with its terminator. False if it was wrong: then the cursor is behind it, as far as one can tell.
  bool read_node(Node& node, size_t depth);
  bool read_node_head(Node& node);
  /// The rest of a node behind its name.
  bool read_node_rest(Node& node, size_t depth);
  bool read_children(Node& node, size_t depth);
  bool read_slashdash_entry(size_t depth);
  bool read_entry(Entry& entry);
  bool read_value(Value& value);
  bool read_annotation(std::optional<std::string>& annotation);
  bool read_name(std::string& name, const char* what);
  /// Behind a quote: to the next one in this line, if there is one.
  void skip_string();
  /// Behind a mistake: to the end of the line or statement. Blocks on the way are read, so that braces still match.
  void recover(size_t depth);

  bool too_many() const { return m_diagnostics.crowded(); }

  Scanner m_scan;
  Diagnostics& m_diagnostics;
};

void Reader::read_nodes(std::vector<Node>& nodes, size_t depth) {
  while (!too_many()) {
    bool failed = false;
    m_scan.skip_line_space(failed);
    if (failed)
      recover(depth);
    else if (m_scan.at_end())
      return;
    else if (m_scan.peek() == ';')
      m_scan.advance();
    else if (m_scan.peek() == '}') {
      if (depth > 0)
        return;
      m_scan.error(m_scan.position(), "unmatched '}'");
      m_scan.advance();
    } else if (m_scan.looking_at(U"/-")) {
      const size_t begin = m_scan.position();
      m_scan.advance(2);
      m_scan.skip_line_space(failed);
      Node hidden;
      if (m_scan.at_end() || m_scan.peek() == '}' || m_scan.peek() == ';')
        m_scan.error(begin, "'/-' comments out the node that follows, and nothing follows");
      else
        read_node(hidden, depth);
    } else {
      Node node;
      if (read_node(node, depth))
        nodes.push_back(std::move(node));
    }
  }
}

bool Reader::read_node(Node& node, size_t depth) {
  const size_t begin = m_scan.position();
  if (read_node_head(node) && read_node_rest(node, depth))
    return true;
  if (m_scan.position() == begin && !m_scan.at_end())
    m_scan.advance(); // whatever it is, once is enough
  recover(depth);
  return false;
}

bool Reader::read_node_head(Node& node) {
  if (m_scan.peek() == '(' && !read_annotation(node.annotation))
    return false;
  node.place = m_scan.place(m_scan.position());
  return read_name(node.name, "the name of a node");
}

bool Reader::read_name(std::string& name, const char* what) {
  const size_t begin = m_scan.position();
  if (m_scan.at_string()) {
    uint32_t column = 0;
    return m_scan.string(name, column);
  }
  if (m_scan.at_number()) {
    m_scan.identifier();
    return m_scan.error(begin, fmt::format("{} is expected here, not a number", what));
  }
  if (!m_scan.at_identifier())
    return m_scan.error(begin, m_scan.at_end()
                                   ? fmt::format("{} is expected here", what)
                                   : fmt::format("{} is expected here, not {}", what, shown(m_scan.peek())));
  name = m_scan.identifier();
  if (is_reserved_word(name))
    return m_scan.error(begin, fmt::format("'{}' is a value, not a name", name),
                        "put it in quotes to use it as a name");
  return true;
}

bool Reader::read_node_rest(Node& node, size_t depth) {
  bool children_seen = false;
  while (true) {
    bool failed = false;
    const bool spaced = m_scan.skip_node_space(failed);
    if (failed)
      return false;
    const char32_t c = m_scan.peek();
    if (m_scan.at_end() || c == '}' || m_scan.looking_at(U"//"))
      return true;
    if (c == ';' || is_newline(c)) {
      c == ';' ? m_scan.advance() : m_scan.skip_newline();
      return true;
    }
    if (m_scan.looking_at(U"/-")) {
      if (!read_slashdash_entry(depth))
        return false;
    } else if (children_seen) {
      return m_scan.error(m_scan.position(), "a new line or ';' is missing after '}'");
    } else if (c == '{') {
      children_seen = true;
      if (!read_children(node, depth))
        return false;
    } else if (!spaced) {
      return m_scan.error(m_scan.position(), fmt::format("a space is missing before {}", shown(c)));
    } else {
      Entry entry;
      if (!read_entry(entry))
        return false;
      node.entries.push_back(std::move(entry));
    }
  }
}

bool Reader::read_children(Node& node, size_t depth) {
  const size_t begin = m_scan.position();
  if (depth >= k_max_block_depth) {
    // Nothing deeper can be understood, and climbing out brace by brace would tell of each one.
    m_scan.error(begin, fmt::format("blocks nest more than {} deep", k_max_block_depth));
    while (!m_scan.at_end())
      m_scan.advance();
    return true;
  }
  m_scan.advance();
  node.has_children = true;
  read_nodes(node.children, depth + 1);
  if (m_scan.peek() == '}') {
    m_scan.advance();
    return true;
  }
  if (m_diagnostics.count() == 0)
    m_scan.error(begin, "unclosed '{'");
  return true;
}

bool Reader::read_slashdash_entry(size_t depth) {
  const size_t begin = m_scan.position();
  m_scan.advance(2);
  bool failed = false;
  m_scan.skip_line_space(failed);
  if (failed)
    return false;
  if (m_scan.peek() == '{') {
    Node hidden;
    return read_children(hidden, depth);
  }
  if (m_scan.at_end() || m_scan.peek() == '}' || m_scan.peek() == ';')
    return m_scan.error(begin, "'/-' comments out the node that follows, and nothing follows");
  Entry hidden;
  return read_entry(hidden);
}

bool Reader::read_entry(Entry& entry) {
  const size_t begin = m_scan.position();
  entry.place = m_scan.place(begin);
  const bool may_be_name = m_scan.peek() != '(' && (m_scan.at_string() || m_scan.at_identifier());
  if (may_be_name) {
    // A name if '=' follows, be it behind spaces (KDL 2).
    std::string name;
    uint32_t column = 0;
    if (m_scan.at_string()) {
      if (!m_scan.string(name, column))
        return false;
    } else {
      name = m_scan.identifier();
    }
    bool failed = false;
    m_scan.skip_node_space(failed);
    if (failed)
      return false;
    if (m_scan.peek() == '=') {
      m_scan.advance();
      m_scan.skip_node_space(failed);
      entry.name = std::move(name);
      return !failed && read_value(entry.value);
    }
    m_scan.move_to(begin);
  }
  return read_value(entry.value);
}

bool Reader::read_value(Value& value) {
  if (m_scan.peek() == '(' && !read_annotation(value.annotation))
    return false;
  const size_t begin = m_scan.position();
  value.place = m_scan.place(begin);
  if (m_scan.at_string()) {
    value.kind = ValueKind::String;
    return m_scan.string(value.text, value.text_column);
  }
  if (m_scan.at_number()) {
    m_scan.number(value);
    return true;
  }
  if (m_scan.peek() == '#')
    return m_scan.keyword(value);
  if (!m_scan.at_identifier())
    return m_scan.error(begin, m_scan.at_end() ? std::string("a value is expected here")
                                               : fmt::format("a value is expected here, not {}", shown(m_scan.peek())));
  value.text = m_scan.identifier();
  if (value.text == "true" || value.text == "false") {
    value.kind = ValueKind::Bool;
    value.truth = value.text == "true";
  } else if (value.text == "null") {
    value.kind = ValueKind::Null;
  } else if (is_reserved_word(value.text)) {
    return m_scan.error(begin, fmt::format("'{}' is not a value", value.text), fmt::format("write #{}", value.text));
  } else {
    value.kind = ValueKind::String;
    value.text_column = value.place.column;
  }
  return true;
}

bool Reader::read_annotation(std::optional<std::string>& annotation) {
  const size_t begin = m_scan.position();
  bool failed = false;
  m_scan.advance();
  m_scan.skip_node_space(failed);
  std::string name;
  if (failed || !read_name(name, "the name of a type"))
    return false;
  m_scan.skip_node_space(failed);
  if (failed)
    return false;
  if (m_scan.peek() != ')')
    return m_scan.error(begin, "unclosed '('");
  m_scan.advance();
  m_scan.skip_node_space(failed);
  annotation = std::move(name);
  return !failed;
}

void Reader::skip_string() {
  for (size_t ahead = 0; m_scan.peek(ahead) != U'\0' && !is_newline(m_scan.peek(ahead)); ++ahead) {
    if (m_scan.peek(ahead) == '"')
      return m_scan.advance(ahead + 1);
    if (m_scan.peek(ahead) == '\\')
      ++ahead;
  }
}

void Reader::recover(size_t depth) {
  while (!m_scan.at_end()) {
    const char32_t c = m_scan.peek();
    if (c == '}')
      return;
    if (c == ';' || is_newline(c)) {
      c == ';' ? m_scan.advance() : m_scan.skip_newline();
      return;
    }
    if (c == '{') {
      Node lost;
      read_children(lost, depth);
      continue;
    }
    m_scan.advance();
    if (c == '"')
      skip_string();
  }
}

} // namespace

std::vector<Node> read(const Source& source, Diagnostics& diagnostics) {
  for (const size_t at : source.bad_bytes()) {
    diagnostics.error(source.place(at), "this is not UTF-8", "save the file as UTF-8");
    if (diagnostics.crowded())
      return {};
  }
  const std::u32string& text = source.text();
  for (size_t i = 0; i < text.size() && !diagnostics.crowded(); ++i)
    if (is_forbidden(text[i]))
      diagnostics.error(source.place(i), fmt::format("{} may not occur in a document", shown(text[i])),
                        "in a string, write \\u{…}");
  return Reader(source, diagnostics).document();
}

} // namespace abiter::lang::kdl
