#include "log.h"

#include "cage.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

static int log_fd = -1;

int log_open(const char* path) {
  log_fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
  if (log_fd < 0)
    fprintf(stderr, "abiter-runner: can't write the log '%s': %s\n", path, strerror(errno));
  return log_fd < 0 ? -1 : 0;
}

void log_record(uint16_t kind, uint16_t alone, uint32_t order, uint32_t index, const void* body, size_t size) {
  cage_check_self();
  static const char zeros[8];
  const size_t padding = (8 - size % 8) % 8;
  struct abiter_record record = {(uint32_t)(sizeof record + size + padding), kind, alone, order, index};
  struct iovec parts[3] = {{&record, sizeof record}, {(void*)body, size}, {(void*)zeros, padding}};
  ssize_t done;
  do
    done = writev(log_fd, parts, 3);
  while (done < 0 && errno == EINTR);
  if (done != (ssize_t)record.size) {
    fprintf(stderr, "abiter-runner: can't write the log: %s\n", done < 0 ? strerror(errno) : "disk full?");
    _exit(3);
  }
}

void log_text(uint16_t kind, uint32_t order, const char* text) {
  log_record(kind, 0, order, 0, text, strlen(text));
}
