#include <stdio.h>

__attribute__((stdcall)) int last(int a, __float128 v, int end);

int main(void) {
    for (int n = 0; n < 3; n++)
        printf("%d\n", last(n, 1, 42));
}
