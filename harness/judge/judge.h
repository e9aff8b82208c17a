#pragma once

// From what was observed to verdicts. Each side is compared with what was sent, never with the other side, so that it
// can be said which one is wrong.

#include "compile/units.h"
#include "judge/verdict.h"
#include "plan/plan.h"
#include "run/job.h"
#include "run/observation.h"
#include "run/validity.h"

#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace abiter::judge {

/// One disagreement about a type. `leaf` is empty for size and align.
struct LayoutDifference {
  std::string type;
  std::string leaf;
  std::string what;           ///< "size", "align" or "place"; of C's own types also "sign" and "format"
  std::string caller, callee; ///< in words: "16", "bytes 8-11", "bits 3-5 of byte 0", "unsigned", "x87 extended"
  bool model = false;         ///< the data models of the two sides differ in it
};

/// What an expectation makes of a case.
struct Expectation {
  Verdict verdict;   ///< Known, Fixed or Drift
  uint32_t rule = 0; ///< index into the run's rules
};

/// A line of a trace's two columns. A text is empty where the other side has a line alone.
struct TraceRow {
  std::string expected;
  std::string seen;
  bool differs = false;
};

/// What a case's cause is made of: cases of one cause have the same kind, and their toolchains are on the same sides.
struct Why {
  std::string kind;           ///< what moves from where to where, and which construct: see Cause::id
  std::string caller, callee; ///< the sides: see Cause::side_a
  std::string value;          ///< see Cause::value
  bool named = false;         ///< see Cause::sides_named
  bool alone = false;         ///< see Cause::alone
};

/// What is wrong with the names by which a function of C++ is called and defined.
enum class NameFault : uint8_t {
  None,
  OtherName, ///< each side has one that the other hasn't
  NoName,    ///< the callee has none that the caller calls
};

/// What there is to say about a case that didn't pass, or passes against an expectation.
struct Finding {
  Verdict verdict = Verdict::Error; ///< what was seen, whatever was expected
  std::optional<Expectation> expectation;
  bool arguments = false;    ///< an argument isn't what was sent
  bool result = false;       ///< the result isn't
  bool layout = false;       ///< the layouts differ too, or alone
  bool alone_passed = false; ///< it failed in its batch and passed alone
  int32_t follows_from = -1; ///< a toolchain (index) that disagrees with itself here: no evidence against the other one
  Why why;                   ///< if it was looked for: judge/causes.h
  std::string root_cause;    ///< id of the cause: of its kind, until all suites are known (insight/partitions.h)
  std::string message;       ///< compiler's or linker's message, the crash, the clobbered registers; of a scenario what
                             ///< the process printed
  std::string general;       ///< its first line without what is of one run or one compiler: what causes are made of
  NameFault names = NameFault::None;
  std::vector<LayoutDifference> layouts;
  run::CaseReport report;
  std::vector<std::string> sentences; ///< of a scenario: what is wrong, most telling first; or what it came to. Of a
                                      ///< probe: the answer in words
  std::vector<TraceRow> trace;        ///< of a scenario; empty if the trace wasn't looked at
  int32_t frame = -1;                 ///< of a scenario's `build` and `error`: whose toolchain's fault it is
  std::optional<run::Answer> answer;  ///< of a probe: a result or a signal

  /// The verdict that counts: the expectation's if there is one.
  Verdict final_verdict() const { return expectation ? expectation->verdict : verdict; }
};

/// Which toolchains agree on one entry: groups of indices, each ascending, the largest first.
struct Agreement {
  std::vector<std::vector<uint32_t>> groups;
  std::vector<uint32_t> with_itself; ///< those that disagree with themselves
  bool disputed = false; ///< some case between two of them failed; groups may also be apart because nobody tried
  bool operator<(const Agreement& other) const {
    return std::tie(groups, with_itself) < std::tie(other.groups, other.with_itself);
  }
  bool operator==(const Agreement&) const = default;
  bool unanimous() const { return !disputed && with_itself.empty(); }
};

/// Why a function can't be had from one side of one toolchain.
struct Unsupported {
  uint32_t toolchain;
  uint32_t entry;
  std::string feature;
  std::string reason;
};

/// What one pattern of a rule did in a suite.
struct RuleCount {
  uint64_t matched = 0; ///< cases, whatever became of them, and even if a more specific rule decided
  uint64_t known = 0, fixed = 0, drift = 0;
};

struct JudgedSuite {
  std::vector<std::vector<Verdict>> verdicts; ///< [pairing][entry]: what was seen, whatever was expected
  /// By (pairing, entry): all that was seen to fail, what is recorded, and what passes against an expectation.
  std::map<std::pair<uint32_t, uint32_t>, Finding> findings;
  std::vector<Agreement> agreements;                        ///< by entry; of functions
  std::vector<Unsupported> unsupported;                     ///< each toolchain and entry once
  std::map<std::pair<uint32_t, uint32_t>, RuleCount> rules; ///< by (rule, pattern): those that match something
  uint64_t checked_cells = 0;                               ///< cells that were compared, over all patterns

  /// The verdict that counts, expectations included.
  Verdict final_verdict(uint32_t pairing, uint32_t entry) const {
    const auto found = findings.find({pairing, entry});
    return found == findings.end() ? verdicts[pairing][entry] : found->second.final_verdict();
  }
};

/// Takes out of an observation the broken promises that the caller's language knows nothing of: Rust reads a global array
/// by the alignment of its elements, and only C and C++ may rely on more.
void drop_foreign_promises(const plan::Plan& plan, const plan::Suite& suite, run::SuiteObservation& observation);

/// What a function or frame is that could not be built.
Verdict verdict_of(compile::Outcome outcome);

JudgedSuite judge_suite(const plan::Plan& plan, size_t suite, const compile::Build& build, const run::Job& job,
                        const run::SuiteObservation& observation);

/// A suite of scenarios or probes whose runner failed: each case is an `error` that says why.
JudgedSuite lost_suite(const plan::Suite& suite, const std::string& why);

/// "{gcc-11, gcc-12} | {clang-14}", with ", tcc disagrees with itself" behind it where that is so; no more than `most`
/// of a group.
std::string to_text(const Agreement& agreement, const plan::Plan& plan,
                    size_t most = std::numeric_limits<size_t>::max());

/// What the paths of the leaves that aren't what was sent begin with: names of parameters, "ret".
std::set<std::string> wrong_values(const plan::Suite& suite, const run::Job& job, const plan::Pairing& pairing,
                                   uint32_t entry, const run::CaseReport& report);

/// "bytes 8-11", "bits 3-5 of byte 0", "bytes 0-1 and 4-5".
std::string place_text(const run::Place& place);

} // namespace abiter::judge
