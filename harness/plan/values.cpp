#include "plan/values.h"

#include <algorithm>
#include <bit>
#include <fmt/format.h>
#include <optional>

namespace abiter::plan {

namespace {

/// splitmix64: small, and good for any seed.
uint64_t next_random(uint64_t& state) {
  uint64_t z = state += 0x9e3779b97f4a7c15u;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

// Values are made with the lowest byte first, and put into the target's order when they are ready.

void store(CellBytes& bytes, uint64_t value, size_t width) {
  target::write_integer(bytes.data(), width, value, target::ByteOrder::Little);
}

/// The target's order, of a value that is ready.
void arrange(CellBytes& bytes, const lang::Spec& spec, const lang::Cell& cell) {
  target::arrange(bytes.data(), cell.width, spec.data_model.byte_order);
}

/// A scalar value: never a surrogate, never above U+10FFFF.
uint32_t valid_char(uint64_t random) {
  const auto value = static_cast<uint32_t>(random % (0x110000 - 0x800));
  return value < 0xd800 ? value : value + 0x800;
}

void graffiti(CellBytes& bytes, uint32_t leaf, uint8_t width) {
  for (uint32_t i = 0; i < width; ++i)
    bytes[i] = graffiti_byte(leaf, i);
}

/// Integers from their ends: 0, -1, min, max, 1, …
void boundary_integer(CellBytes& bytes, uint32_t choice, uint8_t width) {
  const auto fill = [&](uint8_t low, uint8_t middle, uint8_t high) {
    std::fill(bytes.begin(), bytes.begin() + width, middle);
    bytes[0] = low;
    bytes[width - 1] = width == 1 ? static_cast<uint8_t>(low | high) : high;
  };
  switch (choice % 6) {
  case 0:
    fill(0xff, 0xff, 0xff);
    break; // -1, or the largest unsigned
  case 1:
    fill(0x00, 0x00, 0x80);
    break; // min
  case 2:
    fill(0xff, 0xff, 0x7f);
    if (width == 1)
      bytes[0] = 0x7f;
    break; // max
  case 3:
    fill(0x01, 0x00, 0x00);
    break;
  case 4:
    fill(0x00, 0x00, 0x00);
    break;
  default:
    fill(0xfe, 0xff, 0xff);
    break; // -2
  }
}

void set_bit(CellBytes& bytes, unsigned bit, bool value) {
  const auto mask = static_cast<uint8_t>(1u << bit % 8);
  bytes[bit / 8] = static_cast<uint8_t>(value ? bytes[bit / 8] | mask : bytes[bit / 8] & ~mask);
}

/// The integer that a bit-field or bitint reads as: what is above its bits is its sign, or nothing.
void extend(CellBytes& bytes, const lang::Cell& cell) {
  const unsigned top = cell.bits - 1u;
  const bool negative = cell.is_signed && bytes[top / 8] >> top % 8 & 1;
  for (unsigned bit = cell.bits; bit < 8u * cell.width; ++bit)
    set_bit(bytes, bit, negative);
}

/// The ends of what so many bits hold, as boundary_integer() has them.
void boundary_bits(CellBytes& bytes, uint32_t choice, unsigned bits) {
  const unsigned kind = choice % 6; // all ones, the highest, all but the highest, 1, 0, all but the lowest
  for (unsigned bit = 0; bit < bits; ++bit) {
    const bool lowest = bit == 0, highest = bit == bits - 1;
    set_bit(bytes, bit,
            kind == 0 || (kind == 1 && highest) || (kind == 2 && !highest) || (kind == 3 && lowest) ||
                (kind == 5 && !lowest));
  }
}

void fill_bits(CellBytes& bytes, const lang::Cell& cell, Pattern pattern, uint32_t leaf, uint64_t random) {
  if (pattern == Pattern::Boundary) {
    boundary_bits(bytes, leaf, cell.bits);
  } else if (pattern == Pattern::Random) {
    uint64_t state = random;
    for (uint32_t i = 0; i < cell.width; ++i)
      bytes[i] = static_cast<uint8_t>(next_random(state));
    if (cell.is_signed) // what lies above the bits matters where they are negative, and in one value they have to be
      set_bit(bytes, cell.bits - 1u, true);
  } else if (cell.bits < 8) {
    bytes[0] = static_cast<uint8_t>(1 + leaf % ((1u << cell.bits) - 1));
  } else {
    graffiti(bytes, leaf, cell.width);
  }
  extend(bytes, cell);
}

/// Where the parts of a binary format of IEEE 754 lie: the fraction from bit 0 on, the sign behind the exponent.
struct FloatBits {
  unsigned fraction, exponent_at, exponent;
  std::optional<unsigned> integer; ///< a bit of its own for what stands before the point: x87 extended

  unsigned sign() const { return exponent_at + exponent; }
};

FloatBits float_bits(uint8_t width, bool bfloat) {
  if (bfloat)
    return {7, 7, 8, {}};
  switch (width) {
  case 2:
    return {10, 10, 5, {}};
  case 4:
    return {23, 23, 8, {}};
  case 8:
    return {52, 52, 11, {}};
  case 10:
    return {63, 64, 15, 63};
  default:
    return {112, 112, 15, {}};
  }
}

/// The values at the ends of a format, one a choice.
void boundary_float(CellBytes& bytes, uint32_t choice, uint8_t width, bool bfloat) {
  const FloatBits format = float_bits(width, bfloat);
  const auto set_bit = [&](unsigned bit) { bytes[bit / 8] = static_cast<uint8_t>(bytes[bit / 8] | 1u << bit % 8); };
  const auto set_bits = [&](unsigned first, unsigned count) {
    for (unsigned bit = first; bit < first + count; ++bit)
      set_bit(bit);
  };
  const unsigned top = format.fraction - 1;
  enum {
    Infinity,
    MinusInfinity,
    QuietNan,
    SignallingNan,
    SmallestDenormal,
    MinusZero,
    Largest,
    Zero,
    One,
    Choices
  };
  const unsigned value = choice % Choices;
  if (format.integer && value != SmallestDenormal && value != MinusZero && value != Zero)
    set_bit(*format.integer);
  switch (value) {
  case Infinity:
    set_bits(format.exponent_at, format.exponent);
    break;
  case MinusInfinity:
    set_bits(format.exponent_at, format.exponent + 1);
    break;
  case QuietNan: // with a payload
    set_bits(format.exponent_at, format.exponent);
    set_bit(top);
    set_bit(3);
    break;
  case SignallingNan:
    set_bits(format.exponent_at, format.exponent);
    set_bit(top - 1);
    set_bit(1);
    break;
  case SmallestDenormal:
    set_bit(0);
    break;
  case MinusZero:
    set_bit(format.sign());
    break;
  case Largest:
    set_bits(0, format.fraction);
    set_bits(format.exponent_at + 1, format.exponent - 1);
    break;
  case One:
    set_bits(format.exponent_at, format.exponent - 1);
    break;
  default:
    break;
  }
}

/// What loading a float into an x87 register and storing it does to a signalling NaN (IEEE 754, 6.2).
void quiet(CellBytes& bytes, uint8_t width) {
  const unsigned fraction = width == 4 ? 23 : 52, exponent = width == 4 ? 8 : 11;
  bool special = true, payload = false;
  for (unsigned bit = 0; bit < fraction; ++bit)
    payload |= bytes[bit / 8] >> bit % 8 & 1;
  for (unsigned bit = fraction; bit < fraction + exponent; ++bit)
    special &= bytes[bit / 8] >> bit % 8 & 1;
  if (special && payload)
    set_bit(bytes, fraction - 1, true);
}

void boundary_char(CellBytes& bytes, uint32_t choice) {
  constexpr uint32_t k_ends[] = {0x10ffff, 0x7f, 0x80, 0xd7ff, 0xe000, 0xffff, 0x10000, 0, 0x7ff, 0x800};
  store(bytes, k_ends[choice % std::size(k_ends)], 4);
}

void fill_enum(CellBytes& bytes, const lang::Spec& spec, const lang::Cell& cell, size_t choice) {
  const auto& enumerators = std::get<lang::EnumType>(spec.type(cell.type).kind).enumerators;
  const int64_t value = enumerators[choice % enumerators.size()].value;
  store(bytes, static_cast<uint64_t>(value), 8);
  for (size_t i = 8; i < cell.width; ++i)
    bytes[i] = value < 0 && lang::signed_enum(spec.type(cell.type)) ? 0xff : 0; // of an unsigned one the value is bits
}

void fill_leaf(CellBytes& bytes, const lang::Spec& spec, const lang::Cell& cell, Pattern pattern, uint32_t leaf,
               uint64_t random) {
  if (cell.bits && cell.domain == lang::Domain::Integer)
    return fill_bits(bytes, cell, pattern, leaf, random);
  switch (cell.domain) {
  case lang::Domain::Bool:
    bytes[0] = pattern == Pattern::Graffiti ? 1 : pattern == Pattern::Boundary ? leaf % 2 : random & 1;
    return;
  case lang::Domain::Char:
    if (pattern == Pattern::Graffiti)
      store(bytes, 0x10000 + graffiti_byte(leaf, 0) * 0x100u + graffiti_byte(leaf, 1), 4);
    else if (pattern == Pattern::Boundary)
      boundary_char(bytes, leaf);
    else
      store(bytes, valid_char(random), 4);
    return;
  case lang::Domain::Enum: {
    const auto& enumerators = std::get<lang::EnumType>(spec.type(cell.type).kind).enumerators;
    size_t choice = pattern == Pattern::Random ? random % enumerators.size() : leaf % enumerators.size();
    // Graffiti is never all zero, as far as the enum has another value.
    for (size_t i = 0; pattern == Pattern::Graffiti && enumerators[choice].value == 0 && i < enumerators.size(); ++i)
      choice = (choice + 1) % enumerators.size();
    fill_enum(bytes, spec, cell, choice);
    return;
  }
  case lang::Domain::Null:
    return;
  case lang::Domain::Float:
    if (pattern == Pattern::Boundary) {
      const auto* scalar = std::get_if<lang::ScalarType>(&spec.type(cell.type).kind);
      boundary_float(bytes, leaf, cell.width, scalar && scalar->scalar == lang::Scalar::Bf16);
      return;
    }
    break;
  case lang::Domain::Integer:
  case lang::Domain::Pointer:
    if (pattern == Pattern::Boundary) {
      boundary_integer(bytes, leaf, cell.width);
      return;
    }
    break;
  }
  if (pattern == Pattern::Graffiti) {
    graffiti(bytes, leaf, cell.width);
  } else {
    uint64_t state = random;
    store(bytes, next_random(state), std::min<size_t>(cell.width, 8));
    if (cell.width > 8)
      for (uint32_t i = 8; i < cell.width; ++i)
        bytes[i] = static_cast<uint8_t>(next_random(state));
  }
  // An x87 value without its integer bit is none that a compiler could have made.
  if (cell.width == 10)
    bytes[7] |= 0x80;
}

/// Another value of a bool or an enum than graffiti's.
void fill_other(CellBytes& bytes, const lang::Spec& spec, const lang::Cell& cell, uint32_t leaf) {
  if (cell.domain != lang::Domain::Bool && cell.domain != lang::Domain::Enum)
    return;
  bytes = {};
  if (cell.domain == lang::Domain::Enum)
    fill_enum(bytes, spec, cell, leaf + 1);
}

} // namespace

std::string_view name(Pattern pattern) {
  switch (pattern) {
  case Pattern::Graffiti:
    return "graffiti";
  case Pattern::Boundary:
    return "boundary";
  case Pattern::Random:
    return "random";
  }
  return "?";
}

Expected<Pattern> pattern_by_name(std::string_view word) {
  for (const Pattern pattern : {Pattern::Graffiti, Pattern::Boundary, Pattern::Random})
    if (name(pattern) == word)
      return pattern;
  return fail(fmt::format("unknown pattern of values '{}'", word), "graffiti, boundary or random");
}

uint8_t graffiti_byte(uint32_t leaf, uint32_t byte) {
  // High nibble: the leaf, 1-15 in turn. Low nibble: the byte; every fifteen leaves it counts with another odd step, so
  // that two bytes are enough to tell 120 leaves apart.
  const uint32_t step = 2 * (leaf / 15 % 8) + 1;
  return static_cast<uint8_t>((1 + leaf % 15) << 4 | ((byte * step + leaf / 120) & 15));
}

void append_constant(Value& value, const lang::Spec& spec, lang::TypeId type, const std::string& path) {
  for (lang::Cell& cell : lang::flatten(spec, type, path, {})) {
    const auto leaf = static_cast<uint32_t>(value.cells.size());
    CellBytes bytes{};
    if (cell.domain == lang::Domain::Float && cell.width == 4) {
      store(bytes, std::bit_cast<uint32_t>(static_cast<float>(leaf) + 1.5f), cell.width);
    } else if (cell.domain == lang::Domain::Float) { // check_signatures() lets no others through
      store(bytes, std::bit_cast<uint64_t>(leaf + 1.5), cell.width);
    } else {
      fill_leaf(bytes, spec, cell, Pattern::Graffiti, leaf, 0);
    }
    arrange(bytes, spec, cell);
    value.bytes.push_back(bytes);
    value.cells.push_back(std::move(cell));
  }
}

void append_value(Value& value, const lang::Spec& spec, lang::TypeId type, const std::string& path,
                  const Variety& variety, uint64_t seed, uint64_t salt) {
  const Pattern pattern = variety.pattern;
  const auto first = static_cast<uint32_t>(value.cells.size());
  uint64_t state = seed ^ (salt * 0x9e3779b97f4a7c15u) ^ (first * 0xd1342543de82ef95u);
  const auto by_pattern = [&](uint32_t ordinal, uint32_t count) -> uint32_t {
    if (pattern == Pattern::Random) {
      uint64_t mixed = state + ordinal + 1;
      return static_cast<uint32_t>(next_random(mixed) % count);
    }
    return (ordinal + (pattern == Pattern::Boundary ? 1 : 0)) % count;
  };
  const auto choose = [&](uint32_t ordinal, uint32_t count, const std::string& at) {
    const uint32_t chosen = variety.alive ? variety.alive(ordinal, count, at) % count : by_pattern(ordinal, count);
    value.choices.push_back({at, count, chosen});
    return chosen;
  };
  std::vector<lang::Cell> cells = lang::flatten(spec, type, path, choose);
  for (uint32_t i = 0; i < cells.size(); ++i) {
    const lang::Cell& cell = cells[i];
    CellBytes bytes{};
    const auto number = [&](size_t at, uint32_t one) {
      target::write_integer(bytes.data() + at, 4, one, spec.data_model.byte_order);
    };
    const uint64_t random = next_random(state);
    switch (cell.kind) {
    case lang::CellKind::Leaf:
      fill_leaf(bytes, spec, cell, pattern, first + i, random);
      if (variety.others)
        fill_other(bytes, spec, cell, first + i);
      if (spec.data_model.quiets_nans && cell.domain == lang::Domain::Float && (cell.width == 4 || cell.width == 8))
        quiet(bytes, cell.width);
      if (cell.nonzero && std::all_of(bytes.begin(), bytes.end(), [](uint8_t byte) { return byte == 0; }))
        bytes[0] = 1;
      arrange(bytes, spec, cell);
      break;
    case lang::CellKind::Tag:
      number(0, cell.choice);
      number(8, cell.skip);
      break;
    case lang::CellKind::Choice:
      number(0, cell.choice);
      break;
    case lang::CellKind::Ref:
      if (cell.opaque)
        graffiti(bytes, first + i, cell.width);
      bytes[0] = static_cast<uint8_t>(bytes[0] & ~7u); // aligned, as every reference has to be
      arrange(bytes, spec, cell);
      number(8, cell.skip);
      number(12, cell.opaque ? 1 : 0);
      break;
    }
    value.bytes.push_back(bytes);
  }
  std::move(cells.begin(), cells.end(), std::back_inserter(value.cells));
}

} // namespace abiter::plan
