#include <cstdio>

struct Empty {};

__attribute__((ms_abi)) int fifth_is_empty(int, int, int, int, Empty, int end);
__attribute__((ms_abi)) int first_is_empty(Empty, int end);

int main() {
    std::printf("in registers: %s\n", first_is_empty(Empty(), 42) == 42 ? "42" : "wrong");
    std::printf("on the stack: %s\n", fifth_is_empty(1, 2, 3, 4, Empty(), 42) == 42 ? "42" : "wrong");
}
