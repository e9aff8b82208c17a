#define _GNU_SOURCE
#include "symbols.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int symbols_missing(const char* path) {
  FILE* file = fopen(path, "re");
  if (!file) {
    fprintf(stderr, "abiter-runner: can't read '%s': %s\n", path, strerror(errno));
    return 3;
  }
  char* line = NULL;
  size_t room = 0;
  while (getline(&line, &room, file) > 0) {
    line[strcspn(line, "\n")] = 0;
    if (strncmp(line, "library ", 8) == 0) {
      if (!dlopen(line + 8, RTLD_LAZY | RTLD_GLOBAL))
        puts(line + 8);
    } else if (strncmp(line, "symbol ", 7) == 0) {
      if (!dlsym(RTLD_DEFAULT, line + 7))
        puts(line + 7);
    } else {
      fprintf(stderr, "abiter-runner: a line of symbols is not understood: %s\n", line);
      return 3;
    }
  }
  free(line);
  fclose(file);
  return 0;
}
