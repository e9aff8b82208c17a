#include "core/traps.h"

#include <string.h>

void trap_fill(uint8_t* code, size_t bytes) {
  memset(code, 0, bytes);
}

void trap_lead(uint8_t* code, const void* target) {
  memcpy(code, &target, sizeof target);
}
