/* abiter VERSION: the caller's side of clashes in C
   abiter gen clashes.kdl --lang c --side caller */
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

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef float f32;
typedef enum E { E_E = 0, E_Point = 1, E_f_ = 2, E_tag = 3 } E;
typedef unsigned long long u64;
typedef double f64;
typedef struct Point { u8 Point; u16 u8; u32 u16; u16 x; } Point;
typedef float v4f32 __attribute__((vector_size(16)));
typedef struct Line { Point Point; struct Line *Line; v4f32 v4f32; } Line;
typedef union Either { f32 f32; u32 u32; Point Point; u8 Either; } Either;
typedef struct E_f { u8 _0; } E_f;
typedef struct Tree_tag { u8 _0; } Tree_tag;
typedef struct tag_ { u8 _0; } tag_;
typedef enum Tree_tag_ { Tree_Tree = 0, Tree_Point = 1, Tree_tag__ = 2, Tree_payload = 3 } Tree_tag_;
typedef struct Tree {
  Tree_tag_ tag;
  union {
    struct { u8 Tree; Point Point; } Tree;
    struct { u8 u8; } Point;
    struct { u8 tag; } tag_;
    struct { tag_ payload; f32 f32; } payload;
  } payload;
} Tree;
enum { Flat_Flat = 0, Flat_Point = 1, Flat_tag_ = 2, Flat_payload = 3 };
typedef union Flat {
  unsigned char tag_;
  struct { unsigned char tag_; tag_ Flat; Point Point; } Flat;
  struct { unsigned char tag_; u8 u8; } Point;
  struct { unsigned char tag_; tag_ tag; } tag;
  struct { unsigned char tag_; u8 payload; E E; } payload;
} Flat;
typedef struct __int128_ {
  u8 __restrict_;
  u8 __linux___;
  u16 _Accum_;
  u8 __FILE___;
  u8 __;
  u8 _Nonnull_;
} __int128_;
typedef u8 (*cb)(u8, u32, Point);
typedef struct Holder { cb cb; u8 u8; } Holder;
typedef struct from { u8 _0; } from;
typedef struct index { u8 _0; u16 _1; } index;
typedef struct stack { u8 _0; u64 _1; } stack;
typedef struct found { u8 _0; } found;
typedef struct r_ { from _0; } r_;
typedef struct p_ { stack *_0; } p_;
typedef struct c_ { u8 _0; } c_;
typedef struct o_ { c_ o[2]; u8 i[2]; } o_;
typedef struct t1_ { u8 ***a; } t1_;
typedef struct std_ { u8 _0; } std_;
typedef struct core { u8 _0; } core;
typedef struct f__c_ { u8 _0; } f__c_;
typedef struct call_f__c { u8 _0; } call_f__c;
typedef struct callee_put_u8_ { u8 _0; } callee_put_u8_;
typedef struct abiter_cell_ { u8 _0; } abiter_cell_;
typedef struct AbiterCell_ { u8 _0; } AbiterCell_;
void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, struct { char c; u8 v; })};
void caller_put_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, struct { char c; u32 v; })};
void caller_put_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_f32[2] = {sizeof(f32), ABITER_ALIGN(f32, struct { char c; f32 v; })};
void caller_put_E(void) { E *v = (E *)caller_state.object; { unsigned int x; abiter_put(&x, sizeof x); *v = (E)x; } }
void caller_get_E(void) {
  E *v = (E *)caller_state.object;
  { unsigned int x = (unsigned int)*v; abiter_get(&x, sizeof x); }
}
unsigned long long caller_layout_E[2] = {sizeof(E), ABITER_ALIGN(E, struct { char c; E v; })};
void caller_put_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_f64[2] = {sizeof(f64), ABITER_ALIGN(f64, struct { char c; f64 v; })};
void caller_put_Point(void) {
  Point *v = (Point *)caller_state.object;
  abiter_put(&v->Point, sizeof v->Point);
  abiter_put(&v->u8, sizeof v->u8);
  abiter_put(&v->u16, sizeof v->u16);
  abiter_put(&v->x, sizeof v->x);
}
void caller_get_Point(void) {
  Point *v = (Point *)caller_state.object;
  abiter_get(&v->Point, sizeof v->Point);
  abiter_get(&v->u8, sizeof v->u8);
  abiter_get(&v->u16, sizeof v->u16);
  abiter_get(&v->x, sizeof v->x);
}
unsigned long long caller_layout_Point[2] = {sizeof(Point), ABITER_ALIGN(Point, struct { char c; Point v; })};
void caller_put_Line(void);
void caller_get_Line(void);
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
void caller_put_Line(void) {
  Line *v = (Line *)caller_state.object;
  ABITER_PUT(Point, &v->Point);
  {
    Line *t = (Line *)abiter_put_ref(&v->Line, sizeof(Line), _Alignof(Line));
    if (t) ABITER_PUT(Line, t);
  }
  { unsigned long i; for (i = 0; i < 4; i++) { f32 x; abiter_put(&x, sizeof x); v->v4f32[i] = x; } }
}
void caller_get_Line(void) {
  Line *v = (Line *)caller_state.object;
  ABITER_GET(Point, &v->Point);
  {
    Line *t = (Line *)abiter_get_ref(&v->Line);
    if (t) ABITER_GET(Line, t);
  }
  { unsigned long i; for (i = 0; i < 4; i++) { f32 x = v->v4f32[i]; abiter_get(&x, sizeof x); } }
}
unsigned long long caller_layout_Line[2] = {sizeof(Line), ABITER_ALIGN(Line, struct { char c; Line v; })};
void caller_put_Either(void) {
  Either *v = (Either *)caller_state.object;
  switch (abiter_put_choice()) {
  case 0: abiter_put(&v->f32, sizeof v->f32); break;
  case 1: abiter_put(&v->u32, sizeof v->u32); break;
  case 2: ABITER_PUT(Point, &v->Point); break;
  case 3: abiter_put(&v->Either, sizeof v->Either); break;
  }
}
void caller_get_Either(void) {
  Either *v = (Either *)caller_state.object;
  switch (abiter_get_choice()) {
  case 0: abiter_get(&v->f32, sizeof v->f32); break;
  case 1: abiter_get(&v->u32, sizeof v->u32); break;
  case 2: ABITER_GET(Point, &v->Point); break;
  case 3: abiter_get(&v->Either, sizeof v->Either); break;
  }
}
unsigned long long caller_layout_Either[2] = {sizeof(Either), ABITER_ALIGN(Either, struct { char c; Either v; })};
void caller_put_E_f(void) { E_f *v = (E_f *)caller_state.object; abiter_put(&v->_0, sizeof v->_0); }
void caller_get_E_f(void) { E_f *v = (E_f *)caller_state.object; abiter_get(&v->_0, sizeof v->_0); }
unsigned long long caller_layout_E_f[2] = {sizeof(E_f), ABITER_ALIGN(E_f, struct { char c; E_f v; })};
void caller_put_Tree_tag(void) { Tree_tag *v = (Tree_tag *)caller_state.object; abiter_put(&v->_0, sizeof v->_0); }
void caller_get_Tree_tag(void) { Tree_tag *v = (Tree_tag *)caller_state.object; abiter_get(&v->_0, sizeof v->_0); }
unsigned long long caller_layout_Tree_tag[2] = {
    sizeof(Tree_tag), ABITER_ALIGN(Tree_tag, struct { char c; Tree_tag v; })};
