#include "run/probes.h"

#include <algorithm>
#include <set>

namespace abiter::run {

namespace {

using Cells = std::vector<spec::Cell>;

constexpr size_t k_most_values = 8; ///< values of an enum, or variants, that are compared with the first

void store32(plan::CellBytes& bytes, size_t at, uint32_t value) {
  for (size_t i = 0; i < 4; ++i)
    bytes[at + i] = static_cast<uint8_t>(value >> (8 * i));
}

void store64(plan::CellBytes& bytes, uint64_t value) {
  for (size_t i = 0; i < 8; ++i)
    bytes[i] = static_cast<uint8_t>(value >> (8 * i));
}

/// The cells of one shape of the type, with references that are not followed.
Cells shape_of(const spec::Spec& spec, spec::TypeId type, const spec::Chooser& choose) {
  const Cells all = spec::flatten(spec, type, "", choose);
  Cells cells;
  for (size_t i = 0; i < all.size(); ++i) {
    cells.push_back(all[i]);
    if (all[i].kind == spec::CellKind::Ref) {
      i += all[i].skip;
      cells.back().opaque = true;
      cells.back().skip = 0;
    }
  }
  // A tag counts the cells behind it, some of which may be gone now.
  for (size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].kind != spec::CellKind::Tag)
      continue;
    const auto original =
        static_cast<size_t>(std::find_if(all.begin(), all.end(),
                                         [&](const spec::Cell& cell) {
                                           return cell.kind == spec::CellKind::Tag && cell.path == cells[i].path;
                                         }) -
                            all.begin());
    uint32_t kept = 0;
    for (size_t k = original + 1; k <= original + all[original].skip && k < all.size(); ++k) {
      ++kept;
      if (all[k].kind == spec::CellKind::Ref)
        k += all[k].skip;
    }
    cells[i].skip = kept;
  }
  return cells;
}

/// A value that every language accepts, zero where zero is one.
std::vector<plan::CellBytes> zero_value(const spec::Spec& spec, const Cells& cells) {
  std::vector<plan::CellBytes> bytes(cells.size());
  for (size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].kind == spec::CellKind::Tag || cells[i].kind == spec::CellKind::Choice)
      store32(bytes[i], 0, cells[i].choice);
    if (cells[i].kind == spec::CellKind::Tag || cells[i].kind == spec::CellKind::Ref)
      store32(bytes[i], 8, cells[i].skip);
    if (cells[i].kind == spec::CellKind::Ref)
      store32(bytes[i], 12, 1);
    if (cells[i].kind == spec::CellKind::Leaf && cells[i].domain == spec::Domain::Enum)
      store64(bytes[i],
              static_cast<uint64_t>(std::get<spec::EnumType>(spec.type(cells[i].type).kind).enumerators[0].value));
  }
  return bytes;
}

/// Values to compare with zero_value()'s, so that together all bits of the leaf change that can.
std::vector<plan::CellBytes> other_values(const spec::Spec& spec, const spec::Cell& cell, const plan::CellBytes& zero) {
  plan::CellBytes value = zero;
  if (cell.kind == spec::CellKind::Ref) {
    store64(value, ~0ull);
    return {value};
  }
  switch (cell.domain) {
  case spec::Domain::Integer:
    if (std::holds_alternative<spec::BitIntType>(spec.type(cell.type).kind)) {
      // All ones but for a sign: what lies above a bitint is unspecified, and may be copies of the sign.
      const unsigned ones = cell.bits - (cell.is_signed ? 1u : 0u);
      for (unsigned bit = 0; bit < ones; ++bit)
        value[bit / 8] = static_cast<uint8_t>(value[bit / 8] | 1u << bit % 8);
      return {value};
    }
    [[fallthrough]];
  case spec::Domain::Float:
  case spec::Domain::Pointer:
    std::fill(value.begin(), value.begin() + cell.width, 0xff);
    return {value};
  case spec::Domain::Null: // has one value only
    return {};
  case spec::Domain::Bool:
    value[0] = 1;
    return {value};
  case spec::Domain::Char: {
    plan::CellBytes low = zero;
    store32(value, 0, 0x10ffff);
    store32(low, 0, 0xffff);
    return {value, low};
  }
  case spec::Domain::Enum: {
    std::vector<plan::CellBytes> values;
    const auto& enumerators = std::get<spec::EnumType>(spec.type(cell.type).kind).enumerators;
    for (size_t i = 1; i < enumerators.size() && i <= k_most_values; ++i) {
      store64(value, static_cast<uint64_t>(enumerators[i].value));
      values.push_back(value);
    }
    return values;
  }
  }
  return {};
}

uint32_t variants_of(const spec::Spec& spec, const spec::Cell& cell) {
  return static_cast<uint32_t>(std::get<spec::TaggedType>(spec.type(cell.type).kind).variants.size());
}

/// The tag's place: objects of the other variants, zero but for it.
std::vector<ProbePair> probe_tag(const spec::Spec& spec, spec::TypeId type, const Cells& cells, size_t tag,
                                 uint32_t shape) {
  std::vector<ProbePair> pairs;
  const auto ordinal = static_cast<uint32_t>(
      std::count_if(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(tag), [](const auto& cell) {
        return cell.kind == spec::CellKind::Tag || cell.kind == spec::CellKind::Choice;
      }));
  const uint32_t count = variants_of(spec, cells[tag]);
  for (uint32_t variant = 0; variant < count && variant <= k_most_values; ++variant) {
    if (variant == cells[tag].choice)
      continue;
    const Cells other =
        shape_of(spec, type, [&](uint32_t at, uint32_t n) { return at == ordinal ? variant : shape % n; });
    pairs.push_back({zero_value(spec, cells), zero_value(spec, other)});
  }
  return pairs;
}

} // namespace

std::vector<ProbedLeaf> probe_type(const spec::Spec& spec, spec::TypeId type) {
  std::vector<ProbedLeaf> leaves;
  std::set<std::string> probed;
  uint32_t shapes = 1;
  for (uint32_t shape = 0; shape < shapes; ++shape) {
    const Cells cells = shape_of(spec, type, [&](uint32_t, uint32_t count) {
      shapes = std::max(shapes, count);
      return shape % count;
    });
    const auto zero = zero_value(spec, cells);
    for (size_t i = 0; i < cells.size(); ++i) {
      const std::string& path = cells[i].path;
      if (cells[i].kind == spec::CellKind::Choice || !probed.insert(path).second)
        continue;
      ProbedLeaf leaf{
          path.substr(path.find_first_not_of('.') == std::string::npos ? path.size() : path.find_first_not_of('.')),
          {}};
      if (cells[i].kind == spec::CellKind::Tag) {
        leaf.pairs = probe_tag(spec, type, cells, i, shape);
      } else {
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
