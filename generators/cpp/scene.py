"""Frames of unwinding scenarios in C++, with the standard library's <exception> alone."""

from __future__ import annotations

from c_family.scene import HELPERS, LIVE, STRUCTS, words_of
from common.model import Toolchain
from common.scene import LIVE_DOUBLES, LIVE_INTEGERS, Kind, assemble, heading
from common.unit import Unit

_TYPES = """
static void receive(struct abiter_frame *frame, const void *bytes, unsigned size) {
  unsigned i;
  for (i = 0; i < size; ++i) frame->scene->payload[i] = ((const unsigned char *)bytes)[i];
  frame->scene->payload_size = size;
}

/* What is thrown: the same declarations in every unit, so that one unit's handlers match what another one throws. */
struct Payload {
  struct abiter_frame *frame;
  unsigned char bytes[24];
  explicit Payload(struct abiter_frame *at) : frame(at) {
    for (int i = 0; i < 24; ++i) bytes[i] = at->scene->sent[i];
    ++at->scene->alive;
  }
  Payload(const Payload &other) : frame(other.frame) {
    for (int i = 0; i < 24; ++i) bytes[i] = other.bytes[i];
    ++frame->scene->alive;
  }
  Payload &operator=(const Payload &) = delete;
  ~Payload();
};
struct Base {
  struct abiter_frame *frame;
  unsigned char bytes[8];
  explicit Base(struct abiter_frame *at) : frame(at) {
    for (int i = 0; i < 8; ++i) bytes[i] = at->scene->sent[i];
    ++at->scene->alive;
  }
  Base(const Base &other) : frame(other.frame) {
    for (int i = 0; i < 8; ++i) bytes[i] = other.bytes[i];
    ++frame->scene->alive;
  }
  virtual ~Base();
  virtual void give(struct abiter_frame *to) const;
};
struct Other { int unused; };
struct Left { virtual ~Left() {} unsigned long left; };
struct Derived : Left, Base {
  unsigned char more[8];
  explicit Derived(struct abiter_frame *at) : Base(at) {
    for (int i = 0; i < 8; ++i) more[i] = at->scene->sent[8 + i];
  }
  Derived(const Derived &) = default;
  void give(struct abiter_frame *to) const override;
};
struct Plain { unsigned char bytes[16]; };
/* Compares what its frame holds when it is destroyed: in the landing pad, with the registers as the unwinder left
   them. */
struct Holder {
  struct abiter_frame *frame;
  INTEGERS
  DOUBLES
  ~Holder() {
    if (!(SAME_INTEGERS)) note(frame, "lost an integer");
    else if (!(SAME_DOUBLES)) note(frame, "lost a double");
    else note(frame, "cleanup");
  }
};
struct Guard {
  struct abiter_frame *frame;
  ~Guard() { note(frame, "cleanup"); }
};
inline Payload::~Payload() { --frame->scene->alive; note(frame, "destroyed"); }
inline Base::~Base() { --frame->scene->alive; note(frame, "destroyed"); }
inline void Base::give(struct abiter_frame *to) const { receive(to, bytes, 8); }
inline void Derived::give(struct abiter_frame *to) const {
  unsigned char all[16];
  for (int i = 0; i < 8; ++i) { all[i] = bytes[i]; all[8 + i] = more[i]; }
  receive(to, all, 16);
}
"""

_N, _X = range(LIVE_INTEGERS), range(LIVE_DOUBLES)
_TYPES = (
    _TYPES.replace("INTEGERS", "unsigned long long " + ", ".join([f"n{i}" for i in _N]) + ";", 1)
    .replace("DOUBLES", "double " + ", ".join([f"x{i}" for i in _X]) + ";", 1)
    .replace("SAME_INTEGERS", " && ".join([f"n{i} == frame->live[{i}]" for i in _N]))
    .replace("SAME_DOUBLES", " && ".join([f"x{i} == frame->live_float[{i}]" for i in _X]))
)

_CALL = "reinterpret_cast<void (@ABI@*)(struct abiter_frame *)>(frame->next)(frame + 1);"


def _middle(body: str, specification: str = "") -> Kind:
    return Kind(
        """
extern "C" void @ABI@@NAME@(struct abiter_frame *frame) %s{
  HOLD(frame)
  note(frame, "enter");
%s
  HELD(frame);
  note(frame, "leave");
}"""
        % (specification, body.strip("\n").replace("CALL", _CALL))
    )


def _catcher(clauses: str) -> Kind:
    return Kind(
        """
extern "C" void @ENTRY@@NAME@(struct abiter_frame *frame) {
  HOLD(frame)
  note(frame, "enter");
  try {
    Guard guard{frame};
    %s
    note(frame, "nothing thrown");
  } %s
  HELD(frame);
  note(frame, "leave");
}"""
        % (_CALL, clauses.strip("\n"))
    )


def _thrower(body: str, before: str = "") -> Kind:
    return Kind(
        """%s
extern "C" void @ABI@@NAME@(struct abiter_frame *frame) {
  note(frame, "enter");
  Guard guard{frame};
  note(frame, "throw");
%s
}"""
        % (before, body.strip("\n"))
    )


_INT = "int value; for (int i = 0; i < 4; ++i) reinterpret_cast<unsigned char *>(&value)[i] = frame->scene->sent[i];"

