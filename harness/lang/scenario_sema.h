#pragma once

// From `scenario` nodes to scenarios.

#include "lang/kdl.h"
#include "lang/language.h"
#include "lang/node_reader.h"
#include "lang/scenario.h"
#include "lang/source.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace abiter::lang {

class ScenarioSema : NodeReader {
public:
  ScenarioSema(const Languages& languages, Diagnostics& diagnostics)
      : NodeReader(diagnostics), m_languages(languages) {}

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

  const Languages& m_languages;
  std::vector<Scenario> m_scenarios;
  std::map<std::string, Place> m_names;
};

} // namespace abiter::lang
