#include "compile/units.h"

namespace abiter::compile {

std::string file_stem(const std::string& suite_id) {
  std::string stem;
  for (const char c : suite_id) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    stem += plain ? std::string(1, c) : c == '/' || c == '+' ? "__" : "_";
  }
  return stem;
}

} // namespace abiter::compile
