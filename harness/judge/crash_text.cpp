#include "judge/crash_text.h"

#include "run/runner/protocol.h"

#include <csignal>
#include <cstring>
#include <fmt/format.h>

namespace abiter::judge {

std::string_view step_text(uint32_t step) {
  switch (step) {
  case ABITER_STEP_PUT_ARGUMENTS:
    return "while the arguments were built";
  case ABITER_STEP_PUT_RESULT:
    return "while the result was built";
  case ABITER_STEP_CALLER:
    return "in the caller, before the call";
  case ABITER_STEP_CALLEE:
    return "in the callee";
  case ABITER_STEP_RETURNED:
    return "in the caller, after the call";
  case ABITER_STEP_GET_ARGUMENTS:
    return "while the callee's arguments were read back";
  case ABITER_STEP_GET_RESULT:
    return "while the caller's result was read back";
  case ABITER_STEP_CALLBACK:
    return "in a callback";
  case ABITER_STEP_LOAD_CALLER:
    return "while the caller's library was loaded";
  case ABITER_STEP_LOAD_CALLEE:
    return "while the callee's library was loaded";
  default:
    return "before anything ran";
  }
}

namespace {

/// What code under test may not do.
std::string_view refusal_text(uint64_t refusal) {
  switch (refusal) {
  case ABITER_REFUSED_PROCESS:
    return "it tried to start a process";
  case ABITER_REFUSED_PROGRAM:
    return "it tried to start a program";
  case ABITER_REFUSED_SIGNAL:
    return "it tried to send a signal to another process";
  case ABITER_REFUSED_OTHERS:
    return "it tried to change another process";
  case ABITER_REFUSED_SYSTEM:
    return "it tried to change the system";
  case ABITER_REFUSED_FOREIGN:
    return "it made a system call of another architecture";
  default:
    return "a system call was refused";
  }
}

} // namespace

std::string crash_text(const run::CaseReport& report, bool with_address) {
  if (report.signal == SIGSYS)
    return fmt::format("{}, {}", refusal_text(report.address), step_text(report.step));
  if (report.signal)
    return fmt::format("{}{}, {}", strsignal(report.signal),
                       with_address ? fmt::format(" at address {:#x}", report.address) : "", step_text(report.step));
  switch (report.address) {
  case ABITER_CLOSED_OURS:
    return fmt::format("it closed a descriptor that isn't its own, {}", step_text(report.step));
  case ABITER_WROTE_OURS:
    return fmt::format("it wrote to a descriptor that isn't its own, {}", step_text(report.step));
  case ABITER_LEFT_STACK:
    return fmt::format("it used more stack than there is (64 MB), {}", step_text(report.step));
  case ABITER_ENDED_SUPERVISOR:
    return fmt::format("it ended the process that had started it, {}", step_text(report.step));
  default:
    break;
  }
  return fmt::format("the process ended by itself (exit code {}), {}", report.address, step_text(report.step));
}

} // namespace abiter::judge
