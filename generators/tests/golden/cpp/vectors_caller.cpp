/* abiter VERSION: the caller's side of vectors in C++
   abiter gen vectors.kdl --lang cpp --side caller */
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

typedef float f32;
typedef unsigned char u8;
typedef double f64;
typedef int i32;
typedef unsigned long long u64;
typedef short i16;
typedef unsigned short u16;
typedef float v4f32 __attribute__((vector_size(16)));
struct Lanes { v4f32 a; u8 b; };
typedef double v2f64 __attribute__((vector_size(16)));
struct Only { v2f64 a; };
typedef int v4i32 __attribute__((vector_size(16)));
struct Two { v4i32 a; v4i32 b; };
typedef unsigned char v16u8 __attribute__((vector_size(16)));
struct __attribute__((packed)) Packed { u8 a; v16u8 b; v2f64 c[2]; };
typedef float v2f32 __attribute__((vector_size(8)));
struct Small { v2f32 a; u8 b; };
union Either { v4f32 a; u64 b; };
typedef short v8i16 __attribute__((vector_size(16)));
typedef unsigned long long v2u64 __attribute__((vector_size(16)));
typedef unsigned char v8u8 __attribute__((vector_size(8)));
typedef int v2i32 __attribute__((vector_size(8)));
typedef unsigned short v4u16 __attribute__((vector_size(8)));
extern "C" void caller_put_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_f32 { char c; f32 v; };
unsigned long long caller_layout_f32[2] = {sizeof(f32), ABITER_ALIGN(f32, caller_behind_f32)};
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_v4f32(void) {
  v4f32 *v = (v4f32 *)caller_state.object;
  for (unsigned long i = 0; i < 4; i++) { f32 x; abiter_put(&x, sizeof x); (*v)[i] = x; }
}
extern "C" void caller_get_v4f32(void) {
  v4f32 *v = (v4f32 *)caller_state.object;
  for (unsigned long i = 0; i < 4; i++) { f32 x = (*v)[i]; abiter_get(&x, sizeof x); }
}
struct caller_behind_v4f32 { char c; v4f32 v; };
unsigned long long caller_layout_v4f32[2] = {sizeof(v4f32), ABITER_ALIGN(v4f32, caller_behind_v4f32)};
extern "C" void caller_put_Lanes(void) {
  Lanes *v = (Lanes *)caller_state.object;
  for (unsigned long i = 0; i < 4; i++) { f32 x; abiter_put(&x, sizeof x); v->a[i] = x; }
  abiter_put(&v->b, sizeof v->b);
}
extern "C" void caller_get_Lanes(void) {
  Lanes *v = (Lanes *)caller_state.object;
  for (unsigned long i = 0; i < 4; i++) { f32 x = v->a[i]; abiter_get(&x, sizeof x); }
  abiter_get(&v->b, sizeof v->b);
}
struct caller_behind_Lanes { char c; Lanes v; };
unsigned long long caller_layout_Lanes[2] = {sizeof(Lanes), ABITER_ALIGN(Lanes, caller_behind_Lanes)};
extern "C" void caller_put_v2f64(void) {
  v2f64 *v = (v2f64 *)caller_state.object;
  for (unsigned long i = 0; i < 2; i++) { f64 x; abiter_put(&x, sizeof x); (*v)[i] = x; }
}
extern "C" void caller_get_v2f64(void) {
  v2f64 *v = (v2f64 *)caller_state.object;
  for (unsigned long i = 0; i < 2; i++) { f64 x = (*v)[i]; abiter_get(&x, sizeof x); }
}
struct caller_behind_v2f64 { char c; v2f64 v; };
unsigned long long caller_layout_v2f64[2] = {sizeof(v2f64), ABITER_ALIGN(v2f64, caller_behind_v2f64)};
extern "C" void caller_put_Only(void) {
  Only *v = (Only *)caller_state.object;
  for (unsigned long i = 0; i < 2; i++) { f64 x; abiter_put(&x, sizeof x); v->a[i] = x; }
}
extern "C" void caller_get_Only(void) {
  Only *v = (Only *)caller_state.object;
  for (unsigned long i = 0; i < 2; i++) { f64 x = v->a[i]; abiter_get(&x, sizeof x); }
}
struct caller_behind_Only { char c; Only v; };
unsigned long long caller_layout_Only[2] = {sizeof(Only), ABITER_ALIGN(Only, caller_behind_Only)};
extern "C" void caller_put_v4i32(void) {
  v4i32 *v = (v4i32 *)caller_state.object;
  for (unsigned long i = 0; i < 4; i++) { i32 x; abiter_put(&x, sizeof x); (*v)[i] = x; }
}
extern "C" void caller_get_v4i32(void) {
  v4i32 *v = (v4i32 *)caller_state.object;
  for (unsigned long i = 0; i < 4; i++) { i32 x = (*v)[i]; abiter_get(&x, sizeof x); }
}
struct caller_behind_v4i32 { char c; v4i32 v; };
unsigned long long caller_layout_v4i32[2] = {sizeof(v4i32), ABITER_ALIGN(v4i32, caller_behind_v4i32)};
extern "C" void caller_put_Two(void) {
  Two *v = (Two *)caller_state.object;
  for (unsigned long i = 0; i < 4; i++) { i32 x; abiter_put(&x, sizeof x); v->a[i] = x; }
  for (unsigned long i = 0; i < 4; i++) { i32 x; abiter_put(&x, sizeof x); v->b[i] = x; }
}
extern "C" void caller_get_Two(void) {
  Two *v = (Two *)caller_state.object;
  for (unsigned long i = 0; i < 4; i++) { i32 x = v->a[i]; abiter_get(&x, sizeof x); }
  for (unsigned long i = 0; i < 4; i++) { i32 x = v->b[i]; abiter_get(&x, sizeof x); }
}
struct caller_behind_Two { char c; Two v; };
unsigned long long caller_layout_Two[2] = {sizeof(Two), ABITER_ALIGN(Two, caller_behind_Two)};
extern "C" void caller_put_v16u8(void) {
  v16u8 *v = (v16u8 *)caller_state.object;
  for (unsigned long i = 0; i < 16; i++) { u8 x; abiter_put(&x, sizeof x); (*v)[i] = x; }
}
extern "C" void caller_get_v16u8(void) {
  v16u8 *v = (v16u8 *)caller_state.object;
  for (unsigned long i = 0; i < 16; i++) { u8 x = (*v)[i]; abiter_get(&x, sizeof x); }
}
struct caller_behind_v16u8 { char c; v16u8 v; };
unsigned long long caller_layout_v16u8[2] = {sizeof(v16u8), ABITER_ALIGN(v16u8, caller_behind_v16u8)};
extern "C" void caller_put_Packed(void) {
  Packed *v = (Packed *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  for (unsigned long i = 0; i < 16; i++) { u8 x; abiter_put(&x, sizeof x); v->b[i] = x; }
  for (unsigned long i = 0; i < 2; i++) {
    for (unsigned long j = 0; j < 2; j++) { f64 x; abiter_put(&x, sizeof x); v->c[i][j] = x; }
  }
}
extern "C" void caller_get_Packed(void) {
  Packed *v = (Packed *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  for (unsigned long i = 0; i < 16; i++) { u8 x = v->b[i]; abiter_get(&x, sizeof x); }
  for (unsigned long i = 0; i < 2; i++) {
    for (unsigned long j = 0; j < 2; j++) { f64 x = v->c[i][j]; abiter_get(&x, sizeof x); }
  }
}
struct caller_behind_Packed { char c; Packed v; };
unsigned long long caller_layout_Packed[2] = {sizeof(Packed), ABITER_ALIGN(Packed, caller_behind_Packed)};
extern "C" void caller_put_v2f32(void) {
  v2f32 *v = (v2f32 *)caller_state.object;
  for (unsigned long i = 0; i < 2; i++) { f32 x; abiter_put(&x, sizeof x); (*v)[i] = x; }
}
extern "C" void caller_get_v2f32(void) {
  v2f32 *v = (v2f32 *)caller_state.object;
  for (unsigned long i = 0; i < 2; i++) { f32 x = (*v)[i]; abiter_get(&x, sizeof x); }
}
struct caller_behind_v2f32 { char c; v2f32 v; };
unsigned long long caller_layout_v2f32[2] = {sizeof(v2f32), ABITER_ALIGN(v2f32, caller_behind_v2f32)};
extern "C" void caller_put_Small(void) {
  Small *v = (Small *)caller_state.object;
  for (unsigned long i = 0; i < 2; i++) { f32 x; abiter_put(&x, sizeof x); v->a[i] = x; }
  abiter_put(&v->b, sizeof v->b);
}
extern "C" void caller_get_Small(void) {
  Small *v = (Small *)caller_state.object;
  for (unsigned long i = 0; i < 2; i++) { f32 x = v->a[i]; abiter_get(&x, sizeof x); }
  abiter_get(&v->b, sizeof v->b);
}
struct caller_behind_Small { char c; Small v; };
unsigned long long caller_layout_Small[2] = {sizeof(Small), ABITER_ALIGN(Small, caller_behind_Small)};
extern "C" void caller_put_Either(void) {
  Either *v = (Either *)caller_state.object;
  switch (abiter_put_choice()) {
  case 0: for (unsigned long i = 0; i < 4; i++) { f32 x; abiter_put(&x, sizeof x); v->a[i] = x; } break;
  case 1: abiter_put(&v->b, sizeof v->b); break;
  }
}
extern "C" void caller_get_Either(void) {
  Either *v = (Either *)caller_state.object;
  switch (abiter_get_choice()) {
  case 0: for (unsigned long i = 0; i < 4; i++) { f32 x = v->a[i]; abiter_get(&x, sizeof x); } break;
  case 1: abiter_get(&v->b, sizeof v->b); break;
  }
}
struct caller_behind_Either { char c; Either v; };
unsigned long long caller_layout_Either[2] = {sizeof(Either), ABITER_ALIGN(Either, caller_behind_Either)};
extern "C" void caller_put_v8i16(void) {
  v8i16 *v = (v8i16 *)caller_state.object;
  for (unsigned long i = 0; i < 8; i++) { i16 x; abiter_put(&x, sizeof x); (*v)[i] = x; }
}
extern "C" void caller_get_v8i16(void) {
  v8i16 *v = (v8i16 *)caller_state.object;
  for (unsigned long i = 0; i < 8; i++) { i16 x = (*v)[i]; abiter_get(&x, sizeof x); }
}
struct caller_behind_v8i16 { char c; v8i16 v; };
unsigned long long caller_layout_v8i16[2] = {sizeof(v8i16), ABITER_ALIGN(v8i16, caller_behind_v8i16)};
extern "C" void caller_put_v2u64(void) {
  v2u64 *v = (v2u64 *)caller_state.object;
  for (unsigned long i = 0; i < 2; i++) { u64 x; abiter_put(&x, sizeof x); (*v)[i] = x; }
}
extern "C" void caller_get_v2u64(void) {
  v2u64 *v = (v2u64 *)caller_state.object;
  for (unsigned long i = 0; i < 2; i++) { u64 x = (*v)[i]; abiter_get(&x, sizeof x); }
}
struct caller_behind_v2u64 { char c; v2u64 v; };
unsigned long long caller_layout_v2u64[2] = {sizeof(v2u64), ABITER_ALIGN(v2u64, caller_behind_v2u64)};
extern "C" void caller_put_v8u8(void) {
  v8u8 *v = (v8u8 *)caller_state.object;
  for (unsigned long i = 0; i < 8; i++) { u8 x; abiter_put(&x, sizeof x); (*v)[i] = x; }
}
extern "C" void caller_get_v8u8(void) {
  v8u8 *v = (v8u8 *)caller_state.object;
  for (unsigned long i = 0; i < 8; i++) { u8 x = (*v)[i]; abiter_get(&x, sizeof x); }
}
struct caller_behind_v8u8 { char c; v8u8 v; };
unsigned long long caller_layout_v8u8[2] = {sizeof(v8u8), ABITER_ALIGN(v8u8, caller_behind_v8u8)};
extern "C" void caller_put_v2i32(void) {
  v2i32 *v = (v2i32 *)caller_state.object;
  for (unsigned long i = 0; i < 2; i++) { i32 x; abiter_put(&x, sizeof x); (*v)[i] = x; }
}
extern "C" void caller_get_v2i32(void) {
  v2i32 *v = (v2i32 *)caller_state.object;
  for (unsigned long i = 0; i < 2; i++) { i32 x = (*v)[i]; abiter_get(&x, sizeof x); }
}
struct caller_behind_v2i32 { char c; v2i32 v; };
unsigned long long caller_layout_v2i32[2] = {sizeof(v2i32), ABITER_ALIGN(v2i32, caller_behind_v2i32)};
extern "C" void caller_put_v4u16(void) {
  v4u16 *v = (v4u16 *)caller_state.object;
  for (unsigned long i = 0; i < 4; i++) { u16 x; abiter_put(&x, sizeof x); (*v)[i] = x; }
}
extern "C" void caller_get_v4u16(void) {
  v4u16 *v = (v4u16 *)caller_state.object;
  for (unsigned long i = 0; i < 4; i++) { u16 x = (*v)[i]; abiter_get(&x, sizeof x); }
}
struct caller_behind_v4u16 { char c; v4u16 v; };
unsigned long long caller_layout_v4u16[2] = {sizeof(v4u16), ABITER_ALIGN(v4u16, caller_behind_v4u16)};
extern "C" void caller_put_ref_v4f32(void) {
  v4f32 **v = (v4f32 **)caller_state.object;
  {
    v4f32 *t = (v4f32 *)abiter_put_ref(v, sizeof(v4f32), alignof(v4f32));
    if (t) for (unsigned long j = 0; j < 4; j++) { f32 x; abiter_put(&x, sizeof x); (*t)[j] = x; }
  }
}
extern "C" void caller_get_ref_v4f32(void) {
  v4f32 **v = (v4f32 **)caller_state.object;
  {
    v4f32 *t = (v4f32 *)abiter_get_ref(v);
    if (t) for (unsigned long j = 0; j < 4; j++) { f32 x = (*t)[j]; abiter_get(&x, sizeof x); }
  }
}
struct caller_behind_ref_v4f32 { char c; v4f32 *v; };
unsigned long long caller_layout_ref_v4f32[2] = {sizeof(v4f32 *), ABITER_ALIGN(v4f32 *, caller_behind_ref_v4f32)};
extern "C" void caller_put_mut_array2_v4i32(void) {
  v4i32 **v = (v4i32 **)caller_state.object;
  {
    v4i32 *t = (v4i32 *)abiter_put_ref(v, 2 * sizeof(v4i32), alignof(v4i32));
    if (t) {
      for (unsigned long i = 0; i < 2; i++) {
        for (unsigned long j = 0; j < 4; j++) { i32 x; abiter_put(&x, sizeof x); t[i][j] = x; }
      }
    }
  }
}
extern "C" void caller_get_mut_array2_v4i32(void) {
  v4i32 **v = (v4i32 **)caller_state.object;
  {
    v4i32 *t = (v4i32 *)abiter_get_ref(v);
    if (t) {
      for (unsigned long i = 0; i < 2; i++) {
        for (unsigned long j = 0; j < 4; j++) { i32 x = t[i][j]; abiter_get(&x, sizeof x); }
      }
    }
  }
}
struct caller_behind_mut_array2_v4i32 { char c; v4i32 *v; };
unsigned long long caller_layout_mut_array2_v4i32[2] = {
    sizeof(v4i32 *), ABITER_ALIGN(v4i32 *, caller_behind_mut_array2_v4i32)};
extern "C" v4f32 pass_v4f32__c(u8 a0, v4f32 a1, f32 a2);
extern "C" void call_pass_v4f32__c_(void) {
  void **slot = caller_state.slot;
  v4f32 r = pass_v4f32__c(
      *(u8 *)slot[0], *(v4f32 *)slot[1], *(f32 *)slot[2]);
  *(v4f32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" __attribute__((ms_abi)) v4f32 pass_v4f32__win64(u8 a0, v4f32 a1, f32 a2);
extern "C" void call_pass_v4f32__win64_(void) {
  void **slot = caller_state.slot;
  v4f32 r = pass_v4f32__win64(
      *(u8 *)slot[0], *(v4f32 *)slot[1], *(f32 *)slot[2]);
  *(v4f32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" v2f64 pass_v2f64__c(u8 a0, v2f64 a1, f32 a2);
extern "C" void call_pass_v2f64__c_(void) {
  void **slot = caller_state.slot;
  v2f64 r = pass_v2f64__c(
      *(u8 *)slot[0], *(v2f64 *)slot[1], *(f32 *)slot[2]);
  *(v2f64 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" __attribute__((ms_abi)) v2f64 pass_v2f64__win64(u8 a0, v2f64 a1, f32 a2);
extern "C" void call_pass_v2f64__win64_(void) {
  void **slot = caller_state.slot;
  v2f64 r = pass_v2f64__win64(
      *(u8 *)slot[0], *(v2f64 *)slot[1], *(f32 *)slot[2]);
  *(v2f64 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" v4i32 pass_v4i32__c(u8 a0, v4i32 a1, f32 a2);
extern "C" void call_pass_v4i32__c_(void) {
  void **slot = caller_state.slot;
  v4i32 r = pass_v4i32__c(
      *(u8 *)slot[0], *(v4i32 *)slot[1], *(f32 *)slot[2]);
  *(v4i32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" __attribute__((ms_abi)) v4i32 pass_v4i32__win64(u8 a0, v4i32 a1, f32 a2);
extern "C" void call_pass_v4i32__win64_(void) {
  void **slot = caller_state.slot;
  v4i32 r = pass_v4i32__win64(
      *(u8 *)slot[0], *(v4i32 *)slot[1], *(f32 *)slot[2]);
  *(v4i32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" v16u8 pass_v16u8__c(u8 a0, v16u8 a1, f32 a2);
extern "C" void call_pass_v16u8__c_(void) {
  void **slot = caller_state.slot;
  v16u8 r = pass_v16u8__c(
      *(u8 *)slot[0], *(v16u8 *)slot[1], *(f32 *)slot[2]);
  *(v16u8 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" __attribute__((ms_abi)) v16u8 pass_v16u8__win64(u8 a0, v16u8 a1, f32 a2);
extern "C" void call_pass_v16u8__win64_(void) {
  void **slot = caller_state.slot;
  v16u8 r = pass_v16u8__win64(
      *(u8 *)slot[0], *(v16u8 *)slot[1], *(f32 *)slot[2]);
  *(v16u8 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" v8i16 pass_v8i16__c(u8 a0, v8i16 a1, f32 a2);
extern "C" void call_pass_v8i16__c_(void) {
  void **slot = caller_state.slot;
  v8i16 r = pass_v8i16__c(
      *(u8 *)slot[0], *(v8i16 *)slot[1], *(f32 *)slot[2]);
  *(v8i16 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" __attribute__((ms_abi)) v8i16 pass_v8i16__win64(u8 a0, v8i16 a1, f32 a2);
extern "C" void call_pass_v8i16__win64_(void) {
  void **slot = caller_state.slot;
  v8i16 r = pass_v8i16__win64(
      *(u8 *)slot[0], *(v8i16 *)slot[1], *(f32 *)slot[2]);
  *(v8i16 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" v2u64 pass_v2u64__c(u8 a0, v2u64 a1, f32 a2);
extern "C" void call_pass_v2u64__c_(void) {
  void **slot = caller_state.slot;
  v2u64 r = pass_v2u64__c(
      *(u8 *)slot[0], *(v2u64 *)slot[1], *(f32 *)slot[2]);
  *(v2u64 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" __attribute__((ms_abi)) v2u64 pass_v2u64__win64(u8 a0, v2u64 a1, f32 a2);
extern "C" void call_pass_v2u64__win64_(void) {
  void **slot = caller_state.slot;
  v2u64 r = pass_v2u64__win64(
      *(u8 *)slot[0], *(v2u64 *)slot[1], *(f32 *)slot[2]);
  *(v2u64 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" v2f32 pass_v2f32__c(u8 a0, v2f32 a1, f32 a2);
extern "C" void call_pass_v2f32__c_(void) {
  void **slot = caller_state.slot;
  v2f32 r = pass_v2f32__c(
      *(u8 *)slot[0], *(v2f32 *)slot[1], *(f32 *)slot[2]);
  *(v2f32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" __attribute__((ms_abi)) v2f32 pass_v2f32__win64(u8 a0, v2f32 a1, f32 a2);
extern "C" void call_pass_v2f32__win64_(void) {
  void **slot = caller_state.slot;
  v2f32 r = pass_v2f32__win64(
      *(u8 *)slot[0], *(v2f32 *)slot[1], *(f32 *)slot[2]);
  *(v2f32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" v8u8 pass_v8u8__c(u8 a0, v8u8 a1, f32 a2);
extern "C" void call_pass_v8u8__c_(void) {
  void **slot = caller_state.slot;
  v8u8 r = pass_v8u8__c(
      *(u8 *)slot[0], *(v8u8 *)slot[1], *(f32 *)slot[2]);
  *(v8u8 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" __attribute__((ms_abi)) v8u8 pass_v8u8__win64(u8 a0, v8u8 a1, f32 a2);
extern "C" void call_pass_v8u8__win64_(void) {
  void **slot = caller_state.slot;
  v8u8 r = pass_v8u8__win64(
      *(u8 *)slot[0], *(v8u8 *)slot[1], *(f32 *)slot[2]);
  *(v8u8 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" v2i32 pass_v2i32__c(u8 a0, v2i32 a1, f32 a2);
extern "C" void call_pass_v2i32__c_(void) {
  void **slot = caller_state.slot;
  v2i32 r = pass_v2i32__c(
      *(u8 *)slot[0], *(v2i32 *)slot[1], *(f32 *)slot[2]);
  *(v2i32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" __attribute__((ms_abi)) v2i32 pass_v2i32__win64(u8 a0, v2i32 a1, f32 a2);
extern "C" void call_pass_v2i32__win64_(void) {
  void **slot = caller_state.slot;
  v2i32 r = pass_v2i32__win64(
      *(u8 *)slot[0], *(v2i32 *)slot[1], *(f32 *)slot[2]);
  *(v2i32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" v4u16 pass_v4u16__c(u8 a0, v4u16 a1, f32 a2);
extern "C" void call_pass_v4u16__c_(void) {
  void **slot = caller_state.slot;
  v4u16 r = pass_v4u16__c(
      *(u8 *)slot[0], *(v4u16 *)slot[1], *(f32 *)slot[2]);
  *(v4u16 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" __attribute__((ms_abi)) v4u16 pass_v4u16__win64(u8 a0, v4u16 a1, f32 a2);
extern "C" void call_pass_v4u16__win64_(void) {
  void **slot = caller_state.slot;
  v4u16 r = pass_v4u16__win64(
      *(u8 *)slot[0], *(v4u16 *)slot[1], *(f32 *)slot[2]);
  *(v4u16 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" Lanes pass_Lanes__c(u8 a0, Lanes a1, f32 a2);
extern "C" void call_pass_Lanes__c_(void) {
  void **slot = caller_state.slot;
  Lanes r = pass_Lanes__c(
      *(u8 *)slot[0], *(Lanes *)slot[1], *(f32 *)slot[2]);
  *(Lanes *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Lanes__c_(void) {
  pass_Lanes__c(*(u8 *)(abiter_passed + 0), *(Lanes *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Lanes pass_Lanes__win64(u8 a0, Lanes a1, f32 a2);
extern "C" void call_pass_Lanes__win64_(void) {
  void **slot = caller_state.slot;
  Lanes r = pass_Lanes__win64(
      *(u8 *)slot[0], *(Lanes *)slot[1], *(f32 *)slot[2]);
  *(Lanes *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Lanes__win64_(void) {
  pass_Lanes__win64(*(u8 *)(abiter_passed + 0), *(Lanes *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" Only pass_Only__c(u8 a0, Only a1, f32 a2);
extern "C" void call_pass_Only__c_(void) {
  void **slot = caller_state.slot;
  Only r = pass_Only__c(
      *(u8 *)slot[0], *(Only *)slot[1], *(f32 *)slot[2]);
  *(Only *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Only__c_(void) {
  pass_Only__c(*(u8 *)(abiter_passed + 0), *(Only *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Only pass_Only__win64(u8 a0, Only a1, f32 a2);
extern "C" void call_pass_Only__win64_(void) {
  void **slot = caller_state.slot;
  Only r = pass_Only__win64(
      *(u8 *)slot[0], *(Only *)slot[1], *(f32 *)slot[2]);
  *(Only *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Only__win64_(void) {
  pass_Only__win64(*(u8 *)(abiter_passed + 0), *(Only *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" Two pass_Two__c(u8 a0, Two a1, f32 a2);
extern "C" void call_pass_Two__c_(void) {
  void **slot = caller_state.slot;
  Two r = pass_Two__c(
      *(u8 *)slot[0], *(Two *)slot[1], *(f32 *)slot[2]);
  *(Two *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Two__c_(void) {
  pass_Two__c(*(u8 *)(abiter_passed + 0), *(Two *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Two pass_Two__win64(u8 a0, Two a1, f32 a2);
extern "C" void call_pass_Two__win64_(void) {
  void **slot = caller_state.slot;
  Two r = pass_Two__win64(
      *(u8 *)slot[0], *(Two *)slot[1], *(f32 *)slot[2]);
  *(Two *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Two__win64_(void) {
  pass_Two__win64(*(u8 *)(abiter_passed + 0), *(Two *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" Packed pass_Packed__c(u8 a0, Packed a1, f32 a2);
extern "C" void call_pass_Packed__c_(void) {
  void **slot = caller_state.slot;
  Packed r = pass_Packed__c(
      *(u8 *)slot[0], *(Packed *)slot[1], *(f32 *)slot[2]);
  *(Packed *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Packed__c_(void) {
  pass_Packed__c(*(u8 *)(abiter_passed + 0), *(Packed *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Packed pass_Packed__win64(u8 a0, Packed a1, f32 a2);
extern "C" void call_pass_Packed__win64_(void) {
  void **slot = caller_state.slot;
  Packed r = pass_Packed__win64(
      *(u8 *)slot[0], *(Packed *)slot[1], *(f32 *)slot[2]);
  *(Packed *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Packed__win64_(void) {
  pass_Packed__win64(*(u8 *)(abiter_passed + 0), *(Packed *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" Small pass_Small__c(u8 a0, Small a1, f32 a2);
extern "C" void call_pass_Small__c_(void) {
  void **slot = caller_state.slot;
  Small r = pass_Small__c(
      *(u8 *)slot[0], *(Small *)slot[1], *(f32 *)slot[2]);
  *(Small *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Small__c_(void) {
  pass_Small__c(*(u8 *)(abiter_passed + 0), *(Small *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Small pass_Small__win64(u8 a0, Small a1, f32 a2);
extern "C" void call_pass_Small__win64_(void) {
  void **slot = caller_state.slot;
  Small r = pass_Small__win64(
      *(u8 *)slot[0], *(Small *)slot[1], *(f32 *)slot[2]);
  *(Small *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Small__win64_(void) {
  pass_Small__win64(*(u8 *)(abiter_passed + 0), *(Small *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" Either pass_Either__c(u8 a0, Either a1, f32 a2);
extern "C" void call_pass_Either__c_(void) {
  void **slot = caller_state.slot;
  Either r = pass_Either__c(
      *(u8 *)slot[0], *(Either *)slot[1], *(f32 *)slot[2]);
  *(Either *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Either__c_(void) {
  pass_Either__c(*(u8 *)(abiter_passed + 0), *(Either *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Either pass_Either__win64(u8 a0, Either a1, f32 a2);
extern "C" void call_pass_Either__win64_(void) {
  void **slot = caller_state.slot;
  Either r = pass_Either__win64(
      *(u8 *)slot[0], *(Either *)slot[1], *(f32 *)slot[2]);
  *(Either *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Either__win64_(void) {
  pass_Either__win64(*(u8 *)(abiter_passed + 0), *(Either *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
extern "C" void pass_many__c(
    v4f32 a0, v4f32 a1, v4f32 a2, v4f32 a3, v4f32 a4, v4f32 a5, v4f32 a6, v4f32 a7, v4f32 a8, v4f32 a9, u8 a10);
extern "C" void call_pass_many__c_(void) {
  void **slot = caller_state.slot;
  pass_many__c(
      *(v4f32 *)slot[0], *(v4f32 *)slot[1], *(v4f32 *)slot[2], *(v4f32 *)slot[3], *(v4f32 *)slot[4],
      *(v4f32 *)slot[5], *(v4f32 *)slot[6], *(v4f32 *)slot[7], *(v4f32 *)slot[8], *(v4f32 *)slot[9], *(u8 *)slot[10]);
}
extern "C" __attribute__((ms_abi)) void pass_many__win64(
    v4f32 a0, v4f32 a1, v4f32 a2, v4f32 a3, v4f32 a4, v4f32 a5, v4f32 a6, v4f32 a7, v4f32 a8, v4f32 a9, u8 a10);
extern "C" void call_pass_many__win64_(void) {
  void **slot = caller_state.slot;
  pass_many__win64(
      *(v4f32 *)slot[0], *(v4f32 *)slot[1], *(v4f32 *)slot[2], *(v4f32 *)slot[3], *(v4f32 *)slot[4],
      *(v4f32 *)slot[5], *(v4f32 *)slot[6], *(v4f32 *)slot[7], *(v4f32 *)slot[8], *(v4f32 *)slot[9], *(u8 *)slot[10]);
}
extern "C" void pass_ref__c(v4f32 *a0, v4i32 *a1, v2f64 a2);
extern "C" void call_pass_ref__c_(void) {
  void **slot = caller_state.slot;
  pass_ref__c(*(v4f32 **)slot[0], *(v4i32 **)slot[1], *(v2f64 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) void pass_ref__win64(v4f32 *a0, v4i32 *a1, v2f64 a2);
extern "C" void call_pass_ref__win64_(void) {
  void **slot = caller_state.slot;
  pass_ref__win64(*(v4f32 **)slot[0], *(v4i32 **)slot[1], *(v2f64 *)slot[2]);
}
