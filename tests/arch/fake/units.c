#include "core/units.h"

#include <string.h>

const struct abiter_unit units[k_units] = {
    {{"g0"}, {8}, ABITER_UNIT_ARGUMENT | ABITER_UNIT_RESULT | ABITER_UNIT_ADDRESS, ""},
    {{"g1"}, {8}, ABITER_UNIT_ARGUMENT | ABITER_UNIT_ADDRESS, ""},
    {{"g2"}, {8}, 0, ""},
    {{"v0", "w0"}, {16, 32}, ABITER_UNIT_ARGUMENT | ABITER_UNIT_RESULT, ""},
    {{"v1", "w1"}, {16, 32}, ABITER_UNIT_ARGUMENT, ""},
    {{"g3"}, {8}, ABITER_UNIT_STACK_POINTER, ""},
    {{"else"}, {12}, ABITER_UNIT_RESULT, ""},
};

const struct abiter_promise unit_promises[] = {{"the callee left the fake mode set"}};
const uint32_t unit_promise_count = 1;

void unit_roles(struct roles* roles, const char* convention, int returns_nothing, uint32_t vector_bytes) {
  (void)convention;
  (void)returns_nothing;
  for (uint32_t i = 0; i < 2; ++i) {
    roles->argument.units[i] = grains_of(0, 8);
    roles->argument.units[3 + i] = grains_of(0, vector_bytes);
  }
  roles->result.units[0] = grains_of(0, 8);
  roles->kept.units[2] = grains_of(0, 8);
  roles->relied = roles->kept;
}

uint32_t unit_vector_bytes(uint32_t widest_vector) {
  return widest_vector > 16 ? 32 : 16;
}

void units_prepare(uint32_t vector_bytes) {
  (void)vector_bytes;
}

void unit_pattern(uint32_t unit, int known, uint8_t bytes[ABITER_UNIT_ROOM]) {
  memset(bytes, (int)(known ? unit : 0xb0 + unit), ABITER_UNIT_ROOM);
}

static uint8_t elsewhere[16];

uint8_t* unit_at(struct registers* registers, uint32_t unit) {
  return unit < k_saved_units ? saved_unit(registers, unit) : elsewhere;
}

void units_open(void) {}
void units_close(void) {}
void units_reset(void) {}

const uint8_t kept_units[k_kept] = {2, k_stack_pointer};

uint32_t unit_broken_before_call(int stacked) {
  return stacked && 0;
}

uint32_t unit_broken_promises(const struct controls* at_call, struct controls* now, int stacked) {
  (void)stacked;
  const uint32_t broken = now->mode != at_call->mode;
  now->mode = at_call->mode;
  return broken;
}
