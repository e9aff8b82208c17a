#include "abi/location.h"

#include "util/text.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace abiter::abi {

std::string to_text(const Location& location, bool begin) {
  const std::string range = begin ? std::to_string(location.offset)
                                  : fmt::format("{}..{}", location.offset, location.offset + location.count);
  if (location.behind)
    return fmt::format("*{}[{}]", location.base, range);
  return location.base == "sp" ? fmt::format("[sp+{}]", range) : fmt::format("{}[{}]", location.base, range);
}

std::string to_text(const std::vector<Segment>& segments) {
  std::vector<std::string> parts;
  for (const Segment& segment : segments)
    parts.push_back(to_text(segment.at, segment.whole));
  return parts.empty() ? "nowhere" : join(parts, " + ");
}

namespace {

bool parse_number(std::string_view digits, uint32_t& value) {
  const auto [rest, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && rest == digits.data() + digits.size();
}

/// "rdi[4..8]", "*[sp+32][0..8]", "[sp+16]".
bool parse_segment(std::string_view text, Segment& segment) {
  Location& at = segment.at;
  const size_t open = text.rfind('[');
  if (open == std::string_view::npos || text.back() != ']')
    return false;
  std::string_view from = text.substr(open + 1, text.size() - open - 2);
  text = text.substr(0, open);
  at.behind = !text.empty() && text[0] == '*';
  at.base = at.behind ? text.substr(1) : text;
  if (text.empty() && from.starts_with("sp+")) {
    at.base = "sp";
    from.remove_prefix(3);
  }
  const size_t dots = from.find("..");
  segment.whole = dots == std::string_view::npos;
  uint32_t end = 0;
  if (at.base.empty() || !parse_number(from.substr(0, dots), at.offset))
    return false;
  if (segment.whole)
    end = at.offset + 1;
  else if (!parse_number(from.substr(dots + 2), end) || end <= at.offset)
    return false;
  at.count = end - at.offset;
  return true;
}

} // namespace

bool parse_segments(std::string_view text, std::vector<Segment>& segments) {
  segments.clear();
  if (text == "nowhere")
    return true;
  uint32_t first = 0;
  for (bool more = true; more;) {
    const size_t end = text.find(" + ");
    const std::string_view one = text.substr(0, end);
    more = end != std::string_view::npos;
    text.remove_prefix(more ? end + 3 : text.size());
    Segment segment;
    if (!parse_segment(one, segment))
      return false;
    segment.first = static_cast<uint8_t>(first);
    segment.count = static_cast<uint8_t>(segment.at.count);
    first += segment.at.count;
    segments.push_back(segment);
  }
  return true;
}

std::string to_text(const Extension& extension) {
  if (extension.zero64 || extension.sign64)
    return fmt::format("{}-extended to 64 bits", extension.zero64 ? "zero" : "sign");
  if (extension.zero32 || extension.sign32)
    return fmt::format("{}-extended to 32 bits", extension.zero32 ? "zero" : "sign");
  return "not extended";
}

std::string to_text(const VectorCount& count) {
  return std::to_string(count.value) + (count.used ? ", the callee relies on it" : count.value ? ", not examined" : "");
}

const LeafLocations* LocationMap::leaf(const std::string& path) const {
  const auto found = std::find_if(leaves.begin(), leaves.end(), [&](const auto& one) { return one.path == path; });
  return found == leaves.end() ? nullptr : &*found;
}

bool LocationMap::same_places(const LocationMap& other) const {
  return leaves == other.leaves && result_passed_in() == other.result_passed_in() && taken == other.taken;
}

bool LocationMap::agrees_in_places(const LocationMap& other) const {
  if (!known() || !other.known())
    return true;
  const bool leaves_agree = std::all_of(leaves.begin(), leaves.end(), [&](const LeafLocations& one) {
    const LeafLocations* its = other.leaf(one.path);
    return !its || one.segments.empty() || its->segments.empty() || its->segments == one.segments;
  });
  return leaves_agree && result_passed_in() == other.result_passed_in() && taken == other.taken;
}

} // namespace abiter::abi
