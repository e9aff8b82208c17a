/* abiter VERSION: the callee's side of wide in C++
   abiter gen wide.kdl --lang cpp --side callee */
struct abiter_cell { unsigned int index, high, skip, opaque; };
struct abiter_state {
  void **slot;
  void *object;
  struct abiter_cell *in, *out;
  unsigned char *seen, *arena;
  long made, gone;
  void **at;
} callee_state = {};

/* The alignment of a type: where an object of it lies behind a char. alignof may say less (gcc's of a vector) or
   that of another type (tcc's of a typedef), and counts only where all structs are packed (-fpack-struct). */
struct abiter_behind { char c; short v; };
#define ABITER_ALIGN(type, behind) \
  (__builtin_offsetof(struct abiter_behind, v) == 1 ? alignof(type) : __builtin_offsetof(behind, v))

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

/* Which variant to make; and which one is found: others than the one in the cell are not looked into. */
static unsigned int abiter_put_tag(void) { return callee_state.in++->index; }
static unsigned int abiter_get_tag(unsigned long long found, unsigned int count) {
  unsigned int index = found < count ? (unsigned int)found : ~0u;
  unsigned int expected = callee_state.in->index, skip = callee_state.in->skip;
  callee_state.in++;
  callee_state.out++->index = index;
  *callee_state.seen++ = sizeof index;
  if (index == expected) return index;
  abiter_skip(skip);
  return ~0u;
}

