#include "core/traps.h"

#include <string.h>

void trap_fill(uint8_t* code, size_t bytes) {
  memset(code, 0xcc, bytes); /* int3 */
}

void trap_lead(uint8_t* code, const void* target) {
  static const uint8_t jump[] = {0xff, 0x25, 0, 0, 0, 0}; /* jmp *0(%rip): through what follows */
  memcpy(code, jump, sizeof jump);
  memcpy(code + sizeof jump, &target, sizeof target);
}
