#include "insight/comparison.h"

#include "insight/partitions.h"

#include "generate/fingerprint.h"
#include "plan/suite_name.h"
#include "target/convention.h"
#include "util/hash.h"

#include "util/json.h"
#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace abiter::insight {

namespace {

/// Differences of the layouts of all types that the function's values contain.
std::vector<judge::LayoutDifference> layout_differences(const lang::Spec& spec, const lang::Function& function,
                                                        const SuitePrint& a, const SuitePrint& b) {
  std::vector<judge::LayoutDifference> all;
  for (const lang::TypeId id : spec.reachable(function)) {
    const auto in_a = a.types.find(spec.type(id).key), in_b = b.types.find(spec.type(id).key);
    if (in_a == a.types.end() || in_b == b.types.end())
      continue;
    const TypePrint &x = in_a->second, &y = in_b->second;
    if (x.size != y.size)
      all.push_back({x.name, "", "size", std::to_string(x.size), std::to_string(y.size)});
    if (x.align != y.align)
      all.push_back({x.name, "", "align", std::to_string(x.align), std::to_string(y.align)});
    for (size_t i = 0; i < x.leaves.size() && i < y.leaves.size(); ++i)
      if (x.leaves[i] != y.leaves[i])
        all.push_back({x.name, x.leaves[i].first, "place", x.leaves[i].second, y.leaves[i].second});
  }
  return all;
}

class Comparer {
public:
  Comparer(const Fingerprint& a, const Fingerprint& b) : m_a(a), m_b(b) {}

  void suite(const plan::Suite& suite) {
    const auto in_a = m_a.suites.find(suite.id), in_b = m_b.suites.find(suite.id);
    m_known.insert(suite.id);
    if (in_a == m_a.suites.end() || in_b == m_b.suites.end())
      return;
    const std::string hash = hex64(generate::fingerprint(suite.spec));
    if (in_a->second.hash != hash || in_b->second.hash != hash) {
      m_result.skipped.push_back(suite.id + ": a fingerprint was made with another version of it");
      return;
    }
    const bool same_family = m_a.family == m_b.family;
    if (suite.spec.default_repr == lang::DefaultRepr::Rust && !same_family)
      return; // nothing is promised between them
    for (const plan::Entry& entry : suite.entries)
      if (same_family || !target::convention_by_name(entry.convention)->same_family)
        function(suite, entry, in_a->second, in_b->second);
  }

  Comparison result() {
    skip_what_one_lacks(m_a, m_b);
    skip_what_one_lacks(m_b, m_a);
    m_partitions.solve();
    for (size_t i = 0; i < m_cases.size(); ++i)
      m_result.incompatible[i].cause.id = m_partitions.cause_of(m_cases[i]).id;
    return std::move(m_result);
  }

private:
  void skip_what_one_lacks(const Fingerprint& a, const Fingerprint& b) {
    const bool same_family = a.family == b.family;
    for (const auto& [id, suite] : a.suites)
      if (!same_family && !plan::split_suite_name(id).repr.empty())
        continue; // nothing is promised between them
      else if (!b.suites.count(id))
        m_result.skipped.push_back(fmt::format("{}: not in the fingerprint of {}", id, b.id));
      else if (!m_known.count(id) && &a == &m_a)
        m_result.skipped.push_back(id + ": its spec isn't built in; give its file with --spec");
  }

