"""A deliberately wrong C++ compiler: changes a generated source, then compiles it with a right one.

    break_classes.py MODE COMPILER FLAG… -c SOURCE -o OBJECT

tests/test_classes.py says which cases each mode must turn red.
"""

import re
import sys

from changed_source import compile_changed

MODES = {
    # Handle is copied as bytes and passed in registers.
    "bytes": lambda text: re.sub(r"(struct Handle \{.*?) Handle\(const Handle &o\)[^{]*\{.*?\}\n(.*?)\n? *~Handle\(\) \{.*?\}", r"\1\2", text, flags=re.S),
    # A destructor that is not run.
    "forgets": lambda text: re.sub(r"(~Handle\(\) \{).*?\}", r"\1 }", text),
    # Another name in the vendor's scheme.
    "mangles": lambda text: text.replace("namespace inner", "namespace inner_").replace("::inner::", "::inner_::"),
    # One more function in the vtable, in front of the others.
    "vtable": lambda text: re.sub(r"(struct Shape \{)", r"\1 virtual void first() {}", text),
    # An empty base that takes room.
    "empty": lambda text: text.replace("struct Empty { };", "struct Empty { int n; };"),
}


if __name__ == "__main__":
    sys.exit(compile_changed(MODES, "cpp"))
