#include "gate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* A slot of the stack. */
typedef uintptr_t word;
static_assert(sizeof(word) == k_stack_slot, "slots hold an address");

/* A call on its way. */
struct context {
  struct registers registers; /* what is saved and loaded: the first member */
  const struct gate_plan* plan;
  struct gate_report* report;
  void* return_to;
  word* stack;              /* above the return address */
  uint32_t step;            /* where the worker was before */
  struct registers at_call; /* units that are kept, as the caller left them; and where its stack was */
  struct registers given;   /* … as the callee gets them */
  struct slices changed;    /* slots of the stack */
  struct {
    word before, changed; /* what they were, and were changed to */
  } slots[k_stack_slots];
};

/* Two more: for the call that is too deep, and for what it returns with. */
static struct context contexts[k_gate_depth + 2];

struct context* gate_active = contexts;
void* gate_target;
void* gate_return;

struct gate_plan gate_plan;
struct gate_report gate_report;
struct gate_callback gate_callbacks[k_gate_callbacks];
uint32_t gate_callback_count;
volatile uint32_t* gate_step;

uintptr_t gate_kept[k_kept];
struct controls gate_controls, gate_controls_after;

/* The stack that code under test runs on. */
enum {
  k_stack_bytes = 1 << 26,  /* what a thread of a program has is 8 MB at most */
  k_guard_bytes = 1 << 26,  /* below it: a frame that is too large faults there */
  k_stack_above = 1 << 13,  /* above the first frame, for who looks there */
  k_stack_below = 1 << 12,  /* … and below, where nothing has been written yet: both hold … */
  k_stack_untouched = 0xba, /* … this, so that an address made of it leads nowhere */
};
static uint8_t* stack_end;

