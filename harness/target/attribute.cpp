#include "target/attribute.h"

#include <algorithm>
#include <cctype>

namespace abiter::target {

bool changes_convention(std::string_view text) {
  constexpr std::string_view k_words[] = {
      "cdecl",
      "fastcall",
      "interrupt",
      "ms_abi",
      "no_callee_saved_registers",
      "no_caller_saved_registers",
      "pascal",
      "preserve_all",
      "preserve_most",
      "preserve_none",
      "regcall",
      "regparm",
      "sseregparm",
      "stdcall",
      "swiftasynccall",
      "swiftcall",
      "sysv_abi",
      "thiscall",
      "vectorcall",
  };
  const auto in_word = [](char letter) { return std::isalnum(static_cast<unsigned char>(letter)) || letter == '_'; };
  for (auto begin = text.begin(); begin != text.end();) {
    const auto first = std::find_if(begin, text.end(), in_word);
    const auto end = std::find_if_not(first, text.end(), in_word);
    std::string_view word(first, end);
    while (!word.empty() && word.front() == '_') // __preserve_none__
      word.remove_prefix(1);
    while (!word.empty() && word.back() == '_')
      word.remove_suffix(1);
    if (std::find(std::begin(k_words), std::end(k_words), word) != std::end(k_words))
      return true;
    begin = end;
  }
  return false;
}

} // namespace abiter::target
