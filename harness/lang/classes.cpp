#include "lang/classes.h"

#include "lang/names.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace abiter::lang {

namespace {

/// Of the words of a row, a class has at most one.
const std::vector<std::vector<std::string>> k_special{
    {"copy", "default-copy", "deleted-copy"},
    {"move", "default-move", "deleted-move"},
    {"destroy", "default-destroy"},
    {"default", "default-default"},
    {"initializer"},
    {"virtual"},
    {"virtual-destroy"},
    {"private"},
    {"final"},
    {"trivial_abi"},
};

std::optional<kdl::Value> take(kdl::Node& node, std::string_view name) {
  const auto property = std::find_if(node.entries.begin(), node.entries.end(),
                                     [&](const kdl::Entry& entry) { return entry.name == name; });
  if (property == node.entries.end())
    return {};
  kdl::Value value = property->value;
  node.entries.erase(property);
  return value;
}

class ClassCheck {
public:
  ClassCheck(const Builder& builder, Diagnostics& diagnostics) : m_types(builder.types()), m_diagnostics(diagnostics) {}

  void check(const Type& type) {
    if (const auto* structure = std::get_if<StructType>(&type.kind)) {
      check_bases(structure->fields);
      if (structure->is_class && !type.attributes.is_special("trivial_abi") &&
          (type.attributes.is_special("copy") || type.attributes.is_special("move")))
        return;
      check_no_home(structure->fields);
    } else if (const auto* union_ = std::get_if<UnionType>(&type.kind)) {
      check_no_home(union_->fields);
    } else if (const auto* tagged = std::get_if<TaggedType>(&type.kind)) {
      for (const Variant& variant : tagged->variants)
        check_no_home(variant.fields);
    } else if (const auto* array = std::get_if<ArrayType>(&type.kind); array && is_home(array->element)) {
      no_home(type.place);
    } else if (const auto* alias = std::get_if<AliasType>(&type.kind); alias && is_home(alias->target)) {
      no_home(type.place);
    }
  }

  void check(const Function& function) {
    for (const Field& input : function.inputs) {
      if (is_home(input.type))
        no_home(input.place);
      if (!input.reference.empty() && !std::holds_alternative<RefType>(m_types[input.type].kind))
        m_diagnostics.error(input.place, fmt::format("'{}' is not a reference", input.name),
                            "reference=… follows a type like \"&T\"");
    }
    if (function.output && is_home(*function.output))
      no_home(function.place);
  }

private:
  bool is_home(TypeId id) const {
    const auto* scalar = std::get_if<ScalarType>(&m_types[id].kind);
    return scalar && scalar->scalar == Scalar::Home;
  }

  void no_home(const Place& place) {
    m_diagnostics.error(place, "a 'home' can only be a member of a class that copies or moves itself",
                        "it holds its own address: @class \"copy\" \"destroy\" (and no \"trivial_abi\")");
  }

  void check_no_home(const std::vector<Field>& fields) {
    for (const Field& field : fields)
      if (is_home(field.type))
        no_home(field.place);
  }

  void check_bases(const std::vector<Field>& fields) {
    bool members = false;
    std::set<TypeId> bases;
    for (const Field& field : fields) {
      members = members || !field.base;
      if (!field.base)
        continue;
      const Type& base = m_types[field.type];
      if (!std::holds_alternative<StructType>(base.kind))
        m_diagnostics.error(field.place, fmt::format("'{}' can't be a base", base.name),
                            "a base is a class or a struct of this spec");
      else if (base.attributes.is_special("final"))
        m_diagnostics.error(field.place, fmt::format("'{}' is final", base.name), "nothing can be derived from it");
      if (!bases.insert(field.type).second)
        m_diagnostics.error(field.place, fmt::format("'{}' is a base twice", base.name),
                            "only by way of another class can that be");
      if (members)
        m_diagnostics.error(field.place, "bases come before members");
    }
    check_reachable(fields);
  }

  /// A base that another base has as well, so that no cast leads to it. One that is empty needs none.
  void check_reachable(const std::vector<Field>& fields) {
    for (const Field& field : fields)
      for (const Field& other : fields)
        if (field.base && other.base && field.type != other.type && has_members(field.type) &&
            is_base_of(field.type, other.type, field.virtual_base))
          m_diagnostics.error(
              field.place,
              fmt::format("'{}' is a base of '{}' too", m_types[field.type].name, m_types[other.type].name),
              "C++ has no name for its members then; make it a virtual base of both");
  }

  const std::vector<Field>* fields_of(TypeId id) const {
    const auto* structure = std::get_if<StructType>(&m_types[id].kind);
    return structure ? &structure->fields : nullptr;
  }

