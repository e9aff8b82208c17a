#include "types.h"
#include <stdio.h>

float b_of(struct Aligned v);
float a_of(union OrNone v);

int main(void) {
    struct Aligned aligned = {1, 42};
    union OrNone or_none = {42};
    printf("struct with padding: %s\n", b_of(aligned) == 42 ? "42" : "wrong");
    printf("union with an array of length 0: %s\n", a_of(or_none) == 42 ? "42" : "wrong");
}
