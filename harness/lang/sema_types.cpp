// The second half of Sema: what is inside types and functions.

#include "lang/bounds.h"
#include "lang/classes.h"
#include "lang/names.h"
#include "lang/sema.h"
#include "lang/type_text.h"

#include <algorithm>
#include <bit>
#include <fmt/format.h>
#include <limits>

namespace abiter::lang {

namespace {

struct Range {
  int64_t least;
  uint64_t most;
};

__extension__ using Wide = __int128; ///< has all values of both

/// What an enumerator may be: as far as the type of its tag goes, and as far as the model does (64 bits).
Range enum_range(const Attributes& attributes) {
  Scalar scalar = Scalar::I64; // C's int, or GNU C's long for what is beyond
  for (const std::string& repr : attributes.reprs)
    if (const auto integer = scalar_by_name(repr))
      scalar = *integer;
  constexpr int64_t k_least = std::numeric_limits<int64_t>::min();
  constexpr uint64_t k_most = std::numeric_limits<int64_t>::max();
  switch (scalar) {
  case Scalar::I8:
    return {-0x80, 0x7f};
  case Scalar::I16:
    return {-0x8000, 0x7fff};
  case Scalar::I32:
    return {-0x8000'0000LL, 0x7fff'ffffLL};
  case Scalar::U8:
    return {0, 0xff};
  case Scalar::U16:
    return {0, 0xffff};
  case Scalar::U32:
    return {0, 0xffff'ffffLL};
  case Scalar::U64:
  case Scalar::Usize:
  case Scalar::U128:
    return {0, std::numeric_limits<uint64_t>::max()};
  default:
    return {k_least, k_most};
  }
}

/// The value, unless it is none of 64 bits.
std::optional<Wide> as_wide(const kdl::Value& value) {
  if (value.too_big)
    return {};
  return value.negative ? -Wide{value.magnitude} : Wide{value.magnitude};
}

/// `_` is positional: it gets its index as its name.
std::string positional_name(const std::string& name, size_t index) {
  return name == "_" ? fmt::format("_{}", index) : name;
}

/// Names that may occur once.
class Names {
public:
  explicit Names(Diagnostics& diagnostics, std::string_view what) : m_diagnostics(diagnostics), m_what(what) {}

  void add(const std::string& name, const Place& place) {
    const auto [first, is_new] = m_places.try_emplace(name, place);
    if (!is_new)
      m_diagnostics.error(place, fmt::format("duplicate {} '{}'", m_what, name), first_one_is_at(first->second));
  }

private:
  Diagnostics& m_diagnostics;
  std::string_view m_what;
  std::map<std::string, Place> m_places;
};

} // namespace

void Sema::complete() {
  for (const Declaration& declaration : m_types)
    complete_type(declaration);
  for (const Declaration& declaration : m_functions)
    declaration.target == Target::Static ? complete_static(declaration) : complete_function(declaration);
}

void Sema::complete_type(const Declaration& declaration) {
  const kdl::Node& node = *declaration.node;
  Attributes attributes = read_attributes(declaration.attributes, declaration.target, m_diagnostics);
  std::optional<TypeKind> kind;
  switch (declaration.target) {
  case Target::Struct:
    kind = StructType{fields(node.children, "field")};
    break;
  case Target::Class:
    kind = class_type(node);
    break;
  case Target::Union: {
    UnionType union_{fields(node.children, "field")};
    if (union_.fields.empty())
      m_diagnostics.error(node.place, "a union needs at least one field", "a struct may be empty");
    kind = std::move(union_);
    break;
  }
  case Target::Enum:
    kind = enumeration(node, attributes);
    break;
  case Target::Tagged:
    kind = tagged(node);
    break;
  case Target::Alias:
    check_no_children(m_diagnostics, node);
    kind = AliasType{type_from_text(node.entries[1].value, m_builder, m_diagnostics)};
    break;
  case Target::Callback:
    kind = callback(node);
    break;
  case Target::Pun: // its blocks are declarations of their own
  case Target::Function:
  case Target::Static:
    break;
  }
  Type& type = m_builder.type(declaration.type);
  type.attributes = std::move(attributes);
  if (kind)
    type.kind = std::move(*kind);
}

bool Sema::is_child(const kdl::Node& child, std::string_view what) {
  if (!child.name.starts_with('@'))
    return true;
  m_diagnostics.error(child.place, fmt::format("{} does not apply to a {}", cut(child.name), what),
                      "attributes apply to types and functions");
  return false;
}

std::vector<Field> Sema::fields(const std::vector<kdl::Node>& nodes, std::string_view what) {
  std::vector<Field> found;
  Names names(m_diagnostics, what);
  for (const kdl::Node& original : nodes) {
    if (!is_child(original, what))
      continue;
    kdl::Node node = original;
    Field field{positional_name(node.name, found.size()), 0, node.name == "_", node.place};
    if ((what == "field" && (!take_bits(node, field.bits) || !take_alignment(node, field))) ||
        (what == "parameter" && !take_reference(m_diagnostics, node, field.reference)) ||
        (what == "member" && !(take_bits(node, field.bits) && take_alignment(node, field) &&
                               take_class_properties(m_diagnostics, node, field))))
      continue;
    // abi-cafe's own suite writes `outputs { "Point"; }`: a result needs no name, so a lone word is its type.
    if (what == "output" && node.entries.empty() && !node.has_children && node.name != "_") {
      kdl::Value type;
      type.kind = kdl::ValueKind::String;
      type.text = node.name;
      type.place = node.place;
      found.push_back(
          {positional_name("_", found.size()), type_from_text(type, m_builder, m_diagnostics), true, node.place});
      continue;
    }
    if (node.entries.empty() && !node.has_children &&
        (!is_identifier(node.name) || m_builder.find(node.name) || scalar_by_name(node.name))) {
      m_diagnostics.error(node.place, fmt::format("{} {} has a name and a type", what == "output" ? "an" : "a", what),
                          fmt::format("without a name: _ \"{}\"", cut(node.name)));
      continue;
    }
    const bool good = check_name(m_diagnostics, field.name, node.place, what) &&
                      check_arguments(m_diagnostics, node, 1, "one string: its type");
    check_no_children(m_diagnostics, node);
    if (!good)
      continue;
    names.add(field.name, node.place);
    field.type = type_from_text(node.entries[0].value, m_builder, m_diagnostics);
    const auto* array = std::get_if<ArrayType>(&m_builder.type(field.type).kind);
    if (what != "field" && array && array->flexible)
      m_diagnostics.error(node.entries[0].value.place, "a flexible array must be the last member of a struct",
                          "an array has a length: [T; n]");
    found.push_back(std::move(field));
  }
  return found;
}

bool Sema::take_bits(kdl::Node& node, std::optional<uint32_t>& bits) {
  const auto property = std::find_if(node.entries.begin(), node.entries.end(),
                                     [](const kdl::Entry& entry) { return entry.name == "bits"; });
  if (property == node.entries.end())
    return true;
  const kdl::Value& value = property->value;
  if (value.kind != kdl::ValueKind::Integer || value.annotation || value.negative || value.too_big ||
      value.magnitude > k_max_bits) {
    m_diagnostics.error(value.place, fmt::format("'{}' is not a number of bits", cut(value.text)),
                        fmt::format("a bit-field has at most {}, and no more than its type", k_max_bits));
    return false;
  }
  bits = static_cast<uint32_t>(value.magnitude);
  node.entries.erase(property);
  return true;
}

bool Sema::take_alignment(kdl::Node& node, Field& field) {
  const auto take = [&](std::string_view name) -> std::optional<kdl::Value> {
    const auto property =
        std::find_if(node.entries.begin(), node.entries.end(), [&](const auto& entry) { return entry.name == name; });
    if (property == node.entries.end())
      return {};
    const kdl::Value value = property->value;
    node.entries.erase(property);
    return value;
  };
  if (const auto value = take("align")) {
    if (value->kind != kdl::ValueKind::Integer || value->annotation || value->negative || value->too_big ||
        !std::has_single_bit(value->magnitude) || value->magnitude > k_max_align) {
      m_diagnostics.error(value->place, fmt::format("{} is not an alignment", cut(value->text)),
                          fmt::format("a power of two from 1 to {}", k_max_align));
      return false;
    }
    field.align = static_cast<uint32_t>(value->magnitude);
  }
  if (const auto value = take("packed")) {
    if (value->kind != kdl::ValueKind::Bool) {
      m_diagnostics.error(value->place, "packed is #true or #false");
      return false;
    }
    field.packed = value->text.ends_with("true");
  }
  if ((field.align || field.packed) && field.padding()) {
    m_diagnostics.error(field.place, "an unnamed bit-field is neither aligned nor packed", "bits=0 begins a new unit");
    return false;
  }
  return true;
}

EnumType Sema::enumeration(const kdl::Node& node, const Attributes& attributes) {
  EnumType found;
  Names names(m_diagnostics, "enumerator");
  const Range range = enum_range(attributes);
  std::optional<Wide> next = 0;
  for (const kdl::Node& child : node.children) {
    if (!is_child(child, "enumerator"))
      continue;
    check_no_children(m_diagnostics, child);
    Enumerator enumerator{positional_name(child.name, found.enumerators.size()), 0, !child.entries.empty()};
    if (!check_name(m_diagnostics, enumerator.name, child.place, "enumerator") ||
        !check_arguments(m_diagnostics, child, enumerator.written ? 1 : 0, "at most one number, its value"))
      continue;
    names.add(enumerator.name, child.place);
    Place place = child.place;
    std::string written = "the value";
    if (enumerator.written) {
      const kdl::Value& value = child.entries[0].value;
      place = value.place;
      if (value.kind != kdl::ValueKind::Integer || value.annotation) {
        m_diagnostics.error(place, fmt::format("the value of an enumerator is an integer, not '{}'", cut(value.text)));
        continue;
      }
      written = cut(value.text);
      next = as_wide(value);
    }
    if (!next || *next < range.least || *next > range.most) {
      const bool has_integer = attributes.reprs.size() == 1 && scalar_by_name(attributes.reprs[0]).has_value();
      m_diagnostics.error(place,
                          fmt::format("{} of '{}' is out of range: {} to {}",
                                      enumerator.written ? written : "the value", enumerator.name, range.least,
                                      range.most),
                          has_integer ? "" : "without an integer @repr an enum is as wide as C's int");
    } else {
      enumerator.value = static_cast<int64_t>(*next);
    }
    if (next)
      ++*next;
    found.enumerators.push_back(std::move(enumerator));
  }
  if (node.children.empty())
    m_diagnostics.error(node.place, "an enum needs at least one enumerator", "it could have no value");
  return found;
}

TaggedType Sema::tagged(const kdl::Node& node) {
  TaggedType found;
  Names names(m_diagnostics, "variant");
  for (const kdl::Node& child : node.children) {
    if (!is_child(child, "variant"))
      continue;
    Variant variant{positional_name(child.name, found.variants.size()), child.has_children, {}, child.place};
    if (!check_name(m_diagnostics, variant.name, child.place, "variant"))
      continue;
    check_arguments(m_diagnostics, child, 0, "no arguments, only a block of fields");
    names.add(variant.name, child.place);
    variant.fields = fields(child.children, "field");
    for (const Field& field : variant.fields)
      if (field.bits)
        m_diagnostics.error(field.place, "a variant has no bit-fields", "put them into a struct");
    found.variants.push_back(std::move(variant));
  }
  if (node.children.empty())
    m_diagnostics.error(node.place, "a tagged union needs at least one variant", "it could have no value");
  return found;
}

} // namespace abiter::lang
