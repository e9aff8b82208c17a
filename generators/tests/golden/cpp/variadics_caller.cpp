/* abiter VERSION: the caller's side of variadics in C++
   abiter gen variadics.kdl --lang cpp --side caller */
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

typedef unsigned long long u64;
typedef double f64;
enum Byte : unsigned char { Byte_A = 0, Byte_B = 255 };
enum Word : unsigned int { Word_A = 0, Word_B = 255 };
enum Long : long long { Long_A = 0, Long_B = -1 };
enum High { High_A = 0, High_B = 4294967295 };
enum Further { Further_A = 0, Further_B = 4294967296 };
typedef unsigned int u32;
typedef signed char i8;
typedef unsigned short u16;
typedef float f32;
typedef long long i64;
typedef unsigned char u8;
struct Pair { u64 a; f64 b; };
enum Tag : unsigned long long { Tag_A = 0, Tag_B = 1 };
typedef Word Named;
typedef Long Cover;
extern "C" void caller_put_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u64(void) { u64 *v = (u64 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u64 { char c; u64 v; };
unsigned long long caller_layout_u64[2] = {sizeof(u64), ABITER_ALIGN(u64, caller_behind_u64)};
extern "C" void caller_put_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_f64(void) { f64 *v = (f64 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_f64 { char c; f64 v; };
unsigned long long caller_layout_f64[2] = {sizeof(f64), ABITER_ALIGN(f64, caller_behind_f64)};
extern "C" void caller_put_Byte(void) { Byte *v = (Byte *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_Byte(void) { Byte *v = (Byte *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_Byte { char c; Byte v; };
unsigned long long caller_layout_Byte[2] = {sizeof(Byte), ABITER_ALIGN(Byte, caller_behind_Byte)};
extern "C" void caller_put_Word(void) { Word *v = (Word *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_Word(void) { Word *v = (Word *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_Word { char c; Word v; };
unsigned long long caller_layout_Word[2] = {sizeof(Word), ABITER_ALIGN(Word, caller_behind_Word)};
extern "C" void caller_put_Long(void) { Long *v = (Long *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_Long(void) { Long *v = (Long *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_Long { char c; Long v; };
unsigned long long caller_layout_Long[2] = {sizeof(Long), ABITER_ALIGN(Long, caller_behind_Long)};
extern "C" void caller_put_High(void) {
  High *v = (High *)caller_state.object;
  { unsigned int x; abiter_put(&x, sizeof x); *v = (High)x; }
}
extern "C" void caller_get_High(void) {
  High *v = (High *)caller_state.object;
  { unsigned int x = (unsigned int)*v; abiter_get(&x, sizeof x); }
}
struct caller_behind_High { char c; High v; };
unsigned long long caller_layout_High[2] = {sizeof(High), ABITER_ALIGN(High, caller_behind_High)};
extern "C" void caller_put_Further(void) {
  Further *v = (Further *)caller_state.object;
  { unsigned long long x; abiter_put(&x, sizeof x); *v = (Further)x; }
}
extern "C" void caller_get_Further(void) {
  Further *v = (Further *)caller_state.object;
  { unsigned long long x = (unsigned long long)*v; abiter_get(&x, sizeof x); }
}
struct caller_behind_Further { char c; Further v; };
unsigned long long caller_layout_Further[2] = {sizeof(Further), ABITER_ALIGN(Further, caller_behind_Further)};
extern "C" void caller_put_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u32(void) { u32 *v = (u32 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u32 { char c; u32 v; };
unsigned long long caller_layout_u32[2] = {sizeof(u32), ABITER_ALIGN(u32, caller_behind_u32)};
extern "C" void caller_put_i8(void) { i8 *v = (i8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_i8(void) { i8 *v = (i8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_i8 { char c; i8 v; };
unsigned long long caller_layout_i8[2] = {sizeof(i8), ABITER_ALIGN(i8, caller_behind_i8)};
extern "C" void caller_put_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u16(void) { u16 *v = (u16 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u16 { char c; u16 v; };
unsigned long long caller_layout_u16[2] = {sizeof(u16), ABITER_ALIGN(u16, caller_behind_u16)};
extern "C" void caller_put_bool(void) { bool *v = (bool *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_bool(void) { bool *v = (bool *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_bool { char c; bool v; };
unsigned long long caller_layout_bool[2] = {sizeof(bool), ABITER_ALIGN(bool, caller_behind_bool)};
extern "C" void caller_put_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_f32(void) { f32 *v = (f32 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_f32 { char c; f32 v; };
unsigned long long caller_layout_f32[2] = {sizeof(f32), ABITER_ALIGN(f32, caller_behind_f32)};
extern "C" void caller_put_i64(void) { i64 *v = (i64 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_i64(void) { i64 *v = (i64 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_i64 { char c; i64 v; };
unsigned long long caller_layout_i64[2] = {sizeof(i64), ABITER_ALIGN(i64, caller_behind_i64)};
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_Pair(void) {
  Pair *v = (Pair *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->b, sizeof v->b);
}
extern "C" void caller_get_Pair(void) {
  Pair *v = (Pair *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->b, sizeof v->b);
}
struct caller_behind_Pair { char c; Pair v; };
unsigned long long caller_layout_Pair[2] = {sizeof(Pair), ABITER_ALIGN(Pair, caller_behind_Pair)};
extern "C" void caller_put_Tag(void) { Tag *v = (Tag *)caller_state.object; *v = (Tag)abiter_put_tag(); }
extern "C" void caller_get_Tag(void) {
  Tag *v = (Tag *)caller_state.object;
  abiter_get_tag((unsigned long long)*v, 2);
}
struct caller_behind_Tag { char c; Tag v; };
unsigned long long caller_layout_Tag[2] = {sizeof(Tag), ABITER_ALIGN(Tag, caller_behind_Tag)};
extern "C" void caller_put_Named(void) { Named *v = (Named *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_Named(void) { Named *v = (Named *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_Named { char c; Named v; };
unsigned long long caller_layout_Named[2] = {sizeof(Named), ABITER_ALIGN(Named, caller_behind_Named)};
extern "C" void caller_put_Cover(void) { Cover *v = (Cover *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_Cover(void) { Cover *v = (Cover *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_Cover { char c; Cover v; };
unsigned long long caller_layout_Cover[2] = {sizeof(Cover), ABITER_ALIGN(Cover, caller_behind_Cover)};
extern "C" void promoted__c(u32 a0, ...);
extern "C" void call_promoted__c_(void) {
  void **slot = caller_state.slot;
  promoted__c(*(u32 *)slot[0], *(i8 *)slot[1], *(u16 *)slot[2], *(bool *)slot[3], *(f32 *)slot[4], *(i64 *)slot[5]);
}
extern "C" void dynamic_promoted__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  promoted__c(*(u32 *)slot[0], *(i8 *)slot[1], *(u16 *)slot[2], *(bool *)slot[3], *(f32 *)slot[4], *(i64 *)slot[5]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) void promoted__win64(u32 a0, ...);
extern "C" void call_promoted__win64_(void) {
  void **slot = caller_state.slot;
  promoted__win64(
      *(u32 *)slot[0], *(i8 *)slot[1], *(u16 *)slot[2], *(bool *)slot[3], *(f32 *)slot[4], *(i64 *)slot[5]);
}
extern "C" void dynamic_promoted__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  promoted__win64(
      *(u32 *)slot[0], *(i8 *)slot[1], *(u16 *)slot[2], *(bool *)slot[3], *(f32 *)slot[4], *(i64 *)slot[5]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" f64 many__c(u32 a0, ...);
extern "C" void call_many__c_(void) {
  void **slot = caller_state.slot;
  *(f64 *)slot[19] = many__c(
      *(u32 *)slot[0], *(u64 *)slot[1], *(f64 *)slot[2], *(u64 *)slot[3], *(f64 *)slot[4], *(u64 *)slot[5],
      *(f64 *)slot[6], *(u64 *)slot[7], *(f64 *)slot[8], *(u64 *)slot[9], *(f64 *)slot[10], *(u64 *)slot[11],
      *(f64 *)slot[12], *(u64 *)slot[13], *(f64 *)slot[14], *(u64 *)slot[15], *(f64 *)slot[16], *(u64 *)slot[17],
      *(f64 *)slot[18]);
}
extern "C" void dynamic_many__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(f64 *)slot[19] = many__c(
      *(u32 *)slot[0], *(u64 *)slot[1], *(f64 *)slot[2], *(u64 *)slot[3], *(f64 *)slot[4], *(u64 *)slot[5],
      *(f64 *)slot[6], *(u64 *)slot[7], *(f64 *)slot[8], *(u64 *)slot[9], *(f64 *)slot[10], *(u64 *)slot[11],
      *(f64 *)slot[12], *(u64 *)slot[13], *(f64 *)slot[14], *(u64 *)slot[15], *(f64 *)slot[16], *(u64 *)slot[17],
      *(f64 *)slot[18]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) f64 many__win64(u32 a0, ...);
extern "C" void call_many__win64_(void) {
  void **slot = caller_state.slot;
  *(f64 *)slot[19] = many__win64(
      *(u32 *)slot[0], *(u64 *)slot[1], *(f64 *)slot[2], *(u64 *)slot[3], *(f64 *)slot[4], *(u64 *)slot[5],
      *(f64 *)slot[6], *(u64 *)slot[7], *(f64 *)slot[8], *(u64 *)slot[9], *(f64 *)slot[10], *(u64 *)slot[11],
      *(f64 *)slot[12], *(u64 *)slot[13], *(f64 *)slot[14], *(u64 *)slot[15], *(f64 *)slot[16], *(u64 *)slot[17],
      *(f64 *)slot[18]);
}
extern "C" void dynamic_many__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(f64 *)slot[19] = many__win64(
      *(u32 *)slot[0], *(u64 *)slot[1], *(f64 *)slot[2], *(u64 *)slot[3], *(f64 *)slot[4], *(u64 *)slot[5],
      *(f64 *)slot[6], *(u64 *)slot[7], *(f64 *)slot[8], *(u64 *)slot[9], *(f64 *)slot[10], *(u64 *)slot[11],
      *(f64 *)slot[12], *(u64 *)slot[13], *(f64 *)slot[14], *(u64 *)slot[15], *(f64 *)slot[16], *(u64 *)slot[17],
      *(f64 *)slot[18]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" u32 pair__c(u8 a0, f64 a1, ...);
extern "C" void call_pair__c_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[4] = pair__c(*(u8 *)slot[0], *(f64 *)slot[1], *(Pair *)slot[2], *(u32 *)slot[3]);
}
extern "C" void dynamic_pair__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(u32 *)slot[4] = pair__c(*(u8 *)slot[0], *(f64 *)slot[1], *(Pair *)slot[2], *(u32 *)slot[3]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) u32 pair__win64(u8 a0, f64 a1, ...);
extern "C" void call_pair__win64_(void) {
  void **slot = caller_state.slot;
  *(u32 *)slot[4] = pair__win64(*(u8 *)slot[0], *(f64 *)slot[1], *(Pair *)slot[2], *(u32 *)slot[3]);
}
extern "C" void dynamic_pair__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  *(u32 *)slot[4] = pair__win64(*(u8 *)slot[0], *(f64 *)slot[1], *(Pair *)slot[2], *(u32 *)slot[3]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void plain__c(u8 a0, f32 a1);
extern "C" void call_plain__c_(void) { void **slot = caller_state.slot; plain__c(*(u8 *)slot[0], *(f32 *)slot[1]); }
extern "C" __attribute__((ms_abi)) void plain__win64(u8 a0, f32 a1);
extern "C" void call_plain__win64_(void) {
  void **slot = caller_state.slot;
  plain__win64(*(u8 *)slot[0], *(f32 *)slot[1]);
}
extern "C" void enums__c(u32 n, ...);
extern "C" void call_enums__c_(void) {
  void **slot = caller_state.slot;
  enums__c(
      *(u32 *)slot[0], *(Byte *)slot[1], *(Word *)slot[2], *(Long *)slot[3], *(High *)slot[4], *(Further *)slot[5],
      *(Tag *)slot[6], *(Named *)slot[7], *(Cover *)slot[8]);
}
extern "C" void dynamic_enums__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  enums__c(
      *(u32 *)slot[0], *(Byte *)slot[1], *(Word *)slot[2], *(Long *)slot[3], *(High *)slot[4], *(Further *)slot[5],
      *(Tag *)slot[6], *(Named *)slot[7], *(Cover *)slot[8]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) void enums__win64(u32 n, ...);
extern "C" void call_enums__win64_(void) {
  void **slot = caller_state.slot;
  enums__win64(
      *(u32 *)slot[0], *(Byte *)slot[1], *(Word *)slot[2], *(Long *)slot[3], *(High *)slot[4], *(Further *)slot[5],
      *(Tag *)slot[6], *(Named *)slot[7], *(Cover *)slot[8]);
}
extern "C" void dynamic_enums__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  enums__win64(
      *(u32 *)slot[0], *(Byte *)slot[1], *(Word *)slot[2], *(Long *)slot[3], *(High *)slot[4], *(Further *)slot[5],
      *(Tag *)slot[6], *(Named *)slot[7], *(Cover *)slot[8]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void listed__c(u32 n, __builtin_va_list ap);
static void list_listed__c_(void **slot, ...) {
  __builtin_va_list ap;
  __builtin_va_start(ap, slot);
  listed__c(*(u32 *)slot[0], ap);
  __builtin_va_end(ap);
}
extern "C" void call_listed__c_(void) {
  void **slot = caller_state.slot;
  list_listed__c_(slot, *(Byte *)slot[1], *(Word *)slot[2], *(Long *)slot[3], *(Further *)slot[4], *(Tag *)slot[5]);
}
extern "C" void dynamic_listed__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  list_listed__c_(slot, *(Byte *)slot[1], *(Word *)slot[2], *(Long *)slot[3], *(Further *)slot[4], *(Tag *)slot[5]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" __attribute__((ms_abi)) void listed__win64(u32 n, __builtin_ms_va_list ap);
static __attribute__((ms_abi)) void list_listed__win64_(void **slot, ...) {
  __builtin_ms_va_list ap;
  __builtin_ms_va_start(ap, slot);
  listed__win64(*(u32 *)slot[0], ap);
  __builtin_ms_va_end(ap);
}
extern "C" void call_listed__win64_(void) {
  void **slot = caller_state.slot;
  list_listed__win64_(
      slot, *(Byte *)slot[1], *(Word *)slot[2], *(Long *)slot[3], *(Further *)slot[4], *(Tag *)slot[5]);
}
extern "C" void dynamic_listed__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  list_listed__win64_(
      slot, *(Byte *)slot[1], *(Word *)slot[2], *(Long *)slot[3], *(Further *)slot[4], *(Tag *)slot[5]);
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
