"""What frames in C and in C++ have in common: the scene's structs, notes, and values held across a call."""

from __future__ import annotations

from common.scene import LIVE_DOUBLES, LIVE_INTEGERS

from . import dialect

_N = range(LIVE_INTEGERS)
_X = range(LIVE_DOUBLES)

STRUCTS = f"""
struct abiter_event {{ unsigned char level; char text[23]; }};
struct abiter_scene {{
  unsigned count, alive, payload_size, reserved;
  unsigned char sent[32], payload[32];
  void *jump, *object;
  struct abiter_event events[];
}};
struct abiter_frame {{
  struct abiter_scene *scene;
  void *next;
  volatile unsigned long long live[{LIVE_INTEGERS}];
  volatile double live_float[{LIVE_DOUBLES}];
  unsigned level, capacity;
}};
"""

HELPERS = """
static void note(struct abiter_frame *frame, const char *text) {
  struct abiter_scene *scene = frame->scene;
  unsigned at = scene->count, i = 0;
  if (at < frame->capacity) {
    scene->events[at].level = (unsigned char)frame->level;
    for (; text[i] && i < 22; ++i) scene->events[at].text[i] = text[i];
    scene->events[at].text[i] = 0;
  }
  scene->count = at + 1;
}
"""

#: Reads the values in front of a call, and compares behind it: where an unwinder has to restore registers, it shows.
_LINES = [
    "#define HOLD(f)",
    *(f"  unsigned long long n{i} = (f)->live[{i}];" for i in _N),
    *(f"  double x{i} = (f)->live_float[{i}];" for i in _X),
]
_SAME_INTEGERS = " && \\\n  ".join([f"n{i} == (f)->live[{i}]" for i in _N])
_SAME_DOUBLES = " && \\\n  ".join([f"x{i} == (f)->live_float[{i}]" for i in _X])
LIVE = " \\\n".join(_LINES) + f"""
#define INTEGERS_HELD(f) ({_SAME_INTEGERS})
#define DOUBLES_HELD(f) ({_SAME_DOUBLES})
#define HELD(f) note(f, !INTEGERS_HELD(f) ? "lost an integer" : !DOUBLES_HELD(f) ? "lost a double" : "kept")
"""


def words_of(convention: str) -> str:
    """A scenario's convention: that something may unwind through is a promise of Rust's; C and C++ have one spelling."""
    return dialect.words_of(convention.removesuffix("-unwind"))
