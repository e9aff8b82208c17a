#include "lang/probe.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::lang {

std::string_view name(Way way) {
  switch (way) {
  case Way::Argument:
    return "argument";
  case Way::Stack:
    return "stack";
  case Way::Result:
    return "result";
  case Way::Received:
    return "received";
  case Way::Passed:
    return "passed";
  case Way::PassedOnStack:
    return "passed-on-stack";
  case Way::Returned:
    return "returned";
  case Way::Pair:
    return "pair";
  }
  return "";
}

std::string_view name(Passage passage) {
  switch (passage) {
  case Passage::Argument:
    return "argument";
  case Passage::StackArgument:
    return "argument on the stack";
  case Passage::Result:
    return "result";
  }
  return "";
}

std::string Probe::says(uint64_t result) const {
  const auto known =
      std::find_if(answers.begin(), answers.end(), [&](const ProbeAnswer& one) { return one.result == result; });
  if (known != answers.end())
    return known->text;
  return otherwise.empty() ? fmt::format("{:#x}, an unexpected answer", result) : otherwise;
}

} // namespace abiter::lang
