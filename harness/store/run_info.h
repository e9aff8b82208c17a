#pragma once

// What a run was asked for, and what it is known by.

#include "plan/filter.h"
#include "util/error.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace abiter::store {

/// What a run is asked for, as the user says it and as the store keeps it: enough to ask for it again. The default asks
/// for nothing in particular.
struct Selection {
  std::string profile = "default";
  std::string config;                         ///< a file with profiles
  std::vector<std::string> toolchain_folders; ///< besides the built-in one
  plan::Filter filter;
  std::vector<std::string> values; ///< patterns by name; empty: the profile's
  uint64_t seed = 1;
  uint32_t case_timeout_ms = 0; ///< 0: the profile's
  bool poison = true;
  std::string partition;                 ///< "hash:2/8"; empty: everything
  std::vector<std::string> expectations; ///< files, besides the built-in ones
  bool use_expectations = true;

  /// Canonical: equal texts are equal selections.
  std::string to_json() const;
  static Expected<Selection> from_json(const std::string& text);
  /// Equal for runs whose verdicts can be compared case by case: all but seed, partition and expectations.
  std::string comparable() const;
  bool is_default() const { return to_json() == Selection{}.to_json(); }
};

enum class RunState : uint8_t {
  Running, ///< or killed
  Complete,
};

/// One run in a line.
struct RunInfo {
  std::string id; ///< "2026-04-01T02-03-04": the folder below runs/
  RunState state = RunState::Running;
  std::string started; ///< UTC, "2026-04-01T02:03:04Z"
  std::string ended;
  std::string version; ///< of abiter
  std::string harness; ///< identity of the harness: runs of two harnesses aren't mixed
  std::string base;    ///< the run whose red cases this one ran again; usually empty
  Selection selection;
  uint64_t cases = 0;
  uint64_t red = 0;
  uint64_t known = 0;
  std::map<std::string, uint64_t> counts; ///< by verdict's name
};

/// Whether it has the form of RunInfo::id: it becomes part of paths.
bool is_run_id(std::string_view id);

/// The time as RunInfo has it: "2026-04-01T02:03:04Z".
std::string utc_now();

} // namespace abiter::store
