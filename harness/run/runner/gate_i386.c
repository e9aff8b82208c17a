#include "gate.h"

#include <string.h>

/* Register numbers of the encoding. */
enum {
  EAX,
  ECX,
  EDX,
  EBX,
  ESP,
  EBP,
  ESI,
  EDI
};

/* A call on its way. Of `registers` and its like the first eight general and vector registers are in use. */
struct context {
  struct abiter_registers registers; /* what is saved and loaded: the first member */
  const struct gate_plan* plan;
  struct gate_report* report;
  void* return_to;
  uint32_t step;                             /* where the worker was before */
  struct abiter_registers at_call;           /* as the caller left them */
  struct abiter_registers given;             /* as the callee gets them */
  uint32_t stack_before[ABITER_STACK_SLOTS]; /* original of each slot that was changed */
  uint32_t stack_poison[ABITER_STACK_SLOTS]; /* what it was changed to; 0: unchanged */
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

/* ymm and zmm registers aren't looked after. */
uint32_t gate_vector_bytes(void) {
  return 16;
}

struct gate_plan gate_plan;
struct gate_report gate_report;
struct gate_callback gate_callbacks[k_gate_callbacks];
uint32_t gate_callback_count;
volatile uint32_t* gate_step;

/* There is no address that can't be one. This one is a gigabyte below where libraries and the stack are, and two above
 * the program, so that following it faults. */
#define POISON 0xbad5eed5u
/* Every byte changes, its lowest bit too (a bool), and no two alike: who combines bytes sees it. */
#define DISTURB 0x9bd387edu
#define DISTURB_BYTE(i) ((uint8_t)(0xe5 ^ (i) << 1))

/* Callee-saved registers: i386 psABI, table 2.3. */
#define KEPT (1u << EBX | 1u << EBP | 1u << ESI | 1u << EDI)

static uint32_t kept_pattern(int number) {
  return 0x5afe0000u + (uint32_t)number * 0x0101u;
}

static void fill_poison(uint8_t* xmm, int number, int from, int to) {
  for (int i = from; i < to; ++i)
    xmm[i] = (uint8_t)(0xd0 ^ number ^ (i << 1));
}

static void poison_registers(struct abiter_registers* r, uint32_t gpr, uint32_t xmm, uint64_t xmm_quarters) {
  for (int i = 0; i < 8; ++i) {
    if (gpr >> i & 1)
      r->gpr[i] = POISON ^ (uint32_t)i << 16;
    if (xmm >> i & 1)
      fill_poison(r->xmm[i], i, 0, 16);
  }
  for (int i = 0; xmm_quarters && i < 32; ++i)
    if (xmm_quarters >> i & 1)
      fill_poison(r->xmm[i / 4], i / 4, 4 * (i % 4), 4 * (i % 4) + 4);
}

static void disturb_registers(struct abiter_registers* r, uint32_t gpr, uint32_t xmm, uint64_t xmm_quarters) {
  for (int i = 0; i < 8; ++i) {
    if (gpr >> i & 1)
      r->gpr[i] ^= DISTURB;
    for (int byte = 0; xmm >> i & 1 && byte < 16; ++byte)
      r->xmm[i][byte] ^= DISTURB_BYTE(byte);
  }
  for (int i = 0; xmm_quarters && i < 32; ++i)
    for (int byte = 0; xmm_quarters >> i & 1 && byte < 4; ++byte)
      r->xmm[i / 4][4 * (i % 4) + byte] ^= DISTURB_BYTE(byte);
}

static void change_slot(struct context* context, uint32_t* stack, uint32_t slot, uint32_t value) {
  context->stack_before[slot] = stack[slot];
  context->stack_poison[slot] = value;
  stack[slot] = value;
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

static void change_call(struct context* context, uint32_t* stack) {
  struct abiter_registers* r = &context->registers;
  const struct gate_plan* plan = context->plan;
  for (int i = 0; i < 8; ++i)
    if (KEPT >> i & 1)
      r->gpr[i] = kept_pattern(i);
  poison_registers(r, plan->poison_gpr, plan->poison_xmm, plan->poison_xmm_quarters);
  disturb_registers(r, plan->disturb_gpr, plan->disturb_xmm, plan->disturb_xmm_quarters);
  memset(context->stack_poison, 0, plan->stack_slots * sizeof *context->stack_poison);
  if (plan->poison_stack)
    for (uint32_t i = 0; i < plan->stack_slots; ++i)
      if (plan->poison_stack[i / 64] >> i % 64 & 1)
        change_slot(context, stack, i, POISON ^ i << 16);
  for (uint32_t i = plan->disturb_slots_from; i < plan->disturb_slots_to; ++i)
    change_slot(context, stack, i, stack[i] ^ DISTURB);
  if (plan->on_call)
    plan->on_call(r, (uint8_t*)stack);
}

static uint32_t* stack_of(const struct abiter_registers* registers) {
  return (uint32_t*)(uintptr_t)registers->gpr[ESP];
}

struct abiter_registers* gate_enter(void) {
  struct context* context = gate_active++;
  struct abiter_registers* r = &context->registers;
  uint32_t* stack = stack_of(r);
  const uint32_t number = *stack++;
  context->return_to = (void*)(uintptr_t)*stack++;
  r->gpr[ESP] = (uintptr_t)stack;
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
  context->report->clobbered |= (uintptr_t)stack % 16 ? ABITER_UNALIGNED_CALL : 0;
  change_call(context, stack);
  *gate_step = context == contexts ? ABITER_STEP_CALLEE : ABITER_STEP_CALLBACK;
  context->given = *r;
  return r;
}

/* Slots that still hold what we put there get their original back; what the callee wrote (a result, in the caller's
 * frame) stays. */
static void restore_stack(const struct context* context) {
  uint32_t* stack = stack_of(&context->at_call);
  for (uint32_t i = 0; i < context->plan->stack_slots; ++i)
    if (context->stack_poison[i] && stack[i] == context->stack_poison[i])
      stack[i] = context->stack_before[i];
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

/* The stack pointer after the call. How much a callee takes off the stack is part of its convention (stdcall, fastcall,
 * thiscall, -mrtd; the address of a result in memory, psABI 2.2.3), and what the caller relies on is what its own
 * toolchain's callee takes off: the caller goes on as if it had come back from that one. */
static uint32_t check_stack(const struct context* context, struct abiter_registers* r) {
  const struct gate_plan* plan = context->plan;
  const uint32_t before = (uint32_t)context->at_call.gpr[ESP];
  const uint32_t taken = (uint32_t)r->gpr[ESP] - before;
  context->report->taken = taken;
  if (plan->knows_taken) {
    r->gpr[ESP] = before + plan->taken;
    return taken == plan->taken ? 0 : ABITER_CLOBBER_TAKEN;
  }
  if (taken % 4 == 0 && taken <= 4 * plan->stack_slots)
    return 0;
  r->gpr[ESP] = before;
  return 1u << ESP;
}

/* Bits for the promises that weren't kept; the registers get back what they should have kept. */
static uint32_t check_promises(const struct context* context, struct abiter_registers* r) {
  const struct abiter_registers *at_call = &context->at_call, *given = &context->given;
  uint32_t clobbered = check_stack(context, r);
  for (int i = 0; i < 8; ++i)
    if (KEPT >> i & 1) {
      if ((uint32_t)r->gpr[i] != (uint32_t)given->gpr[i])
        clobbered |= 1u << i;
      r->gpr[i] = at_call->gpr[i];
    }
  if (r->rflags & 0x400)
    clobbered |= ABITER_CLOBBER_DF;
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
  poison_registers(r, plan->poison_result_gpr, plan->poison_result_xmm, plan->poison_result_xmm_quarters);
  disturb_registers(r, plan->disturb_result_gpr, plan->disturb_result_xmm, plan->disturb_result_xmm_quarters);
  if (plan->on_return)
    plan->on_return(r);
  return r;
}
