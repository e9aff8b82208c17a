/* abiter VERSION: the caller's side of helpers in C++
   abiter gen helpers.kdl --lang cpp --side caller */
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

typedef unsigned long long u64;
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
struct Big { u64 a; u64 b; u64 c; };
struct f__c_ { u8 a; };
struct call_f__c__ { u8 a; };
struct call_f__c___ { u16 a; };
struct ignore_f__c__ { u16 a; };
enum Tree__c_tag { Tree__c_A = 0, Tree__c_B = 1 };
struct Tree__c {
  Tree__c_tag tag;
  union {
    struct { f__c_ _0; } B;
  } payload;
};
struct Made__c { u8 a; inline virtual u8 v(u8); };
struct Home {
  unsigned long long home;
  u8 a;
  Home() = default;
  Home(const Home &o) noexcept : home(o.home ^ abiter_home(&o.home) ^ abiter_home(&this->home)), a(o.a) {
    caller_state.made++;
  }
  ~Home() { caller_state.gone++; }
};
typedef u8 (*cb)(u8);
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u32 { char c; u32 v; };
unsigned long long caller_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, caller_behind_u32)};
extern "C" void caller_put_Big(void) {
  Big *v = (Big *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
  abiter_put(&v->c, sizeof v->c);
}
extern "C" void caller_get_Big(void) {
  Big *v = (Big *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
  abiter_get(&v->c, sizeof v->c);
}
struct caller_behind_Big { char c; Big v; };
unsigned long long caller_layout_Big[2] = {sizeof(Big), ABITER_ALIGN(Big, caller_behind_Big)};
extern "C" void caller_put_f__c_(void) { f__c_ *v = (f__c_ *)caller_state.object; abiter_put(&v->a, sizeof v->a); }
extern "C" void caller_get_f__c_(void) { f__c_ *v = (f__c_ *)caller_state.object; abiter_get(&v->a, sizeof v->a); }
struct caller_behind_f__c_ { char c; f__c_ v; };
unsigned long long caller_layout_f__c_[2] = {sizeof(f__c_), ABITER_ALIGN(f__c_, caller_behind_f__c_)};
extern "C" void caller_put_call_f__c_(void) {
  call_f__c__ *v = (call_f__c__ *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
}
extern "C" void caller_get_call_f__c_(void) {
  call_f__c__ *v = (call_f__c__ *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
}
struct caller_behind_call_f__c_ { char c; call_f__c__ v; };
unsigned long long caller_layout_call_f__c_[2] = {
    sizeof(call_f__c__), ABITER_ALIGN(call_f__c__, caller_behind_call_f__c_)};
extern "C" void caller_put_call_f__c__(void) {
  call_f__c___ *v = (call_f__c___ *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
}
extern "C" void caller_get_call_f__c__(void) {
  call_f__c___ *v = (call_f__c___ *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
}
struct caller_behind_call_f__c__ { char c; call_f__c___ v; };
unsigned long long caller_layout_call_f__c__[2] = {
    sizeof(call_f__c___), ABITER_ALIGN(call_f__c___, caller_behind_call_f__c__)};
extern "C" void caller_put_ignore_f__c___(void) {
  ignore_f__c__ *v = (ignore_f__c__ *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
}
extern "C" void caller_get_ignore_f__c___(void) {
  ignore_f__c__ *v = (ignore_f__c__ *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
}
struct caller_behind_ignore_f__c___ { char c; ignore_f__c__ v; };
unsigned long long caller_layout_ignore_f__c___[2] = {
    sizeof(ignore_f__c__), ABITER_ALIGN(ignore_f__c__, caller_behind_ignore_f__c___)};
extern "C" void caller_put_Tree__c_(void) {
  Tree__c *v = (Tree__c *)caller_state.object;
  switch (abiter_put_tag()) {
  case Tree__c_A: v->tag = Tree__c_A; break;
  case Tree__c_B:
    v->tag = Tree__c_B;
    ABITER_PUT(f__c_, &v->payload.B._0);
    break;
  }
}
extern "C" void caller_get_Tree__c_(void) {
  Tree__c *v = (Tree__c *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 2)) {
  case Tree__c_A: break;
  case Tree__c_B: ABITER_GET(f__c_, &v->payload.B._0); break;
  }
}
struct caller_behind_Tree__c_ { char c; Tree__c v; };
unsigned long long caller_layout_Tree__c_[2] = {sizeof(Tree__c), ABITER_ALIGN(Tree__c, caller_behind_Tree__c_)};
extern "C" void caller_put_Made__c_(void) {
  Made__c *v = (Made__c *)caller_state.object;
  new (abiter_at{v}) Made__c;
  abiter_put(&v->a, sizeof v->a);
}
extern "C" void caller_get_Made__c_(void) {
  Made__c *v = (Made__c *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
}
struct caller_behind_Made__c_ { char c; Made__c v; };
unsigned long long caller_layout_Made__c_[2] = {sizeof(Made__c), ABITER_ALIGN(Made__c, caller_behind_Made__c_)};
extern "C" void caller_put_Home(void) {
  Home *v = (Home *)caller_state.object;
  abiter_put_home(&v->home);
  abiter_put(&v->a, sizeof v->a);
}
extern "C" void caller_get_Home(void) {
  Home *v = (Home *)caller_state.object;
  abiter_get_home(&v->home);
  abiter_get(&v->a, sizeof v->a);
}
struct caller_behind_Home { char c; Home v; };
unsigned long long caller_layout_Home[2] = {sizeof(Home), ABITER_ALIGN(Home, caller_behind_Home)};
extern "C" void caller_put_cb(void) { cb *v = (cb *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_cb(void) { cb *v = (cb *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_cb { char c; cb v; };
unsigned long long caller_layout_cb[2] = {sizeof(cb), ABITER_ALIGN(cb, caller_behind_cb)};
extern "C" void caller_put_mut_Made__c_(void) {
  Made__c **v = (Made__c **)caller_state.object;
  {
    Made__c *t = (Made__c *)abiter_put_ref(v, sizeof(Made__c), alignof(Made__c));
    if (t) ABITER_PUT(Made__c_, t);
  }
}
extern "C" void caller_get_mut_Made__c_(void) {
  Made__c **v = (Made__c **)caller_state.object;
  {
    Made__c *t = (Made__c *)abiter_get_ref(v);
    if (t) ABITER_GET(Made__c_, t);
  }
}
struct caller_behind_mut_Made__c_ { char c; Made__c *v; };
unsigned long long caller_layout_mut_Made__c_[2] = {
    sizeof(Made__c *), ABITER_ALIGN(Made__c *, caller_behind_mut_Made__c_)};
extern "C" void caller_put_ref_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  {
    u8 *t = (u8 *)abiter_put_ref(v, sizeof(u8), alignof(u8));
    if (t) abiter_put(t, sizeof *t);
  }
}
extern "C" void caller_get_ref_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  {
    u8 *t = (u8 *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
struct caller_behind_ref_u8 { char c; u8 *v; };
unsigned long long caller_layout_ref_u8[2] = {sizeof(u8 *), ABITER_ALIGN(u8 *, caller_behind_ref_u8)};
extern "C" Home at_home__c(Home a) noexcept;
extern "C" void call_at_home__c_(void) {
  void **slot = caller_state.slot;
  { Home r = at_home__c(*(Home *)slot[0]); new (abiter_at{slot[1]}) Home(r); }
}
extern "C" __attribute__((ms_abi)) Home at_home__win64(Home a) noexcept;
extern "C" void call_at_home__win64_(void) {
  void **slot = caller_state.slot;
  { Home r = at_home__win64(*(Home *)slot[0]); new (abiter_at{slot[1]}) Home(r); }
}
extern "C" Big f__c(u32 a, Big b);
extern "C" void call_f__c_(void) {
  void **slot = caller_state.slot;
  Big r = f__c(*(u32 *)slot[0], *(Big *)slot[1]);
  *(Big *)slot[2] = r;
}
extern "C" void dynamic_f__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = f__c(*(u32 *)slot[0], *(Big *)slot[1]);
  *(Big *)slot[2] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_f__c_(void) { f__c(*(u32 *)(abiter_passed + 0), *(Big *)(abiter_passed + 256)); }
extern "C" __attribute__((ms_abi)) Big f__win64(u32 a, Big b);
extern "C" void call_f__win64_(void) {
  void **slot = caller_state.slot;
  Big r = f__win64(*(u32 *)slot[0], *(Big *)slot[1]);
  *(Big *)slot[2] = r;
}
extern "C" void dynamic_f__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = f__win64(*(u32 *)slot[0], *(Big *)slot[1]);
  *(Big *)slot[2] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_f__win64_(void) { f__win64(*(u32 *)(abiter_passed + 0), *(Big *)(abiter_passed + 256)); }
extern "C" Big call_f__c(Big a);
extern "C" void call_call_f__c_(void) {
  void **slot = caller_state.slot;
  Big r = call_f__c(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
}
extern "C" void dynamic_call_f__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = call_f__c(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_call_f__c_(void) { call_f__c(*(Big *)(abiter_passed + 0)); }
extern "C" __attribute__((ms_abi)) Big call_f__win64(Big a);
extern "C" void call_call_f__win64_(void) {
  void **slot = caller_state.slot;
  Big r = call_f__win64(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
}
extern "C" void dynamic_call_f__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = call_f__win64(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_call_f__win64_(void) { call_f__win64(*(Big *)(abiter_passed + 0)); }
extern "C" Big call_f___c(Big a);
extern "C" void call_call_f___c_(void) {
  void **slot = caller_state.slot;
  Big r = call_f___c(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
}
extern "C" void dynamic_call_f___c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = call_f___c(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_call_f___c_(void) { call_f___c(*(Big *)(abiter_passed + 0)); }
extern "C" __attribute__((ms_abi)) Big call_f___win64(Big a);
extern "C" void call_call_f___win64_(void) {
  void **slot = caller_state.slot;
  Big r = call_f___win64(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
}
extern "C" void dynamic_call_f___win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = call_f___win64(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_call_f___win64_(void) { call_f___win64(*(Big *)(abiter_passed + 0)); }
extern "C" Big ignore_f__c(Big a);
extern "C" void call_ignore_f__c_(void) {
  void **slot = caller_state.slot;
  Big r = ignore_f__c(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
}
extern "C" void dynamic_ignore_f__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = ignore_f__c(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_ignore_f__c_(void) { ignore_f__c(*(Big *)(abiter_passed + 0)); }
extern "C" __attribute__((ms_abi)) Big ignore_f__win64(Big a);
extern "C" void call_ignore_f__win64_(void) {
  void **slot = caller_state.slot;
  Big r = ignore_f__win64(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
}
extern "C" void dynamic_ignore_f__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = ignore_f__win64(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_ignore_f__win64_(void) { ignore_f__win64(*(Big *)(abiter_passed + 0)); }
extern "C" Big dynamic_f__c(Big a, Big b, f__c_ c);
extern "C" void call_dynamic_f__c_(void) {
  void **slot = caller_state.slot;
  Big r = dynamic_f__c(*(Big *)slot[0], *(Big *)slot[1], *(f__c_ *)slot[2]);
  *(Big *)slot[3] = r;
}
extern "C" void dynamic_dynamic_f__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = dynamic_f__c(*(Big *)slot[0], *(Big *)slot[1], *(f__c_ *)slot[2]);
  *(Big *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_dynamic_f__c_(void) {
  dynamic_f__c(*(Big *)(abiter_passed + 0), *(Big *)(abiter_passed + 256), *(f__c_ *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Big dynamic_f__win64(Big a, Big b, f__c_ c);
extern "C" void call_dynamic_f__win64_(void) {
  void **slot = caller_state.slot;
  Big r = dynamic_f__win64(*(Big *)slot[0], *(Big *)slot[1], *(f__c_ *)slot[2]);
  *(Big *)slot[3] = r;
}
extern "C" void dynamic_dynamic_f__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = dynamic_f__win64(*(Big *)slot[0], *(Big *)slot[1], *(f__c_ *)slot[2]);
  *(Big *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_dynamic_f__win64_(void) {
  dynamic_f__win64(*(Big *)(abiter_passed + 0), *(Big *)(abiter_passed + 256), *(f__c_ *)(abiter_passed + 512));
}
extern "C" u32 f__c__c(u8 a);
extern "C" void call_f__c__c_(void) { void **slot = caller_state.slot; *(u32 *)slot[1] = f__c__c(*(u8 *)slot[0]); }
extern "C" __attribute__((ms_abi)) u32 f__c__win64(u8 a);
extern "C" void call_f__c__win64_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[1] = f__c__win64(*(u8 *)slot[0]);
}
extern "C" u32 f__c___c(u8 a);
extern "C" void call_f__c___c_(void) { void **slot = caller_state.slot; *(u32 *)slot[1] = f__c___c(*(u8 *)slot[0]); }
extern "C" __attribute__((ms_abi)) u32 f__c___win64(u8 a);
extern "C" void call_f__c___win64_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[1] = f__c___win64(*(u8 *)slot[0]);
}
extern "C" u32 call_f__c__c(u8 a, call_f__c__ b);
extern "C" void call_call_f__c__c_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[2] = call_f__c__c(*(u8 *)slot[0], *(call_f__c__ *)slot[1]);
}
extern "C" __attribute__((ms_abi)) u32 call_f__c__win64(u8 a, call_f__c__ b);
extern "C" void call_call_f__c__win64_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[2] = call_f__c__win64(*(u8 *)slot[0], *(call_f__c__ *)slot[1]);
}
extern "C" u32 call_f__c___c(u8 a, call_f__c___ b, ignore_f__c__ c);
extern "C" void call_call_f__c___c_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[3] = call_f__c___c(*(u8 *)slot[0], *(call_f__c___ *)slot[1], *(ignore_f__c__ *)slot[2]);
}
extern "C" __attribute__((ms_abi)) u32 call_f__c___win64(u8 a, call_f__c___ b, ignore_f__c__ c);
extern "C" void call_call_f__c___win64_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[3] = call_f__c___win64(*(u8 *)slot[0], *(call_f__c___ *)slot[1], *(ignore_f__c__ *)slot[2]);
}
extern "C" void gate_v__c(u8 a);
extern "C" void call_gate_v__c_(void) { void **slot = caller_state.slot; gate_v__c(*(u8 *)slot[0]); }
extern "C" __attribute__((ms_abi)) void gate_v__win64(u8 a);
extern "C" void call_gate_v__win64_(void) { void **slot = caller_state.slot; gate_v__win64(*(u8 *)slot[0]); }
extern "C" u8 v__c(Made__c *, u8);
inline u8 Made__c::v(u8 a) { return ::v__c((Made__c *)this, a); }
extern "C" __attribute__((weak)) void callee_make_Made__c_(void *);
extern "C" void call_v__c_(void) {
  void **slot = caller_state.slot;
  if (!callee_make_Made__c_) return;
  callee_make_Made__c_(*(Made__c **)slot[0]);
  *(u8 *)slot[2] = (*(Made__c **)slot[0])->v(*(u8 *)slot[1]);
}
extern "C" void list_l__c(u8 a);
extern "C" void call_list_l__c_(void) { void **slot = caller_state.slot; list_l__c(*(u8 *)slot[0]); }
extern "C" __attribute__((ms_abi)) void list_l__win64(u8 a);
extern "C" void call_list_l__win64_(void) { void **slot = caller_state.slot; list_l__win64(*(u8 *)slot[0]); }
extern "C" u32 l__c(u32 n, __builtin_va_list ap);
static void list_l__c_(void **slot, ...) {
  __builtin_va_list ap;
  __builtin_va_start(ap, slot);
  *(u32 *)slot[2] = l__c(*(u32 *)slot[0], ap);
  __builtin_va_end(ap);
}
extern "C" void call_l__c_(void) { void **slot = caller_state.slot; list_l__c_(slot, *(u32 *)slot[1]); }
extern "C" void dynamic_l__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  list_l__c_(slot, *(u32 *)slot[1]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) u32 l__win64(u32 n, __builtin_ms_va_list ap);
static __attribute__((ms_abi)) void list_l__win64_(void **slot, ...) {
  __builtin_ms_va_list ap;
  __builtin_ms_va_start(ap, slot);
  *(u32 *)slot[2] = l__win64(*(u32 *)slot[0], ap);
  __builtin_ms_va_end(ap);
}
extern "C" void call_l__win64_(void) { void **slot = caller_state.slot; list_l__win64_(slot, *(u32 *)slot[1]); }
extern "C" void dynamic_l__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  list_l__win64_(slot, *(u32 *)slot[1]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void before_s__c(u8 a);
extern "C" void call_before_s__c_(void) { void **slot = caller_state.slot; before_s__c(*(u8 *)slot[0]); }
extern "C" __attribute__((ms_abi)) void before_s__win64(u8 a);
extern "C" void call_before_s__win64_(void) { void **slot = caller_state.slot; before_s__win64(*(u8 *)slot[0]); }
extern "C" void after_s__c(u8 a);
extern "C" void call_after_s__c_(void) { void **slot = caller_state.slot; after_s__c(*(u8 *)slot[0]); }
extern "C" __attribute__((ms_abi)) void after_s__win64(u8 a);
extern "C" void call_after_s__win64_(void) { void **slot = caller_state.slot; after_s__win64(*(u8 *)slot[0]); }
extern "C" void call_s__c(u8 a);
extern "C" void call_call_s__c_(void) { void **slot = caller_state.slot; call_s__c(*(u8 *)slot[0]); }
extern "C" __attribute__((ms_abi)) void call_s__win64(u8 a);
extern "C" void call_call_s__win64_(void) { void **slot = caller_state.slot; call_s__win64(*(u8 *)slot[0]); }
extern "C" Big s__c;
extern "C" void call_s__c_(void) { void **slot = caller_state.slot; *(Big *)slot[1] = s__c; s__c = *(Big *)slot[0]; }
extern "C" void caller_put_f__c(f__c_ a);
extern "C" void call_caller_put_f__c_(void) { void **slot = caller_state.slot; caller_put_f__c(*(f__c_ *)slot[0]); }
extern "C" __attribute__((ms_abi)) void caller_put_f__win64(f__c_ a);
extern "C" void call_caller_put_f__win64_(void) {
  void **slot = caller_state.slot;
  caller_put_f__win64(*(f__c_ *)slot[0]);
}
extern "C" void callee_get_f__c(f__c_ a);
extern "C" void call_callee_get_f__c_(void) { void **slot = caller_state.slot; callee_get_f__c(*(f__c_ *)slot[0]); }
extern "C" __attribute__((ms_abi)) void callee_get_f__win64(f__c_ a);
extern "C" void call_callee_get_f__win64_(void) {
  void **slot = caller_state.slot;
  callee_get_f__win64(*(f__c_ *)slot[0]);
}
extern "C" void caller_layout_f__c(f__c_ a);
extern "C" void call_caller_layout_f__c_(void) {
  void **slot = caller_state.slot;
  caller_layout_f__c(*(f__c_ *)slot[0]);
}
extern "C" __attribute__((ms_abi)) void caller_layout_f__win64(f__c_ a);
extern "C" void call_caller_layout_f__win64_(void) {
  void **slot = caller_state.slot;
  caller_layout_f__win64(*(f__c_ *)slot[0]);
}
extern "C" Tree__c make_Tree__c(Tree__c a);
extern "C" void call_make_Tree__c_(void) {
  void **slot = caller_state.slot;
  Tree__c r = make_Tree__c(*(Tree__c *)slot[0]);
  *(Tree__c *)slot[1] = r;
}
extern "C" void ignore_make_Tree__c_(void) { make_Tree__c(*(Tree__c *)(abiter_passed + 0)); }
extern "C" __attribute__((ms_abi)) Tree__c make_Tree__win64(Tree__c a);
extern "C" void call_make_Tree__win64_(void) {
  void **slot = caller_state.slot;
  Tree__c r = make_Tree__win64(*(Tree__c *)slot[0]);
  *(Tree__c *)slot[1] = r;
}
extern "C" void ignore_make_Tree__win64_(void) { make_Tree__win64(*(Tree__c *)(abiter_passed + 0)); }
extern "C" void callee_make_Made__c(u8 *a);
extern "C" void call_callee_make_Made__c_(void) {
  void **slot = caller_state.slot;
  callee_make_Made__c(*(u8 **)slot[0]);
}
extern "C" __attribute__((ms_abi)) void callee_make_Made__win64(u8 *a);
extern "C" void call_callee_make_Made__win64_(void) {
  void **slot = caller_state.slot;
  callee_make_Made__win64(*(u8 **)slot[0]);
}
extern "C" void back__c(cb cb_);
extern "C" void call_back__c_(void) { void **slot = caller_state.slot; back__c(*(cb *)slot[0]); }
extern "C" u8 back__c__cb1(u8 a) { void **slot = caller_state.slot; *(u8 *)slot[1] = a; return *(u8 *)slot[2]; }
extern "C" __attribute__((ms_abi)) void back__win64(cb cb_);
extern "C" void call_back__win64_(void) { void **slot = caller_state.slot; back__win64(*(cb *)slot[0]); }
extern "C" u8 back__win64__cb1(u8 a) { void **slot = caller_state.slot; *(u8 *)slot[1] = a; return *(u8 *)slot[2]; }
extern "C" void back__c__c(cb cb_);
extern "C" void call_back__c__c_(void) { void **slot = caller_state.slot; back__c__c(*(cb *)slot[0]); }
extern "C" u8 back__c__c__cb1(u8 a) { void **slot = caller_state.slot; *(u8 *)slot[1] = a; return *(u8 *)slot[2]; }
extern "C" __attribute__((ms_abi)) void back__c__win64(cb cb_);
extern "C" void call_back__c__win64_(void) { void **slot = caller_state.slot; back__c__win64(*(cb *)slot[0]); }
extern "C" u8 back__c__win64__cb1(u8 a) {
  void **slot = caller_state.slot;
  *(u8 *)slot[1] = a;
  return *(u8 *)slot[2];
}
extern "C" void back__c__cb1__c(u8 a);
extern "C" void call_back__c__cb1__c_(void) { void **slot = caller_state.slot; back__c__cb1__c(*(u8 *)slot[0]); }
extern "C" __attribute__((ms_abi)) void back__c__cb1__win64(u8 a);
extern "C" void call_back__c__cb1__win64_(void) {
  void **slot = caller_state.slot;
  back__c__cb1__win64(*(u8 *)slot[0]);
}
__attribute__((weak)) u8 m(u8);
extern "C" void call_m__c_(void) {
  void **slot = caller_state.slot;
  u8 (*to)(u8) = ::m;
  if (!to) return;
  *(u8 *)slot[1] = to(*(u8 *)slot[0]);
}
__attribute__((weak)) __attribute__((ms_abi)) u8 m__win64_(u8);
extern "C" void call_m__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) u8 (*to)(u8) = ::m__win64_;
  if (!to) return;
  *(u8 *)slot[1] = to(*(u8 *)slot[0]);
}
namespace ns { __attribute__((weak)) u8 gate_m(u8); }
extern "C" void call_gate_m__c_(void) {
  void **slot = caller_state.slot;
  u8 (*to)(u8) = ::ns::gate_m;
  if (!to) return;
  *(u8 *)slot[1] = to(*(u8 *)slot[0]);
}
namespace ns { __attribute__((weak)) __attribute__((ms_abi)) u8 gate_m__win64_(u8); }
extern "C" void call_gate_m__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) u8 (*to)(u8) = ::ns::gate_m__win64_;
  if (!to) return;
  *(u8 *)slot[1] = to(*(u8 *)slot[0]);
}
