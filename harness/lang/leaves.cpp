#include "lang/leaves.h"

#include "lang/leaf_shape.h"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <set>
#include <string>

namespace abiter::lang {

namespace {

/// A walk over one value. The cells of a Tag or a Ref are counted when the walk is back from them.
class Flattener {
public:
  Flattener(const Spec& spec, const Chooser& choose) : m_spec(spec), m_choose(choose), m_model(spec.data_model) {}

  void walk(TypeId id, const std::string& path) {
    const Type& type = m_spec.type(id);
    if (type.max_cells > 0)
      std::visit([&](const auto& kind) { visit(kind, id, path); }, type.kind);
  }

  std::vector<Cell> take() { return std::move(m_cells); }

private:
  void visit(const ScalarType& type, TypeId id, const std::string& path) {
    add_leaf(domain_of(type.scalar), width(type.scalar, m_model), id, path);
  }

  void visit(const EnumType&, TypeId id, const std::string& path) {
    add_leaf(Domain::Enum, enum_width(m_spec.type(id), m_model), id, path);
  }

  void visit(const UnitType&, TypeId, const std::string&) {}

  void visit(const RefType& type, TypeId id, const std::string& path) {
    Cell cell;
    cell.kind = CellKind::Ref;
    cell.domain = Domain::Pointer;
    cell.width = m_model.pointer;
    cell.type = id;
    cell.path = path;
    cell.opaque = type.recursive && m_inside_recursion;
    const size_t at = add(std::move(cell));
    if (m_cells[at].opaque)
      return;
    const bool was_inside = m_inside_recursion;
    m_inside_recursion = was_inside || type.recursive;
    walk(type.target, path + ".*");
    m_inside_recursion = was_inside;
    m_cells[at].skip = static_cast<uint32_t>(m_cells.size() - at - 1);
  }

  void visit(const ArrayType& type, TypeId, const std::string& path) {
    for (uint64_t i = 0; i < type.length; ++i)
      walk(type.element, fmt::format("{}[{}]", path, i));
  }

  void visit(const FatRefType& type, TypeId id, const std::string& path) {
    constexpr uint8_t k_ascii = 7;
    // Of what could be there: more than the largest object would be no slice.
    const auto length_bits = static_cast<uint8_t>(6 * m_model.pointer);
    const size_t first = m_cells.size();
    visit(type.ref, id, path);
    for (size_t i = first + 1; type.fat == Fat::Str && i < m_cells.size(); ++i)
      m_cells[i].bits = k_ascii;
    if (type.fat == Fat::Dyn)
      return;
    walk(type.length, path + ".len");
    m_cells.back().bits = length_bits;
  }

  void visit(const WrapperType& type, TypeId id, const std::string& path) {
    if (type.wrapper == Wrapper::Option) {
      const uint32_t choice = choose(2, path + ".tag");
      const size_t at = add(Cell{CellKind::Tag, Domain::Integer, 4, false, choice, 0, id, path + ".tag"});
      if (choice == 0)
        walk(type.inner, path + ".Some");
      m_cells[at].skip = static_cast<uint32_t>(m_cells.size() - at - 1);
      return;
    }
    walk(type.inner, path);
    if (type.wrapper == Wrapper::NonZero)
      m_cells.back().nonzero = true;
  }

  void visit(const TupleType& type, TypeId, const std::string& path) { walk_fields(type.fields, path); }

  void visit(const ComplexType& type, TypeId, const std::string& path) {
    walk(type.element, path + ".re");
    walk(type.element, path + ".im");
  }

  void visit(const VectorType& type, TypeId, const std::string& path) {
    for (uint64_t i = 0; i < type.length; ++i)
      walk(type.element, fmt::format("{}[{}]", path, i));
  }

  void visit(const BitIntType& type, TypeId id, const std::string& path) {
    add_leaf(Domain::Integer, type.width(), id, path);
    m_cells.back().bits = static_cast<uint8_t>(type.bits);
    m_cells.back().is_signed = type.is_signed;
  }

