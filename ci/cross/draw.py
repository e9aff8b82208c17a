"""Random functions. A seed and a number make one function, whatever the machine."""

from __future__ import annotations

import random

from cross.model import Address, Array, BitInt, Callback, Complex, Enum, Field, Float, Function, Integer, Parameter, Record, Type, Value, Vector

INTEGERS = {
    one.name: one
    for one in [
        *(Integer(f"{'i' if signed else 'u'}{bits}", c, f"{'i' if signed else 'u'}{bits}", bits, signed) for bits, signed, c in [
            (8, True, "signed char"), (8, False, "unsigned char"), (16, True, "short"), (16, False, "unsigned short"),
            (32, True, "int"), (32, False, "unsigned"), (64, True, "long long"), (64, False, "unsigned long long"),
            (128, True, "__int128"), (128, False, "unsigned __int128")]),
        Integer("isize", "long", "isize", 32, True), Integer("usize", "unsigned long", "usize", 32, False),
        Integer("c_char", "char", "i8", 7, False), Integer("c_short", "short", "i16", 16, True), Integer("c_int", "int", "i32", 32, True),
        Integer("c_ulong", "unsigned long", "usize", 32, False), Integer("c_longlong", "long long", "i64", 64, True),
        Integer("bool", "BOOL", "bool", 1, False), Integer("char", "unsigned", "char", 15, False),
    ]
}  # fmt: skip
FLOATS = {
    one.name: one
    for one in [
        Float("f16", "_Float16", "f16", "", 8), Float("f32", "float", "f32", "f", 20), Float("f64", "double", "f64", "", 48),
        Float("f128", "__float128", "f128", "Q", 100), Float("c_longdouble", "long double", "", "L", 60), Float("c_double", "double", "f64", "", 48),
    ]
}  # fmt: skip
COMMON = ["i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "isize", "usize", "c_char", "c_int", "c_longlong", "bool", "bool", "char"]
ODD = ["i128", "u128", "c_longdouble", "c_longdouble", "f128", "f16", "c_ulong"]
SHAPES: list[tuple[Integer | Float, int, int]] = [
    (FLOATS["f32"], 4, 16), (FLOATS["f64"], 2, 16), (INTEGERS["i32"], 4, 16), (INTEGERS["u8"], 16, 16), (FLOATS["f32"], 2, 8),
    (INTEGERS["i16"], 4, 8), (FLOATS["f32"], 8, 32), (INTEGERS["i64"], 4, 32)]  # fmt: skip
VECTORS = [Vector(of, lanes, size) for of, lanes, size in SHAPES]
#: What is passed through `...` as it is.
PASSED: list[Type] = [INTEGERS["i32"], INTEGERS["u64"], FLOATS["f64"], Address(), INTEGERS["c_longlong"], INTEGERS["usize"], FLOATS["c_longdouble"]]
SPECIAL = [["copy"], ["destroy"], ["copy", "destroy"], ["move"]]


class Maker:
    """Draws one function; its types are its own."""

    def __init__(self, seed: int, number: int) -> None:
        self.rng = random.Random(f"cross {seed} {number}")
        self.function = Function(number, "win64" if number % 5 == 4 else "c")
        self.cpp = self.chance(8)  #: with what only C++ has
        self.plain = self.chance(45)  #: with what all languages have
        self.bitints = self.chance(15)

    def chance(self, percent: int) -> bool:
        return self.rng.randrange(100) < percent

    def name(self) -> str:
        return f"T{self.function.number}_{len(self.function.types)}"

    def scalar(self) -> Type:
        pick = self.rng.randrange(100)
        if pick < 52:
            return INTEGERS[self.rng.choice(COMMON)]
        if pick < 76:
            return FLOATS[self.rng.choice(["f32", "f64", "f64", "f32", "c_double"])]
        if pick < 82 or (self.plain and pick >= 90):
            return Address()
        if pick < 87 and not self.plain:
            name = self.rng.choice(ODD)
            return INTEGERS[name] if name in INTEGERS else FLOATS[name]
        if pick < 90:
            return self.enum()
        if pick < 93:
            return Complex(FLOATS[self.rng.choice(["f32", "f64", "c_longdouble"])])
        if pick < 97 or not self.bitints:
            return self.rng.choice(VECTORS)
        bits = self.rng.choice([self.rng.randint(2, 64), self.rng.randint(65, 128)])
        return BitInt(bits, self.chance(60))

    def enum(self) -> Enum:
        integer = INTEGERS[self.rng.choice(["u8", "i16", "u32"])] if self.chance(30) else None
        values = sorted(self.rng.sample(range(120), self.rng.randint(1, 4)))
        if integer is None and self.chance(30):
            values[0] = -self.rng.randint(1, 1000)
        made = Enum(self.name(), integer, values)
        self.function.types.append(made)
        return made

    def type(self, depth: int) -> Type:
        """Of a member (`depth` tells how deep) or a parameter (0)."""
        if depth < 3 and self.chance(48 - 14 * depth):
            return self.record(depth)
        if depth > 0 and self.chance(15):
            return Array(self.type(depth + 1) if self.chance(30) else self.scalar(), self.rng.randint(1, 3))
        return self.scalar()

    def record(self, depth: int) -> Record:
        if self.cpp and depth == 0 and self.chance(60):
            return self.class_()
        pick = self.rng.randrange(100)
        if pick < 18:
            made = Record("", "union", [Field(f"m{i}", self.type(depth + 1)) for i in range(self.rng.randint(1, 4))])
        elif pick < 36 and not self.plain:
            made = Record("", "struct", self.bit_fields())
        elif pick < 39 and depth:
            made = Record("", "struct", [])
        else:
            made = Record("", "struct", [Field(f"m{i}", self.type(depth + 1)) for i in range(self.rng.randint(1, 4))])
        if self.chance(16):
            made.packed, made.align = self.rng.choice([(1, 0), (1, 0), (2, 0), (0, 8), (0, 16), (0, 32)])
        elif made.kind == "struct" and not self.plain and self.chance(6):
            for one in made.fields:
                if one.bits is None and self.chance(50):
                    one.align, one.packed = self.rng.choice([(16, False), (0, True)])
        made.name = self.name()
        self.function.types.append(made)
        return made

    def bit_fields(self) -> list[Field]:
        made = [Field("m0", self.scalar())] if self.chance(50) else []
        for i in range(self.rng.randint(1, 5)):
            type_ = INTEGERS[self.rng.choice(["u8", "i16", "u16", "i32", "u32", "i32", "u64", "i64", "bool"])]
            bits = self.rng.randint(1, type_.bits)
            if self.chance(12):
                made.append(Field("", type_, 0 if self.chance(40) else bits))
            else:
                made.append(Field(f"b{i}", type_, bits))
        if not any(one.name for one in made) or self.chance(40):
            made.append(Field("last", self.scalar()))
        return made

    def class_(self) -> Record:
        base = None
        if self.chance(35):
            base = Record(self.name(), "class", [Field("b0", INTEGERS["u32"]), Field("b1", INTEGERS["u8"])])
            self.function.types.append(base)
        plain = [INTEGERS[name] for name in COMMON] + [FLOATS["f32"], FLOATS["f64"]]
        made = Record("", "class", [Field(f"m{i}", self.rng.choice(plain)) for i in range(self.rng.randint(1, 3))], base=base)
        made.special = self.rng.choice(SPECIAL) if self.chance(70) else []
        made.name = self.name()
        self.function.types.append(made)
        return made

    def parameter(self, name: str) -> Parameter:
        type_ = self.type(0)
        if self.chance(10):
            return Parameter(name, type_, self.rng.choice(["pointer", "pointer", "lvalue", "const"]))
        return Parameter(name, type_)

    def result(self) -> Type | None:
        return self.type(0) if self.chance(75) else None

    def passed(self) -> Type:
        if self.chance(35) and not self.cpp:
            return self.record(1)
        return self.rng.choice(PASSED)

    def draw(self) -> Function:
        made = self.function
        variadic = made.convention == "c" and self.chance(12)
        most = 3 if variadic else self.rng.choice([2, 4, 8])
        made.parameters = [self.parameter(f"p{i}") for i in range(self.rng.randint(1, most))]
        if variadic:
            made.parameters.append(Parameter("n", INTEGERS["i32"]))  # C forbids some types before `...`
            made.variadic = [Parameter(f"v{i}", self.passed()) for i in range(self.rng.randint(1, 4))]
        elif made.convention == "c" and self.chance(8):
            inputs = [Parameter(f"c{i}", self.type(0)) for i in range(self.rng.randint(1, 3))]
            made.callback = Callback(f"K{made.number}", inputs, self.result())
        made.result = self.result()
        return made


def leaves(function: Function) -> int:
    values = [Value(one.type) for one in (*function.parameters, *function.variadic)]
    return sum(len(value.leaves) for value in values) + (len(Value(function.result).leaves) if function.result is not None else 0)


def draw(seed: int, number: int) -> Function:
    """Function `number` of a seed: the first draw that isn't too large."""
    for again in range(100):
        made = Maker(seed + 1000003 * again, number).draw()
        if leaves(made) <= 60:
            return made
    raise AssertionError("no small function in 100")
