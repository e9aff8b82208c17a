/* exotic: caller in C++ */
struct abiter_cell { unsigned int index, high, skip, opaque; };
struct abiter_state {
  void **slot;
  void *object;
  struct abiter_cell *in, *out;
  unsigned char *seen, *arena;
} caller_state = {};

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

#define ABITER_CODEC(key, T) \
  extern "C" void caller_put_##key(void) { put_##key((T *)caller_state.object); } \
  extern "C" void caller_get_##key(void) { get_##key((T *)caller_state.object); } \
  unsigned long long caller_layout_##key[2] = {sizeof(T), alignof(T)};

typedef _Float16 f16;
typedef unsigned char u8;
typedef __float128 f128;
typedef float f32;
struct Half { f16 a; f16 b; u8 c; };
struct Quad { u8 a; f128 q; };
struct Long { u8 a; long double l; u8 z; };
static void put_f16(f16 *v) { abiter_put(v, sizeof *v); }
static void get_f16(f16 *v) { abiter_get(v, sizeof *v); }
ABITER_CODEC(f16, f16)
static void put_u8(u8 *v) { abiter_put(v, sizeof *v); }
static void get_u8(u8 *v) { abiter_get(v, sizeof *v); }
ABITER_CODEC(u8, u8)
static void put_f128(f128 *v) { abiter_put(v, sizeof *v); }
static void get_f128(f128 *v) { abiter_get(v, sizeof *v); }
ABITER_CODEC(f128, f128)
static void put_c_longdouble(long double *v) { abiter_put(v, 10); }
static void get_c_longdouble(long double *v) { abiter_get(v, 10); }
ABITER_CODEC(c_longdouble, long double)
static void put_f32(f32 *v) { abiter_put(v, sizeof *v); }
static void get_f32(f32 *v) { abiter_get(v, sizeof *v); }
ABITER_CODEC(f32, f32)
static void put_Half(Half *v) {
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
  abiter_put(&v->c, sizeof v->c);
}
static void get_Half(Half *v) {
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
  abiter_get(&v->c, sizeof v->c);
}
ABITER_CODEC(Half, Half)
static void put_Quad(Quad *v) {
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->q, sizeof v->q);
}
static void get_Quad(Quad *v) {
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->q, sizeof v->q);
}
ABITER_CODEC(Quad, Quad)
static void put_Long(Long *v) {
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->l, 10);
  abiter_put(&v->z, sizeof v->z);
}
static void get_Long(Long *v) {
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->l, 10);
  abiter_get(&v->z, sizeof v->z);
}
ABITER_CODEC(Long, Long)
extern "C" f16 pass_f16__c(u8, f16, u8);
extern "C" void call_pass_f16__c(void) { void **slot = caller_state.slot; *(f16 *)slot[3] = pass_f16__c(*(u8 *)slot[0], *(f16 *)slot[1], *(u8 *)slot[2]); }
extern "C" __attribute__((ms_abi)) f16 pass_f16__win64(u8, f16, u8);
extern "C" void call_pass_f16__win64(void) { void **slot = caller_state.slot; *(f16 *)slot[3] = pass_f16__win64(*(u8 *)slot[0], *(f16 *)slot[1], *(u8 *)slot[2]); }
extern "C" f128 pass_f128__c(u8, f128, u8);
extern "C" void call_pass_f128__c(void) { void **slot = caller_state.slot; *(f128 *)slot[3] = pass_f128__c(*(u8 *)slot[0], *(f128 *)slot[1], *(u8 *)slot[2]); }
extern "C" __attribute__((ms_abi)) f128 pass_f128__win64(u8, f128, u8);
extern "C" void call_pass_f128__win64(void) { void **slot = caller_state.slot; *(f128 *)slot[3] = pass_f128__win64(*(u8 *)slot[0], *(f128 *)slot[1], *(u8 *)slot[2]); }
extern "C" long double pass_c_longdouble__c(u8, long double, u8);
extern "C" void call_pass_c_longdouble__c(void) { void **slot = caller_state.slot; *(long double *)slot[3] = pass_c_longdouble__c(*(u8 *)slot[0], *(long double *)slot[1], *(u8 *)slot[2]); }
extern "C" __attribute__((ms_abi)) long double pass_c_longdouble__win64(u8, long double, u8);
extern "C" void call_pass_c_longdouble__win64(void) { void **slot = caller_state.slot; *(long double *)slot[3] = pass_c_longdouble__win64(*(u8 *)slot[0], *(long double *)slot[1], *(u8 *)slot[2]); }
extern "C" Half pass_Half__c(u8, Half, u8);
extern "C" void call_pass_Half__c(void) { void **slot = caller_state.slot; *(Half *)slot[3] = pass_Half__c(*(u8 *)slot[0], *(Half *)slot[1], *(u8 *)slot[2]); }
extern "C" __attribute__((ms_abi)) Half pass_Half__win64(u8, Half, u8);
extern "C" void call_pass_Half__win64(void) { void **slot = caller_state.slot; *(Half *)slot[3] = pass_Half__win64(*(u8 *)slot[0], *(Half *)slot[1], *(u8 *)slot[2]); }
extern "C" Quad pass_Quad__c(u8, Quad, u8);
extern "C" void call_pass_Quad__c(void) { void **slot = caller_state.slot; *(Quad *)slot[3] = pass_Quad__c(*(u8 *)slot[0], *(Quad *)slot[1], *(u8 *)slot[2]); }
extern "C" __attribute__((ms_abi)) Quad pass_Quad__win64(u8, Quad, u8);
extern "C" void call_pass_Quad__win64(void) { void **slot = caller_state.slot; *(Quad *)slot[3] = pass_Quad__win64(*(u8 *)slot[0], *(Quad *)slot[1], *(u8 *)slot[2]); }
extern "C" Long pass_Long__c(u8, Long, u8);
extern "C" void call_pass_Long__c(void) { void **slot = caller_state.slot; *(Long *)slot[3] = pass_Long__c(*(u8 *)slot[0], *(Long *)slot[1], *(u8 *)slot[2]); }
extern "C" __attribute__((ms_abi)) Long pass_Long__win64(u8, Long, u8);
extern "C" void call_pass_Long__win64(void) { void **slot = caller_state.slot; *(Long *)slot[3] = pass_Long__win64(*(u8 *)slot[0], *(Long *)slot[1], *(u8 *)slot[2]); }
extern "C" void plain__c(f32);
extern "C" void call_plain__c(void) { void **slot = caller_state.slot; plain__c(*(f32 *)slot[0]); }
extern "C" __attribute__((ms_abi)) void plain__win64(f32);
extern "C" void call_plain__win64(void) { void **slot = caller_state.slot; plain__win64(*(f32 *)slot[0]); }
