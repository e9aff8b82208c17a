// The third part of Sema: functions, statics and callbacks.

#include "lang/bounds.h"
#include "lang/names.h"
#include "lang/scalars.h"
#include "lang/sema.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::lang {

/// The default argument promotions change it: float, and integers narrower than int.
static bool is_promoted(const Type& type) {
  const auto* scalar = std::get_if<ScalarType>(&type.kind);
  return scalar && is_promoted(scalar->scalar);
}

/// Behind the fixed parameters, those that are passed through `...` or in a va_list. Their names share one scope.
void Sema::add_variadic(const kdl::Node& block, Function& function) {
  function.by_list = block.name == "va_list";
  if (function.by_list) {
    // Whatever stands in front: nobody calls va_start behind it.
  } else if (function.inputs.empty())
    m_diagnostics.error(block.place, "a variadic function needs a parameter before the '...'",
                        "C before C23 requires one: inputs { count \"i32\" }");
  else if (const Field& last = function.inputs.back(); is_promoted(m_builder.type(m_builder.strip(last.type))))
    m_diagnostics.error(last.place, fmt::format("'{}' can't be the last parameter before the '...'", last.name),
                        "va_start is undefined behind a type that is promoted (C11 7.16.1.4): float, or an integer "
                        "narrower than int");
  if (block.children.empty())
    m_diagnostics.error(block.place, fmt::format("'{}' has at least one argument", block.name),
                        fmt::format("{} {{ a \"f64\" }}", block.name));
  function.fixed = static_cast<uint32_t>(function.inputs.size());
  for (Field& field : fields(block.children, "argument")) {
    // "_0" in both blocks would be two arguments of one name.
    if (field.positional)
      field.name = fmt::format("_{}", function.inputs.size());
    const auto same = std::find_if(function.inputs.begin(), function.inputs.end(),
                                   [&](const Field& other) { return other.name == field.name; });
    if (same != function.inputs.end())
      m_diagnostics.error(field.place, fmt::format("duplicate parameter '{}'", field.name),
                          first_one_is_at(same->place));
    function.inputs.push_back(std::move(field));
  }
  if (function.inputs.size() > k_max_parameters)
    m_diagnostics.error(block.place, fmt::format("a function has at most {} parameters, this one {}", k_max_parameters,
                                                 function.inputs.size()));
}

const kdl::Node* Sema::signature(const kdl::Node& node, const kdl::Node** object, std::vector<Field>& inputs,
                                 std::optional<TypeId>& output) {
  std::map<std::string, Place> blocks;
  const kdl::Node* variadic = nullptr;
  for (const kdl::Node& block : node.children) {
    if (object && block.name == "this") {
      if (*object)
        m_diagnostics.error(block.place, "a function has one 'this'", first_one_is_at((*object)->place));
      *object = &block;
      continue;
    }
    const bool may_be_variadic = object != nullptr;
    const bool rest = block.name == "variadic" || block.name == "va_list";
    if (block.name != "inputs" && block.name != "outputs" && !(rest && may_be_variadic)) {
      std::string hint = nearest_hint(block.name, {"this", "inputs", "outputs", "variadic", "va_list"});
      if (!may_be_variadic)
        hint = "a callback has inputs { … } and outputs { … }";
      else if (hint.empty())
        hint = "a function has inputs { … }, variadic { … } and outputs { … }; statements are not supported";
      m_diagnostics.error(
          block.place,
          fmt::format("unknown node '{}' in a {}", cut(block.name), may_be_variadic ? "function" : "callback"), hint);
      continue;
    }
    const auto [first, is_new] = blocks.try_emplace(block.name, block.place);
    if (!is_new) {
      m_diagnostics.error(block.place, fmt::format("a function has one '{}'", block.name),
                          first_one_is_at(first->second));
      continue;
    }
    check_arguments(m_diagnostics, block, 0, "no arguments, only a block");
    if (rest) {
      if (variadic)
        m_diagnostics.error(block.place, "a function has 'variadic' or 'va_list', not both",
                            first_one_is_at(variadic->place));
      variadic = &block;
    } else if (block.name == "inputs") {
      inputs = fields(block.children, "parameter");
      if (inputs.size() > k_max_parameters)
        m_diagnostics.error(block.place, fmt::format("a function has at most {} parameters, this one {}",
                                                     k_max_parameters, inputs.size()));
    } else {
      const std::vector<Field> outputs = fields(block.children, "output");
      if (outputs.size() > 1)
        m_diagnostics.error(outputs[1].place, "a function has at most one output",
                            "a struct can hold several; an '&mut' parameter is written through");
      if (!outputs.empty())
        output = outputs[0].type;
    }
  }
  return variadic;
}

CallbackType Sema::callback(const kdl::Node& node) {
  CallbackType found;
  signature(node, nullptr, found.inputs, found.output);
  return found;
}

void Sema::complete_function(const Declaration& declaration) {
  const kdl::Node& node = *declaration.node;
  Function function;
  function.attributes = read_attributes(declaration.attributes, Target::Function, m_diagnostics);
  const auto name = declared_name(node, 1, "one string: its name", "function");
  if (!name)
    return;
  function.name = *name;
  function.place = node.entries[0].value.place;
  const kdl::Node* object = nullptr;
  if (const kdl::Node* variadic = signature(node, &object, function.inputs, function.output))
    add_variadic(*variadic, function);
  if (object)
    add_method(*object, function);
  add_function(std::move(function));
}

/// `static "table" { _ "[u32; 4]" }`
void Sema::complete_static(const Declaration& declaration) {
  const kdl::Node& node = *declaration.node;
  Function object;
  object.is_static = true;
  object.attributes = read_attributes(declaration.attributes, Target::Static, m_diagnostics);
  const auto name = declared_name(node, 1, "one string: its name", "static");
  if (!name)
    return;
  object.name = *name;
  object.place = node.entries[0].value.place;
  const std::vector<Field> types = fields(node.children, "output");
  if (types.size() != 1)
    return m_diagnostics.error(object.place, fmt::format("static '{}' has one type, not {}", *name, types.size()),
                               "static \"table\" { _ \"[u32; 4]\" }");
  object.output = types[0].type;
  if (!object.attributes.has_mark("const"))
    object.inputs.push_back({"written", types[0].type, false, types[0].place});
  add_function(std::move(object));
}

void Sema::add_function(Function function) {
  const Function* first = m_builder.find_function(function.name);
  if (first)
    m_diagnostics.error(function.place, fmt::format("redefinition of function '{}'", function.name),
                        first_one_is_at(first->place));
  else
    m_builder.add_function(std::move(function));
}

} // namespace abiter::lang
