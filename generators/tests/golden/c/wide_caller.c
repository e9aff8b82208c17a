/* wide: caller in C */
struct abiter_cell { unsigned int index, high, skip, opaque; };
struct abiter_state {
  void **slot;
  void *object;
  struct abiter_cell *in, *out;
  unsigned char *seen, *arena;
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

#define ABITER_CODEC(key, T) \
  void caller_put_##key(void) { put_##key((T *)caller_state.object); } \
  void caller_get_##key(void) { get_##key((T *)caller_state.object); } \
  unsigned long long caller_layout_##key[2] = {sizeof(T), _Alignof(T)};

typedef unsigned char u8;
typedef __int128 i128;
typedef unsigned __int128 u128;
typedef unsigned int u32;
typedef long long i64;
typedef struct Wide { u8 a; i128 w; u8 z; } Wide;
static void put_u8(u8 *v) { abiter_put(v, sizeof *v); }
static void get_u8(u8 *v) { abiter_get(v, sizeof *v); }
ABITER_CODEC(u8, u8)
static void put_i128(i128 *v) { abiter_put(v, sizeof *v); }
static void get_i128(i128 *v) { abiter_get(v, sizeof *v); }
ABITER_CODEC(i128, i128)
static void put_u128(u128 *v) { abiter_put(v, sizeof *v); }
static void get_u128(u128 *v) { abiter_get(v, sizeof *v); }
ABITER_CODEC(u128, u128)
static void put_u32(u32 *v) { abiter_put(v, sizeof *v); }
static void get_u32(u32 *v) { abiter_get(v, sizeof *v); }
ABITER_CODEC(u32, u32)
static void put_i64(i64 *v) { abiter_put(v, sizeof *v); }
static void get_i64(i64 *v) { abiter_get(v, sizeof *v); }
ABITER_CODEC(i64, i64)
static void put_Wide(Wide *v) {
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->w, sizeof v->w);
  abiter_put(&v->z, sizeof v->z);
}
static void get_Wide(Wide *v) {
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->w, sizeof v->w);
  abiter_get(&v->z, sizeof v->z);
}
ABITER_CODEC(Wide, Wide)
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
