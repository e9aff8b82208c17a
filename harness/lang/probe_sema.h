#pragma once

// From `probe` nodes to probes.

#include "lang/kdl.h"
#include "lang/language.h"
#include "lang/node_reader.h"
#include "lang/probe.h"
#include "lang/source.h"

#include <map>
#include <string>
#include <vector>

namespace abiter::lang {

class ProbeSema : NodeReader {
public:
  ProbeSema(const Languages& languages, Diagnostics& diagnostics) : NodeReader(diagnostics), m_languages(languages) {}

  /// Reads one node, `probe` or `extension`; everything that is wrong with it goes to the diagnostics.
  void read(const kdl::Node& node);
  std::vector<Probe> take() { return std::move(m_probes); }

private:
  void read_probe(const kdl::Node& node);
  /// Makes probes of it: lang/extension.h.
  void read_extension(const kdl::Node& node);
  /// The name and the languages; false if there is no name.
  bool arguments(const kdl::Node& node, std::string& name, std::vector<std::string>& languages);
  void property(const kdl::Entry& entry, const kdl::Node& node, Probe& probe);
  void answer(const kdl::Node& node, Probe& probe);

  const Languages& m_languages;
  std::vector<Probe> m_probes;
  std::map<std::string, Place> m_names;
};

} // namespace abiter::lang
