#include "lang/legs.h"

namespace abiter::lang {

namespace {

/// Finds the callbacks in a value, in the order of its fields, and appends the leg of each. A type without any is walked
/// once, however many ways lead to it, and the walk ends when there are too many.
class Search {
public:
  Search(const std::vector<Type>& types, std::vector<Leg>& found)
      : m_types(types), m_found(found), m_without(types.size()) {}

  /// In the argument `argument` of the leg `parent`.
  void argument_of(size_t parent, size_t argument) {
    const Field input = m_found[parent].inputs[argument];
    m_parent = parent;
    m_argument = argument;
    walk(input.type, m_found[parent].argument_path(input));
  }

private:
  void walk(TypeId type, const std::string& path) {
    while (const auto* alias = std::get_if<AliasType>(&m_types.at(type).kind))
      type = alias->target;
    if (m_without[type] || m_found.size() > k_max_legs)
      return;
    const size_t before = m_found.size();
    if (const auto* callback = std::get_if<CallbackType>(&m_types.at(type).kind)) {
      const Leg& last = m_found.back();
      const size_t slot = last.first_slot + last.inputs.size() + (last.output ? 1 : 0);
      m_found.push_back({path, m_found[m_parent].depth + 1, type, callback->inputs, callback->output, m_parent,
                         m_argument, m_members, slot});
    } else if (const auto* structure = std::get_if<StructType>(&m_types.at(type).kind);
               structure && !structure->is_class) {
      for (size_t i = 0; i < structure->fields.size(); ++i) {
        const Field& field = structure->fields[i];
        if (field.padding())
          continue;
        m_members.emplace_back(type, i);
        walk(field.type, path + "." + field.name);
        m_members.pop_back();
      }
    }
    m_without[type] = m_found.size() == before;
  }

  const std::vector<Type>& m_types;
  std::vector<Leg>& m_found;
  std::vector<bool> m_without; ///< by type: it has been walked, and holds no callback
  size_t m_parent = 0, m_argument = 0;
  std::vector<std::pair<TypeId, size_t>> m_members;
};

} // namespace

std::vector<Leg> legs(const std::vector<Type>& types, const Function& function) {
  std::vector<Leg> all{{"", 0, 0, function.inputs, function.output}};
  if (function.is_static)
    return all;
  Search search(types, all);
  for (size_t i = 0; i < all.size() && all.size() <= k_max_legs; ++i) {
    if (all[i].depth > k_max_leg_depth)
      break;
    for (size_t n = 0; n < all[i].inputs.size(); ++n)
      search.argument_of(i, n);
  }
  if (all.size() > k_max_legs + 1)
    all.resize(k_max_legs + 1);
  return all;
}

} // namespace abiter::lang
