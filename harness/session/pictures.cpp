#include "session/pictures.h"

#include "compile/source_text.h"
#include "report/case_text.h"
#include "session/xray_stage.h"

#include <algorithm>

namespace abiter::session {

namespace {

/// A toolchain that has the convention, of the language in which people are shown declarations; null if there is none.
const toolchain::Toolchain* declaring_toolchain(const Session& session, const std::string& convention) {
  for (const toolchain::Toolchain& toolchain : session.toolchains.found) {
    const lang::Language* language = session.languages.find(toolchain.language);
    if (language && language->declarations &&
        std::find(toolchain.conventions.begin(), toolchain.conventions.end(), convention) !=
            toolchain.conventions.end())
      return &toolchain;
  }
  return nullptr;
}

std::string declaration(const Session& session, generate::Generators& generators, const plan::Suite& suite,
                        uint32_t entry) {
  const lang::Function& function = suite.spec.functions[suite.entries[entry].function];
  if (const toolchain::Toolchain* toolchain = declaring_toolchain(session, suite.entries[entry].convention))
    if (const auto unit = generators.generate(suite.spec, *toolchain, generate::Side::Callee))
      if (std::string text = compile::declaration(*unit, function.name, suite.entries[entry].convention); !text.empty())
        return text;
  return report::signature(suite.spec, function) + "\n";
}

/// Why one toolchain has no map of a function: what its generator, its compiler or the runner says.
std::string why_missing(const Run& run, size_t s, uint32_t t, uint32_t e, const abi::LocationMap& map) {
  const plan::Entry& entry = run.plan->suites[s].entries[e];
  const std::string& function = run.plan->suites[s].spec.functions[entry.function].name;
  const auto is_it = [&](const auto& one) {
    return one.function == function && (one.convention.empty() || one.convention == entry.convention);
  };
  for (const compile::BuiltUnit& unit : run.build.units[s][t]) {
    for (const generate::Unsupported& one : unit.unsupported)
      if (is_it(one))
        return one.reason;
    for (const compile::Failed& one : unit.failed)
      if (is_it(one))
        return "the compiler refuses it: " + one.why.text.substr(0, one.why.text.find('\n'));
    if (!unit.failure.ok())
      return unit.failure.text.substr(0, unit.failure.text.find('\n'));
  }
  return map.failure;
}

} // namespace

ExpectedAll<Pictures> take_pictures(const Request& request, report::Reporter* reporter) {
  Request about = request;
  about.selection.filter.kinds = {std::string(plan::name(plan::Kind::Functions))}; // others have no places
  auto session = open_session(about);
  if (!session)
    return tl::make_unexpected(session.error());
  const auto one = [](Error error) { return tl::make_unexpected(Errors{std::move(error)}); };
  auto run = prepare(*session, about, reporter);
  if (!run)
    return one(run.error());
  const plan::Plan& plan = *run->plan;
  const uint32_t timeout =
      request.selection.case_timeout_ms ? request.selection.case_timeout_ms : session->profile.case_timeout_ms;
  for (const plan::Suite& suite : plan.suites)
    run->results.jobs.push_back(run::make_job(plan, suite, timeout, true));
  auto maps = take_maps(*run, *session, about, want_all(plan), reporter);
  if (!maps)
    return one(maps.error());
  Pictures pictures{{}, std::move(*maps), nullptr};
  for (size_t s = 0; s < plan.suites.size(); ++s)
    for (uint32_t e = 0; e < plan.suites[s].entries.size(); ++e) {
      report::Picture picture{&plan.suites[s], e, {}, {}, {}};
      for (uint32_t t = 0; t < plan.toolchains.size(); ++t) {
        const abi::LocationMap& map = pictures.maps[s][t][e];
        if (map.looked)
          picture.columns.push_back({plan.toolchains[t].id, &map});
        else if (!map.failure.empty())
          picture.missing.emplace_back(plan.toolchains[t].id, why_missing(*run, s, t, e, map));
      }
      if (picture.columns.empty() && picture.missing.empty())
        continue;
      picture.declaration = declaration(*session, *run->generators, plan.suites[s], e);
      pictures.all.push_back(std::move(picture));
    }
  pictures.plan = std::move(run->plan);
  return pictures;
}

} // namespace abiter::session
