/* abiter VERSION: the caller's side of wrapped_arrays in C++
   abiter gen wrapped_arrays.kdl --lang cpp --side caller */
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

/* Which variant to make; and which one is found: others than the one in the cell are not looked into. */
static unsigned int abiter_put_tag(void) { return caller_state.in++->index; }
static unsigned int abiter_get_tag(unsigned long long found, unsigned int count) {
  unsigned int index = found < count ? (unsigned int)found : ~0u;
  unsigned int expected = caller_state.in->index, skip = caller_state.in->skip;
  caller_state.in++;
  caller_state.out++->index = index;
  *caller_state.seen++ = sizeof index;
  if (index == expected) return index;
  abiter_skip(skip);
  return ~0u;
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

/* Another codec's put and get, for an object inside the one at hand. */
#define ABITER_PUT(key, place) (caller_state.object = (place), caller_put_##key())
#define ABITER_GET(key, place) (caller_state.object = (place), caller_get_##key())

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

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
struct In { u8 a[3]; u16 b[2]; u8 c; };
typedef u8 A[3];
struct HasA { A a; u8 b; };
typedef u8 T[3];
union Un { u8 a[3]; u16 b; };
enum Tg_tag { Tg_a = 0, Tg_b = 1 };
struct Tg {
  Tg_tag tag;
  union {
    struct { u8 _0[3]; u8 _1; } a;
    struct { u16 _0; } b;
  } payload;
};
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u32 { char c; u32 v; };
unsigned long long caller_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, caller_behind_u32)};
extern "C" void caller_put_maybe_uninit_array3_u8(void) {
  u8 (*v)[3] = (u8 (*)[3])caller_state.object;
  for (unsigned long i = 0; i < 3; i++) abiter_put(&(*v)[i], sizeof (*v)[i]);
}
extern "C" void caller_get_maybe_uninit_array3_u8(void) {
  u8 (*v)[3] = (u8 (*)[3])caller_state.object;
  for (unsigned long i = 0; i < 3; i++) abiter_get(&(*v)[i], sizeof (*v)[i]);
}
struct caller_behind_maybe_uninit_array3_u8 { char c; u8 v[3]; };
unsigned long long caller_layout_maybe_uninit_array3_u8[2] = {
    sizeof(u8 [3]), ABITER_ALIGN(u8 [3], caller_behind_maybe_uninit_array3_u8)};
