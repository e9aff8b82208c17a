#include "gate.h"

#include <string.h>

/* Register numbers of the x86-64 encoding. */
enum {
  RAX,
  RCX,
  RDX,
  RBX,
  RSP,
  RBP,
  RSI,
  RDI,
  R8,
  R9,
  R10,
  R11,
  R12,
  R13,
  R14,
  R15
};

/* A call on its way. */
struct context {
  struct abiter_registers registers; /* what is saved and loaded: the first member */
  const struct gate_plan* plan;
  struct gate_report* report;
  void* return_to;
  uint32_t step;                             /* where the worker was before */
  struct abiter_registers at_call;           /* as the caller left them */
  struct abiter_registers given;             /* as the callee gets them */
  uint64_t stack_before[ABITER_STACK_SLOTS]; /* original of each slot that was changed */
  uint64_t stack_poison[ABITER_STACK_SLOTS]; /* what it was changed to; 0: unchanged */
};

/* Two more: for the call that is too deep, and for what it returns with. */
static struct context contexts[k_gate_depth + 2];

/* For the assembly: the first context that is free, and where to go. */
struct context* gate_active = contexts;
void* gate_target;
void* gate_return;
void gate_nothing(void);
struct abiter_registers* gate_enter(void);
struct abiter_registers* gate_leave(void);

struct gate_plan gate_plan;
struct gate_report gate_report;
struct gate_callback gate_callbacks[k_gate_callbacks];
uint32_t gate_callback_count;
volatile uint32_t* gate_step;

/* Never a canonical address, so that following it faults at once instead of writing somewhere. */
#define POISON 0xbadb10c5bad5eed5ull
/* Every byte changes, its lowest bit too (a bool), and no two alike: who combines bytes sees it. */
#define DISTURB 0xe5a7c3f19bd387edull
#define DISTURB_BYTE(i) ((uint8_t)(0xe5 ^ (i) << 1))

/* Callee-saved registers: psABI figure 3.4; Microsoft x64 "Register volatility". */
#define KEPT_SYSV (1u << RBX | 1u << RBP | 1u << R12 | 1u << R13 | 1u << R14 | 1u << R15)
#define KEPT_WIN64 (KEPT_SYSV | 1u << RDI | 1u << RSI)

/* What registers that no convention passes arguments in hold at the call. (rdi, rsi and xmm6-15, which win64 keeps, may
 * carry arguments all the same: clang passes a seventh __float128 in xmm6.) */
static uint64_t kept_pattern(int number) {
  return 0x5afe000000000000ull + (uint64_t)number * 0x0101010101ull;
}

static void fill_poison(uint8_t* xmm, int number, int from, int to) {
  for (int i = from; i < to; ++i)
    xmm[i] = (uint8_t)(0xd0 ^ number ^ (i << 1));
}

static void poison_registers(struct abiter_registers* r, uint32_t gpr, uint32_t xmm) {
  for (int i = 0; i < 16; ++i) {
    if (gpr >> i & 1)
      r->gpr[i] = POISON ^ (uint64_t)i << 40;
    if (xmm >> i & 1)
      fill_poison(r->xmm[i], i, 0, 16);
  }
}

