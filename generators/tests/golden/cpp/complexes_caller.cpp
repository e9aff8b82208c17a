/* abiter VERSION: the caller's side of complexes in C++
   abiter gen complexes.kdl --lang cpp --side caller */
struct abiter_cell { unsigned int index, high, skip, opaque; };
struct abiter_state {
  void **slot;
  void *object;
  struct abiter_cell *in, *out;
  unsigned char *seen, *arena;
  long made, gone;
  void **at;
} caller_state = {};

/* The alignment of a type: where an object of it lies behind a char. alignof may say less (gcc's of a vector) or
   that of another type (tcc's of a typedef), and counts only where all structs are packed (-fpack-struct). */
struct abiter_behind { char c; short v; };
#define ABITER_ALIGN(type, behind) \
  (__builtin_offsetof(struct abiter_behind, v) == 1 ? alignof(type) : __builtin_offsetof(behind, v))

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
static void abiter_skip(unsigned int cells) {
  caller_state.in += cells;
  caller_state.out += cells;
  caller_state.seen += cells;
}

/* Which field of a union is alive. */
static unsigned int abiter_put_choice(void) { return caller_state.in++->index; }
static unsigned int abiter_get_choice(void) {
  unsigned int index = caller_state.in++->index;
  caller_state.out++->index = index;
  *caller_state.seen++ = sizeof index;
  return index;
}

/* A reference's target, or 0 if there is nothing to follow. */
static void *abiter_put_ref(void *ref, unsigned long size, unsigned long align) {
  void *target = 0;
  if (!caller_state.in->opaque) {
    caller_state.arena += -(unsigned long)caller_state.arena & (align - 1);
    target = caller_state.arena;
    caller_state.arena += size;
    *(void **)caller_state.in = target;
  }
  abiter_put(ref, sizeof target);
  return target;
}
static void *abiter_get_ref(const void *ref) {
  const struct abiter_cell *in = caller_state.in;
  void *found;
  abiter_get(ref, sizeof found);
  found = *(void **)(caller_state.out - 1);
  if (!in->opaque && found == *(void *const *)in) return found;
  abiter_skip(in->skip);
  return 0;
}

/* What callers pass that ignore the result. */
static unsigned char abiter_passed[8192] __attribute__((aligned(128)));
extern "C" { unsigned char *caller_passed = abiter_passed; }

/* Of callers whose frame has a dynamic size: how much more it has than others, which is filled, and whether any
   of it was found written. */
static volatile unsigned long abiter_more = 72;
extern "C" { int caller_overwritten = 0; }
static void abiter_fill(volatile unsigned char *more, unsigned long n) {
  while (n--) more[n] = (unsigned char)(0xa5 ^ n);
}
static int abiter_changed(const volatile unsigned char *more, unsigned long n) {
  while (n--) if (more[n] != (unsigned char)(0xa5 ^ n)) return 1;
  return 0;
}

typedef float f32;
typedef unsigned char u8;
typedef double f64;
typedef unsigned long long u64;
typedef int i32;
typedef long long i64;
struct Pair { _Complex float a; u8 b; };
struct Long { u8 a; _Complex long double b; };
struct __attribute__((packed)) Packed { u8 a; _Complex double b; _Complex float c[2]; };
union Either { _Complex double a; u64 b; };
extern "C" void caller_put_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_f32 { char c; f32 v; };
unsigned long long caller_layout_f32[2] = {sizeof(f32), ABITER_ALIGN(f32, caller_behind_f32)};
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_complex_f32(void) {
  _Complex float *v = (_Complex float *)caller_state.object;
  abiter_put(&__real__ *v, sizeof __real__ *v);
  abiter_put(&__imag__ *v, sizeof __imag__ *v);
}
extern "C" void caller_get_complex_f32(void) {
  _Complex float *v = (_Complex float *)caller_state.object;
  abiter_get(&__real__ *v, sizeof __real__ *v);
  abiter_get(&__imag__ *v, sizeof __imag__ *v);
}
struct caller_behind_complex_f32 { char c; _Complex float v; };
unsigned long long caller_layout_complex_f32[2] = {
    sizeof(_Complex float), ABITER_ALIGN(_Complex float, caller_behind_complex_f32)};
