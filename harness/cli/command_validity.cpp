// abiter validity: what each toolchain does with values that a type doesn't have.

#include "cli/commands.h"
#include "cli/output.h"
#include "generate/validity.h"
#include "run/validity.h"
#include "session/session.h"
#include "target/architecture.h"
#include "util/fs.h"
#include "util/text.h"

#include "util/json.h"
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>

namespace abiter::cli {

namespace {

struct Asked {
  std::string toolchain;
  std::vector<std::optional<run::ValidityAnswer>> answers; ///< by probe
};

/// Who says what of one probe, in the order in which it is said first.
std::vector<std::pair<std::string, std::vector<std::string>>> by_answer(const std::vector<Asked>& all, size_t probe) {
  std::vector<std::pair<std::string, std::vector<std::string>>> groups;
  for (const Asked& asked : all) {
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

void print_text(const std::vector<Asked>& all, const report::Style& style) {
  for (size_t p = 0; p < run::validity_probes().size(); ++p) {
    const auto groups = by_answer(all, p);
    if (groups.empty())
      continue;
    std::puts(style.bold(run::validity_probes()[p].what).c_str());
    size_t width = 0;
    for (const auto& [says, toolchains] : groups)
      width = std::max(width, says.size());
    for (const auto& [says, toolchains] : groups)
      std::puts(fmt::format("  {:<{}}  {}", says, width, join(toolchains, " ")).c_str());
  }
}

void print_json(const std::vector<Asked>& all) {
  Json root = {{"schema", "abiter-validity"}, {"version", 1}, {"probes", Json::array()}};
  for (size_t p = 0; p < run::validity_probes().size(); ++p) {
    const run::ValidityProbe& probe = run::validity_probes()[p];
    Json answers = Json::object();
    for (const Asked& asked : all)
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
  std::puts(root.dump(1).c_str());
}

} // namespace

int command_validity(const Request& request) {
  const auto paths = session::find_paths(request.where);
  if (!paths)
    return report_errors({paths.error()});
  const auto toolchains = session::find_machine_toolchains(*paths, request.selection.toolchain_folders);
  if (!toolchains)
    return report_errors(toolchains.error());
  auto generators = generate::Generators::open(paths->generators);
  if (!generators)
    return report_errors({generators.error()});
  const run::ValidityOptions options{
      paths->results + "/validity",
      (std::filesystem::path(paths->runner).parent_path() / "abiter-validity-runner").string(), 60};
  std::error_code error;
  std::filesystem::create_directories(options.folder, error);
  std::vector<Asked> all;
  bool matched = false;
  for (const toolchain::Toolchain& toolchain : toolchains->found) {
    if (!request.selection.filter.toolchain(toolchain.id))
      continue;
    matched = true;
    const auto unit = generate::validity(*generators, toolchain);
    if (!unit)
      return report_errors({unit.error()});
    // The probes are asked in this process's own architecture.
    const std::string left_out = !target::architecture_of(toolchain.target).is_native()
                                     ? "it compiles for another architecture"
                                 : toolchain.embedded  ? "the clang inside abiter is asked as clang-19"
                                 : unit->parts.empty() ? "there are no probes in its language"
                                                       : "";
    if (!left_out.empty()) {
      std::fputs(fmt::format("{}: left out, {}\n", toolchain.id, left_out).c_str(), stderr);
      continue;
    }
    const auto answers = run::ask_validity(toolchain, *unit, options);
    if (!answers)
      return report_errors({answers.error()});
    all.push_back({toolchain.id, *answers});
  }
  if (!matched)
    return report_errors(
        {Error{"no toolchain matches", {}, {}, "see what there is with `abiter toolchains`", Fault::Nothing}});
  if (request.format == "json")
    print_json(all);
  else
    print_text(all, output_style(request));
  return k_exit_ok;
}

} // namespace abiter::cli
