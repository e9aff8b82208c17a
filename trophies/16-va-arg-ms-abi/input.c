#include <stdio.h>
struct Two { unsigned long a, b; };
__attribute__((ms_abi, noinline)) unsigned long sum(int n, ...) {
    __builtin_ms_va_list list;
    __builtin_ms_va_start(list, n);
    struct Two two = __builtin_va_arg(list, struct Two);
    __builtin_ms_va_end(list);
    return two.a + two.b;
}
int main(void) {
    struct Two two = {40, 2};
    unsigned long got = sum(1, two);
    printf("%s\n", got == 42 ? "42" : "wrong");
    return got != 42;
}