extern "C" void caller_put_Pair(void) {
  Pair *v = (Pair *)caller_state.object;
  abiter_put(&__real__ v->a, sizeof __real__ v->a);
  abiter_put(&__imag__ v->a, sizeof __imag__ v->a);
  abiter_put(&v->b, sizeof v->b);
}
extern "C" void caller_get_Pair(void) {
  Pair *v = (Pair *)caller_state.object;
  abiter_get(&__real__ v->a, sizeof __real__ v->a);
  abiter_get(&__imag__ v->a, sizeof __imag__ v->a);
  abiter_get(&v->b, sizeof v->b);
}
struct caller_behind_Pair { char c; Pair v; };
unsigned long long caller_layout_Pair[2] = {sizeof(Pair), ABITER_ALIGN(Pair, caller_behind_Pair)};
extern "C" void caller_put_complex_c_longdouble(void) {
  _Complex long double *v = (_Complex long double *)caller_state.object;
  abiter_put(&__real__ *v, 10);
  abiter_put(&__imag__ *v, 10);
}
extern "C" void caller_get_complex_c_longdouble(void) {
  _Complex long double *v = (_Complex long double *)caller_state.object;
  abiter_get(&__real__ *v, 10);
  abiter_get(&__imag__ *v, 10);
}
struct caller_behind_complex_c_longdouble { char c; _Complex long double v; };
unsigned long long caller_layout_complex_c_longdouble[2] = {
    sizeof(_Complex long double), ABITER_ALIGN(_Complex long double, caller_behind_complex_c_longdouble)};
extern "C" void caller_put_Long(void) {
  Long *v = (Long *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&__real__ v->b, 10);
  abiter_put(&__imag__ v->b, 10);
}
extern "C" void caller_get_Long(void) {
  Long *v = (Long *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&__real__ v->b, 10);
  abiter_get(&__imag__ v->b, 10);
}
struct caller_behind_Long { char c; Long v; };
unsigned long long caller_layout_Long[2] = {sizeof(Long), ABITER_ALIGN(Long, caller_behind_Long)};
extern "C" void caller_put_complex_f64(void) {
  _Complex double *v = (_Complex double *)caller_state.object;
  abiter_put(&__real__ *v, sizeof __real__ *v);
  abiter_put(&__imag__ *v, sizeof __imag__ *v);
}
extern "C" void caller_get_complex_f64(void) {
  _Complex double *v = (_Complex double *)caller_state.object;
  abiter_get(&__real__ *v, sizeof __real__ *v);
  abiter_get(&__imag__ *v, sizeof __imag__ *v);
}
struct caller_behind_complex_f64 { char c; _Complex double v; };
unsigned long long caller_layout_complex_f64[2] = {
    sizeof(_Complex double), ABITER_ALIGN(_Complex double, caller_behind_complex_f64)};
extern "C" void caller_put_Packed(void) {
  Packed *v = (Packed *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&__real__ v->b, sizeof __real__ v->b);
  abiter_put(&__imag__ v->b, sizeof __imag__ v->b);
  for (unsigned long i = 0; i < 2; i++) {
    abiter_put(&__real__ v->c[i], sizeof __real__ v->c[i]);
    abiter_put(&__imag__ v->c[i], sizeof __imag__ v->c[i]);
  }
}
extern "C" void caller_get_Packed(void) {
  Packed *v = (Packed *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&__real__ v->b, sizeof __real__ v->b);
  abiter_get(&__imag__ v->b, sizeof __imag__ v->b);
  for (unsigned long i = 0; i < 2; i++) {
    abiter_get(&__real__ v->c[i], sizeof __real__ v->c[i]);
    abiter_get(&__imag__ v->c[i], sizeof __imag__ v->c[i]);
  }
}
struct caller_behind_Packed { char c; Packed v; };
unsigned long long caller_layout_Packed[2] = {sizeof(Packed), ABITER_ALIGN(Packed, caller_behind_Packed)};
extern "C" void caller_put_Either(void) {
  Either *v = (Either *)caller_state.object;
  switch (abiter_put_choice()) {
  case 0:
    abiter_put(&__real__ v->a, sizeof __real__ v->a);
    abiter_put(&__imag__ v->a, sizeof __imag__ v->a);
    break;
  case 1: abiter_put(&v->b, sizeof v->b); break;
  }
}
extern "C" void caller_get_Either(void) {
  Either *v = (Either *)caller_state.object;
  switch (abiter_get_choice()) {
  case 0:
    abiter_get(&__real__ v->a, sizeof __real__ v->a);
    abiter_get(&__imag__ v->a, sizeof __imag__ v->a);
    break;
  case 1: abiter_get(&v->b, sizeof v->b); break;
  }
}
struct caller_behind_Either { char c; Either v; };
unsigned long long caller_layout_Either[2] = {sizeof(Either), ABITER_ALIGN(Either, caller_behind_Either)};
extern "C" void caller_put_complex_c_float(void) {
  _Complex float *v = (_Complex float *)caller_state.object;
  abiter_put(&__real__ *v, sizeof __real__ *v);
  abiter_put(&__imag__ *v, sizeof __imag__ *v);
}
extern "C" void caller_get_complex_c_float(void) {
  _Complex float *v = (_Complex float *)caller_state.object;
  abiter_get(&__real__ *v, sizeof __real__ *v);
  abiter_get(&__imag__ *v, sizeof __imag__ *v);
}
struct caller_behind_complex_c_float { char c; _Complex float v; };
unsigned long long caller_layout_complex_c_float[2] = {
    sizeof(_Complex float), ABITER_ALIGN(_Complex float, caller_behind_complex_c_float)};
