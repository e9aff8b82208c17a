#include "traps.h"

#include "arch.h"

#include <sys/mman.h>

/* Changing any of the bytes of an address that k_reserve_bits covers leads to another place of this reserve; the bytes
 * above them lead far away. Its lowest 64 KB are code that traps, but for the places themselves, which differ in their
 * second byte only, and there by a multiple of 8: no change that an X-ray makes turns one into another (flip_of() in
 * xray_call.c). */
enum {
  k_traps = 1 << 16,
  k_low_byte = 0x80,
  k_step = 0x800,
};
#define RESERVE ((uintptr_t)1 << k_reserve_bits)

static uint8_t* traps;

static int reserve(void) {
  uint8_t* room = mmap(NULL, 2 * RESERVE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (room == MAP_FAILED)
    return 0;
  traps = (uint8_t*)(((uintptr_t)room + RESERVE - 1) & ~(uintptr_t)(RESERVE - 1));
  return mprotect(traps, k_traps, PROT_READ | PROT_WRITE | PROT_EXEC) == 0;
}

void traps_prepare(const struct job* job, uint32_t function, void** stubs) {
  const struct abiter_job_function* f = &job->functions[function];
  if (f->legs == 0 || f->legs >= k_traps / k_step || (!traps && !reserve()))
    return;
  trap_fill(traps, k_traps);
  for (uint32_t i = 0; i < f->legs; ++i) {
    uint8_t* place = traps + k_step * (i + 1) + k_low_byte;
    trap_lead(place, stubs[f->first_leg + i]);
    stubs[f->first_leg + i] = place;
  }
  __builtin___clear_cache((char*)traps, (char*)traps + k_traps);
}
