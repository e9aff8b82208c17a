#include "core/units.h"

#include "core/gate.h"

/* General registers first, by their number in the encoding, then vector registers, then the x87 stack. Those that no
 * convention passes anything in (rbx, rsp, rbp, r11) may do neither. */
#define GPR(name, flags) {name, name, name, 8, flags}
#define XMM(n) {"xmm" #n, "ymm" #n, "zmm" #n, 64, ABITER_UNIT_ARGUMENT | ABITER_UNIT_RESULT}
#define ANY (ABITER_UNIT_ARGUMENT | ABITER_UNIT_RESULT | ABITER_UNIT_ADDRESS)

const struct abiter_unit register_units[] = {
    GPR("rax", ANY | ABITER_UNIT_COUNT), /* al: psABI 3.5.7 */
    GPR("rcx", ANY),
    GPR("rdx", ANY),
    GPR("rbx", 0),
    GPR("rsp", 0),
    GPR("rbp", 0),
    GPR("rsi", ANY),
    GPR("rdi", ANY),
    GPR("r8", ANY),
    GPR("r9", ANY),
    GPR("r10", ANY),
    GPR("r11", 0),
    GPR("r12", ANY),
    GPR("r13", ANY),
    GPR("r14", ANY),
    GPR("r15", ANY),
    XMM(0),
    XMM(1),
    XMM(2),
    XMM(3),
    XMM(4),
    XMM(5),
    XMM(6),
    XMM(7),
    XMM(8),
    XMM(9),
    XMM(10),
    XMM(11),
    XMM(12),
    XMM(13),
    XMM(14),
    XMM(15),
    {"st0", "st0", "st0", 10, ABITER_UNIT_RESULT},
    {"st1", "st1", "st1", 10, ABITER_UNIT_RESULT},
};
const uint32_t register_unit_count = sizeof register_units / sizeof *register_units;

enum {
  k_first_xmm = 16,
  k_first_st = 32,
  k_fxsave_st = 32, /* offset of st(0) in the area of fxsave; 16 bytes each, in the order of the stack */
};

uint32_t gate_vector_bytes(void) {
  static uint32_t bytes;
  if (!bytes)
    bytes = __builtin_cpu_supports("avx512f") ? 64 : __builtin_cpu_supports("avx") ? 32 : 16;
  return bytes;
}

uint32_t registers_bytes(uint32_t unit, uint32_t flags) {
  const uint32_t bytes = register_units[unit].bytes;
  const uint32_t there = flags & ABITER_WIDE ? gate_vector_bytes() : 16;
  return bytes < there ? bytes : there;
}

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
#define BIT(n) (1u << (n))
#define SCRATCH (BIT(RAX) | BIT(RCX) | BIT(RDX) | BIT(RSI) | BIT(RDI) | BIT(R8) | BIT(R9) | BIT(R10))
#define HIGH (BIT(R12) | BIT(R13) | BIT(R14) | BIT(R15))

struct register_sets registers_of(uint32_t flags) {
  /* psABI figure 3.4; in no convention r11 carries anything to a callee or back. */
  struct register_sets sets = {.argument_gpr = SCRATCH,
                               .result_gpr = SCRATCH,
                               .xmm = 0xffff,
                               .kept_gpr = BIT(RBX) | BIT(RBP) | HIGH,
                               .halves = 1};
  if (flags & ABITER_WIN64) { /* Microsoft x64, "Register volatility" */
    sets.kept_gpr |= BIT(RDI) | BIT(RSI);
    sets.kept_xmm = 0xffc0;
  }
  /* Intel's compiler's manual, "C/C++ calling conventions", and what clang does: a register that is kept otherwise
   * isn't where an argument or a result is passed in it. */
  if (flags & ABITER_REGCALL) {
    sets.argument_gpr |= HIGH;
    sets.kept_gpr = BIT(RBX) | BIT(RBP);
    sets.perhaps_gpr = HIGH;
    sets.perhaps_xmm = 0xff00;
  }
  /* Clang's attribute reference. What a result is returned in isn't kept: of a value that is returned, whatever its
   * registers are, rax, rdx, xmm0 and xmm1 (psABI 3.2.3). */
  if (flags & ABITER_KEEPS_MOST) {
    sets.perhaps_gpr = flags & ABITER_VOID ? 0 : BIT(RAX) | BIT(RDX);
    sets.kept_gpr |= SCRATCH & ~sets.perhaps_gpr;
  }
  if (flags & ABITER_KEEPS_ALL) {
    sets.perhaps_xmm = flags & ABITER_VOID ? 0 : 3;
    sets.kept_xmm = 0xffff & ~sets.perhaps_xmm;
  }
  sets.result_gpr &= ~sets.kept_gpr;
  return sets;
}

uint64_t registers_kept(uint32_t flags) {
  const struct register_sets sets = registers_of(flags);
  const uint32_t never = flags & ABITER_REGCALL ? sets.perhaps_gpr : 0; /* who runs this may have something there */
  return sets.kept_gpr | never | (uint64_t)sets.kept_xmm << k_first_xmm;
}

static _Alignas(16) uint8_t fxsave_area[512];

uint8_t* register_bytes(struct abiter_registers* registers, uint32_t unit) {
  if (unit >= k_first_st)
    return fxsave_area + k_fxsave_st + (unit - k_first_st) * 16;
  if (unit >= k_first_xmm)
    return registers->xmm[unit - k_first_xmm];
  return (uint8_t*)&registers->gpr[unit];
}

void registers_open(void) {
  __asm__ volatile("fxsave %0" : "=m"(fxsave_area));
}

void registers_close(void) {
  __asm__ volatile("fxrstor %0"
                   :
                   : "m"(fxsave_area)
                   : "memory", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10",
                     "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
}

void registers_reset(void) {
  __asm__ volatile("fninit\n\tcld" ::: "memory");
  if (gate_vector_bytes() > 16) /* mixed with upper parts in use, SSE code is slow */
    __asm__ volatile("vzeroupper" ::: "memory");
}
