#include "generate/generate.h"

#include <fmt/format.h>

#include <algorithm>

namespace abiter::generate {

std::string_view name(Side side) {
  return side == Side::Caller ? "caller" : "callee";
}

std::string function_symbol(std::string_view function, std::string_view convention) {
  std::string suffix(convention);
  std::replace(suffix.begin(), suffix.end(), '-', '_');
  return fmt::format("{}__{}", function, suffix);
}

std::string helper_symbol(std::string_view word, std::string_view function, std::string_view convention) {
  return fmt::format("{}_{}_", word, function_symbol(function, convention));
}

std::string call_symbol(std::string_view function, std::string_view convention) {
  return helper_symbol("call", function, convention);
}

std::string callback_symbol(std::string_view function, std::string_view convention, size_t leg) {
  return fmt::format("{}__cb{}", function_symbol(function, convention), leg);
}

std::string codec_key(std::string_view key) {
  return key.find("__") == std::string_view::npos ? std::string(key) : fmt::format("{}_", key);
}

std::string codec_symbol(Side side, std::string_view verb, std::string_view key) {
  return fmt::format("{}_{}_{}", name(side), verb, codec_key(key));
}

std::string state_symbol(Side side) {
  return fmt::format("{}_state", name(side));
}

} // namespace abiter::generate
