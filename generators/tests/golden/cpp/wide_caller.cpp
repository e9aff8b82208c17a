/* abiter VERSION: the caller's side of wide in C++
   abiter gen wide.kdl --lang cpp --side caller */
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

/* What callers pass that ignore the result. */
static unsigned char abiter_passed[8192] __attribute__((aligned(128)));
extern "C" { unsigned char *caller_passed = abiter_passed; }

typedef unsigned char u8;
typedef __int128 i128;
enum Huge : unsigned __int128 { Huge_One = 1, Huge_Most = 9223372036854775807 };
enum Low : __int128 { Low_Minus = -5, Low_Plus = 5 };
typedef double f64;
typedef unsigned __int128 u128;
typedef unsigned int u32;
typedef long long i64;
struct Wide { u8 a; i128 w; u8 z; };
enum Apart_tag : unsigned __int128 { Apart_First = 0, Apart_Second = 1, Apart_Third = 2 };
union Apart {
  Apart_tag tag;
  struct { Apart_tag tag; u8 _0; } First;
  struct { Apart_tag tag; f64 _0; } Second;
};
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_i128(void) { i128 *v = (i128 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_i128(void) { i128 *v = (i128 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_i128 { char c; i128 v; };
unsigned long long caller_layout_i128[2] = {sizeof(i128), ABITER_ALIGN(i128, caller_behind_i128)};
extern "C" void caller_put_Huge(void) { Huge *v = (Huge *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_Huge(void) { Huge *v = (Huge *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_Huge { char c; Huge v; };
unsigned long long caller_layout_Huge[2] = {sizeof(Huge), ABITER_ALIGN(Huge, caller_behind_Huge)};
extern "C" void caller_put_Low(void) { Low *v = (Low *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_Low(void) { Low *v = (Low *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_Low { char c; Low v; };
unsigned long long caller_layout_Low[2] = {sizeof(Low), ABITER_ALIGN(Low, caller_behind_Low)};
extern "C" void caller_put_u128(void) { u128 *v = (u128 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u128(void) { u128 *v = (u128 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u128 { char c; u128 v; };
unsigned long long caller_layout_u128[2] = {sizeof(u128), ABITER_ALIGN(u128, caller_behind_u128)};
extern "C" void caller_put_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u32 { char c; u32 v; };
unsigned long long caller_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, caller_behind_u32)};
extern "C" void caller_put_i64(void) { i64 *v = (i64 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_i64(void) { i64 *v = (i64 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_i64 { char c; i64 v; };
unsigned long long caller_layout_i64[2] = {sizeof(i64), ABITER_ALIGN(i64, caller_behind_i64)};
extern "C" void caller_put_Wide(void) {
  Wide *v = (Wide *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->w, sizeof v->w);
  abiter_put(&v->z, sizeof v->z);
}
extern "C" void caller_get_Wide(void) {
  Wide *v = (Wide *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->w, sizeof v->w);
  abiter_get(&v->z, sizeof v->z);
}
struct caller_behind_Wide { char c; Wide v; };
unsigned long long caller_layout_Wide[2] = {sizeof(Wide), ABITER_ALIGN(Wide, caller_behind_Wide)};
extern "C" void caller_put_Apart(void) {
  Apart *v = (Apart *)caller_state.object;
  switch (abiter_put_tag()) {
  case Apart_First:
    v->First.tag = Apart_First;
    abiter_put(&v->First._0, sizeof v->First._0);
    break;
  case Apart_Second:
    v->Second.tag = Apart_Second;
    abiter_put(&v->Second._0, sizeof v->Second._0);
    break;
  case Apart_Third: v->tag = Apart_Third; break;
  }
}
extern "C" void caller_get_Apart(void) {
  Apart *v = (Apart *)caller_state.object;
  switch (abiter_get_tag(v->tag >> 64 ? ~0ull : (unsigned long long)v->tag, 3)) {
  case Apart_First: abiter_get(&v->First._0, sizeof v->First._0); break;
  case Apart_Second: abiter_get(&v->Second._0, sizeof v->Second._0); break;
  case Apart_Third: break;
  }
}
struct caller_behind_Apart { char c; Apart v; };
unsigned long long caller_layout_Apart[2] = {sizeof(Apart), ABITER_ALIGN(Apart, caller_behind_Apart)};
extern "C" Huge pass_Huge__c(u8 a0, Huge a1, u8 a2);
extern "C" void call_pass_Huge__c_(void) {
  void **slot = caller_state.slot;
  *(Huge *)slot[3] = pass_Huge__c(*(u8 *)slot[0], *(Huge *)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Huge pass_Huge__win64(u8 a0, Huge a1, u8 a2);
extern "C" void call_pass_Huge__win64_(void) {
  void **slot = caller_state.slot;
  *(Huge *)slot[3] = pass_Huge__win64(*(u8 *)slot[0], *(Huge *)slot[1], *(u8 *)slot[2]);
}
extern "C" Low pass_Low__c(u8 a0, Low a1, u8 a2);
extern "C" void call_pass_Low__c_(void) {
  void **slot = caller_state.slot;
  *(Low *)slot[3] = pass_Low__c(*(u8 *)slot[0], *(Low *)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Low pass_Low__win64(u8 a0, Low a1, u8 a2);
extern "C" void call_pass_Low__win64_(void) {
  void **slot = caller_state.slot;
  *(Low *)slot[3] = pass_Low__win64(*(u8 *)slot[0], *(Low *)slot[1], *(u8 *)slot[2]);
}
extern "C" Apart pass_Apart__c(u8 a0, Apart a1, u8 a2);
extern "C" void call_pass_Apart__c_(void) {
  void **slot = caller_state.slot;
  Apart r = pass_Apart__c(*(u8 *)slot[0], *(Apart *)slot[1], *(u8 *)slot[2]);
  *(Apart *)slot[3] = r;
}
extern "C" void ignore_pass_Apart__c_(void) {
  pass_Apart__c(*(u8 *)(abiter_passed + 0), *(Apart *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Apart pass_Apart__win64(u8 a0, Apart a1, u8 a2);
extern "C" void call_pass_Apart__win64_(void) {
  void **slot = caller_state.slot;
  Apart r = pass_Apart__win64(*(u8 *)slot[0], *(Apart *)slot[1], *(u8 *)slot[2]);
  *(Apart *)slot[3] = r;
}
extern "C" void ignore_pass_Apart__win64_(void) {
  pass_Apart__win64(*(u8 *)(abiter_passed + 0), *(Apart *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" i128 pass_i128__c(i128 a0, u8 a1);
extern "C" void call_pass_i128__c_(void) {
  void **slot = caller_state.slot;
  i128 r = pass_i128__c(*(i128 *)slot[0], *(u8 *)slot[1]);
  *(i128 *)slot[2] = r;
  caller_state.at[2] = (void *)&r;
}
extern "C" __attribute__((ms_abi)) i128 pass_i128__win64(i128 a0, u8 a1);
extern "C" void call_pass_i128__win64_(void) {
  void **slot = caller_state.slot;
  i128 r = pass_i128__win64(
      *(i128 *)slot[0], *(u8 *)slot[1]);
  *(i128 *)slot[2] = r;
  caller_state.at[2] = (void *)&r;
}
extern "C" u128 pass_u128__c(u8 a0, u128 a1, u8 a2);
extern "C" void call_pass_u128__c_(void) {
  void **slot = caller_state.slot;
  u128 r = pass_u128__c(
      *(u8 *)slot[0], *(u128 *)slot[1], *(u8 *)slot[2]);
  *(u128 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" __attribute__((ms_abi)) u128 pass_u128__win64(u8 a0, u128 a1, u8 a2);
extern "C" void call_pass_u128__win64_(void) {
  void **slot = caller_state.slot;
  u128 r = pass_u128__win64(
      *(u8 *)slot[0], *(u128 *)slot[1], *(u8 *)slot[2]);
  *(u128 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" Wide pass_wide__c(u8 a0, Wide a1, u32 a2);
extern "C" void call_pass_wide__c_(void) {
  void **slot = caller_state.slot;
  Wide r = pass_wide__c(
      *(u8 *)slot[0], *(Wide *)slot[1], *(u32 *)slot[2]);
  *(Wide *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_wide__c_(void) {
  pass_wide__c(*(u8 *)(abiter_passed + 0), *(Wide *)(abiter_passed + 256), *(u32 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Wide pass_wide__win64(u8 a0, Wide a1, u32 a2);
extern "C" void call_pass_wide__win64_(void) {
  void **slot = caller_state.slot;
  Wide r = pass_wide__win64(
      *(u8 *)slot[0], *(Wide *)slot[1], *(u32 *)slot[2]);
  *(Wide *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_wide__win64_(void) {
  pass_wide__win64(*(u8 *)(abiter_passed + 0), *(Wide *)(abiter_passed + 256), *(u32 *)(abiter_passed + 512));
}
extern "C" void spill__c(i64 a0, i64 a1, i64 a2, i64 a3, i64 a4, i128 a5, u8 a6);
extern "C" void call_spill__c_(void) {
  void **slot = caller_state.slot;
  spill__c(
      *(i64 *)slot[0], *(i64 *)slot[1], *(i64 *)slot[2], *(i64 *)slot[3], *(i64 *)slot[4], *(i128 *)slot[5],
      *(u8 *)slot[6]);
}
extern "C" __attribute__((ms_abi)) void spill__win64(i64 a0, i64 a1, i64 a2, i64 a3, i64 a4, i128 a5, u8 a6);
extern "C" void call_spill__win64_(void) {
  void **slot = caller_state.slot;
  spill__win64(
      *(i64 *)slot[0], *(i64 *)slot[1], *(i64 *)slot[2], *(i64 *)slot[3], *(i64 *)slot[4], *(i128 *)slot[5],
      *(u8 *)slot[6]);
}
extern "C" void plain__c(u8 a0);
extern "C" void call_plain__c_(void) { void **slot = caller_state.slot; plain__c(*(u8 *)slot[0]); }
extern "C" __attribute__((ms_abi)) void plain__win64(u8 a0);
extern "C" void call_plain__win64_(void) { void **slot = caller_state.slot; plain__win64(*(u8 *)slot[0]); }
