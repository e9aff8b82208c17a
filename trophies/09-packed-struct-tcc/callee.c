struct __attribute__((packed)) Packed {
    char tag;
    unsigned word;
};

unsigned word_of(struct Packed v) {
    return v.word;
}
