/* abiter VERSION: the caller's side of unions_of_classes in C++
   abiter gen unions_of_classes.kdl --lang cpp --side caller */
struct abiter_cell { unsigned int index, high, skip, opaque; };
struct abiter_state {
  void **slot;
  void *object;
  struct abiter_cell *in, *out;
  unsigned char *seen, *arena;
  long made, gone;
  void **at;
} caller_state = {};
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

/* Objects of C++ are constructed in their places; a home holds its value mixed with its own address, so that whatever
   copies bytes instead of calling the copy constructor is seen. */
struct abiter_at { void *p; };
inline void *operator new(decltype(sizeof 0), abiter_at at) noexcept { return at.p; }
static inline unsigned long long abiter_home(const void *home) {
  return ((unsigned long)home & 0xffff) * 0x0001000100010001ull;
}
extern "C" {
__attribute__((weak, visibility("hidden"))) void *_ZTVN10__cxxabiv117__class_type_infoE[11];
__attribute__((weak, visibility("hidden"))) void *_ZTVN10__cxxabiv120__si_class_type_infoE[11];
__attribute__((weak, visibility("hidden"))) void *_ZTVN10__cxxabiv121__vmi_class_type_infoE[11];
}

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

/* A value mixed with the address that it is at. */
static void abiter_put_home(unsigned long long *home) {
  unsigned long long value;
  abiter_put(&value, sizeof value);
  *home = value ^ abiter_home(home);
}
static void abiter_get_home(const unsigned long long *home) {
  unsigned long long value = *home ^ abiter_home(home);
  abiter_get(&value, sizeof value);
}

/* Another codec's put and get, for an object inside the one at hand. */
#define ABITER_PUT(key, place) (caller_state.object = (place), caller_put_##key())
#define ABITER_GET(key, place) (caller_state.object = (place), caller_get_##key())

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

