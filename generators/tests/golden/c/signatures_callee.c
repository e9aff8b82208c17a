/* abiter VERSION: the callee's side of signatures in C
   abiter gen signatures.kdl --lang c --side callee */
struct abiter_cell { unsigned int index, high, skip, opaque; };
struct abiter_state {
  void **slot;
  void *object;
  struct abiter_cell *in, *out;
  unsigned char *seen, *arena;
  long made, gone;
  void **at;
} callee_state = {0};

/* The alignment of a type: where an object of it lies behind a char. _Alignof may say less (gcc's of a vector) or
   that of another type (tcc's of a typedef), and counts only where all structs are packed (-fpack-struct). */
struct abiter_behind { char c; short v; };
#define ABITER_ALIGN(type, behind) \
  (__builtin_offsetof(struct abiter_behind, v) == 1 ? _Alignof(type) : __builtin_offsetof(behind, v))

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

/* Another codec's put and get, for an object inside the one at hand. */
#define ABITER_PUT(key, place) (callee_state.object = (place), callee_put_##key())
#define ABITER_GET(key, place) (callee_state.object = (place), callee_get_##key())

/* Leads out of functions that never return. */
void (*callee_leave)(void);

/* Ruins all registers that functions of C's convention may use. */
static void abiter_idle(void) {}
void (*callee_ruin)(void) = abiter_idle;

