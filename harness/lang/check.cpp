#include "lang/check.h"

#include "lang/bounds.h"
#include "lang/leaves.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace abiter::lang {

namespace {

/// Looks for one cycle of by-value edges in a component; or, with `aliases`, of any edges that pass no type of its own.
class CycleFinder {
public:
  CycleFinder(const Builder& builder, const Components& components, uint32_t component, bool aliases)
      : m_types(builder.types()), m_components(components), m_component(component), m_aliases(aliases) {}

  /// The edges of a cycle from `from` on; empty if there's none through what `from` reaches.
  bool find(TypeId from) {
    if (m_done.contains(from) || (m_aliases && stands_for_itself(from)))
      return false;
    for (const Edge& edge : edges(m_types[from])) {
      if ((!edge.by_value && !m_aliases) || m_components.of[edge.to] != m_component)
        continue;
      m_path.emplace_back(from, edge);
      const auto open =
          std::find_if(m_path.begin(), m_path.end(), [&](const auto& step) { return step.first == edge.to; });
      if (open != m_path.end()) {
        m_path.erase(m_path.begin(), open);
        return true;
      }
      if (find(edge.to))
        return true;
      m_path.pop_back();
    }
    m_done.insert(from);
    return false;
  }

  /// The first callback in the cycle, if there is one.
  std::optional<TypeId> callback() const {
    const auto found = std::find_if(m_path.begin(), m_path.end(), [this](const auto& step) {
      return std::holds_alternative<CallbackType>(m_types[step.first].kind);
    });
    return found == m_path.end() ? std::nullopt : std::optional(found->first);
  }

  /// The nominal type that the cycle is told from, and the cycle in words: "A.next -> B[] -> A".
  std::pair<TypeId, std::string> told() {
    const auto named = [this](const auto& step) { return m_types[step.first].nominal(); };
    std::rotate(m_path.begin(), std::find_if(m_path.begin(), m_path.end(), named), m_path.end());
    const TypeId start = m_path.front().first;
    std::string text = m_types[start].name;
    std::string last = text;
    for (const auto& [from, edge] : m_path) {
      text += edge.label;
      const Type& to = m_types[edge.to];
      // The block of a pun has the pun's name: once is enough.
      if (to.nominal() && (to.name != last || edge.to == start)) {
        text += " -> " + to.name;
        last = to.name;
      }
    }
    return {start, text};
  }

private:
  bool stands_for_itself(TypeId id) const {
    const TypeKind& kind = m_types[id].kind;
    return std::holds_alternative<StructType>(kind) || std::holds_alternative<UnionType>(kind) ||
           std::holds_alternative<TaggedType>(kind);
  }

  const std::vector<Type>& m_types;
  const Components& m_components;
  uint32_t m_component;
  bool m_aliases;
  std::vector<std::pair<TypeId, Edge>> m_path;
  std::set<TypeId> m_done;
};

class ZeroSized {
public:
  explicit ZeroSized(const std::vector<Type>& types) : m_types(types), m_known(types.size()) {}

  /// True if a value takes no room in Rust.
  bool is(TypeId id) {
    if (!m_known[id])
      m_known[id] = compute(m_types[id].kind);
    return *m_known[id];
  }

  bool all(const std::vector<Field>& fields) {
    return std::all_of(fields.begin(), fields.end(), [this](const Field& field) { return is(field.type); });
  }

private:
  bool compute(const TypeKind& kind) {
    if (const auto* array = std::get_if<ArrayType>(&kind))
      return array->length == 0 || is(array->element);
    if (const auto* structure = std::get_if<StructType>(&kind))
      return all(structure->fields);
    if (const auto* tuple = std::get_if<TupleType>(&kind))
      return all(tuple->fields);
    if (const auto* wrapper = std::get_if<WrapperType>(&kind))
      return wrapper->wrapper == Wrapper::PhantomData || (wrapper->wrapper != Wrapper::Option && is(wrapper->inner));
    if (const auto* union_ = std::get_if<UnionType>(&kind))
      return all(union_->fields);
    if (const auto* alias = std::get_if<AliasType>(&kind))
      return is(alias->target);
    if (const auto* pun = std::get_if<PunType>(&kind))
      return !pun->blocks.empty() && is(pun->blocks.front().type);
    return std::holds_alternative<UnitType>(kind);
  }

  const std::vector<Type>& m_types;
  std::vector<std::optional<bool>> m_known;
};

} // namespace

void check_cycles(const Builder& builder, const Components& components, const Place& file, Diagnostics& diagnostics) {
  if (components.depth > k_max_type_depth)
    return diagnostics.error(file, fmt::format("types are nested more than {} deep", k_max_type_depth),
                             "split the spec");
  for (uint32_t component = 0; component < components.members.size(); ++component) {
    for (const bool aliases : {false, true}) {
      CycleFinder finder(builder, components, component, aliases);
      const std::vector<TypeId>& members = components.members[component];
      if (std::none_of(members.begin(), members.end(), [&](TypeId id) { return finder.find(id); }))
        continue;
      if (const auto callback = finder.callback()) {
        diagnostics.error(builder.type(*callback).place,
                          fmt::format("the callback '{}' is part of its own signature", builder.type(*callback).name),
                          "C can't declare such a type; use a pointer to a struct in between");
        break;
      }
      const auto [type, text] = finder.told();
      const std::string& name = builder.type(type).name;
      if (aliases)
        diagnostics.error(builder.type(type).place, fmt::format("'{}' is an alias of itself: {}", name, text),
                          "put a struct in between");
      else
        diagnostics.error(builder.type(type).place,
                          fmt::format("'{}' contains itself and would be infinitely large: {}", name, text),
                          "a reference (&) in between makes it finite");
      break;
    }
  }
}

