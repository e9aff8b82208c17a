#include "insight/suggest.h"

#include "insight/name_globs.h"
#include "plan/expectation.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace abiter::insight {

namespace {

using Names = std::set<std::string>;

/// Red cases of one suite that have one cause.
struct Group {
  std::map<std::string, Names> chains_of_entry; ///< red chains by entry
};

struct Cause {
  std::string text; ///< for people
  Names verdicts;
  uint64_t cases = 0;
  std::string example;
  std::map<size_t, Group> suites;
};

/// What a rule is held against, or says about: no rule is about what couldn't be asked or went wrong in abiter.
bool is_answer(judge::Verdict verdict) {
  const judge::Standing is = judge::standing(verdict);
  return is != judge::Standing::Absent && is != judge::Standing::Skipped && is != judge::Standing::Broken;
}

class Suggester {
public:
  explicit Suggester(const store::RunData& run) : m_run(run) {
    for (const store::ToolchainData& one : run.toolchains)
      m_toolchains.insert(one.id);
  }

  std::string text() {
    collect();
    std::string text;
    for (auto& [id, cause] : m_causes)
      text += rule(id, cause);
    return text;
  }

private:
  void collect() {
    for (size_t s = 0; s < m_run.suites.size(); ++s) {
      const store::SuiteData& suite = m_run.suites[s];
      std::map<std::string, std::string> agreement;
      for (const store::AgreementData& one : suite.agreements)
        agreement[suite.entries[one.entry]] = one.toolchains;
      for (const store::FindingData& finding : suite.findings) {
        if (!finding.red() || judge::standing(finding.seen) != judge::Standing::Failed)
          continue;
        const size_t last = finding.id.rfind("::");
        const std::string entry = finding.id.substr(suite.id.size() + 2, last - suite.id.size() - 2);
        const std::string key = finding.root_cause.empty() ? agreement[entry] : finding.root_cause;
        Cause& cause = m_causes[key];
        cause.text = agreement[entry].empty() || !finding.root_cause.empty() ? cause.text : agreement[entry];
        cause.verdicts.insert(std::string(judge::name(finding.seen)));
        if (++cause.cases == 1 || finding.id.size() < cause.example.size())
          cause.example = finding.id;
        cause.suites[s].chains_of_entry[entry].insert(finding.id.substr(last + 2));
      }
    }
  }

  std::string rule(const std::string& id, const Cause& cause) {
    std::vector<std::string> matches;
    for (const auto& [s, group] : cause.suites)
      for (const std::string& match : patterns(m_run.suites[s], group))
        if (std::find(matches.begin(), matches.end(), match) == matches.end())
          matches.push_back(match);
    std::string text = fmt::format("# {} cases; such as {}\n", cause.cases, cause.example);
    if (!cause.text.empty())
      text += "# " + cause.text + "\n";
    text += "[[expect]]\nmatch = " + list(matches, true) + "\n";
    text += "verdict = " + list({cause.verdicts.begin(), cause.verdicts.end()}, false) + "\n";
    if (cause.text.empty() && !id.empty())
      text += "cause = " + quoted(id) + "\n";
    return text + "reason = \"to be filled in: which compiler is wrong, and by which rule\"\n"
                  "link = \"https://example.org/to-be-filled-in\"\n\n";
  }

  /// Functions that fail for the same chains under the same conventions share a pattern.
  std::vector<std::string> patterns(const store::SuiteData& suite, const Group& group) {
    std::map<std::string, std::map<Names, Names>> by_function; ///< function → chains → conventions
    Names all_functions;
    Names all_conventions;
    for (const std::string& entry : suite.entries) {
      const size_t at = entry.find("::");
      all_functions.insert(entry.substr(0, at));
      all_conventions.insert(entry.substr(at + 2));
    }
    for (const auto& [entry, chains] : group.chains_of_entry) {
      const size_t at = entry.find("::");
      for (const std::string& one : chain_patterns(suite, entry, chains))
        by_function[entry.substr(0, at)][{one}].insert(entry.substr(at + 2));
    }
    std::map<std::pair<Names, Names>, Names> functions; ///< (chains, conventions) → functions
    for (const auto& [function, by_chains] : by_function)
      for (const auto& [chains, conventions] : by_chains)
        functions[{chains, conventions}].insert(function);
    std::vector<std::string> matches;
    for (const auto& [what, names] : functions)
      for (const std::string& chain : what.first)
        matches.push_back(fmt::format("{}::{}::{}::{}", suite.id, glob_for(names, all_functions),
                                      glob_for(what.second, all_conventions), chain));
    return matches;
  }

