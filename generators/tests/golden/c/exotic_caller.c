/* abiter VERSION: the caller's side of exotic in C
   abiter gen exotic.kdl --lang c --side caller */
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

typedef _Float16 f16;
typedef unsigned char u8;
typedef __float128 f128;
typedef float f32;
typedef struct Half { f16 a; f16 b; u8 c; } Half;
typedef struct Quad { u8 a; f128 q; } Quad;
typedef struct Long { u8 a; long double l; u8 z; } Long;
void caller_put_f16(void) { f16 *v = (f16 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_f16(void) { f16 *v = (f16 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_f16[2] = {sizeof(f16), ABITER_ALIGN(f16, struct { char c; f16 v; })};
void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, struct { char c; u8 v; })};
void caller_put_f128(void) { f128 *v = (f128 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_f128(void) { f128 *v = (f128 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_f128[2] = {sizeof(f128), ABITER_ALIGN(f128, struct { char c; f128 v; })};
void caller_put_c_longdouble(void) { long double *v = (long double *)caller_state.object; abiter_put(v, 10); }
void caller_get_c_longdouble(void) { long double *v = (long double *)caller_state.object; abiter_get(v, 10); }
unsigned long long caller_layout_c_longdouble[2] = {
    sizeof(long double), ABITER_ALIGN(long double, struct { char c; long double v; })};
void caller_put_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_f32[2] = {sizeof(f32), ABITER_ALIGN(f32, struct { char c; f32 v; })};
void caller_put_Half(void) {
  Half *v = (Half *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
  abiter_put(&v->c, sizeof v->c);
}
void caller_get_Half(void) {
  Half *v = (Half *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
  abiter_get(&v->c, sizeof v->c);
}
unsigned long long caller_layout_Half[2] = {sizeof(Half), ABITER_ALIGN(Half, struct { char c; Half v; })};
void caller_put_Quad(void) {
  Quad *v = (Quad *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->q, sizeof v->q);
}
void caller_get_Quad(void) {
  Quad *v = (Quad *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->q, sizeof v->q);
}
unsigned long long caller_layout_Quad[2] = {sizeof(Quad), ABITER_ALIGN(Quad, struct { char c; Quad v; })};
void caller_put_Long(void) {
  Long *v = (Long *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->l, 10);
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_Long(void) {
  Long *v = (Long *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->l, 10);
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_Long[2] = {sizeof(Long), ABITER_ALIGN(Long, struct { char c; Long v; })};
f16 pass_f16__c(u8 a0, f16 a1, u8 a2);
void call_pass_f16__c_(void) {
  void **slot = caller_state.slot;
  *(f16 *)slot[3] = pass_f16__c(*(u8 *)slot[0], *(f16 *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) f16 pass_f16__win64(u8 a0, f16 a1, u8 a2);
void call_pass_f16__win64_(void) {
  void **slot = caller_state.slot;
  *(f16 *)slot[3] = pass_f16__win64(*(u8 *)slot[0], *(f16 *)slot[1], *(u8 *)slot[2]);
}
f128 pass_f128__c(u8 a0, f128 a1, u8 a2);
void call_pass_f128__c_(void) {
  void **slot = caller_state.slot;
  f128 r = pass_f128__c(
      *(u8 *)slot[0], *(f128 *)slot[1], *(u8 *)slot[2]);
  *(f128 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
__attribute__((ms_abi)) f128 pass_f128__win64(u8 a0, f128 a1, u8 a2);
void call_pass_f128__win64_(void) {
  void **slot = caller_state.slot;
  f128 r = pass_f128__win64(
      *(u8 *)slot[0], *(f128 *)slot[1], *(u8 *)slot[2]);
  *(f128 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
long double pass_c_longdouble__c(u8 a0, long double a1, u8 a2);
void call_pass_c_longdouble__c_(void) {
  void **slot = caller_state.slot;
  long double r = pass_c_longdouble__c(
      *(u8 *)slot[0], *(long double *)slot[1], *(u8 *)slot[2]);
  *(long double *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_c_longdouble__c_(void) {
  pass_c_longdouble__c(
      *(u8 *)(abiter_passed + 0), *(long double *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) long double pass_c_longdouble__win64(u8 a0, long double a1, u8 a2);
void call_pass_c_longdouble__win64_(void) {
  void **slot = caller_state.slot;
  long double r = pass_c_longdouble__win64(
      *(u8 *)slot[0], *(long double *)slot[1], *(u8 *)slot[2]);
  *(long double *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_c_longdouble__win64_(void) {
  pass_c_longdouble__win64(
      *(u8 *)(abiter_passed + 0), *(long double *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Half pass_Half__c(u8 a0, Half a1, u8 a2);
void call_pass_Half__c_(void) {
  void **slot = caller_state.slot;
  Half r = pass_Half__c(*(u8 *)slot[0], *(Half *)slot[1], *(u8 *)slot[2]);
  *(Half *)slot[3] = r;
}
void dynamic_pass_Half__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Half r = pass_Half__c(*(u8 *)slot[0], *(Half *)slot[1], *(u8 *)slot[2]);
  *(Half *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Half__c_(void) {
  pass_Half__c(*(u8 *)(abiter_passed + 0), *(Half *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Half pass_Half__win64(u8 a0, Half a1, u8 a2);
void call_pass_Half__win64_(void) {
  void **slot = caller_state.slot;
  Half r = pass_Half__win64(*(u8 *)slot[0], *(Half *)slot[1], *(u8 *)slot[2]);
  *(Half *)slot[3] = r;
}
void dynamic_pass_Half__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Half r = pass_Half__win64(*(u8 *)slot[0], *(Half *)slot[1], *(u8 *)slot[2]);
  *(Half *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Half__win64_(void) {
  pass_Half__win64(*(u8 *)(abiter_passed + 0), *(Half *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Quad pass_Quad__c(u8 a0, Quad a1, u8 a2);
void call_pass_Quad__c_(void) {
  void **slot = caller_state.slot;
  Quad r = pass_Quad__c(
      *(u8 *)slot[0], *(Quad *)slot[1], *(u8 *)slot[2]);
  *(Quad *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Quad__c_(void) {
  pass_Quad__c(*(u8 *)(abiter_passed + 0), *(Quad *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Quad pass_Quad__win64(u8 a0, Quad a1, u8 a2);
void call_pass_Quad__win64_(void) {
  void **slot = caller_state.slot;
  Quad r = pass_Quad__win64(
      *(u8 *)slot[0], *(Quad *)slot[1], *(u8 *)slot[2]);
  *(Quad *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Quad__win64_(void) {
  pass_Quad__win64(*(u8 *)(abiter_passed + 0), *(Quad *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Long pass_Long__c(u8 a0, Long a1, u8 a2);
void call_pass_Long__c_(void) {
  void **slot = caller_state.slot;
  Long r = pass_Long__c(
      *(u8 *)slot[0], *(Long *)slot[1], *(u8 *)slot[2]);
  *(Long *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Long__c_(void) {
  pass_Long__c(*(u8 *)(abiter_passed + 0), *(Long *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Long pass_Long__win64(u8 a0, Long a1, u8 a2);
void call_pass_Long__win64_(void) {
  void **slot = caller_state.slot;
  Long r = pass_Long__win64(
      *(u8 *)slot[0], *(Long *)slot[1], *(u8 *)slot[2]);
  *(Long *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Long__win64_(void) {
  pass_Long__win64(*(u8 *)(abiter_passed + 0), *(Long *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
void plain__c(f32 a0);
void call_plain__c_(void) { void **slot = caller_state.slot; plain__c(*(f32 *)slot[0]); }
__attribute__((ms_abi)) void plain__win64(f32 a0);
void call_plain__win64_(void) { void **slot = caller_state.slot; plain__win64(*(f32 *)slot[0]); }
