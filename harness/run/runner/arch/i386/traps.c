#include "core/traps.h"

#include <string.h>

void trap_fill(uint8_t* code, size_t bytes) {
  memset(code, 0xcc, bytes); /* int3 */
}

void trap_lead(uint8_t* code, const void* target) {
  static const uint8_t jump[] = {0xff, 0x25}; /* jmp *ADDRESS */
  const uint8_t* address = code + sizeof jump + sizeof(void*);
  memcpy(code, jump, sizeof jump);
  memcpy(code + sizeof jump, &address, sizeof address);
  memcpy(code + sizeof jump + sizeof address, &target, sizeof target);
}
