"""Random specs that combine what specs can say: types in types, functions of all kinds. A seed and a number make one spec, whatever the
machine."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

INTEGERS = ["i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "i128", "u128", "isize", "usize", "c_int", "c_long", "c_uchar"]
SCALARS = [*INTEGERS, "f32", "f64", "bool", "char", "ptr", "c_float", "c_double", "fnptr"]
ODD_SCALARS = ["c_longdouble", "nullptr", "wchar", "char16", "complex f32", "complex f64", "v4f32", "v2f64", "v4i32", "bitint 17", "ubitint 40"]
VARIADIC = ["i32", "u64", "f64", "ptr", "f32", "u8", "bool", "i16", "c_long", "NonZero<u8>", "Wrapping<i16>", "Option<NonZero<u16>>", "MaybeUninit<f32>"]
CONVENTIONS = ["sysv64", "win64", "c"]
SPECIAL = ["copy", "destroy", "move", "default", "default-copy", "initializer", "final", "virtual", "virtual-destroy"]


@dataclass
class Named:
    """A type of the spec. `kind`: its node; `plain`: C has it, and a value of it is its bytes."""

    name: str
    kind: str
    plain: bool = True
    fixed_layout: bool = True  #: no bit-fields, no alignment of a typedef: Rust says it too


@dataclass
class Maker:
    """Writes one spec. `types` grows; each refers to earlier ones."""

    rng: random.Random
    types: list[Named] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def spec(self) -> str:
        makers: list[Callable[[], None]] = [
            self.struct, self.struct, self.struct, self.union, self.enum, self.tagged, self.alias, self.bit_fields, self.class_, self.callback,
            self.transparent,
        ]  # fmt: skip
        for _ in range(self.rng.randint(2, 6)):
            self.rng.choice(makers)()
        for number in range(self.rng.randint(2, 4)):
            self.rng.choice([self.function, self.function, self.function, self.variadic, self.member, self.static, self.marked])(number)
        return "\n".join(self.lines) + "\n"

    def chance(self, percent: int) -> bool:
        return self.rng.randrange(100) < percent

    def named(self, *kinds: str) -> str | None:
        found = [t.name for t in self.types if t.kind in kinds]
        return self.rng.choice(found) if found else None

    def add(self, kind: str, text: str, plain: bool = True) -> None:
        name = f"T{len(self.types)}"
        self.types.append(Named(name, kind, plain))
        self.lines.append(text.replace("NAME", name))

    def value(self, depth: int = 0) -> str:
        """A type that a member or a parameter may have."""
        pick = self.rng.randrange(20)
        if pick < 7:
            return self.rng.choice(SCALARS)
        if pick < 12 and self.types:
            return self.rng.choice([t.name for t in self.types])
        if pick == 12:
            return self.rng.choice(ODD_SCALARS)
        if pick == 13:
            return f"&{self.value(1) if depth == 0 else 'u32'}"
        if pick == 14:
            return f"Option<&{self.rng.choice(INTEGERS)}>"
        if pick == 15:
            return f"{self.rng.choice(['NonZero', 'Option<NonZero'])}<{self.rng.choice(INTEGERS[:10])}>".replace("<NonZero<", "<NonZero<")
        if pick == 16:
            return f"{self.rng.choice(['MaybeUninit', 'ManuallyDrop', 'Wrapping'])}<{self.rng.choice(INTEGERS[:8])}>"
        if pick == 17:
            return self.rng.choice(["PhantomData<u8>", "()", "&mut u16", "NonZero<fnptr>"])
        return self.rng.choice(SCALARS)

    def closed(self, text: str) -> str:
        """With as many brackets as it opens."""
        return text + ">" * (text.count("<") - text.count(">"))

    def member_type(self) -> str:
        text = self.closed(self.value())
        return f"[{text}; {self.rng.randint(1, 3)}]" if self.chance(15) and text not in ("()", "PhantomData<u8>") else text

    def fields(self, most: int = 5, words: bool = False) -> str:
        made = []
        for i in range(self.rng.randint(1, most)):
            more = f" {self.rng.choice(['packed=#true', 'align=16', 'align=4'])}" if words and self.chance(10) else ""
            made.append(f'm{i} "{self.member_type()}"{more}')
        return "; ".join(made)

    def struct(self) -> None:
        before = self.rng.choice([""] * 7 + ["@packed; ", "@packed 2; ", "@align 16; ", "@align 64; "])
        self.add("struct", f'{before}struct "NAME" {{ {self.fields(words=not before)} }}')

    def union(self) -> None:
        self.add("union", f'union "NAME" {{ {self.fields(4)} }}')

    def enum(self) -> None:
        before = self.rng.choice(["", "", '@repr "u8"; ', '@repr "i16"; ', '@repr "u64"; '])
        values = self.rng.sample(range(120), self.rng.randint(1, 5))
        self.add("enum", f'{before}enum "NAME" {{ {"; ".join(f"E{i} {v}" for i, v in enumerate(values))} }}')

    def tagged(self) -> None:
        before = self.rng.choice(["", '@repr "u8"; ', '@repr "c" "u8"; ', '@repr "i32"; '])
        variants = [f"V{i}{f' {{ {self.fields(2)} }}' if self.chance(60) else ''}" for i in range(self.rng.randint(1, 5))]
        self.add("tagged", f'{before}tagged "NAME" {{ {"; ".join(variants)} }}')

    def alias(self) -> None:
        target = self.named("struct", "union") or self.rng.choice(INTEGERS[:8])
        before = self.rng.choice(["", "@align 16; ", "@align 32; ", "@align 1; "])
        self.add("alias", f'{before}alias "NAME" "{target}"')

    def transparent(self) -> None:
        self.add("struct", f'@repr "transparent"; struct "NAME" {{ x "{self.rng.choice(SCALARS)}" }}')

    def bit_fields(self) -> None:
        made = []
        for i in range(self.rng.randint(1, 5)):
            type_, most = self.rng.choice([("u8", 8), ("u16", 16), ("i32", 32), ("u32", 32), ("u64", 64), ("bool", 1)])
            made.append(f'{self.rng.choice(["_", f"b{i}", f"b{i}", f"b{i}"])} "{type_}" bits={self.rng.randint(1, most)}')
        before = self.rng.choice(["", "", "@packed; "])
        self.add("struct", f'{before}struct "NAME" {{ a "{self.rng.choice(SCALARS)}"; {"; ".join(made)} }}')

    def class_(self) -> None:
        special = self.rng.sample(SPECIAL, self.rng.choice([0, 0, 1, 1, 2]))
        before = f"@class {' '.join(f'{chr(34)}{word}{chr(34)}' for word in special)}; " if special else ""
        base = self.named("class")
        bases = f'base "{base}"{self.rng.choice(["", " virtual=#true"])}; ' if base and self.chance(50) else ""
        self.add("class", f'{before}class "NAME" {{ {bases}m0 "{self.rng.choice(SCALARS)}"; m1 "{self.rng.choice(SCALARS)}" }}', plain=False)

    def callback(self) -> None:
        before = self.rng.choice(["", "", '@convention "win64"; '])
        output = f'; outputs {{ _ "{self.parameter_type()}" }}' if self.chance(60) else ""
        self.add("callback", f'{before}callback "NAME" {{ {self.inputs(3)}{output} }}', plain=False)

    def parameter_type(self) -> str:
        return self.closed(self.value())

    def inputs(self, most: int = 5) -> str:
        made = []
        for i in range(self.rng.randint(1, most)):
            text = self.parameter_type()
            reference = f" reference={self.rng.choice(['const', 'lvalue'])!r}".replace("'", '"') if text.startswith("&") and self.chance(30) else ""
            made.append(f'p{i} "{text}"{reference}')
        return f"inputs {{ {'; '.join(made)} }}"

    def outputs(self) -> str:
        return f'; outputs {{ _ "{self.parameter_type()}" }}' if self.chance(70) else ""

    def function(self, number: int) -> None:
        self.lines.append(f'fn "f{number}" {{ {self.inputs()}{self.outputs()} }}')

    def variadic(self, number: int) -> None:
        word = self.rng.choice(["variadic", "variadic", "va_list"])
        passed = []
        for i in range(self.rng.randint(1, 4)):
            own = self.named("struct", "enum", "union")
            passed.append(f'v{i} "{own if own and self.chance(40) else self.rng.choice(VARIADIC)}"')
        self.lines.append(f'fn "v{number}" {{ inputs {{ n "u32" }}; {word} {{ {"; ".join(passed)} }}{self.outputs()} }}')

    def member(self, number: int) -> None:
        of = self.named("class", "struct")
        if of is None or any(t.name == of and t.kind == "alias" for t in self.types):
            return self.function(number)
        virtual = " virtual=#true" if any(t.name == of and t.kind == "class" for t in self.types) and self.chance(40) else ""
        words = virtual or self.rng.choice(["", " const=#true", " static=#true"])
        before = self.rng.choice(["", "", "@noexcept; ", "@noreturn; "])
        output = "" if "noreturn" in before else self.outputs()
        self.lines.append(f'{before}fn "m{number}" {{ this "{of}"{words}; {self.inputs(3)}{output} }}')
        return None

    def static(self, number: int) -> None:
        before = self.rng.choice(["", "", "@thread-local; "])
        self.lines.append(f'{before}static "s{number}" {{ _ "{self.member_type()}" }}')

    def marked(self, number: int) -> None:
        mark = self.rng.choice(["@knr", "@unprototyped", "@noreturn", "@noexcept", f'@mangled "a::g{number}"'])
        output = "" if mark == "@noreturn" else self.outputs()
        self.lines.append(f'{mark}; fn "x{number}" {{ {self.inputs(4)}{output} }}')


def write(seed: int, number: int) -> str:
    """Spec `number` of a seed."""
    return Maker(random.Random(f"{seed} {number}")).spec()
