#include "compile/diagnostics.h"

#include "util/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace abiter::compile {

namespace {

/// Reads "LINE:" or "LINE:COLUMN:" at the begin of `text` and takes it off. 0 if it isn't there.
size_t take_place(std::string_view& text) {
  size_t line = 0;
  size_t i = 0;
  for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i)
    line = line * 10 + static_cast<size_t>(text[i] - '0');
  if (i == 0 || i >= text.size() || text[i] != ':')
    return 0;
  text.remove_prefix(i + 1);
  i = 0;
  while (i < text.size() && text[i] >= '0' && text[i] <= '9')
    ++i;
  if (i > 0 && i < text.size() && text[i] == ':')
    text.remove_prefix(i + 1);
  return line;
}

/// If the text begins an error message, the message.
bool take_error(std::string_view text, std::string& message) {
  text = trim(text);
  if (text.substr(0, 6) == "fatal ")
    text.remove_prefix(6);
  if (text.substr(0, 5) != "error")
    return false;
  const size_t colon = text.find(": ");
  if (colon == std::string_view::npos)
    return false;
  // "error[E0658]: …" keeps its code.
  message = std::string(text.substr(5, 1) == "[" ? text.substr(5) : text.substr(colon + 2));
  return true;
}

} // namespace

std::vector<Diagnostic> parse_diagnostics(std::string_view output, std::string_view file) {
  std::vector<Diagnostic> found;
  std::string rust_message;
  for (const std::string& whole : split(output, '\n')) {
    std::string_view line = whole;
    if (line.substr(0, file.size()) == file && line.size() > file.size() && line[file.size()] == ':') {
      line.remove_prefix(file.size() + 1);
      const size_t number = take_place(line);
      std::string message;
      if (number && take_error(line, message))
        found.push_back({number, message});
      continue;
    }
    const std::string_view trimmed = trim(line);
    if (trimmed.substr(0, 4) == "--> " && !rust_message.empty()) {
      std::string_view place = trimmed.substr(4);
      if (place.substr(0, file.size()) == file && place.size() > file.size()) {
        place.remove_prefix(file.size() + 1);
        const std::string with_colon = std::string(place) + ":";
        std::string_view rest = with_colon;
        if (const size_t number = take_place(rest))
          found.push_back({number, rust_message});
      }
      rust_message.clear();
    } else if (line.substr(0, 5) == "error") {
      take_error(line, rust_message);
    }
  }
  return found;
}

bool means_unsupported(std::string_view message) {
  constexpr std::array<std::string_view, 14> k_signs = {
      "attribute ignored",
      "attribute directive ignored",
      "is not supported",
      "not supported on this target",
      "is not supported on",
      "unstable",
      "E0658",
      "E0570",
      "sorry, unimplemented",
      "experimental",
      "calling convention is not supported",
      "ignored",
      "alignment of array elements is greater than element size",
      "a multiple of its alignment",
  };
  return std::any_of(k_signs.begin(), k_signs.end(),
                     [&](std::string_view sign) { return message.find(sign) != std::string_view::npos; });
}

} // namespace abiter::compile
