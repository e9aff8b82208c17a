#ifndef ABITER_RUNNER_LOG_H
#define ABITER_RUNNER_LOG_H

/* The log file: records are appended whole, each with one write, so that what was observed outlives a crash. */

#include "protocol.h"

#include <stddef.h>

int log_open(const char* path);
/* `size` bytes of body, padded to a multiple of 8, behind the record's head. */
void log_record(uint16_t kind, uint16_t alone, uint32_t order, uint32_t index, const void* body, size_t size);
void log_text(uint16_t kind, uint32_t order, const char* text);

#endif
