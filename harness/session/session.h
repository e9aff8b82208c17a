#pragma once

// The stages of a run, in their order: load → plan → generate and build → run → judge.

#include "compile/units.h"
#include "insight/summary.h"
#include "plan/expectation.h"
#include "plan/keep.h"
#include "plan/plan.h"
#include "report/reporter.h"
#include "session/build_lock.h"
#include "session/paths.h"
#include "session/request.h"

#include <memory>

namespace abiter::session {

/// What a command starts from: specs and toolchains that exist, and what of them the request means.
struct Session {
  Paths paths;
  lang::Languages languages;
  plan::Profile profile;
  toolchain::ToolchainSet toolchains;         ///< all of this machine
  std::vector<toolchain::Toolchain> selected; ///< those that the request is about
  std::vector<lang::Spec> specs;              ///< the same of specs
  plan::WantedEntries keep;                   ///< what of the plan is wanted; none: all of it
  bool empty_shard = false;                   ///< there are specs, but none of them is in the request's partition
  std::vector<plan::Pattern> patterns;
  plan::Expectations expectations;
  double load_seconds = 0;
};

/// Looks for all toolchains of this machine: the files of the checkout, and those of other folders.
ExpectedAll<toolchain::ToolchainSet> find_machine_toolchains(const Paths& paths,
                                                             const std::vector<std::string>& more_folders);

/// Gives toolchains the data models that they answer with, and hashes that count them in (toolchain/data_models.h).
void ask_data_models(std::vector<toolchain::Toolchain>& toolchains, const lang::Languages& languages,
                     const Paths& paths);

/// Reads toolchains, profiles and specs, and checks every name in the request.
ExpectedAll<Session> open_session(const Request& request);
/// The names of all specs below a folder, sorted, with their files.
std::vector<std::pair<std::string, std::string>> find_specs(const std::string& folder);

/// Everything of one run. `plan` stays where it is, since `results` points to it.
struct Run {
  std::unique_ptr<plan::Plan> plan;
  compile::Build build;
  std::unique_ptr<generate::Generators> generators; ///< while they are needed: a process has one Python
  store::RunResults results;
  insight::Summary summary;
  std::unique_ptr<BuildLock> lock; ///< while files of the build are needed
};

/// What a request is about. Nothing selected is an error with Fault::Nothing.
Expected<plan::Plan> make_plan(const Session& session, const Request& request);

class Recorder;

/// Plans and builds: what has to be there before anything can run. Nobody else builds while the run's lock is held.
Expected<Run> prepare(const Session& session, const Request& request, report::Reporter* reporter,
                      Recorder* recorder = nullptr);
/// Plans, builds, runs and judges. Events go to `reporter` (may be null), results to `recorder` (null: they aren't
/// kept).
Expected<Run> execute(const Session& session, const Request& request, report::Reporter* reporter,
                      Recorder* recorder = nullptr);

/// A run that is over, and what it started from.
struct Outcome {
  Session session;
  Run run;
};

/// All stages in one call. Nothing is printed, and no run is kept in the store; objects are kept in the results folder and
/// not built again. For verdicts as values see verdicts.h.
ExpectedAll<Outcome> run(const Request& request, report::Reporter* reporter = nullptr);

} // namespace abiter::session
