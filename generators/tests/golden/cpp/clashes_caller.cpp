/* abiter VERSION: the caller's side of clashes in C++
   abiter gen clashes.kdl --lang cpp --side caller */
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

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef float f32;
enum E { E_E = 0, E_Point = 1, E_f_ = 2, E_tag = 3 };
typedef unsigned long long u64;
typedef double f64;
struct Point { u8 Point_; u16 u8_; u32 u16_; u16 x; };
typedef float v4f32 __attribute__((vector_size(16)));
struct Line { Point Point_; struct Line *Line_; v4f32 v4f32_; };
union Either { f32 f32_; u32 u32_; Point Point_; u8 Either_; };
struct E_f { u8 _0; };
struct Tree_tag { u8 _0; };
struct tag_ { u8 _0; };
enum Tree_tag_ { Tree_Tree = 0, Tree_Point = 1, Tree_tag__ = 2, Tree_payload = 3 };
struct Tree {
  Tree_tag_ tag;
  union {
    struct { u8 Tree_; Point Point_; } Tree_;
    struct { u8 u8_; } Point_;
    struct { u8 tag; } tag__;
    struct { tag_ payload; f32 f32_; } payload;
  } payload;
};
enum Flat_tag : unsigned char { Flat_Flat = 0, Flat_Point = 1, Flat_tag_ = 2, Flat_payload = 3 };
union Flat {
  Flat_tag tag__;
  struct { Flat_tag tag__; tag_ Flat_; Point Point_; } Flat_;
  struct { Flat_tag tag__; u8 u8_; } Point_;
  struct { Flat_tag tag__; tag_ tag; } tag;
  struct { Flat_tag tag__; u8 payload; E E_; } payload;
};
struct __int128_ { u8 __restrict_; u8 __linux___; u16 _Accum_; u8 __FILE___; u8 __; u8 _Nonnull_; };
typedef u8 (*cb)(u8, u32, Point);
struct Holder { cb cb_; u8 u8_; };
struct from { u8 _0; };
struct index { u8 _0; u16 _1; };
struct stack { u8 _0; u64 _1; };
struct found { u8 _0; };
struct r_ { from _0; };
struct p_ { stack *_0; };
struct c_ { u8 _0; };
struct o_ { c_ o[2]; u8 i[2]; };
struct t1_ { u8 ***a; };
struct std_ { u8 _0; };
struct core { u8 _0; };
struct f__c_ { u8 _0; };
struct call_f__c { u8 _0; };
struct callee_put_u8_ { u8 _0; };
struct abiter_cell_ { u8 _0; };
struct AbiterCell_ { u8 _0; };
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u32 { char c; u32 v; };
unsigned long long caller_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, caller_behind_u32)};
extern "C" void caller_put_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_f32 { char c; f32 v; };
unsigned long long caller_layout_f32[2] = {sizeof(f32), ABITER_ALIGN(f32, caller_behind_f32)};
extern "C" void caller_put_E(void) {
  E *v = (E *)caller_state.object;
  { unsigned int x; abiter_put(&x, sizeof x); *v = (E)x; }
}
extern "C" void caller_get_E(void) {
  E *v = (E *)caller_state.object;
  { unsigned int x = (unsigned int)*v; abiter_get(&x, sizeof x); }
}
struct caller_behind_E { char c; E v; };
unsigned long long caller_layout_E[2] = {sizeof(E), ABITER_ALIGN(E, caller_behind_E)};
extern "C" void caller_put_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_f64 { char c; f64 v; };
unsigned long long caller_layout_f64[2] = {sizeof(f64), ABITER_ALIGN(f64, caller_behind_f64)};
extern "C" void caller_put_Point(void) {
  Point *v = (Point *)caller_state.object;
  abiter_put(&v->Point_, sizeof v->Point_);
  abiter_put(&v->u8_, sizeof v->u8_);
  abiter_put(&v->u16_, sizeof v->u16_);
  abiter_put(&v->x, sizeof v->x);
}
extern "C" void caller_get_Point(void) {
  Point *v = (Point *)caller_state.object;
  abiter_get(&v->Point_, sizeof v->Point_);
  abiter_get(&v->u8_, sizeof v->u8_);
  abiter_get(&v->u16_, sizeof v->u16_);
  abiter_get(&v->x, sizeof v->x);
}
struct caller_behind_Point { char c; Point v; };
unsigned long long caller_layout_Point[2] = {sizeof(Point), ABITER_ALIGN(Point, caller_behind_Point)};
extern "C" void caller_put_Line(void);
extern "C" void caller_get_Line(void);
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
extern "C" void caller_put_Line(void) {
  Line *v = (Line *)caller_state.object;
  ABITER_PUT(Point, &v->Point_);
  {
    Line *t = (Line *)abiter_put_ref(&v->Line_, sizeof(Line), alignof(Line));
    if (t) ABITER_PUT(Line, t);
  }
  for (unsigned long i = 0; i < 4; i++) { f32 x; abiter_put(&x, sizeof x); v->v4f32_[i] = x; }
}
extern "C" void caller_get_Line(void) {
  Line *v = (Line *)caller_state.object;
  ABITER_GET(Point, &v->Point_);
  {
    Line *t = (Line *)abiter_get_ref(&v->Line_);
    if (t) ABITER_GET(Line, t);
  }
  for (unsigned long i = 0; i < 4; i++) { f32 x = v->v4f32_[i]; abiter_get(&x, sizeof x); }
}
struct caller_behind_Line { char c; Line v; };
unsigned long long caller_layout_Line[2] = {sizeof(Line), ABITER_ALIGN(Line, caller_behind_Line)};
extern "C" void caller_put_Either(void) {
  Either *v = (Either *)caller_state.object;
  switch (abiter_put_choice()) {
  case 0: abiter_put(&v->f32_, sizeof v->f32_); break;
  case 1: abiter_put(&v->u32_, sizeof v->u32_); break;
  case 2: ABITER_PUT(Point, &v->Point_); break;
  case 3: abiter_put(&v->Either_, sizeof v->Either_); break;
  }
}
extern "C" void caller_get_Either(void) {
  Either *v = (Either *)caller_state.object;
  switch (abiter_get_choice()) {
  case 0: abiter_get(&v->f32_, sizeof v->f32_); break;
  case 1: abiter_get(&v->u32_, sizeof v->u32_); break;
  case 2: ABITER_GET(Point, &v->Point_); break;
  case 3: abiter_get(&v->Either_, sizeof v->Either_); break;
  }
}
struct caller_behind_Either { char c; Either v; };
unsigned long long caller_layout_Either[2] = {sizeof(Either), ABITER_ALIGN(Either, caller_behind_Either)};
extern "C" void caller_put_E_f(void) { E_f *v = (E_f *)caller_state.object; abiter_put(&v->_0, sizeof v->_0); }
extern "C" void caller_get_E_f(void) { E_f *v = (E_f *)caller_state.object; abiter_get(&v->_0, sizeof v->_0); }
struct caller_behind_E_f { char c; E_f v; };
unsigned long long caller_layout_E_f[2] = {sizeof(E_f), ABITER_ALIGN(E_f, caller_behind_E_f)};
extern "C" void caller_put_Tree_tag(void) {
  Tree_tag *v = (Tree_tag *)caller_state.object;
  abiter_put(&v->_0, sizeof v->_0);
}
extern "C" void caller_get_Tree_tag(void) {
  Tree_tag *v = (Tree_tag *)caller_state.object;
  abiter_get(&v->_0, sizeof v->_0);
}
struct caller_behind_Tree_tag { char c; Tree_tag v; };
unsigned long long caller_layout_Tree_tag[2] = {sizeof(Tree_tag), ABITER_ALIGN(Tree_tag, caller_behind_Tree_tag)};
extern "C" void caller_put_tag(void) { tag_ *v = (tag_ *)caller_state.object; abiter_put(&v->_0, sizeof v->_0); }
extern "C" void caller_get_tag(void) { tag_ *v = (tag_ *)caller_state.object; abiter_get(&v->_0, sizeof v->_0); }
struct caller_behind_tag { char c; tag_ v; };
unsigned long long caller_layout_tag[2] = {sizeof(tag_), ABITER_ALIGN(tag_, caller_behind_tag)};
extern "C" void caller_put_Tree(void) {
  Tree *v = (Tree *)caller_state.object;
  switch (abiter_put_tag()) {
  case Tree_Tree:
    v->tag = Tree_Tree;
    abiter_put(&v->payload.Tree_.Tree_, sizeof v->payload.Tree_.Tree_);
    ABITER_PUT(Point, &v->payload.Tree_.Point_);
    break;
  case Tree_Point:
    v->tag = Tree_Point;
    abiter_put(&v->payload.Point_.u8_, sizeof v->payload.Point_.u8_);
    break;
  case Tree_tag__:
    v->tag = Tree_tag__;
    abiter_put(&v->payload.tag__.tag, sizeof v->payload.tag__.tag);
    break;
  case Tree_payload:
    v->tag = Tree_payload;
    ABITER_PUT(tag, &v->payload.payload.payload);
    abiter_put(&v->payload.payload.f32_, sizeof v->payload.payload.f32_);
    break;
  }
}
extern "C" void caller_get_Tree(void) {
  Tree *v = (Tree *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 4)) {
  case Tree_Tree:
    abiter_get(&v->payload.Tree_.Tree_, sizeof v->payload.Tree_.Tree_);
    ABITER_GET(Point, &v->payload.Tree_.Point_);
    break;
  case Tree_Point: abiter_get(&v->payload.Point_.u8_, sizeof v->payload.Point_.u8_); break;
  case Tree_tag__: abiter_get(&v->payload.tag__.tag, sizeof v->payload.tag__.tag); break;
  case Tree_payload:
    ABITER_GET(tag, &v->payload.payload.payload);
    abiter_get(&v->payload.payload.f32_, sizeof v->payload.payload.f32_);
    break;
  }
}
struct caller_behind_Tree { char c; Tree v; };
unsigned long long caller_layout_Tree[2] = {sizeof(Tree), ABITER_ALIGN(Tree, caller_behind_Tree)};
extern "C" void caller_put_Flat(void) {
  Flat *v = (Flat *)caller_state.object;
  switch (abiter_put_tag()) {
  case Flat_Flat:
    v->Flat_.tag__ = Flat_Flat;
    ABITER_PUT(tag, &v->Flat_.Flat_);
    ABITER_PUT(Point, &v->Flat_.Point_);
    break;
  case Flat_Point:
    v->Point_.tag__ = Flat_Point;
    abiter_put(&v->Point_.u8_, sizeof v->Point_.u8_);
    break;
  case Flat_tag_:
    v->tag.tag__ = Flat_tag_;
    ABITER_PUT(tag, &v->tag.tag);
    break;
  case Flat_payload:
    v->payload.tag__ = Flat_payload;
    abiter_put(&v->payload.payload, sizeof v->payload.payload);
    { unsigned int x; abiter_put(&x, sizeof x); v->payload.E_ = (E)x; }
    break;
  }
}
extern "C" void caller_get_Flat(void) {
  Flat *v = (Flat *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag__, 4)) {
  case Flat_Flat:
    ABITER_GET(tag, &v->Flat_.Flat_);
    ABITER_GET(Point, &v->Flat_.Point_);
    break;
  case Flat_Point: abiter_get(&v->Point_.u8_, sizeof v->Point_.u8_); break;
  case Flat_tag_: ABITER_GET(tag, &v->tag.tag); break;
  case Flat_payload:
    abiter_get(&v->payload.payload, sizeof v->payload.payload);
    { unsigned int x = (unsigned int)v->payload.E_; abiter_get(&x, sizeof x); }
    break;
  }
}
struct caller_behind_Flat { char c; Flat v; };
unsigned long long caller_layout_Flat[2] = {sizeof(Flat), ABITER_ALIGN(Flat, caller_behind_Flat)};
extern "C" void caller_put___int128_(void) {
  __int128_ *v = (__int128_ *)caller_state.object;
  abiter_put(&v->__restrict_, sizeof v->__restrict_);
  abiter_put(&v->__linux___, sizeof v->__linux___);
  abiter_put(&v->_Accum_, sizeof v->_Accum_);
  abiter_put(&v->__FILE___, sizeof v->__FILE___);
  abiter_put(&v->__, sizeof v->__);
  abiter_put(&v->_Nonnull_, sizeof v->_Nonnull_);
}
extern "C" void caller_get___int128_(void) {
  __int128_ *v = (__int128_ *)caller_state.object;
  abiter_get(&v->__restrict_, sizeof v->__restrict_);
  abiter_get(&v->__linux___, sizeof v->__linux___);
  abiter_get(&v->_Accum_, sizeof v->_Accum_);
  abiter_get(&v->__FILE___, sizeof v->__FILE___);
  abiter_get(&v->__, sizeof v->__);
  abiter_get(&v->_Nonnull_, sizeof v->_Nonnull_);
}
struct caller_behind___int128_ { char c; __int128_ v; };
unsigned long long caller_layout___int128_[2] = {
    sizeof(__int128_), ABITER_ALIGN(__int128_, caller_behind___int128_)};
