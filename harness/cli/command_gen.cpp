#include "cli/commands.h"
#include "compile/source_text.h"
#include "session/session.h"
#include "util/text.h"

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>

namespace abiter::cli {

namespace {

/// The first toolchain of the language, or the one asked for.
Expected<toolchain::Toolchain> toolchain_for(const session::Session& session, const GenOptions& options,
                                             const std::vector<std::string>& languages) {
  if (!options.language.empty() && std::find(languages.begin(), languages.end(), options.language) == languages.end())
    return fail(fmt::format("unknown language '{}'", options.language), "there are: " + join(languages, ", "));
  for (const toolchain::Toolchain& toolchain : session.toolchains.found) {
    const bool wanted = options.toolchain.empty() ? options.language.empty() || toolchain.language == options.language
                                                  : glob_match(options.toolchain, toolchain.id);
    if (wanted)
      return toolchain;
  }
  if (options.toolchain.empty())
    return fail(fmt::format("no toolchain of this machine compiles '{}'", options.language), "see `abiter toolchains`");
  std::vector<std::string> ids;
  for (const toolchain::Toolchain& toolchain : session.toolchains.found)
    ids.push_back(toolchain.id);
  return fail(fmt::format("unknown toolchain '{}'", options.toolchain), did_you_mean(options.toolchain, ids));
}

} // namespace

int command_gen(const Request& request, const GenOptions& options) {
  Request about = request;
  about.selection.filter.specs = {options.spec};
  const auto session = session::open_session(about);
  if (!session)
    return report_errors(session.error());
  auto generators = generate::Generators::open(session->paths.generators);
  if (!generators)
    return report_errors({generators.error()});
  auto toolchain = toolchain_for(*session, options, generators->languages());
  if (!toolchain)
    return report_errors({toolchain.error()});
  if (!request.selection.filter.conventions.empty())
    std::erase_if(toolchain->conventions,
                  [&](const std::string& name) { return !request.selection.filter.convention(name); });
  const generate::Side side = options.side == "caller" ? generate::Side::Caller : generate::Side::Callee;
  for (lang::Spec spec : session->specs) {
    std::erase_if(spec.functions,
                  [&](const lang::Function& function) { return !request.selection.filter.function(function.name); });
    if (options.spec.find("+repr-rust") != std::string::npos)
      spec.default_repr = lang::DefaultRepr::Rust;
    const auto unit = generators->generate(spec, *toolchain, side);
    if (!unit)
      return report_errors({unit.error()});
    std::fputs(compile::assemble(*unit, {}).text.c_str(), stdout);
    for (const generate::Unsupported& one : unit->unsupported)
      std::fputs(fmt::format("unsupported by {}: {}{}: {}\n", toolchain->id, one.function,
                             one.convention.empty() ? "" : "::" + one.convention, one.reason)
                     .c_str(),
                 stderr);
  }
  return k_exit_ok;
}

} // namespace abiter::cli
