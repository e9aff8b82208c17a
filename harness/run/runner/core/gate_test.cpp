/// The gate as its callers see it: small functions that call each other through stubs of their own. Built once for each
/// architecture.

#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN

#include "core/gate.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <doctest/doctest.h>

extern "C" { // gate_test.S
long stub_7(long a, long b), stub_8(long a, long b), stub_9(long a, long b), stub_10(long a, long b);
void break_promise(), recurse();
uintptr_t read_free_unit();
extern const uint32_t broken_unit; // that break_promise() doesn't keep
extern const uint32_t free_unit;   // that read_free_unit() returns
}

namespace {

volatile uint32_t g_step;

const struct roles& c_roles() {
  static struct roles roles;
  if (roles.vector_bytes == 0)
    roles_of(&roles, "c", 0, 0);
  return roles;
}

void plan_leg(struct gate_plan& plan, uint32_t number, void* target) {
  std::memset(&plan, 0, sizeof plan);
  plan.roles = &c_roles();
  plan.function = number;
  plan.target = target;
  plan.stack_slots = 8;
}

void begin(void* target, uint32_t callbacks = 0) {
  gate_open();
  gate_step = &g_step;
  plan_leg(gate_plan, 7, target);
  gate_callback_count = callbacks;
  for (uint32_t i = 0; i < callbacks; ++i)
    plan_leg(gate_callbacks[i].plan, ABITER_NONE, nullptr);
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

long write_byte(long to, long byte) {
  *reinterpret_cast<unsigned char*>(to) = static_cast<unsigned char>(byte);
  return 0;
}

long call_back_thrice(long a, long b) {
  return stub_8(a, b) + stub_8(b, a) + stub_8(a, a);
}

uintptr_t g_frame;

void note_frame() {
  g_frame = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
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
  CHECK_FALSE(is_broken(&gate_report.broken));
  CHECK(g_step == ABITER_STEP_RETURNED);
}

TEST_CASE("a call is made from the position of the stack that is asked for") {
  begin(address(sum));
  struct broken broken = {};
  std::array<uintptr_t, k_positions> frames{};
  for (uint32_t i = 0; i < k_positions; ++i) {
    gate_call_at(note_frame, i * k_stack_alignment, 0, &broken);
    frames[i] = g_frame;
  }
  for (uint32_t i = 0; i < k_positions; ++i)
    CHECK(frames[i] - frames[0] == i * k_stack_alignment);
  CHECK_FALSE(is_broken(&broken));
}

TEST_CASE("calls nest: the function calls back, and what is called back does so too") {
  begin(address(call_back), 2);
  plan_leg(callback(0), 8, address(call_back_again));
  plan_leg(callback(1), 9, address(sum));
  CHECK(stub_7(3, 4) == 1000 * (100 * 7 + 4) + 3);
  CHECK(gate_report.entered == 1);
  CHECK(gate_report.left == 1);
  CHECK_FALSE(is_broken(&gate_report.broken));
  for (int i = 0; i < 2; ++i) {
    CHECK(gate_callbacks[i].report.entered == 1);
    CHECK(gate_callbacks[i].report.left == 1);
    CHECK_FALSE(is_broken(&gate_callbacks[i].report.broken));
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

TEST_CASE("a promise that a callback breaks is reported there, by unit, and the function doesn't suffer") {
  begin(address(call_back), 1);
  plan_leg(callback(0), 8, address(break_promise));
  stub_7(3, 4);
  struct slices only = gate_callbacks[0].report.broken.units;
  CHECK(only.units[broken_unit] != 0);
  CHECK((only.units[broken_unit] & ~grains_of(0, unit_size(broken_unit))) == 0);
  only.units[broken_unit] = 0;
  CHECK(slices_empty(&only));
  CHECK(gate_callbacks[0].report.broken.facts == 0);
  CHECK(gate_callbacks[0].report.broken.promises == 0);
  CHECK_FALSE(is_broken(&gate_report.broken));
}

uintptr_t pattern_of(uint32_t unit) {
  std::array<uint8_t, ABITER_UNIT_ROOM> bytes;
  unit_pattern(unit, 0, bytes.data());
  uintptr_t word = 0;
  std::memcpy(&word, bytes.data(), sizeof word);
  return word;
}

constexpr uint64_t k_word = sizeof(uintptr_t);
constexpr uintptr_t k_top_grain = ~uintptr_t{0} << 8 * (k_word - ABITER_GRAIN); // all of it, where a word is one

TEST_CASE("a unit is poisoned as a whole, or in part") {
  const uintptr_t poison = pattern_of(free_unit);
  begin(address(read_free_unit));
  gate_plan.poison.units[free_unit] = grains_of(0, k_word);
  CHECK(static_cast<uintptr_t>(stub_7(5, 6)) == poison);
  gate_plan.disturb.units[free_unit] = grains_of(0, k_word); // so that it holds something else afterwards
  stub_7(5, 6);
  gate_plan.disturb.units[free_unit] = 0;
  gate_plan.poison.units[free_unit] = grains_of(k_word - ABITER_GRAIN, k_word);
  gate_reset();
  const uintptr_t differing = static_cast<uintptr_t>(stub_7(5, 6)) ^ poison;
  CHECK((differing & k_top_grain) == 0);
  CHECK((differing != 0) == (k_word > ABITER_GRAIN));
}

TEST_CASE("a disturbance changes every byte of the grains that are meant, and no other") {
  const uintptr_t poison = pattern_of(free_unit);
  begin(address(read_free_unit));
  gate_plan.poison.units[free_unit] = grains_of(0, k_word);
  gate_plan.disturb.units[free_unit] = grains_of(0, k_word);
  const uintptr_t all = static_cast<uintptr_t>(stub_7(5, 6)) ^ poison;
  for (uint64_t i = 0; i < k_word; ++i)
    CHECK((all >> 8 * i & 1) == 1);
  gate_plan.disturb_others = 1;
  gate_reset();
  CHECK((static_cast<uintptr_t>(stub_7(5, 6)) ^ poison) == ~all);
  gate_plan.disturb_others = 0;
  gate_plan.disturb.units[free_unit] = grains_of(k_word - ABITER_GRAIN, k_word);
  gate_reset();
  const uintptr_t one = static_cast<uintptr_t>(stub_7(5, 6)) ^ poison;
  CHECK(one == (all & k_top_grain));
}

uintptr_t word_of(registers* saved) {
  uintptr_t word = 0;
  std::memcpy(&word, saved_unit(saved, free_unit), sizeof word);
  return word;
}

TEST_CASE("each leg is poisoned by its own plan, at the call and at the return") {
  static uintptr_t at_call, at_return;
  const uintptr_t poison = pattern_of(free_unit);
  begin(address(call_back), 1);
  plan_leg(callback(0), 8, address(read_free_unit));
  callback(0).poison.units[free_unit] = grains_of(0, k_word);
  gate_plan.poison_result.units[free_unit] = grains_of(0, k_word);
  gate_plan.on_call = [](registers* saved, uint8_t*) { at_call = word_of(saved); };
  gate_plan.on_return = [](registers* saved) { at_return = word_of(saved); };
  CHECK(static_cast<uintptr_t>(stub_7(5, 6)) == 1000 * poison + 5);
  CHECK(at_call != poison);
  CHECK(at_return == poison);
}

TEST_CASE("sets of slices") {
  struct slices set = {}, other = {};
  CHECK(slices_empty(&set));
  slices_add(&set, {1, grains_of(8, 24)});
  slices_add(&set, {k_on_stack, 70});
  CHECK_FALSE(slices_empty(&set));
  CHECK(slices_have(&set, {1, grains_of(12, 20)}));
  CHECK_FALSE(slices_have(&set, {1, grains_of(12, 28)}));
  CHECK_FALSE(slices_have(&set, {0, grains_of(12, 20)}));
  CHECK(slices_have(&set, {k_on_stack, 70}));
  CHECK_FALSE(slices_have(&set, {k_on_stack, 6}));
  slices_add(&other, {1, grains_of(0, 16)});
  slices_add(&other, {k_on_stack, 0});
  slices_unite(&other, &set);
  CHECK(other.units[1] == grains_of(0, 24));
  slices_remove(&other, &set);
  CHECK(other.units[1] == grains_of(0, 8));
  CHECK(slices_have(&other, {k_on_stack, 0}));
  CHECK_FALSE(slices_have(&other, {k_on_stack, 70}));
  slices_limit_slots(&set, 71);
  CHECK(slices_have(&set, {k_on_stack, 70}));
  slices_limit_slots(&set, 70);
  CHECK_FALSE(slices_have(&set, {k_on_stack, 70}));
  CHECK(grains_of(0, 64) == 0xffff);
  CHECK(grains_of(4, 4) == 0);
  CHECK(grains_of(0, 10) == 7); // the last one is not all there
  CHECK(grains_of(9, 12) == 4);
}

TEST_CASE("roles of C's convention leave no unit that is kept to results") {
  const struct roles& roles = c_roles();
  for (uint32_t i = 0; i < k_units; ++i) {
    CHECK((roles.kept.units[i] & roles.result.units[i]) == 0);
    CHECK((roles.known.units[i] & roles.argument.units[i]) == 0);
    CHECK((roles.argument.units[i] & ~grains_of(0, unit_bytes(i, &roles))) == 0);
    if (i >= k_saved_units) {
      CHECK(roles.argument.units[i] == 0);
      CHECK(roles.kept.units[i] == 0);
    }
  }
  CHECK(roles.kept.units[k_stack_pointer] == 0); // is looked after by itself
  CHECK((units[k_stack_pointer].flags & ABITER_UNIT_STACK_POINTER) != 0);
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
  CHECK_FALSE(is_broken(&gate_report.broken));
  begin(address(sum));
  CHECK(stub_7(3, 4) == 7);
  CHECK(gate_report.too_deep == 0);
}

TEST_CASE("slots of the stack are changed at any depth, and get back what they held") {
  constexpr uint32_t slot = 3; // in the caller's frame, behind arguments if they are on the stack
  begin(address(call_back), 1);
  plan_leg(callback(0), 8, address(sum));
  slices_add(&gate_plan.poison, {k_on_stack, slot});
  slices_add(&callback(0).poison, {k_on_stack, slot});
  static uintptr_t at_call[2], at_return[2];
  static int calls;
  static uintptr_t* stacks[2];
  calls = 0;
  const auto look = [](registers*, uint8_t* stack) {
    stacks[calls] = reinterpret_cast<uintptr_t*>(stack) + slot;
    at_call[calls] = *stacks[calls];
    ++calls;
  };
  gate_plan.on_call = callback(0).on_call = look;
  gate_plan.on_return = callback(0).on_return = [](registers*) {
    --calls;
    at_return[calls] = *stacks[calls];
  };
  CHECK(stub_7(3, 4) == 7003);
  for (int i = 0; i < 2; ++i) {
    CHECK((at_call[i] & 0xffff) == (ARCH_POISON & 0xffff)); // the number of a slot is in its upper half
    CHECK(at_return[i] != at_call[i]);
  }
}

TEST_CASE("a result that is written to the caller's frame stays, whatever its bytes are") {
  begin(address(write_byte));
  constexpr size_t slot = k_stack_slot, first = 2, last = 7; // behind arguments on the stack
  for (uint16_t i = first; i <= last; ++i)
    slices_add(&gate_plan.poison, {k_on_stack, i});
  gate_plan.result_bytes = 1;
  static uint8_t* stack;
  gate_plan.on_call = [](registers*, uint8_t* at) { stack = at; };
  auto* frame =
      static_cast<uint8_t*>(__builtin_alloca(k_stack_slots * slot)); // the stack pointer is below it, at a call
  std::memset(frame, 0x33, k_stack_slots * slot);
  stub_7(reinterpret_cast<long>(frame), 0x33);
  REQUIRE(frame - stack < static_cast<std::ptrdiff_t>(last * slot));
  uint8_t* const to = stack + last * slot;
  for (size_t i = 0; i < slot; ++i)
    for (long byte = 0; byte < 256; ++byte) {
      gate_reset();
      stub_7(reinterpret_cast<long>(to + i), byte);
      REQUIRE(to[i] == byte);
      to[i] = 0x33;
      REQUIRE(std::count(frame, frame + k_stack_slots * slot, 0x33) ==
              static_cast<std::ptrdiff_t>(k_stack_slots * slot));
    }
}
