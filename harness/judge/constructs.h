#pragma once

// What is special about a type: what rules of psABIs depend on, and what a disagreement about it is named after.

#include "lang/model.h"

#include <set>
#include <string>
#include <vector>

namespace abiter::judge {

/// Properties of what a type contains count, since a struct is passed as what it contains.
class Construct {
public:
  Construct(const lang::Spec& spec, lang::TypeId type);

  /// The most unusual one: "i128", "packed struct", "aggregate with floats", "aggregate". `scalar_first`: a scalar is
  /// known to differ, so it comes before what is around it.
  std::string text(bool scalar_first = false) const;
  /// text() is a scalar such as i128 in the type, or the type itself.
  bool is_scalar(bool scalar_first = false) const {
    return !m_scalars.empty() && text(scalar_first) == *m_scalars.begin();
  }

  /// It is no struct, union, array or the like.
  bool is_alone() const { return !m_aggregate; }

  /// An aggregate with nullptr in it, which is passed in registers like a pointer, or in memory.
  bool holds_null() const { return m_null && m_aggregate; }

  /// Takes no register and no stack slot of 8 bytes in the usual way: what comes behind it may be shifted by it.
  bool unusual() const {
    return m_aggregate || m_null || m_under_aligned || m_over_aligned || m_empty || !m_scalars.empty();
  }

private:
  void visit(lang::TypeId id);
  void visit_align(const lang::Attributes& attributes, lang::TypeId id);
  void visit_special(const std::vector<std::string>& words);
  void visit_fields(const std::vector<lang::Field>& fields);
  void visit_kind(const lang::ScalarType& scalar);
  void visit_kind(const lang::UnitType&) { m_empty = true; }
  void visit_kind(const lang::RefType&) { m_pointers = true; }
  void visit_kind(const lang::FatRefType&) { m_aggregate = m_pointers = true; }
  void visit_kind(const lang::WrapperType& type);
  void visit_kind(const lang::TupleType& type) { visit_fields(type.fields); }
  void visit_kind(const lang::ArrayType& array);
  void visit_kind(const lang::ComplexType& type);
  void visit_kind(const lang::VectorType&) { m_scalars.insert("vector"); }
  void visit_kind(const lang::AtomicType& type);
  void visit_kind(const lang::BitIntType&) { m_scalars.insert("bitint"); }
  void visit_kind(const lang::StructType& type);
  void visit_kind(const lang::UnionType& type);
  void visit_kind(const lang::EnumType&) { m_integers = true; }
  void visit_kind(const lang::TaggedType& type);
  void visit_kind(const lang::CallbackType&) { m_pointers = true; }
  void visit_kind(const lang::AliasType& alias) { visit(alias.target); }
  void visit_kind(const lang::PunType& pun);

  const lang::Spec& m_spec;
  std::set<std::string> m_scalars; ///< those that have a name of their own
  std::set<int> m_special;         ///< what classes declare: rows of a table in constructs.cpp
  int m_depth = 0;                 ///< structs, unions and the like around what is visited
  int m_bases = 0;                 ///< bases around it
  bool m_special_in_base = false, m_special_inside = false;
  bool m_aggregate = false, m_option = false, m_tagged = false, m_union = false, m_class = false, m_derived = false,
       m_virtual_base = false;
  bool m_flexible = false, m_no_length = false, m_no_unique_address = false, m_empty_member = false;
  bool m_packed = false, m_over_aligned = false, m_under_aligned = false, m_typedef = false;
  bool m_over_aligned_member = false;
  bool m_bit_field = false, m_padding = false;
  bool m_empty = false, m_integers = false, m_pointers = false, m_floats = false, m_null = false;
};

/// "an aggregate", "a vector", "i128".
std::string with_article(const std::string& noun);

} // namespace abiter::judge
