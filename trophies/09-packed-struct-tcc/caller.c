int printf(const char *, ...);

struct __attribute__((packed)) Packed {
    char tag;
    unsigned word;
};

unsigned word_of(struct Packed v);

int main(void) {
    struct Packed v = {1, 42};
    unsigned got = word_of(v);
    printf("%s\n", got == 42 ? "42" : "wrong");
    return got != 42;
}
