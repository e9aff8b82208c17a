#include "judge/cause_words.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <fmt/format.h>

namespace abiter::judge {

std::string first_line(const std::string& text) {
  return text.substr(0, text.find('\n'));
}

std::string slug(std::string_view text) {
  std::string words;
  for (const char c : text) {
    if (std::isalnum(static_cast<unsigned char>(c)))
      words += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    else if (!words.empty() && words.back() != '-')
      words += '-';
  }
  while (!words.empty() && words.back() == '-')
    words.pop_back();
  return words;
}

std::string either(const std::string& a, const std::string& b) {
  if (a == b)
    return a == "nowhere" ? "nowhere" : "elsewhere " + a;
  return fmt::format("{} or {}", std::min(a, b), std::max(a, b));
}

std::string without_names(const std::string& line) {
  std::string text;
  for (size_t i = 0; i < line.size(); ++i) {
    const char open = line[i];
    const size_t end =
        open == '\'' || open == '`' || open == '"' ? line.find(open == '`' ? '`' : open, i + 1) : std::string::npos;
    if (end == std::string::npos) {
      text += open;
      continue;
    }
    text += "…";
    i = end;
  }
  return text;
}

std::string without_paths(std::string_view line) {
  std::string text;
  for (size_t i = 0; i < line.size();) {
    const bool begins =
        line[i] == '/' && (i == 0 || std::string_view(" '`\"(").find(line[i - 1]) != std::string_view::npos);
    const size_t end = begins ? std::min(line.find_first_of(" '`\":),", i), line.size()) : i;
    if (end <= i + 1) {
      text += line[i++];
      continue;
    }
    size_t behind = end; // of ":12:5: "
    while (behind < line.size() && (line[behind] == ':' || (line[behind] >= '0' && line[behind] <= '9')))
      ++behind;
    if (behind > end + 1 && behind < line.size() && line[behind - 1] == ':' && line[behind] == ' ')
      i = behind + 1;
    else
      text += "…", i = end;
  }
  return text;
}

std::optional<uint64_t> number_in(const std::string& text) {
  const size_t at = text.find_first_of("0123456789");
  uint64_t number = 0;
  if (at == std::string::npos || std::from_chars(text.data() + at, text.data() + text.size(), number).ec != std::errc())
    return {};
  return number;
}

} // namespace abiter::judge
