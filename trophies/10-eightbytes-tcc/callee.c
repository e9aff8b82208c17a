struct DoubleLong {
    double x;
    long n;
};

double x_of(struct DoubleLong v) {
    return v.x;
}
