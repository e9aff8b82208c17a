#include "core/units.h"
#include "arch/x86.h"

#include <stddef.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/syscall.h>
#include <unistd.h>

static_assert(offsetof(struct registers, xmm) == 128 && offsetof(struct registers, controls.flags) == 1152 &&
                  offsetof(struct registers, controls.mxcsr) == 1160 &&
                  offsetof(struct registers, controls.x87cw) == 1164,
              "offsets in gate.S");

/* General registers first, by their number in the encoding, then vector registers, then the x87 stack. Those that no
 * convention passes anything in (rbx, rsp, rbp) may do neither. */
#define GPR(name, flags) {{name}, {8}, flags, ""}
#define XMM(n) {{"xmm" #n, "ymm" #n, "zmm" #n}, {16, 32, 64}, ABITER_UNIT_ARGUMENT | ABITER_UNIT_RESULT, ""}
#define ST(n) {{"st" #n}, {10}, ABITER_UNIT_RESULT, ""}
#define ANY (ABITER_UNIT_ARGUMENT | ABITER_UNIT_RESULT | ABITER_UNIT_ADDRESS)

const struct abiter_unit units[k_units] = {
    {{"rax"}, {8}, ANY | ABITER_UNIT_COUNT, "al"}, /* psABI 3.5.7 */
    GPR("rcx", ANY),
    GPR("rdx", ANY),
    GPR("rbx", 0),
    GPR("rsp", ABITER_UNIT_STACK_POINTER),
    GPR("rbp", 0),
    GPR("rsi", ANY),
    GPR("rdi", ANY),
    GPR("r8", ANY),
    GPR("r9", ANY),
    GPR("r10", ANY),
    GPR("r11", ANY),
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
    ST(0),
    ST(1),
};

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
  R15,
  k_first_xmm = 16,
  k_first_st = 32,
};
#define BIT(n) (1u << (n))
#define SCRATCH (BIT(RAX) | BIT(RCX) | BIT(RDX) | BIT(RSI) | BIT(RDI) | BIT(R8) | BIT(R9) | BIT(R10))
#define HIGH (BIT(R12) | BIT(R13) | BIT(R14) | BIT(R15))

/* Bytes `from` to `to` - 1 of 16 units, by bits of `numbers`. */
static void add(struct slices* set, uint32_t first_unit, uint32_t numbers, uint32_t from, uint32_t to) {
  for (uint32_t i = 0; i < 16; ++i)
    if (numbers >> i & 1)
      set->units[first_unit + i] |= grains_of(from, to);
}

static void add_general(struct slices* set, uint32_t numbers) {
  add(set, RAX, numbers, 0, 8);
}

static void add_vector(struct slices* set, uint32_t numbers) {
  add(set, k_first_xmm, numbers, 0, 16);
}

/* What each convention does with registers; sets by number. */
static const struct convention {
  const char* name;
  uint32_t argument_gpr; /* beside the scratch registers */
  uint32_t kept_gpr, kept_xmm;
  uint32_t perhaps_gpr, perhaps_xmm;
  uint32_t keeps_unless_result_gpr, keeps_unless_result_xmm; /* kept, but for those that a result is in */
} conventions[] = {
    /* Of C: psABI figure 3.4. */
    {.name = "c", .kept_gpr = BIT(RBX) | BIT(RBP) | HIGH},
    /* Microsoft x64, "Register volatility". */
    {.name = "win64", .kept_gpr = BIT(RBX) | BIT(RBP) | HIGH | BIT(RDI) | BIT(RSI), .kept_xmm = 0xffc0},
    {.name = "efiapi", .kept_gpr = BIT(RBX) | BIT(RBP) | HIGH | BIT(RDI) | BIT(RSI), .kept_xmm = 0xffc0},
    /* Intel's compiler's manual, "C/C++ calling conventions", and what clang does: a register that is kept otherwise
     * isn't where an argument or a result is passed in it. */
    {.name = "regcall",
     .argument_gpr = HIGH,
     .kept_gpr = BIT(RBX) | BIT(RBP),
     .perhaps_gpr = HIGH,
     .perhaps_xmm = 0xff00},
    /* Clang's attribute reference. */
    {.name = "preserve-most", .kept_gpr = BIT(RBX) | BIT(RBP) | HIGH, .keeps_unless_result_gpr = SCRATCH},
    {.name = "preserve-none", .argument_gpr = HIGH | BIT(R11), .kept_gpr = BIT(RBP)},
    /* Of an attribute in the spec's text: one that keeps as little and passes as much as preserve-none, or as others do. */
    {.name = "any", .argument_gpr = HIGH | BIT(R11), .kept_gpr = BIT(RBP), .perhaps_gpr = BIT(RBX) | HIGH},
    {.name = "rust-cold", .kept_gpr = BIT(RBX) | BIT(RBP) | HIGH, .keeps_unless_result_gpr = SCRATCH},
    {.name = "preserve-all",
     .kept_gpr = BIT(RBX) | BIT(RBP) | HIGH,
     .keeps_unless_result_gpr = SCRATCH,
     .keeps_unless_result_xmm = 0xffff},
};

static const struct convention* find_convention(const char* name) {
  for (size_t i = 0; i < sizeof conventions / sizeof *conventions; ++i)
    if (strcmp(conventions[i].name, name) == 0)
      return &conventions[i];
  return &conventions[0];
}

