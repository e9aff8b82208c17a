#include "report/utf8.h"

#include <algorithm>
#include <cstdint>

namespace abiter::report {

namespace {

constexpr std::string_view k_replacement = "\xef\xbf\xbd";

bool begins_character(char c) {
  return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
}

/// Bytes of the well-formed character at the beginning; 0 if there is none. `code` is its number.
size_t one_character(std::string_view text, uint32_t& code) {
  const auto byte = [&](size_t i) { return static_cast<uint8_t>(text[i]); };
  const uint8_t first = byte(0);
  if (first < 0x80) {
    code = first;
    return 1;
  }
  const size_t length = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (length == 0 || first > 0xf4 || text.size() < length)
    return 0;
  code = first & (0x7fu >> length);
  for (size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xc0) != 0x80)
      return 0;
    code = code << 6 | (byte(i) & 0x3fu);
  }
  const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
  const bool surrogate = code >= 0xd800 && code <= 0xdfff;
  return overlong || surrogate || code > 0x10ffff ? 0 : length;
}

template <class Keep> std::string filtered(std::string_view text, Keep keep) {
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    uint32_t code = 0;
    const size_t length = one_character(text, code);
    if (length != 0 && keep(code))
      result += text.substr(0, length);
    else
      result += k_replacement;
    text.remove_prefix(length == 0 ? 1 : length);
  }
  return result;
}

} // namespace

std::string valid_utf8(std::string_view text) {
  return filtered(text, [](uint32_t) { return true; });
}

std::string valid_xml(std::string_view text) {
  return filtered(text, [](uint32_t code) {
    return code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code != 0xfffe && code != 0xffff);
  });
}

size_t columns_of(std::string_view text) {
  return static_cast<size_t>(std::count_if(text.begin(), text.end(), begins_character));
}

std::string cut_to_columns(std::string_view text, size_t columns) {
  size_t width = 0, end_of_cut = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (!begins_character(text[i]))
      continue;
    if (width + 1 == columns)
      end_of_cut = i;
    if (++width > columns)
      return std::string(text.substr(0, end_of_cut)) + "…";
  }
  return std::string(text);
}

} // namespace abiter::report
