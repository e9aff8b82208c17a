/* abiter VERSION: the caller's side of atomics in C
   abiter gen atomics.kdl --lang c --side caller */
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

typedef unsigned char u8;
typedef unsigned long long u64;
typedef double f64;
typedef unsigned int u32;
typedef signed char i8;
typedef struct Bytes { u8 a; u8 b; u8 c; } Bytes;
typedef struct Holds { u8 a; _Atomic(u64) b; _Atomic(_Bool) c; _Atomic(void *) d; } Holds;
typedef struct HoldsBytes { u8 a; _Atomic(Bytes) b; _Atomic(f64) c; } HoldsBytes;
void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, struct { char c; u8 v; })};
void caller_put_Bytes(void) {
  Bytes *v = (Bytes *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
  abiter_put(&v->c, sizeof v->c);
}
void caller_get_Bytes(void) {
  Bytes *v = (Bytes *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
  abiter_get(&v->c, sizeof v->c);
}
unsigned long long caller_layout_Bytes[2] = {sizeof(Bytes), ABITER_ALIGN(Bytes, struct { char c; Bytes v; })};
void caller_put_atomic_bool(void) {
  _Atomic(_Bool) *v = (_Atomic(_Bool) *)caller_state.object;
  abiter_put((_Bool *)v, sizeof *(_Bool *)v);
}
void caller_get_atomic_bool(void) {
  _Atomic(_Bool) *v = (_Atomic(_Bool) *)caller_state.object;
  abiter_get((_Bool *)v, sizeof *(_Bool *)v);
}
unsigned long long caller_layout_atomic_bool[2] = {
    sizeof(_Atomic(_Bool)), ABITER_ALIGN(_Atomic(_Bool), struct { char c; _Atomic(_Bool) v; })};
void caller_put_atomic_ptr(void) {
  _Atomic(void *) *v = (_Atomic(void *) *)caller_state.object;
  abiter_put((void **)v, sizeof *(void **)v);
}
void caller_get_atomic_ptr(void) {
  _Atomic(void *) *v = (_Atomic(void *) *)caller_state.object;
  abiter_get((void **)v, sizeof *(void **)v);
}
unsigned long long caller_layout_atomic_ptr[2] = {
    sizeof(_Atomic(void *)), ABITER_ALIGN(_Atomic(void *), struct { char c; _Atomic(void *) v; })};
void caller_put_Holds(void) {
  Holds *v = (Holds *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put((u64 *)&v->b, sizeof *(u64 *)&v->b);
  abiter_put((_Bool *)&v->c, sizeof *(_Bool *)&v->c);
  abiter_put((void **)&v->d, sizeof *(void **)&v->d);
}
void caller_get_Holds(void) {
  Holds *v = (Holds *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get((u64 *)&v->b, sizeof *(u64 *)&v->b);
  abiter_get((_Bool *)&v->c, sizeof *(_Bool *)&v->c);
  abiter_get((void **)&v->d, sizeof *(void **)&v->d);
}
unsigned long long caller_layout_Holds[2] = {sizeof(Holds), ABITER_ALIGN(Holds, struct { char c; Holds v; })};
void caller_put_HoldsBytes(void) {
  HoldsBytes *v = (HoldsBytes *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  ABITER_PUT(Bytes, (Bytes *)&v->b);
  abiter_put((f64 *)&v->c, sizeof *(f64 *)&v->c);
}
void caller_get_HoldsBytes(void) {
  HoldsBytes *v = (HoldsBytes *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  ABITER_GET(Bytes, (Bytes *)&v->b);
  abiter_get((f64 *)&v->c, sizeof *(f64 *)&v->c);
}
unsigned long long caller_layout_HoldsBytes[2] = {
    sizeof(HoldsBytes), ABITER_ALIGN(HoldsBytes, struct { char c; HoldsBytes v; })};
void caller_put_atomic_u32(void) {
  _Atomic(u32) *v = (_Atomic(u32) *)caller_state.object;
  abiter_put((u32 *)v, sizeof *(u32 *)v);
}
void caller_get_atomic_u32(void) {
  _Atomic(u32) *v = (_Atomic(u32) *)caller_state.object;
  abiter_get((u32 *)v, sizeof *(u32 *)v);
}
unsigned long long caller_layout_atomic_u32[2] = {
    sizeof(_Atomic(u32)), ABITER_ALIGN(_Atomic(u32), struct { char c; _Atomic(u32) v; })};
void caller_put_ref_atomic_u32(void) {
  _Atomic(u32) **v = (_Atomic(u32) **)caller_state.object;
  {
    _Atomic(u32) *t = (_Atomic(u32) *)abiter_put_ref(v, sizeof(_Atomic(u32)), _Alignof(_Atomic(u32)));
    if (t) abiter_put((u32 *)t, sizeof *(u32 *)t);
  }
}
void caller_get_ref_atomic_u32(void) {
  _Atomic(u32) **v = (_Atomic(u32) **)caller_state.object;
  {
    _Atomic(u32) *t = (_Atomic(u32) *)abiter_get_ref(v);
    if (t) abiter_get((u32 *)t, sizeof *(u32 *)t);
  }
}
unsigned long long caller_layout_ref_atomic_u32[2] = {
    sizeof(_Atomic(u32) *), ABITER_ALIGN(_Atomic(u32) *, struct { char c; _Atomic(u32) *v; })};
void caller_put_atomic_i8(void) {
  _Atomic(i8) *v = (_Atomic(i8) *)caller_state.object;
  abiter_put((i8 *)v, sizeof *(i8 *)v);
}
void caller_get_atomic_i8(void) {
  _Atomic(i8) *v = (_Atomic(i8) *)caller_state.object;
  abiter_get((i8 *)v, sizeof *(i8 *)v);
}
unsigned long long caller_layout_atomic_i8[2] = {
    sizeof(_Atomic(i8)), ABITER_ALIGN(_Atomic(i8), struct { char c; _Atomic(i8) v; })};
void caller_put_ref_atomic_i8(void) {
  _Atomic(i8) **v = (_Atomic(i8) **)caller_state.object;
  {
    _Atomic(i8) *t = (_Atomic(i8) *)abiter_put_ref(v, sizeof(_Atomic(i8)), _Alignof(_Atomic(i8)));
    if (t) abiter_put((i8 *)t, sizeof *(i8 *)t);
  }
}
void caller_get_ref_atomic_i8(void) {
  _Atomic(i8) **v = (_Atomic(i8) **)caller_state.object;
  {
    _Atomic(i8) *t = (_Atomic(i8) *)abiter_get_ref(v);
    if (t) abiter_get((i8 *)t, sizeof *(i8 *)t);
  }
}
unsigned long long caller_layout_ref_atomic_i8[2] = {
    sizeof(_Atomic(i8) *), ABITER_ALIGN(_Atomic(i8) *, struct { char c; _Atomic(i8) *v; })};
void caller_put_ref_atomic_bool(void) {
  _Atomic(_Bool) **v = (_Atomic(_Bool) **)caller_state.object;
  {
    _Atomic(_Bool) *t = (_Atomic(_Bool) *)abiter_put_ref(v, sizeof(_Atomic(_Bool)), _Alignof(_Atomic(_Bool)));
    if (t) abiter_put((_Bool *)t, sizeof *(_Bool *)t);
  }
}
void caller_get_ref_atomic_bool(void) {
  _Atomic(_Bool) **v = (_Atomic(_Bool) **)caller_state.object;
  {
    _Atomic(_Bool) *t = (_Atomic(_Bool) *)abiter_get_ref(v);
    if (t) abiter_get((_Bool *)t, sizeof *(_Bool *)t);
  }
}
unsigned long long caller_layout_ref_atomic_bool[2] = {
    sizeof(_Atomic(_Bool) *), ABITER_ALIGN(_Atomic(_Bool) *, struct { char c; _Atomic(_Bool) *v; })};
void caller_put_ref_atomic_ptr(void) {
  _Atomic(void *) **v = (_Atomic(void *) **)caller_state.object;
  {
    _Atomic(void *) *t = (_Atomic(void *) *)abiter_put_ref(v, sizeof(_Atomic(void *)), _Alignof(_Atomic(void *)));
    if (t) abiter_put((void **)t, sizeof *(void **)t);
  }
}
void caller_get_ref_atomic_ptr(void) {
  _Atomic(void *) **v = (_Atomic(void *) **)caller_state.object;
  {
    _Atomic(void *) *t = (_Atomic(void *) *)abiter_get_ref(v);
    if (t) abiter_get((void **)t, sizeof *(void **)t);
  }
}
unsigned long long caller_layout_ref_atomic_ptr[2] = {
    sizeof(_Atomic(void *) *), ABITER_ALIGN(_Atomic(void *) *, struct { char c; _Atomic(void *) *v; })};
void caller_put_ref_Holds(void) {
  Holds **v = (Holds **)caller_state.object;
  {
    Holds *t = (Holds *)abiter_put_ref(v, sizeof(Holds), _Alignof(Holds));
    if (t) ABITER_PUT(Holds, t);
  }
}
void caller_get_ref_Holds(void) {
  Holds **v = (Holds **)caller_state.object;
  {
    Holds *t = (Holds *)abiter_get_ref(v);
    if (t) ABITER_GET(Holds, t);
  }
}
unsigned long long caller_layout_ref_Holds[2] = {
    sizeof(Holds *), ABITER_ALIGN(Holds *, struct { char c; Holds *v; })};
void caller_put_ref_HoldsBytes(void) {
  HoldsBytes **v = (HoldsBytes **)caller_state.object;
  {
    HoldsBytes *t = (HoldsBytes *)abiter_put_ref(v, sizeof(HoldsBytes), _Alignof(HoldsBytes));
    if (t) ABITER_PUT(HoldsBytes, t);
  }
}
void caller_get_ref_HoldsBytes(void) {
  HoldsBytes **v = (HoldsBytes **)caller_state.object;
  {
    HoldsBytes *t = (HoldsBytes *)abiter_get_ref(v);
    if (t) ABITER_GET(HoldsBytes, t);
  }
}
unsigned long long caller_layout_ref_HoldsBytes[2] = {
    sizeof(HoldsBytes *), ABITER_ALIGN(HoldsBytes *, struct { char c; HoldsBytes *v; })};
u32 pass_0__c(u8 a0, _Atomic(u32) a1, u8 a2);
void call_pass_0__c_(void) {
  void **slot = caller_state.slot;
  u32 r = pass_0__c(
      *(u8 *)slot[0], *(u32 *)slot[1], *(u8 *)slot[2]);
  *(u32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
__attribute__((ms_abi)) u32 pass_0__win64(u8 a0, _Atomic(u32) a1, u8 a2);
void call_pass_0__win64_(void) {
  void **slot = caller_state.slot;
  u32 r = pass_0__win64(
      *(u8 *)slot[0], *(u32 *)slot[1], *(u8 *)slot[2]);
  *(u32 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ref_0__c(_Atomic(u32) *a0, u8 a1);
void call_ref_0__c_(void) { void **slot = caller_state.slot; ref_0__c(*(_Atomic(u32) **)slot[0], *(u8 *)slot[1]); }
__attribute__((ms_abi)) void ref_0__win64(_Atomic(u32) *a0, u8 a1);
void call_ref_0__win64_(void) {
  void **slot = caller_state.slot;
  ref_0__win64(*(_Atomic(u32) **)slot[0], *(u8 *)slot[1]);
}
i8 pass_1__c(u8 a0, _Atomic(i8) a1, u8 a2);
void call_pass_1__c_(void) {
  void **slot = caller_state.slot;
  i8 r = pass_1__c(
      *(u8 *)slot[0], *(i8 *)slot[1], *(u8 *)slot[2]);
  *(i8 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
__attribute__((ms_abi)) i8 pass_1__win64(u8 a0, _Atomic(i8) a1, u8 a2);
void call_pass_1__win64_(void) {
  void **slot = caller_state.slot;
  i8 r = pass_1__win64(
      *(u8 *)slot[0], *(i8 *)slot[1], *(u8 *)slot[2]);
  *(i8 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ref_1__c(_Atomic(i8) *a0, u8 a1);
void call_ref_1__c_(void) { void **slot = caller_state.slot; ref_1__c(*(_Atomic(i8) **)slot[0], *(u8 *)slot[1]); }
__attribute__((ms_abi)) void ref_1__win64(_Atomic(i8) *a0, u8 a1);
void call_ref_1__win64_(void) {
  void **slot = caller_state.slot;
  ref_1__win64(*(_Atomic(i8) **)slot[0], *(u8 *)slot[1]);
}
_Bool pass_2__c(u8 a0, _Atomic(_Bool) a1, u8 a2);
void call_pass_2__c_(void) {
  void **slot = caller_state.slot;
  _Bool r = pass_2__c(
      *(u8 *)slot[0], *(_Bool *)slot[1], *(u8 *)slot[2]);
  *(_Bool *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
__attribute__((ms_abi)) _Bool pass_2__win64(u8 a0, _Atomic(_Bool) a1, u8 a2);
void call_pass_2__win64_(void) {
  void **slot = caller_state.slot;
  _Bool r = pass_2__win64(
      *(u8 *)slot[0], *(_Bool *)slot[1], *(u8 *)slot[2]);
  *(_Bool *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ref_2__c(_Atomic(_Bool) *a0, u8 a1);
void call_ref_2__c_(void) { void **slot = caller_state.slot; ref_2__c(*(_Atomic(_Bool) **)slot[0], *(u8 *)slot[1]); }
__attribute__((ms_abi)) void ref_2__win64(_Atomic(_Bool) *a0, u8 a1);
void call_ref_2__win64_(void) {
  void **slot = caller_state.slot;
  ref_2__win64(*(_Atomic(_Bool) **)slot[0], *(u8 *)slot[1]);
}
void *pass_3__c(u8 a0, _Atomic(void *) a1, u8 a2);
void call_pass_3__c_(void) {
  void **slot = caller_state.slot;
  void *r = pass_3__c(
      *(u8 *)slot[0], *(void **)slot[1], *(u8 *)slot[2]);
  *(void **)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
__attribute__((ms_abi)) void *pass_3__win64(u8 a0, _Atomic(void *) a1, u8 a2);
void call_pass_3__win64_(void) {
  void **slot = caller_state.slot;
  void *r = pass_3__win64(
      *(u8 *)slot[0], *(void **)slot[1], *(u8 *)slot[2]);
  *(void **)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ref_3__c(_Atomic(void *) *a0, u8 a1);
void call_ref_3__c_(void) { void **slot = caller_state.slot; ref_3__c(*(_Atomic(void *) **)slot[0], *(u8 *)slot[1]); }
__attribute__((ms_abi)) void ref_3__win64(_Atomic(void *) *a0, u8 a1);
void call_ref_3__win64_(void) {
  void **slot = caller_state.slot;
  ref_3__win64(*(_Atomic(void *) **)slot[0], *(u8 *)slot[1]);
}
Holds pass_4__c(u8 a0, Holds a1, u8 a2);
void call_pass_4__c_(void) {
  void **slot = caller_state.slot;
  Holds r = pass_4__c(
      *(u8 *)slot[0], *(Holds *)slot[1], *(u8 *)slot[2]);
  *(Holds *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_4__c_(void) {
  pass_4__c(*(u8 *)(abiter_passed + 0), *(Holds *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Holds pass_4__win64(u8 a0, Holds a1, u8 a2);
void call_pass_4__win64_(void) {
  void **slot = caller_state.slot;
  Holds r = pass_4__win64(
      *(u8 *)slot[0], *(Holds *)slot[1], *(u8 *)slot[2]);
  *(Holds *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_4__win64_(void) {
  pass_4__win64(*(u8 *)(abiter_passed + 0), *(Holds *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
void ref_4__c(Holds *a0, u8 a1);
void call_ref_4__c_(void) { void **slot = caller_state.slot; ref_4__c(*(Holds **)slot[0], *(u8 *)slot[1]); }
__attribute__((ms_abi)) void ref_4__win64(Holds *a0, u8 a1);
void call_ref_4__win64_(void) { void **slot = caller_state.slot; ref_4__win64(*(Holds **)slot[0], *(u8 *)slot[1]); }
HoldsBytes pass_5__c(u8 a0, HoldsBytes a1, u8 a2);
void call_pass_5__c_(void) {
  void **slot = caller_state.slot;
  HoldsBytes r = pass_5__c(
      *(u8 *)slot[0], *(HoldsBytes *)slot[1], *(u8 *)slot[2]);
  *(HoldsBytes *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_5__c_(void) {
  pass_5__c(*(u8 *)(abiter_passed + 0), *(HoldsBytes *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) HoldsBytes pass_5__win64(u8 a0, HoldsBytes a1, u8 a2);
void call_pass_5__win64_(void) {
  void **slot = caller_state.slot;
  HoldsBytes r = pass_5__win64(
      *(u8 *)slot[0], *(HoldsBytes *)slot[1], *(u8 *)slot[2]);
  *(HoldsBytes *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_5__win64_(void) {
  pass_5__win64(*(u8 *)(abiter_passed + 0), *(HoldsBytes *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
void ref_5__c(HoldsBytes *a0, u8 a1);
void call_ref_5__c_(void) { void **slot = caller_state.slot; ref_5__c(*(HoldsBytes **)slot[0], *(u8 *)slot[1]); }
__attribute__((ms_abi)) void ref_5__win64(HoldsBytes *a0, u8 a1);
void call_ref_5__win64_(void) {
  void **slot = caller_state.slot;
  ref_5__win64(*(HoldsBytes **)slot[0], *(u8 *)slot[1]);
}
