"""Frames of unwinding scenarios in C, without any header."""

from __future__ import annotations

from c_family.scene import HELPERS, LIVE, STRUCTS, words_of
from common.model import Toolchain
from common.scene import Kind, assemble, heading
from common.unit import Unit

_PLATFORM = """
extern int pthread_create(unsigned long *, const void *, void *(*)(void *), void *);
extern int pthread_join(unsigned long, void **);
extern unsigned long pthread_self(void);
extern int pthread_cancel(unsigned long);
extern void pthread_testcancel(void);
extern void pthread_exit(void *) __attribute__((noreturn));
struct jump { unsigned long words[25]; } __attribute__((aligned(16)));
#ifdef __GNUC__
extern int _setjmp(struct jump *) __attribute__((returns_twice));
#else
extern int _setjmp(struct jump *);
#endif
extern void longjmp(struct jump *, int) __attribute__((noreturn));
extern void *malloc(unsigned long);
extern void free(void *);

/* unwind.h, as the Itanium C++ ABI has it */
struct _Unwind_Exception {
  unsigned long exception_class;
  void (*exception_cleanup)(int, struct _Unwind_Exception *);
  unsigned long private_1, private_2;
} __attribute__((aligned(16)));
extern int _Unwind_RaiseException(struct _Unwind_Exception *);
extern int _Unwind_ForcedUnwind(struct _Unwind_Exception *, int (*)(int, int, unsigned long, struct _Unwind_Exception *, void *, void *), void *);
extern unsigned long _Unwind_GetCFA(void *);
struct thrown { struct _Unwind_Exception header; struct abiter_frame *frame; unsigned char payload[16]; };
"""

_CALL = "((void (@ABI@*)(struct abiter_frame *))frame->next)(frame + 1);"

KINDS = {
    # Middle frames
    "plain": Kind(
        """
void @ABI@@NAME@(struct abiter_frame *frame) {
  HOLD(frame)
  note(frame, "enter");
  %s
  HELD(frame);
  note(frame, "leave");
}"""
        % _CALL
    ),
    "cleanup": Kind(
        """
static void clean_@NAME@(struct abiter_frame **frame) { note(*frame, "cleanup"); }
void @ABI@@NAME@(struct abiter_frame *frame) {
  HOLD(frame)
  note(frame, "enter");
  {
    struct abiter_frame *guard __attribute__((cleanup(clean_@NAME@))) = frame;
    (void)guard;
    %s
  }
  HELD(frame);
  note(frame, "leave");
}"""
        % _CALL
    ),
    # Catchers
    "setjmp": Kind(
        """
void @ENTRY@@NAME@(struct abiter_frame *frame) {
  struct jump jump;
  HOLD(frame)
  note(frame, "enter");
  frame->scene->jump = &jump;
  if (_setjmp(&jump) == 0) {
    %s
    note(frame, "nothing jumped");
  } else {
    note(frame, "caught jump");
  }
  HELD(frame);
  note(frame, "leave");
}"""
        % _CALL
    ),
    "thread": Kind(
        """
static void *start_@NAME@(void *at) {
  struct abiter_frame *frame = at;
  %s
  note(frame, "the thread went on");
  return (void *)1;
}
void @ENTRY@@NAME@(struct abiter_frame *frame) {
  unsigned long thread;
  void *value = (void *)2;
  HOLD(frame)
  note(frame, "enter");
  if (pthread_create(&thread, (void *)0, start_@NAME@, frame) != 0) {
    note(frame, "no thread");
    return;
  }
  pthread_join(thread, &value);
  note(frame, value == (void *)-1 ? "caught cancellation" : value == frame->scene->sent ? "caught thread exit" : "caught something else");
  HELD(frame);
  note(frame, "leave");
}"""
        % _CALL
    ),
    # Throwers
    "longjmp": Kind(
        """
void @ABI@@NAME@(struct abiter_frame *frame) {
  note(frame, "enter");
  note(frame, "throw");
  longjmp((struct jump *)frame->scene->jump, 1);
}"""
    ),
    "pthread-exit": Kind(
        """
void @ABI@@NAME@(struct abiter_frame *frame) {
  note(frame, "enter");
  note(frame, "throw");
  pthread_exit(frame->scene->sent);
}"""
    ),
    "pthread-cancel": Kind(
        """
void @ABI@@NAME@(struct abiter_frame *frame) {
  note(frame, "enter");
  note(frame, "throw");
  pthread_cancel(pthread_self());
  pthread_testcancel();
  note(frame, "not cancelled");
}"""
    ),
    "force-unwind": Kind(
        """
/* Goes on until the frame that holds the jump buffer is the next one to leave. */
static int stop_@NAME@(int version, int actions, unsigned long class_, struct _Unwind_Exception *exception, void *context, void *at) {
  struct abiter_frame *frame = at;
  if ((actions & 16) || _Unwind_GetCFA(context) > (unsigned long)frame->scene->jump) {
    free(exception);
    longjmp((struct jump *)frame->scene->jump, 1);
  }
  return 0;
}
void @ABI@@NAME@(struct abiter_frame *frame) {
  struct _Unwind_Exception *exception = malloc(sizeof *exception);
  exception->exception_class = 0;
  exception->exception_cleanup = 0;
  note(frame, "enter");
  note(frame, "throw");
  _Unwind_ForcedUnwind(exception, stop_@NAME@, frame);
  note(frame, "not unwound");
}"""
    ),
    "raise-foreign": Kind(
        """
static void destroy_@NAME@(int reason, struct _Unwind_Exception *exception) {
  struct thrown *thrown = (struct thrown *)exception;
  note(thrown->frame, "destroyed");
  --thrown->frame->scene->alive;
  free(thrown);
}
void @ABI@@NAME@(struct abiter_frame *frame) {
  struct thrown *thrown = malloc(sizeof *thrown);
  thrown->header.exception_class = 0x4142495445520043; /* "ABITER", "\\0C" */
  thrown->header.exception_cleanup = destroy_@NAME@;
  thrown->frame = frame;
  note(frame, "enter");
  note(frame, "throw");
  ++frame->scene->alive;
  _Unwind_RaiseException(&thrown->header);
  --frame->scene->alive;
  free(thrown);
  note(frame, "nobody catches");
}"""
    ),
}


def generate(name: str, kinds: tuple[str, ...], conventions: tuple[str, ...], toolchain: Toolchain) -> Unit:
    """All frames of these kinds under these conventions."""
    prelude = heading(name, toolchain) + STRUCTS + HELPERS + LIVE + _PLATFORM + "\n"
    return assemble(prelude, KINDS, kinds, conventions, words_of, toolchain, "  ")