  void function(const plan::Suite& suite, const plan::Entry& entry, const SuitePrint& a, const SuitePrint& b) {
    const lang::Function& function = suite.spec.functions[entry.function];
    const std::string key = function.name + "::" + entry.convention;
    if (a.unsupported.count(key) || b.unsupported.count(key)) {
      ++m_result.unsupported;
      return;
    }
    const auto in_a = a.maps.find(key), in_b = b.maps.find(key);
    if (in_a == a.maps.end() || in_b == b.maps.end())
      return;
    ++m_result.compared;
    bool alone = false;
    for (const auto& [map, print] : {std::pair(&in_a->second, &m_a), std::pair(&in_b->second, &m_b)})
      if (!map->agrees) {
        m_result.with_itself.push_back(fmt::format("{}::{} of {}", suite.id, key, print->id));
        alone = true;
      }
    if (alone)
      return;
    const std::vector<judge::LayoutDifference> layouts = layout_differences(suite.spec, function, a, b);
    if (layouts.empty() && in_a->second.agrees_in_places(in_b->second))
      return;
    judge::Cause cause = judge::cause_of({*suite.architecture,
                                          suite.spec,
                                          function,
                                          entry.convention,
                                          &in_a->second,
                                          &in_b->second,
                                          layouts,
                                          judge::Verdict::Value,
                                          m_nothing,
                                          m_nothing,
                                          judge::NameFault::None,
                                          false,
                                          {},
                                          {},
                                          {}});
    m_cases.push_back({cause.id, cause.side_a, cause.side_b, cause.value, cause.sides_named, cause.alone, suite.id, key,
                       m_a.id, m_b.id});
    m_partitions.add(m_cases.back());
    m_result.incompatible.push_back(
        {suite.id, function.name, entry.convention, std::move(cause), in_a->second.leaves.size()});
  }

  const Fingerprint &m_a, &m_b;
  const std::string m_nothing;
  std::vector<CaseOfCause> m_cases; ///< as in m_result.incompatible
  std::set<std::string> m_known;    ///< ids of suites
  Partitions m_partitions;
  Comparison m_result;
};

} // namespace

Comparison compare(const Fingerprint& a, const Fingerprint& b, const std::vector<plan::Suite>& suites) {
  Comparer comparer(a, b);
  for (const plan::Suite& suite : suites)
    comparer.suite(suite);
  Comparison result = comparer.result();
  for (const Fingerprint* print : {&a, &b})
    for (const auto& [id, ignored] : print->suites)
      if (std::none_of(suites.begin(), suites.end(), [&](const plan::Suite& suite) { return suite.id == id; }))
        result.skipped.push_back(id + ": this abiter has no such spec");
  std::sort(result.skipped.begin(), result.skipped.end());
  result.skipped.erase(std::unique(result.skipped.begin(), result.skipped.end()), result.skipped.end());
  return result;
}

std::vector<ComparisonCause> fold(const Comparison& comparison) {
  std::vector<ComparisonCause> causes;
  for (const Incompatible& one : comparison.incompatible) {
    auto found =
        std::find_if(causes.begin(), causes.end(), [&](const auto& cause) { return cause.id == one.cause.id; });
    if (found == causes.end())
      found = causes.insert(causes.end(), ComparisonCause{one.cause.id, {}});
    found->functions.push_back(&one);
  }
  for (ComparisonCause& cause : causes)
    std::stable_sort(cause.functions.begin(), cause.functions.end(),
                     [](const auto* x, const auto* y) { return x->leaves < y->leaves; });
  std::stable_sort(causes.begin(), causes.end(),
                   [](const auto& x, const auto& y) { return x.functions.size() > y.functions.size(); });
  return causes;
}

std::string to_json(const Comparison& comparison, const Fingerprint& a, const Fingerprint& b) {
  Json json = {{"schema", "abiter-comparison"},
               {"version", 1},
               {"toolchains", {a.id, b.id}},
               {"compared", comparison.compared},
               {"unsupported", comparison.unsupported},
               {"incompatible", comparison.incompatible.size()},
               {"causes", Json::array()},
               {"with_itself", comparison.with_itself},
               {"skipped", comparison.skipped}};
  for (const ComparisonCause& cause : fold(comparison)) {
    const judge::Cause& smallest = cause.functions.front()->cause;
    Json one = {{"id", cause.id},
                {"what", smallest.what},
                {"subject", smallest.subject},
                {"leaf", smallest.leaf},
                {"places", {smallest.a, smallest.b}},
                {"functions", Json::array()}};
    for (const Incompatible* function : cause.functions)
      one["functions"].push_back(function->suite + "::" + function->function + "::" + function->convention);
    json["causes"].push_back(std::move(one));
  }
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace abiter::insight