void unit_roles(struct roles* roles, const char* name, int returns_nothing, uint32_t vector_bytes) {
  const struct convention* convention = find_convention(name);
  /* Whatever registers a returned value takes, they are rax, rdx, xmm0 and xmm1 (psABI 3.2.3). */
  const uint32_t result_gpr = returns_nothing ? 0 : BIT(RAX) | BIT(RDX), result_xmm = returns_nothing ? 0 : 3;
  const uint32_t kept_gpr = convention->kept_gpr | (convention->keeps_unless_result_gpr & ~result_gpr);
  const uint32_t kept_xmm = convention->kept_xmm | (convention->keeps_unless_result_xmm & ~result_xmm);
  add_general(&roles->argument, SCRATCH | convention->argument_gpr);
  add_vector(&roles->argument, 0xffff);
  add_general(&roles->result, SCRATCH & ~kept_gpr);
  add_vector(&roles->result, 0xffff & ~kept_xmm);
  add_general(&roles->kept, kept_gpr);
  add_vector(&roles->kept, kept_xmm);
  add_general(&roles->perhaps, convention->perhaps_gpr | (convention->keeps_unless_result_gpr & result_gpr));
  add_vector(&roles->perhaps, convention->perhaps_xmm | (convention->keeps_unless_result_xmm & result_xmm));
  roles->relied = roles->kept;
  add_general(&roles->relied, convention->perhaps_gpr);
  /* Of kept vector registers that is the first 16 bytes. */
  add(&roles->argument, k_first_xmm, 0xffff, 16, vector_bytes);
  if (!convention->keeps_unless_result_xmm)
    add(&roles->result, k_first_xmm, 0xffff, 16, vector_bytes);
}

static uint32_t vector_bytes_of_cpu(void) {
  static uint32_t bytes;
  if (!bytes)
    bytes = __builtin_cpu_supports("avx512f") ? 64 : __builtin_cpu_supports("avx") ? 32 : 16;
  return bytes;
}

uint32_t unit_vector_bytes(uint32_t widest_vector) {
  return widest_vector > 16 ? vector_bytes_of_cpu() : 16;
}

/* For gate.S: 0 if 16 bytes of vector registers are saved, 1 if 32, 2 if 64. */
uint32_t gate_wide;

void units_prepare(uint32_t vector_bytes) {
  gate_wide = vector_bytes / 32;
}

void unit_pattern(uint32_t unit, int known, uint8_t bytes[ABITER_UNIT_ROOM]) {
  const uint64_t word =
      known ? 0x5afe000000000000ull + unit * 0x0101010101ull : (uint64_t)ARCH_POISON ^ (uint64_t)unit << 40;
  for (uint32_t i = 0; i < ABITER_UNIT_ROOM; ++i)
    bytes[i] = (uint8_t)(0xd0 ^ (unit - k_first_xmm) ^ i << 1);
  if (unit < k_first_xmm)
    memcpy(bytes, &word, sizeof word);
}

static _Alignas(16) uint8_t fxsave_area[512];

uint8_t* unit_at(struct registers* registers, uint32_t unit) {
  enum {
    k_fxsave_st = 32, /* offset of st(0) in the area of fxsave; 16 bytes each, in the order of the stack */
  };
  return unit < k_saved_units ? saved_unit(registers, unit) : fxsave_area + k_fxsave_st + (unit - k_first_st) * 16;
}

void units_open(void) {
  __asm__ volatile("fxsave %0" : "=m"(fxsave_area));
}

void units_close(void) {
  __asm__ volatile("fxrstor %0"
                   :
                   : "m"(fxsave_area)
                   : "memory", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10",
                     "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
}

void units_reset(void) {
  __asm__ volatile("fninit\n\tcld" ::: "memory"); /* the x87 stack is empty, the direction flag clear */
  if (vector_bytes_of_cpu() > 16)                 /* mixed with upper parts in use, SSE code is slow */
    __asm__ volatile("vzeroupper" ::: "memory");
}

const uint8_t kept_units[k_kept] = {RBX, RBP, R12, R13, R14, R15, k_stack_pointer};

enum {
  k_arch_set_gs = 0x1001,
  k_arch_set_fs,
  k_arch_get_fs,
  k_arch_get_gs,
};

/* Does the system let programs use the instructions? HWCAP2_FSGSBASE. */
static int has_base_instructions(void) {
  static int known = -1;
  if (known < 0)
    known = (getauxval(AT_HWCAP2) & 2) != 0;
  return known;
}

static void read_segments(uintptr_t of[k_segments]) {
  if (has_base_instructions()) {
    __asm__ volatile("rdfsbase %0\n\trdgsbase %1" : "=r"(of[0]), "=r"(of[1]));
  } else {
    syscall(SYS_arch_prctl, k_arch_get_fs, &of[0]);
    syscall(SYS_arch_prctl, k_arch_get_gs, &of[1]);
  }
}

static void write_segments(const uintptr_t of[k_segments]) {
  if (has_base_instructions()) {
    __asm__ volatile("wrfsbase %0\n\twrgsbase %1" : : "r"(of[0]), "r"(of[1]));
  } else {
    syscall(SYS_arch_prctl, k_arch_set_fs, of[0]);
    syscall(SYS_arch_prctl, k_arch_set_gs, of[1]);
  }
}
