#define _GNU_SOURCE
#include "library.h"

#include "gate.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

static void* symbol(const struct library* library, const char* side, const char* verb, const char* key) {
  char name[1024];
  snprintf(name, sizeof name, "%s_%s_%s", side, verb, key);
  return dlsym(library->handle, name);
}

/* What a unit has for a function besides (helper_symbol() in harness/generate). */
static void* helper(const struct library* library, const char* word, const char* symbol) {
  char name[1024];
  snprintf(name, sizeof name, "%s_%s_", word, symbol);
  return dlsym(library->handle, name);
}

int library_open(struct library* library, const struct job* job, const char* path, int side, const char** message) {
  /* A caller finds functions with mangled names, and statics, in the callee's library; all others in the stubs, which
   * come first. */
  library->handle = dlopen(path, RTLD_NOW | (side == CALLEE ? RTLD_GLOBAL : RTLD_LOCAL));
  if (!library->handle) {
    *message = dlerror();
    return -1;
  }
  const char* name = side == CALLER ? "caller" : "callee";
  library->state = dlsym(library->handle, side == CALLER ? "caller_state" : "callee_state");
  if (!library->state) {
    *message = "the library exports no state";
    return -1;
  }
  const struct abiter_job* header = job->header;
  library->put = calloc(header->codecs + 1, sizeof *library->put);
  library->get = calloc(header->codecs + 1, sizeof *library->get);
  library->layout = calloc(header->codecs + 1, sizeof *library->layout);
  library->functions = calloc(header->functions + 1, sizeof *library->functions);
  library->ignoring = calloc(header->functions + 1, sizeof *library->ignoring);
  library->dynamic = calloc(header->functions + 1, sizeof *library->dynamic);
  library->before = calloc(header->functions + 1, sizeof *library->before);
  library->after = calloc(header->functions + 1, sizeof *library->after);
  library->legs = calloc(header->legs + 1, sizeof *library->legs);
  for (uint32_t i = 0; i < header->codecs; ++i) {
    const char* key = job->strings + job->codecs[i].key;
    *(void**)&library->put[i] = symbol(library, name, "put", key);
    *(void**)&library->get[i] = symbol(library, name, "get", key);
    library->layout[i] = symbol(library, name, "layout", key);
  }
  for (uint32_t i = 0; i < header->legs; ++i)
    *(void**)&library->legs[i] = dlsym(library->handle, job->strings + job->legs[i].symbol);
  library->passed = dlsym(library->handle, "caller_passed");
  library->overwritten = dlsym(library->handle, "caller_overwritten");
  library->leave = dlsym(library->handle, "callee_leave");
  entry** const ruin = dlsym(library->handle, "callee_ruin");
  if (ruin)
    *ruin = gate_ruin;
  for (uint32_t i = 0; i < header->functions; ++i) {
    const struct abiter_job_function* f = &job->functions[i];
    if (f->flags & ABITER_STATIC) {
      *(void**)&library->before[i] = helper(library, "before", job->strings + f->symbol);
      *(void**)&library->after[i] = helper(library, "after", job->strings + f->symbol);
    }
    if (side == CALLER && f->result != ABITER_NONE && !(f->flags & ABITER_STATIC))
      *(void**)&library->ignoring[i] = helper(library, "ignore", job->strings + f->symbol);
    if (side == CALLER && library->overwritten)
      *(void**)&library->dynamic[i] = helper(library, "dynamic", job->strings + f->symbol);
    *(void**)&library->functions[i] = dlsym(library->handle, job->strings + (side == CALLER ? f->call : f->symbol));
  }
  return 0;
}

void** library_leg_stubs(const struct job* job) {
  void** stubs = calloc(job->header->legs + 1, sizeof *stubs);
  for (uint32_t i = 0; i < job->header->legs; ++i)
    stubs[i] = dlsym(RTLD_DEFAULT, job->strings + job->legs[i].symbol);
  return stubs;
}
