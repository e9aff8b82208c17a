#include "util/error.h"

#include <fmt/format.h>

namespace abiter {

namespace {

/// Control characters must not reach a terminal; each becomes one character, so that columns stay right.
std::string printable(std::string line) {
  for (char& c : line)
    if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f)
      c = '?';
  return line;
}

} // namespace

std::string to_text(const Error& error) {
  std::string text;
  if (error.place) {
    text += error.place->file;
    if (error.place->line)
      text += fmt::format(":{}", error.place->line);
    if (error.place->column)
      text += fmt::format(":{}", error.place->column);
    text += ": ";
  }
  text += "error: " + error.what + "\n";
  if (error.place && !error.source_line.empty()) {
    const std::string number = fmt::format("{:>5} | ", error.place->line);
    text += number + printable(error.source_line) + "\n";
    if (error.place->column) {
      text += std::string(number.size() - 2, ' ') + "| ";
      // Tabs stay tabs, so that the caret stands below its character in any terminal.
      uint32_t column = 1;
      for (size_t i = 0; i < error.source_line.size() && column < error.place->column; ++i) {
        const auto byte = static_cast<unsigned char>(error.source_line[i]);
        if ((byte & 0xc0) == 0x80)
          continue;
        text += byte == '\t' ? '\t' : ' ';
        ++column;
      }
      text += "^\n";
    }
  }
  if (!error.hint.empty())
    text += "  hint: " + error.hint + "\n";
  return text;
}

} // namespace abiter
