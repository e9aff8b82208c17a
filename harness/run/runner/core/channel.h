#ifndef ABITER_RUNNER_CHANNEL_H
#define ABITER_RUNNER_CHANNEL_H

/* A pipe from processes with code under test to the one that has none. Nobody can take back what was said, or change it;
 * what anybody else writes is no record, for each has a checksum. */

#include "protocol.h"

#include <stddef.h>

/* The reading end. */
struct channel {
  int fd;
  uint8_t* bytes; /* of records that aren't whole */
  size_t have, room;
};

/* Makes a pipe; the writing end is *writer. 0 on success. */
int channel_open(struct channel* channel, int* writer);
void channel_close(struct channel* channel);

/* Sends a record; 0 on success. */
int channel_send(int writer, const struct abiter_record* record, const void* body, size_t size);

/* Takes what has arrived, and hands over each record; the body is behind it. Stops when `take` returns 0, or at something
 * that is no record: returns 0 then. */
int channel_receive(struct channel* channel, int (*take)(const struct abiter_record* record));

#endif
