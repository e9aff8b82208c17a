__attribute__((stdcall)) int last(int a, __float128 v, int end) {
    return end;
}
