#include "judge/scenarios.h"

#include "plan/scenarios.h"
#include "util/text.h"

#include <csignal>
#include <cstring>
#include <fmt/format.h>

namespace abiter::judge {

namespace {

constexpr int64_t k_leak_per_round = 8; ///< bytes: less is noise of the allocator, an exception is at least 80

/// A process that ends itself: std::terminate and Rust's abort raise SIGABRT, LLVM's trap is SIGILL or SIGTRAP.
bool is_abort(int signal) {
  return signal == SIGABRT || signal == SIGILL || signal == SIGTRAP;
}

std::string signal_text(int signal) {
  const char* name = ::sigabbrev_np(signal);
  return name ? fmt::format("SIG{}", name) : fmt::format("signal {}", signal);
}

/// The line that says why a process ended, rather than the report of a panic that comes before it.
std::string telling_line(const std::string& message) {
  std::string best;
  for (const std::string& line : split(message, '\n')) {
    // Where a panic was, and how to see more of it, is another text in every process.
    if (trim(line).empty() || line.starts_with("note: run with") || line.find(" panicked at ") != std::string::npos)
      continue;
    for (const std::string_view word : {"terminate called", "fatal runtime error", "cannot unwind", "FATAL:"})
      if (line.find(word) != std::string::npos)
        return std::string(trim(line));
    if (best.empty())
      best = std::string(trim(line));
  }
  return best;
}

/// Where expected and seen lines part; the size of both if they don't. What may happen is passed over where it didn't.
struct Parting {
  size_t expected = 0, seen = 0;
  bool equal = false;
};

Parting compare(const std::vector<lang::TraceLine>& expected, const std::vector<run::SeenEvent>& seen) {
  Parting at;
  while (at.expected < expected.size()) {
    const lang::TraceLine& line = expected[at.expected];
    const bool same = at.seen < seen.size() && seen[at.seen].level == line.level && seen[at.seen].text == line.text;
    if (!same && !line.may)
      return at;
    at.seen += same;
    ++at.expected;
  }
  at.equal = at.seen == seen.size();
  return at;
}

std::string hex(const std::string& bytes) {
  std::string text;
  for (const char c : bytes)
    text += fmt::format("{:02x}", static_cast<unsigned char>(c));
  return text.empty() ? "nothing" : text;
}

class CaseJudge {
public:
  CaseJudge(const plan::Suite& suite, const plan::CaseAt& at, const std::vector<toolchain::Toolchain>& toolchains,
            const std::vector<compile::BuiltUnit>& frames, const run::Played& played, JudgedSuite& judged)
      : m_suite(suite), m_entry(at.entry), m_possible(suite.pairings[at.pairing].possible[at.entry]),
        m_chain(suite.pairings[at.pairing].pairing.chain()), m_scenario(suite.scenario(at.entry)),
        m_convention(suite.entries[at.entry].convention), m_toolchains(toolchains), m_frames(frames), m_played(played),
        m_judged(judged) {}

  Verdict run(Finding& finding) {
    if (!m_possible)
      return lacking();
    if (m_played.ended == run::Ended::NotPlayed)
      return not_played(finding);
    finding.message = replace_all(m_played.message, "\\n", "\n");
    const auto expectations = plan::expectations_for(m_scenario, m_convention, m_chain, m_toolchains);
    if (expectations.empty()) {
      finding.sentences = {"the spec has no expectation for this chain"};
      return Verdict::Error;
    }
    if (expectations.front()->outcome == lang::Outcome::Undefined)
      return recorded(*expectations.front(), finding);
    for (const lang::Expectation* one : expectations)
      if (complaints(*one).empty())
        return Verdict::Pass;
    return failed(*expectations.front(), finding);
  }

private:
  Verdict unsupported(uint32_t level, const std::string& feature, const std::string& reason) {
    const uint32_t toolchain = m_chain[level];
    if (std::none_of(m_judged.unsupported.begin(), m_judged.unsupported.end(),
                     [&](const Unsupported& one) { return one.toolchain == toolchain && one.entry == m_entry; }))
      m_judged.unsupported.push_back({toolchain, m_entry, feature, reason});
    return Verdict::Unsupported;
  }

