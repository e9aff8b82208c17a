#define _GNU_SOURCE
#include "channel.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

enum {
  k_pipe_bytes = 1 << 20,
  k_most_bytes = 1 << 24, /* of a record */
  k_high = 200,           /* descriptors that are ours are above those that code under test knows */
};

/* In front of each record. */
struct seal {
  uint64_t sum;
};

static uint64_t add_up(uint64_t sum, const void* bytes, size_t size) {
  for (size_t i = 0; i < size; i += sizeof sum) {
    uint64_t word = 0;
    memcpy(&word, (const uint8_t*)bytes + i, size - i < sizeof word ? size - i : sizeof word);
    sum = (sum ^ word) * 0x9e3779b97f4a7c15ull;
    sum ^= sum >> 32;
  }
  return sum;
}

static const uint64_t k_begin = 0xab17e4a5e1ed0001ull;

static int moved_up(int fd) {
  const int high = fcntl(fd, F_DUPFD_CLOEXEC, k_high);
  if (high < 0)
    return fd;
  close(fd);
  return high;
}

int channel_open(struct channel* channel, int* writer) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0)
    return -1;
  channel->fd = moved_up(ends[0]);
  channel->have = 0;
  *writer = moved_up(ends[1]);
  fcntl(channel->fd, F_SETFL, O_NONBLOCK);
  fcntl(channel->fd, F_SETPIPE_SZ, k_pipe_bytes); /* else it is smaller */
  return 0;
}

void channel_close(struct channel* channel) {
  close(channel->fd);
  channel->fd = -1;
}

static int write_all(int fd, struct iovec* parts, int count) {
  while (count > 0) {
    ssize_t done = writev(fd, parts, count);
    if (done < 0 && errno == EINTR)
      continue;
    if (done < 0)
      return -1;
    for (; count > 0 && (size_t)done >= parts->iov_len; ++parts, --count)
      done -= (ssize_t)parts->iov_len;
    if (count > 0) {
      parts->iov_base = (char*)parts->iov_base + done;
      parts->iov_len -= (size_t)done;
    }
  }
  return 0;
}

int channel_send(int writer, const struct abiter_record* record, const void* body, size_t size) {
  static char zeros[8];
  struct seal seal = {add_up(add_up(k_begin, record, sizeof *record), body, size)};
  struct iovec parts[] = {{&seal, sizeof seal},
                          {(void*)record, sizeof *record},
                          {(void*)body, size},
                          {zeros, record->size - sizeof *record - size}};
  return write_all(writer, parts, 4);
}

/* Reads what there is; 0 if nothing more is there now. */
static int read_more(struct channel* channel) {
  if (channel->room - channel->have < k_pipe_bytes) {
    uint8_t* more = realloc(channel->bytes, channel->room + 2 * k_pipe_bytes);
    if (!more)
      return 0;
    channel->bytes = more;
    channel->room += 2 * k_pipe_bytes;
  }
  const ssize_t got = read(channel->fd, channel->bytes + channel->have, channel->room - channel->have);
  if (got <= 0)
    return got < 0 && errno == EINTR;
  channel->have += (size_t)got;
  return 1;
}

/* The bytes of the first record, with its seal, if it is whole; 0 if it isn't yet, -1 if it is none. */
static long first_record(const uint8_t* bytes, size_t have) {
  struct seal seal;
  struct abiter_record record;
  if (have < sizeof seal + sizeof record)
    return 0;
  memcpy(&seal, bytes, sizeof seal);
  memcpy(&record, bytes + sizeof seal, sizeof record);
  if (record.size < sizeof record || record.size > k_most_bytes || record.size % 8)
    return -1;
  if (have < sizeof seal + record.size)
    return 0;
  return add_up(k_begin, bytes + sizeof seal, record.size) == seal.sum ? (long)(sizeof seal + record.size) : -1;
}

int channel_receive(struct channel* channel, int (*take)(const struct abiter_record* record)) {
  while (read_more(channel)) {
    size_t at = 0;
    long size;
    while ((size = first_record(channel->bytes + at, channel->have - at)) > 0) {
      if (!take((const void*)(channel->bytes + at + sizeof(struct seal))))
        return 0;
      at += (size_t)size;
    }
    if (size < 0)
      return 0;
    memmove(channel->bytes, channel->bytes + at, channel->have - at);
    channel->have -= at;
  }
  return 1;
}
