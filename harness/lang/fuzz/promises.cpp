#include "lang/fuzz/promises.h"

#include "lang/bounds.h"
#include "lang/edges.h"
#include "lang/leaves.h"
#include "lang/load.h"
#include "lang/names.h"

#include <fmt/format.h>
#include <set>

namespace abiter::lang {

namespace {

std::string broken_promises(const Spec& spec, TypeId type) {
  for (const uint32_t seed : {0u, 1u, 7u}) {
    const Chooser choose = [&](uint32_t ordinal, uint32_t count, const std::string&) {
      return (ordinal * seed + seed) % count;
    };
    const std::vector<Cell> cells = flatten(spec, type, "a", choose);
    if (cells.size() > spec.type(type).max_cells)
      return fmt::format("{} has more cells than it may", spec.type(type).key);
    for (size_t i = 0; i < cells.size(); ++i) {
      if (i + cells[i].skip >= cells.size())
        return fmt::format("cell {} owns cells behind the end", cells[i].path);
      if (cells[i].kind == CellKind::Leaf && (cells[i].width == 0 || cells[i].width > 16))
        return fmt::format("leaf {} has a width of {}", cells[i].path, cells[i].width);
    }
  }
  return {};
}

} // namespace

const Languages& languages_of_source() {
  static const Languages languages = Languages::read(ABITER_SOURCE_ROOT "/generators").value();
  return languages;
}

std::string broken_promises(const Spec& spec) {
  std::set<std::string> keys;
  for (TypeId id = 0; id < spec.types.size(); ++id) {
    const Type& type = spec.types[id];
    if (!is_identifier(type.key) || !keys.insert(type.key).second)
      return fmt::format("the key '{}' of '{}' is not unique, or is no identifier", type.key, type.name);
    if (type.max_cells > k_max_cells)
      return fmt::format("'{}' is too large", type.name);
    for (const Edge& edge : edges(type))
      if (edge.to >= spec.types.size() || (edge.by_value && edge.to >= id))
        return fmt::format("'{}' stands in front of what it needs", type.name);
    for (const std::string& language : languages_of_source().of_every_spec()) {
      const TypeKind& kind = spec.type(spec.resolve(id, language)).kind;
      if (std::holds_alternative<AliasType>(kind) || std::holds_alternative<PunType>(kind))
        return fmt::format("'{}' is nothing in {}", type.name, language);
    }
    if (std::string broken = broken_promises(spec, id); !broken.empty())
      return broken;
  }
  std::set<std::string> names;
  for (const Function& function : spec.functions) {
    if (!is_identifier(function.name) || !names.insert(function.name).second)
      return fmt::format("the function name '{}' is not unique, or is no identifier", function.name);
    std::set<std::string> parameters;
    for (const Field& input : function.inputs)
      if (!is_identifier(input.name) || !parameters.insert(input.name).second)
        return fmt::format("the parameter '{}' of '{}' is not unique, or is no identifier", input.name, function.name);
    const std::vector<TypeId> reached = spec.reachable(function);
    if (function.output && !std::binary_search(reached.begin(), reached.end(), *function.output))
      return fmt::format("'{}' doesn't reach its output", function.name);
  }
  return {};
}

std::string try_bytes(std::string_view bytes) {
  const FileReader itself = [&](const std::string& path) -> Expected<std::string> {
    if (path.size() > 12)
      return fail("file '" + path + "' not found");
    return std::string(bytes);
  };
  for (const char* path : {"dir/t.kdl", "dir/T.procgen.kdl"}) {
    const auto spec = parse(bytes, path, "t", languages_of_source(), itself);
    if (spec) {
      if (std::string broken = broken_promises(*spec); !broken.empty())
        return broken;
      continue;
    }
    if (spec.error().empty() || spec.error().size() > k_max_errors + 1)
      return fmt::format("{} errors", spec.error().size());
    for (const Error& error : spec.error())
      if (error.what.empty() || to_text(error).empty() || error.fault != Fault::User)
        return "an error that says nothing";
  }
  return {};
}

} // namespace abiter::lang
