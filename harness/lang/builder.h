#pragma once

// Builds the model: interns structural types, knows the nominal ones by name, and puts everything into order at the
// end. The parser and the procgen family both go through it.

#include "lang/edges.h"
#include "lang/model.h"
#include "lang/source.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace abiter::lang {

class Builder {
public:
  /// A nominal type that is to be found by its name; `type(id).kind` is filled in later. The name must be new.
  TypeId declare(std::string name, Place place);
  /// A nominal type that no other type can name: what a block of a pun spells. `key` is wanted, not promised.
  TypeId declare_hidden(std::string name, std::string key, Place place);
  std::optional<TypeId> find(std::string_view name) const;
  /// All names that find() knows, the scalars' included.
  std::vector<std::string> names() const;
  /// `wanted`, or `wanted` with a number behind it that makes it a new name.
  std::string fresh_name(const std::string& wanted) const;

  TypeId scalar(Scalar scalar);
  TypeId unit();
  TypeId ref(TypeId target, bool mutable_ = false, Pointer pointer = Pointer::Reference);
  /// `element` is of a slice, and counts for nothing else.
  TypeId fat_ref(Fat fat, TypeId element, bool mutable_, Pointer pointer);
  TypeId wrap(Wrapper wrapper, TypeId inner);
  TypeId tuple(const std::vector<TypeId>& types);
  TypeId array(TypeId element, uint64_t length);
  /// `[T]`: C's flexible array member.
  TypeId flexible_array(TypeId element);
  TypeId atomic(TypeId element);
  /// The element must be a scalar.
  TypeId complex(TypeId element);
  TypeId vector(TypeId element, uint64_t length);
  TypeId bit_int(uint32_t bits, bool is_signed);
  TypeId structure(const std::string& wanted_name, std::vector<Field> fields, const Place& place);

  Type& type(TypeId id) { return m_types[id]; }
  const Type& type(TypeId id) const { return m_types[id]; }
  const std::vector<Type>& types() const { return m_types; }
  const std::vector<Function>& functions() const { return m_functions; }
  /// False if there is a function of this name.
  bool add_function(Function function);
  const Function* find_function(const std::string& name) const;
  bool too_many_types() const;

  /// Follows aliases (not puns).
  TypeId strip(TypeId id) const;
  /// The most cells that a value of each type can have, saturated far above k_max_cells; the types must be checked for
  /// cycles.
  std::vector<uint64_t> count_cells() const;
  /// Sets RefType::recursive.
  void mark_recursion(const Components& components);

  /// The spec with its types in order; the builder is spent.
  Spec finish(const Components& components);

private:
  TypeId add(Type type);
  TypeId intern(std::string name, TypeKind kind);
  void assign_keys();
  std::string structural_key(const Type& type) const;

  std::vector<Type> m_types;
  std::vector<std::string> m_wanted_keys; ///< of hidden types; of others empty
  std::map<std::string, TypeId, std::less<>> m_nominal;
  std::map<std::pair<TypeId, uint64_t>, TypeId> m_arrays;
  std::map<std::tuple<TypeId, bool, Pointer>, TypeId> m_refs;
  std::map<std::string, TypeId> m_simple;
  std::vector<Function> m_functions;
  std::map<std::string, size_t> m_function_by_name;
};

} // namespace abiter::lang
