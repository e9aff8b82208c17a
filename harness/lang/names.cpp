#include "lang/names.h"

#include "lang/bounds.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::lang {

bool is_identifier(std::string_view text) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return !text.empty() && is_letter(text[0]) &&
         std::all_of(text.begin(), text.end(), [&](char c) { return is_letter(c) || is_digit(c); });
}

std::string cut(std::string_view text) {
  if (text.size() <= k_max_name_length)
    return std::string(text);
  size_t end = k_max_name_length;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
    --end;
  return std::string(text.substr(0, end)) + "…";
}

bool check_name(Diagnostics& diagnostics, const std::string& name, const Place& place, std::string_view what) {
  if (!is_identifier(name)) {
    diagnostics.error(place, fmt::format("'{}' can't be the name of a {}", cut(name), what),
                      "a name is a letter or '_', then letters, digits and '_'");
    return false;
  }
  if (name.size() > k_max_name_length) {
    diagnostics.error(place,
                      fmt::format("a name has at most {} characters, this one {}", k_max_name_length, name.size()));
    return false;
  }
  return true;
}

std::string first_one_is_at(const Place& place) {
  if (place.line == 0)
    return "the first one is in " + place.file;
  return fmt::format("the first one is at {}:{}:{}", place.file, place.line, place.column);
}

std::string nearest_hint(std::string_view word, const std::vector<std::string>& candidates) {
  return word.size() > k_max_name_length ? std::string() : did_you_mean(word, candidates);
}

bool check_no_properties(Diagnostics& diagnostics, const kdl::Node& node) {
  bool good = true;
  if (node.annotation) {
    diagnostics.error(node.place, "a type annotation is not allowed here", "delete the parentheses");
    good = false;
  }
  for (const kdl::Entry& entry : node.entries) {
    if (entry.name) {
      diagnostics.error(entry.place, fmt::format("'{}' has no property '{}'", cut(node.name), cut(*entry.name)));
      good = false;
    }
  }
  return good;
}

bool check_arguments(Diagnostics& diagnostics, const kdl::Node& node, size_t count, std::string_view wants) {
  if (!check_no_properties(diagnostics, node))
    return false;
  if (node.entries.size() == count)
    return true;
  const bool too_many = node.entries.size() > count;
  diagnostics.error(too_many ? node.entries[count].place : node.place,
                    fmt::format("'{}' takes {}", cut(node.name), wants),
                    too_many && count == 0 ? "delete this"
                    : too_many             ? "remove the surplus"
                                           : "");
  return false;
}

bool check_no_children(Diagnostics& diagnostics, const kdl::Node& node) {
  if (!node.has_children)
    return true;
  diagnostics.error(node.place, fmt::format("'{}' has no block", cut(node.name)), "delete the '{ … }' after it");
  return false;
}

bool check_string(Diagnostics& diagnostics, const kdl::Value& value, std::string_view what) {
  if (value.annotation) {
    diagnostics.error(value.place, "a type annotation is not allowed here", "delete the parentheses");
    return false;
  }
  if (value.kind == kdl::ValueKind::String)
    return true;
  diagnostics.error(value.place, fmt::format("{} is a string, not '{}'", what, cut(value.text)), "put it in quotes");
  return false;
}

} // namespace abiter::lang
