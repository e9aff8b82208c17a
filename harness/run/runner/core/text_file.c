#include "text_file.h"

#include <stdio.h>
#include <stdlib.h>

char* read_text_file(const char* path) {
  FILE* file = fopen(path, "re");
  size_t size = 0, room = 0;
  char* text = NULL;
  while (file) {
    if (size + 1 >= room) {
      room = room ? 2 * room : 1 << 16;
      text = realloc(text, room);
      if (!text)
        return NULL;
    }
    const size_t got = fread(text + size, 1, room - size - 1, file);
    if (got == 0)
      break;
    size += got;
  }
  if (!file || ferror(file))
    return NULL;
  fclose(file);
  text[size] = 0;
  return text;
}
