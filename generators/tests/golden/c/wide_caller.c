/* abiter VERSION: the caller's side of wide in C
   abiter gen wide.kdl --lang c --side caller */
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
unsigned char *caller_passed = abiter_passed;

typedef unsigned char u8;
typedef __int128 i128;
typedef unsigned __int128 Huge;
enum { Huge_One = 1, Huge_Most = 9223372036854775807 };
typedef __int128 Low;
enum { Low_Minus = -5, Low_Plus = 5 };
typedef double f64;
typedef unsigned __int128 u128;
typedef unsigned int u32;
typedef long long i64;
typedef struct Wide { u8 a; i128 w; u8 z; } Wide;
enum { Apart_First = 0, Apart_Second = 1, Apart_Third = 2 };
typedef union Apart {
  unsigned __int128 tag;
  struct { unsigned __int128 tag; u8 _0; } First;
  struct { unsigned __int128 tag; f64 _0; } Second;
} Apart;
void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, struct { char c; u8 v; })};
void caller_put_i128(void) { i128 *v = (i128 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_i128(void) { i128 *v = (i128 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_i128[2] = {sizeof(i128), ABITER_ALIGN(i128, struct { char c; i128 v; })};
void caller_put_Huge(void) { Huge *v = (Huge *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_Huge(void) { Huge *v = (Huge *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_Huge[2] = {sizeof(Huge), ABITER_ALIGN(Huge, struct { char c; Huge v; })};
void caller_put_Low(void) { Low *v = (Low *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_Low(void) { Low *v = (Low *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_Low[2] = {sizeof(Low), ABITER_ALIGN(Low, struct { char c; Low v; })};
void caller_put_u128(void) { u128 *v = (u128 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u128(void) { u128 *v = (u128 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u128[2] = {sizeof(u128), ABITER_ALIGN(u128, struct { char c; u128 v; })};
void caller_put_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, struct { char c; u32 v; })};
void caller_put_i64(void) { i64 *v = (i64 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_i64(void) { i64 *v = (i64 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_i64[2] = {sizeof(i64), ABITER_ALIGN(i64, struct { char c; i64 v; })};
void caller_put_Wide(void) {
  Wide *v = (Wide *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->w, sizeof v->w);
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_Wide(void) {
  Wide *v = (Wide *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->w, sizeof v->w);
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_Wide[2] = {sizeof(Wide), ABITER_ALIGN(Wide, struct { char c; Wide v; })};
void caller_put_Apart(void) {
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
void caller_get_Apart(void) {
  Apart *v = (Apart *)caller_state.object;
  switch (abiter_get_tag(v->tag >> 64 ? ~0ull : (unsigned long long)v->tag, 3)) {
  case Apart_First: abiter_get(&v->First._0, sizeof v->First._0); break;
  case Apart_Second: abiter_get(&v->Second._0, sizeof v->Second._0); break;
  case Apart_Third: break;
  }
}
unsigned long long caller_layout_Apart[2] = {sizeof(Apart), ABITER_ALIGN(Apart, struct { char c; Apart v; })};
Huge pass_Huge__c(u8 a0, Huge a1, u8 a2);
void call_pass_Huge__c_(void) {
  void **slot = caller_state.slot;
  *(Huge *)slot[3] = pass_Huge__c(*(u8 *)slot[0], *(Huge *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) Huge pass_Huge__win64(u8 a0, Huge a1, u8 a2);
void call_pass_Huge__win64_(void) {
  void **slot = caller_state.slot;
  *(Huge *)slot[3] = pass_Huge__win64(*(u8 *)slot[0], *(Huge *)slot[1], *(u8 *)slot[2]);
}
Low pass_Low__c(u8 a0, Low a1, u8 a2);
void call_pass_Low__c_(void) {
  void **slot = caller_state.slot;
  *(Low *)slot[3] = pass_Low__c(*(u8 *)slot[0], *(Low *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) Low pass_Low__win64(u8 a0, Low a1, u8 a2);
void call_pass_Low__win64_(void) {
  void **slot = caller_state.slot;
  *(Low *)slot[3] = pass_Low__win64(*(u8 *)slot[0], *(Low *)slot[1], *(u8 *)slot[2]);
}
Apart pass_Apart__c(u8 a0, Apart a1, u8 a2);
void call_pass_Apart__c_(void) {
  void **slot = caller_state.slot;
  Apart r = pass_Apart__c(*(u8 *)slot[0], *(Apart *)slot[1], *(u8 *)slot[2]);
  *(Apart *)slot[3] = r;
}
void ignore_pass_Apart__c_(void) {
  pass_Apart__c(*(u8 *)(abiter_passed + 0), *(Apart *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Apart pass_Apart__win64(u8 a0, Apart a1, u8 a2);
void call_pass_Apart__win64_(void) {
  void **slot = caller_state.slot;
  Apart r = pass_Apart__win64(*(u8 *)slot[0], *(Apart *)slot[1], *(u8 *)slot[2]);
  *(Apart *)slot[3] = r;
}
void ignore_pass_Apart__win64_(void) {
  pass_Apart__win64(*(u8 *)(abiter_passed + 0), *(Apart *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
i128 pass_i128__c(i128 a0, u8 a1);
void call_pass_i128__c_(void) {
  void **slot = caller_state.slot;
  i128 r = pass_i128__c(*(i128 *)slot[0], *(u8 *)slot[1]);
  *(i128 *)slot[2] = r;
  caller_state.at[2] = (void *)&r;
}
__attribute__((ms_abi)) i128 pass_i128__win64(i128 a0, u8 a1);
void call_pass_i128__win64_(void) {
  void **slot = caller_state.slot;
  i128 r = pass_i128__win64(
      *(i128 *)slot[0], *(u8 *)slot[1]);
  *(i128 *)slot[2] = r;
  caller_state.at[2] = (void *)&r;
}
u128 pass_u128__c(u8 a0, u128 a1, u8 a2);
void call_pass_u128__c_(void) {
  void **slot = caller_state.slot;
  u128 r = pass_u128__c(
      *(u8 *)slot[0], *(u128 *)slot[1], *(u8 *)slot[2]);
  *(u128 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
__attribute__((ms_abi)) u128 pass_u128__win64(u8 a0, u128 a1, u8 a2);
void call_pass_u128__win64_(void) {
  void **slot = caller_state.slot;
  u128 r = pass_u128__win64(
      *(u8 *)slot[0], *(u128 *)slot[1], *(u8 *)slot[2]);
  *(u128 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
Wide pass_wide__c(u8 a0, Wide a1, u32 a2);
void call_pass_wide__c_(void) {
  void **slot = caller_state.slot;
  Wide r = pass_wide__c(
      *(u8 *)slot[0], *(Wide *)slot[1], *(u32 *)slot[2]);
  *(Wide *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_wide__c_(void) {
  pass_wide__c(*(u8 *)(abiter_passed + 0), *(Wide *)(abiter_passed + 256), *(u32 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) Wide pass_wide__win64(u8 a0, Wide a1, u32 a2);
void call_pass_wide__win64_(void) {
  void **slot = caller_state.slot;
  Wide r = pass_wide__win64(
      *(u8 *)slot[0], *(Wide *)slot[1], *(u32 *)slot[2]);
  *(Wide *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_wide__win64_(void) {
  pass_wide__win64(*(u8 *)(abiter_passed + 0), *(Wide *)(abiter_passed + 256), *(u32 *)(abiter_passed + 512));
}
void spill__c(i64 a0, i64 a1, i64 a2, i64 a3, i64 a4, i128 a5, u8 a6);
void call_spill__c_(void) {
  void **slot = caller_state.slot;
  spill__c(
      *(i64 *)slot[0], *(i64 *)slot[1], *(i64 *)slot[2], *(i64 *)slot[3], *(i64 *)slot[4], *(i128 *)slot[5],
      *(u8 *)slot[6]);
}
__attribute__((ms_abi)) void spill__win64(i64 a0, i64 a1, i64 a2, i64 a3, i64 a4, i128 a5, u8 a6);
void call_spill__win64_(void) {
  void **slot = caller_state.slot;
  spill__win64(
      *(i64 *)slot[0], *(i64 *)slot[1], *(i64 *)slot[2], *(i64 *)slot[3], *(i64 *)slot[4], *(i128 *)slot[5],
      *(u8 *)slot[6]);
}
void plain__c(u8 a0);
void call_plain__c_(void) { void **slot = caller_state.slot; plain__c(*(u8 *)slot[0]); }
__attribute__((ms_abi)) void plain__win64(u8 a0);
void call_plain__win64_(void) { void **slot = caller_state.slot; plain__win64(*(u8 *)slot[0]); }
