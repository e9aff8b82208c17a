#pragma once

// Writing JSON piece by piece. Reading it, and building it as a tree, is record/'s: this is for texts of megabytes that
// are never held as one.

#include <string>
#include <string_view>
#include <vector>

namespace abiter::report {

/// With quotes. What isn't UTF-8 becomes U+FFFD.
std::string json_string(std::string_view text);
std::string json_strings(const std::vector<std::string>& texts);

/// `{"a":1,"b":[]}`: values are JSON texts.
class JsonObject {
public:
  void add(std::string_view name, std::string_view value) {
    m_text += m_text.empty() ? "" : ",";
    m_text += json_string(name) + ":";
    m_text += value;
  }
  std::string text() const { return "{" + m_text + "}"; }

private:
  std::string m_text;
};

class JsonList {
public:
  void add(std::string_view value) {
    m_text += m_text.empty() ? "" : ",";
    m_text += value;
  }
  std::string text() const { return "[" + m_text + "]"; }

private:
  std::string m_text;
};

} // namespace abiter::report