extern "C" void caller_put_complex_i32(void) {
  _Complex int *v = (_Complex int *)caller_state.object;
  abiter_put(&__real__ *v, sizeof __real__ *v);
  abiter_put(&__imag__ *v, sizeof __imag__ *v);
}
extern "C" void caller_get_complex_i32(void) {
  _Complex int *v = (_Complex int *)caller_state.object;
  abiter_get(&__real__ *v, sizeof __real__ *v);
  abiter_get(&__imag__ *v, sizeof __imag__ *v);
}
struct caller_behind_complex_i32 { char c; _Complex int v; };
unsigned long long caller_layout_complex_i32[2] = {
    sizeof(_Complex int), ABITER_ALIGN(_Complex int, caller_behind_complex_i32)};
extern "C" void caller_put_complex_u8(void) {
  _Complex unsigned char *v = (_Complex unsigned char *)caller_state.object;
  abiter_put(&__real__ *v, sizeof __real__ *v);
  abiter_put(&__imag__ *v, sizeof __imag__ *v);
}
extern "C" void caller_get_complex_u8(void) {
  _Complex unsigned char *v = (_Complex unsigned char *)caller_state.object;
  abiter_get(&__real__ *v, sizeof __real__ *v);
  abiter_get(&__imag__ *v, sizeof __imag__ *v);
}
struct caller_behind_complex_u8 { char c; _Complex unsigned char v; };
unsigned long long caller_layout_complex_u8[2] = {
    sizeof(_Complex unsigned char), ABITER_ALIGN(_Complex unsigned char, caller_behind_complex_u8)};
extern "C" void caller_put_complex_i64(void) {
  _Complex long long *v = (_Complex long long *)caller_state.object;
  abiter_put(&__real__ *v, sizeof __real__ *v);
  abiter_put(&__imag__ *v, sizeof __imag__ *v);
}
extern "C" void caller_get_complex_i64(void) {
  _Complex long long *v = (_Complex long long *)caller_state.object;
  abiter_get(&__real__ *v, sizeof __real__ *v);
  abiter_get(&__imag__ *v, sizeof __imag__ *v);
}
struct caller_behind_complex_i64 { char c; _Complex long long v; };
unsigned long long caller_layout_complex_i64[2] = {
    sizeof(_Complex long long), ABITER_ALIGN(_Complex long long, caller_behind_complex_i64)};
extern "C" void caller_put_ref_complex_f32(void) {
  _Complex float **v = (_Complex float **)caller_state.object;
  {
    _Complex float *t = (_Complex float *)abiter_put_ref(v, sizeof(_Complex float), alignof(_Complex float));
    if (t) {
      abiter_put(&__real__ *t, sizeof __real__ *t);
      abiter_put(&__imag__ *t, sizeof __imag__ *t);
    }
  }
}
extern "C" void caller_get_ref_complex_f32(void) {
  _Complex float **v = (_Complex float **)caller_state.object;
  {
    _Complex float *t = (_Complex float *)abiter_get_ref(v);
    if (t) {
      abiter_get(&__real__ *t, sizeof __real__ *t);
      abiter_get(&__imag__ *t, sizeof __imag__ *t);
    }
  }
}
struct caller_behind_ref_complex_f32 { char c; _Complex float *v; };
unsigned long long caller_layout_ref_complex_f32[2] = {
    sizeof(_Complex float *), ABITER_ALIGN(_Complex float *, caller_behind_ref_complex_f32)};
