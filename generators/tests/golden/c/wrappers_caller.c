/* abiter VERSION: the caller's side of wrappers in C
   abiter gen wrappers.kdl --lang c --side caller */
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
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef unsigned char u8;
typedef void (*fnptr)(void);
typedef long long i64;
typedef double f64;
typedef short i16;
typedef struct Point { f32 x; u16 y; } Point;
typedef u32 Handle;
typedef u64 Token;
typedef struct Owner { Point *first; u32 *second; u16 third; } Owner;
typedef struct Cells { u8 a; Point b; u16 c[3]; u8 *d; } Cells;
typedef struct Marked { u8 b; u32 d; } Marked;
typedef struct __attribute__((packed)) Packed { u8 a; Point *b; u32 c; fnptr d; } Packed;
enum { Mixed_Unit = 0, Mixed_Both = 1, Mixed_None_ = 2 };
typedef union Mixed {
  unsigned char tag;
  struct { unsigned char tag; u32 _0; u8 *_1; } Both;
} Mixed;
typedef union Either { u32 *b; u16 c; } Either;
typedef Point *Maybe;
void caller_put_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_f32[2] = {sizeof(f32), ABITER_ALIGN(f32, struct { char c; f32 v; })};
void caller_put_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u16[2] = {sizeof(u16), ABITER_ALIGN(u16, struct { char c; u16 v; })};
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
void caller_put_Handle(void) { Handle *v = (Handle *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_Handle(void) { Handle *v = (Handle *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_Handle[2] = {sizeof(Handle), ABITER_ALIGN(Handle, struct { char c; Handle v; })};
void caller_put_phantom_Point(void) { }
void caller_get_phantom_Point(void) { }
unsigned long long caller_layout_phantom_Point[2] = {0, 1};
void caller_put_unit(void) { }
void caller_get_unit(void) { }
unsigned long long caller_layout_unit[2] = {0, 1};
void caller_put_Token(void) { Token *v = (Token *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_Token(void) { Token *v = (Token *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_Token[2] = {sizeof(Token), ABITER_ALIGN(Token, struct { char c; Token v; })};
void caller_put_box_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_put_ref(v, sizeof(Point), _Alignof(Point));
    if (t) ABITER_PUT(Point, t);
  }
}
void caller_get_box_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_get_ref(v);
    if (t) ABITER_GET(Point, t);
  }
}
unsigned long long caller_layout_box_Point[2] = {
    sizeof(Point *), ABITER_ALIGN(Point *, struct { char c; Point *v; })};
void caller_put_option_box_u32(void) {
  u32 **v = (u32 **)caller_state.object;
  if (abiter_put_tag() == 0) {
    {
      u32 *t = (u32 *)abiter_put_ref(v, sizeof(u32), _Alignof(u32));
      if (t) abiter_put(t, sizeof *t);
    }
  } else {
    *v = 0;
  }
}
void caller_get_option_box_u32(void) {
  u32 **v = (u32 **)caller_state.object;
  if (abiter_get_tag(*v == 0, 2) == 0) {
    {
      u32 *t = (u32 *)abiter_get_ref(v);
      if (t) abiter_get(t, sizeof *t);
    }
  }
}
unsigned long long caller_layout_option_box_u32[2] = {
    sizeof(u32 *), ABITER_ALIGN(u32 *, struct { char c; u32 *v; })};
void caller_put_option_nonzero_u16(void) {
  u16 *v = (u16 *)caller_state.object;
  if (abiter_put_tag() == 0) {
    abiter_put(v, sizeof *v);
  } else {
    *v = 0;
  }
}
void caller_get_option_nonzero_u16(void) {
  u16 *v = (u16 *)caller_state.object;
  if (abiter_get_tag(*v == 0, 2) == 0) {
    abiter_get(v, sizeof *v);
  }
}
unsigned long long caller_layout_option_nonzero_u16[2] = {sizeof(u16), ABITER_ALIGN(u16, struct { char c; u16 v; })};
void caller_put_Owner(void) {
  Owner *v = (Owner *)caller_state.object;
  {
    Point *t = (Point *)abiter_put_ref(&v->first, sizeof(Point), _Alignof(Point));
    if (t) ABITER_PUT(Point, t);
  }
  if (abiter_put_tag() == 0) {
    {
      u32 *t = (u32 *)abiter_put_ref(&v->second, sizeof(u32), _Alignof(u32));
      if (t) abiter_put(t, sizeof *t);
    }
  } else {
    v->second = 0;
  }
  if (abiter_put_tag() == 0) {
    abiter_put(&v->third, sizeof v->third);
  } else {
    v->third = 0;
  }
}
void caller_get_Owner(void) {
  Owner *v = (Owner *)caller_state.object;
  {
    Point *t = (Point *)abiter_get_ref(&v->first);
    if (t) ABITER_GET(Point, t);
  }
  if (abiter_get_tag(v->second == 0, 2) == 0) {
    {
      u32 *t = (u32 *)abiter_get_ref(&v->second);
      if (t) abiter_get(t, sizeof *t);
    }
  }
  if (abiter_get_tag(v->third == 0, 2) == 0) {
    abiter_get(&v->third, sizeof v->third);
  }
}
unsigned long long caller_layout_Owner[2] = {sizeof(Owner), ABITER_ALIGN(Owner, struct { char c; Owner v; })};
void caller_put_Cells(void) {
  Cells *v = (Cells *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  ABITER_PUT(Point, &v->b);
  { unsigned long i; for (i = 0; i < 3; i++) abiter_put(&v->c[i], sizeof v->c[i]); }
  {
    u8 *t = (u8 *)abiter_put_ref(&v->d, sizeof(u8), _Alignof(u8));
    if (t) abiter_put(t, sizeof *t);
  }
}
void caller_get_Cells(void) {
  Cells *v = (Cells *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  ABITER_GET(Point, &v->b);
  { unsigned long i; for (i = 0; i < 3; i++) abiter_get(&v->c[i], sizeof v->c[i]); }
  {
    u8 *t = (u8 *)abiter_get_ref(&v->d);
    if (t) abiter_get(t, sizeof *t);
  }
}
unsigned long long caller_layout_Cells[2] = {sizeof(Cells), ABITER_ALIGN(Cells, struct { char c; Cells v; })};
void caller_put_Marked(void) {
  Marked *v = (Marked *)caller_state.object;
  abiter_put(&v->b, sizeof v->b);
  abiter_put(&v->d, sizeof v->d);
}
void caller_get_Marked(void) {
  Marked *v = (Marked *)caller_state.object;
  abiter_get(&v->b, sizeof v->b);
  abiter_get(&v->d, sizeof v->d);
}
unsigned long long caller_layout_Marked[2] = {sizeof(Marked), ABITER_ALIGN(Marked, struct { char c; Marked v; })};
void caller_put_option_ref_Point(void) {
  Point **v = (Point **)caller_state.object;
  if (abiter_put_tag() == 0) {
    {
      Point *t = (Point *)abiter_put_ref(v, sizeof(Point), _Alignof(Point));
      if (t) ABITER_PUT(Point, t);
    }
  } else {
    *v = 0;
  }
}
void caller_get_option_ref_Point(void) {
  Point **v = (Point **)caller_state.object;
  if (abiter_get_tag(*v == 0, 2) == 0) {
    {
      Point *t = (Point *)abiter_get_ref(v);
      if (t) ABITER_GET(Point, t);
    }
  }
}
unsigned long long caller_layout_option_ref_Point[2] = {
    sizeof(Point *), ABITER_ALIGN(Point *, struct { char c; Point *v; })};
void caller_put_nonzero_fnptr(void) { fnptr *v = (fnptr *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_nonzero_fnptr(void) { fnptr *v = (fnptr *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_nonzero_fnptr[2] = {
    sizeof(fnptr), ABITER_ALIGN(fnptr, struct { char c; fnptr v; })};
void caller_put_option_nonzero_fnptr(void) {
  fnptr *v = (fnptr *)caller_state.object;
  if (abiter_put_tag() == 0) {
    abiter_put(v, sizeof *v);
  } else {
    *v = 0;
  }
}
void caller_get_option_nonzero_fnptr(void) {
  fnptr *v = (fnptr *)caller_state.object;
  if (abiter_get_tag(*v == 0, 2) == 0) {
    abiter_get(v, sizeof *v);
  }
}
unsigned long long caller_layout_option_nonzero_fnptr[2] = {
    sizeof(fnptr), ABITER_ALIGN(fnptr, struct { char c; fnptr v; })};
void caller_put_Packed(void) {
  Packed *v = (Packed *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  if (abiter_put_tag() == 0) {
    {
      Point *t = (Point *)abiter_put_ref(&v->b, sizeof(Point), _Alignof(Point));
      if (t) ABITER_PUT(Point, t);
    }
  } else {
    v->b = 0;
  }
  abiter_put(&v->c, sizeof v->c);
  if (abiter_put_tag() == 0) {
    abiter_put(&v->d, sizeof v->d);
  } else {
    v->d = 0;
  }
}
void caller_get_Packed(void) {
  Packed *v = (Packed *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  if (abiter_get_tag(v->b == 0, 2) == 0) {
    {
      Point *t = (Point *)abiter_get_ref(&v->b);
      if (t) ABITER_GET(Point, t);
    }
  }
  abiter_get(&v->c, sizeof v->c);
  if (abiter_get_tag(v->d == 0, 2) == 0) {
    abiter_get(&v->d, sizeof v->d);
  }
}
unsigned long long caller_layout_Packed[2] = {sizeof(Packed), ABITER_ALIGN(Packed, struct { char c; Packed v; })};
void caller_put_option_ref_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  if (abiter_put_tag() == 0) {
    {
      u8 *t = (u8 *)abiter_put_ref(v, sizeof(u8), _Alignof(u8));
      if (t) abiter_put(t, sizeof *t);
    }
  } else {
    *v = 0;
  }
}
void caller_get_option_ref_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  if (abiter_get_tag(*v == 0, 2) == 0) {
    {
      u8 *t = (u8 *)abiter_get_ref(v);
      if (t) abiter_get(t, sizeof *t);
    }
  }
}
unsigned long long caller_layout_option_ref_u8[2] = {sizeof(u8 *), ABITER_ALIGN(u8 *, struct { char c; u8 *v; })};
void caller_put_Mixed(void) {
  Mixed *v = (Mixed *)caller_state.object;
  switch (abiter_put_tag()) {
  case Mixed_Unit: v->tag = Mixed_Unit; break;
  case Mixed_Both:
    v->Both.tag = Mixed_Both;
    abiter_put(&v->Both._0, sizeof v->Both._0);
    if (abiter_put_tag() == 0) {
      {
        u8 *t = (u8 *)abiter_put_ref(&v->Both._1, sizeof(u8), _Alignof(u8));
        if (t) abiter_put(t, sizeof *t);
      }
    } else {
      v->Both._1 = 0;
    }
    break;
  case Mixed_None_: v->tag = Mixed_None_; break;
  }
}
void caller_get_Mixed(void) {
  Mixed *v = (Mixed *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 3)) {
  case Mixed_Unit: break;
  case Mixed_Both:
    abiter_get(&v->Both._0, sizeof v->Both._0);
    if (abiter_get_tag(v->Both._1 == 0, 2) == 0) {
      {
        u8 *t = (u8 *)abiter_get_ref(&v->Both._1);
        if (t) abiter_get(t, sizeof *t);
      }
    }
    break;
  case Mixed_None_: break;
  }
}
unsigned long long caller_layout_Mixed[2] = {sizeof(Mixed), ABITER_ALIGN(Mixed, struct { char c; Mixed v; })};
void caller_put_phantom_u8(void) { }
void caller_get_phantom_u8(void) { }
unsigned long long caller_layout_phantom_u8[2] = {0, 1};
void caller_put_Either(void) {
  Either *v = (Either *)caller_state.object;
  switch (abiter_put_choice()) {
  case 0: break;
  case 1:
    {
      u32 *t = (u32 *)abiter_put_ref(&v->b, sizeof(u32), _Alignof(u32));
      if (t) abiter_put(t, sizeof *t);
    }
    break;
  case 2: abiter_put(&v->c, sizeof v->c); break;
  }
}
void caller_get_Either(void) {
  Either *v = (Either *)caller_state.object;
  switch (abiter_get_choice()) {
  case 0: break;
  case 1:
    {
      u32 *t = (u32 *)abiter_get_ref(&v->b);
      if (t) abiter_get(t, sizeof *t);
    }
    break;
  case 2: abiter_get(&v->c, sizeof v->c); break;
  }
}
unsigned long long caller_layout_Either[2] = {sizeof(Either), ABITER_ALIGN(Either, struct { char c; Either v; })};
void caller_put_Maybe(void) {
  Maybe *v = (Maybe *)caller_state.object;
  if (abiter_put_tag() == 0) {
    {
      Point *t = (Point *)abiter_put_ref(v, sizeof(Point), _Alignof(Point));
      if (t) ABITER_PUT(Point, t);
    }
  } else {
    *v = 0;
  }
}
void caller_get_Maybe(void) {
  Maybe *v = (Maybe *)caller_state.object;
  if (abiter_get_tag(*v == 0, 2) == 0) {
    {
      Point *t = (Point *)abiter_get_ref(v);
      if (t) ABITER_GET(Point, t);
    }
  }
}
unsigned long long caller_layout_Maybe[2] = {sizeof(Maybe), ABITER_ALIGN(Maybe, struct { char c; Maybe v; })};
void caller_put_option_nonzero_u32(void) {
  u32 *v = (u32 *)caller_state.object;
  if (abiter_put_tag() == 0) {
    abiter_put(v, sizeof *v);
  } else {
    *v = 0;
  }
}
void caller_get_option_nonzero_u32(void) {
  u32 *v = (u32 *)caller_state.object;
  if (abiter_get_tag(*v == 0, 2) == 0) {
    abiter_get(v, sizeof *v);
  }
}
unsigned long long caller_layout_option_nonzero_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, struct { char c; u32 v; })};
void caller_put_nonzero_i64(void) { i64 *v = (i64 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_nonzero_i64(void) { i64 *v = (i64 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_nonzero_i64[2] = {sizeof(i64), ABITER_ALIGN(i64, struct { char c; i64 v; })};
void caller_put_nonzero_c_int(void) { int *v = (int *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_nonzero_c_int(void) { int *v = (int *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_nonzero_c_int[2] = {sizeof(int), ABITER_ALIGN(int, struct { char c; int v; })};
void caller_put_option_box_array3_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  if (abiter_put_tag() == 0) {
    {
      u8 *t = (u8 *)abiter_put_ref(v, 3 * sizeof(u8), _Alignof(u8));
      if (t) { unsigned long i; for (i = 0; i < 3; i++) abiter_put(&t[i], sizeof t[i]); }
    }
  } else {
    *v = 0;
  }
}
void caller_get_option_box_array3_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  if (abiter_get_tag(*v == 0, 2) == 0) {
    {
      u8 *t = (u8 *)abiter_get_ref(v);
      if (t) { unsigned long i; for (i = 0; i < 3; i++) abiter_get(&t[i], sizeof t[i]); }
    }
  }
}
unsigned long long caller_layout_option_box_array3_u8[2] = {
    sizeof(u8 *), ABITER_ALIGN(u8 *, struct { char c; u8 *v; })};
void caller_put_nonnull_u32(void) {
  u32 **v = (u32 **)caller_state.object;
  {
    u32 *t = (u32 *)abiter_put_ref(v, sizeof(u32), _Alignof(u32));
    if (t) abiter_put(t, sizeof *t);
  }
}
void caller_get_nonnull_u32(void) {
  u32 **v = (u32 **)caller_state.object;
  {
    u32 *t = (u32 *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
unsigned long long caller_layout_nonnull_u32[2] = {sizeof(u32 *), ABITER_ALIGN(u32 *, struct { char c; u32 *v; })};
void caller_put_option_nonnull_u32(void) {
  u32 **v = (u32 **)caller_state.object;
  if (abiter_put_tag() == 0) {
    {
      u32 *t = (u32 *)abiter_put_ref(v, sizeof(u32), _Alignof(u32));
      if (t) abiter_put(t, sizeof *t);
    }
  } else {
    *v = 0;
  }
}
void caller_get_option_nonnull_u32(void) {
  u32 **v = (u32 **)caller_state.object;
  if (abiter_get_tag(*v == 0, 2) == 0) {
    {
      u32 *t = (u32 *)abiter_get_ref(v);
      if (t) abiter_get(t, sizeof *t);
    }
  }
}
unsigned long long caller_layout_option_nonnull_u32[2] = {
    sizeof(u32 *), ABITER_ALIGN(u32 *, struct { char c; u32 *v; })};
void caller_put_raw_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_put_ref(v, sizeof(Point), _Alignof(Point));
    if (t) ABITER_PUT(Point, t);
  }
}
void caller_get_raw_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_get_ref(v);
    if (t) ABITER_GET(Point, t);
  }
}
unsigned long long caller_layout_raw_Point[2] = {
    sizeof(Point *), ABITER_ALIGN(Point *, struct { char c; Point *v; })};
void caller_put_raw_mut_u16(void) {
  u16 **v = (u16 **)caller_state.object;
  {
    u16 *t = (u16 *)abiter_put_ref(v, sizeof(u16), _Alignof(u16));
    if (t) abiter_put(t, sizeof *t);
  }
}
void caller_get_raw_mut_u16(void) {
  u16 **v = (u16 **)caller_state.object;
  {
    u16 *t = (u16 *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
unsigned long long caller_layout_raw_mut_u16[2] = {sizeof(u16 *), ABITER_ALIGN(u16 *, struct { char c; u16 *v; })};
void caller_put_maybe_uninit_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_maybe_uninit_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_maybe_uninit_f64[2] = {sizeof(f64), ABITER_ALIGN(f64, struct { char c; f64 v; })};
void caller_put_manually_drop_Point(void) { Point *v = (Point *)caller_state.object; ABITER_PUT(Point, v); }
void caller_get_manually_drop_Point(void) { Point *v = (Point *)caller_state.object; ABITER_GET(Point, v); }
unsigned long long caller_layout_manually_drop_Point[2] = {
    sizeof(Point), ABITER_ALIGN(Point, struct { char c; Point v; })};
void caller_put_unsafe_cell_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_unsafe_cell_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_unsafe_cell_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, struct { char c; u8 v; })};
void caller_put_cell_Point(void) { Point *v = (Point *)caller_state.object; ABITER_PUT(Point, v); }
void caller_get_cell_Point(void) { Point *v = (Point *)caller_state.object; ABITER_GET(Point, v); }
unsigned long long caller_layout_cell_Point[2] = {sizeof(Point), ABITER_ALIGN(Point, struct { char c; Point v; })};
void caller_put_pin_ref_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_put_ref(v, sizeof(Point), _Alignof(Point));
    if (t) ABITER_PUT(Point, t);
  }
}
void caller_get_pin_ref_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_get_ref(v);
    if (t) ABITER_GET(Point, t);
  }
}
unsigned long long caller_layout_pin_ref_Point[2] = {
    sizeof(Point *), ABITER_ALIGN(Point *, struct { char c; Point *v; })};
void caller_put_pin_box_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  {
    u8 *t = (u8 *)abiter_put_ref(v, sizeof(u8), _Alignof(u8));
    if (t) abiter_put(t, sizeof *t);
  }
}
void caller_get_pin_box_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  {
    u8 *t = (u8 *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
unsigned long long caller_layout_pin_box_u8[2] = {sizeof(u8 *), ABITER_ALIGN(u8 *, struct { char c; u8 *v; })};
void caller_put_option_pin_mut_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  if (abiter_put_tag() == 0) {
    {
      u8 *t = (u8 *)abiter_put_ref(v, sizeof(u8), _Alignof(u8));
      if (t) abiter_put(t, sizeof *t);
    }
  } else {
    *v = 0;
  }
}
void caller_get_option_pin_mut_u8(void) {
  u8 **v = (u8 **)caller_state.object;
  if (abiter_get_tag(*v == 0, 2) == 0) {
    {
      u8 *t = (u8 *)abiter_get_ref(v);
      if (t) abiter_get(t, sizeof *t);
    }
  }
}
unsigned long long caller_layout_option_pin_mut_u8[2] = {
    sizeof(u8 *), ABITER_ALIGN(u8 *, struct { char c; u8 *v; })};
void caller_put_wrapping_i16(void) { i16 *v = (i16 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_wrapping_i16(void) { i16 *v = (i16 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_wrapping_i16[2] = {sizeof(i16), ABITER_ALIGN(i16, struct { char c; i16 v; })};
void caller_put_option_Handle(void) {
  Handle *v = (Handle *)caller_state.object;
  if (abiter_put_tag() == 0) {
    ABITER_PUT(Handle, v);
  } else {
    *v = 0;
  }
}
void caller_get_option_Handle(void) {
  Handle *v = (Handle *)caller_state.object;
  if (abiter_get_tag(*v == 0, 2) == 0) {
    ABITER_GET(Handle, v);
  }
}
unsigned long long caller_layout_option_Handle[2] = {
    sizeof(Handle), ABITER_ALIGN(Handle, struct { char c; Handle v; })};
Point *pass_0__c(u8 a0, Point *a1, f32 a2);
void call_pass_0__c_(void) {
  void **slot = caller_state.slot;
  *(Point **)slot[3] = pass_0__c(*(u8 *)slot[0], *(Point **)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) Point *pass_0__win64(u8 a0, Point *a1, f32 a2);
void call_pass_0__win64_(void) {
  void **slot = caller_state.slot;
  *(Point **)slot[3] = pass_0__win64(*(u8 *)slot[0], *(Point **)slot[1], *(f32 *)slot[2]);
}
u32 pass_1__c(u8 a0, u32 a1, f32 a2);
void call_pass_1__c_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[3] = pass_1__c(*(u8 *)slot[0], *(u32 *)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) u32 pass_1__win64(u8 a0, u32 a1, f32 a2);
void call_pass_1__win64_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[3] = pass_1__win64(*(u8 *)slot[0], *(u32 *)slot[1], *(f32 *)slot[2]);
}
i64 pass_2__c(u8 a0, i64 a1, f32 a2);
void call_pass_2__c_(void) {
  void **slot = caller_state.slot;
  *(i64 *)slot[3] = pass_2__c(*(u8 *)slot[0], *(i64 *)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) i64 pass_2__win64(u8 a0, i64 a1, f32 a2);
void call_pass_2__win64_(void) {
  void **slot = caller_state.slot;
  *(i64 *)slot[3] = pass_2__win64(*(u8 *)slot[0], *(i64 *)slot[1], *(f32 *)slot[2]);
}
int pass_3__c(u8 a0, int a1, f32 a2);
void call_pass_3__c_(void) {
  void **slot = caller_state.slot;
  *(int *)slot[3] = pass_3__c(*(u8 *)slot[0], *(int *)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) int pass_3__win64(u8 a0, int a1, f32 a2);
void call_pass_3__win64_(void) {
  void **slot = caller_state.slot;
  *(int *)slot[3] = pass_3__win64(*(u8 *)slot[0], *(int *)slot[1], *(f32 *)slot[2]);
}
fnptr pass_4__c(u8 a0, fnptr a1, f32 a2);
void call_pass_4__c_(void) {
  void **slot = caller_state.slot;
  *(fnptr *)slot[3] = pass_4__c(*(u8 *)slot[0], *(fnptr *)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) fnptr pass_4__win64(u8 a0, fnptr a1, f32 a2);
void call_pass_4__win64_(void) {
  void **slot = caller_state.slot;
  *(fnptr *)slot[3] = pass_4__win64(*(u8 *)slot[0], *(fnptr *)slot[1], *(f32 *)slot[2]);
}
fnptr pass_5__c(u8 a0, fnptr a1, f32 a2);
void call_pass_5__c_(void) {
  void **slot = caller_state.slot;
  *(fnptr *)slot[3] = pass_5__c(*(u8 *)slot[0], *(fnptr *)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) fnptr pass_5__win64(u8 a0, fnptr a1, f32 a2);
void call_pass_5__win64_(void) {
  void **slot = caller_state.slot;
  *(fnptr *)slot[3] = pass_5__win64(*(u8 *)slot[0], *(fnptr *)slot[1], *(f32 *)slot[2]);
}
Point *pass_6__c(u8 a0, Point *a1, f32 a2);
void call_pass_6__c_(void) {
  void **slot = caller_state.slot;
  *(Point **)slot[3] = pass_6__c(*(u8 *)slot[0], *(Point **)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) Point *pass_6__win64(u8 a0, Point *a1, f32 a2);
void call_pass_6__win64_(void) {
  void **slot = caller_state.slot;
  *(Point **)slot[3] = pass_6__win64(*(u8 *)slot[0], *(Point **)slot[1], *(f32 *)slot[2]);
}
u8 *pass_7__c(u8 a0, u8 *a1, f32 a2);
void call_pass_7__c_(void) {
  void **slot = caller_state.slot;
  *(u8 **)slot[3] = pass_7__c(*(u8 *)slot[0], *(u8 **)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) u8 *pass_7__win64(u8 a0, u8 *a1, f32 a2);
void call_pass_7__win64_(void) {
  void **slot = caller_state.slot;
  *(u8 **)slot[3] = pass_7__win64(*(u8 *)slot[0], *(u8 **)slot[1], *(f32 *)slot[2]);
}
u32 *pass_8__c(u8 a0, u32 *a1, f32 a2);
void call_pass_8__c_(void) {
  void **slot = caller_state.slot;
  *(u32 **)slot[3] = pass_8__c(*(u8 *)slot[0], *(u32 **)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) u32 *pass_8__win64(u8 a0, u32 *a1, f32 a2);
void call_pass_8__win64_(void) {
  void **slot = caller_state.slot;
  *(u32 **)slot[3] = pass_8__win64(*(u8 *)slot[0], *(u32 **)slot[1], *(f32 *)slot[2]);
}
u32 *pass_9__c(u8 a0, u32 *a1, f32 a2);
void call_pass_9__c_(void) {
  void **slot = caller_state.slot;
  *(u32 **)slot[3] = pass_9__c(*(u8 *)slot[0], *(u32 **)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) u32 *pass_9__win64(u8 a0, u32 *a1, f32 a2);
void call_pass_9__win64_(void) {
  void **slot = caller_state.slot;
  *(u32 **)slot[3] = pass_9__win64(*(u8 *)slot[0], *(u32 **)slot[1], *(f32 *)slot[2]);
}
Point *pass_10__c(u8 a0, Point *a1, f32 a2);
void call_pass_10__c_(void) {
  void **slot = caller_state.slot;
  *(Point **)slot[3] = pass_10__c(*(u8 *)slot[0], *(Point **)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) Point *pass_10__win64(u8 a0, Point *a1, f32 a2);
void call_pass_10__win64_(void) {
  void **slot = caller_state.slot;
  *(Point **)slot[3] = pass_10__win64(*(u8 *)slot[0], *(Point **)slot[1], *(f32 *)slot[2]);
}
u16 *pass_11__c(u8 a0, u16 *a1, f32 a2);
void call_pass_11__c_(void) {
  void **slot = caller_state.slot;
  *(u16 **)slot[3] = pass_11__c(*(u8 *)slot[0], *(u16 **)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) u16 *pass_11__win64(u8 a0, u16 *a1, f32 a2);
void call_pass_11__win64_(void) {
  void **slot = caller_state.slot;
  *(u16 **)slot[3] = pass_11__win64(*(u8 *)slot[0], *(u16 **)slot[1], *(f32 *)slot[2]);
}
f64 pass_12__c(u8 a0, f64 a1, f32 a2);
void call_pass_12__c_(void) {
  void **slot = caller_state.slot;
  *(f64 *)slot[3] = pass_12__c(*(u8 *)slot[0], *(f64 *)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) f64 pass_12__win64(u8 a0, f64 a1, f32 a2);
void call_pass_12__win64_(void) {
  void **slot = caller_state.slot;
  *(f64 *)slot[3] = pass_12__win64(*(u8 *)slot[0], *(f64 *)slot[1], *(f32 *)slot[2]);
}
Point pass_13__c(u8 a0, Point a1, f32 a2);
void call_pass_13__c_(void) {
  void **slot = caller_state.slot;
  *(Point *)slot[3] = pass_13__c(*(u8 *)slot[0], *(Point *)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) Point pass_13__win64(u8 a0, Point a1, f32 a2);
void call_pass_13__win64_(void) {
  void **slot = caller_state.slot;
  *(Point *)slot[3] = pass_13__win64(*(u8 *)slot[0], *(Point *)slot[1], *(f32 *)slot[2]);
}
u8 pass_14__c(u8 a0, u8 a1, f32 a2);
void call_pass_14__c_(void) {
  void **slot = caller_state.slot;
  *(u8 *)slot[3] = pass_14__c(*(u8 *)slot[0], *(u8 *)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) u8 pass_14__win64(u8 a0, u8 a1, f32 a2);
void call_pass_14__win64_(void) {
  void **slot = caller_state.slot;
  *(u8 *)slot[3] = pass_14__win64(*(u8 *)slot[0], *(u8 *)slot[1], *(f32 *)slot[2]);
}
Point pass_15__c(u8 a0, Point a1, f32 a2);
void call_pass_15__c_(void) {
  void **slot = caller_state.slot;
  *(Point *)slot[3] = pass_15__c(*(u8 *)slot[0], *(Point *)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) Point pass_15__win64(u8 a0, Point a1, f32 a2);
void call_pass_15__win64_(void) {
  void **slot = caller_state.slot;
  *(Point *)slot[3] = pass_15__win64(*(u8 *)slot[0], *(Point *)slot[1], *(f32 *)slot[2]);
}
Point *pass_16__c(u8 a0, Point *a1, f32 a2);
void call_pass_16__c_(void) {
  void **slot = caller_state.slot;
  *(Point **)slot[3] = pass_16__c(*(u8 *)slot[0], *(Point **)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) Point *pass_16__win64(u8 a0, Point *a1, f32 a2);
void call_pass_16__win64_(void) {
  void **slot = caller_state.slot;
  *(Point **)slot[3] = pass_16__win64(*(u8 *)slot[0], *(Point **)slot[1], *(f32 *)slot[2]);
}
u8 *pass_17__c(u8 a0, u8 *a1, f32 a2);
void call_pass_17__c_(void) {
  void **slot = caller_state.slot;
  *(u8 **)slot[3] = pass_17__c(*(u8 *)slot[0], *(u8 **)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) u8 *pass_17__win64(u8 a0, u8 *a1, f32 a2);
void call_pass_17__win64_(void) {
  void **slot = caller_state.slot;
  *(u8 **)slot[3] = pass_17__win64(*(u8 *)slot[0], *(u8 **)slot[1], *(f32 *)slot[2]);
}
u8 *pass_18__c(u8 a0, u8 *a1, f32 a2);
void call_pass_18__c_(void) {
  void **slot = caller_state.slot;
  *(u8 **)slot[3] = pass_18__c(*(u8 *)slot[0], *(u8 **)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) u8 *pass_18__win64(u8 a0, u8 *a1, f32 a2);
void call_pass_18__win64_(void) {
  void **slot = caller_state.slot;
  *(u8 **)slot[3] = pass_18__win64(*(u8 *)slot[0], *(u8 **)slot[1], *(f32 *)slot[2]);
}
i16 pass_19__c(u8 a0, i16 a1, f32 a2);
void call_pass_19__c_(void) {
  void **slot = caller_state.slot;
  *(i16 *)slot[3] = pass_19__c(*(u8 *)slot[0], *(i16 *)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) i16 pass_19__win64(u8 a0, i16 a1, f32 a2);
void call_pass_19__win64_(void) {
  void **slot = caller_state.slot;
  *(i16 *)slot[3] = pass_19__win64(*(u8 *)slot[0], *(i16 *)slot[1], *(f32 *)slot[2]);
}
void pass_20__c(u8 a0, f32 a2);
void call_pass_20__c_(void) { void **slot = caller_state.slot; pass_20__c(*(u8 *)slot[0], *(f32 *)slot[2]); }
__attribute__((ms_abi)) void pass_20__win64(u8 a0, f32 a2);
void call_pass_20__win64_(void) { void **slot = caller_state.slot; pass_20__win64(*(u8 *)slot[0], *(f32 *)slot[2]); }
Handle pass_21__c(u8 a0, Handle a1, f32 a2);
void call_pass_21__c_(void) {
  void **slot = caller_state.slot;
  *(Handle *)slot[3] = pass_21__c(*(u8 *)slot[0], *(Handle *)slot[1], *(f32 *)slot[2]);
}
__attribute__((ms_abi)) Handle pass_21__win64(u8 a0, Handle a1, f32 a2);
void call_pass_21__win64_(void) {
  void **slot = caller_state.slot;
  *(Handle *)slot[3] = pass_21__win64(*(u8 *)slot[0], *(Handle *)slot[1], *(f32 *)slot[2]);
}
Handle pass_Handle__c(u8 a0, Handle a1, u8 a2);
void call_pass_Handle__c_(void) {
  void **slot = caller_state.slot;
  Handle r = pass_Handle__c(*(u8 *)slot[0], *(Handle *)slot[1], *(u8 *)slot[2]);
  *(Handle *)slot[3] = r;
}
void ignore_pass_Handle__c_(void) {
  pass_Handle__c(*(u8 *)(abiter_passed + 0), *(Handle *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Handle pass_Handle__win64(u8 a0, Handle a1, u8 a2);
void call_pass_Handle__win64_(void) {
  void **slot = caller_state.slot;
  Handle r = pass_Handle__win64(*(u8 *)slot[0], *(Handle *)slot[1], *(u8 *)slot[2]);
  *(Handle *)slot[3] = r;
}
void ignore_pass_Handle__win64_(void) {
  pass_Handle__win64(*(u8 *)(abiter_passed + 0), *(Handle *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Token pass_Token__c(u8 a0, Token a1, u8 a2);
void call_pass_Token__c_(void) {
  void **slot = caller_state.slot;
  Token r = pass_Token__c(*(u8 *)slot[0], *(Token *)slot[1], *(u8 *)slot[2]);
  *(Token *)slot[3] = r;
}
void ignore_pass_Token__c_(void) {
  pass_Token__c(*(u8 *)(abiter_passed + 0), *(Token *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Token pass_Token__win64(u8 a0, Token a1, u8 a2);
void call_pass_Token__win64_(void) {
  void **slot = caller_state.slot;
  Token r = pass_Token__win64(*(u8 *)slot[0], *(Token *)slot[1], *(u8 *)slot[2]);
  *(Token *)slot[3] = r;
}
void ignore_pass_Token__win64_(void) {
  pass_Token__win64(*(u8 *)(abiter_passed + 0), *(Token *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Owner pass_Owner__c(u8 a0, Owner a1, u8 a2);
void call_pass_Owner__c_(void) {
  void **slot = caller_state.slot;
  Owner r = pass_Owner__c(*(u8 *)slot[0], *(Owner *)slot[1], *(u8 *)slot[2]);
  *(Owner *)slot[3] = r;
}
void dynamic_pass_Owner__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Owner r = pass_Owner__c(*(u8 *)slot[0], *(Owner *)slot[1], *(u8 *)slot[2]);
  *(Owner *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Owner__c_(void) {
  pass_Owner__c(*(u8 *)(abiter_passed + 0), *(Owner *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Owner pass_Owner__win64(u8 a0, Owner a1, u8 a2);
void call_pass_Owner__win64_(void) {
  void **slot = caller_state.slot;
  Owner r = pass_Owner__win64(*(u8 *)slot[0], *(Owner *)slot[1], *(u8 *)slot[2]);
  *(Owner *)slot[3] = r;
}
void dynamic_pass_Owner__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Owner r = pass_Owner__win64(*(u8 *)slot[0], *(Owner *)slot[1], *(u8 *)slot[2]);
  *(Owner *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Owner__win64_(void) {
  pass_Owner__win64(*(u8 *)(abiter_passed + 0), *(Owner *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Cells pass_Cells__c(u8 a0, Cells a1, u8 a2);
void call_pass_Cells__c_(void) {
  void **slot = caller_state.slot;
  Cells r = pass_Cells__c(*(u8 *)slot[0], *(Cells *)slot[1], *(u8 *)slot[2]);
  *(Cells *)slot[3] = r;
}
void dynamic_pass_Cells__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Cells r = pass_Cells__c(*(u8 *)slot[0], *(Cells *)slot[1], *(u8 *)slot[2]);
  *(Cells *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Cells__c_(void) {
  pass_Cells__c(*(u8 *)(abiter_passed + 0), *(Cells *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Cells pass_Cells__win64(u8 a0, Cells a1, u8 a2);
void call_pass_Cells__win64_(void) {
  void **slot = caller_state.slot;
  Cells r = pass_Cells__win64(*(u8 *)slot[0], *(Cells *)slot[1], *(u8 *)slot[2]);
  *(Cells *)slot[3] = r;
}
void dynamic_pass_Cells__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Cells r = pass_Cells__win64(*(u8 *)slot[0], *(Cells *)slot[1], *(u8 *)slot[2]);
  *(Cells *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Cells__win64_(void) {
  pass_Cells__win64(*(u8 *)(abiter_passed + 0), *(Cells *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Marked pass_Marked__c(u8 a0, Marked a1, u8 a2);
void call_pass_Marked__c_(void) {
  void **slot = caller_state.slot;
  Marked r = pass_Marked__c(*(u8 *)slot[0], *(Marked *)slot[1], *(u8 *)slot[2]);
  *(Marked *)slot[3] = r;
}
void ignore_pass_Marked__c_(void) {
  pass_Marked__c(*(u8 *)(abiter_passed + 0), *(Marked *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Marked pass_Marked__win64(u8 a0, Marked a1, u8 a2);
void call_pass_Marked__win64_(void) {
  void **slot = caller_state.slot;
  Marked r = pass_Marked__win64(*(u8 *)slot[0], *(Marked *)slot[1], *(u8 *)slot[2]);
  *(Marked *)slot[3] = r;
}
void ignore_pass_Marked__win64_(void) {
  pass_Marked__win64(*(u8 *)(abiter_passed + 0), *(Marked *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
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
Mixed pass_Mixed__c(u8 a0, Mixed a1, u8 a2);
void call_pass_Mixed__c_(void) {
  void **slot = caller_state.slot;
  Mixed r = pass_Mixed__c(*(u8 *)slot[0], *(Mixed *)slot[1], *(u8 *)slot[2]);
  *(Mixed *)slot[3] = r;
}
void dynamic_pass_Mixed__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Mixed r = pass_Mixed__c(*(u8 *)slot[0], *(Mixed *)slot[1], *(u8 *)slot[2]);
  *(Mixed *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Mixed__c_(void) {
  pass_Mixed__c(*(u8 *)(abiter_passed + 0), *(Mixed *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Mixed pass_Mixed__win64(u8 a0, Mixed a1, u8 a2);
void call_pass_Mixed__win64_(void) {
  void **slot = caller_state.slot;
  Mixed r = pass_Mixed__win64(*(u8 *)slot[0], *(Mixed *)slot[1], *(u8 *)slot[2]);
  *(Mixed *)slot[3] = r;
}
void dynamic_pass_Mixed__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Mixed r = pass_Mixed__win64(*(u8 *)slot[0], *(Mixed *)slot[1], *(u8 *)slot[2]);
  *(Mixed *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Mixed__win64_(void) {
  pass_Mixed__win64(*(u8 *)(abiter_passed + 0), *(Mixed *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Either pass_Either__c(u8 a0, Either a1, u8 a2);
void call_pass_Either__c_(void) {
  void **slot = caller_state.slot;
  Either r = pass_Either__c(*(u8 *)slot[0], *(Either *)slot[1], *(u8 *)slot[2]);
  *(Either *)slot[3] = r;
}
void dynamic_pass_Either__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Either r = pass_Either__c(*(u8 *)slot[0], *(Either *)slot[1], *(u8 *)slot[2]);
  *(Either *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Either__c_(void) {
  pass_Either__c(*(u8 *)(abiter_passed + 0), *(Either *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Either pass_Either__win64(u8 a0, Either a1, u8 a2);
void call_pass_Either__win64_(void) {
  void **slot = caller_state.slot;
  Either r = pass_Either__win64(*(u8 *)slot[0], *(Either *)slot[1], *(u8 *)slot[2]);
  *(Either *)slot[3] = r;
}
void dynamic_pass_Either__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Either r = pass_Either__win64(*(u8 *)slot[0], *(Either *)slot[1], *(u8 *)slot[2]);
  *(Either *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Either__win64_(void) {
  pass_Either__win64(*(u8 *)(abiter_passed + 0), *(Either *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
Maybe pass_Maybe__c(u8 a0, Maybe a1, u8 a2);
void call_pass_Maybe__c_(void) {
  void **slot = caller_state.slot;
  *(Maybe *)slot[3] = pass_Maybe__c(*(u8 *)slot[0], *(Maybe *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) Maybe pass_Maybe__win64(u8 a0, Maybe a1, u8 a2);
void call_pass_Maybe__win64_(void) {
  void **slot = caller_state.slot;
  *(Maybe *)slot[3] = pass_Maybe__win64(*(u8 *)slot[0], *(Maybe *)slot[1], *(u8 *)slot[2]);
}
u16 nothing__c(u8 a1, f32 a3);
void call_nothing__c_(void) {
  void **slot = caller_state.slot;
  *(u16 *)slot[4] = nothing__c(*(u8 *)slot[1], *(f32 *)slot[3]);
}
__attribute__((ms_abi)) u16 nothing__win64(u8 a1, f32 a3);
void call_nothing__win64_(void) {
  void **slot = caller_state.slot;
  *(u16 *)slot[4] = nothing__win64(*(u8 *)slot[1], *(f32 *)slot[3]);
}
