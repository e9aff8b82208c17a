#include "compile/probes.h"

#include "plan/validity.h"

#include <algorithm>

namespace abiter::compile {

Expected<generate::Unit> probes_unit(const plan::Suite& suite, const toolchain::Toolchain& toolchain,
                                     generate::Generators& generators) {
  std::vector<std::string> functions, conventions;
  const auto add = [](std::vector<std::string>& to, const std::string& word) {
    if (std::find(to.begin(), to.end(), word) == to.end())
      to.push_back(word);
  };
  for (uint32_t e = 0; e < suite.entries.size(); ++e) {
    if (!plan::is_asked(suite.probe(e), suite.entries[e].convention, toolchain) ||
        !plan::has_convention(toolchain, suite.entries[e].convention))
      continue;
    add(functions, suite.probe(e).function);
    if (suite.probe(e).is_pair())
      add(functions, suite.probe(e).callee);
    add(conventions, suite.entries[e].convention);
  }
  return generators.probes(suite.id, functions, conventions, toolchain);
}

std::string probe_symbol(const plan::Suite& suite, uint32_t entry) {
  return generate::function_symbol(suite.probe(entry).function, suite.entries[entry].convention);
}

std::string callee_symbol(const plan::Suite& suite, uint32_t entry) {
  return generate::function_symbol(suite.probe(entry).callee, suite.entries[entry].convention);
}

} // namespace abiter::compile
