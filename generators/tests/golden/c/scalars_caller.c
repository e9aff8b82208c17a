/* abiter VERSION: the caller's side of scalars in C
   abiter gen scalars.kdl --lang c --side caller */
struct abiter_cell { unsigned int index, high, skip, opaque; };
struct abiter_state {
  void **slot;
  void *object;
  struct abiter_cell *in, *out;
  unsigned char *seen, *arena;
  long made, gone;
  void **at;
} caller_state = {0};

/* The alignment of a type: where an object of it lies behind a char. _Alignof may say less (gcc's of a vector) or
   that of another type (tcc's of a typedef), and counts only where all structs are packed (-fpack-struct). */
struct abiter_behind { char c; short v; };
#define ABITER_ALIGN(type, behind) \
  (__builtin_offsetof(struct abiter_behind, v) == 1 ? _Alignof(type) : __builtin_offsetof(behind, v))

/* Bytes from a cell, and bytes to a cell; volatile, or a compiler would call memcpy. */
static void abiter_put(void *to, unsigned long n) {
  volatile unsigned char *t = (volatile unsigned char *)to;
  const unsigned char *from = (const unsigned char *)caller_state.in++;
  while (n--) *t++ = *from++;
}
static void abiter_get(const void *from, unsigned long n) {
  const volatile unsigned char *f = (const volatile unsigned char *)from;
  unsigned char *to = (unsigned char *)caller_state.out++;
  caller_state.in++;
  *caller_state.seen++ = (unsigned char)n;
  while (n--) *to++ = *f++;
}

/* What callers pass that ignore the result. */
static unsigned char abiter_passed[8192] __attribute__((aligned(128)));
unsigned char *caller_passed = abiter_passed;

/* Of callers whose frame has a dynamic size: how much more it has than others, which is filled, and whether any
   of it was found written. */
static volatile unsigned long abiter_more = 72;
int caller_overwritten = 0;
static void abiter_fill(volatile unsigned char *more, unsigned long n) {
  while (n--) more[n] = (unsigned char)(0xa5 ^ n);
}
static int abiter_changed(const volatile unsigned char *more, unsigned long n) {
  while (n--) if (more[n] != (unsigned char)(0xa5 ^ n)) return 1;
  return 0;
}

