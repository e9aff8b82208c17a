/* abiter VERSION: the caller's side of variadics in C
   abiter gen variadics.kdl --lang c --side caller */
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

typedef unsigned long long u64;
typedef double f64;
typedef unsigned int u32;
typedef signed char i8;
typedef unsigned short u16;
typedef float f32;
typedef long long i64;
typedef unsigned char u8;
typedef struct Pair { u64 a; f64 b; } Pair;
void caller_put_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u64[2] = {sizeof(u64), ABITER_ALIGN(u64, struct { char c; u64 v; })};
void caller_put_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_f64[2] = {sizeof(f64), ABITER_ALIGN(f64, struct { char c; f64 v; })};
void caller_put_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, struct { char c; u32 v; })};
void caller_put_i8(void) { i8 *v = (i8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_i8(void) { i8 *v = (i8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_i8[2] = {sizeof(i8), ABITER_ALIGN(i8, struct { char c; i8 v; })};
void caller_put_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u16[2] = {sizeof(u16), ABITER_ALIGN(u16, struct { char c; u16 v; })};
void caller_put_bool(void) { _Bool *v = (_Bool *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_bool(void) { _Bool *v = (_Bool *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_bool[2] = {sizeof(_Bool), ABITER_ALIGN(_Bool, struct { char c; _Bool v; })};
void caller_put_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_f32[2] = {sizeof(f32), ABITER_ALIGN(f32, struct { char c; f32 v; })};
void caller_put_i64(void) { i64 *v = (i64 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_i64(void) { i64 *v = (i64 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_i64[2] = {sizeof(i64), ABITER_ALIGN(i64, struct { char c; i64 v; })};
void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, struct { char c; u8 v; })};
void caller_put_Pair(void) {
  Pair *v = (Pair *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
}
void caller_get_Pair(void) {
  Pair *v = (Pair *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
}
unsigned long long caller_layout_Pair[2] = {sizeof(Pair), ABITER_ALIGN(Pair, struct { char c; Pair v; })};
void promoted__c(u32 a0, ...);
void call_promoted__c(void) {
  void **slot = caller_state.slot;
  promoted__c(*(u32 *)slot[0], *(i8 *)slot[1], *(u16 *)slot[2], *(_Bool *)slot[3], *(f32 *)slot[4], *(i64 *)slot[5]);
}
__attribute__((ms_abi)) void promoted__win64(u32 a0, ...);
void call_promoted__win64(void) {
  void **slot = caller_state.slot;
  promoted__win64(
      *(u32 *)slot[0], *(i8 *)slot[1], *(u16 *)slot[2], *(_Bool *)slot[3], *(f32 *)slot[4], *(i64 *)slot[5]);
}
f64 many__c(u32 a0, ...);
void call_many__c(void) {
  void **slot = caller_state.slot;
  *(f64 *)slot[19] = many__c(
      *(u32 *)slot[0], *(u64 *)slot[1], *(f64 *)slot[2], *(u64 *)slot[3], *(f64 *)slot[4], *(u64 *)slot[5],
      *(f64 *)slot[6], *(u64 *)slot[7], *(f64 *)slot[8], *(u64 *)slot[9], *(f64 *)slot[10], *(u64 *)slot[11],
      *(f64 *)slot[12], *(u64 *)slot[13], *(f64 *)slot[14], *(u64 *)slot[15], *(f64 *)slot[16], *(u64 *)slot[17],
      *(f64 *)slot[18]);
}
__attribute__((ms_abi)) f64 many__win64(u32 a0, ...);
void call_many__win64(void) {
  void **slot = caller_state.slot;
  *(f64 *)slot[19] = many__win64(
      *(u32 *)slot[0], *(u64 *)slot[1], *(f64 *)slot[2], *(u64 *)slot[3], *(f64 *)slot[4], *(u64 *)slot[5],
      *(f64 *)slot[6], *(u64 *)slot[7], *(f64 *)slot[8], *(u64 *)slot[9], *(f64 *)slot[10], *(u64 *)slot[11],
      *(f64 *)slot[12], *(u64 *)slot[13], *(f64 *)slot[14], *(u64 *)slot[15], *(f64 *)slot[16], *(u64 *)slot[17],
      *(f64 *)slot[18]);
}
u32 pair__c(u8 a0, f64 a1, ...);
void call_pair__c(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[4] = pair__c(*(u8 *)slot[0], *(f64 *)slot[1], *(Pair *)slot[2], *(u32 *)slot[3]);
}
__attribute__((ms_abi)) u32 pair__win64(u8 a0, f64 a1, ...);
void call_pair__win64(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[4] = pair__win64(*(u8 *)slot[0], *(f64 *)slot[1], *(Pair *)slot[2], *(u32 *)slot[3]);
}
void plain__c(u8 a0, f32 a1);
void call_plain__c(void) { void **slot = caller_state.slot; plain__c(*(u8 *)slot[0], *(f32 *)slot[1]); }
__attribute__((ms_abi)) void plain__win64(u8 a0, f32 a1);
void call_plain__win64(void) { void **slot = caller_state.slot; plain__win64(*(u8 *)slot[0], *(f32 *)slot[1]); }
