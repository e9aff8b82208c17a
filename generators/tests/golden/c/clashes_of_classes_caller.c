/* abiter VERSION: the caller's side of clashes_of_classes in C
   abiter gen clashes_of_classes.kdl --lang c --side caller */
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

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef float f32;
typedef unsigned long long u64;
typedef struct n_ { u8 n; } n_;
typedef struct ns { u8 ns; } ns;
typedef struct g { u8 g; } g;
typedef struct Point { u8 Point; f32 x; } Point;
void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, struct { char c; u8 v; })};
void caller_put_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u16[2] = {sizeof(u16), ABITER_ALIGN(u16, struct { char c; u16 v; })};
void caller_put_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u64[2] = {sizeof(u64), ABITER_ALIGN(u64, struct { char c; u64 v; })};
void caller_put_ptr(void) { void **v = (void **)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_ptr(void) { void **v = (void **)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_ptr[2] = {sizeof(void *), ABITER_ALIGN(void *, struct { char c; void *v; })};
void caller_put_n(void) { n_ *v = (n_ *)caller_state.object; abiter_put(&v->n, sizeof v->n); }
void caller_get_n(void) { n_ *v = (n_ *)caller_state.object; abiter_get(&v->n, sizeof v->n); }
unsigned long long caller_layout_n[2] = {sizeof(n_), ABITER_ALIGN(n_, struct { char c; n_ v; })};
void caller_put_ns(void) { ns *v = (ns *)caller_state.object; abiter_put(&v->ns, sizeof v->ns); }
void caller_get_ns(void) { ns *v = (ns *)caller_state.object; abiter_get(&v->ns, sizeof v->ns); }
unsigned long long caller_layout_ns[2] = {sizeof(ns), ABITER_ALIGN(ns, struct { char c; ns v; })};
void caller_put_g(void) { g *v = (g *)caller_state.object; abiter_put(&v->g, sizeof v->g); }
void caller_get_g(void) { g *v = (g *)caller_state.object; abiter_get(&v->g, sizeof v->g); }
unsigned long long caller_layout_g[2] = {sizeof(g), ABITER_ALIGN(g, struct { char c; g v; })};
void caller_put_Point(void) {
  Point *v = (Point *)caller_state.object;
  abiter_put(&v->Point, sizeof v->Point);
  abiter_put(&v->x, sizeof v->x);
}
void caller_get_Point(void) {
  Point *v = (Point *)caller_state.object;
  abiter_get(&v->Point, sizeof v->Point);
  abiter_get(&v->x, sizeof v->x);
}
unsigned long long caller_layout_Point[2] = {sizeof(Point), ABITER_ALIGN(Point, struct { char c; Point v; })};
