#ifndef ABITER_RUNNER_CAGE_H
#define ABITER_RUNNER_CAGE_H

/* Keeps code under test to its own process: what it reaches beyond that is refused (SIGSYS) or limited. */

#include "protocol.h"

#include <sys/types.h>

/* Once, in the process that starts those which code under test runs in: their orphans become its children, so that it can
 * end them. */
void cage_open(void);

/* In a process that is about to load code under test; its children are in the cage as well. Nothing that it prints
 * arrives anywhere from here on. */
void cage_enter(void);

/* No file that this process writes becomes larger than it needs. */
void cage_limit_files(void);

/* In a child that cage_fork() started, before it runs code under test: it can send signals to itself alone. */
void cage_close(void);

/* fork() and kill(), which are refused to everybody else in the cage. */
pid_t cage_fork(void);
int cage_kill(pid_t process, int signal);

/* This process ends when its parent does: another thing that is refused to everybody else. */
void cage_die_with_parent(void);

/* Ends all children that are left. Who is in the cage can start none; but there are systems without cages. */
void cage_end_orphans(void);

/* Ends this process if it isn't the one that called cage_close(): somebody has forked it. */
void cage_check_self(void);

/* The refusal that a SIGSYS was about (enum abiter_refusal), or 0; `info` is its siginfo_t. */
uint32_t cage_refusal_of(const void* info);

#endif
