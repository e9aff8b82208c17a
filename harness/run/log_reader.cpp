#include "run/log_reader.h"

#include "run/machine.h"
#include "util/fs.h"

#include <cstring>
#include <fmt/format.h>

namespace abiter::run {

namespace {

class LogReader {
public:
  LogReader(const plan::Plan& plan, const plan::Suite& suite, const Job& job)
      : m_plan(plan), m_suite(suite), m_job(job) {
    m_result.pairs.resize(suite.pairings.size());
    for (PairObservation& pair : m_result.pairs)
      pair.passed.resize(suite.entries.size());
    m_result.diagonals.resize(plan.toolchains.size());
    for (PairObservation& pair : m_result.diagonals)
      pair.passed.resize(suite.entries.size());
    m_result.layouts.resize(plan.toolchains.size());
    m_probes.resize(plan.toolchains.size());
  }

  Expected<SuiteObservation> read(std::string_view log) {
    bool begun = false, ended = false;
    while (!log.empty()) {
      abiter_record record;
      if (log.size() < sizeof record)
        return broken("a record is cut off");
      std::memcpy(&record, log.data(), sizeof record);
      if (record.size < sizeof record || record.size > log.size())
        return broken("a record is longer than the log");
      const std::string_view body = log.substr(sizeof record, record.size - sizeof record);
      if (!begun && record.kind != ABITER_MACHINE)
        return broken("it is of another version");
      begun = true;
      if (record.kind == ABITER_END)
        ended = true;
      else if (is_about_machine(record) ? !m_machine.take(record, body) : !take(record, body))
        return broken(fmt::format("a record of kind {} is invalid", record.kind));
      log.remove_prefix(record.size);
    }
    if (!ended)
      return broken("the closing record is missing");
    place_leaves();
    return std::move(m_result);
  }

private:
  static tl::unexpected<Error> broken(const std::string& why) {
    return fail_internal("the runner's log can't be read: " + why);
  }

  template <class T> static bool read_as(std::string_view body, T& value) {
    if (body.size() < sizeof value)
      return false;
    std::memcpy(&value, body.data(), sizeof value);
    return true;
  }

  bool take(const abiter_record& record, std::string_view body) {
    if (record.order >= k_layout_orders)
      return take_layout(record, body);
    const bool diagonal = record.order >= k_diagonal_orders;
    const size_t number = diagonal ? record.order - k_diagonal_orders : record.order;
    std::vector<PairObservation>& pairs = diagonal ? m_result.diagonals : m_result.pairs;
    if (number >= pairs.size() || record.index >= m_suite.entries.size())
      return false;
    PairObservation& pair = pairs[number];
    switch (record.kind) {
    case ABITER_PASS:
      if (record.alone)
        pair.cases[record.index].alone_passed = true;
      else
        pair.passed[record.index] = true;
      return true;
    case ABITER_CASE: {
      CaseReport report;
      if (!read_case(body, report))
        return false;
      if (record.alone)
        pair.cases[record.index].alone = std::move(report);
      else
        pair.cases[record.index].batch = std::move(report);
      return true;
    }
    case ABITER_SPOILER: {
      uint64_t spoilt;
      if (!read_as(body, spoilt) || spoilt >= m_suite.entries.size())
        return false;
      pair.cases.erase(static_cast<uint32_t>(spoilt));
      pair.passed[spoilt] = true;
      pair.cases[record.index].batch.broken.facts |= ABITER_SPOILT_PROCESS;
      return true;
    }
    case ABITER_ORDER_END:
      pair.complete = true;
      return true;
    case ABITER_ORDER_FAILED:
      pair.failure = body.substr(0, body.find('\0'));
      return true;
    default:
      return false;
    }
  }

  bool read_case(std::string_view body, CaseReport& report) const {
    abiter_case head;
    if (!read_as(body, head) || body.size() < sizeof head + head.differences * sizeof(abiter_difference) +
                                                  head.clobbers * sizeof(abiter_clobber))
      return false;
    Broken broken{head.facts,      head.promises,      std::vector<abiter_clobber>(head.clobbers),
                  head.lost_units, head.lost_promises, head.unaligned};
    if (head.clobbers)
      std::memcpy(broken.clobbers.data(), body.data() + sizeof head + head.differences * sizeof(abiter_difference),
                  head.clobbers * sizeof(abiter_clobber));
    report = {head.status, head.step, head.pattern, head.signal,    head.address, m_machine.broken_promises(broken),
              head.made,   head.gone, {},           head.broken_leg};
    for (uint32_t i = 0; i < head.differences; ++i) {
      abiter_difference difference;
      std::memcpy(&difference, body.data() + sizeof head + i * sizeof difference, sizeof difference);
      Difference& added = report.differences.emplace_back();
      added.pattern = difference.pattern;
      added.cell = difference.cell;
      added.seen = difference.seen & ~ABITER_UNEQUAL;
      added.unequal = (difference.seen & ABITER_UNEQUAL) != 0;
      std::memcpy(added.expected.data(), difference.expected.b, 16);
      std::memcpy(added.observed.data(), difference.observed.b, 16);
    }
    return true;
  }

