#include "lang/scalars.h"

#include <iterator>

namespace abiter::lang {

namespace {

using target::DataModel;

template <uint8_t Bytes> uint8_t always(const DataModel&) {
  return Bytes;
}
template <target::Measure DataModel::* Type> uint8_t size_of(const DataModel& model) {
  return (model.*Type).size;
}
uint8_t pointer(const DataModel& model) {
  return model.pointer;
}
uint8_t long_double(const DataModel& model) {
  return model.longdouble_bytes();
}

constexpr auto k_char = always<1>;
constexpr auto k_short = size_of<&DataModel::c_short>;
constexpr auto k_int = size_of<&DataModel::c_int>;
constexpr auto k_long = size_of<&DataModel::c_long>;
constexpr auto k_longlong = size_of<&DataModel::c_longlong>;
constexpr bool k_lane = true, k_part = true, k_no_lane = false, k_no_part = false, k_signed = true, k_unsigned = false;

// In the order of the enum.
constexpr ScalarTraits k_scalars[] = {
    {Scalar::I8, "i8", Domain::Integer, k_signed, always<1>, k_lane, k_part},
    {Scalar::I16, "i16", Domain::Integer, k_signed, always<2>, k_lane, k_part},
    {Scalar::I32, "i32", Domain::Integer, k_signed, always<4>, k_lane, k_part},
    {Scalar::I64, "i64", Domain::Integer, k_signed, always<8>, k_lane, k_part},
    {Scalar::I128, "i128", Domain::Integer, k_signed, always<16>, k_no_lane, k_no_part, "i128"},
    {Scalar::U8, "u8", Domain::Integer, k_unsigned, always<1>, k_lane, k_part},
    {Scalar::U16, "u16", Domain::Integer, k_unsigned, always<2>, k_lane, k_part},
    {Scalar::U32, "u32", Domain::Integer, k_unsigned, always<4>, k_lane, k_part},
    {Scalar::U64, "u64", Domain::Integer, k_unsigned, always<8>, k_lane, k_part},
    {Scalar::U128, "u128", Domain::Integer, k_unsigned, always<16>, k_no_lane, k_no_part, "i128"},
    {Scalar::F16, "f16", Domain::Float, k_unsigned, always<2>, k_lane, k_no_part, "f16"},
    {Scalar::F32, "f32", Domain::Float, k_unsigned, always<4>, k_lane, k_part},
    {Scalar::F64, "f64", Domain::Float, k_unsigned, always<8>, k_lane, k_part},
    {Scalar::F128, "f128", Domain::Float, k_unsigned, always<16>, k_no_lane, k_no_part, "f128"},
    {Scalar::Bool, "bool", Domain::Bool, k_unsigned, size_of<&DataModel::c_bool>},
    {Scalar::Char, "char", Domain::Char, k_unsigned, always<4>},
    {Scalar::Ptr, "ptr", Domain::Pointer, k_unsigned, pointer},
    {Scalar::Isize, "isize", Domain::Integer, k_signed, pointer},
    {Scalar::Usize, "usize", Domain::Integer, k_unsigned, pointer},
    {Scalar::CChar, "c_char", Domain::Integer, k_signed, k_char, k_no_lane, k_part},
    {Scalar::CSchar, "c_schar", Domain::Integer, k_signed, k_char, k_no_lane, k_part},
    {Scalar::CUchar, "c_uchar", Domain::Integer, k_unsigned, k_char, k_no_lane, k_part},
    {Scalar::CShort, "c_short", Domain::Integer, k_signed, k_short, k_no_lane, k_part},
    {Scalar::CUshort, "c_ushort", Domain::Integer, k_unsigned, k_short, k_no_lane, k_part},
    {Scalar::CInt, "c_int", Domain::Integer, k_signed, k_int, k_no_lane, k_part},
    {Scalar::CUint, "c_uint", Domain::Integer, k_unsigned, k_int, k_no_lane, k_part},
    {Scalar::CLong, "c_long", Domain::Integer, k_signed, k_long, k_no_lane, k_part},
    {Scalar::CUlong, "c_ulong", Domain::Integer, k_unsigned, k_long, k_no_lane, k_part},
    {Scalar::CLonglong, "c_longlong", Domain::Integer, k_signed, k_longlong, k_no_lane, k_part},
    {Scalar::CUlonglong, "c_ulonglong", Domain::Integer, k_unsigned, k_longlong, k_no_lane, k_part},
    {Scalar::CFloat, "c_float", Domain::Float, k_unsigned, size_of<&DataModel::c_float>, k_no_lane, k_part},
    {Scalar::CDouble, "c_double", Domain::Float, k_unsigned, size_of<&DataModel::c_double>, k_no_lane, k_part},
    {Scalar::CLongdouble, "c_longdouble", Domain::Float, k_unsigned, long_double, k_no_lane, k_part, "c_longdouble"},
    {Scalar::Bf16, "bf16", Domain::Float, k_unsigned, always<2>, k_no_lane, k_no_part, "bf16"},
    {Scalar::F80, "f80", Domain::Float, k_unsigned, always<10>, k_no_lane, k_no_part, "f80"},
    {Scalar::Wchar, "wchar", Domain::Integer, k_signed, size_of<&DataModel::wchar>},
    {Scalar::Char16, "char16", Domain::Integer, k_unsigned, always<2>},
    {Scalar::Char32, "char32", Domain::Integer, k_unsigned, always<4>},
    {Scalar::CSize, "c_size", Domain::Integer, k_unsigned, pointer},
    {Scalar::CSsize, "c_ssize", Domain::Integer, k_signed, pointer},
    {Scalar::CIntptr, "c_intptr", Domain::Integer, k_signed, pointer},
    {Scalar::CUintptr, "c_uintptr", Domain::Integer, k_unsigned, pointer},
    {Scalar::CPtrdiff, "c_ptrdiff", Domain::Integer, k_signed, pointer},
    {Scalar::Fnptr, "fnptr", Domain::Pointer, k_unsigned, pointer},
    {Scalar::Nullptr, "nullptr", Domain::Null, k_unsigned, pointer},
    {Scalar::Home, "home", Domain::Integer, k_unsigned, always<8>},
};

constexpr bool is_in_order() {
  for (size_t i = 0; i < std::size(k_scalars); ++i)
    if (static_cast<size_t>(k_scalars[i].scalar) != i)
      return false;
  return true;
}
static_assert(is_in_order());

} // namespace

const ScalarTraits& traits(Scalar scalar) {
  return k_scalars[static_cast<size_t>(scalar)];
}

std::string_view name(Scalar scalar) {
  return traits(scalar).name;
}

std::optional<Scalar> scalar_by_name(std::string_view name) {
  for (const ScalarTraits& known : k_scalars)
    if (known.name == name)
      return known.scalar;
  return {};
}

const std::vector<Scalar>& all_scalars() {
  static const std::vector<Scalar> scalars = [] {
    std::vector<Scalar> all;
    for (const ScalarTraits& known : k_scalars)
      all.push_back(known.scalar);
    return all;
  }();
  return scalars;
}

bool is_signed(Scalar scalar) {
  return traits(scalar).is_signed;
}

bool is_signed(Scalar scalar, const target::DataModel& model) {
  if (scalar == Scalar::CChar)
    return model.signed_char;
  return scalar == Scalar::Wchar ? model.signed_wchar : is_signed(scalar);
}

bool is_integer(Scalar scalar) {
  return domain_of(scalar) == Domain::Integer || domain_of(scalar) == Domain::Bool;
}

bool is_promoted(Scalar scalar) {
  return is_integer(scalar) ? width(scalar) < width(Scalar::CInt) : scalar == Scalar::F32 || scalar == Scalar::CFloat;
}

} // namespace abiter::lang
