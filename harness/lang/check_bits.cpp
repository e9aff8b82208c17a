// Which bit-fields and flexible arrays C and C++ both accept, without a value that doesn't fit.

#include "lang/check.h"
#include "lang/leaves.h"

#include <algorithm>
#include <bit>
#include <fmt/format.h>

namespace abiter::lang {

namespace {

/// Bits that hold every value of the enum.
uint32_t bits_needed(const Type& type, const EnumType& enumeration) {
  const bool has_sign = signed_enum(type);
  uint32_t needed = 1;
  for (const Enumerator& enumerator : enumeration.enumerators) {
    const uint64_t magnitude =
        static_cast<uint64_t>(has_sign && enumerator.value < 0 ? ~enumerator.value : enumerator.value);
    needed = std::max(needed, static_cast<uint32_t>(64 - std::countl_zero(magnitude)) + (has_sign ? 1 : 0));
  }
  return needed;
}

class BitFieldCheck {
public:
  BitFieldCheck(const Builder& builder, Diagnostics& diagnostics) : m_builder(builder), m_diagnostics(diagnostics) {}

  void check(const Field& field) {
    const uint32_t bits = *field.bits;
    if (bits == 0 && !field.positional)
      return error(field, fmt::format("the bit-field '{}' has no bits", field.name),
                   "only an unnamed one (_) may have none: what follows it begins a new unit");
    const Type& type = m_builder.type(m_builder.strip(field.type));
    const auto* scalar = std::get_if<ScalarType>(&type.kind);
    if (scalar && scalar->scalar == Scalar::CChar)
      return error(field, "a bit-field of 'c_char' has a sign in some compilers only", "c_schar or c_uchar");
    if (scalar && is_integer(scalar->scalar))
      return at_most(field, scalar->scalar == Scalar::Bool ? 1 : 8u * width(scalar->scalar));
    const auto* enumeration = std::get_if<EnumType>(&type.kind);
    if (!enumeration)
      return error(field, fmt::format("a bit-field can't be of type '{}'", type.name),
                   "it is an integer, a bool or an enum");
    at_most(field, 8u * enum_width(type));
    if (const uint32_t needed = bits_needed(type, *enumeration); needed > bits && !field.positional)
      error(field, fmt::format("{} bits are too few for the values of '{}'", bits, type.name),
            fmt::format("they need {}", needed));
  }

private:
  void at_most(const Field& field, uint32_t most) {
    if (*field.bits > most)
      error(field, fmt::format("a bit-field of type '{}' has at most {} bit{}", m_builder.type(field.type).name, most,
                               most == 1 ? "" : "s"));
  }

  void error(const Field& field, std::string what, std::string hint = {}) {
    m_diagnostics.error(field.place, std::move(what), std::move(hint));
  }

  const Builder& m_builder;
  Diagnostics& m_diagnostics;
};

} // namespace

void check_flexible_arrays(const Builder& builder, Diagnostics& diagnostics) {
  const auto flexible = [&](TypeId id) {
    const auto* array = std::get_if<ArrayType>(&builder.type(id).kind);
    return array && array->flexible;
  };
  for (const Type& type : builder.types()) {
    const auto* structure = std::get_if<StructType>(&type.kind);
    const size_t last = structure ? structure->fields.size() : 0;
    const std::vector<Edge> inner = edges(type);
    for (size_t i = 0; i < inner.size(); ++i) {
      if (!flexible(inner[i].to) || (structure && i > 0 && i + 1 == last))
        continue;
      const bool alone = structure && last == 1;
      diagnostics.error(structure ? structure->fields[i].place : type.place,
                        alone ? "a flexible array needs a field in front of it (C11 6.7.2.1)"
                              : "a flexible array must be the last member of a struct",
                        "an array has a length: [T; n]");
    }
  }
}

void check_bit_fields(const Builder& builder, Diagnostics& diagnostics) {
  BitFieldCheck check(builder, diagnostics);
  for (const Type& type : builder.types()) {
    const auto* structure = std::get_if<StructType>(&type.kind);
    const auto* union_ = std::get_if<UnionType>(&type.kind);
    if (!structure && !union_)
      continue;
    for (const Field& field : structure ? structure->fields : union_->fields) {
      if (!field.bits)
        continue;
      check.check(field);
      if (type.attributes.has_repr("transparent") || type.attributes.has_repr("rust"))
        diagnostics.error(field.place, fmt::format("repr \"{}\" has no bit-fields", type.attributes.reprs[0]),
                          "they are C's");
    }
    // A union's choice is one of its fields: one that holds nothing is none.
    if (union_)
      for (const Field& field : union_->fields)
        if (field.padding())
          diagnostics.error(field.place, "a union can't have an unnamed bit-field", "delete it");
  }
}

} // namespace abiter::lang