extern "C" void caller_put_mut_array2_complex_f64(void) {
  _Complex double **v = (_Complex double **)caller_state.object;
  {
    _Complex double *t = (_Complex double *)abiter_put_ref(v, 2 * sizeof(_Complex double), alignof(_Complex double));
    if (t) {
      for (unsigned long i = 0; i < 2; i++) {
        abiter_put(&__real__ t[i], sizeof __real__ t[i]);
        abiter_put(&__imag__ t[i], sizeof __imag__ t[i]);
      }
    }
  }
}
extern "C" void caller_get_mut_array2_complex_f64(void) {
  _Complex double **v = (_Complex double **)caller_state.object;
  {
    _Complex double *t = (_Complex double *)abiter_get_ref(v);
    if (t) {
      for (unsigned long i = 0; i < 2; i++) {
        abiter_get(&__real__ t[i], sizeof __real__ t[i]);
        abiter_get(&__imag__ t[i], sizeof __imag__ t[i]);
      }
    }
  }
}
struct caller_behind_mut_array2_complex_f64 { char c; _Complex double *v; };
unsigned long long caller_layout_mut_array2_complex_f64[2] = {
    sizeof(_Complex double *), ABITER_ALIGN(_Complex double *, caller_behind_mut_array2_complex_f64)};