void caller_put_tag(void) { tag_ *v = (tag_ *)caller_state.object; abiter_put(&v->_0, sizeof v->_0); }
void caller_get_tag(void) { tag_ *v = (tag_ *)caller_state.object; abiter_get(&v->_0, sizeof v->_0); }
unsigned long long caller_layout_tag[2] = {sizeof(tag_), ABITER_ALIGN(tag_, struct { char c; tag_ v; })};
void caller_put_Tree(void) {
  Tree *v = (Tree *)caller_state.object;
  switch (abiter_put_tag()) {
  case Tree_Tree:
    v->tag = Tree_Tree;
    abiter_put(&v->payload.Tree.Tree, sizeof v->payload.Tree.Tree);
    ABITER_PUT(Point, &v->payload.Tree.Point);
    break;
  case Tree_Point:
    v->tag = Tree_Point;
    abiter_put(&v->payload.Point.u8, sizeof v->payload.Point.u8);
    break;
  case Tree_tag__:
    v->tag = Tree_tag__;
    abiter_put(&v->payload.tag_.tag, sizeof v->payload.tag_.tag);
    break;
  case Tree_payload:
    v->tag = Tree_payload;
    ABITER_PUT(tag, &v->payload.payload.payload);
    abiter_put(&v->payload.payload.f32, sizeof v->payload.payload.f32);
    break;
  }
}
void caller_get_Tree(void) {
  Tree *v = (Tree *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 4)) {
  case Tree_Tree:
    abiter_get(&v->payload.Tree.Tree, sizeof v->payload.Tree.Tree);
    ABITER_GET(Point, &v->payload.Tree.Point);
    break;
  case Tree_Point: abiter_get(&v->payload.Point.u8, sizeof v->payload.Point.u8); break;
  case Tree_tag__: abiter_get(&v->payload.tag_.tag, sizeof v->payload.tag_.tag); break;
  case Tree_payload:
    ABITER_GET(tag, &v->payload.payload.payload);
    abiter_get(&v->payload.payload.f32, sizeof v->payload.payload.f32);
    break;
  }
}
unsigned long long caller_layout_Tree[2] = {sizeof(Tree), ABITER_ALIGN(Tree, struct { char c; Tree v; })};
void caller_put_Flat(void) {
  Flat *v = (Flat *)caller_state.object;
  switch (abiter_put_tag()) {
  case Flat_Flat:
    v->Flat.tag_ = Flat_Flat;
    ABITER_PUT(tag, &v->Flat.Flat);
    ABITER_PUT(Point, &v->Flat.Point);
    break;
  case Flat_Point:
    v->Point.tag_ = Flat_Point;
    abiter_put(&v->Point.u8, sizeof v->Point.u8);
    break;
  case Flat_tag_:
    v->tag.tag_ = Flat_tag_;
    ABITER_PUT(tag, &v->tag.tag);
    break;
  case Flat_payload:
    v->payload.tag_ = Flat_payload;
    abiter_put(&v->payload.payload, sizeof v->payload.payload);
    { unsigned int x; abiter_put(&x, sizeof x); v->payload.E = (E)x; }
    break;
  }
}
void caller_get_Flat(void) {
  Flat *v = (Flat *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag_, 4)) {
  case Flat_Flat:
    ABITER_GET(tag, &v->Flat.Flat);
    ABITER_GET(Point, &v->Flat.Point);
    break;
  case Flat_Point: abiter_get(&v->Point.u8, sizeof v->Point.u8); break;
  case Flat_tag_: ABITER_GET(tag, &v->tag.tag); break;
  case Flat_payload:
    abiter_get(&v->payload.payload, sizeof v->payload.payload);
    { unsigned int x = (unsigned int)v->payload.E; abiter_get(&x, sizeof x); }
    break;
  }
}
unsigned long long caller_layout_Flat[2] = {sizeof(Flat), ABITER_ALIGN(Flat, struct { char c; Flat v; })};
void caller_put___int128_(void) {
  __int128_ *v = (__int128_ *)caller_state.object;
  abiter_put(&v->__restrict_, sizeof v->__restrict_);
  abiter_put(&v->__linux___, sizeof v->__linux___);
  abiter_put(&v->_Accum_, sizeof v->_Accum_);
  abiter_put(&v->__FILE___, sizeof v->__FILE___);
  abiter_put(&v->__, sizeof v->__);
  abiter_put(&v->_Nonnull_, sizeof v->_Nonnull_);
}
void caller_get___int128_(void) {
  __int128_ *v = (__int128_ *)caller_state.object;
  abiter_get(&v->__restrict_, sizeof v->__restrict_);
  abiter_get(&v->__linux___, sizeof v->__linux___);
  abiter_get(&v->_Accum_, sizeof v->_Accum_);
  abiter_get(&v->__FILE___, sizeof v->__FILE___);
  abiter_get(&v->__, sizeof v->__);
  abiter_get(&v->_Nonnull_, sizeof v->_Nonnull_);
}
unsigned long long caller_layout___int128_[2] = {
    sizeof(__int128_), ABITER_ALIGN(__int128_, struct { char c; __int128_ v; })};
