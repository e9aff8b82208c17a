/* abiter VERSION: the caller's side of puns in C++
   abiter gen puns.kdl --lang cpp --side caller */
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
typedef f32 Coordinate;
typedef f32 Unlike;
struct Point { Coordinate x; Coordinate y; Unlike u; Coordinate at[2]; };
/* a note */ // one
struct Noted { u8 a; };
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_Coordinate_c_cpp(void) {
  Coordinate *v = (Coordinate *)caller_state.object;
  abiter_put(v, sizeof *v);
}
extern "C" void caller_get_Coordinate_c_cpp(void) {
  Coordinate *v = (Coordinate *)caller_state.object;
  abiter_get(v, sizeof *v);
}
struct caller_behind_Coordinate_c_cpp { char c; Coordinate v; };
unsigned long long caller_layout_Coordinate_c_cpp[2] = {
    sizeof(Coordinate), ABITER_ALIGN(Coordinate, caller_behind_Coordinate_c_cpp)};
extern "C" void caller_put_Coordinate(void) {
  Coordinate *v = (Coordinate *)caller_state.object;
  ABITER_PUT(Coordinate_c_cpp, v);
}
extern "C" void caller_get_Coordinate(void) {
  Coordinate *v = (Coordinate *)caller_state.object;
  ABITER_GET(Coordinate_c_cpp, v);
}
struct caller_behind_Coordinate { char c; Coordinate v; };
unsigned long long caller_layout_Coordinate[2] = {
    sizeof(Coordinate), ABITER_ALIGN(Coordinate, caller_behind_Coordinate)};
extern "C" void caller_put_Unlike_default(void) {
  Unlike *v = (Unlike *)caller_state.object;
  abiter_put(v, sizeof *v);
}
extern "C" void caller_get_Unlike_default(void) {
  Unlike *v = (Unlike *)caller_state.object;
  abiter_get(v, sizeof *v);
}
struct caller_behind_Unlike_default { char c; Unlike v; };
unsigned long long caller_layout_Unlike_default[2] = {
    sizeof(Unlike), ABITER_ALIGN(Unlike, caller_behind_Unlike_default)};
extern "C" void caller_put_Unlike(void) { Unlike *v = (Unlike *)caller_state.object; ABITER_PUT(Unlike_default, v); }
extern "C" void caller_get_Unlike(void) { Unlike *v = (Unlike *)caller_state.object; ABITER_GET(Unlike_default, v); }
struct caller_behind_Unlike { char c; Unlike v; };
unsigned long long caller_layout_Unlike[2] = {sizeof(Unlike), ABITER_ALIGN(Unlike, caller_behind_Unlike)};
extern "C" void caller_put_Point(void) {
  Point *v = (Point *)caller_state.object;
  ABITER_PUT(Coordinate, &v->x);
  ABITER_PUT(Coordinate, &v->y);
  ABITER_PUT(Unlike, &v->u);
  for (unsigned long i = 0; i < 2; i++) ABITER_PUT(Coordinate, &v->at[i]);
}
extern "C" void caller_get_Point(void) {
  Point *v = (Point *)caller_state.object;
  ABITER_GET(Coordinate, &v->x);
  ABITER_GET(Coordinate, &v->y);
  ABITER_GET(Unlike, &v->u);
  for (unsigned long i = 0; i < 2; i++) ABITER_GET(Coordinate, &v->at[i]);
}
struct caller_behind_Point { char c; Point v; };
unsigned long long caller_layout_Point[2] = {sizeof(Point), ABITER_ALIGN(Point, caller_behind_Point)};
extern "C" void caller_put_Noted(void) { Noted *v = (Noted *)caller_state.object; abiter_put(&v->a, sizeof v->a); }
extern "C" void caller_get_Noted(void) { Noted *v = (Noted *)caller_state.object; abiter_get(&v->a, sizeof v->a); }
struct caller_behind_Noted { char c; Noted v; };
unsigned long long caller_layout_Noted[2] = {sizeof(Noted), ABITER_ALIGN(Noted, caller_behind_Noted)};
extern "C" Coordinate pass_Coordinate__c(u8 a0, Coordinate a1, u8 a2);
extern "C" void call_pass_Coordinate__c_(void) {
  void **slot = caller_state.slot;
  *(Coordinate *)slot[3] = pass_Coordinate__c(*(u8 *)slot[0], *(Coordinate *)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Coordinate pass_Coordinate__win64(u8 a0, Coordinate a1, u8 a2);
extern "C" void call_pass_Coordinate__win64_(void) {
  void **slot = caller_state.slot;
  *(Coordinate *)slot[3] = pass_Coordinate__win64(*(u8 *)slot[0], *(Coordinate *)slot[1], *(u8 *)slot[2]);
}
extern "C" Point pass_Point__c(u8 a0, Point a1, u8 a2);
extern "C" void call_pass_Point__c_(void) {
  void **slot = caller_state.slot;
  Point r = pass_Point__c(*(u8 *)slot[0], *(Point *)slot[1], *(u8 *)slot[2]);
  *(Point *)slot[3] = r;
}
extern "C" void dynamic_pass_Point__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Point r = pass_Point__c(*(u8 *)slot[0], *(Point *)slot[1], *(u8 *)slot[2]);
  *(Point *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
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
extern "C" void dynamic_pass_Point__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Point r = pass_Point__win64(*(u8 *)slot[0], *(Point *)slot[1], *(u8 *)slot[2]);
  *(Point *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Point__win64_(void) {
  pass_Point__win64(*(u8 *)(abiter_passed + 0), *(Point *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" Unlike pass_Unlike__c(u8 a0, Unlike a1, u8 a2);
extern "C" void call_pass_Unlike__c_(void) {
  void **slot = caller_state.slot;
  *(Unlike *)slot[3] = pass_Unlike__c(*(u8 *)slot[0], *(Unlike *)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Unlike pass_Unlike__win64(u8 a0, Unlike a1, u8 a2);
extern "C" void call_pass_Unlike__win64_(void) {
  void **slot = caller_state.slot;
  *(Unlike *)slot[3] = pass_Unlike__win64(*(u8 *)slot[0], *(Unlike *)slot[1], *(u8 *)slot[2]);
}
extern "C" Noted pass_Noted__c(u8 a0, Noted a1, u8 a2);
extern "C" void call_pass_Noted__c_(void) {
  void **slot = caller_state.slot;
  Noted r = pass_Noted__c(*(u8 *)slot[0], *(Noted *)slot[1], *(u8 *)slot[2]);
  *(Noted *)slot[3] = r;
}
extern "C" void ignore_pass_Noted__c_(void) {
  pass_Noted__c(*(u8 *)(abiter_passed + 0), *(Noted *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Noted pass_Noted__win64(u8 a0, Noted a1, u8 a2);
extern "C" void call_pass_Noted__win64_(void) {
  void **slot = caller_state.slot;
  Noted r = pass_Noted__win64(*(u8 *)slot[0], *(Noted *)slot[1], *(u8 *)slot[2]);
  *(Noted *)slot[3] = r;
}
extern "C" void ignore_pass_Noted__win64_(void) {
  pass_Noted__win64(*(u8 *)(abiter_passed + 0), *(Noted *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
// about a function
extern "C" void noted__c(Noted a0);
extern "C" void call_noted__c_(void) { void **slot = caller_state.slot; noted__c(*(Noted *)slot[0]); }
// about a function
extern "C" __attribute__((ms_abi)) void noted__win64(Noted a0);
extern "C" void call_noted__win64_(void) { void **slot = caller_state.slot; noted__win64(*(Noted *)slot[0]); }
