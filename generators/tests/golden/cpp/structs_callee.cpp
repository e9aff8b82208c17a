/* structs: callee in C++ */
struct abiter_cell { unsigned int index, high, skip, opaque; };
struct abiter_state {
  void **slot;
  void *object;
  struct abiter_cell *in, *out;
  unsigned char *seen, *arena;
} callee_state = {};

/* Bytes from a cell, and bytes to a cell; volatile, or a compiler would call memcpy. */
static void abiter_put(void *to, unsigned long n) {
  volatile unsigned char *t = (volatile unsigned char *)to;
  const unsigned char *from = (const unsigned char *)callee_state.in++;
  while (n--) *t++ = *from++;
}
static void abiter_get(const void *from, unsigned long n) {
  const volatile unsigned char *f = (const volatile unsigned char *)from;
  unsigned char *to = (unsigned char *)callee_state.out++;
  callee_state.in++;
  *callee_state.seen++ = (unsigned char)n;
  while (n--) *to++ = *f++;
}
static void abiter_skip(unsigned int cells) {
  callee_state.in += cells;
  callee_state.out += cells;
  callee_state.seen += cells;
}

/* A reference's target, or 0 if there is nothing to follow. */
static void *abiter_put_ref(void *ref, unsigned long size, unsigned long align) {
  void *target = 0;
  if (!callee_state.in->opaque) {
    callee_state.arena += -(unsigned long)callee_state.arena & (align - 1);
    target = callee_state.arena;
    callee_state.arena += size;
    *(void **)callee_state.in = target;
  }
  abiter_put(ref, sizeof target);
  return target;
}
static void *abiter_get_ref(const void *ref) {
  const struct abiter_cell *in = callee_state.in;
  void *found;
  abiter_get(ref, sizeof found);
  found = *(void **)(callee_state.out - 1);
  if (!in->opaque && found == *(void *const *)in) return found;
  abiter_skip(in->skip);
  return 0;
}

#define ABITER_CODEC(key, T) \
  extern "C" void callee_put_##key(void) { put_##key((T *)callee_state.object); } \
  extern "C" void callee_get_##key(void) { get_##key((T *)callee_state.object); } \
  unsigned long long callee_layout_##key[2] = {sizeof(T), alignof(T)};

