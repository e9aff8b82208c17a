#ifndef ABITER_RUNNER_JOB_H
#define ABITER_RUNNER_JOB_H

/* The job file in memory. */

#include "protocol.h"

#include <stddef.h>

struct roles;

struct job {
  const struct abiter_job* header;
  const struct abiter_job_codec* codecs;
  const struct abiter_job_function* functions;
  const uint32_t* params;
  const struct abiter_job_value* values;
  const struct abiter_job_leg* legs;
  const struct abiter_job_leg_value* leg_values;
  const struct abiter_job_probe* probes;
  const struct abiter_cell* cells;
  const uint8_t *widths, *read_widths, *traits;
  const uint32_t* conventions; /* offsets of their names in the strings */
  const char* strings;
  /* What units are there for, by function and by leg: roles_open(). */
  const struct roles **function_roles, **leg_roles;
};

/* Maps the file; 0 on success, else -1 with a message on standard error. */
int job_open(struct job* job, const char* path);

#endif
