#pragma once

// What toolchains answered to probes, folded for reading: by answer, and as tables of who extends and who trusts. Of a run
// that has just ended, and of one that was read.

#include "insight/probe_summary.h"
#include "util/json_fwd.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace abiter::insight {

/// One answer.
struct Answered {
  std::string probe; ///< "SPEC::PROBE", whatever the architecture
  std::string about, convention;
  std::optional<lang::ExtensionFact> extension;
  std::string toolchain; ///< its id
  std::string says;      ///< in words
  std::string id;        ///< of the case
};

/// In the order of the suites, probes that are asked of one toolchain alone.
std::vector<Answered> answers_of(const store::RunResults& results);
std::vector<Answered> answers_of(const Json& results);

/// Toolchains that say the same of one probe.
struct SameAnswer {
  std::string says;
  std::vector<const Answered*> of;
};
/// All that was answered to one probe under one convention: groups in the order in which each is given first.
struct AnsweredProbe {
  const Answered* first = nullptr; ///< what it is about
  std::vector<SameAnswer> groups;
};
/// Those that don't ask who extends. What is returned points into `answers`.
std::vector<AnsweredProbe> answered_probes(const std::vector<Answered>& answers);

/// What toolchains do alike under one convention, in one passage: "u8 u16: extends to 32 bits or more".
struct ExtensionGroup {
  std::vector<std::pair<std::string, std::vector<std::string>>> answers; ///< what is said, of which types
  std::vector<std::string> toolchains;
};
struct ExtensionTable {
  std::string convention;
  std::string question; ///< "argument: what callers leave above it"
  std::vector<ExtensionGroup> groups;
};
/// Who extends, who trusts: by convention and passage.
std::vector<ExtensionTable> extension_tables(const std::vector<Answered>& answers);

/// Both of a results.json, for the pages: {"answers": [...], "extensions": [...]}.
std::string answer_tables_json(const std::string& results);

} // namespace abiter::insight
