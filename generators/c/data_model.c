/* What C's types are to a compiler: abiter compiles this and reads the answer from the object (harness/toolchain/data_models.h).
   C as old as there is; what a compiler doesn't know is 0. */
#ifndef __LDBL_MANT_DIG__
#define __LDBL_MANT_DIG__ 0
#endif
#ifndef __BYTE_ORDER__
#define ABITER_ORDER 0
#elif __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define ABITER_ORDER 2
#else
#define ABITER_ORDER 1
#endif

/* What a struct is larger than its member is the alignment of that inside a struct. */
enum abiter_few { abiter_none, abiter_one };
struct abiter_bool { char c; _Bool x; };
struct abiter_short { char c; short x; };
struct abiter_int { char c; int x; };
struct abiter_long { char c; long x; };
struct abiter_longlong { char c; long long x; };
struct abiter_float { char c; float x; };
struct abiter_double { char c; double x; };
struct abiter_longdouble { char c; long double x; };
struct abiter_wchar { char c; __WCHAR_TYPE__ x; };
struct abiter_enum { char c; enum abiter_few x; };
#define ABITER_MEASURE(type, in) sizeof(type), sizeof(struct in) - sizeof(type)

unsigned char abiter_data_model[] = {
  'a', 'b', 'i', 't', 'e', 'r', ' ', 'd', 'a', 't', 'a', ' ', 'm', 'o', 'd', 'e', 'l', ' ', '1', ':',
  sizeof(void *),
  ABITER_MEASURE(_Bool, abiter_bool),
  ABITER_MEASURE(short, abiter_short),
  ABITER_MEASURE(int, abiter_int),
  ABITER_MEASURE(long, abiter_long),
  ABITER_MEASURE(long long, abiter_longlong),
  ABITER_MEASURE(float, abiter_float),
  ABITER_MEASURE(double, abiter_double),
  ABITER_MEASURE(long double, abiter_longdouble),
  ABITER_MEASURE(__WCHAR_TYPE__, abiter_wchar),
  ABITER_MEASURE(enum abiter_few, abiter_enum),
  (char)-1 < 0 ? 1 : 2,
  (__WCHAR_TYPE__)-1 < 0 ? 1 : 2,
  __LDBL_MANT_DIG__,
  ABITER_ORDER
};
