/* abiter VERSION: the caller's side of parameters in C
   abiter gen parameters.kdl --lang c --side caller */
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
typedef unsigned int u32;
typedef unsigned short u16;
typedef double f64;
typedef struct Big { u64 a; u64 b; u64 c; } Big;
typedef struct Tup { u8 _0; u64 _1; } Tup;
typedef struct slot_ { u8 a; } slot_;
typedef Big (*cb)(u8, Big, u32);
typedef struct Hold { cb cb; u8 n; } Hold;
typedef struct Line { u8 Line; } Line;
void caller_put_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u64[2] = {sizeof(u64), ABITER_ALIGN(u64, struct { char c; u64 v; })};
void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, struct { char c; u8 v; })};
void caller_put_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, struct { char c; u32 v; })};
void caller_put_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u16[2] = {sizeof(u16), ABITER_ALIGN(u16, struct { char c; u16 v; })};
void caller_put_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_f64[2] = {sizeof(f64), ABITER_ALIGN(f64, struct { char c; f64 v; })};
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
void caller_put_Tup(void) {
  Tup *v = (Tup *)caller_state.object;
  abiter_put(&v->_0, sizeof v->_0);
  abiter_put(&v->_1, sizeof v->_1);
}
void caller_get_Tup(void) {
  Tup *v = (Tup *)caller_state.object;
  abiter_get(&v->_0, sizeof v->_0);
  abiter_get(&v->_1, sizeof v->_1);
}
unsigned long long caller_layout_Tup[2] = {sizeof(Tup), ABITER_ALIGN(Tup, struct { char c; Tup v; })};
void caller_put_slot_(void) { slot_ *v = (slot_ *)caller_state.object; abiter_put(&v->a, sizeof v->a); }
void caller_get_slot_(void) { slot_ *v = (slot_ *)caller_state.object; abiter_get(&v->a, sizeof v->a); }
unsigned long long caller_layout_slot_[2] = {sizeof(slot_), ABITER_ALIGN(slot_, struct { char c; slot_ v; })};
void caller_put_cb(void) { cb *v = (cb *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_cb(void) { cb *v = (cb *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_cb[2] = {sizeof(cb), ABITER_ALIGN(cb, struct { char c; cb v; })};
void caller_put_Hold(void) {
  Hold *v = (Hold *)caller_state.object;
  abiter_put(&v->cb, sizeof v->cb);
  abiter_put(&v->n, sizeof v->n);
}
void caller_get_Hold(void) {
  Hold *v = (Hold *)caller_state.object;
  abiter_get(&v->cb, sizeof v->cb);
  abiter_get(&v->n, sizeof v->n);
}
unsigned long long caller_layout_Hold[2] = {sizeof(Hold), ABITER_ALIGN(Hold, struct { char c; Hold v; })};
void caller_put_Line(void) { Line *v = (Line *)caller_state.object; abiter_put(&v->Line, sizeof v->Line); }
void caller_get_Line(void) { Line *v = (Line *)caller_state.object; abiter_get(&v->Line, sizeof v->Line); }
unsigned long long caller_layout_Line[2] = {sizeof(Line), ABITER_ALIGN(Line, struct { char c; Line v; })};
Big f__c(
    u8 slot, Big r, u8 to, u8 t, u8 v, u8 x, u8 i, u8 j, u8 k, u8 l, u8 m, u8 n, u8 an, u8 ap, u8 aq, u8 sent,
    u8 more, u8 args, u8 f, u8 core, u8 Option, u8 std, u8 o, u8 p, u8 c, u8 tag, u8 payload, u8 call_f, u8 f__c,
    u8 gate_f__c, u8 abiter_put, u8 caller_put_u8, u8 abiter_more, u8 i32, u8 usize, u8 cb, u8 Hold, u8 e0, u8 f0,
    u8 t0, u8 s, u8 found, u8 like, u8 index, u8 alloc, u8 caller_passed, u8 manner);
void call_f__c_(void) {
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
void dynamic_f__c_(void) {
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
__attribute__((ms_abi)) Big f__win64(
    u8 slot, Big r, u8 to, u8 t, u8 v, u8 x, u8 i, u8 j, u8 k, u8 l, u8 m, u8 n, u8 an, u8 ap, u8 aq, u8 sent,
    u8 more, u8 args, u8 f, u8 core, u8 Option, u8 std, u8 o, u8 p, u8 c, u8 tag, u8 payload, u8 call_f, u8 f__c,
    u8 gate_f__c, u8 abiter_put, u8 caller_put_u8, u8 abiter_more, u8 i32, u8 usize, u8 cb, u8 Hold, u8 e0, u8 f0,
    u8 t0, u8 s, u8 found, u8 like, u8 index, u8 alloc, u8 caller_passed, u8 manner);
void call_f__win64_(void) {
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
void dynamic_f__win64_(void) {
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
Big g__c(cb slot, Hold r, u8 a0, u8 a3, u16 a1, u32 a5);
void call_g__c_(void) {
  void **slot = caller_state.slot;
  Big r = g__c(
      *(cb *)slot[0], *(Hold *)slot[1], *(u8 *)slot[2], *(u8 *)slot[3], *(u16 *)slot[4], *(u32 *)slot[5]);
  *(Big *)slot[6] = r;
}
void dynamic_g__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = g__c(
      *(cb *)slot[0], *(Hold *)slot[1], *(u8 *)slot[2], *(u8 *)slot[3], *(u16 *)slot[4], *(u32 *)slot[5]);
  *(Big *)slot[6] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
Big g__c__cb1(u8 slot, Big r, u32 v) {
  void **slot_ = caller_state.slot;
  *(u8 *)slot_[7] = slot;
  *(Big *)slot_[8] = r;
  *(u32 *)slot_[9] = v;
  return *(Big *)slot_[10];
}
Big g__c__cb2(u8 slot, Big r, u32 v) {
  void **slot_ = caller_state.slot;
  *(u8 *)slot_[11] = slot;
  *(Big *)slot_[12] = r;
  *(u32 *)slot_[13] = v;
  return *(Big *)slot_[14];
}
__attribute__((ms_abi)) Big g__win64(cb slot, Hold r, u8 a0, u8 a3, u16 a1, u32 a5);
void call_g__win64_(void) {
  void **slot = caller_state.slot;
  Big r = g__win64(
      *(cb *)slot[0], *(Hold *)slot[1], *(u8 *)slot[2], *(u8 *)slot[3], *(u16 *)slot[4], *(u32 *)slot[5]);
  *(Big *)slot[6] = r;
}
void dynamic_g__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Big r = g__win64(
      *(cb *)slot[0], *(Hold *)slot[1], *(u8 *)slot[2], *(u8 *)slot[3], *(u16 *)slot[4], *(u32 *)slot[5]);
  *(Big *)slot[6] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
Big g__win64__cb1(u8 slot, Big r, u32 v) {
  void **slot_ = caller_state.slot;
  *(u8 *)slot_[7] = slot;
  *(Big *)slot_[8] = r;
  *(u32 *)slot_[9] = v;
  return *(Big *)slot_[10];
}
Big g__win64__cb2(u8 slot, Big r, u32 v) {
  void **slot_ = caller_state.slot;
  *(u8 *)slot_[11] = slot;
  *(Big *)slot_[12] = r;
  *(u32 *)slot_[13] = v;
  return *(Big *)slot_[14];
}
Tup h__c(slot_ slot__, Tup slot);
void call_h__c_(void) {
  void **slot = caller_state.slot;
  Tup r = h__c(*(slot_ *)slot[0], *(Tup *)slot[1]);
  *(Tup *)slot[2] = r;
}
void ignore_h__c_(void) { h__c(*(slot_ *)(abiter_passed + 0), *(Tup *)(abiter_passed + 256)); }
__attribute__((ms_abi)) Tup h__win64(slot_ slot__, Tup slot);
void call_h__win64_(void) {
  void **slot = caller_state.slot;
  Tup r = h__win64(*(slot_ *)slot[0], *(Tup *)slot[1]);
  *(Tup *)slot[2] = r;
}
void ignore_h__win64_(void) { h__win64(*(slot_ *)(abiter_passed + 0), *(Tup *)(abiter_passed + 256)); }
u64 var__c(u32 ap, Big slot, ...);
void call_var__c_(void) {
  void **slot = caller_state.slot;
  *(u64 *)slot[4] = var__c(*(u32 *)slot[0], *(Big *)slot[1], *(u32 *)slot[2], *(f64 *)slot[3]);
}
void dynamic_var__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(u64 *)slot[4] = var__c(*(u32 *)slot[0], *(Big *)slot[1], *(u32 *)slot[2], *(f64 *)slot[3]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
__attribute__((ms_abi)) u64 var__win64(u32 ap, Big slot, ...);
void call_var__win64_(void) {
  void **slot = caller_state.slot;
  *(u64 *)slot[4] = var__win64(*(u32 *)slot[0], *(Big *)slot[1], *(u32 *)slot[2], *(f64 *)slot[3]);
}
void dynamic_var__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(u64 *)slot[4] = var__win64(*(u32 *)slot[0], *(Big *)slot[1], *(u32 *)slot[2], *(f64 *)slot[3]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
u64 lst__c(u32 aq, u8 ap, u8 an, __builtin_va_list ap_);
static void list_lst__c_(void **slot, ...) {
  __builtin_va_list ap;
  __builtin_va_start(ap, slot);
  *(u64 *)slot[5] = lst__c(*(u32 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2], ap);
  __builtin_va_end(ap);
}
void call_lst__c_(void) { void **slot = caller_state.slot; list_lst__c_(slot, *(u32 *)slot[3], *(f64 *)slot[4]); }
void dynamic_lst__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  list_lst__c_(slot, *(u32 *)slot[3], *(f64 *)slot[4]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
__attribute__((ms_abi)) u64 lst__win64(u32 aq, u8 ap, u8 an, __builtin_ms_va_list ap_);
static __attribute__((ms_abi)) void list_lst__win64_(void **slot, ...) {
  __builtin_ms_va_list ap;
  __builtin_ms_va_start(ap, slot);
  *(u64 *)slot[5] = lst__win64(*(u32 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2], ap);
  __builtin_ms_va_end(ap);
}
void call_lst__win64_(void) {
  void **slot = caller_state.slot;
  list_lst__win64_(slot, *(u32 *)slot[3], *(f64 *)slot[4]);
}
void dynamic_lst__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  list_lst__win64_(slot, *(u32 *)slot[3], *(f64 *)slot[4]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
u32 old__c(u32 slot, int Line_, int Big_, int u64_);
void call_old__c_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[4] = old__c(*(u32 *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(u8 *)slot[3]);
}
__attribute__((ms_abi)) u32 old__win64(u32 slot, int Line_, int Big_, int u64_);
void call_old__win64_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[4] = old__win64(*(u32 *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(u8 *)slot[3]);
}
u32 unp__c();
void call_unp__c_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[4] = unp__c(*(u32 *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(u8 *)slot[3]);
}
__attribute__((ms_abi)) u32 unp__win64();
void call_unp__win64_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[4] = unp__win64(*(u32 *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(u8 *)slot[3]);
}
_Noreturn void nor__c(u32 slot, u8 Line, u16 Tup, u8 Some);
void call_nor__c_(void) {
  void **slot = caller_state.slot;
  nor__c(*(u32 *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(u8 *)slot[3]);
}
_Noreturn __attribute__((ms_abi)) void nor__win64(u32 slot, u8 Line, u16 Tup, u8 Some);
void call_nor__win64_(void) {
  void **slot = caller_state.slot;
  nor__win64(*(u32 *)slot[0], *(u8 *)slot[1], *(u16 *)slot[2], *(u8 *)slot[3]);
}
extern Big stat__c;
void call_stat__c_(void) { void **slot = caller_state.slot; *(Big *)slot[1] = stat__c; stat__c = *(Big *)slot[0]; }
void usestat__c(u8 stat__c, u8 stat, u8 caller_layout_Big, u8 None);
void call_usestat__c_(void) {
  void **slot = caller_state.slot;
  usestat__c(*(u8 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2], *(u8 *)slot[3]);
}
__attribute__((ms_abi)) void usestat__win64(u8 stat__c, u8 stat, u8 caller_layout_Big, u8 None);
void call_usestat__win64_(void) {
  void **slot = caller_state.slot;
  usestat__win64(*(u8 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2], *(u8 *)slot[3]);
}
