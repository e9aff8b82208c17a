/* abiter VERSION: the caller's side of structs in C
   abiter gen structs.kdl --lang c --side caller */
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

typedef float f32;
typedef unsigned char u8;
typedef unsigned long long u64;
typedef unsigned short u16;
typedef unsigned int u32;
typedef double f64;
typedef struct Point { f32 x; f32 y; } Point;
typedef struct Pair { u8 _0; u64 _1; } Pair;
typedef struct Line { Point from; Point to; u8 sort; u8 kind; u16 function; } Line;
typedef struct Grid { Point rows[2][3]; u8 bytes[5]; } Grid;
typedef struct __attribute__((aligned(32))) Aligned { u8 a; u32 b; } Aligned;
typedef struct HasAligned { u8 a; Aligned b; u8 c; } HasAligned;
typedef struct __attribute__((packed)) Packed { u8 a; u32 b; Point p; Point g[2]; Point *q; u64 z; } Packed;
#pragma pack(push, 2)
typedef struct Packed2 { u8 a; u32 b; Pair pair; f64 d; } Packed2;
#pragma pack(pop)
typedef struct HasPacked { u8 a; Packed p; u16 n; } HasPacked;
typedef f64 Meters;
typedef struct Path { Meters a; Meters b[2]; } Path;
typedef Meters Length;
typedef u16 Triple[3];
typedef struct __attribute__((packed)) UsesAlias { u8 a; Length l; Triple t; Packed2 p; } UsesAlias;
typedef struct Empty { } Empty;
typedef struct Words { u8 zero; u8 one; u16 two; u32 three; } Words;
void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, struct { char c; u8 v; })};
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
void caller_put_Pair(void) {
  Pair *v = (Pair *)caller_state.object;
  abiter_put(&v->_0, sizeof v->_0);
  abiter_put(&v->_1, sizeof v->_1);
}
void caller_get_Pair(void) {
  Pair *v = (Pair *)caller_state.object;
  abiter_get(&v->_0, sizeof v->_0);
  abiter_get(&v->_1, sizeof v->_1);
}
unsigned long long caller_layout_Pair[2] = {sizeof(Pair), ABITER_ALIGN(Pair, struct { char c; Pair v; })};
void caller_put_Line(void) {
  Line *v = (Line *)caller_state.object;
  ABITER_PUT(Point, &v->from);
  ABITER_PUT(Point, &v->to);
  abiter_put(&v->sort, sizeof v->sort);
  abiter_put(&v->kind, sizeof v->kind);
  abiter_put(&v->function, sizeof v->function);
}
void caller_get_Line(void) {
  Line *v = (Line *)caller_state.object;
  ABITER_GET(Point, &v->from);
  ABITER_GET(Point, &v->to);
  abiter_get(&v->sort, sizeof v->sort);
  abiter_get(&v->kind, sizeof v->kind);
  abiter_get(&v->function, sizeof v->function);
}
unsigned long long caller_layout_Line[2] = {sizeof(Line), ABITER_ALIGN(Line, struct { char c; Line v; })};
void caller_put_Grid(void) {
  Grid *v = (Grid *)caller_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) {
    { unsigned long j; for (j = 0; j < 3; j++) ABITER_PUT(Point, &v->rows[i][j]); }
  } }
  { unsigned long i; for (i = 0; i < 5; i++) abiter_put(&v->bytes[i], sizeof v->bytes[i]); }
}
void caller_get_Grid(void) {
  Grid *v = (Grid *)caller_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) {
    { unsigned long j; for (j = 0; j < 3; j++) ABITER_GET(Point, &v->rows[i][j]); }
  } }
  { unsigned long i; for (i = 0; i < 5; i++) abiter_get(&v->bytes[i], sizeof v->bytes[i]); }
}
unsigned long long caller_layout_Grid[2] = {sizeof(Grid), ABITER_ALIGN(Grid, struct { char c; Grid v; })};
void caller_put_Aligned(void) {
  Aligned *v = (Aligned *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
}
void caller_get_Aligned(void) {
  Aligned *v = (Aligned *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
}
unsigned long long caller_layout_Aligned[2] = {
    sizeof(Aligned), ABITER_ALIGN(Aligned, struct { char c; Aligned v; })};
void caller_put_HasAligned(void) {
  HasAligned *v = (HasAligned *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  ABITER_PUT(Aligned, &v->b);
  abiter_put(&v->c, sizeof v->c);
}
void caller_get_HasAligned(void) {
  HasAligned *v = (HasAligned *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  ABITER_GET(Aligned, &v->b);
  abiter_get(&v->c, sizeof v->c);
}
unsigned long long caller_layout_HasAligned[2] = {
    sizeof(HasAligned), ABITER_ALIGN(HasAligned, struct { char c; HasAligned v; })};
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
void caller_put_Packed(void) {
  Packed *v = (Packed *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
  { Point t = v->p; ABITER_PUT(Point, &t); v->p = t; }
  { unsigned long i; for (i = 0; i < 2; i++) { Point t = v->g[i]; ABITER_PUT(Point, &t); v->g[i] = t; } }
  {
    Point *t = (Point *)abiter_put_ref(&v->q, sizeof(Point), _Alignof(Point));
    if (t) ABITER_PUT(Point, t);
  }
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_Packed(void) {
  Packed *v = (Packed *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
  { Point t = v->p; ABITER_GET(Point, &t); }
  { unsigned long i; for (i = 0; i < 2; i++) { Point t = v->g[i]; ABITER_GET(Point, &t); } }
  {
    Point *t = (Point *)abiter_get_ref(&v->q);
    if (t) ABITER_GET(Point, t);
  }
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_Packed[2] = {sizeof(Packed), ABITER_ALIGN(Packed, struct { char c; Packed v; })};
void caller_put_Packed2(void) {
  Packed2 *v = (Packed2 *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
  { Pair t = v->pair; ABITER_PUT(Pair, &t); v->pair = t; }
  abiter_put(&v->d, sizeof v->d);
}
void caller_get_Packed2(void) {
  Packed2 *v = (Packed2 *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
  { Pair t = v->pair; ABITER_GET(Pair, &t); }
  abiter_get(&v->d, sizeof v->d);
}
unsigned long long caller_layout_Packed2[2] = {
    sizeof(Packed2), ABITER_ALIGN(Packed2, struct { char c; Packed2 v; })};
void caller_put_HasPacked(void) {
  HasPacked *v = (HasPacked *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  ABITER_PUT(Packed, &v->p);
  abiter_put(&v->n, sizeof v->n);
}
void caller_get_HasPacked(void) {
  HasPacked *v = (HasPacked *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  ABITER_GET(Packed, &v->p);
  abiter_get(&v->n, sizeof v->n);
}
unsigned long long caller_layout_HasPacked[2] = {
    sizeof(HasPacked), ABITER_ALIGN(HasPacked, struct { char c; HasPacked v; })};
void caller_put_Meters(void) { Meters *v = (Meters *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_Meters(void) { Meters *v = (Meters *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_Meters[2] = {sizeof(Meters), ABITER_ALIGN(Meters, struct { char c; Meters v; })};
void caller_put_Path(void) {
  Path *v = (Path *)caller_state.object;
  ABITER_PUT(Meters, &v->a);
  { unsigned long i; for (i = 0; i < 2; i++) ABITER_PUT(Meters, &v->b[i]); }
}
void caller_get_Path(void) {
  Path *v = (Path *)caller_state.object;
  ABITER_GET(Meters, &v->a);
  { unsigned long i; for (i = 0; i < 2; i++) ABITER_GET(Meters, &v->b[i]); }
}
unsigned long long caller_layout_Path[2] = {sizeof(Path), ABITER_ALIGN(Path, struct { char c; Path v; })};
void caller_put_Length(void) { Length *v = (Length *)caller_state.object; ABITER_PUT(Meters, v); }
void caller_get_Length(void) { Length *v = (Length *)caller_state.object; ABITER_GET(Meters, v); }
unsigned long long caller_layout_Length[2] = {sizeof(Length), ABITER_ALIGN(Length, struct { char c; Length v; })};
void caller_put_Triple(void) {
  Triple *v = (Triple *)caller_state.object;
  { unsigned long i; for (i = 0; i < 3; i++) abiter_put(&(*v)[i], sizeof (*v)[i]); }
}
void caller_get_Triple(void) {
  Triple *v = (Triple *)caller_state.object;
  { unsigned long i; for (i = 0; i < 3; i++) abiter_get(&(*v)[i], sizeof (*v)[i]); }
}
unsigned long long caller_layout_Triple[2] = {sizeof(Triple), ABITER_ALIGN(Triple, struct { char c; Triple v; })};
void caller_put_UsesAlias(void) {
  UsesAlias *v = (UsesAlias *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->l, sizeof v->l);
  { unsigned long i; for (i = 0; i < 3; i++) abiter_put(&v->t[i], sizeof v->t[i]); }
  { Packed2 t = v->p; ABITER_PUT(Packed2, &t); v->p = t; }
}
void caller_get_UsesAlias(void) {
  UsesAlias *v = (UsesAlias *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->l, sizeof v->l);
  { unsigned long i; for (i = 0; i < 3; i++) abiter_get(&v->t[i], sizeof v->t[i]); }
  { Packed2 t = v->p; ABITER_GET(Packed2, &t); }
}
unsigned long long caller_layout_UsesAlias[2] = {
    sizeof(UsesAlias), ABITER_ALIGN(UsesAlias, struct { char c; UsesAlias v; })};
void caller_put_Empty(void) { }
void caller_get_Empty(void) { }
unsigned long long caller_layout_Empty[2] = {sizeof(Empty), ABITER_ALIGN(Empty, struct { char c; Empty v; })};
void caller_put_Words(void) {
  Words *v = (Words *)caller_state.object;
  abiter_put(&v->zero, sizeof v->zero);
  abiter_put(&v->one, sizeof v->one);
  abiter_put(&v->two, sizeof v->two);
  abiter_put(&v->three, sizeof v->three);
}
void caller_get_Words(void) {
  Words *v = (Words *)caller_state.object;
  abiter_get(&v->zero, sizeof v->zero);
  abiter_get(&v->one, sizeof v->one);
  abiter_get(&v->two, sizeof v->two);
  abiter_get(&v->three, sizeof v->three);
}
unsigned long long caller_layout_Words[2] = {sizeof(Words), ABITER_ALIGN(Words, struct { char c; Words v; })};
void caller_put_ref_Pair(void) {
  Pair **v = (Pair **)caller_state.object;
  {
    Pair *t = (Pair *)abiter_put_ref(v, sizeof(Pair), _Alignof(Pair));
    if (t) ABITER_PUT(Pair, t);
  }
}
void caller_get_ref_Pair(void) {
  Pair **v = (Pair **)caller_state.object;
  {
    Pair *t = (Pair *)abiter_get_ref(v);
    if (t) ABITER_GET(Pair, t);
  }
}
unsigned long long caller_layout_ref_Pair[2] = {sizeof(Pair *), ABITER_ALIGN(Pair *, struct { char c; Pair *v; })};
void caller_put_ref_Line(void) {
  Line **v = (Line **)caller_state.object;
  {
    Line *t = (Line *)abiter_put_ref(v, sizeof(Line), _Alignof(Line));
    if (t) ABITER_PUT(Line, t);
  }
}
void caller_get_ref_Line(void) {
  Line **v = (Line **)caller_state.object;
  {
    Line *t = (Line *)abiter_get_ref(v);
    if (t) ABITER_GET(Line, t);
  }
}
unsigned long long caller_layout_ref_Line[2] = {sizeof(Line *), ABITER_ALIGN(Line *, struct { char c; Line *v; })};
void caller_put_ref_Grid(void) {
  Grid **v = (Grid **)caller_state.object;
  {
    Grid *t = (Grid *)abiter_put_ref(v, sizeof(Grid), _Alignof(Grid));
    if (t) ABITER_PUT(Grid, t);
  }
}
void caller_get_ref_Grid(void) {
  Grid **v = (Grid **)caller_state.object;
  {
    Grid *t = (Grid *)abiter_get_ref(v);
    if (t) ABITER_GET(Grid, t);
  }
}
unsigned long long caller_layout_ref_Grid[2] = {sizeof(Grid *), ABITER_ALIGN(Grid *, struct { char c; Grid *v; })};
void caller_put_ref_Aligned(void) {
  Aligned **v = (Aligned **)caller_state.object;
  {
    Aligned *t = (Aligned *)abiter_put_ref(v, sizeof(Aligned), _Alignof(Aligned));
    if (t) ABITER_PUT(Aligned, t);
  }
}
void caller_get_ref_Aligned(void) {
  Aligned **v = (Aligned **)caller_state.object;
  {
    Aligned *t = (Aligned *)abiter_get_ref(v);
    if (t) ABITER_GET(Aligned, t);
  }
}
unsigned long long caller_layout_ref_Aligned[2] = {
    sizeof(Aligned *), ABITER_ALIGN(Aligned *, struct { char c; Aligned *v; })};
void caller_put_ref_HasAligned(void) {
  HasAligned **v = (HasAligned **)caller_state.object;
  {
    HasAligned *t = (HasAligned *)abiter_put_ref(v, sizeof(HasAligned), _Alignof(HasAligned));
    if (t) ABITER_PUT(HasAligned, t);
  }
}
void caller_get_ref_HasAligned(void) {
  HasAligned **v = (HasAligned **)caller_state.object;
  {
    HasAligned *t = (HasAligned *)abiter_get_ref(v);
    if (t) ABITER_GET(HasAligned, t);
  }
}
unsigned long long caller_layout_ref_HasAligned[2] = {
    sizeof(HasAligned *), ABITER_ALIGN(HasAligned *, struct { char c; HasAligned *v; })};
void caller_put_ref_Packed(void) {
  Packed **v = (Packed **)caller_state.object;
  {
    Packed *t = (Packed *)abiter_put_ref(v, sizeof(Packed), _Alignof(Packed));
    if (t) ABITER_PUT(Packed, t);
  }
}
void caller_get_ref_Packed(void) {
  Packed **v = (Packed **)caller_state.object;
  {
    Packed *t = (Packed *)abiter_get_ref(v);
    if (t) ABITER_GET(Packed, t);
  }
}
unsigned long long caller_layout_ref_Packed[2] = {
    sizeof(Packed *), ABITER_ALIGN(Packed *, struct { char c; Packed *v; })};
void caller_put_ref_Packed2(void) {
  Packed2 **v = (Packed2 **)caller_state.object;
  {
    Packed2 *t = (Packed2 *)abiter_put_ref(v, sizeof(Packed2), _Alignof(Packed2));
    if (t) ABITER_PUT(Packed2, t);
  }
}
void caller_get_ref_Packed2(void) {
  Packed2 **v = (Packed2 **)caller_state.object;
  {
    Packed2 *t = (Packed2 *)abiter_get_ref(v);
    if (t) ABITER_GET(Packed2, t);
  }
}
unsigned long long caller_layout_ref_Packed2[2] = {
    sizeof(Packed2 *), ABITER_ALIGN(Packed2 *, struct { char c; Packed2 *v; })};
void caller_put_ref_HasPacked(void) {
  HasPacked **v = (HasPacked **)caller_state.object;
  {
    HasPacked *t = (HasPacked *)abiter_put_ref(v, sizeof(HasPacked), _Alignof(HasPacked));
    if (t) ABITER_PUT(HasPacked, t);
  }
}
void caller_get_ref_HasPacked(void) {
  HasPacked **v = (HasPacked **)caller_state.object;
  {
    HasPacked *t = (HasPacked *)abiter_get_ref(v);
    if (t) ABITER_GET(HasPacked, t);
  }
}
unsigned long long caller_layout_ref_HasPacked[2] = {
    sizeof(HasPacked *), ABITER_ALIGN(HasPacked *, struct { char c; HasPacked *v; })};
void caller_put_ref_Meters(void) {
  Meters **v = (Meters **)caller_state.object;
  {
    Meters *t = (Meters *)abiter_put_ref(v, sizeof(Meters), _Alignof(Meters));
    if (t) ABITER_PUT(Meters, t);
  }
}
void caller_get_ref_Meters(void) {
  Meters **v = (Meters **)caller_state.object;
  {
    Meters *t = (Meters *)abiter_get_ref(v);
    if (t) ABITER_GET(Meters, t);
  }
}
unsigned long long caller_layout_ref_Meters[2] = {
    sizeof(Meters *), ABITER_ALIGN(Meters *, struct { char c; Meters *v; })};
void caller_put_ref_Path(void) {
  Path **v = (Path **)caller_state.object;
  {
    Path *t = (Path *)abiter_put_ref(v, sizeof(Path), _Alignof(Path));
    if (t) ABITER_PUT(Path, t);
  }
}
void caller_get_ref_Path(void) {
  Path **v = (Path **)caller_state.object;
  {
    Path *t = (Path *)abiter_get_ref(v);
    if (t) ABITER_GET(Path, t);
  }
}
unsigned long long caller_layout_ref_Path[2] = {sizeof(Path *), ABITER_ALIGN(Path *, struct { char c; Path *v; })};
void caller_put_ref_Length(void) {
  Length **v = (Length **)caller_state.object;
  {
    Length *t = (Length *)abiter_put_ref(v, sizeof(Length), _Alignof(Length));
    if (t) ABITER_PUT(Length, t);
  }
}
void caller_get_ref_Length(void) {
  Length **v = (Length **)caller_state.object;
  {
    Length *t = (Length *)abiter_get_ref(v);
    if (t) ABITER_GET(Length, t);
  }
}
unsigned long long caller_layout_ref_Length[2] = {
    sizeof(Length *), ABITER_ALIGN(Length *, struct { char c; Length *v; })};
void caller_put_ref_UsesAlias(void) {
  UsesAlias **v = (UsesAlias **)caller_state.object;
  {
    UsesAlias *t = (UsesAlias *)abiter_put_ref(v, sizeof(UsesAlias), _Alignof(UsesAlias));
    if (t) ABITER_PUT(UsesAlias, t);
  }
}
void caller_get_ref_UsesAlias(void) {
  UsesAlias **v = (UsesAlias **)caller_state.object;
  {
    UsesAlias *t = (UsesAlias *)abiter_get_ref(v);
    if (t) ABITER_GET(UsesAlias, t);
  }
}
unsigned long long caller_layout_ref_UsesAlias[2] = {
    sizeof(UsesAlias *), ABITER_ALIGN(UsesAlias *, struct { char c; UsesAlias *v; })};
void caller_put_ref_Words(void) {
  Words **v = (Words **)caller_state.object;
  {
    Words *t = (Words *)abiter_put_ref(v, sizeof(Words), _Alignof(Words));
    if (t) ABITER_PUT(Words, t);
  }
}
void caller_get_ref_Words(void) {
  Words **v = (Words **)caller_state.object;
  {
    Words *t = (Words *)abiter_get_ref(v);
    if (t) ABITER_GET(Words, t);
  }
}
unsigned long long caller_layout_ref_Words[2] = {
    sizeof(Words *), ABITER_ALIGN(Words *, struct { char c; Words *v; })};
void caller_put_ref_Triple(void) {
  u16 **v = (u16 **)caller_state.object;
  {
    u16 *t = (u16 *)abiter_put_ref(v, 3 * sizeof(u16), _Alignof(u16));
    if (t) { unsigned long i; for (i = 0; i < 3; i++) abiter_put(&t[i], sizeof t[i]); }
  }
}
void caller_get_ref_Triple(void) {
  u16 **v = (u16 **)caller_state.object;
  {
    u16 *t = (u16 *)abiter_get_ref(v);
    if (t) { unsigned long i; for (i = 0; i < 3; i++) abiter_get(&t[i], sizeof t[i]); }
  }
}
unsigned long long caller_layout_ref_Triple[2] = {sizeof(u16 *), ABITER_ALIGN(u16 *, struct { char c; u16 *v; })};
void caller_put_ref_array3_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_put_ref(v, 3 * sizeof(Point), _Alignof(Point));
    if (t) { unsigned long i; for (i = 0; i < 3; i++) ABITER_PUT(Point, &t[i]); }
  }
}
void caller_get_ref_array3_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_get_ref(v);
    if (t) { unsigned long i; for (i = 0; i < 3; i++) ABITER_GET(Point, &t[i]); }
  }
}
unsigned long long caller_layout_ref_array3_Point[2] = {
    sizeof(Point *), ABITER_ALIGN(Point *, struct { char c; Point *v; })};
void caller_put_mut_array3_array2_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  {
    u8 *t = (u8 *)abiter_put_ref(v, 6 * sizeof(u8), _Alignof(u8));
    if (t) { unsigned long i; for (i = 0; i < 6; i++) abiter_put(&t[i], sizeof t[i]); }
  }
}
void caller_get_mut_array3_array2_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  {
    u8 *t = (u8 *)abiter_get_ref(v);
    if (t) { unsigned long i; for (i = 0; i < 6; i++) abiter_get(&t[i], sizeof t[i]); }
  }
}
unsigned long long caller_layout_mut_array3_array2_u8[2] = {
    sizeof(u8 *), ABITER_ALIGN(u8 *, struct { char c; u8 *v; })};
void caller_put_ref_unit(void) { void **v = (void **)caller_state.object; abiter_put_ref(v, 0, 1); }
void caller_get_ref_unit(void) { void **v = (void **)caller_state.object; abiter_get_ref(v); }
unsigned long long caller_layout_ref_unit[2] = {sizeof(void *), ABITER_ALIGN(void *, struct { char c; void *v; })};
void caller_put_ref_ref_Point(void) {
  Point ***v = (Point ***)caller_state.object;
  {
    Point **t = (Point **)abiter_put_ref(v, sizeof(Point *), _Alignof(Point *));
    if (t) {
      {
        Point *t1 = (Point *)abiter_put_ref(t, sizeof(Point), _Alignof(Point));
        if (t1) ABITER_PUT(Point, t1);
      }
    }
  }
}
void caller_get_ref_ref_Point(void) {
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
unsigned long long caller_layout_ref_ref_Point[2] = {
    sizeof(Point **), ABITER_ALIGN(Point **, struct { char c; Point **v; })};
void caller_put_mut_u32(void) {
  u32 **v = (u32 **)caller_state.object;
  {
    u32 *t = (u32 *)abiter_put_ref(v, sizeof(u32), _Alignof(u32));
    if (t) abiter_put(t, sizeof *t);
  }
}
void caller_get_mut_u32(void) {
  u32 **v = (u32 **)caller_state.object;
  {
    u32 *t = (u32 *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
unsigned long long caller_layout_mut_u32[2] = {sizeof(u32 *), ABITER_ALIGN(u32 *, struct { char c; u32 *v; })};
Point pass_Point__c(u8 a0, Point a1, u8 a2);
void call_pass_Point__c_(void) {
  void **slot = caller_state.slot;
  Point r = pass_Point__c(*(u8 *)slot[0], *(Point *)slot[1], *(u8 *)slot[2]);
  *(Point *)slot[3] = r;
}
void ignore_pass_Point__c_(void) {
  pass_Point__c(*(u8 *)(abiter_passed + 0), *(Point *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Point pass_Point__win64(u8 a0, Point a1, u8 a2);
void call_pass_Point__win64_(void) {
  void **slot = caller_state.slot;
  Point r = pass_Point__win64(*(u8 *)slot[0], *(Point *)slot[1], *(u8 *)slot[2]);
  *(Point *)slot[3] = r;
}
void ignore_pass_Point__win64_(void) {
  pass_Point__win64(*(u8 *)(abiter_passed + 0), *(Point *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Point *ref_Point__c(u8 a0, Point *a1, u8 a2);
void call_ref_Point__c_(void) {
  void **slot = caller_state.slot;
  *(Point **)slot[3] = ref_Point__c(*(u8 *)slot[0], *(Point **)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) Point *ref_Point__win64(u8 a0, Point *a1, u8 a2);
void call_ref_Point__win64_(void) {
  void **slot = caller_state.slot;
  *(Point **)slot[3] = ref_Point__win64(*(u8 *)slot[0], *(Point **)slot[1], *(u8 *)slot[2]);
}
Pair pass_Pair__c(u8 a0, Pair a1, u8 a2);
void call_pass_Pair__c_(void) {
  void **slot = caller_state.slot;
  Pair r = pass_Pair__c(*(u8 *)slot[0], *(Pair *)slot[1], *(u8 *)slot[2]);
  *(Pair *)slot[3] = r;
}
void ignore_pass_Pair__c_(void) {
  pass_Pair__c(*(u8 *)(abiter_passed + 0), *(Pair *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Pair pass_Pair__win64(u8 a0, Pair a1, u8 a2);
void call_pass_Pair__win64_(void) {
  void **slot = caller_state.slot;
  Pair r = pass_Pair__win64(*(u8 *)slot[0], *(Pair *)slot[1], *(u8 *)slot[2]);
  *(Pair *)slot[3] = r;
}
void ignore_pass_Pair__win64_(void) {
  pass_Pair__win64(*(u8 *)(abiter_passed + 0), *(Pair *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Pair *ref_Pair__c(u8 a0, Pair *a1, u8 a2);
void call_ref_Pair__c_(void) {
  void **slot = caller_state.slot;
  *(Pair **)slot[3] = ref_Pair__c(*(u8 *)slot[0], *(Pair **)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) Pair *ref_Pair__win64(u8 a0, Pair *a1, u8 a2);
void call_ref_Pair__win64_(void) {
  void **slot = caller_state.slot;
  *(Pair **)slot[3] = ref_Pair__win64(*(u8 *)slot[0], *(Pair **)slot[1], *(u8 *)slot[2]);
}
Line pass_Line__c(u8 a0, Line a1, u8 a2);
void call_pass_Line__c_(void) {
  void **slot = caller_state.slot;
  Line r = pass_Line__c(*(u8 *)slot[0], *(Line *)slot[1], *(u8 *)slot[2]);
  *(Line *)slot[3] = r;
}
void dynamic_pass_Line__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Line r = pass_Line__c(*(u8 *)slot[0], *(Line *)slot[1], *(u8 *)slot[2]);
  *(Line *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Line__c_(void) {
  pass_Line__c(*(u8 *)(abiter_passed + 0), *(Line *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Line pass_Line__win64(u8 a0, Line a1, u8 a2);
void call_pass_Line__win64_(void) {
  void **slot = caller_state.slot;
  Line r = pass_Line__win64(*(u8 *)slot[0], *(Line *)slot[1], *(u8 *)slot[2]);
  *(Line *)slot[3] = r;
}
void dynamic_pass_Line__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Line r = pass_Line__win64(*(u8 *)slot[0], *(Line *)slot[1], *(u8 *)slot[2]);
  *(Line *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Line__win64_(void) {
  pass_Line__win64(*(u8 *)(abiter_passed + 0), *(Line *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Line *ref_Line__c(u8 a0, Line *a1, u8 a2);
void call_ref_Line__c_(void) {
  void **slot = caller_state.slot;
  *(Line **)slot[3] = ref_Line__c(*(u8 *)slot[0], *(Line **)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) Line *ref_Line__win64(u8 a0, Line *a1, u8 a2);
void call_ref_Line__win64_(void) {
  void **slot = caller_state.slot;
  *(Line **)slot[3] = ref_Line__win64(*(u8 *)slot[0], *(Line **)slot[1], *(u8 *)slot[2]);
}
Grid pass_Grid__c(u8 a0, Grid a1, u8 a2);
void call_pass_Grid__c_(void) {
  void **slot = caller_state.slot;
  Grid r = pass_Grid__c(*(u8 *)slot[0], *(Grid *)slot[1], *(u8 *)slot[2]);
  *(Grid *)slot[3] = r;
}
void dynamic_pass_Grid__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Grid r = pass_Grid__c(*(u8 *)slot[0], *(Grid *)slot[1], *(u8 *)slot[2]);
  *(Grid *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Grid__c_(void) {
  pass_Grid__c(*(u8 *)(abiter_passed + 0), *(Grid *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Grid pass_Grid__win64(u8 a0, Grid a1, u8 a2);
void call_pass_Grid__win64_(void) {
  void **slot = caller_state.slot;
  Grid r = pass_Grid__win64(*(u8 *)slot[0], *(Grid *)slot[1], *(u8 *)slot[2]);
  *(Grid *)slot[3] = r;
}
void dynamic_pass_Grid__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Grid r = pass_Grid__win64(*(u8 *)slot[0], *(Grid *)slot[1], *(u8 *)slot[2]);
  *(Grid *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Grid__win64_(void) {
  pass_Grid__win64(*(u8 *)(abiter_passed + 0), *(Grid *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Grid *ref_Grid__c(u8 a0, Grid *a1, u8 a2);
void call_ref_Grid__c_(void) {
  void **slot = caller_state.slot;
  *(Grid **)slot[3] = ref_Grid__c(*(u8 *)slot[0], *(Grid **)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) Grid *ref_Grid__win64(u8 a0, Grid *a1, u8 a2);
void call_ref_Grid__win64_(void) {
  void **slot = caller_state.slot;
  *(Grid **)slot[3] = ref_Grid__win64(*(u8 *)slot[0], *(Grid **)slot[1], *(u8 *)slot[2]);
}
Aligned pass_Aligned__c(u8 a0, Aligned a1, u8 a2);
void call_pass_Aligned__c_(void) {
  void **slot = caller_state.slot;
  Aligned r = pass_Aligned__c(
      *(u8 *)slot[0], *(Aligned *)slot[1], *(u8 *)slot[2]);
  *(Aligned *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Aligned__c_(void) {
  pass_Aligned__c(*(u8 *)(abiter_passed + 0), *(Aligned *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Aligned pass_Aligned__win64(u8 a0, Aligned a1, u8 a2);
void call_pass_Aligned__win64_(void) {
  void **slot = caller_state.slot;
  Aligned r = pass_Aligned__win64(
      *(u8 *)slot[0], *(Aligned *)slot[1], *(u8 *)slot[2]);
  *(Aligned *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Aligned__win64_(void) {
  pass_Aligned__win64(*(u8 *)(abiter_passed + 0), *(Aligned *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Aligned *ref_Aligned__c(u8 a0, Aligned *a1, u8 a2);
void call_ref_Aligned__c_(void) {
  void **slot = caller_state.slot;
  *(Aligned **)slot[3] = ref_Aligned__c(*(u8 *)slot[0], *(Aligned **)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) Aligned *ref_Aligned__win64(u8 a0, Aligned *a1, u8 a2);
void call_ref_Aligned__win64_(void) {
  void **slot = caller_state.slot;
  *(Aligned **)slot[3] = ref_Aligned__win64(*(u8 *)slot[0], *(Aligned **)slot[1], *(u8 *)slot[2]);
}
HasAligned pass_HasAligned__c(u8 a0, HasAligned a1, u8 a2);
void call_pass_HasAligned__c_(void) {
  void **slot = caller_state.slot;
  HasAligned r = pass_HasAligned__c(
      *(u8 *)slot[0], *(HasAligned *)slot[1], *(u8 *)slot[2]);
  *(HasAligned *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_HasAligned__c_(void) {
  pass_HasAligned__c(*(u8 *)(abiter_passed + 0), *(HasAligned *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) HasAligned pass_HasAligned__win64(u8 a0, HasAligned a1, u8 a2);
void call_pass_HasAligned__win64_(void) {
  void **slot = caller_state.slot;
  HasAligned r = pass_HasAligned__win64(
      *(u8 *)slot[0], *(HasAligned *)slot[1], *(u8 *)slot[2]);
  *(HasAligned *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_HasAligned__win64_(void) {
  pass_HasAligned__win64(
      *(u8 *)(abiter_passed + 0), *(HasAligned *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
HasAligned *ref_HasAligned__c(u8 a0, HasAligned *a1, u8 a2);
void call_ref_HasAligned__c_(void) {
  void **slot = caller_state.slot;
  *(HasAligned **)slot[3] = ref_HasAligned__c(*(u8 *)slot[0], *(HasAligned **)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) HasAligned *ref_HasAligned__win64(u8 a0, HasAligned *a1, u8 a2);
void call_ref_HasAligned__win64_(void) {
  void **slot = caller_state.slot;
  *(HasAligned **)slot[3] = ref_HasAligned__win64(*(u8 *)slot[0], *(HasAligned **)slot[1], *(u8 *)slot[2]);
}
Packed pass_Packed__c(u8 a0, Packed a1, u8 a2);
void call_pass_Packed__c_(void) {
  void **slot = caller_state.slot;
  Packed r = pass_Packed__c(*(u8 *)slot[0], *(Packed *)slot[1], *(u8 *)slot[2]);
  *(Packed *)slot[3] = r;
}
void dynamic_pass_Packed__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Packed r = pass_Packed__c(*(u8 *)slot[0], *(Packed *)slot[1], *(u8 *)slot[2]);
  *(Packed *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Packed__c_(void) {
  pass_Packed__c(*(u8 *)(abiter_passed + 0), *(Packed *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Packed pass_Packed__win64(u8 a0, Packed a1, u8 a2);
void call_pass_Packed__win64_(void) {
  void **slot = caller_state.slot;
  Packed r = pass_Packed__win64(*(u8 *)slot[0], *(Packed *)slot[1], *(u8 *)slot[2]);
  *(Packed *)slot[3] = r;
}
void dynamic_pass_Packed__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Packed r = pass_Packed__win64(*(u8 *)slot[0], *(Packed *)slot[1], *(u8 *)slot[2]);
  *(Packed *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Packed__win64_(void) {
  pass_Packed__win64(*(u8 *)(abiter_passed + 0), *(Packed *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Packed *ref_Packed__c(u8 a0, Packed *a1, u8 a2);
void call_ref_Packed__c_(void) {
  void **slot = caller_state.slot;
  *(Packed **)slot[3] = ref_Packed__c(*(u8 *)slot[0], *(Packed **)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) Packed *ref_Packed__win64(u8 a0, Packed *a1, u8 a2);
void call_ref_Packed__win64_(void) {
  void **slot = caller_state.slot;
  *(Packed **)slot[3] = ref_Packed__win64(*(u8 *)slot[0], *(Packed **)slot[1], *(u8 *)slot[2]);
}
Packed2 pass_Packed2__c(u8 a0, Packed2 a1, u8 a2);
void call_pass_Packed2__c_(void) {
  void **slot = caller_state.slot;
  Packed2 r = pass_Packed2__c(*(u8 *)slot[0], *(Packed2 *)slot[1], *(u8 *)slot[2]);
  *(Packed2 *)slot[3] = r;
}
void dynamic_pass_Packed2__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Packed2 r = pass_Packed2__c(*(u8 *)slot[0], *(Packed2 *)slot[1], *(u8 *)slot[2]);
  *(Packed2 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Packed2__c_(void) {
  pass_Packed2__c(*(u8 *)(abiter_passed + 0), *(Packed2 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Packed2 pass_Packed2__win64(u8 a0, Packed2 a1, u8 a2);
void call_pass_Packed2__win64_(void) {
  void **slot = caller_state.slot;
  Packed2 r = pass_Packed2__win64(*(u8 *)slot[0], *(Packed2 *)slot[1], *(u8 *)slot[2]);
  *(Packed2 *)slot[3] = r;
}
void dynamic_pass_Packed2__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Packed2 r = pass_Packed2__win64(*(u8 *)slot[0], *(Packed2 *)slot[1], *(u8 *)slot[2]);
  *(Packed2 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Packed2__win64_(void) {
  pass_Packed2__win64(*(u8 *)(abiter_passed + 0), *(Packed2 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Packed2 *ref_Packed2__c(u8 a0, Packed2 *a1, u8 a2);
void call_ref_Packed2__c_(void) {
  void **slot = caller_state.slot;
  *(Packed2 **)slot[3] = ref_Packed2__c(*(u8 *)slot[0], *(Packed2 **)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) Packed2 *ref_Packed2__win64(u8 a0, Packed2 *a1, u8 a2);
void call_ref_Packed2__win64_(void) {
  void **slot = caller_state.slot;
  *(Packed2 **)slot[3] = ref_Packed2__win64(*(u8 *)slot[0], *(Packed2 **)slot[1], *(u8 *)slot[2]);
}
HasPacked pass_HasPacked__c(u8 a0, HasPacked a1, u8 a2);
void call_pass_HasPacked__c_(void) {
  void **slot = caller_state.slot;
  HasPacked r = pass_HasPacked__c(*(u8 *)slot[0], *(HasPacked *)slot[1], *(u8 *)slot[2]);
  *(HasPacked *)slot[3] = r;
}
void dynamic_pass_HasPacked__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  HasPacked r = pass_HasPacked__c(*(u8 *)slot[0], *(HasPacked *)slot[1], *(u8 *)slot[2]);
  *(HasPacked *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_HasPacked__c_(void) {
  pass_HasPacked__c(*(u8 *)(abiter_passed + 0), *(HasPacked *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) HasPacked pass_HasPacked__win64(u8 a0, HasPacked a1, u8 a2);
void call_pass_HasPacked__win64_(void) {
  void **slot = caller_state.slot;
  HasPacked r = pass_HasPacked__win64(
      *(u8 *)slot[0], *(HasPacked *)slot[1], *(u8 *)slot[2]);
  *(HasPacked *)slot[3] = r;
}
void dynamic_pass_HasPacked__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  HasPacked r = pass_HasPacked__win64(
      *(u8 *)slot[0], *(HasPacked *)slot[1], *(u8 *)slot[2]);
  *(HasPacked *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_HasPacked__win64_(void) {
  pass_HasPacked__win64(
      *(u8 *)(abiter_passed + 0), *(HasPacked *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
HasPacked *ref_HasPacked__c(u8 a0, HasPacked *a1, u8 a2);
void call_ref_HasPacked__c_(void) {
  void **slot = caller_state.slot;
  *(HasPacked **)slot[3] = ref_HasPacked__c(*(u8 *)slot[0], *(HasPacked **)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) HasPacked *ref_HasPacked__win64(u8 a0, HasPacked *a1, u8 a2);
void call_ref_HasPacked__win64_(void) {
  void **slot = caller_state.slot;
  *(HasPacked **)slot[3] = ref_HasPacked__win64(*(u8 *)slot[0], *(HasPacked **)slot[1], *(u8 *)slot[2]);
}
Meters pass_Meters__c(u8 a0, Meters a1, u8 a2);
void call_pass_Meters__c_(void) {
  void **slot = caller_state.slot;
  Meters r = pass_Meters__c(*(u8 *)slot[0], *(Meters *)slot[1], *(u8 *)slot[2]);
  *(Meters *)slot[3] = r;
}
void ignore_pass_Meters__c_(void) {
  pass_Meters__c(*(u8 *)(abiter_passed + 0), *(Meters *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Meters pass_Meters__win64(u8 a0, Meters a1, u8 a2);
void call_pass_Meters__win64_(void) {
  void **slot = caller_state.slot;
  Meters r = pass_Meters__win64(*(u8 *)slot[0], *(Meters *)slot[1], *(u8 *)slot[2]);
  *(Meters *)slot[3] = r;
}
void ignore_pass_Meters__win64_(void) {
  pass_Meters__win64(*(u8 *)(abiter_passed + 0), *(Meters *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Meters *ref_Meters__c(u8 a0, Meters *a1, u8 a2);
void call_ref_Meters__c_(void) {
  void **slot = caller_state.slot;
  *(Meters **)slot[3] = ref_Meters__c(*(u8 *)slot[0], *(Meters **)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) Meters *ref_Meters__win64(u8 a0, Meters *a1, u8 a2);
void call_ref_Meters__win64_(void) {
  void **slot = caller_state.slot;
  *(Meters **)slot[3] = ref_Meters__win64(*(u8 *)slot[0], *(Meters **)slot[1], *(u8 *)slot[2]);
}
Path pass_Path__c(u8 a0, Path a1, u8 a2);
void call_pass_Path__c_(void) {
  void **slot = caller_state.slot;
  Path r = pass_Path__c(*(u8 *)slot[0], *(Path *)slot[1], *(u8 *)slot[2]);
  *(Path *)slot[3] = r;
}
void dynamic_pass_Path__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Path r = pass_Path__c(*(u8 *)slot[0], *(Path *)slot[1], *(u8 *)slot[2]);
  *(Path *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Path__c_(void) {
  pass_Path__c(*(u8 *)(abiter_passed + 0), *(Path *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Path pass_Path__win64(u8 a0, Path a1, u8 a2);
void call_pass_Path__win64_(void) {
  void **slot = caller_state.slot;
  Path r = pass_Path__win64(*(u8 *)slot[0], *(Path *)slot[1], *(u8 *)slot[2]);
  *(Path *)slot[3] = r;
}
void dynamic_pass_Path__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Path r = pass_Path__win64(*(u8 *)slot[0], *(Path *)slot[1], *(u8 *)slot[2]);
  *(Path *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Path__win64_(void) {
  pass_Path__win64(*(u8 *)(abiter_passed + 0), *(Path *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Path *ref_Path__c(u8 a0, Path *a1, u8 a2);
void call_ref_Path__c_(void) {
  void **slot = caller_state.slot;
  *(Path **)slot[3] = ref_Path__c(*(u8 *)slot[0], *(Path **)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) Path *ref_Path__win64(u8 a0, Path *a1, u8 a2);
void call_ref_Path__win64_(void) {
  void **slot = caller_state.slot;
  *(Path **)slot[3] = ref_Path__win64(*(u8 *)slot[0], *(Path **)slot[1], *(u8 *)slot[2]);
}
Length pass_Length__c(u8 a0, Length a1, u8 a2);
void call_pass_Length__c_(void) {
  void **slot = caller_state.slot;
  Length r = pass_Length__c(*(u8 *)slot[0], *(Length *)slot[1], *(u8 *)slot[2]);
  *(Length *)slot[3] = r;
}
void ignore_pass_Length__c_(void) {
  pass_Length__c(*(u8 *)(abiter_passed + 0), *(Length *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Length pass_Length__win64(u8 a0, Length a1, u8 a2);
void call_pass_Length__win64_(void) {
  void **slot = caller_state.slot;
  Length r = pass_Length__win64(*(u8 *)slot[0], *(Length *)slot[1], *(u8 *)slot[2]);
  *(Length *)slot[3] = r;
}
void ignore_pass_Length__win64_(void) {
  pass_Length__win64(*(u8 *)(abiter_passed + 0), *(Length *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Length *ref_Length__c(u8 a0, Length *a1, u8 a2);
void call_ref_Length__c_(void) {
  void **slot = caller_state.slot;
  *(Length **)slot[3] = ref_Length__c(*(u8 *)slot[0], *(Length **)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) Length *ref_Length__win64(u8 a0, Length *a1, u8 a2);
void call_ref_Length__win64_(void) {
  void **slot = caller_state.slot;
  *(Length **)slot[3] = ref_Length__win64(*(u8 *)slot[0], *(Length **)slot[1], *(u8 *)slot[2]);
}
UsesAlias pass_UsesAlias__c(u8 a0, UsesAlias a1, u8 a2);
void call_pass_UsesAlias__c_(void) {
  void **slot = caller_state.slot;
  UsesAlias r = pass_UsesAlias__c(*(u8 *)slot[0], *(UsesAlias *)slot[1], *(u8 *)slot[2]);
  *(UsesAlias *)slot[3] = r;
}
void dynamic_pass_UsesAlias__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  UsesAlias r = pass_UsesAlias__c(*(u8 *)slot[0], *(UsesAlias *)slot[1], *(u8 *)slot[2]);
  *(UsesAlias *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_UsesAlias__c_(void) {
  pass_UsesAlias__c(*(u8 *)(abiter_passed + 0), *(UsesAlias *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) UsesAlias pass_UsesAlias__win64(u8 a0, UsesAlias a1, u8 a2);
void call_pass_UsesAlias__win64_(void) {
  void **slot = caller_state.slot;
  UsesAlias r = pass_UsesAlias__win64(
      *(u8 *)slot[0], *(UsesAlias *)slot[1], *(u8 *)slot[2]);
  *(UsesAlias *)slot[3] = r;
}
void dynamic_pass_UsesAlias__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  UsesAlias r = pass_UsesAlias__win64(
      *(u8 *)slot[0], *(UsesAlias *)slot[1], *(u8 *)slot[2]);
  *(UsesAlias *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_UsesAlias__win64_(void) {
  pass_UsesAlias__win64(
      *(u8 *)(abiter_passed + 0), *(UsesAlias *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
UsesAlias *ref_UsesAlias__c(u8 a0, UsesAlias *a1, u8 a2);
void call_ref_UsesAlias__c_(void) {
  void **slot = caller_state.slot;
  *(UsesAlias **)slot[3] = ref_UsesAlias__c(*(u8 *)slot[0], *(UsesAlias **)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) UsesAlias *ref_UsesAlias__win64(u8 a0, UsesAlias *a1, u8 a2);
void call_ref_UsesAlias__win64_(void) {
  void **slot = caller_state.slot;
  *(UsesAlias **)slot[3] = ref_UsesAlias__win64(*(u8 *)slot[0], *(UsesAlias **)slot[1], *(u8 *)slot[2]);
}
Words pass_Words__c(u8 a0, Words a1, u8 a2);
void call_pass_Words__c_(void) {
  void **slot = caller_state.slot;
  Words r = pass_Words__c(*(u8 *)slot[0], *(Words *)slot[1], *(u8 *)slot[2]);
  *(Words *)slot[3] = r;
}
void dynamic_pass_Words__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Words r = pass_Words__c(*(u8 *)slot[0], *(Words *)slot[1], *(u8 *)slot[2]);
  *(Words *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Words__c_(void) {
  pass_Words__c(*(u8 *)(abiter_passed + 0), *(Words *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Words pass_Words__win64(u8 a0, Words a1, u8 a2);
void call_pass_Words__win64_(void) {
  void **slot = caller_state.slot;
  Words r = pass_Words__win64(*(u8 *)slot[0], *(Words *)slot[1], *(u8 *)slot[2]);
  *(Words *)slot[3] = r;
}
void dynamic_pass_Words__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Words r = pass_Words__win64(*(u8 *)slot[0], *(Words *)slot[1], *(u8 *)slot[2]);
  *(Words *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Words__win64_(void) {
  pass_Words__win64(*(u8 *)(abiter_passed + 0), *(Words *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Words *ref_Words__c(u8 a0, Words *a1, u8 a2);
void call_ref_Words__c_(void) {
  void **slot = caller_state.slot;
  *(Words **)slot[3] = ref_Words__c(*(u8 *)slot[0], *(Words **)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) Words *ref_Words__win64(u8 a0, Words *a1, u8 a2);
void call_ref_Words__win64_(void) {
  void **slot = caller_state.slot;
  *(Words **)slot[3] = ref_Words__win64(*(u8 *)slot[0], *(Words **)slot[1], *(u8 *)slot[2]);
}
u32 *ref_triple__c(u16 *a0, Point *a1, u8 *a2, void *a3, Point **a4);
void call_ref_triple__c_(void) {
  void **slot = caller_state.slot;
  *(u32 **)slot[5] = ref_triple__c(
      *(u16 **)slot[0], *(Point **)slot[1], *(u8 **)slot[2], *(void **)slot[3], *(Point ***)slot[4]);
}
void dynamic_ref_triple__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(u32 **)slot[5] = ref_triple__c(
      *(u16 **)slot[0], *(Point **)slot[1], *(u8 **)slot[2], *(void **)slot[3], *(Point ***)slot[4]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
__attribute__((ms_abi)) u32 *ref_triple__win64(u16 *a0, Point *a1, u8 *a2, void *a3, Point **a4);
void call_ref_triple__win64_(void) {
  void **slot = caller_state.slot;
  *(u32 **)slot[5] = ref_triple__win64(
      *(u16 **)slot[0], *(Point **)slot[1], *(u8 **)slot[2], *(void **)slot[3], *(Point ***)slot[4]);
}
void dynamic_ref_triple__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(u32 **)slot[5] = ref_triple__win64(
      *(u16 **)slot[0], *(Point **)slot[1], *(u8 **)slot[2], *(void **)slot[3], *(Point ***)slot[4]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
Empty by_value_empty__c(u8 a0, Empty a1, u8 a2);
void call_by_value_empty__c_(void) {
  void **slot = caller_state.slot;
  Empty r = by_value_empty__c(*(u8 *)slot[0], *(Empty *)slot[1], *(u8 *)slot[2]);
  *(Empty *)slot[3] = r;
}
void ignore_by_value_empty__c_(void) {
  by_value_empty__c(*(u8 *)(abiter_passed + 0), *(Empty *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Empty by_value_empty__win64(u8 a0, Empty a1, u8 a2);
void call_by_value_empty__win64_(void) {
  void **slot = caller_state.slot;
  Empty r = by_value_empty__win64(*(u8 *)slot[0], *(Empty *)slot[1], *(u8 *)slot[2]);
  *(Empty *)slot[3] = r;
}
void ignore_by_value_empty__win64_(void) {
  by_value_empty__win64(*(u8 *)(abiter_passed + 0), *(Empty *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
