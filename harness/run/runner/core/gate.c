#include "gate.h"

#include "units.h"

#include <string.h>

/* A slot of the stack, and what a general register holds: all registers have eight bytes in what is saved, of which
 * those above a smaller one's stay zero. */
typedef uintptr_t word;

/* What a callee may have to keep. */
struct promised {
  uint64_t gpr[16];
  uint8_t xmm[16][16];
  uint32_t mxcsr;
  uint16_t x87cw;
};

/* A call on its way. */
struct context {
  struct abiter_registers registers; /* what is saved and loaded: the first member */
  const struct gate_plan* plan;
  struct gate_report* report;
  void* return_to;
  uint32_t step;                         /* where the worker was before */
  struct promised at_call;               /* as the caller left them */
  struct promised given;                 /* as the callee gets them */
  word stack_before[ABITER_STACK_SLOTS]; /* original of each slot that was changed */
  word stack_poison[ABITER_STACK_SLOTS]; /* what it was changed to; 0: unchanged */
};

/* Two more: for the call that is too deep, and for what it returns with. */
static struct context contexts[k_gate_depth + 2];

/* For the assembly: the first context that is free, and where to go. */
struct context* gate_active = contexts;
void* gate_target;
void* gate_return;
uint32_t gate_wide;
void gate_nothing(void);
struct abiter_registers* gate_enter(void);
struct abiter_registers* gate_leave(void);

struct gate_plan gate_plan;
struct gate_report gate_report;
struct gate_callback gate_callbacks[k_gate_callbacks];
uint32_t gate_callback_count;
volatile uint32_t* gate_step;

/* Never a canonical address, so that following it faults at once instead of writing somewhere. With 32 bits there is
 * none that can't be one; this one is a gigabyte below where libraries and the stack are, and two above the program. */
#define POISON ((word)0xbadb10c5bad5eed5ull)
/* Every byte changes, its lowest bit too (a bool), and no two alike: who combines bytes sees it. */
#define DISTURB ((word)0xe5a7c3f19bd387edull)
#define DISTURB_BYTE(i) ((uint8_t)(0xe5 ^ (i) << 1))

/* What kept registers hold at the call that carry no argument in any convention. (rdi, rsi and xmm6-15, which win64
 * keeps, may do so: clang passes a seventh __float128 in xmm6.) */
static word kept_pattern(int number) {
  return sizeof(word) == 8 ? (word)(0x5afe000000000000ull + (uint64_t)number * 0x0101010101ull)
                           : (word)(0x5afe0000u + (uint32_t)number * 0x0101u);
}

/* No two registers and no two slots hold the same: `number` changes the upper half. */
static word poison_pattern(uint32_t number) {
  return POISON ^ (word)number << 4 * sizeof(word);
}

static void fill_poison(uint8_t* xmm, int number, int from, int to) {
  for (int i = from; i < to; ++i)
    xmm[i] = (uint8_t)(0xd0 ^ number ^ (i << 1));
}

static void poison_registers(struct abiter_registers* r, uint32_t gpr, uint32_t xmm) {
  for (int i = 0; i < 16; ++i) {
    if (gpr >> i & 1)
      r->gpr[i] = poison_pattern((uint32_t)i << (sizeof(word) == 8 ? 8 : 0));
    if (xmm >> i & 1)
      fill_poison(r->xmm[i], i, 0, 16);
  }
}

static void poison_wide(struct abiter_registers* r, uint32_t wide) {
  for (int i = 0; wide && i < 16; ++i) {
    if (wide >> i & 1)
      fill_poison(r->xmm[i], i, 16, 32);
    if (wide >> (i + 16) & 1)
      fill_poison(r->xmm[i], i, 32, 64);
  }
}

static void disturb_wide(struct abiter_registers* r, uint32_t wide) {
  for (int i = 0; wide && i < 16; ++i)
    for (int byte = 16; byte < 64; ++byte)
      if (wide >> (byte < 32 ? i : i + 16) & 1)
        r->xmm[i][byte] ^= DISTURB_BYTE(byte % 32);
}

static void poison_parts(struct abiter_registers* r, uint32_t gpr_high, uint64_t xmm_quarters) {
  for (int i = 0; i < 16; ++i)
    if (gpr_high >> i & 1)
      r->gpr[i] = (r->gpr[i] & 0xffffffffull) | (poison_pattern((uint32_t)i << 8) & ~0xffffffffull);
  for (int i = 0; xmm_quarters && i < 64; ++i)
    if (xmm_quarters >> i & 1)
      fill_poison(r->xmm[i / 4], i / 4, 4 * (i % 4), 4 * (i % 4) + 4);
}

