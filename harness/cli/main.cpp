// abiter: do both sides of a call see the same thing?

#include "cli/command_line.h"
#include "util/process.h"

#include <csignal>
#include <exception>
#include <fmt/format.h>
#include <string_view>
#include <unistd.h>

namespace {

constexpr unsigned k_patience_s = 10;

/// Whatever doesn't notice the wish in time is ended with the process. What was started ends by itself when abiter is gone.
void on_impatience(int) {
  constexpr std::string_view k_text = "interrupted: abiter was busy, and has ended itself\n";
  abiter::report::remark_in_signal_handler(k_text);
  ::_exit(abiter::cli::k_exit_interrupted);
}

void on_interrupt(int) {
  abiter::interrupted() = true;
  ::alarm(k_patience_s);
}

int run_command_line(int argc, char** argv, const abiter::report::Output& output) {
  using namespace abiter::cli;
  CommandLine line;
  add_run(line);
  add_list(line);
  add_show(line);
  add_repro(line);
  add_runs(line);
  add_diff(line);
  add_report(line);
  add_export(line);
  add_suggest(line);
  add_merge(line);
  add_gc(line);
  add_toolchains(line);
  add_coverage(line);
  add_gen(line);
  add_xray(line);
  add_fingerprint(line);
  add_compare(line);
  add_validity(line);
  add_completion(line);
  add_man(line);
  return line.run(argc, argv, output);
}

} // namespace

int main(int argc, char** argv) {
  struct sigaction action{};
  action.sa_handler = on_interrupt;
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  sigaction(SIGHUP, &action, nullptr);
  action.sa_handler = on_impatience;
  sigaction(SIGALRM, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  const abiter::report::Output output;
  try {
    const int code = run_command_line(argc, argv, output);
    if (const auto finished = output.finish(); !finished) {
      output.errors({finished.error()});
      return abiter::cli::k_exit_internal;
    }
    return code;
  } catch (const std::exception& error) {
    output.remark(fmt::format("abiter: a bug in abiter itself: {}\n", error.what()));
    return abiter::cli::k_exit_internal;
  }
}
