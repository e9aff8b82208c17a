#pragma once

// From `scenario` nodes to scenarios.

#include "lang/kdl.h"
#include "lang/language.h"
#include "lang/scenario.h"
#include "lang/source.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace abiter::lang {

class ScenarioSema {
public:
  ScenarioSema(const Languages& languages, Diagnostics& diagnostics)
      : m_languages(languages), m_diagnostics(diagnostics) {}

  /// Reads one node; everything that is wrong with it goes to the diagnostics.
  void read(const kdl::Node& node);
  std::vector<Scenario> take() { return std::move(m_scenarios); }

private:
  void frame(const kdl::Node& node, Scenario& scenario, Role role);
  void rule(const kdl::Node& node, Scenario& scenario);
  void expectation(const kdl::Node& node, Scenario& scenario);
  void expectation_property(const kdl::Entry& entry, Expectation& one);
  void trace(const kdl::Node& node, Expectation& one);
  void check(const Scenario& scenario);

  std::optional<std::string> text(const kdl::Value& value, std::string_view what);
  std::optional<uint32_t> number(const kdl::Value& value, std::string_view what, uint32_t least, uint32_t most);
  std::vector<std::string> words(const kdl::Value& value, std::string_view what);
  /// The strings behind a node that has nothing else.
  std::vector<std::string> strings(const kdl::Node& node, std::string_view what);
  /// The only string behind a node that has nothing else.
  std::string only_string(const kdl::Node& node, std::string_view what);
  uint32_t only_number(const kdl::Node& node, uint32_t least, uint32_t most);
  void unknown_property(const kdl::Entry& entry, const kdl::Node& node, const std::vector<std::string>& known);

  const Languages& m_languages;
  Diagnostics& m_diagnostics;
  std::vector<Scenario> m_scenarios;
  std::map<std::string, Place> m_names;
};

} // namespace abiter::lang
