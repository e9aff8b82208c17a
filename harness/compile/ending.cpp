#include "compile/ending.h"

#include "util/expression.h"
#include "util/text.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fmt/format.h>
#include <string_view>

namespace abiter::compile {

namespace {

using Words = std::initializer_list<std::string_view>;

template <class Texts> bool has_any(std::string_view text, const Texts& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}
bool has_any(std::string_view text, Words words) {
  return has_any<Words>(text, words);
}

/// The groups of the first expression that matches the line; false if none does.
bool any_matches(const std::vector<std::string>& expressions, const std::string& line,
                 std::vector<std::string>& groups) {
  return std::any_of(expressions.begin(), expressions.end(),
                     [&](const std::string& text) { return Expression(text).find(line, groups); });
}
bool any_matches(const std::vector<std::string>& expressions, const std::string& line) {
  std::vector<std::string> ignored;
  return any_matches(expressions, line, ignored);
}

/// The system's words, and those of drivers about what they start: none of them is an identifier, so that no message about a text has them by chance.
bool is_of_the_system(std::string_view line) {
  return has_any(line, {"out of memory",
                        "Out of memory",
                        "memory exhausted",
                        "memory full",
                        "bad_alloc",
                        "annot allocate memory",
                        "No space left on device",
                        "isk quota exceeded",
                        "Read-only file system",
                        "Permission denied",
                        "Too many open files",
                        "Resource temporarily unavailable",
                        "Input/output error",
                        "Stale file handle",
                        "Text file busy",
                        "Killed signal terminated program",
                        "Terminated signal terminated program",
                        "Hangup signal terminated program",
                        "Interrupt signal terminated program",
                        "CPU time limit exceeded",
                        "File size limit exceeded",
                        "unable to execute command: Killed",
                        "unable to execute command: Terminated",
                        "unable to execute command: Interrupt",
                        "unable to execute command: Executable",
                        "error while loading shared libraries",
                        "cannot execute",
                        "posix_spawn failed",
                        "vfork failed"});
}

/// What the lines of a step say: by the system's words, those of drivers and linkers, and those of the compiler's language.
class Reading {
public:
  explicit Reading(const lang::CrashRules& rules) : m_rules(rules) {}

  bool is_of_the_machine(std::string_view line) const {
    return is_of_the_system(line) || has_any(line, m_rules.disturbed);
  }

  /// It says which fault of its own the compiler, its libraries or a linker found.
  bool says_why(const std::string& line) const {
    return has_any(line, {"Assertion `", "Assertion failed:", "terminate called after", "Internal error in ",
                          "internal error, aborting"}) ||
           any_matches(m_rules.why, line);
  }

  bool says_crash(const std::string& line) const {
    return says_why(line) || has_any(line, m_rules.said) || has_any(line, {"terminated with signal "}) ||
           (has_any(line, {"signal terminated program", "unable to execute command:"}) && !is_of_the_machine(line));
  }

  bool is_an_answer(const std::string& line) const { return any_matches(m_rules.answers, line); }

