/* abiter VERSION: the caller's side of choices in C++
   abiter gen choices.kdl --lang cpp --side caller */
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

/* Which field of a union is alive. */
static unsigned int abiter_put_choice(void) { return caller_state.in++->index; }
static unsigned int abiter_get_choice(void) {
  unsigned int index = caller_state.in++->index;
  caller_state.out++->index = index;
  *caller_state.seen++ = sizeof index;
  return index;
}

/* A reference's target, or 0 if there is nothing to follow. */
static void *abiter_put_ref(void *ref, unsigned long size, unsigned long align) {
  void *target = 0;
  if (!caller_state.in->opaque) {
    caller_state.arena += -(unsigned long)caller_state.arena & (align - 1);
    target = caller_state.arena;
    caller_state.arena += size;
    *(void **)caller_state.in = target;
  }
  abiter_put(ref, sizeof target);
  return target;
}
static void *abiter_get_ref(const void *ref) {
  const struct abiter_cell *in = caller_state.in;
  void *found;
  abiter_get(ref, sizeof found);
  found = *(void **)(caller_state.out - 1);
  if (!in->opaque && found == *(void *const *)in) return found;
  abiter_skip(in->skip);
  return 0;
}

/* Another codec's put and get, for an object inside the one at hand. */
#define ABITER_PUT(key, place) (caller_state.object = (place), caller_put_##key())
#define ABITER_GET(key, place) (caller_state.object = (place), caller_get_##key())

/* What callers pass that ignore the result. */
static unsigned char abiter_passed[8192] __attribute__((aligned(128)));
extern "C" { unsigned char *caller_passed = abiter_passed; }

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

