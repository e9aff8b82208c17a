#pragma once

#include <string>
#include <string_view>

namespace abiter::report {

/// Colours for a terminal; none where they aren't wanted.
struct Style {
  bool colour = false;

  std::string bold(std::string_view text) const { return paint("1", text); }
  std::string red(std::string_view text) const { return paint("31;1", text); }
  std::string green(std::string_view text) const { return paint("32;1", text); }
  std::string yellow(std::string_view text) const { return paint("33", text); }
  std::string cyan(std::string_view text) const { return paint("36", text); }
  std::string dim(std::string_view text) const { return paint("2", text); }

private:
  std::string paint(std::string_view code, std::string_view text) const {
    return colour ? "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m" : std::string(text);
  }
};

} // namespace abiter::report
