#pragma once

// From specs, toolchains and a filter to the cases of a run.

#include "lang/model.h"
#include "plan/filter.h"
#include "plan/profile.h"
#include "target/architecture.h"
#include "toolchain/toolchain.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace abiter::plan {

/// What a suite's cases ask. docs/architecture.md, "Cases and kinds", says what a kind consists of.
enum class Kind : uint8_t {
  Functions, ///< a function is called, or a static used, across toolchains
  Scenarios, ///< something unwinds through a chain of frames
  Validity,  ///< one toolchain is asked what its code makes of a value that a type doesn't have
};
constexpr std::array<Kind, 3> k_kinds = {Kind::Functions, Kind::Scenarios, Kind::Validity};
std::string_view name(Kind kind); ///< "functions", "scenarios", "validity"
std::optional<Kind> kind_by_name(std::string_view name);

/// One function, scenario or probe of a suite under one convention.
struct Entry {
  uint32_t function; ///< index into Spec::functions, Spec::scenarios or Spec::probes
  std::string convention;
};

/// The toolchains of a case, as indices into Plan::toolchains: caller and callee, or the chain from a scenario's catcher
/// to its thrower, or the only one that a probe asks.
struct Pairing {
  uint32_t caller;
  uint32_t callee;
  std::vector<uint32_t> between{}; ///< the frames of a scenario between these two
  bool alone = false;              ///< a chain of one: caller and callee are it

  static Pairing of_one(uint32_t toolchain) { return {toolchain, toolchain, {}, true}; }
  std::vector<uint32_t> chain() const;
  bool operator==(const Pairing&) const = default;
};

/// Which entries of a suite are cases for one pairing.
struct SuitePairing {
  Pairing pairing;
  std::vector<bool> selected; ///< by entry: what the user wants
  std::vector<bool>
      possible; ///< by entry: all toolchains have the convention. Selected but not possible is `unsupported`
  uint64_t selected_count = 0;
};

/// Frames that one toolchain builds for one suite of scenarios as one library.
struct FrameUnit {
  uint32_t toolchain;
  std::string variant;
  std::vector<std::string> kinds;       ///< sorted
  std::vector<std::string> conventions; ///< those of the suite that the toolchain has, sorted
};

/// One case of a suite, by index.
struct CaseAt {
  uint32_t pairing;
  uint32_t entry;
};

/// A spec for one architecture in one default representation, or its scenarios, or its probes: what is generated and
/// built as one.
struct Suite {
  std::string id; ///< "structs/nested", "structs/nested+repr-rust", "structs/nested@i386"
  Kind kind = Kind::Functions;
  lang::Spec spec;
  std::vector<Entry> entries;
  std::vector<SuitePairing> pairings;
  std::vector<bool> toolchains;            ///< which ones have to be built for it, by index into Plan::toolchains
  std::vector<target::DataModel> models{}; ///< of its toolchains, each once: the architecture's own first
  std::vector<uint32_t> model_of{};        ///< which one a toolchain has, by index into Plan::toolchains

  /// Number of the values that are passed in a pairing: those between two models.
  uint32_t value_set(const Pairing& pairing) const {
    return model_of.empty()
               ? 0
               : model_of[pairing.caller] * static_cast<uint32_t>(models.size()) + model_of[pairing.callee];
  }
  const target::Architecture* architecture = &target::native();
  std::vector<FrameUnit> frames{}; ///< of scenarios: what has to be built

  /// Of the entry's function, scenario or probe.
  const std::string& name_of(uint32_t entry) const;
  std::string entry_text(uint32_t entry) const; ///< "FUNCTION::CONVENTION"
  const lang::Scenario& scenario(uint32_t entry) const { return spec.scenarios[entries[entry].function]; }
  const lang::Probe& probe(uint32_t entry) const { return spec.probes[entries[entry].function]; }
  /// All cases, by entry.
  std::vector<CaseAt> cases() const;
  /// Index of the unit with a frame; every frame of a case that is possible has one.
  std::optional<size_t> frames_of(uint32_t toolchain, const std::string& variant) const;
};

struct Plan {
  std::vector<toolchain::Toolchain> toolchains;
  std::vector<Suite> suites;
  std::vector<Pattern> patterns;
  uint64_t seed = 0;
  uint64_t case_count = 0;

  std::string case_id(const Suite& suite, const SuitePairing& pairing, uint32_t entry) const;
  std::vector<std::string> chain_ids(const Pairing& pairing) const;
  std::string chain_text(const Pairing& pairing) const; ///< "gcc-12->clang-14"
  uint64_t case_count_of(Kind kind) const;
};

/// What a spec's functions are called by, in the order of the listing: those that it names, or else all usual ones.
std::vector<std::string> conventions_of(const lang::Spec& spec);

/// The suites that a spec makes, one for each architecture and representation that matters, with all their entries and
/// nothing else.
std::vector<Suite> suites_of(const lang::Spec& spec);

/// The suites of all kinds that the filter selects: functions in both representations where that matters, then
/// scenarios, then probes. Nothing selected is an error with Fault::Nothing.
Expected<Plan> make_plan(std::vector<lang::Spec> specs, std::vector<toolchain::Toolchain> toolchains,
                         const Filter& filter, std::vector<Pattern> patterns, uint64_t seed);

/// Why `toolchain` hasn't a convention that its language has; empty if it has it, or the language hasn't.
std::string lacking_convention(const toolchain::Toolchain& toolchain, const std::string& convention);
bool has_convention(const toolchain::Toolchain& toolchain, std::string_view convention);
/// Its language knows the convention, whether this toolchain has it or not.
bool knows_convention(const toolchain::Toolchain& toolchain, const std::string& convention);

} // namespace abiter::plan
