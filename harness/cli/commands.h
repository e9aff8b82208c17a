#pragma once

// The commands. Each returns an exit code.

#include "session/earlier.h"
#include "session/request.h"
#include "util/error.h"

#include <string>
#include <vector>

namespace abiter::cli {

enum ExitCode : int {
  k_exit_ok = 0,
  k_exit_red = 1,      ///< red cases
  k_exit_usage = 2,    ///< a flag, a spec, a configuration
  k_exit_internal = 3, ///< our own failure
  k_exit_nothing = 4,  ///< nothing selected
  k_exit_interrupted = 130,
};

/// A run, and how it is told.
struct Request : session::Request {
  session::GoOn go_on;
  bool suggest_expectations = false; ///< print rules that would make the run green
  bool verbose = false;
  bool quiet = false;
  std::string format = "text";   ///< or "json", "jsonl", "github"
  std::string junit;             ///< a file to write, too
  std::string progress = "auto"; ///< "bar", "plain"
  std::string colour = "auto";   ///< "always", "never"
};

struct ListOptions {
  bool specs = false;
  bool functions = false;
  bool count = false;
};
struct GenOptions {
  std::string spec;
  std::string language;
  std::string side = "callee";
  std::string toolchain; ///< empty: the first one of the language
};
struct ReproOptions {
  std::string case_id;
  std::string bundle; ///< a .tar to write
  std::string folder; ///< where the files go; empty: results/repro/CASE
};

struct ReportOptions {
  std::vector<std::string> runs; ///< files, folders or ids; the last one is told, the others are its history
  std::string folder;            ///< empty: results/report
};

struct DiffOptions {
  std::string before;              ///< empty: the run before `after` that asked for the same
  std::string after;               ///< empty: the last one
  std::string fail_on = "nothing"; ///< "regressed", "changed"
};

struct ExportOptions {
  std::string run = "last";
  std::string format = "junit"; ///< or "annotations", "summary", "json"
  std::string file;             ///< empty: standard output
  bool all_cases = false;
};

struct GcOptions {
  size_t keep = 10;
  bool dry_run = false;
};

int command_run(const Request& request);
int command_report(const Request& request, const ReportOptions& options);
int command_export(const Request& request, const ExportOptions& options);
int command_gc(const Request& request, const GcOptions& options);
int command_suggest(const Request& request, const std::string& word);
int command_diff(const Request& request, const DiffOptions& options);
int command_merge(const Request& request, const std::vector<std::string>& shards);
/// Lists the runs that are kept.
int command_runs(const Request& request);
int command_list(const Request& request, const ListOptions& options);
int command_gen(const Request& request, const GenOptions& options);
/// What each language can say of each spec: from the generators alone, nothing is compiled.
int command_coverage(const Request& request);
int command_toolchains(const Request& request, bool explain);
/// What each toolchain does with values that a type doesn't have.
int command_validity(const Request& request);
int command_show(const Request& request, const std::string& case_id);
/// `what`: SPEC, SPEC::FUNCTION or SPEC::FUNCTION::CONVENTION.
int command_xray(const Request& request, const std::string& what);
/// `output`: a file; empty or "-": standard output.
int command_fingerprint(const Request& request, const std::string& output);
int command_compare(const Request& request, const std::string& first, const std::string& second);
int command_repro(const Request& request, const ReproOptions& options);

/// Prints errors to standard error; the exit code that they mean (130 if the user stopped us).
int report_errors(const Errors& errors);

} // namespace abiter::cli
