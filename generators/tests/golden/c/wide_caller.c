/* wide: caller in C */
struct abiter_cell { unsigned int index, high, skip, opaque; };
struct abiter_state {
  void **slot;
  void *object;
  struct abiter_cell *in, *out;
  unsigned char *seen, *arena;
  long made, gone;
} caller_state = {0};

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

typedef unsigned char u8;
typedef __int128 i128;
typedef unsigned __int128 u128;
typedef unsigned int u32;
typedef long long i64;
typedef struct Wide { u8 a; i128 w; u8 z; } Wide;
void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u8[2] = {sizeof(u8), _Alignof(u8)};
void caller_put_i128(void) { i128 *v = (i128 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_i128(void) { i128 *v = (i128 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_i128[2] = {sizeof(i128), _Alignof(i128)};
void caller_put_u128(void) { u128 *v = (u128 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u128(void) { u128 *v = (u128 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u128[2] = {sizeof(u128), _Alignof(u128)};
void caller_put_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u32[2] = {sizeof(u32), _Alignof(u32)};
void caller_put_i64(void) { i64 *v = (i64 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_i64(void) { i64 *v = (i64 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_i64[2] = {sizeof(i64), _Alignof(i64)};
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
unsigned long long caller_layout_Wide[2] = {sizeof(Wide), _Alignof(Wide)};
i128 pass_i128__c(i128, u8);
void call_pass_i128__c(void) { void **slot = caller_state.slot; *(i128 *)slot[2] = pass_i128__c(*(i128 *)slot[0], *(u8 *)slot[1]); }
__attribute__((ms_abi)) i128 pass_i128__win64(i128, u8);
void call_pass_i128__win64(void) { void **slot = caller_state.slot; *(i128 *)slot[2] = pass_i128__win64(*(i128 *)slot[0], *(u8 *)slot[1]); }
u128 pass_u128__c(u8, u128, u8);
void call_pass_u128__c(void) { void **slot = caller_state.slot; *(u128 *)slot[3] = pass_u128__c(*(u8 *)slot[0], *(u128 *)slot[1], *(u8 *)slot[2]); }
__attribute__((ms_abi)) u128 pass_u128__win64(u8, u128, u8);
void call_pass_u128__win64(void) { void **slot = caller_state.slot; *(u128 *)slot[3] = pass_u128__win64(*(u8 *)slot[0], *(u128 *)slot[1], *(u8 *)slot[2]); }
Wide pass_wide__c(u8, Wide, u32);
void call_pass_wide__c(void) { void **slot = caller_state.slot; *(Wide *)slot[3] = pass_wide__c(*(u8 *)slot[0], *(Wide *)slot[1], *(u32 *)slot[2]); }
__attribute__((ms_abi)) Wide pass_wide__win64(u8, Wide, u32);
void call_pass_wide__win64(void) { void **slot = caller_state.slot; *(Wide *)slot[3] = pass_wide__win64(*(u8 *)slot[0], *(Wide *)slot[1], *(u32 *)slot[2]); }
void spill__c(i64, i64, i64, i64, i64, i128, u8);
void call_spill__c(void) { void **slot = caller_state.slot; spill__c(*(i64 *)slot[0], *(i64 *)slot[1], *(i64 *)slot[2], *(i64 *)slot[3], *(i64 *)slot[4], *(i128 *)slot[5], *(u8 *)slot[6]); }
__attribute__((ms_abi)) void spill__win64(i64, i64, i64, i64, i64, i128, u8);
void call_spill__win64(void) { void **slot = caller_state.slot; spill__win64(*(i64 *)slot[0], *(i64 *)slot[1], *(i64 *)slot[2], *(i64 *)slot[3], *(i64 *)slot[4], *(i128 *)slot[5], *(u8 *)slot[6]); }
void plain__c(u8);
void call_plain__c(void) { void **slot = caller_state.slot; plain__c(*(u8 *)slot[0]); }
__attribute__((ms_abi)) void plain__win64(u8);
void call_plain__win64(void) { void **slot = caller_state.slot; plain__win64(*(u8 *)slot[0]); }
