#include "log.h"

#include "cage.h"
#include "channel.h"
#include "worker.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int log_fd = -1;
static int sends;

/* Of the file: many records are as small as a pass. */
static uint8_t waiting[1 << 16];
static size_t waits;

int log_open(const char* path) {
  log_fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
  if (log_fd < 0)
    fprintf(stderr, "abiter-runner: can't write the log '%s': %s\n", path, strerror(errno));
  return log_fd < 0 ? -1 : 0;
}

void log_through(int writer) {
  close(log_fd);
  log_fd = writer;
  sends = 1;
  waits = 0;
}

static void write_out(const void* bytes, size_t size) {
  while (size > 0) {
    const ssize_t done = write(log_fd, bytes, size);
    if (done < 0 && errno == EINTR)
      continue;
    if (done <= 0) {
      fprintf(stderr, "abiter-runner: can't write the log: %s\n", done < 0 ? strerror(errno) : "disk full?");
      _exit(3);
    }
    bytes = (const uint8_t*)bytes + done;
    size -= (size_t)done;
  }
}

void log_flush(void) {
  write_out(waiting, waits);
  waits = 0;
}

static void append(const void* bytes, size_t size) {
  if (size > sizeof waiting - waits)
    log_flush();
  if (size > sizeof waiting) {
    write_out(bytes, size);
    return;
  }
  memcpy(waiting + waits, bytes, size);
  waits += size;
}

void log_received(const struct abiter_record* record) {
  append(record, record->size);
}

void log_record(uint16_t kind, uint16_t alone, uint32_t order, uint32_t index, const void* body, size_t size) {
  static const char zeros[8];
  const size_t padding = (8 - size % 8) % 8;
  const struct abiter_record record = {(uint32_t)(sizeof record + size + padding), kind, alone, order, index};
  if (!sends) {
    append(&record, sizeof record);
    append(body, size);
    append(zeros, padding);
    return;
  }
  cage_check_self();
  if (channel_send(log_fd, &record, body, size) != 0) {
    progress->end = ABITER_CLOSED_OURS;
    _exit(3);
  }
}

void log_text(uint16_t kind, uint32_t order, const char* text) {
  log_record(kind, 0, order, 0, text, strlen(text));
}
