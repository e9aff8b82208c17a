#include "job.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

int job_open(struct job* job, const char* path) {
  const int fd = open(path, O_RDONLY | O_CLOEXEC);
  struct stat status;
  if (fd < 0 || fstat(fd, &status) != 0) {
    fprintf(stderr, "abiter-runner: can't read the job '%s': %s\n", path, strerror(errno));
    return -1;
  }
  const size_t size = (size_t)status.st_size;
  const char* begin = size < sizeof(struct abiter_job) ? MAP_FAILED : mmap(NULL, size, PROT_READ, MAP_SHARED, fd, 0);
  close(fd);
  if (begin == MAP_FAILED) {
    fprintf(stderr, "abiter-runner: can't map the job '%s'\n", path);
    return -1;
  }
  const struct abiter_job* header = (const void*)begin;
  if (header->magic != ABITER_JOB_MAGIC || (uint64_t)header->strings_at + header->string_bytes > size) {
    fprintf(stderr, "abiter-runner: '%s' is no job of this version\n", path);
    return -1;
  }
  job->header = header;
  job->codecs = (const void*)(begin + header->codecs_at);
  job->functions = (const void*)(begin + header->functions_at);
  job->params = (const void*)(begin + header->params_at);
  job->values = (const void*)(begin + header->values_at);
  job->legs = (const void*)(begin + header->legs_at);
  job->leg_values = (const void*)(begin + header->leg_values_at);
  job->probes = (const void*)(begin + header->probes_at);
  job->cells = (const void*)(begin + header->cells_at);
  job->widths = (const void*)(begin + header->widths_at);
  job->read_widths = (const void*)(begin + header->read_widths_at);
  job->traits = (const void*)(begin + header->traits_at);
  job->conventions = (const void*)(begin + header->conventions_at);
  job->strings = begin + header->strings_at;
  return 0;
}
