#include "insight/root_causes.h"

#include "insight/summary.h"

#include "store/results.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <tuple>

namespace abiter::insight {

namespace {

/// While cases are counted.
struct Growing {
  RootCause cause;
  std::set<std::pair<size_t, uint32_t>> entries; ///< suite, entry
  std::set<uint32_t> toolchains;
  std::tuple<bool, size_t, bool, int>
      size{}; ///< of the smallest case: not red, leaves, didn't run, how little it tells
};

const abi::LocationMap* map_of(const store::RunResults& results, size_t suite, uint32_t toolchain, uint32_t entry) {
  if (suite >= results.maps.size() || results.maps[suite].empty())
    return nullptr;
  return &results.maps[suite][toolchain][entry];
}

/// Groups the toolchains of a cause by where they have the leaf of its smallest case.
std::vector<PlaceGroup> group(const store::RunResults& results, const RootCause& cause,
                              const std::set<uint32_t>& toolchains) {
  std::vector<PlaceGroup> groups;
  for (const uint32_t t : toolchains) {
    const abi::LocationMap* map = map_of(results, cause.suite, t, cause.entry);
    const abi::LocationMap* known = map && map->looked ? map : nullptr;
    const abi::LeafLocations* leaf = known ? known->leaf(cause.cause.leaf) : nullptr;
    if (!leaf)
      continue;
    const std::string place = abi::to_text(leaf->segments);
    auto found = std::find_if(groups.begin(), groups.end(), [&](const auto& one) { return one.place == place; });
    if (found == groups.end())
      found = groups.insert(groups.end(), PlaceGroup{place, {}});
    found->toolchains.push_back(t);
  }
  std::stable_sort(groups.begin(), groups.end(),
                   [](const auto& a, const auto& b) { return a.toolchains.size() > b.toolchains.size(); });
  return groups;
}

CaseOfCause case_of(const store::RunResults& results, size_t s, const std::pair<uint32_t, uint32_t>& where,
                    const judge::Finding& finding) {
  const plan::Suite& suite = results.plan->suites[s];
  const plan::Pairing& pairing = suite.pairings[where.first].pairing;
  const judge::Why& why = finding.why;
  return {why.kind,
          why.caller,
          why.callee,
          why.value,
          why.named,
          why.alone,
          suite.id,
          suite.entry_text(where.second),
          results.plan->toolchains[pairing.caller].id,
          results.plan->toolchains[pairing.callee].id};
}

/// The causes of a run, by what is known of its findings.
Partitions partitions_of(const store::RunResults& results) {
  Partitions partitions;
  for (size_t s = 0; s < results.suites.size(); ++s) {
    const plan::Suite& suite = results.plan->suites[s];
    const judge::JudgedSuite& judged = results.suites[s];
    bool alone = false;
    for (const auto& [where, finding] : judged.findings)
      if (!finding.why.kind.empty()) {
        partitions.add(case_of(results, s, where, finding));
        alone = alone || finding.why.alone;
      }
    for (uint32_t p = 0; alone && p < suite.pairings.size(); ++p)
      if (const plan::Pairing& pairing = suite.pairings[p].pairing; pairing.caller == pairing.callee)
        for (uint32_t e = 0; e < suite.entries.size(); ++e)
          if (judge::standing(judged.verdicts[p][e]) == judge::Standing::Passed)
            partitions.add_agreeing(suite.id, suite.entry_text(e), results.plan->toolchains[pairing.caller].id);
  }
  partitions.solve();
  return partitions;
}

std::string names(const store::RunResults& results, const std::vector<uint32_t>& toolchains) {
  std::vector<std::string> ids;
  for (const uint32_t t : toolchains)
    ids.push_back(results.plan->toolchains[t].id);
  return "{" + join(ids, ", ") + "}";
}

} // namespace

void name_causes(store::RunResults& results) {
  const Partitions partitions = partitions_of(results);
  for (size_t s = 0; s < results.suites.size(); ++s)
    for (auto& [where, finding] : results.suites[s].findings)
      if (!finding.why.kind.empty())
        finding.root_cause = partitions.cause_of(case_of(results, s, where, finding)).id;
}

std::vector<RootCause> find_root_causes(const store::RunResults& results) {
  std::map<std::string, PartitionedCause> partitioned;
  const Partitions partitions = partitions_of(results);
  for (const PartitionedCause& one : partitions.causes())
    partitioned.emplace(one.id, one);
  std::map<std::string, Growing> growing;
  for (size_t s = 0; s < results.suites.size(); ++s) {
    const plan::Suite& suite = results.plan->suites[s];
    for (const auto& [where, finding] : results.suites[s].findings) {
      if (finding.root_cause.empty())
        continue;
      Growing& one = growing[finding.root_cause];
      const auto& [pairing, entry] = where;
      const judge::VerdictRow& seen = judge::row_of(finding.verdict);
      const std::tuple size{!counts_as_red(finding),
                            results.jobs[s].values[suite.entries[entry].function][0].cells.size(), !seen.ran,
                            -seen.rank};
      if (one.cause.cases == 0 || size < one.size) {
        one.size = size;
        one.cause.suite = s;
        one.cause.pairing = pairing;
        one.cause.entry = entry;
      }
      ++one.cause.cases;
      one.cause.red += counts_as_red(finding);
      one.entries.insert({s, entry});
      one.toolchains.insert({suite.pairings[pairing].pairing.caller, suite.pairings[pairing].pairing.callee});
    }
  }
  std::vector<RootCause> causes;
  for (auto& [id, one] : growing) {
    RootCause& cause = one.cause;
    cause.id = id;
    cause.entries = one.entries.size();
    if (const auto found = partitioned.find(id); found != partitioned.end())
      cause.partitioned = found->second;
    cause.cause =
        judge::cause_of_finding(results.plan->suites[cause.suite], results.jobs[cause.suite], results.maps[cause.suite],
                                results.suites[cause.suite], cause.pairing, cause.entry);
    cause.groups = group(results, cause, one.toolchains);
    causes.push_back(std::move(cause));
  }
  std::stable_sort(causes.begin(), causes.end(), [](const auto& a, const auto& b) { return a.cases > b.cases; });
  return causes;
}

std::string to_text(const RootCause& cause, const store::RunResults& results) {
  std::string text = cause.cause.what;
  if (!cause.cause.subject.empty())
    text += ": " + cause.cause.subject;
  if (cause.groups.size() > 1) {
    std::vector<std::string> places;
    for (const PlaceGroup& one : cause.groups)
      places.push_back(one.place + " " + names(results, one.toolchains));
    return text + ": " + join(places, " | ");
  }
  if (cause.cause.a.empty() && cause.cause.b.empty())
    return text;
  const plan::Pairing& pairing = results.plan->suites[cause.suite].pairings[cause.pairing].pairing;
  return text + fmt::format(": {} {{{}}} | {} {{{}}}", cause.cause.a, results.plan->toolchains[pairing.caller].id,
                            cause.cause.b, results.plan->toolchains[pairing.callee].id);
}

std::string toolchains_text(const RootCause& cause, const store::RunResults& results) {
  if (cause.partitioned.sides[1].empty() && !cause.partitioned.alone)
    return judge::to_text(results.suites[cause.suite].agreements[cause.entry], *results.plan);
  return to_text(cause.partitioned);
}

} // namespace abiter::insight
