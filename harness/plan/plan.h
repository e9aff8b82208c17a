#pragma once

// From specs, toolchains and a filter to the cases of a run.

#include "lang/model.h"
#include "plan/filter.h"
#include "plan/profile.h"
#include "target/architecture.h"
#include "toolchain/toolchain.h"

#include <cstdint>
#include <string>
#include <vector>

namespace abiter::plan {

/// One function of a suite under one convention.
struct Entry {
  uint32_t function; ///< index into Spec::functions
  std::string convention;
};

/// Caller and callee, as indices into Plan::toolchains.
struct Pairing {
  uint32_t caller;
  uint32_t callee;
  bool operator==(const Pairing&) const = default;
};

/// Which entries of a suite are cases for one pairing.
struct SuitePairing {
  Pairing pairing;
  std::vector<bool> selected; ///< by entry: what the user wants
  std::vector<bool>
      possible; ///< by entry: both toolchains have the convention. Selected but not possible is `unsupported`
  uint64_t selected_count = 0;
};

/// A spec for one architecture in one default representation: what is generated and built as one.
struct Suite {
  std::string id; ///< "structs/nested", "structs/nested+repr-rust", "structs/nested@i386"
  lang::Spec spec;
  std::vector<Entry> entries;
  std::vector<SuitePairing> pairings;
  std::vector<bool> toolchains;          ///< which ones have to be built for it, by index into Plan::toolchains
  std::vector<target::DataModel> models; ///< of its toolchains, each once: the architecture's own first
  std::vector<uint32_t> model_of;        ///< which one a toolchain has, by index into Plan::toolchains

  /// Number of the values that are passed in a pairing: those between two models.
  uint32_t value_set(const Pairing& pairing) const {
    return model_of.empty()
               ? 0
               : model_of[pairing.caller] * static_cast<uint32_t>(models.size()) + model_of[pairing.callee];
  }
  const target::Architecture* architecture = &target::native();
};

struct Plan {
  std::vector<toolchain::Toolchain> toolchains;
  std::vector<Suite> suites;
  std::vector<Pattern> patterns;
  uint64_t seed = 0;
  uint64_t case_count = 0;

  std::string case_id(const Suite& suite, const SuitePairing& pairing, uint32_t entry) const;
};

/// What a spec's functions are called by, in the order of the listing: those that it names, or else all usual ones.
std::vector<std::string> conventions_of(const lang::Spec& spec);

/// The suites that a spec makes, one for each architecture and representation that matters, with all their entries and
/// nothing else.
std::vector<Suite> suites_of(const lang::Spec& spec);

/// Specs are given in both representations where that matters. Nothing selected is an error with Fault::Nothing.
Expected<Plan> make_plan(std::vector<lang::Spec> specs, std::vector<toolchain::Toolchain> toolchains,
                         const Filter& filter, std::vector<Pattern> patterns, uint64_t seed);

/// Why `toolchain` hasn't a convention that its language has; empty if it has it, or the language hasn't.
std::string lacking_convention(const toolchain::Toolchain& toolchain, const std::string& convention);

} // namespace abiter::plan
