#ifndef ABITER_RUNNER_OBJECTS_H
#define ABITER_RUNNER_OBJECTS_H

/* The objects that one call moves, of both sides, and the cells that they are made from and read back into. */

#include "library.h"

enum {
  k_max_cells = 1 << 16,
  k_max_objects = 512, /* of one side: arguments and results of the function and of all its legs */
};

/* Cells of the case at hand: what was sent, what was seen, and how many bytes of each. */
extern struct abiter_cell cells_expected[k_max_cells], cells_observed[k_max_cells];
extern uint8_t cells_seen[k_max_cells];

/* By side, in the order of their slots. */
extern void* objects_slots[2][k_max_objects];
/* Where the code under test had the value of a slot itself: a parameter, a result. Null where it doesn't say. */
extern void* objects_at[2][k_max_objects];

/* Takes over the cells of a case, and empties both sides. */
void objects_begin(const struct abiter_cell* cells, uint32_t count);
/* Makes room for an object of `codec` on both sides, in the next slot; false if there is none. */
int objects_place(const struct library* caller, const struct library* callee, uint32_t codec);
/* How much has been placed so far on the caller's side, each object rounded up to what the stack is
 * aligned to. */
uint64_t objects_argument_bytes(void);

/* Builds the object in a slot from cells, or reads it back; how many cells that took, -1 if the codec lost count. */
int objects_put(const struct library* library, int side, uint32_t slot, uint32_t codec, uint32_t first_cell);
int objects_get(const struct library* library, int side, uint32_t slot, uint32_t codec, uint32_t first_cell);

/* Remembers all objects of a side; and later: is the one in a slot still what it was? */
void objects_remember(int side);
int objects_unchanged(int side, uint32_t slot);
/* Was the value of a slot where its type may be, on this side? */
int objects_aligned(const struct library* library, int side, uint32_t slot, uint32_t codec);
/* Are the bytes between the objects still what they were? */
int objects_canaries_whole(void);

/* Builds one object from the first cells into zeroed memory of a side, outside the slots; null if the codec lost count,
 * or if it is too large. */
uint8_t* objects_build(const struct library* library, int side, uint32_t codec, uint32_t cells);

#endif
