/* Every vector of 8 bytes is returned as it was passed: the assembly shows both places. */
#define MS __attribute__((ms_abi))
#define VECTOR(name, lane)                                         \
    typedef lane name##_vector __attribute__((vector_size(8)));    \
    MS name##_vector name##_8(int before, name##_vector v) { return v; }

VECTOR(bytes, char)
VECTOR(shorts, short)
VECTOR(ints, int)
VECTOR(one_long_long, long long)
VECTOR(floats, float)
VECTOR(one_double, double)
