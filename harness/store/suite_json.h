#pragma once

// Judged suites and single findings as JSON: what results.json and the store keep of them (docs/results.md).

#include "store/results.h"
#include "util/json.h"

#include <array>
#include <map>
#include <utility>
#include <vector>

namespace abiter::store {

/// Writes suites of one run; what several findings share is worked out once.
class SuiteWriter {
public:
  explicit SuiteWriter(const RunResults& results) : m_results(results), m_plan(*results.plan) {}

  /// Verdicts as one letter an entry, so that a hundred thousand passes are a few kilobytes.
  Json suite_json(size_t s);
  Json finding_json(size_t s, uint32_t p, uint32_t e, const judge::Finding& finding);

private:
  /// What only a function's or a scenario's finding has.
  void add_call(Json& json, size_t s, uint32_t p, uint32_t e, const judge::Finding& finding);
  static void add_trace(Json& json, const judge::Finding& finding);
  static void add_answer(Json& json, const judge::Finding& finding);
  /// Where the two sides of a case differ: the first few rows of its table.
  Json places_json(size_t s, uint32_t p, uint32_t e);
  /// For each toolchain the first one whose map of an entry has the same places: of a hundred toolchains a handful
  /// differ.
  const std::vector<uint32_t>& alike_maps(size_t s, uint32_t e);
  /// Maps of disputed entries: equal ones once, with the toolchains that have them.
  Json maps_json(size_t s);

  std::map<std::array<size_t, 4>, Json> m_places;                       ///< by suite, entry, caller's and callee's map
  std::map<std::pair<size_t, uint32_t>, std::vector<uint32_t>> m_alike; ///< by suite and entry
  const RunResults& m_results;
  const plan::Plan& m_plan;
};

} // namespace abiter::store
