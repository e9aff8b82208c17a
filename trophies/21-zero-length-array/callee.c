struct End {
    float a;
    char none[0];
};

struct Middle {
    float a;
    char none[0];
    float b;
};

struct MiddleOfFloats {
    float a;
    float none[0];
    float b;
};

float end(struct End v) {
    return v.a;
}

float middle(struct Middle v) {
    return v.b;
}

float middle_of_floats(struct MiddleOfFloats v) {
    return v.b;
}
