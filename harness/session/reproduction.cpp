#include "session/reproduction.h"

#include "session/case_request.h"
#include "util/process.h"
#include "util/text.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace abiter::session {

namespace fs = std::filesystem;

namespace {

/// A case id as a file name.
std::string file_name(const std::string& id) {
  std::string name = replace_all(replace_all(id, "->", "-to-"), "::", ".");
  std::replace(name.begin(), name.end(), '/', '.');
  return name;
}

Expected<void> pack(const report::Bundle& bundle, const std::string& tar) {
  const fs::path folder(bundle.folder);
  std::vector<std::string> words{"tar", "-cf", fs::absolute(tar).string(), "-C", folder.parent_path().string()};
  for (const std::string& file : bundle.files)
    words.push_back(folder.filename().string() + "/" + file);
  ABITER_TRY(finished, run_command({words, {}, "", std::chrono::minutes(1), {}}));
  if (!finished.ok())
    return fail(fmt::format("can't write '{}': {}", tar, trim(finished.err)));
  return {};
}

Expected<report::Bundle> write_files(const Outcome& outcome, const std::string& folder) {
  ABITER_TRY(generators, generate::Generators::open(outcome.session.paths.generators, outcome.session.languages));
  const OnlyCase at = only_case(*outcome.run.plan);
  return report::write_bundle(outcome.run.results, at.suite, at.at,
                              {generators, outcome.session.paths.root + "/harness/run/runner", folder});
}

} // namespace

ExpectedAll<Outcome> run_case(const Request& request, const std::string& case_id, report::Reporter* reporter) {
  auto one = request_for_case(request, case_id);
  if (!one)
    return tl::make_unexpected(Errors{one.error()});
  one->all_maps = true;
  return run(*one, reporter);
}

judge::Verdict only_verdict(const Outcome& outcome) {
  const OnlyCase at = only_case(*outcome.run.plan);
  return outcome.run.results.suites[at.suite].verdicts[at.at.pairing][at.at.entry];
}

Expected<std::optional<report::Bundle>> write_reproduction(const Outcome& outcome, const std::string& case_id,
                                                           const std::string& folder, const std::string& tar) {
  if (judge::standing(only_verdict(outcome)) == judge::Standing::Skipped)
    return std::nullopt;
  ABITER_TRY(bundle,
             write_files(outcome, folder.empty() ? outcome.session.paths.results + "/repro/" + file_name(case_id)
                                                 : fs::absolute(folder).lexically_normal().string()));
  if (!tar.empty())
    ABITER_CHECK(pack(bundle, tar));
  return bundle;
}

} // namespace abiter::session
