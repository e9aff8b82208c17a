/* abiter VERSION: the caller's side of c_only in C
   abiter gen c_only.kdl --lang c --side caller */
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

typedef unsigned int u32;
typedef unsigned long long u64;
typedef enum Wide { Wide_One = 1, Wide_Big = 1099511627776 } Wide;
typedef enum Unsigned { Unsigned_One = 1, Unsigned_Big = 4294967294 } Unsigned;
typedef unsigned char u8;
typedef float f32;
typedef short i16;
typedef double f64;
typedef struct Flexible { u32 n; u64 tail[]; } Flexible;
typedef struct Holds { u8 a; void *n; Wide w; Unsigned u; } Holds;
void caller_put_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, struct { char c; u32 v; })};
void caller_put_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u64[2] = {sizeof(u64), ABITER_ALIGN(u64, struct { char c; u64 v; })};
void caller_put_Wide(void) {
  Wide *v = (Wide *)caller_state.object;
  { unsigned long long x; abiter_put(&x, sizeof x); *v = (Wide)x; }
}
void caller_get_Wide(void) {
  Wide *v = (Wide *)caller_state.object;
  { unsigned long long x = (unsigned long long)*v; abiter_get(&x, sizeof x); }
}
unsigned long long caller_layout_Wide[2] = {sizeof(Wide), ABITER_ALIGN(Wide, struct { char c; Wide v; })};
void caller_put_Unsigned(void) {
  Unsigned *v = (Unsigned *)caller_state.object;
  { unsigned int x; abiter_put(&x, sizeof x); *v = (Unsigned)x; }
}
void caller_get_Unsigned(void) {
  Unsigned *v = (Unsigned *)caller_state.object;
  { unsigned int x = (unsigned int)*v; abiter_get(&x, sizeof x); }
}
unsigned long long caller_layout_Unsigned[2] = {
    sizeof(Unsigned), ABITER_ALIGN(Unsigned, struct { char c; Unsigned v; })};
