#pragma once

// From KDL nodes to types and functions. In two steps, since a type may be used before it is declared, and in another
// file: first collect() every file, then complete().

#include "lang/attributes.h"
#include "lang/builder.h"
#include "lang/kdl.h"
#include "lang/probe_sema.h"
#include "lang/scenario_sema.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace abiter::lang {

class Sema {
public:
  Sema(Builder& builder, const Languages& languages, Diagnostics& diagnostics)
      : m_builder(builder), m_languages(languages), m_diagnostics(diagnostics), m_scenarios(languages, diagnostics),
        m_probes(languages, diagnostics) {}

  /// Called for each `include`, to collect() the other file at that point.
  using Include = std::function<void(const kdl::Node&)>;

  /// Learns the names of a file. The nodes must live until complete() is done.
  void collect(const std::vector<kdl::Node>& nodes, const Include& include);
  /// Reads what is inside the types and functions.
  void complete();
  /// The scenarios of all files, in their order.
  std::vector<Scenario> take_scenarios() { return m_scenarios.take(); }
  /// The probes of all files, in their order.
  std::vector<Probe> take_probes() { return m_probes.take(); }
  /// What `conventions` name in all files.
  std::vector<NamedConvention> take_conventions() { return std::move(m_conventions); }

private:
  /// An attribute has a line for itself; reports if a type or function stands behind it there.
  bool stands_alone(const kdl::Node& attribute);
  struct Declaration {
    const kdl::Node* node = nullptr;
    std::vector<const kdl::Node*> attributes;
    Target target = Target::Struct;
    TypeId type = 0;
  };

  void collect_conventions(const kdl::Node& node);
  void collect_item(const kdl::Node& node, std::vector<const kdl::Node*> attributes, Target target);
  void collect_pun(const kdl::Node& node, TypeId pun);
  void collect_pun_block(const kdl::Node& block, TypeId pun, std::vector<std::string> languages);
  /// The languages that a `lang` names, under their generators' names.
  std::vector<std::string> pun_languages(const kdl::Node& block, std::map<std::string, Place>& taken);
  /// The one that a misspelled word was meant to be.
  std::optional<std::string> meant_language(const std::string& text) const;
  std::optional<std::string> declared_name(const kdl::Node& node, size_t arguments, std::string_view wants,
                                           std::string_view what);

  void complete_type(const Declaration& declaration);
  void complete_function(const Declaration& declaration);
  void complete_static(const Declaration& declaration);
  CallbackType callback(const kdl::Node& node);
  /// Reads the blocks `inputs` and `outputs` of what has a signature; the block `variadic` if there is one. Of a
  /// function also `this`, into *object; a callback (null) has neither.
  const kdl::Node* signature(const kdl::Node& node, const kdl::Node** object, std::vector<Field>& inputs,
                             std::optional<TypeId>& output);
  void add_function(Function function);
  void add_variadic(const kdl::Node& block, Function& function);
  std::vector<Field> fields(const std::vector<kdl::Node>& nodes, std::string_view what);
  /// Takes `bits=N` out of a field's node; false if N is none.
  bool take_bits(kdl::Node& node, std::optional<uint32_t>& bits);
  /// Takes `align=N` and `packed=#true` out of it.
  bool take_alignment(kdl::Node& node, Field& field);
  StructType class_type(const kdl::Node& node);
  void add_method(const kdl::Node& block, Function& function);
  EnumType enumeration(const kdl::Node& node, const Attributes& attributes);
  TaggedType tagged(const kdl::Node& node);
  bool is_child(const kdl::Node& child, std::string_view what);

  Builder& m_builder;
  const Languages& m_languages;
  Diagnostics& m_diagnostics;
  std::vector<Declaration> m_types;
  std::vector<Declaration> m_functions;
  ScenarioSema m_scenarios;
  ProbeSema m_probes;
  std::vector<NamedConvention> m_conventions;
};

} // namespace abiter::lang
