#include "session/session.h"

#include "judge/expect.h"
#include "plan/partition.h"
#include "report/evidence.h"
#include "session/names.h"
#include "session/recorder.h"
#include "session/run_suites.h"
#include "toolchain/data_models.h"
#include "util/fs.h"
#include "util/text.h"
#include "clang/clang.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fmt/format.h>

namespace abiter::session {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;
double seconds_since(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

} // namespace

std::vector<std::pair<std::string, std::string>> find_specs(const std::string& folder) {
  std::vector<std::pair<std::string, std::string>> found;
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    // Files that begin with '_' are there to be included.
    if (!at->is_regular_file() || at->path().extension() != ".kdl" || at->path().filename().string()[0] == '_')
      continue;
    found.emplace_back(spec_name(fs::relative(at->path(), folder).string()), at->path().string());
  }
  std::sort(found.begin(), found.end());
  return found;
}

ExpectedAll<toolchain::ToolchainSet> find_machine_toolchains(const Paths& paths,
                                                             const std::vector<std::string>& more_folders) {
  std::vector<std::string> folders{paths.toolchains};
  folders.insert(folders.end(), more_folders.begin(), more_folders.end());
  toolchain::SearchOptions search;
  search.cache_folder = paths.results + "/cache";
  search.runner_folder = fs::path(paths.runner).parent_path().string();
  return toolchain::find_toolchains(folders, search);
}

void ask_data_models(std::vector<toolchain::Toolchain>& toolchains, const lang::Languages& languages,
                     const Paths& paths) {
  const auto in_process = [](const toolchain::Toolchain& one, const std::string& source,
                             const std::string& object) -> Expected<void> {
    const clang::CompileResult result = clang::EmbeddedClang().compile({one.language, source, "", object, one.flags});
    if (!result.ok)
      return fail(result.signal || result.timed_out ? std::string() : result.diagnostics);
    return {};
  };
  toolchain::ask_data_models(toolchains, languages, paths.results + "/cache", in_process);
}

namespace {

/// The profile, and the patterns of values: its own, or those that were asked for.
ExpectedAll<void> choose_profile(Session& session, const Request& request) {
  ABITER_TRY(profiles, plan::load_profiles(request.selection.config));
  const auto profile = profiles.find(request.selection.profile);
  if (profile == profiles.end()) {
    std::vector<std::string> names;
    for (const auto& [name, ignored] : profiles)
      names.push_back(name);
    const std::string near = did_you_mean(request.selection.profile, names);
    return tl::make_unexpected(Errors{{fmt::format("unknown profile '{}'", request.selection.profile),
                                       {},
                                       {},
                                       near.empty() ? "there are: " + join(names, ", ") : near,
                                       Fault::User}});
  }
  session.profile = profile->second;
  session.patterns = session.profile.values;
  if (!request.selection.values.empty())
    session.patterns.clear();
  for (const std::string& word : request.selection.values) {
    const auto pattern = plan::pattern_by_name(word);
    if (!pattern)
      return tl::make_unexpected(Errors{pattern.error()});
    session.patterns.push_back(*pattern);
  }
  return {};
}

/// What their compilers and languages say of themselves.
void ask_toolchains(Session& session, Errors& errors) {
  ask_data_models(session.selected, session.languages, session.paths);
  for (toolchain::Toolchain& one : session.selected) {
    if (one.refused)
      errors.push_back(*one.refused);
    if (const lang::Language* language = session.languages.find(one.language))
      one.aligned_arrays = language->aligned_arrays;
  }
}

/// Of the specs, those of the part that was asked for.
void keep_shard(Session& session, const Request& request, Errors& errors) {
  const auto partition = plan::Partition::parse(request.selection.partition);
  if (!partition) {
    errors.push_back(partition.error());
    return;
  }
  const size_t all = session.specs.size();
  std::erase_if(session.specs, [&](const lang::Spec& spec) { return !partition->has(spec.name); });
  session.empty_shard = all > 0 && session.specs.empty();
}

void read_rules(Session& session, const Request& request, Errors& errors) {
  if (!request.selection.use_expectations)
    return;
  auto expectations = plan::load_expectations(session.paths.root + "/expectations", request.selection.expectations,
                                              judge::expectable_verdicts());
  if (expectations)
    session.expectations = std::move(*expectations);
  else
    errors.insert(errors.end(), expectations.error().begin(), expectations.error().end());
}

} // namespace

ExpectedAll<Session> open_session(const Request& request) {
  const auto begin = Clock::now();
  Session session;
  auto paths = find_paths(request.where);
  if (!paths)
    return tl::make_unexpected(Errors{paths.error()});
  session.paths = *paths;

  auto languages = lang::Languages::read(session.paths.generators);
  if (!languages)
    return tl::make_unexpected(languages.error());
  session.languages = std::move(*languages);

  auto toolchains = find_machine_toolchains(session.paths, request.selection.toolchain_folders);
  if (!toolchains)
    return tl::make_unexpected(toolchains.error());
  session.toolchains = std::move(*toolchains);

  if (const auto chosen = choose_profile(session, request); !chosen)
    return tl::make_unexpected(chosen.error());

  Errors errors;
  session.selected = select_toolchains(session, request, errors);
  ask_toolchains(session, errors);
  check_conventions(request, errors);
  session.specs = select_specs(session, request, errors);
  check_functions(session, request, errors);
  keep_shard(session, request, errors);
  read_rules(session, request, errors);
  if (!errors.empty())
    return tl::make_unexpected(std::move(errors));
  session.load_seconds = seconds_since(begin);
  return session;
}

