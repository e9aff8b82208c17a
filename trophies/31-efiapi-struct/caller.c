#include <stdio.h>

struct TwoInts {
    unsigned a;
    unsigned long long b;
};

__attribute__((ms_abi)) unsigned long long b_of_efiapi(struct TwoInts v);
__attribute__((ms_abi)) unsigned long long b_of_win64(struct TwoInts v);

int main(void) {
    struct TwoInts v = {1, 42};
    printf("win64: %s\n", b_of_win64(v) == 42 ? "42" : "wrong");
    printf("efiapi: %s\n", b_of_efiapi(v) == 42 ? "42" : "wrong");
}