KINDS = {
    # Middle frames
    "plain": _middle("  CALL"),
    "cleanup": _middle("  {\n    Guard guard{frame};\n    CALL\n  }"),
    "hold": _middle(
        "  {\n    Holder holder{frame, " + ", ".join([f"n{i}" for i in _N] + [f"x{i}" for i in _X]) + "};\n    CALL\n  }"
    ),
    "mismatch": _middle(
        """
  try {
    Guard guard{frame};
    CALL
  } catch (Other &) {
    note(frame, "caught the wrong type");
  } catch (const char *) {
    note(frame, "caught the wrong type");
  }"""
    ),
    "rethrow": _middle(
        """
  try {
    Guard guard{frame};
    CALL
  } catch (...) {
    note(frame, "rethrow");
    throw;
  }"""
    ),
    "swallow-all": _middle(
        """
  try {
    CALL
  } catch (...) {
    note(frame, "caught all");
  }"""
    ),
    "function-try": Kind(
        """
extern "C" void @ABI@@NAME@(struct abiter_frame *frame) try {
  HOLD(frame)
  note(frame, "enter");
  Guard guard{frame};
  %s
  HELD(frame);
  note(frame, "leave");
} catch (...) {
  note(frame, "function try");
  throw;
}"""
        % _CALL
    ),
    "noexcept": _middle("  Guard guard{frame};\n  CALL", "noexcept "),
    "throw-nothing": _middle("  Guard guard{frame};\n  CALL", "throw() "),
    # Catchers
    "catch-int": _catcher(
        """
catch (int &value) {
    receive(frame, &value, sizeof value);
    note(frame, "caught int");
  } catch (...) {
    note(frame, "caught all");
  }"""
    ),
    "catch-class": _catcher(
        """
catch (Other &) {
    note(frame, "caught the wrong type");
  } catch (Payload &payload) {
    receive(frame, payload.bytes, sizeof payload.bytes);
    note(frame, "caught class");
  } catch (...) {
    note(frame, "caught all");
  }"""
    ),
    "catch-base": _catcher(
        """
catch (Payload &) {
    note(frame, "caught the wrong type");
  } catch (Base &base) {
    base.give(frame);
    note(frame, "caught base");
  } catch (...) {
    note(frame, "caught all");
  }"""
    ),
    "catch-pointer": _catcher(
        """
catch (Other *) {
    note(frame, "caught the wrong type");
  } catch (const Plain *plain) {
    receive(frame, plain->bytes, sizeof plain->bytes);
    note(frame, "caught pointer");
  } catch (...) {
    note(frame, "caught all");
  }"""
    ),
    "catch-all": _catcher('catch (...) {\n    note(frame, "caught all");\n  }'),
    "catch-nested": _catcher(
        """
catch (Base &outer) {
    outer.give(frame);
    note(frame, "caught base");
    try {
      std::rethrow_if_nested(outer);
      note(frame, "nothing nested");
    } catch (int &inner) {
      for (int i = 0; i < 4; ++i) frame->scene->payload[8 + i] = reinterpret_cast<unsigned char *>(&inner)[i];
      frame->scene->payload_size = 12;
      note(frame, "caught nested int");
    }
  } catch (...) {
    note(frame, "caught all");
  }"""
    ),
    "rethrow-pointer": Kind(
        """
extern "C" void @ENTRY@@NAME@(struct abiter_frame *frame) {
  HOLD(frame)
  note(frame, "enter");
  %s
  std::exception_ptr *held = static_cast<std::exception_ptr *>(frame->scene->object);
  try {
    Guard guard{frame};
    std::rethrow_exception(*held);
  } catch (Payload &payload) {
    receive(frame, payload.bytes, sizeof payload.bytes);
    note(frame, "caught class");
  } catch (...) {
    note(frame, "caught all");
  }
  note(frame, "drop pointer");
  delete held;
  HELD(frame);
  note(frame, "leave");
}"""
        % _CALL
    ),
    # Throwers
    "throw-int": _thrower(f"  {_INT}\n  throw value;"),
    "throw-class": _thrower("  throw Payload(frame);"),
    "throw-derived": _thrower("  throw Derived(frame);"),
    "throw-pointer": _thrower(
        """
  static thread_local Plain plain;
  for (int i = 0; i < 16; ++i) plain.bytes[i] = frame->scene->sent[i];
  throw &plain;"""
    ),
    "throw-again": _thrower(
        """
  try {
    throw Payload(frame);
  } catch (Payload &) {
    note(frame, "rethrow");
    throw;
  }"""
    ),
    "throw-nested": _thrower(
        """
  try {
    int value; for (int i = 0; i < 4; ++i) reinterpret_cast<unsigned char *>(&value)[i] = frame->scene->sent[8 + i];
    throw value;
  } catch (...) {
    std::throw_with_nested(Base(frame));
  }"""
    ),
    "throw-while-handling": _thrower(
        f"""
  try {{
    throw Payload(frame);
  }} catch (Payload &) {{
    {_INT}
    note(frame, "throw another");
    throw value;
  }}"""
    ),
    "hold-pointer": _thrower(
        """
  try {
    throw Payload(frame);
  } catch (...) {
    frame->scene->object = new std::exception_ptr(std::current_exception());
  }"""
    ),
}


def generate(name: str, kinds: tuple[str, ...], conventions: tuple[str, ...], toolchain: Toolchain) -> Unit:
    """All frames of these kinds under these conventions."""
    structs = 'extern "C" {' + STRUCTS + "}\n"
    prelude = heading(name, toolchain) + "#include <exception>\n" + structs + HELPERS + LIVE + _TYPES + "\n"
    return assemble(prelude, KINDS, kinds, conventions, words_of, toolchain, "  ")
