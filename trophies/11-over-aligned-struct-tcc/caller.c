int printf(const char *, ...);

struct Aligned16 {
    long v;
} __attribute__((aligned(16)));

struct Aligned32 {
    long v;
} __attribute__((aligned(32)));

int after_16(struct Aligned16 v, int end);
long value_of_32(struct Aligned32 v);

int main(void) {
    struct Aligned16 v16 = {1};
    struct Aligned32 v32 = {42};
    int end = after_16(v16, 42);
    long value = value_of_32(v32);
    printf("behind the struct of 16: %s\n", end == 42 ? "42" : "wrong");
    printf("in the struct of 32: %s\n", value == 42 ? "42" : "wrong");
    return end != 42 || value != 42;
}
