#include "judge/graffiti.h"

#include "util/text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace abiter::judge {

namespace {

/// A run of bytes that was sent as part of a leaf.
struct Origin {
  uint32_t cell = 0;
  size_t offset = 0;
  size_t length = 0;
};

/// The longest run of sent bytes that begins at `at` of what was seen; the nearest leaf wins among equals.
Origin longest_run(const plan::Value& value, const plan::CellBytes& seen, size_t at, size_t end, uint32_t near) {
  Origin best;
  const auto distance = [&](uint32_t cell) { return cell > near ? cell - near : near - cell; };
  for (uint32_t c = 0; c < value.cells.size(); ++c) {
    if (value.cells[c].kind != lang::CellKind::Leaf)
      continue;
    const size_t width = value.cells[c].width;
    for (size_t offset = 0; offset < width; ++offset) {
      size_t length = 0;
      while (at + length < end && offset + length < width && seen[at + length] == value.bytes[c][offset + length])
        ++length;
      if (length > best.length || (length == best.length && length > 0 && distance(c) < distance(best.cell)))
        best = {c, offset, length};
    }
  }
  return best;
}

/// The gate's fillings: gate.c.
bool is_poison(const plan::CellBytes& seen, size_t at, size_t end) {
  constexpr std::array<uint8_t, 4> k_low = {0xd5, 0xee, 0xd5, 0xba};
  const size_t length = end - at;
  if (length >= 2 &&
      std::equal(seen.begin() + static_cast<std::ptrdiff_t>(at),
                 seen.begin() + static_cast<std::ptrdiff_t>(at + std::min<size_t>(length, 4)), k_low.begin()))
    return true;
  // The upper half of a general register: c5 .. db ba.
  if (length >= 4 && seen[at] == 0xc5 && seen[at + 2] == 0xdb && seen[at + 3] == 0xba)
    return true;
  // A filled vector register: every byte is 0xd0 ^ number ^ 2 * index.
  if (length < 2)
    return false;
  for (size_t i = at; i + 1 < end; ++i)
    if ((seen[i] ^ seen[i + 1]) != (((i - at) << 1) ^ ((i - at + 1) << 1)))
      return false;
  return (seen[at] & 0xf0) == 0xd0;
}

} // namespace

std::string decode(const plan::Value& value, const run::Difference& difference) {
  const size_t end = std::min<size_t>(difference.seen, difference.observed.size());
  const plan::CellBytes& seen = difference.observed;
  if (difference.seen == 0)
    return "not read: the tag or the reference that leads to it is wrong";
  if (difference.unequal)
    return "what was sent, but not by the type's own comparison";
  if (const uint8_t width = value.read_width(difference.cell); difference.seen != width)
    return fmt::format("has {} bytes on this side, not {}", difference.seen, width);
  const auto all = [&](uint8_t byte) {
    return std::all_of(seen.begin(), seen.begin() + static_cast<std::ptrdiff_t>(end),
                       [&](uint8_t b) { return b == byte; });
  };
  if (all(0xc3))
    return "nothing was stored there";
  if (all(0) && end > 1)
    return "zero";
  if (is_poison(seen, 0, end))
    return "what abiter put into a place that the other side does not use";
  std::vector<std::string> parts;
  for (size_t at = 0; at < end;) {
    const Origin origin = longest_run(value, seen, at, end, difference.cell);
    if (origin.length < 2) {
      if (is_poison(seen, at, end)) {
        parts.emplace_back("what abiter put into an unused place");
        break;
      }
      if (parts.empty() || parts.back() != "something else")
        parts.emplace_back("something else");
      ++at;
      continue;
    }
    const lang::Cell& cell = value.cells[origin.cell];
    parts.push_back(
        origin.offset == 0 && origin.length == cell.width
            ? cell.path
            : fmt::format("bytes {}-{} of {}", origin.offset, origin.offset + origin.length - 1, cell.path));
    at += origin.length;
  }
  return parts.size() == 1 && parts[0] == "something else" ? "" : join(parts, ", then ");
}

} // namespace abiter::judge
