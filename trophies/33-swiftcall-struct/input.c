#include <stdio.h>

typedef struct {
    unsigned char a, b, c;
} Rgb;

__attribute__((swiftcall, noinline)) Rgb same(Rgb v) {
    return v;
}

int main(void) {
    Rgb v = {1, 2, 3};
    Rgb got = same(v);
    puts(got.a == 1 && got.b == 2 && got.c == 3 ? "1 2 3" : "wrong");
}
