#include "objects.h"

#include "arch.h"
#include "gate.h"

#include <string.h>

enum {
  k_canary = 64,       /* bytes on each side of an object */
  k_objects = 1 << 22, /* bytes for all objects of one side */
  k_arena = 1 << 22,   /* bytes for the targets of references of one side */
  k_apart = 4672,      /* by so much the callee's objects lie elsewhere in their memory than the caller's */
  k_untouched = 0xc3,  /* what an object holds before anything is stored into it */
  k_canary_byte = 0xca,
};

struct abiter_cell cells_expected[k_max_cells], cells_observed[k_max_cells];
uint8_t cells_seen[k_max_cells];
void *objects_slots[2][k_max_objects], *objects_at[2][k_max_objects];

/* What an object of C++ makes of its own address (a `home`) is in the lowest 16 bits only: two objects at the same
 * place of different memories hold the same bytes, and in a call (k_apart) the objects of the two sides never do. */
static _Alignas(65536) uint8_t memory[2][k_objects], originals[2][k_objects];
static _Alignas(4096) uint8_t arenas[2][k_arena];
static uint8_t* arena_ends[2];
static uint64_t sizes[2][k_max_objects];
static uint64_t argument_bytes;
static uint32_t count;

/* Objects of one side, laid out one behind the other with canaries between them; where the next one may begin. */
static uint8_t* ends[2];

/* Where the objects of a side begin. */
static uint8_t* first(int side) {
  return memory[side] + (side == CALLEE ? k_apart : 0);
}

void objects_begin(const struct abiter_cell* cells, uint32_t cell_count) {
  memcpy(cells_expected, cells, cell_count * sizeof *cells_expected);
  memset(cells_seen, 0, cell_count);
  memset(cells_observed, 0, cell_count * sizeof *cells_observed);
  for (int side = 0; side < 2; ++side) {
    ends[side] = first(side);
    arena_ends[side] = arenas[side];
  }
  count = 0;
  argument_bytes = 0;
}

static void* place(int side, const uint64_t layout[2]) {
  const uintptr_t align = layout[1] < 64 ? 64 : layout[1];
  uint8_t* object = (uint8_t*)(((uintptr_t)ends[side] + k_canary + align - 1) & ~(align - 1));
  const uint8_t* limit = memory[side] + k_objects;
  if (layout[0] > (uint64_t)(limit - object) || (uint64_t)(limit - object) - layout[0] < k_canary)
    return NULL;
  uint8_t* end = object + layout[0];
  memset(ends[side], k_canary_byte, (size_t)(object - ends[side]));
  memset(object, k_untouched, layout[0]);
  memset(end, k_canary_byte, k_canary);
  ends[side] = end + k_canary;
  return object;
}

int objects_place(const struct library* caller, const struct library* callee, uint32_t codec) {
  const uint64_t* layouts[2] = {*caller->layout[codec], *callee->layout[codec]};
  if (count == k_max_objects)
    return 0;
  for (int side = 0; side < 2; ++side) {
    objects_slots[side][count] = place(side, layouts[side]);
    objects_at[side][count] = NULL;
    sizes[side][count] = layouts[side][0];
    if (!objects_slots[side][count])
      return 0;
  }
  argument_bytes += (layouts[0][0] + k_stack_alignment - 1) & ~(uint64_t)(k_stack_alignment - 1);
  ++count;
  return 1;
}

uint64_t objects_argument_bytes(void) {
  return argument_bytes;
}

int objects_put(const struct library* library, int side, uint32_t slot, uint32_t codec, uint32_t first_cell) {
  struct abiter_state* state = library->state;
  state->object = objects_slots[side][slot];
  state->in = cells_expected + first_cell;
  state->arena = arena_ends[side];
  gate_call(library->put[codec]);
  arena_ends[side] = state->arena;
  return (int)(state->in - (cells_expected + first_cell));
}

int objects_get(const struct library* library, int side, uint32_t slot, uint32_t codec, uint32_t first_cell) {
  struct abiter_state* state = library->state;
  state->object = objects_slots[side][slot];
  state->in = cells_expected + first_cell;
  state->out = cells_observed + first_cell;
  state->seen = cells_seen + first_cell;
  gate_call(library->get[codec]);
  const int walked = (int)(state->in - (cells_expected + first_cell));
  const int written = (int)(state->out - (cells_observed + first_cell));
  return written == walked && state->seen - (cells_seen + first_cell) == walked ? walked : -1;
}

void objects_remember(int side) {
  memcpy(originals[side], memory[side], (size_t)(ends[side] - memory[side]));
}

int objects_unchanged(int side, uint32_t slot) {
  const uint8_t* object = objects_slots[side][slot];
  return memcmp(object, originals[side] + (object - memory[side]), sizes[side][slot]) == 0;
}

int objects_aligned(const struct library* library, int side, uint32_t slot, uint32_t codec) {
  return (uintptr_t)objects_at[side][slot] % (*library->layout[codec])[1] == 0;
}

static int is_canary(const uint8_t* from, const uint8_t* to) {
  /* All bytes are equal if the first is right and each is like the one before. */
  return from == to || (*from == k_canary_byte && memcmp(from, from + 1, (size_t)(to - from - 1)) == 0);
}

int objects_canaries_whole(void) {
  for (int side = 0; side < 2; ++side) {
    const uint8_t* at = first(side);
    for (uint32_t i = 0; i < count; ++i) {
      const uint8_t* object = objects_slots[side][i];
      if (!is_canary(at, object))
        return 0;
      at = object + sizes[side][i];
    }
    if (!is_canary(at, ends[side]))
      return 0;
  }
  return 1;
}

uint8_t* objects_build(const struct library* library, int side, uint32_t codec, uint32_t cells) {
  const uint64_t bytes = (*library->layout[codec])[0];
  if (bytes > k_objects)
    return NULL;
  memset(memory[side], 0, bytes);
  arena_ends[side] = arenas[0]; /* the same for both, so that references in them are equal */
  objects_slots[side][0] = memory[side];
  return objects_put(library, side, 0, codec, 0) == (int)cells ? memory[side] : NULL;
}