void caller_put_cb(void) { cb *v = (cb *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_cb(void) { cb *v = (cb *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_cb[2] = {sizeof(cb), ABITER_ALIGN(cb, struct { char c; cb v; })};
void caller_put_Holder(void) {
  Holder *v = (Holder *)caller_state.object;
  abiter_put(&v->cb, sizeof v->cb);
  abiter_put(&v->u8, sizeof v->u8);
}
void caller_get_Holder(void) {
  Holder *v = (Holder *)caller_state.object;
  abiter_get(&v->cb, sizeof v->cb);
  abiter_get(&v->u8, sizeof v->u8);
}
unsigned long long caller_layout_Holder[2] = {sizeof(Holder), ABITER_ALIGN(Holder, struct { char c; Holder v; })};
void caller_put_from(void) { from *v = (from *)caller_state.object; abiter_put(&v->_0, sizeof v->_0); }
void caller_get_from(void) { from *v = (from *)caller_state.object; abiter_get(&v->_0, sizeof v->_0); }
unsigned long long caller_layout_from[2] = {sizeof(from), ABITER_ALIGN(from, struct { char c; from v; })};
void caller_put_index(void) {
  index *v = (index *)caller_state.object;
  abiter_put(&v->_0, sizeof v->_0);
  abiter_put(&v->_1, sizeof v->_1);
}
void caller_get_index(void) {
  index *v = (index *)caller_state.object;
  abiter_get(&v->_0, sizeof v->_0);
  abiter_get(&v->_1, sizeof v->_1);
}
unsigned long long caller_layout_index[2] = {sizeof(index), ABITER_ALIGN(index, struct { char c; index v; })};
void caller_put_stack(void) {
  stack *v = (stack *)caller_state.object;
  abiter_put(&v->_0, sizeof v->_0);
  abiter_put(&v->_1, sizeof v->_1);
}
void caller_get_stack(void) {
  stack *v = (stack *)caller_state.object;
  abiter_get(&v->_0, sizeof v->_0);
  abiter_get(&v->_1, sizeof v->_1);
}
unsigned long long caller_layout_stack[2] = {sizeof(stack), ABITER_ALIGN(stack, struct { char c; stack v; })};
void caller_put_found(void) { found *v = (found *)caller_state.object; abiter_put(&v->_0, sizeof v->_0); }
void caller_get_found(void) { found *v = (found *)caller_state.object; abiter_get(&v->_0, sizeof v->_0); }
unsigned long long caller_layout_found[2] = {sizeof(found), ABITER_ALIGN(found, struct { char c; found v; })};
void caller_put_r(void) { r_ *v = (r_ *)caller_state.object; ABITER_PUT(from, &v->_0); }
void caller_get_r(void) { r_ *v = (r_ *)caller_state.object; ABITER_GET(from, &v->_0); }
unsigned long long caller_layout_r[2] = {sizeof(r_), ABITER_ALIGN(r_, struct { char c; r_ v; })};
void caller_put_p(void) {
  p_ *v = (p_ *)caller_state.object;
  {
    stack *t = (stack *)abiter_put_ref(&v->_0, sizeof(stack), _Alignof(stack));
    if (t) ABITER_PUT(stack, t);
  }
}
void caller_get_p(void) {
  p_ *v = (p_ *)caller_state.object;
  {
    stack *t = (stack *)abiter_get_ref(&v->_0);
    if (t) ABITER_GET(stack, t);
  }
}
unsigned long long caller_layout_p[2] = {sizeof(p_), ABITER_ALIGN(p_, struct { char c; p_ v; })};
void caller_put_c(void) { c_ *v = (c_ *)caller_state.object; abiter_put(&v->_0, sizeof v->_0); }
void caller_get_c(void) { c_ *v = (c_ *)caller_state.object; abiter_get(&v->_0, sizeof v->_0); }
unsigned long long caller_layout_c[2] = {sizeof(c_), ABITER_ALIGN(c_, struct { char c; c_ v; })};
void caller_put_o(void) {
  o_ *v = (o_ *)caller_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) ABITER_PUT(c, &v->o[i]); }
  { unsigned long i; for (i = 0; i < 2; i++) abiter_put(&v->i[i], sizeof v->i[i]); }
}
void caller_get_o(void) {
  o_ *v = (o_ *)caller_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) ABITER_GET(c, &v->o[i]); }
  { unsigned long i; for (i = 0; i < 2; i++) abiter_get(&v->i[i], sizeof v->i[i]); }
}
unsigned long long caller_layout_o[2] = {sizeof(o_), ABITER_ALIGN(o_, struct { char c; o_ v; })};
void caller_put_t1(void) {
  t1_ *v = (t1_ *)caller_state.object;
  {
    u8 ***t = (u8 ***)abiter_put_ref(&v->a, sizeof(u8 **), _Alignof(u8 **));
    if (t) {
      {
        u8 **t1 = (u8 **)abiter_put_ref(t, sizeof(u8 *), _Alignof(u8 *));
        if (t1) {
          {
            u8 *t2 = (u8 *)abiter_put_ref(t1, sizeof(u8), _Alignof(u8));
            if (t2) abiter_put(t2, sizeof *t2);
          }
        }
      }
    }
  }
}
void caller_get_t1(void) {
  t1_ *v = (t1_ *)caller_state.object;
  {
    u8 ***t = (u8 ***)abiter_get_ref(&v->a);
    if (t) {
      {
        u8 **t1 = (u8 **)abiter_get_ref(t);
        if (t1) {
          {
            u8 *t2 = (u8 *)abiter_get_ref(t1);
            if (t2) abiter_get(t2, sizeof *t2);
          }
        }
      }
    }
  }
}
unsigned long long caller_layout_t1[2] = {sizeof(t1_), ABITER_ALIGN(t1_, struct { char c; t1_ v; })};
void caller_put_std(void) { std_ *v = (std_ *)caller_state.object; abiter_put(&v->_0, sizeof v->_0); }
void caller_get_std(void) { std_ *v = (std_ *)caller_state.object; abiter_get(&v->_0, sizeof v->_0); }
unsigned long long caller_layout_std[2] = {sizeof(std_), ABITER_ALIGN(std_, struct { char c; std_ v; })};
void caller_put_core(void) { core *v = (core *)caller_state.object; abiter_put(&v->_0, sizeof v->_0); }
void caller_get_core(void) { core *v = (core *)caller_state.object; abiter_get(&v->_0, sizeof v->_0); }
unsigned long long caller_layout_core[2] = {sizeof(core), ABITER_ALIGN(core, struct { char c; core v; })};
void caller_put_f__c_(void) { f__c_ *v = (f__c_ *)caller_state.object; abiter_put(&v->_0, sizeof v->_0); }
void caller_get_f__c_(void) { f__c_ *v = (f__c_ *)caller_state.object; abiter_get(&v->_0, sizeof v->_0); }
unsigned long long caller_layout_f__c_[2] = {sizeof(f__c_), ABITER_ALIGN(f__c_, struct { char c; f__c_ v; })};
void caller_put_call_f__c_(void) {
  call_f__c *v = (call_f__c *)caller_state.object;
  abiter_put(&v->_0, sizeof v->_0);
}
void caller_get_call_f__c_(void) {
  call_f__c *v = (call_f__c *)caller_state.object;
  abiter_get(&v->_0, sizeof v->_0);
}
unsigned long long caller_layout_call_f__c_[2] = {
    sizeof(call_f__c), ABITER_ALIGN(call_f__c, struct { char c; call_f__c v; })};
