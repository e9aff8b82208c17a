/* abiter VERSION: the caller's side of classes in C++
   abiter gen classes.kdl --lang cpp --side caller */
struct abiter_cell { unsigned int index, high, skip, opaque; };
struct abiter_state {
  void **slot;
  void *object;
  struct abiter_cell *in, *out;
  unsigned char *seen, *arena;
  long made, gone;
  void **at;
} caller_state = {};
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

/* Objects of C++ are constructed in their places; a home holds its value mixed with its own address, so that whatever
   copies bytes instead of calling the copy constructor is seen. */
struct abiter_at { void *p; };
inline void *operator new(decltype(sizeof 0), abiter_at at) noexcept { return at.p; }
static inline unsigned long long abiter_home(const void *home) {
  return ((unsigned long)home & 0xffff) * 0x0001000100010001ull;
}
extern "C" {
__attribute__((weak, visibility("hidden"))) void *_ZTVN10__cxxabiv117__class_type_infoE[11];
__attribute__((weak, visibility("hidden"))) void *_ZTVN10__cxxabiv120__si_class_type_infoE[11];
__attribute__((weak, visibility("hidden"))) void *_ZTVN10__cxxabiv121__vmi_class_type_infoE[11];
}

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

/* A value mixed with the address that it is at. */
static void abiter_put_home(unsigned long long *home) {
  unsigned long long value;
  abiter_put(&value, sizeof value);
  *home = value ^ abiter_home(home);
}
static void abiter_get_home(const unsigned long long *home) {
  unsigned long long value = *home ^ abiter_home(home);
  abiter_get(&value, sizeof value);
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

typedef unsigned int u32;
typedef double f64;
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned long long u64;
typedef __SIZE_TYPE__ usize;
typedef float f32;
typedef int i32;
struct Empty { };
struct Number { u32 n; };
struct Real { f64 r; u8 tail; };
struct Both : Empty, Number, Real { u8 last; u32 flag : 3; };
struct Unique { [[no_unique_address]] Empty e; [[no_unique_address]] Real r; u8 c; };
struct Diamond_left : virtual Number { u16 l; };
struct Diamond_right : virtual Number { u16 r; };
struct Diamond : Diamond_left, Diamond_right { u8 d; };
struct Handle {
  u32 n;
  u16 all[2];
  unsigned long long home;
  Handle() = default;
  Handle(const Handle &o) noexcept : n(o.n), home(o.home ^ abiter_home(&o.home) ^ abiter_home(&this->home)) {
    for (unsigned long i = 0; i < 2; i++) this->all[i] = o.all[i];
    caller_state.made++;
  }
  ~Handle() { caller_state.gone++; }
};
struct Moved : Number {
  unsigned long long home;
  Moved() = default;
  Moved(Moved &&o) noexcept : Number(o), home(o.home ^ abiter_home(&o.home) ^ abiter_home(&this->home)) {
    caller_state.made++;
  }
  ~Moved() { caller_state.gone++; }
};
struct Further : Handle { u8 more; };
struct Holder { u8 first; Handle inner; Handle others[2]; };
struct Destroyed { u32 n; ~Destroyed() { caller_state.gone++; } };
struct Copied {
  unsigned long long home;
  Copied() = default;
  Copied(const Copied &o) noexcept : home(o.home ^ abiter_home(&o.home) ^ abiter_home(&this->home)) {
    caller_state.made++;
  }
};
struct Virtual {
  u32 n;
  virtual void abiter_virtual() {}
  virtual ~Virtual() { caller_state.gone++; }
  void operator delete(void *) {}
};
struct Moving { u64 n; Moving() = default; Moving(const Moving &) = delete; Moving(Moving &&) = default; };
extern "C" void caller_put_View(void);
extern "C" void caller_get_View(void);
struct View final {
  View() noexcept {}
  private:
  void *p;
  usize n;
  friend void caller_put_View(void);
  friend void caller_get_View(void);
};
struct Fixed { u64 n; Fixed() = default; Fixed(const Fixed &) = delete; };
struct Point {
  f32 x;
  f32 y;
  struct Point grow__c(f32, struct Later, Handle &) __asm__("grow__c");
  __attribute__((ms_abi)) struct Point grow__win64(f32, struct Later, Handle &) __asm__("grow__win64");
  f32 length__c() const __asm__("length__c");
  __attribute__((ms_abi)) f32 length__win64() const __asm__("length__win64");
  static struct Point origin__c(u8) __asm__("origin__c");
  static __attribute__((ms_abi)) struct Point origin__win64(u8) __asm__("origin__win64");
};
struct First { u32 f; };
struct Second { u32 s; inline virtual Handle shift(u16) noexcept; };
struct Shape : First, Second {
  u32 n;
  inline virtual u32 area(Handle, u8) noexcept;
  inline virtual void narrow(_BitInt(7));
  virtual void listed() { __builtin_trap(); }
  inline virtual Handle shift(u16) noexcept;
};
struct Later { u8 n; };
extern "C" void caller_put_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u32 { char c; u32 v; };
unsigned long long caller_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, caller_behind_u32)};
extern "C" void caller_put_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_f64 { char c; f64 v; };
unsigned long long caller_layout_f64[2] = {sizeof(f64), ABITER_ALIGN(f64, caller_behind_f64)};
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u16 { char c; u16 v; };
unsigned long long caller_layout_u16[2] = {sizeof(u16), ABITER_ALIGN(u16, caller_behind_u16)};
extern "C" void caller_put_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_f32 { char c; f32 v; };
unsigned long long caller_layout_f32[2] = {sizeof(f32), ABITER_ALIGN(f32, caller_behind_f32)};
extern "C" void caller_put_i32(void) { i32 *v = (i32 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_i32(void) { i32 *v = (i32 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_i32 { char c; i32 v; };
unsigned long long caller_layout_i32[2] = {sizeof(i32), ABITER_ALIGN(i32, caller_behind_i32)};
extern "C" void caller_put_Empty(void) { }
extern "C" void caller_get_Empty(void) { }
struct caller_behind_Empty { char c; Empty v; };
unsigned long long caller_layout_Empty[2] = {sizeof(Empty), ABITER_ALIGN(Empty, caller_behind_Empty)};
extern "C" void caller_put_Number(void) { Number *v = (Number *)caller_state.object; abiter_put(&v->n, sizeof v->n); }
extern "C" void caller_get_Number(void) { Number *v = (Number *)caller_state.object; abiter_get(&v->n, sizeof v->n); }
struct caller_behind_Number { char c; Number v; };
unsigned long long caller_layout_Number[2] = {sizeof(Number), ABITER_ALIGN(Number, caller_behind_Number)};
extern "C" void caller_put_Real(void) {
  Real *v = (Real *)caller_state.object;
  abiter_put(&v->r, sizeof v->r);
  abiter_put(&v->tail, sizeof v->tail);
}
extern "C" void caller_get_Real(void) {
  Real *v = (Real *)caller_state.object;
  abiter_get(&v->r, sizeof v->r);
  abiter_get(&v->tail, sizeof v->tail);
}
struct caller_behind_Real { char c; Real v; };
unsigned long long caller_layout_Real[2] = {sizeof(Real), ABITER_ALIGN(Real, caller_behind_Real)};
extern "C" void caller_put_Both(void) {
  Both *v = (Both *)caller_state.object;
  abiter_put(&((Number *)v)->n, sizeof ((Number *)v)->n);
  abiter_put(&((Real *)v)->r, sizeof ((Real *)v)->r);
  abiter_put(&((Real *)v)->tail, sizeof ((Real *)v)->tail);
  abiter_put(&v->last, sizeof v->last);
  { u32 x; abiter_put(&x, sizeof x); v->flag = x; }
}
extern "C" void caller_get_Both(void) {
  Both *v = (Both *)caller_state.object;
  abiter_get(&((Number *)v)->n, sizeof ((Number *)v)->n);
  abiter_get(&((Real *)v)->r, sizeof ((Real *)v)->r);
  abiter_get(&((Real *)v)->tail, sizeof ((Real *)v)->tail);
  abiter_get(&v->last, sizeof v->last);
  { u32 x = v->flag; abiter_get(&x, sizeof x); }
}
struct caller_behind_Both { char c; Both v; };
unsigned long long caller_layout_Both[2] = {sizeof(Both), ABITER_ALIGN(Both, caller_behind_Both)};
extern "C" void caller_put_Unique(void) {
  Unique *v = (Unique *)caller_state.object;
  ABITER_PUT(Real, &v->r);
  abiter_put(&v->c, sizeof v->c);
}
extern "C" void caller_get_Unique(void) {
  Unique *v = (Unique *)caller_state.object;
  ABITER_GET(Real, &v->r);
  abiter_get(&v->c, sizeof v->c);
}
struct caller_behind_Unique { char c; Unique v; };
unsigned long long caller_layout_Unique[2] = {sizeof(Unique), ABITER_ALIGN(Unique, caller_behind_Unique)};
extern "C" void caller_put_Diamond_left(void) {
  Diamond_left *v = (Diamond_left *)caller_state.object;
  new (abiter_at{v}) Diamond_left;
  abiter_put(&((Number *)v)->n, sizeof ((Number *)v)->n);
  abiter_put(&v->l, sizeof v->l);
}
extern "C" void caller_get_Diamond_left(void) {
  Diamond_left *v = (Diamond_left *)caller_state.object;
  abiter_get(&((Number *)v)->n, sizeof ((Number *)v)->n);
  abiter_get(&v->l, sizeof v->l);
}
struct caller_behind_Diamond_left { char c; Diamond_left v; };
unsigned long long caller_layout_Diamond_left[2] = {
    sizeof(Diamond_left), ABITER_ALIGN(Diamond_left, caller_behind_Diamond_left)};
extern "C" void caller_put_Diamond_right(void) {
  Diamond_right *v = (Diamond_right *)caller_state.object;
  new (abiter_at{v}) Diamond_right;
  abiter_put(&((Number *)v)->n, sizeof ((Number *)v)->n);
  abiter_put(&v->r, sizeof v->r);
}
extern "C" void caller_get_Diamond_right(void) {
  Diamond_right *v = (Diamond_right *)caller_state.object;
  abiter_get(&((Number *)v)->n, sizeof ((Number *)v)->n);
  abiter_get(&v->r, sizeof v->r);
}
struct caller_behind_Diamond_right { char c; Diamond_right v; };
unsigned long long caller_layout_Diamond_right[2] = {
    sizeof(Diamond_right), ABITER_ALIGN(Diamond_right, caller_behind_Diamond_right)};
extern "C" void caller_put_Diamond(void) {
  Diamond *v = (Diamond *)caller_state.object;
  new (abiter_at{v}) Diamond;
  abiter_put(&((Number *)((Diamond_left *)v))->n, sizeof ((Number *)((Diamond_left *)v))->n);
  abiter_put(&((Diamond_left *)v)->l, sizeof ((Diamond_left *)v)->l);
  abiter_put(&((Diamond_right *)v)->r, sizeof ((Diamond_right *)v)->r);
  abiter_put(&v->d, sizeof v->d);
}
extern "C" void caller_get_Diamond(void) {
  Diamond *v = (Diamond *)caller_state.object;
  abiter_get(&((Number *)((Diamond_left *)v))->n, sizeof ((Number *)((Diamond_left *)v))->n);
  abiter_get(&((Diamond_left *)v)->l, sizeof ((Diamond_left *)v)->l);
  abiter_get(&((Diamond_right *)v)->r, sizeof ((Diamond_right *)v)->r);
  abiter_get(&v->d, sizeof v->d);
}
struct caller_behind_Diamond { char c; Diamond v; };
unsigned long long caller_layout_Diamond[2] = {sizeof(Diamond), ABITER_ALIGN(Diamond, caller_behind_Diamond)};
extern "C" void caller_put_Handle(void) {
  Handle *v = (Handle *)caller_state.object;
  abiter_put(&v->n, sizeof v->n);
  for (unsigned long i = 0; i < 2; i++) abiter_put(&v->all[i], sizeof v->all[i]);
  abiter_put_home(&v->home);
}
extern "C" void caller_get_Handle(void) {
  Handle *v = (Handle *)caller_state.object;
  abiter_get(&v->n, sizeof v->n);
  for (unsigned long i = 0; i < 2; i++) abiter_get(&v->all[i], sizeof v->all[i]);
  abiter_get_home(&v->home);
}
struct caller_behind_Handle { char c; Handle v; };
unsigned long long caller_layout_Handle[2] = {sizeof(Handle), ABITER_ALIGN(Handle, caller_behind_Handle)};
extern "C" void caller_put_Moved(void) {
  Moved *v = (Moved *)caller_state.object;
  abiter_put(&((Number *)v)->n, sizeof ((Number *)v)->n);
  abiter_put_home(&v->home);
}
extern "C" void caller_get_Moved(void) {
  Moved *v = (Moved *)caller_state.object;
  abiter_get(&((Number *)v)->n, sizeof ((Number *)v)->n);
  abiter_get_home(&v->home);
}
struct caller_behind_Moved { char c; Moved v; };
unsigned long long caller_layout_Moved[2] = {sizeof(Moved), ABITER_ALIGN(Moved, caller_behind_Moved)};
extern "C" void caller_put_Further(void) {
  Further *v = (Further *)caller_state.object;
  abiter_put(&((Handle *)v)->n, sizeof ((Handle *)v)->n);
  for (unsigned long i = 0; i < 2; i++) abiter_put(&((Handle *)v)->all[i], sizeof ((Handle *)v)->all[i]);
  abiter_put_home(&((Handle *)v)->home);
  abiter_put(&v->more, sizeof v->more);
}
extern "C" void caller_get_Further(void) {
  Further *v = (Further *)caller_state.object;
  abiter_get(&((Handle *)v)->n, sizeof ((Handle *)v)->n);
  for (unsigned long i = 0; i < 2; i++) abiter_get(&((Handle *)v)->all[i], sizeof ((Handle *)v)->all[i]);
  abiter_get_home(&((Handle *)v)->home);
  abiter_get(&v->more, sizeof v->more);
}
struct caller_behind_Further { char c; Further v; };
unsigned long long caller_layout_Further[2] = {sizeof(Further), ABITER_ALIGN(Further, caller_behind_Further)};
extern "C" void caller_put_Holder(void) {
  Holder *v = (Holder *)caller_state.object;
  abiter_put(&v->first, sizeof v->first);
  ABITER_PUT(Handle, &v->inner);
  for (unsigned long i = 0; i < 2; i++) ABITER_PUT(Handle, &v->others[i]);
}
extern "C" void caller_get_Holder(void) {
  Holder *v = (Holder *)caller_state.object;
  abiter_get(&v->first, sizeof v->first);
  ABITER_GET(Handle, &v->inner);
  for (unsigned long i = 0; i < 2; i++) ABITER_GET(Handle, &v->others[i]);
}
struct caller_behind_Holder { char c; Holder v; };
unsigned long long caller_layout_Holder[2] = {sizeof(Holder), ABITER_ALIGN(Holder, caller_behind_Holder)};
extern "C" void caller_put_Destroyed(void) {
  Destroyed *v = (Destroyed *)caller_state.object;
  abiter_put(&v->n, sizeof v->n);
}
extern "C" void caller_get_Destroyed(void) {
  Destroyed *v = (Destroyed *)caller_state.object;
  abiter_get(&v->n, sizeof v->n);
}
struct caller_behind_Destroyed { char c; Destroyed v; };
unsigned long long caller_layout_Destroyed[2] = {
    sizeof(Destroyed), ABITER_ALIGN(Destroyed, caller_behind_Destroyed)};
extern "C" void caller_put_Copied(void) { Copied *v = (Copied *)caller_state.object; abiter_put_home(&v->home); }
extern "C" void caller_get_Copied(void) { Copied *v = (Copied *)caller_state.object; abiter_get_home(&v->home); }
struct caller_behind_Copied { char c; Copied v; };
unsigned long long caller_layout_Copied[2] = {sizeof(Copied), ABITER_ALIGN(Copied, caller_behind_Copied)};
extern "C" void caller_put_Virtual(void) {
  Virtual *v = (Virtual *)caller_state.object;
  new (abiter_at{v}) Virtual;
  abiter_put(&v->n, sizeof v->n);
}
extern "C" void caller_get_Virtual(void) {
  Virtual *v = (Virtual *)caller_state.object;
  abiter_get(&v->n, sizeof v->n);
}
struct caller_behind_Virtual { char c; Virtual v; };
unsigned long long caller_layout_Virtual[2] = {sizeof(Virtual), ABITER_ALIGN(Virtual, caller_behind_Virtual)};
extern "C" void caller_put_Moving(void) { Moving *v = (Moving *)caller_state.object; abiter_put(&v->n, sizeof v->n); }
extern "C" void caller_get_Moving(void) { Moving *v = (Moving *)caller_state.object; abiter_get(&v->n, sizeof v->n); }
struct caller_behind_Moving { char c; Moving v; };
unsigned long long caller_layout_Moving[2] = {sizeof(Moving), ABITER_ALIGN(Moving, caller_behind_Moving)};
extern "C" void caller_put_View(void) {
  View *v = (View *)caller_state.object;
  abiter_put(&v->p, sizeof v->p);
  abiter_put(&v->n, sizeof v->n);
}
extern "C" void caller_get_View(void) {
  View *v = (View *)caller_state.object;
  abiter_get(&v->p, sizeof v->p);
  abiter_get(&v->n, sizeof v->n);
}
struct caller_behind_View { char c; View v; };
unsigned long long caller_layout_View[2] = {sizeof(View), ABITER_ALIGN(View, caller_behind_View)};
extern "C" void caller_put_Fixed(void) { Fixed *v = (Fixed *)caller_state.object; abiter_put(&v->n, sizeof v->n); }
extern "C" void caller_get_Fixed(void) { Fixed *v = (Fixed *)caller_state.object; abiter_get(&v->n, sizeof v->n); }
struct caller_behind_Fixed { char c; Fixed v; };
unsigned long long caller_layout_Fixed[2] = {sizeof(Fixed), ABITER_ALIGN(Fixed, caller_behind_Fixed)};
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
extern "C" void caller_put_First(void) { First *v = (First *)caller_state.object; abiter_put(&v->f, sizeof v->f); }
extern "C" void caller_get_First(void) { First *v = (First *)caller_state.object; abiter_get(&v->f, sizeof v->f); }
struct caller_behind_First { char c; First v; };
unsigned long long caller_layout_First[2] = {sizeof(First), ABITER_ALIGN(First, caller_behind_First)};
extern "C" void caller_put_Second(void) {
  Second *v = (Second *)caller_state.object;
  new (abiter_at{v}) Second;
  abiter_put(&v->s, sizeof v->s);
}
extern "C" void caller_get_Second(void) { Second *v = (Second *)caller_state.object; abiter_get(&v->s, sizeof v->s); }
struct caller_behind_Second { char c; Second v; };
unsigned long long caller_layout_Second[2] = {sizeof(Second), ABITER_ALIGN(Second, caller_behind_Second)};
extern "C" void caller_put_Shape(void) {
  Shape *v = (Shape *)caller_state.object;
  new (abiter_at{v}) Shape;
  abiter_put(&((First *)v)->f, sizeof ((First *)v)->f);
  abiter_put(&((Second *)v)->s, sizeof ((Second *)v)->s);
  abiter_put(&v->n, sizeof v->n);
}
extern "C" void caller_get_Shape(void) {
  Shape *v = (Shape *)caller_state.object;
  abiter_get(&((First *)v)->f, sizeof ((First *)v)->f);
  abiter_get(&((Second *)v)->s, sizeof ((Second *)v)->s);
  abiter_get(&v->n, sizeof v->n);
}
struct caller_behind_Shape { char c; Shape v; };
unsigned long long caller_layout_Shape[2] = {sizeof(Shape), ABITER_ALIGN(Shape, caller_behind_Shape)};
extern "C" void caller_put_Later(void) { Later *v = (Later *)caller_state.object; abiter_put(&v->n, sizeof v->n); }
extern "C" void caller_get_Later(void) { Later *v = (Later *)caller_state.object; abiter_get(&v->n, sizeof v->n); }
struct caller_behind_Later { char c; Later v; };
unsigned long long caller_layout_Later[2] = {sizeof(Later), ABITER_ALIGN(Later, caller_behind_Later)};
extern "C" void caller_put_mut_Shape(void) {
  Shape **v = (Shape **)caller_state.object;
  {
    Shape *t = (Shape *)abiter_put_ref(v, sizeof(Shape), alignof(Shape));
    if (t) ABITER_PUT(Shape, t);
  }
}
extern "C" void caller_get_mut_Shape(void) {
  Shape **v = (Shape **)caller_state.object;
  {
    Shape *t = (Shape *)abiter_get_ref(v);
    if (t) ABITER_GET(Shape, t);
  }
}
struct caller_behind_mut_Shape { char c; Shape *v; };
unsigned long long caller_layout_mut_Shape[2] = {sizeof(Shape *), ABITER_ALIGN(Shape *, caller_behind_mut_Shape)};
extern "C" void caller_put_bitint7(void) {
  _BitInt(7) *v = (_BitInt(7) *)caller_state.object;
  { signed char x; abiter_put(&x, sizeof x); *v = x; }
}
extern "C" void caller_get_bitint7(void) {
  _BitInt(7) *v = (_BitInt(7) *)caller_state.object;
  {
    signed char x = *v, sent;
    abiter_sent(&sent, sizeof sent);
    abiter_get(&x, sizeof x);
    if (x == sent && *v != (_BitInt(7))sent) abiter_unequal();
  }
}
struct caller_behind_bitint7 { char c; _BitInt(7) v; };
unsigned long long caller_layout_bitint7[2] = {sizeof(_BitInt(7)), ABITER_ALIGN(_BitInt(7), caller_behind_bitint7)};
extern "C" void caller_put_mut_Handle(void) {
  Handle **v = (Handle **)caller_state.object;
  {
    Handle *t = (Handle *)abiter_put_ref(v, sizeof(Handle), alignof(Handle));
    if (t) ABITER_PUT(Handle, t);
  }
}
extern "C" void caller_get_mut_Handle(void) {
  Handle **v = (Handle **)caller_state.object;
  {
    Handle *t = (Handle *)abiter_get_ref(v);
    if (t) ABITER_GET(Handle, t);
  }
}
struct caller_behind_mut_Handle { char c; Handle *v; };
unsigned long long caller_layout_mut_Handle[2] = {
    sizeof(Handle *), ABITER_ALIGN(Handle *, caller_behind_mut_Handle)};
extern "C" void caller_put_mut_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_put_ref(v, sizeof(Point), alignof(Point));
    if (t) ABITER_PUT(Point, t);
  }
}
extern "C" void caller_get_mut_Point(void) {
  Point **v = (Point **)caller_state.object;
  {
    Point *t = (Point *)abiter_get_ref(v);
    if (t) ABITER_GET(Point, t);
  }
}
struct caller_behind_mut_Point { char c; Point *v; };
unsigned long long caller_layout_mut_Point[2] = {sizeof(Point *), ABITER_ALIGN(Point *, caller_behind_mut_Point)};
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
extern "C" void caller_put_mut_Moved(void) {
  Moved **v = (Moved **)caller_state.object;
  {
    Moved *t = (Moved *)abiter_put_ref(v, sizeof(Moved), alignof(Moved));
    if (t) ABITER_PUT(Moved, t);
  }
}
extern "C" void caller_get_mut_Moved(void) {
  Moved **v = (Moved **)caller_state.object;
  {
    Moved *t = (Moved *)abiter_get_ref(v);
    if (t) ABITER_GET(Moved, t);
  }
}
struct caller_behind_mut_Moved { char c; Moved *v; };
unsigned long long caller_layout_mut_Moved[2] = {sizeof(Moved *), ABITER_ALIGN(Moved *, caller_behind_mut_Moved)};
extern "C" Empty pass_Empty__c(u8 a0, Empty a1, u8 a2);
extern "C" void call_pass_Empty__c_(void) {
  void **slot = caller_state.slot;
  Empty r = pass_Empty__c(*(u8 *)slot[0], *(Empty *)slot[1], *(u8 *)slot[2]);
  *(Empty *)slot[3] = r;
}
extern "C" void ignore_pass_Empty__c_(void) {
  pass_Empty__c(*(u8 *)(abiter_passed + 0), *(Empty *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Empty pass_Empty__win64(u8 a0, Empty a1, u8 a2);
extern "C" void call_pass_Empty__win64_(void) {
  void **slot = caller_state.slot;
  Empty r = pass_Empty__win64(*(u8 *)slot[0], *(Empty *)slot[1], *(u8 *)slot[2]);
  *(Empty *)slot[3] = r;
}
extern "C" void ignore_pass_Empty__win64_(void) {
  pass_Empty__win64(*(u8 *)(abiter_passed + 0), *(Empty *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" Both pass_Both__c(u8 a0, Both a1, u8 a2);
extern "C" void call_pass_Both__c_(void) {
  void **slot = caller_state.slot;
  Both r = pass_Both__c(*(u8 *)slot[0], *(Both *)slot[1], *(u8 *)slot[2]);
  *(Both *)slot[3] = r;
}
extern "C" void dynamic_pass_Both__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Both r = pass_Both__c(*(u8 *)slot[0], *(Both *)slot[1], *(u8 *)slot[2]);
  *(Both *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Both__c_(void) {
  pass_Both__c(*(u8 *)(abiter_passed + 0), *(Both *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Both pass_Both__win64(u8 a0, Both a1, u8 a2);
extern "C" void call_pass_Both__win64_(void) {
  void **slot = caller_state.slot;
  Both r = pass_Both__win64(*(u8 *)slot[0], *(Both *)slot[1], *(u8 *)slot[2]);
  *(Both *)slot[3] = r;
}
extern "C" void dynamic_pass_Both__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Both r = pass_Both__win64(*(u8 *)slot[0], *(Both *)slot[1], *(u8 *)slot[2]);
  *(Both *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Both__win64_(void) {
  pass_Both__win64(*(u8 *)(abiter_passed + 0), *(Both *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" Unique pass_Unique__c(u8 a0, Unique a1, u8 a2);
extern "C" void call_pass_Unique__c_(void) {
  void **slot = caller_state.slot;
  Unique r = pass_Unique__c(*(u8 *)slot[0], *(Unique *)slot[1], *(u8 *)slot[2]);
  *(Unique *)slot[3] = r;
}
extern "C" void dynamic_pass_Unique__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Unique r = pass_Unique__c(*(u8 *)slot[0], *(Unique *)slot[1], *(u8 *)slot[2]);
  *(Unique *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Unique__c_(void) {
  pass_Unique__c(*(u8 *)(abiter_passed + 0), *(Unique *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Unique pass_Unique__win64(u8 a0, Unique a1, u8 a2);
extern "C" void call_pass_Unique__win64_(void) {
  void **slot = caller_state.slot;
  Unique r = pass_Unique__win64(*(u8 *)slot[0], *(Unique *)slot[1], *(u8 *)slot[2]);
  *(Unique *)slot[3] = r;
}
extern "C" void dynamic_pass_Unique__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Unique r = pass_Unique__win64(*(u8 *)slot[0], *(Unique *)slot[1], *(u8 *)slot[2]);
  *(Unique *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Unique__win64_(void) {
  pass_Unique__win64(*(u8 *)(abiter_passed + 0), *(Unique *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" Diamond pass_Diamond__c(u8 a0, Diamond a1, u8 a2) noexcept;
extern "C" void call_pass_Diamond__c_(void) {
  void **slot = caller_state.slot;
  { Diamond r = pass_Diamond__c(
      *(u8 *)slot[0], *(Diamond *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Diamond(r); }
}
extern "C" void dynamic_pass_Diamond__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  { Diamond r = pass_Diamond__c(
      *(u8 *)slot[0], *(Diamond *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Diamond(r); }
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) Diamond pass_Diamond__win64(u8 a0, Diamond a1, u8 a2) noexcept;
extern "C" void call_pass_Diamond__win64_(void) {
  void **slot = caller_state.slot;
  { Diamond r = pass_Diamond__win64(
      *(u8 *)slot[0], *(Diamond *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Diamond(r); }
}
extern "C" void dynamic_pass_Diamond__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  { Diamond r = pass_Diamond__win64(
      *(u8 *)slot[0], *(Diamond *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Diamond(r); }
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" Handle pass_Handle__c(u8 a0, Handle a1, u8 a2) noexcept;
extern "C" void call_pass_Handle__c_(void) {
  void **slot = caller_state.slot;
  { Handle r = pass_Handle__c(
      *(u8 *)slot[0], *(Handle *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Handle(r); }
}
extern "C" void dynamic_pass_Handle__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  { Handle r = pass_Handle__c(
      *(u8 *)slot[0], *(Handle *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Handle(r); }
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) Handle pass_Handle__win64(u8 a0, Handle a1, u8 a2) noexcept;
extern "C" void call_pass_Handle__win64_(void) {
  void **slot = caller_state.slot;
  { Handle r = pass_Handle__win64(
      *(u8 *)slot[0], *(Handle *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Handle(r); }
}
extern "C" void dynamic_pass_Handle__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  { Handle r = pass_Handle__win64(
      *(u8 *)slot[0], *(Handle *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Handle(r); }
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" Moved pass_Moved__c(u8 a0, Moved a1, u8 a2) noexcept;
extern "C" void call_pass_Moved__c_(void) {
  void **slot = caller_state.slot;
  { Moved r = pass_Moved__c(
      *(u8 *)slot[0], static_cast<Moved &&>(*(Moved *)slot[1]),
      *(u8 *)slot[2]); new (abiter_at{slot[3]}) Moved(static_cast<Moved &&>(r)); }
}
extern "C" __attribute__((ms_abi)) Moved pass_Moved__win64(u8 a0, Moved a1, u8 a2) noexcept;
extern "C" void call_pass_Moved__win64_(void) {
  void **slot = caller_state.slot;
  { Moved r = pass_Moved__win64(
      *(u8 *)slot[0], static_cast<Moved &&>(*(Moved *)slot[1]),
      *(u8 *)slot[2]); new (abiter_at{slot[3]}) Moved(static_cast<Moved &&>(r)); }
}
extern "C" Further pass_Further__c(u8 a0, Further a1, u8 a2) noexcept;
extern "C" void call_pass_Further__c_(void) {
  void **slot = caller_state.slot;
  { Further r = pass_Further__c(
      *(u8 *)slot[0], *(Further *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Further(r); }
}
extern "C" void dynamic_pass_Further__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  { Further r = pass_Further__c(
      *(u8 *)slot[0], *(Further *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Further(r); }
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) Further pass_Further__win64(u8 a0, Further a1, u8 a2) noexcept;
extern "C" void call_pass_Further__win64_(void) {
  void **slot = caller_state.slot;
  { Further r = pass_Further__win64(
      *(u8 *)slot[0], *(Further *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Further(r); }
}
extern "C" void dynamic_pass_Further__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  { Further r = pass_Further__win64(
      *(u8 *)slot[0], *(Further *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Further(r); }
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" Holder pass_Holder__c(u8 a0, Holder a1, u8 a2) noexcept;
extern "C" void call_pass_Holder__c_(void) {
  void **slot = caller_state.slot;
  { Holder r = pass_Holder__c(
      *(u8 *)slot[0], *(Holder *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Holder(r); }
}
extern "C" void dynamic_pass_Holder__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  { Holder r = pass_Holder__c(
      *(u8 *)slot[0], *(Holder *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Holder(r); }
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) Holder pass_Holder__win64(u8 a0, Holder a1, u8 a2) noexcept;
extern "C" void call_pass_Holder__win64_(void) {
  void **slot = caller_state.slot;
  { Holder r = pass_Holder__win64(
      *(u8 *)slot[0], *(Holder *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Holder(r); }
}
extern "C" void dynamic_pass_Holder__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  { Holder r = pass_Holder__win64(
      *(u8 *)slot[0], *(Holder *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Holder(r); }
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" Destroyed pass_Destroyed__c(u8 a0, Destroyed a1, u8 a2) noexcept;
extern "C" void call_pass_Destroyed__c_(void) {
  void **slot = caller_state.slot;
  { Destroyed r = pass_Destroyed__c(
      *(u8 *)slot[0], *(Destroyed *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Destroyed(r); }
  caller_state.made += 2;
}
extern "C" __attribute__((ms_abi)) Destroyed pass_Destroyed__win64(u8 a0, Destroyed a1, u8 a2) noexcept;
extern "C" void call_pass_Destroyed__win64_(void) {
  void **slot = caller_state.slot;
  { Destroyed r = pass_Destroyed__win64(
      *(u8 *)slot[0], *(Destroyed *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Destroyed(r); }
  caller_state.made += 2;
}
extern "C" Copied pass_Copied__c(u8 a0, Copied a1, u8 a2) noexcept;
extern "C" void call_pass_Copied__c_(void) {
  void **slot = caller_state.slot;
  { Copied r = pass_Copied__c(
      *(u8 *)slot[0], *(Copied *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Copied(r); }
  caller_state.made += -2;
}
extern "C" __attribute__((ms_abi)) Copied pass_Copied__win64(u8 a0, Copied a1, u8 a2) noexcept;
extern "C" void call_pass_Copied__win64_(void) {
  void **slot = caller_state.slot;
  { Copied r = pass_Copied__win64(
      *(u8 *)slot[0], *(Copied *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Copied(r); }
  caller_state.made += -2;
}
extern "C" Virtual pass_Virtual__c(u8 a0, Virtual a1, u8 a2) noexcept;
extern "C" void call_pass_Virtual__c_(void) {
  void **slot = caller_state.slot;
  { Virtual r = pass_Virtual__c(
      *(u8 *)slot[0], *(Virtual *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Virtual(r); }
  caller_state.made += 2;
}
extern "C" __attribute__((ms_abi)) Virtual pass_Virtual__win64(u8 a0, Virtual a1, u8 a2) noexcept;
extern "C" void call_pass_Virtual__win64_(void) {
  void **slot = caller_state.slot;
  { Virtual r = pass_Virtual__win64(
      *(u8 *)slot[0], *(Virtual *)slot[1], *(u8 *)slot[2]); new (abiter_at{slot[3]}) Virtual(r); }
  caller_state.made += 2;
}
extern "C" Moving pass_Moving__c(u8 a0, Moving a1, u8 a2) noexcept;
extern "C" void call_pass_Moving__c_(void) {
  void **slot = caller_state.slot;
  { Moving r = pass_Moving__c(
      *(u8 *)slot[0], static_cast<Moving &&>(*(Moving *)slot[1]),
      *(u8 *)slot[2]); new (abiter_at{slot[3]}) Moving(static_cast<Moving &&>(r)); }
}
extern "C" __attribute__((ms_abi)) Moving pass_Moving__win64(u8 a0, Moving a1, u8 a2) noexcept;
extern "C" void call_pass_Moving__win64_(void) {
  void **slot = caller_state.slot;
  { Moving r = pass_Moving__win64(
      *(u8 *)slot[0], static_cast<Moving &&>(*(Moving *)slot[1]),
      *(u8 *)slot[2]); new (abiter_at{slot[3]}) Moving(static_cast<Moving &&>(r)); }
}
extern "C" View pass_View__c(u8 a0, View a1, u8 a2);
extern "C" void call_pass_View__c_(void) {
  void **slot = caller_state.slot;
  View r = pass_View__c(*(u8 *)slot[0], *(View *)slot[1], *(u8 *)slot[2]);
  *(View *)slot[3] = r;
}
extern "C" void ignore_pass_View__c_(void) {
  pass_View__c(*(u8 *)(abiter_passed + 0), *(View *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) View pass_View__win64(u8 a0, View a1, u8 a2);
extern "C" void call_pass_View__win64_(void) {
  void **slot = caller_state.slot;
  View r = pass_View__win64(*(u8 *)slot[0], *(View *)slot[1], *(u8 *)slot[2]);
  *(View *)slot[3] = r;
}
extern "C" void ignore_pass_View__win64_(void) {
  pass_View__win64(*(u8 *)(abiter_passed + 0), *(View *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" u32 area__c(Shape *, Handle, u8) noexcept;
inline u32 Shape::area(Handle a1, u8 a2) noexcept { return ::area__c((Shape *)this, a1, a2); }
extern "C" __attribute__((weak)) void callee_make_Shape(void *);
extern "C" void call_area__c_(void) {
  void **slot = caller_state.slot;
  if (!callee_make_Shape) return;
  callee_make_Shape(*(Shape **)slot[0]);
  *(u32 *)slot[3] = (*(Shape **)slot[0])->area(*(Handle *)slot[1], *(u8 *)slot[2]);
}
extern "C" void narrow__c(Shape *, _BitInt(7));
inline void Shape::narrow(_BitInt(7) a1) { ::narrow__c((Shape *)this, a1); }
extern "C" __attribute__((weak)) void callee_make_Shape(void *);
extern "C" void call_narrow__c_(void) {
  void **slot = caller_state.slot;
  if (!callee_make_Shape) return;
  callee_make_Shape(*(Shape **)slot[0]);
  (*(Shape **)slot[0])->narrow(*(_BitInt(7) *)slot[1]);
}
extern "C" Handle shift__c(Shape *, u16) noexcept;
inline Handle Shape::shift(u16 a1) noexcept { return ::shift__c((Shape *)this, a1); }
inline Handle Second::shift(u16) noexcept { __builtin_trap(); }
extern "C" __attribute__((weak)) void callee_make_Shape(void *);
extern "C" void call_shift__c_(void) {
  void **slot = caller_state.slot;
  if (!callee_make_Shape) return;
  callee_make_Shape(*(Shape **)slot[0]);
  { Handle r = (static_cast<Second *>(*(Shape **)slot[0]))->shift(
      *(u16 *)slot[1]); new (abiter_at{slot[2]}) Handle(r); }
}
extern "C" void call_grow__c_(void) {
  void **slot = caller_state.slot;
  Point r = (*(Point **)slot[0])->grow__c(
      *(f32 *)slot[1], *(Later *)slot[2], **(Handle **)slot[3]);
  *(Point *)slot[4] = r;
}
extern "C" void call_grow__win64_(void) {
  void **slot = caller_state.slot;
  Point r = (*(Point **)slot[0])->grow__win64(
      *(f32 *)slot[1], *(Later *)slot[2], **(Handle **)slot[3]);
  *(Point *)slot[4] = r;
}
extern "C" void call_length__c_(void) {
  void **slot = caller_state.slot;
  *(f32 *)slot[1] = (*(Point **)slot[0])->length__c();
}
extern "C" void call_length__win64_(void) {
  void **slot = caller_state.slot;
  *(f32 *)slot[1] = (*(Point **)slot[0])->length__win64();
}
extern "C" void call_origin__c_(void) {
  void **slot = caller_state.slot;
  Point r = Point::origin__c(*(u8 *)slot[0]);
  *(Point *)slot[1] = r;
}
extern "C" void call_origin__win64_(void) {
  void **slot = caller_state.slot;
  Point r = Point::origin__win64(*(u8 *)slot[0]);
  *(Point *)slot[1] = r;
}
namespace outer { namespace inner { __attribute__((weak)) Handle over(u32, const Point &, Moved &&) noexcept; } }
extern "C" void call_over_1__c_(void) {
  void **slot = caller_state.slot;
  Handle (*to)(u32, const Point &, Moved &&) = ::outer::inner::over;
  if (!to) return;
  { Handle r = ::outer::inner::over(
      *(u32 *)slot[0], **(Point **)slot[1],
      static_cast<Moved &&>(**(Moved **)slot[2])); new (abiter_at{slot[3]}) Handle(r); }
}
namespace outer {
  namespace inner {
    __attribute__((weak)) __attribute__((ms_abi)) Handle over__win64_(u32, const Point &, Moved &&) noexcept;
  }
}
extern "C" void call_over_1__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) Handle (*to)(u32, const Point &, Moved &&) = ::outer::inner::over__win64_;
  if (!to) return;
  { Handle r = ::outer::inner::over__win64_(
      *(u32 *)slot[0], **(Point **)slot[1],
      static_cast<Moved &&>(**(Moved **)slot[2])); new (abiter_at{slot[3]}) Handle(r); }
}
namespace outer { namespace inner { __attribute__((weak)) void over(i32, Handle) noexcept; } }
extern "C" void call_over_2__c_(void) {
  void **slot = caller_state.slot;
  void (*to)(i32, Handle) = ::outer::inner::over;
  if (!to) return;
  ::outer::inner::over(*(i32 *)slot[0], *(Handle *)slot[1]);
}
namespace outer {
  namespace inner { __attribute__((weak)) __attribute__((ms_abi)) void over__win64_(i32, Handle) noexcept; }
}
extern "C" void call_over_2__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) void (*to)(i32, Handle) = ::outer::inner::over__win64_;
  if (!to) return;
  ::outer::inner::over__win64_(*(i32 *)slot[0], *(Handle *)slot[1]);
}
__attribute__((weak)) void global();
extern "C" void call_over_3__c_(void) { void (*to)() = ::global; if (!to) return; to(); }
__attribute__((weak)) __attribute__((ms_abi)) void global__win64_();
extern "C" void call_over_3__win64_(void) {
  __attribute__((ms_abi)) void (*to)() = ::global__win64_;
  if (!to) return;
  to();
}
