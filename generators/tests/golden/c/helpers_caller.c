/* abiter VERSION: the caller's side of helpers in C
   abiter gen helpers.kdl --lang c --side caller */
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

/* Another codec's put and get, for an object inside the one at hand. */
#define ABITER_PUT(key, place) (caller_state.object = (place), caller_put_##key())
#define ABITER_GET(key, place) (caller_state.object = (place), caller_get_##key())

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

typedef unsigned long long u64;
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef struct Big { u64 a; u64 b; u64 c; } Big;
typedef struct f__c_ { u8 a; } f__c_;
typedef struct call_f__c__ { u8 a; } call_f__c__;
typedef struct call_f__c___ { u16 a; } call_f__c___;
typedef struct ignore_f__c__ { u16 a; } ignore_f__c__;
typedef enum Tree__c_tag { Tree__c_A = 0, Tree__c_B = 1 } Tree__c_tag;
typedef struct Tree__c {
  Tree__c_tag tag;
  union {
    struct { f__c_ _0; } B;
  } payload;
} Tree__c;
typedef u8 (*cb)(u8);
void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, struct { char c; u8 v; })};
void caller_put_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, struct { char c; u32 v; })};
void caller_put_Big(void) {
  Big *v = (Big *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
  abiter_put(&v->c, sizeof v->c);
}
void caller_get_Big(void) {
  Big *v = (Big *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
  abiter_get(&v->c, sizeof v->c);
}
unsigned long long caller_layout_Big[2] = {sizeof(Big), ABITER_ALIGN(Big, struct { char c; Big v; })};
void caller_put_f__c_(void) { f__c_ *v = (f__c_ *)caller_state.object; abiter_put(&v->a, sizeof v->a); }
void caller_get_f__c_(void) { f__c_ *v = (f__c_ *)caller_state.object; abiter_get(&v->a, sizeof v->a); }
unsigned long long caller_layout_f__c_[2] = {sizeof(f__c_), ABITER_ALIGN(f__c_, struct { char c; f__c_ v; })};
void caller_put_call_f__c_(void) {
  call_f__c__ *v = (call_f__c__ *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
}
void caller_get_call_f__c_(void) {
  call_f__c__ *v = (call_f__c__ *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
}
unsigned long long caller_layout_call_f__c_[2] = {
    sizeof(call_f__c__), ABITER_ALIGN(call_f__c__, struct { char c; call_f__c__ v; })};
void caller_put_call_f__c__(void) {
  call_f__c___ *v = (call_f__c___ *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
}
void caller_get_call_f__c__(void) {
  call_f__c___ *v = (call_f__c___ *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
}
unsigned long long caller_layout_call_f__c__[2] = {
    sizeof(call_f__c___), ABITER_ALIGN(call_f__c___, struct { char c; call_f__c___ v; })};
void caller_put_ignore_f__c___(void) {
  ignore_f__c__ *v = (ignore_f__c__ *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
}
void caller_get_ignore_f__c___(void) {
  ignore_f__c__ *v = (ignore_f__c__ *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
}
unsigned long long caller_layout_ignore_f__c___[2] = {
    sizeof(ignore_f__c__), ABITER_ALIGN(ignore_f__c__, struct { char c; ignore_f__c__ v; })};
void caller_put_Tree__c_(void) {
  Tree__c *v = (Tree__c *)caller_state.object;
  switch (abiter_put_tag()) {
  case Tree__c_A: v->tag = Tree__c_A; break;
  case Tree__c_B:
    v->tag = Tree__c_B;
    ABITER_PUT(f__c_, &v->payload.B._0);
    break;
  }
}
void caller_get_Tree__c_(void) {
  Tree__c *v = (Tree__c *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 2)) {
  case Tree__c_A: break;
  case Tree__c_B: ABITER_GET(f__c_, &v->payload.B._0); break;
  }
}
unsigned long long caller_layout_Tree__c_[2] = {
    sizeof(Tree__c), ABITER_ALIGN(Tree__c, struct { char c; Tree__c v; })};
void caller_put_cb(void) { cb *v = (cb *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_cb(void) { cb *v = (cb *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_cb[2] = {sizeof(cb), ABITER_ALIGN(cb, struct { char c; cb v; })};
void caller_put_ref_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  {
    u8 *t = (u8 *)abiter_put_ref(v, sizeof(u8), _Alignof(u8));
    if (t) abiter_put(t, sizeof *t);
  }
}
void caller_get_ref_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  {
    u8 *t = (u8 *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
unsigned long long caller_layout_ref_u8[2] = {sizeof(u8 *), ABITER_ALIGN(u8 *, struct { char c; u8 *v; })};
Big f__c(u32 a, Big b);
void call_f__c_(void) {
  void **slot = caller_state.slot;
  Big r = f__c(*(u32 *)slot[0], *(Big *)slot[1]);
  *(Big *)slot[2] = r;
}
void dynamic_f__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = f__c(*(u32 *)slot[0], *(Big *)slot[1]);
  *(Big *)slot[2] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_f__c_(void) { f__c(*(u32 *)(abiter_passed + 0), *(Big *)(abiter_passed + 256)); }
__attribute__((ms_abi)) Big f__win64(u32 a, Big b);
void call_f__win64_(void) {
  void **slot = caller_state.slot;
  Big r = f__win64(*(u32 *)slot[0], *(Big *)slot[1]);
  *(Big *)slot[2] = r;
}
void dynamic_f__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = f__win64(*(u32 *)slot[0], *(Big *)slot[1]);
  *(Big *)slot[2] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_f__win64_(void) { f__win64(*(u32 *)(abiter_passed + 0), *(Big *)(abiter_passed + 256)); }
Big call_f__c(Big a);
void call_call_f__c_(void) {
  void **slot = caller_state.slot;
  Big r = call_f__c(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
}
void dynamic_call_f__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = call_f__c(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_call_f__c_(void) { call_f__c(*(Big *)(abiter_passed + 0)); }
__attribute__((ms_abi)) Big call_f__win64(Big a);
void call_call_f__win64_(void) {
  void **slot = caller_state.slot;
  Big r = call_f__win64(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
}
void dynamic_call_f__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = call_f__win64(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_call_f__win64_(void) { call_f__win64(*(Big *)(abiter_passed + 0)); }
Big call_f___c(Big a);
void call_call_f___c_(void) {
  void **slot = caller_state.slot;
  Big r = call_f___c(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
}
void dynamic_call_f___c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = call_f___c(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_call_f___c_(void) { call_f___c(*(Big *)(abiter_passed + 0)); }
__attribute__((ms_abi)) Big call_f___win64(Big a);
void call_call_f___win64_(void) {
  void **slot = caller_state.slot;
  Big r = call_f___win64(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
}
void dynamic_call_f___win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = call_f___win64(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_call_f___win64_(void) { call_f___win64(*(Big *)(abiter_passed + 0)); }
Big ignore_f__c(Big a);
void call_ignore_f__c_(void) {
  void **slot = caller_state.slot;
  Big r = ignore_f__c(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
}
void dynamic_ignore_f__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = ignore_f__c(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_ignore_f__c_(void) { ignore_f__c(*(Big *)(abiter_passed + 0)); }
__attribute__((ms_abi)) Big ignore_f__win64(Big a);
void call_ignore_f__win64_(void) {
  void **slot = caller_state.slot;
  Big r = ignore_f__win64(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
}
void dynamic_ignore_f__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = ignore_f__win64(*(Big *)slot[0]);
  *(Big *)slot[1] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_ignore_f__win64_(void) { ignore_f__win64(*(Big *)(abiter_passed + 0)); }
Big dynamic_f__c(Big a, Big b, f__c_ c);
void call_dynamic_f__c_(void) {
  void **slot = caller_state.slot;
  Big r = dynamic_f__c(*(Big *)slot[0], *(Big *)slot[1], *(f__c_ *)slot[2]);
  *(Big *)slot[3] = r;
}
void dynamic_dynamic_f__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = dynamic_f__c(*(Big *)slot[0], *(Big *)slot[1], *(f__c_ *)slot[2]);
  *(Big *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_dynamic_f__c_(void) {
  dynamic_f__c(*(Big *)(abiter_passed + 0), *(Big *)(abiter_passed + 256), *(f__c_ *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Big dynamic_f__win64(Big a, Big b, f__c_ c);
void call_dynamic_f__win64_(void) {
  void **slot = caller_state.slot;
  Big r = dynamic_f__win64(*(Big *)slot[0], *(Big *)slot[1], *(f__c_ *)slot[2]);
  *(Big *)slot[3] = r;
}
void dynamic_dynamic_f__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = dynamic_f__win64(*(Big *)slot[0], *(Big *)slot[1], *(f__c_ *)slot[2]);
  *(Big *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_dynamic_f__win64_(void) {
  dynamic_f__win64(*(Big *)(abiter_passed + 0), *(Big *)(abiter_passed + 256), *(f__c_ *)(abiter_passed + 512));
}
u32 f__c__c(u8 a);
void call_f__c__c_(void) { void **slot = caller_state.slot; *(u32 *)slot[1] = f__c__c(*(u8 *)slot[0]); }
__attribute__((ms_abi)) u32 f__c__win64(u8 a);
void call_f__c__win64_(void) { void **slot = caller_state.slot; *(u32 *)slot[1] = f__c__win64(*(u8 *)slot[0]); }
u32 f__c___c(u8 a);
void call_f__c___c_(void) { void **slot = caller_state.slot; *(u32 *)slot[1] = f__c___c(*(u8 *)slot[0]); }
__attribute__((ms_abi)) u32 f__c___win64(u8 a);
void call_f__c___win64_(void) { void **slot = caller_state.slot; *(u32 *)slot[1] = f__c___win64(*(u8 *)slot[0]); }
u32 call_f__c__c(u8 a, call_f__c__ b);
void call_call_f__c__c_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[2] = call_f__c__c(*(u8 *)slot[0], *(call_f__c__ *)slot[1]);
}
__attribute__((ms_abi)) u32 call_f__c__win64(u8 a, call_f__c__ b);
void call_call_f__c__win64_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[2] = call_f__c__win64(*(u8 *)slot[0], *(call_f__c__ *)slot[1]);
}
u32 call_f__c___c(u8 a, call_f__c___ b, ignore_f__c__ c);
void call_call_f__c___c_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[3] = call_f__c___c(*(u8 *)slot[0], *(call_f__c___ *)slot[1], *(ignore_f__c__ *)slot[2]);
}
__attribute__((ms_abi)) u32 call_f__c___win64(u8 a, call_f__c___ b, ignore_f__c__ c);
void call_call_f__c___win64_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[3] = call_f__c___win64(*(u8 *)slot[0], *(call_f__c___ *)slot[1], *(ignore_f__c__ *)slot[2]);
}
void gate_v__c(u8 a);
void call_gate_v__c_(void) { void **slot = caller_state.slot; gate_v__c(*(u8 *)slot[0]); }
__attribute__((ms_abi)) void gate_v__win64(u8 a);
void call_gate_v__win64_(void) { void **slot = caller_state.slot; gate_v__win64(*(u8 *)slot[0]); }
void list_l__c(u8 a);
void call_list_l__c_(void) { void **slot = caller_state.slot; list_l__c(*(u8 *)slot[0]); }
__attribute__((ms_abi)) void list_l__win64(u8 a);
void call_list_l__win64_(void) { void **slot = caller_state.slot; list_l__win64(*(u8 *)slot[0]); }
u32 l__c(u32 n, __builtin_va_list ap);
static void list_l__c_(void **slot, ...) {
  __builtin_va_list ap;
  __builtin_va_start(ap, slot);
  *(u32 *)slot[2] = l__c(*(u32 *)slot[0], ap);
  __builtin_va_end(ap);
}
void call_l__c_(void) { void **slot = caller_state.slot; list_l__c_(slot, *(u32 *)slot[1]); }
void dynamic_l__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  list_l__c_(slot, *(u32 *)slot[1]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
__attribute__((ms_abi)) u32 l__win64(u32 n, __builtin_ms_va_list ap);
static __attribute__((ms_abi)) void list_l__win64_(void **slot, ...) {
  __builtin_ms_va_list ap;
  __builtin_ms_va_start(ap, slot);
  *(u32 *)slot[2] = l__win64(*(u32 *)slot[0], ap);
  __builtin_ms_va_end(ap);
}
void call_l__win64_(void) { void **slot = caller_state.slot; list_l__win64_(slot, *(u32 *)slot[1]); }
void dynamic_l__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  list_l__win64_(slot, *(u32 *)slot[1]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void before_s__c(u8 a);
void call_before_s__c_(void) { void **slot = caller_state.slot; before_s__c(*(u8 *)slot[0]); }
__attribute__((ms_abi)) void before_s__win64(u8 a);
void call_before_s__win64_(void) { void **slot = caller_state.slot; before_s__win64(*(u8 *)slot[0]); }
void after_s__c(u8 a);
void call_after_s__c_(void) { void **slot = caller_state.slot; after_s__c(*(u8 *)slot[0]); }
__attribute__((ms_abi)) void after_s__win64(u8 a);
void call_after_s__win64_(void) { void **slot = caller_state.slot; after_s__win64(*(u8 *)slot[0]); }
void call_s__c(u8 a);
void call_call_s__c_(void) { void **slot = caller_state.slot; call_s__c(*(u8 *)slot[0]); }
__attribute__((ms_abi)) void call_s__win64(u8 a);
void call_call_s__win64_(void) { void **slot = caller_state.slot; call_s__win64(*(u8 *)slot[0]); }
extern Big s__c;
void call_s__c_(void) { void **slot = caller_state.slot; *(Big *)slot[1] = s__c; s__c = *(Big *)slot[0]; }
void caller_put_f__c(f__c_ a);
void call_caller_put_f__c_(void) { void **slot = caller_state.slot; caller_put_f__c(*(f__c_ *)slot[0]); }
__attribute__((ms_abi)) void caller_put_f__win64(f__c_ a);
void call_caller_put_f__win64_(void) { void **slot = caller_state.slot; caller_put_f__win64(*(f__c_ *)slot[0]); }
void callee_get_f__c(f__c_ a);
void call_callee_get_f__c_(void) { void **slot = caller_state.slot; callee_get_f__c(*(f__c_ *)slot[0]); }
__attribute__((ms_abi)) void callee_get_f__win64(f__c_ a);
void call_callee_get_f__win64_(void) { void **slot = caller_state.slot; callee_get_f__win64(*(f__c_ *)slot[0]); }
void caller_layout_f__c(f__c_ a);
void call_caller_layout_f__c_(void) { void **slot = caller_state.slot; caller_layout_f__c(*(f__c_ *)slot[0]); }
__attribute__((ms_abi)) void caller_layout_f__win64(f__c_ a);
void call_caller_layout_f__win64_(void) {
  void **slot = caller_state.slot;
  caller_layout_f__win64(*(f__c_ *)slot[0]);
}
Tree__c make_Tree__c(Tree__c a);
void call_make_Tree__c_(void) {
  void **slot = caller_state.slot;
  Tree__c r = make_Tree__c(*(Tree__c *)slot[0]);
  *(Tree__c *)slot[1] = r;
}
void ignore_make_Tree__c_(void) { make_Tree__c(*(Tree__c *)(abiter_passed + 0)); }
__attribute__((ms_abi)) Tree__c make_Tree__win64(Tree__c a);
void call_make_Tree__win64_(void) {
  void **slot = caller_state.slot;
  Tree__c r = make_Tree__win64(*(Tree__c *)slot[0]);
  *(Tree__c *)slot[1] = r;
}
void ignore_make_Tree__win64_(void) { make_Tree__win64(*(Tree__c *)(abiter_passed + 0)); }
void callee_make_Made__c(u8 *a);
void call_callee_make_Made__c_(void) { void **slot = caller_state.slot; callee_make_Made__c(*(u8 **)slot[0]); }
__attribute__((ms_abi)) void callee_make_Made__win64(u8 *a);
void call_callee_make_Made__win64_(void) {
  void **slot = caller_state.slot;
  callee_make_Made__win64(*(u8 **)slot[0]);
}
void back__c(cb cb_);
void call_back__c_(void) { void **slot = caller_state.slot; back__c(*(cb *)slot[0]); }
u8 back__c__cb1(u8 a) { void **slot = caller_state.slot; *(u8 *)slot[1] = a; return *(u8 *)slot[2]; }
__attribute__((ms_abi)) void back__win64(cb cb_);
void call_back__win64_(void) { void **slot = caller_state.slot; back__win64(*(cb *)slot[0]); }
u8 back__win64__cb1(u8 a) { void **slot = caller_state.slot; *(u8 *)slot[1] = a; return *(u8 *)slot[2]; }
void back__c__c(cb cb_);
void call_back__c__c_(void) { void **slot = caller_state.slot; back__c__c(*(cb *)slot[0]); }
u8 back__c__c__cb1(u8 a) { void **slot = caller_state.slot; *(u8 *)slot[1] = a; return *(u8 *)slot[2]; }
__attribute__((ms_abi)) void back__c__win64(cb cb_);
void call_back__c__win64_(void) { void **slot = caller_state.slot; back__c__win64(*(cb *)slot[0]); }
u8 back__c__win64__cb1(u8 a) { void **slot = caller_state.slot; *(u8 *)slot[1] = a; return *(u8 *)slot[2]; }
void back__c__cb1__c(u8 a);
void call_back__c__cb1__c_(void) { void **slot = caller_state.slot; back__c__cb1__c(*(u8 *)slot[0]); }
__attribute__((ms_abi)) void back__c__cb1__win64(u8 a);
void call_back__c__cb1__win64_(void) { void **slot = caller_state.slot; back__c__cb1__win64(*(u8 *)slot[0]); }
