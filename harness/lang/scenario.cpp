#include "lang/scenario.h"

namespace abiter::lang {

std::string_view name(Role role) {
  constexpr std::string_view k_names[] = {"catcher", "middle", "thrower"};
  return k_names[static_cast<size_t>(role)];
}

std::string_view name(Outcome outcome) {
  constexpr std::string_view k_names[] = {"returns", "aborts", "undefined"};
  return k_names[static_cast<size_t>(outcome)];
}

std::vector<TraceLine> expand_trace(const Scenario& scenario, const Expectation& expectation) {
  std::vector<TraceLine> lines;
  const uint32_t middles = scenario.frame(Role::Middle).count;
  bool thrown = false;
  const auto& trace = expectation.trace;
  for (size_t i = 0; i < trace.size();) {
    if (trace[i].role != Role::Middle) {
      thrown = thrown || trace[i].role == Role::Thrower;
      lines.push_back({trace[i].role == Role::Catcher ? 0 : scenario.length() - 1, trace[i].text, trace[i].may});
      ++i;
      continue;
    }
    size_t end = i;
    while (end < trace.size() && trace[end].role == Role::Middle)
      ++end;
    for (uint32_t frame = 0; frame < middles; ++frame)
      for (size_t k = i; k < end; ++k)
        lines.push_back({thrown ? middles - frame : frame + 1, trace[k].text, trace[k].may});
    i = end;
  }
  return lines;
}

} // namespace abiter::lang