extern "C" _Complex float pass_0__c(u8 a0, _Complex float a1, f32 a2);
extern "C" void call_pass_0__c_(void) {
  void **slot = caller_state.slot;
  *(_Complex float *)slot[3] = pass_0__c(*(u8 *)slot[0], *(_Complex float *)slot[1], *(f32 *)slot[2]);
}
extern "C" void ignore_pass_0__c_(void) {
  pass_0__c(*(u8 *)(abiter_passed + 0), *(_Complex float *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) _Complex float pass_0__win64(u8 a0, _Complex float a1, f32 a2);
extern "C" void call_pass_0__win64_(void) {
  void **slot = caller_state.slot;
  *(_Complex float *)slot[3] = pass_0__win64(*(u8 *)slot[0], *(_Complex float *)slot[1], *(f32 *)slot[2]);
}
extern "C" void ignore_pass_0__win64_(void) {
  pass_0__win64(*(u8 *)(abiter_passed + 0), *(_Complex float *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" _Complex double pass_1__c(u8 a0, _Complex double a1, f32 a2);
extern "C" void call_pass_1__c_(void) {
  void **slot = caller_state.slot;
  *(_Complex double *)slot[3] = pass_1__c(*(u8 *)slot[0], *(_Complex double *)slot[1], *(f32 *)slot[2]);
}
extern "C" void ignore_pass_1__c_(void) {
  pass_1__c(*(u8 *)(abiter_passed + 0), *(_Complex double *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) _Complex double pass_1__win64(u8 a0, _Complex double a1, f32 a2);
extern "C" void call_pass_1__win64_(void) {
  void **slot = caller_state.slot;
  *(_Complex double *)slot[3] = pass_1__win64(*(u8 *)slot[0], *(_Complex double *)slot[1], *(f32 *)slot[2]);
}
extern "C" void ignore_pass_1__win64_(void) {
  pass_1__win64(*(u8 *)(abiter_passed + 0), *(_Complex double *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" _Complex long double pass_2__c(u8 a0, _Complex long double a1, f32 a2);
extern "C" void call_pass_2__c_(void) {
  void **slot = caller_state.slot;
  _Complex long double r = pass_2__c(
      *(u8 *)slot[0], *(_Complex long double *)slot[1], *(f32 *)slot[2]);
  *(_Complex long double *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_2__c_(void) {
  pass_2__c(
      *(u8 *)(abiter_passed + 0), *(_Complex long double *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) _Complex long double pass_2__win64(u8 a0, _Complex long double a1, f32 a2);
extern "C" void call_pass_2__win64_(void) {
  void **slot = caller_state.slot;
  _Complex long double r = pass_2__win64(
      *(u8 *)slot[0], *(_Complex long double *)slot[1], *(f32 *)slot[2]);
  *(_Complex long double *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_2__win64_(void) {
  pass_2__win64(
      *(u8 *)(abiter_passed + 0), *(_Complex long double *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" _Complex float pass_3__c(u8 a0, _Complex float a1, f32 a2);
extern "C" void call_pass_3__c_(void) {
  void **slot = caller_state.slot;
  *(_Complex float *)slot[3] = pass_3__c(*(u8 *)slot[0], *(_Complex float *)slot[1], *(f32 *)slot[2]);
}
extern "C" void ignore_pass_3__c_(void) {
  pass_3__c(*(u8 *)(abiter_passed + 0), *(_Complex float *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) _Complex float pass_3__win64(u8 a0, _Complex float a1, f32 a2);
extern "C" void call_pass_3__win64_(void) {
  void **slot = caller_state.slot;
  *(_Complex float *)slot[3] = pass_3__win64(*(u8 *)slot[0], *(_Complex float *)slot[1], *(f32 *)slot[2]);
}
extern "C" void ignore_pass_3__win64_(void) {
  pass_3__win64(*(u8 *)(abiter_passed + 0), *(_Complex float *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" _Complex int pass_4__c(u8 a0, _Complex int a1, f32 a2);
extern "C" void call_pass_4__c_(void) {
  void **slot = caller_state.slot;
  *(_Complex int *)slot[3] = pass_4__c(*(u8 *)slot[0], *(_Complex int *)slot[1], *(f32 *)slot[2]);
}
extern "C" void ignore_pass_4__c_(void) {
  pass_4__c(*(u8 *)(abiter_passed + 0), *(_Complex int *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) _Complex int pass_4__win64(u8 a0, _Complex int a1, f32 a2);
extern "C" void call_pass_4__win64_(void) {
  void **slot = caller_state.slot;
  *(_Complex int *)slot[3] = pass_4__win64(*(u8 *)slot[0], *(_Complex int *)slot[1], *(f32 *)slot[2]);
}
extern "C" void ignore_pass_4__win64_(void) {
  pass_4__win64(*(u8 *)(abiter_passed + 0), *(_Complex int *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" _Complex unsigned char pass_5__c(u8 a0, _Complex unsigned char a1, f32 a2);
extern "C" void call_pass_5__c_(void) {
  void **slot = caller_state.slot;
  *(_Complex unsigned char *)slot[3] = pass_5__c(*(u8 *)slot[0], *(_Complex unsigned char *)slot[1], *(f32 *)slot[2]);
}
extern "C" void ignore_pass_5__c_(void) {
  pass_5__c(
      *(u8 *)(abiter_passed + 0), *(_Complex unsigned char *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) _Complex unsigned char pass_5__win64(u8 a0, _Complex unsigned char a1, f32 a2);
extern "C" void call_pass_5__win64_(void) {
  void **slot = caller_state.slot;
  *(_Complex unsigned char *)slot[3] = pass_5__win64(
      *(u8 *)slot[0], *(_Complex unsigned char *)slot[1], *(f32 *)slot[2]);
}
extern "C" void ignore_pass_5__win64_(void) {
  pass_5__win64(
      *(u8 *)(abiter_passed + 0), *(_Complex unsigned char *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" _Complex long long pass_6__c(u8 a0, _Complex long long a1, f32 a2);
extern "C" void call_pass_6__c_(void) {
  void **slot = caller_state.slot;
  *(_Complex long long *)slot[3] = pass_6__c(*(u8 *)slot[0], *(_Complex long long *)slot[1], *(f32 *)slot[2]);
}
extern "C" void ignore_pass_6__c_(void) {
  pass_6__c(*(u8 *)(abiter_passed + 0), *(_Complex long long *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) _Complex long long pass_6__win64(u8 a0, _Complex long long a1, f32 a2);
extern "C" void call_pass_6__win64_(void) {
  void **slot = caller_state.slot;
  *(_Complex long long *)slot[3] = pass_6__win64(*(u8 *)slot[0], *(_Complex long long *)slot[1], *(f32 *)slot[2]);
}
extern "C" void ignore_pass_6__win64_(void) {
  pass_6__win64(
      *(u8 *)(abiter_passed + 0), *(_Complex long long *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" Pair pass_Pair__c(u8 a0, Pair a1, f32 a2);
extern "C" void call_pass_Pair__c_(void) {
  void **slot = caller_state.slot;
  Pair r = pass_Pair__c(*(u8 *)slot[0], *(Pair *)slot[1], *(f32 *)slot[2]);
  *(Pair *)slot[3] = r;
}
extern "C" void dynamic_pass_Pair__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Pair r = pass_Pair__c(*(u8 *)slot[0], *(Pair *)slot[1], *(f32 *)slot[2]);
  *(Pair *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Pair__c_(void) {
  pass_Pair__c(*(u8 *)(abiter_passed + 0), *(Pair *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Pair pass_Pair__win64(u8 a0, Pair a1, f32 a2);
extern "C" void call_pass_Pair__win64_(void) {
  void **slot = caller_state.slot;
  Pair r = pass_Pair__win64(*(u8 *)slot[0], *(Pair *)slot[1], *(f32 *)slot[2]);
  *(Pair *)slot[3] = r;
}
extern "C" void dynamic_pass_Pair__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Pair r = pass_Pair__win64(*(u8 *)slot[0], *(Pair *)slot[1], *(f32 *)slot[2]);
  *(Pair *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Pair__win64_(void) {
  pass_Pair__win64(*(u8 *)(abiter_passed + 0), *(Pair *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" Long pass_Long__c(u8 a0, Long a1, f32 a2);
extern "C" void call_pass_Long__c_(void) {
  void **slot = caller_state.slot;
  Long r = pass_Long__c(
      *(u8 *)slot[0], *(Long *)slot[1], *(f32 *)slot[2]);
  *(Long *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Long__c_(void) {
  pass_Long__c(*(u8 *)(abiter_passed + 0), *(Long *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Long pass_Long__win64(u8 a0, Long a1, f32 a2);
extern "C" void call_pass_Long__win64_(void) {
  void **slot = caller_state.slot;
  Long r = pass_Long__win64(
      *(u8 *)slot[0], *(Long *)slot[1], *(f32 *)slot[2]);
  *(Long *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Long__win64_(void) {
  pass_Long__win64(*(u8 *)(abiter_passed + 0), *(Long *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" Packed pass_Packed__c(u8 a0, Packed a1, f32 a2);
extern "C" void call_pass_Packed__c_(void) {
  void **slot = caller_state.slot;
  Packed r = pass_Packed__c(*(u8 *)slot[0], *(Packed *)slot[1], *(f32 *)slot[2]);
  *(Packed *)slot[3] = r;
}
extern "C" void dynamic_pass_Packed__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Packed r = pass_Packed__c(*(u8 *)slot[0], *(Packed *)slot[1], *(f32 *)slot[2]);
  *(Packed *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Packed__c_(void) {
  pass_Packed__c(*(u8 *)(abiter_passed + 0), *(Packed *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Packed pass_Packed__win64(u8 a0, Packed a1, f32 a2);
extern "C" void call_pass_Packed__win64_(void) {
  void **slot = caller_state.slot;
  Packed r = pass_Packed__win64(*(u8 *)slot[0], *(Packed *)slot[1], *(f32 *)slot[2]);
  *(Packed *)slot[3] = r;
}
extern "C" void dynamic_pass_Packed__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Packed r = pass_Packed__win64(*(u8 *)slot[0], *(Packed *)slot[1], *(f32 *)slot[2]);
  *(Packed *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Packed__win64_(void) {
  pass_Packed__win64(*(u8 *)(abiter_passed + 0), *(Packed *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" Either pass_Either__c(u8 a0, Either a1, f32 a2);
extern "C" void call_pass_Either__c_(void) {
  void **slot = caller_state.slot;
  Either r = pass_Either__c(*(u8 *)slot[0], *(Either *)slot[1], *(f32 *)slot[2]);
  *(Either *)slot[3] = r;
}
extern "C" void dynamic_pass_Either__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Either r = pass_Either__c(*(u8 *)slot[0], *(Either *)slot[1], *(f32 *)slot[2]);
  *(Either *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Either__c_(void) {
  pass_Either__c(*(u8 *)(abiter_passed + 0), *(Either *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Either pass_Either__win64(u8 a0, Either a1, f32 a2);
extern "C" void call_pass_Either__win64_(void) {
  void **slot = caller_state.slot;
  Either r = pass_Either__win64(*(u8 *)slot[0], *(Either *)slot[1], *(f32 *)slot[2]);
  *(Either *)slot[3] = r;
}
extern "C" void dynamic_pass_Either__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Either r = pass_Either__win64(*(u8 *)slot[0], *(Either *)slot[1], *(f32 *)slot[2]);
  *(Either *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Either__win64_(void) {
  pass_Either__win64(*(u8 *)(abiter_passed + 0), *(Either *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" void pass_ref__c(_Complex float *a0, _Complex double *a1);
extern "C" void call_pass_ref__c_(void) {
  void **slot = caller_state.slot;
  pass_ref__c(*(_Complex float **)slot[0], *(_Complex double **)slot[1]);
}
extern "C" __attribute__((ms_abi)) void pass_ref__win64(_Complex float *a0, _Complex double *a1);
extern "C" void call_pass_ref__win64_(void) {
  void **slot = caller_state.slot;
  pass_ref__win64(*(_Complex float **)slot[0], *(_Complex double **)slot[1]);
}