  /// The line that says why it crashed: its own words, or the last thing that it says it was doing. Empty if there is none.
  std::string reason(const std::vector<std::string>& lines) const {
    std::string doing;
    for (size_t i = 0; i < lines.size(); ++i) {
      if (says_why(lines[i])) {
        const bool goes_on = lines[i].ends_with(':') && i + 1 < lines.size();
        return std::string(trim(lines[i])) + (goes_on ? " " + lines[i + 1] : "");
      }
      if (std::vector<std::string> groups; any_matches(m_rules.doing, lines[i], groups))
        doing = trim(groups.front());
    }
    return doing;
  }

private:
  const lang::CrashRules& m_rules;
};

bool is_crash(int signal) {
  constexpr std::array k_crashes = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS};
  return std::find(k_crashes.begin(), k_crashes.end(), signal) != k_crashes.end();
}

/// The number behind a word, or 0.
int number_behind(std::string_view line, std::string_view word) {
  const size_t at = line.find(word);
  return at == std::string_view::npos ? 0 : std::atoi(std::string(line.substr(at + word.size())).c_str());
}

/// The signal that a driver reports: by its exit code, or in words.
int signal_of(const Finished& finished, const std::vector<std::string>& lines, const Reading& reading) {
  constexpr std::array<std::pair<std::string_view, int>, 9> k_names = {{{"Segmentation fault", SIGSEGV},
                                                                        {"segmentation fault", SIGSEGV},
                                                                        {"SIGSEGV", SIGSEGV},
                                                                        {"Aborted", SIGABRT},
                                                                        {"SIGABRT", SIGABRT},
                                                                        {"Illegal instruction", SIGILL},
                                                                        {"Bus error", SIGBUS},
                                                                        {"Floating point exception", SIGFPE},
                                                                        {"Trace/breakpoint trap", SIGTRAP}}};
  constexpr int k_by_signal = 128; // what shells add
  if (finished.signal)
    return finished.signal;
  if (finished.exit_code > k_by_signal && finished.exit_code < k_by_signal + 32)
    return finished.exit_code - k_by_signal;
  for (const std::string& line : lines) {
    if (const int code = number_behind(line, "failed with exit code "); code > k_by_signal && code < k_by_signal + 32)
      return code - k_by_signal;
    if (reading.says_crash(line))
      for (const auto& [name, signal] : k_names)
        if (line.find(name) != std::string::npos)
          return signal;
  }
  return 0;
}

/// "signal 11 (Segmentation fault)".
std::string signal_text(int signal) {
  return fmt::format("signal {} ({})", signal, ::strsignal(signal));
}

/// A line that nobody reads to its end is cut.
std::string with_short_lines(const std::string& text) {
  constexpr size_t k_longest = 2000;
  std::vector<std::string> lines = split(text, '\n');
  for (std::string& line : lines)
    if (line.size() > k_longest)
      line = fmt::format("{} [{} bytes are left out]", line.substr(0, k_longest), line.size() - k_longest);
  return join(lines, "\n");
}

} // namespace

Attempt read_ending(const Finished& finished, uint32_t limit_s, const lang::CrashRules& rules) {
  const Reading reading(rules);
  if (finished.ok())
    return {};
  const std::string output = with_short_lines(finished.err + finished.out);
  std::vector<std::string> lines = split(output, '\n');
  // What is the source's own: a line that is shown below a message ("   12 | int x;"), and words that it has printed.
  std::erase_if(lines, [](const std::string& line) {
    return (line.starts_with(' ') && line.find(" | ") < 8) ||
           has_any(line, {"static assertion failed", "static_assert failed", "#error", "#warning"});
  });
  if (finished.exit_code == k_ended_by_guard && !finished.guard_said.empty())
    return {Outcome::Disturbed, "the compiler did not end by itself; abiter-guard " + finished.guard_said, {}};
  if (!finished.guard_said.empty() && trim(output).empty())
    return {Outcome::Refused, "error: " + finished.guard_said, {}};
  if (finished.timed_out || finished.signal == SIGXCPU)
    return {Outcome::Disturbed, fmt::format("the compiler took longer than its limit of {} s", limit_s), {}};
  if (const auto line =
          std::find_if(lines.begin(), lines.end(), [&](const auto& one) { return reading.is_of_the_machine(one); });
      line != lines.end())
    return {Outcome::Disturbed, "the machine kept the compiler from its work: " + std::string(trim(*line)), {}};
  const int signal = signal_of(finished, lines, reading);
  if (signal && !is_crash(signal))
    return {Outcome::Disturbed, "the compiler was ended from outside: " + signal_text(signal), {}};
  constexpr int k_not_executable = 126, k_not_found = 127;
  if (finished.exit_code == k_not_executable || finished.exit_code == k_not_found)
    return {Outcome::Disturbed,
            "the compiler could not be started: " + std::string(lines.empty() ? "" : trim(lines.front())),
            {}};
  const auto any = [&](bool (Reading::*says)(const std::string&) const) {
    return std::any_of(lines.begin(), lines.end(), [&](const std::string& line) { return (reading.*says)(line); });
  };
  if (!any(&Reading::is_an_answer) && (signal || any(&Reading::says_crash))) {
    const std::string why = reading.reason(lines);
    std::string text = "the compiler crashed";
    if (signal)
      text += ": " + signal_text(signal);
    return {Outcome::Crashed, text + (why.empty() ? "" : ": " + why), {}};
  }
  if (trim(output).empty())
    return {
        Outcome::Refused, fmt::format("error: the compiler ended with code {} and no message", finished.exit_code), {}};
  return {Outcome::Refused, output, {}};
}

} // namespace abiter::compile
