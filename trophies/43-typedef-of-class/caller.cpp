#include "types.h"
#include <cstddef>
#include <cstdio>

struct Before {
    char tag;
    low_point point;
};

void copy(Point *to, const Point *from) {
    *to = *from;
}

struct Tagged {
    char tag;
    low_point point;
};

float x_of(const Tagged *tagged);

int main() {
    Tagged tagged = {1, {42, 0}};
    std::printf("Before: point at %zu of %zu\n", offsetof(Before, point), sizeof(Before));
    std::printf("Tagged: point at %zu of %zu\n", offsetof(Tagged, point), sizeof(Tagged));
    std::printf("%s\n", x_of(&tagged) == 42 ? "42" : "wrong");
}