typedef unsigned int u32;
typedef float f32;
typedef unsigned char u8;
typedef unsigned long long u64;
typedef unsigned short u16;
struct H {
  u32 n;
  unsigned long long home;
  H() = default;
  H(const H &o) noexcept : n(o.n), home(o.home ^ abiter_home(&o.home) ^ abiter_home(&this->home)) {
    caller_state.made++;
  }
  ~H() { caller_state.gone++; }
};
struct Pr { f32 a; Pr() noexcept {} };
struct In { u8 a = {}; };
struct Vi { u32 n; virtual void abiter_virtual() {} };
union U { Pr p; u32 n; U() noexcept {} };
union UH { H h; u32 n; };
union UV { Vi h; u32 n; UV() noexcept {} };
enum TP_tag { TP_A = 0, TP_B = 1, TP_C = 2 };
struct TP {
  TP_tag tag;
  union payload_of {
    struct { Pr p; } A;
    struct { In x; } B;
    payload_of() noexcept {}
  } payload;
};
enum TF_tag : unsigned char { TF_A = 0, TF_B = 1, TF_C = 2 };
union TF {
  TF_tag tag;
  struct { TF_tag tag; Pr p; } A;
  struct { TF_tag tag; U u; } B;
  TF() noexcept {}
};
enum TH_tag { TH_A = 0, TH_B = 1 };
struct TH {
  TH_tag tag;
  union {
    struct { H h; } A;
  } payload;
};
enum TV_tag : unsigned char { TV_A = 0, TV_B = 1 };
struct TV {
  TV_tag tag;
  union payload_of {
    struct { Vi h; UV n; } A;
    payload_of() noexcept {}
  } payload;
};
struct K1 { U u; TP t; K1() noexcept {} };
struct K2 {
  U u;
  TP t;
  TF f;
  K2() = default;
  K2(const K2 &o) noexcept : u(o.u), t(o.t), f(o.f) { caller_state.made++; }
};
struct K3 { U u; TP t; TF f; virtual void abiter_virtual() {} inline virtual TF h3(TP); };
struct K4 : K3 {
  U u[2];
  TP t[2];
  K4() = default;
  K4(K4 &&o) noexcept : K3(static_cast<K3 &&>(o)) {
    for (unsigned long i = 0; i < 2; i++) this->u[i] = o.u[i];
    for (unsigned long i = 0; i < 2; i++) this->t[i] = o.t[i];
    caller_state.made++;
  }
  ~K4() { caller_state.gone++; }
};
struct K5 { TH t; TV v; };
struct K6 { Vi v; TV v2; };
struct S { TH t; UH u; TV w[2]; };
struct S2 {
  TF t;
  TP u;
  TP a[2];
  void h__c(u8) __asm__("h__c");
  __attribute__((ms_abi)) void h__win64(u8) __asm__("h__win64");
};
typedef TF (*C1)(TP, U);
typedef void (*C2)(TH *, UV *);
struct Begun { u64 a = {}; u16 b[2]; inline virtual u64 begun(u8); inline virtual void hidden(u8); };
extern "C" void caller_put_Hidden(void);
extern "C" void caller_get_Hidden(void);
struct Hidden : Begun {
  inline virtual void hidden(u8);
  private:
  u8 c = {};
  friend void caller_put_Hidden(void);
  friend void caller_get_Hidden(void);
};
struct Around { In in; u16 n : 3; In base_like[2]; inline virtual void around(u8); };
struct Uncounted {
  u8 a;
  Uncounted() = default;
  Uncounted(const Uncounted &o) noexcept : a(o.a) { caller_state.made++; }
};
struct Moved {
  u64 n;
  Moved() = default;
  Moved(const Moved &) = delete;
  Moved(Moved &&o) noexcept : n(o.n) { caller_state.made++; }
  ~Moved() { caller_state.gone++; }
};
struct Below : virtual Vi { u8 z; };
typedef void (*Takes)(H, Uncounted, Moved, Below, u8);
typedef H (*MakesH)(H);
typedef Moved (*MakesMoved)(void);
typedef Below (*MakesBelow)(MakesMoved);
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u64 { char c; u64 v; };
unsigned long long caller_layout_u64[2] = {sizeof(u64), ABITER_ALIGN(u64, caller_behind_u64)};
extern "C" void caller_put_H(void) {
  H *v = (H *)caller_state.object;
  abiter_put(&v->n, sizeof v->n);
  abiter_put_home(&v->home);
}
extern "C" void caller_get_H(void) {
  H *v = (H *)caller_state.object;
  abiter_get(&v->n, sizeof v->n);
  abiter_get_home(&v->home);
}
struct caller_behind_H { char c; H v; };
unsigned long long caller_layout_H[2] = {sizeof(H), ABITER_ALIGN(H, caller_behind_H)};
extern "C" void caller_put_Pr(void) { Pr *v = (Pr *)caller_state.object; abiter_put(&v->a, sizeof v->a); }
extern "C" void caller_get_Pr(void) { Pr *v = (Pr *)caller_state.object; abiter_get(&v->a, sizeof v->a); }
struct caller_behind_Pr { char c; Pr v; };
unsigned long long caller_layout_Pr[2] = {sizeof(Pr), ABITER_ALIGN(Pr, caller_behind_Pr)};
extern "C" void caller_put_In(void) { In *v = (In *)caller_state.object; abiter_put(&v->a, sizeof v->a); }
extern "C" void caller_get_In(void) { In *v = (In *)caller_state.object; abiter_get(&v->a, sizeof v->a); }
struct caller_behind_In { char c; In v; };
unsigned long long caller_layout_In[2] = {sizeof(In), ABITER_ALIGN(In, caller_behind_In)};
extern "C" void caller_put_Vi(void) {
  Vi *v = (Vi *)caller_state.object;
  new (abiter_at{v}) Vi;
  abiter_put(&v->n, sizeof v->n);
}
extern "C" void caller_get_Vi(void) { Vi *v = (Vi *)caller_state.object; abiter_get(&v->n, sizeof v->n); }
struct caller_behind_Vi { char c; Vi v; };
unsigned long long caller_layout_Vi[2] = {sizeof(Vi), ABITER_ALIGN(Vi, caller_behind_Vi)};
extern "C" void caller_put_U(void) {
  U *v = (U *)caller_state.object;
  switch (abiter_put_choice()) {
  case 0: ABITER_PUT(Pr, &v->p); break;
  case 1: abiter_put(&v->n, sizeof v->n); break;
  }
}
extern "C" void caller_get_U(void) {
  U *v = (U *)caller_state.object;
  switch (abiter_get_choice()) {
  case 0: ABITER_GET(Pr, &v->p); break;
  case 1: abiter_get(&v->n, sizeof v->n); break;
  }
}
struct caller_behind_U { char c; U v; };
unsigned long long caller_layout_U[2] = {sizeof(U), ABITER_ALIGN(U, caller_behind_U)};
extern "C" void caller_put_UH(void) {
  UH *v = (UH *)caller_state.object;
  switch (abiter_put_choice()) {
  case 0: ABITER_PUT(H, &v->h); break;
  case 1: abiter_put(&v->n, sizeof v->n); break;
  }
}
extern "C" void caller_get_UH(void) {
  UH *v = (UH *)caller_state.object;
  switch (abiter_get_choice()) {
  case 0: ABITER_GET(H, &v->h); break;
  case 1: abiter_get(&v->n, sizeof v->n); break;
  }
}
struct caller_behind_UH { char c; UH v; };
unsigned long long caller_layout_UH[2] = {sizeof(UH), ABITER_ALIGN(UH, caller_behind_UH)};
extern "C" void caller_put_UV(void) {
  UV *v = (UV *)caller_state.object;
  switch (abiter_put_choice()) {
  case 0: ABITER_PUT(Vi, &v->h); break;
  case 1: abiter_put(&v->n, sizeof v->n); break;
  }
}
extern "C" void caller_get_UV(void) {
  UV *v = (UV *)caller_state.object;
  switch (abiter_get_choice()) {
  case 0: ABITER_GET(Vi, &v->h); break;
  case 1: abiter_get(&v->n, sizeof v->n); break;
  }
}
struct caller_behind_UV { char c; UV v; };
unsigned long long caller_layout_UV[2] = {sizeof(UV), ABITER_ALIGN(UV, caller_behind_UV)};
extern "C" void caller_put_TP(void) {
  TP *v = (TP *)caller_state.object;
  switch (abiter_put_tag()) {
  case TP_A:
    v->tag = TP_A;
    ABITER_PUT(Pr, &v->payload.A.p);
    break;
  case TP_B:
    v->tag = TP_B;
    ABITER_PUT(In, &v->payload.B.x);
    break;
  case TP_C: v->tag = TP_C; break;
  }
}
extern "C" void caller_get_TP(void) {
  TP *v = (TP *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 3)) {
  case TP_A: ABITER_GET(Pr, &v->payload.A.p); break;
  case TP_B: ABITER_GET(In, &v->payload.B.x); break;
  case TP_C: break;
  }
}
struct caller_behind_TP { char c; TP v; };
unsigned long long caller_layout_TP[2] = {sizeof(TP), ABITER_ALIGN(TP, caller_behind_TP)};
extern "C" void caller_put_TF(void) {
  TF *v = (TF *)caller_state.object;
  switch (abiter_put_tag()) {
  case TF_A:
    v->A.tag = TF_A;
    ABITER_PUT(Pr, &v->A.p);
    break;
  case TF_B:
    v->B.tag = TF_B;
    ABITER_PUT(U, &v->B.u);
    break;
  case TF_C: v->tag = TF_C; break;
  }
}
extern "C" void caller_get_TF(void) {
  TF *v = (TF *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 3)) {
  case TF_A: ABITER_GET(Pr, &v->A.p); break;
  case TF_B: ABITER_GET(U, &v->B.u); break;
  case TF_C: break;
  }
}
struct caller_behind_TF { char c; TF v; };
unsigned long long caller_layout_TF[2] = {sizeof(TF), ABITER_ALIGN(TF, caller_behind_TF)};
extern "C" void caller_put_TH(void) {
  TH *v = (TH *)caller_state.object;
  switch (abiter_put_tag()) {
  case TH_A:
    v->tag = TH_A;
    ABITER_PUT(H, &v->payload.A.h);
    break;
  case TH_B: v->tag = TH_B; break;
  }
}
extern "C" void caller_get_TH(void) {
  TH *v = (TH *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 2)) {
  case TH_A: ABITER_GET(H, &v->payload.A.h); break;
  case TH_B: break;
  }
}
struct caller_behind_TH { char c; TH v; };
unsigned long long caller_layout_TH[2] = {sizeof(TH), ABITER_ALIGN(TH, caller_behind_TH)};
extern "C" void caller_put_TV(void) {
  TV *v = (TV *)caller_state.object;
  switch (abiter_put_tag()) {
  case TV_A:
    v->tag = TV_A;
    ABITER_PUT(Vi, &v->payload.A.h);
    ABITER_PUT(UV, &v->payload.A.n);
    break;
  case TV_B: v->tag = TV_B; break;
  }
}
extern "C" void caller_get_TV(void) {
  TV *v = (TV *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 2)) {
  case TV_A:
    ABITER_GET(Vi, &v->payload.A.h);
    ABITER_GET(UV, &v->payload.A.n);
    break;
  case TV_B: break;
  }
}
struct caller_behind_TV { char c; TV v; };
unsigned long long caller_layout_TV[2] = {sizeof(TV), ABITER_ALIGN(TV, caller_behind_TV)};
extern "C" void caller_put_K1(void) {
  K1 *v = (K1 *)caller_state.object;
  ABITER_PUT(U, &v->u);
  ABITER_PUT(TP, &v->t);
}
extern "C" void caller_get_K1(void) {
  K1 *v = (K1 *)caller_state.object;
  ABITER_GET(U, &v->u);
  ABITER_GET(TP, &v->t);
}
struct caller_behind_K1 { char c; K1 v; };
unsigned long long caller_layout_K1[2] = {sizeof(K1), ABITER_ALIGN(K1, caller_behind_K1)};
extern "C" void caller_put_K2(void) {
  K2 *v = (K2 *)caller_state.object;
  ABITER_PUT(U, &v->u);
  ABITER_PUT(TP, &v->t);
  ABITER_PUT(TF, &v->f);
}
extern "C" void caller_get_K2(void) {
  K2 *v = (K2 *)caller_state.object;
  ABITER_GET(U, &v->u);
  ABITER_GET(TP, &v->t);
  ABITER_GET(TF, &v->f);
}
struct caller_behind_K2 { char c; K2 v; };
unsigned long long caller_layout_K2[2] = {sizeof(K2), ABITER_ALIGN(K2, caller_behind_K2)};
extern "C" void caller_put_K3(void) {
  K3 *v = (K3 *)caller_state.object;
  new (abiter_at{v}) K3;
  ABITER_PUT(U, &v->u);
  ABITER_PUT(TP, &v->t);
  ABITER_PUT(TF, &v->f);
}
extern "C" void caller_get_K3(void) {
  K3 *v = (K3 *)caller_state.object;
  ABITER_GET(U, &v->u);
  ABITER_GET(TP, &v->t);
  ABITER_GET(TF, &v->f);
}
struct caller_behind_K3 { char c; K3 v; };
unsigned long long caller_layout_K3[2] = {sizeof(K3), ABITER_ALIGN(K3, caller_behind_K3)};
extern "C" void caller_put_array2_U(void) {
  U (*v)[2] = (U (*)[2])caller_state.object;
  for (unsigned long i = 0; i < 2; i++) ABITER_PUT(U, &(*v)[i]);
}
extern "C" void caller_get_array2_U(void) {
  U (*v)[2] = (U (*)[2])caller_state.object;
  for (unsigned long i = 0; i < 2; i++) ABITER_GET(U, &(*v)[i]);
}
struct caller_behind_array2_U { char c; U v[2]; };
unsigned long long caller_layout_array2_U[2] = {sizeof(U [2]), ABITER_ALIGN(U [2], caller_behind_array2_U)};
extern "C" void caller_put_K4(void) {
  K4 *v = (K4 *)caller_state.object;
  new (abiter_at{v}) K4;
  ABITER_PUT(U, &((K3 *)v)->u);
  ABITER_PUT(TP, &((K3 *)v)->t);
  ABITER_PUT(TF, &((K3 *)v)->f);
  for (unsigned long i = 0; i < 2; i++) ABITER_PUT(U, &v->u[i]);
  for (unsigned long i = 0; i < 2; i++) ABITER_PUT(TP, &v->t[i]);
}
extern "C" void caller_get_K4(void) {
  K4 *v = (K4 *)caller_state.object;
  ABITER_GET(U, &((K3 *)v)->u);
  ABITER_GET(TP, &((K3 *)v)->t);
  ABITER_GET(TF, &((K3 *)v)->f);
  for (unsigned long i = 0; i < 2; i++) ABITER_GET(U, &v->u[i]);
  for (unsigned long i = 0; i < 2; i++) ABITER_GET(TP, &v->t[i]);
}
struct caller_behind_K4 { char c; K4 v; };
unsigned long long caller_layout_K4[2] = {sizeof(K4), ABITER_ALIGN(K4, caller_behind_K4)};
extern "C" void caller_put_K5(void) {
  K5 *v = (K5 *)caller_state.object;
  ABITER_PUT(TH, &v->t);
  ABITER_PUT(TV, &v->v);
}
extern "C" void caller_get_K5(void) {
  K5 *v = (K5 *)caller_state.object;
  ABITER_GET(TH, &v->t);
  ABITER_GET(TV, &v->v);
}
struct caller_behind_K5 { char c; K5 v; };
unsigned long long caller_layout_K5[2] = {sizeof(K5), ABITER_ALIGN(K5, caller_behind_K5)};
extern "C" void caller_put_K6(void) {
  K6 *v = (K6 *)caller_state.object;
  new (abiter_at{v}) K6;
  ABITER_PUT(Vi, &v->v);
  ABITER_PUT(TV, &v->v2);
}
extern "C" void caller_get_K6(void) {
  K6 *v = (K6 *)caller_state.object;
  ABITER_GET(Vi, &v->v);
  ABITER_GET(TV, &v->v2);
}
struct caller_behind_K6 { char c; K6 v; };
unsigned long long caller_layout_K6[2] = {sizeof(K6), ABITER_ALIGN(K6, caller_behind_K6)};
extern "C" void caller_put_S(void) {
  S *v = (S *)caller_state.object;
  ABITER_PUT(TH, &v->t);
  ABITER_PUT(UH, &v->u);
  for (unsigned long i = 0; i < 2; i++) ABITER_PUT(TV, &v->w[i]);
}
extern "C" void caller_get_S(void) {
  S *v = (S *)caller_state.object;
  ABITER_GET(TH, &v->t);
  ABITER_GET(UH, &v->u);
  for (unsigned long i = 0; i < 2; i++) ABITER_GET(TV, &v->w[i]);
}
struct caller_behind_S { char c; S v; };
unsigned long long caller_layout_S[2] = {sizeof(S), ABITER_ALIGN(S, caller_behind_S)};
extern "C" void caller_put_S2(void) {
  S2 *v = (S2 *)caller_state.object;
  ABITER_PUT(TF, &v->t);
  ABITER_PUT(TP, &v->u);
  for (unsigned long i = 0; i < 2; i++) ABITER_PUT(TP, &v->a[i]);
}
extern "C" void caller_get_S2(void) {
  S2 *v = (S2 *)caller_state.object;
  ABITER_GET(TF, &v->t);
  ABITER_GET(TP, &v->u);
  for (unsigned long i = 0; i < 2; i++) ABITER_GET(TP, &v->a[i]);
}
struct caller_behind_S2 { char c; S2 v; };
unsigned long long caller_layout_S2[2] = {sizeof(S2), ABITER_ALIGN(S2, caller_behind_S2)};
extern "C" void caller_put_C1(void) { C1 *v = (C1 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_C1(void) { C1 *v = (C1 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_C1 { char c; C1 v; };
unsigned long long caller_layout_C1[2] = {sizeof(C1), ABITER_ALIGN(C1, caller_behind_C1)};
extern "C" void caller_put_ref_TH(void) {
  TH **v = (TH **)caller_state.object;
  {
    TH *t = (TH *)abiter_put_ref(v, sizeof(TH), alignof(TH));
    if (t) ABITER_PUT(TH, t);
  }
}
extern "C" void caller_get_ref_TH(void) {
  TH **v = (TH **)caller_state.object;
  {
    TH *t = (TH *)abiter_get_ref(v);
    if (t) ABITER_GET(TH, t);
  }
}
struct caller_behind_ref_TH { char c; TH *v; };
unsigned long long caller_layout_ref_TH[2] = {sizeof(TH *), ABITER_ALIGN(TH *, caller_behind_ref_TH)};
extern "C" void caller_put_ref_UV(void) {
  UV **v = (UV **)caller_state.object;
  {
    UV *t = (UV *)abiter_put_ref(v, sizeof(UV), alignof(UV));
    if (t) ABITER_PUT(UV, t);
  }
}
extern "C" void caller_get_ref_UV(void) {
  UV **v = (UV **)caller_state.object;
  {
    UV *t = (UV *)abiter_get_ref(v);
    if (t) ABITER_GET(UV, t);
  }
}
struct caller_behind_ref_UV { char c; UV *v; };
unsigned long long caller_layout_ref_UV[2] = {sizeof(UV *), ABITER_ALIGN(UV *, caller_behind_ref_UV)};
extern "C" void caller_put_C2(void) { C2 *v = (C2 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_C2(void) { C2 *v = (C2 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_C2 { char c; C2 v; };
unsigned long long caller_layout_C2[2] = {sizeof(C2), ABITER_ALIGN(C2, caller_behind_C2)};
extern "C" void caller_put_Begun(void) {
  Begun *v = (Begun *)caller_state.object;
  new (abiter_at{v}) Begun;
  abiter_put(&v->a, sizeof v->a);
  for (unsigned long i = 0; i < 2; i++) abiter_put(&v->b[i], sizeof v->b[i]);
}
extern "C" void caller_get_Begun(void) {
  Begun *v = (Begun *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  for (unsigned long i = 0; i < 2; i++) abiter_get(&v->b[i], sizeof v->b[i]);
}
struct caller_behind_Begun { char c; Begun v; };
unsigned long long caller_layout_Begun[2] = {sizeof(Begun), ABITER_ALIGN(Begun, caller_behind_Begun)};
extern "C" void caller_put_Hidden(void) {
  Hidden *v = (Hidden *)caller_state.object;
  new (abiter_at{v}) Hidden;
  abiter_put(&((Begun *)v)->a, sizeof ((Begun *)v)->a);
  for (unsigned long i = 0; i < 2; i++) abiter_put(&((Begun *)v)->b[i], sizeof ((Begun *)v)->b[i]);
  abiter_put(&v->c, sizeof v->c);
}
extern "C" void caller_get_Hidden(void) {
  Hidden *v = (Hidden *)caller_state.object;
  abiter_get(&((Begun *)v)->a, sizeof ((Begun *)v)->a);
  for (unsigned long i = 0; i < 2; i++) abiter_get(&((Begun *)v)->b[i], sizeof ((Begun *)v)->b[i]);
  abiter_get(&v->c, sizeof v->c);
}
struct caller_behind_Hidden { char c; Hidden v; };
unsigned long long caller_layout_Hidden[2] = {sizeof(Hidden), ABITER_ALIGN(Hidden, caller_behind_Hidden)};
extern "C" void caller_put_Around(void) {
  Around *v = (Around *)caller_state.object;
  new (abiter_at{v}) Around;
  ABITER_PUT(In, &v->in);
  { u16 x; abiter_put(&x, sizeof x); v->n = x; }
  for (unsigned long i = 0; i < 2; i++) ABITER_PUT(In, &v->base_like[i]);
}
extern "C" void caller_get_Around(void) {
  Around *v = (Around *)caller_state.object;
  ABITER_GET(In, &v->in);
  { u16 x = v->n; abiter_get(&x, sizeof x); }
  for (unsigned long i = 0; i < 2; i++) ABITER_GET(In, &v->base_like[i]);
}
struct caller_behind_Around { char c; Around v; };
unsigned long long caller_layout_Around[2] = {sizeof(Around), ABITER_ALIGN(Around, caller_behind_Around)};
extern "C" void caller_put_Uncounted(void) {
  Uncounted *v = (Uncounted *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
}
extern "C" void caller_get_Uncounted(void) {
  Uncounted *v = (Uncounted *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
}
struct caller_behind_Uncounted { char c; Uncounted v; };
unsigned long long caller_layout_Uncounted[2] = {
    sizeof(Uncounted), ABITER_ALIGN(Uncounted, caller_behind_Uncounted)};
extern "C" void caller_put_Moved(void) { Moved *v = (Moved *)caller_state.object; abiter_put(&v->n, sizeof v->n); }
extern "C" void caller_get_Moved(void) { Moved *v = (Moved *)caller_state.object; abiter_get(&v->n, sizeof v->n); }
struct caller_behind_Moved { char c; Moved v; };
unsigned long long caller_layout_Moved[2] = {sizeof(Moved), ABITER_ALIGN(Moved, caller_behind_Moved)};
extern "C" void caller_put_Below(void) {
  Below *v = (Below *)caller_state.object;
  new (abiter_at{v}) Below;
  abiter_put(&((Vi *)v)->n, sizeof ((Vi *)v)->n);
  abiter_put(&v->z, sizeof v->z);
}
extern "C" void caller_get_Below(void) {
  Below *v = (Below *)caller_state.object;
  abiter_get(&((Vi *)v)->n, sizeof ((Vi *)v)->n);
  abiter_get(&v->z, sizeof v->z);
}
struct caller_behind_Below { char c; Below v; };
unsigned long long caller_layout_Below[2] = {sizeof(Below), ABITER_ALIGN(Below, caller_behind_Below)};
extern "C" void caller_put_Takes(void) { Takes *v = (Takes *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_Takes(void) { Takes *v = (Takes *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_Takes { char c; Takes v; };
unsigned long long caller_layout_Takes[2] = {sizeof(Takes), ABITER_ALIGN(Takes, caller_behind_Takes)};
extern "C" void caller_put_MakesH(void) { MakesH *v = (MakesH *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_MakesH(void) { MakesH *v = (MakesH *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_MakesH { char c; MakesH v; };
unsigned long long caller_layout_MakesH[2] = {sizeof(MakesH), ABITER_ALIGN(MakesH, caller_behind_MakesH)};
extern "C" void caller_put_MakesMoved(void) {
  MakesMoved *v = (MakesMoved *)caller_state.object;
  abiter_put(v, sizeof *v);
}
extern "C" void caller_get_MakesMoved(void) {
  MakesMoved *v = (MakesMoved *)caller_state.object;
  abiter_get(v, sizeof *v);
}
struct caller_behind_MakesMoved { char c; MakesMoved v; };
unsigned long long caller_layout_MakesMoved[2] = {
    sizeof(MakesMoved), ABITER_ALIGN(MakesMoved, caller_behind_MakesMoved)};
extern "C" void caller_put_MakesBelow(void) {
  MakesBelow *v = (MakesBelow *)caller_state.object;
  abiter_put(v, sizeof *v);
}
extern "C" void caller_get_MakesBelow(void) {
  MakesBelow *v = (MakesBelow *)caller_state.object;
  abiter_get(v, sizeof *v);
}
struct caller_behind_MakesBelow { char c; MakesBelow v; };
unsigned long long caller_layout_MakesBelow[2] = {
    sizeof(MakesBelow), ABITER_ALIGN(MakesBelow, caller_behind_MakesBelow)};
extern "C" void caller_put_ref_K5(void) {
  K5 **v = (K5 **)caller_state.object;
  {
    K5 *t = (K5 *)abiter_put_ref(v, sizeof(K5), alignof(K5));
    if (t) ABITER_PUT(K5, t);
  }
}
extern "C" void caller_get_ref_K5(void) {
  K5 **v = (K5 **)caller_state.object;
  {
    K5 *t = (K5 *)abiter_get_ref(v);
    if (t) ABITER_GET(K5, t);
  }
}
struct caller_behind_ref_K5 { char c; K5 *v; };
unsigned long long caller_layout_ref_K5[2] = {sizeof(K5 *), ABITER_ALIGN(K5 *, caller_behind_ref_K5)};
extern "C" void caller_put_ref_K6(void) {
  K6 **v = (K6 **)caller_state.object;
  {
    K6 *t = (K6 *)abiter_put_ref(v, sizeof(K6), alignof(K6));
    if (t) ABITER_PUT(K6, t);
  }
}
extern "C" void caller_get_ref_K6(void) {
  K6 **v = (K6 **)caller_state.object;
  {
    K6 *t = (K6 *)abiter_get_ref(v);
    if (t) ABITER_GET(K6, t);
  }
}
struct caller_behind_ref_K6 { char c; K6 *v; };
unsigned long long caller_layout_ref_K6[2] = {sizeof(K6 *), ABITER_ALIGN(K6 *, caller_behind_ref_K6)};
extern "C" void caller_put_ref_S(void) {
  S **v = (S **)caller_state.object;
  {
    S *t = (S *)abiter_put_ref(v, sizeof(S), alignof(S));
    if (t) ABITER_PUT(S, t);
  }
}
extern "C" void caller_get_ref_S(void) {
  S **v = (S **)caller_state.object;
  {
    S *t = (S *)abiter_get_ref(v);
    if (t) ABITER_GET(S, t);
  }
}
struct caller_behind_ref_S { char c; S *v; };
unsigned long long caller_layout_ref_S[2] = {sizeof(S *), ABITER_ALIGN(S *, caller_behind_ref_S)};
extern "C" void caller_put_ref_TV(void) {
  TV **v = (TV **)caller_state.object;
  {
    TV *t = (TV *)abiter_put_ref(v, sizeof(TV), alignof(TV));
    if (t) ABITER_PUT(TV, t);
  }
}
extern "C" void caller_get_ref_TV(void) {
  TV **v = (TV **)caller_state.object;
  {
    TV *t = (TV *)abiter_get_ref(v);
    if (t) ABITER_GET(TV, t);
  }
}
struct caller_behind_ref_TV { char c; TV *v; };
unsigned long long caller_layout_ref_TV[2] = {sizeof(TV *), ABITER_ALIGN(TV *, caller_behind_ref_TV)};
extern "C" void caller_put_ref_UH(void) {
  UH **v = (UH **)caller_state.object;
  {
    UH *t = (UH *)abiter_put_ref(v, sizeof(UH), alignof(UH));
    if (t) ABITER_PUT(UH, t);
  }
}
extern "C" void caller_get_ref_UH(void) {
  UH **v = (UH **)caller_state.object;
  {
    UH *t = (UH *)abiter_get_ref(v);
    if (t) ABITER_GET(UH, t);
  }
}
struct caller_behind_ref_UH { char c; UH *v; };
unsigned long long caller_layout_ref_UH[2] = {sizeof(UH *), ABITER_ALIGN(UH *, caller_behind_ref_UH)};
extern "C" void caller_put_mut_S2(void) {
  S2 **v = (S2 **)caller_state.object;
  {
    S2 *t = (S2 *)abiter_put_ref(v, sizeof(S2), alignof(S2));
    if (t) ABITER_PUT(S2, t);
  }
}
extern "C" void caller_get_mut_S2(void) {
  S2 **v = (S2 **)caller_state.object;
  {
    S2 *t = (S2 *)abiter_get_ref(v);
    if (t) ABITER_GET(S2, t);
  }
}
struct caller_behind_mut_S2 { char c; S2 *v; };
unsigned long long caller_layout_mut_S2[2] = {sizeof(S2 *), ABITER_ALIGN(S2 *, caller_behind_mut_S2)};
extern "C" void caller_put_mut_K3(void) {
  K3 **v = (K3 **)caller_state.object;
  {
    K3 *t = (K3 *)abiter_put_ref(v, sizeof(K3), alignof(K3));
    if (t) ABITER_PUT(K3, t);
  }
}
extern "C" void caller_get_mut_K3(void) {
  K3 **v = (K3 **)caller_state.object;
  {
    K3 *t = (K3 *)abiter_get_ref(v);
    if (t) ABITER_GET(K3, t);
  }
}
struct caller_behind_mut_K3 { char c; K3 *v; };
unsigned long long caller_layout_mut_K3[2] = {sizeof(K3 *), ABITER_ALIGN(K3 *, caller_behind_mut_K3)};
extern "C" void caller_put_mut_Begun(void) {
  Begun **v = (Begun **)caller_state.object;
  {
    Begun *t = (Begun *)abiter_put_ref(v, sizeof(Begun), alignof(Begun));
    if (t) ABITER_PUT(Begun, t);
  }
}
extern "C" void caller_get_mut_Begun(void) {
  Begun **v = (Begun **)caller_state.object;
  {
    Begun *t = (Begun *)abiter_get_ref(v);
    if (t) ABITER_GET(Begun, t);
  }
}
struct caller_behind_mut_Begun { char c; Begun *v; };
unsigned long long caller_layout_mut_Begun[2] = {sizeof(Begun *), ABITER_ALIGN(Begun *, caller_behind_mut_Begun)};
extern "C" void caller_put_mut_Hidden(void) {
  Hidden **v = (Hidden **)caller_state.object;
  {
    Hidden *t = (Hidden *)abiter_put_ref(v, sizeof(Hidden), alignof(Hidden));
    if (t) ABITER_PUT(Hidden, t);
  }
}
extern "C" void caller_get_mut_Hidden(void) {
  Hidden **v = (Hidden **)caller_state.object;
  {
    Hidden *t = (Hidden *)abiter_get_ref(v);
    if (t) ABITER_GET(Hidden, t);
  }
}
struct caller_behind_mut_Hidden { char c; Hidden *v; };
unsigned long long caller_layout_mut_Hidden[2] = {
    sizeof(Hidden *), ABITER_ALIGN(Hidden *, caller_behind_mut_Hidden)};
extern "C" void caller_put_mut_Around(void) {
  Around **v = (Around **)caller_state.object;
  {
    Around *t = (Around *)abiter_put_ref(v, sizeof(Around), alignof(Around));
    if (t) ABITER_PUT(Around, t);
  }
}
extern "C" void caller_get_mut_Around(void) {
  Around **v = (Around **)caller_state.object;
  {
    Around *t = (Around *)abiter_get_ref(v);
    if (t) ABITER_GET(Around, t);
  }
}
struct caller_behind_mut_Around { char c; Around *v; };
unsigned long long caller_layout_mut_Around[2] = {
    sizeof(Around *), ABITER_ALIGN(Around *, caller_behind_mut_Around)};
extern "C" K2 a__c(TP a, TF b, U c, K1 k, K2 l) noexcept;
extern "C" void call_a__c_(void) {
  void **slot = caller_state.slot;
  { K2 r = a__c(
      *(TP *)slot[0], *(TF *)slot[1], *(U *)slot[2], *(K1 *)slot[3],
      *(K2 *)slot[4]); new (abiter_at{slot[5]}) K2(r); }
  caller_state.made += -2;
}
extern "C" void dynamic_a__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  { K2 r = a__c(
      *(TP *)slot[0], *(TF *)slot[1], *(U *)slot[2], *(K1 *)slot[3],
      *(K2 *)slot[4]); new (abiter_at{slot[5]}) K2(r); }
  caller_state.made += -2;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) K2 a__win64(TP a, TF b, U c, K1 k, K2 l) noexcept;
extern "C" void call_a__win64_(void) {
  void **slot = caller_state.slot;
  { K2 r = a__win64(
      *(TP *)slot[0], *(TF *)slot[1], *(U *)slot[2], *(K1 *)slot[3],
      *(K2 *)slot[4]); new (abiter_at{slot[5]}) K2(r); }
  caller_state.made += -2;
}
extern "C" void dynamic_a__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  { K2 r = a__win64(
      *(TP *)slot[0], *(TF *)slot[1], *(U *)slot[2], *(K1 *)slot[3],
      *(K2 *)slot[4]); new (abiter_at{slot[5]}) K2(r); }
  caller_state.made += -2;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void b__c(K3 a, K4 b) noexcept;
extern "C" void call_b__c_(void) {
  void **slot = caller_state.slot;
  b__c(*(K3 *)slot[0], static_cast<K4 &&>(*(K4 *)slot[1]));
}
extern "C" void dynamic_b__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  b__c(*(K3 *)slot[0], static_cast<K4 &&>(*(K4 *)slot[1]));
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) void b__win64(K3 a, K4 b) noexcept;
extern "C" void call_b__win64_(void) {
  void **slot = caller_state.slot;
  b__win64(*(K3 *)slot[0], static_cast<K4 &&>(*(K4 *)slot[1]));
}
extern "C" void dynamic_b__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  b__win64(*(K3 *)slot[0], static_cast<K4 &&>(*(K4 *)slot[1]));
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void c__c(K5 *a, K6 *b, S *c, TH *d, TV *e, UV *f, UH *g);
extern "C" void call_c__c_(void) {
  void **slot = caller_state.slot;
  c__c(
      *(K5 **)slot[0], *(K6 **)slot[1], *(S **)slot[2], *(TH **)slot[3], *(TV **)slot[4], *(UV **)slot[5],
      *(UH **)slot[6]);
}
extern "C" void dynamic_c__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  c__c(
      *(K5 **)slot[0], *(K6 **)slot[1], *(S **)slot[2], *(TH **)slot[3], *(TV **)slot[4], *(UV **)slot[5],
      *(UH **)slot[6]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) void c__win64(K5 *a, K6 *b, S *c, TH *d, TV *e, UV *f, UH *g);
extern "C" void call_c__win64_(void) {
  void **slot = caller_state.slot;
  c__win64(
      *(K5 **)slot[0], *(K6 **)slot[1], *(S **)slot[2], *(TH **)slot[3], *(TV **)slot[4], *(UV **)slot[5],
      *(UH **)slot[6]);
}
extern "C" void dynamic_c__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  c__win64(
      *(K5 **)slot[0], *(K6 **)slot[1], *(S **)slot[2], *(TH **)slot[3], *(TV **)slot[4], *(UV **)slot[5],
      *(UH **)slot[6]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" TP e__c(S2 a, C1 c, C2 d);
extern "C" void call_e__c_(void) {
  void **slot = caller_state.slot;
  TP r = e__c(*(S2 *)slot[0], *(C1 *)slot[1], *(C2 *)slot[2]);
  *(TP *)slot[3] = r;
}
extern "C" void dynamic_e__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  TP r = e__c(*(S2 *)slot[0], *(C1 *)slot[1], *(C2 *)slot[2]);
  *(TP *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" TF e__c__cb1(TP t, U u) {
  void **slot = caller_state.slot;
  *(TP *)slot[4] = t;
  *(U *)slot[5] = u;
  return *(TF *)slot[6];
}
extern "C" void e__c__cb2(TH *t, UV *u) { void **slot = caller_state.slot; *(TH **)slot[7] = t; *(UV **)slot[8] = u; }
extern "C" __attribute__((ms_abi)) TP e__win64(S2 a, C1 c, C2 d);
extern "C" void call_e__win64_(void) {
  void **slot = caller_state.slot;
  TP r = e__win64(*(S2 *)slot[0], *(C1 *)slot[1], *(C2 *)slot[2]);
  *(TP *)slot[3] = r;
}
extern "C" void dynamic_e__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  TP r = e__win64(*(S2 *)slot[0], *(C1 *)slot[1], *(C2 *)slot[2]);
  *(TP *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" TF e__win64__cb1(TP t, U u) {
  void **slot = caller_state.slot;
  *(TP *)slot[4] = t;
  *(U *)slot[5] = u;
  return *(TF *)slot[6];
}
extern "C" void e__win64__cb2(TH *t, UV *u) {
  void **slot = caller_state.slot;
  *(TH **)slot[7] = t;
  *(UV **)slot[8] = u;
}
extern "C" void call_h__c_(void) { void **slot = caller_state.slot; (*(S2 **)slot[0])->h__c(*(u8 *)slot[1]); }
extern "C" void call_h__win64_(void) { void **slot = caller_state.slot; (*(S2 **)slot[0])->h__win64(*(u8 *)slot[1]); }
extern "C" TF h3__c(K3 *, TP);
inline TF K3::h3(TP a) { return ::h3__c((K3 *)this, a); }
extern "C" __attribute__((weak)) void callee_make_K3(void *);
extern "C" void call_h3__c_(void) {
  void **slot = caller_state.slot;
  if (!callee_make_K3) return;
  callee_make_K3(*(K3 **)slot[0]);
  TF r = (*(K3 **)slot[0])->h3(*(TP *)slot[1]);
  *(TF *)slot[2] = r;
}
namespace n { __attribute__((weak)) U f(TF, const TH &); }
extern "C" void call_i__c_(void) {
  void **slot = caller_state.slot;
  U (*to)(TF, const TH &) = ::n::f;
  if (!to) return;
  U r = to(*(TF *)slot[0], **(TH **)slot[1]);
  *(U *)slot[2] = r;
}
namespace n { __attribute__((weak)) __attribute__((ms_abi)) U f__win64_(TF, const TH &); }
extern "C" void call_i__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) U (*to)(TF, const TH &) = ::n::f__win64_;
  if (!to) return;
  U r = to(*(TF *)slot[0], **(TH **)slot[1]);
  *(U *)slot[2] = r;
}
extern "C" TP s1__c;
extern "C" void call_s1__c_(void) { void **slot = caller_state.slot; *(TP *)slot[1] = s1__c; s1__c = *(TP *)slot[0]; }
extern "C" U s4__c[2];
extern "C" void call_s4__c_(void) {
  void **slot = caller_state.slot;
  for (unsigned long i = 0; i < 2; i++) (*(U (*)[2])slot[1])[i] = s4__c[i];
  for (unsigned long i = 0; i < 2; i++) s4__c[i] = (*(U (*)[2])slot[0])[i];
}
extern "C" const In s9__c;
extern "C" void call_s9__c_(void) { void **slot = caller_state.slot; *(In *)slot[1] = s9__c; }
extern "C" u64 begun__c(Begun *, u8);
inline u64 Begun::begun(u8 a) { return ::begun__c((Begun *)this, a); }
extern "C" __attribute__((weak)) void callee_make_Begun(void *);
extern "C" void call_begun__c_(void) {
  void **slot = caller_state.slot;
  if (!callee_make_Begun) return;
  callee_make_Begun(*(Begun **)slot[0]);
  *(u64 *)slot[2] = (*(Begun **)slot[0])->begun(*(u8 *)slot[1]);
}
extern "C" void hidden__c(Hidden *, u8);
inline void Hidden::hidden(u8 a) { ::hidden__c((Hidden *)this, a); }
inline void Begun::hidden(u8) { __builtin_trap(); }
extern "C" __attribute__((weak)) void callee_make_Hidden(void *);
extern "C" void call_hidden__c_(void) {
  void **slot = caller_state.slot;
  if (!callee_make_Hidden) return;
  callee_make_Hidden(*(Hidden **)slot[0]);
  (static_cast<Begun *>(*(Hidden **)slot[0]))->hidden(*(u8 *)slot[1]);
}
extern "C" void around__c(Around *, u8);
inline void Around::around(u8 a) { ::around__c((Around *)this, a); }
extern "C" __attribute__((weak)) void callee_make_Around(void *);
extern "C" void call_around__c_(void) {
  void **slot = caller_state.slot;
  if (!callee_make_Around) return;
  callee_make_Around(*(Around **)slot[0]);
  (*(Around **)slot[0])->around(*(u8 *)slot[1]);
}
extern "C" Uncounted takes__c(Takes c, H h) noexcept;
extern "C" void call_takes__c_(void) {
  void **slot = caller_state.slot;
  { Uncounted r = takes__c(*(Takes *)slot[0], *(H *)slot[1]); new (abiter_at{slot[2]}) Uncounted(r); }
  caller_state.made += -1;
}
extern "C" void takes__c__cb1(H h, Uncounted u, Moved m, Below b, u8 n) {
  void **slot = caller_state.slot;
  new (abiter_at{slot[3]}) H(h);
  new (abiter_at{slot[4]}) Uncounted(u);
  new (abiter_at{slot[5]}) Moved(static_cast<Moved &&>(m));
  new (abiter_at{slot[6]}) Below(b);
  *(u8 *)slot[7] = n;
  caller_state.made += -3;
}
extern "C" __attribute__((ms_abi)) Uncounted takes__win64(Takes c, H h) noexcept;
extern "C" void call_takes__win64_(void) {
  void **slot = caller_state.slot;
  { Uncounted r = takes__win64(*(Takes *)slot[0], *(H *)slot[1]); new (abiter_at{slot[2]}) Uncounted(r); }
  caller_state.made += -1;
}
extern "C" void takes__win64__cb1(H h, Uncounted u, Moved m, Below b, u8 n) {
  void **slot = caller_state.slot;
  new (abiter_at{slot[3]}) H(h);
  new (abiter_at{slot[4]}) Uncounted(u);
  new (abiter_at{slot[5]}) Moved(static_cast<Moved &&>(m));
  new (abiter_at{slot[6]}) Below(b);
  *(u8 *)slot[7] = n;
  caller_state.made += -3;
}
extern "C" Moved makes__c(MakesH a, MakesMoved b, MakesBelow c) noexcept;
extern "C" void call_makes__c_(void) {
  void **slot = caller_state.slot;
  { Moved r = makes__c(
      *(MakesH *)slot[0], *(MakesMoved *)slot[1],
      *(MakesBelow *)slot[2]); new (abiter_at{slot[3]}) Moved(static_cast<Moved &&>(r)); }
}
extern "C" H makes__c__cb1(H h) {
  void **slot = caller_state.slot;
  new (abiter_at{slot[4]}) H(h);
  caller_state.made += -1;
  return *(H *)slot[5];
}
extern "C" Moved makes__c__cb2(void) {
  void **slot = caller_state.slot;
  return static_cast<Moved &&>(*(Moved *)slot[6]);
}
extern "C" Below makes__c__cb3(MakesMoved m) {
  void **slot = caller_state.slot;
  *(MakesMoved *)slot[7] = m;
  {
  union { MakesMoved from; Moved (*to)() noexcept; } abiter_to = {m};
  { Moved r = abiter_to.to(); new (abiter_at{slot[9]}) Moved(static_cast<Moved &&>(r)); }
  }
  caller_state.made += -1;
  return *(Below *)slot[8];
}
extern "C" __attribute__((ms_abi)) Moved makes__win64(MakesH a, MakesMoved b, MakesBelow c) noexcept;
extern "C" void call_makes__win64_(void) {
  void **slot = caller_state.slot;
  { Moved r = makes__win64(
      *(MakesH *)slot[0], *(MakesMoved *)slot[1],
      *(MakesBelow *)slot[2]); new (abiter_at{slot[3]}) Moved(static_cast<Moved &&>(r)); }
}
extern "C" H makes__win64__cb1(H h) {
  void **slot = caller_state.slot;
  new (abiter_at{slot[4]}) H(h);
  caller_state.made += -1;
  return *(H *)slot[5];
}
extern "C" Moved makes__win64__cb2(void) {
  void **slot = caller_state.slot;
  return static_cast<Moved &&>(*(Moved *)slot[6]);
}
extern "C" Below makes__win64__cb3(MakesMoved m) {
  void **slot = caller_state.slot;
  *(MakesMoved *)slot[7] = m;
  {
  union { MakesMoved from; Moved (*to)() noexcept; } abiter_to = {m};
  { Moved r = abiter_to.to(); new (abiter_at{slot[9]}) Moved(static_cast<Moved &&>(r)); }
  }
  caller_state.made += -1;
  return *(Below *)slot[8];
}
