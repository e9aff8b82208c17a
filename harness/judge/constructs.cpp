#include "judge/constructs.h"

#include "lang/scalars.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace abiter::judge {

namespace {

struct Special {
  std::string_view word; ///< of `@class`
  std::string_view text; ///< "class with TEXT"
};

/// The most unusual ones first: what makes a class non-trivial for the purposes of calls comes before what only decides
/// whether it is a POD.
constexpr std::array<Special, 16> k_special = {{
    {"virtual", "a virtual function"},
    {"virtual-destroy", "a virtual destructor"},
    {"copy", "a user-provided copy constructor"},
    {"move", "a user-provided move constructor"},
    {"destroy", "a user-provided destructor"},
    {"deleted-copy", "a deleted copy constructor"},
    {"deleted-move", "a deleted move constructor"},
    {"trivial_abi", "trivial_abi"},
    {"initializer", "an initializer"},
    {"default", "a user-provided default constructor"},
    {"default-default", "a defaulted default constructor"},
    {"default-copy", "a defaulted copy constructor"},
    {"default-move", "a defaulted move constructor"},
    {"default-destroy", "a defaulted destructor"},
    {"private", "private members"},
    {"final", "the keyword final"},
}};

uint64_t power_of_two(uint64_t bytes) {
  uint64_t power = 1;
  while (power < bytes)
    power *= 2;
  return power;
}

/// What a type would be aligned to if it had no attribute of its own: enough to tell more from less.
uint64_t natural_alignment(const lang::Spec& spec, lang::TypeId id);

uint64_t alignment(const lang::Spec& spec, lang::TypeId id) {
  const lang::Attributes& attributes = spec.type(id).attributes;
  const uint64_t natural = natural_alignment(spec, id);
  if (attributes.packed)
    return std::min(natural, *attributes.packed);
  return attributes.align.value_or(natural);
}

struct NaturalAlignment {
  const lang::Spec& spec;

  uint64_t of_fields(const std::vector<lang::Field>& fields) const {
    uint64_t most = 1;
    for (const lang::Field& field : fields)
      most = std::max<uint64_t>(most, field.packed
                                          ? field.align.value_or(1)
                                          : std::max<uint64_t>(alignment(spec, field.type), field.align.value_or(1)));
    return most;
  }
  uint64_t operator()(const lang::ScalarType& type) const {
    const target::DataModel& model = spec.data_model;
    const uint8_t width = lang::width(type.scalar, model);
    const bool is_float = lang::domain_of(type.scalar) == lang::Domain::Float;
    if (width == 10 || type.scalar == lang::Scalar::CLongdouble)
      return model.c_longdouble.align;
    if (width == 8)
      return is_float ? model.c_double.align : model.c_longlong.align;
    return power_of_two(width);
  }
  uint64_t operator()(const lang::UnitType&) const { return 1; }
  uint64_t operator()(const lang::RefType&) const { return spec.data_model.pointer; }
  uint64_t operator()(const lang::FatRefType&) const { return spec.data_model.pointer; }
  uint64_t operator()(const lang::CallbackType&) const { return spec.data_model.pointer; }
  uint64_t operator()(const lang::WrapperType& type) const {
    return type.wrapper == lang::Wrapper::PhantomData ? 1 : alignment(spec, type.inner);
  }
  uint64_t operator()(const lang::TupleType& type) const { return of_fields(type.fields); }
  uint64_t operator()(const lang::StructType& type) const { return of_fields(type.fields); }
  uint64_t operator()(const lang::UnionType& type) const { return of_fields(type.fields); }
  uint64_t operator()(const lang::ArrayType& type) const { return alignment(spec, type.element); }
  uint64_t operator()(const lang::ComplexType& type) const { return alignment(spec, type.element); }
  uint64_t operator()(const lang::AtomicType& type) const { return alignment(spec, type.element); }
  uint64_t operator()(const lang::VectorType& type) const {
    return power_of_two(type.length * alignment(spec, type.element));
  }
  uint64_t operator()(const lang::BitIntType& type) const { return std::min<uint64_t>(type.width(), 8); }
  uint64_t operator()(const lang::EnumType&) const { return spec.data_model.enumeration.align; }
  uint64_t operator()(const lang::TaggedType& type) const {
    uint64_t most = 1;
    for (const lang::Variant& variant : type.variants)
      most = std::max(most, of_fields(variant.fields));
    return most;
  }
  uint64_t operator()(const lang::AliasType& alias) const { return alignment(spec, alias.target); }
  uint64_t operator()(const lang::PunType& pun) const {
    return pun.blocks.empty() ? 1 : alignment(spec, pun.blocks.front().type);
  }
};

uint64_t natural_alignment(const lang::Spec& spec, lang::TypeId id) {
  return std::visit(NaturalAlignment{spec}, spec.type(id).kind);
}

} // namespace