  Verdict lacking() {
    const auto frame = plan::lacking_frame(m_scenario, m_convention, m_chain, m_toolchains);
    return frame ? unsupported(frame->level, m_convention, frame->reason) : Verdict::Error;
  }

  Verdict not_played(Finding& finding) {
    for (uint32_t i = 0; i < m_chain.size(); ++i) {
      const lang::FrameUse& frame = m_scenario.frame(m_scenario.role_at(i));
      const auto unit = m_suite.frames_of(m_chain[i], frame.variant);
      if (!unit)
        continue;
      const compile::BuiltUnit& built = m_frames[*unit];
      if (const auto* why = built.unsupported_part(frame.kind, m_convention))
        return unsupported(i, why->feature, why->reason);
      finding.frame = static_cast<int32_t>(i);
      if (const auto* why = built.failed_part(frame.kind, m_convention)) {
        finding.sentences = {fmt::format("'{}' does not compile: {}", frame.kind, why->why.text)};
        return verdict_of(why->why.outcome);
      }
      if (built.library.empty()) {
        const compile::Attempt why = built.missing();
        finding.sentences = {why.text};
        return verdict_of(why.outcome);
      }
    }
    finding.frame = -1;
    finding.sentences = {m_played.message.empty() ? "the chain was not run" : m_played.message};
    return m_played.message.empty() ? Verdict::Error : Verdict::Link;
  }

  /// "it ended with SIGABRT: terminate called …".
  std::string ending() const {
    const std::string line = telling_line(replace_all(m_played.message, "\\n", "\n"));
    switch (m_played.ended) {
    case run::Ended::Signal:
      return fmt::format("the process ended with {}{}{}", signal_text(m_played.number), line.empty() ? "" : ": ", line);
    case run::Ended::Timeout:
      return fmt::format("it hung: {} ms without an end", m_played.number);
    case run::Ended::Exit:
      if (m_played.finished)
        return "the catcher returned";
      return m_played.differs == 1 ? fmt::format("round {} differs from the first one", m_played.rounds + 1)
                                   : fmt::format("the process ended with exit code {}", m_played.number);
    case run::Ended::NotPlayed:
      break;
    }
    return "it was not run";
  }

  /// What an undefined case came to: where it ended, and what ran on the way.
  Verdict recorded(const lang::Expectation& expectation, Finding& finding) {
    std::string after;
    bool thrown = false;
    for (const run::SeenEvent& event : m_played.events) {
      if (thrown)
        after += (after.empty() ? "" : ", ") + trace_text(m_scenario, event.level, event.text);
      thrown = thrown || event.text == "throw";
    }
    finding.sentences = {ending() + (after.empty() ? "; nothing ran" : "; behind the throw: " + after),
                         "undefined: " + expectation.because};
    for (const run::SeenEvent& event : m_played.events)
      finding.trace.push_back({"", trace_text(m_scenario, event.level, event.text), false});
    return Verdict::Recorded;
  }

  /// Everything in which the chain differs from an expectation.
  std::vector<std::string> complaints(const lang::Expectation& expectation) const {
    std::vector<std::string> found;
    const bool returned = m_played.ended == run::Ended::Exit && m_played.finished;
    if (expectation.outcome == lang::Outcome::Returns && !returned)
      found.push_back("the catcher should return; " + ending());
    if (expectation.outcome == lang::Outcome::Aborts) {
      if (m_played.ended != run::Ended::Signal || !is_abort(m_played.number))
        found.push_back("the process should abort; " + ending());
      else if (!expectation.message.empty() && !glob_match("*" + expectation.message + "*", m_played.message))
        found.push_back(fmt::format("it should abort with '{}'; {}", expectation.message, ending()));
    }
    if (!compare(lang::expand_trace(m_scenario, expectation), m_played.events).equal)
      found.push_back("the trace is not the expected one");
    if (!returned)
      return found;
    const std::string sent = run::sent_payload(expectation.payload);
    if (expectation.payload && m_played.payload != sent)
      found.push_back(fmt::format("the payload is {} instead of {}", hex(m_played.payload), hex(sent)));
    if (m_played.differs == 2)
      found.push_back("the two threads saw different things");
    if (m_played.handling)
      found.push_back(fmt::format("C++ still counts {} exceptions as caught or in flight", m_played.handling));
    if (m_played.alive)
      found.push_back(fmt::format("{} thrown objects were never destroyed", m_played.alive));
    if (m_scenario.rounds > 1 && m_played.leaked >= k_leak_per_round * m_scenario.rounds)
      found.push_back(fmt::format("{} bytes leaked in {} rounds", m_played.leaked, m_scenario.rounds));
    return found;
  }

