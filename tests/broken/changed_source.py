"""What the deliberately wrong compilers share: they change a source, then compile it with a right one."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping


def compile_changed(modes: Mapping[str, Callable[[str], str]], extension: str) -> int:
    """`sys.argv` is MODE COMPILER FLAG… -c SOURCE -o OBJECT. The compiler's exit code."""
    mode, *command = sys.argv[1:]
    at = command.index("-c") + 1
    with open(command[at], encoding="utf-8") as file:
        text = modes[mode](file.read())
    with tempfile.TemporaryDirectory() as folder:
        # Messages must name the file and the lines that abiter wrote.
        changed = os.path.join(folder, f"changed.{extension}")
        with open(changed, "w", encoding="utf-8") as file:
            file.write(f'#line 1 "{command[at]}"\n' + text)
        command[at] = changed
        return subprocess.run(command, check=False).returncode
