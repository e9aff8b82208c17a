#include "lang/leaf_shape.h"

namespace abiter::lang {

Domain domain_of(Scalar scalar) {
  switch (scalar) {
  case Scalar::F16:
  case Scalar::F32:
  case Scalar::F64:
  case Scalar::F128:
  case Scalar::CFloat:
  case Scalar::CDouble:
  case Scalar::CLongdouble:
  case Scalar::Bf16:
  case Scalar::F80:
    return Domain::Float;
  case Scalar::Bool:
    return Domain::Bool;
  case Scalar::Char:
    return Domain::Char;
  case Scalar::Ptr:
  case Scalar::Fnptr:
    return Domain::Pointer;
  case Scalar::Nullptr:
    return Domain::Null;
  default:
    return Domain::Integer;
  }
}

LeafShape leaf_shape(const Type& type, const target::DataModel& model) {
  if (const auto* scalar = std::get_if<ScalarType>(&type.kind))
    return {width(scalar->scalar, model), is_signed(scalar->scalar, model), domain_of(scalar->scalar) == Domain::Float};
  if (std::holds_alternative<EnumType>(type.kind))
    return {enum_width(type, model), signed_enum(type)};
  if (const auto* integer = std::get_if<BitIntType>(&type.kind))
    return {integer->width(), integer->is_signed};
  if (std::holds_alternative<CallbackType>(type.kind))
    return {width(Scalar::Fnptr, model)};
  return {};
}

} // namespace abiter::lang