  bool take_layout(const abiter_record& record, std::string_view body) {
    const uint32_t number = record.order - k_layout_orders;
    if (number / 2 >= m_plan.toolchains.size())
      return false;
    Layouts& layouts = m_result.layouts[number / 2][number % 2];
    layouts.types.resize(m_job.codecs.size());
    std::vector<std::optional<Place>>& probes = m_probes[number / 2][number % 2];
    if (record.kind == ABITER_LAYOUT) {
      abiter_layout layout;
      if (!read_as(body, layout) || record.index >= layouts.types.size())
        return false;
      layouts.types[record.index] = {true, layout.size, layout.align};
    } else if (record.kind == ABITER_PROBE) {
      abiter_object_difference found;
      if (!read_as(body, found) || body.size() < sizeof found + found.count)
        return false;
      if (probes.size() <= record.index)
        probes.resize(record.index + 1);
      probes[record.index] =
          Place{found.first, {body.begin() + sizeof found, body.begin() + sizeof found + found.count}};
    }
    return record.kind == ABITER_LAYOUT || record.kind == ABITER_PROBE || record.kind == ABITER_ORDER_END ||
           record.kind == ABITER_ORDER_FAILED;
  }

  /// The place of a leaf is made of those of its probes.
  void place_leaves() {
    for (size_t t = 0; t < m_probes.size(); ++t)
      for (size_t side = 0; side < 2; ++side) {
        std::vector<std::optional<Place>>& leaves = m_result.layouts[t][side].leaves;
        for (const LeafProbe& leaf : m_job.leaves) {
          std::vector<std::optional<Place>> places;
          for (const uint32_t i : leaf.probes)
            places.push_back(i < m_probes[t][side].size() ? m_probes[t][side][i] : std::nullopt);
          leaves.push_back(unite(leaf.in_twos ? common_of_twos(places) : places));
        }
      }
  }

  /// Where both of two that follow each other differ, if both were seen.
  static std::vector<std::optional<Place>> common_of_twos(const std::vector<std::optional<Place>>& places) {
    std::vector<std::optional<Place>> common;
    for (size_t i = 0; i + 1 < places.size(); i += 2)
      common.push_back(places[i] && places[i + 1] ? intersect(*places[i], *places[i + 1])
                       : places[i]                ? places[i]
                                                  : places[i + 1]);
    return common;
  }

  static std::optional<Place> intersect(Place common, const Place& other) {
    for (size_t k = 0; k < common.bits.size(); ++k) {
      const size_t byte = common.first + k;
      const bool inside = byte >= other.first && byte < other.first + other.bits.size();
      common.bits[k] &= inside ? other.bits[byte - other.first] : 0;
    }
    trim(common);
    return common;
  }

  /// Bytes without a bit at the ends say nothing.
  static void trim(Place& place) {
    while (!place.bits.empty() && place.bits.back() == 0)
      place.bits.pop_back();
    const auto begin = std::find_if(place.bits.begin(), place.bits.end(), [](uint8_t byte) { return byte != 0; });
    place.first += static_cast<uint32_t>(begin - place.bits.begin());
    place.bits.erase(place.bits.begin(), begin);
    if (place.bits.empty())
      place.first = 0;
  }

  static std::optional<Place> unite(const std::vector<std::optional<Place>>& places) {
    std::optional<Place> all;
    for (const std::optional<Place>& place : places) {
      if (!place)
        continue;
      const Place& one = *place;
      if (!all || all->bits.empty()) {
        all = one;
        continue;
      }
      if (one.bits.empty())
        continue;
      const uint32_t first = std::min(all->first, one.first);
      const size_t end = std::max(all->first + all->bits.size(), one.first + one.bits.size());
      Place merged{first, std::vector<uint8_t>(end - first)};
      for (const Place* part : {static_cast<const Place*>(&*all), &one})
        for (size_t k = 0; k < part->bits.size(); ++k)
          merged.bits[part->first - first + k] |= part->bits[k];
      all = std::move(merged);
    }
    return all;
  }

  const plan::Plan& m_plan;
  const plan::Suite& m_suite;
  const Job& m_job;
  SuiteObservation m_result;
  Machine m_machine;
  std::vector<std::array<std::vector<std::optional<Place>>, 2>> m_probes; ///< [toolchain][side][probe]
};

} // namespace

Expected<SuiteObservation> read_log(const std::string& path, const plan::Plan& plan, const plan::Suite& suite,
                                    const Job& job) {
  ABITER_TRY(log, read_file(path));
  return LogReader(plan, suite, job).read(log);
}

} // namespace abiter::run