  bool has_members(TypeId id) const {
    const std::vector<Field>* fields = fields_of(id);
    return fields && std::any_of(fields->begin(), fields->end(),
                                 [this](const Field& field) { return !field.base || has_members(field.type); });
  }

  /// Directly or through others; `but_virtual`: only where it isn't a virtual base.
  bool is_base_of(TypeId base, TypeId of, bool but_virtual) const {
    const std::vector<Field>* fields = fields_of(of);
    return fields && std::any_of(fields->begin(), fields->end(), [&](const Field& field) {
             return field.base && ((field.type == base && !(but_virtual && field.virtual_base)) ||
                                   is_base_of(base, field.type, but_virtual));
           });
  }

  const std::vector<Type>& m_types;
  Diagnostics& m_diagnostics;
};

} // namespace

bool check_special(Diagnostics& diagnostics, const std::vector<std::string>& others, const std::string& word,
                   const Place& place) {
  std::vector<std::string> known;
  for (const std::vector<std::string>& row : k_special) {
    known.insert(known.end(), row.begin(), row.end());
    if (std::find(row.begin(), row.end(), word) == row.end())
      continue;
    for (const std::string& other : others)
      if (std::find(row.begin(), row.end(), other) != row.end()) {
        diagnostics.error(place, other == word ? fmt::format("duplicate property \"{}\"", word)
                                               : fmt::format("\"{}\" and \"{}\" exclude each other", other, word));
        return false;
      }
    return true;
  }
  std::string hint = nearest_hint(word, known);
  if (hint.empty())
    hint = fmt::format("there are {}", fmt::join(known, ", "));
  diagnostics.error(place, fmt::format("unknown property '{}' of a class", cut(word)), hint);
  return false;
}

bool take_flag(Diagnostics& diagnostics, kdl::Node& node, std::string_view name, bool& flag) {
  const auto value = take(node, name);
  if (!value)
    return true;
  if (value->kind != kdl::ValueKind::Bool) {
    diagnostics.error(value->place, fmt::format("{} is #true or #false, not '{}'", name, cut(value->text)));
    return false;
  }
  flag = value->truth;
  return true;
}

bool take_class_properties(Diagnostics& diagnostics, kdl::Node& node, Field& member) {
  member.base = node.name == "base";
  if (!take_flag(diagnostics, node, "virtual", member.virtual_base) ||
      !take_flag(diagnostics, node, "no_unique_address", member.no_unique_address))
    return false;
  if (member.virtual_base && !member.base) {
    diagnostics.error(node.place, "virtual=#true follows a base");
    return false;
  }
  if (member.no_unique_address && (member.base || member.bits)) {
    diagnostics.error(node.place, "no_unique_address=#true follows a member that is not a bit-field");
    return false;
  }
  if (!member.base)
    return true;
  if (!check_arguments(diagnostics, node, 1, "one string: the base") ||
      !check_string(diagnostics, node.entries[0].value, "a base"))
    return false;
  member.name = node.entries[0].value.text;
  return true;
}

bool take_reference(Diagnostics& diagnostics, kdl::Node& node, std::string& reference) {
  const auto value = take(node, "reference");
  if (!value)
    return true;
  const std::vector<std::string> known{"lvalue", "const", "rvalue"};
  if (value->kind != kdl::ValueKind::String || std::find(known.begin(), known.end(), value->text) == known.end()) {
    diagnostics.error(value->place, fmt::format("unknown reference kind '{}'", cut(value->text)),
                      "reference=\"lvalue\" (T &), \"const\" (const T &) or \"rvalue\" (T &&)");
    return false;
  }
  reference = value->text;
  return true;
}

bool has_vtable(const Spec& spec, TypeId id) {
  const Attributes& attributes = spec.type(id).attributes;
  const auto* structure = std::get_if<StructType>(&spec.type(id).kind);
  const auto is_virtual = [](const Field& field) { return field.virtual_base; };
  return attributes.is_special("virtual") || attributes.is_special("virtual-destroy") ||
         (structure && std::any_of(structure->fields.begin(), structure->fields.end(), is_virtual)) ||
         std::any_of(spec.functions.begin(), spec.functions.end(), [&](const Function& function) {
           return function.method && function.method->is_virtual &&
                  (function.method->type == id || function.method->through == id);
         });
}

bool has_vtables(const Spec& spec, const Function& function) {
  const std::vector<TypeId> reached = spec.reachable(function);
  return std::any_of(reached.begin(), reached.end(), [&](TypeId id) { return has_vtable(spec, id); });
}

void check_classes(const Builder& builder, Diagnostics& diagnostics) {
  ClassCheck check(builder, diagnostics);
  for (const Type& type : builder.types())
    check.check(type);
  for (const Function& function : builder.functions())
    check.check(function);
}

} // namespace abiter::lang