typedef int i32;
typedef double f64;
typedef unsigned char u8;
enum Color { Color_Red = 0, Color_Green = 1, Color_Blue = 2 };
enum Odd { Odd_Minus = -1, Odd_Zero = 0, Odd_Big = 70000 };
enum Small : unsigned char { Small_A = 1, Small_B = 200 };
enum Long : long long { Long_Least = -9223372036854775807 - 1, Long_Most = 9223372036854775807 };
enum Great : unsigned long long {
  Great_A = 0, Great_B = 0x8000000000000000ull, Great_C = 0xffffffffffffffffull,
};
enum Signed : short { Signed_A = -300, Signed_B = 300 };
typedef unsigned short u16;
union Raw { i32 Int; f64 Float; u8 Bytes[12]; };
struct __attribute__((packed)) HasRaw { u8 a; Raw r; u8 b; };
enum Data_tag { Data_Simple = 0, Data_Complex = 1, Data_Empty = 2, Data_Braces = 3, Data_Two = 4 };
struct Data {
  Data_tag tag;
  union {
    struct { f64 _0; } Simple;
    struct { Color color; u16 value; u8 tag; } Complex;
    struct { u8 _0; Raw _1; } Two;
  } payload;
};
enum DataC_tag { DataC_Simple = 0, DataC_Complex = 1, DataC_Empty = 2, DataC_Braces = 3, DataC_Two = 4 };
struct DataC {
  DataC_tag tag;
  union {
    struct { f64 _0; } Simple;
    struct { Color color; u16 value; u8 tag; } Complex;
    struct { u8 _0; Raw _1; } Two;
  } payload;
};
enum DataU8_tag : unsigned char {
  DataU8_Simple = 0, DataU8_Complex = 1, DataU8_Empty = 2, DataU8_Braces = 3, DataU8_Two = 4,
};
union DataU8 {
  DataU8_tag tag_;
  struct { DataU8_tag tag_; f64 _0; } Simple;
  struct { DataU8_tag tag_; Color color; u16 value; u8 tag; } Complex;
  struct { DataU8_tag tag_; u8 _0; Raw _1; } Two;
};
enum DataI32_tag : int {
  DataI32_Simple = 0, DataI32_Complex = 1, DataI32_Empty = 2, DataI32_Braces = 3, DataI32_Two = 4,
};
union DataI32 {
  DataI32_tag tag_;
  struct { DataI32_tag tag_; f64 _0; } Simple;
  struct { DataI32_tag tag_; Color color; u16 value; u8 tag; } Complex;
  struct { DataI32_tag tag_; u8 _0; Raw _1; } Two;
};
enum DataCU8_tag : unsigned char {
  DataCU8_Simple = 0, DataCU8_Complex = 1, DataCU8_Empty = 2, DataCU8_Braces = 3, DataCU8_Two = 4,
};
struct DataCU8 {
  DataCU8_tag tag;
  union {
    struct { f64 _0; } Simple;
    struct { Color color; u16 value; u8 tag; } Complex;
    struct { u8 _0; Raw _1; } Two;
  } payload;
};
enum Aligned_tag { Aligned_Byte = 0, Aligned_None_ = 1 };
struct __attribute__((aligned(16))) Aligned {
  Aligned_tag tag;
  union {
    struct { u8 _0; } Byte;
  } payload;
};
enum Plain { Plain_A = 0, Plain_B = 1 };
enum PlainU16 : unsigned short { PlainU16_A = 0, PlainU16_B = 1 };
enum One_tag { One_A = 0 };
struct One {
  One_tag tag;
  union {
    struct { u8 _0; } A;
  } payload;
};
struct __attribute__((packed)) Holder { u8 a; DataU8 d; Data e[2]; Small s; Color c; Plain p; u8 z; };
enum Option__tag { Option__None_ = 0, Option__Some = 1 };
struct Option_ {
  Option__tag tag;
  union {
    struct { DataCU8 _0; } Some;
  } payload;
};
struct Outer { Holder h; Option_ o; Color x[3]; };
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_Color(void) {
  Color *v = (Color *)caller_state.object;
  { unsigned int x; abiter_put(&x, sizeof x); *v = (Color)x; }
}
extern "C" void caller_get_Color(void) {
  Color *v = (Color *)caller_state.object;
  { unsigned int x = (unsigned int)*v; abiter_get(&x, sizeof x); }
}
struct caller_behind_Color { char c; Color v; };
unsigned long long caller_layout_Color[2] = {sizeof(Color), ABITER_ALIGN(Color, caller_behind_Color)};
extern "C" void caller_put_Odd(void) {
  Odd *v = (Odd *)caller_state.object;
  { int x; abiter_put(&x, sizeof x); *v = (Odd)x; }
}
extern "C" void caller_get_Odd(void) {
  Odd *v = (Odd *)caller_state.object;
  { int x = (int)*v; abiter_get(&x, sizeof x); }
}
struct caller_behind_Odd { char c; Odd v; };
unsigned long long caller_layout_Odd[2] = {sizeof(Odd), ABITER_ALIGN(Odd, caller_behind_Odd)};
extern "C" void caller_put_Small(void) { Small *v = (Small *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_Small(void) { Small *v = (Small *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_Small { char c; Small v; };
unsigned long long caller_layout_Small[2] = {sizeof(Small), ABITER_ALIGN(Small, caller_behind_Small)};
extern "C" void caller_put_Long(void) { Long *v = (Long *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_Long(void) { Long *v = (Long *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_Long { char c; Long v; };
unsigned long long caller_layout_Long[2] = {sizeof(Long), ABITER_ALIGN(Long, caller_behind_Long)};
extern "C" void caller_put_Great(void) { Great *v = (Great *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_Great(void) { Great *v = (Great *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_Great { char c; Great v; };
unsigned long long caller_layout_Great[2] = {sizeof(Great), ABITER_ALIGN(Great, caller_behind_Great)};
extern "C" void caller_put_Signed(void) { Signed *v = (Signed *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_Signed(void) { Signed *v = (Signed *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_Signed { char c; Signed v; };
unsigned long long caller_layout_Signed[2] = {sizeof(Signed), ABITER_ALIGN(Signed, caller_behind_Signed)};
extern "C" void caller_put_Raw(void) {
  Raw *v = (Raw *)caller_state.object;
  switch (abiter_put_choice()) {
  case 0: abiter_put(&v->Int, sizeof v->Int); break;
  case 1: abiter_put(&v->Float, sizeof v->Float); break;
  case 2: for (unsigned long i = 0; i < 12; i++) abiter_put(&v->Bytes[i], sizeof v->Bytes[i]); break;
  }
}
extern "C" void caller_get_Raw(void) {
  Raw *v = (Raw *)caller_state.object;
  switch (abiter_get_choice()) {
  case 0: abiter_get(&v->Int, sizeof v->Int); break;
  case 1: abiter_get(&v->Float, sizeof v->Float); break;
  case 2: for (unsigned long i = 0; i < 12; i++) abiter_get(&v->Bytes[i], sizeof v->Bytes[i]); break;
  }
}
struct caller_behind_Raw { char c; Raw v; };
unsigned long long caller_layout_Raw[2] = {sizeof(Raw), ABITER_ALIGN(Raw, caller_behind_Raw)};
extern "C" void caller_put_HasRaw(void) {
  HasRaw *v = (HasRaw *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  { Raw t = v->r; ABITER_PUT(Raw, &t); v->r = t; }
  abiter_put(&v->b, sizeof v->b);
}
extern "C" void caller_get_HasRaw(void) {
  HasRaw *v = (HasRaw *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  { Raw t = v->r; ABITER_GET(Raw, &t); }
  abiter_get(&v->b, sizeof v->b);
}
struct caller_behind_HasRaw { char c; HasRaw v; };
unsigned long long caller_layout_HasRaw[2] = {sizeof(HasRaw), ABITER_ALIGN(HasRaw, caller_behind_HasRaw)};
extern "C" void caller_put_Data(void) {
  Data *v = (Data *)caller_state.object;
  switch (abiter_put_tag()) {
  case Data_Simple:
    v->tag = Data_Simple;
    abiter_put(&v->payload.Simple._0, sizeof v->payload.Simple._0);
    break;
  case Data_Complex:
    v->tag = Data_Complex;
    { unsigned int x; abiter_put(&x, sizeof x); v->payload.Complex.color = (Color)x; }
    abiter_put(&v->payload.Complex.value, sizeof v->payload.Complex.value);
    abiter_put(&v->payload.Complex.tag, sizeof v->payload.Complex.tag);
    break;
  case Data_Empty: v->tag = Data_Empty; break;
  case Data_Braces: v->tag = Data_Braces; break;
  case Data_Two:
    v->tag = Data_Two;
    abiter_put(&v->payload.Two._0, sizeof v->payload.Two._0);
    ABITER_PUT(Raw, &v->payload.Two._1);
    break;
  }
}
extern "C" void caller_get_Data(void) {
  Data *v = (Data *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 5)) {
  case Data_Simple: abiter_get(&v->payload.Simple._0, sizeof v->payload.Simple._0); break;
  case Data_Complex:
    { unsigned int x = (unsigned int)v->payload.Complex.color; abiter_get(&x, sizeof x); }
    abiter_get(&v->payload.Complex.value, sizeof v->payload.Complex.value);
    abiter_get(&v->payload.Complex.tag, sizeof v->payload.Complex.tag);
    break;
  case Data_Empty: break;
  case Data_Braces: break;
  case Data_Two:
    abiter_get(&v->payload.Two._0, sizeof v->payload.Two._0);
    ABITER_GET(Raw, &v->payload.Two._1);
    break;
  }
}
struct caller_behind_Data { char c; Data v; };
unsigned long long caller_layout_Data[2] = {sizeof(Data), ABITER_ALIGN(Data, caller_behind_Data)};
extern "C" void caller_put_DataC(void) {
  DataC *v = (DataC *)caller_state.object;
  switch (abiter_put_tag()) {
  case DataC_Simple:
    v->tag = DataC_Simple;
    abiter_put(&v->payload.Simple._0, sizeof v->payload.Simple._0);
    break;
  case DataC_Complex:
    v->tag = DataC_Complex;
    { unsigned int x; abiter_put(&x, sizeof x); v->payload.Complex.color = (Color)x; }
    abiter_put(&v->payload.Complex.value, sizeof v->payload.Complex.value);
    abiter_put(&v->payload.Complex.tag, sizeof v->payload.Complex.tag);
    break;
  case DataC_Empty: v->tag = DataC_Empty; break;
  case DataC_Braces: v->tag = DataC_Braces; break;
  case DataC_Two:
    v->tag = DataC_Two;
    abiter_put(&v->payload.Two._0, sizeof v->payload.Two._0);
    ABITER_PUT(Raw, &v->payload.Two._1);
    break;
  }
}
extern "C" void caller_get_DataC(void) {
  DataC *v = (DataC *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 5)) {
  case DataC_Simple: abiter_get(&v->payload.Simple._0, sizeof v->payload.Simple._0); break;
  case DataC_Complex:
    { unsigned int x = (unsigned int)v->payload.Complex.color; abiter_get(&x, sizeof x); }
    abiter_get(&v->payload.Complex.value, sizeof v->payload.Complex.value);
    abiter_get(&v->payload.Complex.tag, sizeof v->payload.Complex.tag);
    break;
  case DataC_Empty: break;
  case DataC_Braces: break;
  case DataC_Two:
    abiter_get(&v->payload.Two._0, sizeof v->payload.Two._0);
    ABITER_GET(Raw, &v->payload.Two._1);
    break;
  }
}
struct caller_behind_DataC { char c; DataC v; };
unsigned long long caller_layout_DataC[2] = {sizeof(DataC), ABITER_ALIGN(DataC, caller_behind_DataC)};
extern "C" void caller_put_DataU8(void) {
  DataU8 *v = (DataU8 *)caller_state.object;
  switch (abiter_put_tag()) {
  case DataU8_Simple:
    v->Simple.tag_ = DataU8_Simple;
    abiter_put(&v->Simple._0, sizeof v->Simple._0);
    break;
  case DataU8_Complex:
    v->Complex.tag_ = DataU8_Complex;
    { unsigned int x; abiter_put(&x, sizeof x); v->Complex.color = (Color)x; }
    abiter_put(&v->Complex.value, sizeof v->Complex.value);
    abiter_put(&v->Complex.tag, sizeof v->Complex.tag);
    break;
  case DataU8_Empty: v->tag_ = DataU8_Empty; break;
  case DataU8_Braces: v->tag_ = DataU8_Braces; break;
  case DataU8_Two:
    v->Two.tag_ = DataU8_Two;
    abiter_put(&v->Two._0, sizeof v->Two._0);
    ABITER_PUT(Raw, &v->Two._1);
    break;
  }
}
extern "C" void caller_get_DataU8(void) {
  DataU8 *v = (DataU8 *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag_, 5)) {
  case DataU8_Simple: abiter_get(&v->Simple._0, sizeof v->Simple._0); break;
  case DataU8_Complex:
    { unsigned int x = (unsigned int)v->Complex.color; abiter_get(&x, sizeof x); }
    abiter_get(&v->Complex.value, sizeof v->Complex.value);
    abiter_get(&v->Complex.tag, sizeof v->Complex.tag);
    break;
  case DataU8_Empty: break;
  case DataU8_Braces: break;
  case DataU8_Two:
    abiter_get(&v->Two._0, sizeof v->Two._0);
    ABITER_GET(Raw, &v->Two._1);
    break;
  }
}
struct caller_behind_DataU8 { char c; DataU8 v; };
unsigned long long caller_layout_DataU8[2] = {sizeof(DataU8), ABITER_ALIGN(DataU8, caller_behind_DataU8)};
extern "C" void caller_put_DataI32(void) {
  DataI32 *v = (DataI32 *)caller_state.object;
  switch (abiter_put_tag()) {
  case DataI32_Simple:
    v->Simple.tag_ = DataI32_Simple;
    abiter_put(&v->Simple._0, sizeof v->Simple._0);
    break;
  case DataI32_Complex:
    v->Complex.tag_ = DataI32_Complex;
    { unsigned int x; abiter_put(&x, sizeof x); v->Complex.color = (Color)x; }
    abiter_put(&v->Complex.value, sizeof v->Complex.value);
    abiter_put(&v->Complex.tag, sizeof v->Complex.tag);
    break;
  case DataI32_Empty: v->tag_ = DataI32_Empty; break;
  case DataI32_Braces: v->tag_ = DataI32_Braces; break;
  case DataI32_Two:
    v->Two.tag_ = DataI32_Two;
    abiter_put(&v->Two._0, sizeof v->Two._0);
    ABITER_PUT(Raw, &v->Two._1);
    break;
  }
}
extern "C" void caller_get_DataI32(void) {
  DataI32 *v = (DataI32 *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag_, 5)) {
  case DataI32_Simple: abiter_get(&v->Simple._0, sizeof v->Simple._0); break;
  case DataI32_Complex:
    { unsigned int x = (unsigned int)v->Complex.color; abiter_get(&x, sizeof x); }
    abiter_get(&v->Complex.value, sizeof v->Complex.value);
    abiter_get(&v->Complex.tag, sizeof v->Complex.tag);
    break;
  case DataI32_Empty: break;
  case DataI32_Braces: break;
  case DataI32_Two:
    abiter_get(&v->Two._0, sizeof v->Two._0);
    ABITER_GET(Raw, &v->Two._1);
    break;
  }
}
struct caller_behind_DataI32 { char c; DataI32 v; };
unsigned long long caller_layout_DataI32[2] = {sizeof(DataI32), ABITER_ALIGN(DataI32, caller_behind_DataI32)};
extern "C" void caller_put_DataCU8(void) {
  DataCU8 *v = (DataCU8 *)caller_state.object;
  switch (abiter_put_tag()) {
  case DataCU8_Simple:
    v->tag = DataCU8_Simple;
    abiter_put(&v->payload.Simple._0, sizeof v->payload.Simple._0);
    break;
  case DataCU8_Complex:
    v->tag = DataCU8_Complex;
    { unsigned int x; abiter_put(&x, sizeof x); v->payload.Complex.color = (Color)x; }
    abiter_put(&v->payload.Complex.value, sizeof v->payload.Complex.value);
    abiter_put(&v->payload.Complex.tag, sizeof v->payload.Complex.tag);
    break;
  case DataCU8_Empty: v->tag = DataCU8_Empty; break;
  case DataCU8_Braces: v->tag = DataCU8_Braces; break;
  case DataCU8_Two:
    v->tag = DataCU8_Two;
    abiter_put(&v->payload.Two._0, sizeof v->payload.Two._0);
    ABITER_PUT(Raw, &v->payload.Two._1);
    break;
  }
}
extern "C" void caller_get_DataCU8(void) {
  DataCU8 *v = (DataCU8 *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 5)) {
  case DataCU8_Simple: abiter_get(&v->payload.Simple._0, sizeof v->payload.Simple._0); break;
  case DataCU8_Complex:
    { unsigned int x = (unsigned int)v->payload.Complex.color; abiter_get(&x, sizeof x); }
    abiter_get(&v->payload.Complex.value, sizeof v->payload.Complex.value);
    abiter_get(&v->payload.Complex.tag, sizeof v->payload.Complex.tag);
    break;
  case DataCU8_Empty: break;
  case DataCU8_Braces: break;
  case DataCU8_Two:
    abiter_get(&v->payload.Two._0, sizeof v->payload.Two._0);
    ABITER_GET(Raw, &v->payload.Two._1);
    break;
  }
}
struct caller_behind_DataCU8 { char c; DataCU8 v; };
unsigned long long caller_layout_DataCU8[2] = {sizeof(DataCU8), ABITER_ALIGN(DataCU8, caller_behind_DataCU8)};
extern "C" void caller_put_Aligned(void) {
  Aligned *v = (Aligned *)caller_state.object;
  switch (abiter_put_tag()) {
  case Aligned_Byte:
    v->tag = Aligned_Byte;
    abiter_put(&v->payload.Byte._0, sizeof v->payload.Byte._0);
    break;
  case Aligned_None_: v->tag = Aligned_None_; break;
  }
}
extern "C" void caller_get_Aligned(void) {
  Aligned *v = (Aligned *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 2)) {
  case Aligned_Byte: abiter_get(&v->payload.Byte._0, sizeof v->payload.Byte._0); break;
  case Aligned_None_: break;
  }
}
struct caller_behind_Aligned { char c; Aligned v; };
unsigned long long caller_layout_Aligned[2] = {sizeof(Aligned), ABITER_ALIGN(Aligned, caller_behind_Aligned)};
extern "C" void caller_put_Plain(void) { Plain *v = (Plain *)caller_state.object; *v = (Plain)abiter_put_tag(); }
extern "C" void caller_get_Plain(void) {
  Plain *v = (Plain *)caller_state.object;
  abiter_get_tag((unsigned long long)*v, 2);
}
struct caller_behind_Plain { char c; Plain v; };
unsigned long long caller_layout_Plain[2] = {sizeof(Plain), ABITER_ALIGN(Plain, caller_behind_Plain)};
extern "C" void caller_put_PlainU16(void) {
  PlainU16 *v = (PlainU16 *)caller_state.object;
  *v = (PlainU16)abiter_put_tag();
}
extern "C" void caller_get_PlainU16(void) {
  PlainU16 *v = (PlainU16 *)caller_state.object;
  abiter_get_tag((unsigned long long)*v, 2);
}
struct caller_behind_PlainU16 { char c; PlainU16 v; };
unsigned long long caller_layout_PlainU16[2] = {sizeof(PlainU16), ABITER_ALIGN(PlainU16, caller_behind_PlainU16)};
extern "C" void caller_put_One(void) {
  One *v = (One *)caller_state.object;
  switch (abiter_put_tag()) {
  case One_A:
    v->tag = One_A;
    abiter_put(&v->payload.A._0, sizeof v->payload.A._0);
    break;
  }
}
extern "C" void caller_get_One(void) {
  One *v = (One *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 1)) {
  case One_A: abiter_get(&v->payload.A._0, sizeof v->payload.A._0); break;
  }
}
struct caller_behind_One { char c; One v; };
unsigned long long caller_layout_One[2] = {sizeof(One), ABITER_ALIGN(One, caller_behind_One)};
extern "C" void caller_put_Holder(void) {
  Holder *v = (Holder *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  { DataU8 t = v->d; ABITER_PUT(DataU8, &t); v->d = t; }
  for (unsigned long i = 0; i < 2; i++) { Data t = v->e[i]; ABITER_PUT(Data, &t); v->e[i] = t; }
  abiter_put(&v->s, sizeof v->s);
  { unsigned int x; abiter_put(&x, sizeof x); v->c = (Color)x; }
  { Plain t = v->p; ABITER_PUT(Plain, &t); v->p = t; }
  abiter_put(&v->z, sizeof v->z);
}
extern "C" void caller_get_Holder(void) {
  Holder *v = (Holder *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  { DataU8 t = v->d; ABITER_GET(DataU8, &t); }
  for (unsigned long i = 0; i < 2; i++) { Data t = v->e[i]; ABITER_GET(Data, &t); }
  abiter_get(&v->s, sizeof v->s);
  { unsigned int x = (unsigned int)v->c; abiter_get(&x, sizeof x); }
  { Plain t = v->p; ABITER_GET(Plain, &t); }
  abiter_get(&v->z, sizeof v->z);
}
struct caller_behind_Holder { char c; Holder v; };
unsigned long long caller_layout_Holder[2] = {sizeof(Holder), ABITER_ALIGN(Holder, caller_behind_Holder)};
extern "C" void caller_put_Option_(void) {
  Option_ *v = (Option_ *)caller_state.object;
  switch (abiter_put_tag()) {
  case Option__None_: v->tag = Option__None_; break;
  case Option__Some:
    v->tag = Option__Some;
    ABITER_PUT(DataCU8, &v->payload.Some._0);
    break;
  }
}
extern "C" void caller_get_Option_(void) {
  Option_ *v = (Option_ *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 2)) {
  case Option__None_: break;
  case Option__Some: ABITER_GET(DataCU8, &v->payload.Some._0); break;
  }
}
struct caller_behind_Option_ { char c; Option_ v; };
unsigned long long caller_layout_Option_[2] = {sizeof(Option_), ABITER_ALIGN(Option_, caller_behind_Option_)};
extern "C" void caller_put_Outer(void) {
  Outer *v = (Outer *)caller_state.object;
  ABITER_PUT(Holder, &v->h);
  ABITER_PUT(Option_, &v->o);
  for (unsigned long i = 0; i < 3; i++) { unsigned int x; abiter_put(&x, sizeof x); v->x[i] = (Color)x; }
}
extern "C" void caller_get_Outer(void) {
  Outer *v = (Outer *)caller_state.object;
  ABITER_GET(Holder, &v->h);
  ABITER_GET(Option_, &v->o);
  for (unsigned long i = 0; i < 3; i++) {
    { unsigned int x = (unsigned int)v->x[i]; abiter_get(&x, sizeof x); }
  }
}
struct caller_behind_Outer { char c; Outer v; };
unsigned long long caller_layout_Outer[2] = {sizeof(Outer), ABITER_ALIGN(Outer, caller_behind_Outer)};
extern "C" void caller_put_ref_Raw(void) {
  Raw **v = (Raw **)caller_state.object;
  {
    Raw *t = (Raw *)abiter_put_ref(v, sizeof(Raw), alignof(Raw));
    if (t) ABITER_PUT(Raw, t);
  }
}
extern "C" void caller_get_ref_Raw(void) {
  Raw **v = (Raw **)caller_state.object;
  {
    Raw *t = (Raw *)abiter_get_ref(v);
    if (t) ABITER_GET(Raw, t);
  }
}
struct caller_behind_ref_Raw { char c; Raw *v; };
unsigned long long caller_layout_ref_Raw[2] = {sizeof(Raw *), ABITER_ALIGN(Raw *, caller_behind_ref_Raw)};
extern "C" void caller_put_mut_Raw(void) {
  Raw **v = (Raw **)caller_state.object;
  {
    Raw *t = (Raw *)abiter_put_ref(v, sizeof(Raw), alignof(Raw));
    if (t) ABITER_PUT(Raw, t);
  }
}
extern "C" void caller_get_mut_Raw(void) {
  Raw **v = (Raw **)caller_state.object;
  {
    Raw *t = (Raw *)abiter_get_ref(v);
    if (t) ABITER_GET(Raw, t);
  }
}
struct caller_behind_mut_Raw { char c; Raw *v; };
unsigned long long caller_layout_mut_Raw[2] = {sizeof(Raw *), ABITER_ALIGN(Raw *, caller_behind_mut_Raw)};
extern "C" void caller_put_ref_HasRaw(void) {
  HasRaw **v = (HasRaw **)caller_state.object;
  {
    HasRaw *t = (HasRaw *)abiter_put_ref(v, sizeof(HasRaw), alignof(HasRaw));
    if (t) ABITER_PUT(HasRaw, t);
  }
}
extern "C" void caller_get_ref_HasRaw(void) {
  HasRaw **v = (HasRaw **)caller_state.object;
  {
    HasRaw *t = (HasRaw *)abiter_get_ref(v);
    if (t) ABITER_GET(HasRaw, t);
  }
}
struct caller_behind_ref_HasRaw { char c; HasRaw *v; };
unsigned long long caller_layout_ref_HasRaw[2] = {
    sizeof(HasRaw *), ABITER_ALIGN(HasRaw *, caller_behind_ref_HasRaw)};
extern "C" void caller_put_mut_HasRaw(void) {
  HasRaw **v = (HasRaw **)caller_state.object;
  {
    HasRaw *t = (HasRaw *)abiter_put_ref(v, sizeof(HasRaw), alignof(HasRaw));
    if (t) ABITER_PUT(HasRaw, t);
  }
}
extern "C" void caller_get_mut_HasRaw(void) {
  HasRaw **v = (HasRaw **)caller_state.object;
  {
    HasRaw *t = (HasRaw *)abiter_get_ref(v);
    if (t) ABITER_GET(HasRaw, t);
  }
}
struct caller_behind_mut_HasRaw { char c; HasRaw *v; };
unsigned long long caller_layout_mut_HasRaw[2] = {
    sizeof(HasRaw *), ABITER_ALIGN(HasRaw *, caller_behind_mut_HasRaw)};
extern "C" void caller_put_ref_Color(void) {
  Color **v = (Color **)caller_state.object;
  {
    Color *t = (Color *)abiter_put_ref(v, sizeof(Color), alignof(Color));
    if (t) { unsigned int x; abiter_put(&x, sizeof x); *t = (Color)x; }
  }
}
extern "C" void caller_get_ref_Color(void) {
  Color **v = (Color **)caller_state.object;
  {
    Color *t = (Color *)abiter_get_ref(v);
    if (t) { unsigned int x = (unsigned int)*t; abiter_get(&x, sizeof x); }
  }
}
struct caller_behind_ref_Color { char c; Color *v; };
unsigned long long caller_layout_ref_Color[2] = {sizeof(Color *), ABITER_ALIGN(Color *, caller_behind_ref_Color)};
extern "C" void caller_put_mut_Color(void) {
  Color **v = (Color **)caller_state.object;
  {
    Color *t = (Color *)abiter_put_ref(v, sizeof(Color), alignof(Color));
    if (t) { unsigned int x; abiter_put(&x, sizeof x); *t = (Color)x; }
  }
}
extern "C" void caller_get_mut_Color(void) {
  Color **v = (Color **)caller_state.object;
  {
    Color *t = (Color *)abiter_get_ref(v);
    if (t) { unsigned int x = (unsigned int)*t; abiter_get(&x, sizeof x); }
  }
}
struct caller_behind_mut_Color { char c; Color *v; };
unsigned long long caller_layout_mut_Color[2] = {sizeof(Color *), ABITER_ALIGN(Color *, caller_behind_mut_Color)};
extern "C" void caller_put_ref_Odd(void) {
  Odd **v = (Odd **)caller_state.object;
  {
    Odd *t = (Odd *)abiter_put_ref(v, sizeof(Odd), alignof(Odd));
    if (t) { int x; abiter_put(&x, sizeof x); *t = (Odd)x; }
  }
}
extern "C" void caller_get_ref_Odd(void) {
  Odd **v = (Odd **)caller_state.object;
  {
    Odd *t = (Odd *)abiter_get_ref(v);
    if (t) { int x = (int)*t; abiter_get(&x, sizeof x); }
  }
}
struct caller_behind_ref_Odd { char c; Odd *v; };
unsigned long long caller_layout_ref_Odd[2] = {sizeof(Odd *), ABITER_ALIGN(Odd *, caller_behind_ref_Odd)};
extern "C" void caller_put_mut_Odd(void) {
  Odd **v = (Odd **)caller_state.object;
  {
    Odd *t = (Odd *)abiter_put_ref(v, sizeof(Odd), alignof(Odd));
    if (t) { int x; abiter_put(&x, sizeof x); *t = (Odd)x; }
  }
}
extern "C" void caller_get_mut_Odd(void) {
  Odd **v = (Odd **)caller_state.object;
  {
    Odd *t = (Odd *)abiter_get_ref(v);
    if (t) { int x = (int)*t; abiter_get(&x, sizeof x); }
  }
}
struct caller_behind_mut_Odd { char c; Odd *v; };
unsigned long long caller_layout_mut_Odd[2] = {sizeof(Odd *), ABITER_ALIGN(Odd *, caller_behind_mut_Odd)};
extern "C" void caller_put_ref_Small(void) {
  Small **v = (Small **)caller_state.object;
  {
    Small *t = (Small *)abiter_put_ref(v, sizeof(Small), alignof(Small));
    if (t) abiter_put(t, sizeof *t);
  }
}
extern "C" void caller_get_ref_Small(void) {
  Small **v = (Small **)caller_state.object;
  {
    Small *t = (Small *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
struct caller_behind_ref_Small { char c; Small *v; };
unsigned long long caller_layout_ref_Small[2] = {sizeof(Small *), ABITER_ALIGN(Small *, caller_behind_ref_Small)};
extern "C" void caller_put_mut_Small(void) {
  Small **v = (Small **)caller_state.object;
  {
    Small *t = (Small *)abiter_put_ref(v, sizeof(Small), alignof(Small));
    if (t) abiter_put(t, sizeof *t);
  }
}
extern "C" void caller_get_mut_Small(void) {
  Small **v = (Small **)caller_state.object;
  {
    Small *t = (Small *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
struct caller_behind_mut_Small { char c; Small *v; };
unsigned long long caller_layout_mut_Small[2] = {sizeof(Small *), ABITER_ALIGN(Small *, caller_behind_mut_Small)};
extern "C" void caller_put_ref_Signed(void) {
  Signed **v = (Signed **)caller_state.object;
  {
    Signed *t = (Signed *)abiter_put_ref(v, sizeof(Signed), alignof(Signed));
    if (t) abiter_put(t, sizeof *t);
  }
}
extern "C" void caller_get_ref_Signed(void) {
  Signed **v = (Signed **)caller_state.object;
  {
    Signed *t = (Signed *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
struct caller_behind_ref_Signed { char c; Signed *v; };
unsigned long long caller_layout_ref_Signed[2] = {
    sizeof(Signed *), ABITER_ALIGN(Signed *, caller_behind_ref_Signed)};
extern "C" void caller_put_mut_Signed(void) {
  Signed **v = (Signed **)caller_state.object;
  {
    Signed *t = (Signed *)abiter_put_ref(v, sizeof(Signed), alignof(Signed));
    if (t) abiter_put(t, sizeof *t);
  }
}
extern "C" void caller_get_mut_Signed(void) {
  Signed **v = (Signed **)caller_state.object;
  {
    Signed *t = (Signed *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
struct caller_behind_mut_Signed { char c; Signed *v; };
unsigned long long caller_layout_mut_Signed[2] = {
    sizeof(Signed *), ABITER_ALIGN(Signed *, caller_behind_mut_Signed)};
extern "C" void caller_put_ref_Long(void) {
  Long **v = (Long **)caller_state.object;
  {
    Long *t = (Long *)abiter_put_ref(v, sizeof(Long), alignof(Long));
    if (t) abiter_put(t, sizeof *t);
  }
}
extern "C" void caller_get_ref_Long(void) {
  Long **v = (Long **)caller_state.object;
  {
    Long *t = (Long *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
struct caller_behind_ref_Long { char c; Long *v; };
unsigned long long caller_layout_ref_Long[2] = {sizeof(Long *), ABITER_ALIGN(Long *, caller_behind_ref_Long)};
extern "C" void caller_put_mut_Long(void) {
  Long **v = (Long **)caller_state.object;
  {
    Long *t = (Long *)abiter_put_ref(v, sizeof(Long), alignof(Long));
    if (t) abiter_put(t, sizeof *t);
  }
}
extern "C" void caller_get_mut_Long(void) {
  Long **v = (Long **)caller_state.object;
  {
    Long *t = (Long *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
struct caller_behind_mut_Long { char c; Long *v; };
unsigned long long caller_layout_mut_Long[2] = {sizeof(Long *), ABITER_ALIGN(Long *, caller_behind_mut_Long)};
extern "C" void caller_put_ref_Data(void) {
  Data **v = (Data **)caller_state.object;
  {
    Data *t = (Data *)abiter_put_ref(v, sizeof(Data), alignof(Data));
    if (t) ABITER_PUT(Data, t);
  }
}
extern "C" void caller_get_ref_Data(void) {
  Data **v = (Data **)caller_state.object;
  {
    Data *t = (Data *)abiter_get_ref(v);
    if (t) ABITER_GET(Data, t);
  }
}
struct caller_behind_ref_Data { char c; Data *v; };
unsigned long long caller_layout_ref_Data[2] = {sizeof(Data *), ABITER_ALIGN(Data *, caller_behind_ref_Data)};
extern "C" void caller_put_mut_Data(void) {
  Data **v = (Data **)caller_state.object;
  {
    Data *t = (Data *)abiter_put_ref(v, sizeof(Data), alignof(Data));
    if (t) ABITER_PUT(Data, t);
  }
}
extern "C" void caller_get_mut_Data(void) {
  Data **v = (Data **)caller_state.object;
  {
    Data *t = (Data *)abiter_get_ref(v);
    if (t) ABITER_GET(Data, t);
  }
}
struct caller_behind_mut_Data { char c; Data *v; };
unsigned long long caller_layout_mut_Data[2] = {sizeof(Data *), ABITER_ALIGN(Data *, caller_behind_mut_Data)};
extern "C" void caller_put_ref_DataC(void) {
  DataC **v = (DataC **)caller_state.object;
  {
    DataC *t = (DataC *)abiter_put_ref(v, sizeof(DataC), alignof(DataC));
    if (t) ABITER_PUT(DataC, t);
  }
}
extern "C" void caller_get_ref_DataC(void) {
  DataC **v = (DataC **)caller_state.object;
  {
    DataC *t = (DataC *)abiter_get_ref(v);
    if (t) ABITER_GET(DataC, t);
  }
}
struct caller_behind_ref_DataC { char c; DataC *v; };
unsigned long long caller_layout_ref_DataC[2] = {sizeof(DataC *), ABITER_ALIGN(DataC *, caller_behind_ref_DataC)};
extern "C" void caller_put_mut_DataC(void) {
  DataC **v = (DataC **)caller_state.object;
  {
    DataC *t = (DataC *)abiter_put_ref(v, sizeof(DataC), alignof(DataC));
    if (t) ABITER_PUT(DataC, t);
  }
}
extern "C" void caller_get_mut_DataC(void) {
  DataC **v = (DataC **)caller_state.object;
  {
    DataC *t = (DataC *)abiter_get_ref(v);
    if (t) ABITER_GET(DataC, t);
  }
}
struct caller_behind_mut_DataC { char c; DataC *v; };
unsigned long long caller_layout_mut_DataC[2] = {sizeof(DataC *), ABITER_ALIGN(DataC *, caller_behind_mut_DataC)};
extern "C" void caller_put_ref_DataU8(void) {
  DataU8 **v = (DataU8 **)caller_state.object;
  {
    DataU8 *t = (DataU8 *)abiter_put_ref(v, sizeof(DataU8), alignof(DataU8));
    if (t) ABITER_PUT(DataU8, t);
  }
}
extern "C" void caller_get_ref_DataU8(void) {
  DataU8 **v = (DataU8 **)caller_state.object;
  {
    DataU8 *t = (DataU8 *)abiter_get_ref(v);
    if (t) ABITER_GET(DataU8, t);
  }
}
struct caller_behind_ref_DataU8 { char c; DataU8 *v; };
unsigned long long caller_layout_ref_DataU8[2] = {
    sizeof(DataU8 *), ABITER_ALIGN(DataU8 *, caller_behind_ref_DataU8)};
extern "C" void caller_put_mut_DataU8(void) {
  DataU8 **v = (DataU8 **)caller_state.object;
  {
    DataU8 *t = (DataU8 *)abiter_put_ref(v, sizeof(DataU8), alignof(DataU8));
    if (t) ABITER_PUT(DataU8, t);
  }
}
extern "C" void caller_get_mut_DataU8(void) {
  DataU8 **v = (DataU8 **)caller_state.object;
  {
    DataU8 *t = (DataU8 *)abiter_get_ref(v);
    if (t) ABITER_GET(DataU8, t);
  }
}
struct caller_behind_mut_DataU8 { char c; DataU8 *v; };
unsigned long long caller_layout_mut_DataU8[2] = {
    sizeof(DataU8 *), ABITER_ALIGN(DataU8 *, caller_behind_mut_DataU8)};
extern "C" void caller_put_ref_DataI32(void) {
  DataI32 **v = (DataI32 **)caller_state.object;
  {
    DataI32 *t = (DataI32 *)abiter_put_ref(v, sizeof(DataI32), alignof(DataI32));
    if (t) ABITER_PUT(DataI32, t);
  }
}
extern "C" void caller_get_ref_DataI32(void) {
  DataI32 **v = (DataI32 **)caller_state.object;
  {
    DataI32 *t = (DataI32 *)abiter_get_ref(v);
    if (t) ABITER_GET(DataI32, t);
  }
}
struct caller_behind_ref_DataI32 { char c; DataI32 *v; };
unsigned long long caller_layout_ref_DataI32[2] = {
    sizeof(DataI32 *), ABITER_ALIGN(DataI32 *, caller_behind_ref_DataI32)};
extern "C" void caller_put_mut_DataI32(void) {
  DataI32 **v = (DataI32 **)caller_state.object;
  {
    DataI32 *t = (DataI32 *)abiter_put_ref(v, sizeof(DataI32), alignof(DataI32));
    if (t) ABITER_PUT(DataI32, t);
  }
}
extern "C" void caller_get_mut_DataI32(void) {
  DataI32 **v = (DataI32 **)caller_state.object;
  {
    DataI32 *t = (DataI32 *)abiter_get_ref(v);
    if (t) ABITER_GET(DataI32, t);
  }
}
struct caller_behind_mut_DataI32 { char c; DataI32 *v; };
unsigned long long caller_layout_mut_DataI32[2] = {
    sizeof(DataI32 *), ABITER_ALIGN(DataI32 *, caller_behind_mut_DataI32)};
extern "C" void caller_put_ref_DataCU8(void) {
  DataCU8 **v = (DataCU8 **)caller_state.object;
  {
    DataCU8 *t = (DataCU8 *)abiter_put_ref(v, sizeof(DataCU8), alignof(DataCU8));
    if (t) ABITER_PUT(DataCU8, t);
  }
}
extern "C" void caller_get_ref_DataCU8(void) {
  DataCU8 **v = (DataCU8 **)caller_state.object;
  {
    DataCU8 *t = (DataCU8 *)abiter_get_ref(v);
    if (t) ABITER_GET(DataCU8, t);
  }
}
struct caller_behind_ref_DataCU8 { char c; DataCU8 *v; };
unsigned long long caller_layout_ref_DataCU8[2] = {
    sizeof(DataCU8 *), ABITER_ALIGN(DataCU8 *, caller_behind_ref_DataCU8)};
extern "C" void caller_put_mut_DataCU8(void) {
  DataCU8 **v = (DataCU8 **)caller_state.object;
  {
    DataCU8 *t = (DataCU8 *)abiter_put_ref(v, sizeof(DataCU8), alignof(DataCU8));
    if (t) ABITER_PUT(DataCU8, t);
  }
}
extern "C" void caller_get_mut_DataCU8(void) {
  DataCU8 **v = (DataCU8 **)caller_state.object;
  {
    DataCU8 *t = (DataCU8 *)abiter_get_ref(v);
    if (t) ABITER_GET(DataCU8, t);
  }
}
struct caller_behind_mut_DataCU8 { char c; DataCU8 *v; };
unsigned long long caller_layout_mut_DataCU8[2] = {
    sizeof(DataCU8 *), ABITER_ALIGN(DataCU8 *, caller_behind_mut_DataCU8)};
extern "C" void caller_put_ref_Aligned(void) {
  Aligned **v = (Aligned **)caller_state.object;
  {
    Aligned *t = (Aligned *)abiter_put_ref(v, sizeof(Aligned), alignof(Aligned));
    if (t) ABITER_PUT(Aligned, t);
  }
}
extern "C" void caller_get_ref_Aligned(void) {
  Aligned **v = (Aligned **)caller_state.object;
  {
    Aligned *t = (Aligned *)abiter_get_ref(v);
    if (t) ABITER_GET(Aligned, t);
  }
}
struct caller_behind_ref_Aligned { char c; Aligned *v; };
unsigned long long caller_layout_ref_Aligned[2] = {
    sizeof(Aligned *), ABITER_ALIGN(Aligned *, caller_behind_ref_Aligned)};
extern "C" void caller_put_mut_Aligned(void) {
  Aligned **v = (Aligned **)caller_state.object;
  {
    Aligned *t = (Aligned *)abiter_put_ref(v, sizeof(Aligned), alignof(Aligned));
    if (t) ABITER_PUT(Aligned, t);
  }
}
extern "C" void caller_get_mut_Aligned(void) {
  Aligned **v = (Aligned **)caller_state.object;
  {
    Aligned *t = (Aligned *)abiter_get_ref(v);
    if (t) ABITER_GET(Aligned, t);
  }
}
struct caller_behind_mut_Aligned { char c; Aligned *v; };
unsigned long long caller_layout_mut_Aligned[2] = {
    sizeof(Aligned *), ABITER_ALIGN(Aligned *, caller_behind_mut_Aligned)};
extern "C" void caller_put_ref_Plain(void) {
  Plain **v = (Plain **)caller_state.object;
  {
    Plain *t = (Plain *)abiter_put_ref(v, sizeof(Plain), alignof(Plain));
    if (t) ABITER_PUT(Plain, t);
  }
}
extern "C" void caller_get_ref_Plain(void) {
  Plain **v = (Plain **)caller_state.object;
  {
    Plain *t = (Plain *)abiter_get_ref(v);
    if (t) ABITER_GET(Plain, t);
  }
}
struct caller_behind_ref_Plain { char c; Plain *v; };
unsigned long long caller_layout_ref_Plain[2] = {sizeof(Plain *), ABITER_ALIGN(Plain *, caller_behind_ref_Plain)};
extern "C" void caller_put_mut_Plain(void) {
  Plain **v = (Plain **)caller_state.object;
  {
    Plain *t = (Plain *)abiter_put_ref(v, sizeof(Plain), alignof(Plain));
    if (t) ABITER_PUT(Plain, t);
  }
}
extern "C" void caller_get_mut_Plain(void) {
  Plain **v = (Plain **)caller_state.object;
  {
    Plain *t = (Plain *)abiter_get_ref(v);
    if (t) ABITER_GET(Plain, t);
  }
}
struct caller_behind_mut_Plain { char c; Plain *v; };
unsigned long long caller_layout_mut_Plain[2] = {sizeof(Plain *), ABITER_ALIGN(Plain *, caller_behind_mut_Plain)};
extern "C" void caller_put_ref_PlainU16(void) {
  PlainU16 **v = (PlainU16 **)caller_state.object;
  {
    PlainU16 *t = (PlainU16 *)abiter_put_ref(v, sizeof(PlainU16), alignof(PlainU16));
    if (t) ABITER_PUT(PlainU16, t);
  }
}
extern "C" void caller_get_ref_PlainU16(void) {
  PlainU16 **v = (PlainU16 **)caller_state.object;
  {
    PlainU16 *t = (PlainU16 *)abiter_get_ref(v);
    if (t) ABITER_GET(PlainU16, t);
  }
}
struct caller_behind_ref_PlainU16 { char c; PlainU16 *v; };
unsigned long long caller_layout_ref_PlainU16[2] = {
    sizeof(PlainU16 *), ABITER_ALIGN(PlainU16 *, caller_behind_ref_PlainU16)};
extern "C" void caller_put_mut_PlainU16(void) {
  PlainU16 **v = (PlainU16 **)caller_state.object;
  {
    PlainU16 *t = (PlainU16 *)abiter_put_ref(v, sizeof(PlainU16), alignof(PlainU16));
    if (t) ABITER_PUT(PlainU16, t);
  }
}
extern "C" void caller_get_mut_PlainU16(void) {
  PlainU16 **v = (PlainU16 **)caller_state.object;
  {
    PlainU16 *t = (PlainU16 *)abiter_get_ref(v);
    if (t) ABITER_GET(PlainU16, t);
  }
}
struct caller_behind_mut_PlainU16 { char c; PlainU16 *v; };
unsigned long long caller_layout_mut_PlainU16[2] = {
    sizeof(PlainU16 *), ABITER_ALIGN(PlainU16 *, caller_behind_mut_PlainU16)};
extern "C" void caller_put_ref_One(void) {
  One **v = (One **)caller_state.object;
  {
    One *t = (One *)abiter_put_ref(v, sizeof(One), alignof(One));
    if (t) ABITER_PUT(One, t);
  }
}
extern "C" void caller_get_ref_One(void) {
  One **v = (One **)caller_state.object;
  {
    One *t = (One *)abiter_get_ref(v);
    if (t) ABITER_GET(One, t);
  }
}
struct caller_behind_ref_One { char c; One *v; };
unsigned long long caller_layout_ref_One[2] = {sizeof(One *), ABITER_ALIGN(One *, caller_behind_ref_One)};
extern "C" void caller_put_mut_One(void) {
  One **v = (One **)caller_state.object;
  {
    One *t = (One *)abiter_put_ref(v, sizeof(One), alignof(One));
    if (t) ABITER_PUT(One, t);
  }
}
extern "C" void caller_get_mut_One(void) {
  One **v = (One **)caller_state.object;
  {
    One *t = (One *)abiter_get_ref(v);
    if (t) ABITER_GET(One, t);
  }
}
struct caller_behind_mut_One { char c; One *v; };
unsigned long long caller_layout_mut_One[2] = {sizeof(One *), ABITER_ALIGN(One *, caller_behind_mut_One)};
extern "C" void caller_put_ref_Holder(void) {
  Holder **v = (Holder **)caller_state.object;
  {
    Holder *t = (Holder *)abiter_put_ref(v, sizeof(Holder), alignof(Holder));
    if (t) ABITER_PUT(Holder, t);
  }
}
extern "C" void caller_get_ref_Holder(void) {
  Holder **v = (Holder **)caller_state.object;
  {
    Holder *t = (Holder *)abiter_get_ref(v);
    if (t) ABITER_GET(Holder, t);
  }
}
struct caller_behind_ref_Holder { char c; Holder *v; };
unsigned long long caller_layout_ref_Holder[2] = {
    sizeof(Holder *), ABITER_ALIGN(Holder *, caller_behind_ref_Holder)};
extern "C" void caller_put_mut_Holder(void) {
  Holder **v = (Holder **)caller_state.object;
  {
    Holder *t = (Holder *)abiter_put_ref(v, sizeof(Holder), alignof(Holder));
    if (t) ABITER_PUT(Holder, t);
  }
}
extern "C" void caller_get_mut_Holder(void) {
  Holder **v = (Holder **)caller_state.object;
  {
    Holder *t = (Holder *)abiter_get_ref(v);
    if (t) ABITER_GET(Holder, t);
  }
}
struct caller_behind_mut_Holder { char c; Holder *v; };
unsigned long long caller_layout_mut_Holder[2] = {
    sizeof(Holder *), ABITER_ALIGN(Holder *, caller_behind_mut_Holder)};
extern "C" void caller_put_ref_Outer(void) {
  Outer **v = (Outer **)caller_state.object;
  {
    Outer *t = (Outer *)abiter_put_ref(v, sizeof(Outer), alignof(Outer));
    if (t) ABITER_PUT(Outer, t);
  }
}
extern "C" void caller_get_ref_Outer(void) {
  Outer **v = (Outer **)caller_state.object;
  {
    Outer *t = (Outer *)abiter_get_ref(v);
    if (t) ABITER_GET(Outer, t);
  }
}
struct caller_behind_ref_Outer { char c; Outer *v; };
unsigned long long caller_layout_ref_Outer[2] = {sizeof(Outer *), ABITER_ALIGN(Outer *, caller_behind_ref_Outer)};
extern "C" void caller_put_mut_Outer(void) {
  Outer **v = (Outer **)caller_state.object;
  {
    Outer *t = (Outer *)abiter_put_ref(v, sizeof(Outer), alignof(Outer));
    if (t) ABITER_PUT(Outer, t);
  }
}
extern "C" void caller_get_mut_Outer(void) {
  Outer **v = (Outer **)caller_state.object;
  {
    Outer *t = (Outer *)abiter_get_ref(v);
    if (t) ABITER_GET(Outer, t);
  }
}
struct caller_behind_mut_Outer { char c; Outer *v; };
unsigned long long caller_layout_mut_Outer[2] = {sizeof(Outer *), ABITER_ALIGN(Outer *, caller_behind_mut_Outer)};
extern "C" void caller_put_ref_Option_(void) {
  Option_ **v = (Option_ **)caller_state.object;
  {
    Option_ *t = (Option_ *)abiter_put_ref(v, sizeof(Option_), alignof(Option_));
    if (t) ABITER_PUT(Option_, t);
  }
}
extern "C" void caller_get_ref_Option_(void) {
  Option_ **v = (Option_ **)caller_state.object;
  {
    Option_ *t = (Option_ *)abiter_get_ref(v);
    if (t) ABITER_GET(Option_, t);
  }
}
struct caller_behind_ref_Option_ { char c; Option_ *v; };
unsigned long long caller_layout_ref_Option_[2] = {
    sizeof(Option_ *), ABITER_ALIGN(Option_ *, caller_behind_ref_Option_)};
extern "C" void caller_put_mut_Option_(void) {
  Option_ **v = (Option_ **)caller_state.object;
  {
    Option_ *t = (Option_ *)abiter_put_ref(v, sizeof(Option_), alignof(Option_));
    if (t) ABITER_PUT(Option_, t);
  }
}
extern "C" void caller_get_mut_Option_(void) {
  Option_ **v = (Option_ **)caller_state.object;
  {
    Option_ *t = (Option_ *)abiter_get_ref(v);
    if (t) ABITER_GET(Option_, t);
  }
}
struct caller_behind_mut_Option_ { char c; Option_ *v; };
unsigned long long caller_layout_mut_Option_[2] = {
    sizeof(Option_ *), ABITER_ALIGN(Option_ *, caller_behind_mut_Option_)};
extern "C" Raw pass_Raw__c(u8 a0, Raw a1, u8 a2);
extern "C" void call_pass_Raw__c_(void) {
  void **slot = caller_state.slot;
  Raw r = pass_Raw__c(*(u8 *)slot[0], *(Raw *)slot[1], *(u8 *)slot[2]);
  *(Raw *)slot[3] = r;
}
extern "C" void dynamic_pass_Raw__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Raw r = pass_Raw__c(*(u8 *)slot[0], *(Raw *)slot[1], *(u8 *)slot[2]);
  *(Raw *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Raw__c_(void) {
  pass_Raw__c(*(u8 *)(abiter_passed + 0), *(Raw *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Raw pass_Raw__win64(u8 a0, Raw a1, u8 a2);
extern "C" void call_pass_Raw__win64_(void) {
  void **slot = caller_state.slot;
  Raw r = pass_Raw__win64(*(u8 *)slot[0], *(Raw *)slot[1], *(u8 *)slot[2]);
  *(Raw *)slot[3] = r;
}
extern "C" void dynamic_pass_Raw__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Raw r = pass_Raw__win64(*(u8 *)slot[0], *(Raw *)slot[1], *(u8 *)slot[2]);
  *(Raw *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Raw__win64_(void) {
  pass_Raw__win64(*(u8 *)(abiter_passed + 0), *(Raw *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Raw__c(Raw *a0, u8 a1, Raw *a2);
extern "C" void call_ref_Raw__c_(void) {
  void **slot = caller_state.slot;
  ref_Raw__c(*(Raw **)slot[0], *(u8 *)slot[1], *(Raw **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_Raw__win64(Raw *a0, u8 a1, Raw *a2);
extern "C" void call_ref_Raw__win64_(void) {
  void **slot = caller_state.slot;
  ref_Raw__win64(*(Raw **)slot[0], *(u8 *)slot[1], *(Raw **)slot[2]);
}
extern "C" HasRaw pass_HasRaw__c(u8 a0, HasRaw a1, u8 a2);
extern "C" void call_pass_HasRaw__c_(void) {
  void **slot = caller_state.slot;
  HasRaw r = pass_HasRaw__c(*(u8 *)slot[0], *(HasRaw *)slot[1], *(u8 *)slot[2]);
  *(HasRaw *)slot[3] = r;
}
extern "C" void dynamic_pass_HasRaw__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  HasRaw r = pass_HasRaw__c(*(u8 *)slot[0], *(HasRaw *)slot[1], *(u8 *)slot[2]);
  *(HasRaw *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_HasRaw__c_(void) {
  pass_HasRaw__c(*(u8 *)(abiter_passed + 0), *(HasRaw *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) HasRaw pass_HasRaw__win64(u8 a0, HasRaw a1, u8 a2);
extern "C" void call_pass_HasRaw__win64_(void) {
  void **slot = caller_state.slot;
  HasRaw r = pass_HasRaw__win64(*(u8 *)slot[0], *(HasRaw *)slot[1], *(u8 *)slot[2]);
  *(HasRaw *)slot[3] = r;
}
extern "C" void dynamic_pass_HasRaw__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  HasRaw r = pass_HasRaw__win64(*(u8 *)slot[0], *(HasRaw *)slot[1], *(u8 *)slot[2]);
  *(HasRaw *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_HasRaw__win64_(void) {
  pass_HasRaw__win64(*(u8 *)(abiter_passed + 0), *(HasRaw *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_HasRaw__c(HasRaw *a0, u8 a1, HasRaw *a2);
extern "C" void call_ref_HasRaw__c_(void) {
  void **slot = caller_state.slot;
  ref_HasRaw__c(*(HasRaw **)slot[0], *(u8 *)slot[1], *(HasRaw **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_HasRaw__win64(HasRaw *a0, u8 a1, HasRaw *a2);
extern "C" void call_ref_HasRaw__win64_(void) {
  void **slot = caller_state.slot;
  ref_HasRaw__win64(*(HasRaw **)slot[0], *(u8 *)slot[1], *(HasRaw **)slot[2]);
}
extern "C" Color pass_Color__c(u8 a0, Color a1, u8 a2);
extern "C" void call_pass_Color__c_(void) {
  void **slot = caller_state.slot;
  *(Color *)slot[3] = pass_Color__c(*(u8 *)slot[0], *(Color *)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Color pass_Color__win64(u8 a0, Color a1, u8 a2);
extern "C" void call_pass_Color__win64_(void) {
  void **slot = caller_state.slot;
  *(Color *)slot[3] = pass_Color__win64(*(u8 *)slot[0], *(Color *)slot[1], *(u8 *)slot[2]);
}
extern "C" void ref_Color__c(Color *a0, u8 a1, Color *a2);
extern "C" void call_ref_Color__c_(void) {
  void **slot = caller_state.slot;
  ref_Color__c(*(Color **)slot[0], *(u8 *)slot[1], *(Color **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_Color__win64(Color *a0, u8 a1, Color *a2);
extern "C" void call_ref_Color__win64_(void) {
  void **slot = caller_state.slot;
  ref_Color__win64(*(Color **)slot[0], *(u8 *)slot[1], *(Color **)slot[2]);
}
extern "C" Odd pass_Odd__c(u8 a0, Odd a1, u8 a2);
extern "C" void call_pass_Odd__c_(void) {
  void **slot = caller_state.slot;
  *(Odd *)slot[3] = pass_Odd__c(*(u8 *)slot[0], *(Odd *)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Odd pass_Odd__win64(u8 a0, Odd a1, u8 a2);
extern "C" void call_pass_Odd__win64_(void) {
  void **slot = caller_state.slot;
  *(Odd *)slot[3] = pass_Odd__win64(*(u8 *)slot[0], *(Odd *)slot[1], *(u8 *)slot[2]);
}
extern "C" void ref_Odd__c(Odd *a0, u8 a1, Odd *a2);
extern "C" void call_ref_Odd__c_(void) {
  void **slot = caller_state.slot;
  ref_Odd__c(*(Odd **)slot[0], *(u8 *)slot[1], *(Odd **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_Odd__win64(Odd *a0, u8 a1, Odd *a2);
extern "C" void call_ref_Odd__win64_(void) {
  void **slot = caller_state.slot;
  ref_Odd__win64(*(Odd **)slot[0], *(u8 *)slot[1], *(Odd **)slot[2]);
}
extern "C" Small pass_Small__c(u8 a0, Small a1, u8 a2);
extern "C" void call_pass_Small__c_(void) {
  void **slot = caller_state.slot;
  *(Small *)slot[3] = pass_Small__c(*(u8 *)slot[0], *(Small *)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Small pass_Small__win64(u8 a0, Small a1, u8 a2);
extern "C" void call_pass_Small__win64_(void) {
  void **slot = caller_state.slot;
  *(Small *)slot[3] = pass_Small__win64(*(u8 *)slot[0], *(Small *)slot[1], *(u8 *)slot[2]);
}
extern "C" void ref_Small__c(Small *a0, u8 a1, Small *a2);
extern "C" void call_ref_Small__c_(void) {
  void **slot = caller_state.slot;
  ref_Small__c(*(Small **)slot[0], *(u8 *)slot[1], *(Small **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_Small__win64(Small *a0, u8 a1, Small *a2);
extern "C" void call_ref_Small__win64_(void) {
  void **slot = caller_state.slot;
  ref_Small__win64(*(Small **)slot[0], *(u8 *)slot[1], *(Small **)slot[2]);
}
extern "C" Signed pass_Signed__c(u8 a0, Signed a1, u8 a2);
extern "C" void call_pass_Signed__c_(void) {
  void **slot = caller_state.slot;
  *(Signed *)slot[3] = pass_Signed__c(*(u8 *)slot[0], *(Signed *)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Signed pass_Signed__win64(u8 a0, Signed a1, u8 a2);
extern "C" void call_pass_Signed__win64_(void) {
  void **slot = caller_state.slot;
  *(Signed *)slot[3] = pass_Signed__win64(*(u8 *)slot[0], *(Signed *)slot[1], *(u8 *)slot[2]);
}
extern "C" void ref_Signed__c(Signed *a0, u8 a1, Signed *a2);
extern "C" void call_ref_Signed__c_(void) {
  void **slot = caller_state.slot;
  ref_Signed__c(*(Signed **)slot[0], *(u8 *)slot[1], *(Signed **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_Signed__win64(Signed *a0, u8 a1, Signed *a2);
extern "C" void call_ref_Signed__win64_(void) {
  void **slot = caller_state.slot;
  ref_Signed__win64(*(Signed **)slot[0], *(u8 *)slot[1], *(Signed **)slot[2]);
}
extern "C" Long pass_Long__c(u8 a0, Long a1, u8 a2);
extern "C" void call_pass_Long__c_(void) {
  void **slot = caller_state.slot;
  *(Long *)slot[3] = pass_Long__c(*(u8 *)slot[0], *(Long *)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Long pass_Long__win64(u8 a0, Long a1, u8 a2);
extern "C" void call_pass_Long__win64_(void) {
  void **slot = caller_state.slot;
  *(Long *)slot[3] = pass_Long__win64(*(u8 *)slot[0], *(Long *)slot[1], *(u8 *)slot[2]);
}
extern "C" void ref_Long__c(Long *a0, u8 a1, Long *a2);
extern "C" void call_ref_Long__c_(void) {
  void **slot = caller_state.slot;
  ref_Long__c(*(Long **)slot[0], *(u8 *)slot[1], *(Long **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_Long__win64(Long *a0, u8 a1, Long *a2);
extern "C" void call_ref_Long__win64_(void) {
  void **slot = caller_state.slot;
  ref_Long__win64(*(Long **)slot[0], *(u8 *)slot[1], *(Long **)slot[2]);
}
extern "C" Data pass_Data__c(u8 a0, Data a1, u8 a2);
extern "C" void call_pass_Data__c_(void) {
  void **slot = caller_state.slot;
  Data r = pass_Data__c(*(u8 *)slot[0], *(Data *)slot[1], *(u8 *)slot[2]);
  *(Data *)slot[3] = r;
}
extern "C" void dynamic_pass_Data__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Data r = pass_Data__c(*(u8 *)slot[0], *(Data *)slot[1], *(u8 *)slot[2]);
  *(Data *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Data__c_(void) {
  pass_Data__c(*(u8 *)(abiter_passed + 0), *(Data *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Data pass_Data__win64(u8 a0, Data a1, u8 a2);
extern "C" void call_pass_Data__win64_(void) {
  void **slot = caller_state.slot;
  Data r = pass_Data__win64(*(u8 *)slot[0], *(Data *)slot[1], *(u8 *)slot[2]);
  *(Data *)slot[3] = r;
}
extern "C" void dynamic_pass_Data__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Data r = pass_Data__win64(*(u8 *)slot[0], *(Data *)slot[1], *(u8 *)slot[2]);
  *(Data *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Data__win64_(void) {
  pass_Data__win64(*(u8 *)(abiter_passed + 0), *(Data *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Data__c(Data *a0, u8 a1, Data *a2);
extern "C" void call_ref_Data__c_(void) {
  void **slot = caller_state.slot;
  ref_Data__c(*(Data **)slot[0], *(u8 *)slot[1], *(Data **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_Data__win64(Data *a0, u8 a1, Data *a2);
extern "C" void call_ref_Data__win64_(void) {
  void **slot = caller_state.slot;
  ref_Data__win64(*(Data **)slot[0], *(u8 *)slot[1], *(Data **)slot[2]);
}
extern "C" DataC pass_DataC__c(u8 a0, DataC a1, u8 a2);
extern "C" void call_pass_DataC__c_(void) {
  void **slot = caller_state.slot;
  DataC r = pass_DataC__c(*(u8 *)slot[0], *(DataC *)slot[1], *(u8 *)slot[2]);
  *(DataC *)slot[3] = r;
}
extern "C" void dynamic_pass_DataC__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  DataC r = pass_DataC__c(*(u8 *)slot[0], *(DataC *)slot[1], *(u8 *)slot[2]);
  *(DataC *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_DataC__c_(void) {
  pass_DataC__c(*(u8 *)(abiter_passed + 0), *(DataC *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) DataC pass_DataC__win64(u8 a0, DataC a1, u8 a2);
extern "C" void call_pass_DataC__win64_(void) {
  void **slot = caller_state.slot;
  DataC r = pass_DataC__win64(*(u8 *)slot[0], *(DataC *)slot[1], *(u8 *)slot[2]);
  *(DataC *)slot[3] = r;
}
extern "C" void dynamic_pass_DataC__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  DataC r = pass_DataC__win64(*(u8 *)slot[0], *(DataC *)slot[1], *(u8 *)slot[2]);
  *(DataC *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_DataC__win64_(void) {
  pass_DataC__win64(*(u8 *)(abiter_passed + 0), *(DataC *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_DataC__c(DataC *a0, u8 a1, DataC *a2);
extern "C" void call_ref_DataC__c_(void) {
  void **slot = caller_state.slot;
  ref_DataC__c(*(DataC **)slot[0], *(u8 *)slot[1], *(DataC **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_DataC__win64(DataC *a0, u8 a1, DataC *a2);
extern "C" void call_ref_DataC__win64_(void) {
  void **slot = caller_state.slot;
  ref_DataC__win64(*(DataC **)slot[0], *(u8 *)slot[1], *(DataC **)slot[2]);
}
extern "C" DataU8 pass_DataU8__c(u8 a0, DataU8 a1, u8 a2);
extern "C" void call_pass_DataU8__c_(void) {
  void **slot = caller_state.slot;
  DataU8 r = pass_DataU8__c(*(u8 *)slot[0], *(DataU8 *)slot[1], *(u8 *)slot[2]);
  *(DataU8 *)slot[3] = r;
}
extern "C" void dynamic_pass_DataU8__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  DataU8 r = pass_DataU8__c(*(u8 *)slot[0], *(DataU8 *)slot[1], *(u8 *)slot[2]);
  *(DataU8 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_DataU8__c_(void) {
  pass_DataU8__c(*(u8 *)(abiter_passed + 0), *(DataU8 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) DataU8 pass_DataU8__win64(u8 a0, DataU8 a1, u8 a2);
extern "C" void call_pass_DataU8__win64_(void) {
  void **slot = caller_state.slot;
  DataU8 r = pass_DataU8__win64(*(u8 *)slot[0], *(DataU8 *)slot[1], *(u8 *)slot[2]);
  *(DataU8 *)slot[3] = r;
}
extern "C" void dynamic_pass_DataU8__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  DataU8 r = pass_DataU8__win64(*(u8 *)slot[0], *(DataU8 *)slot[1], *(u8 *)slot[2]);
  *(DataU8 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_DataU8__win64_(void) {
  pass_DataU8__win64(*(u8 *)(abiter_passed + 0), *(DataU8 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_DataU8__c(DataU8 *a0, u8 a1, DataU8 *a2);
extern "C" void call_ref_DataU8__c_(void) {
  void **slot = caller_state.slot;
  ref_DataU8__c(*(DataU8 **)slot[0], *(u8 *)slot[1], *(DataU8 **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_DataU8__win64(DataU8 *a0, u8 a1, DataU8 *a2);
extern "C" void call_ref_DataU8__win64_(void) {
  void **slot = caller_state.slot;
  ref_DataU8__win64(*(DataU8 **)slot[0], *(u8 *)slot[1], *(DataU8 **)slot[2]);
}
extern "C" DataI32 pass_DataI32__c(u8 a0, DataI32 a1, u8 a2);
extern "C" void call_pass_DataI32__c_(void) {
  void **slot = caller_state.slot;
  DataI32 r = pass_DataI32__c(*(u8 *)slot[0], *(DataI32 *)slot[1], *(u8 *)slot[2]);
  *(DataI32 *)slot[3] = r;
}
extern "C" void dynamic_pass_DataI32__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  DataI32 r = pass_DataI32__c(*(u8 *)slot[0], *(DataI32 *)slot[1], *(u8 *)slot[2]);
  *(DataI32 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_DataI32__c_(void) {
  pass_DataI32__c(*(u8 *)(abiter_passed + 0), *(DataI32 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) DataI32 pass_DataI32__win64(u8 a0, DataI32 a1, u8 a2);
extern "C" void call_pass_DataI32__win64_(void) {
  void **slot = caller_state.slot;
  DataI32 r = pass_DataI32__win64(*(u8 *)slot[0], *(DataI32 *)slot[1], *(u8 *)slot[2]);
  *(DataI32 *)slot[3] = r;
}
extern "C" void dynamic_pass_DataI32__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  DataI32 r = pass_DataI32__win64(*(u8 *)slot[0], *(DataI32 *)slot[1], *(u8 *)slot[2]);
  *(DataI32 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_DataI32__win64_(void) {
  pass_DataI32__win64(*(u8 *)(abiter_passed + 0), *(DataI32 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_DataI32__c(DataI32 *a0, u8 a1, DataI32 *a2);
extern "C" void call_ref_DataI32__c_(void) {
  void **slot = caller_state.slot;
  ref_DataI32__c(*(DataI32 **)slot[0], *(u8 *)slot[1], *(DataI32 **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_DataI32__win64(DataI32 *a0, u8 a1, DataI32 *a2);
extern "C" void call_ref_DataI32__win64_(void) {
  void **slot = caller_state.slot;
  ref_DataI32__win64(*(DataI32 **)slot[0], *(u8 *)slot[1], *(DataI32 **)slot[2]);
}
extern "C" DataCU8 pass_DataCU8__c(u8 a0, DataCU8 a1, u8 a2);
extern "C" void call_pass_DataCU8__c_(void) {
  void **slot = caller_state.slot;
  DataCU8 r = pass_DataCU8__c(*(u8 *)slot[0], *(DataCU8 *)slot[1], *(u8 *)slot[2]);
  *(DataCU8 *)slot[3] = r;
}
extern "C" void dynamic_pass_DataCU8__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  DataCU8 r = pass_DataCU8__c(*(u8 *)slot[0], *(DataCU8 *)slot[1], *(u8 *)slot[2]);
  *(DataCU8 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_DataCU8__c_(void) {
  pass_DataCU8__c(*(u8 *)(abiter_passed + 0), *(DataCU8 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) DataCU8 pass_DataCU8__win64(u8 a0, DataCU8 a1, u8 a2);
extern "C" void call_pass_DataCU8__win64_(void) {
  void **slot = caller_state.slot;
  DataCU8 r = pass_DataCU8__win64(*(u8 *)slot[0], *(DataCU8 *)slot[1], *(u8 *)slot[2]);
  *(DataCU8 *)slot[3] = r;
}
extern "C" void dynamic_pass_DataCU8__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  DataCU8 r = pass_DataCU8__win64(*(u8 *)slot[0], *(DataCU8 *)slot[1], *(u8 *)slot[2]);
  *(DataCU8 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_DataCU8__win64_(void) {
  pass_DataCU8__win64(*(u8 *)(abiter_passed + 0), *(DataCU8 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_DataCU8__c(DataCU8 *a0, u8 a1, DataCU8 *a2);
extern "C" void call_ref_DataCU8__c_(void) {
  void **slot = caller_state.slot;
  ref_DataCU8__c(*(DataCU8 **)slot[0], *(u8 *)slot[1], *(DataCU8 **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_DataCU8__win64(DataCU8 *a0, u8 a1, DataCU8 *a2);
extern "C" void call_ref_DataCU8__win64_(void) {
  void **slot = caller_state.slot;
  ref_DataCU8__win64(*(DataCU8 **)slot[0], *(u8 *)slot[1], *(DataCU8 **)slot[2]);
}
extern "C" Aligned pass_Aligned__c(u8 a0, Aligned a1, u8 a2);
extern "C" void call_pass_Aligned__c_(void) {
  void **slot = caller_state.slot;
  Aligned r = pass_Aligned__c(
      *(u8 *)slot[0], *(Aligned *)slot[1], *(u8 *)slot[2]);
  *(Aligned *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Aligned__c_(void) {
  pass_Aligned__c(*(u8 *)(abiter_passed + 0), *(Aligned *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Aligned pass_Aligned__win64(u8 a0, Aligned a1, u8 a2);
extern "C" void call_pass_Aligned__win64_(void) {
  void **slot = caller_state.slot;
  Aligned r = pass_Aligned__win64(
      *(u8 *)slot[0], *(Aligned *)slot[1], *(u8 *)slot[2]);
  *(Aligned *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
extern "C" void ignore_pass_Aligned__win64_(void) {
  pass_Aligned__win64(*(u8 *)(abiter_passed + 0), *(Aligned *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Aligned__c(Aligned *a0, u8 a1, Aligned *a2);
extern "C" void call_ref_Aligned__c_(void) {
  void **slot = caller_state.slot;
  ref_Aligned__c(*(Aligned **)slot[0], *(u8 *)slot[1], *(Aligned **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_Aligned__win64(Aligned *a0, u8 a1, Aligned *a2);
extern "C" void call_ref_Aligned__win64_(void) {
  void **slot = caller_state.slot;
  ref_Aligned__win64(*(Aligned **)slot[0], *(u8 *)slot[1], *(Aligned **)slot[2]);
}
extern "C" Plain pass_Plain__c(u8 a0, Plain a1, u8 a2);
extern "C" void call_pass_Plain__c_(void) {
  void **slot = caller_state.slot;
  Plain r = pass_Plain__c(*(u8 *)slot[0], *(Plain *)slot[1], *(u8 *)slot[2]);
  *(Plain *)slot[3] = r;
}
extern "C" void ignore_pass_Plain__c_(void) {
  pass_Plain__c(*(u8 *)(abiter_passed + 0), *(Plain *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Plain pass_Plain__win64(u8 a0, Plain a1, u8 a2);
extern "C" void call_pass_Plain__win64_(void) {
  void **slot = caller_state.slot;
  Plain r = pass_Plain__win64(*(u8 *)slot[0], *(Plain *)slot[1], *(u8 *)slot[2]);
  *(Plain *)slot[3] = r;
}
extern "C" void ignore_pass_Plain__win64_(void) {
  pass_Plain__win64(*(u8 *)(abiter_passed + 0), *(Plain *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Plain__c(Plain *a0, u8 a1, Plain *a2);
extern "C" void call_ref_Plain__c_(void) {
  void **slot = caller_state.slot;
  ref_Plain__c(*(Plain **)slot[0], *(u8 *)slot[1], *(Plain **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_Plain__win64(Plain *a0, u8 a1, Plain *a2);
extern "C" void call_ref_Plain__win64_(void) {
  void **slot = caller_state.slot;
  ref_Plain__win64(*(Plain **)slot[0], *(u8 *)slot[1], *(Plain **)slot[2]);
}
extern "C" PlainU16 pass_PlainU16__c(u8 a0, PlainU16 a1, u8 a2);
extern "C" void call_pass_PlainU16__c_(void) {
  void **slot = caller_state.slot;
  PlainU16 r = pass_PlainU16__c(*(u8 *)slot[0], *(PlainU16 *)slot[1], *(u8 *)slot[2]);
  *(PlainU16 *)slot[3] = r;
}
extern "C" void ignore_pass_PlainU16__c_(void) {
  pass_PlainU16__c(*(u8 *)(abiter_passed + 0), *(PlainU16 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) PlainU16 pass_PlainU16__win64(u8 a0, PlainU16 a1, u8 a2);
extern "C" void call_pass_PlainU16__win64_(void) {
  void **slot = caller_state.slot;
  PlainU16 r = pass_PlainU16__win64(*(u8 *)slot[0], *(PlainU16 *)slot[1], *(u8 *)slot[2]);
  *(PlainU16 *)slot[3] = r;
}
extern "C" void ignore_pass_PlainU16__win64_(void) {
  pass_PlainU16__win64(*(u8 *)(abiter_passed + 0), *(PlainU16 *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_PlainU16__c(PlainU16 *a0, u8 a1, PlainU16 *a2);
extern "C" void call_ref_PlainU16__c_(void) {
  void **slot = caller_state.slot;
  ref_PlainU16__c(*(PlainU16 **)slot[0], *(u8 *)slot[1], *(PlainU16 **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_PlainU16__win64(PlainU16 *a0, u8 a1, PlainU16 *a2);
extern "C" void call_ref_PlainU16__win64_(void) {
  void **slot = caller_state.slot;
  ref_PlainU16__win64(*(PlainU16 **)slot[0], *(u8 *)slot[1], *(PlainU16 **)slot[2]);
}
extern "C" One pass_One__c(u8 a0, One a1, u8 a2);
extern "C" void call_pass_One__c_(void) {
  void **slot = caller_state.slot;
  One r = pass_One__c(*(u8 *)slot[0], *(One *)slot[1], *(u8 *)slot[2]);
  *(One *)slot[3] = r;
}
extern "C" void ignore_pass_One__c_(void) {
  pass_One__c(*(u8 *)(abiter_passed + 0), *(One *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) One pass_One__win64(u8 a0, One a1, u8 a2);
extern "C" void call_pass_One__win64_(void) {
  void **slot = caller_state.slot;
  One r = pass_One__win64(*(u8 *)slot[0], *(One *)slot[1], *(u8 *)slot[2]);
  *(One *)slot[3] = r;
}
extern "C" void ignore_pass_One__win64_(void) {
  pass_One__win64(*(u8 *)(abiter_passed + 0), *(One *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_One__c(One *a0, u8 a1, One *a2);
extern "C" void call_ref_One__c_(void) {
  void **slot = caller_state.slot;
  ref_One__c(*(One **)slot[0], *(u8 *)slot[1], *(One **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_One__win64(One *a0, u8 a1, One *a2);
extern "C" void call_ref_One__win64_(void) {
  void **slot = caller_state.slot;
  ref_One__win64(*(One **)slot[0], *(u8 *)slot[1], *(One **)slot[2]);
}
extern "C" Holder pass_Holder__c(u8 a0, Holder a1, u8 a2);
extern "C" void call_pass_Holder__c_(void) {
  void **slot = caller_state.slot;
  Holder r = pass_Holder__c(*(u8 *)slot[0], *(Holder *)slot[1], *(u8 *)slot[2]);
  *(Holder *)slot[3] = r;
}
extern "C" void dynamic_pass_Holder__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Holder r = pass_Holder__c(*(u8 *)slot[0], *(Holder *)slot[1], *(u8 *)slot[2]);
  *(Holder *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Holder__c_(void) {
  pass_Holder__c(*(u8 *)(abiter_passed + 0), *(Holder *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Holder pass_Holder__win64(u8 a0, Holder a1, u8 a2);
extern "C" void call_pass_Holder__win64_(void) {
  void **slot = caller_state.slot;
  Holder r = pass_Holder__win64(*(u8 *)slot[0], *(Holder *)slot[1], *(u8 *)slot[2]);
  *(Holder *)slot[3] = r;
}
extern "C" void dynamic_pass_Holder__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Holder r = pass_Holder__win64(*(u8 *)slot[0], *(Holder *)slot[1], *(u8 *)slot[2]);
  *(Holder *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Holder__win64_(void) {
  pass_Holder__win64(*(u8 *)(abiter_passed + 0), *(Holder *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Holder__c(Holder *a0, u8 a1, Holder *a2);
extern "C" void call_ref_Holder__c_(void) {
  void **slot = caller_state.slot;
  ref_Holder__c(*(Holder **)slot[0], *(u8 *)slot[1], *(Holder **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_Holder__win64(Holder *a0, u8 a1, Holder *a2);
extern "C" void call_ref_Holder__win64_(void) {
  void **slot = caller_state.slot;
  ref_Holder__win64(*(Holder **)slot[0], *(u8 *)slot[1], *(Holder **)slot[2]);
}
extern "C" Outer pass_Outer__c(u8 a0, Outer a1, u8 a2);
extern "C" void call_pass_Outer__c_(void) {
  void **slot = caller_state.slot;
  Outer r = pass_Outer__c(*(u8 *)slot[0], *(Outer *)slot[1], *(u8 *)slot[2]);
  *(Outer *)slot[3] = r;
}
extern "C" void dynamic_pass_Outer__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Outer r = pass_Outer__c(*(u8 *)slot[0], *(Outer *)slot[1], *(u8 *)slot[2]);
  *(Outer *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Outer__c_(void) {
  pass_Outer__c(*(u8 *)(abiter_passed + 0), *(Outer *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Outer pass_Outer__win64(u8 a0, Outer a1, u8 a2);
extern "C" void call_pass_Outer__win64_(void) {
  void **slot = caller_state.slot;
  Outer r = pass_Outer__win64(*(u8 *)slot[0], *(Outer *)slot[1], *(u8 *)slot[2]);
  *(Outer *)slot[3] = r;
}
extern "C" void dynamic_pass_Outer__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Outer r = pass_Outer__win64(*(u8 *)slot[0], *(Outer *)slot[1], *(u8 *)slot[2]);
  *(Outer *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Outer__win64_(void) {
  pass_Outer__win64(*(u8 *)(abiter_passed + 0), *(Outer *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Outer__c(Outer *a0, u8 a1, Outer *a2);
extern "C" void call_ref_Outer__c_(void) {
  void **slot = caller_state.slot;
  ref_Outer__c(*(Outer **)slot[0], *(u8 *)slot[1], *(Outer **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_Outer__win64(Outer *a0, u8 a1, Outer *a2);
extern "C" void call_ref_Outer__win64_(void) {
  void **slot = caller_state.slot;
  ref_Outer__win64(*(Outer **)slot[0], *(u8 *)slot[1], *(Outer **)slot[2]);
}
extern "C" Option_ pass_Option___c(u8 a0, Option_ a1, u8 a2);
extern "C" void call_pass_Option___c_(void) {
  void **slot = caller_state.slot;
  Option_ r = pass_Option___c(*(u8 *)slot[0], *(Option_ *)slot[1], *(u8 *)slot[2]);
  *(Option_ *)slot[3] = r;
}
extern "C" void dynamic_pass_Option___c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Option_ r = pass_Option___c(*(u8 *)slot[0], *(Option_ *)slot[1], *(u8 *)slot[2]);
  *(Option_ *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Option___c_(void) {
  pass_Option___c(*(u8 *)(abiter_passed + 0), *(Option_ *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Option_ pass_Option___win64(u8 a0, Option_ a1, u8 a2);
extern "C" void call_pass_Option___win64_(void) {
  void **slot = caller_state.slot;
  Option_ r = pass_Option___win64(*(u8 *)slot[0], *(Option_ *)slot[1], *(u8 *)slot[2]);
  *(Option_ *)slot[3] = r;
}
extern "C" void dynamic_pass_Option___win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Option_ r = pass_Option___win64(*(u8 *)slot[0], *(Option_ *)slot[1], *(u8 *)slot[2]);
  *(Option_ *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Option___win64_(void) {
  pass_Option___win64(*(u8 *)(abiter_passed + 0), *(Option_ *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Option___c(Option_ *a0, u8 a1, Option_ *a2);
extern "C" void call_ref_Option___c_(void) {
  void **slot = caller_state.slot;
  ref_Option___c(*(Option_ **)slot[0], *(u8 *)slot[1], *(Option_ **)slot[2]);
}
extern "C" __attribute__((ms_abi)) void ref_Option___win64(Option_ *a0, u8 a1, Option_ *a2);
extern "C" void call_ref_Option___win64_(void) {
  void **slot = caller_state.slot;
  ref_Option___win64(*(Option_ **)slot[0], *(u8 *)slot[1], *(Option_ **)slot[2]);
}
extern "C" Great pass_Great__c(u8 a0, Great a1, u8 a2);
extern "C" void call_pass_Great__c_(void) {
  void **slot = caller_state.slot;
  *(Great *)slot[3] = pass_Great__c(*(u8 *)slot[0], *(Great *)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Great pass_Great__win64(u8 a0, Great a1, u8 a2);
extern "C" void call_pass_Great__win64_(void) {
  void **slot = caller_state.slot;
  *(Great *)slot[3] = pass_Great__win64(*(u8 *)slot[0], *(Great *)slot[1], *(u8 *)slot[2]);
}
