/* abiter VERSION: the caller's side of classes in C
   abiter gen classes.kdl --lang c --side caller */
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

/* What was sent; and a note that the bytes are just these, while the type's own == says that they aren't. */
static void abiter_sent(void *to, unsigned long n) {
  unsigned char *t = (unsigned char *)to;
  const unsigned char *from = (const unsigned char *)caller_state.in;
  while (n--) *t++ = *from++;
}
static void abiter_unequal(void) { caller_state.seen[-1] |= 0x80; }
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

typedef unsigned int u32;
typedef double f64;
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned long long u64;
typedef __SIZE_TYPE__ usize;
typedef float f32;
typedef int i32;
typedef struct Point { f32 x; f32 y; } Point;
typedef struct Later { u8 n; } Later;
void caller_put_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, struct { char c; u32 v; })};
void caller_put_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_f64[2] = {sizeof(f64), ABITER_ALIGN(f64, struct { char c; f64 v; })};
void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, struct { char c; u8 v; })};
void caller_put_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u16[2] = {sizeof(u16), ABITER_ALIGN(u16, struct { char c; u16 v; })};
void caller_put_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_f32[2] = {sizeof(f32), ABITER_ALIGN(f32, struct { char c; f32 v; })};
void caller_put_i32(void) { i32 *v = (i32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_i32(void) { i32 *v = (i32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_i32[2] = {sizeof(i32), ABITER_ALIGN(i32, struct { char c; i32 v; })};
void caller_put_Point(void) {
  Point *v = (Point *)caller_state.object;
  abiter_put(&v->x, sizeof v->x);
  abiter_put(&v->y, sizeof v->y);
}
void caller_get_Point(void) {
  Point *v = (Point *)caller_state.object;
  abiter_get(&v->x, sizeof v->x);
  abiter_get(&v->y, sizeof v->y);
}
unsigned long long caller_layout_Point[2] = {sizeof(Point), ABITER_ALIGN(Point, struct { char c; Point v; })};
void caller_put_Later(void) { Later *v = (Later *)caller_state.object; abiter_put(&v->n, sizeof v->n); }
void caller_get_Later(void) { Later *v = (Later *)caller_state.object; abiter_get(&v->n, sizeof v->n); }
unsigned long long caller_layout_Later[2] = {sizeof(Later), ABITER_ALIGN(Later, struct { char c; Later v; })};
void caller_put_bitint7(void) {
  _BitInt(7) *v = (_BitInt(7) *)caller_state.object;
  { signed char x; abiter_put(&x, sizeof x); *v = x; }
}
void caller_get_bitint7(void) {
  _BitInt(7) *v = (_BitInt(7) *)caller_state.object;
  {
    signed char x = *v, sent;
    abiter_sent(&sent, sizeof sent);
    abiter_get(&x, sizeof x);
    if (x == sent && *v != (_BitInt(7))sent) abiter_unequal();
  }
}
unsigned long long caller_layout_bitint7[2] = {
    sizeof(_BitInt(7)), ABITER_ALIGN(_BitInt(7), struct { char c; _BitInt(7) v; })};
void caller_put_mut_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_put_ref(v, sizeof(Point), _Alignof(Point));
    if (t) ABITER_PUT(Point, t);
  }
}
void caller_get_mut_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_get_ref(v);
    if (t) ABITER_GET(Point, t);
  }
}
unsigned long long caller_layout_mut_Point[2] = {
    sizeof(Point *), ABITER_ALIGN(Point *, struct { char c; Point *v; })};
void caller_put_ref_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_put_ref(v, sizeof(Point), _Alignof(Point));
    if (t) ABITER_PUT(Point, t);
  }
}
void caller_get_ref_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_get_ref(v);
    if (t) ABITER_GET(Point, t);
  }
}
unsigned long long caller_layout_ref_Point[2] = {
    sizeof(Point *), ABITER_ALIGN(Point *, struct { char c; Point *v; })};
f32 length__c(Point *this);
void call_length__c_(void) { void **slot = caller_state.slot; *(f32 *)slot[1] = length__c(*(Point **)slot[0]); }
__attribute__((ms_abi)) f32 length__win64(Point *this);
void call_length__win64_(void) {
  void **slot = caller_state.slot;
  *(f32 *)slot[1] = length__win64(*(Point **)slot[0]);
}
Point origin__c(u8 a0);
void call_origin__c_(void) {
  void **slot = caller_state.slot;
  Point r = origin__c(*(u8 *)slot[0]);
  *(Point *)slot[1] = r;
}
__attribute__((ms_abi)) Point origin__win64(u8 a0);
void call_origin__win64_(void) {
  void **slot = caller_state.slot;
  Point r = origin__win64(*(u8 *)slot[0]);
  *(Point *)slot[1] = r;
}
