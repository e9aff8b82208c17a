#ifndef ABITER_RUNNER_ROLES_H
#define ABITER_RUNNER_ROLES_H

/* The roles of units in the calls of a job. */

#include "job.h"
#include "units.h"

/* Fills in the roles of all functions and legs, once and for all. */
void roles_open(struct job* job);

#endif
