#include "run/probes.h"

#include "lang/classes.h"
#include "lang/edges.h"

#include <algorithm>
#include <set>

namespace abiter::run {

namespace {

using Cells = std::vector<lang::Cell>;

constexpr size_t k_most_values = 8; ///< values of an enum, or variants, that are compared with the first

void store32(const lang::Spec& spec, plan::CellBytes& bytes, size_t at, uint32_t value) {
  target::write_integer(bytes.data() + at, 4, value, spec.data_model.byte_order);
}

/// A leaf's value, which fills its cell: an enum may have 128 bits.
void store_leaf(const lang::Spec& spec, const lang::Cell& cell, plan::CellBytes& bytes, int64_t value) {
  const bool is_negative = value < 0 && (cell.domain != lang::Domain::Enum || lang::signed_enum(spec.type(cell.type)));
  for (size_t i = 0; i < bytes.size(); ++i)
    bytes[i] = static_cast<uint8_t>(i < 8 ? value >> (8 * i) : is_negative ? -1 : 0);
  target::arrange(bytes.data(), cell.width, spec.data_model.byte_order);
}

/// The cells of one shape of the type, with references that are not followed.
Cells shape_of(const lang::Spec& spec, lang::TypeId type, const lang::Chooser& choose) {
  const Cells all = lang::flatten(spec, type, "", choose);
  Cells cells;
  for (size_t i = 0; i < all.size(); ++i) {
    cells.push_back(all[i]);
    if (all[i].kind == lang::CellKind::Ref) {
      i += all[i].skip;
      cells.back().opaque = true;
      cells.back().skip = 0;
    }
  }
  // A tag counts the cells behind it, some of which may be gone now.
  for (size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].kind != lang::CellKind::Tag)
      continue;
    const auto original =
        static_cast<size_t>(std::find_if(all.begin(), all.end(),
                                         [&](const lang::Cell& cell) {
                                           return cell.kind == lang::CellKind::Tag && cell.path == cells[i].path;
                                         }) -
                            all.begin());
    uint32_t kept = 0;
    for (size_t k = original + 1; k <= original + all[original].skip && k < all.size(); ++k) {
      ++kept;
      if (all[k].kind == lang::CellKind::Ref)
        k += all[k].skip;
    }
    cells[i].skip = kept;
  }
  return cells;
}

/// A value that every language accepts, zero where zero is one.
std::vector<plan::CellBytes> zero_value(const lang::Spec& spec, const Cells& cells) {
  std::vector<plan::CellBytes> bytes(cells.size());
  for (size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].kind == lang::CellKind::Tag || cells[i].kind == lang::CellKind::Choice)
      store32(spec, bytes[i], 0, cells[i].choice);
    if (cells[i].kind == lang::CellKind::Tag || cells[i].kind == lang::CellKind::Ref)
      store32(spec, bytes[i], 8, cells[i].skip);
    if (cells[i].kind == lang::CellKind::Ref)
      store32(spec, bytes[i], 12, 1);
    if (cells[i].nonzero)
      store_leaf(spec, cells[i], bytes[i], 1);
    if (cells[i].kind == lang::CellKind::Leaf && cells[i].domain == lang::Domain::Enum)
      store_leaf(spec, cells[i], bytes[i],
                 std::get<lang::EnumType>(spec.type(cells[i].type).kind).enumerators[0].value);
  }
  return bytes;
}

/// Values to compare with zero_value()'s, so that together all bits of the leaf change that can.
std::vector<plan::CellBytes> other_values(const lang::Spec& spec, const lang::Cell& cell, const plan::CellBytes& zero) {
  plan::CellBytes value = zero;
  if (cell.kind == lang::CellKind::Ref) {
    std::fill(value.begin(), value.begin() + cell.width, 0xff);
    return {value};
  }
  switch (cell.domain) {
  case lang::Domain::Integer:
    if (std::holds_alternative<lang::BitIntType>(spec.type(cell.type).kind)) {
      // All ones but for a sign: what lies above a bitint is unspecified, and may be copies of the sign.
      const unsigned ones = cell.bits - (cell.is_signed ? 1u : 0u);
      for (unsigned bit = 0; bit < ones; ++bit)
        value[bit / 8] = static_cast<uint8_t>(value[bit / 8] | 1u << bit % 8);
      target::arrange(value.data(), cell.width, spec.data_model.byte_order);
      return {value};
    }
    [[fallthrough]];
  case lang::Domain::Float:
  case lang::Domain::Pointer:
    std::fill(value.begin(), value.begin() + cell.width, 0xff);
    if (cell.nonzero)
      store_leaf(spec, cell, value, -2); // 1 is what it is compared with
    return {value};
  case lang::Domain::Null: // has one value only
    return {};
  case lang::Domain::Bool:
    value[0] = 1;
    return {value};
  case lang::Domain::Char: {
    plan::CellBytes low = zero;
    store_leaf(spec, cell, value, 0x10ffff);
    store_leaf(spec, cell, low, 0xffff);
    return {value, low};
  }
  case lang::Domain::Enum: {
    std::vector<plan::CellBytes> values;
    const auto& enumerators = std::get<lang::EnumType>(spec.type(cell.type).kind).enumerators;
    for (size_t i = 1; i < enumerators.size() && i <= k_most_values; ++i) {
      store_leaf(spec, cell, value, enumerators[i].value);
      values.push_back(value);
    }
    return values;
  }
  }
  return {};
}

