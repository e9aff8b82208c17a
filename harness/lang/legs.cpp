#include "lang/legs.h"

namespace abiter::lang {

namespace {

/// Callbacks in a value of `type` at `path`, in the order of its fields.
void find_callbacks(const std::vector<Type>& types, TypeId type, const std::string& path, uint32_t depth,
                    std::vector<Leg>& found) {
  while (const auto* alias = std::get_if<AliasType>(&types[type].kind))
    type = alias->target;
  if (const auto* callback = std::get_if<CallbackType>(&types[type].kind)) {
    found.push_back({path, depth, type, callback->inputs, callback->output});
  } else if (const auto* structure = std::get_if<StructType>(&types[type].kind); structure && !structure->is_class) {
    for (const Field& field : structure->fields)
      if (!field.padding())
        find_callbacks(types, field.type, path + "." + field.name, depth, found);
  }
}

} // namespace

std::vector<Leg> legs(const std::vector<Type>& types, const Function& function) {
  std::vector<Leg> all{{"", 0, 0, function.inputs, function.output}};
  if (function.is_static)
    return all;
  for (size_t i = 0; i < all.size() && all.size() <= k_max_legs; ++i) {
    const Leg leg = all[i];
    if (leg.depth > k_max_leg_depth)
      break;
    for (const Field& input : leg.inputs)
      find_callbacks(types, input.type, leg.argument_path(input), leg.depth + 1, all);
  }
  if (all.size() > k_max_legs + 1)
    all.resize(k_max_legs + 1);
  return all;
}

} // namespace abiter::lang
