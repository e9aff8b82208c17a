#include "lang/builder.h"

#include "lang/bounds.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::lang {

TypeId Builder::add(Type type) {
  m_types.push_back(std::move(type));
  m_wanted_keys.emplace_back();
  return static_cast<TypeId>(m_types.size() - 1);
}

bool Builder::too_many_types() const {
  return m_types.size() > k_max_types;
}

TypeId Builder::declare(std::string name, Place place) {
  const TypeId id = add(Type{name, {}, StructType{}, {}, std::move(place), 1});
  m_nominal.emplace(std::move(name), id);
  return id;
}

TypeId Builder::declare_hidden(std::string name, std::string key, Place place) {
  const TypeId id = add(Type{std::move(name), {}, StructType{}, {}, std::move(place), 1});
  m_wanted_keys[id] = std::move(key);
  return id;
}

std::optional<TypeId> Builder::find(std::string_view name) const {
  const auto found = m_nominal.find(name);
  return found == m_nominal.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Builder::names() const {
  std::vector<std::string> all;
  for (const auto& [name, id] : m_nominal)
    all.push_back(name);
  for (const Scalar scalar : all_scalars())
    all.emplace_back(lang::name(scalar));
  return all;
}

std::string Builder::fresh_name(const std::string& wanted) const {
  std::string name = wanted;
  for (unsigned number = 2; m_nominal.contains(name); ++number)
    name = fmt::format("{}_{}", wanted, number);
  return name;
}

TypeId Builder::intern(std::string name, TypeKind kind) {
  const auto [found, is_new] = m_simple.try_emplace(name, static_cast<TypeId>(m_types.size()));
  if (is_new)
    add(Type{std::move(name), {}, std::move(kind), {}, {}, 1});
  return found->second;
}

TypeId Builder::scalar(Scalar scalar) {
  return intern(std::string(name(scalar)), ScalarType{scalar});
}

TypeId Builder::unit() {
  return intern("()", UnitType{});
}

namespace {

/// "&u8", "Box<Point>".
std::string pointer_text(Pointer pointer, bool is_mutable, const std::string& target) {
  const bool closed = pointer == Pointer::NonNull || pointer == Pointer::Box;
  return fmt::format("{}{}{}", opening(pointer, is_mutable), target, closed ? ">" : "");
}

} // namespace

TypeId Builder::ref(TypeId target, bool mutable_, Pointer pointer) {
  const auto [found, is_new] = m_refs.try_emplace({target, mutable_, pointer}, static_cast<TypeId>(m_types.size()));
  if (is_new)
    add(Type{pointer_text(pointer, mutable_, m_types[target].name),
             {},
             RefType{target, mutable_, false, pointer},
             {},
             {},
             1});
  return found->second;
}

TypeId Builder::fat_ref(Fat fat, TypeId element, bool mutable_, Pointer pointer) {
  const TypeId length = scalar(Scalar::Usize);
  const TypeId target =
      fat == Fat::Dyn ? scalar(Scalar::U64) : array(fat == Fat::Str ? scalar(Scalar::U8) : element, k_fat_length);
  const std::string text = fat == Fat::Dyn   ? "dyn Value"
                           : fat == Fat::Str ? "str"
                                             : fmt::format("[{}]", m_types[element].name);
  return intern(pointer_text(pointer, mutable_, text),
                FatRefType{fat, RefType{target, mutable_, false, pointer}, length});
}

TypeId Builder::wrap(Wrapper wrapper, TypeId inner) {
  return intern(fmt::format("{}<{}>", lang::name(wrapper), m_types[inner].name), WrapperType{wrapper, inner});
}

TypeId Builder::tuple(const std::vector<TypeId>& types) {
  std::string text;
  std::vector<Field> fields;
  for (const TypeId type : types) {
    text += (text.empty() ? "" : ", ") + m_types[type].name;
    fields.push_back({fmt::format("_{}", fields.size()), type, true, {}});
  }
  return intern(fmt::format("({}{})", text, types.size() == 1 ? "," : ""), TupleType{std::move(fields)});
}

TypeId Builder::array(TypeId element, uint64_t length) {
  const auto [found, is_new] = m_arrays.try_emplace({element, length}, static_cast<TypeId>(m_types.size()));
  if (is_new)
    add(Type{fmt::format("[{}; {}]", m_types[element].name, length), {}, ArrayType{element, length}, {}, {}, 1});
  return found->second;
}

TypeId Builder::flexible_array(TypeId element) {
  return intern(fmt::format("[{}]", m_types[element].name), ArrayType{element, 0, true});
}

TypeId Builder::atomic(TypeId element) {
  return intern("atomic " + m_types[element].name, AtomicType{element});
}

TypeId Builder::complex(TypeId element) {
  return intern("complex " + m_types[element].name, ComplexType{element});
}

TypeId Builder::vector(TypeId element, uint64_t length) {
  return intern(fmt::format("v{}{}", length, m_types[element].name), VectorType{element, length});
}

TypeId Builder::bit_int(uint32_t bits, bool is_signed) {
  return intern(fmt::format("{}bitint {}", is_signed ? "" : "u", bits), BitIntType{bits, is_signed});
}

TypeId Builder::structure(const std::string& wanted_name, std::vector<Field> fields, const Place& place) {
  const TypeId id = declare(fresh_name(wanted_name), place);
  m_types[id].kind = StructType{std::move(fields)};
  return id;
}

bool Builder::add_function(Function function) {
  if (!m_function_by_name.try_emplace(function.name, m_functions.size()).second)
    return false;
  m_functions.push_back(std::move(function));
  return true;
}

const Function* Builder::find_function(const std::string& name) const {
  const auto found = m_function_by_name.find(name);
  return found == m_function_by_name.end() ? nullptr : &m_functions[found->second];
}

TypeId Builder::strip(TypeId id) const {
  while (const auto* alias = std::get_if<AliasType>(&m_types[id].kind))
    id = alias->target;
  return id;
}

namespace {

/// Counts cells with a memory; see flatten() for what it counts.
class CellCounter {
public:
  explicit CellCounter(const std::vector<Type>& types)
      : m_types(types),
        m_known{std::vector<uint64_t>(types.size(), k_unknown), std::vector<uint64_t>(types.size(), k_unknown)} {}

  /// `inside`: below a recursive reference, where the next one is opaque.
  uint64_t count(TypeId id, bool inside) {
    if (m_known[inside][id] == k_unknown) {
      const uint64_t cells = std::visit([&](const auto& kind) { return of(kind, inside); }, m_types[id].kind);
      m_known[inside][id] = std::min(cells, k_saturated);
    }
    return m_known[inside][id];
  }

private:
  static constexpr uint64_t k_unknown = ~uint64_t{0};
  static constexpr uint64_t k_saturated = uint64_t{1} << 32;

  uint64_t of(const ScalarType&, bool) { return 1; }
  uint64_t of(const EnumType&, bool) { return 1; }
  uint64_t of(const UnitType&, bool) { return 0; }
  uint64_t of(const RefType& ref, bool inside) {
    return ref.recursive && inside ? 1 : 1 + count(ref.target, inside || ref.recursive);
  }
  // Both factors are below 2^33.
  uint64_t of(const ArrayType& array, bool inside) {
    return std::min(array.length, k_saturated) * count(array.element, inside);
  }
  uint64_t of(const ComplexType&, bool) { return 2; }
  uint64_t of(const AtomicType& atomic, bool inside) { return count(atomic.element, inside); }
  uint64_t of(const FatRefType& fat, bool inside) { return of(fat.ref, inside) + (fat.fat == Fat::Dyn ? 0 : 1); }
  uint64_t of(const WrapperType& type, bool inside) {
    return type.wrapper == Wrapper::PhantomData ? 0
                                                : count(type.inner, inside) + (type.wrapper == Wrapper::Option ? 1 : 0);
  }
  uint64_t of(const TupleType& tuple, bool inside) { return sum(tuple.fields, inside); }
  uint64_t of(const VectorType& vector, bool) { return vector.length; }
  uint64_t of(const BitIntType&, bool) { return 1; }
  uint64_t of(const StructType& structure, bool inside) { return sum(structure.fields, inside); }
  uint64_t of(const UnionType& union_, bool inside) {
    uint64_t most = 0;
    for (const Field& field : union_.fields)
      most = std::max(most, field.padding() ? 0 : count(field.type, inside));
    return 1 + most;
  }
  uint64_t of(const TaggedType& tagged, bool inside) {
    uint64_t most = 0;
    for (const Variant& variant : tagged.variants)
      most = std::max(most, sum(variant.fields, inside));
    return 1 + most;
  }
  uint64_t of(const AliasType& alias, bool inside) { return count(alias.target, inside); }
  uint64_t of(const PunType& pun, bool inside) {
    return pun.blocks.empty() ? 0 : count(pun.blocks.front().type, inside);
  }
  uint64_t of(const CallbackType&, bool) { return 1; }

  uint64_t sum(const std::vector<Field>& fields, bool inside) {
    uint64_t cells = 0;
    for (const Field& field : fields)
      cells = std::min(cells + (field.padding() ? 0 : count(field.type, inside)), k_saturated);
    return cells;
  }

  const std::vector<Type>& m_types;
  std::vector<uint64_t> m_known[2];
};

} // namespace

std::vector<uint64_t> Builder::count_cells() const {
  CellCounter counter(m_types);
  std::vector<uint64_t> cells;
  for (TypeId id = 0; id < m_types.size(); ++id)
    cells.push_back(counter.count(id, false));
  return cells;
}

void Builder::mark_recursion(const Components& components) {
  for (TypeId id = 0; id < m_types.size(); ++id)
    if (auto* ref = std::get_if<RefType>(&m_types[id].kind))
      ref->recursive = components.of[ref->target] == components.of[id];
    else if (auto* fat = std::get_if<FatRefType>(&m_types[id].kind))
      fat->ref.recursive = components.of[fat->ref.target] == components.of[id];
}

std::string Builder::structural_key(const Type& type) const {
  if (const auto* ref = std::get_if<RefType>(&type.kind))
    return fmt::format("{}_{}", key_of(ref->pointer, ref->mutable_), m_types[ref->target].key);
  if (const auto* fat = std::get_if<FatRefType>(&type.kind)) {
    const std::string_view pointer = key_of(fat->ref.pointer, fat->ref.mutable_);
    if (fat->fat != Fat::Slice)
      return fmt::format("{}_{}", pointer, fat->fat == Fat::Str ? "str" : "dyn");
    return fmt::format("{}_slice_{}", pointer, m_types[std::get<ArrayType>(m_types[fat->ref.target].kind).element].key);
  }
  if (const auto* wrapper = std::get_if<WrapperType>(&type.kind))
    return fmt::format("{}_{}", key_of(wrapper->wrapper), m_types[wrapper->inner].key);
  if (const auto* tuple = std::get_if<TupleType>(&type.kind)) {
    std::string key = fmt::format("tuple{}", tuple->fields.size());
    for (const Field& field : tuple->fields)
      key += "_" + m_types[field.type].key;
    return key;
  }
  if (const auto* array = std::get_if<ArrayType>(&type.kind))
    return array->flexible ? "flexible_" + m_types[array->element].key
                           : fmt::format("array{}_{}", array->length, m_types[array->element].key);
  if (const auto* atomic = std::get_if<AtomicType>(&type.kind))
    return "atomic_" + m_types[atomic->element].key;
  if (const auto* complex = std::get_if<ComplexType>(&type.kind))
    return "complex_" + m_types[complex->element].key;
  if (const auto* integer = std::get_if<BitIntType>(&type.kind))
    return fmt::format("{}bitint{}", integer->is_signed ? "" : "u", integer->bits);
  return std::holds_alternative<UnitType>(type.kind) ? "unit" : type.name;
}

void Builder::assign_keys() {
  // A nominal type has its own name; whatever would collide with one gets a number.
  std::set<std::string> taken;
  for (const auto& [name, id] : m_nominal)
    taken.insert(m_types[id].key = name);
  for (TypeId id = 0; id < m_types.size(); ++id) {
    Type& type = m_types[id];
    if (!type.key.empty())
      continue;
    // What a structural type is made of stands in front of it: it was interned first.
    const std::string wanted = m_wanted_keys[id].empty() ? structural_key(type) : m_wanted_keys[id];
    type.key = wanted;
    for (unsigned number = 2; !taken.insert(type.key).second; ++number)
      type.key = fmt::format("{}_{}", wanted, number);
  }
}

namespace {

/// Emits a type after what it needs complete; within one component, where the rest of the order is already right.
void emit(const std::vector<Type>& types, const Components& components, TypeId id, std::vector<bool>& done,
          std::vector<TypeId>& order) {
  if (done[id])
    return;
  done[id] = true;
  for (const Edge& edge : edges(types[id]))
    if (edge.by_value && components.of[edge.to] == components.of[id])
      emit(types, components, edge.to, done, order);
  order.push_back(id);
}

} // namespace

Spec Builder::finish(const Components& components) {
  assign_keys();
  for (Function& function : m_functions)
    if (function.output && std::holds_alternative<UnitType>(m_types[strip(*function.output)].kind))
      function.output.reset(); // `()`, by whatever name, is nothing
  const std::vector<uint64_t> cells = count_cells();
  for (TypeId id = 0; id < m_types.size(); ++id)
    m_types[id].max_cells = static_cast<uint32_t>(std::min<uint64_t>(cells[id], UINT32_MAX));

  std::vector<TypeId> order;
  std::vector<bool> done(m_types.size());
  for (const std::vector<TypeId>& members : components.members)
    for (const TypeId id : members)
      emit(m_types, components, id, done, order);

  std::vector<TypeId> moved(m_types.size());
  for (TypeId to = 0; to < order.size(); ++to)
    moved[order[to]] = to;
  const auto move_fields = [&](std::vector<Field>& fields) {
    for (Field& field : fields)
      field.type = moved[field.type];
  };
  Spec spec;
  for (const TypeId id : order) {
    Type type = std::move(m_types[id]);
    if (auto* ref = std::get_if<RefType>(&type.kind))
      ref->target = moved[ref->target];
    else if (auto* fat = std::get_if<FatRefType>(&type.kind)) {
      fat->ref.target = moved[fat->ref.target];
      fat->length = moved[fat->length];
    } else if (auto* wrapper = std::get_if<WrapperType>(&type.kind))
      wrapper->inner = moved[wrapper->inner];
    else if (auto* tuple = std::get_if<TupleType>(&type.kind))
      move_fields(tuple->fields);
    else if (auto* array = std::get_if<ArrayType>(&type.kind))
      array->element = moved[array->element];
    else if (auto* complex = std::get_if<ComplexType>(&type.kind))
      complex->element = moved[complex->element];
    else if (auto* atomic = std::get_if<AtomicType>(&type.kind))
      atomic->element = moved[atomic->element];
    else if (auto* vector = std::get_if<VectorType>(&type.kind))
      vector->element = moved[vector->element];
    else if (auto* structure = std::get_if<StructType>(&type.kind))
      move_fields(structure->fields);
    else if (auto* union_ = std::get_if<UnionType>(&type.kind))
      move_fields(union_->fields);
    else if (auto* tagged = std::get_if<TaggedType>(&type.kind))
      for (Variant& variant : tagged->variants)
        move_fields(variant.fields);
    else if (auto* alias = std::get_if<AliasType>(&type.kind))
      alias->target = moved[alias->target];
    else if (auto* pun = std::get_if<PunType>(&type.kind))
      for (PunBlock& block : pun->blocks)
        block.type = moved[block.type];
    else if (auto* callback = std::get_if<CallbackType>(&type.kind)) {
      move_fields(callback->inputs);
      if (callback->output)
        callback->output = moved[*callback->output];
    }
    spec.types.push_back(std::move(type));
  }
  for (Function& function : m_functions) {
    move_fields(function.inputs);
    if (function.output)
      function.output = moved[*function.output];
    if (function.method) {
      function.method->type = moved[function.method->type];
      if (function.method->through)
        function.method->through = moved[*function.method->through];
    }
  }
  spec.functions = std::move(m_functions);
  return spec;
}

} // namespace abiter::lang
