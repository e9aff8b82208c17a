// What Sema reads of C++: classes, and functions that are members of them.

#include "lang/classes.h"
#include "lang/names.h"
#include "lang/sema.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::lang {

StructType Sema::class_type(const kdl::Node& node) {
  return {fields(node.children, "member"), true};
}

void Sema::add_method(const kdl::Node& block, Function& function) {
  kdl::Node node = block;
  bool is_const = false, is_static = false, is_virtual = false;
  std::optional<kdl::Value> through;
  const auto property = std::find_if(node.entries.begin(), node.entries.end(),
                                     [](const kdl::Entry& entry) { return entry.name == "through"; });
  if (property != node.entries.end()) {
    through = property->value;
    node.entries.erase(property);
  }
  if (!take_flag(m_diagnostics, node, "const", is_const) || !take_flag(m_diagnostics, node, "static", is_static) ||
      !take_flag(m_diagnostics, node, "virtual", is_virtual) ||
      !check_arguments(m_diagnostics, node, 1, "one string: the class"))
    return;
  check_no_children(m_diagnostics, node);
  if (is_static + is_virtual + is_const > 1 && !(is_virtual && is_const))
    return m_diagnostics.error(block.place, "a static member function is neither virtual nor const");
  const auto class_of = [&](const kdl::Value& value) -> std::optional<TypeId> {
    if (!check_string(m_diagnostics, value, "a class"))
      return {};
    const auto type = m_builder.find(value.text);
    const auto* structure = type ? std::get_if<StructType>(&m_builder.type(*type).kind) : nullptr;
    if (!structure) {
      const std::string hint = type ? "" : nearest_hint(value.text, m_builder.names());
      m_diagnostics.error(value.place, fmt::format("'{}' is neither a class nor a struct", cut(value.text)), hint);
      return {};
    }
    if ((is_virtual || through) && !structure->is_class) {
      m_diagnostics.error(value.place, fmt::format("a struct has no virtual functions: '{}'", value.text),
                          "declare it as a class");
      return {};
    }
    return type;
  };
  const auto type = class_of(node.entries[0].value);
  if (!type)
    return;
  function.method = Method{*type, is_static, is_virtual, {}};
  if (through) {
    if (!is_virtual)
      return m_diagnostics.error(block.place, "through=… follows virtual=#true",
                                 "the base that declares the virtual function");
    function.method->through = class_of(*through);
  }
  if (is_static)
    return;
  Field object{"this", m_builder.ref(*type, !is_const), false, block.place};
  function.inputs.insert(function.inputs.begin(), std::move(object));
  if (function.fixed)
    ++*function.fixed;
}

} // namespace abiter::lang
