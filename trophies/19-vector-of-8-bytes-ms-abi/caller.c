#include <stdio.h>

typedef float v2f __attribute__((vector_size(8)));

__attribute__((ms_abi)) float second(v2f v);

int main(void) {
    v2f v = {1.5f, 2.5f};
    float got = second(v);
    puts(got == 2.5f ? "2.5" : "wrong");
    return got != 2.5f;
}
