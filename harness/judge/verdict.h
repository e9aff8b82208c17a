#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace abiter::judge {

/// What happened to a case.
enum class Verdict : uint8_t {
  Unselected,  ///< not a case of this run
  Pass,        ///< everything that was sent arrived, on both sides, and every promise was kept
  Layout,      ///< values arrive, but the sides disagree on size, alignment or the place of a leaf
  Value,       ///< an argument or a result isn't what was sent
  Clobber,     ///< values arrive, but a promise of the convention was broken: a kept register, the stack pointer, …
  Crash,       ///< a signal
  Timeout,     ///< it ran too long
  Link,        ///< the libraries can't be brought together, or a symbol isn't where it should be
  Build,       ///< the compiler refused the source
  Unsupported, ///< one side's language or compiler can't say it
  Error,       ///< our own fault
  Known,       ///< failed as an expectation says
  Fixed,       ///< passes, though an expectation says that it fails
  Drift,       ///< fails in another way than an expectation says
  Unwind,      ///< a chain of frames was unwound otherwise than the rules say
  Recorded,    ///< the rules leave it undefined: what happened is kept and shown, and never called a failure
};

constexpr std::array<Verdict, 15> k_verdicts = {
    Verdict::Pass,    Verdict::Layout, Verdict::Value, Verdict::Clobber,     Verdict::Crash,
    Verdict::Timeout, Verdict::Link,   Verdict::Build, Verdict::Unsupported, Verdict::Error,
    Verdict::Known,   Verdict::Fixed,  Verdict::Drift, Verdict::Unwind,      Verdict::Recorded};

std::string_view name(Verdict verdict); ///< "pass", "layout", …; "" for Unselected
char letter(Verdict verdict);           ///< one character each: for compact results
std::optional<Verdict> verdict_by_letter(char letter);
std::optional<Verdict> verdict_by_name(std::string_view name);
/// Red: makes a run fail. Pass, Unsupported, Known and Recorded are not.
bool is_red(Verdict verdict);

} // namespace abiter::judge
