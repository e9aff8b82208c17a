struct Aligned16 {
    long v;
} __attribute__((aligned(16)));

struct Aligned32 {
    long v;
} __attribute__((aligned(32)));

int after_16(struct Aligned16 v, int end) {
    return end;
}

long value_of_32(struct Aligned32 v) {
    return v.v;
}
