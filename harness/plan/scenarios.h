#pragma once

// From the scenarios of specs to cases: every chain of toolchains that can take the roles, under every convention.

#include "lang/model.h"
#include "plan/filter.h"
#include "toolchain/toolchain.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace abiter::plan {

/// Toolchains of a chain's frames, the catcher first, as indices. With more than one middle frame the toolchains take
/// turns: behind each one come its successors, so that each is at each place once, and the number of chains doesn't
/// grow with the depth.
struct Chain {
  static constexpr size_t k_longest = 8;
  std::array<uint16_t, k_longest> toolchains{};
  uint8_t length = 0;

  bool operator==(const Chain&) const = default;
};

/// "unwinding/cpp::int::c-unwind::g++-12->gcc-12->clang++-22".
struct ScenarioCase {
  uint32_t scenario;   ///< index into Spec::scenarios
  uint32_t convention; ///< index into Scenario::conventions
  Chain chain;
  int8_t lacking = -1; ///< the frame whose toolchain lacks the convention or the variant
};

/// Frames that one toolchain builds for one suite as one library.
struct FrameUnit {
  uint32_t toolchain;
  std::string variant;
  std::vector<std::string> kinds;       ///< sorted
  std::vector<std::string> conventions; ///< those of the suite that the toolchain has, sorted
};

struct ScenarioSuite {
  std::string id;
  lang::Spec spec;
  std::vector<ScenarioCase> cases; ///< by scenario, convention, chain
  std::vector<FrameUnit> units;

  /// Index of the unit with a frame; every frame of a case that lacks nothing has one.
  std::optional<size_t> unit_of(uint32_t toolchain, const std::string& variant) const;
};

struct ScenarioPlan {
  std::vector<ScenarioSuite> suites;
  uint64_t case_count = 0;
};

/// Scenarios that the filter selects; none is no error. A condition that isn't understood is one, with its place.
ExpectedAll<ScenarioPlan> make_scenario_plan(const std::vector<lang::Spec>& specs,
                                             const std::vector<toolchain::Toolchain>& toolchains, const Filter& filter);

/// "g++-12->gcc-12->clang++-22".
std::string chain_text(const Chain& chain, const std::vector<toolchain::Toolchain>& toolchains);
std::string scenario_case_id(const ScenarioSuite& suite, const ScenarioCase& one,
                             const std::vector<toolchain::Toolchain>& toolchains);

/// Why a toolchain can't build frames under a convention, or of a variant; empty if it can.
std::string lacking_frame(const toolchain::Toolchain& toolchain, const std::string& convention,
                          const std::string& variant);

/// The expectations that count for a case: the first one whose conditions hold, and its alternatives.
std::vector<const lang::Expectation*> expectations_for(const lang::Scenario& scenario, const ScenarioCase& one,
                                                       const std::vector<toolchain::Toolchain>& toolchains);

} // namespace abiter::plan