static void disturb_parts(struct abiter_registers* r, uint32_t gpr_high, uint64_t xmm_quarters) {
  for (int i = 0; i < 16; ++i)
    if (gpr_high >> i & 1)
      r->gpr[i] ^= DISTURB & ~0xffffffffull;
  for (int i = 0; xmm_quarters && i < 64; ++i)
    for (int byte = 0; xmm_quarters >> i & 1 && byte < 4; ++byte)
      r->xmm[i / 4][4 * (i % 4) + byte] ^= DISTURB_BYTE(byte);
}

static void change_slot(struct context* context, word* stack, uint32_t slot, word value) {
  context->stack_before[slot] = stack[slot];
  context->stack_poison[slot] = value;
  stack[slot] = value;
}

static void disturb_registers(struct abiter_registers* r, uint32_t gpr, uint32_t xmm) {
  for (int i = 0; i < 16; ++i) {
    if (gpr >> i & 1)
      r->gpr[i] ^= DISTURB;
    for (int byte = 0; xmm >> i & 1 && byte < 16; ++byte)
      r->xmm[i][byte] ^= DISTURB_BYTE(byte);
  }
}

static void keep_in_mind(struct promised* promised, const struct abiter_registers* r) {
  memcpy(promised->gpr, r->gpr, sizeof promised->gpr);
  for (int i = 0; i < 16; ++i)
    memcpy(promised->xmm[i], r->xmm[i], 16);
  promised->mxcsr = r->mxcsr;
  promised->x87cw = r->x87cw;
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

static void change_call(struct context* context, word* stack) {
  struct abiter_registers* r = &context->registers;
  const struct gate_plan* plan = context->plan;
  const struct register_sets sets = registers_of(plan->flags);
  const uint32_t empty = sets.kept_gpr & ~sets.argument_gpr;
  for (int i = 0; i < 16; ++i)
    if (empty >> i & 1)
      r->gpr[i] = kept_pattern(i);
  poison_registers(r, plan->poison_gpr, plan->poison_xmm);
  poison_parts(r, plan->poison_gpr_high, plan->poison_xmm_quarters);
  poison_wide(r, plan->poison_xmm_wide);
  disturb_registers(r, plan->disturb_gpr, plan->disturb_xmm);
  disturb_parts(r, plan->disturb_gpr_high, plan->disturb_xmm_quarters);
  disturb_wide(r, plan->disturb_xmm_wide);
  memset(context->stack_poison, 0, plan->stack_slots * sizeof *context->stack_poison);
  if (plan->poison_stack)
    for (uint32_t i = 0; i < plan->stack_slots; ++i)
      if (plan->poison_stack[i / 64] >> i % 64 & 1)
        change_slot(context, stack, i, poison_pattern(i));
  for (uint32_t i = plan->disturb_slots_from; i < plan->disturb_slots_to; ++i)
    change_slot(context, stack, i, stack[i] ^ DISTURB);
  if (plan->on_call)
    plan->on_call(r, (uint8_t*)stack);
}

static word* stack_of(const uint64_t* gpr) {
  return (word*)(word)gpr[k_stack_pointer];
}

struct abiter_registers* gate_enter(void) {
  struct context* context = gate_active++;
  struct abiter_registers* r = &context->registers;
  word* stack = stack_of(r->gpr);
  const uint32_t number = (uint32_t)*stack++;
  context->return_to = (void*)*stack++;
  r->gpr[k_stack_pointer] = (word)stack;
  keep_in_mind(&context->at_call, r);
  context->step = *gate_step;
  const int deep = context - contexts >= k_gate_depth;
  const int known = find_plan(context, number);
  gate_report.too_deep += (uint32_t)deep;
  gate_report.strays += !known;
  if (deep || !known) {
    context->plan = &no_plan;
    *(void (**)(void))&gate_target = gate_nothing;
    return r;
  }
  gate_target = context->plan->target;
  ++context->report->entered;
  context->report->clobbered |= (word)stack % 16 ? ABITER_UNALIGNED_CALL : 0;
  change_call(context, stack);
  *gate_step = context == contexts ? ABITER_STEP_CALLEE : ABITER_STEP_CALLBACK;
  keep_in_mind(&context->given, r);
  return r;
}

/* Halves of a slot that still hold what we put there get their original back; what the callee wrote (a result, in the
 * caller's frame) stays. Not byte by byte: a byte of a result may well be equal to a byte of poison. */
static void restore_stack(const struct context* context) {
  word* stack = stack_of(context->at_call.gpr);
  for (uint32_t i = 0; i < context->plan->stack_slots; ++i) {
    if (!context->stack_poison[i])
      continue;
    const uint64_t changed = stack[i] ^ context->stack_poison[i];
    const uint64_t mask = (changed & 0xffffffffull ? 0 : 0xffffffffull) | (changed >> 32 ? 0 : 0xffffffffull << 32);
    stack[i] = (word)((stack[i] & ~mask) | (context->stack_before[i] & mask));
  }
}

void gate_reset(void) {
  gate_active = contexts;
  uint32_t flags = gate_plan.flags;
  for (uint32_t i = 0; i < gate_callback_count; ++i)
    flags |= gate_callbacks[i].plan.flags;
  gate_wide = flags & ABITER_WIDE ? gate_vector_bytes() / 32 : 0;
  memset(&gate_report, 0, sizeof gate_report);
  for (uint32_t i = 0; i < gate_callback_count; ++i)
    memset(&gate_callbacks[i].report, 0, sizeof gate_callbacks[i].report);
}

void gate_recover(void) {
  /* The innermost first: what it found on the stack may be what one further out had put there. */
  while (gate_active > contexts)
    restore_stack(--gate_active);
}

/* The stack pointer after the call: where it was, unless callees take arguments off the stack. How much they take is
 * part of the convention then (i386: stdcall, fastcall, thiscall, -mrtd; the address of a result in memory,
 * psABI 2.2.3), and what the caller relies on is what its own toolchain's callee takes: it goes on as if it had come
 * back from that one. */
static uint32_t check_stack(const struct context* context, struct abiter_registers* r,
                            const struct register_sets* sets) {
  const struct gate_plan* plan = context->plan;
  const word before = (word)context->at_call.gpr[k_stack_pointer];
  const word taken = (word)r->gpr[k_stack_pointer] - before;
  if (sets->callee_pops)
    context->report->taken = (uint32_t)taken;
  if (sets->callee_pops && plan->knows_taken) {
    r->gpr[k_stack_pointer] = before + plan->taken;
    return taken == plan->taken ? 0 : ABITER_CLOBBER_TAKEN;
  }
  if (sets->callee_pops && taken % sizeof(word) == 0 && taken <= sizeof(word) * ABITER_STACK_SLOTS)
    return 0;
  r->gpr[k_stack_pointer] = before;
  return taken ? 1u << k_stack_pointer : 0;
}

/* Bits for the promises that weren't kept; the registers get back what they should have kept. */
static uint32_t check_promises(const struct context* context, struct abiter_registers* r) {
  const struct promised *at_call = &context->at_call, *given = &context->given;
  const struct register_sets sets = registers_of(context->plan->flags);
  uint32_t clobbered = check_stack(context, r, &sets);
  for (int i = 0; i < 16; ++i) {
    if (sets.perhaps_gpr >> i & 1 && r->gpr[i] == given->gpr[i])
      r->gpr[i] = at_call->gpr[i];
    if (sets.perhaps_xmm >> i & 1 && memcmp(r->xmm[i], given->xmm[i], 16) == 0)
      memcpy(r->xmm[i], at_call->xmm[i], 16);
    if (sets.kept_gpr >> i & 1) {
      if (r->gpr[i] != given->gpr[i])
        clobbered |= 1u << i;
      r->gpr[i] = at_call->gpr[i];
    }
    if (sets.kept_xmm >> i & 1) {
      if (memcmp(r->xmm[i], given->xmm[i], 16) != 0)
        clobbered |= ABITER_CLOBBER_XMM;
      memcpy(r->xmm[i], at_call->xmm[i], 16);
    }
  }
  if (r->rflags & 0x400)
    clobbered |= ABITER_CLOBBER_DF;
  /* The control bits are kept by the callee, the status bits (0-5) aren't: psABI 3.2.1. */
  if ((r->mxcsr ^ at_call->mxcsr) & 0xffc0)
    clobbered |= ABITER_CLOBBER_MXCSR;
  if (r->x87cw != at_call->x87cw)
    clobbered |= ABITER_CLOBBER_X87CW;
  r->mxcsr = at_call->mxcsr;
  r->x87cw = at_call->x87cw;
  return clobbered;
}

struct abiter_registers* gate_leave(void) {
  struct abiter_registers* r = &gate_active->registers;
  struct context* context = --gate_active;
  const struct gate_plan* plan = context->plan;
  gate_return = context->return_to;
  *gate_step = context == contexts ? ABITER_STEP_RETURNED : context->step;
  if (plan == &no_plan)
    return r;
  ++context->report->left;
  context->report->clobbered |= check_promises(context, r);
  restore_stack(context);
  poison_registers(r, plan->poison_result_gpr, plan->poison_result_xmm);
  poison_parts(r, plan->poison_result_gpr_high, plan->poison_result_xmm_quarters);
  poison_wide(r, plan->poison_result_xmm_wide);
  disturb_registers(r, plan->disturb_result_gpr, plan->disturb_result_xmm);
  disturb_parts(r, plan->disturb_result_gpr_high, plan->disturb_result_xmm_quarters);
  disturb_wide(r, plan->disturb_result_xmm_wide);
  if (plan->on_return)
    plan->on_return(r);
  return r;
}
