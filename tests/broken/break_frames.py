"""A deliberately wrong C++ compiler for frames of scenarios: changes a generated source, then compiles it with a right one.

    break_frames.py MODE COMPILER FLAG… -c SOURCE -o OBJECT
"""

import re
import sys
from collections.abc import Callable

from changed_source import compile_changed


def body_of(kind: str, change: Callable[[str], str]) -> Callable[[str], str]:
    """Changes the text of all functions of one kind."""

    def apply(text: str) -> str:
        return re.sub(rf'^extern "C" void [^\n]*\b{kind}__\w+\(.*?^\}}', lambda found: change(found.group(0)), text, flags=re.MULTILINE | re.DOTALL)

    return apply


MODES = {
    # A middle frame that swallows the exception.
    "swallows": body_of("cleanup", lambda body: body.replace("  {\n", "  try {\n", 1).replace("  HELD", "  catch (...) {}\n  HELD", 1)),
    # One whose destructor doesn't run.
    "forgets": body_of("cleanup", lambda body: body.replace("Guard guard{frame};", "")),
    # One whose handler takes what isn't its own.
    "catches_early": body_of(
        "mismatch",
        lambda body: body.replace("catch (Other &)", "catch (...)").replace('} catch (const char *) {\n    note(frame, "caught the wrong type");\n  }', "}"),
    ),
    # One that changes the payload.
    "changes": body_of(
        "rethrow",
        lambda body: body.replace("catch (...) {", "catch (Payload &payload) {\n    payload.bytes[3] ^= 1;"),
    ),
    # One that leaves the exception alive.
    "leaks": body_of("catch_class", lambda body: body.replace('note(frame, "caught class");', 'note(frame, "caught class"); ++frame->scene->alive;')),
    # One that loses what it holds in registers.
    "loses": body_of("catch_int", lambda body: body.replace("  HELD(frame);", "  n3 ^= 16; HELD(frame);")),
    "hangs": body_of("cleanup", lambda body: body.replace('note(frame, "enter");', 'note(frame, "enter"); for (;;) ;')),
    "crashes": body_of("cleanup", lambda body: body.replace('note(frame, "enter");', 'note(frame, "enter"); *(volatile int *)16 = 1;')),
    "refuses": body_of("cleanup", lambda body: body.replace('note(frame, "enter");', "this does not compile;")),
}


if __name__ == "__main__":
    sys.exit(compile_changed(MODES, "cpp"))