extern "C" void caller_put_In(void) {
  In *v = (In *)caller_state.object;
  for (unsigned long i = 0; i < 3; i++) abiter_put(&v->a[i], sizeof v->a[i]);
  for (unsigned long i = 0; i < 2; i++) abiter_put(&v->b[i], sizeof v->b[i]);
  abiter_put(&v->c, sizeof v->c);
}
extern "C" void caller_get_In(void) {
  In *v = (In *)caller_state.object;
  for (unsigned long i = 0; i < 3; i++) abiter_get(&v->a[i], sizeof v->a[i]);
  for (unsigned long i = 0; i < 2; i++) abiter_get(&v->b[i], sizeof v->b[i]);
  abiter_get(&v->c, sizeof v->c);
}
struct caller_behind_In { char c; In v; };
unsigned long long caller_layout_In[2] = {sizeof(In), ABITER_ALIGN(In, caller_behind_In)};
extern "C" void caller_put_A(void) {
  A *v = (A *)caller_state.object;
  for (unsigned long i = 0; i < 3; i++) abiter_put(&(*v)[i], sizeof (*v)[i]);
}
extern "C" void caller_get_A(void) {
  A *v = (A *)caller_state.object;
  for (unsigned long i = 0; i < 3; i++) abiter_get(&(*v)[i], sizeof (*v)[i]);
}
struct caller_behind_A { char c; A v; };
unsigned long long caller_layout_A[2] = {sizeof(A), ABITER_ALIGN(A, caller_behind_A)};
extern "C" void caller_put_HasA(void) {
  HasA *v = (HasA *)caller_state.object;
  ABITER_PUT(A, &v->a);
  abiter_put(&v->b, sizeof v->b);
}
extern "C" void caller_get_HasA(void) {
  HasA *v = (HasA *)caller_state.object;
  ABITER_GET(A, &v->a);
  abiter_get(&v->b, sizeof v->b);
}
struct caller_behind_HasA { char c; HasA v; };
unsigned long long caller_layout_HasA[2] = {sizeof(HasA), ABITER_ALIGN(HasA, caller_behind_HasA)};
extern "C" void caller_put_T(void) {
  T *v = (T *)caller_state.object;
  for (unsigned long i = 0; i < 3; i++) abiter_put(&(*v)[i], sizeof (*v)[i]);
}
extern "C" void caller_get_T(void) {
  T *v = (T *)caller_state.object;
  for (unsigned long i = 0; i < 3; i++) abiter_get(&(*v)[i], sizeof (*v)[i]);
}
struct caller_behind_T { char c; T v; };
unsigned long long caller_layout_T[2] = {sizeof(T), ABITER_ALIGN(T, caller_behind_T)};
extern "C" void caller_put_Un(void) {
  Un *v = (Un *)caller_state.object;
  switch (abiter_put_choice()) {
  case 0: for (unsigned long i = 0; i < 3; i++) abiter_put(&v->a[i], sizeof v->a[i]); break;
  case 1: abiter_put(&v->b, sizeof v->b); break;
  }
}
extern "C" void caller_get_Un(void) {
  Un *v = (Un *)caller_state.object;
  switch (abiter_get_choice()) {
  case 0: for (unsigned long i = 0; i < 3; i++) abiter_get(&v->a[i], sizeof v->a[i]); break;
  case 1: abiter_get(&v->b, sizeof v->b); break;
  }
}
struct caller_behind_Un { char c; Un v; };
unsigned long long caller_layout_Un[2] = {sizeof(Un), ABITER_ALIGN(Un, caller_behind_Un)};
extern "C" void caller_put_Tg(void) {
  Tg *v = (Tg *)caller_state.object;
  switch (abiter_put_tag()) {
  case Tg_a:
    v->tag = Tg_a;
    for (unsigned long i = 0; i < 3; i++) abiter_put(&v->payload.a._0[i], sizeof v->payload.a._0[i]);
    abiter_put(&v->payload.a._1, sizeof v->payload.a._1);
    break;
  case Tg_b:
    v->tag = Tg_b;
    abiter_put(&v->payload.b._0, sizeof v->payload.b._0);
    break;
  }
}
extern "C" void caller_get_Tg(void) {
  Tg *v = (Tg *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 2)) {
  case Tg_a:
    for (unsigned long i = 0; i < 3; i++) abiter_get(&v->payload.a._0[i], sizeof v->payload.a._0[i]);
    abiter_get(&v->payload.a._1, sizeof v->payload.a._1);
    break;
  case Tg_b: abiter_get(&v->payload.b._0, sizeof v->payload.b._0); break;
  }
}
struct caller_behind_Tg { char c; Tg v; };
unsigned long long caller_layout_Tg[2] = {sizeof(Tg), ABITER_ALIGN(Tg, caller_behind_Tg)};
extern "C" void caller_put_ref_maybe_uninit_array3_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  {
    u8 *t = (u8 *)abiter_put_ref(v, 3 * sizeof(u8), alignof(u8));
    if (t) for (unsigned long i = 0; i < 3; i++) abiter_put(&t[i], sizeof t[i]);
  }
}
extern "C" void caller_get_ref_maybe_uninit_array3_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  {
    u8 *t = (u8 *)abiter_get_ref(v);
    if (t) for (unsigned long i = 0; i < 3; i++) abiter_get(&t[i], sizeof t[i]);
  }
}
struct caller_behind_ref_maybe_uninit_array3_u8 { char c; u8 *v; };
unsigned long long caller_layout_ref_maybe_uninit_array3_u8[2] = {
    sizeof(u8 *), ABITER_ALIGN(u8 *, caller_behind_ref_maybe_uninit_array3_u8)};
