/* In place of gate.S and system_call.S: it is linked, and never called. */
#include "core/gate.h"

long system_call(long number, long a, long b, long c, long d, long e);
const char system_call_end[1];

long system_call(long number, long a, long b, long c, long d, long e) {
  return number + a + b + c + d + e;
}

void abiter_gate(void);

void abiter_gate(void) {
  gate_enter(0, gate_return);
  gate_leave();
}

void gate_nothing(void) {}

void gate_call(void (*function)(void)) {
  function();
}

void gate_run(void (*call)(void), void* stack) {
  (void)stack;
  call();
}

void gate_ruin(void) {}
