#include "judge/sentences.h"

#include "util/text.h"

#include <fmt/format.h>

namespace abiter::judge {

namespace {

/// What contradicts an expectation is the first thing to know.
void against_expectation(const CaseFacts& facts, std::vector<std::string>& lines) {
  if (standing(facts.verdict) != Standing::Unexpected)
    return;
  std::string line(row_of(facts.verdict).about);
  if (standing(facts.seen) != Standing::Passed)
    line +=
        fmt::format(": {}, not {}", name(facts.seen), facts.expected.empty() ? "that" : join(facts.expected, " or "));
  lines.push_back(std::move(line));
}

void values(const CaseFacts& facts, std::vector<std::string>& lines) {
  if (facts.is_static) {
    if (facts.arguments)
      lines.push_back(fmt::format("the callee {} does not find what the caller {} wrote", facts.callee, facts.caller));
    if (facts.result)
      lines.push_back(fmt::format("the caller {} does not find what the callee {} wrote", facts.caller, facts.callee));
    return;
  }
  if (facts.arguments)
    lines.push_back(
        fmt::format("the callee {} does not see the arguments that the caller {} passed", facts.callee, facts.caller));
  if (facts.result)
    lines.push_back(
        fmt::format("the caller {} does not see the result that the callee {} returned", facts.caller, facts.callee));
}

void callbacks(const CaseFacts& facts, std::vector<std::string>& lines) {
  const std::string caller = "the caller " + facts.caller, callee = "the callee " + facts.callee;
  for (const CallbackFact& one : facts.callbacks) {
    const std::string& calling = one.callee_calls ? callee : caller;
    const std::string& called = one.callee_calls ? caller : callee;
    lines.push_back(one.result ? fmt::format("in the callback {}, {} does not see the result that {} returned",
                                             one.path, calling, called)
                               : fmt::format("in the callback {}, {} does not see the arguments that {} passed",
                                             one.path, called, calling));
  }
}

} // namespace

std::string follower_sentence(const std::string& toolchain) {
  return toolchain + " disagrees with itself here, so this is no evidence against the other side";
}

std::string rule_sentence(Verdict verdict, const std::string& rule, const std::vector<std::string>& expected,
                          const std::string& reason) {
  return fmt::format("{}; {} expects {}: {}", name(verdict), rule, join(expected, " or "), reason);
}

std::string skipped_sentence(const std::vector<std::string>& reasons) {
  return reasons.empty() ? std::string(row_of(Verdict::Unsupported).about) : join(reasons, "; ");
}

std::vector<std::string> sentences(const CaseFacts& facts) {
  std::vector<std::string> lines;
  against_expectation(facts, lines);
  lines.insert(lines.end(), facts.own.begin(), facts.own.end());
  values(facts, lines);
  callbacks(facts, lines);
  if (facts.layout)
    lines.emplace_back(facts.seen == Verdict::Layout && !facts.arguments && !facts.result
                           ? "values arrive, but the two sides lay out the types differently"
                           : "the two sides also lay out the types differently");
  for (const std::string& line : split(facts.message, '\n'))
    if (!line.empty())
      lines.push_back(line);
  if (!facts.follows_from.empty())
    lines.push_back(follower_sentence(facts.follows_from));
  if (lines.empty())
    lines.emplace_back(row_of(facts.seen).about);
  return lines;
}

} // namespace abiter::judge
