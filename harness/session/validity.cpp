#include "session/validity.h"

#include "generate/validity.h"
#include "session/session.h"
#include "target/architecture.h"
#include "toolchain/toolchain.h"

#include <filesystem>

namespace abiter::session {

ExpectedAll<ValidityAnswers> ask_validity(const ValidityRequest& request) {
  const auto one = [](Error error) { return tl::make_unexpected(Errors{std::move(error)}); };
  const auto found_paths = find_paths(request.where);
  if (!found_paths)
    return one(found_paths.error());
  const Paths& paths = *found_paths;
  const auto toolchains = find_machine_toolchains(paths, request.toolchain_folders);
  if (!toolchains)
    return tl::make_unexpected(toolchains.error());
  const auto languages = lang::Languages::read(paths.generators);
  if (!languages)
    return tl::make_unexpected(languages.error());
  auto generators = generate::Generators::open(paths.generators, *languages);
  if (!generators)
    return one(generators.error());
  const auto asked = toolchain::select_toolchains(
      *toolchains, request.toolchains.empty() ? std::vector<std::string>{"*"} : request.toolchains);
  if (!asked)
    return tl::make_unexpected(asked.error());
  const run::ValidityOptions options{
      paths.results + "/validity",
      (std::filesystem::path(paths.runner).parent_path() / "abiter-validity-runner").string(), 60};
  std::error_code error;
  std::filesystem::create_directories(options.folder, error);
  ValidityAnswers answers;
  for (const toolchain::Toolchain& toolchain : *asked) {
    const auto unit = generate::validity(*generators, toolchain);
    if (!unit)
      return one(unit.error());
    // The probes are asked in this process's own architecture.
    const std::string left_out = !target::architecture_of(toolchain.target).is_native()
                                     ? "it compiles for another architecture"
                                 : toolchain.embedded  ? "the clang inside abiter is asked as clang-19"
                                 : unit->parts.empty() ? "there are no probes in its language"
                                                       : "";
    if (!left_out.empty()) {
      answers.left_out.emplace_back(toolchain.id, left_out);
      continue;
    }
    const auto given = run::ask_validity(toolchain, *unit, options);
    if (!given)
      return one(given.error());
    answers.given.push_back({toolchain.id, *given});
  }
  if (asked->empty())
    return one(Error{"no toolchain matches", {}, {}, "see what there is with `abiter toolchains`", Fault::Nothing});
  return answers;
}

} // namespace abiter::session
