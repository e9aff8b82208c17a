#include "target/architecture.h"

namespace abiter::target {

Architecture x86_64() {
  Architecture one;
  one.name = "x86_64";
  one.machines = {"x86_64", "amd64"};
  one.runner = "abiter-runner";
  one.rules = "System V";
  one.stub = "  pushq ${}\n  jmp *abiter_gate@GOTPCREL(%rip)\n";
  return one;
}

} // namespace abiter::target