extern "C" void caller_put_ref_array2_maybe_uninit_array3_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  {
    u8 *t = (u8 *)abiter_put_ref(v, 6 * sizeof(u8), alignof(u8));
    if (t) for (unsigned long i = 0; i < 6; i++) abiter_put(&t[i], sizeof t[i]);
  }
}
extern "C" void caller_get_ref_array2_maybe_uninit_array3_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  {
    u8 *t = (u8 *)abiter_get_ref(v);
    if (t) for (unsigned long i = 0; i < 6; i++) abiter_get(&t[i], sizeof t[i]);
  }
}
struct caller_behind_ref_array2_maybe_uninit_array3_u8 { char c; u8 *v; };
unsigned long long caller_layout_ref_array2_maybe_uninit_array3_u8[2] = {
    sizeof(u8 *), ABITER_ALIGN(u8 *, caller_behind_ref_array2_maybe_uninit_array3_u8)};
extern "C" void caller_put_wrapping_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_wrapping_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_wrapping_u8 { char c; u8 v; };
unsigned long long caller_layout_wrapping_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_wrapping_u8)};
extern "C" void caller_put_array2_cell_array3_u8(void) {
  u8 (*v)[2][3] = (u8 (*)[2][3])caller_state.object;
  for (unsigned long i = 0; i < 2; i++) {
    for (unsigned long j = 0; j < 3; j++) abiter_put(&(*v)[i][j], sizeof (*v)[i][j]);
  }
}
extern "C" void caller_get_array2_cell_array3_u8(void) {
  u8 (*v)[2][3] = (u8 (*)[2][3])caller_state.object;
  for (unsigned long i = 0; i < 2; i++) {
    for (unsigned long j = 0; j < 3; j++) abiter_get(&(*v)[i][j], sizeof (*v)[i][j]);
  }
}
struct caller_behind_array2_cell_array3_u8 { char c; u8 v[2][3]; };
unsigned long long caller_layout_array2_cell_array3_u8[2] = {
    sizeof(u8 [2][3]), ABITER_ALIGN(u8 [2][3], caller_behind_array2_cell_array3_u8)};
