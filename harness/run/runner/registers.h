#ifndef ABITER_RUNNER_REGISTERS_H
#define ABITER_RUNNER_REGISTERS_H

/* The registers of an architecture in which something may be passed, as X-rays name them. One file an architecture. */

#include "protocol.h"

extern const struct abiter_unit register_units[];
extern const uint32_t register_unit_count;

/* Units that a callee keeps by its convention (flags: ABITER_WIN64), as a set: a caller may rely on them. */
uint64_t registers_kept(uint32_t flags);

/* The bytes of a unit. `registers` is what the gate saved; what it doesn't save (the x87 stack, the upper parts of
 * vector registers) lies between registers_open() and registers_close(), which writes it back. */
uint8_t* register_bytes(struct abiter_registers* registers, uint32_t unit);
void registers_open(void);
void registers_close(void);
/* After a crash: what every function may rely on at its begin (empty x87 stack, direction flag clear). */
void registers_reset(void);

#endif
