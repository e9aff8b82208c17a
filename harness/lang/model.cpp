#include "lang/model.h"

#include "lang/edges.h"

#include <algorithm>

namespace abiter::lang {

namespace {

struct ScalarName {
  Scalar scalar;
  std::string_view name;
};

constexpr ScalarName k_scalars[] = {
    {Scalar::I8, "i8"},
    {Scalar::I16, "i16"},
    {Scalar::I32, "i32"},
    {Scalar::I64, "i64"},
    {Scalar::I128, "i128"},
    {Scalar::U8, "u8"},
    {Scalar::U16, "u16"},
    {Scalar::U32, "u32"},
    {Scalar::U64, "u64"},
    {Scalar::U128, "u128"},
    {Scalar::F16, "f16"},
    {Scalar::F32, "f32"},
    {Scalar::F64, "f64"},
    {Scalar::F128, "f128"},
    {Scalar::Bool, "bool"},
    {Scalar::Char, "char"},
    {Scalar::Ptr, "ptr"},
    {Scalar::Isize, "isize"},
    {Scalar::Usize, "usize"},
    {Scalar::CChar, "c_char"},
    {Scalar::CSchar, "c_schar"},
    {Scalar::CUchar, "c_uchar"},
    {Scalar::CShort, "c_short"},
    {Scalar::CUshort, "c_ushort"},
    {Scalar::CInt, "c_int"},
    {Scalar::CUint, "c_uint"},
    {Scalar::CLong, "c_long"},
    {Scalar::CUlong, "c_ulong"},
    {Scalar::CLonglong, "c_longlong"},
    {Scalar::CUlonglong, "c_ulonglong"},
    {Scalar::CFloat, "c_float"},
    {Scalar::CDouble, "c_double"},
    {Scalar::CLongdouble, "c_longdouble"},
    {Scalar::Bf16, "bf16"},
    {Scalar::F80, "f80"},
    {Scalar::Wchar, "wchar"},
    {Scalar::Char16, "char16"},
    {Scalar::Char32, "char32"},
    {Scalar::CSize, "c_size"},
    {Scalar::CSsize, "c_ssize"},
    {Scalar::CIntptr, "c_intptr"},
    {Scalar::CUintptr, "c_uintptr"},
    {Scalar::Fnptr, "fnptr"},
    {Scalar::Nullptr, "nullptr"},
    {Scalar::Home, "home"},
};

} // namespace

std::string_view name(Scalar scalar) {
  return k_scalars[static_cast<size_t>(scalar)].name;
}

std::optional<Scalar> scalar_by_name(std::string_view name) {
  for (const ScalarName& known : k_scalars)
    if (known.name == name)
      return known.scalar;
  return {};
}

bool is_signed(Scalar scalar) {
  switch (scalar) {
  case Scalar::I8:
  case Scalar::I16:
  case Scalar::I32:
  case Scalar::I64:
  case Scalar::I128:
  case Scalar::Isize:
  case Scalar::CChar:
  case Scalar::CSchar:
  case Scalar::CShort:
  case Scalar::CInt:
  case Scalar::CLong:
  case Scalar::CLonglong:
  case Scalar::Wchar:
  case Scalar::CSsize:
  case Scalar::CIntptr:
    return true;
  default:
    return false;
  }
}

const std::vector<Scalar>& all_scalars() {
  static const std::vector<Scalar> scalars = [] {
    std::vector<Scalar> all;
    for (const ScalarName& known : k_scalars)
      all.push_back(known.scalar);
    return all;
  }();
  return scalars;
}

bool Attributes::has_repr(std::string_view repr) const {
  return std::find(reprs.begin(), reprs.end(), repr) != reprs.end();
}

bool Attributes::is_special(std::string_view word) const {
  return std::find(special.begin(), special.end(), word) != special.end();
}

bool Attributes::has_mark(std::string_view mark) const {
  return std::find(marks.begin(), marks.end(), mark) != marks.end();
}

bool Type::nominal() const {
  return std::holds_alternative<StructType>(kind) || std::holds_alternative<UnionType>(kind) ||
         std::holds_alternative<EnumType>(kind) || std::holds_alternative<TaggedType>(kind) ||
         std::holds_alternative<AliasType>(kind) || std::holds_alternative<PunType>(kind) ||
         std::holds_alternative<CallbackType>(kind);
}

uint32_t variant_count(const Type& type) {
  if (std::holds_alternative<WrapperType>(type.kind))
    return 2; // of an Option
  return static_cast<uint32_t>(std::get<TaggedType>(type.kind).variants.size());
}

TypeId Spec::resolve(TypeId id, std::string_view language) const {
  while (true) {
    if (const auto* alias = std::get_if<AliasType>(&types[id].kind)) {
      id = alias->target;
      continue;
    }
    const auto* pun = std::get_if<PunType>(&types[id].kind);
    if (!pun)
      return id;
    const PunBlock* chosen = nullptr;
    for (const PunBlock& block : pun->blocks) {
      const auto& languages = block.languages;
      if (std::find(languages.begin(), languages.end(), language) != languages.end()) {
        chosen = &block;
        break;
      }
      if (languages.empty())
        chosen = &block; // the default, unless a later block names the language
    }
    if (!chosen)
      return id;
    id = chosen->type;
  }
}

std::vector<TypeId> Spec::reachable(const Function& function) const {
  std::vector<TypeId> pending;
  for (const Field& input : function.inputs)
    pending.push_back(input.type);
  if (function.output)
    pending.push_back(*function.output);
  std::vector<bool> seen(types.size());
  while (!pending.empty()) {
    const TypeId id = pending.back();
    pending.pop_back();
    if (seen[id])
      continue;
    seen[id] = true;
    for (const Edge& edge : edges(types[id]))
      pending.push_back(edge.to);
  }
  std::vector<TypeId> reached;
  for (TypeId id = 0; id < types.size(); ++id)
    if (seen[id])
      reached.push_back(id);
  return reached;
}

bool Spec::repr_matters() const {
  return std::any_of(types.begin(), types.end(), [](const Type& type) {
    const auto* structure = std::get_if<StructType>(&type.kind);
    const bool has_layout = (structure && !structure->is_class) || std::holds_alternative<UnionType>(type.kind) ||
                            std::holds_alternative<EnumType>(type.kind) ||
                            std::holds_alternative<TaggedType>(type.kind);
    return has_layout && type.attributes.reprs.empty();
  });
}

} // namespace abiter::lang
