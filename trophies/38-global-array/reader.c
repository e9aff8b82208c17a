#include <stdio.h>
#include <string.h>

extern const unsigned char first[17], second[17], third[17];

__attribute__((noinline)) void copy(unsigned char to[3][17]) {
    memcpy(to[0], first, 17);
    memcpy(to[1], second, 17);
    memcpy(to[2], third, 17);
}

int main(void) {
    unsigned char copies[3][17];
    copy(copies);
    printf("%d %d %d\n", copies[0][0], copies[1][0], copies[2][0]);
}
