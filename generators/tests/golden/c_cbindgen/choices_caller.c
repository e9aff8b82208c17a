/* abiter VERSION: the caller's side of choices in C with cbindgen
   abiter gen choices.kdl --lang c_cbindgen --side caller
   cbindgen makes the types of the lines that begin with //rs */
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

//rs #[repr(C)]
//rs #[derive(Clone, Copy)]
//rs pub enum Color { Red = 0, Green = 1, Blue = 2 }
//rs #[repr(C)]
//rs #[derive(Clone, Copy)]
//rs pub enum Odd { Minus = -1, Zero = 0, Big = 70000 }
//rs #[repr(u8)]
//rs #[derive(Clone, Copy)]
//rs pub enum Small { A = 1, B = 200 }
//rs #[repr(i64)]
//rs #[derive(Clone, Copy)]
//rs pub enum Long { Least = -9223372036854775808, Most = 9223372036854775807 }
//rs #[repr(u64)]
//rs #[derive(Clone, Copy)]
//rs pub enum Great { A = 0, B = 9223372036854775808, C = 18446744073709551615 }
//rs #[repr(i16)]
//rs #[derive(Clone, Copy)]
//rs pub enum Signed { A = -300, B = 300 }
//rs #[repr(C)]
//rs #[derive(Clone, Copy)]
//rs pub union Raw { Int: i32, Float: f64, Bytes: [u8; 12] }
//rs #[repr(C, packed)]
//rs #[derive(Clone, Copy)]
//rs pub struct HasRaw { a: u8, r: Raw, b: u8 }
//rs #[repr(C)]
//rs #[derive(Clone, Copy)]
//rs pub enum Data {
//rs     Simple(f64),
//rs     Complex { color: Color, value: u16, tag: u8 },
//rs     Empty,
//rs     Braces {},
//rs     Two(u8, Raw),
//rs }
//rs #[repr(C)]
//rs #[derive(Clone, Copy)]
//rs pub enum DataC {
//rs     Simple(f64),
//rs     Complex { color: Color, value: u16, tag: u8 },
//rs     Empty,
//rs     Braces {},
//rs     Two(u8, Raw),
//rs }
//rs #[repr(u8)]
//rs #[derive(Clone, Copy)]
//rs pub enum DataU8 {
//rs     Simple(f64),
//rs     Complex { color: Color, value: u16, tag: u8 },
//rs     Empty,
//rs     Braces {},
//rs     Two(u8, Raw),
//rs }
//rs #[repr(i32)]
//rs #[derive(Clone, Copy)]
//rs pub enum DataI32 {
//rs     Simple(f64),
//rs     Complex { color: Color, value: u16, tag: u8 },
//rs     Empty,
//rs     Braces {},
//rs     Two(u8, Raw),
//rs }
//rs #[repr(C, u8)]
//rs #[derive(Clone, Copy)]
//rs pub enum DataCU8 {
//rs     Simple(f64),
//rs     Complex { color: Color, value: u16, tag: u8 },
//rs     Empty,
//rs     Braces {},
//rs     Two(u8, Raw),
//rs }
//rs #[repr(C, align(16))]
//rs #[derive(Clone, Copy)]
//rs pub enum Aligned {
//rs     Byte(u8),
//rs     None_,
//rs }
//rs #[repr(C)]
//rs #[derive(Clone, Copy)]
//rs pub enum Plain {
//rs     A,
//rs     B,
//rs }
//rs #[repr(u16)]
//rs #[derive(Clone, Copy)]
//rs pub enum PlainU16 {
//rs     A,
//rs     B,
//rs }
//rs #[repr(C)]
//rs #[derive(Clone, Copy)]
//rs pub enum One {
//rs     A(u8),
//rs }
//rs #[repr(C, packed)]
//rs #[derive(Clone, Copy)]
//rs pub struct Holder { a: u8, d: DataU8, e: [Data; 2], s: Small, c: Color, p: Plain, z: u8 }
//rs #[repr(C)]
//rs #[derive(Clone, Copy)]
//rs pub enum Option_ {
//rs     None_,
//rs     Some(DataCU8),
//rs }
//rs #[repr(C)]
//rs #[derive(Clone, Copy)]
//rs pub struct Outer { h: Holder, o: Option_, x: [Color; 3] }
void caller_put_u8(void) { uint8_t *v = (uint8_t *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_u8(void) { uint8_t *v = (uint8_t *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_u8[2] = {sizeof(uint8_t), ABITER_ALIGN(uint8_t, struct { char c; uint8_t v; })};
void caller_put_Color(void) {
  Color *v = (Color *)caller_state.object;
  { unsigned int x; abiter_put(&x, sizeof x); *v = (Color)x; }
}
void caller_get_Color(void) {
  Color *v = (Color *)caller_state.object;
  { unsigned int x = (unsigned int)*v; abiter_get(&x, sizeof x); }
}
unsigned long long caller_layout_Color[2] = {sizeof(Color), ABITER_ALIGN(Color, struct { char c; Color v; })};
void caller_put_Odd(void) { Odd *v = (Odd *)caller_state.object; { int x; abiter_put(&x, sizeof x); *v = (Odd)x; } }
void caller_get_Odd(void) { Odd *v = (Odd *)caller_state.object; { int x = (int)*v; abiter_get(&x, sizeof x); } }
unsigned long long caller_layout_Odd[2] = {sizeof(Odd), ABITER_ALIGN(Odd, struct { char c; Odd v; })};
void caller_put_Small(void) { Small *v = (Small *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_Small(void) { Small *v = (Small *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_Small[2] = {sizeof(Small), ABITER_ALIGN(Small, struct { char c; Small v; })};
void caller_put_Long(void) { Long *v = (Long *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_Long(void) { Long *v = (Long *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_Long[2] = {sizeof(Long), ABITER_ALIGN(Long, struct { char c; Long v; })};
void caller_put_Great(void) { Great *v = (Great *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_Great(void) { Great *v = (Great *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_Great[2] = {sizeof(Great), ABITER_ALIGN(Great, struct { char c; Great v; })};
void caller_put_Signed(void) { Signed *v = (Signed *)caller_state.object; abiter_put(v, sizeof *v); }
void caller_get_Signed(void) { Signed *v = (Signed *)caller_state.object; abiter_get(v, sizeof *v); }
unsigned long long caller_layout_Signed[2] = {sizeof(Signed), ABITER_ALIGN(Signed, struct { char c; Signed v; })};
void caller_put_Raw(void) {
  Raw *v = (Raw *)caller_state.object;
  switch (abiter_put_choice()) {
  case 0: abiter_put(&v->Int, sizeof v->Int); break;
  case 1: abiter_put(&v->Float, sizeof v->Float); break;
  case 2: { unsigned long i; for (i = 0; i < 12; i++) abiter_put(&v->Bytes[i], sizeof v->Bytes[i]); } break;
  }
}
void caller_get_Raw(void) {
  Raw *v = (Raw *)caller_state.object;
  switch (abiter_get_choice()) {
  case 0: abiter_get(&v->Int, sizeof v->Int); break;
  case 1: abiter_get(&v->Float, sizeof v->Float); break;
  case 2: { unsigned long i; for (i = 0; i < 12; i++) abiter_get(&v->Bytes[i], sizeof v->Bytes[i]); } break;
  }
}
unsigned long long caller_layout_Raw[2] = {sizeof(Raw), ABITER_ALIGN(Raw, struct { char c; Raw v; })};
void caller_put_HasRaw(void) {
  HasRaw *v = (HasRaw *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  { Raw t = v->r; ABITER_PUT(Raw, &t); v->r = t; }
  abiter_put(&v->b, sizeof v->b);
}
void caller_get_HasRaw(void) {
  HasRaw *v = (HasRaw *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  { Raw t = v->r; ABITER_GET(Raw, &t); }
  abiter_get(&v->b, sizeof v->b);
}
unsigned long long caller_layout_HasRaw[2] = {sizeof(HasRaw), ABITER_ALIGN(HasRaw, struct { char c; HasRaw v; })};
void caller_put_Data(void) {
  Data *v = (Data *)caller_state.object;
  switch (abiter_put_tag()) {
  case Data_Simple:
    v->tag = Data_Simple;
    abiter_put(&v->simple, sizeof v->simple);
    break;
  case Data_Complex:
    v->tag = Data_Complex;
    { unsigned int x; abiter_put(&x, sizeof x); v->complex.color = (Color)x; }
    abiter_put(&v->complex.value, sizeof v->complex.value);
    abiter_put(&v->complex.tag, sizeof v->complex.tag);
    break;
  case Data_Empty: v->tag = Data_Empty; break;
  case Data_Braces: v->tag = Data_Braces; break;
  case Data_Two:
    v->tag = Data_Two;
    abiter_put(&v->two._0, sizeof v->two._0);
    ABITER_PUT(Raw, &v->two._1);
    break;
  }
}
void caller_get_Data(void) {
  Data *v = (Data *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 5)) {
  case Data_Simple: abiter_get(&v->simple, sizeof v->simple); break;
  case Data_Complex:
    { unsigned int x = (unsigned int)v->complex.color; abiter_get(&x, sizeof x); }
    abiter_get(&v->complex.value, sizeof v->complex.value);
    abiter_get(&v->complex.tag, sizeof v->complex.tag);
    break;
  case Data_Empty: break;
  case Data_Braces: break;
  case Data_Two:
    abiter_get(&v->two._0, sizeof v->two._0);
    ABITER_GET(Raw, &v->two._1);
    break;
  }
}
unsigned long long caller_layout_Data[2] = {sizeof(Data), ABITER_ALIGN(Data, struct { char c; Data v; })};
void caller_put_DataC(void) {
  DataC *v = (DataC *)caller_state.object;
  switch (abiter_put_tag()) {
  case DataC_Simple:
    v->tag = DataC_Simple;
    abiter_put(&v->simple, sizeof v->simple);
    break;
  case DataC_Complex:
    v->tag = DataC_Complex;
    { unsigned int x; abiter_put(&x, sizeof x); v->complex.color = (Color)x; }
    abiter_put(&v->complex.value, sizeof v->complex.value);
    abiter_put(&v->complex.tag, sizeof v->complex.tag);
    break;
  case DataC_Empty: v->tag = DataC_Empty; break;
  case DataC_Braces: v->tag = DataC_Braces; break;
  case DataC_Two:
    v->tag = DataC_Two;
    abiter_put(&v->two._0, sizeof v->two._0);
    ABITER_PUT(Raw, &v->two._1);
    break;
  }
}
void caller_get_DataC(void) {
  DataC *v = (DataC *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 5)) {
  case DataC_Simple: abiter_get(&v->simple, sizeof v->simple); break;
  case DataC_Complex:
    { unsigned int x = (unsigned int)v->complex.color; abiter_get(&x, sizeof x); }
    abiter_get(&v->complex.value, sizeof v->complex.value);
    abiter_get(&v->complex.tag, sizeof v->complex.tag);
    break;
  case DataC_Empty: break;
  case DataC_Braces: break;
  case DataC_Two:
    abiter_get(&v->two._0, sizeof v->two._0);
    ABITER_GET(Raw, &v->two._1);
    break;
  }
}
unsigned long long caller_layout_DataC[2] = {sizeof(DataC), ABITER_ALIGN(DataC, struct { char c; DataC v; })};
void caller_put_DataU8(void) {
  DataU8 *v = (DataU8 *)caller_state.object;
  switch (abiter_put_tag()) {
  case DataU8_Simple:
    v->tag = DataU8_Simple;
    abiter_put(&v->simple, sizeof v->simple);
    break;
  case DataU8_Complex:
    v->tag = DataU8_Complex;
    { unsigned int x; abiter_put(&x, sizeof x); v->complex.color = (Color)x; }
    abiter_put(&v->complex.value, sizeof v->complex.value);
    abiter_put(&v->complex.tag, sizeof v->complex.tag);
    break;
  case DataU8_Empty: v->tag = DataU8_Empty; break;
  case DataU8_Braces: v->tag = DataU8_Braces; break;
  case DataU8_Two:
    v->tag = DataU8_Two;
    abiter_put(&v->two._0, sizeof v->two._0);
    ABITER_PUT(Raw, &v->two._1);
    break;
  }
}
void caller_get_DataU8(void) {
  DataU8 *v = (DataU8 *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 5)) {
  case DataU8_Simple: abiter_get(&v->simple, sizeof v->simple); break;
  case DataU8_Complex:
    { unsigned int x = (unsigned int)v->complex.color; abiter_get(&x, sizeof x); }
    abiter_get(&v->complex.value, sizeof v->complex.value);
    abiter_get(&v->complex.tag, sizeof v->complex.tag);
    break;
  case DataU8_Empty: break;
  case DataU8_Braces: break;
  case DataU8_Two:
    abiter_get(&v->two._0, sizeof v->two._0);
    ABITER_GET(Raw, &v->two._1);
    break;
  }
}
unsigned long long caller_layout_DataU8[2] = {sizeof(DataU8), ABITER_ALIGN(DataU8, struct { char c; DataU8 v; })};
void caller_put_DataI32(void) {
  DataI32 *v = (DataI32 *)caller_state.object;
  switch (abiter_put_tag()) {
  case DataI32_Simple:
    v->tag = DataI32_Simple;
    abiter_put(&v->simple, sizeof v->simple);
    break;
  case DataI32_Complex:
    v->tag = DataI32_Complex;
    { unsigned int x; abiter_put(&x, sizeof x); v->complex.color = (Color)x; }
    abiter_put(&v->complex.value, sizeof v->complex.value);
    abiter_put(&v->complex.tag, sizeof v->complex.tag);
    break;
  case DataI32_Empty: v->tag = DataI32_Empty; break;
  case DataI32_Braces: v->tag = DataI32_Braces; break;
  case DataI32_Two:
    v->tag = DataI32_Two;
    abiter_put(&v->two._0, sizeof v->two._0);
    ABITER_PUT(Raw, &v->two._1);
    break;
  }
}
void caller_get_DataI32(void) {
  DataI32 *v = (DataI32 *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 5)) {
  case DataI32_Simple: abiter_get(&v->simple, sizeof v->simple); break;
  case DataI32_Complex:
    { unsigned int x = (unsigned int)v->complex.color; abiter_get(&x, sizeof x); }
    abiter_get(&v->complex.value, sizeof v->complex.value);
    abiter_get(&v->complex.tag, sizeof v->complex.tag);
    break;
  case DataI32_Empty: break;
  case DataI32_Braces: break;
  case DataI32_Two:
    abiter_get(&v->two._0, sizeof v->two._0);
    ABITER_GET(Raw, &v->two._1);
    break;
  }
}
unsigned long long caller_layout_DataI32[2] = {
    sizeof(DataI32), ABITER_ALIGN(DataI32, struct { char c; DataI32 v; })};
void caller_put_DataCU8(void) {
  DataCU8 *v = (DataCU8 *)caller_state.object;
  switch (abiter_put_tag()) {
  case DataCU8_Simple:
    v->tag = DataCU8_Simple;
    abiter_put(&v->simple, sizeof v->simple);
    break;
  case DataCU8_Complex:
    v->tag = DataCU8_Complex;
    { unsigned int x; abiter_put(&x, sizeof x); v->complex.color = (Color)x; }
    abiter_put(&v->complex.value, sizeof v->complex.value);
    abiter_put(&v->complex.tag, sizeof v->complex.tag);
    break;
  case DataCU8_Empty: v->tag = DataCU8_Empty; break;
  case DataCU8_Braces: v->tag = DataCU8_Braces; break;
  case DataCU8_Two:
    v->tag = DataCU8_Two;
    abiter_put(&v->two._0, sizeof v->two._0);
    ABITER_PUT(Raw, &v->two._1);
    break;
  }
}
void caller_get_DataCU8(void) {
  DataCU8 *v = (DataCU8 *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 5)) {
  case DataCU8_Simple: abiter_get(&v->simple, sizeof v->simple); break;
  case DataCU8_Complex:
    { unsigned int x = (unsigned int)v->complex.color; abiter_get(&x, sizeof x); }
    abiter_get(&v->complex.value, sizeof v->complex.value);
    abiter_get(&v->complex.tag, sizeof v->complex.tag);
    break;
  case DataCU8_Empty: break;
  case DataCU8_Braces: break;
  case DataCU8_Two:
    abiter_get(&v->two._0, sizeof v->two._0);
    ABITER_GET(Raw, &v->two._1);
    break;
  }
}
unsigned long long caller_layout_DataCU8[2] = {
    sizeof(DataCU8), ABITER_ALIGN(DataCU8, struct { char c; DataCU8 v; })};
void caller_put_Aligned(void) {
  Aligned *v = (Aligned *)caller_state.object;
  switch (abiter_put_tag()) {
  case Aligned_Byte:
    v->tag = Aligned_Byte;
    abiter_put(&v->byte, sizeof v->byte);
    break;
  case Aligned_None_: v->tag = Aligned_None_; break;
  }
}
void caller_get_Aligned(void) {
  Aligned *v = (Aligned *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 2)) {
  case Aligned_Byte: abiter_get(&v->byte, sizeof v->byte); break;
  case Aligned_None_: break;
  }
}
unsigned long long caller_layout_Aligned[2] = {
    sizeof(Aligned), ABITER_ALIGN(Aligned, struct { char c; Aligned v; })};
void caller_put_Plain(void) { Plain *v = (Plain *)caller_state.object; *v = (Plain)abiter_put_tag(); }
void caller_get_Plain(void) { Plain *v = (Plain *)caller_state.object; abiter_get_tag((unsigned long long)*v, 2); }
unsigned long long caller_layout_Plain[2] = {sizeof(Plain), ABITER_ALIGN(Plain, struct { char c; Plain v; })};
void caller_put_PlainU16(void) { PlainU16 *v = (PlainU16 *)caller_state.object; *v = (PlainU16)abiter_put_tag(); }
void caller_get_PlainU16(void) {
  PlainU16 *v = (PlainU16 *)caller_state.object;
  abiter_get_tag((unsigned long long)*v, 2);
}
unsigned long long caller_layout_PlainU16[2] = {
    sizeof(PlainU16), ABITER_ALIGN(PlainU16, struct { char c; PlainU16 v; })};
void caller_put_One(void) {
  One *v = (One *)caller_state.object;
  switch (abiter_put_tag()) {
  case One_A:
    v->tag = One_A;
    abiter_put(&v->a, sizeof v->a);
    break;
  }
}
void caller_get_One(void) {
  One *v = (One *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 1)) {
  case One_A: abiter_get(&v->a, sizeof v->a); break;
  }
}
unsigned long long caller_layout_One[2] = {sizeof(One), ABITER_ALIGN(One, struct { char c; One v; })};
void caller_put_Holder(void) {
  Holder *v = (Holder *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  { DataU8 t = v->d; ABITER_PUT(DataU8, &t); v->d = t; }
  { unsigned long i; for (i = 0; i < 2; i++) { Data t = v->e[i]; ABITER_PUT(Data, &t); v->e[i] = t; } }
  abiter_put(&v->s, sizeof v->s);
  { unsigned int x; abiter_put(&x, sizeof x); v->c = (Color)x; }
  { Plain t = v->p; ABITER_PUT(Plain, &t); v->p = t; }
  abiter_put(&v->z, sizeof v->z);
}
void caller_get_Holder(void) {
  Holder *v = (Holder *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  { DataU8 t = v->d; ABITER_GET(DataU8, &t); }
  { unsigned long i; for (i = 0; i < 2; i++) { Data t = v->e[i]; ABITER_GET(Data, &t); } }
  abiter_get(&v->s, sizeof v->s);
  { unsigned int x = (unsigned int)v->c; abiter_get(&x, sizeof x); }
  { Plain t = v->p; ABITER_GET(Plain, &t); }
  abiter_get(&v->z, sizeof v->z);
}
unsigned long long caller_layout_Holder[2] = {sizeof(Holder), ABITER_ALIGN(Holder, struct { char c; Holder v; })};
void caller_put_Option_(void) {
  Option_ *v = (Option_ *)caller_state.object;
  switch (abiter_put_tag()) {
  case Option__None_: v->tag = Option__None_; break;
  case Option__Some:
    v->tag = Option__Some;
    ABITER_PUT(DataCU8, &v->some);
    break;
  }
}
void caller_get_Option_(void) {
  Option_ *v = (Option_ *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 2)) {
  case Option__None_: break;
  case Option__Some: ABITER_GET(DataCU8, &v->some); break;
  }
}
unsigned long long caller_layout_Option_[2] = {
    sizeof(Option_), ABITER_ALIGN(Option_, struct { char c; Option_ v; })};
void caller_put_Outer(void) {
  Outer *v = (Outer *)caller_state.object;
  ABITER_PUT(Holder, &v->h);
  ABITER_PUT(Option_, &v->o);
  { unsigned long i; for (i = 0; i < 3; i++) {
    { unsigned int x; abiter_put(&x, sizeof x); v->x[i] = (Color)x; }
  } }
}
void caller_get_Outer(void) {
  Outer *v = (Outer *)caller_state.object;
  ABITER_GET(Holder, &v->h);
  ABITER_GET(Option_, &v->o);
  { unsigned long i; for (i = 0; i < 3; i++) {
    { unsigned int x = (unsigned int)v->x[i]; abiter_get(&x, sizeof x); }
  } }
}
unsigned long long caller_layout_Outer[2] = {sizeof(Outer), ABITER_ALIGN(Outer, struct { char c; Outer v; })};
//rs pub type abiter_ref_Raw = &'static Raw;
void caller_put_ref_Raw(void) {
  abiter_ref_Raw *v = (abiter_ref_Raw *)caller_state.object;
  {
    Raw *t = (Raw *)abiter_put_ref(v, sizeof(Raw), _Alignof(Raw));
    if (t) ABITER_PUT(Raw, t);
  }
}
void caller_get_ref_Raw(void) {
  abiter_ref_Raw *v = (abiter_ref_Raw *)caller_state.object;
  {
    Raw *t = (Raw *)abiter_get_ref(v);
    if (t) ABITER_GET(Raw, t);
  }
}
unsigned long long caller_layout_ref_Raw[2] = {
    sizeof(abiter_ref_Raw), ABITER_ALIGN(abiter_ref_Raw, struct { char c; abiter_ref_Raw v; })};
//rs pub type abiter_mut_Raw = &'static mut Raw;
void caller_put_mut_Raw(void) {
  abiter_mut_Raw *v = (abiter_mut_Raw *)caller_state.object;
  {
    Raw *t = (Raw *)abiter_put_ref(v, sizeof(Raw), _Alignof(Raw));
    if (t) ABITER_PUT(Raw, t);
  }
}
void caller_get_mut_Raw(void) {
  abiter_mut_Raw *v = (abiter_mut_Raw *)caller_state.object;
  {
    Raw *t = (Raw *)abiter_get_ref(v);
    if (t) ABITER_GET(Raw, t);
  }
}
unsigned long long caller_layout_mut_Raw[2] = {
    sizeof(abiter_mut_Raw), ABITER_ALIGN(abiter_mut_Raw, struct { char c; abiter_mut_Raw v; })};
//rs pub type abiter_ref_HasRaw = &'static HasRaw;
void caller_put_ref_HasRaw(void) {
  abiter_ref_HasRaw *v = (abiter_ref_HasRaw *)caller_state.object;
  {
    HasRaw *t = (HasRaw *)abiter_put_ref(v, sizeof(HasRaw), _Alignof(HasRaw));
    if (t) ABITER_PUT(HasRaw, t);
  }
}
void caller_get_ref_HasRaw(void) {
  abiter_ref_HasRaw *v = (abiter_ref_HasRaw *)caller_state.object;
  {
    HasRaw *t = (HasRaw *)abiter_get_ref(v);
    if (t) ABITER_GET(HasRaw, t);
  }
}
unsigned long long caller_layout_ref_HasRaw[2] = {
    sizeof(abiter_ref_HasRaw), ABITER_ALIGN(abiter_ref_HasRaw, struct { char c; abiter_ref_HasRaw v; })};
//rs pub type abiter_mut_HasRaw = &'static mut HasRaw;
void caller_put_mut_HasRaw(void) {
  abiter_mut_HasRaw *v = (abiter_mut_HasRaw *)caller_state.object;
  {
    HasRaw *t = (HasRaw *)abiter_put_ref(v, sizeof(HasRaw), _Alignof(HasRaw));
    if (t) ABITER_PUT(HasRaw, t);
  }
}
void caller_get_mut_HasRaw(void) {
  abiter_mut_HasRaw *v = (abiter_mut_HasRaw *)caller_state.object;
  {
    HasRaw *t = (HasRaw *)abiter_get_ref(v);
    if (t) ABITER_GET(HasRaw, t);
  }
}
unsigned long long caller_layout_mut_HasRaw[2] = {
    sizeof(abiter_mut_HasRaw), ABITER_ALIGN(abiter_mut_HasRaw, struct { char c; abiter_mut_HasRaw v; })};
//rs pub type abiter_ref_Color = &'static Color;
void caller_put_ref_Color(void) {
  abiter_ref_Color *v = (abiter_ref_Color *)caller_state.object;
  {
    Color *t = (Color *)abiter_put_ref(v, sizeof(Color), _Alignof(Color));
    if (t) { unsigned int x; abiter_put(&x, sizeof x); *t = (Color)x; }
  }
}
void caller_get_ref_Color(void) {
  abiter_ref_Color *v = (abiter_ref_Color *)caller_state.object;
  {
    Color *t = (Color *)abiter_get_ref(v);
    if (t) { unsigned int x = (unsigned int)*t; abiter_get(&x, sizeof x); }
  }
}
unsigned long long caller_layout_ref_Color[2] = {
    sizeof(abiter_ref_Color), ABITER_ALIGN(abiter_ref_Color, struct { char c; abiter_ref_Color v; })};
//rs pub type abiter_mut_Color = &'static mut Color;
void caller_put_mut_Color(void) {
  abiter_mut_Color *v = (abiter_mut_Color *)caller_state.object;
  {
    Color *t = (Color *)abiter_put_ref(v, sizeof(Color), _Alignof(Color));
    if (t) { unsigned int x; abiter_put(&x, sizeof x); *t = (Color)x; }
  }
}
void caller_get_mut_Color(void) {
  abiter_mut_Color *v = (abiter_mut_Color *)caller_state.object;
  {
    Color *t = (Color *)abiter_get_ref(v);
    if (t) { unsigned int x = (unsigned int)*t; abiter_get(&x, sizeof x); }
  }
}
unsigned long long caller_layout_mut_Color[2] = {
    sizeof(abiter_mut_Color), ABITER_ALIGN(abiter_mut_Color, struct { char c; abiter_mut_Color v; })};
//rs pub type abiter_ref_Odd = &'static Odd;
void caller_put_ref_Odd(void) {
  abiter_ref_Odd *v = (abiter_ref_Odd *)caller_state.object;
  {
    Odd *t = (Odd *)abiter_put_ref(v, sizeof(Odd), _Alignof(Odd));
    if (t) { int x; abiter_put(&x, sizeof x); *t = (Odd)x; }
  }
}
void caller_get_ref_Odd(void) {
  abiter_ref_Odd *v = (abiter_ref_Odd *)caller_state.object;
  {
    Odd *t = (Odd *)abiter_get_ref(v);
    if (t) { int x = (int)*t; abiter_get(&x, sizeof x); }
  }
}
unsigned long long caller_layout_ref_Odd[2] = {
    sizeof(abiter_ref_Odd), ABITER_ALIGN(abiter_ref_Odd, struct { char c; abiter_ref_Odd v; })};
//rs pub type abiter_mut_Odd = &'static mut Odd;
void caller_put_mut_Odd(void) {
  abiter_mut_Odd *v = (abiter_mut_Odd *)caller_state.object;
  {
    Odd *t = (Odd *)abiter_put_ref(v, sizeof(Odd), _Alignof(Odd));
    if (t) { int x; abiter_put(&x, sizeof x); *t = (Odd)x; }
  }
}
void caller_get_mut_Odd(void) {
  abiter_mut_Odd *v = (abiter_mut_Odd *)caller_state.object;
  {
    Odd *t = (Odd *)abiter_get_ref(v);
    if (t) { int x = (int)*t; abiter_get(&x, sizeof x); }
  }
}
unsigned long long caller_layout_mut_Odd[2] = {
    sizeof(abiter_mut_Odd), ABITER_ALIGN(abiter_mut_Odd, struct { char c; abiter_mut_Odd v; })};
//rs pub type abiter_ref_Small = &'static Small;
void caller_put_ref_Small(void) {
  abiter_ref_Small *v = (abiter_ref_Small *)caller_state.object;
  {
    Small *t = (Small *)abiter_put_ref(v, sizeof(Small), _Alignof(Small));
    if (t) abiter_put(t, sizeof *t);
  }
}
void caller_get_ref_Small(void) {
  abiter_ref_Small *v = (abiter_ref_Small *)caller_state.object;
  {
    Small *t = (Small *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
unsigned long long caller_layout_ref_Small[2] = {
    sizeof(abiter_ref_Small), ABITER_ALIGN(abiter_ref_Small, struct { char c; abiter_ref_Small v; })};
//rs pub type abiter_mut_Small = &'static mut Small;
void caller_put_mut_Small(void) {
  abiter_mut_Small *v = (abiter_mut_Small *)caller_state.object;
  {
    Small *t = (Small *)abiter_put_ref(v, sizeof(Small), _Alignof(Small));
    if (t) abiter_put(t, sizeof *t);
  }
}
void caller_get_mut_Small(void) {
  abiter_mut_Small *v = (abiter_mut_Small *)caller_state.object;
  {
    Small *t = (Small *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
unsigned long long caller_layout_mut_Small[2] = {
    sizeof(abiter_mut_Small), ABITER_ALIGN(abiter_mut_Small, struct { char c; abiter_mut_Small v; })};
//rs pub type abiter_ref_Signed = &'static Signed;
void caller_put_ref_Signed(void) {
  abiter_ref_Signed *v = (abiter_ref_Signed *)caller_state.object;
  {
    Signed *t = (Signed *)abiter_put_ref(v, sizeof(Signed), _Alignof(Signed));
    if (t) abiter_put(t, sizeof *t);
  }
}
void caller_get_ref_Signed(void) {
  abiter_ref_Signed *v = (abiter_ref_Signed *)caller_state.object;
  {
    Signed *t = (Signed *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
unsigned long long caller_layout_ref_Signed[2] = {
    sizeof(abiter_ref_Signed), ABITER_ALIGN(abiter_ref_Signed, struct { char c; abiter_ref_Signed v; })};
//rs pub type abiter_mut_Signed = &'static mut Signed;
void caller_put_mut_Signed(void) {
  abiter_mut_Signed *v = (abiter_mut_Signed *)caller_state.object;
  {
    Signed *t = (Signed *)abiter_put_ref(v, sizeof(Signed), _Alignof(Signed));
    if (t) abiter_put(t, sizeof *t);
  }
}
void caller_get_mut_Signed(void) {
  abiter_mut_Signed *v = (abiter_mut_Signed *)caller_state.object;
  {
    Signed *t = (Signed *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
unsigned long long caller_layout_mut_Signed[2] = {
    sizeof(abiter_mut_Signed), ABITER_ALIGN(abiter_mut_Signed, struct { char c; abiter_mut_Signed v; })};
//rs pub type abiter_ref_Long = &'static Long;
void caller_put_ref_Long(void) {
  abiter_ref_Long *v = (abiter_ref_Long *)caller_state.object;
  {
    Long *t = (Long *)abiter_put_ref(v, sizeof(Long), _Alignof(Long));
    if (t) abiter_put(t, sizeof *t);
  }
}
void caller_get_ref_Long(void) {
  abiter_ref_Long *v = (abiter_ref_Long *)caller_state.object;
  {
    Long *t = (Long *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
unsigned long long caller_layout_ref_Long[2] = {
    sizeof(abiter_ref_Long), ABITER_ALIGN(abiter_ref_Long, struct { char c; abiter_ref_Long v; })};
//rs pub type abiter_mut_Long = &'static mut Long;
void caller_put_mut_Long(void) {
  abiter_mut_Long *v = (abiter_mut_Long *)caller_state.object;
  {
    Long *t = (Long *)abiter_put_ref(v, sizeof(Long), _Alignof(Long));
    if (t) abiter_put(t, sizeof *t);
  }
}
void caller_get_mut_Long(void) {
  abiter_mut_Long *v = (abiter_mut_Long *)caller_state.object;
  {
    Long *t = (Long *)abiter_get_ref(v);
    if (t) abiter_get(t, sizeof *t);
  }
}
unsigned long long caller_layout_mut_Long[2] = {
    sizeof(abiter_mut_Long), ABITER_ALIGN(abiter_mut_Long, struct { char c; abiter_mut_Long v; })};
//rs pub type abiter_ref_Data = &'static Data;
void caller_put_ref_Data(void) {
  abiter_ref_Data *v = (abiter_ref_Data *)caller_state.object;
  {
    Data *t = (Data *)abiter_put_ref(v, sizeof(Data), _Alignof(Data));
    if (t) ABITER_PUT(Data, t);
  }
}
void caller_get_ref_Data(void) {
  abiter_ref_Data *v = (abiter_ref_Data *)caller_state.object;
  {
    Data *t = (Data *)abiter_get_ref(v);
    if (t) ABITER_GET(Data, t);
  }
}
unsigned long long caller_layout_ref_Data[2] = {
    sizeof(abiter_ref_Data), ABITER_ALIGN(abiter_ref_Data, struct { char c; abiter_ref_Data v; })};
//rs pub type abiter_mut_Data = &'static mut Data;
void caller_put_mut_Data(void) {
  abiter_mut_Data *v = (abiter_mut_Data *)caller_state.object;
  {
    Data *t = (Data *)abiter_put_ref(v, sizeof(Data), _Alignof(Data));
    if (t) ABITER_PUT(Data, t);
  }
}
void caller_get_mut_Data(void) {
  abiter_mut_Data *v = (abiter_mut_Data *)caller_state.object;
  {
    Data *t = (Data *)abiter_get_ref(v);
    if (t) ABITER_GET(Data, t);
  }
}
unsigned long long caller_layout_mut_Data[2] = {
    sizeof(abiter_mut_Data), ABITER_ALIGN(abiter_mut_Data, struct { char c; abiter_mut_Data v; })};
//rs pub type abiter_ref_DataC = &'static DataC;
void caller_put_ref_DataC(void) {
  abiter_ref_DataC *v = (abiter_ref_DataC *)caller_state.object;
  {
    DataC *t = (DataC *)abiter_put_ref(v, sizeof(DataC), _Alignof(DataC));
    if (t) ABITER_PUT(DataC, t);
  }
}
void caller_get_ref_DataC(void) {
  abiter_ref_DataC *v = (abiter_ref_DataC *)caller_state.object;
  {
    DataC *t = (DataC *)abiter_get_ref(v);
    if (t) ABITER_GET(DataC, t);
  }
}
unsigned long long caller_layout_ref_DataC[2] = {
    sizeof(abiter_ref_DataC), ABITER_ALIGN(abiter_ref_DataC, struct { char c; abiter_ref_DataC v; })};
//rs pub type abiter_mut_DataC = &'static mut DataC;
void caller_put_mut_DataC(void) {
  abiter_mut_DataC *v = (abiter_mut_DataC *)caller_state.object;
  {
    DataC *t = (DataC *)abiter_put_ref(v, sizeof(DataC), _Alignof(DataC));
    if (t) ABITER_PUT(DataC, t);
  }
}
void caller_get_mut_DataC(void) {
  abiter_mut_DataC *v = (abiter_mut_DataC *)caller_state.object;
  {
    DataC *t = (DataC *)abiter_get_ref(v);
    if (t) ABITER_GET(DataC, t);
  }
}
unsigned long long caller_layout_mut_DataC[2] = {
    sizeof(abiter_mut_DataC), ABITER_ALIGN(abiter_mut_DataC, struct { char c; abiter_mut_DataC v; })};
//rs pub type abiter_ref_DataU8 = &'static DataU8;
void caller_put_ref_DataU8(void) {
  abiter_ref_DataU8 *v = (abiter_ref_DataU8 *)caller_state.object;
  {
    DataU8 *t = (DataU8 *)abiter_put_ref(v, sizeof(DataU8), _Alignof(DataU8));
    if (t) ABITER_PUT(DataU8, t);
  }
}
void caller_get_ref_DataU8(void) {
  abiter_ref_DataU8 *v = (abiter_ref_DataU8 *)caller_state.object;
  {
    DataU8 *t = (DataU8 *)abiter_get_ref(v);
    if (t) ABITER_GET(DataU8, t);
  }
}
unsigned long long caller_layout_ref_DataU8[2] = {
    sizeof(abiter_ref_DataU8), ABITER_ALIGN(abiter_ref_DataU8, struct { char c; abiter_ref_DataU8 v; })};
//rs pub type abiter_mut_DataU8 = &'static mut DataU8;
void caller_put_mut_DataU8(void) {
  abiter_mut_DataU8 *v = (abiter_mut_DataU8 *)caller_state.object;
  {
    DataU8 *t = (DataU8 *)abiter_put_ref(v, sizeof(DataU8), _Alignof(DataU8));
    if (t) ABITER_PUT(DataU8, t);
  }
}
void caller_get_mut_DataU8(void) {
  abiter_mut_DataU8 *v = (abiter_mut_DataU8 *)caller_state.object;
  {
    DataU8 *t = (DataU8 *)abiter_get_ref(v);
    if (t) ABITER_GET(DataU8, t);
  }
}
unsigned long long caller_layout_mut_DataU8[2] = {
    sizeof(abiter_mut_DataU8), ABITER_ALIGN(abiter_mut_DataU8, struct { char c; abiter_mut_DataU8 v; })};
//rs pub type abiter_ref_DataI32 = &'static DataI32;
void caller_put_ref_DataI32(void) {
  abiter_ref_DataI32 *v = (abiter_ref_DataI32 *)caller_state.object;
  {
    DataI32 *t = (DataI32 *)abiter_put_ref(v, sizeof(DataI32), _Alignof(DataI32));
    if (t) ABITER_PUT(DataI32, t);
  }
}
void caller_get_ref_DataI32(void) {
  abiter_ref_DataI32 *v = (abiter_ref_DataI32 *)caller_state.object;
  {
    DataI32 *t = (DataI32 *)abiter_get_ref(v);
    if (t) ABITER_GET(DataI32, t);
  }
}
unsigned long long caller_layout_ref_DataI32[2] = {
    sizeof(abiter_ref_DataI32), ABITER_ALIGN(abiter_ref_DataI32, struct { char c; abiter_ref_DataI32 v; })};
//rs pub type abiter_mut_DataI32 = &'static mut DataI32;
void caller_put_mut_DataI32(void) {
  abiter_mut_DataI32 *v = (abiter_mut_DataI32 *)caller_state.object;
  {
    DataI32 *t = (DataI32 *)abiter_put_ref(v, sizeof(DataI32), _Alignof(DataI32));
    if (t) ABITER_PUT(DataI32, t);
  }
}
void caller_get_mut_DataI32(void) {
  abiter_mut_DataI32 *v = (abiter_mut_DataI32 *)caller_state.object;
  {
    DataI32 *t = (DataI32 *)abiter_get_ref(v);
    if (t) ABITER_GET(DataI32, t);
  }
}
unsigned long long caller_layout_mut_DataI32[2] = {
    sizeof(abiter_mut_DataI32), ABITER_ALIGN(abiter_mut_DataI32, struct { char c; abiter_mut_DataI32 v; })};
//rs pub type abiter_ref_DataCU8 = &'static DataCU8;
void caller_put_ref_DataCU8(void) {
  abiter_ref_DataCU8 *v = (abiter_ref_DataCU8 *)caller_state.object;
  {
    DataCU8 *t = (DataCU8 *)abiter_put_ref(v, sizeof(DataCU8), _Alignof(DataCU8));
    if (t) ABITER_PUT(DataCU8, t);
  }
}
void caller_get_ref_DataCU8(void) {
  abiter_ref_DataCU8 *v = (abiter_ref_DataCU8 *)caller_state.object;
  {
    DataCU8 *t = (DataCU8 *)abiter_get_ref(v);
    if (t) ABITER_GET(DataCU8, t);
  }
}
unsigned long long caller_layout_ref_DataCU8[2] = {
    sizeof(abiter_ref_DataCU8), ABITER_ALIGN(abiter_ref_DataCU8, struct { char c; abiter_ref_DataCU8 v; })};
//rs pub type abiter_mut_DataCU8 = &'static mut DataCU8;
void caller_put_mut_DataCU8(void) {
  abiter_mut_DataCU8 *v = (abiter_mut_DataCU8 *)caller_state.object;
  {
    DataCU8 *t = (DataCU8 *)abiter_put_ref(v, sizeof(DataCU8), _Alignof(DataCU8));
    if (t) ABITER_PUT(DataCU8, t);
  }
}
void caller_get_mut_DataCU8(void) {
  abiter_mut_DataCU8 *v = (abiter_mut_DataCU8 *)caller_state.object;
  {
    DataCU8 *t = (DataCU8 *)abiter_get_ref(v);
    if (t) ABITER_GET(DataCU8, t);
  }
}
unsigned long long caller_layout_mut_DataCU8[2] = {
    sizeof(abiter_mut_DataCU8), ABITER_ALIGN(abiter_mut_DataCU8, struct { char c; abiter_mut_DataCU8 v; })};
//rs pub type abiter_ref_Aligned = &'static Aligned;
void caller_put_ref_Aligned(void) {
  abiter_ref_Aligned *v = (abiter_ref_Aligned *)caller_state.object;
  {
    Aligned *t = (Aligned *)abiter_put_ref(v, sizeof(Aligned), _Alignof(Aligned));
    if (t) ABITER_PUT(Aligned, t);
  }
}
void caller_get_ref_Aligned(void) {
  abiter_ref_Aligned *v = (abiter_ref_Aligned *)caller_state.object;
  {
    Aligned *t = (Aligned *)abiter_get_ref(v);
    if (t) ABITER_GET(Aligned, t);
  }
}
unsigned long long caller_layout_ref_Aligned[2] = {
    sizeof(abiter_ref_Aligned), ABITER_ALIGN(abiter_ref_Aligned, struct { char c; abiter_ref_Aligned v; })};
//rs pub type abiter_mut_Aligned = &'static mut Aligned;
void caller_put_mut_Aligned(void) {
  abiter_mut_Aligned *v = (abiter_mut_Aligned *)caller_state.object;
  {
    Aligned *t = (Aligned *)abiter_put_ref(v, sizeof(Aligned), _Alignof(Aligned));
    if (t) ABITER_PUT(Aligned, t);
  }
}
void caller_get_mut_Aligned(void) {
  abiter_mut_Aligned *v = (abiter_mut_Aligned *)caller_state.object;
  {
    Aligned *t = (Aligned *)abiter_get_ref(v);
    if (t) ABITER_GET(Aligned, t);
  }
}
unsigned long long caller_layout_mut_Aligned[2] = {
    sizeof(abiter_mut_Aligned), ABITER_ALIGN(abiter_mut_Aligned, struct { char c; abiter_mut_Aligned v; })};
//rs pub type abiter_ref_Plain = &'static Plain;
void caller_put_ref_Plain(void) {
  abiter_ref_Plain *v = (abiter_ref_Plain *)caller_state.object;
  {
    Plain *t = (Plain *)abiter_put_ref(v, sizeof(Plain), _Alignof(Plain));
    if (t) ABITER_PUT(Plain, t);
  }
}
void caller_get_ref_Plain(void) {
  abiter_ref_Plain *v = (abiter_ref_Plain *)caller_state.object;
  {
    Plain *t = (Plain *)abiter_get_ref(v);
    if (t) ABITER_GET(Plain, t);
  }
}
unsigned long long caller_layout_ref_Plain[2] = {
    sizeof(abiter_ref_Plain), ABITER_ALIGN(abiter_ref_Plain, struct { char c; abiter_ref_Plain v; })};
//rs pub type abiter_mut_Plain = &'static mut Plain;
void caller_put_mut_Plain(void) {
  abiter_mut_Plain *v = (abiter_mut_Plain *)caller_state.object;
  {
    Plain *t = (Plain *)abiter_put_ref(v, sizeof(Plain), _Alignof(Plain));
    if (t) ABITER_PUT(Plain, t);
  }
}
void caller_get_mut_Plain(void) {
  abiter_mut_Plain *v = (abiter_mut_Plain *)caller_state.object;
  {
    Plain *t = (Plain *)abiter_get_ref(v);
    if (t) ABITER_GET(Plain, t);
  }
}
unsigned long long caller_layout_mut_Plain[2] = {
    sizeof(abiter_mut_Plain), ABITER_ALIGN(abiter_mut_Plain, struct { char c; abiter_mut_Plain v; })};
//rs pub type abiter_ref_PlainU16 = &'static PlainU16;
void caller_put_ref_PlainU16(void) {
  abiter_ref_PlainU16 *v = (abiter_ref_PlainU16 *)caller_state.object;
  {
    PlainU16 *t = (PlainU16 *)abiter_put_ref(v, sizeof(PlainU16), _Alignof(PlainU16));
    if (t) ABITER_PUT(PlainU16, t);
  }
}
void caller_get_ref_PlainU16(void) {
  abiter_ref_PlainU16 *v = (abiter_ref_PlainU16 *)caller_state.object;
  {
    PlainU16 *t = (PlainU16 *)abiter_get_ref(v);
    if (t) ABITER_GET(PlainU16, t);
  }
}
unsigned long long caller_layout_ref_PlainU16[2] = {
    sizeof(abiter_ref_PlainU16), ABITER_ALIGN(abiter_ref_PlainU16, struct { char c; abiter_ref_PlainU16 v; })};
//rs pub type abiter_mut_PlainU16 = &'static mut PlainU16;
void caller_put_mut_PlainU16(void) {
  abiter_mut_PlainU16 *v = (abiter_mut_PlainU16 *)caller_state.object;
  {
    PlainU16 *t = (PlainU16 *)abiter_put_ref(v, sizeof(PlainU16), _Alignof(PlainU16));
    if (t) ABITER_PUT(PlainU16, t);
  }
}
void caller_get_mut_PlainU16(void) {
  abiter_mut_PlainU16 *v = (abiter_mut_PlainU16 *)caller_state.object;
  {
    PlainU16 *t = (PlainU16 *)abiter_get_ref(v);
    if (t) ABITER_GET(PlainU16, t);
  }
}
unsigned long long caller_layout_mut_PlainU16[2] = {
    sizeof(abiter_mut_PlainU16), ABITER_ALIGN(abiter_mut_PlainU16, struct { char c; abiter_mut_PlainU16 v; })};
//rs pub type abiter_ref_One = &'static One;
void caller_put_ref_One(void) {
  abiter_ref_One *v = (abiter_ref_One *)caller_state.object;
  {
    One *t = (One *)abiter_put_ref(v, sizeof(One), _Alignof(One));
    if (t) ABITER_PUT(One, t);
  }
}
void caller_get_ref_One(void) {
  abiter_ref_One *v = (abiter_ref_One *)caller_state.object;
  {
    One *t = (One *)abiter_get_ref(v);
    if (t) ABITER_GET(One, t);
  }
}
unsigned long long caller_layout_ref_One[2] = {
    sizeof(abiter_ref_One), ABITER_ALIGN(abiter_ref_One, struct { char c; abiter_ref_One v; })};
//rs pub type abiter_mut_One = &'static mut One;
void caller_put_mut_One(void) {
  abiter_mut_One *v = (abiter_mut_One *)caller_state.object;
  {
    One *t = (One *)abiter_put_ref(v, sizeof(One), _Alignof(One));
    if (t) ABITER_PUT(One, t);
  }
}
void caller_get_mut_One(void) {
  abiter_mut_One *v = (abiter_mut_One *)caller_state.object;
  {
    One *t = (One *)abiter_get_ref(v);
    if (t) ABITER_GET(One, t);
  }
}
unsigned long long caller_layout_mut_One[2] = {
    sizeof(abiter_mut_One), ABITER_ALIGN(abiter_mut_One, struct { char c; abiter_mut_One v; })};
//rs pub type abiter_ref_Holder = &'static Holder;
void caller_put_ref_Holder(void) {
  abiter_ref_Holder *v = (abiter_ref_Holder *)caller_state.object;
  {
    Holder *t = (Holder *)abiter_put_ref(v, sizeof(Holder), _Alignof(Holder));
    if (t) ABITER_PUT(Holder, t);
  }
}
void caller_get_ref_Holder(void) {
  abiter_ref_Holder *v = (abiter_ref_Holder *)caller_state.object;
  {
    Holder *t = (Holder *)abiter_get_ref(v);
    if (t) ABITER_GET(Holder, t);
  }
}
unsigned long long caller_layout_ref_Holder[2] = {
    sizeof(abiter_ref_Holder), ABITER_ALIGN(abiter_ref_Holder, struct { char c; abiter_ref_Holder v; })};
//rs pub type abiter_mut_Holder = &'static mut Holder;
void caller_put_mut_Holder(void) {
  abiter_mut_Holder *v = (abiter_mut_Holder *)caller_state.object;
  {
    Holder *t = (Holder *)abiter_put_ref(v, sizeof(Holder), _Alignof(Holder));
    if (t) ABITER_PUT(Holder, t);
  }
}
void caller_get_mut_Holder(void) {
  abiter_mut_Holder *v = (abiter_mut_Holder *)caller_state.object;
  {
    Holder *t = (Holder *)abiter_get_ref(v);
    if (t) ABITER_GET(Holder, t);
  }
}
unsigned long long caller_layout_mut_Holder[2] = {
    sizeof(abiter_mut_Holder), ABITER_ALIGN(abiter_mut_Holder, struct { char c; abiter_mut_Holder v; })};
//rs pub type abiter_ref_Outer = &'static Outer;
void caller_put_ref_Outer(void) {
  abiter_ref_Outer *v = (abiter_ref_Outer *)caller_state.object;
  {
    Outer *t = (Outer *)abiter_put_ref(v, sizeof(Outer), _Alignof(Outer));
    if (t) ABITER_PUT(Outer, t);
  }
}
void caller_get_ref_Outer(void) {
  abiter_ref_Outer *v = (abiter_ref_Outer *)caller_state.object;
  {
    Outer *t = (Outer *)abiter_get_ref(v);
    if (t) ABITER_GET(Outer, t);
  }
}
unsigned long long caller_layout_ref_Outer[2] = {
    sizeof(abiter_ref_Outer), ABITER_ALIGN(abiter_ref_Outer, struct { char c; abiter_ref_Outer v; })};
//rs pub type abiter_mut_Outer = &'static mut Outer;
void caller_put_mut_Outer(void) {
  abiter_mut_Outer *v = (abiter_mut_Outer *)caller_state.object;
  {
    Outer *t = (Outer *)abiter_put_ref(v, sizeof(Outer), _Alignof(Outer));
    if (t) ABITER_PUT(Outer, t);
  }
}
void caller_get_mut_Outer(void) {
  abiter_mut_Outer *v = (abiter_mut_Outer *)caller_state.object;
  {
    Outer *t = (Outer *)abiter_get_ref(v);
    if (t) ABITER_GET(Outer, t);
  }
}
unsigned long long caller_layout_mut_Outer[2] = {
    sizeof(abiter_mut_Outer), ABITER_ALIGN(abiter_mut_Outer, struct { char c; abiter_mut_Outer v; })};
//rs pub type abiter_ref_Option_ = &'static Option_;
void caller_put_ref_Option_(void) {
  abiter_ref_Option_ *v = (abiter_ref_Option_ *)caller_state.object;
  {
    Option_ *t = (Option_ *)abiter_put_ref(v, sizeof(Option_), _Alignof(Option_));
    if (t) ABITER_PUT(Option_, t);
  }
}
void caller_get_ref_Option_(void) {
  abiter_ref_Option_ *v = (abiter_ref_Option_ *)caller_state.object;
  {
    Option_ *t = (Option_ *)abiter_get_ref(v);
    if (t) ABITER_GET(Option_, t);
  }
}
unsigned long long caller_layout_ref_Option_[2] = {
    sizeof(abiter_ref_Option_), ABITER_ALIGN(abiter_ref_Option_, struct { char c; abiter_ref_Option_ v; })};
//rs pub type abiter_mut_Option_ = &'static mut Option_;
void caller_put_mut_Option_(void) {
  abiter_mut_Option_ *v = (abiter_mut_Option_ *)caller_state.object;
  {
    Option_ *t = (Option_ *)abiter_put_ref(v, sizeof(Option_), _Alignof(Option_));
    if (t) ABITER_PUT(Option_, t);
  }
}
void caller_get_mut_Option_(void) {
  abiter_mut_Option_ *v = (abiter_mut_Option_ *)caller_state.object;
  {
    Option_ *t = (Option_ *)abiter_get_ref(v);
    if (t) ABITER_GET(Option_, t);
  }
}
unsigned long long caller_layout_mut_Option_[2] = {
    sizeof(abiter_mut_Option_), ABITER_ALIGN(abiter_mut_Option_, struct { char c; abiter_mut_Option_ v; })};
//rs #[no_mangle] pub unsafe extern "C" fn pass_Raw__c(a0: u8, a1: Raw, a2: u8) -> Raw { loop {} }
void call_pass_Raw__c_(void) {
  void **slot = caller_state.slot;
  Raw r = pass_Raw__c(*(uint8_t *)slot[0], *(Raw *)slot[1], *(uint8_t *)slot[2]);
  *(Raw *)slot[3] = r;
}
void dynamic_pass_Raw__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Raw r = pass_Raw__c(*(uint8_t *)slot[0], *(Raw *)slot[1], *(uint8_t *)slot[2]);
  *(Raw *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Raw__c_(void) {
  pass_Raw__c(*(uint8_t *)(abiter_passed + 0), *(Raw *)(abiter_passed + 256), *(uint8_t *)(abiter_passed + 512));
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_Raw__c(a0: &'static Raw, a1: u8, a2: &'static mut Raw) { loop {} }
void call_ref_Raw__c_(void) {
  void **slot = caller_state.slot;
  ref_Raw__c(*(abiter_ref_Raw *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_Raw *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_HasRaw__c(a0: u8, a1: HasRaw, a2: u8) -> HasRaw { loop {} }
void call_pass_HasRaw__c_(void) {
  void **slot = caller_state.slot;
  HasRaw r = pass_HasRaw__c(*(uint8_t *)slot[0], *(HasRaw *)slot[1], *(uint8_t *)slot[2]);
  *(HasRaw *)slot[3] = r;
}
void dynamic_pass_HasRaw__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  HasRaw r = pass_HasRaw__c(*(uint8_t *)slot[0], *(HasRaw *)slot[1], *(uint8_t *)slot[2]);
  *(HasRaw *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_HasRaw__c_(void) {
  pass_HasRaw__c(
      *(uint8_t *)(abiter_passed + 0), *(HasRaw *)(abiter_passed + 256), *(uint8_t *)(abiter_passed + 512));
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_HasRaw__c(a0: &'static HasRaw, a1: u8, a2: &'static mut HasRaw) {
//rs     loop {}
//rs }
void call_ref_HasRaw__c_(void) {
  void **slot = caller_state.slot;
  ref_HasRaw__c(*(abiter_ref_HasRaw *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_HasRaw *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_Color__c(a0: u8, a1: Color, a2: u8) -> Color { loop {} }
void call_pass_Color__c_(void) {
  void **slot = caller_state.slot;
  *(Color *)slot[3] = pass_Color__c(*(uint8_t *)slot[0], *(Color *)slot[1], *(uint8_t *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_Color__c(a0: &'static Color, a1: u8, a2: &'static mut Color) {
//rs     loop {}
//rs }
void call_ref_Color__c_(void) {
  void **slot = caller_state.slot;
  ref_Color__c(*(abiter_ref_Color *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_Color *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_Odd__c(a0: u8, a1: Odd, a2: u8) -> Odd { loop {} }
void call_pass_Odd__c_(void) {
  void **slot = caller_state.slot;
  *(Odd *)slot[3] = pass_Odd__c(*(uint8_t *)slot[0], *(Odd *)slot[1], *(uint8_t *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_Odd__c(a0: &'static Odd, a1: u8, a2: &'static mut Odd) { loop {} }
void call_ref_Odd__c_(void) {
  void **slot = caller_state.slot;
  ref_Odd__c(*(abiter_ref_Odd *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_Odd *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_Small__c(a0: u8, a1: Small, a2: u8) -> Small { loop {} }
void call_pass_Small__c_(void) {
  void **slot = caller_state.slot;
  *(Small *)slot[3] = pass_Small__c(*(uint8_t *)slot[0], *(Small *)slot[1], *(uint8_t *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_Small__c(a0: &'static Small, a1: u8, a2: &'static mut Small) {
//rs     loop {}
//rs }
void call_ref_Small__c_(void) {
  void **slot = caller_state.slot;
  ref_Small__c(*(abiter_ref_Small *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_Small *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_Signed__c(a0: u8, a1: Signed, a2: u8) -> Signed { loop {} }
void call_pass_Signed__c_(void) {
  void **slot = caller_state.slot;
  *(Signed *)slot[3] = pass_Signed__c(*(uint8_t *)slot[0], *(Signed *)slot[1], *(uint8_t *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_Signed__c(a0: &'static Signed, a1: u8, a2: &'static mut Signed) {
//rs     loop {}
//rs }
void call_ref_Signed__c_(void) {
  void **slot = caller_state.slot;
  ref_Signed__c(*(abiter_ref_Signed *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_Signed *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_Long__c(a0: u8, a1: Long, a2: u8) -> Long { loop {} }
void call_pass_Long__c_(void) {
  void **slot = caller_state.slot;
  *(Long *)slot[3] = pass_Long__c(*(uint8_t *)slot[0], *(Long *)slot[1], *(uint8_t *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_Long__c(a0: &'static Long, a1: u8, a2: &'static mut Long) { loop {} }
void call_ref_Long__c_(void) {
  void **slot = caller_state.slot;
  ref_Long__c(*(abiter_ref_Long *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_Long *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_Data__c(a0: u8, a1: Data, a2: u8) -> Data { loop {} }
void call_pass_Data__c_(void) {
  void **slot = caller_state.slot;
  Data r = pass_Data__c(*(uint8_t *)slot[0], *(Data *)slot[1], *(uint8_t *)slot[2]);
  *(Data *)slot[3] = r;
}
void dynamic_pass_Data__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Data r = pass_Data__c(*(uint8_t *)slot[0], *(Data *)slot[1], *(uint8_t *)slot[2]);
  *(Data *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Data__c_(void) {
  pass_Data__c(*(uint8_t *)(abiter_passed + 0), *(Data *)(abiter_passed + 256), *(uint8_t *)(abiter_passed + 512));
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_Data__c(a0: &'static Data, a1: u8, a2: &'static mut Data) { loop {} }
void call_ref_Data__c_(void) {
  void **slot = caller_state.slot;
  ref_Data__c(*(abiter_ref_Data *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_Data *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_DataC__c(a0: u8, a1: DataC, a2: u8) -> DataC { loop {} }
void call_pass_DataC__c_(void) {
  void **slot = caller_state.slot;
  DataC r = pass_DataC__c(*(uint8_t *)slot[0], *(DataC *)slot[1], *(uint8_t *)slot[2]);
  *(DataC *)slot[3] = r;
}
void dynamic_pass_DataC__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  DataC r = pass_DataC__c(*(uint8_t *)slot[0], *(DataC *)slot[1], *(uint8_t *)slot[2]);
  *(DataC *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_DataC__c_(void) {
  pass_DataC__c(*(uint8_t *)(abiter_passed + 0), *(DataC *)(abiter_passed + 256), *(uint8_t *)(abiter_passed + 512));
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_DataC__c(a0: &'static DataC, a1: u8, a2: &'static mut DataC) {
//rs     loop {}
//rs }
void call_ref_DataC__c_(void) {
  void **slot = caller_state.slot;
  ref_DataC__c(*(abiter_ref_DataC *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_DataC *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_DataU8__c(a0: u8, a1: DataU8, a2: u8) -> DataU8 { loop {} }
void call_pass_DataU8__c_(void) {
  void **slot = caller_state.slot;
  DataU8 r = pass_DataU8__c(*(uint8_t *)slot[0], *(DataU8 *)slot[1], *(uint8_t *)slot[2]);
  *(DataU8 *)slot[3] = r;
}
void dynamic_pass_DataU8__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  DataU8 r = pass_DataU8__c(*(uint8_t *)slot[0], *(DataU8 *)slot[1], *(uint8_t *)slot[2]);
  *(DataU8 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_DataU8__c_(void) {
  pass_DataU8__c(
      *(uint8_t *)(abiter_passed + 0), *(DataU8 *)(abiter_passed + 256), *(uint8_t *)(abiter_passed + 512));
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_DataU8__c(a0: &'static DataU8, a1: u8, a2: &'static mut DataU8) {
//rs     loop {}
//rs }
void call_ref_DataU8__c_(void) {
  void **slot = caller_state.slot;
  ref_DataU8__c(*(abiter_ref_DataU8 *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_DataU8 *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_DataI32__c(a0: u8, a1: DataI32, a2: u8) -> DataI32 { loop {} }
void call_pass_DataI32__c_(void) {
  void **slot = caller_state.slot;
  DataI32 r = pass_DataI32__c(
      *(uint8_t *)slot[0], *(DataI32 *)slot[1], *(uint8_t *)slot[2]);
  *(DataI32 *)slot[3] = r;
}
void dynamic_pass_DataI32__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  DataI32 r = pass_DataI32__c(
      *(uint8_t *)slot[0], *(DataI32 *)slot[1], *(uint8_t *)slot[2]);
  *(DataI32 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_DataI32__c_(void) {
  pass_DataI32__c(
      *(uint8_t *)(abiter_passed + 0), *(DataI32 *)(abiter_passed + 256), *(uint8_t *)(abiter_passed + 512));
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_DataI32__c(
//rs     a0: &'static DataI32, a1: u8, a2: &'static mut DataI32) { loop {} }
void call_ref_DataI32__c_(void) {
  void **slot = caller_state.slot;
  ref_DataI32__c(*(abiter_ref_DataI32 *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_DataI32 *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_DataCU8__c(a0: u8, a1: DataCU8, a2: u8) -> DataCU8 { loop {} }
void call_pass_DataCU8__c_(void) {
  void **slot = caller_state.slot;
  DataCU8 r = pass_DataCU8__c(
      *(uint8_t *)slot[0], *(DataCU8 *)slot[1], *(uint8_t *)slot[2]);
  *(DataCU8 *)slot[3] = r;
}
void dynamic_pass_DataCU8__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  DataCU8 r = pass_DataCU8__c(
      *(uint8_t *)slot[0], *(DataCU8 *)slot[1], *(uint8_t *)slot[2]);
  *(DataCU8 *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_DataCU8__c_(void) {
  pass_DataCU8__c(
      *(uint8_t *)(abiter_passed + 0), *(DataCU8 *)(abiter_passed + 256), *(uint8_t *)(abiter_passed + 512));
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_DataCU8__c(
//rs     a0: &'static DataCU8, a1: u8, a2: &'static mut DataCU8) { loop {} }
void call_ref_DataCU8__c_(void) {
  void **slot = caller_state.slot;
  ref_DataCU8__c(*(abiter_ref_DataCU8 *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_DataCU8 *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_Aligned__c(a0: u8, a1: Aligned, a2: u8) -> Aligned { loop {} }
void call_pass_Aligned__c_(void) {
  void **slot = caller_state.slot;
  Aligned r = pass_Aligned__c(
      *(uint8_t *)slot[0], *(Aligned *)slot[1], *(uint8_t *)slot[2]);
  *(Aligned *)slot[3] = r;
  caller_state.at[3] = (void *)&r;
}
void ignore_pass_Aligned__c_(void) {
  pass_Aligned__c(
      *(uint8_t *)(abiter_passed + 0), *(Aligned *)(abiter_passed + 256), *(uint8_t *)(abiter_passed + 512));
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_Aligned__c(
//rs     a0: &'static Aligned, a1: u8, a2: &'static mut Aligned) { loop {} }
void call_ref_Aligned__c_(void) {
  void **slot = caller_state.slot;
  ref_Aligned__c(*(abiter_ref_Aligned *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_Aligned *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_Plain__c(a0: u8, a1: Plain, a2: u8) -> Plain { loop {} }
void call_pass_Plain__c_(void) {
  void **slot = caller_state.slot;
  Plain r = pass_Plain__c(*(uint8_t *)slot[0], *(Plain *)slot[1], *(uint8_t *)slot[2]);
  *(Plain *)slot[3] = r;
}
void ignore_pass_Plain__c_(void) {
  pass_Plain__c(*(uint8_t *)(abiter_passed + 0), *(Plain *)(abiter_passed + 256), *(uint8_t *)(abiter_passed + 512));
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_Plain__c(a0: &'static Plain, a1: u8, a2: &'static mut Plain) {
//rs     loop {}
//rs }
void call_ref_Plain__c_(void) {
  void **slot = caller_state.slot;
  ref_Plain__c(*(abiter_ref_Plain *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_Plain *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_PlainU16__c(a0: u8, a1: PlainU16, a2: u8) -> PlainU16 { loop {} }
void call_pass_PlainU16__c_(void) {
  void **slot = caller_state.slot;
  PlainU16 r = pass_PlainU16__c(
      *(uint8_t *)slot[0], *(PlainU16 *)slot[1], *(uint8_t *)slot[2]);
  *(PlainU16 *)slot[3] = r;
}
void ignore_pass_PlainU16__c_(void) {
  pass_PlainU16__c(
      *(uint8_t *)(abiter_passed + 0), *(PlainU16 *)(abiter_passed + 256), *(uint8_t *)(abiter_passed + 512));
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_PlainU16__c(
//rs     a0: &'static PlainU16, a1: u8, a2: &'static mut PlainU16) { loop {} }
void call_ref_PlainU16__c_(void) {
  void **slot = caller_state.slot;
  ref_PlainU16__c(*(abiter_ref_PlainU16 *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_PlainU16 *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_One__c(a0: u8, a1: One, a2: u8) -> One { loop {} }
void call_pass_One__c_(void) {
  void **slot = caller_state.slot;
  One r = pass_One__c(*(uint8_t *)slot[0], *(One *)slot[1], *(uint8_t *)slot[2]);
  *(One *)slot[3] = r;
}
void ignore_pass_One__c_(void) {
  pass_One__c(*(uint8_t *)(abiter_passed + 0), *(One *)(abiter_passed + 256), *(uint8_t *)(abiter_passed + 512));
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_One__c(a0: &'static One, a1: u8, a2: &'static mut One) { loop {} }
void call_ref_One__c_(void) {
  void **slot = caller_state.slot;
  ref_One__c(*(abiter_ref_One *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_One *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_Holder__c(a0: u8, a1: Holder, a2: u8) -> Holder { loop {} }
void call_pass_Holder__c_(void) {
  void **slot = caller_state.slot;
  Holder r = pass_Holder__c(*(uint8_t *)slot[0], *(Holder *)slot[1], *(uint8_t *)slot[2]);
  *(Holder *)slot[3] = r;
}
void dynamic_pass_Holder__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Holder r = pass_Holder__c(*(uint8_t *)slot[0], *(Holder *)slot[1], *(uint8_t *)slot[2]);
  *(Holder *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Holder__c_(void) {
  pass_Holder__c(
      *(uint8_t *)(abiter_passed + 0), *(Holder *)(abiter_passed + 256), *(uint8_t *)(abiter_passed + 512));
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_Holder__c(a0: &'static Holder, a1: u8, a2: &'static mut Holder) {
//rs     loop {}
//rs }
void call_ref_Holder__c_(void) {
  void **slot = caller_state.slot;
  ref_Holder__c(*(abiter_ref_Holder *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_Holder *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_Outer__c(a0: u8, a1: Outer, a2: u8) -> Outer { loop {} }
void call_pass_Outer__c_(void) {
  void **slot = caller_state.slot;
  Outer r = pass_Outer__c(*(uint8_t *)slot[0], *(Outer *)slot[1], *(uint8_t *)slot[2]);
  *(Outer *)slot[3] = r;
}
void dynamic_pass_Outer__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Outer r = pass_Outer__c(*(uint8_t *)slot[0], *(Outer *)slot[1], *(uint8_t *)slot[2]);
  *(Outer *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Outer__c_(void) {
  pass_Outer__c(*(uint8_t *)(abiter_passed + 0), *(Outer *)(abiter_passed + 256), *(uint8_t *)(abiter_passed + 512));
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_Outer__c(a0: &'static Outer, a1: u8, a2: &'static mut Outer) {
//rs     loop {}
//rs }
void call_ref_Outer__c_(void) {
  void **slot = caller_state.slot;
  ref_Outer__c(*(abiter_ref_Outer *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_Outer *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_Option___c(a0: u8, a1: Option_, a2: u8) -> Option_ { loop {} }
void call_pass_Option___c_(void) {
  void **slot = caller_state.slot;
  Option_ r = pass_Option___c(
      *(uint8_t *)slot[0], *(Option_ *)slot[1], *(uint8_t *)slot[2]);
  *(Option_ *)slot[3] = r;
}
void dynamic_pass_Option___c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Option_ r = pass_Option___c(
      *(uint8_t *)slot[0], *(Option_ *)slot[1], *(uint8_t *)slot[2]);
  *(Option_ *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
void ignore_pass_Option___c_(void) {
  pass_Option___c(
      *(uint8_t *)(abiter_passed + 0), *(Option_ *)(abiter_passed + 256), *(uint8_t *)(abiter_passed + 512));
}
//rs #[no_mangle] pub unsafe extern "C" fn ref_Option___c(
//rs     a0: &'static Option_, a1: u8, a2: &'static mut Option_) { loop {} }
void call_ref_Option___c_(void) {
  void **slot = caller_state.slot;
  ref_Option___c(*(abiter_ref_Option_ *)slot[0], *(uint8_t *)slot[1], *(abiter_mut_Option_ *)slot[2]);
}
//rs #[no_mangle] pub unsafe extern "C" fn pass_Great__c(a0: u8, a1: Great, a2: u8) -> Great { loop {} }
void call_pass_Great__c_(void) {
  void **slot = caller_state.slot;
  *(Great *)slot[3] = pass_Great__c(*(uint8_t *)slot[0], *(Great *)slot[1], *(uint8_t *)slot[2]);
}
