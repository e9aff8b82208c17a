#pragma once

// Cases of one cause: they are about the same (judge::Cause::id), and no toolchain is on one side in some of them and on
// the other side in others. So it takes all suites of a run, or of all its shards, to tell causes apart. Only names are
// needed: what was stored or merged gives the same causes as the run that has just ended.

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace abiter::insight {

/// What is known of a case.
struct CaseOfCause {
  std::string kind; ///< judge::Why::kind, as the next five
  std::string caller_side, callee_side, value;
  bool named = false;
  bool alone = false;
  std::string suite, entry;   ///< "structs/nested", "val_in::c"
  std::string caller, callee; ///< toolchains
};

/// Toolchains on the two sides. Of a cause that is about toolchains by themselves: those that have it, and those that
/// are known not to.
using Sides = std::array<std::set<std::string>, 2>;

struct PartitionedCause {
  std::string id; ///< the kind, and the toolchains of the smaller side: "alignment-i128~rustc-1.63"
  std::string kind;
  bool named = false, alone = false;
  Sides sides;
};

class Partitions {
public:
  void add(const CaseOfCause& one);
  /// A toolchain agrees with itself about an entry.
  void add_agreeing(const std::string& suite, const std::string& entry, const std::string& toolchain);
  /// All cases are known.
  void solve();

  /// Of a case that was added.
  const PartitionedCause& cause_of(const CaseOfCause& one) const;
  /// By kind, those with most toolchains first.
  const std::vector<PartitionedCause>& causes() const { return m_causes; }

private:
  /// What one function says: cases of one kind with the same two sides of the same value.
  struct Unit {
    PartitionedCause cause;
    std::array<std::string, 3> where; ///< suite, entry, value
    size_t group = 0;                 ///< index into m_causes
  };
  using Key = std::array<std::string, 6>; ///< kind, suite, entry, sides, value
  Key key_of(const CaseOfCause& one) const;
  void colour();
  void add_unit(const CaseOfCause& one);
  void place(Unit& unit, size_t first);

  using Place = std::array<std::string, 3>;                      ///< kind, suite, entry
  std::map<Place, std::vector<CaseOfCause>> m_unsided;           ///< of which only the toolchains are known
  std::map<Place, std::map<std::string, std::string>> m_colours; ///< what stands for a side then, by toolchain
  std::map<Key, Unit> m_units;
  std::map<std::pair<std::string, std::string>, std::set<std::string>> m_agreeing; ///< by suite and entry
  std::vector<PartitionedCause> m_causes;
  std::vector<std::set<std::array<std::string, 3>>> m_where; ///< by cause: those of its units
};

/// "{gcc-12, clang-22} | {clang-14}", the larger side first; of a cause that is about
/// toolchains by themselves "clang-16, clang-19 disagree with themselves", or "{clang-16}" whose compiler refuses it.
std::string to_text(const PartitionedCause& cause);

} // namespace abiter::insight
