#include "registers.h"

/* General registers first, by their number in the encoding, then vector registers, then the x87 stack. Those that no
 * convention passes anything in (rbx, rsp, rbp, r11-r15) may do neither. */
#define GPR(name, flags) {name, name, 8, flags}
#define XMM(n) {"xmm" #n, "zmm" #n, 16, ABITER_UNIT_ARGUMENT | ABITER_UNIT_RESULT}
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
    GPR("r12", 0),
    GPR("r13", 0),
    GPR("r14", 0),
    GPR("r15", 0),
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
    {"st0", "st0", 10, ABITER_UNIT_RESULT},
    {"st1", "st1", 10, ABITER_UNIT_RESULT},
};
const uint32_t register_unit_count = sizeof register_units / sizeof *register_units;

enum {
  k_first_xmm = 16,
  k_first_st = 32,
  k_fxsave_st = 32, /* offset of st(0) in the area of fxsave; 16 bytes each, in the order of the stack */
};

uint64_t registers_kept(uint32_t flags) {
  return flags & ABITER_WIN64 ? 1u << 6 | 1u << 7 | 0x3ffull << (k_first_xmm + 6) : 0; /* rsi, rdi, xmm6-15 */
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
}
