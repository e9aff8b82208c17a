#include "lang/model.h"

#include "lang/edges.h"

#include <algorithm>

namespace abiter::lang {

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
