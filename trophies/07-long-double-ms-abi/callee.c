__attribute__((ms_abi)) long double get(void) {
    return 1.5L;
}