typedef float f32;
typedef unsigned char u8;
typedef enum Level { Level_Low = 0, Level_High = 7 } Level;
typedef long long i64;
typedef unsigned short u16;
typedef unsigned int char32_t;
typedef double f64;
typedef int i32;
typedef unsigned int u32;
typedef signed char i8;
typedef struct Point { f32 x; u8 y; } Point;
typedef struct Record { Point p; i64 n; Level l; u16 a[2]; _Bool on; char32_t c; f64 d; i32 w; } Record;
typedef void (*Done)(void);
typedef i32 (*Visit)(Point, u16);
typedef Point (__attribute__((ms_abi)) *Outer)(Visit, Point *, Point *);
typedef struct Ops { u32 n; Visit visit; Done done; } Ops;
void callee_put_f32(void) { f32 *v = (f32 *)callee_state.object; abiter_put(v, sizeof *v); }
void callee_get_f32(void) { f32 *v = (f32 *)callee_state.object; abiter_get(v, sizeof *v); }
unsigned long long callee_layout_f32[2] = {sizeof(f32), ABITER_ALIGN(f32, struct { char c; f32 v; })};
void callee_put_u8(void) { u8 *v = (u8 *)callee_state.object; abiter_put(v, sizeof *v); }
void callee_get_u8(void) { u8 *v = (u8 *)callee_state.object; abiter_get(v, sizeof *v); }
unsigned long long callee_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, struct { char c; u8 v; })};
void callee_put_Level(void) {
  Level *v = (Level *)callee_state.object;
  { unsigned int x; abiter_put(&x, sizeof x); *v = (Level)x; }
}
void callee_get_Level(void) {
  Level *v = (Level *)callee_state.object;
  { unsigned int x = (unsigned int)*v; abiter_get(&x, sizeof x); }
}
unsigned long long callee_layout_Level[2] = {sizeof(Level), ABITER_ALIGN(Level, struct { char c; Level v; })};
void callee_put_u16(void) { u16 *v = (u16 *)callee_state.object; abiter_put(v, sizeof *v); }
void callee_get_u16(void) { u16 *v = (u16 *)callee_state.object; abiter_get(v, sizeof *v); }
unsigned long long callee_layout_u16[2] = {sizeof(u16), ABITER_ALIGN(u16, struct { char c; u16 v; })};
void callee_put_bool(void) { _Bool *v = (_Bool *)callee_state.object; abiter_put(v, sizeof *v); }
void callee_get_bool(void) { _Bool *v = (_Bool *)callee_state.object; abiter_get(v, sizeof *v); }
unsigned long long callee_layout_bool[2] = {sizeof(_Bool), ABITER_ALIGN(_Bool, struct { char c; _Bool v; })};
void callee_put_f64(void) { f64 *v = (f64 *)callee_state.object; abiter_put(v, sizeof *v); }
void callee_get_f64(void) { f64 *v = (f64 *)callee_state.object; abiter_get(v, sizeof *v); }
unsigned long long callee_layout_f64[2] = {sizeof(f64), ABITER_ALIGN(f64, struct { char c; f64 v; })};
void callee_put_i32(void) { i32 *v = (i32 *)callee_state.object; abiter_put(v, sizeof *v); }
void callee_get_i32(void) { i32 *v = (i32 *)callee_state.object; abiter_get(v, sizeof *v); }
unsigned long long callee_layout_i32[2] = {sizeof(i32), ABITER_ALIGN(i32, struct { char c; i32 v; })};
void callee_put_u32(void) { u32 *v = (u32 *)callee_state.object; abiter_put(v, sizeof *v); }
void callee_get_u32(void) { u32 *v = (u32 *)callee_state.object; abiter_get(v, sizeof *v); }
unsigned long long callee_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, struct { char c; u32 v; })};
void callee_put_i8(void) { i8 *v = (i8 *)callee_state.object; abiter_put(v, sizeof *v); }
void callee_get_i8(void) { i8 *v = (i8 *)callee_state.object; abiter_get(v, sizeof *v); }
unsigned long long callee_layout_i8[2] = {sizeof(i8), ABITER_ALIGN(i8, struct { char c; i8 v; })};
void callee_put_Point(void) {
  Point *v = (Point *)callee_state.object;
  abiter_put(&v->x, sizeof v->x);
  abiter_put(&v->y, sizeof v->y);
}
void callee_get_Point(void) {
  Point *v = (Point *)callee_state.object;
  abiter_get(&v->x, sizeof v->x);
  abiter_get(&v->y, sizeof v->y);
}
unsigned long long callee_layout_Point[2] = {sizeof(Point), ABITER_ALIGN(Point, struct { char c; Point v; })};
void callee_put_Record(void) {
  Record *v = (Record *)callee_state.object;
  ABITER_PUT(Point, &v->p);
  abiter_put(&v->n, sizeof v->n);
  { unsigned int x; abiter_put(&x, sizeof x); v->l = (Level)x; }
  { unsigned long i; for (i = 0; i < 2; i++) abiter_put(&v->a[i], sizeof v->a[i]); }
  abiter_put(&v->on, sizeof v->on);
  abiter_put(&v->c, sizeof v->c);
  abiter_put(&v->d, sizeof v->d);
  abiter_put(&v->w, sizeof v->w);
}
void callee_get_Record(void) {
  Record *v = (Record *)callee_state.object;
  ABITER_GET(Point, &v->p);
  abiter_get(&v->n, sizeof v->n);
  { unsigned int x = (unsigned int)v->l; abiter_get(&x, sizeof x); }
  { unsigned long i; for (i = 0; i < 2; i++) abiter_get(&v->a[i], sizeof v->a[i]); }
  abiter_get(&v->on, sizeof v->on);
  abiter_get(&v->c, sizeof v->c);
  abiter_get(&v->d, sizeof v->d);
  abiter_get(&v->w, sizeof v->w);
}
unsigned long long callee_layout_Record[2] = {sizeof(Record), ABITER_ALIGN(Record, struct { char c; Record v; })};
void callee_put_Done(void) { Done *v = (Done *)callee_state.object; abiter_put(v, sizeof *v); }
void callee_get_Done(void) { Done *v = (Done *)callee_state.object; abiter_get(v, sizeof *v); }
unsigned long long callee_layout_Done[2] = {sizeof(Done), ABITER_ALIGN(Done, struct { char c; Done v; })};
void callee_put_Visit(void) { Visit *v = (Visit *)callee_state.object; abiter_put(v, sizeof *v); }
void callee_get_Visit(void) { Visit *v = (Visit *)callee_state.object; abiter_get(v, sizeof *v); }
unsigned long long callee_layout_Visit[2] = {sizeof(Visit), ABITER_ALIGN(Visit, struct { char c; Visit v; })};
void callee_put_ref_Point(void) {
  Point **v = (Point **)callee_state.object;
  {
    Point *t = (Point *)abiter_put_ref(v, sizeof(Point), _Alignof(Point));
    if (t) ABITER_PUT(Point, t);
  }
}
void callee_get_ref_Point(void) {
  Point **v = (Point **)callee_state.object;
  {
    Point *t = (Point *)abiter_get_ref(v);
    if (t) ABITER_GET(Point, t);
  }
}
unsigned long long callee_layout_ref_Point[2] = {
    sizeof(Point *), ABITER_ALIGN(Point *, struct { char c; Point *v; })};
