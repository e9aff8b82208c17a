/* abiter VERSION: the caller's side of odd_scalars in C
   abiter gen odd_scalars.kdl --lang c --side caller */
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

/* What was sent; and a note that the bytes are just these, while the type's own == says that they aren't. */
static void abiter_sent(void *to, unsigned long n) {
  unsigned char *t = (unsigned char *)to;
  const unsigned char *from = (const unsigned char *)caller_state.in;
  while (n--) *t++ = *from++;
}
static void abiter_unequal(void) { caller_state.seen[-1] |= 0x80; }

/* What callers pass that ignore the result. */
static unsigned char abiter_passed[8192] __attribute__((aligned(128)));
unsigned char *caller_passed = abiter_passed;

/* Of callers whose frame has a dynamic size: how much more it has than others, which is filled, and whether any
   of it was found written. */
static volatile unsigned long abiter_more = 72;
int caller_overwritten = 0;
static void abiter_fill(volatile unsigned char *more, unsigned long n) {
  while (n--) more[n] = (unsigned char)(0xa5 ^ n);
}
static int abiter_changed(const volatile unsigned char *more, unsigned long n) {
  while (n--) if (more[n] != (unsigned char)(0xa5 ^ n)) return 1;
  return 0;
}

typedef unsigned char u8;
typedef __WCHAR_TYPE__ wchar;
typedef unsigned short char16;
typedef unsigned int char32;
typedef __SIZE_TYPE__ c_size;
typedef __PTRDIFF_TYPE__ c_ssize;
typedef __PTRDIFF_TYPE__ c_intptr;
typedef __SIZE_TYPE__ c_uintptr;
typedef void (*fnptr)(void);
typedef long double f80;
typedef __bf16 bf16;
typedef struct With_wchar { u8 a; wchar v; u8 z; } With_wchar;
typedef struct With_char16 { u8 a; char16 v; u8 z; } With_char16;
typedef struct With_char32 { u8 a; char32 v; u8 z; } With_char32;
typedef struct With_c_size { u8 a; c_size v; u8 z; } With_c_size;
typedef struct With_c_ssize { u8 a; c_ssize v; u8 z; } With_c_ssize;
typedef struct With_c_intptr { u8 a; c_intptr v; u8 z; } With_c_intptr;
typedef struct With_c_uintptr { u8 a; c_uintptr v; u8 z; } With_c_uintptr;
typedef struct With_fnptr { u8 a; fnptr v; u8 z; } With_fnptr;
typedef struct With_f80 { u8 a; f80 v; u8 z; } With_f80;
typedef struct With_bf16 { u8 a; bf16 v; u8 z; } With_bf16;
typedef struct With_bitint3 { u8 a; _BitInt(3) v; u8 z; } With_bitint3;
typedef struct With_ubitint7 { u8 a; unsigned _BitInt(7) v; u8 z; } With_ubitint7;
typedef struct With_bitint17 { u8 a; _BitInt(17) v; u8 z; } With_bitint17;
typedef struct With_ubitint33 { u8 a; unsigned _BitInt(33) v; u8 z; } With_ubitint33;
typedef struct With_ubitint64 { u8 a; unsigned _BitInt(64) v; u8 z; } With_ubitint64;
typedef struct With_bitint65 { u8 a; _BitInt(65) v; u8 z; } With_bitint65;
typedef struct With_ubitint128 { u8 a; unsigned _BitInt(128) v; u8 z; } With_ubitint128;
void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, struct { char c; u8 v; })};
void caller_put_wchar(void) { wchar *v = (wchar *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_wchar(void) { wchar *v = (wchar *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_wchar[2] = {sizeof(wchar), ABITER_ALIGN(wchar, struct { char c; wchar v; })};
void caller_put_char16(void) { char16 *v = (char16 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_char16(void) { char16 *v = (char16 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_char16[2] = {sizeof(char16), ABITER_ALIGN(char16, struct { char c; char16 v; })};
void caller_put_char32(void) { char32 *v = (char32 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_char32(void) { char32 *v = (char32 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_char32[2] = {sizeof(char32), ABITER_ALIGN(char32, struct { char c; char32 v; })};
void caller_put_c_size(void) { c_size *v = (c_size *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_c_size(void) { c_size *v = (c_size *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_c_size[2] = {sizeof(c_size), ABITER_ALIGN(c_size, struct { char c; c_size v; })};
void caller_put_c_ssize(void) { c_ssize *v = (c_ssize *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_c_ssize(void) { c_ssize *v = (c_ssize *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_c_ssize[2] = {
    sizeof(c_ssize), ABITER_ALIGN(c_ssize, struct { char c; c_ssize v; })};
void caller_put_c_intptr(void) { c_intptr *v = (c_intptr *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_c_intptr(void) { c_intptr *v = (c_intptr *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_c_intptr[2] = {
    sizeof(c_intptr), ABITER_ALIGN(c_intptr, struct { char c; c_intptr v; })};
void caller_put_c_uintptr(void) { c_uintptr *v = (c_uintptr *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_c_uintptr(void) { c_uintptr *v = (c_uintptr *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_c_uintptr[2] = {
    sizeof(c_uintptr), ABITER_ALIGN(c_uintptr, struct { char c; c_uintptr v; })};
void caller_put_fnptr(void) { fnptr *v = (fnptr *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_fnptr(void) { fnptr *v = (fnptr *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_fnptr[2] = {sizeof(fnptr), ABITER_ALIGN(fnptr, struct { char c; fnptr v; })};
void caller_put_f80(void) { f80 *v = (f80 *)caller_state.object; abiter_put(v, 10); }
void caller_get_f80(void) { f80 *v = (f80 *)caller_state.object; abiter_get(v, 10); }
unsigned long long caller_layout_f80[2] = {sizeof(f80), ABITER_ALIGN(f80, struct { char c; f80 v; })};
void caller_put_bf16(void) { bf16 *v = (bf16 *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_bf16(void) { bf16 *v = (bf16 *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_bf16[2] = {sizeof(bf16), ABITER_ALIGN(bf16, struct { char c; bf16 v; })};
void caller_put_With_wchar(void) {
  With_wchar *v = (With_wchar *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->v, sizeof v->v);
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_With_wchar(void) {
  With_wchar *v = (With_wchar *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->v, sizeof v->v);
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_With_wchar[2] = {
    sizeof(With_wchar), ABITER_ALIGN(With_wchar, struct { char c; With_wchar v; })};
void caller_put_With_char16(void) {
  With_char16 *v = (With_char16 *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->v, sizeof v->v);
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_With_char16(void) {
  With_char16 *v = (With_char16 *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->v, sizeof v->v);
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_With_char16[2] = {
    sizeof(With_char16), ABITER_ALIGN(With_char16, struct { char c; With_char16 v; })};
void caller_put_With_char32(void) {
  With_char32 *v = (With_char32 *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->v, sizeof v->v);
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_With_char32(void) {
  With_char32 *v = (With_char32 *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->v, sizeof v->v);
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_With_char32[2] = {
    sizeof(With_char32), ABITER_ALIGN(With_char32, struct { char c; With_char32 v; })};
void caller_put_With_c_size(void) {
  With_c_size *v = (With_c_size *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->v, sizeof v->v);
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_With_c_size(void) {
  With_c_size *v = (With_c_size *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->v, sizeof v->v);
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_With_c_size[2] = {
    sizeof(With_c_size), ABITER_ALIGN(With_c_size, struct { char c; With_c_size v; })};
void caller_put_With_c_ssize(void) {
  With_c_ssize *v = (With_c_ssize *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->v, sizeof v->v);
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_With_c_ssize(void) {
  With_c_ssize *v = (With_c_ssize *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->v, sizeof v->v);
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_With_c_ssize[2] = {
    sizeof(With_c_ssize), ABITER_ALIGN(With_c_ssize, struct { char c; With_c_ssize v; })};
void caller_put_With_c_intptr(void) {
  With_c_intptr *v = (With_c_intptr *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->v, sizeof v->v);
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_With_c_intptr(void) {
  With_c_intptr *v = (With_c_intptr *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->v, sizeof v->v);
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_With_c_intptr[2] = {
    sizeof(With_c_intptr), ABITER_ALIGN(With_c_intptr, struct { char c; With_c_intptr v; })};
void caller_put_With_c_uintptr(void) {
  With_c_uintptr *v = (With_c_uintptr *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->v, sizeof v->v);
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_With_c_uintptr(void) {
  With_c_uintptr *v = (With_c_uintptr *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->v, sizeof v->v);
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_With_c_uintptr[2] = {
    sizeof(With_c_uintptr), ABITER_ALIGN(With_c_uintptr, struct { char c; With_c_uintptr v; })};
void caller_put_With_fnptr(void) {
  With_fnptr *v = (With_fnptr *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->v, sizeof v->v);
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_With_fnptr(void) {
  With_fnptr *v = (With_fnptr *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->v, sizeof v->v);
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_With_fnptr[2] = {
    sizeof(With_fnptr), ABITER_ALIGN(With_fnptr, struct { char c; With_fnptr v; })};
void caller_put_With_f80(void) {
  With_f80 *v = (With_f80 *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->v, 10);
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_With_f80(void) {
  With_f80 *v = (With_f80 *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->v, 10);
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_With_f80[2] = {
    sizeof(With_f80), ABITER_ALIGN(With_f80, struct { char c; With_f80 v; })};
void caller_put_With_bf16(void) {
  With_bf16 *v = (With_bf16 *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  abiter_put(&v->v, sizeof v->v);
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_With_bf16(void) {
  With_bf16 *v = (With_bf16 *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  abiter_get(&v->v, sizeof v->v);
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_With_bf16[2] = {
    sizeof(With_bf16), ABITER_ALIGN(With_bf16, struct { char c; With_bf16 v; })};
void caller_put_bitint3(void) {
  _BitInt(3) *v = (_BitInt(3) *)caller_state.object;
  { signed char x; abiter_put(&x, sizeof x); *v = x; }
}
void caller_get_bitint3(void) {
  _BitInt(3) *v = (_BitInt(3) *)caller_state.object;
  {
    signed char x = *v, sent;
    abiter_sent(&sent, sizeof sent);
    abiter_get(&x, sizeof x);
    if (x == sent && *v != (_BitInt(3))sent) abiter_unequal();
  }
}
unsigned long long caller_layout_bitint3[2] = {
    sizeof(_BitInt(3)), ABITER_ALIGN(_BitInt(3), struct { char c; _BitInt(3) v; })};
void caller_put_With_bitint3(void) {
  With_bitint3 *v = (With_bitint3 *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  { signed char x; abiter_put(&x, sizeof x); v->v = x; }
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_With_bitint3(void) {
  With_bitint3 *v = (With_bitint3 *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  {
    signed char x = v->v, sent;
    abiter_sent(&sent, sizeof sent);
    abiter_get(&x, sizeof x);
    if (x == sent && v->v != (_BitInt(3))sent) abiter_unequal();
  }
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_With_bitint3[2] = {
    sizeof(With_bitint3), ABITER_ALIGN(With_bitint3, struct { char c; With_bitint3 v; })};
void caller_put_ubitint7(void) {
  unsigned _BitInt(7) *v = (unsigned _BitInt(7) *)caller_state.object;
  { unsigned char x; abiter_put(&x, sizeof x); *v = x; }
}
void caller_get_ubitint7(void) {
  unsigned _BitInt(7) *v = (unsigned _BitInt(7) *)caller_state.object;
  {
    unsigned char x = *v, sent;
    abiter_sent(&sent, sizeof sent);
    abiter_get(&x, sizeof x);
    if (x == sent && *v != (unsigned _BitInt(7))sent) abiter_unequal();
  }
}
unsigned long long caller_layout_ubitint7[2] = {
    sizeof(unsigned _BitInt(7)), ABITER_ALIGN(unsigned _BitInt(7), struct { char c; unsigned _BitInt(7) v; })};
void caller_put_With_ubitint7(void) {
  With_ubitint7 *v = (With_ubitint7 *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  { unsigned char x; abiter_put(&x, sizeof x); v->v = x; }
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_With_ubitint7(void) {
  With_ubitint7 *v = (With_ubitint7 *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  {
    unsigned char x = v->v, sent;
    abiter_sent(&sent, sizeof sent);
    abiter_get(&x, sizeof x);
    if (x == sent && v->v != (unsigned _BitInt(7))sent) abiter_unequal();
  }
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_With_ubitint7[2] = {
    sizeof(With_ubitint7), ABITER_ALIGN(With_ubitint7, struct { char c; With_ubitint7 v; })};
void caller_put_bitint17(void) {
  _BitInt(17) *v = (_BitInt(17) *)caller_state.object;
  { int x; abiter_put(&x, sizeof x); *v = x; }
}
void caller_get_bitint17(void) {
  _BitInt(17) *v = (_BitInt(17) *)caller_state.object;
  {
    int x = *v, sent;
    abiter_sent(&sent, sizeof sent);
    abiter_get(&x, sizeof x);
    if (x == sent && *v != (_BitInt(17))sent) abiter_unequal();
  }
}
unsigned long long caller_layout_bitint17[2] = {
    sizeof(_BitInt(17)), ABITER_ALIGN(_BitInt(17), struct { char c; _BitInt(17) v; })};
void caller_put_With_bitint17(void) {
  With_bitint17 *v = (With_bitint17 *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  { int x; abiter_put(&x, sizeof x); v->v = x; }
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_With_bitint17(void) {
  With_bitint17 *v = (With_bitint17 *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  {
    int x = v->v, sent;
    abiter_sent(&sent, sizeof sent);
    abiter_get(&x, sizeof x);
    if (x == sent && v->v != (_BitInt(17))sent) abiter_unequal();
  }
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_With_bitint17[2] = {
    sizeof(With_bitint17), ABITER_ALIGN(With_bitint17, struct { char c; With_bitint17 v; })};
void caller_put_ubitint33(void) {
  unsigned _BitInt(33) *v = (unsigned _BitInt(33) *)caller_state.object;
  { unsigned long long x; abiter_put(&x, sizeof x); *v = x; }
}
void caller_get_ubitint33(void) {
  unsigned _BitInt(33) *v = (unsigned _BitInt(33) *)caller_state.object;
  {
    unsigned long long x = *v, sent;
    abiter_sent(&sent, sizeof sent);
    abiter_get(&x, sizeof x);
    if (x == sent && *v != (unsigned _BitInt(33))sent) abiter_unequal();
  }
}
unsigned long long caller_layout_ubitint33[2] = {
    sizeof(unsigned _BitInt(33)), ABITER_ALIGN(unsigned _BitInt(33), struct { char c; unsigned _BitInt(33) v; })};
void caller_put_With_ubitint33(void) {
  With_ubitint33 *v = (With_ubitint33 *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  { unsigned long long x; abiter_put(&x, sizeof x); v->v = x; }
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_With_ubitint33(void) {
  With_ubitint33 *v = (With_ubitint33 *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  {
    unsigned long long x = v->v, sent;
    abiter_sent(&sent, sizeof sent);
    abiter_get(&x, sizeof x);
    if (x == sent && v->v != (unsigned _BitInt(33))sent) abiter_unequal();
  }
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_With_ubitint33[2] = {
    sizeof(With_ubitint33), ABITER_ALIGN(With_ubitint33, struct { char c; With_ubitint33 v; })};
void caller_put_ubitint64(void) {
  unsigned _BitInt(64) *v = (unsigned _BitInt(64) *)caller_state.object;
  { unsigned long long x; abiter_put(&x, sizeof x); *v = x; }
}
void caller_get_ubitint64(void) {
  unsigned _BitInt(64) *v = (unsigned _BitInt(64) *)caller_state.object;
  {
    unsigned long long x = *v, sent;
    abiter_sent(&sent, sizeof sent);
    abiter_get(&x, sizeof x);
    if (x == sent && *v != (unsigned _BitInt(64))sent) abiter_unequal();
  }
}
unsigned long long caller_layout_ubitint64[2] = {
    sizeof(unsigned _BitInt(64)), ABITER_ALIGN(unsigned _BitInt(64), struct { char c; unsigned _BitInt(64) v; })};
void caller_put_With_ubitint64(void) {
  With_ubitint64 *v = (With_ubitint64 *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  { unsigned long long x; abiter_put(&x, sizeof x); v->v = x; }
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_With_ubitint64(void) {
  With_ubitint64 *v = (With_ubitint64 *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  {
    unsigned long long x = v->v, sent;
    abiter_sent(&sent, sizeof sent);
    abiter_get(&x, sizeof x);
    if (x == sent && v->v != (unsigned _BitInt(64))sent) abiter_unequal();
  }
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_With_ubitint64[2] = {
    sizeof(With_ubitint64), ABITER_ALIGN(With_ubitint64, struct { char c; With_ubitint64 v; })};
void caller_put_bitint65(void) {
  _BitInt(65) *v = (_BitInt(65) *)caller_state.object;
  { __int128 x; abiter_put(&x, sizeof x); *v = x; }
}
void caller_get_bitint65(void) {
  _BitInt(65) *v = (_BitInt(65) *)caller_state.object;
  {
    __int128 x = *v, sent;
    abiter_sent(&sent, sizeof sent);
    abiter_get(&x, sizeof x);
    if (x == sent && *v != (_BitInt(65))sent) abiter_unequal();
  }
}
unsigned long long caller_layout_bitint65[2] = {
    sizeof(_BitInt(65)), ABITER_ALIGN(_BitInt(65), struct { char c; _BitInt(65) v; })};
void caller_put_With_bitint65(void) {
  With_bitint65 *v = (With_bitint65 *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  { __int128 x; abiter_put(&x, sizeof x); v->v = x; }
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_With_bitint65(void) {
  With_bitint65 *v = (With_bitint65 *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  {
    __int128 x = v->v, sent;
    abiter_sent(&sent, sizeof sent);
    abiter_get(&x, sizeof x);
    if (x == sent && v->v != (_BitInt(65))sent) abiter_unequal();
  }
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_With_bitint65[2] = {
    sizeof(With_bitint65), ABITER_ALIGN(With_bitint65, struct { char c; With_bitint65 v; })};
void caller_put_ubitint128(void) {
  unsigned _BitInt(128) *v = (unsigned _BitInt(128) *)caller_state.object;
  { unsigned __int128 x; abiter_put(&x, sizeof x); *v = x; }
}
void caller_get_ubitint128(void) {
  unsigned _BitInt(128) *v = (unsigned _BitInt(128) *)caller_state.object;
  {
    unsigned __int128 x = *v, sent;
    abiter_sent(&sent, sizeof sent);
    abiter_get(&x, sizeof x);
    if (x == sent && *v != (unsigned _BitInt(128))sent) abiter_unequal();
  }
}
unsigned long long caller_layout_ubitint128[2] = {
    sizeof(unsigned _BitInt(128)), ABITER_ALIGN(unsigned _BitInt(128), struct { char c; unsigned _BitInt(128) v; })};
void caller_put_With_ubitint128(void) {
  With_ubitint128 *v = (With_ubitint128 *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  { unsigned __int128 x; abiter_put(&x, sizeof x); v->v = x; }
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_With_ubitint128(void) {
  With_ubitint128 *v = (With_ubitint128 *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  {
    unsigned __int128 x = v->v, sent;
    abiter_sent(&sent, sizeof sent);
    abiter_get(&x, sizeof x);
    if (x == sent && v->v != (unsigned _BitInt(128))sent) abiter_unequal();
  }
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_With_ubitint128[2] = {
    sizeof(With_ubitint128), ABITER_ALIGN(With_ubitint128, struct { char c; With_ubitint128 v; })};
wchar pass_wchar__c(u8 a0, wchar a1, u8 a2);
void call_pass_wchar__c_(void) {
  void **slot = caller_state.slot;
  *(wchar *)slot[3] = pass_wchar__c(*(u8 *)slot[0], *(wchar *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) wchar pass_wchar__win64(u8 a0, wchar a1, u8 a2);
void call_pass_wchar__win64_(void) {
  void **slot = caller_state.slot;
  *(wchar *)slot[3] = pass_wchar__win64(*(u8 *)slot[0], *(wchar *)slot[1], *(u8 *)slot[2]);
}
With_wchar pass_with_wchar__c(u8 a0, With_wchar a1, u8 a2);
void call_pass_with_wchar__c_(void) {
  void **slot = caller_state.slot;
  With_wchar r = pass_with_wchar__c(
      *(u8 *)slot[0], *(With_wchar *)slot[1], *(u8 *)slot[2]);
  *(With_wchar *)slot[3] = r;
}
void dynamic_pass_with_wchar__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_wchar r = pass_with_wchar__c(
      *(u8 *)slot[0], *(With_wchar *)slot[1], *(u8 *)slot[2]);
  *(With_wchar *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_wchar__c_(void) {
  pass_with_wchar__c(*(u8 *)(abiter_passed + 0), *(With_wchar *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) With_wchar pass_with_wchar__win64(u8 a0, With_wchar a1, u8 a2);
void call_pass_with_wchar__win64_(void) {
  void **slot = caller_state.slot;
  With_wchar r = pass_with_wchar__win64(
      *(u8 *)slot[0], *(With_wchar *)slot[1], *(u8 *)slot[2]);
  *(With_wchar *)slot[3] = r;
}
void dynamic_pass_with_wchar__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_wchar r = pass_with_wchar__win64(
      *(u8 *)slot[0], *(With_wchar *)slot[1], *(u8 *)slot[2]);
  *(With_wchar *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_wchar__win64_(void) {
  pass_with_wchar__win64(
      *(u8 *)(abiter_passed + 0), *(With_wchar *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
char16 pass_char16__c(u8 a0, char16 a1, u8 a2);
void call_pass_char16__c_(void) {
  void **slot = caller_state.slot;
  *(char16 *)slot[3] = pass_char16__c(*(u8 *)slot[0], *(char16 *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) char16 pass_char16__win64(u8 a0, char16 a1, u8 a2);
void call_pass_char16__win64_(void) {
  void **slot = caller_state.slot;
  *(char16 *)slot[3] = pass_char16__win64(*(u8 *)slot[0], *(char16 *)slot[1], *(u8 *)slot[2]);
}
With_char16 pass_with_char16__c(u8 a0, With_char16 a1, u8 a2);
void call_pass_with_char16__c_(void) {
  void **slot = caller_state.slot;
  With_char16 r = pass_with_char16__c(
      *(u8 *)slot[0], *(With_char16 *)slot[1], *(u8 *)slot[2]);
  *(With_char16 *)slot[3] = r;
}
void dynamic_pass_with_char16__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_char16 r = pass_with_char16__c(
      *(u8 *)slot[0], *(With_char16 *)slot[1], *(u8 *)slot[2]);
  *(With_char16 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_char16__c_(void) {
  pass_with_char16__c(
      *(u8 *)(abiter_passed + 0), *(With_char16 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) With_char16 pass_with_char16__win64(u8 a0, With_char16 a1, u8 a2);
void call_pass_with_char16__win64_(void) {
  void **slot = caller_state.slot;
  With_char16 r = pass_with_char16__win64(
      *(u8 *)slot[0], *(With_char16 *)slot[1], *(u8 *)slot[2]);
  *(With_char16 *)slot[3] = r;
}
void dynamic_pass_with_char16__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_char16 r = pass_with_char16__win64(
      *(u8 *)slot[0], *(With_char16 *)slot[1], *(u8 *)slot[2]);
  *(With_char16 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_char16__win64_(void) {
  pass_with_char16__win64(
      *(u8 *)(abiter_passed + 0), *(With_char16 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
char32 pass_char32__c(u8 a0, char32 a1, u8 a2);
void call_pass_char32__c_(void) {
  void **slot = caller_state.slot;
  *(char32 *)slot[3] = pass_char32__c(*(u8 *)slot[0], *(char32 *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) char32 pass_char32__win64(u8 a0, char32 a1, u8 a2);
void call_pass_char32__win64_(void) {
  void **slot = caller_state.slot;
  *(char32 *)slot[3] = pass_char32__win64(*(u8 *)slot[0], *(char32 *)slot[1], *(u8 *)slot[2]);
}
With_char32 pass_with_char32__c(u8 a0, With_char32 a1, u8 a2);
void call_pass_with_char32__c_(void) {
  void **slot = caller_state.slot;
  With_char32 r = pass_with_char32__c(
      *(u8 *)slot[0], *(With_char32 *)slot[1], *(u8 *)slot[2]);
  *(With_char32 *)slot[3] = r;
}
void dynamic_pass_with_char32__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_char32 r = pass_with_char32__c(
      *(u8 *)slot[0], *(With_char32 *)slot[1], *(u8 *)slot[2]);
  *(With_char32 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_char32__c_(void) {
  pass_with_char32__c(
      *(u8 *)(abiter_passed + 0), *(With_char32 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) With_char32 pass_with_char32__win64(u8 a0, With_char32 a1, u8 a2);
void call_pass_with_char32__win64_(void) {
  void **slot = caller_state.slot;
  With_char32 r = pass_with_char32__win64(
      *(u8 *)slot[0], *(With_char32 *)slot[1], *(u8 *)slot[2]);
  *(With_char32 *)slot[3] = r;
}
void dynamic_pass_with_char32__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_char32 r = pass_with_char32__win64(
      *(u8 *)slot[0], *(With_char32 *)slot[1], *(u8 *)slot[2]);
  *(With_char32 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_char32__win64_(void) {
  pass_with_char32__win64(
      *(u8 *)(abiter_passed + 0), *(With_char32 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
c_size pass_c_size__c(u8 a0, c_size a1, u8 a2);
void call_pass_c_size__c_(void) {
  void **slot = caller_state.slot;
  *(c_size *)slot[3] = pass_c_size__c(*(u8 *)slot[0], *(c_size *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) c_size pass_c_size__win64(u8 a0, c_size a1, u8 a2);
void call_pass_c_size__win64_(void) {
  void **slot = caller_state.slot;
  *(c_size *)slot[3] = pass_c_size__win64(*(u8 *)slot[0], *(c_size *)slot[1], *(u8 *)slot[2]);
}
With_c_size pass_with_c_size__c(u8 a0, With_c_size a1, u8 a2);
void call_pass_with_c_size__c_(void) {
  void **slot = caller_state.slot;
  With_c_size r = pass_with_c_size__c(
      *(u8 *)slot[0], *(With_c_size *)slot[1], *(u8 *)slot[2]);
  *(With_c_size *)slot[3] = r;
}
void dynamic_pass_with_c_size__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_c_size r = pass_with_c_size__c(
      *(u8 *)slot[0], *(With_c_size *)slot[1], *(u8 *)slot[2]);
  *(With_c_size *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_c_size__c_(void) {
  pass_with_c_size__c(
      *(u8 *)(abiter_passed + 0), *(With_c_size *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) With_c_size pass_with_c_size__win64(u8 a0, With_c_size a1, u8 a2);
void call_pass_with_c_size__win64_(void) {
  void **slot = caller_state.slot;
  With_c_size r = pass_with_c_size__win64(
      *(u8 *)slot[0], *(With_c_size *)slot[1], *(u8 *)slot[2]);
  *(With_c_size *)slot[3] = r;
}
void dynamic_pass_with_c_size__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_c_size r = pass_with_c_size__win64(
      *(u8 *)slot[0], *(With_c_size *)slot[1], *(u8 *)slot[2]);
  *(With_c_size *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_c_size__win64_(void) {
  pass_with_c_size__win64(
      *(u8 *)(abiter_passed + 0), *(With_c_size *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
c_ssize pass_c_ssize__c(u8 a0, c_ssize a1, u8 a2);
void call_pass_c_ssize__c_(void) {
  void **slot = caller_state.slot;
  *(c_ssize *)slot[3] = pass_c_ssize__c(*(u8 *)slot[0], *(c_ssize *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) c_ssize pass_c_ssize__win64(u8 a0, c_ssize a1, u8 a2);
void call_pass_c_ssize__win64_(void) {
  void **slot = caller_state.slot;
  *(c_ssize *)slot[3] = pass_c_ssize__win64(*(u8 *)slot[0], *(c_ssize *)slot[1], *(u8 *)slot[2]);
}
With_c_ssize pass_with_c_ssize__c(u8 a0, With_c_ssize a1, u8 a2);
void call_pass_with_c_ssize__c_(void) {
  void **slot = caller_state.slot;
  With_c_ssize r = pass_with_c_ssize__c(
      *(u8 *)slot[0], *(With_c_ssize *)slot[1], *(u8 *)slot[2]);
  *(With_c_ssize *)slot[3] = r;
}
void dynamic_pass_with_c_ssize__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_c_ssize r = pass_with_c_ssize__c(
      *(u8 *)slot[0], *(With_c_ssize *)slot[1], *(u8 *)slot[2]);
  *(With_c_ssize *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_c_ssize__c_(void) {
  pass_with_c_ssize__c(
      *(u8 *)(abiter_passed + 0), *(With_c_ssize *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) With_c_ssize pass_with_c_ssize__win64(u8 a0, With_c_ssize a1, u8 a2);
void call_pass_with_c_ssize__win64_(void) {
  void **slot = caller_state.slot;
  With_c_ssize r = pass_with_c_ssize__win64(
      *(u8 *)slot[0], *(With_c_ssize *)slot[1], *(u8 *)slot[2]);
  *(With_c_ssize *)slot[3] = r;
}
void dynamic_pass_with_c_ssize__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_c_ssize r = pass_with_c_ssize__win64(
      *(u8 *)slot[0], *(With_c_ssize *)slot[1], *(u8 *)slot[2]);
  *(With_c_ssize *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_c_ssize__win64_(void) {
  pass_with_c_ssize__win64(
      *(u8 *)(abiter_passed + 0), *(With_c_ssize *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
c_intptr pass_c_intptr__c(u8 a0, c_intptr a1, u8 a2);
void call_pass_c_intptr__c_(void) {
  void **slot = caller_state.slot;
  *(c_intptr *)slot[3] = pass_c_intptr__c(*(u8 *)slot[0], *(c_intptr *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) c_intptr pass_c_intptr__win64(u8 a0, c_intptr a1, u8 a2);
void call_pass_c_intptr__win64_(void) {
  void **slot = caller_state.slot;
  *(c_intptr *)slot[3] = pass_c_intptr__win64(*(u8 *)slot[0], *(c_intptr *)slot[1], *(u8 *)slot[2]);
}
With_c_intptr pass_with_c_intptr__c(u8 a0, With_c_intptr a1, u8 a2);
void call_pass_with_c_intptr__c_(void) {
  void **slot = caller_state.slot;
  With_c_intptr r = pass_with_c_intptr__c(
      *(u8 *)slot[0], *(With_c_intptr *)slot[1], *(u8 *)slot[2]);
  *(With_c_intptr *)slot[3] = r;
}
void dynamic_pass_with_c_intptr__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_c_intptr r = pass_with_c_intptr__c(
      *(u8 *)slot[0], *(With_c_intptr *)slot[1], *(u8 *)slot[2]);
  *(With_c_intptr *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_c_intptr__c_(void) {
  pass_with_c_intptr__c(
      *(u8 *)(abiter_passed + 0), *(With_c_intptr *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) With_c_intptr pass_with_c_intptr__win64(u8 a0, With_c_intptr a1, u8 a2);
void call_pass_with_c_intptr__win64_(void) {
  void **slot = caller_state.slot;
  With_c_intptr r = pass_with_c_intptr__win64(
      *(u8 *)slot[0], *(With_c_intptr *)slot[1], *(u8 *)slot[2]);
  *(With_c_intptr *)slot[3] = r;
}
void dynamic_pass_with_c_intptr__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_c_intptr r = pass_with_c_intptr__win64(
      *(u8 *)slot[0], *(With_c_intptr *)slot[1], *(u8 *)slot[2]);
  *(With_c_intptr *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_c_intptr__win64_(void) {
  pass_with_c_intptr__win64(
      *(u8 *)(abiter_passed + 0), *(With_c_intptr *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
c_uintptr pass_c_uintptr__c(u8 a0, c_uintptr a1, u8 a2);
void call_pass_c_uintptr__c_(void) {
  void **slot = caller_state.slot;
  *(c_uintptr *)slot[3] = pass_c_uintptr__c(*(u8 *)slot[0], *(c_uintptr *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) c_uintptr pass_c_uintptr__win64(u8 a0, c_uintptr a1, u8 a2);
void call_pass_c_uintptr__win64_(void) {
  void **slot = caller_state.slot;
  *(c_uintptr *)slot[3] = pass_c_uintptr__win64(*(u8 *)slot[0], *(c_uintptr *)slot[1], *(u8 *)slot[2]);
}
With_c_uintptr pass_with_c_uintptr__c(u8 a0, With_c_uintptr a1, u8 a2);
void call_pass_with_c_uintptr__c_(void) {
  void **slot = caller_state.slot;
  With_c_uintptr r = pass_with_c_uintptr__c(
      *(u8 *)slot[0], *(With_c_uintptr *)slot[1], *(u8 *)slot[2]);
  *(With_c_uintptr *)slot[3] = r;
}
void dynamic_pass_with_c_uintptr__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_c_uintptr r = pass_with_c_uintptr__c(
      *(u8 *)slot[0], *(With_c_uintptr *)slot[1], *(u8 *)slot[2]);
  *(With_c_uintptr *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_c_uintptr__c_(void) {
  pass_with_c_uintptr__c(
      *(u8 *)(abiter_passed + 0), *(With_c_uintptr *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) With_c_uintptr pass_with_c_uintptr__win64(u8 a0, With_c_uintptr a1, u8 a2);
void call_pass_with_c_uintptr__win64_(void) {
  void **slot = caller_state.slot;
  With_c_uintptr r = pass_with_c_uintptr__win64(
      *(u8 *)slot[0], *(With_c_uintptr *)slot[1], *(u8 *)slot[2]);
  *(With_c_uintptr *)slot[3] = r;
}
void dynamic_pass_with_c_uintptr__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_c_uintptr r = pass_with_c_uintptr__win64(
      *(u8 *)slot[0], *(With_c_uintptr *)slot[1], *(u8 *)slot[2]);
  *(With_c_uintptr *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_c_uintptr__win64_(void) {
  pass_with_c_uintptr__win64(
      *(u8 *)(abiter_passed + 0), *(With_c_uintptr *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
fnptr pass_fnptr__c(u8 a0, fnptr a1, u8 a2);
void call_pass_fnptr__c_(void) {
  void **slot = caller_state.slot;
  *(fnptr *)slot[3] = pass_fnptr__c(*(u8 *)slot[0], *(fnptr *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) fnptr pass_fnptr__win64(u8 a0, fnptr a1, u8 a2);
void call_pass_fnptr__win64_(void) {
  void **slot = caller_state.slot;
  *(fnptr *)slot[3] = pass_fnptr__win64(*(u8 *)slot[0], *(fnptr *)slot[1], *(u8 *)slot[2]);
}
With_fnptr pass_with_fnptr__c(u8 a0, With_fnptr a1, u8 a2);
void call_pass_with_fnptr__c_(void) {
  void **slot = caller_state.slot;
  With_fnptr r = pass_with_fnptr__c(
      *(u8 *)slot[0], *(With_fnptr *)slot[1], *(u8 *)slot[2]);
  *(With_fnptr *)slot[3] = r;
}
void dynamic_pass_with_fnptr__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_fnptr r = pass_with_fnptr__c(
      *(u8 *)slot[0], *(With_fnptr *)slot[1], *(u8 *)slot[2]);
  *(With_fnptr *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_fnptr__c_(void) {
  pass_with_fnptr__c(*(u8 *)(abiter_passed + 0), *(With_fnptr *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) With_fnptr pass_with_fnptr__win64(u8 a0, With_fnptr a1, u8 a2);
void call_pass_with_fnptr__win64_(void) {
  void **slot = caller_state.slot;
  With_fnptr r = pass_with_fnptr__win64(
      *(u8 *)slot[0], *(With_fnptr *)slot[1], *(u8 *)slot[2]);
  *(With_fnptr *)slot[3] = r;
}
void dynamic_pass_with_fnptr__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_fnptr r = pass_with_fnptr__win64(
      *(u8 *)slot[0], *(With_fnptr *)slot[1], *(u8 *)slot[2]);
  *(With_fnptr *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_fnptr__win64_(void) {
  pass_with_fnptr__win64(
      *(u8 *)(abiter_passed + 0), *(With_fnptr *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
f80 pass_f80__c(u8 a0, f80 a1, u8 a2);
void call_pass_f80__c_(void) {
  void **slot = caller_state.slot;
  f80 r = pass_f80__c(
      *(u8 *)slot[0], *(f80 *)slot[1], *(u8 *)slot[2]);
  *(f80 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_f80__c_(void) {
  pass_f80__c(*(u8 *)(abiter_passed + 0), *(f80 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) f80 pass_f80__win64(u8 a0, f80 a1, u8 a2);
void call_pass_f80__win64_(void) {
  void **slot = caller_state.slot;
  f80 r = pass_f80__win64(
      *(u8 *)slot[0], *(f80 *)slot[1], *(u8 *)slot[2]);
  *(f80 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_f80__win64_(void) {
  pass_f80__win64(*(u8 *)(abiter_passed + 0), *(f80 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
With_f80 pass_with_f80__c(u8 a0, With_f80 a1, u8 a2);
void call_pass_with_f80__c_(void) {
  void **slot = caller_state.slot;
  With_f80 r = pass_with_f80__c(
      *(u8 *)slot[0], *(With_f80 *)slot[1], *(u8 *)slot[2]);
  *(With_f80 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_with_f80__c_(void) {
  pass_with_f80__c(*(u8 *)(abiter_passed + 0), *(With_f80 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) With_f80 pass_with_f80__win64(u8 a0, With_f80 a1, u8 a2);
void call_pass_with_f80__win64_(void) {
  void **slot = caller_state.slot;
  With_f80 r = pass_with_f80__win64(
      *(u8 *)slot[0], *(With_f80 *)slot[1], *(u8 *)slot[2]);
  *(With_f80 *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_with_f80__win64_(void) {
  pass_with_f80__win64(*(u8 *)(abiter_passed + 0), *(With_f80 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
bf16 pass_bf16__c(u8 a0, bf16 a1, u8 a2);
void call_pass_bf16__c_(void) {
  void **slot = caller_state.slot;
  *(bf16 *)slot[3] = pass_bf16__c(*(u8 *)slot[0], *(bf16 *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) bf16 pass_bf16__win64(u8 a0, bf16 a1, u8 a2);
void call_pass_bf16__win64_(void) {
  void **slot = caller_state.slot;
  *(bf16 *)slot[3] = pass_bf16__win64(*(u8 *)slot[0], *(bf16 *)slot[1], *(u8 *)slot[2]);
}
With_bf16 pass_with_bf16__c(u8 a0, With_bf16 a1, u8 a2);
void call_pass_with_bf16__c_(void) {
  void **slot = caller_state.slot;
  With_bf16 r = pass_with_bf16__c(*(u8 *)slot[0], *(With_bf16 *)slot[1], *(u8 *)slot[2]);
  *(With_bf16 *)slot[3] = r;
}
void dynamic_pass_with_bf16__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_bf16 r = pass_with_bf16__c(*(u8 *)slot[0], *(With_bf16 *)slot[1], *(u8 *)slot[2]);
  *(With_bf16 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_bf16__c_(void) {
  pass_with_bf16__c(*(u8 *)(abiter_passed + 0), *(With_bf16 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) With_bf16 pass_with_bf16__win64(u8 a0, With_bf16 a1, u8 a2);
void call_pass_with_bf16__win64_(void) {
  void **slot = caller_state.slot;
  With_bf16 r = pass_with_bf16__win64(
      *(u8 *)slot[0], *(With_bf16 *)slot[1], *(u8 *)slot[2]);
  *(With_bf16 *)slot[3] = r;
}
void dynamic_pass_with_bf16__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_bf16 r = pass_with_bf16__win64(
      *(u8 *)slot[0], *(With_bf16 *)slot[1], *(u8 *)slot[2]);
  *(With_bf16 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_bf16__win64_(void) {
  pass_with_bf16__win64(
      *(u8 *)(abiter_passed + 0), *(With_bf16 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
_BitInt(3) pass_bitint3__c(u8 a0, _BitInt(3) a1, u8 a2);
void call_pass_bitint3__c_(void) {
  void **slot = caller_state.slot;
  *(_BitInt(3) *)slot[3] = pass_bitint3__c(*(u8 *)slot[0], *(_BitInt(3) *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) _BitInt(3) pass_bitint3__win64(u8 a0, _BitInt(3) a1, u8 a2);
void call_pass_bitint3__win64_(void) {
  void **slot = caller_state.slot;
  *(_BitInt(3) *)slot[3] = pass_bitint3__win64(*(u8 *)slot[0], *(_BitInt(3) *)slot[1], *(u8 *)slot[2]);
}
With_bitint3 pass_with_bitint3__c(u8 a0, With_bitint3 a1, u8 a2);
void call_pass_with_bitint3__c_(void) {
  void **slot = caller_state.slot;
  With_bitint3 r = pass_with_bitint3__c(
      *(u8 *)slot[0], *(With_bitint3 *)slot[1], *(u8 *)slot[2]);
  *(With_bitint3 *)slot[3] = r;
}
void dynamic_pass_with_bitint3__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_bitint3 r = pass_with_bitint3__c(
      *(u8 *)slot[0], *(With_bitint3 *)slot[1], *(u8 *)slot[2]);
  *(With_bitint3 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_bitint3__c_(void) {
  pass_with_bitint3__c(
      *(u8 *)(abiter_passed + 0), *(With_bitint3 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) With_bitint3 pass_with_bitint3__win64(u8 a0, With_bitint3 a1, u8 a2);
void call_pass_with_bitint3__win64_(void) {
  void **slot = caller_state.slot;
  With_bitint3 r = pass_with_bitint3__win64(
      *(u8 *)slot[0], *(With_bitint3 *)slot[1], *(u8 *)slot[2]);
  *(With_bitint3 *)slot[3] = r;
}
void dynamic_pass_with_bitint3__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_bitint3 r = pass_with_bitint3__win64(
      *(u8 *)slot[0], *(With_bitint3 *)slot[1], *(u8 *)slot[2]);
  *(With_bitint3 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_bitint3__win64_(void) {
  pass_with_bitint3__win64(
      *(u8 *)(abiter_passed + 0), *(With_bitint3 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
unsigned _BitInt(7) pass_ubitint7__c(u8 a0, unsigned _BitInt(7) a1, u8 a2);
void call_pass_ubitint7__c_(void) {
  void **slot = caller_state.slot;
  *(unsigned _BitInt(7) *)slot[3] = pass_ubitint7__c(*(u8 *)slot[0], *(unsigned _BitInt(7) *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) unsigned _BitInt(7) pass_ubitint7__win64(u8 a0, unsigned _BitInt(7) a1, u8 a2);
void call_pass_ubitint7__win64_(void) {
  void **slot = caller_state.slot;
  *(unsigned _BitInt(7) *)slot[3] = pass_ubitint7__win64(
      *(u8 *)slot[0], *(unsigned _BitInt(7) *)slot[1], *(u8 *)slot[2]);
}
With_ubitint7 pass_with_ubitint7__c(u8 a0, With_ubitint7 a1, u8 a2);
void call_pass_with_ubitint7__c_(void) {
  void **slot = caller_state.slot;
  With_ubitint7 r = pass_with_ubitint7__c(
      *(u8 *)slot[0], *(With_ubitint7 *)slot[1], *(u8 *)slot[2]);
  *(With_ubitint7 *)slot[3] = r;
}
void dynamic_pass_with_ubitint7__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_ubitint7 r = pass_with_ubitint7__c(
      *(u8 *)slot[0], *(With_ubitint7 *)slot[1], *(u8 *)slot[2]);
  *(With_ubitint7 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_ubitint7__c_(void) {
  pass_with_ubitint7__c(
      *(u8 *)(abiter_passed + 0), *(With_ubitint7 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) With_ubitint7 pass_with_ubitint7__win64(u8 a0, With_ubitint7 a1, u8 a2);
void call_pass_with_ubitint7__win64_(void) {
  void **slot = caller_state.slot;
  With_ubitint7 r = pass_with_ubitint7__win64(
      *(u8 *)slot[0], *(With_ubitint7 *)slot[1], *(u8 *)slot[2]);
  *(With_ubitint7 *)slot[3] = r;
}
void dynamic_pass_with_ubitint7__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_ubitint7 r = pass_with_ubitint7__win64(
      *(u8 *)slot[0], *(With_ubitint7 *)slot[1], *(u8 *)slot[2]);
  *(With_ubitint7 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_ubitint7__win64_(void) {
  pass_with_ubitint7__win64(
      *(u8 *)(abiter_passed + 0), *(With_ubitint7 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
_BitInt(17) pass_bitint17__c(u8 a0, _BitInt(17) a1, u8 a2);
void call_pass_bitint17__c_(void) {
  void **slot = caller_state.slot;
  *(_BitInt(17) *)slot[3] = pass_bitint17__c(*(u8 *)slot[0], *(_BitInt(17) *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) _BitInt(17) pass_bitint17__win64(u8 a0, _BitInt(17) a1, u8 a2);
void call_pass_bitint17__win64_(void) {
  void **slot = caller_state.slot;
  *(_BitInt(17) *)slot[3] = pass_bitint17__win64(*(u8 *)slot[0], *(_BitInt(17) *)slot[1], *(u8 *)slot[2]);
}
With_bitint17 pass_with_bitint17__c(u8 a0, With_bitint17 a1, u8 a2);
void call_pass_with_bitint17__c_(void) {
  void **slot = caller_state.slot;
  With_bitint17 r = pass_with_bitint17__c(
      *(u8 *)slot[0], *(With_bitint17 *)slot[1], *(u8 *)slot[2]);
  *(With_bitint17 *)slot[3] = r;
}
void dynamic_pass_with_bitint17__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_bitint17 r = pass_with_bitint17__c(
      *(u8 *)slot[0], *(With_bitint17 *)slot[1], *(u8 *)slot[2]);
  *(With_bitint17 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_bitint17__c_(void) {
  pass_with_bitint17__c(
      *(u8 *)(abiter_passed + 0), *(With_bitint17 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) With_bitint17 pass_with_bitint17__win64(u8 a0, With_bitint17 a1, u8 a2);
void call_pass_with_bitint17__win64_(void) {
  void **slot = caller_state.slot;
  With_bitint17 r = pass_with_bitint17__win64(
      *(u8 *)slot[0], *(With_bitint17 *)slot[1], *(u8 *)slot[2]);
  *(With_bitint17 *)slot[3] = r;
}
void dynamic_pass_with_bitint17__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_bitint17 r = pass_with_bitint17__win64(
      *(u8 *)slot[0], *(With_bitint17 *)slot[1], *(u8 *)slot[2]);
  *(With_bitint17 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_bitint17__win64_(void) {
  pass_with_bitint17__win64(
      *(u8 *)(abiter_passed + 0), *(With_bitint17 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
unsigned _BitInt(33) pass_ubitint33__c(u8 a0, unsigned _BitInt(33) a1, u8 a2);
void call_pass_ubitint33__c_(void) {
  void **slot = caller_state.slot;
  *(unsigned _BitInt(33) *)slot[3] = pass_ubitint33__c(
      *(u8 *)slot[0], *(unsigned _BitInt(33) *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) unsigned _BitInt(33) pass_ubitint33__win64(u8 a0, unsigned _BitInt(33) a1, u8 a2);
void call_pass_ubitint33__win64_(void) {
  void **slot = caller_state.slot;
  *(unsigned _BitInt(33) *)slot[3] = pass_ubitint33__win64(
      *(u8 *)slot[0], *(unsigned _BitInt(33) *)slot[1], *(u8 *)slot[2]);
}
With_ubitint33 pass_with_ubitint33__c(u8 a0, With_ubitint33 a1, u8 a2);
void call_pass_with_ubitint33__c_(void) {
  void **slot = caller_state.slot;
  With_ubitint33 r = pass_with_ubitint33__c(
      *(u8 *)slot[0], *(With_ubitint33 *)slot[1], *(u8 *)slot[2]);
  *(With_ubitint33 *)slot[3] = r;
}
void dynamic_pass_with_ubitint33__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_ubitint33 r = pass_with_ubitint33__c(
      *(u8 *)slot[0], *(With_ubitint33 *)slot[1], *(u8 *)slot[2]);
  *(With_ubitint33 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_ubitint33__c_(void) {
  pass_with_ubitint33__c(
      *(u8 *)(abiter_passed + 0), *(With_ubitint33 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) With_ubitint33 pass_with_ubitint33__win64(u8 a0, With_ubitint33 a1, u8 a2);
void call_pass_with_ubitint33__win64_(void) {
  void **slot = caller_state.slot;
  With_ubitint33 r = pass_with_ubitint33__win64(
      *(u8 *)slot[0], *(With_ubitint33 *)slot[1], *(u8 *)slot[2]);
  *(With_ubitint33 *)slot[3] = r;
}
void dynamic_pass_with_ubitint33__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_ubitint33 r = pass_with_ubitint33__win64(
      *(u8 *)slot[0], *(With_ubitint33 *)slot[1], *(u8 *)slot[2]);
  *(With_ubitint33 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_ubitint33__win64_(void) {
  pass_with_ubitint33__win64(
      *(u8 *)(abiter_passed + 0), *(With_ubitint33 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
unsigned _BitInt(64) pass_ubitint64__c(u8 a0, unsigned _BitInt(64) a1, u8 a2);
void call_pass_ubitint64__c_(void) {
  void **slot = caller_state.slot;
  *(unsigned _BitInt(64) *)slot[3] = pass_ubitint64__c(
      *(u8 *)slot[0], *(unsigned _BitInt(64) *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) unsigned _BitInt(64) pass_ubitint64__win64(u8 a0, unsigned _BitInt(64) a1, u8 a2);
void call_pass_ubitint64__win64_(void) {
  void **slot = caller_state.slot;
  *(unsigned _BitInt(64) *)slot[3] = pass_ubitint64__win64(
      *(u8 *)slot[0], *(unsigned _BitInt(64) *)slot[1], *(u8 *)slot[2]);
}
With_ubitint64 pass_with_ubitint64__c(u8 a0, With_ubitint64 a1, u8 a2);
void call_pass_with_ubitint64__c_(void) {
  void **slot = caller_state.slot;
  With_ubitint64 r = pass_with_ubitint64__c(
      *(u8 *)slot[0], *(With_ubitint64 *)slot[1], *(u8 *)slot[2]);
  *(With_ubitint64 *)slot[3] = r;
}
void dynamic_pass_with_ubitint64__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_ubitint64 r = pass_with_ubitint64__c(
      *(u8 *)slot[0], *(With_ubitint64 *)slot[1], *(u8 *)slot[2]);
  *(With_ubitint64 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_ubitint64__c_(void) {
  pass_with_ubitint64__c(
      *(u8 *)(abiter_passed + 0), *(With_ubitint64 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) With_ubitint64 pass_with_ubitint64__win64(u8 a0, With_ubitint64 a1, u8 a2);
void call_pass_with_ubitint64__win64_(void) {
  void **slot = caller_state.slot;
  With_ubitint64 r = pass_with_ubitint64__win64(
      *(u8 *)slot[0], *(With_ubitint64 *)slot[1], *(u8 *)slot[2]);
  *(With_ubitint64 *)slot[3] = r;
}
void dynamic_pass_with_ubitint64__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_ubitint64 r = pass_with_ubitint64__win64(
      *(u8 *)slot[0], *(With_ubitint64 *)slot[1], *(u8 *)slot[2]);
  *(With_ubitint64 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_ubitint64__win64_(void) {
  pass_with_ubitint64__win64(
      *(u8 *)(abiter_passed + 0), *(With_ubitint64 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
_BitInt(65) pass_bitint65__c(u8 a0, _BitInt(65) a1, u8 a2);
void call_pass_bitint65__c_(void) {
  void **slot = caller_state.slot;
  *(_BitInt(65) *)slot[3] = pass_bitint65__c(*(u8 *)slot[0], *(_BitInt(65) *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) _BitInt(65) pass_bitint65__win64(u8 a0, _BitInt(65) a1, u8 a2);
void call_pass_bitint65__win64_(void) {
  void **slot = caller_state.slot;
  *(_BitInt(65) *)slot[3] = pass_bitint65__win64(*(u8 *)slot[0], *(_BitInt(65) *)slot[1], *(u8 *)slot[2]);
}
With_bitint65 pass_with_bitint65__c(u8 a0, With_bitint65 a1, u8 a2);
void call_pass_with_bitint65__c_(void) {
  void **slot = caller_state.slot;
  With_bitint65 r = pass_with_bitint65__c(
      *(u8 *)slot[0], *(With_bitint65 *)slot[1], *(u8 *)slot[2]);
  *(With_bitint65 *)slot[3] = r;
}
void dynamic_pass_with_bitint65__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_bitint65 r = pass_with_bitint65__c(
      *(u8 *)slot[0], *(With_bitint65 *)slot[1], *(u8 *)slot[2]);
  *(With_bitint65 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_bitint65__c_(void) {
  pass_with_bitint65__c(
      *(u8 *)(abiter_passed + 0), *(With_bitint65 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) With_bitint65 pass_with_bitint65__win64(u8 a0, With_bitint65 a1, u8 a2);
void call_pass_with_bitint65__win64_(void) {
  void **slot = caller_state.slot;
  With_bitint65 r = pass_with_bitint65__win64(
      *(u8 *)slot[0], *(With_bitint65 *)slot[1], *(u8 *)slot[2]);
  *(With_bitint65 *)slot[3] = r;
}
void dynamic_pass_with_bitint65__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_bitint65 r = pass_with_bitint65__win64(
      *(u8 *)slot[0], *(With_bitint65 *)slot[1], *(u8 *)slot[2]);
  *(With_bitint65 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_bitint65__win64_(void) {
  pass_with_bitint65__win64(
      *(u8 *)(abiter_passed + 0), *(With_bitint65 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
unsigned _BitInt(128) pass_ubitint128__c(u8 a0, unsigned _BitInt(128) a1, u8 a2);
void call_pass_ubitint128__c_(void) {
  void **slot = caller_state.slot;
  *(unsigned _BitInt(128) *)slot[3] = pass_ubitint128__c(
      *(u8 *)slot[0], *(unsigned _BitInt(128) *)slot[1], *(u8 *)slot[2]);
}
__attribute__((ms_abi)) unsigned _BitInt(128) pass_ubitint128__win64(u8 a0, unsigned _BitInt(128) a1, u8 a2);
void call_pass_ubitint128__win64_(void) {
  void **slot = caller_state.slot;
  *(unsigned _BitInt(128) *)slot[3] = pass_ubitint128__win64(
      *(u8 *)slot[0], *(unsigned _BitInt(128) *)slot[1], *(u8 *)slot[2]);
}
With_ubitint128 pass_with_ubitint128__c(u8 a0, With_ubitint128 a1, u8 a2);
void call_pass_with_ubitint128__c_(void) {
  void **slot = caller_state.slot;
  With_ubitint128 r = pass_with_ubitint128__c(
      *(u8 *)slot[0], *(With_ubitint128 *)slot[1], *(u8 *)slot[2]);
  *(With_ubitint128 *)slot[3] = r;
}
void dynamic_pass_with_ubitint128__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_ubitint128 r = pass_with_ubitint128__c(
      *(u8 *)slot[0], *(With_ubitint128 *)slot[1], *(u8 *)slot[2]);
  *(With_ubitint128 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_ubitint128__c_(void) {
  pass_with_ubitint128__c(
      *(u8 *)(abiter_passed + 0), *(With_ubitint128 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
__attribute__((ms_abi)) With_ubitint128 pass_with_ubitint128__win64(u8 a0, With_ubitint128 a1, u8 a2);
void call_pass_with_ubitint128__win64_(void) {
  void **slot = caller_state.slot;
  With_ubitint128 r = pass_with_ubitint128__win64(
      *(u8 *)slot[0], *(With_ubitint128 *)slot[1], *(u8 *)slot[2]);
  *(With_ubitint128 *)slot[3] = r;
}
void dynamic_pass_with_ubitint128__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  With_ubitint128 r = pass_with_ubitint128__win64(
      *(u8 *)slot[0], *(With_ubitint128 *)slot[1], *(u8 *)slot[2]);
  *(With_ubitint128 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_with_ubitint128__win64_(void) {
  pass_with_ubitint128__win64(
      *(u8 *)(abiter_passed + 0), *(With_ubitint128 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
