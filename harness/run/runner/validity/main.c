/* abiter-validity-runner LIBRARY NAME=VALUE …
 *
 * Calls validity_NAME with VALUE (hexadecimal), each in a process of its own, and prints a line each:
 *   NAME VALUE result HEX | signal NUMBER | missing
 * The argument fills the whole register, whatever of it the probe's type is. A probe `result_…` gets the address of a
 * function that returns VALUE, in a whole register as well.
 */

#include <dlfcn.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
  k_seconds = 5,
};

typedef uint64_t probe(uint64_t);

static uint64_t given;

static uint64_t source(void) {
  return given;
}

static void call(const char* name, uint64_t value, probe* function) {
  uint64_t* shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  fflush(stdout);
  const pid_t child = fork();
  if (child == 0) {
    alarm(k_seconds);
    given = value;
    *shared = function(strncmp(name, "result_", 7) == 0 ? (uint64_t)&source : value);
    _exit(0);
  }
  int status = 0;
  if (shared == MAP_FAILED || child < 0 || waitpid(child, &status, 0) < 0)
    exit(3);
  if (WIFSIGNALED(status))
    printf("%s %" PRIx64 " signal %d\n", name, value, WTERMSIG(status));
  else
    printf("%s %" PRIx64 " result %" PRIx64 "\n", name, value, *shared);
  munmap(shared, sizeof *shared);
}

int main(int argc, char** argv) {
  if (argc < 3) {
    fputs("usage: abiter-validity-runner LIBRARY NAME=VALUE…\n", stderr);
    return 3;
  }
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  void* library = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    fprintf(stderr, "%s\n", dlerror());
    return 3;
  }
  for (int i = 2; i < argc; ++i) {
    char name[128], symbol[160];
    uint64_t value;
    if (sscanf(argv[i], "%127[^=]=%" SCNx64, name, &value) != 2)
      return 3;
    snprintf(symbol, sizeof symbol, "validity_%s", name);
    probe* function;
    *(void**)&function = dlsym(library, symbol);
    if (function)
      call(name, value, function);
    else
      printf("%s %" PRIx64 " missing\n", name, value);
  }
  return 0;
}
