#include "lang/probe.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::lang {

std::string_view name(Way way) {
  switch (way) {
  case Way::Argument:
    return "argument";
  case Way::Result:
    return "result";
  }
  return "";
}

std::string Probe::says(uint64_t result) const {
  const auto known =
      std::find_if(answers.begin(), answers.end(), [&](const ProbeAnswer& one) { return one.result == result; });
  return known == answers.end() ? fmt::format("{:#x}, an unexpected answer", result) : known->text;
}

} // namespace abiter::lang
