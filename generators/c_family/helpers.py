"""What stands in the prelude of a unit in C or C++: the state, and helpers, of which each unit has those that it uses.

`STATE` and `SIDE` are the unit's own: `caller_state`, `caller`.
"""

from __future__ import annotations

from common.helpers import Helper

STATE = """\
struct abiter_cell {{ unsigned int index, high, skip, opaque; }};
struct abiter_state {{
  void **slot;
  void *object;
  struct abiter_cell *in, *out;
  unsigned char *seen, *arena;
  long made, gone;
  void **at;
}} {side}_state = {zero};
"""

MEMORY = """\

/* The compiler copies with calls of these, by a convention that the C library isn't compiled for. */
{extern}__attribute__((weak, visibility("hidden"))) void *memcpy(void *to, const void *from, __SIZE_TYPE__ n) {{
  __SIZE_TYPE__ i;
  for (i = 0; i < n; i++) ((volatile char *)to)[i] = ((const volatile char *)from)[i];
  return to;
}}
{extern}__attribute__((weak, visibility("hidden"))) void *memset(void *to, int byte, __SIZE_TYPE__ n) {{
  __SIZE_TYPE__ i;
  for (i = 0; i < n; i++) ((volatile char *)to)[i] = (char)byte;
  return to;
}}
"""

_ALIGN = """\

/* The alignment of a type: where an object of it lies behind a char. ALIGNOF may say less (gcc's of a vector) or
   that of another type (tcc's of a typedef), and counts only where all structs are packed (-fpack-struct). */
struct abiter_behind { char c; short v; };
#define ABITER_ALIGN(type, behind) \\
  (__builtin_offsetof(struct abiter_behind, v) == 1 ? ALIGNOF(type) : __builtin_offsetof(behind, v))
"""

_BYTES = """\

/* Bytes from a cell, and bytes to a cell; volatile, or a compiler would call memcpy. */
static void abiter_put(void *to, unsigned long n) {
  volatile unsigned char *t = (volatile unsigned char *)to;
  const unsigned char *from = (const unsigned char *)STATE.in++;
  while (n--) *t++ = *from++;
}
static void abiter_get(const void *from, unsigned long n) {
  const volatile unsigned char *f = (const volatile unsigned char *)from;
  unsigned char *to = (unsigned char *)STATE.out++;
  STATE.in++;
  *STATE.seen++ = (unsigned char)n;
  while (n--) *to++ = *f++;
}
"""

_UNEQUAL = """\

/* What was sent; and a note that the bytes are just these, while the type's own == says that they aren't. */
static void abiter_sent(void *to, unsigned long n) {
  unsigned char *t = (unsigned char *)to;
  const unsigned char *from = (const unsigned char *)STATE.in;
  while (n--) *t++ = *from++;
}
static void abiter_unequal(void) { STATE.seen[-1] |= 0x80; }
"""

_SKIP = """\
static void abiter_skip(unsigned int cells) {
  STATE.in += cells;
  STATE.out += cells;
  STATE.seen += cells;
}
"""

_TAG = """\

/* Which variant to make; and which one is found: others than the one in the cell are not looked into. */
static unsigned int abiter_put_tag(void) { return STATE.in++->index; }
static unsigned int abiter_get_tag(unsigned long long found, unsigned int count) {
  unsigned int index = found < count ? (unsigned int)found : ~0u;
  unsigned int expected = STATE.in->index, skip = STATE.in->skip;
  STATE.in++;
  STATE.out++->index = index;
  *STATE.seen++ = sizeof index;
  if (index == expected) return index;
  abiter_skip(skip);
  return ~0u;
}
"""

_CHOICE = """\

/* Which field of a union is alive. */
static unsigned int abiter_put_choice(void) { return STATE.in++->index; }
static unsigned int abiter_get_choice(void) {
  unsigned int index = STATE.in++->index;
  STATE.out++->index = index;
  *STATE.seen++ = sizeof index;
  return index;
}
"""