static void poison_parts(struct abiter_registers* r, uint32_t gpr_high, uint64_t xmm_quarters) {
  for (int i = 0; i < 16; ++i)
    if (gpr_high >> i & 1)
      r->gpr[i] = (r->gpr[i] & 0xffffffffull) | ((POISON ^ (uint64_t)i << 40) & ~0xffffffffull);
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

static void change_slot(struct context* context, uint64_t* stack, uint32_t slot, uint64_t value) {
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

static void change_call(struct context* context, uint64_t* stack) {
  struct abiter_registers* r = &context->registers;
  const struct gate_plan* plan = context->plan;
  for (int i = 0; i < 16; ++i)
    if (KEPT_SYSV >> i & 1)
      r->gpr[i] = kept_pattern(i);
  poison_registers(r, plan->poison_gpr, plan->poison_xmm);
  poison_parts(r, plan->poison_gpr_high, plan->poison_xmm_quarters);
  disturb_registers(r, plan->disturb_gpr, plan->disturb_xmm);
  disturb_parts(r, plan->disturb_gpr_high, plan->disturb_xmm_quarters);
  memset(context->stack_poison, 0, plan->stack_slots * sizeof *context->stack_poison);
  if (plan->poison_stack)
    for (uint32_t i = 0; i < plan->stack_slots; ++i)
      if (plan->poison_stack[i / 64] >> i % 64 & 1)
        change_slot(context, stack, i, POISON ^ (uint64_t)i << 32);
  for (uint32_t i = plan->disturb_slots_from; i < plan->disturb_slots_to; ++i)
    change_slot(context, stack, i, stack[i] ^ DISTURB);
  if (plan->on_call)
    plan->on_call(r, (uint8_t*)stack);
}

struct abiter_registers* gate_enter(void) {
  struct context* context = gate_active++;
  struct abiter_registers* r = &context->registers;
  uint64_t* stack = (uint64_t*)r->gpr[RSP];
  const uint32_t number = (uint32_t)*stack++;
  context->return_to = (void*)*stack++;
  r->gpr[RSP] = (uint64_t)stack;
  context->at_call = *r;
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
  context->report->clobbered |= (uint64_t)stack % 16 ? ABITER_UNALIGNED_CALL : 0;
  change_call(context, stack);
  *gate_step = context == contexts ? ABITER_STEP_CALLEE : ABITER_STEP_CALLBACK;
  context->given = *r;
  return r;
}

/* Halves of a slot that still hold what we put there get their original back; what the callee wrote (a result, in the
 * caller's frame) stays. Not byte by byte: a byte of a result may well be equal to a byte of poison. */
static void restore_stack(const struct context* context) {
  uint64_t* stack = (uint64_t*)context->at_call.gpr[RSP];
  for (uint32_t i = 0; i < context->plan->stack_slots; ++i) {
    if (!context->stack_poison[i])
      continue;
    const uint64_t changed = stack[i] ^ context->stack_poison[i];
    const uint64_t mask = (changed & 0xffffffffull ? 0 : 0xffffffffull) | (changed >> 32 ? 0 : 0xffffffffull << 32);
    stack[i] = (stack[i] & ~mask) | (context->stack_before[i] & mask);
  }
}

void gate_reset(void) {
  gate_active = contexts;
  memset(&gate_report, 0, sizeof gate_report);
  for (uint32_t i = 0; i < gate_callback_count; ++i)
    memset(&gate_callbacks[i].report, 0, sizeof gate_callbacks[i].report);
}

void gate_recover(void) {
  /* The innermost first: what it found on the stack may be what one further out had put there. */
  while (gate_active > contexts)
    restore_stack(--gate_active);
}

/* Bits for the promises that weren't kept; the registers get back what they should have kept. */
static uint32_t check_promises(const struct context* context, struct abiter_registers* r) {
  const struct abiter_registers *at_call = &context->at_call, *given = &context->given;
  const uint32_t flags = context->plan->flags;
  const uint32_t kept = flags & ABITER_WIN64 ? KEPT_WIN64 : KEPT_SYSV;
  uint32_t clobbered = 0;
  for (int i = 0; i < 16; ++i)
    if (kept >> i & 1) {
      if (r->gpr[i] != given->gpr[i])
        clobbered |= 1u << i;
      r->gpr[i] = at_call->gpr[i];
    }
  if (flags & ABITER_WIN64)
    for (int i = 6; i < 16; ++i) {
      if (memcmp(r->xmm[i], given->xmm[i], 16) != 0)
        clobbered |= ABITER_CLOBBER_XMM;
      memcpy(r->xmm[i], at_call->xmm[i], 16);
    }
  if (r->gpr[RSP] != at_call->gpr[RSP])
    clobbered |= 1u << RSP;
  r->gpr[RSP] = at_call->gpr[RSP];
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
  disturb_registers(r, plan->disturb_result_gpr, plan->disturb_result_xmm);
  disturb_parts(r, plan->disturb_result_gpr_high, plan->disturb_result_xmm_quarters);
  if (plan->on_return)
    plan->on_return(r);
  return r;
}