typedef float f32;
typedef unsigned char u8;
typedef unsigned long long u64;
typedef unsigned short u16;
typedef unsigned int u32;
typedef double f64;
struct Point { f32 x; f32 y; };
struct Pair { u8 _0; u64 _1; };
struct Line { Point from; Point to; u8 type; u8 class_; u16 fn; };
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
struct int_ { u8 linux_; u8 self; u16 auto_; u32 union_; };
static void put_u8(u8 *v) { abiter_put(v, sizeof *v); }
static void get_u8(u8 *v) { abiter_get(v, sizeof *v); }
ABITER_CODEC(u8, u8)
static void put_Point(Point *v) {
  abiter_put(&v->x, sizeof v->x);
  abiter_put(&v->y, sizeof v->y);
}
static void get_Point(Point *v) {
  abiter_get(&v->x, sizeof v->x);
  abiter_get(&v->y, sizeof v->y);
}
ABITER_CODEC(Point, Point)
static void put_Pair(Pair *v) {
  abiter_put(&v->_0, sizeof v->_0);
  abiter_put(&v->_1, sizeof v->_1);
}
static void get_Pair(Pair *v) {
  abiter_get(&v->_0, sizeof v->_0);
  abiter_get(&v->_1, sizeof v->_1);
}
ABITER_CODEC(Pair, Pair)
static void put_Line(Line *v) {
  put_Point(&v->from);
  put_Point(&v->to);
  abiter_put(&v->type, sizeof v->type);
  abiter_put(&v->class_, sizeof v->class_);
  abiter_put(&v->fn, sizeof v->fn);
}
static void get_Line(Line *v) {
  get_Point(&v->from);
  get_Point(&v->to);
  abiter_get(&v->type, sizeof v->type);
  abiter_get(&v->class_, sizeof v->class_);
  abiter_get(&v->fn, sizeof v->fn);
}
ABITER_CODEC(Line, Line)
static void put_Grid(Grid *v) {
  for (unsigned long i = 0; i < 2; i++) for (unsigned long j = 0; j < 3; j++) put_Point(&v->rows[i][j]);
  for (unsigned long i = 0; i < 5; i++) abiter_put(&v->bytes[i], sizeof v->bytes[i]);
}
static void get_Grid(Grid *v) {
  for (unsigned long i = 0; i < 2; i++) for (unsigned long j = 0; j < 3; j++) get_Point(&v->rows[i][j]);
  for (unsigned long i = 0; i < 5; i++) abiter_get(&v->bytes[i], sizeof v->bytes[i]);
}
ABITER_CODEC(Grid, Grid)
static void put_Aligned(Aligned *v) {
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
}
static void get_Aligned(Aligned *v) {
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
}
ABITER_CODEC(Aligned, Aligned)
static void put_HasAligned(HasAligned *v) {
  abiter_put(&v->a, sizeof v->a);
  put_Aligned(&v->b);
  abiter_put(&v->c, sizeof v->c);
}
static void get_HasAligned(HasAligned *v) {
  abiter_get(&v->a, sizeof v->a);
  get_Aligned(&v->b);
  abiter_get(&v->c, sizeof v->c);
}
ABITER_CODEC(HasAligned, HasAligned)
static void put_ref_Point(Point **v) {
  {
    Point *t = (Point *)abiter_put_ref(v, sizeof(Point), alignof(Point));
    if (t) put_Point(t);
  }
}
static void get_ref_Point(Point **v) {
  {
    Point *t = (Point *)abiter_get_ref(v);
    if (t) get_Point(t);
  }
}
ABITER_CODEC(ref_Point, Point *)
static void put_Packed(Packed *v) {
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
  { Point t = v->p; put_Point(&t); v->p = t; }
  for (unsigned long i = 0; i < 2; i++) { Point t = v->g[i]; put_Point(&t); v->g[i] = t; }
  {
    Point *t = (Point *)abiter_put_ref(&v->q, sizeof(Point), alignof(Point));
    if (t) put_Point(t);
  }
  abiter_put(&v->z, sizeof v->z);
}
static void get_Packed(Packed *v) {
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
  { Point t = v->p; get_Point(&t); }
  for (unsigned long i = 0; i < 2; i++) { Point t = v->g[i]; get_Point(&t); }
  {
    Point *t = (Point *)abiter_get_ref(&v->q);
    if (t) get_Point(t);
  }
  abiter_get(&v->z, sizeof v->z);
}
ABITER_CODEC(Packed, Packed)
static void put_Packed2(Packed2 *v) {
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
  { Pair t = v->pair; put_Pair(&t); v->pair = t; }
  abiter_put(&v->d, sizeof v->d);
}
static void get_Packed2(Packed2 *v) {
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
  { Pair t = v->pair; get_Pair(&t); }
  abiter_get(&v->d, sizeof v->d);
}
ABITER_CODEC(Packed2, Packed2)
static void put_HasPacked(HasPacked *v) {
  abiter_put(&v->a, sizeof v->a);
  put_Packed(&v->p);
  abiter_put(&v->n, sizeof v->n);
}
static void get_HasPacked(HasPacked *v) {
  abiter_get(&v->a, sizeof v->a);
  get_Packed(&v->p);
  abiter_get(&v->n, sizeof v->n);
}
ABITER_CODEC(HasPacked, HasPacked)
static void put_Meters(Meters *v) { abiter_put(v, sizeof *v); }
static void get_Meters(Meters *v) { abiter_get(v, sizeof *v); }
ABITER_CODEC(Meters, Meters)
static void put_Path(Path *v) {
  put_Meters(&v->a);
  for (unsigned long i = 0; i < 2; i++) put_Meters(&v->b[i]);
}
static void get_Path(Path *v) {
  get_Meters(&v->a);
  for (unsigned long i = 0; i < 2; i++) get_Meters(&v->b[i]);
}
ABITER_CODEC(Path, Path)
static void put_Length(Length *v) { put_Meters(v); }
static void get_Length(Length *v) { get_Meters(v); }
ABITER_CODEC(Length, Length)
static void put_Triple(Triple *v) {
  for (unsigned long i = 0; i < 3; i++) abiter_put(&(*v)[i], sizeof (*v)[i]);
}
static void get_Triple(Triple *v) {
  for (unsigned long i = 0; i < 3; i++) abiter_get(&(*v)[i], sizeof (*v)[i]);
}
ABITER_CODEC(Triple, Triple)
static void put_UsesAlias(UsesAlias *v) {
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->l, sizeof v->l);
  for (unsigned long i = 0; i < 3; i++) abiter_put(&v->t[i], sizeof v->t[i]);
  { Packed2 t = v->p; put_Packed2(&t); v->p = t; }
}
static void get_UsesAlias(UsesAlias *v) {
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->l, sizeof v->l);
  for (unsigned long i = 0; i < 3; i++) abiter_get(&v->t[i], sizeof v->t[i]);
  { Packed2 t = v->p; get_Packed2(&t); }
}
ABITER_CODEC(UsesAlias, UsesAlias)
static void put_Empty(Empty *v) { (void)v; }
static void get_Empty(Empty *v) { (void)v; }
ABITER_CODEC(Empty, Empty)
static void put_int(int_ *v) {
  abiter_put(&v->linux_, sizeof v->linux_);
  abiter_put(&v->self, sizeof v->self);
  abiter_put(&v->auto_, sizeof v->auto_);
  abiter_put(&v->union_, sizeof v->union_);
}
static void get_int(int_ *v) {
  abiter_get(&v->linux_, sizeof v->linux_);
  abiter_get(&v->self, sizeof v->self);
  abiter_get(&v->auto_, sizeof v->auto_);
  abiter_get(&v->union_, sizeof v->union_);
}
ABITER_CODEC(int, int_)
static void put_ref_Pair(Pair **v) {
  {
    Pair *t = (Pair *)abiter_put_ref(v, sizeof(Pair), alignof(Pair));
    if (t) put_Pair(t);
  }
}
static void get_ref_Pair(Pair **v) {
  {
    Pair *t = (Pair *)abiter_get_ref(v);
    if (t) get_Pair(t);
  }
}
ABITER_CODEC(ref_Pair, Pair *)
static void put_ref_Line(Line **v) {
  {
    Line *t = (Line *)abiter_put_ref(v, sizeof(Line), alignof(Line));
    if (t) put_Line(t);
  }
}
static void get_ref_Line(Line **v) {
  {
    Line *t = (Line *)abiter_get_ref(v);
    if (t) get_Line(t);
  }
}
ABITER_CODEC(ref_Line, Line *)
static void put_ref_Grid(Grid **v) {
  {
    Grid *t = (Grid *)abiter_put_ref(v, sizeof(Grid), alignof(Grid));
    if (t) put_Grid(t);
  }
}
static void get_ref_Grid(Grid **v) {
  {
    Grid *t = (Grid *)abiter_get_ref(v);
    if (t) get_Grid(t);
  }
}
ABITER_CODEC(ref_Grid, Grid *)
static void put_ref_Aligned(Aligned **v) {
  {
    Aligned *t = (Aligned *)abiter_put_ref(v, sizeof(Aligned), alignof(Aligned));
    if (t) put_Aligned(t);
  }
}
static void get_ref_Aligned(Aligned **v) {
  {
    Aligned *t = (Aligned *)abiter_get_ref(v);
    if (t) get_Aligned(t);
  }
}
ABITER_CODEC(ref_Aligned, Aligned *)
static void put_ref_HasAligned(HasAligned **v) {
  {
    HasAligned *t = (HasAligned *)abiter_put_ref(v, sizeof(HasAligned), alignof(HasAligned));
    if (t) put_HasAligned(t);
  }
}
static void get_ref_HasAligned(HasAligned **v) {
  {
    HasAligned *t = (HasAligned *)abiter_get_ref(v);
    if (t) get_HasAligned(t);
  }
}
ABITER_CODEC(ref_HasAligned, HasAligned *)
static void put_ref_Packed(Packed **v) {
  {
    Packed *t = (Packed *)abiter_put_ref(v, sizeof(Packed), alignof(Packed));
    if (t) put_Packed(t);
  }
}
static void get_ref_Packed(Packed **v) {
  {
    Packed *t = (Packed *)abiter_get_ref(v);
    if (t) get_Packed(t);
  }
}
ABITER_CODEC(ref_Packed, Packed *)
static void put_ref_Packed2(Packed2 **v) {
  {
    Packed2 *t = (Packed2 *)abiter_put_ref(v, sizeof(Packed2), alignof(Packed2));
    if (t) put_Packed2(t);
  }
}
static void get_ref_Packed2(Packed2 **v) {
  {
    Packed2 *t = (Packed2 *)abiter_get_ref(v);
    if (t) get_Packed2(t);
  }
}
ABITER_CODEC(ref_Packed2, Packed2 *)
static void put_ref_HasPacked(HasPacked **v) {
  {
    HasPacked *t = (HasPacked *)abiter_put_ref(v, sizeof(HasPacked), alignof(HasPacked));
    if (t) put_HasPacked(t);
  }
}
static void get_ref_HasPacked(HasPacked **v) {
  {
    HasPacked *t = (HasPacked *)abiter_get_ref(v);
    if (t) get_HasPacked(t);
  }
}
ABITER_CODEC(ref_HasPacked, HasPacked *)
static void put_ref_Meters(Meters **v) {
  {
    Meters *t = (Meters *)abiter_put_ref(v, sizeof(Meters), alignof(Meters));
    if (t) put_Meters(t);
  }
}
static void get_ref_Meters(Meters **v) {
  {
    Meters *t = (Meters *)abiter_get_ref(v);
    if (t) get_Meters(t);
  }
}
ABITER_CODEC(ref_Meters, Meters *)
static void put_ref_Path(Path **v) {
  {
    Path *t = (Path *)abiter_put_ref(v, sizeof(Path), alignof(Path));
    if (t) put_Path(t);
  }
}
static void get_ref_Path(Path **v) {
  {
    Path *t = (Path *)abiter_get_ref(v);
    if (t) get_Path(t);
  }
}
ABITER_CODEC(ref_Path, Path *)
static void put_ref_Length(Length **v) {
  {
    Length *t = (Length *)abiter_put_ref(v, sizeof(Length), alignof(Length));
    if (t) put_Length(t);
  }
}
static void get_ref_Length(Length **v) {
  {
    Length *t = (Length *)abiter_get_ref(v);
    if (t) get_Length(t);
  }
}
ABITER_CODEC(ref_Length, Length *)
static void put_ref_UsesAlias(UsesAlias **v) {
  {
    UsesAlias *t = (UsesAlias *)abiter_put_ref(v, sizeof(UsesAlias), alignof(UsesAlias));
    if (t) put_UsesAlias(t);
  }
}
static void get_ref_UsesAlias(UsesAlias **v) {
  {
    UsesAlias *t = (UsesAlias *)abiter_get_ref(v);
    if (t) get_UsesAlias(t);
  }
}
ABITER_CODEC(ref_UsesAlias, UsesAlias *)
static void put_ref_int(int_ **v) {
  {
    int_ *t = (int_ *)abiter_put_ref(v, sizeof(int_), alignof(int_));
    if (t) put_int(t);
  }
}
static void get_ref_int(int_ **v) {
  {
    int_ *t = (int_ *)abiter_get_ref(v);
    if (t) get_int(t);
  }
}
ABITER_CODEC(ref_int, int_ *)
static void put_mut_u32(u32 **v) {
  {
    u32 *t = (u32 *)abiter_put_ref(v, sizeof(u32), alignof(u32));
    if (t) abiter_put(t, sizeof *t);
  }
}
static void get_mut_u32(u32 **v) {
  {
    u32 *t = (u32 *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
ABITER_CODEC(mut_u32, u32 *)
static void put_ref_Triple(u16 **v) {
  {
    u16 *t = (u16 *)abiter_put_ref(v, 3 * sizeof(u16), alignof(u16));
    if (t) for (unsigned long i = 0; i < 3; i++) abiter_put(&t[i], sizeof t[i]);
  }
}
static void get_ref_Triple(u16 **v) {
  {
    u16 *t = (u16 *)abiter_get_ref(v);
    if (t) for (unsigned long i = 0; i < 3; i++) abiter_get(&t[i], sizeof t[i]);
  }
}
ABITER_CODEC(ref_Triple, u16 *)
static void put_ref_array3_Point(Point **v) {
  {
    Point *t = (Point *)abiter_put_ref(v, 3 * sizeof(Point), alignof(Point));
    if (t) for (unsigned long i = 0; i < 3; i++) put_Point(&t[i]);
  }
}
static void get_ref_array3_Point(Point **v) {
  {
    Point *t = (Point *)abiter_get_ref(v);
    if (t) for (unsigned long i = 0; i < 3; i++) get_Point(&t[i]);
  }
}
ABITER_CODEC(ref_array3_Point, Point *)
static void put_mut_array3_array2_u8(u8 **v) {
  {
    u8 *t = (u8 *)abiter_put_ref(v, 6 * sizeof(u8), alignof(u8));
    if (t) for (unsigned long i = 0; i < 6; i++) abiter_put(&t[i], sizeof t[i]);
  }
}
static void get_mut_array3_array2_u8(u8 **v) {
  {
    u8 *t = (u8 *)abiter_get_ref(v);
    if (t) for (unsigned long i = 0; i < 6; i++) abiter_get(&t[i], sizeof t[i]);
  }
}
ABITER_CODEC(mut_array3_array2_u8, u8 *)
static void put_ref_unit(void **v) { abiter_put_ref(v, 0, 1); }
static void get_ref_unit(void **v) { abiter_get_ref(v); }
ABITER_CODEC(ref_unit, void *)
static void put_ref_ref_Point(Point ***v) {
  {
    Point **t = (Point **)abiter_put_ref(v, sizeof(Point *), alignof(Point *));
    if (t) {
      {
        Point *t1 = (Point *)abiter_put_ref(t, sizeof(Point), alignof(Point));
        if (t1) put_Point(t1);
      }
    }
  }
}
static void get_ref_ref_Point(Point ***v) {
  {
    Point **t = (Point **)abiter_get_ref(v);
    if (t) {
      {
        Point *t1 = (Point *)abiter_get_ref(t);
        if (t1) get_Point(t1);
      }
    }
  }
}
ABITER_CODEC(ref_ref_Point, Point **)
extern "C" Point pass_Point__c(u8 a0, Point a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Point *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Point *)slot[3]; }
extern "C" __attribute__((ms_abi)) Point pass_Point__win64(u8 a0, Point a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Point *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Point *)slot[3]; }
extern "C" Point *ref_Point__c(u8 a0, Point *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Point **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Point **)slot[3]; }
extern "C" __attribute__((ms_abi)) Point *ref_Point__win64(u8 a0, Point *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Point **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Point **)slot[3]; }
extern "C" Pair pass_Pair__c(u8 a0, Pair a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Pair *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Pair *)slot[3]; }
extern "C" __attribute__((ms_abi)) Pair pass_Pair__win64(u8 a0, Pair a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Pair *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Pair *)slot[3]; }
extern "C" Pair *ref_Pair__c(u8 a0, Pair *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Pair **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Pair **)slot[3]; }
extern "C" __attribute__((ms_abi)) Pair *ref_Pair__win64(u8 a0, Pair *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Pair **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Pair **)slot[3]; }
extern "C" Line pass_Line__c(u8 a0, Line a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Line *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Line *)slot[3]; }
extern "C" __attribute__((ms_abi)) Line pass_Line__win64(u8 a0, Line a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Line *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Line *)slot[3]; }
extern "C" Line *ref_Line__c(u8 a0, Line *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Line **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Line **)slot[3]; }
extern "C" __attribute__((ms_abi)) Line *ref_Line__win64(u8 a0, Line *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Line **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Line **)slot[3]; }
extern "C" Grid pass_Grid__c(u8 a0, Grid a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Grid *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Grid *)slot[3]; }
extern "C" __attribute__((ms_abi)) Grid pass_Grid__win64(u8 a0, Grid a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Grid *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Grid *)slot[3]; }
extern "C" Grid *ref_Grid__c(u8 a0, Grid *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Grid **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Grid **)slot[3]; }
extern "C" __attribute__((ms_abi)) Grid *ref_Grid__win64(u8 a0, Grid *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Grid **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Grid **)slot[3]; }
extern "C" Aligned pass_Aligned__c(u8 a0, Aligned a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Aligned *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Aligned *)slot[3]; }
extern "C" __attribute__((ms_abi)) Aligned pass_Aligned__win64(u8 a0, Aligned a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Aligned *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Aligned *)slot[3]; }
extern "C" Aligned *ref_Aligned__c(u8 a0, Aligned *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Aligned **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Aligned **)slot[3]; }
extern "C" __attribute__((ms_abi)) Aligned *ref_Aligned__win64(u8 a0, Aligned *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Aligned **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Aligned **)slot[3]; }
extern "C" HasAligned pass_HasAligned__c(u8 a0, HasAligned a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(HasAligned *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(HasAligned *)slot[3]; }
extern "C" __attribute__((ms_abi)) HasAligned pass_HasAligned__win64(u8 a0, HasAligned a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(HasAligned *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(HasAligned *)slot[3]; }
extern "C" HasAligned *ref_HasAligned__c(u8 a0, HasAligned *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(HasAligned **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(HasAligned **)slot[3]; }
extern "C" __attribute__((ms_abi)) HasAligned *ref_HasAligned__win64(u8 a0, HasAligned *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(HasAligned **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(HasAligned **)slot[3]; }
extern "C" Packed pass_Packed__c(u8 a0, Packed a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Packed *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Packed *)slot[3]; }
extern "C" __attribute__((ms_abi)) Packed pass_Packed__win64(u8 a0, Packed a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Packed *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Packed *)slot[3]; }
extern "C" Packed *ref_Packed__c(u8 a0, Packed *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Packed **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Packed **)slot[3]; }
extern "C" __attribute__((ms_abi)) Packed *ref_Packed__win64(u8 a0, Packed *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Packed **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Packed **)slot[3]; }
extern "C" Packed2 pass_Packed2__c(u8 a0, Packed2 a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Packed2 *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Packed2 *)slot[3]; }
extern "C" __attribute__((ms_abi)) Packed2 pass_Packed2__win64(u8 a0, Packed2 a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Packed2 *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Packed2 *)slot[3]; }
extern "C" Packed2 *ref_Packed2__c(u8 a0, Packed2 *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Packed2 **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Packed2 **)slot[3]; }
extern "C" __attribute__((ms_abi)) Packed2 *ref_Packed2__win64(u8 a0, Packed2 *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Packed2 **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Packed2 **)slot[3]; }
extern "C" HasPacked pass_HasPacked__c(u8 a0, HasPacked a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(HasPacked *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(HasPacked *)slot[3]; }
extern "C" __attribute__((ms_abi)) HasPacked pass_HasPacked__win64(u8 a0, HasPacked a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(HasPacked *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(HasPacked *)slot[3]; }
extern "C" HasPacked *ref_HasPacked__c(u8 a0, HasPacked *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(HasPacked **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(HasPacked **)slot[3]; }
extern "C" __attribute__((ms_abi)) HasPacked *ref_HasPacked__win64(u8 a0, HasPacked *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(HasPacked **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(HasPacked **)slot[3]; }
extern "C" Meters pass_Meters__c(u8 a0, Meters a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Meters *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Meters *)slot[3]; }
extern "C" __attribute__((ms_abi)) Meters pass_Meters__win64(u8 a0, Meters a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Meters *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Meters *)slot[3]; }
extern "C" Meters *ref_Meters__c(u8 a0, Meters *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Meters **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Meters **)slot[3]; }
extern "C" __attribute__((ms_abi)) Meters *ref_Meters__win64(u8 a0, Meters *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Meters **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Meters **)slot[3]; }
extern "C" Path pass_Path__c(u8 a0, Path a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Path *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Path *)slot[3]; }
extern "C" __attribute__((ms_abi)) Path pass_Path__win64(u8 a0, Path a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Path *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Path *)slot[3]; }
extern "C" Path *ref_Path__c(u8 a0, Path *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Path **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Path **)slot[3]; }
extern "C" __attribute__((ms_abi)) Path *ref_Path__win64(u8 a0, Path *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Path **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Path **)slot[3]; }
extern "C" Length pass_Length__c(u8 a0, Length a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Length *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Length *)slot[3]; }
extern "C" __attribute__((ms_abi)) Length pass_Length__win64(u8 a0, Length a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Length *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Length *)slot[3]; }
extern "C" Length *ref_Length__c(u8 a0, Length *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Length **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Length **)slot[3]; }
extern "C" __attribute__((ms_abi)) Length *ref_Length__win64(u8 a0, Length *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Length **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Length **)slot[3]; }
extern "C" UsesAlias pass_UsesAlias__c(u8 a0, UsesAlias a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(UsesAlias *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(UsesAlias *)slot[3]; }
extern "C" __attribute__((ms_abi)) UsesAlias pass_UsesAlias__win64(u8 a0, UsesAlias a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(UsesAlias *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(UsesAlias *)slot[3]; }
extern "C" UsesAlias *ref_UsesAlias__c(u8 a0, UsesAlias *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(UsesAlias **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(UsesAlias **)slot[3]; }
extern "C" __attribute__((ms_abi)) UsesAlias *ref_UsesAlias__win64(u8 a0, UsesAlias *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(UsesAlias **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(UsesAlias **)slot[3]; }
extern "C" int_ pass_int__c(u8 a0, int_ a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(int_ *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(int_ *)slot[3]; }
extern "C" __attribute__((ms_abi)) int_ pass_int__win64(u8 a0, int_ a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(int_ *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(int_ *)slot[3]; }
extern "C" int_ *ref_int__c(u8 a0, int_ *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(int_ **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(int_ **)slot[3]; }
extern "C" __attribute__((ms_abi)) int_ *ref_int__win64(u8 a0, int_ *a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(int_ **)slot[1] = a1; *(u8 *)slot[2] = a2; return *(int_ **)slot[3]; }
extern "C" u32 *ref_triple__c(u16 *a0, Point *a1, u8 *a2, void *a3, Point **a4) { void **slot = callee_state.slot; *(u16 **)slot[0] = a0; *(Point **)slot[1] = a1; *(u8 **)slot[2] = a2; *(void **)slot[3] = a3; *(Point ***)slot[4] = a4; return *(u32 **)slot[5]; }
extern "C" __attribute__((ms_abi)) u32 *ref_triple__win64(u16 *a0, Point *a1, u8 *a2, void *a3, Point **a4) { void **slot = callee_state.slot; *(u16 **)slot[0] = a0; *(Point **)slot[1] = a1; *(u8 **)slot[2] = a2; *(void **)slot[3] = a3; *(Point ***)slot[4] = a4; return *(u32 **)slot[5]; }
extern "C" Empty by_value_empty__c(u8 a0, Empty a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Empty *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Empty *)slot[3]; }
extern "C" __attribute__((ms_abi)) Empty by_value_empty__win64(u8 a0, Empty a1, u8 a2) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; *(Empty *)slot[1] = a1; *(u8 *)slot[2] = a2; return *(Empty *)slot[3]; }