void check_sizes(const Builder& builder, Diagnostics& diagnostics) {
  const std::vector<Type>& types = builder.types();
  const std::vector<uint64_t> cells = builder.count_cells();
  ZeroSized zero_sized(types);
  for (TypeId id = 0; id < types.size(); ++id) {
    const std::vector<Edge> inner = edges(types[id]);
    // Only the innermost type that's too large is at fault.
    if (cells[id] > k_max_cells &&
        std::none_of(inner.begin(), inner.end(), [&](const Edge& edge) { return cells[edge.to] > k_max_cells; }))
      diagnostics.error(types[id].place,
                        fmt::format("'{}' has {} leaves, more than {}", types[id].name, cells[id], k_max_cells));
    const auto* structure = std::get_if<StructType>(&types[id].kind);
    if (!structure || !types[id].attributes.has_repr("transparent"))
      continue;
    const auto sized = std::count_if(structure->fields.begin(), structure->fields.end(),
                                     [&](const Field& field) { return !zero_sized.is(field.type); });
    if (sized > 1)
      diagnostics.error(types[id].place,
                        fmt::format("'{}' is \"transparent\" but has {} fields that take room", types[id].name, sized),
                        "it may have one, and any number of empty ones");
  }
}

namespace {

std::string languages_of(const PunBlock& block) {
  return block.languages.empty() ? "default" : fmt::format("{}", fmt::join(block.languages, " and "));
}

bool same_values(const Type& a, const Type& b) {
  const auto* first = std::get_if<EnumType>(&a.kind);
  const auto* second = std::get_if<EnumType>(&b.kind);
  if (!first || !second)
    return true;
  std::set<int64_t> values;
  for (const Enumerator& enumerator : second->enumerators)
    values.insert(enumerator.value);
  return std::all_of(first->enumerators.begin(), first->enumerators.end(),
                     [&](const Enumerator& enumerator) { return values.contains(enumerator.value); });
}

/// What is different between a cell of the first block and the same one of another; empty if nothing is.
std::string difference(const Spec& spec, const Cell& a, const Cell& b) {
  const auto described = [&](const Cell& cell) {
    switch (cell.kind) {
    case CellKind::Tag:
      return std::string("a tag");
    case CellKind::Choice:
      return std::string("a union");
    case CellKind::Ref:
      return std::string("a reference");
    case CellKind::Leaf:
      break;
    }
    return "'" + spec.type(cell.type).name + "'";
  };
  // A bool, a char or an enum can't have every value that an integer can; the values are chosen for the first block.
  const bool any_value = b.domain == Domain::Integer || b.domain == Domain::Float || b.domain == Domain::Pointer;
  if (a.kind != b.kind || a.width != b.width || (!any_value && a.domain != b.domain))
    return fmt::format("{} at '{}' and {} at '{}'", described(a), a.path, described(b), b.path);
  const auto bits = [](const Cell& cell) { return cell.bits ? cell.bits : 8u * cell.width; };
  if (bits(a) > bits(b) || (b.bits && a.is_signed != b.is_signed))
    return fmt::format("{} bits at '{}' and {} at '{}'", bits(a), a.path, bits(b), b.path);
  if (b.nonzero && !a.nonzero)
    return fmt::format("0 is not a value of '{}'", b.path);
  if (!same_values(spec.type(a.type), spec.type(b.type)))
    return fmt::format("other values of the enum at '{}'", a.path);
  return {};
}

/// What is different between two blocks of a pun.
std::string difference(const Spec& spec, TypeId first, TypeId second) {
  constexpr uint32_t k_most_choices = 16;
  uint32_t choices = 1;
  for (uint32_t choice = 0; choice < choices; ++choice) {
    const Chooser choose = [&](uint32_t, uint32_t count, const std::string&) {
      choices = std::max(choices, std::min(count, k_most_choices));
      return choice % count;
    };
    const std::vector<Cell> a = flatten(spec, first, spec.type(first).name, choose);
    const std::vector<Cell> b = flatten(spec, second, spec.type(second).name, choose);
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i)
      if (std::string text = difference(spec, a[i], b[i]); !text.empty())
        return text;
    if (a.size() != b.size())
      return fmt::format("{} leaves and {}", a.size(), b.size());
  }
  return {};
}

} // namespace

void check_puns(const Builder& builder, Diagnostics& diagnostics) {
  Spec spec;
  for (const Type& type : builder.types()) {
    const auto* pun = std::get_if<PunType>(&type.kind);
    for (size_t i = 1; pun && i < pun->blocks.size(); ++i) {
      if (spec.types.empty()) {
        spec.types = builder.types();
        const std::vector<uint64_t> cells = builder.count_cells();
        for (TypeId id = 0; id < spec.types.size(); ++id)
          spec.types[id].max_cells = static_cast<uint32_t>(cells[id]); // at most k_max_cells: check_sizes() has passed
      }
      const std::string text = difference(spec, pun->blocks[0].type, pun->blocks[i].type);
      if (!text.empty())
        diagnostics.error(
            builder.types()[pun->blocks[i].type].place,
            fmt::format("pun '{}' differs between {} and {}: {}", type.name, languages_of(pun->blocks[0]),
                        languages_of(pun->blocks[i]), text),
            "every block must hold the same values, and the first one can't allow more of them than another");
    }
  }
}

} // namespace abiter::lang
