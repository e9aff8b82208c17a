/* abiter VERSION: the caller's side of headers in C++
   abiter gen headers.kdl --lang cpp --side caller */
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
enum Equal { Equal_A = 0, Equal_B = 0, Equal_C = 5, Equal_D = 5, Equal_fn = 7, Equal_class = 7 };
enum Small : unsigned char { Small_X = 1, Small_Y = 1, Small_Z = 2 };
typedef float f32;
typedef unsigned int u32;
struct S;
typedef int (*Hook)(struct S *, int);
struct S { Hook hook; int x; };
struct U;
typedef struct U *(*Give)(int);
struct U { Give give; u8 self; u16 union_; };
struct type { int int_; u8 fn; Equal class_; Small new_; f32 crate; u8 this_; u8 Self; };
enum match_tag { match_for = 0, match_while = 1, match_None = 2 };
struct match {
  match_tag tag;
  union {
    struct { u8 _0; } while_;
  } payload;
};
union template_ { f32 float_; u32 impl; };
extern "C" void caller_put_c_int(void) { int *v = (int *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_c_int(void) { int *v = (int *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_c_int { char c; int v; };
unsigned long long caller_layout_c_int[2] = {sizeof(int), ABITER_ALIGN(int, caller_behind_c_int)};
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u16 { char c; u16 v; };
unsigned long long caller_layout_u16[2] = {sizeof(u16), ABITER_ALIGN(u16, caller_behind_u16)};
extern "C" void caller_put_Equal(void) {
  Equal *v = (Equal *)caller_state.object;
  { unsigned int x; abiter_put(&x, sizeof x); *v = (Equal)x; }
}
extern "C" void caller_get_Equal(void) {
  Equal *v = (Equal *)caller_state.object;
  { unsigned int x = (unsigned int)*v; abiter_get(&x, sizeof x); }
}
struct caller_behind_Equal { char c; Equal v; };
unsigned long long caller_layout_Equal[2] = {sizeof(Equal), ABITER_ALIGN(Equal, caller_behind_Equal)};
extern "C" void caller_put_Small(void) { Small *v = (Small *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_Small(void) { Small *v = (Small *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_Small { char c; Small v; };
unsigned long long caller_layout_Small[2] = {sizeof(Small), ABITER_ALIGN(Small, caller_behind_Small)};
extern "C" void caller_put_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u32 { char c; u32 v; };
unsigned long long caller_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, caller_behind_u32)};
extern "C" void caller_put_S(void);
extern "C" void caller_get_S(void);
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
extern "C" void caller_put_Hook(void) { Hook *v = (Hook *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_Hook(void) { Hook *v = (Hook *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_Hook { char c; Hook v; };
unsigned long long caller_layout_Hook[2] = {sizeof(Hook), ABITER_ALIGN(Hook, caller_behind_Hook)};
extern "C" void caller_put_S(void) {
  S *v = (S *)caller_state.object;
  abiter_put(&v->hook, sizeof v->hook);
  abiter_put(&v->x, sizeof v->x);
}
extern "C" void caller_get_S(void) {
  S *v = (S *)caller_state.object;
  abiter_get(&v->hook, sizeof v->hook);
  abiter_get(&v->x, sizeof v->x);
}
struct caller_behind_S { char c; S v; };
unsigned long long caller_layout_S[2] = {sizeof(S), ABITER_ALIGN(S, caller_behind_S)};
extern "C" void caller_put_U(void);
extern "C" void caller_get_U(void);
extern "C" void caller_put_ref_U(void) {
  U **v = (U **)caller_state.object;
  {
    U *t = (U *)abiter_put_ref(v, sizeof(U), alignof(U));
    if (t) ABITER_PUT(U, t);
  }
}
extern "C" void caller_get_ref_U(void) {
  U **v = (U **)caller_state.object;
  {
    U *t = (U *)abiter_get_ref(v);
    if (t) ABITER_GET(U, t);
  }
}
struct caller_behind_ref_U { char c; U *v; };
unsigned long long caller_layout_ref_U[2] = {sizeof(U *), ABITER_ALIGN(U *, caller_behind_ref_U)};
extern "C" void caller_put_Give(void) { Give *v = (Give *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_Give(void) { Give *v = (Give *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_Give { char c; Give v; };
unsigned long long caller_layout_Give[2] = {sizeof(Give), ABITER_ALIGN(Give, caller_behind_Give)};
extern "C" void caller_put_U(void) {
  U *v = (U *)caller_state.object;
  abiter_put(&v->give, sizeof v->give);
  abiter_put(&v->self, sizeof v->self);
  abiter_put(&v->union_, sizeof v->union_);
}
extern "C" void caller_get_U(void) {
  U *v = (U *)caller_state.object;
  abiter_get(&v->give, sizeof v->give);
  abiter_get(&v->self, sizeof v->self);
  abiter_get(&v->union_, sizeof v->union_);
}
struct caller_behind_U { char c; U v; };
unsigned long long caller_layout_U[2] = {sizeof(U), ABITER_ALIGN(U, caller_behind_U)};
extern "C" void caller_put_type(void) {
  type *v = (type *)caller_state.object;
  abiter_put(&v->int_, sizeof v->int_);
  abiter_put(&v->fn, sizeof v->fn);
  { unsigned int x; abiter_put(&x, sizeof x); v->class_ = (Equal)x; }
  abiter_put(&v->new_, sizeof v->new_);
  abiter_put(&v->crate, sizeof v->crate);
  abiter_put(&v->this_, sizeof v->this_);
  abiter_put(&v->Self, sizeof v->Self);
}
extern "C" void caller_get_type(void) {
  type *v = (type *)caller_state.object;
  abiter_get(&v->int_, sizeof v->int_);
  abiter_get(&v->fn, sizeof v->fn);
  { unsigned int x = (unsigned int)v->class_; abiter_get(&x, sizeof x); }
  abiter_get(&v->new_, sizeof v->new_);
  abiter_get(&v->crate, sizeof v->crate);
  abiter_get(&v->this_, sizeof v->this_);
  abiter_get(&v->Self, sizeof v->Self);
}
struct caller_behind_type { char c; type v; };
unsigned long long caller_layout_type[2] = {sizeof(type), ABITER_ALIGN(type, caller_behind_type)};
extern "C" void caller_put_match(void) {
  match *v = (match *)caller_state.object;
  switch (abiter_put_tag()) {
  case match_for: v->tag = match_for; break;
  case match_while:
    v->tag = match_while;
    abiter_put(&v->payload.while_._0, sizeof v->payload.while_._0);
    break;
  case match_None: v->tag = match_None; break;
  }
}
extern "C" void caller_get_match(void) {
  match *v = (match *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 3)) {
  case match_for: break;
  case match_while: abiter_get(&v->payload.while_._0, sizeof v->payload.while_._0); break;
  case match_None: break;
  }
}
struct caller_behind_match { char c; match v; };
unsigned long long caller_layout_match[2] = {sizeof(match), ABITER_ALIGN(match, caller_behind_match)};
extern "C" void caller_put_template(void) {
  template_ *v = (template_ *)caller_state.object;
  switch (abiter_put_choice()) {
  case 0: abiter_put(&v->float_, sizeof v->float_); break;
  case 1: abiter_put(&v->impl, sizeof v->impl); break;
  }
}
extern "C" void caller_get_template(void) {
  template_ *v = (template_ *)caller_state.object;
  switch (abiter_get_choice()) {
  case 0: abiter_get(&v->float_, sizeof v->float_); break;
  case 1: abiter_get(&v->impl, sizeof v->impl); break;
  }
}
struct caller_behind_template { char c; template_ v; };
unsigned long long caller_layout_template[2] = {sizeof(template_), ABITER_ALIGN(template_, caller_behind_template)};
extern "C" void caller_put_ref_type(void) {
  type **v = (type **)caller_state.object;
  {
    type *t = (type *)abiter_put_ref(v, sizeof(type), alignof(type));
    if (t) ABITER_PUT(type, t);
  }
}
extern "C" void caller_get_ref_type(void) {
  type **v = (type **)caller_state.object;
  {
    type *t = (type *)abiter_get_ref(v);
    if (t) ABITER_GET(type, t);
  }
}
struct caller_behind_ref_type { char c; type *v; };
unsigned long long caller_layout_ref_type[2] = {sizeof(type *), ABITER_ALIGN(type *, caller_behind_ref_type)};
extern "C" Equal hooked__c(S a, Equal b);
extern "C" void call_hooked__c_(void) {
  void **slot = caller_state.slot;
  *(Equal *)slot[2] = hooked__c(*(S *)slot[0], *(Equal *)slot[1]);
}
extern "C" int hooked__c__cb1(S *s, int n) {
  void **slot = caller_state.slot;
  *(S **)slot[3] = s;
  *(int *)slot[4] = n;
  return *(int *)slot[5];
}
extern "C" __attribute__((ms_abi)) Equal hooked__win64(S a, Equal b);
extern "C" void call_hooked__win64_(void) {
  void **slot = caller_state.slot;
  *(Equal *)slot[2] = hooked__win64(*(S *)slot[0], *(Equal *)slot[1]);
}
extern "C" int hooked__win64__cb1(S *s, int n) {
  void **slot = caller_state.slot;
  *(S **)slot[3] = s;
  *(int *)slot[4] = n;
  return *(int *)slot[5];
}
extern "C" void given__c(U a);
extern "C" void call_given__c_(void) { void **slot = caller_state.slot; given__c(*(U *)slot[0]); }
extern "C" void dynamic_given__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  given__c(*(U *)slot[0]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" U *given__c__cb1(int n) { void **slot = caller_state.slot; *(int *)slot[1] = n; return *(U **)slot[2]; }
extern "C" __attribute__((ms_abi)) void given__win64(U a);
extern "C" void call_given__win64_(void) { void **slot = caller_state.slot; given__win64(*(U *)slot[0]); }
extern "C" void dynamic_given__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  given__win64(*(U *)slot[0]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" U *given__win64__cb1(int n) {
  void **slot = caller_state.slot;
  *(int *)slot[1] = n;
  return *(U **)slot[2];
}
extern "C" type while__c(type int_, u8 self, u16 this_, Small double_);
extern "C" void call_while__c_(void) {
  void **slot = caller_state.slot;
  type r = while__c(*(type *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(Small *)slot[3]);
  *(type *)slot[4] = r;
}
extern "C" void dynamic_while__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  type r = while__c(*(type *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(Small *)slot[3]);
  *(type *)slot[4] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_while__c_(void) {
  while__c(
      *(type *)(abiter_passed + 0), *(u8 *)(abiter_passed + 256), *(u16 *)(abiter_passed + 512),
      *(Small *)(abiter_passed + 768));
}
extern "C" __attribute__((ms_abi)) type while__win64(type int_, u8 self, u16 this_, Small double_);
extern "C" void call_while__win64_(void) {
  void **slot = caller_state.slot;
  type r = while__win64(*(type *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(Small *)slot[3]);
  *(type *)slot[4] = r;
}
extern "C" void dynamic_while__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  type r = while__win64(*(type *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(Small *)slot[3]);
  *(type *)slot[4] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_while__win64_(void) {
  while__win64(
      *(type *)(abiter_passed + 0), *(u8 *)(abiter_passed + 256), *(u16 *)(abiter_passed + 512),
      *(Small *)(abiter_passed + 768));
}
extern "C" match double__c(template_ a0, type *return_);
extern "C" void call_double__c_(void) {
  void **slot = caller_state.slot;
  match r = double__c(*(template_ *)slot[0], *(type **)slot[1]);
  *(match *)slot[2] = r;
}
extern "C" void ignore_double__c_(void) {
  double__c(*(template_ *)(abiter_passed + 0), *(type **)(abiter_passed + 256));
}
extern "C" __attribute__((ms_abi)) match double__win64(template_ a0, type *return_);
extern "C" void call_double__win64_(void) {
  void **slot = caller_state.slot;
  match r = double__win64(*(template_ *)slot[0], *(type **)slot[1]);
  *(match *)slot[2] = r;
}
extern "C" void ignore_double__win64_(void) {
  double__win64(*(template_ *)(abiter_passed + 0), *(type **)(abiter_passed + 256));
}
extern "C" void int__c(u32 n, ...);
extern "C" void call_int__c_(void) {
  void **slot = caller_state.slot;
  int__c(*(u32 *)slot[0], *(Equal *)slot[1], *(Small *)slot[2]);
}
extern "C" void dynamic_int__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  int__c(*(u32 *)slot[0], *(Equal *)slot[1], *(Small *)slot[2]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) void int__win64(u32 n, ...);
extern "C" void call_int__win64_(void) {
  void **slot = caller_state.slot;
  int__win64(*(u32 *)slot[0], *(Equal *)slot[1], *(Small *)slot[2]);
}
extern "C" void dynamic_int__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  int__win64(*(u32 *)slot[0], *(Equal *)slot[1], *(Small *)slot[2]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" Small for__c;
extern "C" void call_for__c_(void) {
  void **slot = caller_state.slot;
  *(Small *)slot[1] = for__c;
  for__c = *(Small *)slot[0];
}
