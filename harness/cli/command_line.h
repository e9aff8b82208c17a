#pragma once

// The program's commands. A command is one file: its request, its flags with their help, its examples, and the call. This
// folder parses flags, calls session/ and insight/, and hands what comes back to report/, which prints.

#include "cli/settings.h"
#include "report/output.h"

#include <CLI/App.hpp>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace abiter::cli {

// NOLINTBEGIN(readability-identifier-naming): used as constants
enum ExitCode : int {
  k_exit_ok = 0,
  k_exit_red = 1,      ///< red cases
  k_exit_usage = 2,    ///< a flag, a spec, a configuration
  k_exit_internal = 3, ///< our own failure
  k_exit_nothing = 4,  ///< nothing selected, or all cases unsupported
  k_exit_interrupted = 130,
};
// NOLINTEND(readability-identifier-naming)

/// What `abiter --help` and `abiter COMMAND --help` say of a command.
struct About {
  std::string name;
  std::string group; ///< k_group_cases, …
  std::string what;  ///< a sentence without an end
  /// Comment and command line: at least two, that work as they stand.
  std::vector<std::pair<std::string, std::string>> examples;
};

constexpr const char* k_group_cases = "Cases";
constexpr const char* k_group_runs = "Runs that were kept";
constexpr const char* k_group_machine = "Toolchains, specs and where values are passed";
constexpr const char* k_group_install = "For shells and packages";

class CommandLine {
public:
  CommandLine();

  /// A command with a request of its own: flags are bound to the second of what is returned, and `run` is called with it
  /// once they are parsed. Returns an exit code.
  template <class Request>
  std::pair<CLI::App&, Request&> add(const About& about, int (*run)(const Request&, const report::Output&)) {
    const auto request = std::make_shared<Request>();
    CLI::App& app = add_app(about);
    m_commands.push_back({&app, [request, run](const report::Output& output) { return run(*request, output); }});
    return {app, *request};
  }

  /// Parses the command line and runs its command. Returns the exit code.
  int run(int argc, const char* const* argv, const report::Output& output);

private:
  struct Command {
    CLI::App* app;
    std::function<int(const report::Output&)> run;
  };

  CLI::App& add_app(const About& about);
  /// What is wrong with the command line, in our words.
  Error usage_error(const CLI::ParseError& error, int argc, const char* const* argv) const;

  /// What abiter.toml, or the file of --config, adds to the command that was parsed (settings.h).
  ExpectedAll<Settings> settings_of_parsed() const;
  std::vector<std::string> with_settings(int argc, const char* const* argv,
                                         const std::vector<std::string>& settings) const;

  std::unique_ptr<CLI::App> m_app;
  std::vector<Command> m_commands;
};

/// Prints errors; the exit code that they mean (130 if the user stopped us).
int report_errors(const Errors& errors, const report::Output& output);

void add_run(CommandLine& line);
void add_list(CommandLine& line);
void add_show(CommandLine& line);
void add_repro(CommandLine& line);
void add_runs(CommandLine& line);
void add_diff(CommandLine& line);
void add_report(CommandLine& line);
void add_export(CommandLine& line);
void add_suggest(CommandLine& line);
void add_merge(CommandLine& line);
void add_gc(CommandLine& line);
void add_toolchains(CommandLine& line);
void add_coverage(CommandLine& line);
void add_gen(CommandLine& line);
void add_xray(CommandLine& line);
void add_validity(CommandLine& line);
void add_fingerprint(CommandLine& line);
void add_compare(CommandLine& line);
void add_completion(CommandLine& line);
void add_man(CommandLine& line);

} // namespace abiter::cli