extern "C" void caller_put_ref_A(void) {
  A **v = (A **)caller_state.object;
  {
    A *t = (A *)abiter_put_ref(v, sizeof(A), alignof(A));
    if (t) ABITER_PUT(A, t);
  }
}
extern "C" void caller_get_ref_A(void) {
  A **v = (A **)caller_state.object;
  {
    A *t = (A *)abiter_get_ref(v);
    if (t) ABITER_GET(A, t);
  }
}
struct caller_behind_ref_A { char c; A *v; };
unsigned long long caller_layout_ref_A[2] = {sizeof(A *), ABITER_ALIGN(A *, caller_behind_ref_A)};
extern "C" void caller_put_ref_T(void) {
  T **v = (T **)caller_state.object;
  {
    T *t = (T *)abiter_put_ref(v, sizeof(T), alignof(T));
    if (t) ABITER_PUT(T, t);
  }
}
extern "C" void caller_get_ref_T(void) {
  T **v = (T **)caller_state.object;
  {
    T *t = (T *)abiter_get_ref(v);
    if (t) ABITER_GET(T, t);
  }
}
struct caller_behind_ref_T { char c; T *v; };
unsigned long long caller_layout_ref_T[2] = {sizeof(T *), ABITER_ALIGN(T *, caller_behind_ref_T)};
extern "C" void i3__c(u8 *a, u8 e);
extern "C" void call_i3__c_(void) { void **slot = caller_state.slot; i3__c(*(u8 **)slot[0], *(u8 *)slot[1]); }
extern "C" __attribute__((ms_abi)) void i3__win64(u8 *a, u8 e);
extern "C" void call_i3__win64_(void) { void **slot = caller_state.slot; i3__win64(*(u8 **)slot[0], *(u8 *)slot[1]); }
extern "C" u8 i4__c(In a, u8 *b);
extern "C" void call_i4__c_(void) {
  void **slot = caller_state.slot;
  *(u8 *)slot[2] = i4__c(*(In *)slot[0], *(u8 **)slot[1]);
}
extern "C" void dynamic_i4__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(u8 *)slot[2] = i4__c(*(In *)slot[0], *(u8 **)slot[1]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) u8 i4__win64(In a, u8 *b);
extern "C" void call_i4__win64_(void) {
  void **slot = caller_state.slot;
  *(u8 *)slot[2] = i4__win64(*(In *)slot[0], *(u8 **)slot[1]);
}
extern "C" void dynamic_i4__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(u8 *)slot[2] = i4__win64(*(In *)slot[0], *(u8 **)slot[1]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" In i6__c(u8 a, u8 e);
extern "C" void call_i6__c_(void) {
  void **slot = caller_state.slot;
  In r = i6__c(*(u8 *)slot[0], *(u8 *)slot[1]);
  *(In *)slot[2] = r;
}
extern "C" void dynamic_i6__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  In r = i6__c(*(u8 *)slot[0], *(u8 *)slot[1]);
  *(In *)slot[2] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_i6__c_(void) { i6__c(*(u8 *)(abiter_passed + 0), *(u8 *)(abiter_passed + 256)); }
extern "C" __attribute__((ms_abi)) In i6__win64(u8 a, u8 e);
extern "C" void call_i6__win64_(void) {
  void **slot = caller_state.slot;
  In r = i6__win64(*(u8 *)slot[0], *(u8 *)slot[1]);
  *(In *)slot[2] = r;
}
extern "C" void dynamic_i6__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  In r = i6__win64(*(u8 *)slot[0], *(u8 *)slot[1]);
  *(In *)slot[2] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_i6__win64_(void) { i6__win64(*(u8 *)(abiter_passed + 0), *(u8 *)(abiter_passed + 256)); }
extern "C" u8 s0__c[3];
extern "C" void call_s0__c_(void) {
  void **slot = caller_state.slot;
  for (unsigned long i = 0; i < 3; i++) (*(u8 (*)[3])slot[1])[i] = s0__c[i];
  for (unsigned long i = 0; i < 3; i++) s0__c[i] = (*(u8 (*)[3])slot[0])[i];
}
extern "C" u8 s1__c[2][3];
extern "C" void call_s1__c_(void) {
  void **slot = caller_state.slot;
  for (unsigned long i = 0; i < 2; i++)
    for (unsigned long j = 0; j < 3; j++)
    (*(u8 (*)[2][3])slot[1])[i][j] = s1__c[i][j];
  for (unsigned long i = 0; i < 2; i++)
    for (unsigned long j = 0; j < 3; j++)
    s1__c[i][j] = (*(u8 (*)[2][3])slot[0])[i][j];
}
extern "C" u8 i10__c(HasA a, A *b);
extern "C" void call_i10__c_(void) {
  void **slot = caller_state.slot;
  *(u8 *)slot[2] = i10__c(*(HasA *)slot[0], *(A **)slot[1]);
}
extern "C" void dynamic_i10__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(u8 *)slot[2] = i10__c(*(HasA *)slot[0], *(A **)slot[1]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) u8 i10__win64(HasA a, A *b);
extern "C" void call_i10__win64_(void) {
  void **slot = caller_state.slot;
  *(u8 *)slot[2] = i10__win64(*(HasA *)slot[0], *(A **)slot[1]);
}
extern "C" void dynamic_i10__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(u8 *)slot[2] = i10__win64(*(HasA *)slot[0], *(A **)slot[1]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" T s2__c;
extern "C" void call_s2__c_(void) {
  void **slot = caller_state.slot;
  for (unsigned long i = 0; i < 3; i++) (*(T *)slot[1])[i] = s2__c[i];
  for (unsigned long i = 0; i < 3; i++) s2__c[i] = (*(T *)slot[0])[i];
}
extern "C" A s3__c;
extern "C" void call_s3__c_(void) {
  void **slot = caller_state.slot;
  for (unsigned long i = 0; i < 3; i++) (*(A *)slot[1])[i] = s3__c[i];
  for (unsigned long i = 0; i < 3; i++) s3__c[i] = (*(A *)slot[0])[i];
}
extern "C" void i15__c(Un a, Tg b);
extern "C" void call_i15__c_(void) { void **slot = caller_state.slot; i15__c(*(Un *)slot[0], *(Tg *)slot[1]); }
extern "C" void dynamic_i15__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  i15__c(*(Un *)slot[0], *(Tg *)slot[1]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) void i15__win64(Un a, Tg b);
extern "C" void call_i15__win64_(void) {
  void **slot = caller_state.slot;
  i15__win64(*(Un *)slot[0], *(Tg *)slot[1]);
}
extern "C" void dynamic_i15__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  i15__win64(*(Un *)slot[0], *(Tg *)slot[1]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
