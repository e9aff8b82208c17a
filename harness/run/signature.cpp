#include "run/signature.h"

#include "lang/edges.h"

#include <algorithm>

namespace abiter::run {

uint32_t widest_vector(const target::Architecture& machine, const lang::Spec& spec,
                       const std::vector<lang::Cell>& cells, const std::vector<lang::Field>& inputs,
                       std::optional<lang::TypeId> output) {
  uint64_t widest = output ? lang::widest_vector(spec.types, *output) : 0;
  for (const lang::Field& input : inputs)
    widest = std::max(widest, lang::widest_vector(spec.types, input.type));
  if (widest < machine.vector_bytes.usual)
    return static_cast<uint32_t>(widest);
  // Several usual vectors may travel as a wide one (clang++ has a class of two bases so): all bytes that are passed count.
  uint64_t bytes = 0;
  for (const lang::Cell& cell : cells)
    bytes += cell.kind == lang::CellKind::Leaf ? cell.width : 0;
  return static_cast<uint32_t>(std::max(widest, std::min<uint64_t>(bytes, machine.vector_bytes.widest)));
}

bool may_be_stacked(const lang::Spec& spec, const target::DataModel& model, const std::vector<lang::Field>& inputs,
                    std::optional<lang::TypeId> output) {
  const bool all = model.quiets_nans;
  const auto is_stacked = [&](lang::TypeId type) {
    const std::vector<lang::TypeId> inside = lang::contents(spec.types, type);
    return std::any_of(inside.begin(), inside.end(), [&](lang::TypeId id) {
      const lang::TypeKind& kind = spec.type(id).kind;
      if (const auto* scalar = std::get_if<lang::ScalarType>(&kind)) {
        using enum lang::Scalar;
        const auto is = [&](auto... any) { return ((scalar->scalar == any) || ...); };
        return is(CLongdouble, F80) || (all && is(F32, F64, CFloat, CDouble));
      }
      return all && std::holds_alternative<lang::VectorType>(kind);
    });
  };
  return (output && is_stacked(*output)) ||
         (all && std::any_of(inputs.begin(), inputs.end(), [&](const auto& input) { return is_stacked(input.type); }));
}

} // namespace abiter::run