  Verdict failed(const lang::Expectation& expectation, Finding& finding) {
    finding.sentences = complaints(expectation);
    finding.trace = rows(lang::expand_trace(m_scenario, expectation));
    if (m_played.ended == run::Ended::Timeout)
      return Verdict::Timeout;
    return m_played.ended == run::Ended::Signal && !is_abort(m_played.number) ? Verdict::Crash : Verdict::Unwind;
  }

  /// Equal lines side by side up to the first difference; the rest of both below it.
  std::vector<TraceRow> rows(const std::vector<lang::TraceLine>& expected) const {
    std::vector<TraceRow> rows;
    const Parting parting = compare(expected, m_played.events);
    size_t seen = 0;
    for (size_t i = 0; i < parting.expected; ++i) {
      const bool happened = seen < parting.seen && m_played.events[seen].level == expected[i].level &&
                            m_played.events[seen].text == expected[i].text;
      const std::string text = trace_text(m_scenario, expected[i].level, expected[i].text);
      if (happened)
        rows.push_back({text, text, false});
      seen += happened;
    }
    size_t e = parting.expected;
    for (size_t s = parting.seen; e < expected.size() || s < m_played.events.size(); ++e, ++s) {
      TraceRow row{"", "", true};
      if (e < expected.size())
        row.expected = trace_text(m_scenario, expected[e].level, expected[e].text) + (expected[e].may ? " (may)" : "");
      if (s < m_played.events.size())
        row.seen = trace_text(m_scenario, m_played.events[s].level, m_played.events[s].text);
      row.differs = row.expected != row.seen;
      rows.push_back(std::move(row));
    }
    return rows;
  }

  const plan::Suite& m_suite;
  const uint32_t m_entry;
  const bool m_possible;
  const std::vector<uint32_t> m_chain;
  const lang::Scenario& m_scenario;
  const std::string& m_convention;
  const std::vector<toolchain::Toolchain>& m_toolchains;
  const std::vector<compile::BuiltUnit>& m_frames;
  const run::Played& m_played;
  JudgedSuite& m_judged;
};

} // namespace

std::string trace_text(const lang::Scenario& scenario, uint32_t level, const std::string& text) {
  if (level >= scenario.length())
    return fmt::format("frame {} {}", level, text);
  const lang::Role role = scenario.role_at(level);
  const bool many = role == lang::Role::Middle && scenario.frame(role).count > 1;
  return fmt::format("{}{} {}", lang::name(role), many ? fmt::format(" {}", level) : "", text);
}

JudgedSuite judge_scenarios(const plan::Suite& suite, const std::vector<toolchain::Toolchain>& toolchains,
                            const std::vector<compile::BuiltUnit>& frames, const std::vector<run::Played>& played) {
  JudgedSuite judged;
  judged.verdicts.assign(suite.pairings.size(), std::vector<Verdict>(suite.entries.size(), Verdict::Unselected));
  const std::vector<plan::CaseAt> cases = suite.cases();
  for (size_t i = 0; i < cases.size(); ++i) {
    Finding finding;
    finding.verdict = CaseJudge(suite, cases[i], toolchains, frames, played[i], judged).run(finding);
    judged.verdicts[cases[i].pairing][cases[i].entry] = finding.verdict;
    if (finding.verdict != Verdict::Pass && finding.verdict != Verdict::Unsupported)
      judged.findings.emplace(std::pair(cases[i].pairing, cases[i].entry), std::move(finding));
  }
  return judged;
}

} // namespace abiter::judge
