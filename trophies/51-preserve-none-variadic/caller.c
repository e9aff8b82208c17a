#include <stdio.h>

__attribute__((preserve_none)) int first_two(int n, ...);

int main(void) {
  printf("%d\n", first_two(1, 2, 3, 4, 5, 6));
  return 0;
}
