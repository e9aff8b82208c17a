"""Runs a pair of units: puts values on one side, calls, and gets what the other side sees. One process a pair."""

from __future__ import annotations

import ctypes
import json
import os
import zlib
from pathlib import Path

from common.model import Function, Spec
from common.names import function_symbol

from .values import Cell, Flattener

_ROOM = 1 << 14
_ALIGN = 1 << 16


class _Memory:
    """Zeroed, and aligned so that objects which know their address hold the same bytes in each."""

    def __init__(self, size: int = _ROOM) -> None:
        self._buffer = ctypes.create_string_buffer(size + _ALIGN)
        self.address = (ctypes.addressof(self._buffer) + _ALIGN - 1) & -_ALIGN

    def bytes(self, offset: int, size: int) -> bytes:
        return ctypes.string_at(self.address + offset, size)


class _State(ctypes.Structure):
    _fields_ = [(n, ctypes.c_void_p) for n in ("slot", "object", "input", "output", "seen", "arena")]
    _fields_ += [(n, ctypes.c_long) for n in ("made", "gone")]


class _Value:
    """The cells of one value, and the memory they and its references' targets live in."""

    def __init__(self, cells: list[Cell]) -> None:
        self.cells = cells
        self.memory = _Memory(16 * len(cells) + 16)
        self.arena = _Memory()
        packed = b"".join(c.pack() for c in cells)
        ctypes.memmove(self.memory.address, packed, len(packed))


class _Side:
    def __init__(self, name: str, path: Path) -> None:
        self.name = name
        self.library = ctypes.CDLL(str(path), ctypes.RTLD_GLOBAL | os.RTLD_LAZY)
        self.state = _State.in_dll(self.library, f"{name}_state")

    def layout(self, key: str) -> tuple[int, int]:
        return tuple((ctypes.c_uint64 * 2).in_dll(self.library, f"{self.name}_layout_{key}"))

    def put(self, key: str, value: _Value, object_: _Memory) -> list[str]:
        self.state.object, self.state.input, self.state.arena = (
            object_.address,
            value.memory.address,
            value.arena.address,
        )
        self.library[f"{self.name}_put_{key}"]()
        used = (self.state.input - value.memory.address) // 16
        return [] if used == len(value.cells) else [f"{self.name} put {key} used {used} of {len(value.cells)} cells"]

    def get(self, key: str, value: _Value, object_: int) -> list[str]:
        """What differs from the value."""
        output, seen = _Memory(16 * len(value.cells) + 16), _Memory(len(value.cells) + 1)
        state = self.state
        state.object, state.input, state.output, state.seen = (
            object_,
            value.memory.address,
            output.address,
            seen.address,
        )
        self.library[f"{self.name}_get_{key}"]()
        wrong = []
        if (state.input - value.memory.address) // 16 != len(value.cells):
            wrong.append(f"{self.name} get {key} lost count")
        for i, cell in enumerate(value.cells):
            width = seen.bytes(i, 1)[0]
            expected, found = value.memory.bytes(16 * i, cell.width), output.bytes(16 * i, cell.width)
            if width != cell.width or expected != found:
                wrong.append(f"{self.name} sees {cell.path} = {found.hex()} ({width} bytes), not {expected.hex()}")
        return wrong


def _one(
    spec: Spec, function: Function, convention: str, caller: _Side, callee: _Side, seed: int, language: str
) -> list[str]:
    """One call with one set of values; what was wrong."""
    wrong: list[str] = []
    types = [f.type for f in function.inputs] + ([function.output] if function.output is not None else [])
    count = len(function.inputs)
    slots = {side: (ctypes.c_void_p * (len(types) + 1))() for side in ("caller", "callee")}
    values, objects, images = [], [], []
    for i, type_id in enumerate(types):
        key = spec.types[type_id].key
        values.append(_Value(Flattener(spec, language, seed + i).walk(type_id, f"a{i}" if i < count else "ret")))
        objects.append({side: _Memory() for side in slots})
        for side, slot in slots.items():
            slot[i] = objects[i][side].address
        putting = caller if i < count else callee
        wrong += putting.put(key, values[i], objects[i][putting.name])
        images.append(objects[i][putting.name].bytes(0, putting.layout(key)[0]))
        if caller.layout(key) != callee.layout(key):
            wrong.append(f"{key}: layout {caller.layout(key)} and {callee.layout(key)}")
    caller.state.slot, callee.state.slot = ctypes.addressof(slots["caller"]), ctypes.addressof(slots["callee"])
    for side in (caller, callee):
        side.state.made = side.state.gone = 0
    caller.library[f"call_{function_symbol(function.name, convention)}"]()
    lives = caller.state.made + callee.state.made, caller.state.gone + callee.state.gone
    if lives[0] != lives[1]:
        wrong.append(f"{lives[0]} objects were constructed, {lives[1]} destroyed")
    for i, type_id in enumerate(types):
        getting = callee if i < count else caller
        key = spec.types[type_id].key
        wrong += getting.get(key, values[i], objects[i][getting.name].address)
        # What is between the leaves must not be noise: the same cells make the same bytes at another time.
        putting, again = (caller if i < count else callee), _Memory()
        putting.put(key, values[i], again)
        if again.bytes(0, len(images[i])) != images[i]:
            wrong.append(f"{putting.name} put {key} differs from itself")
    return [f"{function_symbol(function.name, convention)}: {w}" for w in wrong]


def _all(
    spec: Spec, functions: list[tuple[Function, str]], caller: Path, callee: list[Path], rounds: int, language: str
) -> list[str]:
    right = _Side("callee", callee[0])
    for further in callee[1:]:
        ctypes.CDLL(str(further), ctypes.RTLD_GLOBAL)
    left = _Side("caller", caller)
    wrong: list[str] = []
    for function, convention in functions:
        for round_ in range(rounds):
            seed = zlib.crc32(f"{function.name}{convention}{round_}".encode())
            wrong += _one(spec, function, convention, left, right, seed, language)
    return wrong


def run_pair(
    spec: Spec, functions: list[tuple[Function, str]], caller: Path, callee: list[Path], rounds: int, language: str
) -> list[str]:
    """Everything that was wrong in all calls; a crash is one thing more.

    `callee`: its library, then what stands for functions that it hasn't.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.close(reading)
            found = _all(spec, functions, caller, callee, rounds, language)
            status = 0
        except BaseException as error:  # told to the parent
            found = [f"{type(error).__name__}: {error}"]
        with os.fdopen(writing, "w") as pipe:
            json.dump(found, pipe)
        os._exit(status)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        text = pipe.read()
    _, status = os.waitpid(child, 0)
    wrong: list[str] = json.loads(text) if text else []
    if os.WIFSIGNALED(status):
        wrong.append(f"killed by signal {os.WTERMSIG(status)}")
    return wrong
