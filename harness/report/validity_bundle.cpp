#include "report/validity_bundle.h"

#include "compile/probes.h"
#include "compile/source_text.h"
#include "target/convention.h"
#include "util/fs.h"
#include "util/text.h"

#include <fmt/format.h>
#include <sys/stat.h>

namespace abiter::report {

Expected<Bundle> write_probe_bundle(const plan::Plan& plan, const plan::Suite& suite, const plan::CaseAt& at,
                                    const BundleOptions& options) {
  const plan::SuitePairing& row = suite.pairings[at.pairing];
  const lang::Probe& probe = suite.probe(at.entry);
  const std::string& convention = suite.entries[at.entry].convention;
  Bundle bundle;
  bundle.folder = options.folder;
  const auto write = [&](const std::string& name, const std::string& text) -> Expected<void> {
    ABITER_CHECK(write_file(bundle.folder + "/" + name, text));
    bundle.files.push_back(name);
    return {};
  };
  /// Source and library of one side; its words for the runner.
  const auto side = [&](uint32_t t, const std::string& name, const std::string& function,
                        const std::string& symbol) -> Expected<std::string> {
    const toolchain::Toolchain& by = plan.toolchains[t];
    ABITER_TRY(unit, options.generators.probes(suite.id, {function}, {convention}, by));
    const std::string stem = name + compile::file_stem(by.id), source = stem + "." + unit.extension;
    ABITER_CHECK(write(source, compile::assemble(unit, {}).text));
    const toolchain::Toolchain outside = toolchain::as_process(by);
    const std::string environment = environment_words(by);
    bundle.commands.push_back(environment + shell_join(compile::compile_command(outside, source, stem + ".o")));
    bundle.commands.push_back(environment + shell_join(compile::link_command(outside, stem + ".o", stem + ".so")));
    return fmt::format(" {} ./{}.so", symbol, stem);
  };
  ABITER_TRY(sides, side(row.pairing.caller, probe.is_pair() ? "caller_" : "", probe.function,
                         compile::probe_symbol(suite, at.entry)));
  if (probe.is_pair()) {
    ABITER_TRY(other, side(row.pairing.callee, "callee_", probe.callee, compile::callee_symbol(suite, at.entry)));
    sides += other;
  }
  for (const std::string& name :
       {std::string("validity/main.c"), std::string("core/cage.c"), std::string("core/cage.h"),
        std::string("core/text_file.c"), std::string("core/text_file.h"), std::string("protocol.h"),
        fmt::format("arch/{}/arch.h", suite.architecture->name),
        fmt::format("arch/{}/system_call.S", suite.architecture->name)}) {
    ABITER_TRY(text, read_file(options.runner_sources + "/" + name));
    ABITER_CHECK(write(name.substr(name.rfind('/') + 1), text));
  }
  std::vector<std::string> words{"cc"};
  words.insert(words.end(), suite.architecture->compiler.begin(), suite.architecture->compiler.end());
  words.insert(words.end(),
               {"-I.", "main.c", "cage.c", "text_file.c", "system_call.S", "-ldl", "-o", "validity-runner"});
  bundle.commands.push_back(shell_join(words));
  bundle.commands.push_back(fmt::format("./validity-runner --one {} {} {:x}{}", lang::name(probe.way),
                                        target::called_by(convention, plan.toolchains[row.pairing.caller].flags),
                                        probe.value, sides));
  std::string script =
      fmt::format("#!/bin/sh\n# {}\n# {}. Prints what the function returns, or the signal that ends it:\n",
                  plan.case_id(suite, row, at.entry), probe.about);
  for (const lang::ProbeAnswer& answer : probe.answers)
    script += fmt::format("#   {:x}: {}\n", answer.result, answer.text);
  script += "cd \"$(dirname \"$0\")\" || exit 1\nset -ex\n";
  for (const std::string& command : bundle.commands)
    script += command + "\n";
  ABITER_CHECK(write("repro.sh", script));
  ::chmod((bundle.folder + "/repro.sh").c_str(), 0755);
  return bundle;
}

} // namespace abiter::report