Construct::Construct(const lang::Spec& spec, lang::TypeId type) : m_spec(spec) {
  visit(type);
}

std::string Construct::text(bool scalar_first) const {
  const bool nothing = !m_integers && !m_pointers && !m_floats && !m_null && m_scalars.empty();
  const std::string noun = m_class ? "class" : m_union ? "union" : "struct";
  if (scalar_first && !m_scalars.empty())
    return *m_scalars.begin();
  if (m_flexible)
    return noun + " with a flexible array";
  if (m_no_length && !(nothing && !m_aggregate))
    return noun + " with an array of no length";
  if (m_empty && nothing && !m_no_length)
    return "empty " + noun;
  if (m_under_aligned)
    return m_typedef ? "under-aligned typedef" : "under-aligned " + noun;
  if (!m_scalars.empty())
    return *m_scalars.begin();
  if (!m_special.empty())
    return fmt::format("class {}with {}",
                       m_special_in_base  ? "derived from one "
                       : m_special_inside ? "that contains one "
                                          : "",
                       k_special[static_cast<size_t>(*m_special.begin())].text);
  if (m_virtual_base)
    return "class with a virtual base";
  if (m_no_unique_address)
    return "class with [[no_unique_address]]";
  if (m_packed)
    return "packed " + noun;
  if (m_over_aligned)
    return m_typedef ? "over-aligned typedef" : "over-aligned " + noun;
  if (m_over_aligned_member)
    return noun + " with an over-aligned member";
  if (m_padding)
    return noun + " with an unnamed bit-field";
  if (m_empty_member || (m_empty && m_aggregate))
    return noun + " with an empty member";
  if (m_null && m_aggregate) // whatever is around it, and beside it
    return "aggregate with nullptr";
  if (m_bit_field)
    return noun + " with a bit-field";
  if (m_derived)
    return "derived class";
  if (m_option || m_tagged)
    return m_option ? "Option" : "tagged union";
  if (m_aggregate)
    return fmt::format("{}{}", m_class ? "class" : m_union ? "union" : "aggregate", m_floats ? " with floats" : "");
  return m_null ? "nullptr" : m_floats ? "float" : m_pointers && !m_integers ? "pointer" : "integer";
}

void Construct::visit(lang::TypeId id) {
  const lang::Type& type = m_spec.type(id);
  if (type.attributes.has_repr("transparent")) { // it is what it holds
    if (const auto* held = std::get_if<lang::StructType>(&type.kind))
      for (const lang::Field& field : held->fields)
        visit(field.type);
    return;
  }
  m_packed = m_packed || type.attributes.packed;
  visit_align(type.attributes, id);
  visit_special(type.attributes.special);
  std::visit([&](const auto& kind) { visit_kind(kind); }, type.kind);
}

void Construct::visit_align(const lang::Attributes& attributes, lang::TypeId id) {
  if (!attributes.align)
    return;
  const uint64_t natural = natural_alignment(m_spec, id);
  m_over_aligned = m_over_aligned || *attributes.align > natural;
  m_under_aligned = m_under_aligned || *attributes.align < natural;
  m_typedef =
      m_typedef || (*attributes.align != natural && std::holds_alternative<lang::AliasType>(m_spec.type(id).kind));
}

