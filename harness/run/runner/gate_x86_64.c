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

extern struct abiter_registers gate_registers;
extern void* gate_target;
extern void* gate_return;

struct gate_plan gate_plan;
struct gate_report gate_report;
volatile uint32_t* gate_step;

static struct abiter_registers at_call;           /* as the caller left them */
static struct abiter_registers given;             /* as the callee gets them */
static uint64_t stack_before[ABITER_STACK_SLOTS]; /* original of each slot that was changed */
static uint64_t stack_poison[ABITER_STACK_SLOTS]; /* what it was changed to; 0: unchanged */

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

static void change_slot(uint64_t* stack, uint32_t slot, uint64_t value) {
  stack_before[slot] = stack[slot];
  stack_poison[slot] = value;
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

void gate_enter(void);
void gate_enter(void) {
  struct abiter_registers* r = &gate_registers;
  uint64_t* stack = (uint64_t*)r->gpr[RSP];
  gate_return = (void*)*stack++;
  r->gpr[RSP] = (uint64_t)stack;
  at_call = *r;
  gate_target = gate_plan.target;
  gate_report.entered += (uint32_t)r->gpr[R11] == gate_plan.function;
  gate_report.clobbered = (uint64_t)stack % 16 ? ABITER_UNALIGNED_CALL : 0;

  for (int i = 0; i < 16; ++i)
    if (KEPT_SYSV >> i & 1)
      r->gpr[i] = kept_pattern(i);
  poison_registers(r, gate_plan.poison_gpr, gate_plan.poison_xmm);
  poison_parts(r, gate_plan.poison_gpr_high, gate_plan.poison_xmm_quarters);
  disturb_registers(r, gate_plan.disturb_gpr, gate_plan.disturb_xmm);
  disturb_parts(r, gate_plan.disturb_gpr_high, gate_plan.disturb_xmm_quarters);
  memset(stack_poison, 0, gate_plan.stack_slots * sizeof *stack_poison);
  if (gate_plan.poison_stack)
    for (uint32_t i = 0; i < gate_plan.stack_slots; ++i)
      if (gate_plan.poison_stack[i / 64] >> i % 64 & 1)
        change_slot(stack, i, POISON ^ (uint64_t)i << 32);
  for (uint32_t i = gate_plan.disturb_slots_from; i < gate_plan.disturb_slots_to; ++i)
    change_slot(stack, i, stack[i] ^ DISTURB);
  if (gate_plan.on_call)
    gate_plan.on_call(r, (uint8_t*)stack);
  given = *r;
  *gate_step = ABITER_STEP_CALLEE;
}

/* Halves of a slot that still hold what we put there get their original back; what the callee wrote (a result, in the
 * caller's frame) stays. Not byte by byte: a byte of a result may well be equal to a byte of poison. */
static void restore_stack(uint64_t* stack) {
  for (uint32_t i = 0; i < gate_plan.stack_slots; ++i) {
    if (!stack_poison[i])
      continue;
    const uint64_t changed = stack[i] ^ stack_poison[i];
    const uint64_t mask = (changed & 0xffffffffull ? 0 : 0xffffffffull) | (changed >> 32 ? 0 : 0xffffffffull << 32);
    stack[i] = (stack[i] & ~mask) | (stack_before[i] & mask);
  }
}

void gate_recover(void) {
  restore_stack((uint64_t*)at_call.gpr[RSP]);
}

void gate_leave(void);
void gate_leave(void) {
  struct abiter_registers* r = &gate_registers;
  *gate_step = ABITER_STEP_RETURNED;
  ++gate_report.left;
  uint32_t clobbered = gate_report.clobbered;
  const uint32_t kept = gate_plan.flags & ABITER_WIN64 ? KEPT_WIN64 : KEPT_SYSV;
  for (int i = 0; i < 16; ++i)
    if (kept >> i & 1) {
      if (r->gpr[i] != given.gpr[i])
        clobbered |= 1u << i;
      r->gpr[i] = at_call.gpr[i];
    }
  if (gate_plan.flags & ABITER_WIN64)
    for (int i = 6; i < 16; ++i) {
      if (memcmp(r->xmm[i], given.xmm[i], 16) != 0)
        clobbered |= ABITER_CLOBBER_XMM;
      memcpy(r->xmm[i], at_call.xmm[i], 16);
    }
  if (r->gpr[RSP] != at_call.gpr[RSP])
    clobbered |= 1u << RSP;
  r->gpr[RSP] = at_call.gpr[RSP];
  if (r->rflags & 0x400)
    clobbered |= ABITER_CLOBBER_DF;
  /* The control bits are kept by the callee, the status bits (0-5) aren't: psABI 3.2.1. */
  if ((r->mxcsr ^ at_call.mxcsr) & 0xffc0)
    clobbered |= ABITER_CLOBBER_MXCSR;
  if (r->x87cw != at_call.x87cw)
    clobbered |= ABITER_CLOBBER_X87CW;
  r->mxcsr = at_call.mxcsr;
  r->x87cw = at_call.x87cw;
  gate_report.clobbered = clobbered;

  restore_stack((uint64_t*)at_call.gpr[RSP]);
  poison_registers(r, gate_plan.poison_result_gpr, gate_plan.poison_result_xmm);
  poison_parts(r, gate_plan.poison_result_gpr_high, gate_plan.poison_result_xmm_quarters);
  disturb_registers(r, gate_plan.disturb_result_gpr, gate_plan.disturb_result_xmm);
  disturb_parts(r, gate_plan.disturb_result_gpr_high, gate_plan.disturb_result_xmm_quarters);
  if (gate_plan.on_return)
    gate_plan.on_return(r);
}
