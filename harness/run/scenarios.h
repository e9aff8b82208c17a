#pragma once

// Plays the chains of scenarios: runner processes load the libraries of a suite once; each chain plays in a process of
// its own.

#include "compile/units.h"
#include "plan/plan.h"
#include "run/run.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace abiter::run {

struct SeenEvent {
  uint32_t level;
  std::string text;
  bool operator==(const SeenEvent&) const = default;
};

enum class Ended : uint8_t {
  NotPlayed, ///< a library or frame is missing, or the case lacks something
  Exit,
  Signal,
  Timeout,
};

/// What was seen of one chain.
struct Played {
  Ended ended = Ended::NotPlayed;
  int number = 0;        ///< exit code, signal or milliseconds
  bool finished = false; ///< the catcher returned, in every round
  uint32_t rounds = 0;
  uint32_t differs = 0;  ///< 1: a later round, 2: the other thread did something else; `events` are its
  uint32_t handling = 0; ///< exceptions that C++ still counts as caught or in flight, at the end
  int64_t leaked = 0;    ///< bytes that are allocated more than after the first rounds
  int32_t alive = 0;     ///< thrown objects that were never destroyed
  std::string payload;   ///< bytes
  std::vector<SeenEvent> events;
  std::string message; ///< of standard output and error, "\\n" for new lines; or what is missing
};

/// The bytes that throwers put into what they throw (runner/scene_play.c).
std::string sent_payload(size_t size);

/// In the order of Suite::cases().
Expected<std::vector<Played>> play_scenarios(const plan::Suite& suite, const std::vector<compile::BuiltUnit>& frames,
                                             const Options& options, unsigned jobs, uint32_t timeout_ms);

} // namespace abiter::run
