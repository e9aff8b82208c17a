#include <stdio.h>

__attribute__((ms_abi)) long double get(void);

int main(void) {
    long double got = get();
    puts(got == 1.5L ? "1.5" : "wrong");
    return got != 1.5L;
}