  void visit(const AtomicType& type, TypeId, const std::string& path) { walk(type.element, path); }

  /// A virtual base is there once in a whole object: it's walked where it comes first.
  void visit(const StructType& type, TypeId, const std::string& path) {
    const bool whole = !m_inside_base;
    std::set<TypeId> outer;
    if (whole)
      outer.swap(m_virtual_bases);
    for (const Field& field : type.fields) {
      if (field.virtual_base && !m_virtual_bases.insert(field.type).second)
        continue;
      m_inside_base = field.base;
      walk_field(field, path);
    }
    m_inside_base = !whole;
    if (whole)
      outer.swap(m_virtual_bases);
  }

  void visit(const UnionType& type, TypeId id, const std::string& path) {
    const uint32_t choice = choose(type.fields.size(), path + ".union");
    add(Cell{CellKind::Choice, Domain::Integer, 0, false, choice, 0, id, path + ".union"});
    if (choice < type.fields.size())
      walk_field(type.fields[choice], path);
  }

  void visit(const TaggedType& type, TypeId id, const std::string& path) {
    const uint32_t choice = choose(type.variants.size(), path + ".tag");
    const size_t at = add(Cell{CellKind::Tag, Domain::Integer, 4, false, choice, 0, id, path + ".tag"});
    if (choice < type.variants.size())
      walk_fields(type.variants[choice].fields, path + "." + type.variants[choice].name);
    m_cells[at].skip = static_cast<uint32_t>(m_cells.size() - at - 1);
  }

  /// Who runs the case puts an address there: Legs says of what.
  void visit(const CallbackType&, TypeId id, const std::string& path) {
    add_leaf(Domain::Pointer, width(Scalar::Fnptr, m_model), id, path);
  }

  void visit(const AliasType& type, TypeId, const std::string& path) { walk(type.target, path); }

  void visit(const PunType& type, TypeId, const std::string& path) {
    if (!type.blocks.empty())
      walk(type.blocks.front().type, path);
  }

  void walk_fields(const std::vector<Field>& fields, const std::string& path) {
    for (const Field& field : fields)
      walk_field(field, path);
  }

  void walk_field(const Field& field, const std::string& path) {
    if (field.padding())
      return;
    walk(field.type, path + "." + field.name);
    if (field.bits) { // a scalar or an enum: check_bit_fields() has seen to that
      m_cells.back().bits = static_cast<uint8_t>(*field.bits);
      m_cells.back().is_signed = is_signed(m_spec.type(m_cells.back().type));
    }
  }

  bool is_signed(const Type& type) const {
    const auto* scalar = std::get_if<ScalarType>(&type.kind);
    return scalar ? lang::is_signed(scalar->scalar, m_model) : signed_enum(type);
  }

  uint32_t choose(size_t count, const std::string& path) {
    const uint32_t ordinal = m_choices++;
    if (count == 0)
      return 0;
    const uint32_t choice = m_choose ? m_choose(ordinal, static_cast<uint32_t>(count), path) : 0;
    return choice < count ? choice : static_cast<uint32_t>(choice % count);
  }

  void add_leaf(Domain domain, uint8_t width, TypeId id, const std::string& path) {
    add(Cell{CellKind::Leaf, domain, width, false, 0, 0, id, path});
  }

  size_t add(Cell cell) {
    m_cells.push_back(std::move(cell));
    return m_cells.size() - 1;
  }

