#ifndef ABITER_RUNNER_UNITS_H
#define ABITER_RUNNER_UNITS_H

/* The registers of an architecture as units: what arch/NAME/units.c provides. */

#include "slices.h"

#ifdef __cplusplus
extern "C" {
#endif

/* By number; those that the gate saves come first. */
extern const struct abiter_unit units[k_units];

/* Promises that every function keeps and that aren't about a unit: how it reads if one is broken, by number. */
extern const struct abiter_promise unit_promises[];
extern const uint32_t unit_promise_count;

/* What a convention does with units. */
struct roles {
  /* Set by unit_roles(); of units that the gate saves. */
  struct slices argument; /* may carry an argument, or what goes with them: a count, the static chain */
  struct slices result;   /* may carry a result */
  struct slices kept;     /* the callee keeps */
  struct slices perhaps;  /* the callee keeps unless it passes something in it: neither checked nor poisoned */
  struct slices relied;   /* the caller, or we who run it, may have something there: never changed at the return */
  /* Set by roles_of(), from those: */
  struct slices known;      /* kept, and carries no argument: holds a known value at the call */
  uint8_t watched[k_units]; /* units that the callee keeps, perhaps or surely */
  uint32_t watched_count;
  uint32_t vector_bytes; /* of vector registers that are looked after */
};

/* The roles of units in a convention: by its name, for functions with or without a result, in whose calls `vector_bytes`
 * of vector registers are looked after. Those of C, if the architecture doesn't know the name. All sets are empty
 * before. */
void unit_roles(struct roles* roles, const char* convention, int returns_nothing, uint32_t vector_bytes);
/* How many bytes of vector registers are looked after in a call with vectors of so many bytes: a few values only, at
 * least as large as every other unit. */
uint32_t unit_vector_bytes(uint32_t widest_vector);
/* Whatever the next calls need: how many bytes of vector registers the gate has to save. */
void units_prepare(uint32_t vector_bytes);

/* The same, with what follows from it. */
void roles_of(struct roles* roles, const char* convention, int returns_nothing, uint32_t widest_vector);

/* Bytes of a unit that are looked after; all that it has, or with fewer bytes of vector registers. */
uint32_t unit_size(uint32_t unit);
static inline uint32_t unit_bytes(uint32_t unit, const struct roles* roles) {
  const uint32_t size = unit_size(unit);
  return size < roles->vector_bytes ? size : roles->vector_bytes;
}

/* What a unit is filled with: no two units hold the same. `known`: what it holds at the call that has to be kept and
 * carries nothing; else poison, which faults where it is followed as an address. */
void unit_pattern(uint32_t unit, int known, uint8_t bytes[ABITER_UNIT_ROOM]);

/* The bytes of a unit. `registers` is what the gate saved; what it doesn't save lies between units_open() and
 * units_close(), which writes it back. */
uint8_t* unit_at(struct registers* registers, uint32_t unit);
void units_open(void);
void units_close(void);
/* After a call or a crash: what every function may rely on at its begin. */
void units_reset(void);

/* Promises that the callee broke, as bits by number; `now` gets back what it should have kept. `stacked`: a value may be in
 * registers that are empty otherwise (ABITER_STACKED). */
uint32_t unit_broken_promises(const struct controls* at_call, struct controls* now, int stacked);

/* Of the caller, when it calls; what the callee may rely on is put right. */
uint32_t unit_broken_before_call(int stacked);

/* Units that functions of C's convention keep, the stack pointer last: of gate_kept. */
extern const uint8_t kept_units[k_kept];

#ifdef __cplusplus
}
#endif
#endif
