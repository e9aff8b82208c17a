#include <stdio.h>

unsigned low_half(unsigned long wide);

int main(void) {
  unsigned long half = low_half(0x5a5a5a5b80000001);
  printf("%lx\n", half);
  return 0;
}