void caller_put_callee_put_u8(void) {
  callee_put_u8_ *v = (callee_put_u8_ *)caller_state.object;
  abiter_put(&v->_0, sizeof v->_0);
}
void caller_get_callee_put_u8(void) {
  callee_put_u8_ *v = (callee_put_u8_ *)caller_state.object;
  abiter_get(&v->_0, sizeof v->_0);
}
unsigned long long caller_layout_callee_put_u8[2] = {
    sizeof(callee_put_u8_), ABITER_ALIGN(callee_put_u8_, struct { char c; callee_put_u8_ v; })};
void caller_put_abiter_cell(void) {
  abiter_cell_ *v = (abiter_cell_ *)caller_state.object;
  abiter_put(&v->_0, sizeof v->_0);
}
void caller_get_abiter_cell(void) {
  abiter_cell_ *v = (abiter_cell_ *)caller_state.object;
  abiter_get(&v->_0, sizeof v->_0);
}
unsigned long long caller_layout_abiter_cell[2] = {
    sizeof(abiter_cell_), ABITER_ALIGN(abiter_cell_, struct { char c; abiter_cell_ v; })};
void caller_put_AbiterCell(void) {
  AbiterCell_ *v = (AbiterCell_ *)caller_state.object;
  abiter_put(&v->_0, sizeof v->_0);
}
void caller_get_AbiterCell(void) {
  AbiterCell_ *v = (AbiterCell_ *)caller_state.object;
  abiter_get(&v->_0, sizeof v->_0);
}
unsigned long long caller_layout_AbiterCell[2] = {
    sizeof(AbiterCell_), ABITER_ALIGN(AbiterCell_, struct { char c; AbiterCell_ v; })};