void Construct::visit_special(const std::vector<std::string>& words) {
  for (size_t i = 0; i < k_special.size(); ++i)
    if (std::find(words.begin(), words.end(), k_special[i].word) != words.end()) {
      m_special.insert(static_cast<int>(i));
      if (*m_special.begin() == static_cast<int>(i)) {
        m_special_in_base = m_bases > 0;
        m_special_inside = m_depth > 0;
      }
    }
}

void Construct::visit_fields(const std::vector<lang::Field>& fields) {
  m_aggregate = true;
  m_empty = m_empty || fields.empty();
  m_empty_member = m_empty_member || (fields.empty() && m_depth > 0);
  ++m_depth;
  for (const lang::Field& field : fields) {
    m_packed = m_packed || field.packed;
    m_over_aligned_member = m_over_aligned_member || field.align.value_or(0) > natural_alignment(m_spec, field.type);
    m_padding = m_padding || field.padding();
    m_bit_field = m_bit_field || field.bits;
    m_no_unique_address = m_no_unique_address || field.no_unique_address;
    m_derived = m_derived || field.base;
    m_virtual_base = m_virtual_base || field.virtual_base;
    if (field.padding()) {
      m_integers = true;
      continue;
    }
    m_bases += field.base;
    visit(field.type);
    m_bases -= field.base;
  }
  --m_depth;
}

void Construct::visit_kind(const lang::ScalarType& scalar) {
  const lang::ScalarTraits& known = lang::traits(scalar.scalar);
  if (!known.unusual.empty())
    m_scalars.insert(std::string(known.unusual));
  else if (known.domain == lang::Domain::Float)
    m_floats = true;
  else if (known.domain == lang::Domain::Pointer)
    m_pointers = true;
  else if (known.domain == lang::Domain::Null)
    m_null = true;
  else if (lang::width(scalar.scalar, m_spec.data_model) > m_spec.data_model.pointer)
    m_scalars.insert(fmt::format("{}-bit integer", 8 * lang::width(scalar.scalar, m_spec.data_model)));
  else
    m_integers = true;
}

void Construct::visit_kind(const lang::WrapperType& type) {
  if (type.wrapper == lang::Wrapper::PhantomData)
    m_empty = true;
  else
    visit(type.inner);
  m_option = m_option || type.wrapper == lang::Wrapper::Option;
  m_aggregate = m_aggregate || m_option;
}

void Construct::visit_kind(const lang::ArrayType& array) {
  m_aggregate = true;
  m_flexible = m_flexible || array.flexible;
  m_no_length = m_no_length || (array.length == 0 && !array.flexible);
  if (array.length > 0)
    visit(array.element);
}

void Construct::visit_kind(const lang::ComplexType& type) {
  m_scalars.insert("complex " + m_spec.type(type.element).name);
}

void Construct::visit_kind(const lang::AtomicType& type) {
  m_scalars.insert("atomic");
  visit(type.element);
}

void Construct::visit_kind(const lang::StructType& type) {
  m_class = m_class || type.is_class;
  visit_fields(type.fields);
}

void Construct::visit_kind(const lang::UnionType& type) {
  m_union = m_union || m_depth == 0;
  visit_fields(type.fields);
}

void Construct::visit_kind(const lang::TaggedType& type) {
  m_aggregate = m_tagged = m_integers = true;
  for (const lang::Variant& variant : type.variants)
    for (const lang::Field& field : variant.fields)
      visit(field.type);
}

void Construct::visit_kind(const lang::PunType& pun) {
  if (!pun.blocks.empty())
    visit(pun.blocks.front().type);
}

std::string with_article(const std::string& noun) {
  static const std::set<std::string> k_names = {"i128", "f128",         "f16",     "bf16",
                                                "f80",  "c_longdouble", "nullptr", "nothing"};
  if (k_names.count(noun) || noun.starts_with("va_arg of"))
    return noun;
  return (!noun.starts_with("union") && std::string_view("aeiouAEIO").find(noun[0]) != std::string_view::npos ? "an "
                                                                                                              : "a ") +
         noun;
}

} // namespace abiter::judge
