#ifndef ABITER_RUNNER_DIRECTOR_H
#define ABITER_RUNNER_DIRECTOR_H

/* Carries out orders from the process that no code under test is in: starts a supervisor for each, says which cases its
 * workers run, takes what they report, and ends whoever makes no progress. Nothing that it decides by lies in memory
 * that it shares, but for whether there is progress, and the words of a crash. */

#include "supervisor.h"

/* Once the toolchains are counted; both stay where they are. */
void director_begin(const struct orders* orders, const struct job* job);

void carry_out(const struct order* order);

#endif
