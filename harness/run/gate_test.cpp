/// The gate as its callers see it: small functions that call each other through stubs of their own.

#include "run/runner/core/gate.h"

#include <cstring>
#include <doctest/doctest.h>

// Stubs as the harness writes them, two functions that break promises, and one that recurses without end.
asm(R"(
  .text
stub_7:  pushq $7
  jmp abiter_gate
stub_8:  pushq $8
  jmp abiter_gate
stub_9:  pushq $9
  jmp abiter_gate
stub_10: pushq $10
  jmp abiter_gate
clobber_rbx:
  xorl %ebx, %ebx
  ret
read_above_edi:
  movq %rdi, %rax
  shrq $56, %rax
  ret
recurse:
  subq $8, %rsp
  call stub_7
  addq $8, %rsp
  ret
)");

extern "C" {
long stub_7(long a, long b), stub_8(long a, long b), stub_9(long a, long b), stub_10(long a, long b);
void clobber_rbx(), read_above_edi(), recurse();
}

namespace {

volatile uint32_t g_step;

void plan_leg(struct gate_plan& plan, uint32_t number, void* target) {
  std::memset(&plan, 0, sizeof plan);
  plan.function = number;
  plan.target = target;
  plan.stack_slots = 8;
}

void begin(void* target, uint32_t callbacks = 0) {
  gate_step = &g_step;
  plan_leg(gate_plan, 7, target);
  gate_callback_count = callbacks;
  gate_reset();
}

struct gate_plan& callback(uint32_t i) {
  return gate_callbacks[i].plan;
}

long sum(long a, long b) {
  return a + b;
}

long call_back(long a, long b) {
  return 1000 * stub_8(a, b) + a;
}

long call_back_again(long a, long b) {
  return 100 * stub_9(a, b) + b;
}

long call_back_thrice(long a, long b) {
  return stub_8(a, b) + stub_8(b, a) + stub_8(a, a);
}

template <class T> void* address(T* function) {
  return reinterpret_cast<void*>(function);
}

} // namespace

TEST_CASE("a call goes to the callee and back, once") {
  begin(address(sum));
  CHECK(stub_7(3, 4) == 7);
  CHECK(gate_report.entered == 1);
  CHECK(gate_report.left == 1);
  CHECK(gate_report.clobbered == 0);
  CHECK(g_step == ABITER_STEP_RETURNED);
}

TEST_CASE("calls nest: the function calls back, and what is called back does so too") {
  begin(address(call_back), 2);
  plan_leg(callback(0), 8, address(call_back_again));
  plan_leg(callback(1), 9, address(sum));
  CHECK(stub_7(3, 4) == 1000 * (100 * 7 + 4) + 3);
  CHECK(gate_report.entered == 1);
  CHECK(gate_report.left == 1);
  CHECK(gate_report.clobbered == 0);
  for (int i = 0; i < 2; ++i) {
    CHECK(gate_callbacks[i].report.entered == 1);
    CHECK(gate_callbacks[i].report.left == 1);
    CHECK(gate_callbacks[i].report.clobbered == 0);
  }
  gate_reset();
  CHECK(gate_callbacks[0].report.entered == 0);
}

TEST_CASE("a callback may be called several times") {
  begin(address(call_back_thrice), 1);
  plan_leg(callback(0), 8, address(sum));
  CHECK(stub_7(3, 4) == 20);
  CHECK(gate_callbacks[0].report.entered == 3);
  CHECK(gate_callbacks[0].report.left == 3);
}

TEST_CASE("a promise that a callback breaks is told there, and the function doesn't suffer") {
  begin(address(call_back), 1);
  plan_leg(callback(0), 8, address(clobber_rbx));
  stub_7(3, 4);
  CHECK(gate_callbacks[0].report.clobbered == 1u << 3);
  CHECK(gate_report.clobbered == 0);
}

TEST_CASE("each leg is poisoned by its own plan") {
  begin(address(call_back), 1);
  plan_leg(callback(0), 8, address(read_above_edi));
  CHECK(stub_7(5, 6) == 5);
  callback(0).poison_gpr_high = 1u << 7;
  gate_reset();
  CHECK(stub_7(5, 6) == 0xba * 1000 + 5);
  gate_plan.poison_gpr = 1u << 7; // rdi: the function itself gets something else
  gate_reset();
  CHECK(stub_7(5, 6) % 1000 != 5);
}

TEST_CASE("a stub that no plan is for isn't followed") {
  begin(address(call_back));
  CHECK(stub_10(1, 2) != 3);
  CHECK(gate_report.strays == 1);
  CHECK(gate_report.entered == 0);
  gate_reset();
  stub_7(1, 2);
  CHECK(gate_report.strays == 1);
  CHECK(gate_report.left == 1);
}

TEST_CASE("eight calls may be on their way, and not one more") {
  begin(address(recurse));
  stub_7(1, 2);
  CHECK(gate_report.too_deep == 1);
  CHECK(gate_report.entered == 8);
  CHECK(gate_report.left == 8);
  CHECK(gate_report.clobbered == 0);
  begin(address(sum));
  CHECK(stub_7(3, 4) == 7);
  CHECK(gate_report.too_deep == 0);
}

TEST_CASE("slots of the stack are changed at any depth, and get back what they held") {
  static uint64_t poisoned[ABITER_STACK_SLOTS / 64], at_call[2], at_return[2];
  poisoned[0] = 1;
  begin(address(call_back), 1);
  plan_leg(callback(0), 8, address(sum));
  gate_plan.poison_stack = callback(0).poison_stack = poisoned;
  static int calls;
  static uint64_t* stacks[2];
  calls = 0;
  const auto look = [](abiter_registers*, uint8_t* stack) {
    stacks[calls] = reinterpret_cast<uint64_t*>(stack);
    at_call[calls++] = *reinterpret_cast<uint64_t*>(stack);
  };
  gate_plan.on_call = callback(0).on_call = look;
  gate_plan.on_return = callback(0).on_return = [](abiter_registers*) {
    --calls;
    at_return[calls] = *stacks[calls];
  };
  CHECK(stub_7(3, 4) == 7003);
  for (int i = 0; i < 2; ++i) {
    CHECK((at_call[i] >> 48) == 0xbadb);
    CHECK(at_return[i] != at_call[i]);
  }
}
