/* abiter VERSION: the caller's side of parameters in C++
   abiter gen parameters.kdl --lang cpp --side caller */
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
typedef unsigned int u32;
typedef unsigned short u16;
typedef double f64;
struct Big { u64 a; u64 b; u64 c; };
struct Tup { u8 _0; u64 _1; };
struct slot_ { u8 a; };
typedef Big (*cb)(u8, Big, u32);
struct Hold { cb cb_; u8 n; };
struct Line { u8 Line_; };
struct K {
  unsigned long long home;
  u8 a;
  K() = default;
  K(const K &o) noexcept : home(o.home ^ abiter_home(&o.home) ^ abiter_home(&this->home)), a(o.a) {
    caller_state.made++;
  }
  ~K() { caller_state.gone++; }
};
typedef K (*kb)(K, u8);
struct W {
  u8 vv;
  inline virtual u8 virt(u8, u8, u16);
  u8 memb__c(u8, u8, u16) __asm__("memb__c");
  __attribute__((ms_abi)) u8 memb__win64(u8, u8, u16) __asm__("memb__win64");
};
extern "C" void caller_put_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u64 { char c; u64 v; };
unsigned long long caller_layout_u64[2] = {sizeof(u64), ABITER_ALIGN(u64, caller_behind_u64)};
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u32 { char c; u32 v; };
unsigned long long caller_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, caller_behind_u32)};
extern "C" void caller_put_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u16 { char c; u16 v; };
unsigned long long caller_layout_u16[2] = {sizeof(u16), ABITER_ALIGN(u16, caller_behind_u16)};
extern "C" void caller_put_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_f64 { char c; f64 v; };
unsigned long long caller_layout_f64[2] = {sizeof(f64), ABITER_ALIGN(f64, caller_behind_f64)};
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
extern "C" void caller_put_Tup(void) {
  Tup *v = (Tup *)caller_state.object;
  abiter_put(&v->_0, sizeof v->_0);
  abiter_put(&v->_1, sizeof v->_1);
}
extern "C" void caller_get_Tup(void) {
  Tup *v = (Tup *)caller_state.object;
  abiter_get(&v->_0, sizeof v->_0);
  abiter_get(&v->_1, sizeof v->_1);
}
struct caller_behind_Tup { char c; Tup v; };
unsigned long long caller_layout_Tup[2] = {sizeof(Tup), ABITER_ALIGN(Tup, caller_behind_Tup)};
extern "C" void caller_put_slot_(void) { slot_ *v = (slot_ *)caller_state.object; abiter_put(&v->a, sizeof v->a); }
extern "C" void caller_get_slot_(void) { slot_ *v = (slot_ *)caller_state.object; abiter_get(&v->a, sizeof v->a); }
struct caller_behind_slot_ { char c; slot_ v; };
unsigned long long caller_layout_slot_[2] = {sizeof(slot_), ABITER_ALIGN(slot_, caller_behind_slot_)};
extern "C" void caller_put_cb(void) { cb *v = (cb *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_cb(void) { cb *v = (cb *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_cb { char c; cb v; };
unsigned long long caller_layout_cb[2] = {sizeof(cb), ABITER_ALIGN(cb, caller_behind_cb)};
extern "C" void caller_put_Hold(void) {
  Hold *v = (Hold *)caller_state.object;
  abiter_put(&v->cb_, sizeof v->cb_);
  abiter_put(&v->n, sizeof v->n);
}
extern "C" void caller_get_Hold(void) {
  Hold *v = (Hold *)caller_state.object;
  abiter_get(&v->cb_, sizeof v->cb_);
  abiter_get(&v->n, sizeof v->n);
}
struct caller_behind_Hold { char c; Hold v; };
unsigned long long caller_layout_Hold[2] = {sizeof(Hold), ABITER_ALIGN(Hold, caller_behind_Hold)};
extern "C" void caller_put_Line(void) {
  Line *v = (Line *)caller_state.object;
  abiter_put(&v->Line_, sizeof v->Line_);
}
extern "C" void caller_get_Line(void) {
  Line *v = (Line *)caller_state.object;
  abiter_get(&v->Line_, sizeof v->Line_);
}
struct caller_behind_Line { char c; Line v; };
unsigned long long caller_layout_Line[2] = {sizeof(Line), ABITER_ALIGN(Line, caller_behind_Line)};
extern "C" void caller_put_K(void) {
  K *v = (K *)caller_state.object;
  abiter_put_home(&v->home);
  abiter_put(&v->a, sizeof v->a);
}
extern "C" void caller_get_K(void) {
  K *v = (K *)caller_state.object;
  abiter_get_home(&v->home);
  abiter_get(&v->a, sizeof v->a);
}
struct caller_behind_K { char c; K v; };
unsigned long long caller_layout_K[2] = {sizeof(K), ABITER_ALIGN(K, caller_behind_K)};
extern "C" void caller_put_kb(void) { kb *v = (kb *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_kb(void) { kb *v = (kb *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_kb { char c; kb v; };
unsigned long long caller_layout_kb[2] = {sizeof(kb), ABITER_ALIGN(kb, caller_behind_kb)};
extern "C" void caller_put_W(void) {
  W *v = (W *)caller_state.object;
  new (abiter_at{v}) W;
  abiter_put(&v->vv, sizeof v->vv);
}
extern "C" void caller_get_W(void) { W *v = (W *)caller_state.object; abiter_get(&v->vv, sizeof v->vv); }
struct caller_behind_W { char c; W v; };
unsigned long long caller_layout_W[2] = {sizeof(W), ABITER_ALIGN(W, caller_behind_W)};
extern "C" void caller_put_mut_W(void) {
  W **v = (W **)caller_state.object;
  {
    W *t = (W *)abiter_put_ref(v, sizeof(W), alignof(W));
    if (t) ABITER_PUT(W, t);
  }
}
extern "C" void caller_get_mut_W(void) {
  W **v = (W **)caller_state.object;
  {
    W *t = (W *)abiter_get_ref(v);
    if (t) ABITER_GET(W, t);
  }
}
struct caller_behind_mut_W { char c; W *v; };
unsigned long long caller_layout_mut_W[2] = {sizeof(W *), ABITER_ALIGN(W *, caller_behind_mut_W)};
extern "C" Big f__c(
    u8 slot, Big r, u8 to, u8 t, u8 v, u8 x, u8 i, u8 j, u8 k, u8 l, u8 m, u8 n, u8 an, u8 ap, u8 aq, u8 sent,
    u8 more, u8 args, u8 f, u8 core, u8 Option, u8 std, u8 o, u8 p, u8 c, u8 tag, u8 payload, u8 call_f, u8 f__c,
    u8 gate_f__c, u8 abiter_put, u8 caller_put_u8, u8 abiter_more, u8 i32, u8 usize, u8 cb, u8 Hold, u8 e0, u8 f0,
    u8 t0, u8 s, u8 found, u8 like, u8 index, u8 alloc, u8 caller_passed, u8 manner);
extern "C" void call_f__c_(void) {
  void **slot = caller_state.slot;
  Big r = f__c(
      *(u8 *)slot[0], *(Big *)slot[1], *(u8 *)slot[2], *(u8 *)slot[3], *(u8 *)slot[4], *(u8 *)slot[5], *(u8 *)slot[6],
      *(u8 *)slot[7], *(u8 *)slot[8], *(u8 *)slot[9], *(u8 *)slot[10], *(u8 *)slot[11], *(u8 *)slot[12],
      *(u8 *)slot[13], *(u8 *)slot[14], *(u8 *)slot[15], *(u8 *)slot[16], *(u8 *)slot[17], *(u8 *)slot[18],
      *(u8 *)slot[19], *(u8 *)slot[20], *(u8 *)slot[21], *(u8 *)slot[22], *(u8 *)slot[23], *(u8 *)slot[24],
      *(u8 *)slot[25], *(u8 *)slot[26], *(u8 *)slot[27], *(u8 *)slot[28], *(u8 *)slot[29], *(u8 *)slot[30],
      *(u8 *)slot[31], *(u8 *)slot[32], *(u8 *)slot[33], *(u8 *)slot[34], *(u8 *)slot[35], *(u8 *)slot[36],
      *(u8 *)slot[37], *(u8 *)slot[38], *(u8 *)slot[39], *(u8 *)slot[40], *(u8 *)slot[41], *(u8 *)slot[42],
      *(u8 *)slot[43], *(u8 *)slot[44], *(u8 *)slot[45], *(u8 *)slot[46]);
  *(Big *)slot[47] = r;
}
extern "C" void dynamic_f__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = f__c(
      *(u8 *)slot[0], *(Big *)slot[1], *(u8 *)slot[2], *(u8 *)slot[3], *(u8 *)slot[4], *(u8 *)slot[5], *(u8 *)slot[6],
      *(u8 *)slot[7], *(u8 *)slot[8], *(u8 *)slot[9], *(u8 *)slot[10], *(u8 *)slot[11], *(u8 *)slot[12],
      *(u8 *)slot[13], *(u8 *)slot[14], *(u8 *)slot[15], *(u8 *)slot[16], *(u8 *)slot[17], *(u8 *)slot[18],
      *(u8 *)slot[19], *(u8 *)slot[20], *(u8 *)slot[21], *(u8 *)slot[22], *(u8 *)slot[23], *(u8 *)slot[24],
      *(u8 *)slot[25], *(u8 *)slot[26], *(u8 *)slot[27], *(u8 *)slot[28], *(u8 *)slot[29], *(u8 *)slot[30],
      *(u8 *)slot[31], *(u8 *)slot[32], *(u8 *)slot[33], *(u8 *)slot[34], *(u8 *)slot[35], *(u8 *)slot[36],
      *(u8 *)slot[37], *(u8 *)slot[38], *(u8 *)slot[39], *(u8 *)slot[40], *(u8 *)slot[41], *(u8 *)slot[42],
      *(u8 *)slot[43], *(u8 *)slot[44], *(u8 *)slot[45], *(u8 *)slot[46]);
  *(Big *)slot[47] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) Big f__win64(
    u8 slot, Big r, u8 to, u8 t, u8 v, u8 x, u8 i, u8 j, u8 k, u8 l, u8 m, u8 n, u8 an, u8 ap, u8 aq, u8 sent,
    u8 more, u8 args, u8 f, u8 core, u8 Option, u8 std, u8 o, u8 p, u8 c, u8 tag, u8 payload, u8 call_f, u8 f__c,
    u8 gate_f__c, u8 abiter_put, u8 caller_put_u8, u8 abiter_more, u8 i32, u8 usize, u8 cb, u8 Hold, u8 e0, u8 f0,
    u8 t0, u8 s, u8 found, u8 like, u8 index, u8 alloc, u8 caller_passed, u8 manner);
extern "C" void call_f__win64_(void) {
  void **slot = caller_state.slot;
  Big r = f__win64(
      *(u8 *)slot[0], *(Big *)slot[1], *(u8 *)slot[2], *(u8 *)slot[3], *(u8 *)slot[4], *(u8 *)slot[5], *(u8 *)slot[6],
      *(u8 *)slot[7], *(u8 *)slot[8], *(u8 *)slot[9], *(u8 *)slot[10], *(u8 *)slot[11], *(u8 *)slot[12],
      *(u8 *)slot[13], *(u8 *)slot[14], *(u8 *)slot[15], *(u8 *)slot[16], *(u8 *)slot[17], *(u8 *)slot[18],
      *(u8 *)slot[19], *(u8 *)slot[20], *(u8 *)slot[21], *(u8 *)slot[22], *(u8 *)slot[23], *(u8 *)slot[24],
      *(u8 *)slot[25], *(u8 *)slot[26], *(u8 *)slot[27], *(u8 *)slot[28], *(u8 *)slot[29], *(u8 *)slot[30],
      *(u8 *)slot[31], *(u8 *)slot[32], *(u8 *)slot[33], *(u8 *)slot[34], *(u8 *)slot[35], *(u8 *)slot[36],
      *(u8 *)slot[37], *(u8 *)slot[38], *(u8 *)slot[39], *(u8 *)slot[40], *(u8 *)slot[41], *(u8 *)slot[42],
      *(u8 *)slot[43], *(u8 *)slot[44], *(u8 *)slot[45], *(u8 *)slot[46]);
  *(Big *)slot[47] = r;
}
extern "C" void dynamic_f__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = f__win64(
      *(u8 *)slot[0], *(Big *)slot[1], *(u8 *)slot[2], *(u8 *)slot[3], *(u8 *)slot[4], *(u8 *)slot[5], *(u8 *)slot[6],
      *(u8 *)slot[7], *(u8 *)slot[8], *(u8 *)slot[9], *(u8 *)slot[10], *(u8 *)slot[11], *(u8 *)slot[12],
      *(u8 *)slot[13], *(u8 *)slot[14], *(u8 *)slot[15], *(u8 *)slot[16], *(u8 *)slot[17], *(u8 *)slot[18],
      *(u8 *)slot[19], *(u8 *)slot[20], *(u8 *)slot[21], *(u8 *)slot[22], *(u8 *)slot[23], *(u8 *)slot[24],
      *(u8 *)slot[25], *(u8 *)slot[26], *(u8 *)slot[27], *(u8 *)slot[28], *(u8 *)slot[29], *(u8 *)slot[30],
      *(u8 *)slot[31], *(u8 *)slot[32], *(u8 *)slot[33], *(u8 *)slot[34], *(u8 *)slot[35], *(u8 *)slot[36],
      *(u8 *)slot[37], *(u8 *)slot[38], *(u8 *)slot[39], *(u8 *)slot[40], *(u8 *)slot[41], *(u8 *)slot[42],
      *(u8 *)slot[43], *(u8 *)slot[44], *(u8 *)slot[45], *(u8 *)slot[46]);
  *(Big *)slot[47] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" Big g__c(cb slot, Hold r, u8 a0, u8 a3, u16 a1, u32 a5);
extern "C" void call_g__c_(void) {
  void **slot = caller_state.slot;
  Big r = g__c(
      *(cb *)slot[0], *(Hold *)slot[1], *(u8 *)slot[2], *(u8 *)slot[3], *(u16 *)slot[4], *(u32 *)slot[5]);
  *(Big *)slot[6] = r;
}
extern "C" void dynamic_g__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = g__c(
      *(cb *)slot[0], *(Hold *)slot[1], *(u8 *)slot[2], *(u8 *)slot[3], *(u16 *)slot[4], *(u32 *)slot[5]);
  *(Big *)slot[6] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" Big g__c__cb1(u8 slot, Big r, u32 v) {
  void **slot_ = caller_state.slot;
  *(u8 *)slot_[7] = slot;
  *(Big *)slot_[8] = r;
  *(u32 *)slot_[9] = v;
  return *(Big *)slot_[10];
}
extern "C" Big g__c__cb2(u8 slot, Big r, u32 v) {
  void **slot_ = caller_state.slot;
  *(u8 *)slot_[11] = slot;
  *(Big *)slot_[12] = r;
  *(u32 *)slot_[13] = v;
  return *(Big *)slot_[14];
}
extern "C" __attribute__((ms_abi)) Big g__win64(cb slot, Hold r, u8 a0, u8 a3, u16 a1, u32 a5);
extern "C" void call_g__win64_(void) {
  void **slot = caller_state.slot;
  Big r = g__win64(
      *(cb *)slot[0], *(Hold *)slot[1], *(u8 *)slot[2], *(u8 *)slot[3], *(u16 *)slot[4], *(u32 *)slot[5]);
  *(Big *)slot[6] = r;
}
extern "C" void dynamic_g__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = g__win64(
      *(cb *)slot[0], *(Hold *)slot[1], *(u8 *)slot[2], *(u8 *)slot[3], *(u16 *)slot[4], *(u32 *)slot[5]);
  *(Big *)slot[6] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" Big g__win64__cb1(u8 slot, Big r, u32 v) {
  void **slot_ = caller_state.slot;
  *(u8 *)slot_[7] = slot;
  *(Big *)slot_[8] = r;
  *(u32 *)slot_[9] = v;
  return *(Big *)slot_[10];
}
extern "C" Big g__win64__cb2(u8 slot, Big r, u32 v) {
  void **slot_ = caller_state.slot;
  *(u8 *)slot_[11] = slot;
  *(Big *)slot_[12] = r;
  *(u32 *)slot_[13] = v;
  return *(Big *)slot_[14];
}
extern "C" Tup h__c(slot_ slot__, Tup slot);
extern "C" void call_h__c_(void) {
  void **slot = caller_state.slot;
  Tup r = h__c(*(slot_ *)slot[0], *(Tup *)slot[1]);
  *(Tup *)slot[2] = r;
}
extern "C" void ignore_h__c_(void) { h__c(*(slot_ *)(abiter_passed + 0), *(Tup *)(abiter_passed + 256)); }
extern "C" __attribute__((ms_abi)) Tup h__win64(slot_ slot__, Tup slot);
extern "C" void call_h__win64_(void) {
  void **slot = caller_state.slot;
  Tup r = h__win64(*(slot_ *)slot[0], *(Tup *)slot[1]);
  *(Tup *)slot[2] = r;
}
extern "C" void ignore_h__win64_(void) { h__win64(*(slot_ *)(abiter_passed + 0), *(Tup *)(abiter_passed + 256)); }
extern "C" u64 var__c(u32 ap, Big slot, ...);
extern "C" void call_var__c_(void) {
  void **slot = caller_state.slot;
  *(u64 *)slot[4] = var__c(*(u32 *)slot[0], *(Big *)slot[1], *(u32 *)slot[2], *(f64 *)slot[3]);
}
extern "C" void dynamic_var__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(u64 *)slot[4] = var__c(*(u32 *)slot[0], *(Big *)slot[1], *(u32 *)slot[2], *(f64 *)slot[3]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) u64 var__win64(u32 ap, Big slot, ...);
extern "C" void call_var__win64_(void) {
  void **slot = caller_state.slot;
  *(u64 *)slot[4] = var__win64(*(u32 *)slot[0], *(Big *)slot[1], *(u32 *)slot[2], *(f64 *)slot[3]);
}
extern "C" void dynamic_var__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(u64 *)slot[4] = var__win64(*(u32 *)slot[0], *(Big *)slot[1], *(u32 *)slot[2], *(f64 *)slot[3]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" u64 lst__c(u32 aq, u8 ap, u8 an, __builtin_va_list ap_);
static void list_lst__c_(void **slot, ...) {
  __builtin_va_list ap;
  __builtin_va_start(ap, slot);
  *(u64 *)slot[5] = lst__c(*(u32 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2], ap);
  __builtin_va_end(ap);
}
extern "C" void call_lst__c_(void) {
  void **slot = caller_state.slot;
  list_lst__c_(slot, *(u32 *)slot[3], *(f64 *)slot[4]);
}
extern "C" void dynamic_lst__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  list_lst__c_(slot, *(u32 *)slot[3], *(f64 *)slot[4]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) u64 lst__win64(u32 aq, u8 ap, u8 an, __builtin_ms_va_list ap_);
static __attribute__((ms_abi)) void list_lst__win64_(void **slot, ...) {
  __builtin_ms_va_list ap;
  __builtin_ms_va_start(ap, slot);
  *(u64 *)slot[5] = lst__win64(*(u32 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2], ap);
  __builtin_ms_va_end(ap);
}
extern "C" void call_lst__win64_(void) {
  void **slot = caller_state.slot;
  list_lst__win64_(slot, *(u32 *)slot[3], *(f64 *)slot[4]);
}
extern "C" void dynamic_lst__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  list_lst__win64_(slot, *(u32 *)slot[3], *(f64 *)slot[4]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" u32 old__c(u32 slot, int Line_, int Big_, int u64_);
extern "C" void call_old__c_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[4] = old__c(*(u32 *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(u8 *)slot[3]);
}
extern "C" __attribute__((ms_abi)) u32 old__win64(u32 slot, int Line_, int Big_, int u64_);
extern "C" void call_old__win64_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[4] = old__win64(*(u32 *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(u8 *)slot[3]);
}
extern "C" u32 unp__c(u32 slot, int Line, int Big, int u64);
extern "C" void call_unp__c_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[4] = unp__c(*(u32 *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(u8 *)slot[3]);
}
extern "C" __attribute__((ms_abi)) u32 unp__win64(u32 slot, int Line, int Big, int u64);
extern "C" void call_unp__win64_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[4] = unp__win64(*(u32 *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(u8 *)slot[3]);
}
extern "C" [[noreturn]] void nor__c(u32 slot, u8 Line, u16 Tup, u8 Some);
extern "C" void call_nor__c_(void) {
  void **slot = caller_state.slot;
  nor__c(*(u32 *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(u8 *)slot[3]);
}
extern "C" [[noreturn]] __attribute__((ms_abi)) void nor__win64(u32 slot, u8 Line, u16 Tup, u8 Some);
extern "C" void call_nor__win64_(void) {
  void **slot = caller_state.slot;
  nor__win64(*(u32 *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(u8 *)slot[3]);
}
extern "C" K spec__c(K slot, K r, u8 abiter_at_) noexcept;
extern "C" void call_spec__c_(void) {
  void **slot = caller_state.slot;
  { K r = spec__c(*(K *)slot[0], *(K *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) K(r); }
}
extern "C" __attribute__((ms_abi)) K spec__win64(K slot, K r, u8 abiter_at_) noexcept;
extern "C" void call_spec__win64_(void) {
  void **slot = caller_state.slot;
  { K r = spec__win64(*(K *)slot[0], *(K *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) K(r); }
}
extern "C" u8 cspec__c(kb r, u8 slot);
extern "C" void call_cspec__c_(void) {
  void **slot = caller_state.slot;
  *(u8 *)slot[2] = cspec__c(*(kb *)slot[0], *(u8 *)slot[1]);
}
extern "C" K cspec__c__cb1(K slot, u8 r) {
  void **slot_ = caller_state.slot;
  new (abiter_at{slot_[3]}) K(slot);
  *(u8 *)slot_[4] = r;
  caller_state.made += -1;
  return *(K *)slot_[5];
}
extern "C" __attribute__((ms_abi)) u8 cspec__win64(kb r, u8 slot);
extern "C" void call_cspec__win64_(void) {
  void **slot = caller_state.slot;
  *(u8 *)slot[2] = cspec__win64(*(kb *)slot[0], *(u8 *)slot[1]);
}
extern "C" K cspec__win64__cb1(K slot, u8 r) {
  void **slot_ = caller_state.slot;
  new (abiter_at{slot_[3]}) K(slot);
  *(u8 *)slot_[4] = r;
  caller_state.made += -1;
  return *(K *)slot_[5];
}
extern "C" u8 virt__c(W *, u8, u8, u16);
inline u8 W::virt(u8 virt__c, u8 slot, u16 gate_virt__c) { return ::virt__c((W *)this, virt__c, slot, gate_virt__c); }
extern "C" __attribute__((weak)) void callee_make_W(void *);
extern "C" void call_virt__c_(void) {
  void **slot = caller_state.slot;
  if (!callee_make_W) return;
  callee_make_W(*(W **)slot[0]);
  *(u8 *)slot[4] = (*(W **)slot[0])->virt(*(u8 *)slot[1], *(u8 *)slot[2], *(u16 *)slot[3]);
}
extern "C" void call_memb__c_(void) {
  void **slot = caller_state.slot;
  *(u8 *)slot[4] = (*(W **)slot[0])->memb__c(*(u8 *)slot[1], *(u8 *)slot[2], *(u16 *)slot[3]);
}
extern "C" void call_memb__win64_(void) {
  void **slot = caller_state.slot;
  *(u8 *)slot[4] = (*(W **)slot[0])->memb__win64(*(u8 *)slot[1], *(u8 *)slot[2], *(u16 *)slot[3]);
}
namespace ns { __attribute__((weak)) Big mf(u8, u8, u16, Big, u8); }
extern "C" void call_mang__c_(void) {
  void **slot = caller_state.slot;
  Big (*to)(u8, u8, u16, Big, u8) = ::ns::mf;
  if (!to) return;
  Big r = to(*(u8 *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(Big *)slot[3], *(u8 *)slot[4]);
  *(Big *)slot[5] = r;
}
namespace ns { __attribute__((weak)) __attribute__((ms_abi)) Big mf__win64_(u8, u8, u16, Big, u8); }
extern "C" void call_mang__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) Big (*to)(u8, u8, u16, Big, u8) = ::ns::mf__win64_;
  if (!to) return;
  Big r = to(*(u8 *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(Big *)slot[3], *(u8 *)slot[4]);
  *(Big *)slot[5] = r;
}
extern "C" Big stat__c;
extern "C" void call_stat__c_(void) {
  void **slot = caller_state.slot;
  *(Big *)slot[1] = stat__c;
  stat__c = *(Big *)slot[0];
}
extern "C" void usestat__c(u8 stat__c, u8 stat, u8 caller_layout_Big, u8 None);
extern "C" void call_usestat__c_(void) {
  void **slot = caller_state.slot;
  usestat__c(*(u8 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2], *(u8 *)slot[3]);
}
extern "C" __attribute__((ms_abi)) void usestat__win64(u8 stat__c, u8 stat, u8 caller_layout_Big, u8 None);
extern "C" void call_usestat__win64_(void) {
  void **slot = caller_state.slot;
  usestat__win64(*(u8 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2], *(u8 *)slot[3]);
}