/* Ruins all registers that functions of C's convention may use. */
static void abiter_idle(void) {}
extern "C" { void (*callee_ruin)(void) = abiter_idle; }

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
extern "C" void callee_put_u8(void) { u8 *v = (u8 *)callee_state.object; abiter_put(v, sizeof *v); }
extern "C" void callee_get_u8(void) { u8 *v = (u8 *)callee_state.object; abiter_get(v, sizeof *v); }
struct callee_behind_u8 { char c; u8 v; };
unsigned long long callee_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, callee_behind_u8)};
extern "C" void callee_put_i128(void) { i128 *v = (i128 *)callee_state.object; abiter_put(v, sizeof *v); }
extern "C" void callee_get_i128(void) { i128 *v = (i128 *)callee_state.object; abiter_get(v, sizeof *v); }
struct callee_behind_i128 { char c; i128 v; };
unsigned long long callee_layout_i128[2] = {sizeof(i128), ABITER_ALIGN(i128, callee_behind_i128)};
extern "C" void callee_put_Huge(void) { Huge *v = (Huge *)callee_state.object; abiter_put(v, sizeof *v); }
extern "C" void callee_get_Huge(void) { Huge *v = (Huge *)callee_state.object; abiter_get(v, sizeof *v); }
struct callee_behind_Huge { char c; Huge v; };
unsigned long long callee_layout_Huge[2] = {sizeof(Huge), ABITER_ALIGN(Huge, callee_behind_Huge)};
extern "C" void callee_put_Low(void) { Low *v = (Low *)callee_state.object; abiter_put(v, sizeof *v); }
extern "C" void callee_get_Low(void) { Low *v = (Low *)callee_state.object; abiter_get(v, sizeof *v); }
struct callee_behind_Low { char c; Low v; };
unsigned long long callee_layout_Low[2] = {sizeof(Low), ABITER_ALIGN(Low, callee_behind_Low)};
extern "C" void callee_put_u128(void) { u128 *v = (u128 *)callee_state.object; abiter_put(v, sizeof *v); }
extern "C" void callee_get_u128(void) { u128 *v = (u128 *)callee_state.object; abiter_get(v, sizeof *v); }
struct callee_behind_u128 { char c; u128 v; };
unsigned long long callee_layout_u128[2] = {sizeof(u128), ABITER_ALIGN(u128, callee_behind_u128)};
extern "C" void callee_put_u32(void) { u32 *v = (u32 *)callee_state.object; abiter_put(v, sizeof *v); }
extern "C" void callee_get_u32(void) { u32 *v = (u32 *)callee_state.object; abiter_get(v, sizeof *v); }
struct callee_behind_u32 { char c; u32 v; };
unsigned long long callee_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, callee_behind_u32)};
extern "C" void callee_put_i64(void) { i64 *v = (i64 *)callee_state.object; abiter_put(v, sizeof *v); }
extern "C" void callee_get_i64(void) { i64 *v = (i64 *)callee_state.object; abiter_get(v, sizeof *v); }
struct callee_behind_i64 { char c; i64 v; };
unsigned long long callee_layout_i64[2] = {sizeof(i64), ABITER_ALIGN(i64, callee_behind_i64)};
extern "C" void callee_put_Wide(void) {
  Wide *v = (Wide *)callee_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->w, sizeof v->w);
  abiter_put(&v->z, sizeof v->z);
}
extern "C" void callee_get_Wide(void) {
  Wide *v = (Wide *)callee_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->w, sizeof v->w);
  abiter_get(&v->z, sizeof v->z);
}
struct callee_behind_Wide { char c; Wide v; };
unsigned long long callee_layout_Wide[2] = {sizeof(Wide), ABITER_ALIGN(Wide, callee_behind_Wide)};
extern "C" void callee_put_Apart(void) {
  Apart *v = (Apart *)callee_state.object;
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
extern "C" void callee_get_Apart(void) {
  Apart *v = (Apart *)callee_state.object;
  switch (abiter_get_tag(v->tag >> 64 ? ~0ull : (unsigned long long)v->tag, 3)) {
  case Apart_First: abiter_get(&v->First._0, sizeof v->First._0); break;
  case Apart_Second: abiter_get(&v->Second._0, sizeof v->Second._0); break;
  case Apart_Third: break;
  }
}
struct callee_behind_Apart { char c; Apart v; };
unsigned long long callee_layout_Apart[2] = {sizeof(Apart), ABITER_ALIGN(Apart, callee_behind_Apart)};
extern "C" Huge pass_Huge__c(u8 a0, Huge a1, u8 a2) {
  void **slot = callee_state.slot;
  *(u8 *)slot[0] = a0;
  *(Huge *)slot[1] = a1;
  *(u8 *)slot[2] = a2;
  return *(Huge *)slot[3];
}
extern "C" __attribute__((ms_abi)) Huge pass_Huge__win64(u8 a0, Huge a1, u8 a2) {
  void **slot = callee_state.slot;
  *(u8 *)slot[0] = a0;
  *(Huge *)slot[1] = a1;
  *(u8 *)slot[2] = a2;
  callee_ruin();
  return *(Huge *)slot[3];
}
extern "C" Low pass_Low__c(u8 a0, Low a1, u8 a2) {
  void **slot = callee_state.slot;
  *(u8 *)slot[0] = a0;
  *(Low *)slot[1] = a1;
  *(u8 *)slot[2] = a2;
  return *(Low *)slot[3];
}
extern "C" __attribute__((ms_abi)) Low pass_Low__win64(u8 a0, Low a1, u8 a2) {
  void **slot = callee_state.slot;
  *(u8 *)slot[0] = a0;
  *(Low *)slot[1] = a1;
  *(u8 *)slot[2] = a2;
  callee_ruin();
  return *(Low *)slot[3];
}
extern "C" Apart pass_Apart__c(u8 a0, Apart a1, u8 a2) {
  void **slot = callee_state.slot;
  *(u8 *)slot[0] = a0;
  *(Apart *)slot[1] = a1;
  *(u8 *)slot[2] = a2;
  return *(Apart *)slot[3];
}
extern "C" __attribute__((ms_abi)) Apart pass_Apart__win64(u8 a0, Apart a1, u8 a2) {
  void **slot = callee_state.slot;
  *(u8 *)slot[0] = a0;
  *(Apart *)slot[1] = a1;
  *(u8 *)slot[2] = a2;
  callee_ruin();
  return *(Apart *)slot[3];
}
extern "C" i128 pass_i128__c(i128 a0, u8 a1) {
  void **slot = callee_state.slot;
  *(i128 *)slot[0] = a0;
  *(u8 *)slot[1] = a1;
  callee_state.at[0] = (void *)&a0;
  return *(i128 *)slot[2];
}
extern "C" __attribute__((ms_abi)) i128 pass_i128__win64(i128 a0, u8 a1) {
  void **slot = callee_state.slot;
  *(i128 *)slot[0] = a0;
  *(u8 *)slot[1] = a1;
  callee_state.at[0] = (void *)&a0;
  callee_ruin();
  return *(i128 *)slot[2];
}
extern "C" u128 pass_u128__c(u8 a0, u128 a1, u8 a2) {
  void **slot = callee_state.slot;
  *(u8 *)slot[0] = a0;
  *(u128 *)slot[1] = a1;
  *(u8 *)slot[2] = a2;
  callee_state.at[1] = (void *)&a1;
  return *(u128 *)slot[3];
}
extern "C" __attribute__((ms_abi)) u128 pass_u128__win64(u8 a0, u128 a1, u8 a2) {
  void **slot = callee_state.slot;
  *(u8 *)slot[0] = a0;
  *(u128 *)slot[1] = a1;
  *(u8 *)slot[2] = a2;
  callee_state.at[1] = (void *)&a1;
  callee_ruin();
  return *(u128 *)slot[3];
}
extern "C" Wide pass_wide__c(u8 a0, Wide a1, u32 a2) {
  void **slot = callee_state.slot;
  *(u8 *)slot[0] = a0;
  *(Wide *)slot[1] = a1;
  *(u32 *)slot[2] = a2;
  callee_state.at[1] = (void *)&a1;
  return *(Wide *)slot[3];
}
extern "C" __attribute__((ms_abi)) Wide pass_wide__win64(u8 a0, Wide a1, u32 a2) {
  void **slot = callee_state.slot;
  *(u8 *)slot[0] = a0;
  *(Wide *)slot[1] = a1;
  *(u32 *)slot[2] = a2;
  callee_state.at[1] = (void *)&a1;
  callee_ruin();
  return *(Wide *)slot[3];
}
extern "C" void spill__c(i64 a0, i64 a1, i64 a2, i64 a3, i64 a4, i128 a5, u8 a6) {
  void **slot = callee_state.slot;
  *(i64 *)slot[0] = a0;
  *(i64 *)slot[1] = a1;
  *(i64 *)slot[2] = a2;
  *(i64 *)slot[3] = a3;
  *(i64 *)slot[4] = a4;
  *(i128 *)slot[5] = a5;
  *(u8 *)slot[6] = a6;
  callee_state.at[5] = (void *)&a5;
}
extern "C" __attribute__((ms_abi)) void spill__win64(i64 a0, i64 a1, i64 a2, i64 a3, i64 a4, i128 a5, u8 a6) {
  void **slot = callee_state.slot;
  *(i64 *)slot[0] = a0;
  *(i64 *)slot[1] = a1;
  *(i64 *)slot[2] = a2;
  *(i64 *)slot[3] = a3;
  *(i64 *)slot[4] = a4;
  *(i128 *)slot[5] = a5;
  *(u8 *)slot[6] = a6;
  callee_state.at[5] = (void *)&a5;
  callee_ruin();
}
extern "C" void plain__c(u8 a0) { void **slot = callee_state.slot; *(u8 *)slot[0] = a0; }
extern "C" __attribute__((ms_abi)) void plain__win64(u8 a0) {
  void **slot = callee_state.slot;
  *(u8 *)slot[0] = a0;
  callee_ruin();
}