extern "C" void caller_put_cb(void) { cb *v = (cb *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_cb(void) { cb *v = (cb *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_cb { char c; cb v; };
unsigned long long caller_layout_cb[2] = {sizeof(cb), ABITER_ALIGN(cb, caller_behind_cb)};
extern "C" void caller_put_Holder(void) {
  Holder *v = (Holder *)caller_state.object;
  abiter_put(&v->cb_, sizeof v->cb_);
  abiter_put(&v->u8_, sizeof v->u8_);
}
extern "C" void caller_get_Holder(void) {
  Holder *v = (Holder *)caller_state.object;
  abiter_get(&v->cb_, sizeof v->cb_);
  abiter_get(&v->u8_, sizeof v->u8_);
}
struct caller_behind_Holder { char c; Holder v; };
unsigned long long caller_layout_Holder[2] = {sizeof(Holder), ABITER_ALIGN(Holder, caller_behind_Holder)};
extern "C" void caller_put_from(void) { from *v = (from *)caller_state.object; abiter_put(&v->_0, sizeof v->_0); }
extern "C" void caller_get_from(void) { from *v = (from *)caller_state.object; abiter_get(&v->_0, sizeof v->_0); }
struct caller_behind_from { char c; from v; };
unsigned long long caller_layout_from[2] = {sizeof(from), ABITER_ALIGN(from, caller_behind_from)};
extern "C" void caller_put_index(void) {
  index *v = (index *)caller_state.object;
  abiter_put(&v->_0, sizeof v->_0);
  abiter_put(&v->_1, sizeof v->_1);
}
extern "C" void caller_get_index(void) {
  index *v = (index *)caller_state.object;
  abiter_get(&v->_0, sizeof v->_0);
  abiter_get(&v->_1, sizeof v->_1);
}
struct caller_behind_index { char c; index v; };
unsigned long long caller_layout_index[2] = {sizeof(index), ABITER_ALIGN(index, caller_behind_index)};
extern "C" void caller_put_stack(void) {
  stack *v = (stack *)caller_state.object;
  abiter_put(&v->_0, sizeof v->_0);
  abiter_put(&v->_1, sizeof v->_1);
}
extern "C" void caller_get_stack(void) {
  stack *v = (stack *)caller_state.object;
  abiter_get(&v->_0, sizeof v->_0);
  abiter_get(&v->_1, sizeof v->_1);
}
struct caller_behind_stack { char c; stack v; };
unsigned long long caller_layout_stack[2] = {sizeof(stack), ABITER_ALIGN(stack, caller_behind_stack)};
extern "C" void caller_put_found(void) { found *v = (found *)caller_state.object; abiter_put(&v->_0, sizeof v->_0); }
extern "C" void caller_get_found(void) { found *v = (found *)caller_state.object; abiter_get(&v->_0, sizeof v->_0); }
struct caller_behind_found { char c; found v; };
unsigned long long caller_layout_found[2] = {sizeof(found), ABITER_ALIGN(found, caller_behind_found)};
extern "C" void caller_put_r(void) { r_ *v = (r_ *)caller_state.object; ABITER_PUT(from, &v->_0); }
extern "C" void caller_get_r(void) { r_ *v = (r_ *)caller_state.object; ABITER_GET(from, &v->_0); }
struct caller_behind_r { char c; r_ v; };
unsigned long long caller_layout_r[2] = {sizeof(r_), ABITER_ALIGN(r_, caller_behind_r)};
extern "C" void caller_put_p(void) {
  p_ *v = (p_ *)caller_state.object;
  {
    stack *t = (stack *)abiter_put_ref(&v->_0, sizeof(stack), alignof(stack));
    if (t) ABITER_PUT(stack, t);
  }
}
extern "C" void caller_get_p(void) {
  p_ *v = (p_ *)caller_state.object;
  {
    stack *t = (stack *)abiter_get_ref(&v->_0);
    if (t) ABITER_GET(stack, t);
  }
}
struct caller_behind_p { char c; p_ v; };
unsigned long long caller_layout_p[2] = {sizeof(p_), ABITER_ALIGN(p_, caller_behind_p)};
extern "C" void caller_put_c(void) { c_ *v = (c_ *)caller_state.object; abiter_put(&v->_0, sizeof v->_0); }
extern "C" void caller_get_c(void) { c_ *v = (c_ *)caller_state.object; abiter_get(&v->_0, sizeof v->_0); }
struct caller_behind_c { char c; c_ v; };
unsigned long long caller_layout_c[2] = {sizeof(c_), ABITER_ALIGN(c_, caller_behind_c)};
extern "C" void caller_put_o(void) {
  o_ *v = (o_ *)caller_state.object;
  for (unsigned long i = 0; i < 2; i++) ABITER_PUT(c, &v->o[i]);
  for (unsigned long i = 0; i < 2; i++) abiter_put(&v->i[i], sizeof v->i[i]);
}
extern "C" void caller_get_o(void) {
  o_ *v = (o_ *)caller_state.object;
  for (unsigned long i = 0; i < 2; i++) ABITER_GET(c, &v->o[i]);
  for (unsigned long i = 0; i < 2; i++) abiter_get(&v->i[i], sizeof v->i[i]);
}
struct caller_behind_o { char c; o_ v; };
unsigned long long caller_layout_o[2] = {sizeof(o_), ABITER_ALIGN(o_, caller_behind_o)};
extern "C" void caller_put_t1(void) {
  t1_ *v = (t1_ *)caller_state.object;
  {
    u8 ***t = (u8 ***)abiter_put_ref(&v->a, sizeof(u8 **), alignof(u8 **));
    if (t) {
      {
        u8 **t1 = (u8 **)abiter_put_ref(t, sizeof(u8 *), alignof(u8 *));
        if (t1) {
          {
            u8 *t2 = (u8 *)abiter_put_ref(t1, sizeof(u8), alignof(u8));
            if (t2) abiter_put(t2, sizeof *t2);
          }
        }
      }
    }
  }
}
extern "C" void caller_get_t1(void) {
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
struct caller_behind_t1 { char c; t1_ v; };
unsigned long long caller_layout_t1[2] = {sizeof(t1_), ABITER_ALIGN(t1_, caller_behind_t1)};
extern "C" void caller_put_std(void) { std_ *v = (std_ *)caller_state.object; abiter_put(&v->_0, sizeof v->_0); }
extern "C" void caller_get_std(void) { std_ *v = (std_ *)caller_state.object; abiter_get(&v->_0, sizeof v->_0); }
struct caller_behind_std { char c; std_ v; };
unsigned long long caller_layout_std[2] = {sizeof(std_), ABITER_ALIGN(std_, caller_behind_std)};
extern "C" void caller_put_core(void) { core *v = (core *)caller_state.object; abiter_put(&v->_0, sizeof v->_0); }
extern "C" void caller_get_core(void) { core *v = (core *)caller_state.object; abiter_get(&v->_0, sizeof v->_0); }
struct caller_behind_core { char c; core v; };
unsigned long long caller_layout_core[2] = {sizeof(core), ABITER_ALIGN(core, caller_behind_core)};
extern "C" void caller_put_f__c_(void) { f__c_ *v = (f__c_ *)caller_state.object; abiter_put(&v->_0, sizeof v->_0); }
extern "C" void caller_get_f__c_(void) { f__c_ *v = (f__c_ *)caller_state.object; abiter_get(&v->_0, sizeof v->_0); }
struct caller_behind_f__c_ { char c; f__c_ v; };
unsigned long long caller_layout_f__c_[2] = {sizeof(f__c_), ABITER_ALIGN(f__c_, caller_behind_f__c_)};
extern "C" void caller_put_call_f__c_(void) {
  call_f__c *v = (call_f__c *)caller_state.object;
  abiter_put(&v->_0, sizeof v->_0);
}
extern "C" void caller_get_call_f__c_(void) {
  call_f__c *v = (call_f__c *)caller_state.object;
  abiter_get(&v->_0, sizeof v->_0);
}
struct caller_behind_call_f__c_ { char c; call_f__c v; };
unsigned long long caller_layout_call_f__c_[2] = {
    sizeof(call_f__c), ABITER_ALIGN(call_f__c, caller_behind_call_f__c_)};
extern "C" void caller_put_callee_put_u8(void) {
  callee_put_u8_ *v = (callee_put_u8_ *)caller_state.object;
  abiter_put(&v->_0, sizeof v->_0);
}
extern "C" void caller_get_callee_put_u8(void) {
  callee_put_u8_ *v = (callee_put_u8_ *)caller_state.object;
  abiter_get(&v->_0, sizeof v->_0);
}
struct caller_behind_callee_put_u8 { char c; callee_put_u8_ v; };
unsigned long long caller_layout_callee_put_u8[2] = {
    sizeof(callee_put_u8_), ABITER_ALIGN(callee_put_u8_, caller_behind_callee_put_u8)};
extern "C" void caller_put_abiter_cell(void) {
  abiter_cell_ *v = (abiter_cell_ *)caller_state.object;
  abiter_put(&v->_0, sizeof v->_0);
}
extern "C" void caller_get_abiter_cell(void) {
  abiter_cell_ *v = (abiter_cell_ *)caller_state.object;
  abiter_get(&v->_0, sizeof v->_0);
}
struct caller_behind_abiter_cell { char c; abiter_cell_ v; };
unsigned long long caller_layout_abiter_cell[2] = {
    sizeof(abiter_cell_), ABITER_ALIGN(abiter_cell_, caller_behind_abiter_cell)};
extern "C" void caller_put_AbiterCell(void) {
  AbiterCell_ *v = (AbiterCell_ *)caller_state.object;
  abiter_put(&v->_0, sizeof v->_0);
}
extern "C" void caller_get_AbiterCell(void) {
  AbiterCell_ *v = (AbiterCell_ *)caller_state.object;
  abiter_get(&v->_0, sizeof v->_0);
}
struct caller_behind_AbiterCell { char c; AbiterCell_ v; };
unsigned long long caller_layout_AbiterCell[2] = {
    sizeof(AbiterCell_), ABITER_ALIGN(AbiterCell_, caller_behind_AbiterCell)};
extern "C" void caller_put_ref_o(void) {
  o_ **v = (o_ **)caller_state.object;
  {
    o_ *t = (o_ *)abiter_put_ref(v, sizeof(o_), alignof(o_));
    if (t) ABITER_PUT(o, t);
  }
}
extern "C" void caller_get_ref_o(void) {
  o_ **v = (o_ **)caller_state.object;
  {
    o_ *t = (o_ *)abiter_get_ref(v);
    if (t) ABITER_GET(o, t);
  }
}
struct caller_behind_ref_o { char c; o_ *v; };
unsigned long long caller_layout_ref_o[2] = {sizeof(o_ *), ABITER_ALIGN(o_ *, caller_behind_ref_o)};
extern "C" Line f__c(u8 u8_, Point Point_, u32 f, E_f E_f_, E E_E);
extern "C" void call_f__c_(void) {
  void **slot = caller_state.slot;
  Line r = f__c(
      *(u8 *)slot[0], *(Point *)slot[1], *(u32 *)slot[2], *(E_f *)slot[3], *(E *)slot[4]);
  *(Line *)slot[5] = r;
  caller_state.at[5] = (void *)&r;
}
extern "C" void ignore_f__c_(void) {
  f__c(
      *(u8 *)(abiter_passed + 0), *(Point *)(abiter_passed + 256), *(u32 *)(abiter_passed + 512),
      *(E_f *)(abiter_passed + 768), *(E *)(abiter_passed + 1024));
}
extern "C" __attribute__((ms_abi)) Line f__win64(u8 u8_, Point Point_, u32 f, E_f E_f_, E E_E);
extern "C" void call_f__win64_(void) {
  void **slot = caller_state.slot;
  Line r = f__win64(
      *(u8 *)slot[0], *(Point *)slot[1], *(u32 *)slot[2], *(E_f *)slot[3], *(E *)slot[4]);
  *(Line *)slot[5] = r;
  caller_state.at[5] = (void *)&r;
}
extern "C" void ignore_f__win64_(void) {
  f__win64(
      *(u8 *)(abiter_passed + 0), *(Point *)(abiter_passed + 256), *(u32 *)(abiter_passed + 512),
      *(E_f *)(abiter_passed + 768), *(E *)(abiter_passed + 1024));
}
extern "C" Either Point__c(u8 u8_, Line *Line_, f__c_ f__c, call_f__c call_f__c_);
extern "C" void call_Point__c_(void) {
  void **slot = caller_state.slot;
  Either r = Point__c(
      *(u8 *)slot[0], *(Line **)slot[1], *(f__c_ *)slot[2], *(call_f__c *)slot[3]);
  *(Either *)slot[4] = r;
}
extern "C" void dynamic_Point__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Either r = Point__c(
      *(u8 *)slot[0], *(Line **)slot[1], *(f__c_ *)slot[2], *(call_f__c *)slot[3]);
  *(Either *)slot[4] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_Point__c_(void) {
  Point__c(
      *(u8 *)(abiter_passed + 0), *(Line **)(abiter_passed + 256), *(f__c_ *)(abiter_passed + 512),
      *(call_f__c *)(abiter_passed + 768));
}
extern "C" __attribute__((ms_abi)) Either Point__win64(u8 u8_, Line *Line_, f__c_ f__c, call_f__c call_f__c_);
extern "C" void call_Point__win64_(void) {
  void **slot = caller_state.slot;
  Either r = Point__win64(
      *(u8 *)slot[0], *(Line **)slot[1], *(f__c_ *)slot[2], *(call_f__c *)slot[3]);
  *(Either *)slot[4] = r;
}
extern "C" void dynamic_Point__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Either r = Point__win64(
      *(u8 *)slot[0], *(Line **)slot[1], *(f__c_ *)slot[2], *(call_f__c *)slot[3]);
  *(Either *)slot[4] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_Point__win64_(void) {
  Point__win64(
      *(u8 *)(abiter_passed + 0), *(Line **)(abiter_passed + 256), *(f__c_ *)(abiter_passed + 512),
      *(call_f__c *)(abiter_passed + 768));
}
extern "C" Flat u8__c(Tree Tree_, Tree_tag Tree_tag_, tag_ tag);
extern "C" void call_u8__c_(void) {
  void **slot = caller_state.slot;
  Flat r = u8__c(*(Tree *)slot[0], *(Tree_tag *)slot[1], *(tag_ *)slot[2]);
  *(Flat *)slot[3] = r;
}
extern "C" void dynamic_u8__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Flat r = u8__c(*(Tree *)slot[0], *(Tree_tag *)slot[1], *(tag_ *)slot[2]);
  *(Flat *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_u8__c_(void) {
  u8__c(*(Tree *)(abiter_passed + 0), *(Tree_tag *)(abiter_passed + 256), *(tag_ *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Flat u8__win64(Tree Tree_, Tree_tag Tree_tag_, tag_ tag);
extern "C" void call_u8__win64_(void) {
  void **slot = caller_state.slot;
  Flat r = u8__win64(*(Tree *)slot[0], *(Tree_tag *)slot[1], *(tag_ *)slot[2]);
  *(Flat *)slot[3] = r;
}
extern "C" void dynamic_u8__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Flat r = u8__win64(*(Tree *)slot[0], *(Tree_tag *)slot[1], *(tag_ *)slot[2]);
  *(Flat *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_u8__win64_(void) {
  u8__win64(*(Tree *)(abiter_passed + 0), *(Tree_tag *)(abiter_passed + 256), *(tag_ *)(abiter_passed + 512));
}
extern "C" Tree slot__c(from from_, u8 slot, r_ r, u8 to, u8 callee_state_, p_ abiter_put);
extern "C" void call_slot__c_(void) {
  void **slot = caller_state.slot;
  Tree r = slot__c(
      *(from *)slot[0], *(u8 *)slot[1], *(r_ *)slot[2], *(u8 *)slot[3], *(u8 *)slot[4], *(p_ *)slot[5]);
  *(Tree *)slot[6] = r;
}
extern "C" void dynamic_slot__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Tree r = slot__c(
      *(from *)slot[0], *(u8 *)slot[1], *(r_ *)slot[2], *(u8 *)slot[3], *(u8 *)slot[4], *(p_ *)slot[5]);
  *(Tree *)slot[6] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_slot__c_(void) {
  slot__c(
      *(from *)(abiter_passed + 0), *(u8 *)(abiter_passed + 256), *(r_ *)(abiter_passed + 512),
      *(u8 *)(abiter_passed + 768), *(u8 *)(abiter_passed + 1024), *(p_ *)(abiter_passed + 1280));
}
extern "C" __attribute__((ms_abi)) Tree slot__win64(
    from from_, u8 slot, r_ r, u8 to, u8 callee_state_, p_ abiter_put);
extern "C" void call_slot__win64_(void) {
  void **slot = caller_state.slot;
  Tree r = slot__win64(
      *(from *)slot[0], *(u8 *)slot[1], *(r_ *)slot[2], *(u8 *)slot[3], *(u8 *)slot[4], *(p_ *)slot[5]);
  *(Tree *)slot[6] = r;
}
extern "C" void dynamic_slot__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Tree r = slot__win64(
      *(from *)slot[0], *(u8 *)slot[1], *(r_ *)slot[2], *(u8 *)slot[3], *(u8 *)slot[4], *(p_ *)slot[5]);
  *(Tree *)slot[6] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_slot__win64_(void) {
  slot__win64(
      *(from *)(abiter_passed + 0), *(u8 *)(abiter_passed + 256), *(r_ *)(abiter_passed + 512),
      *(u8 *)(abiter_passed + 768), *(u8 *)(abiter_passed + 1024), *(p_ *)(abiter_passed + 1280));
}
extern "C" index h__c(u8 s, u8 s__c, u8 h, o_ h__c, o_ *gate_h__c, t1_ i, found args);
extern "C" void call_h__c_(void) {
  void **slot = caller_state.slot;
  index r = h__c(
      *(u8 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2], *(o_ *)slot[3], *(o_ **)slot[4], *(t1_ *)slot[5],
      *(found *)slot[6]);
  *(index *)slot[7] = r;
}
extern "C" void dynamic_h__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  index r = h__c(
      *(u8 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2], *(o_ *)slot[3], *(o_ **)slot[4], *(t1_ *)slot[5],
      *(found *)slot[6]);
  *(index *)slot[7] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_h__c_(void) {
  h__c(
      *(u8 *)(abiter_passed + 0), *(u8 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512),
      *(o_ *)(abiter_passed + 768), *(o_ **)(abiter_passed + 1024), *(t1_ *)(abiter_passed + 1280),
      *(found *)(abiter_passed + 1536));
}
extern "C" __attribute__((ms_abi)) index h__win64(u8 s, u8 s__c, u8 h, o_ h__c, o_ *gate_h__c, t1_ i, found args);
extern "C" void call_h__win64_(void) {
  void **slot = caller_state.slot;
  index r = h__win64(
      *(u8 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2], *(o_ *)slot[3], *(o_ **)slot[4], *(t1_ *)slot[5],
      *(found *)slot[6]);
  *(index *)slot[7] = r;
}
extern "C" void dynamic_h__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  index r = h__win64(
      *(u8 *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2], *(o_ *)slot[3], *(o_ **)slot[4], *(t1_ *)slot[5],
      *(found *)slot[6]);
  *(index *)slot[7] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_h__win64_(void) {
  h__win64(
      *(u8 *)(abiter_passed + 0), *(u8 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512),
      *(o_ *)(abiter_passed + 768), *(o_ **)(abiter_passed + 1024), *(t1_ *)(abiter_passed + 1280),
      *(found *)(abiter_passed + 1536));
}
extern "C" callee_put_u8_ called__c(cb cb_, Holder k, std_ std, core core_);
extern "C" void call_called__c_(void) {
  void **slot = caller_state.slot;
  callee_put_u8_ r = called__c(
      *(cb *)slot[0], *(Holder *)slot[1], *(std_ *)slot[2], *(core *)slot[3]);
  *(callee_put_u8_ *)slot[4] = r;
}
extern "C" u8 called__c__cb1(u8 u8_, u32 cb_, Point Point_) {
  void **slot = caller_state.slot;
  *(u8 *)slot[5] = u8_;
  *(u32 *)slot[6] = cb_;
  *(Point *)slot[7] = Point_;
  return *(u8 *)slot[8];
}
extern "C" u8 called__c__cb2(u8 u8_, u32 cb_, Point Point_) {
  void **slot = caller_state.slot;
  *(u8 *)slot[9] = u8_;
  *(u32 *)slot[10] = cb_;
  *(Point *)slot[11] = Point_;
  return *(u8 *)slot[12];
}
extern "C" __attribute__((ms_abi)) callee_put_u8_ called__win64(cb cb_, Holder k, std_ std, core core_);
extern "C" void call_called__win64_(void) {
  void **slot = caller_state.slot;
  callee_put_u8_ r = called__win64(
      *(cb *)slot[0], *(Holder *)slot[1], *(std_ *)slot[2], *(core *)slot[3]);
  *(callee_put_u8_ *)slot[4] = r;
}
extern "C" u8 called__win64__cb1(u8 u8_, u32 cb_, Point Point_) {
  void **slot = caller_state.slot;
  *(u8 *)slot[5] = u8_;
  *(u32 *)slot[6] = cb_;
  *(Point *)slot[7] = Point_;
  return *(u8 *)slot[8];
}
extern "C" u8 called__win64__cb2(u8 u8_, u32 cb_, Point Point_) {
  void **slot = caller_state.slot;
  *(u8 *)slot[9] = u8_;
  *(u32 *)slot[10] = cb_;
  *(Point *)slot[11] = Point_;
  return *(u8 *)slot[12];
}
extern "C" void more__c(abiter_cell_ a, AbiterCell_ b, u32 n, ...);
extern "C" void call_more__c_(void) {
  void **slot = caller_state.slot;
  more__c(*(abiter_cell_ *)slot[0], *(AbiterCell_ *)slot[1], *(u32 *)slot[2], *(f64 *)slot[3], *(f32 *)slot[4]);
}
extern "C" void dynamic_more__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  more__c(*(abiter_cell_ *)slot[0], *(AbiterCell_ *)slot[1], *(u32 *)slot[2], *(f64 *)slot[3], *(f32 *)slot[4]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) void more__win64(abiter_cell_ a, AbiterCell_ b, u32 n, ...);
extern "C" void call_more__win64_(void) {
  void **slot = caller_state.slot;
  more__win64(*(abiter_cell_ *)slot[0], *(AbiterCell_ *)slot[1], *(u32 *)slot[2], *(f64 *)slot[3], *(f32 *)slot[4]);
}
extern "C" void dynamic_more__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  more__win64(*(abiter_cell_ *)slot[0], *(AbiterCell_ *)slot[1], *(u32 *)slot[2], *(f64 *)slot[3], *(f32 *)slot[4]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void reserved__c(__int128_ __asm___, u8 __thread_, u8 _GNU_SOURCE_);
extern "C" void call_reserved__c_(void) {
  void **slot = caller_state.slot;
  reserved__c(*(__int128_ *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2]);
}
extern "C" void dynamic_reserved__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  reserved__c(*(__int128_ *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) void reserved__win64(__int128_ __asm___, u8 __thread_, u8 _GNU_SOURCE_);
extern "C" void call_reserved__win64_(void) {
  void **slot = caller_state.slot;
  reserved__win64(*(__int128_ *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2]);
}
extern "C" void dynamic_reserved__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  reserved__win64(*(__int128_ *)slot[0], *(u8 *)slot[1], *(u8 *)slot[2]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" Flat s__c;
extern "C" void call_s__c_(void) {
  void **slot = caller_state.slot;
  *(Flat *)slot[1] = s__c;
  s__c = *(Flat *)slot[0];
}
extern "C" E u16__c;
extern "C" void call_u16__c_(void) {
  void **slot = caller_state.slot;
  *(E *)slot[1] = u16__c;
  u16__c = *(E *)slot[0];
}
extern "C" const Point Line__c;
extern "C" void call_Line__c_(void) { void **slot = caller_state.slot; *(Point *)slot[1] = Line__c; }
