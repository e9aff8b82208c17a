#include "insight/probed_features.h"

#include "lang/scalars.h"

#include <algorithm>
#include <set>

namespace abiter::insight {

namespace {

/// Integers of a register's width or less pass alike everywhere but for their extension; wide ones and the others each
/// have rules of their own.
std::string scalar_feature(lang::Scalar scalar) {
  switch (lang::domain_of(scalar)) {
  case lang::Domain::Integer: {
    const size_t bytes = lang::width(scalar);
    if (scalar == lang::Scalar::Home)
      break;
    return bytes <= 2 ? "narrow integer" : bytes <= 8 ? "integer" : "128-bit integer";
  }
  case lang::Domain::Float:
    if (scalar == lang::Scalar::CFloat)
      return "f32";
    if (scalar == lang::Scalar::CDouble)
      return "f64";
    break;
  default:
    break;
  }
  return std::string(lang::name(scalar));
}

bool any_bit_field(const lang::Type& type) {
  const auto* structure = std::get_if<lang::StructType>(&type.kind);
  const auto* union_ = std::get_if<lang::UnionType>(&type.kind);
  if (!structure && !union_)
    return false;
  const std::vector<lang::Field>& fields = structure ? structure->fields : union_->fields;
  return std::any_of(fields.begin(), fields.end(), [](const lang::Field& field) { return field.bits.has_value(); });
}

void add_type(const lang::Type& type, std::set<std::string>& found) {
  if (const auto* scalar = std::get_if<lang::ScalarType>(&type.kind))
    found.insert(scalar_feature(scalar->scalar));
  else if (std::holds_alternative<lang::StructType>(type.kind))
    found.insert(type.max_cells == 0 ? "empty struct" : "struct");
  else if (std::holds_alternative<lang::ComplexType>(type.kind))
    found.insert("complex");
  else if (std::holds_alternative<lang::VectorType>(type.kind))
    found.insert("vector");
  else if (std::holds_alternative<lang::AtomicType>(type.kind))
    found.insert("atomic");
  else if (std::holds_alternative<lang::BitIntType>(type.kind))
    found.insert("bitint");
  else if (std::holds_alternative<lang::UnionType>(type.kind))
    found.insert("union");
  else if (std::holds_alternative<lang::EnumType>(type.kind))
    found.insert("enum");
  else if (std::holds_alternative<lang::TaggedType>(type.kind))
    found.insert("tagged union");
  else if (const auto* array = std::get_if<lang::ArrayType>(&type.kind))
    found.insert(array->length == 0 ? "empty array" : "array");
  else if (std::holds_alternative<lang::RefType>(type.kind))
    found.insert("reference");
  else if (const auto* fat = std::get_if<lang::FatRefType>(&type.kind))
    found.insert(fat->fat == lang::Fat::Slice ? "slice" : fat->fat == lang::Fat::Str ? "str" : "dyn");
  else if (const auto* wrapper = std::get_if<lang::WrapperType>(&type.kind))
    found.insert(std::string(lang::name(wrapper->wrapper)));
  else if (std::holds_alternative<lang::TupleType>(type.kind))
    found.insert("tuple");
  if (any_bit_field(type))
    found.insert("bit-field");
  if (type.attributes.align)
    found.insert("align");
  if (type.attributes.packed)
    found.insert("packed");
  for (const std::string& repr : type.attributes.reprs)
    if (repr != "c")
      found.insert(repr == "rust" || repr == "transparent" ? "repr(" + repr + ")" : "repr(integer)");
}

} // namespace

std::vector<std::string> features(const target::Architecture& machine, const lang::Spec& spec,
                                  const lang::Function& function) {
  std::set<std::string> found;
  for (const lang::TypeId id : spec.reachable(function))
    add_type(spec.type(id), found);
  uint64_t cells = 0;
  for (const lang::Field& input : function.inputs)
    cells += spec.type(input.type).max_cells;
  if (cells > machine.argument_registers)
    found.insert("arguments on the stack");
  if (function.output)
    found.insert(spec.type(*function.output).max_cells > machine.result_registers ? "memory result" : "result");
  return {found.begin(), found.end()};
}

} // namespace abiter::insight
