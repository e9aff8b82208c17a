#include "traps.h"

#include <string.h>
#include <sys/mman.h>

/* Changing any of the lowest four bytes of an address leads to another place of this reserve; the bytes above them lead
 * far away. Its lowest 64 KB are code that traps, but for the places themselves, which differ in their second byte
 * only, and there by a multiple of 8: no change that an X-ray makes turns one into another (flip_of() in xray_call.c).
 */
enum {
  k_traps = 1 << 16,
  k_low_byte = 0x80,
  k_step = 0x800,
};
/* On a 32-bit machine, changes of the highest byte lead anywhere. */
#define RESERVE ((uintptr_t)1 << (sizeof(void*) == 8 ? 32 : 24))

static uint8_t* traps;

static int reserve(void) {
  uint8_t* room = mmap(NULL, 2 * RESERVE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (room == MAP_FAILED)
    return 0;
  traps = (uint8_t*)(((uintptr_t)room + RESERVE - 1) & ~(uintptr_t)(RESERVE - 1));
  return mprotect(traps, k_traps, PROT_READ | PROT_WRITE | PROT_EXEC) == 0;
}

void traps_prepare(const struct job* job, uint32_t function, void** stubs) {
  static const uint8_t jump[] = {0xff, 0x25}; /* jmp *disp32: relative to what follows, on i386 absolute */
  const struct abiter_job_function* f = &job->functions[function];
  if (f->legs == 0 || f->legs >= k_traps / k_step || (!traps && !reserve()))
    return;
  memset(traps, 0xcc, k_traps); /* int3 */
  for (uint32_t i = 0; i < f->legs; ++i) {
    uint8_t* place = traps + k_step * (i + 1) + k_low_byte;
    uint8_t* address = place + sizeof jump + 4;
    const uint32_t displacement = sizeof(void*) == 8 ? 0 : (uint32_t)(uintptr_t)address;
    memcpy(place, jump, sizeof jump);
    memcpy(place + sizeof jump, &displacement, sizeof displacement);
    memcpy(address, &stubs[f->first_leg + i], sizeof stubs[0]);
    stubs[f->first_leg + i] = place;
  }
}
