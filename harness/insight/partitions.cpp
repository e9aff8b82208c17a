#include "insight/partitions.h"

#include "util/hash.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::insight {

namespace {

constexpr size_t k_names_in_id = 2; ///< more would make it a sentence

size_t common(const std::set<std::string>& a, const std::set<std::string>& b) {
  return static_cast<size_t>(
      std::count_if(a.begin(), a.end(), [&](const std::string& one) { return b.count(one) > 0; }));
}

std::string names_of(const std::set<std::string>& toolchains) {
  return join({toolchains.begin(), toolchains.end()}, ", ");
}

/// Of two sides the one that a cause is known by: the smaller one.
size_t apart(const PartitionedCause& cause) {
  const auto& [a, b] = cause.sides;
  if (cause.alone || b.empty())
    return 0;
  if (a.size() != b.size())
    return a.size() < b.size() ? 0 : 1;
  return a < b ? 1 : 0;
}

std::string id_of(const PartitionedCause& cause) {
  const std::set<std::string>& names = cause.sides[apart(cause)];
  std::vector<std::string> some(names.begin(), names.end());
  std::string more;
  if (some.size() > k_names_in_id) {
    more = fmt::format("+{}-more-{}", some.size() - k_names_in_id, hex64(hash64(names_of(names))).substr(0, 4));
    some.resize(k_names_in_id);
  }
  return cause.kind + "~" + join(some, "+") + more;
}

} // namespace

Partitions::Key Partitions::key_of(const CaseOfCause& one) const {
  std::string a = one.caller_side, b = one.callee_side;
  if (const auto colours = m_colours.find({one.kind, one.suite, one.entry}); colours != m_colours.end()) {
    a = colours->second.at(one.caller);
    b = colours->second.at(one.callee);
  }
  return {one.kind, one.suite, one.entry, std::min(a, b), std::max(a, b), one.value};
}

void Partitions::add(const CaseOfCause& one) {
  if (one.alone || !one.caller_side.empty())
    add_unit(one);
  else
    m_unsided[{one.kind, one.suite, one.entry}].push_back(one);
}

void Partitions::add_unit(const CaseOfCause& one) {
  const Key key = key_of(one);
  m_units[key].where = {one.suite, one.entry, one.value};
  PartitionedCause& cause = m_units[key].cause;
  cause.kind = one.kind;
  cause.named = one.named;
  cause.alone = one.alone;
  if (one.alone) {
    cause.sides[0].insert(one.caller);
    return;
  }
  const auto colours = m_colours.find({one.kind, one.suite, one.entry});
  const std::string& side = colours == m_colours.end() ? one.caller_side : colours->second.at(one.caller);
  const bool swapped = side != key[3];
  cause.sides[swapped].insert(one.caller);
  cause.sides[!swapped].insert(one.callee);
}

/// Toolchains of a failing case are on different sides: as few sides as that allows, the first toolchain by name first.
void Partitions::colour() {
  for (const auto& [place, cases] : m_unsided) {
    std::map<std::string, std::set<std::string>> apart;
    for (const CaseOfCause& one : cases) {
      apart[one.caller].insert(one.callee);
      apart[one.callee].insert(one.caller);
    }
    std::map<std::string, std::string>& colours = m_colours[place];
    // Along the failing cases, so that two sides are enough wherever they are.
    for (const auto& [begin, ignored] : apart) {
      std::vector<std::string> open{begin};
      for (size_t i = 0; i < open.size(); ++i) {
        if (colours.count(open[i]))
          continue;
        std::set<std::string> taken;
        for (const std::string& other : apart[open[i]]) {
          if (const auto found = colours.find(other); found != colours.end())
            taken.insert(found->second);
          open.push_back(other);
        }
        size_t free = 1;
        while (taken.count(fmt::format("side {} from {}", free, begin)))
          ++free;
        colours[open[i]] = fmt::format("side {} from {}", free, begin);
      }
    }
  }
  for (const auto& [place, cases] : m_unsided)
    for (const CaseOfCause& one : cases)
      add_unit(one);
  m_unsided.clear();
}

void Partitions::add_agreeing(const std::string& suite, const std::string& entry, const std::string& toolchain) {
  m_agreeing[{suite, entry}].insert(toolchain);
}

void Partitions::solve() {
  m_causes.clear();
  m_where.clear();
  colour();
  for (auto& [key, unit] : m_units)
    if (unit.cause.alone)
      if (const auto agreeing = m_agreeing.find({key[1], key[2]}); agreeing != m_agreeing.end())
        for (const std::string& one : agreeing->second)
          if (!unit.cause.sides[0].count(one))
            unit.cause.sides[1].insert(one);
  for (auto at = m_units.begin(); at != m_units.end();) {
    std::vector<Unit*> of_kind;
    const std::string& kind = at->first[0];
    for (; at != m_units.end() && at->first[0] == kind; ++at)
      of_kind.push_back(&at->second);
    const auto size = [](const Unit* unit) { return unit->cause.sides[0].size() + unit->cause.sides[1].size(); };
    std::stable_sort(of_kind.begin(), of_kind.end(), [&](const Unit* a, const Unit* b) { return size(a) > size(b); });
    const size_t first = m_causes.size();
    for (Unit* unit : of_kind)
      place(*unit, first);
  }
  for (PartitionedCause& cause : m_causes)
    cause.id = id_of(cause);
}

/// Into the cause with which it has most toolchains in common, of those from `first` on that it doesn't contradict.
void Partitions::place(Unit& unit, size_t first) {
  const Sides& sides = unit.cause.sides;
  size_t best = m_causes.size(), most = 0;
  bool best_swapped = false;
  for (size_t c = first; c < m_causes.size(); ++c)
    for (const bool swapped : {false, true}) {
      const Sides& other = m_causes[c].sides;
      const std::set<std::string>&same = other[swapped], &opposite = other[!swapped];
      if (common(sides[0], opposite) || common(sides[1], same) || m_where[c].count(unit.where))
        continue;
      // What sides mean in one function tells nothing of another one, but by a toolchain that is in both.
      const size_t shared = common(sides[0], same) + common(sides[1], opposite);
      if (unit.cause.named || unit.cause.alone ? swapped : shared == 0)
        continue;
      if (best == m_causes.size() || shared > most) {
        best = c;
        most = shared;
        best_swapped = swapped;
      }
    }
  unit.group = best;
  if (best == m_causes.size()) {
    m_causes.push_back(unit.cause);
    m_where.push_back({unit.where});
    return;
  }
  m_where[best].insert(unit.where);
  m_causes[best].sides[best_swapped].insert(sides[0].begin(), sides[0].end());
  m_causes[best].sides[!best_swapped].insert(sides[1].begin(), sides[1].end());
}

const PartitionedCause& Partitions::cause_of(const CaseOfCause& one) const {
  return m_causes[m_units.at(key_of(one)).group];
}

std::string to_text(const PartitionedCause& cause) {
  const size_t small = apart(cause);
  const std::set<std::string>& named = cause.sides[small];
  if (cause.alone && !cause.kind.starts_with("with-itself"))
    return "{" + names_of(named) + "}";
  if (cause.alone)
    return names_of(named) + (named.size() == 1 ? " disagrees with itself" : " disagree with themselves");
  return fmt::format("{{{}}} | {{{}}}", names_of(cause.sides[!small]), names_of(named));
}

} // namespace abiter::insight