static void open_stack(void) {
  if (stack_end)
    return;
  const size_t bytes = (size_t)k_guard_bytes + k_stack_bytes;
  uint8_t* memory = mmap(NULL, bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (memory == MAP_FAILED || mprotect(memory + k_guard_bytes, k_stack_bytes, PROT_READ | PROT_WRITE) != 0) {
    fputs("abiter-runner: no memory for a stack\n", stderr);
    exit(3);
  }
  stack_end = memory + bytes;
}

int gate_is_below_stack(uintptr_t address) {
  const uintptr_t stack = (uintptr_t)stack_end - k_stack_bytes;
  return stack_end && address < stack && stack - address <= k_guard_bytes;
}

/* What units are filled with, and changed by. Of a disturbance, every byte changes, its lowest bit too (a bool), and no
 * two that follow each other alike: who combines bytes sees it. The second pattern has the bits that the first one
 * leaves: a bit-field may lie in those alone. */
static struct {
  uint8_t known[k_units][ABITER_UNIT_ROOM], poison[k_units][ABITER_UNIT_ROOM];
  uint8_t disturb[2][ABITER_UNIT_ROOM];
  uint64_t spread[4]; /* by the two grains of eight bytes: all bits of those that are meant */
} patterns;

void gate_open(void) {
  open_stack();
  for (uint32_t unit = 0; unit < k_units; ++unit) {
    unit_pattern(unit, 1, patterns.known[unit]);
    unit_pattern(unit, 0, patterns.poison[unit]);
  }
  static const uint8_t first[] = {0xed, 0x87, 0xd3, 0x9b, 0xf1, 0xc3, 0xa7, 0xe5};
  for (uint32_t i = 0; i < ABITER_UNIT_ROOM; ++i) {
    patterns.disturb[0][i] = i < sizeof first ? first[i] : (uint8_t)(0xe5 ^ i << 1);
    patterns.disturb[1][i] = (uint8_t)~patterns.disturb[0][i];
  }
  for (uint32_t bits = 0; bits < 4; ++bits)
    for (uint32_t i = 0; i < 8; ++i)
      ((uint8_t*)&patterns.spread[bits])[i] = bits >> i / ABITER_GRAIN & 1 ? 0xff : 0;
}

/* Eight bytes at a time: what is meant of `at` becomes that of `with`. */
static void fill(uint8_t* at, uint32_t meant, const uint8_t* with) {
  for (; meant; meant >>= 2, at += 8, with += 8) {
    uint64_t old, new;
    memcpy(&old, at, sizeof old);
    memcpy(&new, with, sizeof new);
    const uint64_t mask = patterns.spread[meant & 3];
    new = (old & ~mask) | (new& mask);
    memcpy(at, &new, sizeof new);
  }
}

static void flip(uint8_t* at, uint32_t meant, const uint8_t* with) {
  for (; meant; meant >>= 2, at += 8, with += 8) {
    uint64_t value, flips;
    memcpy(&value, at, sizeof value);
    memcpy(&flips, with, sizeof flips);
    value ^= flips & patterns.spread[meant & 3];
    memcpy(at, &value, sizeof value);
  }
}

/* Those of the grains that are meant that differ. */
static grains differing(const uint8_t* a, const uint8_t* b, uint32_t meant) {
  uint32_t found = 0;
  for (uint32_t i = 0; meant >> i; ++i)
    if (meant >> i & 1 && memcmp(a + ABITER_GRAIN * i, b + ABITER_GRAIN * i, ABITER_GRAIN) != 0)
      found |= 1u << i;
  return (grains)found;
}

static const uint8_t* disturbance(const struct gate_plan* plan) {
  return patterns.disturb[plan->disturb_others != 0];
}

static void poison_and_disturb(struct registers* r, const struct slices* poison, const struct slices* disturb,
                               const uint8_t* with) {
  for (uint32_t i = 0; i < k_saved_units; ++i) {
    if (poison->units[i])
      fill(saved_unit(r, i), poison->units[i], patterns.poison[i]);
    if (disturb->units[i])
      flip(saved_unit(r, i), disturb->units[i], with);
  }
}

/* No two slots hold the same: `number` changes the upper half. */
static word slot_poison(uint32_t number) {
  return ARCH_POISON ^ (word)number << 4 * sizeof(word);
}

/* Where an address may lie that a result is written to: registers, and the first slots of the stack. */
enum {
  k_address_slots = 2
};

/* The slots that a result of so many bytes covers, if it is written to that address. */
static void spare_result(struct context* context, uintptr_t address) {
  const uintptr_t offset = address - (uintptr_t)context->stack;
  const uintptr_t end = offset + context->plan->result_bytes;
  for (uintptr_t slot = offset / sizeof(word); slot < k_stack_slots && slot * sizeof(word) < end; ++slot)
    context->changed.slots[slot / 64] &= ~(1ull << slot % 64);
}

/* The callee writes its result into the caller's frame, perhaps. What it wrote can't be told from what was changed there:
 * a byte of a result may well be equal to one of poison. So slots that any address among the arguments leads to aren't
 * poisoned. They are disturbed: whether anything depends on a slot is asked of all of them. */
static void spare_results(struct context* context) {
  if (!context->plan->result_bytes)
    return;
  const struct slices* argument = &context->plan->roles->argument;
  for (uint32_t i = 0; i < k_saved_units; ++i)
    if (units[i].flags & ABITER_UNIT_ADDRESS && argument->units[i]) {
      uintptr_t address;
      memcpy(&address, saved_unit(&context->registers, i), sizeof address);
      spare_result(context, address);
    }
  for (uint32_t slot = 0; slot < k_address_slots; ++slot)
    spare_result(context, context->stack[slot]);
}

static void change_stack(struct context* context) {
  const struct gate_plan* plan = context->plan;
  word flips;
  memcpy(&flips, disturbance(plan), sizeof flips);
  context->changed = plan->poison;
  spare_results(context);
  slices_unite(&context->changed, &plan->disturb);
  slices_limit_slots(&context->changed, plan->stack_slots);
  for (uint32_t i = 0; i < k_stack_slots / 64; ++i)
    for (uint64_t bits = context->changed.slots[i]; bits; bits &= bits - 1) {
      const uint32_t bit = (uint32_t)__builtin_ctzll(bits), slot = 64 * i + bit;
      const word poisoned = plan->poison.slots[i] >> bit & 1 ? slot_poison(slot) : context->stack[slot];
      context->slots[slot].before = context->stack[slot];
      context->slots[slot].changed = plan->disturb.slots[i] >> bit & 1 ? poisoned ^ flips : poisoned;
      context->stack[slot] = context->slots[slot].changed;
    }
}

/* Units that the callee keeps, perhaps or surely. */
static void remember_units(struct registers* to, struct registers* from, const struct roles* roles) {
  for (uint32_t i = 0; i < roles->watched_count; ++i) {
    const uint32_t unit = roles->watched[i];
    fill(saved_unit(to, unit), roles->kept.units[unit] | roles->perhaps.units[unit], saved_unit(from, unit));
  }
}

static const struct gate_plan no_plan;

/* What the stub `number` stands for: sets plan and report of the context; false if nothing. */
static int find_plan(struct context* context, uint32_t number) {
  if (number == gate_plan.function) {
    context->plan = &gate_plan;
    context->report = &gate_report;
    return 1;
  }
  for (uint32_t i = 0; i < gate_callback_count; ++i)
    if (number == gate_callbacks[i].plan.function) {
      context->plan = &gate_callbacks[i].plan;
      context->report = &gate_callbacks[i].report;
      return 1;
    }
  return 0;
}

static void change_call(struct context* context) {
  struct registers* r = &context->registers;
  const struct gate_plan* plan = context->plan;
  const struct roles* roles = plan->roles;
  for (uint32_t i = 0; i < roles->watched_count; ++i) {
    const uint32_t unit = roles->watched[i];
    fill(saved_unit(r, unit), roles->known.units[unit], patterns.known[unit]);
  }
  poison_and_disturb(r, &plan->poison, &plan->disturb, disturbance(plan));
  change_stack(context);
  if (plan->on_call)
    plan->on_call(r, (uint8_t*)context->stack);
}

struct registers* gate_enter(uint32_t number, void* return_to) {
  struct context* context = gate_active++;
  struct registers* r = &context->registers;
  context->return_to = return_to;
  context->stack = (word*)stack_pointer_of(r);
  context->step = *gate_step;
  const int deep = context - contexts >= k_gate_depth;
  const int known = find_plan(context, number);
  gate_report.too_deep += (uint32_t)deep;
  gate_report.strays += !known;
  if (deep || !known) {
    context->plan = &no_plan;
    memset(context->changed.slots, 0, sizeof context->changed.slots);
    *(void (**)(void))&gate_target = gate_nothing;
    return r;
  }
  gate_target = context->plan->target;
  ++context->report->entered;
  if ((word)context->stack % k_stack_alignment)
    context->report->broken.facts |= ABITER_UNALIGNED_CALL;
  const struct roles* roles = context->plan->roles;
  remember_units(&context->at_call, r, roles);
  context->at_call.controls = r->controls;
  context->report->broken.lost_promises |= unit_broken_before_call((int)context->plan->stacked);
  change_call(context);
  *gate_step = context == contexts ? ABITER_STEP_CALLEE : ABITER_STEP_CALLBACK;
  remember_units(&context->given, r, roles);
  return r;
}

/* Halves of a slot that still hold what we put there get their original back; what the callee wrote stays. */
static void restore_stack(const struct context* context) {
  for (uint32_t i = 0; i < k_stack_slots / 64; ++i)
    for (uint64_t bits = context->changed.slots[i]; bits; bits &= bits - 1) {
      const uint32_t slot = 64 * i + (uint32_t)__builtin_ctzll(bits);
      const uint64_t now = context->stack[slot], changed = now ^ context->slots[slot].changed;
      const uint64_t mask = (changed & 0xffffffffull ? 0 : 0xffffffffull) | (changed >> 32 ? 0 : 0xffffffffull << 32);
      context->stack[slot] = (word)((now & ~mask) | (context->slots[slot].before & mask));
    }
}

void gate_reset(void) {
  gate_active = contexts;
  uint32_t vector_bytes = gate_plan.roles->vector_bytes;
  memset(&gate_report, 0, sizeof gate_report);
  for (uint32_t i = 0; i < gate_callback_count; ++i) {
    const uint32_t bytes = gate_callbacks[i].plan.roles->vector_bytes;
    vector_bytes = bytes > vector_bytes ? bytes : vector_bytes;
    memset(&gate_callbacks[i].report, 0, sizeof gate_callbacks[i].report);
  }
  units_prepare(vector_bytes);
}

void gate_recover(void) {
  /* The innermost first: what it found on the stack may be what one further out had put there. */
  while (gate_active > contexts)
    restore_stack(--gate_active);
}

/* The stack pointer after the call: where it was, unless callees take arguments off the stack. How much they take is
 * part of the convention then, and what the caller relies on is what its own toolchain's callee takes: it goes on as if
 * it had come back from that one. */
static void check_stack(const struct context* context, struct registers* r) {
  const struct gate_plan* plan = context->plan;
  const word before = (word)context->stack;
  const word taken = stack_pointer_of(r) - before;
  if (k_callee_pops)
    context->report->taken = (uint32_t)taken;
  if (k_callee_pops && plan->knows_taken) {
    set_stack_pointer(r, before + plan->taken);
    if (taken != plan->taken)
      context->report->broken.facts |= ABITER_TOOK_OTHER;
    return;
  }
  if (k_callee_pops && taken % sizeof(word) == 0 && taken <= sizeof(word) * k_stack_slots)
    return;
  set_stack_pointer(r, before);
  if (taken)
    context->report->broken.units.units[k_stack_pointer] |= grains_of(0, sizeof(word));
}

/* Notes the promises that weren't kept; the registers get back what they should have kept. */
static void check_promises(struct context* context, struct registers* r) {
  const struct roles* roles = context->plan->roles;
  struct broken* broken = &context->report->broken;
  check_stack(context, r);
  for (uint32_t i = 0; i < roles->watched_count; ++i) {
    const uint32_t unit = roles->watched[i];
    const uint32_t kept = roles->kept.units[unit], perhaps = roles->perhaps.units[unit];
    uint8_t* now = saved_unit(r, unit);
    const uint32_t changed = differing(now, saved_unit(&context->given, unit), kept | perhaps);
    broken->units.units[unit] |= (grains)(changed & kept);
    fill(now, changed & perhaps ? kept : kept | perhaps, saved_unit(&context->at_call, unit));
  }
  broken->promises |= unit_broken_promises(&context->at_call.controls, &r->controls, (int)context->plan->stacked);
}

/* No other value than the gate gives a callee there. */
static uintptr_t kept_value(uint32_t unit) {
  word value;
  memcpy(&value, patterns.known[unit], sizeof value);
  return value ^ 0xff;
}

void gate_call_at(void (*call)(void), uint32_t position, int stacked, struct broken* broken) {
  uint8_t* const stack = stack_end - k_stack_above - k_positions * k_stack_alignment + position;
  memset(stack - k_stack_below, k_stack_untouched, (size_t)(stack_end - (stack - k_stack_below)));
  for (uint32_t i = 0; i < k_kept; ++i)
    gate_kept[i] = kept_value(kept_units[i]);
  gate_run(call, stack);
  for (uint32_t i = 0; i < k_kept; ++i)
    if (gate_kept[i] != (kept_units[i] == k_stack_pointer ? (uintptr_t)stack : kept_value(kept_units[i])))
      broken->lost_units |= 1ull << kept_units[i];
  broken->lost_promises |= unit_broken_promises(&gate_controls, &gate_controls_after, stacked);
}

struct registers* gate_leave(void) {
  struct registers* r = &gate_active->registers;
  struct context* context = --gate_active;
  const struct gate_plan* plan = context->plan;
  gate_return = context->return_to;
  *gate_step = context == contexts ? ABITER_STEP_RETURNED : context->step;
  if (plan == &no_plan)
    return r;
  ++context->report->left;
  check_promises(context, r);
  restore_stack(context);
  poison_and_disturb(r, &plan->poison_result, &plan->disturb_result, disturbance(plan));
  if (plan->on_return)
    plan->on_return(r);
  return r;
}
