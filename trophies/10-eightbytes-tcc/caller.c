int printf(const char *, ...);

struct DoubleLong {
    double x;
    long n;
};

double x_of(struct DoubleLong v);

int main(void) {
    struct DoubleLong v = {1.5, 42};
    double got = x_of(v);
    printf("%s\n", got == 1.5 ? "1.5" : "wrong");
    return got != 1.5;
}