  /// Patterns that match `red` and no other chain of the entry that has an answer.
  std::vector<std::string> chain_patterns(const store::SuiteData& suite, const std::string& entry, const Names& red) {
    const auto e =
        static_cast<size_t>(std::find(suite.entries.begin(), suite.entries.end(), entry) - suite.entries.begin());
    Names answered;
    for (const store::RowData& row : suite.rows)
      if (const auto verdict = judge::verdict_by_letter(row.letters[e]); verdict && is_answer(*verdict))
        answered.insert(row.chain);
    auto& known = m_chains[{red, answered}];
    if (!known.empty())
      return known;
    Names left = red;
    // First whole groups against all others, in both directions.
    for (const Names& group : disagreeing_groups(red)) {
      Names between;
      for (const std::string& chain : answered) {
        const auto ids = plan::split_chain(chain);
        if (ids.size() == 2 && group.count(std::string(ids[0])) != group.count(std::string(ids[1])))
          between.insert(chain);
      }
      const bool all_red =
          std::all_of(between.begin(), between.end(), [&](const auto& one) { return red.count(one) > 0; });
      const bool of_use =
          std::any_of(between.begin(), between.end(), [&](const auto& one) { return left.count(one) > 0; });
      if (!all_red || !of_use)
        continue;
      const std::string glob = glob_for(group, m_toolchains);
      known.push_back(glob.starts_with('!') ? fmt::format("{}<->{}", glob.substr(1), glob)
                                            : fmt::format("{}<->!{}", glob, glob));
      for (const std::string& one : between)
        left.erase(one);
    }
    // Then by caller.
    std::map<Names, Names> callers;
    std::map<std::string, Names> callees;
    for (const std::string& chain : left) {
      const size_t arrow = chain.rfind("->");
      callees[chain.substr(0, arrow)].insert(chain.substr(arrow + 2));
    }
    for (const auto& [caller, names] : callees)
      callers[names].insert(caller);
    for (const auto& [names, by] : callers) {
      const bool chains =
          std::any_of(by.begin(), by.end(), [](const auto& one) { return one.find("->") != std::string::npos; });
      if (chains)
        for (const std::string& one : by)
          known.push_back(one + "->" + glob_for(names, m_toolchains));
      else
        known.push_back(glob_for(by, m_toolchains) + "->" + glob_for(names, m_toolchains));
    }
    return known;
  }

  /// Toolchains that pass with each other and fail with some other one, the smallest groups first.
  static std::vector<Names> disagreeing_groups(const Names& red) {
    Names members;
    for (const std::string& chain : red)
      for (const std::string_view id : plan::split_chain(chain))
        members.insert(std::string(id));
    std::vector<Names> groups;
    for (const std::string& one : members) {
      const auto fits = [&](const Names& group) {
        return std::none_of(group.begin(), group.end(), [&](const std::string& other) {
          return red.count(one + "->" + other) || red.count(other + "->" + one);
        });
      };
      const auto group = std::find_if(groups.begin(), groups.end(), fits);
      if (group == groups.end())
        groups.push_back({one});
      else
        group->insert(one);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Names& a, const Names& b) { return a.size() < b.size(); });
    return groups;
  }

  static std::string quoted(const std::string& text) {
    return "\"" + replace_all(replace_all(text, "\\", "\\\\"), "\"", "\\\"") + "\"";
  }

  static std::string list(const std::vector<std::string>& words, bool lines) {
    std::vector<std::string> texts;
    for (const std::string& word : words)
      texts.push_back(quoted(word));
    if (texts.size() == 1)
      return texts[0];
    return lines ? "[\n  " + join(texts, ",\n  ") + ",\n]" : "[" + join(texts, ", ") + "]";
  }

  const store::RunData& m_run;
  Names m_toolchains;
  std::map<std::string, Cause> m_causes;
  std::map<std::pair<Names, Names>, std::vector<std::string>> m_chains; ///< what chain_patterns() said
};

} // namespace

std::string suggest_expectations(const store::RunData& run) {
  return Suggester(run).text();
}

} // namespace abiter::insight
