#pragma once

#include "judge/verdict.h"

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
  /// What is about cases of this verdict: green, red, or yellow for what is neither.
  std::string verdict(judge::Verdict verdict, std::string_view text) const {
    return judge::standing(verdict) == judge::Standing::Passed ? green(text)
           : judge::is_red(verdict)                            ? red(text)
                                                               : yellow(text);
  }
  std::string dim(std::string_view text) const { return paint("2", text); }

private:
  std::string paint(std::string_view code, std::string_view text) const {
    return colour ? "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m" : std::string(text);
  }
};

} // namespace abiter::report