void caller_put_ref_o(void) {
  o_ **v = (o_ **)caller_state.object;
  {
    o_ *t = (o_ *)abiter_put_ref(v, sizeof(o_), _Alignof(o_));
    if (t) ABITER_PUT(o, t);
  }
}
void caller_get_ref_o(void) {
  o_ **v = (o_ **)caller_state.object;
  {
    o_ *t = (o_ *)abiter_get_ref(v);
    if (t) ABITER_GET(o, t);
  }
}
unsigned long long caller_layout_ref_o[2] = {sizeof(o_ *), ABITER_ALIGN(o_ *, struct { char c; o_ *v; })};
Line f__c(u8 u8_, Point Point_, u32 f, E_f E_f_, E E_E);
void call_f__c_(void) {
  void **slot = caller_state.slot;
  Line r = f__c(
      *(u8 *)slot[0], *(Point *)slot[1], *(u32 *)slot[2], *(E_f *)slot[3], *(E *)slot[4]);
  *(Line *)slot[5] = r;
  caller_state.at[5] = (void *)&r;
}
void ignore_f__c_(void) {
  f__c(
      *(u8 *)(abiter_passed + 0), *(Point *)(abiter_passed + 256), *(u32 *)(abiter_passed + 512),
      *(E_f *)(abiter_passed + 768), *(E *)(abiter_passed + 1024));
}
__attribute__((ms_abi)) Line f__win64(u8 u8_, Point Point_, u32 f, E_f E_f_, E E_E);
void call_f__win64_(void) {
  void **slot = caller_state.slot;
  Line r = f__win64(
      *(u8 *)slot[0], *(Point *)slot[1], *(u32 *)slot[2], *(E_f *)slot[3], *(E *)slot[4]);
  *(Line *)slot[5] = r;
  caller_state.at[5] = (void *)&r;
}
void ignore_f__win64_(void) {
  f__win64(
      *(u8 *)(abiter_passed + 0), *(Point *)(abiter_passed + 256), *(u32 *)(abiter_passed + 512),
      *(E_f *)(abiter_passed + 768), *(E *)(abiter_passed + 1024));
}
Either Point__c(u8 u8_, Line *Line_, f__c_ f__c, call_f__c call_f__c_);
void call_Point__c_(void) {
  void **slot = caller_state.slot;
  Either r = Point__c(
      *(u8 *)slot[0], *(Line **)slot[1], *(f__c_ *)slot[2], *(call_f__c *)slot[3]);
  *(Either *)slot[4] = r;
}
void dynamic_Point__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Either r = Point__c(
      *(u8 *)slot[0], *(Line **)slot[1], *(f__c_ *)slot[2], *(call_f__c *)slot[3]);
  *(Either *)slot[4] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_Point__c_(void) {
  Point__c(
      *(u8 *)(abiter_passed + 0), *(Line **)(abiter_passed + 256), *(f__c_ *)(abiter_passed + 512),
      *(call_f__c *)(abiter_passed + 768));
}
__attribute__((ms_abi)) Either Point__win64(u8 u8_, Line *Line_, f__c_ f__c, call_f__c call_f__c_);
void call_Point__win64_(void) {
  void **slot = caller_state.slot;
  Either r = Point__win64(
      *(u8 *)slot[0], *(Line **)slot[1], *(f__c_ *)slot[2], *(call_f__c *)slot[3]);
  *(Either *)slot[4] = r;
}
void dynamic_Point__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Either r = Point__win64(
      *(u8 *)slot[0], *(Line **)slot[1], *(f__c_ *)slot[2], *(call_f__c *)slot[3]);
  *(Either *)slot[4] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_Point__win64_(void) {
  Point__win64(
      *(u8 *)(abiter_passed + 0), *(Line **)(abiter_passed + 256), *(f__c_ *)(abiter_passed + 512),
      *(call_f__c *)(abiter_passed + 768));
}
Flat u8__c(Tree Tree_, Tree_tag Tree_tag_, tag_ tag);
void call_u8__c_(void) {
  void **slot = caller_state.slot;
  Flat r = u8__c(*(Tree *)slot[0], *(Tree_tag *)slot[1], *(tag_ *)slot[2]);
  *(Flat *)slot[3] = r;
}
void dynamic_u8__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Flat r = u8__c(*(Tree *)slot[0], *(Tree_tag *)slot[1], *(tag_ *)slot[2]);
  *(Flat *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_u8__c_(void) {
  u8__c(*(Tree *)(abiter_passed + 0), *(Tree_tag *)(abiter_passed + 256), *(tag_ *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Flat u8__win64(Tree Tree_, Tree_tag Tree_tag_, tag_ tag);
void call_u8__win64_(void) {
  void **slot = caller_state.slot;
  Flat r = u8__win64(*(Tree *)slot[0], *(Tree_tag *)slot[1], *(tag_ *)slot[2]);
  *(Flat *)slot[3] = r;
}
void dynamic_u8__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Flat r = u8__win64(*(Tree *)slot[0], *(Tree_tag *)slot[1], *(tag_ *)slot[2]);
  *(Flat *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_u8__win64_(void) {
  u8__win64(*(Tree *)(abiter_passed + 0), *(Tree_tag *)(abiter_passed + 256), *(tag_ *)(abiter_passed + 512));
}
Tree slot__c(from from_, u8 slot, r_ r, u8 to, u8 callee_state_, p_ abiter_put);
void call_slot__c_(void) {
  void **slot = caller_state.slot;
  Tree r = slot__c(
      *(from *)slot[0], *(u8 *)slot[1], *(r_ *)slot[2], *(u8 *)slot[3], *(u8 *)slot[4], *(p_ *)slot[5]);
  *(Tree *)slot[6] = r;
}
void dynamic_slot__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Tree r = slot__c(
      *(from *)slot[0], *(u8 *)slot[1], *(r_ *)slot[2], *(u8 *)slot[3], *(u8 *)slot[4], *(p_ *)slot[5]);
  *(Tree *)slot[6] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_slot__c_(void) {
  slot__c(
      *(from *)(abiter_passed + 0), *(u8 *)(abiter_passed + 256), *(r_ *)(abiter_passed + 512),
      *(u8 *)(abiter_passed + 768), *(u8 *)(abiter_passed + 1024), *(p_ *)(abiter_passed + 1280));
}
__attribute__((ms_abi)) Tree slot__win64(from from_, u8 slot, r_ r, u8 to, u8 callee_state_, p_ abiter_put);
void call_slot__win64_(void) {
  void **slot = caller_state.slot;
  Tree r = slot__win64(
      *(from *)slot[0], *(u8 *)slot[1], *(r_ *)slot[2], *(u8 *)slot[3], *(u8 *)slot[4], *(p_ *)slot[5]);
  *(Tree *)slot[6] = r;
}
void dynamic_slot__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Tree r = slot__win64(
      *(from *)slot[0], *(u8 *)slot[1], *(r_ *)slot[2], *(u8 *)slot[3], *(u8 *)slot[4], *(p_ *)slot[5]);
  *(Tree *)slot[6] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_slot__win64_(void) {
  slot__win64(
      *(from *)(abiter_passed + 0), *(u8 *)(abiter_passed + 256), *(r_ *)(abiter_passed + 512),
      *(u8 *)(abiter_passed + 768), *(u8 *)(abiter_passed + 1024), *(p_ *)(abiter_passed + 1280));
}
index h__c(u8 s, u8 s__c, u8 h, o_ h__c, o_ *gate_h__c, t1_ i, found args);
void call_h__c_(void) {
  void **slot = caller_state.slot;
  index r = h__c(
      *(u8 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2], *(o_ *)slot[3], *(o_ **)slot[4], *(t1_ *)slot[5],
      *(found *)slot[6]);
  *(index *)slot[7] = r;
}
void dynamic_h__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  index r = h__c(
      *(u8 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2], *(o_ *)slot[3], *(o_ **)slot[4], *(t1_ *)slot[5],
      *(found *)slot[6]);
  *(index *)slot[7] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_h__c_(void) {
  h__c(
      *(u8 *)(abiter_passed + 0), *(u8 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512),
      *(o_ *)(abiter_passed + 768), *(o_ **)(abiter_passed + 1024), *(t1_ *)(abiter_passed + 1280),
      *(found *)(abiter_passed + 1536));
}
__attribute__((ms_abi)) index h__win64(u8 s, u8 s__c, u8 h, o_ h__c, o_ *gate_h__c, t1_ i, found args);
void call_h__win64_(void) {
  void **slot = caller_state.slot;
  index r = h__win64(
      *(u8 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2], *(o_ *)slot[3], *(o_ **)slot[4], *(t1_ *)slot[5],
      *(found *)slot[6]);
  *(index *)slot[7] = r;
}
void dynamic_h__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  index r = h__win64(
      *(u8 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2], *(o_ *)slot[3], *(o_ **)slot[4], *(t1_ *)slot[5],
      *(found *)slot[6]);
  *(index *)slot[7] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_h__win64_(void) {
  h__win64(
      *(u8 *)(abiter_passed + 0), *(u8 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512),
      *(o_ *)(abiter_passed + 768), *(o_ **)(abiter_passed + 1024), *(t1_ *)(abiter_passed + 1280),
      *(found *)(abiter_passed + 1536));
}
callee_put_u8_ called__c(cb cb_, Holder k, std_ std, core core_);
void call_called__c_(void) {
  void **slot = caller_state.slot;
  callee_put_u8_ r = called__c(
      *(cb *)slot[0], *(Holder *)slot[1], *(std_ *)slot[2], *(core *)slot[3]);
  *(callee_put_u8_ *)slot[4] = r;
}
u8 called__c__cb1(u8 u8_, u32 cb_, Point Point_) {
  void **slot = caller_state.slot;
  *(u8 *)slot[5] = u8_;
  *(u32 *)slot[6] = cb_;
  *(Point *)slot[7] = Point_;
  return *(u8 *)slot[8];
}
u8 called__c__cb2(u8 u8_, u32 cb_, Point Point_) {
  void **slot = caller_state.slot;
  *(u8 *)slot[9] = u8_;
  *(u32 *)slot[10] = cb_;
  *(Point *)slot[11] = Point_;
  return *(u8 *)slot[12];
}
__attribute__((ms_abi)) callee_put_u8_ called__win64(cb cb_, Holder k, std_ std, core core_);
void call_called__win64_(void) {
  void **slot = caller_state.slot;
  callee_put_u8_ r = called__win64(
      *(cb *)slot[0], *(Holder *)slot[1], *(std_ *)slot[2], *(core *)slot[3]);
  *(callee_put_u8_ *)slot[4] = r;
}
u8 called__win64__cb1(u8 u8_, u32 cb_, Point Point_) {
  void **slot = caller_state.slot;
  *(u8 *)slot[5] = u8_;
  *(u32 *)slot[6] = cb_;
  *(Point *)slot[7] = Point_;
  return *(u8 *)slot[8];
}
u8 called__win64__cb2(u8 u8_, u32 cb_, Point Point_) {
  void **slot = caller_state.slot;
  *(u8 *)slot[9] = u8_;
  *(u32 *)slot[10] = cb_;
  *(Point *)slot[11] = Point_;
  return *(u8 *)slot[12];
}
void more__c(abiter_cell_ a, AbiterCell_ b, u32 n, ...);
void call_more__c_(void) {
  void **slot = caller_state.slot;
  more__c(*(abiter_cell_ *)slot[0], *(AbiterCell_ *)slot[1], *(u32 *)slot[2], *(f64 *)slot[3], *(f32 *)slot[4]);
}
void dynamic_more__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  more__c(*(abiter_cell_ *)slot[0], *(AbiterCell_ *)slot[1], *(u32 *)slot[2], *(f64 *)slot[3], *(f32 *)slot[4]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
__attribute__((ms_abi)) void more__win64(abiter_cell_ a, AbiterCell_ b, u32 n, ...);
void call_more__win64_(void) {
  void **slot = caller_state.slot;
  more__win64(*(abiter_cell_ *)slot[0], *(AbiterCell_ *)slot[1], *(u32 *)slot[2], *(f64 *)slot[3], *(f32 *)slot[4]);
}
void dynamic_more__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  more__win64(*(abiter_cell_ *)slot[0], *(AbiterCell_ *)slot[1], *(u32 *)slot[2], *(f64 *)slot[3], *(f32 *)slot[4]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void reserved__c(__int128_ __asm___, u8 __thread_, u8 _GNU_SOURCE_);
void call_reserved__c_(void) {
  void **slot = caller_state.slot;
  reserved__c(*(__int128_ *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2]);
}
void dynamic_reserved__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  reserved__c(*(__int128_ *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
__attribute__((ms_abi)) void reserved__win64(__int128_ __asm___, u8 __thread_, u8 _GNU_SOURCE_);
void call_reserved__win64_(void) {
  void **slot = caller_state.slot;
  reserved__win64(*(__int128_ *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2]);
}
void dynamic_reserved__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  reserved__win64(*(__int128_ *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern Flat s__c;
void call_s__c_(void) { void **slot = caller_state.slot; *(Flat *)slot[1] = s__c; s__c = *(Flat *)slot[0]; }
extern E u16__c;
void call_u16__c_(void) { void **slot = caller_state.slot; *(E *)slot[1] = u16__c; u16__c = *(E *)slot[0]; }
extern const Point Line__c;
void call_Line__c_(void) { void **slot = caller_state.slot; *(Point *)slot[1] = Line__c; }
