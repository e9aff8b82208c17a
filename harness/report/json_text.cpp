#include "report/json_text.h"

#include "report/utf8.h"

#include <fmt/format.h>

namespace abiter::report {

std::string json_string(std::string_view text) {
  std::string json = "\"";
  for (const char c : valid_utf8(text)) {
    switch (c) {
    case '"':
      json += "\\\"";
      break;
    case '\\':
      json += "\\\\";
      break;
    case '\n':
      json += "\\n";
      break;
    case '\t':
      json += "\\t";
      break;
    default:
      if (static_cast<unsigned char>(c) < 0x20)
        json += fmt::format("\\u{:04x}", static_cast<unsigned char>(c));
      else
        json += c;
    }
  }
  return json + "\"";
}

std::string json_strings(const std::vector<std::string>& texts) {
  JsonList list;
  for (const std::string& text : texts)
    list.add(json_string(text));
  return list.text();
}

} // namespace abiter::report
