#include "lang/leaf_shape.h"

namespace abiter::lang {

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
