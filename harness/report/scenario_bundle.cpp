#include "report/scenario_bundle.h"

#include "compile/frames.h"
#include "compile/source_text.h"
#include "util/fs.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <sys/stat.h>

namespace abiter::report {

namespace {

class Writer {
public:
  Writer(const plan::Plan& plan, const plan::Suite& suite, const plan::CaseAt& at, const BundleOptions& options)
      : m_suite(suite), m_chain(suite.pairings[at.pairing].pairing.chain()), m_scenario(suite.scenario(at.entry)),
        m_toolchains(plan.toolchains), m_options(options), m_convention(suite.entries[at.entry].convention),
        m_id(plan.case_id(suite, suite.pairings[at.pairing], at.entry)) {
    m_bundle.folder = options.folder;
  }

  Expected<Bundle> run() {
    std::string play = "./scene-runner --one";
    for (uint32_t i = 0; i < m_chain.size(); ++i) {
      const lang::FrameUse& frame = m_scenario.frame(m_scenario.role_at(i));
      Unit& unit = m_units[{m_chain[i], frame.variant}];
      if (std::find(unit.kinds.begin(), unit.kinds.end(), frame.kind) == unit.kinds.end())
        unit.kinds.push_back(frame.kind);
      play +=
          fmt::format(" ./{}.so:{}", stem(m_chain[i], frame.variant), compile::frame_symbol(frame.kind, m_convention));
    }
    for (const auto& [key, unit] : m_units)
      ABITER_CHECK(write_unit(key.first, key.second, unit.kinds));
    const std::string_view machine = m_suite.architecture->name;
    for (const std::string& name :
         {std::string("scene/scene_main.c"), std::string("scene/scene_play.c"), std::string("scene/scene.h"),
          std::string("core/cage.c"), std::string("core/cage.h"), std::string("core/text_file.c"),
          std::string("core/text_file.h"), std::string("protocol.h"), fmt::format("arch/{}/arch.h", machine),
          fmt::format("arch/{}/system_call.S", machine)}) {
      ABITER_TRY(text, read_file(m_options.runner_sources + "/" + name));
      ABITER_CHECK(write(name.substr(name.rfind('/') + 1), text));
    }
    m_bundle.commands.push_back(
        "cc -fexceptions -fasynchronous-unwind-tables -I. scene_main.c scene_play.c cage.c text_file.c system_call.S "
        "-o scene-runner -ldl -lpthread");
    m_bundle.commands.push_back(play);
    std::string script = fmt::format("#!/bin/sh\n# {}\n# Prints what happens in each frame (0 is the catcher), and how "
                                     "it ends.\ncd \"$(dirname \"$0\")\" || exit 1\nset -ex\n",
                                     m_id);
    for (const std::string& command : m_bundle.commands)
      script += command + "\n";
    ABITER_CHECK(write("repro.sh", script));
    ::chmod((m_bundle.folder + "/repro.sh").c_str(), 0755);
    return std::move(m_bundle);
  }

private:
  struct Unit {
    std::vector<std::string> kinds;
  };

  std::string stem(uint32_t toolchain, const std::string& variant) const {
    return compile::file_stem(m_toolchains[toolchain].id + (variant.empty() ? "" : "+" + variant));
  }

  Expected<void> write(const std::string& name, const std::string& text) {
    ABITER_CHECK(write_file(m_bundle.folder + "/" + name, text));
    m_bundle.files.push_back(name);
    return {};
  }

  Expected<void> write_unit(uint32_t toolchain, const std::string& variant, const std::vector<std::string>& kinds) {
    const toolchain::Toolchain& by = m_toolchains[toolchain];
    ABITER_TRY(unit, m_options.generators.frames(m_suite.id, kinds, {m_convention}, by));
    const std::string source = stem(toolchain, variant) + "." + unit.extension;
    ABITER_CHECK(write(source, compile::assemble(unit, {}).text));
    const std::string library = stem(toolchain, variant) + ".so";
    for (const auto& words : compile::frame_commands(toolchain::as_process(by), variant, source, library))
      m_bundle.commands.push_back(environment_words(by) + shell_join(words));
    return {};
  }

  const plan::Suite& m_suite;
  const std::vector<uint32_t> m_chain;
  const lang::Scenario& m_scenario;
  const std::vector<toolchain::Toolchain>& m_toolchains;
  const BundleOptions& m_options;
  const std::string& m_convention;
  const std::string m_id;
  std::map<std::pair<uint32_t, std::string>, Unit> m_units;
  Bundle m_bundle;
};

} // namespace

Expected<Bundle> write_chain_bundle(const plan::Plan& plan, const plan::Suite& suite, const plan::CaseAt& at,
                                    const BundleOptions& options) {
  return Writer(plan, suite, at, options).run();
}

} // namespace abiter::report