_REF = """\

/* A reference's target, or 0 if there is nothing to follow. */
static void *abiter_put_ref(void *ref, unsigned long size, unsigned long align) {
  void *target = 0;
  if (!STATE.in->opaque) {
    STATE.arena += -(unsigned long)STATE.arena & (align - 1);
    target = STATE.arena;
    STATE.arena += size;
    *(void **)STATE.in = target;
  }
  abiter_put(ref, sizeof target);
  return target;
}
static void *abiter_get_ref(const void *ref) {
  const struct abiter_cell *in = STATE.in;
  void *found;
  abiter_get(ref, sizeof found);
  found = *(void **)(STATE.out - 1);
  if (!in->opaque && found == *(void *const *)in) return found;
  abiter_skip(in->skip);
  return 0;
}
"""

_HOME = """\

/* A value mixed with the address that it is at. */
static void abiter_put_home(unsigned long long *home) {
  unsigned long long value;
  abiter_put(&value, sizeof value);
  *home = value ^ abiter_home(home);
}
static void abiter_get_home(const unsigned long long *home) {
  unsigned long long value = *home ^ abiter_home(home);
  abiter_get(&value, sizeof value);
}
"""

_CALL = """\

/* Another codec's put and get, for an object inside the one at hand. */
#define ABITER_PUT(key, place) (STATE.object = (place), SIDE_put_##key())
#define ABITER_GET(key, place) (STATE.object = (place), SIDE_get_##key())
"""

#: What the first class in a unit needs.
CLASSES = """\
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

/* Objects of C++ are constructed in their places; a home holds its value mixed with its own address, so that whatever
   copies bytes instead of calling the copy constructor is seen. */
struct abiter_at { void *p; };
inline void *operator new(decltype(sizeof 0), abiter_at at) noexcept { return at.p; }
static inline unsigned long long abiter_home(const void *home) {
  return ((unsigned long)home & 0xffff) * 0x0001000100010001ull;
}
"""

#: What typeinfo refers to; the C++ library that has it isn't needed otherwise.
RTTI = """\
extern "C" {
__attribute__((weak, visibility("hidden"))) void *_ZTVN10__cxxabiv117__class_type_infoE[11];
__attribute__((weak, visibility("hidden"))) void *_ZTVN10__cxxabiv120__si_class_type_infoE[11];
__attribute__((weak, visibility("hidden"))) void *_ZTVN10__cxxabiv121__vmi_class_type_infoE[11];
}
"""

#: What a caller that ignores the result passes: bytes for each argument, and how many there may be.
PASSED, MOST_PASSED = 256, 32

_PASSED = f"""\

/* What callers pass that ignore the result. */
static unsigned char abiter_passed[{PASSED * MOST_PASSED}] __attribute__((aligned(128)));
FOUND
"""

_DYNAMIC = """\

/* Of callers whose frame has a dynamic size: how much more it has than others, which is filled, and whether any
   of it was found written. */
static volatile unsigned long abiter_more = 72;
WRITTEN
static void abiter_fill(volatile unsigned char *more, unsigned long n) {
  while (n--) more[n] = (unsigned char)(0xa5 ^ n);
}
static int abiter_changed(const volatile unsigned char *more, unsigned long n) {
  while (n--) if (more[n] != (unsigned char)(0xa5 ^ n)) return 1;
  return 0;
}
"""

#: How a function that never returns gets away, in the words of C; what ruins registers; and what others find by their names.
LEAVE = "void (*callee_leave)(void);"
RUIN = "void (*callee_ruin)(void) = abiter_idle;"
FOUND = "unsigned char *caller_passed = abiter_passed;"
WRITTEN = "int caller_overwritten = 0;"

#: In the order of their definitions.
HELPERS = (
    Helper("align", _ALIGN),
    Helper("bytes", _BYTES),
    Helper("unequal", _UNEQUAL, ("bytes",)),
    Helper("skip", _SKIP),
    Helper("tag", _TAG, ("skip",)),
    Helper("choice", _CHOICE),
    Helper("ref", _REF, ("bytes", "skip")),
    Helper("home", _HOME, ("bytes",)),
    Helper("call", _CALL),
    Helper("passed", _PASSED),
    Helper("dynamic", _DYNAMIC),
    Helper("leave", "\n/* Leads out of functions that never return. */\nLEAVE\n"),
    Helper("ruin", "\n/* Ruins all registers that functions of C's convention may use. */\nstatic void abiter_idle(void) {}\nRUIN\n"),
)

#: In front of the others: what classes need.
OF_CLASSES = (
    Helper("classes", CLASSES),
    Helper("rtti", RTTI, ("classes",)),
)