typedef signed char i8;
typedef short i16;
typedef int i32;
typedef long long i64;
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef float f32;
typedef double f64;
typedef unsigned int char32_t;
typedef __PTRDIFF_TYPE__ isize;
typedef __SIZE_TYPE__ usize;
typedef struct Each {
  i8 m_i8;
  i16 m_i16;
  i32 m_i32;
  i64 m_i64;
  u8 m_u8;
  u16 m_u16;
  u32 m_u32;
  u64 m_u64;
  f32 m_f32;
  f64 m_f64;
  _Bool m_bool;
  char32_t m_char;
  void *m_ptr;
  isize m_isize;
  usize m_usize;
  char m_c_char;
  signed char m_c_schar;
  unsigned char m_c_uchar;
  short m_c_short;
  unsigned short m_c_ushort;
  int m_c_int;
  unsigned int m_c_uint;
  long m_c_long;
  unsigned long m_c_ulong;
  long long m_c_longlong;
  unsigned long long m_c_ulonglong;
  float m_c_float;
  double m_c_double;
} Each;
void caller_put_i8(void) { i8 *v = (i8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_i8(void) { i8 *v = (i8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_i8[2] = {sizeof(i8), ABITER_ALIGN(i8, struct { char c; i8 v; })};
void caller_put_i16(void) { i16 *v = (i16 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_i16(void) { i16 *v = (i16 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_i16[2] = {sizeof(i16), ABITER_ALIGN(i16, struct { char c; i16 v; })};
void caller_put_i32(void) { i32 *v = (i32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_i32(void) { i32 *v = (i32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_i32[2] = {sizeof(i32), ABITER_ALIGN(i32, struct { char c; i32 v; })};
void caller_put_i64(void) { i64 *v = (i64 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_i64(void) { i64 *v = (i64 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_i64[2] = {sizeof(i64), ABITER_ALIGN(i64, struct { char c; i64 v; })};
void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, struct { char c; u8 v; })};
void caller_put_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u16[2] = {sizeof(u16), ABITER_ALIGN(u16, struct { char c; u16 v; })};
void caller_put_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, struct { char c; u32 v; })};
void caller_put_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u64[2] = {sizeof(u64), ABITER_ALIGN(u64, struct { char c; u64 v; })};
void caller_put_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_f32[2] = {sizeof(f32), ABITER_ALIGN(f32, struct { char c; f32 v; })};
void caller_put_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_f64[2] = {sizeof(f64), ABITER_ALIGN(f64, struct { char c; f64 v; })};
void caller_put_bool(void) { _Bool *v = (_Bool *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_bool(void) { _Bool *v = (_Bool *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_bool[2] = {sizeof(_Bool), ABITER_ALIGN(_Bool, struct { char c; _Bool v; })};
void caller_put_char(void) { char32_t *v = (char32_t *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_char(void) { char32_t *v = (char32_t *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_char[2] = {
    sizeof(char32_t), ABITER_ALIGN(char32_t, struct { char c; char32_t v; })};
void caller_put_ptr(void) { void **v = (void **)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_ptr(void) { void **v = (void **)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_ptr[2] = {sizeof(void *), ABITER_ALIGN(void *, struct { char c; void *v; })};
void caller_put_isize(void) { isize *v = (isize *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_isize(void) { isize *v = (isize *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_isize[2] = {sizeof(isize), ABITER_ALIGN(isize, struct { char c; isize v; })};
void caller_put_usize(void) { usize *v = (usize *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_usize(void) { usize *v = (usize *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_usize[2] = {sizeof(usize), ABITER_ALIGN(usize, struct { char c; usize v; })};
void caller_put_c_char(void) { char *v = (char *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_c_char(void) { char *v = (char *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_c_char[2] = {sizeof(char), ABITER_ALIGN(char, struct { char c; char v; })};
void caller_put_c_schar(void) { signed char *v = (signed char *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_c_schar(void) { signed char *v = (signed char *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_c_schar[2] = {
    sizeof(signed char), ABITER_ALIGN(signed char, struct { char c; signed char v; })};
void caller_put_c_uchar(void) { unsigned char *v = (unsigned char *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_c_uchar(void) { unsigned char *v = (unsigned char *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_c_uchar[2] = {
    sizeof(unsigned char), ABITER_ALIGN(unsigned char, struct { char c; unsigned char v; })};
void caller_put_c_short(void) { short *v = (short *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_c_short(void) { short *v = (short *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_c_short[2] = {sizeof(short), ABITER_ALIGN(short, struct { char c; short v; })};
void caller_put_c_ushort(void) {
  unsigned short *v = (unsigned short *)caller_state.object;
  abiter_put(v, sizeof *v);
}
void caller_get_c_ushort(void) {
  unsigned short *v = (unsigned short *)caller_state.object;
  abiter_get(v, sizeof *v);
}
unsigned long long caller_layout_c_ushort[2] = {
    sizeof(unsigned short), ABITER_ALIGN(unsigned short, struct { char c; unsigned short v; })};
void caller_put_c_int(void) { int *v = (int *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_c_int(void) { int *v = (int *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_c_int[2] = {sizeof(int), ABITER_ALIGN(int, struct { char c; int v; })};
void caller_put_c_uint(void) { unsigned int *v = (unsigned int *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_c_uint(void) { unsigned int *v = (unsigned int *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_c_uint[2] = {
    sizeof(unsigned int), ABITER_ALIGN(unsigned int, struct { char c; unsigned int v; })};
void caller_put_c_long(void) { long *v = (long *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_c_long(void) { long *v = (long *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_c_long[2] = {sizeof(long), ABITER_ALIGN(long, struct { char c; long v; })};
void caller_put_c_ulong(void) { unsigned long *v = (unsigned long *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_c_ulong(void) { unsigned long *v = (unsigned long *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_c_ulong[2] = {
    sizeof(unsigned long), ABITER_ALIGN(unsigned long, struct { char c; unsigned long v; })};
void caller_put_c_longlong(void) { long long *v = (long long *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_c_longlong(void) { long long *v = (long long *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_c_longlong[2] = {
    sizeof(long long), ABITER_ALIGN(long long, struct { char c; long long v; })};
void caller_put_c_ulonglong(void) {
  unsigned long long *v = (unsigned long long *)caller_state.object;
  abiter_put(v, sizeof *v);
}
void caller_get_c_ulonglong(void) {
  unsigned long long *v = (unsigned long long *)caller_state.object;
  abiter_get(v, sizeof *v);
}
unsigned long long caller_layout_c_ulonglong[2] = {
    sizeof(unsigned long long), ABITER_ALIGN(unsigned long long, struct { char c; unsigned long long v; })};
void caller_put_c_float(void) { float *v = (float *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_c_float(void) { float *v = (float *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_c_float[2] = {sizeof(float), ABITER_ALIGN(float, struct { char c; float v; })};
void caller_put_c_double(void) { double *v = (double *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_c_double(void) { double *v = (double *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_c_double[2] = {sizeof(double), ABITER_ALIGN(double, struct { char c; double v; })};
void caller_put_Each(void) {
  Each *v = (Each *)caller_state.object;
  abiter_put(&v->m_i8, sizeof v->m_i8);
  abiter_put(&v->m_i16, sizeof v->m_i16);
  abiter_put(&v->m_i32, sizeof v->m_i32);
  abiter_put(&v->m_i64, sizeof v->m_i64);
  abiter_put(&v->m_u8, sizeof v->m_u8);
  abiter_put(&v->m_u16, sizeof v->m_u16);
  abiter_put(&v->m_u32, sizeof v->m_u32);
  abiter_put(&v->m_u64, sizeof v->m_u64);
  abiter_put(&v->m_f32, sizeof v->m_f32);
  abiter_put(&v->m_f64, sizeof v->m_f64);
  abiter_put(&v->m_bool, sizeof v->m_bool);
  abiter_put(&v->m_char, sizeof v->m_char);
  abiter_put(&v->m_ptr, sizeof v->m_ptr);
  abiter_put(&v->m_isize, sizeof v->m_isize);
  abiter_put(&v->m_usize, sizeof v->m_usize);
  abiter_put(&v->m_c_char, sizeof v->m_c_char);
  abiter_put(&v->m_c_schar, sizeof v->m_c_schar);
  abiter_put(&v->m_c_uchar, sizeof v->m_c_uchar);
  abiter_put(&v->m_c_short, sizeof v->m_c_short);
  abiter_put(&v->m_c_ushort, sizeof v->m_c_ushort);
  abiter_put(&v->m_c_int, sizeof v->m_c_int);
  abiter_put(&v->m_c_uint, sizeof v->m_c_uint);
  abiter_put(&v->m_c_long, sizeof v->m_c_long);
  abiter_put(&v->m_c_ulong, sizeof v->m_c_ulong);
  abiter_put(&v->m_c_longlong, sizeof v->m_c_longlong);
  abiter_put(&v->m_c_ulonglong, sizeof v->m_c_ulonglong);
  abiter_put(&v->m_c_float, sizeof v->m_c_float);
  abiter_put(&v->m_c_double, sizeof v->m_c_double);
}
void caller_get_Each(void) {
  Each *v = (Each *)caller_state.object;
  abiter_get(&v->m_i8, sizeof v->m_i8);
  abiter_get(&v->m_i16, sizeof v->m_i16);
  abiter_get(&v->m_i32, sizeof v->m_i32);
  abiter_get(&v->m_i64, sizeof v->m_i64);
  abiter_get(&v->m_u8, sizeof v->m_u8);
  abiter_get(&v->m_u16, sizeof v->m_u16);
  abiter_get(&v->m_u32, sizeof v->m_u32);
  abiter_get(&v->m_u64, sizeof v->m_u64);
  abiter_get(&v->m_f32, sizeof v->m_f32);
  abiter_get(&v->m_f64, sizeof v->m_f64);
  abiter_get(&v->m_bool, sizeof v->m_bool);
  abiter_get(&v->m_char, sizeof v->m_char);
  abiter_get(&v->m_ptr, sizeof v->m_ptr);
  abiter_get(&v->m_isize, sizeof v->m_isize);
  abiter_get(&v->m_usize, sizeof v->m_usize);
  abiter_get(&v->m_c_char, sizeof v->m_c_char);
  abiter_get(&v->m_c_schar, sizeof v->m_c_schar);
  abiter_get(&v->m_c_uchar, sizeof v->m_c_uchar);
  abiter_get(&v->m_c_short, sizeof v->m_c_short);
  abiter_get(&v->m_c_ushort, sizeof v->m_c_ushort);
  abiter_get(&v->m_c_int, sizeof v->m_c_int);
  abiter_get(&v->m_c_uint, sizeof v->m_c_uint);
  abiter_get(&v->m_c_long, sizeof v->m_c_long);
  abiter_get(&v->m_c_ulong, sizeof v->m_c_ulong);
  abiter_get(&v->m_c_longlong, sizeof v->m_c_longlong);
  abiter_get(&v->m_c_ulonglong, sizeof v->m_c_ulonglong);
  abiter_get(&v->m_c_float, sizeof v->m_c_float);
  abiter_get(&v->m_c_double, sizeof v->m_c_double);
}
unsigned long long caller_layout_Each[2] = {sizeof(Each), ABITER_ALIGN(Each, struct { char c; Each v; })};
i8 pass_i8__c(u8 a0, i8 a1, u8 a2);
void call_pass_i8__c_(void) {
  void **slot = caller_state.slot;
  *(i8 *)slot[3] = pass_i8__c(*(u8 *)slot[0], *(i8 *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) i8 pass_i8__win64(u8 a0, i8 a1, u8 a2);
void call_pass_i8__win64_(void) {
  void **slot = caller_state.slot;
  *(i8 *)slot[3] = pass_i8__win64(*(u8 *)slot[0], *(i8 *)slot[1], *(u8 *)slot[2]);
}
i16 pass_i16__c(u8 a0, i16 a1, u8 a2);
void call_pass_i16__c_(void) {
  void **slot = caller_state.slot;
  *(i16 *)slot[3] = pass_i16__c(*(u8 *)slot[0], *(i16 *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) i16 pass_i16__win64(u8 a0, i16 a1, u8 a2);
void call_pass_i16__win64_(void) {
  void **slot = caller_state.slot;
  *(i16 *)slot[3] = pass_i16__win64(*(u8 *)slot[0], *(i16 *)slot[1], *(u8 *)slot[2]);
}
i32 pass_i32__c(u8 a0, i32 a1, u8 a2);
void call_pass_i32__c_(void) {
  void **slot = caller_state.slot;
  *(i32 *)slot[3] = pass_i32__c(*(u8 *)slot[0], *(i32 *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) i32 pass_i32__win64(u8 a0, i32 a1, u8 a2);
void call_pass_i32__win64_(void) {
  void **slot = caller_state.slot;
  *(i32 *)slot[3] = pass_i32__win64(*(u8 *)slot[0], *(i32 *)slot[1], *(u8 *)slot[2]);
}
i64 pass_i64__c(u8 a0, i64 a1, u8 a2);
void call_pass_i64__c_(void) {
  void **slot = caller_state.slot;
  *(i64 *)slot[3] = pass_i64__c(*(u8 *)slot[0], *(i64 *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) i64 pass_i64__win64(u8 a0, i64 a1, u8 a2);
void call_pass_i64__win64_(void) {
  void **slot = caller_state.slot;
  *(i64 *)slot[3] = pass_i64__win64(*(u8 *)slot[0], *(i64 *)slot[1], *(u8 *)slot[2]);
}
u8 pass_u8__c(u8 a0, u8 a1, u8 a2);
void call_pass_u8__c_(void) {
  void **slot = caller_state.slot;
  *(u8 *)slot[3] = pass_u8__c(*(u8 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) u8 pass_u8__win64(u8 a0, u8 a1, u8 a2);
void call_pass_u8__win64_(void) {
  void **slot = caller_state.slot;
  *(u8 *)slot[3] = pass_u8__win64(*(u8 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2]);
}
u16 pass_u16__c(u8 a0, u16 a1, u8 a2);
void call_pass_u16__c_(void) {
  void **slot = caller_state.slot;
  *(u16 *)slot[3] = pass_u16__c(*(u8 *)slot[0], *(u16 *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) u16 pass_u16__win64(u8 a0, u16 a1, u8 a2);
void call_pass_u16__win64_(void) {
  void **slot = caller_state.slot;
  *(u16 *)slot[3] = pass_u16__win64(*(u8 *)slot[0], *(u16 *)slot[1], *(u8 *)slot[2]);
}
u32 pass_u32__c(u8 a0, u32 a1, u8 a2);
void call_pass_u32__c_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[3] = pass_u32__c(*(u8 *)slot[0], *(u32 *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) u32 pass_u32__win64(u8 a0, u32 a1, u8 a2);
void call_pass_u32__win64_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[3] = pass_u32__win64(*(u8 *)slot[0], *(u32 *)slot[1], *(u8 *)slot[2]);
}
u64 pass_u64__c(u8 a0, u64 a1, u8 a2);
void call_pass_u64__c_(void) {
  void **slot = caller_state.slot;
  *(u64 *)slot[3] = pass_u64__c(*(u8 *)slot[0], *(u64 *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) u64 pass_u64__win64(u8 a0, u64 a1, u8 a2);
void call_pass_u64__win64_(void) {
  void **slot = caller_state.slot;
  *(u64 *)slot[3] = pass_u64__win64(*(u8 *)slot[0], *(u64 *)slot[1], *(u8 *)slot[2]);
}
f32 pass_f32__c(u8 a0, f32 a1, u8 a2);
void call_pass_f32__c_(void) {
  void **slot = caller_state.slot;
  *(f32 *)slot[3] = pass_f32__c(*(u8 *)slot[0], *(f32 *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) f32 pass_f32__win64(u8 a0, f32 a1, u8 a2);
void call_pass_f32__win64_(void) {
  void **slot = caller_state.slot;
  *(f32 *)slot[3] = pass_f32__win64(*(u8 *)slot[0], *(f32 *)slot[1], *(u8 *)slot[2]);
}
f64 pass_f64__c(u8 a0, f64 a1, u8 a2);
void call_pass_f64__c_(void) {
  void **slot = caller_state.slot;
  *(f64 *)slot[3] = pass_f64__c(*(u8 *)slot[0], *(f64 *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) f64 pass_f64__win64(u8 a0, f64 a1, u8 a2);
void call_pass_f64__win64_(void) {
  void **slot = caller_state.slot;
  *(f64 *)slot[3] = pass_f64__win64(*(u8 *)slot[0], *(f64 *)slot[1], *(u8 *)slot[2]);
}
_Bool pass_bool__c(u8 a0, _Bool a1, u8 a2);
void call_pass_bool__c_(void) {
  void **slot = caller_state.slot;
  *(_Bool *)slot[3] = pass_bool__c(*(u8 *)slot[0], *(_Bool *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) _Bool pass_bool__win64(u8 a0, _Bool a1, u8 a2);
void call_pass_bool__win64_(void) {
  void **slot = caller_state.slot;
  *(_Bool *)slot[3] = pass_bool__win64(*(u8 *)slot[0], *(_Bool *)slot[1], *(u8 *)slot[2]);
}
char32_t pass_char__c(u8 a0, char32_t a1, u8 a2);
void call_pass_char__c_(void) {
  void **slot = caller_state.slot;
  *(char32_t *)slot[3] = pass_char__c(*(u8 *)slot[0], *(char32_t *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) char32_t pass_char__win64(u8 a0, char32_t a1, u8 a2);
void call_pass_char__win64_(void) {
  void **slot = caller_state.slot;
  *(char32_t *)slot[3] = pass_char__win64(*(u8 *)slot[0], *(char32_t *)slot[1], *(u8 *)slot[2]);
}
void *pass_ptr__c(u8 a0, void *a1, u8 a2);
void call_pass_ptr__c_(void) {
  void **slot = caller_state.slot;
  *(void **)slot[3] = pass_ptr__c(*(u8 *)slot[0], *(void **)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) void *pass_ptr__win64(u8 a0, void *a1, u8 a2);
void call_pass_ptr__win64_(void) {
  void **slot = caller_state.slot;
  *(void **)slot[3] = pass_ptr__win64(*(u8 *)slot[0], *(void **)slot[1], *(u8 *)slot[2]);
}
isize pass_isize__c(u8 a0, isize a1, u8 a2);
void call_pass_isize__c_(void) {
  void **slot = caller_state.slot;
  *(isize *)slot[3] = pass_isize__c(*(u8 *)slot[0], *(isize *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) isize pass_isize__win64(u8 a0, isize a1, u8 a2);
void call_pass_isize__win64_(void) {
  void **slot = caller_state.slot;
  *(isize *)slot[3] = pass_isize__win64(*(u8 *)slot[0], *(isize *)slot[1], *(u8 *)slot[2]);
}
usize pass_usize__c(u8 a0, usize a1, u8 a2);
void call_pass_usize__c_(void) {
  void **slot = caller_state.slot;
  *(usize *)slot[3] = pass_usize__c(*(u8 *)slot[0], *(usize *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) usize pass_usize__win64(u8 a0, usize a1, u8 a2);
void call_pass_usize__win64_(void) {
  void **slot = caller_state.slot;
  *(usize *)slot[3] = pass_usize__win64(*(u8 *)slot[0], *(usize *)slot[1], *(u8 *)slot[2]);
}
char pass_c_char__c(u8 a0, char a1, u8 a2);
void call_pass_c_char__c_(void) {
  void **slot = caller_state.slot;
  *(char *)slot[3] = pass_c_char__c(*(u8 *)slot[0], *(char *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) char pass_c_char__win64(u8 a0, char a1, u8 a2);
void call_pass_c_char__win64_(void) {
  void **slot = caller_state.slot;
  *(char *)slot[3] = pass_c_char__win64(*(u8 *)slot[0], *(char *)slot[1], *(u8 *)slot[2]);
}
signed char pass_c_schar__c(u8 a0, signed char a1, u8 a2);
void call_pass_c_schar__c_(void) {
  void **slot = caller_state.slot;
  *(signed char *)slot[3] = pass_c_schar__c(*(u8 *)slot[0], *(signed char *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) signed char pass_c_schar__win64(u8 a0, signed char a1, u8 a2);
void call_pass_c_schar__win64_(void) {
  void **slot = caller_state.slot;
  *(signed char *)slot[3] = pass_c_schar__win64(*(u8 *)slot[0], *(signed char *)slot[1], *(u8 *)slot[2]);
}
unsigned char pass_c_uchar__c(u8 a0, unsigned char a1, u8 a2);
void call_pass_c_uchar__c_(void) {
  void **slot = caller_state.slot;
  *(unsigned char *)slot[3] = pass_c_uchar__c(*(u8 *)slot[0], *(unsigned char *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) unsigned char pass_c_uchar__win64(u8 a0, unsigned char a1, u8 a2);
void call_pass_c_uchar__win64_(void) {
  void **slot = caller_state.slot;
  *(unsigned char *)slot[3] = pass_c_uchar__win64(*(u8 *)slot[0], *(unsigned char *)slot[1], *(u8 *)slot[2]);
}
short pass_c_short__c(u8 a0, short a1, u8 a2);
void call_pass_c_short__c_(void) {
  void **slot = caller_state.slot;
  *(short *)slot[3] = pass_c_short__c(*(u8 *)slot[0], *(short *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) short pass_c_short__win64(u8 a0, short a1, u8 a2);
void call_pass_c_short__win64_(void) {
  void **slot = caller_state.slot;
  *(short *)slot[3] = pass_c_short__win64(*(u8 *)slot[0], *(short *)slot[1], *(u8 *)slot[2]);
}
unsigned short pass_c_ushort__c(u8 a0, unsigned short a1, u8 a2);
void call_pass_c_ushort__c_(void) {
  void **slot = caller_state.slot;
  *(unsigned short *)slot[3] = pass_c_ushort__c(*(u8 *)slot[0], *(unsigned short *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) unsigned short pass_c_ushort__win64(u8 a0, unsigned short a1, u8 a2);
void call_pass_c_ushort__win64_(void) {
  void **slot = caller_state.slot;
  *(unsigned short *)slot[3] = pass_c_ushort__win64(*(u8 *)slot[0], *(unsigned short *)slot[1], *(u8 *)slot[2]);
}
int pass_c_int__c(u8 a0, int a1, u8 a2);
void call_pass_c_int__c_(void) {
  void **slot = caller_state.slot;
  *(int *)slot[3] = pass_c_int__c(*(u8 *)slot[0], *(int *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) int pass_c_int__win64(u8 a0, int a1, u8 a2);
void call_pass_c_int__win64_(void) {
  void **slot = caller_state.slot;
  *(int *)slot[3] = pass_c_int__win64(*(u8 *)slot[0], *(int *)slot[1], *(u8 *)slot[2]);
}
unsigned int pass_c_uint__c(u8 a0, unsigned int a1, u8 a2);
void call_pass_c_uint__c_(void) {
  void **slot = caller_state.slot;
  *(unsigned int *)slot[3] = pass_c_uint__c(*(u8 *)slot[0], *(unsigned int *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) unsigned int pass_c_uint__win64(u8 a0, unsigned int a1, u8 a2);
void call_pass_c_uint__win64_(void) {
  void **slot = caller_state.slot;
  *(unsigned int *)slot[3] = pass_c_uint__win64(*(u8 *)slot[0], *(unsigned int *)slot[1], *(u8 *)slot[2]);
}
long pass_c_long__c(u8 a0, long a1, u8 a2);
void call_pass_c_long__c_(void) {
  void **slot = caller_state.slot;
  *(long *)slot[3] = pass_c_long__c(*(u8 *)slot[0], *(long *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) long pass_c_long__win64(u8 a0, long a1, u8 a2);
void call_pass_c_long__win64_(void) {
  void **slot = caller_state.slot;
  *(long *)slot[3] = pass_c_long__win64(*(u8 *)slot[0], *(long *)slot[1], *(u8 *)slot[2]);
}
unsigned long pass_c_ulong__c(u8 a0, unsigned long a1, u8 a2);
void call_pass_c_ulong__c_(void) {
  void **slot = caller_state.slot;
  *(unsigned long *)slot[3] = pass_c_ulong__c(*(u8 *)slot[0], *(unsigned long *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) unsigned long pass_c_ulong__win64(u8 a0, unsigned long a1, u8 a2);
void call_pass_c_ulong__win64_(void) {
  void **slot = caller_state.slot;
  *(unsigned long *)slot[3] = pass_c_ulong__win64(*(u8 *)slot[0], *(unsigned long *)slot[1], *(u8 *)slot[2]);
}
long long pass_c_longlong__c(u8 a0, long long a1, u8 a2);
void call_pass_c_longlong__c_(void) {
  void **slot = caller_state.slot;
  *(long long *)slot[3] = pass_c_longlong__c(*(u8 *)slot[0], *(long long *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) long long pass_c_longlong__win64(u8 a0, long long a1, u8 a2);
void call_pass_c_longlong__win64_(void) {
  void **slot = caller_state.slot;
  *(long long *)slot[3] = pass_c_longlong__win64(*(u8 *)slot[0], *(long long *)slot[1], *(u8 *)slot[2]);
}
unsigned long long pass_c_ulonglong__c(u8 a0, unsigned long long a1, u8 a2);
void call_pass_c_ulonglong__c_(void) {
  void **slot = caller_state.slot;
  *(unsigned long long *)slot[3] = pass_c_ulonglong__c(
      *(u8 *)slot[0], *(unsigned long long *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) unsigned long long pass_c_ulonglong__win64(u8 a0, unsigned long long a1, u8 a2);
void call_pass_c_ulonglong__win64_(void) {
  void **slot = caller_state.slot;
  *(unsigned long long *)slot[3] = pass_c_ulonglong__win64(
      *(u8 *)slot[0], *(unsigned long long *)slot[1], *(u8 *)slot[2]);
}
float pass_c_float__c(u8 a0, float a1, u8 a2);
void call_pass_c_float__c_(void) {
  void **slot = caller_state.slot;
  *(float *)slot[3] = pass_c_float__c(*(u8 *)slot[0], *(float *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) float pass_c_float__win64(u8 a0, float a1, u8 a2);
void call_pass_c_float__win64_(void) {
  void **slot = caller_state.slot;
  *(float *)slot[3] = pass_c_float__win64(*(u8 *)slot[0], *(float *)slot[1], *(u8 *)slot[2]);
}
double pass_c_double__c(u8 a0, double a1, u8 a2);
void call_pass_c_double__c_(void) {
  void **slot = caller_state.slot;
  *(double *)slot[3] = pass_c_double__c(*(u8 *)slot[0], *(double *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) double pass_c_double__win64(u8 a0, double a1, u8 a2);
void call_pass_c_double__win64_(void) {
  void **slot = caller_state.slot;
  *(double *)slot[3] = pass_c_double__win64(*(u8 *)slot[0], *(double *)slot[1], *(u8 *)slot[2]);
}
i64 many__c(
    i32 a0, f64 a1, i8 a2, i32 a3, f64 a4, i8 a5, i32 a6, f64 a7, i8 a8, i32 a9, f64 a10, i8 a11, i32 a12, f64 a13,
    i8 a14, i32 a15, f64 a16, i8 a17);
void call_many__c_(void) {
  void **slot = caller_state.slot;
  *(i64 *)slot[18] = many__c(
      *(i32 *)slot[0], *(f64 *)slot[1], *(i8 *)slot[2], *(i32 *)slot[3], *(f64 *)slot[4], *(i8 *)slot[5],
      *(i32 *)slot[6], *(f64 *)slot[7], *(i8 *)slot[8], *(i32 *)slot[9], *(f64 *)slot[10], *(i8 *)slot[11],
      *(i32 *)slot[12], *(f64 *)slot[13], *(i8 *)slot[14], *(i32 *)slot[15], *(f64 *)slot[16], *(i8 *)slot[17]);
}
void dynamic_many__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(i64 *)slot[18] = many__c(
      *(i32 *)slot[0], *(f64 *)slot[1], *(i8 *)slot[2], *(i32 *)slot[3], *(f64 *)slot[4], *(i8 *)slot[5],
      *(i32 *)slot[6], *(f64 *)slot[7], *(i8 *)slot[8], *(i32 *)slot[9], *(f64 *)slot[10], *(i8 *)slot[11],
      *(i32 *)slot[12], *(f64 *)slot[13], *(i8 *)slot[14], *(i32 *)slot[15], *(f64 *)slot[16], *(i8 *)slot[17]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
__attribute__((ms_abi)) i64 many__win64(
    i32 a0, f64 a1, i8 a2, i32 a3, f64 a4, i8 a5, i32 a6, f64 a7, i8 a8, i32 a9, f64 a10, i8 a11, i32 a12, f64 a13,
    i8 a14, i32 a15, f64 a16, i8 a17);
void call_many__win64_(void) {
  void **slot = caller_state.slot;
  *(i64 *)slot[18] = many__win64(
      *(i32 *)slot[0], *(f64 *)slot[1], *(i8 *)slot[2], *(i32 *)slot[3], *(f64 *)slot[4], *(i8 *)slot[5],
      *(i32 *)slot[6], *(f64 *)slot[7], *(i8 *)slot[8], *(i32 *)slot[9], *(f64 *)slot[10], *(i8 *)slot[11],
      *(i32 *)slot[12], *(f64 *)slot[13], *(i8 *)slot[14], *(i32 *)slot[15], *(f64 *)slot[16], *(i8 *)slot[17]);
}
void dynamic_many__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(i64 *)slot[18] = many__win64(
      *(i32 *)slot[0], *(f64 *)slot[1], *(i8 *)slot[2], *(i32 *)slot[3], *(f64 *)slot[4], *(i8 *)slot[5],
      *(i32 *)slot[6], *(f64 *)slot[7], *(i8 *)slot[8], *(i32 *)slot[9], *(f64 *)slot[10], *(i8 *)slot[11],
      *(i32 *)slot[12], *(f64 *)slot[13], *(i8 *)slot[14], *(i32 *)slot[15], *(f64 *)slot[16], *(i8 *)slot[17]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
Each each__c(Each a0, u8 a1);
void call_each__c_(void) {
  void **slot = caller_state.slot;
  Each r = each__c(*(Each *)slot[0], *(u8 *)slot[1]);
  *(Each *)slot[2] = r;
}
void dynamic_each__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Each r = each__c(*(Each *)slot[0], *(u8 *)slot[1]);
  *(Each *)slot[2] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_each__c_(void) { each__c(*(Each *)(abiter_passed + 0), *(u8 *)(abiter_passed + 256)); }
__attribute__((ms_abi)) Each each__win64(Each a0, u8 a1);
void call_each__win64_(void) {
  void **slot = caller_state.slot;
  Each r = each__win64(*(Each *)slot[0], *(u8 *)slot[1]);
  *(Each *)slot[2] = r;
}
void dynamic_each__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Each r = each__win64(*(Each *)slot[0], *(u8 *)slot[1]);
  *(Each *)slot[2] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_each__win64_(void) { each__win64(*(Each *)(abiter_passed + 0), *(u8 *)(abiter_passed + 256)); }
void nothing__c(void);
void call_nothing__c_(void) { nothing__c(); }
__attribute__((ms_abi)) void nothing__win64(void);
void call_nothing__win64_(void) { nothing__win64(); }
