"""A deliberately wrong compiler: changes a generated C source, then compiles it with a right one.

    break.py MODE COMPILER FLAG… -c SOURCE -o OBJECT

A harness that cannot fail proves nothing: tests/test_broken.py says which cases each mode must turn red.
"""

import re
import sys
from collections.abc import Callable

from changed_source import compile_changed


def swap_arguments(text: str) -> str:
    """Both sides of two_in pass `second` before `first`."""
    text = re.sub(r"(two_in__\w+\()u32 first, u32 second", r"\1u32 second, u32 first", text)
    return re.sub(r"(two_in__\w+\()\*\(u32 \*\)slot\[0\], \*\(u32 \*\)slot\[1\]", r"\1*(u32 *)slot[1], *(u32 *)slot[0]", text)


def trust_upper_half(text: str) -> str:
    """The callee of two_in takes a register for what has half of its bits, and lets the upper half matter."""
    changed = r"\1unsigned long long first\2(u32)(first ^ first >> 32);"
    return re.sub(r"(two_in__\w+\()u32 first(,[^;]*?\{.*?= )first;", changed, text, flags=re.DOTALL)


def trust_upper_ymm(text: str) -> str:
    """The callee of wide_in lets what lies behind `end` in its ymm register matter."""
    upper = '__asm__ volatile("vextractf128 $1, %%ymm1, %%xmm15; vmovd %%xmm15, %0" : "=r"(upper));'
    return re.sub(
        r"^([^\n]*(?<!call_)wide_in__\w+\([^\n]*\) \{)(.*?)\}$",
        rf"\1 unsigned upper; {upper}\2 *(unsigned *)slot[1] ^= upper; }}",
        text,
        flags=re.MULTILINE | re.DOTALL,
    )


def into_body(function: str, statement: str) -> Callable[[str], str]:
    """Puts a statement at the begin of a callee's body."""
    return lambda text: re.sub(rf"^(.*\b(?<!call_){function}__\w+\(.*\) \{{)", rf"\1 {statement}", text, flags=re.MULTILINE)


def depends_on_position(at: int) -> Callable[[str], str]:
    """The callee of aligned_in fails where its frame lies at one of the positions that there are modulo 64."""
    return into_body("aligned_in", f"if (((unsigned long)__builtin_frame_address(0) & 48) == {at}) *(volatile int *)16 = 1;")


def calls_back(times: int) -> Callable[[str], str]:
    """The callee of told, whose callback has no value that would show it, calls it otherwise than once."""
    return lambda text: re.sub(r"\bvisit\(\);", "visit(); " * times, text)


def misplace_dynamic(text: str) -> str:
    """Callers whose frame has a dynamic size pass the last two arguments in each other's slots of the stack, as one does that counts
    from the wrong end of its frame."""
    swapped = r"\1*(u64 *)slot[7], *(u64 *)slot[6]"
    return re.sub(r"(void dynamic_many_in__\w+\(.*?)\*\(u64 \*\)slot\[6\], \*\(u64 \*\)slot\[7\]", swapped, text, flags=re.DOTALL)


def overwrite_dynamic(at: str) -> Callable[[str], str]:
    """Of such a frame, the call writes what isn't its own: a caller that leaves no room for what a callee may write."""
    return lambda text: re.sub(r"(void dynamic_many_in__\w+\(.*?)(\n  if \(abiter_changed)", rf"\1\n  more[{at}] ^= 1;\2", text, flags=re.DOTALL)


#: Of what callers have in a frame of dynamic size.
WHERE = {"first": "0", "second": "1", "middle": "abiter_more / 2", "last": "abiter_more - 1"}

MODES = {
    "right": lambda text: text,
    "packed": lambda text: re.sub(r"typedef struct Mixed", "typedef struct __attribute__((packed)) Mixed", text),
    "swapped": swap_arguments,
    "trusts": trust_upper_half,
    "trusts-ymm": trust_upper_ymm,
    "clobbers": into_body("plain", '__asm__ volatile("movl $1, %ebx");'),
    # What calls nothing saves no register for it.
    "careless": lambda text: into_body("plain", '__asm__ volatile("movl $1, %ecx");')(text.replace("callee_ruin();", "")),
    "leaves-x87": into_body("plain", '__asm__ volatile("fld1");'),
    "leaves-mmx": into_body("plain", '__asm__ volatile("pxor %mm0, %mm0");'),
    "x87-word": into_body("plain", 'static const unsigned short word = 0x27f; __asm__ volatile("fldcw %0" : : "m"(word));'),
    "caller-r13": into_body("call_plain", '__asm__ volatile("movl $1, %r13d");'),
    "caller-x87": into_body("call_plain", '__asm__ volatile("fld1");'),
    "hangs": into_body("plain", "for (;;) ;"),
    "crashes": into_body("plain", "*(volatile int *)16 = 1;"),
    # One of the three bytes of padding, which no value shows; and a byte behind the object.
    "writes-original": into_body("call_struct_in", "((unsigned char *)caller_state.slot[0])[1] ^= 1;"),
    "writes-behind": into_body("call_struct_in", "((unsigned char *)caller_state.slot[0])[8] ^= 1;"),
    **{f"at-{at}": depends_on_position(at) for at in (0, 16, 32, 48)},
    "silent": calls_back(0),
    "insistent": calls_back(2),
    "dynamic": misplace_dynamic,
    **{f"dynamic-writes-{word}": overwrite_dynamic(at) for word, at in WHERE.items()},
    "refuses": into_body("plain", "this does not compile;"),
}


if __name__ == "__main__":
    sys.exit(compile_changed(MODES, "c"))
