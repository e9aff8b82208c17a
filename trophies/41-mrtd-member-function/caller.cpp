struct Counter {
    int n;
    int plus(int more);
};

extern "C" int printf(const char *, ...) __attribute__((cdecl));

int main() {
    Counter counter = {40};
    int got = 0;
    for (int n = 0; n < 1000; n++)
        got = counter.plus(2);
    printf("%d\n", got);
}
