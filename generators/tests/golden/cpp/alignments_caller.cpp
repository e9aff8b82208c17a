/* abiter VERSION: the caller's side of alignments in C++
   abiter gen alignments.kdl --lang cpp --side caller */
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

typedef unsigned long long u64;
typedef float f32;
typedef double f64;
typedef unsigned int u32;
typedef unsigned char u8;
typedef unsigned short u16;
typedef u64 low __attribute__((aligned(4)));
typedef f32 high __attribute__((aligned(16)));
struct Point { f32 x; f64 y; };
typedef Point low_point __attribute__((aligned(2)));
struct Low { u32 a; low b; low c[2]; low_point d; };
struct High { u8 a; high b; u8 c; };
struct Fields {
  u8 a;
  u32 b __attribute__((aligned(16)));
  u32 c __attribute__((packed));
  Point d __attribute__((packed));
  u32 e : 3;
  u32 f : 5 __attribute__((aligned(4)));
  u16 g __attribute__((packed, aligned(2)));
};
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_low(void) { low *v = (low *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_low(void) { low *v = (low *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_low { char c; low v; };
unsigned long long caller_layout_low[2] = {sizeof(low), ABITER_ALIGN(low, caller_behind_low)};
extern "C" void caller_put_high(void) { high *v = (high *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_high(void) { high *v = (high *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_high { char c; high v; };
unsigned long long caller_layout_high[2] = {sizeof(high), ABITER_ALIGN(high, caller_behind_high)};
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
extern "C" void caller_put_low_point(void) {
  low_point *v = (low_point *)caller_state.object;
  { Point t = *v; ABITER_PUT(Point, &t); *v = t; }
}
extern "C" void caller_get_low_point(void) {
  low_point *v = (low_point *)caller_state.object;
  { Point t = *v; ABITER_GET(Point, &t); }
}
struct caller_behind_low_point { char c; low_point v; };
unsigned long long caller_layout_low_point[2] = {
    sizeof(low_point), ABITER_ALIGN(low_point, caller_behind_low_point)};
extern "C" void caller_put_Low(void) {
  Low *v = (Low *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
  for (unsigned long i = 0; i < 2; i++) abiter_put(&v->c[i], sizeof v->c[i]);
  { low_point t = v->d; ABITER_PUT(low_point, &t); v->d = t; }
}
extern "C" void caller_get_Low(void) {
  Low *v = (Low *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
  for (unsigned long i = 0; i < 2; i++) abiter_get(&v->c[i], sizeof v->c[i]);
  { low_point t = v->d; ABITER_GET(low_point, &t); }
}
struct caller_behind_Low { char c; Low v; };
unsigned long long caller_layout_Low[2] = {sizeof(Low), ABITER_ALIGN(Low, caller_behind_Low)};
extern "C" void caller_put_High(void) {
  High *v = (High *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
  abiter_put(&v->c, sizeof v->c);
}
extern "C" void caller_get_High(void) {
  High *v = (High *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
  abiter_get(&v->c, sizeof v->c);
}
struct caller_behind_High { char c; High v; };
unsigned long long caller_layout_High[2] = {sizeof(High), ABITER_ALIGN(High, caller_behind_High)};
extern "C" void caller_put_Fields(void) {
  Fields *v = (Fields *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
  abiter_put(&v->c, sizeof v->c);
  { Point t = v->d; ABITER_PUT(Point, &t); v->d = t; }
  { u32 x; abiter_put(&x, sizeof x); v->e = x; }
  { u32 x; abiter_put(&x, sizeof x); v->f = x; }
  abiter_put(&v->g, sizeof v->g);
}
extern "C" void caller_get_Fields(void) {
  Fields *v = (Fields *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
  abiter_get(&v->c, sizeof v->c);
  { Point t = v->d; ABITER_GET(Point, &t); }
  { u32 x = v->e; abiter_get(&x, sizeof x); }
  { u32 x = v->f; abiter_get(&x, sizeof x); }
  abiter_get(&v->g, sizeof v->g);
}
struct caller_behind_Fields { char c; Fields v; };
unsigned long long caller_layout_Fields[2] = {sizeof(Fields), ABITER_ALIGN(Fields, caller_behind_Fields)};
extern "C" low pass_low__c(u8 a0, low a1, u8 a2);
extern "C" void call_pass_low__c_(void) {
  void **slot = caller_state.slot;
  low r = pass_low__c(
      *(u8 *)slot[0], *(low *)slot[1], *(u8 *)slot[2]);
  *(low *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" __attribute__((ms_abi)) low pass_low__win64(u8 a0, low a1, u8 a2);
extern "C" void call_pass_low__win64_(void) {
  void **slot = caller_state.slot;
  low r = pass_low__win64(
      *(u8 *)slot[0], *(low *)slot[1], *(u8 *)slot[2]);
  *(low *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" high pass_high__c(u8 a0, high a1, u8 a2);
extern "C" void call_pass_high__c_(void) {
  void **slot = caller_state.slot;
  high r = pass_high__c(
      *(u8 *)slot[0], *(high *)slot[1], *(u8 *)slot[2]);
  *(high *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" __attribute__((ms_abi)) high pass_high__win64(u8 a0, high a1, u8 a2);
extern "C" void call_pass_high__win64_(void) {
  void **slot = caller_state.slot;
  high r = pass_high__win64(
      *(u8 *)slot[0], *(high *)slot[1], *(u8 *)slot[2]);
  *(high *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" low_point pass_low_point__c(u8 a0, low_point a1, u8 a2);
extern "C" void call_pass_low_point__c_(void) {
  void **slot = caller_state.slot;
  low_point r = pass_low_point__c(
      *(u8 *)slot[0], *(low_point *)slot[1], *(u8 *)slot[2]);
  *(low_point *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_low_point__c_(void) {
  pass_low_point__c(*(u8 *)(abiter_passed + 0), *(low_point *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) low_point pass_low_point__win64(u8 a0, low_point a1, u8 a2);
extern "C" void call_pass_low_point__win64_(void) {
  void **slot = caller_state.slot;
  low_point r = pass_low_point__win64(
      *(u8 *)slot[0], *(low_point *)slot[1], *(u8 *)slot[2]);
  *(low_point *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_low_point__win64_(void) {
  pass_low_point__win64(
      *(u8 *)(abiter_passed + 0), *(low_point *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" Low pass_Low__c(u8 a0, Low a1, u8 a2);
extern "C" void call_pass_Low__c_(void) {
  void **slot = caller_state.slot;
  Low r = pass_Low__c(
      *(u8 *)slot[0], *(Low *)slot[1], *(u8 *)slot[2]);
  *(Low *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Low__c_(void) {
  pass_Low__c(*(u8 *)(abiter_passed + 0), *(Low *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Low pass_Low__win64(u8 a0, Low a1, u8 a2);
extern "C" void call_pass_Low__win64_(void) {
  void **slot = caller_state.slot;
  Low r = pass_Low__win64(
      *(u8 *)slot[0], *(Low *)slot[1], *(u8 *)slot[2]);
  *(Low *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Low__win64_(void) {
  pass_Low__win64(*(u8 *)(abiter_passed + 0), *(Low *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" High pass_High__c(u8 a0, High a1, u8 a2);
extern "C" void call_pass_High__c_(void) {
  void **slot = caller_state.slot;
  High r = pass_High__c(
      *(u8 *)slot[0], *(High *)slot[1], *(u8 *)slot[2]);
  *(High *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_High__c_(void) {
  pass_High__c(*(u8 *)(abiter_passed + 0), *(High *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) High pass_High__win64(u8 a0, High a1, u8 a2);
extern "C" void call_pass_High__win64_(void) {
  void **slot = caller_state.slot;
  High r = pass_High__win64(
      *(u8 *)slot[0], *(High *)slot[1], *(u8 *)slot[2]);
  *(High *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_High__win64_(void) {
  pass_High__win64(*(u8 *)(abiter_passed + 0), *(High *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" Fields pass_Fields__c(u8 a0, Fields a1, u8 a2);
extern "C" void call_pass_Fields__c_(void) {
  void **slot = caller_state.slot;
  Fields r = pass_Fields__c(
      *(u8 *)slot[0], *(Fields *)slot[1], *(u8 *)slot[2]);
  *(Fields *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Fields__c_(void) {
  pass_Fields__c(*(u8 *)(abiter_passed + 0), *(Fields *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Fields pass_Fields__win64(u8 a0, Fields a1, u8 a2);
extern "C" void call_pass_Fields__win64_(void) {
  void **slot = caller_state.slot;
  Fields r = pass_Fields__win64(
      *(u8 *)slot[0], *(Fields *)slot[1], *(u8 *)slot[2]);
  *(Fields *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Fields__win64_(void) {
  pass_Fields__win64(*(u8 *)(abiter_passed + 0), *(Fields *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
