#include "plan/coverage.h"

#include <algorithm>

namespace abiter::plan {

namespace {

bool all(const std::vector<bool>& done) {
  return std::find(done.begin(), done.end(), false) == done.end();
}

/// Whether a choice lies in the member that is alive in another one: "a.m.union" below "a.union".
bool is_below(const Choice& inner, const Choice& outer) {
  const size_t stem = outer.path.rfind('.') + 1;
  return inner.path != outer.path && inner.path.compare(0, stem, outer.path, 0, stem) == 0;
}

} // namespace

bool Coverage::add(const std::vector<Choice>& choices) {
  bool more = false;
  for (const Choice& choice : choices)
    m_done[choice.path].resize(choice.count);
  // From the innermost ones out, since those below a choice follow it.
  for (size_t i = choices.size(); i-- > 0;) {
    bool done = true;
    for (size_t k = i + 1; k < choices.size() && done; ++k)
      done = !is_below(choices[k], choices[i]) || all(m_done[choices[k].path]);
    std::vector<bool>& known = m_done[choices[i].path];
    more |= done && !known[choices[i].chosen];
    known[choices[i].chosen] = known[choices[i].chosen] || done;
  }
  return more;
}

bool Coverage::complete() const {
  return std::all_of(m_done.begin(), m_done.end(), [](const auto& one) { return all(one.second); });
}

lang::Chooser Coverage::next() {
  ++m_chosen;
  return [this](uint32_t ordinal, uint32_t count, const std::string& path) {
    const auto known = m_done.find(path);
    for (uint32_t i = 0; known != m_done.end() && i < count; ++i)
      if (!known->second[(ordinal + i) % count])
        return (ordinal + i) % count;
    return (ordinal + m_chosen) % count;
  };
}

} // namespace abiter::plan
