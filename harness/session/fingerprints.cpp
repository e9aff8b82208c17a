#include "session/fingerprints.h"

#include "session/names.h"
#include "util/fs.h"
#include "util/text.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <iterator>

namespace abiter::session {

namespace {

Expected<insight::Fingerprint> load_fingerprint(const std::string& path) {
  ABITER_TRY(text, read_file(path));
  return insight::read_fingerprint(text, path);
}

/// Built-in specs, and files, with all their entries.
ExpectedAll<std::vector<plan::Suite>> all_suites(const std::string& root, const std::vector<std::string>& more) {
  const auto paths = find_paths({root, ""});
  if (!paths)
    return tl::make_unexpected(Errors{paths.error()});
  const auto languages = lang::Languages::read(paths->generators);
  if (!languages)
    return tl::make_unexpected(languages.error());
  auto files = find_specs(paths->specs);
  for (const std::string& file : more)
    files.emplace_back(spec_name(std::filesystem::path(file).filename().string()), file);
  std::vector<plan::Suite> suites;
  Errors errors;
  for (const auto& [name, file] : files) {
    auto spec = lang::load(file, name, *languages);
    if (!spec) {
      errors.insert(errors.end(), spec.error().begin(), spec.error().end());
      continue;
    }
    spec->scenarios.clear();
    std::vector<plan::Suite> of_spec = plan::suites_of(*spec);
    std::move(of_spec.begin(), of_spec.end(), std::back_inserter(suites));
  }
  if (!errors.empty())
    return tl::make_unexpected(std::move(errors));
  return suites;
}

} // namespace

ExpectedAll<insight::Fingerprint> take_fingerprint(const Request& request, report::Reporter* reporter) {
  Request about = request;
  about.all_maps = true;
  about.selection.filter.kinds = {std::string(plan::name(plan::Kind::Functions))}; // others have no places
  about.selection.use_expectations = false;
  auto session = open_session(about);
  if (!session)
    return tl::make_unexpected(session.error());
  if (session->selected.size() != 1) {
    std::vector<std::string> ids;
    for (const toolchain::Toolchain& toolchain : session->selected)
      ids.push_back(toolchain.id);
    return tl::make_unexpected(Errors{{fmt::format("a fingerprint is of one toolchain, not of {}", ids.size()),
                                       {},
                                       {},
                                       "--toolchain names one of: " + join(ids, ", "),
                                       Fault::User}});
  }
  const auto run = execute(*session, about, reporter);
  if (!run)
    return tl::make_unexpected(Errors{run.error()});
  return insight::make_fingerprint(run->results);
}

ExpectedAll<ComparedFingerprints> compare_fingerprints(const std::string& first, const std::string& second,
                                                       const std::string& root, const std::vector<std::string>& specs) {
  auto a = load_fingerprint(first);
  auto b = load_fingerprint(second);
  Errors errors;
  for (const auto* one : {&a, &b})
    if (!*one)
      errors.push_back(one->error());
  if (!errors.empty())
    return tl::make_unexpected(std::move(errors));
  if (a->target != b->target)
    return tl::make_unexpected(
        Errors{{fmt::format("fingerprints of different targets can't be compared: {} and {}", a->target, b->target),
                {},
                {},
                "",
                Fault::User}});
  const auto suites = all_suites(root, specs);
  if (!suites)
    return tl::make_unexpected(suites.error());
  insight::Comparison comparison = insight::compare(*a, *b, *suites);
  return ComparedFingerprints{std::move(comparison), std::move(*a), std::move(*b)};
}

} // namespace abiter::session
