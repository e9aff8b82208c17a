#include <stdio.h>

struct three { unsigned long a, b, c; };
struct three gathered(unsigned long n, ...);

int main(void) {
  struct three result = gathered(1, 2ul, 3ul);
  printf("%lu %lu %lu\n", result.a, result.b, result.c);
  return 0;
}
