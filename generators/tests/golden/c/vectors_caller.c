/* abiter VERSION: the caller's side of vectors in C
   abiter gen vectors.kdl --lang c --side caller */
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
unsigned char *caller_passed = abiter_passed;

typedef float f32;
typedef unsigned char u8;
typedef double f64;
typedef int i32;
typedef unsigned long long u64;
typedef short i16;
typedef unsigned short u16;
typedef float v4f32 __attribute__((vector_size(16)));
typedef struct Lanes { v4f32 a; u8 b; } Lanes;
typedef double v2f64 __attribute__((vector_size(16)));
typedef struct Only { v2f64 a; } Only;
typedef int v4i32 __attribute__((vector_size(16)));
typedef struct Two { v4i32 a; v4i32 b; } Two;
typedef unsigned char v16u8 __attribute__((vector_size(16)));
typedef struct __attribute__((packed)) Packed { u8 a; v16u8 b; v2f64 c[2]; } Packed;
typedef float v2f32 __attribute__((vector_size(8)));
typedef struct Small { v2f32 a; u8 b; } Small;
typedef union Either { v4f32 a; u64 b; } Either;
typedef short v8i16 __attribute__((vector_size(16)));
typedef unsigned long long v2u64 __attribute__((vector_size(16)));
typedef unsigned char v8u8 __attribute__((vector_size(8)));
typedef int v2i32 __attribute__((vector_size(8)));
typedef unsigned short v4u16 __attribute__((vector_size(8)));
void caller_put_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_f32[2] = {sizeof(f32), ABITER_ALIGN(f32, struct { char c; f32 v; })};
void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, struct { char c; u8 v; })};
void caller_put_v4f32(void) {
  v4f32 *v = (v4f32 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 4; i++) { f32 x; abiter_put(&x, sizeof x); (*v)[i] = x; } }
}
void caller_get_v4f32(void) {
  v4f32 *v = (v4f32 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 4; i++) { f32 x = (*v)[i]; abiter_get(&x, sizeof x); } }
}
unsigned long long caller_layout_v4f32[2] = {sizeof(v4f32), ABITER_ALIGN(v4f32, struct { char c; v4f32 v; })};
void caller_put_Lanes(void) {
  Lanes *v = (Lanes *)caller_state.object;
  { unsigned long i; for (i = 0; i < 4; i++) { f32 x; abiter_put(&x, sizeof x); v->a[i] = x; } }
  abiter_put(&v->b, sizeof v->b);
}
void caller_get_Lanes(void) {
  Lanes *v = (Lanes *)caller_state.object;
  { unsigned long i; for (i = 0; i < 4; i++) { f32 x = v->a[i]; abiter_get(&x, sizeof x); } }
  abiter_get(&v->b, sizeof v->b);
}
unsigned long long caller_layout_Lanes[2] = {sizeof(Lanes), ABITER_ALIGN(Lanes, struct { char c; Lanes v; })};
void caller_put_v2f64(void) {
  v2f64 *v = (v2f64 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) { f64 x; abiter_put(&x, sizeof x); (*v)[i] = x; } }
}
void caller_get_v2f64(void) {
  v2f64 *v = (v2f64 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) { f64 x = (*v)[i]; abiter_get(&x, sizeof x); } }
}
unsigned long long caller_layout_v2f64[2] = {sizeof(v2f64), ABITER_ALIGN(v2f64, struct { char c; v2f64 v; })};
void caller_put_Only(void) {
  Only *v = (Only *)caller_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) { f64 x; abiter_put(&x, sizeof x); v->a[i] = x; } }
}
void caller_get_Only(void) {
  Only *v = (Only *)caller_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) { f64 x = v->a[i]; abiter_get(&x, sizeof x); } }
}
unsigned long long caller_layout_Only[2] = {sizeof(Only), ABITER_ALIGN(Only, struct { char c; Only v; })};
void caller_put_v4i32(void) {
  v4i32 *v = (v4i32 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 4; i++) { i32 x; abiter_put(&x, sizeof x); (*v)[i] = x; } }
}
void caller_get_v4i32(void) {
  v4i32 *v = (v4i32 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 4; i++) { i32 x = (*v)[i]; abiter_get(&x, sizeof x); } }
}
unsigned long long caller_layout_v4i32[2] = {sizeof(v4i32), ABITER_ALIGN(v4i32, struct { char c; v4i32 v; })};
void caller_put_Two(void) {
  Two *v = (Two *)caller_state.object;
  { unsigned long i; for (i = 0; i < 4; i++) { i32 x; abiter_put(&x, sizeof x); v->a[i] = x; } }
  { unsigned long i; for (i = 0; i < 4; i++) { i32 x; abiter_put(&x, sizeof x); v->b[i] = x; } }
}
void caller_get_Two(void) {
  Two *v = (Two *)caller_state.object;
  { unsigned long i; for (i = 0; i < 4; i++) { i32 x = v->a[i]; abiter_get(&x, sizeof x); } }
  { unsigned long i; for (i = 0; i < 4; i++) { i32 x = v->b[i]; abiter_get(&x, sizeof x); } }
}
unsigned long long caller_layout_Two[2] = {sizeof(Two), ABITER_ALIGN(Two, struct { char c; Two v; })};
void caller_put_v16u8(void) {
  v16u8 *v = (v16u8 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 16; i++) { u8 x; abiter_put(&x, sizeof x); (*v)[i] = x; } }
}
void caller_get_v16u8(void) {
  v16u8 *v = (v16u8 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 16; i++) { u8 x = (*v)[i]; abiter_get(&x, sizeof x); } }
}
unsigned long long caller_layout_v16u8[2] = {sizeof(v16u8), ABITER_ALIGN(v16u8, struct { char c; v16u8 v; })};
void caller_put_Packed(void) {
  Packed *v = (Packed *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  { unsigned long i; for (i = 0; i < 16; i++) { u8 x; abiter_put(&x, sizeof x); v->b[i] = x; } }
  { unsigned long i; for (i = 0; i < 2; i++) {
    { unsigned long j; for (j = 0; j < 2; j++) { f64 x; abiter_put(&x, sizeof x); v->c[i][j] = x; } }
  } }
}
void caller_get_Packed(void) {
  Packed *v = (Packed *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  { unsigned long i; for (i = 0; i < 16; i++) { u8 x = v->b[i]; abiter_get(&x, sizeof x); } }
  { unsigned long i; for (i = 0; i < 2; i++) {
    { unsigned long j; for (j = 0; j < 2; j++) { f64 x = v->c[i][j]; abiter_get(&x, sizeof x); } }
  } }
}
unsigned long long caller_layout_Packed[2] = {sizeof(Packed), ABITER_ALIGN(Packed, struct { char c; Packed v; })};
void caller_put_v2f32(void) {
  v2f32 *v = (v2f32 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) { f32 x; abiter_put(&x, sizeof x); (*v)[i] = x; } }
}
void caller_get_v2f32(void) {
  v2f32 *v = (v2f32 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) { f32 x = (*v)[i]; abiter_get(&x, sizeof x); } }
}
unsigned long long caller_layout_v2f32[2] = {sizeof(v2f32), ABITER_ALIGN(v2f32, struct { char c; v2f32 v; })};
void caller_put_Small(void) {
  Small *v = (Small *)caller_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) { f32 x; abiter_put(&x, sizeof x); v->a[i] = x; } }
  abiter_put(&v->b, sizeof v->b);
}
void caller_get_Small(void) {
  Small *v = (Small *)caller_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) { f32 x = v->a[i]; abiter_get(&x, sizeof x); } }
  abiter_get(&v->b, sizeof v->b);
}
unsigned long long caller_layout_Small[2] = {sizeof(Small), ABITER_ALIGN(Small, struct { char c; Small v; })};
void caller_put_Either(void) {
  Either *v = (Either *)caller_state.object;
  switch (abiter_put_choice()) {
  case 0: { unsigned long i; for (i = 0; i < 4; i++) { f32 x; abiter_put(&x, sizeof x); v->a[i] = x; } } break;
  case 1: abiter_put(&v->b, sizeof v->b); break;
  }
}
void caller_get_Either(void) {
  Either *v = (Either *)caller_state.object;
  switch (abiter_get_choice()) {
  case 0: { unsigned long i; for (i = 0; i < 4; i++) { f32 x = v->a[i]; abiter_get(&x, sizeof x); } } break;
  case 1: abiter_get(&v->b, sizeof v->b); break;
  }
}
unsigned long long caller_layout_Either[2] = {sizeof(Either), ABITER_ALIGN(Either, struct { char c; Either v; })};
void caller_put_v8i16(void) {
  v8i16 *v = (v8i16 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 8; i++) { i16 x; abiter_put(&x, sizeof x); (*v)[i] = x; } }
}
void caller_get_v8i16(void) {
  v8i16 *v = (v8i16 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 8; i++) { i16 x = (*v)[i]; abiter_get(&x, sizeof x); } }
}
unsigned long long caller_layout_v8i16[2] = {sizeof(v8i16), ABITER_ALIGN(v8i16, struct { char c; v8i16 v; })};
void caller_put_v2u64(void) {
  v2u64 *v = (v2u64 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) { u64 x; abiter_put(&x, sizeof x); (*v)[i] = x; } }
}
void caller_get_v2u64(void) {
  v2u64 *v = (v2u64 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) { u64 x = (*v)[i]; abiter_get(&x, sizeof x); } }
}
unsigned long long caller_layout_v2u64[2] = {sizeof(v2u64), ABITER_ALIGN(v2u64, struct { char c; v2u64 v; })};
void caller_put_v8u8(void) {
  v8u8 *v = (v8u8 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 8; i++) { u8 x; abiter_put(&x, sizeof x); (*v)[i] = x; } }
}
void caller_get_v8u8(void) {
  v8u8 *v = (v8u8 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 8; i++) { u8 x = (*v)[i]; abiter_get(&x, sizeof x); } }
}
unsigned long long caller_layout_v8u8[2] = {sizeof(v8u8), ABITER_ALIGN(v8u8, struct { char c; v8u8 v; })};
void caller_put_v2i32(void) {
  v2i32 *v = (v2i32 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) { i32 x; abiter_put(&x, sizeof x); (*v)[i] = x; } }
}
void caller_get_v2i32(void) {
  v2i32 *v = (v2i32 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) { i32 x = (*v)[i]; abiter_get(&x, sizeof x); } }
}
unsigned long long caller_layout_v2i32[2] = {sizeof(v2i32), ABITER_ALIGN(v2i32, struct { char c; v2i32 v; })};
void caller_put_v4u16(void) {
  v4u16 *v = (v4u16 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 4; i++) { u16 x; abiter_put(&x, sizeof x); (*v)[i] = x; } }
}
void caller_get_v4u16(void) {
  v4u16 *v = (v4u16 *)caller_state.object;
  { unsigned long i; for (i = 0; i < 4; i++) { u16 x = (*v)[i]; abiter_get(&x, sizeof x); } }
}
unsigned long long caller_layout_v4u16[2] = {sizeof(v4u16), ABITER_ALIGN(v4u16, struct { char c; v4u16 v; })};
void caller_put_ref_v4f32(void) {
  v4f32 **v = (v4f32 **)caller_state.object;
  {
    v4f32 *t = (v4f32 *)abiter_put_ref(v, sizeof(v4f32), _Alignof(v4f32));
    if (t) { unsigned long j; for (j = 0; j < 4; j++) { f32 x; abiter_put(&x, sizeof x); (*t)[j] = x; } }
  }
}
void caller_get_ref_v4f32(void) {
  v4f32 **v = (v4f32 **)caller_state.object;
  {
    v4f32 *t = (v4f32 *)abiter_get_ref(v);
    if (t) { unsigned long j; for (j = 0; j < 4; j++) { f32 x = (*t)[j]; abiter_get(&x, sizeof x); } }
  }
}
unsigned long long caller_layout_ref_v4f32[2] = {
    sizeof(v4f32 *), ABITER_ALIGN(v4f32 *, struct { char c; v4f32 *v; })};
