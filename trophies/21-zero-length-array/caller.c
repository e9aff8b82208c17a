#include <stdio.h>

struct End {
    float a;
    char none[0];
};

struct Middle {
    float a;
    char none[0];
    float b;
};

struct MiddleOfFloats {
    float a;
    float none[0];
    float b;
};

float end(struct End v);
float middle(struct Middle v);
float middle_of_floats(struct MiddleOfFloats v);

int main(void) {
    struct End e = {42};
    struct Middle m = {1, {}, 42};
    struct MiddleOfFloats f = {1, {}, 42};
    printf("char none[0] at the end: %s\n", end(e) == 42 ? "42" : "wrong");
    printf("char none[0] in the middle: %s\n", middle(m) == 42 ? "42" : "wrong");
    printf("float none[0] in the middle: %s\n", middle_of_floats(f) == 42 ? "42" : "wrong");
}
