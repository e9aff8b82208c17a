int printf(const char *, ...);

struct Only {
    long double x;
};

struct Only make(void) {
    struct Only made = {1.5L};
    return made;
}

void ignore(void) {
    make();
}

int main(void) {
    volatile double one = 1;
    int i;
    for (i = 0; i < 8; ++i)
        ignore();
    printf("%g\n", (double)((long double)one + 1));
    return 0;
}
