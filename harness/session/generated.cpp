#include "session/generated.h"

#include "compile/source_text.h"
#include "plan/validity.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <optional>
#include <set>

namespace abiter::session {

namespace {

/// The first toolchain of the language, or the one asked for.
Expected<toolchain::Toolchain> toolchain_for(const Session& session, const SourceRequest& request,
                                             const std::vector<std::string>& languages) {
  if (!request.language.empty() && std::find(languages.begin(), languages.end(), request.language) == languages.end())
    return fail(fmt::format("unknown language '{}'", request.language), "there are: " + join(languages, ", "));
  for (const toolchain::Toolchain& toolchain : session.toolchains.found) {
    const bool wanted = request.toolchain.empty() ? request.language.empty() || toolchain.language == request.language
                                                  : glob_match(request.toolchain, toolchain.id);
    if (wanted)
      return toolchain;
  }
  if (request.toolchain.empty())
    return fail(fmt::format("no toolchain of this machine compiles '{}'", request.language), "see `abiter toolchains`");
  std::vector<std::string> ids;
  for (const toolchain::Toolchain& toolchain : session.toolchains.found)
    ids.push_back(toolchain.id);
  return fail(fmt::format("unknown toolchain '{}'", request.toolchain), did_you_mean(request.toolchain, ids));
}

/// What prints the source of a spec once more.
std::string command_for(const SourceRequest& request, const lang::Spec& spec, const toolchain::Toolchain& toolchain,
                        bool has_sides) {
  const bool is_repr_rust = spec.default_repr == lang::DefaultRepr::Rust;
  const bool is_glob = request.spec.find_first_of("*?[{") != std::string::npos;
  std::vector<std::string> words = {"abiter", "gen",
                                    is_glob ? spec.name + (is_repr_rust ? "+repr-rust" : "") : request.spec};
  const auto add = [&](const char* flag, const std::string& value) { words.insert(words.end(), {flag, value}); };
  if (request.toolchain.empty())
    add("--lang", toolchain.language);
  else
    add("--toolchain", request.toolchain);
  if (has_sides)
    add("--side", request.side);
  for (const std::string& function : request.functions)
    add("--fn", function);
  for (const std::string& convention : request.conventions)
    add("--convention", convention);
  for (const std::string& folder : request.toolchain_folders)
    add("--toolchain-folder", folder);
  for (std::string& word : words)
    word = shell_quote(word);
  std::string text = join(words, " ");
  // In a comment of C; a word with a '*' is in quotes.
  for (size_t at = text.find("*/"); at != std::string::npos; at = text.find("*/", at))
    text.insert(at + 1, "''");
  return text;
}

/// Those of `wanted` that the toolchain has and the request means; the unwinding form of a convention is there with it.
std::vector<std::string> usable(const std::set<std::string>& wanted, const toolchain::Toolchain& toolchain,
                                const plan::Filter& filter) {
  constexpr std::string_view k_unwind = "-unwind";
  std::vector<std::string> found;
  std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(found), [&](const std::string& name) {
    const bool is_form = name != "c-unwind" && name.ends_with(k_unwind);
    return filter.convention(name) &&
           plan::has_convention(toolchain, is_form ? name.substr(0, name.size() - k_unwind.size()) : name);
  });
  return found;
}

/// All frames that scenarios have in the toolchain's language.
Expected<generate::Unit> frames_of(const lang::Spec& spec, const toolchain::Toolchain& toolchain,
                                   const plan::Filter& filter, generate::Generators& generators,
                                   const std::string& command) {
  std::set<std::string> kinds, conventions;
  for (const lang::Scenario& scenario : spec.scenarios)
    for (const lang::FrameUse& frame : scenario.frames)
      if (filter.function(scenario.name) && frame.count > 0 &&
          std::find(frame.languages.begin(), frame.languages.end(), toolchain.language) != frame.languages.end()) {
        kinds.insert(frame.kind);
        conventions.insert(scenario.conventions.begin(), scenario.conventions.end());
      }
  if (kinds.empty())
    return generate::Unit{};
  return generators.frames(spec.name, {kinds.begin(), kinds.end()}, usable(conventions, toolchain, filter), toolchain,
                           command);
}

/// All functions that probes ask in the toolchain's language.
Expected<generate::Unit> probes_of(const lang::Spec& spec, const toolchain::Toolchain& toolchain,
                                   const plan::Filter& filter, generate::Generators& generators,
                                   const std::string& command) {
  std::vector<std::string> functions;
  std::set<std::string> conventions;
  const auto add = [&](const std::string& function) {
    if (std::find(functions.begin(), functions.end(), function) == functions.end())
      functions.push_back(function);
  };
  for (const lang::Probe& probe : spec.probes)
    for (const std::string& convention : probe.conventions)
      if (filter.function(probe.name) && plan::is_asked(probe, convention, toolchain)) {
        add(probe.function);
        if (probe.is_pair())
          add(probe.callee);
        conventions.insert(convention);
      }
  if (functions.empty())
    return generate::Unit{};
  return generators.probes(spec.name, functions, usable(conventions, toolchain, filter), toolchain, command);
}

} // namespace

