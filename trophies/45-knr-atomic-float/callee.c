int printf(const char *, ...);

void show(number)
    _Atomic(float) number;
{
    float value = number;
    printf("%g\n", value);
}
