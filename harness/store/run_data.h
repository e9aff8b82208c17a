#pragma once

// A run as texts: what results.json says and what the store keeps. Nothing in it needs the specs or the compilers, so
// it can be of another machine. Cases are known by their ids, whatever kind of case they are.

#include "judge/verdict.h"
#include "store/results.h"
#include "util/error.h"
#include "util/json_fwd.h"

#include <cstdint>
#include <string>
#include <vector>

namespace abiter::store {

struct ToolchainData {
  std::string id, family, language, version, target, compiler, hash;
  std::vector<std::string> flags;
  std::vector<std::string> conventions;
  bool operator==(const ToolchainData&) const = default;
};

/// A case that isn't a plain pass nor unsupported.
struct FindingData {
  std::string id;           ///< the case's
  judge::Verdict verdict{}; ///< the one that counts
  judge::Verdict seen{};    ///< what was seen, whatever was expected
  std::string follows_from; ///< a toolchain that disagrees with itself: not red then
  std::string rule;         ///< the expectation, as "FILE:LINE"
  std::string root_cause;   ///< its id, if there is one
  std::string json;         ///< the whole finding, as in results.json

  bool red() const { return judge::is_red(verdict) && follows_from.empty(); }
  bool operator==(const FindingData&) const = default;
};

/// The verdicts of one pairing, or of one chain of a scenario: a letter an entry.
struct RowData {
  std::string chain; ///< "gcc-12->clang-14"
  std::string letters;
  bool operator==(const RowData&) const = default;
};

struct UnsupportedData {
  std::string toolchain;
  uint32_t entry = 0;
  std::string feature, reason;
  bool operator==(const UnsupportedData&) const = default;
};

struct AgreementData {
  uint32_t entry = 0;
  std::string toolchains;
  bool operator==(const AgreementData&) const = default;
};

struct SuiteData {
  std::string id;
  plan::Kind kind = plan::Kind::Functions;
  std::string hash;                 ///< of the spec's model: equal if the cases ask the same
  std::vector<std::string> entries; ///< "FUNCTION::CONVENTION"
  std::vector<RowData> rows;
  std::vector<AgreementData> agreements;
  std::vector<UnsupportedData> unsupported;
  std::vector<FindingData> findings;
  uint64_t checked_cells = 0;

  std::string case_id(const RowData& row, size_t entry) const { return id + "::" + entries[entry] + "::" + row.chain; }
};

/// Tells suites of a run apart: a spec may have functions and scenarios.
std::string suite_key(const SuiteData& suite);

struct RunData {
  RunInfo info;
  std::vector<ToolchainData> toolchains;
  std::vector<SuiteData> suites;
  std::string json; ///< the whole text of results.json where it came from one; else empty
};

/// What SuiteData::hash is.
std::string suite_hash(const plan::Suite& suite);

ToolchainData toolchain_data(const toolchain::Toolchain& toolchain);
/// One judged suite of a run.
SuiteData suite_data(const RunResults& results, size_t suite);

/// All suites of a run, without what counting them doesn't need: hashes, and the JSON of findings.
std::vector<SuiteData> all_cases(const RunResults& results);

/// Of the schema of results.json: grows when a field changes its meaning.
constexpr int k_results_version = 3;

/// Gives a results.json of an older version the shape of this one, as far as it says what is in it: before version 3,
/// suites of scenarios were a list of their own, with chains for pairings.
void upgrade_results(Json& results);
/// The suites of a results.json of this version; throws Json::exception if something is missing.
/// No row has more verdicts than entries, and none that this abiter doesn't know. `path`: for the error.
Expected<void> check_verdicts(const Json& results, const std::string& path);
std::vector<SuiteData> suites_of(const Json& results);
/// Reads the text of a results.json of this schema version or an older one; `name` is for messages.
Expected<RunData> parse_results(std::string text, const std::string& name);
/// The same from a file.
Expected<RunData> load_results(const std::string& path);

} // namespace abiter::store