void callee_put_mut_Point(void) {
  Point **v = (Point **)callee_state.object;
  {
    Point *t = (Point *)abiter_put_ref(v, sizeof(Point), _Alignof(Point));
    if (t) ABITER_PUT(Point, t);
  }
}
void callee_get_mut_Point(void) {
  Point **v = (Point **)callee_state.object;
  {
    Point *t = (Point *)abiter_get_ref(v);
    if (t) ABITER_GET(Point, t);
  }
}
unsigned long long callee_layout_mut_Point[2] = {
    sizeof(Point *), ABITER_ALIGN(Point *, struct { char c; Point *v; })};
void callee_put_Outer(void) { Outer *v = (Outer *)callee_state.object; abiter_put(v, sizeof *v); }
void callee_get_Outer(void) { Outer *v = (Outer *)callee_state.object; abiter_get(v, sizeof *v); }
unsigned long long callee_layout_Outer[2] = {sizeof(Outer), ABITER_ALIGN(Outer, struct { char c; Outer v; })};
void callee_put_Ops(void) {
  Ops *v = (Ops *)callee_state.object;
  abiter_put(&v->n, sizeof v->n);
  abiter_put(&v->visit, sizeof v->visit);
  abiter_put(&v->done, sizeof v->done);
}
void callee_get_Ops(void) {
  Ops *v = (Ops *)callee_state.object;
  abiter_get(&v->n, sizeof v->n);
  abiter_get(&v->visit, sizeof v->visit);
  abiter_get(&v->done, sizeof v->done);
}
unsigned long long callee_layout_Ops[2] = {sizeof(Ops), ABITER_ALIGN(Ops, struct { char c; Ops v; })};
void callee_put_array4_u32(void) {
  u32 (*v)[4] = (u32 (*)[4])callee_state.object;
  { unsigned long i; for (i = 0; i < 4; i++) abiter_put(&(*v)[i], sizeof (*v)[i]); }
}
void callee_get_array4_u32(void) {
  u32 (*v)[4] = (u32 (*)[4])callee_state.object;
  { unsigned long i; for (i = 0; i < 4; i++) abiter_get(&(*v)[i], sizeof (*v)[i]); }
}
unsigned long long callee_layout_array4_u32[2] = {
    sizeof(u32 [4]), ABITER_ALIGN(u32 [4], struct { char c; u32 v[4]; })};
void callee_put_array2_array3_Point(void) {
  Point (*v)[2][3] = (Point (*)[2][3])callee_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) {
    { unsigned long j; for (j = 0; j < 3; j++) ABITER_PUT(Point, &(*v)[i][j]); }
  } }
}
void callee_get_array2_array3_Point(void) {
  Point (*v)[2][3] = (Point (*)[2][3])callee_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) {
    { unsigned long j; for (j = 0; j < 3; j++) ABITER_GET(Point, &(*v)[i][j]); }
  } }
}
unsigned long long callee_layout_array2_array3_Point[2] = {
    sizeof(Point [2][3]), ABITER_ALIGN(Point [2][3], struct { char c; Point v[2][3]; })};
