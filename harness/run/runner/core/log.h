#ifndef ABITER_RUNNER_LOG_H
#define ABITER_RUNNER_LOG_H

/* The log: records are appended whole, so that what was observed outlives a crash. One process writes the file: the one
 * in which no code under test is. All others send it what they have. */

#include "protocol.h"

#include <stddef.h>

int log_open(const char* path);
/* In a process that code under test runs in: records are sent through this descriptor from here on. */
void log_through(int writer);
/* `size` bytes of body, padded to a multiple of 8, behind the record's head. */
void log_record(uint16_t kind, uint16_t alone, uint32_t order, uint32_t index, const void* body, size_t size);
void log_text(uint16_t kind, uint32_t order, const char* text);
/* Those that another process sent, as they are. */
void log_received(const struct abiter_record* record);
/* Writes what has been logged so far. */
void log_flush(void);

#endif
