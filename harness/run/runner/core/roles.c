#include "roles.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

uint32_t unit_size(uint32_t unit) {
  uint32_t size = 0;
  for (int i = 0; i < ABITER_UNIT_NAMES; ++i)
    if (units[unit].ends[i] > size)
      size = units[unit].ends[i];
  return size;
}

void roles_of(struct roles* roles, const char* convention, int returns_nothing, uint32_t widest_vector) {
  memset(roles, 0, sizeof *roles);
  roles->vector_bytes = unit_vector_bytes(widest_vector);
  unit_roles(roles, convention, returns_nothing, roles->vector_bytes);
  roles->known = roles->kept;
  slices_remove(&roles->known, &roles->argument);
  for (uint32_t i = 0; i < k_saved_units; ++i)
    if (roles->kept.units[i] | roles->perhaps.units[i])
      roles->watched[roles->watched_count++] = (uint8_t)i;
}

/* One for each combination that occurs. */
static const struct roles* find(const struct job* job, uint32_t convention, uint32_t flags, uint32_t widest_vector) {
  static struct known {
    struct known* next;
    uint32_t convention, vector_bytes;
    int returns_nothing;
    struct roles roles;
  }* first;
  const int returns_nothing = (flags & ABITER_VOID) != 0;
  const uint32_t vector_bytes = unit_vector_bytes(widest_vector);
  for (const struct known* one = first; one; one = one->next)
    if (one->convention == convention && one->vector_bytes == vector_bytes && one->returns_nothing == returns_nothing)
      return &one->roles;
  struct known* added = malloc(sizeof *added);
  if (!added) {
    fputs("abiter-runner: no memory\n", stderr);
    exit(3);
  }
  *added = (struct known){.next = first, convention, vector_bytes, returns_nothing, {{{0}, {0}}}};
  roles_of(&added->roles, job->strings + job->conventions[convention], returns_nothing, widest_vector);
  first = added;
  return &added->roles;
}

void roles_open(struct job* job) {
  const struct abiter_job* header = job->header;
  job->function_roles = calloc(header->functions + 1, sizeof *job->function_roles);
  job->leg_roles = calloc(header->legs + 1, sizeof *job->leg_roles);
  for (uint32_t i = 0; i < header->functions; ++i) {
    const struct abiter_job_function* f = &job->functions[i];
    job->function_roles[i] = find(job, f->convention, f->flags, f->widest_vector);
  }
  for (uint32_t i = 0; i < header->legs; ++i) {
    const struct abiter_job_leg* leg = &job->legs[i];
    job->leg_roles[i] = find(job, leg->convention, leg->flags, leg->widest_vector);
  }
}
