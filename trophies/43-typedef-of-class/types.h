struct Point {
    float x, y;
};

typedef Point low_point __attribute__((aligned(2)));
