#pragma once

// What stands behind and in a node of a scenario or a probe: texts, numbers, and what to say where they are wrong.

#include "lang/kdl.h"
#include "lang/source.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace abiter::lang {

class NodeReader {
protected:
  explicit NodeReader(Diagnostics& diagnostics) : m_diagnostics(diagnostics) {}

  std::optional<std::string> text(const kdl::Value& value, std::string_view what);
  std::optional<uint32_t> number(const kdl::Value& value, std::string_view what, uint32_t least, uint32_t most);
  /// What a register of 64 bits holds; a negative number as its two's complement.
  std::optional<uint64_t> register_value(const kdl::Value& value, std::string_view what);
  std::vector<std::string> words(const kdl::Value& value, std::string_view what);
  /// The strings behind a node that has nothing else.
  std::vector<std::string> strings(const kdl::Node& node, std::string_view what);
  /// The only string behind a node that has nothing else.
  std::string only_string(const kdl::Node& node, std::string_view what);
  uint32_t only_number(const kdl::Node& node, uint32_t least, uint32_t most);
  void unknown_property(const kdl::Entry& entry, const kdl::Node& node, const std::vector<std::string>& known);
  void unknown_node(const kdl::Node& node, std::string_view in, const std::vector<std::string>& known);

  Diagnostics& m_diagnostics;
};

} // namespace abiter::lang
