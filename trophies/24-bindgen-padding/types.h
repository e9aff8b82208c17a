struct Aligned {
    float a;
    float b __attribute__((aligned(8)));
};

union OrNone {
    float a;
    char none[0];
};
