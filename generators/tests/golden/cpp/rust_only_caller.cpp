/* abiter VERSION: the caller's side of rust_only+repr-rust in C++
   abiter gen rust_only.kdl+repr-rust --lang cpp --side caller */
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

/* What callers pass that ignore the result. */
static unsigned char abiter_passed[8192] __attribute__((aligned(128)));
extern "C" { unsigned char *caller_passed = abiter_passed; }

typedef unsigned char u8;
typedef unsigned long long u64;
typedef unsigned short u16;
typedef unsigned int u32;
struct Fixed { u8 a; u16 b; };
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_Fixed(void) {
  Fixed *v = (Fixed *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
}
extern "C" void caller_get_Fixed(void) {
  Fixed *v = (Fixed *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
}
struct caller_behind_Fixed { char c; Fixed v; };
unsigned long long caller_layout_Fixed[2] = {sizeof(Fixed), ABITER_ALIGN(Fixed, caller_behind_Fixed)};
extern "C" void caller_put_unit(void) { }
extern "C" void caller_get_unit(void) { }
unsigned long long caller_layout_unit[2] = {0, 1};
extern "C" Fixed pass_Fixed__c(u8 a0, Fixed a1, u8 a2);
extern "C" void call_pass_Fixed__c_(void) {
  void **slot = caller_state.slot;
  Fixed r = pass_Fixed__c(*(u8 *)slot[0], *(Fixed *)slot[1], *(u8 *)slot[2]);
  *(Fixed *)slot[3] = r;
}
extern "C" void ignore_pass_Fixed__c_(void) {
  pass_Fixed__c(*(u8 *)(abiter_passed + 0), *(Fixed *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Fixed pass_Fixed__win64(u8 a0, Fixed a1, u8 a2);
extern "C" void call_pass_Fixed__win64_(void) {
  void **slot = caller_state.slot;
  Fixed r = pass_Fixed__win64(*(u8 *)slot[0], *(Fixed *)slot[1], *(u8 *)slot[2]);
  *(Fixed *)slot[3] = r;
}
extern "C" void ignore_pass_Fixed__win64_(void) {
  pass_Fixed__win64(*(u8 *)(abiter_passed + 0), *(Fixed *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
