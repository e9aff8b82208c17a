/* abiter VERSION: the caller's side of bit_fields in C++
   abiter gen bit_fields.kdl --lang cpp --side caller */
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

enum Mode { Mode_Off = 0, Mode_On = 1, Mode_Auto = 2 };
enum Delta : short { Delta_Down = -2, Delta_Same = 0, Delta_Up = 1 };
typedef unsigned int u32;
typedef int i32;
typedef short i16;
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned long long u64;
typedef long long i64;
typedef float f32;
typedef double f64;
struct Flags { u32 a : 3; u32 b : 1; u32 c : 28; };
struct Signed { i32 a : 1; i32 b : 7; i16 c : 9; signed char d : 3; };
struct Mixed { u8 a; u32 b : 4; u16 c; u64 d : 40; u64 e : 24; u8 z; };
struct Across { u32 a : 20; u32 b : 20; u8 c : 5; u8 d : 5; };
struct Padded {
  u32 a : 3;
  unsigned int : 5;
  u32 c : 8;
  unsigned int : 0;
  u8 e : 2;
  long long : 0;
  u8 z : 1;
};
struct Words { Mode m : 2; Delta d : 2; bool t : 1; bool f : 1; u8 z; };
struct __attribute__((packed)) Packed { u8 a : 3; u32 b : 30; u16 c : 7; u64 z : 60; };
struct Floats { f32 f; u32 b : 9; f64 d; };
union Either { u32 a : 7; i64 b : 33; u8 c; };
struct Holder { u8 a; Flags f; Packed p[2]; Either e; };
extern "C" void caller_put_Mode(void) {
  Mode *v = (Mode *)caller_state.object;
  { unsigned int x; abiter_put(&x, sizeof x); *v = (Mode)x; }
}
extern "C" void caller_get_Mode(void) {
  Mode *v = (Mode *)caller_state.object;
  { unsigned int x = (unsigned int)*v; abiter_get(&x, sizeof x); }
}
struct caller_behind_Mode { char c; Mode v; };
unsigned long long caller_layout_Mode[2] = {sizeof(Mode), ABITER_ALIGN(Mode, caller_behind_Mode)};
extern "C" void caller_put_Delta(void) { Delta *v = (Delta *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_Delta(void) { Delta *v = (Delta *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_Delta { char c; Delta v; };
unsigned long long caller_layout_Delta[2] = {sizeof(Delta), ABITER_ALIGN(Delta, caller_behind_Delta)};
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_f32 { char c; f32 v; };
unsigned long long caller_layout_f32[2] = {sizeof(f32), ABITER_ALIGN(f32, caller_behind_f32)};
extern "C" void caller_put_Flags(void) {
  Flags *v = (Flags *)caller_state.object;
  { u32 x; abiter_put(&x, sizeof x); v->a = x; }
  { u32 x; abiter_put(&x, sizeof x); v->b = x; }
  { u32 x; abiter_put(&x, sizeof x); v->c = x; }
}
extern "C" void caller_get_Flags(void) {
  Flags *v = (Flags *)caller_state.object;
  { u32 x = v->a; abiter_get(&x, sizeof x); }
  { u32 x = v->b; abiter_get(&x, sizeof x); }
  { u32 x = v->c; abiter_get(&x, sizeof x); }
}
struct caller_behind_Flags { char c; Flags v; };
unsigned long long caller_layout_Flags[2] = {sizeof(Flags), ABITER_ALIGN(Flags, caller_behind_Flags)};
extern "C" void caller_put_Signed(void) {
  Signed *v = (Signed *)caller_state.object;
  { i32 x; abiter_put(&x, sizeof x); v->a = x; }
  { i32 x; abiter_put(&x, sizeof x); v->b = x; }
  { i16 x; abiter_put(&x, sizeof x); v->c = x; }
  { signed char x; abiter_put(&x, sizeof x); v->d = x; }
}
extern "C" void caller_get_Signed(void) {
  Signed *v = (Signed *)caller_state.object;
  { i32 x = v->a; abiter_get(&x, sizeof x); }
  { i32 x = v->b; abiter_get(&x, sizeof x); }
  { i16 x = v->c; abiter_get(&x, sizeof x); }
  { signed char x = v->d; abiter_get(&x, sizeof x); }
}
struct caller_behind_Signed { char c; Signed v; };
unsigned long long caller_layout_Signed[2] = {sizeof(Signed), ABITER_ALIGN(Signed, caller_behind_Signed)};
extern "C" void caller_put_Mixed(void) {
  Mixed *v = (Mixed *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  { u32 x; abiter_put(&x, sizeof x); v->b = x; }
  abiter_put(&v->c, sizeof v->c);
  { u64 x; abiter_put(&x, sizeof x); v->d = x; }
  { u64 x; abiter_put(&x, sizeof x); v->e = x; }
  abiter_put(&v->z, sizeof v->z);
}
extern "C" void caller_get_Mixed(void) {
  Mixed *v = (Mixed *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  { u32 x = v->b; abiter_get(&x, sizeof x); }
  abiter_get(&v->c, sizeof v->c);
  { u64 x = v->d; abiter_get(&x, sizeof x); }
  { u64 x = v->e; abiter_get(&x, sizeof x); }
  abiter_get(&v->z, sizeof v->z);
}
struct caller_behind_Mixed { char c; Mixed v; };
unsigned long long caller_layout_Mixed[2] = {sizeof(Mixed), ABITER_ALIGN(Mixed, caller_behind_Mixed)};
extern "C" void caller_put_Across(void) {
  Across *v = (Across *)caller_state.object;
  { u32 x; abiter_put(&x, sizeof x); v->a = x; }
  { u32 x; abiter_put(&x, sizeof x); v->b = x; }
  { u8 x; abiter_put(&x, sizeof x); v->c = x; }
  { u8 x; abiter_put(&x, sizeof x); v->d = x; }
}
extern "C" void caller_get_Across(void) {
  Across *v = (Across *)caller_state.object;
  { u32 x = v->a; abiter_get(&x, sizeof x); }
  { u32 x = v->b; abiter_get(&x, sizeof x); }
  { u8 x = v->c; abiter_get(&x, sizeof x); }
  { u8 x = v->d; abiter_get(&x, sizeof x); }
}
struct caller_behind_Across { char c; Across v; };
unsigned long long caller_layout_Across[2] = {sizeof(Across), ABITER_ALIGN(Across, caller_behind_Across)};
extern "C" void caller_put_Padded(void) {
  Padded *v = (Padded *)caller_state.object;
  { u32 x; abiter_put(&x, sizeof x); v->a = x; }
  { u32 x; abiter_put(&x, sizeof x); v->c = x; }
  { u8 x; abiter_put(&x, sizeof x); v->e = x; }
  { u8 x; abiter_put(&x, sizeof x); v->z = x; }
}
extern "C" void caller_get_Padded(void) {
  Padded *v = (Padded *)caller_state.object;
  { u32 x = v->a; abiter_get(&x, sizeof x); }
  { u32 x = v->c; abiter_get(&x, sizeof x); }
  { u8 x = v->e; abiter_get(&x, sizeof x); }
  { u8 x = v->z; abiter_get(&x, sizeof x); }
}
struct caller_behind_Padded { char c; Padded v; };
unsigned long long caller_layout_Padded[2] = {sizeof(Padded), ABITER_ALIGN(Padded, caller_behind_Padded)};
extern "C" void caller_put_Words(void) {
  Words *v = (Words *)caller_state.object;
  { Mode x; abiter_put(&x, sizeof x); v->m = x; }
  { Delta x; abiter_put(&x, sizeof x); v->d = x; }
  { bool x; abiter_put(&x, sizeof x); v->t = x; }
  { bool x; abiter_put(&x, sizeof x); v->f = x; }
  abiter_put(&v->z, sizeof v->z);
}
extern "C" void caller_get_Words(void) {
  Words *v = (Words *)caller_state.object;
  { Mode x = v->m; abiter_get(&x, sizeof x); }
  { Delta x = v->d; abiter_get(&x, sizeof x); }
  { bool x = v->t; abiter_get(&x, sizeof x); }
  { bool x = v->f; abiter_get(&x, sizeof x); }
  abiter_get(&v->z, sizeof v->z);
}
struct caller_behind_Words { char c; Words v; };
unsigned long long caller_layout_Words[2] = {sizeof(Words), ABITER_ALIGN(Words, caller_behind_Words)};
extern "C" void caller_put_Packed(void) {
  Packed *v = (Packed *)caller_state.object;
  { u8 x; abiter_put(&x, sizeof x); v->a = x; }
  { u32 x; abiter_put(&x, sizeof x); v->b = x; }
  { u16 x; abiter_put(&x, sizeof x); v->c = x; }
  { u64 x; abiter_put(&x, sizeof x); v->z = x; }
}
extern "C" void caller_get_Packed(void) {
  Packed *v = (Packed *)caller_state.object;
  { u8 x = v->a; abiter_get(&x, sizeof x); }
  { u32 x = v->b; abiter_get(&x, sizeof x); }
  { u16 x = v->c; abiter_get(&x, sizeof x); }
  { u64 x = v->z; abiter_get(&x, sizeof x); }
}
struct caller_behind_Packed { char c; Packed v; };
unsigned long long caller_layout_Packed[2] = {sizeof(Packed), ABITER_ALIGN(Packed, caller_behind_Packed)};
extern "C" void caller_put_Floats(void) {
  Floats *v = (Floats *)caller_state.object;
  abiter_put(&v->f, sizeof v->f);
  { u32 x; abiter_put(&x, sizeof x); v->b = x; }
  abiter_put(&v->d, sizeof v->d);
}
extern "C" void caller_get_Floats(void) {
  Floats *v = (Floats *)caller_state.object;
  abiter_get(&v->f, sizeof v->f);
  { u32 x = v->b; abiter_get(&x, sizeof x); }
  abiter_get(&v->d, sizeof v->d);
}
struct caller_behind_Floats { char c; Floats v; };
unsigned long long caller_layout_Floats[2] = {sizeof(Floats), ABITER_ALIGN(Floats, caller_behind_Floats)};
extern "C" void caller_put_Either(void) {
  Either *v = (Either *)caller_state.object;
  switch (abiter_put_choice()) {
  case 0: { u32 x; abiter_put(&x, sizeof x); v->a = x; } break;
  case 1: { i64 x; abiter_put(&x, sizeof x); v->b = x; } break;
  case 2: abiter_put(&v->c, sizeof v->c); break;
  }
}
extern "C" void caller_get_Either(void) {
  Either *v = (Either *)caller_state.object;
  switch (abiter_get_choice()) {
  case 0: { u32 x = v->a; abiter_get(&x, sizeof x); } break;
  case 1: { i64 x = v->b; abiter_get(&x, sizeof x); } break;
  case 2: abiter_get(&v->c, sizeof v->c); break;
  }
}
struct caller_behind_Either { char c; Either v; };
unsigned long long caller_layout_Either[2] = {sizeof(Either), ABITER_ALIGN(Either, caller_behind_Either)};
extern "C" void caller_put_Holder(void) {
  Holder *v = (Holder *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  ABITER_PUT(Flags, &v->f);
  for (unsigned long i = 0; i < 2; i++) ABITER_PUT(Packed, &v->p[i]);
  ABITER_PUT(Either, &v->e);
}
extern "C" void caller_get_Holder(void) {
  Holder *v = (Holder *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  ABITER_GET(Flags, &v->f);
  for (unsigned long i = 0; i < 2; i++) ABITER_GET(Packed, &v->p[i]);
  ABITER_GET(Either, &v->e);
}
struct caller_behind_Holder { char c; Holder v; };
unsigned long long caller_layout_Holder[2] = {sizeof(Holder), ABITER_ALIGN(Holder, caller_behind_Holder)};
extern "C" void caller_put_mut_Flags(void) {
  Flags **v = (Flags **)caller_state.object;
  {
    Flags *t = (Flags *)abiter_put_ref(v, sizeof(Flags), alignof(Flags));
    if (t) ABITER_PUT(Flags, t);
  }
}
extern "C" void caller_get_mut_Flags(void) {
  Flags **v = (Flags **)caller_state.object;
  {
    Flags *t = (Flags *)abiter_get_ref(v);
    if (t) ABITER_GET(Flags, t);
  }
}
struct caller_behind_mut_Flags { char c; Flags *v; };
unsigned long long caller_layout_mut_Flags[2] = {sizeof(Flags *), ABITER_ALIGN(Flags *, caller_behind_mut_Flags)};
extern "C" void caller_put_mut_Signed(void) {
  Signed **v = (Signed **)caller_state.object;
  {
    Signed *t = (Signed *)abiter_put_ref(v, sizeof(Signed), alignof(Signed));
    if (t) ABITER_PUT(Signed, t);
  }
}
extern "C" void caller_get_mut_Signed(void) {
  Signed **v = (Signed **)caller_state.object;
  {
    Signed *t = (Signed *)abiter_get_ref(v);
    if (t) ABITER_GET(Signed, t);
  }
}
struct caller_behind_mut_Signed { char c; Signed *v; };
unsigned long long caller_layout_mut_Signed[2] = {
    sizeof(Signed *), ABITER_ALIGN(Signed *, caller_behind_mut_Signed)};
extern "C" void caller_put_mut_Mixed(void) {
  Mixed **v = (Mixed **)caller_state.object;
  {
    Mixed *t = (Mixed *)abiter_put_ref(v, sizeof(Mixed), alignof(Mixed));
    if (t) ABITER_PUT(Mixed, t);
  }
}
extern "C" void caller_get_mut_Mixed(void) {
  Mixed **v = (Mixed **)caller_state.object;
  {
    Mixed *t = (Mixed *)abiter_get_ref(v);
    if (t) ABITER_GET(Mixed, t);
  }
}
struct caller_behind_mut_Mixed { char c; Mixed *v; };
unsigned long long caller_layout_mut_Mixed[2] = {sizeof(Mixed *), ABITER_ALIGN(Mixed *, caller_behind_mut_Mixed)};
extern "C" void caller_put_mut_Across(void) {
  Across **v = (Across **)caller_state.object;
  {
    Across *t = (Across *)abiter_put_ref(v, sizeof(Across), alignof(Across));
    if (t) ABITER_PUT(Across, t);
  }
}
extern "C" void caller_get_mut_Across(void) {
  Across **v = (Across **)caller_state.object;
  {
    Across *t = (Across *)abiter_get_ref(v);
    if (t) ABITER_GET(Across, t);
  }
}
struct caller_behind_mut_Across { char c; Across *v; };
unsigned long long caller_layout_mut_Across[2] = {
    sizeof(Across *), ABITER_ALIGN(Across *, caller_behind_mut_Across)};
extern "C" void caller_put_mut_Padded(void) {
  Padded **v = (Padded **)caller_state.object;
  {
    Padded *t = (Padded *)abiter_put_ref(v, sizeof(Padded), alignof(Padded));
    if (t) ABITER_PUT(Padded, t);
  }
}
extern "C" void caller_get_mut_Padded(void) {
  Padded **v = (Padded **)caller_state.object;
  {
    Padded *t = (Padded *)abiter_get_ref(v);
    if (t) ABITER_GET(Padded, t);
  }
}
struct caller_behind_mut_Padded { char c; Padded *v; };
unsigned long long caller_layout_mut_Padded[2] = {
    sizeof(Padded *), ABITER_ALIGN(Padded *, caller_behind_mut_Padded)};
extern "C" void caller_put_mut_Words(void) {
  Words **v = (Words **)caller_state.object;
  {
    Words *t = (Words *)abiter_put_ref(v, sizeof(Words), alignof(Words));
    if (t) ABITER_PUT(Words, t);
  }
}
extern "C" void caller_get_mut_Words(void) {
  Words **v = (Words **)caller_state.object;
  {
    Words *t = (Words *)abiter_get_ref(v);
    if (t) ABITER_GET(Words, t);
  }
}
struct caller_behind_mut_Words { char c; Words *v; };
unsigned long long caller_layout_mut_Words[2] = {sizeof(Words *), ABITER_ALIGN(Words *, caller_behind_mut_Words)};
extern "C" void caller_put_mut_Packed(void) {
  Packed **v = (Packed **)caller_state.object;
  {
    Packed *t = (Packed *)abiter_put_ref(v, sizeof(Packed), alignof(Packed));
    if (t) ABITER_PUT(Packed, t);
  }
}
extern "C" void caller_get_mut_Packed(void) {
  Packed **v = (Packed **)caller_state.object;
  {
    Packed *t = (Packed *)abiter_get_ref(v);
    if (t) ABITER_GET(Packed, t);
  }
}
struct caller_behind_mut_Packed { char c; Packed *v; };
unsigned long long caller_layout_mut_Packed[2] = {
    sizeof(Packed *), ABITER_ALIGN(Packed *, caller_behind_mut_Packed)};
extern "C" void caller_put_mut_Floats(void) {
  Floats **v = (Floats **)caller_state.object;
  {
    Floats *t = (Floats *)abiter_put_ref(v, sizeof(Floats), alignof(Floats));
    if (t) ABITER_PUT(Floats, t);
  }
}
extern "C" void caller_get_mut_Floats(void) {
  Floats **v = (Floats **)caller_state.object;
  {
    Floats *t = (Floats *)abiter_get_ref(v);
    if (t) ABITER_GET(Floats, t);
  }
}
struct caller_behind_mut_Floats { char c; Floats *v; };
unsigned long long caller_layout_mut_Floats[2] = {
    sizeof(Floats *), ABITER_ALIGN(Floats *, caller_behind_mut_Floats)};
extern "C" void caller_put_mut_Either(void) {
  Either **v = (Either **)caller_state.object;
  {
    Either *t = (Either *)abiter_put_ref(v, sizeof(Either), alignof(Either));
    if (t) ABITER_PUT(Either, t);
  }
}
extern "C" void caller_get_mut_Either(void) {
  Either **v = (Either **)caller_state.object;
  {
    Either *t = (Either *)abiter_get_ref(v);
    if (t) ABITER_GET(Either, t);
  }
}
struct caller_behind_mut_Either { char c; Either *v; };
unsigned long long caller_layout_mut_Either[2] = {
    sizeof(Either *), ABITER_ALIGN(Either *, caller_behind_mut_Either)};
extern "C" void caller_put_mut_Holder(void) {
  Holder **v = (Holder **)caller_state.object;
  {
    Holder *t = (Holder *)abiter_put_ref(v, sizeof(Holder), alignof(Holder));
    if (t) ABITER_PUT(Holder, t);
  }
}
extern "C" void caller_get_mut_Holder(void) {
  Holder **v = (Holder **)caller_state.object;
  {
    Holder *t = (Holder *)abiter_get_ref(v);
    if (t) ABITER_GET(Holder, t);
  }
}
struct caller_behind_mut_Holder { char c; Holder *v; };
unsigned long long caller_layout_mut_Holder[2] = {
    sizeof(Holder *), ABITER_ALIGN(Holder *, caller_behind_mut_Holder)};
extern "C" Flags pass_Flags__c(u8 a0, Flags a1, u8 a2);
extern "C" void call_pass_Flags__c_(void) {
  void **slot = caller_state.slot;
  Flags r = pass_Flags__c(*(u8 *)slot[0], *(Flags *)slot[1], *(u8 *)slot[2]);
  *(Flags *)slot[3] = r;
}
extern "C" void dynamic_pass_Flags__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Flags r = pass_Flags__c(*(u8 *)slot[0], *(Flags *)slot[1], *(u8 *)slot[2]);
  *(Flags *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Flags__c_(void) {
  pass_Flags__c(*(u8 *)(abiter_passed + 0), *(Flags *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Flags pass_Flags__win64(u8 a0, Flags a1, u8 a2);
extern "C" void call_pass_Flags__win64_(void) {
  void **slot = caller_state.slot;
  Flags r = pass_Flags__win64(*(u8 *)slot[0], *(Flags *)slot[1], *(u8 *)slot[2]);
  *(Flags *)slot[3] = r;
}
extern "C" void dynamic_pass_Flags__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Flags r = pass_Flags__win64(*(u8 *)slot[0], *(Flags *)slot[1], *(u8 *)slot[2]);
  *(Flags *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Flags__win64_(void) {
  pass_Flags__win64(*(u8 *)(abiter_passed + 0), *(Flags *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Flags__c(Flags *a0, f32 a1);
extern "C" void call_ref_Flags__c_(void) {
  void **slot = caller_state.slot;
  ref_Flags__c(*(Flags **)slot[0], *(f32 *)slot[1]);
}
extern "C" __attribute__((ms_abi)) void ref_Flags__win64(Flags *a0, f32 a1);
extern "C" void call_ref_Flags__win64_(void) {
  void **slot = caller_state.slot;
  ref_Flags__win64(*(Flags **)slot[0], *(f32 *)slot[1]);
}
extern "C" Signed pass_Signed__c(u8 a0, Signed a1, u8 a2);
extern "C" void call_pass_Signed__c_(void) {
  void **slot = caller_state.slot;
  Signed r = pass_Signed__c(*(u8 *)slot[0], *(Signed *)slot[1], *(u8 *)slot[2]);
  *(Signed *)slot[3] = r;
}
extern "C" void dynamic_pass_Signed__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Signed r = pass_Signed__c(*(u8 *)slot[0], *(Signed *)slot[1], *(u8 *)slot[2]);
  *(Signed *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Signed__c_(void) {
  pass_Signed__c(*(u8 *)(abiter_passed + 0), *(Signed *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Signed pass_Signed__win64(u8 a0, Signed a1, u8 a2);
extern "C" void call_pass_Signed__win64_(void) {
  void **slot = caller_state.slot;
  Signed r = pass_Signed__win64(*(u8 *)slot[0], *(Signed *)slot[1], *(u8 *)slot[2]);
  *(Signed *)slot[3] = r;
}
extern "C" void dynamic_pass_Signed__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Signed r = pass_Signed__win64(*(u8 *)slot[0], *(Signed *)slot[1], *(u8 *)slot[2]);
  *(Signed *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Signed__win64_(void) {
  pass_Signed__win64(*(u8 *)(abiter_passed + 0), *(Signed *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Signed__c(Signed *a0, f32 a1);
extern "C" void call_ref_Signed__c_(void) {
  void **slot = caller_state.slot;
  ref_Signed__c(*(Signed **)slot[0], *(f32 *)slot[1]);
}
extern "C" __attribute__((ms_abi)) void ref_Signed__win64(Signed *a0, f32 a1);
extern "C" void call_ref_Signed__win64_(void) {
  void **slot = caller_state.slot;
  ref_Signed__win64(*(Signed **)slot[0], *(f32 *)slot[1]);
}
extern "C" Mixed pass_Mixed__c(u8 a0, Mixed a1, u8 a2);
extern "C" void call_pass_Mixed__c_(void) {
  void **slot = caller_state.slot;
  Mixed r = pass_Mixed__c(*(u8 *)slot[0], *(Mixed *)slot[1], *(u8 *)slot[2]);
  *(Mixed *)slot[3] = r;
}
extern "C" void dynamic_pass_Mixed__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Mixed r = pass_Mixed__c(*(u8 *)slot[0], *(Mixed *)slot[1], *(u8 *)slot[2]);
  *(Mixed *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Mixed__c_(void) {
  pass_Mixed__c(*(u8 *)(abiter_passed + 0), *(Mixed *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Mixed pass_Mixed__win64(u8 a0, Mixed a1, u8 a2);
extern "C" void call_pass_Mixed__win64_(void) {
  void **slot = caller_state.slot;
  Mixed r = pass_Mixed__win64(*(u8 *)slot[0], *(Mixed *)slot[1], *(u8 *)slot[2]);
  *(Mixed *)slot[3] = r;
}
extern "C" void dynamic_pass_Mixed__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Mixed r = pass_Mixed__win64(*(u8 *)slot[0], *(Mixed *)slot[1], *(u8 *)slot[2]);
  *(Mixed *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Mixed__win64_(void) {
  pass_Mixed__win64(*(u8 *)(abiter_passed + 0), *(Mixed *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Mixed__c(Mixed *a0, f32 a1);
extern "C" void call_ref_Mixed__c_(void) {
  void **slot = caller_state.slot;
  ref_Mixed__c(*(Mixed **)slot[0], *(f32 *)slot[1]);
}
extern "C" __attribute__((ms_abi)) void ref_Mixed__win64(Mixed *a0, f32 a1);
extern "C" void call_ref_Mixed__win64_(void) {
  void **slot = caller_state.slot;
  ref_Mixed__win64(*(Mixed **)slot[0], *(f32 *)slot[1]);
}
extern "C" Across pass_Across__c(u8 a0, Across a1, u8 a2);
extern "C" void call_pass_Across__c_(void) {
  void **slot = caller_state.slot;
  Across r = pass_Across__c(*(u8 *)slot[0], *(Across *)slot[1], *(u8 *)slot[2]);
  *(Across *)slot[3] = r;
}
extern "C" void dynamic_pass_Across__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Across r = pass_Across__c(*(u8 *)slot[0], *(Across *)slot[1], *(u8 *)slot[2]);
  *(Across *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Across__c_(void) {
  pass_Across__c(*(u8 *)(abiter_passed + 0), *(Across *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Across pass_Across__win64(u8 a0, Across a1, u8 a2);
extern "C" void call_pass_Across__win64_(void) {
  void **slot = caller_state.slot;
  Across r = pass_Across__win64(*(u8 *)slot[0], *(Across *)slot[1], *(u8 *)slot[2]);
  *(Across *)slot[3] = r;
}
extern "C" void dynamic_pass_Across__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Across r = pass_Across__win64(*(u8 *)slot[0], *(Across *)slot[1], *(u8 *)slot[2]);
  *(Across *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Across__win64_(void) {
  pass_Across__win64(*(u8 *)(abiter_passed + 0), *(Across *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Across__c(Across *a0, f32 a1);
extern "C" void call_ref_Across__c_(void) {
  void **slot = caller_state.slot;
  ref_Across__c(*(Across **)slot[0], *(f32 *)slot[1]);
}
extern "C" __attribute__((ms_abi)) void ref_Across__win64(Across *a0, f32 a1);
extern "C" void call_ref_Across__win64_(void) {
  void **slot = caller_state.slot;
  ref_Across__win64(*(Across **)slot[0], *(f32 *)slot[1]);
}
extern "C" Padded pass_Padded__c(u8 a0, Padded a1, u8 a2);
extern "C" void call_pass_Padded__c_(void) {
  void **slot = caller_state.slot;
  Padded r = pass_Padded__c(*(u8 *)slot[0], *(Padded *)slot[1], *(u8 *)slot[2]);
  *(Padded *)slot[3] = r;
}
extern "C" void dynamic_pass_Padded__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Padded r = pass_Padded__c(*(u8 *)slot[0], *(Padded *)slot[1], *(u8 *)slot[2]);
  *(Padded *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Padded__c_(void) {
  pass_Padded__c(*(u8 *)(abiter_passed + 0), *(Padded *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Padded pass_Padded__win64(u8 a0, Padded a1, u8 a2);
extern "C" void call_pass_Padded__win64_(void) {
  void **slot = caller_state.slot;
  Padded r = pass_Padded__win64(*(u8 *)slot[0], *(Padded *)slot[1], *(u8 *)slot[2]);
  *(Padded *)slot[3] = r;
}
extern "C" void dynamic_pass_Padded__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Padded r = pass_Padded__win64(*(u8 *)slot[0], *(Padded *)slot[1], *(u8 *)slot[2]);
  *(Padded *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Padded__win64_(void) {
  pass_Padded__win64(*(u8 *)(abiter_passed + 0), *(Padded *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Padded__c(Padded *a0, f32 a1);
extern "C" void call_ref_Padded__c_(void) {
  void **slot = caller_state.slot;
  ref_Padded__c(*(Padded **)slot[0], *(f32 *)slot[1]);
}
extern "C" __attribute__((ms_abi)) void ref_Padded__win64(Padded *a0, f32 a1);
extern "C" void call_ref_Padded__win64_(void) {
  void **slot = caller_state.slot;
  ref_Padded__win64(*(Padded **)slot[0], *(f32 *)slot[1]);
}
extern "C" Words pass_Words__c(u8 a0, Words a1, u8 a2);
extern "C" void call_pass_Words__c_(void) {
  void **slot = caller_state.slot;
  Words r = pass_Words__c(*(u8 *)slot[0], *(Words *)slot[1], *(u8 *)slot[2]);
  *(Words *)slot[3] = r;
}
extern "C" void dynamic_pass_Words__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Words r = pass_Words__c(*(u8 *)slot[0], *(Words *)slot[1], *(u8 *)slot[2]);
  *(Words *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Words__c_(void) {
  pass_Words__c(*(u8 *)(abiter_passed + 0), *(Words *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Words pass_Words__win64(u8 a0, Words a1, u8 a2);
extern "C" void call_pass_Words__win64_(void) {
  void **slot = caller_state.slot;
  Words r = pass_Words__win64(*(u8 *)slot[0], *(Words *)slot[1], *(u8 *)slot[2]);
  *(Words *)slot[3] = r;
}
extern "C" void dynamic_pass_Words__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Words r = pass_Words__win64(*(u8 *)slot[0], *(Words *)slot[1], *(u8 *)slot[2]);
  *(Words *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Words__win64_(void) {
  pass_Words__win64(*(u8 *)(abiter_passed + 0), *(Words *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Words__c(Words *a0, f32 a1);
extern "C" void call_ref_Words__c_(void) {
  void **slot = caller_state.slot;
  ref_Words__c(*(Words **)slot[0], *(f32 *)slot[1]);
}
extern "C" __attribute__((ms_abi)) void ref_Words__win64(Words *a0, f32 a1);
extern "C" void call_ref_Words__win64_(void) {
  void **slot = caller_state.slot;
  ref_Words__win64(*(Words **)slot[0], *(f32 *)slot[1]);
}
extern "C" Packed pass_Packed__c(u8 a0, Packed a1, u8 a2);
extern "C" void call_pass_Packed__c_(void) {
  void **slot = caller_state.slot;
  Packed r = pass_Packed__c(*(u8 *)slot[0], *(Packed *)slot[1], *(u8 *)slot[2]);
  *(Packed *)slot[3] = r;
}
extern "C" void dynamic_pass_Packed__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Packed r = pass_Packed__c(*(u8 *)slot[0], *(Packed *)slot[1], *(u8 *)slot[2]);
  *(Packed *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Packed__c_(void) {
  pass_Packed__c(*(u8 *)(abiter_passed + 0), *(Packed *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Packed pass_Packed__win64(u8 a0, Packed a1, u8 a2);
extern "C" void call_pass_Packed__win64_(void) {
  void **slot = caller_state.slot;
  Packed r = pass_Packed__win64(*(u8 *)slot[0], *(Packed *)slot[1], *(u8 *)slot[2]);
  *(Packed *)slot[3] = r;
}
extern "C" void dynamic_pass_Packed__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Packed r = pass_Packed__win64(*(u8 *)slot[0], *(Packed *)slot[1], *(u8 *)slot[2]);
  *(Packed *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Packed__win64_(void) {
  pass_Packed__win64(*(u8 *)(abiter_passed + 0), *(Packed *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Packed__c(Packed *a0, f32 a1);
extern "C" void call_ref_Packed__c_(void) {
  void **slot = caller_state.slot;
  ref_Packed__c(*(Packed **)slot[0], *(f32 *)slot[1]);
}
extern "C" __attribute__((ms_abi)) void ref_Packed__win64(Packed *a0, f32 a1);
extern "C" void call_ref_Packed__win64_(void) {
  void **slot = caller_state.slot;
  ref_Packed__win64(*(Packed **)slot[0], *(f32 *)slot[1]);
}
extern "C" Floats pass_Floats__c(u8 a0, Floats a1, u8 a2);
extern "C" void call_pass_Floats__c_(void) {
  void **slot = caller_state.slot;
  Floats r = pass_Floats__c(*(u8 *)slot[0], *(Floats *)slot[1], *(u8 *)slot[2]);
  *(Floats *)slot[3] = r;
}
extern "C" void dynamic_pass_Floats__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Floats r = pass_Floats__c(*(u8 *)slot[0], *(Floats *)slot[1], *(u8 *)slot[2]);
  *(Floats *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Floats__c_(void) {
  pass_Floats__c(*(u8 *)(abiter_passed + 0), *(Floats *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Floats pass_Floats__win64(u8 a0, Floats a1, u8 a2);
extern "C" void call_pass_Floats__win64_(void) {
  void **slot = caller_state.slot;
  Floats r = pass_Floats__win64(*(u8 *)slot[0], *(Floats *)slot[1], *(u8 *)slot[2]);
  *(Floats *)slot[3] = r;
}
extern "C" void dynamic_pass_Floats__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Floats r = pass_Floats__win64(*(u8 *)slot[0], *(Floats *)slot[1], *(u8 *)slot[2]);
  *(Floats *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Floats__win64_(void) {
  pass_Floats__win64(*(u8 *)(abiter_passed + 0), *(Floats *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Floats__c(Floats *a0, f32 a1);
extern "C" void call_ref_Floats__c_(void) {
  void **slot = caller_state.slot;
  ref_Floats__c(*(Floats **)slot[0], *(f32 *)slot[1]);
}
extern "C" __attribute__((ms_abi)) void ref_Floats__win64(Floats *a0, f32 a1);
extern "C" void call_ref_Floats__win64_(void) {
  void **slot = caller_state.slot;
  ref_Floats__win64(*(Floats **)slot[0], *(f32 *)slot[1]);
}
extern "C" Either pass_Either__c(u8 a0, Either a1, u8 a2);
extern "C" void call_pass_Either__c_(void) {
  void **slot = caller_state.slot;
  Either r = pass_Either__c(*(u8 *)slot[0], *(Either *)slot[1], *(u8 *)slot[2]);
  *(Either *)slot[3] = r;
}
extern "C" void ignore_pass_Either__c_(void) {
  pass_Either__c(*(u8 *)(abiter_passed + 0), *(Either *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Either pass_Either__win64(u8 a0, Either a1, u8 a2);
extern "C" void call_pass_Either__win64_(void) {
  void **slot = caller_state.slot;
  Either r = pass_Either__win64(*(u8 *)slot[0], *(Either *)slot[1], *(u8 *)slot[2]);
  *(Either *)slot[3] = r;
}
extern "C" void ignore_pass_Either__win64_(void) {
  pass_Either__win64(*(u8 *)(abiter_passed + 0), *(Either *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Either__c(Either *a0, f32 a1);
extern "C" void call_ref_Either__c_(void) {
  void **slot = caller_state.slot;
  ref_Either__c(*(Either **)slot[0], *(f32 *)slot[1]);
}
extern "C" __attribute__((ms_abi)) void ref_Either__win64(Either *a0, f32 a1);
extern "C" void call_ref_Either__win64_(void) {
  void **slot = caller_state.slot;
  ref_Either__win64(*(Either **)slot[0], *(f32 *)slot[1]);
}
extern "C" Holder pass_Holder__c(u8 a0, Holder a1, u8 a2);
extern "C" void call_pass_Holder__c_(void) {
  void **slot = caller_state.slot;
  Holder r = pass_Holder__c(*(u8 *)slot[0], *(Holder *)slot[1], *(u8 *)slot[2]);
  *(Holder *)slot[3] = r;
}
extern "C" void dynamic_pass_Holder__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Holder r = pass_Holder__c(*(u8 *)slot[0], *(Holder *)slot[1], *(u8 *)slot[2]);
  *(Holder *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Holder__c_(void) {
  pass_Holder__c(*(u8 *)(abiter_passed + 0), *(Holder *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Holder pass_Holder__win64(u8 a0, Holder a1, u8 a2);
extern "C" void call_pass_Holder__win64_(void) {
  void **slot = caller_state.slot;
  Holder r = pass_Holder__win64(*(u8 *)slot[0], *(Holder *)slot[1], *(u8 *)slot[2]);
  *(Holder *)slot[3] = r;
}
extern "C" void dynamic_pass_Holder__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Holder r = pass_Holder__win64(*(u8 *)slot[0], *(Holder *)slot[1], *(u8 *)slot[2]);
  *(Holder *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Holder__win64_(void) {
  pass_Holder__win64(*(u8 *)(abiter_passed + 0), *(Holder *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Holder__c(Holder *a0, f32 a1);
extern "C" void call_ref_Holder__c_(void) {
  void **slot = caller_state.slot;
  ref_Holder__c(*(Holder **)slot[0], *(f32 *)slot[1]);
}
extern "C" __attribute__((ms_abi)) void ref_Holder__win64(Holder *a0, f32 a1);
extern "C" void call_ref_Holder__win64_(void) {
  void **slot = caller_state.slot;
  ref_Holder__win64(*(Holder **)slot[0], *(f32 *)slot[1]);
}