ExpectedAll<std::vector<GeneratedSource>> generate_sources(const SourceRequest& request) {
  const auto fail_with = [](Error error) { return tl::make_unexpected(Errors{std::move(error)}); };
  Request about;
  about.where = request.where;
  about.selection.toolchain_folders = request.toolchain_folders;
  about.selection.filter.specs = {request.spec};
  about.selection.filter.functions = request.functions;
  about.selection.filter.conventions = request.conventions;
  about.selection.use_expectations = false;
  const plan::Filter& filter = about.selection.filter;
  const auto session = open_session(about);
  if (!session)
    return tl::make_unexpected(session.error());
  auto generators = generate::Generators::open(session->paths.generators, session->languages);
  if (!generators)
    return fail_with(generators.error());
  auto toolchain = toolchain_for(*session, request, session->languages.names());
  if (!toolchain)
    return fail_with(toolchain.error());
  if (!filter.conventions.empty())
    std::erase_if(toolchain->conventions, [&](const std::string& name) { return !filter.convention(name); });
  const generate::Side side = request.side == "caller" ? generate::Side::Caller : generate::Side::Callee;
  std::vector<GeneratedSource> sources;
  for (lang::Spec spec : session->specs) {
    const bool has_others = !spec.scenarios.empty() || !spec.probes.empty();
    const bool has_sides = !spec.functions.empty() || !has_others;
    std::erase_if(spec.functions, [&](const lang::Function& function) { return !filter.function(function.name); });
    if (request.spec.find("+repr-rust") != std::string::npos)
      spec.default_repr = lang::DefaultRepr::Rust;
    const std::string command = command_for(request, spec, *toolchain, has_sides);
    const auto add = [&](const Expected<generate::Unit>& unit) -> std::optional<Error> {
      if (!unit)
        return unit.error();
      if (unit->prelude.empty())
        return std::nullopt;
      GeneratedSource source{compile::assemble(*unit, {}).text, {}};
      for (const generate::Unsupported& one : unit->unsupported)
        source.unsupported.push_back(fmt::format("{}: {}{}: {}", toolchain->id, one.function,
                                                 one.convention.empty() ? "" : "::" + one.convention, one.reason));
      sources.push_back(std::move(source));
      return std::nullopt;
    };
    if (has_sides)
      if (auto error = add(generators->generate(spec, *toolchain, side, command)))
        return fail_with(std::move(*error));
    if (auto error = add(frames_of(spec, *toolchain, filter, *generators, command)))
      return fail_with(std::move(*error));
    if (auto error = add(probes_of(spec, *toolchain, filter, *generators, command)))
      return fail_with(std::move(*error));
  }
  if (sources.empty())
    return tl::make_unexpected(
        Errors{fail(fmt::format("nothing of '{}' is in the language '{}'", request.spec, toolchain->language),
                    "--lang names another one")
                   .value()});
  return sources;
}

} // namespace abiter::session
