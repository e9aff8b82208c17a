#include "compile/frames.h"

#include "compile/units.h"
#include "util/text.h"

namespace abiter::compile {

toolchain::Toolchain for_frames(const toolchain::Toolchain& toolchain, const std::string& variant) {
  toolchain::Toolchain one = toolchain;
  if (!one.scenario_flags.empty())
    one.flags = one.scenario_flags;
  if (const auto found = one.scenario_variants.find(variant); found != one.scenario_variants.end())
    one.flags.insert(one.flags.end(), found->second.begin(), found->second.end());
  if (!one.scenario_library.empty())
    one.compile = one.scenario_library;
  return one;
}

std::vector<std::vector<std::string>> frame_commands(const toolchain::Toolchain& toolchain, const std::string& variant,
                                                     const std::string& source, const std::string& library) {
  const toolchain::Toolchain by = for_frames(toolchain, variant);
  if (!by.scenario_library.empty())
    return {compile_command(by, source, library)};
  const std::string object = library.substr(0, library.size() - 3) + ".o";
  if (by.embedded)
    return {link_command(by, object, library)};
  return {compile_command(by, source, object), link_command(by, object, library)};
}

std::string frame_symbol(const std::string& kind, const std::string& convention) {
  return generate::function_symbol(replace_all(kind, "-", "_"), convention);
}

} // namespace abiter::compile