  const Spec& m_spec;
  const Chooser& m_choose;
  const target::DataModel& m_model;
  std::vector<Cell> m_cells;
  uint32_t m_choices = 0;
  bool m_inside_recursion = false;
  bool m_inside_base = false;
  std::set<TypeId> m_virtual_bases; ///< of the object at hand: those that have been walked
};

} // namespace

std::vector<Cell> flatten(const Spec& spec, TypeId type, const std::string& path, const Chooser& choose) {
  Flattener flattener(spec, choose);
  flattener.walk(type, path);
  return flattener.take();
}

uint8_t enum_width(const Type& type, const target::DataModel& model) {
  for (const std::string& repr : type.attributes.reprs)
    if (const auto scalar = scalar_by_name(repr))
      return width(*scalar, model);
  int64_t least = 0, most = 0;
  for (const Enumerator& enumerator : std::get<EnumType>(type.kind).enumerators) {
    least = std::min(least, enumerator.value);
    most = std::max(most, enumerator.value);
  }
  const bool wide = least < INT32_MIN || most > (least < 0 ? INT32_MAX : int64_t{UINT32_MAX});
  return wide ? 8 : width(Scalar::CInt, model);
}

bool signed_enum(const Type& type) {
  for (const std::string& repr : type.attributes.reprs)
    if (const auto scalar = scalar_by_name(repr))
      return is_signed(*scalar);
  const auto& enumerators = std::get<EnumType>(type.kind).enumerators;
  return std::any_of(enumerators.begin(), enumerators.end(),
                     [](const Enumerator& enumerator) { return enumerator.value < 0; });
}

std::string root_of(const std::string& path) {
  return path.substr(0, path.find_first_of(".["));
}

uint8_t width(const Spec& spec, const Cell& cell, const target::DataModel& model) {
  if (cell.kind == CellKind::Ref)
    return model.pointer;
  if (cell.kind != CellKind::Leaf)
    return cell.width;
  const Type& type = spec.type(cell.type);
  if (const auto* scalar = std::get_if<ScalarType>(&type.kind))
    return width(scalar->scalar, model);
  if (std::holds_alternative<EnumType>(type.kind))
    return enum_width(type, model);
  return std::holds_alternative<CallbackType>(type.kind) ? width(Scalar::Fnptr, model) : cell.width;
}

namespace {

std::string c_name(Scalar scalar) {
  switch (scalar) {
  case Scalar::Wchar:
    return "wchar_t";
  case Scalar::CLongdouble:
    return "long double";
  case Scalar::CLonglong:
    return "long long";
  case Scalar::CUlonglong:
    return "unsigned long long";
  case Scalar::CUlong:
    return "unsigned long";
  case Scalar::Ptr:
    return "void *";
  default:
    break;
  }
  const std::string_view word = name(scalar);
  return std::string(word.starts_with("c_") ? word.substr(2) : word);
}

} // namespace

std::vector<ModelDifference> model_differences(const Spec& spec, const Function& function, const target::DataModel& a,
                                               const target::DataModel& b) {
  std::vector<ModelDifference> differences;
  if (a == b)
    return differences;
  for (const TypeId id : spec.reachable(function)) {
    const auto* type = std::get_if<ScalarType>(&spec.type(id).kind);
    if (!type)
      continue;
    const Scalar scalar = type->scalar;
    const auto add = [&](const std::string& what, const std::string& in_a, const std::string& in_b) {
      differences.push_back({c_name(scalar), std::string(name(scalar)), what, in_a, in_b});
    };
    const auto size = [&](const target::DataModel& model) {
      return scalar == Scalar::CLongdouble ? model.c_longdouble.size : width(scalar, model);
    };
    const auto sign = [&](const target::DataModel& model) { return is_signed(scalar, model) ? "signed" : "unsigned"; };
    if (size(a) != size(b))
      add("size", std::to_string(size(a)), std::to_string(size(b)));
    else if (scalar == Scalar::CLongdouble && a.long_double != b.long_double)
      add("format", std::string(target::name(a.long_double)), std::string(target::name(b.long_double)));
    else if (is_signed(scalar, a) != is_signed(scalar, b))
      add("sign", sign(a), sign(b));
  }
  return differences;
}

} // namespace abiter::lang
