#include "run/machine.h"

#include <cstring>
#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::run;

namespace {

template <class T> bool take(Machine& machine, abiter_record_kind kind, uint32_t index, const T& body) {
  abiter_record record{};
  record.kind = kind;
  record.index = index;
  return machine.take(record, {reinterpret_cast<const char*>(&body), sizeof body});
}

/// A register x0 of 8 bytes, a stack pointer, and a vector register whose upper half has another name.
Machine machine_of_a_log() {
  Machine machine;
  CHECK(take(machine, ABITER_MACHINE, 0, abiter_machine{ABITER_LOG_VERSION, 8, 32, 64}));
  CHECK(take(machine, ABITER_UNIT, 0, abiter_unit{{"x0"}, {8}, ABITER_UNIT_ARGUMENT, ""}));
  CHECK(take(machine, ABITER_UNIT, 1, abiter_unit{{"sp"}, {8}, ABITER_UNIT_STACK_POINTER, ""}));
  CHECK(take(machine, ABITER_UNIT, 2, abiter_unit{{"q0", "z0"}, {16, 32}, ABITER_UNIT_RESULT, ""}));
  CHECK(take(machine, ABITER_PROMISE, 0, abiter_promise{"the callee left a flag set"}));
  CHECK(take(machine, ABITER_PROMISE, 1, abiter_promise{"the callee changed a control word"}));
  return machine;
}

} // namespace

TEST_CASE("a log says what its machine is like") {
  const Machine machine = machine_of_a_log();
  CHECK(machine.stack_alignment == 32);
  REQUIRE(machine.units.size() == 3);
  CHECK(machine.units[0].bytes() == 8);
  CHECK(machine.units[2].bytes() == 32);
  CHECK(machine.units[2].name_of(15) == "q0");
  CHECK(machine.units[2].name_of(16) == "z0");
}

TEST_CASE("records about the machine that make no sense are refused") {
  Machine machine = machine_of_a_log();
  CHECK_FALSE(take(machine, ABITER_MACHINE, 0, abiter_machine{ABITER_LOG_VERSION + 1, 8, 16, 16}));
  CHECK_FALSE(take(machine, ABITER_UNIT, 5, abiter_unit{{"x5"}, {8}, 0, ""}));
  CHECK_FALSE(take(machine, ABITER_UNIT, 3, abiter_unit{{""}, {0}, 0, ""}));
  CHECK_FALSE(take(machine, ABITER_UNIT, 3, uint32_t{0}));
  CHECK_FALSE(take(machine, ABITER_PROMISE, 0, abiter_promise{"once more"}));
}

TEST_CASE("broken promises are reported by the machine's own names") {
  const Machine machine = machine_of_a_log();
  const abi::BrokenPromises broken =
      machine.broken_promises({ABITER_CHANGED_CANARY, 1u << 1, {{0, 1}, {1, 3}, {2, 0xf}, {9, 1}}});
  CHECK(broken.registers == std::vector<std::string>{"x0", "the stack pointer", "q0"});
  CHECK(broken.others == std::vector<std::string>{"the callee changed a control word"});
  CHECK(broken.facts == ABITER_CHANGED_CANARY);
  CHECK(broken.stack_alignment == 32);
  CHECK(broken.any());
  CHECK_FALSE(machine.broken_promises({}).any());
}