Expected<plan::Plan> make_plan(const Session& session, const Request& request) {
  plan::Filter filter = request.selection.filter;
  if (filter.conventions.empty())
    filter.conventions = session.profile.conventions;
  filter.specs.clear();      // select_specs() has done that,
  filter.toolchains.clear(); // and select_toolchains() this
  for (std::string& pair : filter.pairs)
    pair = spelled_out(pair, session.selected);
  ABITER_TRY(plan, plan::make_plan(session.specs, session.selected, filter, session.patterns, request.selection.seed));
  if (session.keep) {
    plan::keep_cases(plan, session.keep);
    if (plan.case_count == 0)
      return tl::make_unexpected(
          Error{"there is nothing to run again: nothing was red, and nothing is new", {}, {}, {}, Fault::Nothing});
  }
  return plan;
}

Expected<Run> prepare(const Session& session, const Request& request, report::Reporter* reporter, Recorder* recorder) {
  Run run;
  ABITER_TRY(plan, make_plan(session, request));
  run.plan = std::make_unique<plan::Plan>(std::move(plan));
  run.results.plan = run.plan.get();
  run.results.scope = request.selection.filter;
  if (run.results.scope.conventions.empty())
    run.results.scope.conventions = session.profile.conventions;
  if (run.results.scope.specs.empty())
    run.results.scope.specs = session.profile.specs;
  if (!request.selection.partition.empty() || session.keep || !request.specs.empty())
    run.results.scope.specs = {"some"}; // no rule is out of date because these cases don't need it
  run.results.profile = request.selection.profile;
  run.results.absent = session.toolchains.absent;
  run.results.expectations = session.expectations;
  if (reporter)
    reporter->on_start(run.results);

  ABITER_TRY(lock, BuildLock::take(session.paths.results + "/build", [&](const std::string& folder) {
               if (reporter)
                 reporter->on_waiting(folder);
             }));
  run.lock = std::make_unique<BuildLock>(std::move(lock));
  if (recorder)
    ABITER_CHECK(recorder->begin(run.results));
  ABITER_TRY(generators, generate::Generators::open(session.paths.generators, session.languages));
  run.generators = std::make_unique<generate::Generators>(std::move(generators));
  run.generators->limit(std::chrono::seconds(session.profile.compile_timeout_s));
  compile::Options build_options;
  build_options.folder = session.paths.results + "/build";
  build_options.runner = session.paths.runner;
  build_options.jobs = request.jobs;
  build_options.compile_timeout_s = session.profile.compile_timeout_s;
  if (reporter)
    build_options.on_progress = [&](uint64_t done, uint64_t total, const std::string& what) {
      reporter->on_progress("build", done, total, what);
    };
  if (reporter)
    reporter->on_progress("generate", 0, 0, "");
  ABITER_TRY(built, compile::build(*run.plan, *run.generators, build_options));
  run.build = std::move(built);
  return run;
}

Expected<Run> execute(const Session& session, const Request& request, report::Reporter* reporter, Recorder* recorder) {
  const auto begin = Clock::now();
  ABITER_TRY(run, prepare(session, request, reporter, recorder));
  const auto running = Clock::now();
  run::Options run_options{session.paths.runner, session.paths.results + "/run", request.keep_logs};
  if (recorder) {
    run_options.folder = recorder->log_folder();
    run_options.keep_logs = true; // until the run is complete
  }
  const uint32_t timeout = request.selection.case_timeout_ms;
  ABITER_CHECK(
      run_suites(run, request, run_options, timeout ? timeout : session.profile.case_timeout_ms, reporter, recorder));
  run.results.cost.build = run.build.counts;
  run.results.cost.load_seconds = session.load_seconds;
  run.results.cost.run_seconds = seconds_since(running);
  run.results.cost.total_seconds = session.load_seconds + seconds_since(begin);
  insight::name_causes(run.results);
  run.summary = insight::summarize(run.results);
  if (recorder) {
    if (request.evidence) {
      ABITER_TRY(evidence, report::evidence_text(run.results, run.build, *run.generators));
      ABITER_CHECK(write_file(recorder->evidence_file(), evidence));
    }
    ABITER_CHECK(recorder->finish(run.results, run.summary));
  }
  run.generators.reset();
  run.lock.reset();
  return run;
}

ExpectedAll<Outcome> run(const Request& request, report::Reporter* reporter) {
  auto session = open_session(request);
  if (!session)
    return tl::make_unexpected(std::move(session.error()));
  auto done = execute(*session, request, reporter);
  if (!done)
    return tl::make_unexpected(Errors{std::move(done.error())});
  return Outcome{std::move(*session), std::move(*done)};
}

} // namespace abiter::session
