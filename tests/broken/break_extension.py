"""A deliberately wrong compiler of the functions of probes: extends nothing, or trusts that others do.

    break_extension.py MODE COMPILER FLAG… -c SOURCE -o OBJECT

tests/test_extension.py says which cases each mode must turn red.
"""

import re
import sys

from changed_source import compile_changed


def unextended(text: str) -> str:
    """Passes and returns what is as wide as a register for an unsigned char."""
    text = re.sub(r"(u8_passes__\w+\([^{]*\{ return )to\(\(unsigned char\)wide\)", r"\1((u64 (*)(word))to)(wide)", text)
    return re.sub(r"unsigned char (u8_returns__\w+\(word wide\) \{ return )\(unsigned char\)wide", r"word \1wide", text)


def trusting(text: str) -> str:
    """Reads 32 bits for an unsigned char."""
    text = re.sub(r"(u8_takes__\w+\()unsigned char x\)", r"\1unsigned x)", text)
    return re.sub(r"(u8_receives__\w+\(word wide, )unsigned char \(([^{]*\{ return \(u64\))", r"\1unsigned (\2", text)


MODES = {
    "unextended": unextended,
    "trusting": trusting,
    "both": lambda text: trusting(unextended(text)),
}


if __name__ == "__main__":
    sys.exit(compile_changed(MODES, "c"))
