#include "session/generated.h"

#include "compile/source_text.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

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
    std::erase_if(spec.functions, [&](const lang::Function& function) { return !filter.function(function.name); });
    if (request.spec.find("+repr-rust") != std::string::npos)
      spec.default_repr = lang::DefaultRepr::Rust;
    const auto unit = generators->generate(spec, *toolchain, side);
    if (!unit)
      return fail_with(unit.error());
    GeneratedSource source{compile::assemble(*unit, {}).text, {}};
    for (const generate::Unsupported& one : unit->unsupported)
      source.unsupported.push_back(fmt::format("{}: {}{}: {}", toolchain->id, one.function,
                                               one.convention.empty() ? "" : "::" + one.convention, one.reason));
    sources.push_back(std::move(source));
  }
  return sources;
}

} // namespace abiter::session
