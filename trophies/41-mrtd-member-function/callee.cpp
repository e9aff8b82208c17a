struct Counter {
    int n;
    int plus(int more);
};

int Counter::plus(int more) {
    return n + more;
}
