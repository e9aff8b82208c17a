"""Deliberately wrong compilers of C for statics, callbacks and what stands around a signature: see break.py."""

import re
import sys

from changed_source import compile_changed


def forget_argument(text: str) -> str:
    """The callee calls `each`'s callback without its second argument."""
    return re.sub(r"= visit\((\*\(Point \*\)slot\[\d+\]), [^)]*\)slot\[\d+\]\)", r"= ((i32 (*)(Point))visit)(\1)", text)


MODES = {
    "shared": lambda text: text.replace("_Thread_local ", ""),
    "shared-callee": lambda text: re.sub(r"^_Thread_local ", "", text, flags=re.MULTILINE),
    "other-constant": lambda text: text.replace("const u32 fixed__c[4] = {(u32)0x1", "const u32 fixed__c[4] = {(u32)0x2"),
    "short-array": lambda text: text.replace("u16 table__c[3]", "u8 table__c[3]"),
    "forgets": forget_argument,
    "clobbers-deep": lambda text: re.sub(r"(\w+__cb2\(.*?\) \{)", r'\1 __asm__ volatile("movl $1, %ebx");', text),
    "float-in-place": lambda text: re.sub(r"(promoted__\w+\(a, b\)) u8 a; f32 b; \{", r"\1 u8 a; double b; { *(f32 *)&b = 1;", text),
}


if __name__ == "__main__":
    sys.exit(compile_changed(MODES, "c"))
