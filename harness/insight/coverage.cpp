#include "insight/coverage.h"

namespace abiter::insight {

Expected<SpecCoverage> coverage_of(const lang::Spec& spec, const std::vector<toolchain::Toolchain>& toolchains,
                                   generate::Generators& generators) {
  std::map<std::string, size_t> number;
  for (size_t i = 0; i < spec.functions.size(); ++i)
    number.emplace(spec.functions[i].name, i);
  SpecCoverage coverage{&spec, {}};
  for (const toolchain::Toolchain& toolchain : toolchains) {
    auto& said = coverage.by_language.try_emplace(toolchain.language, spec.functions.size()).first->second;
    for (const generate::Side side : {generate::Side::Caller, generate::Side::Callee}) {
      ABITER_TRY(unit, generators.generate(spec, toolchain, side));
      for (const generate::Part& part : unit.parts)
        if (part.kind == generate::PartKind::Function)
          if (const auto found = number.find(part.key); found != number.end()) {
            Said& one = said[found->second];
            (side == generate::Side::Caller ? one.caller : one.callee).insert(part.convention);
          }
      for (const generate::Unsupported& one : unit.unsupported)
        if (const auto found = number.find(one.function); found != number.end())
          said[found->second].unsupported[{one.convention, one.feature, one.reason}].insert(toolchain.id);
    }
  }
  return coverage;
}

} // namespace abiter::insight
