/* abiter VERSION: the caller's side of clashes_of_classes in C++
   abiter gen clashes_of_classes.kdl --lang cpp --side caller */
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
typedef unsigned long long u64;
struct Base_ {
  u8 i[3];
  u16 o[2];
  unsigned long long home;
  unsigned long long abiter_home_;
  u8 callee_state_;
  u8 abiter_virtual_;
  Base_() = default;
  Base_(const Base_ &o) noexcept : home(o.home ^ abiter_home(&o.home) ^ abiter_home(&this->home)), abiter_home_(
      o.abiter_home_ ^ abiter_home(&o.abiter_home_) ^ abiter_home(&this->abiter_home_)
  ), callee_state_(o.callee_state_), abiter_virtual_(o.abiter_virtual_) {
    for (unsigned long i = 0; i < 3; i++) this->i[i] = o.i[i];
    for (unsigned long i = 0; i < 2; i++) this->o[i] = o.o[i];
    caller_state.made++;
  }
  ~Base_() { caller_state.gone++; }
};
struct Moved {
  unsigned long long o;
  u8 slot;
  u8 f;
  u32 v1;
  u8 v1__c_;
  Moved() = default;
  Moved(Moved &&o) noexcept : o(
      o.o ^ abiter_home(&o.o) ^ abiter_home(&this->o)), slot(o.slot), f(o.f), v1(o.v1), v1__c_(o.v1__c_) {
    caller_state.made++;
  }
};
struct Derived : Base_ {
  unsigned long long o;
  u8 Moved_;
  u8 abiter_at_;
  u8 v2;
  Derived() = default;
  Derived(const Derived &o) noexcept : Base_(o), o(
      o.o ^ abiter_home(&o.o) ^ abiter_home(&this->o)), Moved_(o.Moved_), abiter_at_(o.abiter_at_), v2(o.v2) {
    caller_state.made++;
  }
  virtual void abiter_virtual() {}
  ~Derived() { caller_state.gone++; }
  struct Derived member__c(Moved, u8, u8) noexcept __asm__("member__c");
  __attribute__((ms_abi)) struct Derived member__win64(Moved, u8, u8) noexcept __asm__("member__win64");
};
extern "C" void caller_put_Private(void);
extern "C" void caller_get_Private(void);
struct Private {
  Private() noexcept {}
  struct Private hidden__c(struct Private, u8) __asm__("hidden__c");
  __attribute__((ms_abi)) struct Private hidden__win64(struct Private, u8) __asm__("hidden__win64");
  private:
  u8 friend_;
  u8 Private_;
  u16 u8_;
  friend void caller_put_Private(void);
  friend void caller_get_Private(void);
};
struct V {
  u8 v1;
  u32 int_;
  inline virtual u8 v1_(u8, struct V) noexcept;
  inline virtual void int__(u8);
  inline virtual void V__(u8);
  inline virtual void u16_(u16, u16);
  inline virtual void v3_(Moved) noexcept;
  static void static__c(Private, u8) __asm__("static__c");
  static __attribute__((ms_abi)) void static__win64(Private, u8) __asm__("static__win64");
};
struct W : V { u8 v3; inline virtual void v3_(Moved) noexcept; };
struct n_ { u8 n; };
struct ns__ { u8 ns; };
struct g_ { u8 g; };
struct Point_ { u8 Point; f32 x; };
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u16 { char c; u16 v; };
unsigned long long caller_layout_u16[2] = {sizeof(u16), ABITER_ALIGN(u16, caller_behind_u16)};
extern "C" void caller_put_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u64 { char c; u64 v; };
unsigned long long caller_layout_u64[2] = {sizeof(u64), ABITER_ALIGN(u64, caller_behind_u64)};
extern "C" void caller_put_ptr(void) { void **v = (void **)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_ptr(void) { void **v = (void **)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_ptr { char c; void *v; };
unsigned long long caller_layout_ptr[2] = {sizeof(void *), ABITER_ALIGN(void *, caller_behind_ptr)};
extern "C" void caller_put_Base(void) {
  Base_ *v = (Base_ *)caller_state.object;
  for (unsigned long i = 0; i < 3; i++) abiter_put(&v->i[i], sizeof v->i[i]);
  for (unsigned long i = 0; i < 2; i++) abiter_put(&v->o[i], sizeof v->o[i]);
  abiter_put_home(&v->home);
  abiter_put_home(&v->abiter_home_);
  abiter_put(&v->callee_state_, sizeof v->callee_state_);
  abiter_put(&v->abiter_virtual_, sizeof v->abiter_virtual_);
}
extern "C" void caller_get_Base(void) {
  Base_ *v = (Base_ *)caller_state.object;
  for (unsigned long i = 0; i < 3; i++) abiter_get(&v->i[i], sizeof v->i[i]);
  for (unsigned long i = 0; i < 2; i++) abiter_get(&v->o[i], sizeof v->o[i]);
  abiter_get_home(&v->home);
  abiter_get_home(&v->abiter_home_);
  abiter_get(&v->callee_state_, sizeof v->callee_state_);
  abiter_get(&v->abiter_virtual_, sizeof v->abiter_virtual_);
}
struct caller_behind_Base { char c; Base_ v; };
unsigned long long caller_layout_Base[2] = {sizeof(Base_), ABITER_ALIGN(Base_, caller_behind_Base)};
extern "C" void caller_put_Moved(void) {
  Moved *v = (Moved *)caller_state.object;
  abiter_put_home(&v->o);
  abiter_put(&v->slot, sizeof v->slot);
  abiter_put(&v->f, sizeof v->f);
  abiter_put(&v->v1, sizeof v->v1);
  abiter_put(&v->v1__c_, sizeof v->v1__c_);
}
extern "C" void caller_get_Moved(void) {
  Moved *v = (Moved *)caller_state.object;
  abiter_get_home(&v->o);
  abiter_get(&v->slot, sizeof v->slot);
  abiter_get(&v->f, sizeof v->f);
  abiter_get(&v->v1, sizeof v->v1);
  abiter_get(&v->v1__c_, sizeof v->v1__c_);
}
struct caller_behind_Moved { char c; Moved v; };
unsigned long long caller_layout_Moved[2] = {sizeof(Moved), ABITER_ALIGN(Moved, caller_behind_Moved)};
extern "C" void caller_put_Derived(void) {
  Derived *v = (Derived *)caller_state.object;
  new (abiter_at{v}) Derived;
  for (unsigned long i = 0; i < 3; i++) abiter_put(&((Base_ *)v)->i[i], sizeof ((Base_ *)v)->i[i]);
  for (unsigned long i = 0; i < 2; i++) abiter_put(&((Base_ *)v)->o[i], sizeof ((Base_ *)v)->o[i]);
  abiter_put_home(&((Base_ *)v)->home);
  abiter_put_home(&((Base_ *)v)->abiter_home_);
  abiter_put(&((Base_ *)v)->callee_state_, sizeof ((Base_ *)v)->callee_state_);
  abiter_put(&((Base_ *)v)->abiter_virtual_, sizeof ((Base_ *)v)->abiter_virtual_);
  abiter_put_home(&v->o);
  abiter_put(&v->Moved_, sizeof v->Moved_);
  abiter_put(&v->abiter_at_, sizeof v->abiter_at_);
  abiter_put(&v->v2, sizeof v->v2);
}
extern "C" void caller_get_Derived(void) {
  Derived *v = (Derived *)caller_state.object;
  for (unsigned long i = 0; i < 3; i++) abiter_get(&((Base_ *)v)->i[i], sizeof ((Base_ *)v)->i[i]);
  for (unsigned long i = 0; i < 2; i++) abiter_get(&((Base_ *)v)->o[i], sizeof ((Base_ *)v)->o[i]);
  abiter_get_home(&((Base_ *)v)->home);
  abiter_get_home(&((Base_ *)v)->abiter_home_);
  abiter_get(&((Base_ *)v)->callee_state_, sizeof ((Base_ *)v)->callee_state_);
  abiter_get(&((Base_ *)v)->abiter_virtual_, sizeof ((Base_ *)v)->abiter_virtual_);
  abiter_get_home(&v->o);
  abiter_get(&v->Moved_, sizeof v->Moved_);
  abiter_get(&v->abiter_at_, sizeof v->abiter_at_);
  abiter_get(&v->v2, sizeof v->v2);
}
struct caller_behind_Derived { char c; Derived v; };
unsigned long long caller_layout_Derived[2] = {sizeof(Derived), ABITER_ALIGN(Derived, caller_behind_Derived)};
extern "C" void caller_put_Private(void) {
  Private *v = (Private *)caller_state.object;
  abiter_put(&v->friend_, sizeof v->friend_);
  abiter_put(&v->Private_, sizeof v->Private_);
  abiter_put(&v->u8_, sizeof v->u8_);
}
extern "C" void caller_get_Private(void) {
  Private *v = (Private *)caller_state.object;
  abiter_get(&v->friend_, sizeof v->friend_);
  abiter_get(&v->Private_, sizeof v->Private_);
  abiter_get(&v->u8_, sizeof v->u8_);
}
struct caller_behind_Private { char c; Private v; };
unsigned long long caller_layout_Private[2] = {sizeof(Private), ABITER_ALIGN(Private, caller_behind_Private)};
extern "C" void caller_put_V(void) {
  V *v = (V *)caller_state.object;
  new (abiter_at{v}) V;
  abiter_put(&v->v1, sizeof v->v1);
  abiter_put(&v->int_, sizeof v->int_);
}
extern "C" void caller_get_V(void) {
  V *v = (V *)caller_state.object;
  abiter_get(&v->v1, sizeof v->v1);
  abiter_get(&v->int_, sizeof v->int_);
}
struct caller_behind_V { char c; V v; };
unsigned long long caller_layout_V[2] = {sizeof(V), ABITER_ALIGN(V, caller_behind_V)};
extern "C" void caller_put_W(void) {
  W *v = (W *)caller_state.object;
  new (abiter_at{v}) W;
  abiter_put(&((V *)v)->v1, sizeof ((V *)v)->v1);
  abiter_put(&((V *)v)->int_, sizeof ((V *)v)->int_);
  abiter_put(&v->v3, sizeof v->v3);
}
extern "C" void caller_get_W(void) {
  W *v = (W *)caller_state.object;
  abiter_get(&((V *)v)->v1, sizeof ((V *)v)->v1);
  abiter_get(&((V *)v)->int_, sizeof ((V *)v)->int_);
  abiter_get(&v->v3, sizeof v->v3);
}
struct caller_behind_W { char c; W v; };
unsigned long long caller_layout_W[2] = {sizeof(W), ABITER_ALIGN(W, caller_behind_W)};
extern "C" void caller_put_n(void) { n_ *v = (n_ *)caller_state.object; abiter_put(&v->n, sizeof v->n); }
extern "C" void caller_get_n(void) { n_ *v = (n_ *)caller_state.object; abiter_get(&v->n, sizeof v->n); }
struct caller_behind_n { char c; n_ v; };
unsigned long long caller_layout_n[2] = {sizeof(n_), ABITER_ALIGN(n_, caller_behind_n)};
extern "C" void caller_put_ns(void) { ns__ *v = (ns__ *)caller_state.object; abiter_put(&v->ns, sizeof v->ns); }
extern "C" void caller_get_ns(void) { ns__ *v = (ns__ *)caller_state.object; abiter_get(&v->ns, sizeof v->ns); }
struct caller_behind_ns { char c; ns__ v; };
unsigned long long caller_layout_ns[2] = {sizeof(ns__), ABITER_ALIGN(ns__, caller_behind_ns)};
extern "C" void caller_put_g(void) { g_ *v = (g_ *)caller_state.object; abiter_put(&v->g, sizeof v->g); }
extern "C" void caller_get_g(void) { g_ *v = (g_ *)caller_state.object; abiter_get(&v->g, sizeof v->g); }
struct caller_behind_g { char c; g_ v; };
unsigned long long caller_layout_g[2] = {sizeof(g_), ABITER_ALIGN(g_, caller_behind_g)};
extern "C" void caller_put_Point(void) {
  Point_ *v = (Point_ *)caller_state.object;
  abiter_put(&v->Point, sizeof v->Point);
  abiter_put(&v->x, sizeof v->x);
}
extern "C" void caller_get_Point(void) {
  Point_ *v = (Point_ *)caller_state.object;
  abiter_get(&v->Point, sizeof v->Point);
  abiter_get(&v->x, sizeof v->x);
}
struct caller_behind_Point { char c; Point_ v; };
unsigned long long caller_layout_Point[2] = {sizeof(Point_), ABITER_ALIGN(Point_, caller_behind_Point)};
extern "C" void caller_put_mut_V(void) {
  V **v = (V **)caller_state.object;
  {
    V *t = (V *)abiter_put_ref(v, sizeof(V), alignof(V));
    if (t) ABITER_PUT(V, t);
  }
}
extern "C" void caller_get_mut_V(void) {
  V **v = (V **)caller_state.object;
  {
    V *t = (V *)abiter_get_ref(v);
    if (t) ABITER_GET(V, t);
  }
}
struct caller_behind_mut_V { char c; V *v; };
unsigned long long caller_layout_mut_V[2] = {sizeof(V *), ABITER_ALIGN(V *, caller_behind_mut_V)};
extern "C" void caller_put_mut_W(void) {
  W **v = (W **)caller_state.object;
  {
    W *t = (W *)abiter_put_ref(v, sizeof(W), alignof(W));
    if (t) ABITER_PUT(W, t);
  }
}
extern "C" void caller_get_mut_W(void) {
  W **v = (W **)caller_state.object;
  {
    W *t = (W *)abiter_get_ref(v);
    if (t) ABITER_GET(W, t);
  }
}
struct caller_behind_mut_W { char c; W *v; };
unsigned long long caller_layout_mut_W[2] = {sizeof(W *), ABITER_ALIGN(W *, caller_behind_mut_W)};
extern "C" void caller_put_mut_Derived(void) {
  Derived **v = (Derived **)caller_state.object;
  {
    Derived *t = (Derived *)abiter_put_ref(v, sizeof(Derived), alignof(Derived));
    if (t) ABITER_PUT(Derived, t);
  }
}
extern "C" void caller_get_mut_Derived(void) {
  Derived **v = (Derived **)caller_state.object;
  {
    Derived *t = (Derived *)abiter_get_ref(v);
    if (t) ABITER_GET(Derived, t);
  }
}
struct caller_behind_mut_Derived { char c; Derived *v; };
unsigned long long caller_layout_mut_Derived[2] = {
    sizeof(Derived *), ABITER_ALIGN(Derived *, caller_behind_mut_Derived)};
extern "C" void caller_put_mut_Private(void) {
  Private **v = (Private **)caller_state.object;
  {
    Private *t = (Private *)abiter_put_ref(v, sizeof(Private), alignof(Private));
    if (t) ABITER_PUT(Private, t);
  }
}
extern "C" void caller_get_mut_Private(void) {
  Private **v = (Private **)caller_state.object;
  {
    Private *t = (Private *)abiter_get_ref(v);
    if (t) ABITER_GET(Private, t);
  }
}
struct caller_behind_mut_Private { char c; Private *v; };
unsigned long long caller_layout_mut_Private[2] = {
    sizeof(Private *), ABITER_ALIGN(Private *, caller_behind_mut_Private)};
extern "C" u8 v1__c(V *, u8, V) noexcept;
inline u8 V::v1_(u8 v1, V V_) noexcept { return ::v1__c((V *)this, v1, V_); }
extern "C" __attribute__((weak)) void callee_make_V(void *);
extern "C" void call_v1__c_(void) {
  void **slot = caller_state.slot;
  if (!callee_make_V) return;
  callee_make_V(*(V **)slot[0]);
  *(u8 *)slot[3] = (*(V **)slot[0])->v1_(*(u8 *)slot[1], *(V *)slot[2]);
}
extern "C" void int__c(V *, u8);
inline void V::int__(u8 int_) { ::int__c((V *)this, int_); }
extern "C" __attribute__((weak)) void callee_make_V(void *);
extern "C" void call_int__c_(void) {
  void **slot = caller_state.slot;
  if (!callee_make_V) return;
  callee_make_V(*(V **)slot[0]);
  (*(V **)slot[0])->int__(*(u8 *)slot[1]);
}
extern "C" void V__c(V *, u8);
inline void V::V__(u8 int_) { ::V__c((V *)this, int_); }
extern "C" __attribute__((weak)) void callee_make_V(void *);
extern "C" void call_V__c_(void) {
  void **slot = caller_state.slot;
  if (!callee_make_V) return;
  callee_make_V(*(V **)slot[0]);
  (*(V **)slot[0])->V__(*(u8 *)slot[1]);
}
extern "C" void u16__c(V *, u16, u16);
inline void V::u16_(u16 int_, u16 u16_) { ::u16__c((V *)this, int_, u16_); }
extern "C" __attribute__((weak)) void callee_make_V(void *);
extern "C" void call_u16__c_(void) {
  void **slot = caller_state.slot;
  if (!callee_make_V) return;
  callee_make_V(*(V **)slot[0]);
  (*(V **)slot[0])->u16_(*(u16 *)slot[1], *(u16 *)slot[2]);
}
extern "C" void v3__c(W *, Moved) noexcept;
inline void W::v3_(Moved a) noexcept { caller_state.made += -1; ::v3__c((W *)this, static_cast<Moved &&>(a)); }
inline void V::v3_(Moved) noexcept { __builtin_trap(); }
extern "C" __attribute__((weak)) void callee_make_W(void *);
extern "C" void call_v3__c_(void) {
  void **slot = caller_state.slot;
  if (!callee_make_W) return;
  callee_make_W(*(W **)slot[0]);
  (static_cast<V *>(*(W **)slot[0]))->v3_(static_cast<Moved &&>(*(Moved *)slot[1]));
  caller_state.made += -1;
}
extern "C" void call_member__c_(void) {
  void **slot = caller_state.slot;
  { Derived r = (*(Derived **)slot[0])->member__c(
      static_cast<Moved &&>(*(Moved *)slot[1]), *(u8 *)slot[2],
      *(u8 *)slot[3]); new (abiter_at{slot[4]}) Derived(r); }
  caller_state.made += -1;
}
extern "C" void dynamic_member__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  { Derived r = (*(Derived **)slot[0])->member__c(
      static_cast<Moved &&>(*(Moved *)slot[1]), *(u8 *)slot[2],
      *(u8 *)slot[3]); new (abiter_at{slot[4]}) Derived(r); }
  caller_state.made += -1;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void call_member__win64_(void) {
  void **slot = caller_state.slot;
  { Derived r = (*(Derived **)slot[0])->member__win64(
      static_cast<Moved &&>(*(Moved *)slot[1]), *(u8 *)slot[2],
      *(u8 *)slot[3]); new (abiter_at{slot[4]}) Derived(r); }
  caller_state.made += -1;
}
extern "C" void dynamic_member__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  { Derived r = (*(Derived **)slot[0])->member__win64(
      static_cast<Moved &&>(*(Moved *)slot[1]), *(u8 *)slot[2],
      *(u8 *)slot[3]); new (abiter_at{slot[4]}) Derived(r); }
  caller_state.made += -1;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void call_hidden__c_(void) {
  void **slot = caller_state.slot;
  Private r = (*(Private **)slot[0])->hidden__c(*(Private *)slot[1], *(u8 *)slot[2]);
  *(Private *)slot[3] = r;
}
extern "C" void dynamic_hidden__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Private r = (*(Private **)slot[0])->hidden__c(*(Private *)slot[1], *(u8 *)slot[2]);
  *(Private *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void call_hidden__win64_(void) {
  void **slot = caller_state.slot;
  Private r = (*(Private **)slot[0])->hidden__win64(*(Private *)slot[1], *(u8 *)slot[2]);
  *(Private *)slot[3] = r;
}
extern "C" void dynamic_hidden__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Private r = (*(Private **)slot[0])->hidden__win64(*(Private *)slot[1], *(u8 *)slot[2]);
  *(Private *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void call_static__c_(void) {
  void **slot = caller_state.slot;
  V::static__c(*(Private *)slot[0], *(u8 *)slot[1]);
}
extern "C" void dynamic_static__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  V::static__c(*(Private *)slot[0], *(u8 *)slot[1]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void call_static__win64_(void) {
  void **slot = caller_state.slot;
  V::static__win64(*(Private *)slot[0], *(u8 *)slot[1]);
}
extern "C" void dynamic_static__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  V::static__win64(*(Private *)slot[0], *(u8 *)slot[1]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" Base_ base__c(n_ n, Base_ o, Moved Moved_) noexcept;
extern "C" void call_base__c_(void) {
  void **slot = caller_state.slot;
  { Base_ r = base__c(
      *(n_ *)slot[0], *(Base_ *)slot[1],
      static_cast<Moved &&>(*(Moved *)slot[2])); new (abiter_at{slot[3]}) Base_(r); }
  caller_state.made += -1;
}
extern "C" void dynamic_base__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  { Base_ r = base__c(
      *(n_ *)slot[0], *(Base_ *)slot[1],
      static_cast<Moved &&>(*(Moved *)slot[2])); new (abiter_at{slot[3]}) Base_(r); }
  caller_state.made += -1;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) Base_ base__win64(n_ n, Base_ o, Moved Moved_) noexcept;
extern "C" void call_base__win64_(void) {
  void **slot = caller_state.slot;
  { Base_ r = base__win64(
      *(n_ *)slot[0], *(Base_ *)slot[1],
      static_cast<Moved &&>(*(Moved *)slot[2])); new (abiter_at{slot[3]}) Base_(r); }
  caller_state.made += -1;
}
extern "C" void dynamic_base__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  { Base_ r = base__win64(
      *(n_ *)slot[0], *(Base_ *)slot[1],
      static_cast<Moved &&>(*(Moved *)slot[2])); new (abiter_at{slot[3]}) Base_(r); }
  caller_state.made += -1;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
__attribute__((weak)) void int_(u8);
extern "C" void call_a1__c_(void) {
  void **slot = caller_state.slot;
  void (*to)(u8) = ::int_;
  if (!to) return;
  to(*(u8 *)slot[0]);
}
__attribute__((weak)) __attribute__((ms_abi)) void int___win64_(u8);
extern "C" void call_a1__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) void (*to)(u8) = ::int___win64_;
  if (!to) return;
  to(*(u8 *)slot[0]);
}
__attribute__((weak)) void u8_(u8);
extern "C" void call_a2__c_(void) {
  void **slot = caller_state.slot;
  void (*to)(u8) = ::u8_;
  if (!to) return;
  to(*(u8 *)slot[0]);
}
__attribute__((weak)) __attribute__((ms_abi)) void u8___win64_(u8);
extern "C" void call_a2__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) void (*to)(u8) = ::u8___win64_;
  if (!to) return;
  to(*(u8 *)slot[0]);
}
namespace n { __attribute__((weak)) void u8_(u8, n_); }
extern "C" void call_a3__c_(void) {
  void **slot = caller_state.slot;
  void (*to)(u8, n_) = ::n::u8_;
  if (!to) return;
  to(*(u8 *)slot[0], *(n_ *)slot[1]);
}
namespace n { __attribute__((weak)) __attribute__((ms_abi)) void u8___win64_(u8, n_); }
extern "C" void call_a3__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) void (*to)(u8, n_) = ::n::u8___win64_;
  if (!to) return;
  to(*(u8 *)slot[0], *(n_ *)slot[1]);
}
namespace n { __attribute__((weak)) void u8_(u8); }
extern "C" void call_a4__c_(void) {
  void **slot = caller_state.slot;
  void (*to)(u8) = ::n::u8_;
  if (!to) return;
  to(*(u8 *)slot[0]);
}
namespace n { __attribute__((weak)) __attribute__((ms_abi)) void u8___win64_(u8); }
extern "C" void call_a4__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) void (*to)(u8) = ::n::u8___win64_;
  if (!to) return;
  to(*(u8 *)slot[0]);
}
namespace n { __attribute__((weak)) Derived Base(Base_, Moved) noexcept; }
extern "C" void call_a5__c_(void) {
  void **slot = caller_state.slot;
  Derived (*to)(Base_, Moved) = ::n::Base;
  if (!to) return;
  { Derived r = ::n::Base(
      *(Base_ *)slot[0], static_cast<Moved &&>(*(Moved *)slot[1])); new (abiter_at{slot[2]}) Derived(r); }
  caller_state.made += -1;
}
namespace n { __attribute__((weak)) __attribute__((ms_abi)) Derived Base__win64_(Base_, Moved) noexcept; }
extern "C" void call_a5__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) Derived (*to)(Base_, Moved) = ::n::Base__win64_;
  if (!to) return;
  { Derived r = ::n::Base__win64_(
      *(Base_ *)slot[0], static_cast<Moved &&>(*(Moved *)slot[1])); new (abiter_at{slot[2]}) Derived(r); }
  caller_state.made += -1;
}
__attribute__((weak)) void ns_(ns__);
extern "C" void call_a6__c_(void) {
  void **slot = caller_state.slot;
  void (*to)(ns__) = ::ns_;
  if (!to) return;
  to(*(ns__ *)slot[0]);
}
__attribute__((weak)) __attribute__((ms_abi)) void ns___win64_(ns__);
extern "C" void call_a6__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) void (*to)(ns__) = ::ns___win64_;
  if (!to) return;
  to(*(ns__ *)slot[0]);
}
namespace ns { __attribute__((weak)) ns__ ns(ns__); }
extern "C" void call_a7__c_(void) {
  void **slot = caller_state.slot;
  ns__ (*to)(ns__) = ::ns::ns;
  if (!to) return;
  ns__ r = to(*(ns__ *)slot[0]);
  *(ns__ *)slot[1] = r;
}
namespace ns { __attribute__((weak)) __attribute__((ms_abi)) ns__ ns__win64_(ns__); }
extern "C" void call_a7__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) ns__ (*to)(ns__) = ::ns::ns__win64_;
  if (!to) return;
  ns__ r = to(*(ns__ *)slot[0]);
  *(ns__ *)slot[1] = r;
}
__attribute__((weak)) void main_(ns__);
extern "C" void call_a8__c_(void) {
  void **slot = caller_state.slot;
  void (*to)(ns__) = ::main_;
  if (!to) return;
  to(*(ns__ *)slot[0]);
}
__attribute__((weak)) __attribute__((ms_abi)) void main___win64_(ns__);
extern "C" void call_a8__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) void (*to)(ns__) = ::main___win64_;
  if (!to) return;
  to(*(ns__ *)slot[0]);
}
namespace n { __attribute__((weak)) void *move(u64); }
extern "C" void call_a9__c_(void) {
  void **slot = caller_state.slot;
  void *(*to)(u64) = ::n::move;
  if (!to) return;
  *(void **)slot[1] = to(*(u64 *)slot[0]);
}
namespace n { __attribute__((weak)) __attribute__((ms_abi)) void *move__win64_(u64); }
extern "C" void call_a9__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) void *(*to)(u64) = ::n::move__win64_;
  if (!to) return;
  *(void **)slot[1] = to(*(u64 *)slot[0]);
}
__attribute__((weak)) void callee_state_(u64);
extern "C" void call_a10__c_(void) {
  void **slot = caller_state.slot;
  void (*to)(u64) = ::callee_state_;
  if (!to) return;
  to(*(u64 *)slot[0]);
}
__attribute__((weak)) __attribute__((ms_abi)) void callee_state___win64_(u64);
extern "C" void call_a10__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) void (*to)(u64) = ::callee_state___win64_;
  if (!to) return;
  to(*(u64 *)slot[0]);
}
__attribute__((weak)) void a11__c_(u64);
extern "C" void call_a11__c_(void) {
  void **slot = caller_state.slot;
  void (*to)(u64) = ::a11__c_;
  if (!to) return;
  to(*(u64 *)slot[0]);
}
__attribute__((weak)) __attribute__((ms_abi)) void a11__c___win64_(u64);
extern "C" void call_a11__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) void (*to)(u64) = ::a11__c___win64_;
  if (!to) return;
  to(*(u64 *)slot[0]);
}
__attribute__((weak)) void g(g_);
extern "C" void call_a12__c_(void) {
  void **slot = caller_state.slot;
  void (*to)(g_) = ::g;
  if (!to) return;
  to(*(g_ *)slot[0]);
}
__attribute__((weak)) __attribute__((ms_abi)) void g__win64_(g_);
extern "C" void call_a12__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) void (*to)(g_) = ::g__win64_;
  if (!to) return;
  to(*(g_ *)slot[0]);
}
namespace Point { __attribute__((weak)) void f(Point_); }
extern "C" void call_a13__c_(void) {
  void **slot = caller_state.slot;
  void (*to)(Point_) = ::Point::f;
  if (!to) return;
  to(*(Point_ *)slot[0]);
}
namespace Point { __attribute__((weak)) __attribute__((ms_abi)) void f__win64_(Point_); }
extern "C" void call_a13__win64_(void) {
  void **slot = caller_state.slot;
  __attribute__((ms_abi)) void (*to)(Point_) = ::Point::f__win64_;
  if (!to) return;
  to(*(Point_ *)slot[0]);
}
