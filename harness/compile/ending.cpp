#include "compile/ending.h"

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

bool has_any(std::string_view text, Words words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// The machine's words: none of them is an identifier, so that no message about a text has them by chance.
bool is_of_the_machine(std::string_view line) {
  return has_any(line, {"out of memory",
                        "Out of memory",
                        "memory exhausted",
                        "memory full",
                        "bad_alloc",
                        "annot allocate memory",
                        "memory allocation of ",
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
                        "vfork failed",
                        "rustc interrupted by SIGTERM"});
}

/// What compilers and their libraries print when they find a fault of their own.
bool says_why(std::string_view line) {
  return has_any(line, {"internal compiler error", "Assertion `", "Assertion failed:", "UNREACHABLE executed",
                        "compiler unexpectedly panicked", "LLVM ERROR", "error in backend", "terminate called after",
                        "Internal error in ", "internal error, aborting"}) ||
         (line.starts_with("thread '") && line.find(" panicked at ") != std::string_view::npos);
}

bool says_crash(std::string_view line) {
  return says_why(line) || line.starts_with("Stack dump:") ||
         has_any(line, {"frontend command failed", "rustc interrupted by SIG", "PLEASE submit a bug report",
                        "Please submit a full bug report", "terminated with signal "}) ||
         (has_any(line, {"signal terminated program", "unable to execute command:"}) && !is_of_the_machine(line));
}

/// LLVM ends itself with a message where its back end hasn't got something: that is an answer.
bool is_an_answer(std::string_view line) {
  return has_any(line, {"error in backend", "LLVM ERROR"}) && has_any(line, {"nsupported", "not supported"});
}

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
int signal_of(const Finished& finished, const std::vector<std::string>& lines) {
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
    if (says_crash(line))
      for (const auto& [name, signal] : k_names)
        if (line.find(name) != std::string::npos)
          return signal;
  }
  return 0;
}

/// The line that says why it crashed: its own words, or the last thing that it says it was doing. Empty if there is none.
std::string reason_of(const std::vector<std::string>& lines) {
  std::string doing;
  for (size_t i = 0; i < lines.size(); ++i) {
    const std::string& line = lines[i];
    // rustc's message is in the line behind.
    if (line.starts_with("thread '") && line.ends_with(':') && i + 1 < lines.size())
      return line + " " + lines[i + 1];
    if (says_why(line))
      return std::string(trim(line));
    // Clang: "3.<tab>FILE:2:31: Generating code for declaration 'f'", behind "0.<tab>Program arguments: …".
    const size_t dot = line.find_first_not_of("0123456789");
    if (dot != 0 && dot != std::string::npos && line.substr(dot, 2) == ".\t" &&
        line.find("Program arguments:") == std::string::npos)
      doing = trim(line.substr(dot + 2));
  }
  return doing;
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

Attempt read_ending(const Finished& finished, uint32_t limit_s) {
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
  if (const auto line = std::find_if(lines.begin(), lines.end(), is_of_the_machine); line != lines.end())
    return {Outcome::Disturbed, "the machine kept the compiler from its work: " + std::string(trim(*line)), {}};
  const int signal = signal_of(finished, lines);
  if (signal && !is_crash(signal))
    return {Outcome::Disturbed, "the compiler was ended from outside: " + signal_text(signal), {}};
  constexpr int k_not_executable = 126, k_not_found = 127;
  if (finished.exit_code == k_not_executable || finished.exit_code == k_not_found)
    return {Outcome::Disturbed,
            "the compiler could not be started: " + std::string(lines.empty() ? "" : trim(lines.front())),
            {}};
  const bool answered = std::any_of(lines.begin(), lines.end(), is_an_answer);
  if (!answered && (signal || std::any_of(lines.begin(), lines.end(), says_crash))) {
    const std::string why = reason_of(lines);
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