void caller_put_mut_array2_v4i32(void) {
  v4i32 **v = (v4i32 **)caller_state.object;
  {
    v4i32 *t = (v4i32 *)abiter_put_ref(v, 2 * sizeof(v4i32), _Alignof(v4i32));
    if (t) {
      { unsigned long i; for (i = 0; i < 2; i++) {
        { unsigned long j; for (j = 0; j < 4; j++) { i32 x; abiter_put(&x, sizeof x); t[i][j] = x; } }
      } }
    }
  }
}
void caller_get_mut_array2_v4i32(void) {
  v4i32 **v = (v4i32 **)caller_state.object;
  {
    v4i32 *t = (v4i32 *)abiter_get_ref(v);
    if (t) {
      { unsigned long i; for (i = 0; i < 2; i++) {
        { unsigned long j; for (j = 0; j < 4; j++) { i32 x = t[i][j]; abiter_get(&x, sizeof x); } }
      } }
    }
  }
}
unsigned long long caller_layout_mut_array2_v4i32[2] = {
    sizeof(v4i32 *), ABITER_ALIGN(v4i32 *, struct { char c; v4i32 *v; })};
v4f32 pass_v4f32__c(u8 a0, v4f32 a1, f32 a2);
void call_pass_v4f32__c_(void) {
  void **slot = caller_state.slot;
  v4f32 r = pass_v4f32__c(
      *(u8 *)slot[0], *(v4f32 *)slot[1], *(f32 *)slot[2]);
  *(v4f32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
__attribute__((ms_abi)) v4f32 pass_v4f32__win64(u8 a0, v4f32 a1, f32 a2);
void call_pass_v4f32__win64_(void) {
  void **slot = caller_state.slot;
  v4f32 r = pass_v4f32__win64(
      *(u8 *)slot[0], *(v4f32 *)slot[1], *(f32 *)slot[2]);
  *(v4f32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
v2f64 pass_v2f64__c(u8 a0, v2f64 a1, f32 a2);
void call_pass_v2f64__c_(void) {
  void **slot = caller_state.slot;
  v2f64 r = pass_v2f64__c(
      *(u8 *)slot[0], *(v2f64 *)slot[1], *(f32 *)slot[2]);
  *(v2f64 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
__attribute__((ms_abi)) v2f64 pass_v2f64__win64(u8 a0, v2f64 a1, f32 a2);
void call_pass_v2f64__win64_(void) {
  void **slot = caller_state.slot;
  v2f64 r = pass_v2f64__win64(
      *(u8 *)slot[0], *(v2f64 *)slot[1], *(f32 *)slot[2]);
  *(v2f64 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
v4i32 pass_v4i32__c(u8 a0, v4i32 a1, f32 a2);
void call_pass_v4i32__c_(void) {
  void **slot = caller_state.slot;
  v4i32 r = pass_v4i32__c(
      *(u8 *)slot[0], *(v4i32 *)slot[1], *(f32 *)slot[2]);
  *(v4i32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
__attribute__((ms_abi)) v4i32 pass_v4i32__win64(u8 a0, v4i32 a1, f32 a2);
void call_pass_v4i32__win64_(void) {
  void **slot = caller_state.slot;
  v4i32 r = pass_v4i32__win64(
      *(u8 *)slot[0], *(v4i32 *)slot[1], *(f32 *)slot[2]);
  *(v4i32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
v16u8 pass_v16u8__c(u8 a0, v16u8 a1, f32 a2);
void call_pass_v16u8__c_(void) {
  void **slot = caller_state.slot;
  v16u8 r = pass_v16u8__c(
      *(u8 *)slot[0], *(v16u8 *)slot[1], *(f32 *)slot[2]);
  *(v16u8 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
__attribute__((ms_abi)) v16u8 pass_v16u8__win64(u8 a0, v16u8 a1, f32 a2);
void call_pass_v16u8__win64_(void) {
  void **slot = caller_state.slot;
  v16u8 r = pass_v16u8__win64(
      *(u8 *)slot[0], *(v16u8 *)slot[1], *(f32 *)slot[2]);
  *(v16u8 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
v8i16 pass_v8i16__c(u8 a0, v8i16 a1, f32 a2);
void call_pass_v8i16__c_(void) {
  void **slot = caller_state.slot;
  v8i16 r = pass_v8i16__c(
      *(u8 *)slot[0], *(v8i16 *)slot[1], *(f32 *)slot[2]);
  *(v8i16 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
__attribute__((ms_abi)) v8i16 pass_v8i16__win64(u8 a0, v8i16 a1, f32 a2);
void call_pass_v8i16__win64_(void) {
  void **slot = caller_state.slot;
  v8i16 r = pass_v8i16__win64(
      *(u8 *)slot[0], *(v8i16 *)slot[1], *(f32 *)slot[2]);
  *(v8i16 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
v2u64 pass_v2u64__c(u8 a0, v2u64 a1, f32 a2);
void call_pass_v2u64__c_(void) {
  void **slot = caller_state.slot;
  v2u64 r = pass_v2u64__c(
      *(u8 *)slot[0], *(v2u64 *)slot[1], *(f32 *)slot[2]);
  *(v2u64 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
__attribute__((ms_abi)) v2u64 pass_v2u64__win64(u8 a0, v2u64 a1, f32 a2);
void call_pass_v2u64__win64_(void) {
  void **slot = caller_state.slot;
  v2u64 r = pass_v2u64__win64(
      *(u8 *)slot[0], *(v2u64 *)slot[1], *(f32 *)slot[2]);
  *(v2u64 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
v2f32 pass_v2f32__c(u8 a0, v2f32 a1, f32 a2);
void call_pass_v2f32__c_(void) {
  void **slot = caller_state.slot;
  v2f32 r = pass_v2f32__c(
      *(u8 *)slot[0], *(v2f32 *)slot[1], *(f32 *)slot[2]);
  *(v2f32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
__attribute__((ms_abi)) v2f32 pass_v2f32__win64(u8 a0, v2f32 a1, f32 a2);
void call_pass_v2f32__win64_(void) {
  void **slot = caller_state.slot;
  v2f32 r = pass_v2f32__win64(
      *(u8 *)slot[0], *(v2f32 *)slot[1], *(f32 *)slot[2]);
  *(v2f32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
v8u8 pass_v8u8__c(u8 a0, v8u8 a1, f32 a2);
void call_pass_v8u8__c_(void) {
  void **slot = caller_state.slot;
  v8u8 r = pass_v8u8__c(
      *(u8 *)slot[0], *(v8u8 *)slot[1], *(f32 *)slot[2]);
  *(v8u8 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
__attribute__((ms_abi)) v8u8 pass_v8u8__win64(u8 a0, v8u8 a1, f32 a2);
void call_pass_v8u8__win64_(void) {
  void **slot = caller_state.slot;
  v8u8 r = pass_v8u8__win64(
      *(u8 *)slot[0], *(v8u8 *)slot[1], *(f32 *)slot[2]);
  *(v8u8 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
v2i32 pass_v2i32__c(u8 a0, v2i32 a1, f32 a2);
void call_pass_v2i32__c_(void) {
  void **slot = caller_state.slot;
  v2i32 r = pass_v2i32__c(
      *(u8 *)slot[0], *(v2i32 *)slot[1], *(f32 *)slot[2]);
  *(v2i32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
__attribute__((ms_abi)) v2i32 pass_v2i32__win64(u8 a0, v2i32 a1, f32 a2);
void call_pass_v2i32__win64_(void) {
  void **slot = caller_state.slot;
  v2i32 r = pass_v2i32__win64(
      *(u8 *)slot[0], *(v2i32 *)slot[1], *(f32 *)slot[2]);
  *(v2i32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
v4u16 pass_v4u16__c(u8 a0, v4u16 a1, f32 a2);
void call_pass_v4u16__c_(void) {
  void **slot = caller_state.slot;
  v4u16 r = pass_v4u16__c(
      *(u8 *)slot[0], *(v4u16 *)slot[1], *(f32 *)slot[2]);
  *(v4u16 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
__attribute__((ms_abi)) v4u16 pass_v4u16__win64(u8 a0, v4u16 a1, f32 a2);
void call_pass_v4u16__win64_(void) {
  void **slot = caller_state.slot;
  v4u16 r = pass_v4u16__win64(
      *(u8 *)slot[0], *(v4u16 *)slot[1], *(f32 *)slot[2]);
  *(v4u16 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
Lanes pass_Lanes__c(u8 a0, Lanes a1, f32 a2);
void call_pass_Lanes__c_(void) {
  void **slot = caller_state.slot;
  Lanes r = pass_Lanes__c(
      *(u8 *)slot[0], *(Lanes *)slot[1], *(f32 *)slot[2]);
  *(Lanes *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Lanes__c_(void) {
  pass_Lanes__c(*(u8 *)(abiter_passed + 0), *(Lanes *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Lanes pass_Lanes__win64(u8 a0, Lanes a1, f32 a2);
void call_pass_Lanes__win64_(void) {
  void **slot = caller_state.slot;
  Lanes r = pass_Lanes__win64(
      *(u8 *)slot[0], *(Lanes *)slot[1], *(f32 *)slot[2]);
  *(Lanes *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Lanes__win64_(void) {
  pass_Lanes__win64(*(u8 *)(abiter_passed + 0), *(Lanes *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
Only pass_Only__c(u8 a0, Only a1, f32 a2);
void call_pass_Only__c_(void) {
  void **slot = caller_state.slot;
  Only r = pass_Only__c(
      *(u8 *)slot[0], *(Only *)slot[1], *(f32 *)slot[2]);
  *(Only *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Only__c_(void) {
  pass_Only__c(*(u8 *)(abiter_passed + 0), *(Only *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Only pass_Only__win64(u8 a0, Only a1, f32 a2);
void call_pass_Only__win64_(void) {
  void **slot = caller_state.slot;
  Only r = pass_Only__win64(
      *(u8 *)slot[0], *(Only *)slot[1], *(f32 *)slot[2]);
  *(Only *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Only__win64_(void) {
  pass_Only__win64(*(u8 *)(abiter_passed + 0), *(Only *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
Two pass_Two__c(u8 a0, Two a1, f32 a2);
void call_pass_Two__c_(void) {
  void **slot = caller_state.slot;
  Two r = pass_Two__c(
      *(u8 *)slot[0], *(Two *)slot[1], *(f32 *)slot[2]);
  *(Two *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Two__c_(void) {
  pass_Two__c(*(u8 *)(abiter_passed + 0), *(Two *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Two pass_Two__win64(u8 a0, Two a1, f32 a2);
void call_pass_Two__win64_(void) {
  void **slot = caller_state.slot;
  Two r = pass_Two__win64(
      *(u8 *)slot[0], *(Two *)slot[1], *(f32 *)slot[2]);
  *(Two *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Two__win64_(void) {
  pass_Two__win64(*(u8 *)(abiter_passed + 0), *(Two *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
Packed pass_Packed__c(u8 a0, Packed a1, f32 a2);
void call_pass_Packed__c_(void) {
  void **slot = caller_state.slot;
  Packed r = pass_Packed__c(
      *(u8 *)slot[0], *(Packed *)slot[1], *(f32 *)slot[2]);
  *(Packed *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Packed__c_(void) {
  pass_Packed__c(*(u8 *)(abiter_passed + 0), *(Packed *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Packed pass_Packed__win64(u8 a0, Packed a1, f32 a2);
void call_pass_Packed__win64_(void) {
  void **slot = caller_state.slot;
  Packed r = pass_Packed__win64(
      *(u8 *)slot[0], *(Packed *)slot[1], *(f32 *)slot[2]);
  *(Packed *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Packed__win64_(void) {
  pass_Packed__win64(*(u8 *)(abiter_passed + 0), *(Packed *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
Small pass_Small__c(u8 a0, Small a1, f32 a2);
void call_pass_Small__c_(void) {
  void **slot = caller_state.slot;
  Small r = pass_Small__c(
      *(u8 *)slot[0], *(Small *)slot[1], *(f32 *)slot[2]);
  *(Small *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Small__c_(void) {
  pass_Small__c(*(u8 *)(abiter_passed + 0), *(Small *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Small pass_Small__win64(u8 a0, Small a1, f32 a2);
void call_pass_Small__win64_(void) {
  void **slot = caller_state.slot;
  Small r = pass_Small__win64(
      *(u8 *)slot[0], *(Small *)slot[1], *(f32 *)slot[2]);
  *(Small *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Small__win64_(void) {
  pass_Small__win64(*(u8 *)(abiter_passed + 0), *(Small *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
Either pass_Either__c(u8 a0, Either a1, f32 a2);
void call_pass_Either__c_(void) {
  void **slot = caller_state.slot;
  Either r = pass_Either__c(
      *(u8 *)slot[0], *(Either *)slot[1], *(f32 *)slot[2]);
  *(Either *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Either__c_(void) {
  pass_Either__c(*(u8 *)(abiter_passed + 0), *(Either *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Either pass_Either__win64(u8 a0, Either a1, f32 a2);
void call_pass_Either__win64_(void) {
  void **slot = caller_state.slot;
  Either r = pass_Either__win64(
      *(u8 *)slot[0], *(Either *)slot[1], *(f32 *)slot[2]);
  *(Either *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Either__win64_(void) {
  pass_Either__win64(*(u8 *)(abiter_passed + 0), *(Either *)(abiter_passed + 256), *(f32 *)(abiter_passed + 512));
}
void pass_many__c(
    v4f32 a0, v4f32 a1, v4f32 a2, v4f32 a3, v4f32 a4, v4f32 a5, v4f32 a6, v4f32 a7, v4f32 a8, v4f32 a9, u8 a10);
void call_pass_many__c_(void) {
  void **slot = caller_state.slot;
  pass_many__c(
      *(v4f32 *)slot[0], *(v4f32 *)slot[1], *(v4f32 *)slot[2], *(v4f32 *)slot[3], *(v4f32 *)slot[4],
      *(v4f32 *)slot[5], *(v4f32 *)slot[6], *(v4f32 *)slot[7], *(v4f32 *)slot[8], *(v4f32 *)slot[9], *(u8 *)slot[10]);
}
__attribute__((ms_abi)) void pass_many__win64(
    v4f32 a0, v4f32 a1, v4f32 a2, v4f32 a3, v4f32 a4, v4f32 a5, v4f32 a6, v4f32 a7, v4f32 a8, v4f32 a9, u8 a10);
void call_pass_many__win64_(void) {
  void **slot = caller_state.slot;
  pass_many__win64(
      *(v4f32 *)slot[0], *(v4f32 *)slot[1], *(v4f32 *)slot[2], *(v4f32 *)slot[3], *(v4f32 *)slot[4],
      *(v4f32 *)slot[5], *(v4f32 *)slot[6], *(v4f32 *)slot[7], *(v4f32 *)slot[8], *(v4f32 *)slot[9], *(u8 *)slot[10]);
}
void pass_ref__c(v4f32 *a0, v4i32 *a1, v2f64 a2);
void call_pass_ref__c_(void) {
  void **slot = caller_state.slot;
  pass_ref__c(*(v4f32 **)slot[0], *(v4i32 **)slot[1], *(v2f64 *)slot[2]);
}
__attribute__((ms_abi)) void pass_ref__win64(v4f32 *a0, v4i32 *a1, v2f64 a2);
void call_pass_ref__win64_(void) {
  void **slot = caller_state.slot;
  pass_ref__win64(*(v4f32 **)slot[0], *(v4i32 **)slot[1], *(v2f64 *)slot[2]);
}
