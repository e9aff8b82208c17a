#!/usr/bin/python3
"""Called by `meson install`: manual pages of all commands, and completions for shells, from abiter's own table of flags.

usage: install_texts.py ABITER DATADIR    DATADIR relative to the prefix
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path


def printed(abiter: str, *words: str) -> str:
    return subprocess.run([abiter, *words], check=True, capture_output=True, text=True).stdout


def main() -> None:
    abiter, data = sys.argv[1:]
    share = Path(os.environ["MESON_INSTALL_DESTDIR_PREFIX"]) / data
    program = printed(abiter, "man")
    texts = {"man/man1/abiter.1": program}
    for command in re.findall(r"^\\fBabiter\\-(\S+?)\\fR\(1\)$", program, flags=re.MULTILINE):
        texts[f"man/man1/abiter-{command}.1"] = printed(abiter, "man", command)
    for shell, place in {
        "bash": "bash-completion/completions/abiter",
        "zsh": "zsh/site-functions/_abiter",
        "fish": "fish/vendor_completions.d/abiter.fish",
    }.items():
        texts[place] = printed(abiter, "completion", shell)
    for place, text in texts.items():
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        (share / place).write_text(text, encoding="utf-8")
        (share / place).chmod(0o644)


main()