void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, struct { char c; u8 v; })};
void caller_put_nullptr(void) { void **v = (void **)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_nullptr(void) { void **v = (void **)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_nullptr[2] = {sizeof(void *), ABITER_ALIGN(void *, struct { char c; void *v; })};
void caller_put_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_f32[2] = {sizeof(f32), ABITER_ALIGN(f32, struct { char c; f32 v; })};
void caller_put_i16(void) { i16 *v = (i16 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_i16(void) { i16 *v = (i16 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_i16[2] = {sizeof(i16), ABITER_ALIGN(i16, struct { char c; i16 v; })};
void caller_put_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_f64[2] = {sizeof(f64), ABITER_ALIGN(f64, struct { char c; f64 v; })};
void caller_put_Flexible(void) { Flexible *v = (Flexible *)caller_state.object; abiter_put(&v->n, sizeof v->n); }
void caller_get_Flexible(void) { Flexible *v = (Flexible *)caller_state.object; abiter_get(&v->n, sizeof v->n); }
unsigned long long caller_layout_Flexible[2] = {
    sizeof(Flexible), ABITER_ALIGN(Flexible, struct { char c; Flexible v; })};
void caller_put_Holds(void) {
  Holds *v = (Holds *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->n, sizeof v->n);
  { unsigned long long x; abiter_put(&x, sizeof x); v->w = (Wide)x; }
  { unsigned int x; abiter_put(&x, sizeof x); v->u = (Unsigned)x; }
}
void caller_get_Holds(void) {
  Holds *v = (Holds *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->n, sizeof v->n);
  { unsigned long long x = (unsigned long long)v->w; abiter_get(&x, sizeof x); }
  { unsigned int x = (unsigned int)v->u; abiter_get(&x, sizeof x); }
}
unsigned long long caller_layout_Holds[2] = {sizeof(Holds), ABITER_ALIGN(Holds, struct { char c; Holds v; })};
void caller_put_ref_Flexible(void) {
  Flexible **v = (Flexible **)caller_state.object;
  {
    Flexible *t = (Flexible *)abiter_put_ref(v, sizeof(Flexible), _Alignof(Flexible));
    if (t) ABITER_PUT(Flexible, t);
  }
}
void caller_get_ref_Flexible(void) {
  Flexible **v = (Flexible **)caller_state.object;
  {
    Flexible *t = (Flexible *)abiter_get_ref(v);
    if (t) ABITER_GET(Flexible, t);
  }
}
unsigned long long caller_layout_ref_Flexible[2] = {
    sizeof(Flexible *), ABITER_ALIGN(Flexible *, struct { char c; Flexible *v; })};
Flexible pass_Flexible__c(u8 a0, Flexible a1, u8 a2);
void call_pass_Flexible__c_(void) {
  void **slot = caller_state.slot;
  Flexible r;
  r = pass_Flexible__c(*(u8 *)slot[0], *(Flexible *)slot[1], *(u8 *)slot[2]);
  *(Flexible *)slot[3] = r;
}
void ignore_pass_Flexible__c_(void) {
  pass_Flexible__c(*(u8 *)(abiter_passed + 0), *(Flexible *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Flexible pass_Flexible__win64(u8 a0, Flexible a1, u8 a2);
void call_pass_Flexible__win64_(void) {
  void **slot = caller_state.slot;
  Flexible r;
  r = pass_Flexible__win64(*(u8 *)slot[0], *(Flexible *)slot[1], *(u8 *)slot[2]);
  *(Flexible *)slot[3] = r;
}
void ignore_pass_Flexible__win64_(void) {
  pass_Flexible__win64(*(u8 *)(abiter_passed + 0), *(Flexible *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Wide pass_Wide__c(u8 a0, Wide a1, u8 a2);
void call_pass_Wide__c_(void) {
  void **slot = caller_state.slot;
  *(Wide *)slot[3] = pass_Wide__c(*(u8 *)slot[0], *(Wide *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) Wide pass_Wide__win64(u8 a0, Wide a1, u8 a2);
void call_pass_Wide__win64_(void) {
  void **slot = caller_state.slot;
  *(Wide *)slot[3] = pass_Wide__win64(*(u8 *)slot[0], *(Wide *)slot[1], *(u8 *)slot[2]);
}
Unsigned pass_Unsigned__c(u8 a0, Unsigned a1, u8 a2);
void call_pass_Unsigned__c_(void) {
  void **slot = caller_state.slot;
  *(Unsigned *)slot[3] = pass_Unsigned__c(*(u8 *)slot[0], *(Unsigned *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) Unsigned pass_Unsigned__win64(u8 a0, Unsigned a1, u8 a2);
void call_pass_Unsigned__win64_(void) {
  void **slot = caller_state.slot;
  *(Unsigned *)slot[3] = pass_Unsigned__win64(*(u8 *)slot[0], *(Unsigned *)slot[1], *(u8 *)slot[2]);
}
Holds pass_Holds__c(u8 a0, Holds a1, u8 a2);
void call_pass_Holds__c_(void) {
  void **slot = caller_state.slot;
  Holds r = pass_Holds__c(*(u8 *)slot[0], *(Holds *)slot[1], *(u8 *)slot[2]);
  *(Holds *)slot[3] = r;
}
void dynamic_pass_Holds__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Holds r = pass_Holds__c(*(u8 *)slot[0], *(Holds *)slot[1], *(u8 *)slot[2]);
  *(Holds *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Holds__c_(void) {
  pass_Holds__c(*(u8 *)(abiter_passed + 0), *(Holds *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Holds pass_Holds__win64(u8 a0, Holds a1, u8 a2);
void call_pass_Holds__win64_(void) {
  void **slot = caller_state.slot;
  Holds r = pass_Holds__win64(*(u8 *)slot[0], *(Holds *)slot[1], *(u8 *)slot[2]);
  *(Holds *)slot[3] = r;
}
void dynamic_pass_Holds__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Holds r = pass_Holds__win64(*(u8 *)slot[0], *(Holds *)slot[1], *(u8 *)slot[2]);
  *(Holds *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Holds__win64_(void) {
  pass_Holds__win64(*(u8 *)(abiter_passed + 0), *(Holds *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
void *pass_nullptr__c(u8 a0, void *a1, u8 a2);
void call_pass_nullptr__c_(void) {
  void **slot = caller_state.slot;
  *(void **)slot[3] = pass_nullptr__c(*(u8 *)slot[0], *(void **)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) void *pass_nullptr__win64(u8 a0, void *a1, u8 a2);
void call_pass_nullptr__win64_(void) {
  void **slot = caller_state.slot;
  *(void **)slot[3] = pass_nullptr__win64(*(u8 *)slot[0], *(void **)slot[1], *(u8 *)slot[2]);
}
void by_ref__c(Flexible *a0, u8 a1);
void call_by_ref__c_(void) { void **slot = caller_state.slot; by_ref__c(*(Flexible **)slot[0], *(u8 *)slot[1]); }
__attribute__((ms_abi)) void by_ref__win64(Flexible *a0, u8 a1);
void call_by_ref__win64_(void) {
  void **slot = caller_state.slot;
  by_ref__win64(*(Flexible **)slot[0], *(u8 *)slot[1]);
}
u32 list__c(u8 a0, __builtin_va_list ap);
static void list_list__c_(void **slot, ...) {
  __builtin_va_list ap;
  __builtin_va_start(ap, slot);
  *(u32 *)slot[5] = list__c(*(u8 *)slot[0], ap);
  __builtin_va_end(ap);
}
void call_list__c_(void) {
  void **slot = caller_state.slot;
  list_list__c_(slot, *(u8 *)slot[1], *(f32 *)slot[2], *(u64 *)slot[3], *(Holds *)slot[4]);
}
void dynamic_list__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  list_list__c_(slot, *(u8 *)slot[1], *(f32 *)slot[2], *(u64 *)slot[3], *(Holds *)slot[4]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
__attribute__((ms_abi)) u32 list__win64(u8 a0, __builtin_ms_va_list ap);
static __attribute__((ms_abi)) void list_list__win64_(void **slot, ...) {
  __builtin_ms_va_list ap;
  __builtin_ms_va_start(ap, slot);
  *(u32 *)slot[5] = list__win64(*(u8 *)slot[0], ap);
  __builtin_ms_va_end(ap);
}
void call_list__win64_(void) {
  void **slot = caller_state.slot;
  list_list__win64_(slot, *(u8 *)slot[1], *(f32 *)slot[2], *(u64 *)slot[3], *(Holds *)slot[4]);
}
void dynamic_list__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  list_list__win64_(slot, *(u8 *)slot[1], *(f32 *)slot[2], *(u64 *)slot[3], *(Holds *)slot[4]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void only_list__c(__builtin_va_list ap);
static void list_only_list__c_(void **slot, ...) {
  __builtin_va_list ap;
  __builtin_va_start(ap, slot);
  only_list__c(ap);
  __builtin_va_end(ap);
}
void call_only_list__c_(void) {
  void **slot = caller_state.slot;
  list_only_list__c_(slot, *(i16 *)slot[0], *(f64 *)slot[1]);
}
void dynamic_only_list__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  list_only_list__c_(slot, *(i16 *)slot[0], *(f64 *)slot[1]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
__attribute__((ms_abi)) void only_list__win64(__builtin_ms_va_list ap);
static __attribute__((ms_abi)) void list_only_list__win64_(void **slot, ...) {
  __builtin_ms_va_list ap;
  __builtin_ms_va_start(ap, slot);
  only_list__win64(ap);
  __builtin_ms_va_end(ap);
}
void call_only_list__win64_(void) {
  void **slot = caller_state.slot;
  list_only_list__win64_(slot, *(i16 *)slot[0], *(f64 *)slot[1]);
}
void dynamic_only_list__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  list_only_list__win64_(slot, *(i16 *)slot[0], *(f64 *)slot[1]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
