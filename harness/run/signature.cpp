#include "run/signature.h"

#include "lang/classes.h"
#include "lang/edges.h"
#include "run/runner/protocol.h"

#include <algorithm>

namespace abiter::run {

namespace {

/// Bytes of the widest vector register that may carry something; 0 if none does.
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

/// Whether something is passed in registers that are empty otherwise: an 80-bit float, or any float and vector where
/// floats are passed so by the machine of `model`.
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

} // namespace

uint32_t signature_flags(const lang::Spec& spec, const lang::Function& function) {
  uint32_t flags = 0;
  // A register says how many others are used if the called function may be variadic for all that the caller knows.
  if ((function.fixed && !function.by_list) || function.attributes.has_mark("unprototyped"))
    flags |= ABITER_VARIADIC;
  if (function.attributes.has_mark("noreturn"))
    flags |= ABITER_NORETURN;
  if (function.is_static)
    flags |= ABITER_STATIC;
  if (function.is_static && std::holds_alternative<lang::ArrayType>(spec.type(spec.resolve(*function.output, "")).kind))
    flags |= ABITER_ARRAY;
  if (function.attributes.has_mark("const"))
    flags |= ABITER_CONSTANT;
  if (function.attributes.has_mark("thread-local"))
    flags |= ABITER_THREAD_LOCAL;
  if (!function.output)
    flags |= ABITER_VOID;
  // What comes by a mangled name or a vtable is passed on by the callee's library, on a frame of its compiler's.
  if (lang::has_vtables(spec, function) || function.linked_by_cpp())
    flags |= ABITER_KEEP_STACK;
  return flags;
}

Registers registers_of(const target::Architecture& machine, const lang::Spec& spec,
                       const std::vector<lang::Cell>& cells, const std::vector<lang::Field>& inputs,
                       std::optional<lang::TypeId> output) {
  return {widest_vector(machine, spec, cells, inputs, output),
          may_be_stacked(spec, machine.data_model, inputs, output)};
}

} // namespace abiter::run
