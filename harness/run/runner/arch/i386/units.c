#include "core/units.h"
#include "arch/x86.h"

#include <stddef.h>
#include <string.h>

static_assert(offsetof(struct registers, xmm) == 64 && offsetof(struct registers, controls.flags) == 192 &&
                  offsetof(struct registers, controls.mxcsr) == 196 &&
                  offsetof(struct registers, controls.x87cw) == 200,
              "offsets in gate.S");

/* General registers first, by their number in the encoding, then vector registers, the x87 stack, and the MMX
 * registers, which are the x87 ones by another name: vectors of 8 bytes are passed in mm0-mm2 and returned in mm0 (i386
 * psABI, table 2.3). No convention passes anything in ebx, esp, ebp, esi, edi, or above xmm2 and st(1). ymm and zmm
 * registers aren't looked after. */
#define GPR(name, flags) {{name}, {4}, flags, ""}
#define XMM(n) {{"xmm" #n}, {16}, ABITER_UNIT_ARGUMENT | ABITER_UNIT_RESULT, ""}
#define ST(n) {{"st" #n}, {10}, ABITER_UNIT_RESULT, ""}
#define MM(n, flags) {{"mm" #n}, {8}, flags, ""}
#define ANY (ABITER_UNIT_ARGUMENT | ABITER_UNIT_RESULT | ABITER_UNIT_ADDRESS)

const struct abiter_unit units[k_units] = {
    GPR("eax", ANY),
    GPR("ecx", ANY),
    GPR("edx", ANY),
    GPR("ebx", 0),
    GPR("esp", ABITER_UNIT_STACK_POINTER),
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
    ST(0),
    ST(1),
    MM(0, ABITER_UNIT_ARGUMENT | ABITER_UNIT_RESULT),
    MM(1, ABITER_UNIT_ARGUMENT),
    MM(2, ABITER_UNIT_ARGUMENT),
};

enum {
  EAX,
  ECX,
  EDX,
  EBX,
  ESP,
  EBP,
  ESI,
  EDI,
  k_first_xmm = 8,
  k_first_st = 16,
  k_first_mm = 18,
};

/* The same for all conventions, of which one takes some registers and the next one others: table 2.3. */
void unit_roles(struct roles* roles, const char* convention, int returns_nothing, uint32_t vector_bytes) {
  (void)convention;
  (void)returns_nothing;
  static const uint8_t carry[] = {EAX, ECX, EDX}, kept[] = {EBX, EBP, ESI, EDI};
  for (uint32_t i = 0; i < sizeof carry; ++i)
    roles->argument.units[carry[i]] = grains_of(0, 4);
  for (uint32_t i = k_first_xmm; i < k_first_st; ++i)
    roles->argument.units[i] = grains_of(0, vector_bytes);
  roles->result = roles->argument;
  for (uint32_t i = 0; i < sizeof kept; ++i)
    roles->kept.units[kept[i]] = grains_of(0, 4);
  roles->relied = roles->kept;
}

uint32_t unit_vector_bytes(uint32_t widest_vector) {
  (void)widest_vector;
  return 16;
}

void units_prepare(uint32_t vector_bytes) {
  (void)vector_bytes; /* the gate saves all that there is */
}

void unit_pattern(uint32_t unit, int known, uint8_t bytes[ABITER_UNIT_ROOM]) {
  const uint32_t word = known ? 0x5afe0000u + unit * 0x0101u : ARCH_POISON ^ unit << 16;
  for (uint32_t i = 0; i < ABITER_UNIT_ROOM; ++i)
    bytes[i] = (uint8_t)(0xd0 ^ (unit - k_first_xmm) ^ i << 1);
  if (unit < k_first_xmm)
    memcpy(bytes, &word, sizeof word);
}

static _Alignas(16) uint8_t fxsave_area[512];

/* Either something is on the x87 stack, which it fills from the last register downwards, or MMX is in use, which makes
 * the first one its top. What isn't in use is looked at here. */
static uint8_t unused[16];

uint8_t* unit_at(struct registers* registers, uint32_t unit) {
  enum {
    k_fxsave_status = 2, /* offset of the status word, whose bits 11-13 say which register is st(0) */
    k_fxsave_st = 32,    /* offset of st(0) in the area of fxsave; 16 bytes each, in the order of the stack */
  };
  if (unit < k_saved_units)
    return saved_unit(registers, unit);
  uint16_t status;
  memcpy(&status, fxsave_area + k_fxsave_status, sizeof status);
  const int mmx = (status >> 11 & 7) == 0;
  if (unit >= k_first_mm)
    return mmx ? fxsave_area + k_fxsave_st + (unit - k_first_mm) * 16 : unused;
  return mmx ? unused : fxsave_area + k_fxsave_st + (unit - k_first_st) * 16;
}

void units_open(void) {
  __asm__ volatile("fxsave %0" : "=m"(fxsave_area));
}

void units_close(void) {
  __asm__ volatile("fxrstor %0"
                   :
                   : "m"(fxsave_area)
                   : "memory", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7");
}

void units_reset(void) {
  __asm__ volatile("fninit\n\tcld" ::: "memory"); /* the x87 stack is empty, the direction flag clear */
}

const uint8_t kept_units[k_kept] = {EBX, EBP, ESI, EDI, k_stack_pointer};

static void read_segments(uintptr_t of[k_segments]) {
  __asm__ volatile("movl %%fs, %0\n\tmovl %%gs, %1" : "=r"(of[0]), "=r"(of[1]));
}

static void write_segments(const uintptr_t of[k_segments]) {
  __asm__ volatile("movl %0, %%fs\n\tmovl %1, %%gs" : : "r"(of[0]), "r"(of[1]));
}
