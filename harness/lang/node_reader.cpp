#include "lang/node_reader.h"

#include "lang/names.h"
#include "util/text.h"

#include <fmt/format.h>

namespace abiter::lang {

std::optional<std::string> NodeReader::text(const kdl::Value& value, std::string_view what) {
  if (!check_string(m_diagnostics, value, what))
    return {};
  return value.text;
}

std::optional<uint32_t> NodeReader::number(const kdl::Value& value, std::string_view what, uint32_t least,
                                           uint32_t most) {
  if (value.kind == kdl::ValueKind::Integer && !value.negative && !value.too_big && value.magnitude >= least &&
      value.magnitude <= most)
    return static_cast<uint32_t>(value.magnitude);
  m_diagnostics.error(value.place, fmt::format("{} is a number from {} to {}", what, least, most));
  return {};
}

std::vector<std::string> NodeReader::words(const kdl::Value& value, std::string_view what) {
  std::vector<std::string> found;
  if (const auto all = text(value, what))
    for (const std::string& word : split(*all, ' '))
      if (!word.empty())
        found.push_back(word);
  return found;
}

std::vector<std::string> NodeReader::strings(const kdl::Node& node, std::string_view what) {
  std::vector<std::string> found;
  check_no_children(m_diagnostics, node);
  if (!check_no_properties(m_diagnostics, node))
    return found;
  if (node.entries.empty())
    m_diagnostics.error(node.place, fmt::format("'{}' takes at least one string: {}", node.name, what));
  for (const kdl::Entry& entry : node.entries)
    if (const auto one = text(entry.value, what))
      found.push_back(*one);
  return found;
}

std::string NodeReader::only_string(const kdl::Node& node, std::string_view what) {
  check_no_children(m_diagnostics, node);
  if (!check_arguments(m_diagnostics, node, 1, fmt::format("one string: {}", what)))
    return {};
  return text(node.entries[0].value, what).value_or("");
}

uint32_t NodeReader::only_number(const kdl::Node& node, uint32_t least, uint32_t most) {
  check_no_children(m_diagnostics, node);
  if (!check_arguments(m_diagnostics, node, 1, "one number"))
    return least;
  return number(node.entries[0].value, fmt::format("'{}'", node.name), least, most).value_or(least);
}

void NodeReader::unknown_property(const kdl::Entry& entry, const kdl::Node& node,
                                  const std::vector<std::string>& known) {
  std::string hint = nearest_hint(*entry.name, known);
  if (hint.empty())
    hint = known.empty() ? "it has none" : "it has " + join(known, ", ");
  m_diagnostics.error(entry.place, fmt::format("'{}' has no property '{}'", cut(node.name), cut(*entry.name)), hint);
}

std::optional<uint64_t> NodeReader::register_value(const kdl::Value& value, std::string_view what) {
  const uint64_t most = value.negative ? uint64_t{1} << 63 : ~uint64_t{0};
  if (value.kind == kdl::ValueKind::Integer && !value.too_big && value.magnitude <= most)
    return value.negative ? ~value.magnitude + 1 : value.magnitude;
  m_diagnostics.error(value.place, fmt::format("{} is an integer of at most 64 bits", what));
  return {};
}

void NodeReader::unknown_node(const kdl::Node& node, std::string_view in, const std::vector<std::string>& known) {
  std::string hint = nearest_hint(node.name, known);
  if (hint.empty())
    hint = fmt::format("a {} has {}", in, join(known, ", "));
  m_diagnostics.error(node.place, fmt::format("unknown node '{}' in a {}", cut(node.name), in), hint);
}

} // namespace abiter::lang
