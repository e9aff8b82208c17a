/* abiter VERSION: the caller's side of structs in C++
   abiter gen structs.kdl --lang cpp --side caller */
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

typedef float f32;
typedef unsigned char u8;
typedef unsigned long long u64;
typedef unsigned short u16;
typedef unsigned int u32;
typedef double f64;
struct Point { f32 x; f32 y; };
struct Pair { u8 _0; u64 _1; };
struct Line { Point from; Point to; u8 sort; u8 kind; u16 function; };
struct Grid { Point rows[2][3]; u8 bytes[5]; };
struct __attribute__((aligned(32))) Aligned { u8 a; u32 b; };
struct HasAligned { u8 a; Aligned b; u8 c; };
struct __attribute__((packed)) Packed { u8 a; u32 b; Point p; Point g[2]; Point *q; u64 z; };
#pragma pack(push, 2)
struct Packed2 { u8 a; u32 b; Pair pair; f64 d; };
#pragma pack(pop)
struct HasPacked { u8 a; Packed p; u16 n; };
typedef f64 Meters;
struct Path { Meters a; Meters b[2]; };
typedef Meters Length;
typedef u16 Triple[3];
struct __attribute__((packed)) UsesAlias { u8 a; Length l; Triple t; Packed2 p; };
struct Empty { };
struct Words { u8 zero; u8 one; u16 two; u32 three; };
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_Point(void) {
  Point *v = (Point *)caller_state.object;
  abiter_put(&v->x, sizeof v->x);
  abiter_put(&v->y, sizeof v->y);
}
extern "C" void caller_get_Point(void) {
  Point *v = (Point *)caller_state.object;
  abiter_get(&v->x, sizeof v->x);
  abiter_get(&v->y, sizeof v->y);
}
struct caller_behind_Point { char c; Point v; };
unsigned long long caller_layout_Point[2] = {sizeof(Point), ABITER_ALIGN(Point, caller_behind_Point)};
extern "C" void caller_put_Pair(void) {
  Pair *v = (Pair *)caller_state.object;
  abiter_put(&v->_0, sizeof v->_0);
  abiter_put(&v->_1, sizeof v->_1);
}
extern "C" void caller_get_Pair(void) {
  Pair *v = (Pair *)caller_state.object;
  abiter_get(&v->_0, sizeof v->_0);
  abiter_get(&v->_1, sizeof v->_1);
}
struct caller_behind_Pair { char c; Pair v; };
unsigned long long caller_layout_Pair[2] = {sizeof(Pair), ABITER_ALIGN(Pair, caller_behind_Pair)};
extern "C" void caller_put_Line(void) {
  Line *v = (Line *)caller_state.object;
  ABITER_PUT(Point, &v->from);
  ABITER_PUT(Point, &v->to);
  abiter_put(&v->sort, sizeof v->sort);
  abiter_put(&v->kind, sizeof v->kind);
  abiter_put(&v->function, sizeof v->function);
}
extern "C" void caller_get_Line(void) {
  Line *v = (Line *)caller_state.object;
  ABITER_GET(Point, &v->from);
  ABITER_GET(Point, &v->to);
  abiter_get(&v->sort, sizeof v->sort);
  abiter_get(&v->kind, sizeof v->kind);
  abiter_get(&v->function, sizeof v->function);
}
struct caller_behind_Line { char c; Line v; };
unsigned long long caller_layout_Line[2] = {sizeof(Line), ABITER_ALIGN(Line, caller_behind_Line)};
extern "C" void caller_put_Grid(void) {
  Grid *v = (Grid *)caller_state.object;
  for (unsigned long i = 0; i < 2; i++) {
    for (unsigned long j = 0; j < 3; j++) ABITER_PUT(Point, &v->rows[i][j]);
  }
  for (unsigned long i = 0; i < 5; i++) abiter_put(&v->bytes[i], sizeof v->bytes[i]);
}
extern "C" void caller_get_Grid(void) {
  Grid *v = (Grid *)caller_state.object;
  for (unsigned long i = 0; i < 2; i++) {
    for (unsigned long j = 0; j < 3; j++) ABITER_GET(Point, &v->rows[i][j]);
  }
  for (unsigned long i = 0; i < 5; i++) abiter_get(&v->bytes[i], sizeof v->bytes[i]);
}
struct caller_behind_Grid { char c; Grid v; };
unsigned long long caller_layout_Grid[2] = {sizeof(Grid), ABITER_ALIGN(Grid, caller_behind_Grid)};
extern "C" void caller_put_Aligned(void) {
  Aligned *v = (Aligned *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
}
extern "C" void caller_get_Aligned(void) {
  Aligned *v = (Aligned *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
}
struct caller_behind_Aligned { char c; Aligned v; };
unsigned long long caller_layout_Aligned[2] = {sizeof(Aligned), ABITER_ALIGN(Aligned, caller_behind_Aligned)};
extern "C" void caller_put_HasAligned(void) {
  HasAligned *v = (HasAligned *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  ABITER_PUT(Aligned, &v->b);
  abiter_put(&v->c, sizeof v->c);
}
extern "C" void caller_get_HasAligned(void) {
  HasAligned *v = (HasAligned *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  ABITER_GET(Aligned, &v->b);
  abiter_get(&v->c, sizeof v->c);
}
struct caller_behind_HasAligned { char c; HasAligned v; };
unsigned long long caller_layout_HasAligned[2] = {
    sizeof(HasAligned), ABITER_ALIGN(HasAligned, caller_behind_HasAligned)};
extern "C" void caller_put_ref_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_put_ref(v, sizeof(Point), alignof(Point));
    if (t) ABITER_PUT(Point, t);
  }
}
extern "C" void caller_get_ref_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_get_ref(v);
    if (t) ABITER_GET(Point, t);
  }
}
struct caller_behind_ref_Point { char c; Point *v; };
unsigned long long caller_layout_ref_Point[2] = {sizeof(Point *), ABITER_ALIGN(Point *, caller_behind_ref_Point)};
extern "C" void caller_put_Packed(void) {
  Packed *v = (Packed *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
  { Point t = v->p; ABITER_PUT(Point, &t); v->p = t; }
  for (unsigned long i = 0; i < 2; i++) { Point t = v->g[i]; ABITER_PUT(Point, &t); v->g[i] = t; }
  {
    Point *t = (Point *)abiter_put_ref(&v->q, sizeof(Point), alignof(Point));
    if (t) ABITER_PUT(Point, t);
  }
  abiter_put(&v->z, sizeof v->z);
}
extern "C" void caller_get_Packed(void) {
  Packed *v = (Packed *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
  { Point t = v->p; ABITER_GET(Point, &t); }
  for (unsigned long i = 0; i < 2; i++) { Point t = v->g[i]; ABITER_GET(Point, &t); }
  {
    Point *t = (Point *)abiter_get_ref(&v->q);
    if (t) ABITER_GET(Point, t);
  }
  abiter_get(&v->z, sizeof v->z);
}
struct caller_behind_Packed { char c; Packed v; };
unsigned long long caller_layout_Packed[2] = {sizeof(Packed), ABITER_ALIGN(Packed, caller_behind_Packed)};
extern "C" void caller_put_Packed2(void) {
  Packed2 *v = (Packed2 *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
  { Pair t = v->pair; ABITER_PUT(Pair, &t); v->pair = t; }
  abiter_put(&v->d, sizeof v->d);
}
extern "C" void caller_get_Packed2(void) {
  Packed2 *v = (Packed2 *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
  { Pair t = v->pair; ABITER_GET(Pair, &t); }
  abiter_get(&v->d, sizeof v->d);
}
struct caller_behind_Packed2 { char c; Packed2 v; };
unsigned long long caller_layout_Packed2[2] = {sizeof(Packed2), ABITER_ALIGN(Packed2, caller_behind_Packed2)};
extern "C" void caller_put_HasPacked(void) {
  HasPacked *v = (HasPacked *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  ABITER_PUT(Packed, &v->p);
  abiter_put(&v->n, sizeof v->n);
}
extern "C" void caller_get_HasPacked(void) {
  HasPacked *v = (HasPacked *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  ABITER_GET(Packed, &v->p);
  abiter_get(&v->n, sizeof v->n);
}
struct caller_behind_HasPacked { char c; HasPacked v; };
unsigned long long caller_layout_HasPacked[2] = {
    sizeof(HasPacked), ABITER_ALIGN(HasPacked, caller_behind_HasPacked)};
extern "C" void caller_put_Meters(void) { Meters *v = (Meters *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_Meters(void) { Meters *v = (Meters *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_Meters { char c; Meters v; };
unsigned long long caller_layout_Meters[2] = {sizeof(Meters), ABITER_ALIGN(Meters, caller_behind_Meters)};
extern "C" void caller_put_Path(void) {
  Path *v = (Path *)caller_state.object;
  ABITER_PUT(Meters, &v->a);
  for (unsigned long i = 0; i < 2; i++) ABITER_PUT(Meters, &v->b[i]);
}
extern "C" void caller_get_Path(void) {
  Path *v = (Path *)caller_state.object;
  ABITER_GET(Meters, &v->a);
  for (unsigned long i = 0; i < 2; i++) ABITER_GET(Meters, &v->b[i]);
}
struct caller_behind_Path { char c; Path v; };
unsigned long long caller_layout_Path[2] = {sizeof(Path), ABITER_ALIGN(Path, caller_behind_Path)};
extern "C" void caller_put_Length(void) { Length *v = (Length *)caller_state.object; ABITER_PUT(Meters, v); }
extern "C" void caller_get_Length(void) { Length *v = (Length *)caller_state.object; ABITER_GET(Meters, v); }
struct caller_behind_Length { char c; Length v; };
unsigned long long caller_layout_Length[2] = {sizeof(Length), ABITER_ALIGN(Length, caller_behind_Length)};
extern "C" void caller_put_Triple(void) {
  Triple *v = (Triple *)caller_state.object;
  for (unsigned long i = 0; i < 3; i++) abiter_put(&(*v)[i], sizeof (*v)[i]);
}
extern "C" void caller_get_Triple(void) {
  Triple *v = (Triple *)caller_state.object;
  for (unsigned long i = 0; i < 3; i++) abiter_get(&(*v)[i], sizeof (*v)[i]);
}
struct caller_behind_Triple { char c; Triple v; };
unsigned long long caller_layout_Triple[2] = {sizeof(Triple), ABITER_ALIGN(Triple, caller_behind_Triple)};
extern "C" void caller_put_UsesAlias(void) {
  UsesAlias *v = (UsesAlias *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->l, sizeof v->l);
  for (unsigned long i = 0; i < 3; i++) abiter_put(&v->t[i], sizeof v->t[i]);
  { Packed2 t = v->p; ABITER_PUT(Packed2, &t); v->p = t; }
}
extern "C" void caller_get_UsesAlias(void) {
  UsesAlias *v = (UsesAlias *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->l, sizeof v->l);
  for (unsigned long i = 0; i < 3; i++) abiter_get(&v->t[i], sizeof v->t[i]);
  { Packed2 t = v->p; ABITER_GET(Packed2, &t); }
}
struct caller_behind_UsesAlias { char c; UsesAlias v; };
unsigned long long caller_layout_UsesAlias[2] = {
    sizeof(UsesAlias), ABITER_ALIGN(UsesAlias, caller_behind_UsesAlias)};
extern "C" void caller_put_Empty(void) { }
extern "C" void caller_get_Empty(void) { }
struct caller_behind_Empty { char c; Empty v; };
unsigned long long caller_layout_Empty[2] = {sizeof(Empty), ABITER_ALIGN(Empty, caller_behind_Empty)};
extern "C" void caller_put_Words(void) {
  Words *v = (Words *)caller_state.object;
  abiter_put(&v->zero, sizeof v->zero);
  abiter_put(&v->one, sizeof v->one);
  abiter_put(&v->two, sizeof v->two);
  abiter_put(&v->three, sizeof v->three);
}
extern "C" void caller_get_Words(void) {
  Words *v = (Words *)caller_state.object;
  abiter_get(&v->zero, sizeof v->zero);
  abiter_get(&v->one, sizeof v->one);
  abiter_get(&v->two, sizeof v->two);
  abiter_get(&v->three, sizeof v->three);
}
struct caller_behind_Words { char c; Words v; };
unsigned long long caller_layout_Words[2] = {sizeof(Words), ABITER_ALIGN(Words, caller_behind_Words)};
extern "C" void caller_put_ref_Pair(void) {
  Pair **v = (Pair **)caller_state.object;
  {
    Pair *t = (Pair *)abiter_put_ref(v, sizeof(Pair), alignof(Pair));
    if (t) ABITER_PUT(Pair, t);
  }
}
extern "C" void caller_get_ref_Pair(void) {
  Pair **v = (Pair **)caller_state.object;
  {
    Pair *t = (Pair *)abiter_get_ref(v);
    if (t) ABITER_GET(Pair, t);
  }
}
struct caller_behind_ref_Pair { char c; Pair *v; };
unsigned long long caller_layout_ref_Pair[2] = {sizeof(Pair *), ABITER_ALIGN(Pair *, caller_behind_ref_Pair)};
extern "C" void caller_put_ref_Line(void) {
  Line **v = (Line **)caller_state.object;
  {
    Line *t = (Line *)abiter_put_ref(v, sizeof(Line), alignof(Line));
    if (t) ABITER_PUT(Line, t);
  }
}
extern "C" void caller_get_ref_Line(void) {
  Line **v = (Line **)caller_state.object;
  {
    Line *t = (Line *)abiter_get_ref(v);
    if (t) ABITER_GET(Line, t);
  }
}
struct caller_behind_ref_Line { char c; Line *v; };
unsigned long long caller_layout_ref_Line[2] = {sizeof(Line *), ABITER_ALIGN(Line *, caller_behind_ref_Line)};
extern "C" void caller_put_ref_Grid(void) {
  Grid **v = (Grid **)caller_state.object;
  {
    Grid *t = (Grid *)abiter_put_ref(v, sizeof(Grid), alignof(Grid));
    if (t) ABITER_PUT(Grid, t);
  }
}
extern "C" void caller_get_ref_Grid(void) {
  Grid **v = (Grid **)caller_state.object;
  {
    Grid *t = (Grid *)abiter_get_ref(v);
    if (t) ABITER_GET(Grid, t);
  }
}
struct caller_behind_ref_Grid { char c; Grid *v; };
unsigned long long caller_layout_ref_Grid[2] = {sizeof(Grid *), ABITER_ALIGN(Grid *, caller_behind_ref_Grid)};
extern "C" void caller_put_ref_Aligned(void) {
  Aligned **v = (Aligned **)caller_state.object;
  {
    Aligned *t = (Aligned *)abiter_put_ref(v, sizeof(Aligned), alignof(Aligned));
    if (t) ABITER_PUT(Aligned, t);
  }
}
extern "C" void caller_get_ref_Aligned(void) {
  Aligned **v = (Aligned **)caller_state.object;
  {
    Aligned *t = (Aligned *)abiter_get_ref(v);
    if (t) ABITER_GET(Aligned, t);
  }
}
struct caller_behind_ref_Aligned { char c; Aligned *v; };
unsigned long long caller_layout_ref_Aligned[2] = {
    sizeof(Aligned *), ABITER_ALIGN(Aligned *, caller_behind_ref_Aligned)};
extern "C" void caller_put_ref_HasAligned(void) {
  HasAligned **v = (HasAligned **)caller_state.object;
  {
    HasAligned *t = (HasAligned *)abiter_put_ref(v, sizeof(HasAligned), alignof(HasAligned));
    if (t) ABITER_PUT(HasAligned, t);
  }
}
extern "C" void caller_get_ref_HasAligned(void) {
  HasAligned **v = (HasAligned **)caller_state.object;
  {
    HasAligned *t = (HasAligned *)abiter_get_ref(v);
    if (t) ABITER_GET(HasAligned, t);
  }
}
struct caller_behind_ref_HasAligned { char c; HasAligned *v; };
unsigned long long caller_layout_ref_HasAligned[2] = {
    sizeof(HasAligned *), ABITER_ALIGN(HasAligned *, caller_behind_ref_HasAligned)};
extern "C" void caller_put_ref_Packed(void) {
  Packed **v = (Packed **)caller_state.object;
  {
    Packed *t = (Packed *)abiter_put_ref(v, sizeof(Packed), alignof(Packed));
    if (t) ABITER_PUT(Packed, t);
  }
}
extern "C" void caller_get_ref_Packed(void) {
  Packed **v = (Packed **)caller_state.object;
  {
    Packed *t = (Packed *)abiter_get_ref(v);
    if (t) ABITER_GET(Packed, t);
  }
}
struct caller_behind_ref_Packed { char c; Packed *v; };
unsigned long long caller_layout_ref_Packed[2] = {
    sizeof(Packed *), ABITER_ALIGN(Packed *, caller_behind_ref_Packed)};
extern "C" void caller_put_ref_Packed2(void) {
  Packed2 **v = (Packed2 **)caller_state.object;
  {
    Packed2 *t = (Packed2 *)abiter_put_ref(v, sizeof(Packed2), alignof(Packed2));
    if (t) ABITER_PUT(Packed2, t);
  }
}
extern "C" void caller_get_ref_Packed2(void) {
  Packed2 **v = (Packed2 **)caller_state.object;
  {
    Packed2 *t = (Packed2 *)abiter_get_ref(v);
    if (t) ABITER_GET(Packed2, t);
  }
}
struct caller_behind_ref_Packed2 { char c; Packed2 *v; };
unsigned long long caller_layout_ref_Packed2[2] = {
    sizeof(Packed2 *), ABITER_ALIGN(Packed2 *, caller_behind_ref_Packed2)};
extern "C" void caller_put_ref_HasPacked(void) {
  HasPacked **v = (HasPacked **)caller_state.object;
  {
    HasPacked *t = (HasPacked *)abiter_put_ref(v, sizeof(HasPacked), alignof(HasPacked));
    if (t) ABITER_PUT(HasPacked, t);
  }
}
extern "C" void caller_get_ref_HasPacked(void) {
  HasPacked **v = (HasPacked **)caller_state.object;
  {
    HasPacked *t = (HasPacked *)abiter_get_ref(v);
    if (t) ABITER_GET(HasPacked, t);
  }
}
struct caller_behind_ref_HasPacked { char c; HasPacked *v; };
unsigned long long caller_layout_ref_HasPacked[2] = {
    sizeof(HasPacked *), ABITER_ALIGN(HasPacked *, caller_behind_ref_HasPacked)};
extern "C" void caller_put_ref_Meters(void) {
  Meters **v = (Meters **)caller_state.object;
  {
    Meters *t = (Meters *)abiter_put_ref(v, sizeof(Meters), alignof(Meters));
    if (t) ABITER_PUT(Meters, t);
  }
}
extern "C" void caller_get_ref_Meters(void) {
  Meters **v = (Meters **)caller_state.object;
  {
    Meters *t = (Meters *)abiter_get_ref(v);
    if (t) ABITER_GET(Meters, t);
  }
}
struct caller_behind_ref_Meters { char c; Meters *v; };
unsigned long long caller_layout_ref_Meters[2] = {
    sizeof(Meters *), ABITER_ALIGN(Meters *, caller_behind_ref_Meters)};
extern "C" void caller_put_ref_Path(void) {
  Path **v = (Path **)caller_state.object;
  {
    Path *t = (Path *)abiter_put_ref(v, sizeof(Path), alignof(Path));
    if (t) ABITER_PUT(Path, t);
  }
}
extern "C" void caller_get_ref_Path(void) {
  Path **v = (Path **)caller_state.object;
  {
    Path *t = (Path *)abiter_get_ref(v);
    if (t) ABITER_GET(Path, t);
  }
}
struct caller_behind_ref_Path { char c; Path *v; };
unsigned long long caller_layout_ref_Path[2] = {sizeof(Path *), ABITER_ALIGN(Path *, caller_behind_ref_Path)};
extern "C" void caller_put_ref_Length(void) {
  Length **v = (Length **)caller_state.object;
  {
    Length *t = (Length *)abiter_put_ref(v, sizeof(Length), alignof(Length));
    if (t) ABITER_PUT(Length, t);
  }
}
extern "C" void caller_get_ref_Length(void) {
  Length **v = (Length **)caller_state.object;
  {
    Length *t = (Length *)abiter_get_ref(v);
    if (t) ABITER_GET(Length, t);
  }
}
struct caller_behind_ref_Length { char c; Length *v; };
unsigned long long caller_layout_ref_Length[2] = {
    sizeof(Length *), ABITER_ALIGN(Length *, caller_behind_ref_Length)};
extern "C" void caller_put_ref_UsesAlias(void) {
  UsesAlias **v = (UsesAlias **)caller_state.object;
  {
    UsesAlias *t = (UsesAlias *)abiter_put_ref(v, sizeof(UsesAlias), alignof(UsesAlias));
    if (t) ABITER_PUT(UsesAlias, t);
  }
}
extern "C" void caller_get_ref_UsesAlias(void) {
  UsesAlias **v = (UsesAlias **)caller_state.object;
  {
    UsesAlias *t = (UsesAlias *)abiter_get_ref(v);
    if (t) ABITER_GET(UsesAlias, t);
  }
}
struct caller_behind_ref_UsesAlias { char c; UsesAlias *v; };
unsigned long long caller_layout_ref_UsesAlias[2] = {
    sizeof(UsesAlias *), ABITER_ALIGN(UsesAlias *, caller_behind_ref_UsesAlias)};
extern "C" void caller_put_ref_Words(void) {
  Words **v = (Words **)caller_state.object;
  {
    Words *t = (Words *)abiter_put_ref(v, sizeof(Words), alignof(Words));
    if (t) ABITER_PUT(Words, t);
  }
}
extern "C" void caller_get_ref_Words(void) {
  Words **v = (Words **)caller_state.object;
  {
    Words *t = (Words *)abiter_get_ref(v);
    if (t) ABITER_GET(Words, t);
  }
}
struct caller_behind_ref_Words { char c; Words *v; };
unsigned long long caller_layout_ref_Words[2] = {sizeof(Words *), ABITER_ALIGN(Words *, caller_behind_ref_Words)};
extern "C" void caller_put_ref_Triple(void) {
  u16 **v = (u16 **)caller_state.object;
  {
    u16 *t = (u16 *)abiter_put_ref(v, 3 * sizeof(u16), alignof(u16));
    if (t) for (unsigned long i = 0; i < 3; i++) abiter_put(&t[i], sizeof t[i]);
  }
}
extern "C" void caller_get_ref_Triple(void) {
  u16 **v = (u16 **)caller_state.object;
  {
    u16 *t = (u16 *)abiter_get_ref(v);
    if (t) for (unsigned long i = 0; i < 3; i++) abiter_get(&t[i], sizeof t[i]);
  }
}
struct caller_behind_ref_Triple { char c; u16 *v; };
unsigned long long caller_layout_ref_Triple[2] = {sizeof(u16 *), ABITER_ALIGN(u16 *, caller_behind_ref_Triple)};
extern "C" void caller_put_ref_array3_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_put_ref(v, 3 * sizeof(Point), alignof(Point));
    if (t) for (unsigned long i = 0; i < 3; i++) ABITER_PUT(Point, &t[i]);
  }
}
extern "C" void caller_get_ref_array3_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_get_ref(v);
    if (t) for (unsigned long i = 0; i < 3; i++) ABITER_GET(Point, &t[i]);
  }
}
struct caller_behind_ref_array3_Point { char c; Point *v; };
unsigned long long caller_layout_ref_array3_Point[2] = {
    sizeof(Point *), ABITER_ALIGN(Point *, caller_behind_ref_array3_Point)};
extern "C" void caller_put_mut_array3_array2_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  {
    u8 *t = (u8 *)abiter_put_ref(v, 6 * sizeof(u8), alignof(u8));
    if (t) for (unsigned long i = 0; i < 6; i++) abiter_put(&t[i], sizeof t[i]);
  }
}
extern "C" void caller_get_mut_array3_array2_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  {
    u8 *t = (u8 *)abiter_get_ref(v);
    if (t) for (unsigned long i = 0; i < 6; i++) abiter_get(&t[i], sizeof t[i]);
  }
}
struct caller_behind_mut_array3_array2_u8 { char c; u8 *v; };
unsigned long long caller_layout_mut_array3_array2_u8[2] = {
    sizeof(u8 *), ABITER_ALIGN(u8 *, caller_behind_mut_array3_array2_u8)};
extern "C" void caller_put_ref_unit(void) { void **v = (void **)caller_state.object; abiter_put_ref(v, 0, 1); }
extern "C" void caller_get_ref_unit(void) { void **v = (void **)caller_state.object; abiter_get_ref(v); }
struct caller_behind_ref_unit { char c; void *v; };
unsigned long long caller_layout_ref_unit[2] = {sizeof(void *), ABITER_ALIGN(void *, caller_behind_ref_unit)};
extern "C" void caller_put_ref_ref_Point(void) {
  Point ***v = (Point ***)caller_state.object;
  {
    Point **t = (Point **)abiter_put_ref(v, sizeof(Point *), alignof(Point *));
    if (t) {
      {
        Point *t1 = (Point *)abiter_put_ref(t, sizeof(Point), alignof(Point));
        if (t1) ABITER_PUT(Point, t1);
      }
    }
  }
}
extern "C" void caller_get_ref_ref_Point(void) {
  Point ***v = (Point ***)caller_state.object;
  {
    Point **t = (Point **)abiter_get_ref(v);
    if (t) {
      {
        Point *t1 = (Point *)abiter_get_ref(t);
        if (t1) ABITER_GET(Point, t1);
      }
    }
  }
}
struct caller_behind_ref_ref_Point { char c; Point **v; };
unsigned long long caller_layout_ref_ref_Point[2] = {
    sizeof(Point **), ABITER_ALIGN(Point **, caller_behind_ref_ref_Point)};
extern "C" void caller_put_mut_u32(void) {
  u32 **v = (u32 **)caller_state.object;
  {
    u32 *t = (u32 *)abiter_put_ref(v, sizeof(u32), alignof(u32));
    if (t) abiter_put(t, sizeof *t);
  }
}
extern "C" void caller_get_mut_u32(void) {
  u32 **v = (u32 **)caller_state.object;
  {
    u32 *t = (u32 *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
struct caller_behind_mut_u32 { char c; u32 *v; };
unsigned long long caller_layout_mut_u32[2] = {sizeof(u32 *), ABITER_ALIGN(u32 *, caller_behind_mut_u32)};
extern "C" Point pass_Point__c(u8 a0, Point a1, u8 a2);
extern "C" void call_pass_Point__c_(void) {
  void **slot = caller_state.slot;
  Point r = pass_Point__c(*(u8 *)slot[0], *(Point *)slot[1], *(u8 *)slot[2]);
  *(Point *)slot[3] = r;
}
extern "C" void ignore_pass_Point__c_(void) {
  pass_Point__c(*(u8 *)(abiter_passed + 0), *(Point *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Point pass_Point__win64(u8 a0, Point a1, u8 a2);
extern "C" void call_pass_Point__win64_(void) {
  void **slot = caller_state.slot;
  Point r = pass_Point__win64(*(u8 *)slot[0], *(Point *)slot[1], *(u8 *)slot[2]);
  *(Point *)slot[3] = r;
}
extern "C" void ignore_pass_Point__win64_(void) {
  pass_Point__win64(*(u8 *)(abiter_passed + 0), *(Point *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" Point *ref_Point__c(u8 a0, Point *a1, u8 a2);
extern "C" void call_ref_Point__c_(void) {
  void **slot = caller_state.slot;
  *(Point **)slot[3] = ref_Point__c(*(u8 *)slot[0], *(Point **)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Point *ref_Point__win64(u8 a0, Point *a1, u8 a2);
extern "C" void call_ref_Point__win64_(void) {
  void **slot = caller_state.slot;
  *(Point **)slot[3] = ref_Point__win64(*(u8 *)slot[0], *(Point **)slot[1], *(u8 *)slot[2]);
}
extern "C" Pair pass_Pair__c(u8 a0, Pair a1, u8 a2);
extern "C" void call_pass_Pair__c_(void) {
  void **slot = caller_state.slot;
  Pair r = pass_Pair__c(*(u8 *)slot[0], *(Pair *)slot[1], *(u8 *)slot[2]);
  *(Pair *)slot[3] = r;
}
extern "C" void ignore_pass_Pair__c_(void) {
  pass_Pair__c(*(u8 *)(abiter_passed + 0), *(Pair *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Pair pass_Pair__win64(u8 a0, Pair a1, u8 a2);
extern "C" void call_pass_Pair__win64_(void) {
  void **slot = caller_state.slot;
  Pair r = pass_Pair__win64(*(u8 *)slot[0], *(Pair *)slot[1], *(u8 *)slot[2]);
  *(Pair *)slot[3] = r;
}
extern "C" void ignore_pass_Pair__win64_(void) {
  pass_Pair__win64(*(u8 *)(abiter_passed + 0), *(Pair *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" Pair *ref_Pair__c(u8 a0, Pair *a1, u8 a2);
extern "C" void call_ref_Pair__c_(void) {
  void **slot = caller_state.slot;
  *(Pair **)slot[3] = ref_Pair__c(*(u8 *)slot[0], *(Pair **)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Pair *ref_Pair__win64(u8 a0, Pair *a1, u8 a2);
extern "C" void call_ref_Pair__win64_(void) {
  void **slot = caller_state.slot;
  *(Pair **)slot[3] = ref_Pair__win64(*(u8 *)slot[0], *(Pair **)slot[1], *(u8 *)slot[2]);
}
extern "C" Line pass_Line__c(u8 a0, Line a1, u8 a2);
extern "C" void call_pass_Line__c_(void) {
  void **slot = caller_state.slot;
  Line r = pass_Line__c(*(u8 *)slot[0], *(Line *)slot[1], *(u8 *)slot[2]);
  *(Line *)slot[3] = r;
}
extern "C" void dynamic_pass_Line__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Line r = pass_Line__c(*(u8 *)slot[0], *(Line *)slot[1], *(u8 *)slot[2]);
  *(Line *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Line__c_(void) {
  pass_Line__c(*(u8 *)(abiter_passed + 0), *(Line *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Line pass_Line__win64(u8 a0, Line a1, u8 a2);
extern "C" void call_pass_Line__win64_(void) {
  void **slot = caller_state.slot;
  Line r = pass_Line__win64(*(u8 *)slot[0], *(Line *)slot[1], *(u8 *)slot[2]);
  *(Line *)slot[3] = r;
}
extern "C" void dynamic_pass_Line__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Line r = pass_Line__win64(*(u8 *)slot[0], *(Line *)slot[1], *(u8 *)slot[2]);
  *(Line *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Line__win64_(void) {
  pass_Line__win64(*(u8 *)(abiter_passed + 0), *(Line *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" Line *ref_Line__c(u8 a0, Line *a1, u8 a2);
extern "C" void call_ref_Line__c_(void) {
  void **slot = caller_state.slot;
  *(Line **)slot[3] = ref_Line__c(*(u8 *)slot[0], *(Line **)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Line *ref_Line__win64(u8 a0, Line *a1, u8 a2);
extern "C" void call_ref_Line__win64_(void) {
  void **slot = caller_state.slot;
  *(Line **)slot[3] = ref_Line__win64(*(u8 *)slot[0], *(Line **)slot[1], *(u8 *)slot[2]);
}
extern "C" Grid pass_Grid__c(u8 a0, Grid a1, u8 a2);
extern "C" void call_pass_Grid__c_(void) {
  void **slot = caller_state.slot;
  Grid r = pass_Grid__c(*(u8 *)slot[0], *(Grid *)slot[1], *(u8 *)slot[2]);
  *(Grid *)slot[3] = r;
}
extern "C" void dynamic_pass_Grid__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Grid r = pass_Grid__c(*(u8 *)slot[0], *(Grid *)slot[1], *(u8 *)slot[2]);
  *(Grid *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Grid__c_(void) {
  pass_Grid__c(*(u8 *)(abiter_passed + 0), *(Grid *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Grid pass_Grid__win64(u8 a0, Grid a1, u8 a2);
extern "C" void call_pass_Grid__win64_(void) {
  void **slot = caller_state.slot;
  Grid r = pass_Grid__win64(*(u8 *)slot[0], *(Grid *)slot[1], *(u8 *)slot[2]);
  *(Grid *)slot[3] = r;
}
extern "C" void dynamic_pass_Grid__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Grid r = pass_Grid__win64(*(u8 *)slot[0], *(Grid *)slot[1], *(u8 *)slot[2]);
  *(Grid *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Grid__win64_(void) {
  pass_Grid__win64(*(u8 *)(abiter_passed + 0), *(Grid *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" Grid *ref_Grid__c(u8 a0, Grid *a1, u8 a2);
extern "C" void call_ref_Grid__c_(void) {
  void **slot = caller_state.slot;
  *(Grid **)slot[3] = ref_Grid__c(*(u8 *)slot[0], *(Grid **)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Grid *ref_Grid__win64(u8 a0, Grid *a1, u8 a2);
extern "C" void call_ref_Grid__win64_(void) {
  void **slot = caller_state.slot;
  *(Grid **)slot[3] = ref_Grid__win64(*(u8 *)slot[0], *(Grid **)slot[1], *(u8 *)slot[2]);
}
extern "C" Aligned pass_Aligned__c(u8 a0, Aligned a1, u8 a2);
extern "C" void call_pass_Aligned__c_(void) {
  void **slot = caller_state.slot;
  Aligned r = pass_Aligned__c(
      *(u8 *)slot[0], *(Aligned *)slot[1], *(u8 *)slot[2]);
  *(Aligned *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Aligned__c_(void) {
  pass_Aligned__c(*(u8 *)(abiter_passed + 0), *(Aligned *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Aligned pass_Aligned__win64(u8 a0, Aligned a1, u8 a2);
extern "C" void call_pass_Aligned__win64_(void) {
  void **slot = caller_state.slot;
  Aligned r = pass_Aligned__win64(
      *(u8 *)slot[0], *(Aligned *)slot[1], *(u8 *)slot[2]);
  *(Aligned *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Aligned__win64_(void) {
  pass_Aligned__win64(*(u8 *)(abiter_passed + 0), *(Aligned *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" Aligned *ref_Aligned__c(u8 a0, Aligned *a1, u8 a2);
extern "C" void call_ref_Aligned__c_(void) {
  void **slot = caller_state.slot;
  *(Aligned **)slot[3] = ref_Aligned__c(*(u8 *)slot[0], *(Aligned **)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Aligned *ref_Aligned__win64(u8 a0, Aligned *a1, u8 a2);
extern "C" void call_ref_Aligned__win64_(void) {
  void **slot = caller_state.slot;
  *(Aligned **)slot[3] = ref_Aligned__win64(*(u8 *)slot[0], *(Aligned **)slot[1], *(u8 *)slot[2]);
}
extern "C" HasAligned pass_HasAligned__c(u8 a0, HasAligned a1, u8 a2);
extern "C" void call_pass_HasAligned__c_(void) {
  void **slot = caller_state.slot;
  HasAligned r = pass_HasAligned__c(
      *(u8 *)slot[0], *(HasAligned *)slot[1], *(u8 *)slot[2]);
  *(HasAligned *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_HasAligned__c_(void) {
  pass_HasAligned__c(*(u8 *)(abiter_passed + 0), *(HasAligned *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) HasAligned pass_HasAligned__win64(u8 a0, HasAligned a1, u8 a2);
extern "C" void call_pass_HasAligned__win64_(void) {
  void **slot = caller_state.slot;
  HasAligned r = pass_HasAligned__win64(
      *(u8 *)slot[0], *(HasAligned *)slot[1], *(u8 *)slot[2]);
  *(HasAligned *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_HasAligned__win64_(void) {
  pass_HasAligned__win64(
      *(u8 *)(abiter_passed + 0), *(HasAligned *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" HasAligned *ref_HasAligned__c(u8 a0, HasAligned *a1, u8 a2);
extern "C" void call_ref_HasAligned__c_(void) {
  void **slot = caller_state.slot;
  *(HasAligned **)slot[3] = ref_HasAligned__c(*(u8 *)slot[0], *(HasAligned **)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) HasAligned *ref_HasAligned__win64(u8 a0, HasAligned *a1, u8 a2);
extern "C" void call_ref_HasAligned__win64_(void) {
  void **slot = caller_state.slot;
  *(HasAligned **)slot[3] = ref_HasAligned__win64(*(u8 *)slot[0], *(HasAligned **)slot[1], *(u8 *)slot[2]);
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
extern "C" Packed *ref_Packed__c(u8 a0, Packed *a1, u8 a2);
extern "C" void call_ref_Packed__c_(void) {
  void **slot = caller_state.slot;
  *(Packed **)slot[3] = ref_Packed__c(*(u8 *)slot[0], *(Packed **)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Packed *ref_Packed__win64(u8 a0, Packed *a1, u8 a2);
extern "C" void call_ref_Packed__win64_(void) {
  void **slot = caller_state.slot;
  *(Packed **)slot[3] = ref_Packed__win64(*(u8 *)slot[0], *(Packed **)slot[1], *(u8 *)slot[2]);
}
extern "C" Packed2 pass_Packed2__c(u8 a0, Packed2 a1, u8 a2);
extern "C" void call_pass_Packed2__c_(void) {
  void **slot = caller_state.slot;
  Packed2 r = pass_Packed2__c(*(u8 *)slot[0], *(Packed2 *)slot[1], *(u8 *)slot[2]);
  *(Packed2 *)slot[3] = r;
}
extern "C" void dynamic_pass_Packed2__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Packed2 r = pass_Packed2__c(*(u8 *)slot[0], *(Packed2 *)slot[1], *(u8 *)slot[2]);
  *(Packed2 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Packed2__c_(void) {
  pass_Packed2__c(*(u8 *)(abiter_passed + 0), *(Packed2 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Packed2 pass_Packed2__win64(u8 a0, Packed2 a1, u8 a2);
extern "C" void call_pass_Packed2__win64_(void) {
  void **slot = caller_state.slot;
  Packed2 r = pass_Packed2__win64(*(u8 *)slot[0], *(Packed2 *)slot[1], *(u8 *)slot[2]);
  *(Packed2 *)slot[3] = r;
}
extern "C" void dynamic_pass_Packed2__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Packed2 r = pass_Packed2__win64(*(u8 *)slot[0], *(Packed2 *)slot[1], *(u8 *)slot[2]);
  *(Packed2 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Packed2__win64_(void) {
  pass_Packed2__win64(*(u8 *)(abiter_passed + 0), *(Packed2 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" Packed2 *ref_Packed2__c(u8 a0, Packed2 *a1, u8 a2);
extern "C" void call_ref_Packed2__c_(void) {
  void **slot = caller_state.slot;
  *(Packed2 **)slot[3] = ref_Packed2__c(*(u8 *)slot[0], *(Packed2 **)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Packed2 *ref_Packed2__win64(u8 a0, Packed2 *a1, u8 a2);
extern "C" void call_ref_Packed2__win64_(void) {
  void **slot = caller_state.slot;
  *(Packed2 **)slot[3] = ref_Packed2__win64(*(u8 *)slot[0], *(Packed2 **)slot[1], *(u8 *)slot[2]);
}
extern "C" HasPacked pass_HasPacked__c(u8 a0, HasPacked a1, u8 a2);
extern "C" void call_pass_HasPacked__c_(void) {
  void **slot = caller_state.slot;
  HasPacked r = pass_HasPacked__c(*(u8 *)slot[0], *(HasPacked *)slot[1], *(u8 *)slot[2]);
  *(HasPacked *)slot[3] = r;
}
extern "C" void dynamic_pass_HasPacked__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  HasPacked r = pass_HasPacked__c(*(u8 *)slot[0], *(HasPacked *)slot[1], *(u8 *)slot[2]);
  *(HasPacked *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_HasPacked__c_(void) {
  pass_HasPacked__c(*(u8 *)(abiter_passed + 0), *(HasPacked *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) HasPacked pass_HasPacked__win64(u8 a0, HasPacked a1, u8 a2);
extern "C" void call_pass_HasPacked__win64_(void) {
  void **slot = caller_state.slot;
  HasPacked r = pass_HasPacked__win64(
      *(u8 *)slot[0], *(HasPacked *)slot[1], *(u8 *)slot[2]);
  *(HasPacked *)slot[3] = r;
}
extern "C" void dynamic_pass_HasPacked__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  HasPacked r = pass_HasPacked__win64(
      *(u8 *)slot[0], *(HasPacked *)slot[1], *(u8 *)slot[2]);
  *(HasPacked *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_HasPacked__win64_(void) {
  pass_HasPacked__win64(
      *(u8 *)(abiter_passed + 0), *(HasPacked *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" HasPacked *ref_HasPacked__c(u8 a0, HasPacked *a1, u8 a2);
extern "C" void call_ref_HasPacked__c_(void) {
  void **slot = caller_state.slot;
  *(HasPacked **)slot[3] = ref_HasPacked__c(*(u8 *)slot[0], *(HasPacked **)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) HasPacked *ref_HasPacked__win64(u8 a0, HasPacked *a1, u8 a2);
extern "C" void call_ref_HasPacked__win64_(void) {
  void **slot = caller_state.slot;
  *(HasPacked **)slot[3] = ref_HasPacked__win64(*(u8 *)slot[0], *(HasPacked **)slot[1], *(u8 *)slot[2]);
}
extern "C" Meters pass_Meters__c(u8 a0, Meters a1, u8 a2);
extern "C" void call_pass_Meters__c_(void) {
  void **slot = caller_state.slot;
  Meters r = pass_Meters__c(*(u8 *)slot[0], *(Meters *)slot[1], *(u8 *)slot[2]);
  *(Meters *)slot[3] = r;
}
extern "C" void ignore_pass_Meters__c_(void) {
  pass_Meters__c(*(u8 *)(abiter_passed + 0), *(Meters *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Meters pass_Meters__win64(u8 a0, Meters a1, u8 a2);
extern "C" void call_pass_Meters__win64_(void) {
  void **slot = caller_state.slot;
  Meters r = pass_Meters__win64(*(u8 *)slot[0], *(Meters *)slot[1], *(u8 *)slot[2]);
  *(Meters *)slot[3] = r;
}
extern "C" void ignore_pass_Meters__win64_(void) {
  pass_Meters__win64(*(u8 *)(abiter_passed + 0), *(Meters *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" Meters *ref_Meters__c(u8 a0, Meters *a1, u8 a2);
extern "C" void call_ref_Meters__c_(void) {
  void **slot = caller_state.slot;
  *(Meters **)slot[3] = ref_Meters__c(*(u8 *)slot[0], *(Meters **)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Meters *ref_Meters__win64(u8 a0, Meters *a1, u8 a2);
extern "C" void call_ref_Meters__win64_(void) {
  void **slot = caller_state.slot;
  *(Meters **)slot[3] = ref_Meters__win64(*(u8 *)slot[0], *(Meters **)slot[1], *(u8 *)slot[2]);
}
extern "C" Path pass_Path__c(u8 a0, Path a1, u8 a2);
extern "C" void call_pass_Path__c_(void) {
  void **slot = caller_state.slot;
  Path r = pass_Path__c(*(u8 *)slot[0], *(Path *)slot[1], *(u8 *)slot[2]);
  *(Path *)slot[3] = r;
}
extern "C" void dynamic_pass_Path__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Path r = pass_Path__c(*(u8 *)slot[0], *(Path *)slot[1], *(u8 *)slot[2]);
  *(Path *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Path__c_(void) {
  pass_Path__c(*(u8 *)(abiter_passed + 0), *(Path *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Path pass_Path__win64(u8 a0, Path a1, u8 a2);
extern "C" void call_pass_Path__win64_(void) {
  void **slot = caller_state.slot;
  Path r = pass_Path__win64(*(u8 *)slot[0], *(Path *)slot[1], *(u8 *)slot[2]);
  *(Path *)slot[3] = r;
}
extern "C" void dynamic_pass_Path__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Path r = pass_Path__win64(*(u8 *)slot[0], *(Path *)slot[1], *(u8 *)slot[2]);
  *(Path *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Path__win64_(void) {
  pass_Path__win64(*(u8 *)(abiter_passed + 0), *(Path *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" Path *ref_Path__c(u8 a0, Path *a1, u8 a2);
extern "C" void call_ref_Path__c_(void) {
  void **slot = caller_state.slot;
  *(Path **)slot[3] = ref_Path__c(*(u8 *)slot[0], *(Path **)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Path *ref_Path__win64(u8 a0, Path *a1, u8 a2);
extern "C" void call_ref_Path__win64_(void) {
  void **slot = caller_state.slot;
  *(Path **)slot[3] = ref_Path__win64(*(u8 *)slot[0], *(Path **)slot[1], *(u8 *)slot[2]);
}
extern "C" Length pass_Length__c(u8 a0, Length a1, u8 a2);
extern "C" void call_pass_Length__c_(void) {
  void **slot = caller_state.slot;
  Length r = pass_Length__c(*(u8 *)slot[0], *(Length *)slot[1], *(u8 *)slot[2]);
  *(Length *)slot[3] = r;
}
extern "C" void ignore_pass_Length__c_(void) {
  pass_Length__c(*(u8 *)(abiter_passed + 0), *(Length *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Length pass_Length__win64(u8 a0, Length a1, u8 a2);
extern "C" void call_pass_Length__win64_(void) {
  void **slot = caller_state.slot;
  Length r = pass_Length__win64(*(u8 *)slot[0], *(Length *)slot[1], *(u8 *)slot[2]);
  *(Length *)slot[3] = r;
}
extern "C" void ignore_pass_Length__win64_(void) {
  pass_Length__win64(*(u8 *)(abiter_passed + 0), *(Length *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" Length *ref_Length__c(u8 a0, Length *a1, u8 a2);
extern "C" void call_ref_Length__c_(void) {
  void **slot = caller_state.slot;
  *(Length **)slot[3] = ref_Length__c(*(u8 *)slot[0], *(Length **)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Length *ref_Length__win64(u8 a0, Length *a1, u8 a2);
extern "C" void call_ref_Length__win64_(void) {
  void **slot = caller_state.slot;
  *(Length **)slot[3] = ref_Length__win64(*(u8 *)slot[0], *(Length **)slot[1], *(u8 *)slot[2]);
}
extern "C" UsesAlias pass_UsesAlias__c(u8 a0, UsesAlias a1, u8 a2);
extern "C" void call_pass_UsesAlias__c_(void) {
  void **slot = caller_state.slot;
  UsesAlias r = pass_UsesAlias__c(*(u8 *)slot[0], *(UsesAlias *)slot[1], *(u8 *)slot[2]);
  *(UsesAlias *)slot[3] = r;
}
extern "C" void dynamic_pass_UsesAlias__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  UsesAlias r = pass_UsesAlias__c(*(u8 *)slot[0], *(UsesAlias *)slot[1], *(u8 *)slot[2]);
  *(UsesAlias *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_UsesAlias__c_(void) {
  pass_UsesAlias__c(*(u8 *)(abiter_passed + 0), *(UsesAlias *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) UsesAlias pass_UsesAlias__win64(u8 a0, UsesAlias a1, u8 a2);
extern "C" void call_pass_UsesAlias__win64_(void) {
  void **slot = caller_state.slot;
  UsesAlias r = pass_UsesAlias__win64(
      *(u8 *)slot[0], *(UsesAlias *)slot[1], *(u8 *)slot[2]);
  *(UsesAlias *)slot[3] = r;
}
extern "C" void dynamic_pass_UsesAlias__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  UsesAlias r = pass_UsesAlias__win64(
      *(u8 *)slot[0], *(UsesAlias *)slot[1], *(u8 *)slot[2]);
  *(UsesAlias *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_UsesAlias__win64_(void) {
  pass_UsesAlias__win64(
      *(u8 *)(abiter_passed + 0), *(UsesAlias *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" UsesAlias *ref_UsesAlias__c(u8 a0, UsesAlias *a1, u8 a2);
extern "C" void call_ref_UsesAlias__c_(void) {
  void **slot = caller_state.slot;
  *(UsesAlias **)slot[3] = ref_UsesAlias__c(*(u8 *)slot[0], *(UsesAlias **)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) UsesAlias *ref_UsesAlias__win64(u8 a0, UsesAlias *a1, u8 a2);
extern "C" void call_ref_UsesAlias__win64_(void) {
  void **slot = caller_state.slot;
  *(UsesAlias **)slot[3] = ref_UsesAlias__win64(*(u8 *)slot[0], *(UsesAlias **)slot[1], *(u8 *)slot[2]);
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
extern "C" Words *ref_Words__c(u8 a0, Words *a1, u8 a2);
extern "C" void call_ref_Words__c_(void) {
  void **slot = caller_state.slot;
  *(Words **)slot[3] = ref_Words__c(*(u8 *)slot[0], *(Words **)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Words *ref_Words__win64(u8 a0, Words *a1, u8 a2);
extern "C" void call_ref_Words__win64_(void) {
  void **slot = caller_state.slot;
  *(Words **)slot[3] = ref_Words__win64(*(u8 *)slot[0], *(Words **)slot[1], *(u8 *)slot[2]);
}
extern "C" u32 *ref_triple__c(u16 *a0, Point *a1, u8 *a2, void *a3, Point **a4);
extern "C" void call_ref_triple__c_(void) {
  void **slot = caller_state.slot;
  *(u32 **)slot[5] = ref_triple__c(
      *(u16 **)slot[0], *(Point **)slot[1], *(u8 **)slot[2], *(void **)slot[3], *(Point ***)slot[4]);
}
extern "C" void dynamic_ref_triple__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(u32 **)slot[5] = ref_triple__c(
      *(u16 **)slot[0], *(Point **)slot[1], *(u8 **)slot[2], *(void **)slot[3], *(Point ***)slot[4]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) u32 *ref_triple__win64(u16 *a0, Point *a1, u8 *a2, void *a3, Point **a4);
extern "C" void call_ref_triple__win64_(void) {
  void **slot = caller_state.slot;
  *(u32 **)slot[5] = ref_triple__win64(
      *(u16 **)slot[0], *(Point **)slot[1], *(u8 **)slot[2], *(void **)slot[3], *(Point ***)slot[4]);
}
extern "C" void dynamic_ref_triple__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(u32 **)slot[5] = ref_triple__win64(
      *(u16 **)slot[0], *(Point **)slot[1], *(u8 **)slot[2], *(void **)slot[3], *(Point ***)slot[4]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" Empty by_value_empty__c(u8 a0, Empty a1, u8 a2);
extern "C" void call_by_value_empty__c_(void) {
  void **slot = caller_state.slot;
  Empty r = by_value_empty__c(*(u8 *)slot[0], *(Empty *)slot[1], *(u8 *)slot[2]);
  *(Empty *)slot[3] = r;
}
extern "C" void ignore_by_value_empty__c_(void) {
  by_value_empty__c(*(u8 *)(abiter_passed + 0), *(Empty *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Empty by_value_empty__win64(u8 a0, Empty a1, u8 a2);
extern "C" void call_by_value_empty__win64_(void) {
  void **slot = caller_state.slot;
  Empty r = by_value_empty__win64(*(u8 *)slot[0], *(Empty *)slot[1], *(u8 *)slot[2]);
  *(Empty *)slot[3] = r;
}
extern "C" void ignore_by_value_empty__win64_(void) {
  by_value_empty__win64(*(u8 *)(abiter_passed + 0), *(Empty *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
