#include "insight/answers.h"

#include "plan/expectation.h"

#include <algorithm>

namespace abiter::insight {

Answers::Answers(const std::vector<store::ToolchainData>& toolchains) {
  for (const store::ToolchainData& one : toolchains)
    m_hashes.emplace(one.id, one.hash);
}

void Answers::add_older(store::RunData run) {
  std::unordered_set<std::string> same; ///< toolchains that are what they were
  for (const store::ToolchainData& one : run.toolchains)
    if (const auto now = m_hashes.find(one.id); now != m_hashes.end() && now->second == one.hash)
      same.insert(one.id);
  Layer& layer = m_layers.emplace_back();
  for (store::SuiteData& data : run.suites) {
    Suite& suite = layer.suites[data.id + "\n" + data.hash];
    for (size_t e = 0; e < data.entries.size(); ++e)
      suite.entries.emplace(data.entries[e], e);
    for (store::RowData& row : data.rows) {
      const auto ids = plan::split_chain(row.chain);
      if (std::all_of(ids.begin(), ids.end(), [&](std::string_view id) { return same.count(std::string(id)) > 0; }))
        suite.rows.emplace(std::move(row.chain), std::move(row.letters));
    }
    for (const store::FindingData& finding : data.findings)
      if (finding.red())
        layer.red.insert(finding.id);
  }
}

std::vector<bool> Answers::green(const std::string& suite, const std::string& hash,
                                 const std::vector<std::string>& entries, const std::string& chain) const {
  std::vector<bool> green(entries.size());
  std::vector<bool> answered(entries.size());
  for (const Layer& layer : m_layers) {
    const auto found = layer.suites.find(suite + "\n" + hash);
    if (found == layer.suites.end())
      continue;
    const auto row = found->second.rows.find(chain);
    if (row == found->second.rows.end())
      continue;
    for (size_t e = 0; e < entries.size(); ++e) {
      const auto at = answered[e] ? found->second.entries.end() : found->second.entries.find(entries[e]);
      if (at == found->second.entries.end() || at->second >= row->second.size() || row->second[at->second] == ' ')
        continue;
      answered[e] = true;
      green[e] = layer.red.count(suite + "::" + entries[e] + "::" + chain) == 0;
    }
  }
  return green;
}

} // namespace abiter::insight