uint32_t variants_of(const lang::Spec& spec, const lang::Cell& cell) {
  return lang::variant_count(spec.type(cell.type));
}

/// A vtable lies elsewhere in every process: where a variant differs from another one that has a pointer to one is no place.
bool holds_vtable(const lang::Spec& spec, lang::TypeId type) {
  const auto* fat = std::get_if<lang::FatRefType>(&spec.type(type).kind);
  if (fat)
    return fat->fat == lang::Fat::Dyn;
  if (lang::has_vtable(spec, type))
    return true;
  const std::vector<lang::Edge> inner = lang::edges(spec.type(type));
  return std::any_of(inner.begin(), inner.end(),
                     [&](const lang::Edge& edge) { return edge.by_value && holds_vtable(spec, edge.to); });
}

/// A value none of whose bits is that of zero_value(), as far as the language allows that.
std::vector<plan::CellBytes> full_value(const lang::Spec& spec, const Cells& cells) {
  std::vector<plan::CellBytes> bytes = zero_value(spec, cells);
  for (size_t i = 0; i < cells.size(); ++i)
    if (cells[i].kind == lang::CellKind::Leaf || cells[i].kind == lang::CellKind::Ref)
      if (const auto others = other_values(spec, cells[i], bytes[i]); !others.empty())
        bytes[i] = others.front();
  return bytes;
}

/// The tag's place: objects of the other variants. What a constructor leaves in the place of a value that another
/// variant has is no zero and no one, but whatever was in a register: so the tag is where a variant differs from two
/// values that have no bit in common.
std::vector<ProbePair> probe_tag(const lang::Spec& spec, lang::TypeId type, const Cells& cells, size_t tag,
                                 uint32_t shape) {
  std::vector<ProbePair> pairs;
  const auto ordinal = static_cast<uint32_t>(
      std::count_if(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(tag), [](const auto& cell) {
        return cell.kind == lang::CellKind::Tag || cell.kind == lang::CellKind::Choice;
      }));
  const uint32_t count = variants_of(spec, cells[tag]);
  for (uint32_t variant = 0; variant < count && variant <= k_most_values; ++variant) {
    if (variant == cells[tag].choice)
      continue;
    const Cells other = shape_of(
        spec, type, [&](uint32_t at, uint32_t n, const std::string&) { return at == ordinal ? variant : shape % n; });
    pairs.push_back({zero_value(spec, cells), zero_value(spec, other)});
    pairs.push_back({full_value(spec, cells), full_value(spec, other)});
  }
  return pairs;
}

} // namespace

std::vector<ProbedLeaf> probe_type(const lang::Spec& spec, lang::TypeId type) {
  std::vector<ProbedLeaf> leaves;
  std::set<std::string> probed;
  uint32_t shapes = 1;
  for (uint32_t shape = 0; shape < shapes; ++shape) {
    const Cells cells = shape_of(spec, type, [&](uint32_t, uint32_t count, const std::string&) {
      shapes = std::max(shapes, count);
      return shape % count;
    });
    const auto zero = zero_value(spec, cells);
    for (size_t i = 0; i < cells.size(); ++i) {
      const std::string& path = cells[i].path;
      if (cells[i].kind == lang::CellKind::Choice || !probed.insert(path).second)
        continue;
      ProbedLeaf leaf{
          path.substr(path.find_first_not_of('.') == std::string::npos ? path.size() : path.find_first_not_of('.')),
          {}};
      if (cells[i].kind == lang::CellKind::Tag && !holds_vtable(spec, cells[i].type)) {
        leaf.pairs = probe_tag(spec, type, cells, i, shape);
        leaf.in_twos = true;
      } else if (cells[i].kind != lang::CellKind::Tag) {
        for (const plan::CellBytes& value : other_values(spec, cells[i], zero[i])) {
          ProbePair pair{zero, zero};
          pair.b[i] = value;
          leaf.pairs.push_back(std::move(pair));
        }
      }
      if (!leaf.pairs.empty())
        leaves.push_back(std::move(leaf));
    }
  }
  return leaves;
}

} // namespace abiter::run