void callee_put_array2_array2_i8(void) {
  i8 (*v)[2][2] = (i8 (*)[2][2])callee_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) {
    { unsigned long j; for (j = 0; j < 2; j++) abiter_put(&(*v)[i][j], sizeof (*v)[i][j]); }
  } }
}
void callee_get_array2_array2_i8(void) {
  i8 (*v)[2][2] = (i8 (*)[2][2])callee_state.object;
  { unsigned long i; for (i = 0; i < 2; i++) {
    { unsigned long j; for (j = 0; j < 2; j++) abiter_get(&(*v)[i][j], sizeof (*v)[i][j]); }
  } }
}
unsigned long long callee_layout_array2_array2_i8[2] = {
    sizeof(i8 [2][2]), ABITER_ALIGN(i8 [2][2], struct { char c; i8 v[2][2]; })};
Point each__c(u8 a0, Visit a1, u32 a2) {
  void **slot = callee_state.slot;
  *(u8 *)slot[0] = a0;
  *(Visit *)slot[1] = a1;
  *(u32 *)slot[2] = a2;
  *(i32 *)slot[6] = a1(*(Point *)slot[4], *(u16 *)slot[5]);
  return *(Point *)slot[3];
}
__attribute__((ms_abi)) Point each__win64(u8 a0, Visit a1, u32 a2) {
  void **slot = callee_state.slot;
  *(u8 *)slot[0] = a0;
  *(Visit *)slot[1] = a1;
  *(u32 *)slot[2] = a2;
  *(i32 *)slot[6] = a1(*(Point *)slot[4], *(u16 *)slot[5]);
  callee_ruin();
  return *(Point *)slot[3];
}
void ops__c(Ops a0, u32 a1) {
  void **slot = callee_state.slot;
  *(Ops *)slot[0] = a0;
  *(u32 *)slot[1] = a1;
  *(i32 *)slot[4] = a0.visit(*(Point *)slot[2], *(u16 *)slot[3]);
  a0.done();
}
__attribute__((ms_abi)) void ops__win64(Ops a0, u32 a1) {
  void **slot = callee_state.slot;
  *(Ops *)slot[0] = a0;
  *(u32 *)slot[1] = a1;
  *(i32 *)slot[4] = a0.visit(*(Point *)slot[2], *(u16 *)slot[3]);
  a0.done();
  callee_ruin();
}
f32 nested__c(Outer a0) {
  void **slot = callee_state.slot;
  *(Outer *)slot[0] = a0;
  *(Point *)slot[5] = a0(*(Visit *)slot[2], *(Point **)slot[3], *(Point **)slot[4]);
  return *(f32 *)slot[1];
}
i32 nested__c__cb2(Point a0, u16 a1) {
  void **slot = callee_state.slot;
  *(Point *)slot[6] = a0;
  *(u16 *)slot[7] = a1;
  return *(i32 *)slot[8];
}
__attribute__((ms_abi)) f32 nested__win64(Outer a0) {
  void **slot = callee_state.slot;
  *(Outer *)slot[0] = a0;
  *(Point *)slot[5] = a0(*(Visit *)slot[2], *(Point **)slot[3], *(Point **)slot[4]);
  callee_ruin();
  return *(f32 *)slot[1];
}
i32 nested__win64__cb2(Point a0, u16 a1) {
  void **slot = callee_state.slot;
  *(Point *)slot[6] = a0;
  *(u16 *)slot[7] = a1;
  return *(i32 *)slot[8];
}
i8 unprototyped__c(int a0, double a1, int a2, Point a3) {
  void **slot = callee_state.slot;
  *(u8 *)slot[0] = (u8)a0;
  *(f32 *)slot[1] = (f32)a1;
  *(_Bool *)slot[2] = (_Bool)a2;
  *(Point *)slot[3] = a3;
  return *(i8 *)slot[4];
}
__attribute__((ms_abi)) i8 unprototyped__win64(int a0, double a1, int a2, Point a3) {
  void **slot = callee_state.slot;
  *(u8 *)slot[0] = (u8)a0;
  *(f32 *)slot[1] = (f32)a1;
  *(_Bool *)slot[2] = (_Bool)a2;
  *(Point *)slot[3] = a3;
  callee_ruin();
  return *(i8 *)slot[4];
}
i8 knr__c(a0, a1, a2) u8 a0; f32 a1; Point a2; {
  void **slot = callee_state.slot;
  *(u8 *)slot[0] = a0;
  *(f32 *)slot[1] = a1;
  *(Point *)slot[2] = a2;
  return *(i8 *)slot[3];
}
__attribute__((ms_abi)) i8 knr__win64(a0, a1, a2) u8 a0; f32 a1; Point a2; {
  void **slot = callee_state.slot;
  *(u8 *)slot[0] = a0;
  *(f32 *)slot[1] = a1;
  *(Point *)slot[2] = a2;
  callee_ruin();
  return *(i8 *)slot[3];
}
_Noreturn void stop__c(i32 a0, f64 a1) {
  void **slot = callee_state.slot;
  *(i32 *)slot[0] = a0;
  *(f64 *)slot[1] = a1;
  callee_leave();
  for (;;);
}
_Noreturn __attribute__((ms_abi)) void stop__win64(i32 a0, f64 a1) {
  void **slot = callee_state.slot;
  *(i32 *)slot[0] = a0;
  *(f64 *)slot[1] = a1;
  callee_leave();
  for (;;);
}
void quiet__c(i32 a0) { void **slot = callee_state.slot; *(i32 *)slot[0] = a0; }
__attribute__((ms_abi)) void quiet__win64(i32 a0) {
  void **slot = callee_state.slot;
  *(i32 *)slot[0] = a0;
  callee_ruin();
}
i32 number__c;
void before_number__c_(void) { void **slot = callee_state.slot; number__c = *(i32 *)slot[1]; }
void after_number__c_(void) { void **slot = callee_state.slot; *(i32 *)slot[0] = number__c; }
u32 table__c[4];
void before_table__c_(void) {
  void **slot = callee_state.slot;
  { unsigned long i; for (i = 0; i < 4; i++) table__c[i] = (*(u32 (*)[4])slot[1])[i]; }
}
void after_table__c_(void) {
  void **slot = callee_state.slot;
  { unsigned long i; for (i = 0; i < 4; i++) (*(u32 (*)[4])slot[0])[i] = table__c[i]; }
}
Point grid__c[2][3];
void before_grid__c_(void) {
  void **slot = callee_state.slot;
  { unsigned long i; for (i = 0; i < 2; i++)
    { unsigned long j; for (j = 0; j < 3; j++)
    grid__c[i][j] = (*(Point (*)[2][3])slot[1])[i][j]; } }
}
void after_grid__c_(void) {
  void **slot = callee_state.slot;
  { unsigned long i; for (i = 0; i < 2; i++)
    { unsigned long j; for (j = 0; j < 3; j++)
    (*(Point (*)[2][3])slot[0])[i][j] = grid__c[i][j]; } }
}
Record record__c;
void before_record__c_(void) { void **slot = callee_state.slot; record__c = *(Record *)slot[1]; }
void after_record__c_(void) { void **slot = callee_state.slot; *(Record *)slot[0] = record__c; }
const Record fixed__c = {
    {1.5f, (u8)0x20}, (i64)0x3736353433323130ull, Level_High, {(u16)0x5150, (u16)0x6160}, 1, (char32_t)0x18081, 9.5,
    (i32)0xa3a2a1a0};
const i8 rows__c[2][2] = {{(i8)0x10, (i8)0x20}, {(i8)0x30, (i8)0x40}};
_Thread_local Point local__c;
void before_local__c_(void) { void **slot = callee_state.slot; local__c = *(Point *)slot[1]; }
void after_local__c_(void) { void **slot = callee_state.slot; *(Point *)slot[0] = local__c; }
