#include "report/validity_text.h"

#include "util/json.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::report {

namespace {

/// Who says what of one probe, in the order in which it is said first.
std::vector<std::pair<std::string, std::vector<std::string>>> by_answer(const std::vector<ValidityOf>& all,
                                                                        size_t probe) {
  std::vector<std::pair<std::string, std::vector<std::string>>> groups;
  for (const ValidityOf& asked : all) {
    if (!asked.answers[probe])
      continue;
    const std::string& says = asked.answers[probe]->says;
    auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& one) { return one.first == says; });
    if (group == groups.end())
      group = groups.insert(groups.end(), {says, {}});
    group->second.push_back(asked.toolchain);
  }
  return groups;
}

} // namespace

std::string validity_text(const std::vector<ValidityOf>& all, const Style& style) {
  std::string text;
  for (size_t p = 0; p < run::validity_probes().size(); ++p) {
    const auto groups = by_answer(all, p);
    if (groups.empty())
      continue;
    text += style.bold(run::validity_probes()[p].what) + "\n";
    size_t width = 0;
    for (const auto& [says, toolchains] : groups)
      width = std::max(width, says.size());
    for (const auto& [says, toolchains] : groups)
      text += fmt::format("  {:<{}}  {}\n", says, width, join(toolchains, " "));
  }
  return text;
}

std::string validity_json(const std::vector<ValidityOf>& all) {
  Json root = {{"schema", "abiter-validity"}, {"version", 1}, {"probes", Json::array()}};
  for (size_t p = 0; p < run::validity_probes().size(); ++p) {
    const run::ValidityProbe& probe = run::validity_probes()[p];
    Json answers = Json::object();
    for (const ValidityOf& asked : all)
      if (const auto& answer = asked.answers[p]) {
        Json one = {{"says", answer->says}};
        if (answer->result)
          one["result"] = fmt::format("{:#x}", *answer->result);
        else
          one["signal"] = answer->signal;
        answers[asked.toolchain] = std::move(one);
      }
    root["probes"].push_back({{"name", probe.name},
                              {"what", probe.what},
                              {"value", fmt::format("{:#x}", probe.value)},
                              {"toolchains", std::move(answers)}});
  }
  return root.dump(1) + "\n";
}

} // namespace abiter::report
