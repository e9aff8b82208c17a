#pragma once

// Unwinding scenarios: a chain of frames, catcher → middle … → thrower, what happens in it, and what the rules say must
// come of it. The third kind of thing in a spec, besides types and functions.

#include "util/error.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace abiter::lang {

enum class Role : uint8_t {
  Catcher,
  Middle,
  Thrower
};
constexpr std::array<Role, 3> k_roles = {Role::Catcher, Role::Middle, Role::Thrower};
std::string_view name(Role role); ///< "catcher", "middle", "thrower"

/// What a frame of a role is: `middle "cleanup" "c" "cpp" depth=2`.
struct FrameUse {
  std::string kind;                   ///< a word of the generators: "cleanup", "throw-int"
  std::vector<std::string> languages; ///< generator names
  std::string variant;                ///< of the toolchain's flags: "no-exceptions", "panic-abort"; empty for none
  uint32_t count = 1;                 ///< of a middle: how many frames of it follow each other; 0 if there is none
  Place place;
};

/// One line of a trace. A middle's lines are those of each middle frame: on the way in the outermost comes first,
/// behind the first line of the thrower the innermost.
struct ExpectedEvent {
  Role role;
  std::string text; ///< "enter", "cleanup", "caught int"
  bool may = false; ///< the rules leave it open
};

enum class Outcome : uint8_t {
  Returns,   ///< the catcher returns to its caller
  Aborts,    ///< std::terminate, or an abort of the language's own: a signal that isn't a fault
  Undefined, ///< the rules don't say: recorded, never called a failure
};
std::string_view name(Outcome outcome); ///< "returns", "aborts", "undefined"

/// Which toolchains of a role an expectation is about: words "LANGUAGE-or-ID-GLOB[VERSION-RANGE]", any of which must
/// match.
struct RoleCondition {
  Role role;
  std::vector<std::string> words;
  Place place;
};

struct Expectation {
  Outcome outcome = Outcome::Returns;
  std::vector<RoleCondition> when;      ///< all must hold; of a middle, for one of its frames
  std::vector<std::string> conventions; ///< globs; none: under all
  std::vector<Role> same;               ///< roles whose toolchains are of one family: they share a language runtime
  std::string because;                  ///< why, in a sentence
  std::string message;                  ///< of an abort: a glob over what it prints; empty: anything
  uint32_t payload = 0;                 ///< bytes that must arrive
  std::vector<ExpectedEvent> trace;
  bool alternative = false; ///< `(or)expect`: as good as the one before it
  Place place;
};

struct Rule {
  std::string text;
  std::string link;
};

struct Scenario {
  std::string name;
  std::string about;
  std::vector<Rule> rules;
  std::array<FrameUse, 3> frames; ///< by Role
  std::vector<std::string> conventions;
  uint32_t rounds = 1;  ///< how often it is played in one process
  uint32_t threads = 1; ///< how many threads play it at once
  /// The first one whose conditions hold counts, together with the alternatives that follow it. The last one that isn't
  /// an alternative has no conditions.
  std::vector<Expectation> expectations;
  Place place;

  const FrameUse& frame(Role role) const { return frames[static_cast<size_t>(role)]; }
  FrameUse& frame(Role role) { return frames[static_cast<size_t>(role)]; }
  uint32_t length() const { return 2 + frame(Role::Middle).count; }
  /// The role of the frame at a level; level 0 is the catcher.
  Role role_at(uint32_t level) const {
    return level == 0 ? Role::Catcher : level + 1 == length() ? Role::Thrower : Role::Middle;
  }
};

/// The trace with a line for each frame: levels and texts.
struct TraceLine {
  uint32_t level;
  std::string text;
  bool may;
  bool operator==(const TraceLine&) const = default;
};
std::vector<TraceLine> expand_trace(const Scenario& scenario, const Expectation& expectation);

} // namespace abiter::lang
