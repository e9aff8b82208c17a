#include "lang/edges.h"

#include "lang/leaves.h"

#include <algorithm>
#include <limits>

namespace abiter::lang {

std::vector<Edge> edges(const Type& type) {
  std::vector<Edge> found;
  const auto add_fields = [&](const std::vector<Field>& fields, const std::string& prefix) {
    for (const Field& field : fields)
      found.push_back({field.type, true, prefix + "." + field.name});
  };
  if (const auto* ref = std::get_if<RefType>(&type.kind))
    found.push_back({ref->target, false, ""});
  else if (const auto* fat = std::get_if<FatRefType>(&type.kind))
    found = {{fat->ref.target, false, ""}, {fat->length, true, ""}};
  else if (const auto* wrapper = std::get_if<WrapperType>(&type.kind))
    found.push_back({wrapper->inner, wrapper->wrapper != Wrapper::PhantomData, ""});
  else if (const auto* tuple = std::get_if<TupleType>(&type.kind))
    add_fields(tuple->fields, "");
  else if (const auto* array = std::get_if<ArrayType>(&type.kind))
    found.push_back({array->element, true, "[]"});
  else if (const auto* atomic = std::get_if<AtomicType>(&type.kind))
    found.push_back({atomic->element, true, ""});
  else if (const auto* complex = std::get_if<ComplexType>(&type.kind))
    found.push_back({complex->element, true, ""});
  else if (const auto* vector = std::get_if<VectorType>(&type.kind))
    found.push_back({vector->element, true, "[]"});
  else if (const auto* structure = std::get_if<StructType>(&type.kind))
    add_fields(structure->fields, "");
  else if (const auto* union_ = std::get_if<UnionType>(&type.kind))
    add_fields(union_->fields, "");
  else if (const auto* tagged = std::get_if<TaggedType>(&type.kind))
    for (const Variant& variant : tagged->variants)
      add_fields(variant.fields, "." + variant.name);
  else if (const auto* alias = std::get_if<AliasType>(&type.kind))
    found.push_back({alias->target, true, ""});
  else if (const auto* pun = std::get_if<PunType>(&type.kind))
    for (const PunBlock& block : pun->blocks)
      found.push_back({block.type, true, ""});
  else if (const auto* callback = std::get_if<CallbackType>(&type.kind)) {
    add_fields(callback->inputs, "");
    if (callback->output)
      found.push_back({*callback->output, true, "()"});
  }
  return found;
}

std::vector<TypeId> contents(const std::vector<Type>& types, TypeId type) {
  std::vector<TypeId> found, waiting{type};
  std::vector<bool> seen(types.size());
  while (!waiting.empty()) {
    const TypeId id = waiting.back();
    waiting.pop_back();
    if (seen[id])
      continue;
    seen[id] = true;
    found.push_back(id);
    for (const Edge& edge : edges(types[id]))
      if (edge.by_value)
        waiting.push_back(edge.to);
  }
  return found;
}

uint64_t widest_vector(const std::vector<Type>& types, TypeId type) {
  uint64_t widest = 0;
  for (const TypeId id : contents(types, type))
    if (const auto* vector = std::get_if<VectorType>(&types[id].kind)) {
      const auto* lane = std::get_if<ScalarType>(&types[vector->element].kind);
      widest = std::max(widest, lane ? vector->length * width(lane->scalar) : 0);
    }
  return widest;
}

Components components(const std::vector<Type>& types) {
  constexpr uint32_t k_none = std::numeric_limits<uint32_t>::max();
  struct Frame {
    TypeId type;
    std::vector<TypeId> targets;
    size_t next = 0;
  };
  Components result;
  result.of.assign(types.size(), k_none);
  std::vector<uint32_t> index(types.size(), k_none);
  std::vector<uint32_t> low(types.size(), 0);
  std::vector<TypeId> open;
  std::vector<Frame> frames;
  uint32_t next_index = 0;
  const auto enter = [&](TypeId id) {
    index[id] = low[id] = next_index++;
    open.push_back(id);
    Frame frame{id, {}, 0};
    for (const Edge& edge : edges(types[id]))
      frame.targets.push_back(edge.to);
    frames.push_back(std::move(frame));
  };
  std::vector<size_t> depths;
  for (TypeId root = 0; root < types.size(); ++root) {
    if (index[root] != k_none)
      continue;
    enter(root);
    while (!frames.empty()) {
      Frame& frame = frames.back();
      const TypeId id = frame.type;
      if (frame.next < frame.targets.size()) {
        const TypeId to = frame.targets[frame.next++];
        if (index[to] == k_none)
          enter(to);
        else if (result.of[to] == k_none)
          low[id] = std::min(low[id], index[to]);
        continue;
      }
      frames.pop_back();
      if (!frames.empty())
        low[frames.back().type] = std::min(low[frames.back().type], low[id]);
      if (low[id] != index[id])
        continue;
      const auto number = static_cast<uint32_t>(result.members.size());
      std::vector<TypeId> members;
      do {
        members.push_back(open.back());
        result.of[open.back()] = number;
        open.pop_back();
      } while (members.back() != id);
      std::sort(members.begin(), members.end());
      size_t below = 0;
      for (const TypeId member : members)
        for (const Edge& edge : edges(types[member]))
          if (result.of[edge.to] != number)
            below = std::max(below, depths[result.of[edge.to]]);
      depths.push_back(below + members.size());
      result.depth = std::max(result.depth, depths.back());
      result.members.push_back(std::move(members));
    }
  }
  return result;
}

} // namespace abiter::lang
