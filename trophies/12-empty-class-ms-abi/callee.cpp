struct Empty {};

__attribute__((ms_abi)) int fifth_is_empty(int, int, int, int, Empty, int end) {
    return end;
}

__attribute__((ms_abi)) int first_is_empty(Empty, int end) {
    return end;
}
