int printf(const char *, ...);

float half(a)
    float a;
{
    return a / 2;
}

int main(void) {
    printf("%g\n", half(3.0f));
    return 0;
}
