typedef float v2f __attribute__((vector_size(8)));

__attribute__((ms_abi)) float second(v2f v) {
    return v[1];
}
