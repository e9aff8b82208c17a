#include "core/units.h"

#include "core/gate.h"

#include <string.h>

/* General registers first, by their number in the encoding, then vector registers, the x87 stack, and the MMX
 * registers, which are the x87 ones by another name: vectors of 8 bytes are passed in mm0-mm2 and returned in mm0 (i386
 * psABI, table 2.3). No convention passes anything in ebx, esp, ebp, esi, edi, or above xmm2 and st(1). */
#define GPR(name, flags) {name, name, name, 4, flags}
#define XMM(n) {"xmm" #n, "ymm" #n, "zmm" #n, 16, ABITER_UNIT_ARGUMENT | ABITER_UNIT_RESULT}
#define ANY (ABITER_UNIT_ARGUMENT | ABITER_UNIT_RESULT | ABITER_UNIT_ADDRESS)

const struct abiter_unit register_units[] = {
    GPR("eax", ANY),
    GPR("ecx", ANY),
    GPR("edx", ANY),
    GPR("ebx", 0),
    GPR("esp", 0),
    GPR("ebp", 0),
    GPR("esi", 0),
    GPR("edi", 0),
    XMM(0),
    XMM(1),
    XMM(2),
    XMM(3),
    XMM(4),
    XMM(5),
    XMM(6),
    XMM(7),
    {"st0", "st0", "st0", 10, ABITER_UNIT_RESULT},
    {"st1", "st1", "st1", 10, ABITER_UNIT_RESULT},
    {"mm0", "mm0", "mm0", 8, ABITER_UNIT_ARGUMENT | ABITER_UNIT_RESULT},
    {"mm1", "mm1", "mm1", 8, ABITER_UNIT_ARGUMENT},
    {"mm2", "mm2", "mm2", 8, ABITER_UNIT_ARGUMENT},
};
const uint32_t register_unit_count = sizeof register_units / sizeof *register_units;

enum {
  k_first_xmm = 8,
  k_first_st = 16,
  k_first_mm = 18,
  k_fxsave_status = 2, /* offset of the status word, whose bits 11-13 say which register is st(0) */
  k_fxsave_st = 32,    /* offset of st(0) in the area of fxsave; 16 bytes each, in the order of the stack */
};

/* ymm and zmm registers aren't looked after. */
uint32_t gate_vector_bytes(void) {
  return 16;
}

uint32_t registers_bytes(uint32_t unit, uint32_t flags) {
  (void)flags;
  return register_units[unit].bytes;
}

/* The psABI of 1997 aligns the stack to a word; that of 2014 to 16 bytes at a call, which only code with vector
 * registers relies on. */
struct register_sets registers_of(uint32_t flags) {
  (void)flags;
  return (struct register_sets){.argument_gpr = 7,
                                .result_gpr = 7,
                                .xmm = 0xff,
                                .kept_gpr = 1 << 3 | 1 << 5 | 1 << 6 | 1 << 7, /* ebx, ebp, esi, edi: table 2.3 */
                                .callee_pops = 1,
                                .facts = ABITER_UNALIGNED_CALL};
}

uint64_t registers_kept(uint32_t flags) {
  (void)flags;
  return 0; /* whatever may carry something is volatile */
}

static _Alignas(16) uint8_t fxsave_area[512];

/* Either something is on the x87 stack, which it fills from the last register downwards, or MMX is in use, which makes
 * the first one its top. What isn't in use is looked at here. */
static uint8_t unused[16];

uint8_t* register_bytes(struct abiter_registers* registers, uint32_t unit) {
  uint16_t status;
  memcpy(&status, fxsave_area + k_fxsave_status, sizeof status);
  const int mmx = (status >> 11 & 7) == 0;
  if (unit >= k_first_mm)
    return mmx ? fxsave_area + k_fxsave_st + (unit - k_first_mm) * 16 : unused;
  if (unit >= k_first_st)
    return mmx ? unused : fxsave_area + k_fxsave_st + (unit - k_first_st) * 16;
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
                   : "memory", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7");
}

void registers_reset(void) {
  __asm__ volatile("fninit\n\tcld" ::: "memory");
}
