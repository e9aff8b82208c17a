"""The values that a function is called with: chosen here, written into both sides as constants."""

from __future__ import annotations

import random
from dataclasses import dataclass

from cross.model import Address, BitInt, Enum, Float, Function, Integer, Parameter, Scalar, Type, Value

Constant = int | float


@dataclass
class Constants:
    """Of one parameter or result: by leaf and by union, one for each value of the function. `first` numbers its leaves among the function's."""

    value: Value
    leaves: list[list[Constant]]
    alive: list[list[int]]
    first: int


def whole(rng: random.Random, bits: int, signed: bool) -> int:
    """Mostly bytes that differ, sometimes the ends."""
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    pick = rng.randrange(8)
    if pick == 0:
        return rng.choice([low, high, -1 if signed else high])
    return rng.randint(low, high)


def constant(rng: random.Random, type_: Scalar, bits: int | None, number: int) -> Constant:
    match type_:
        case Integer(name="bool"):
            return (number + rng.randrange(2)) % 2
        case Integer() | BitInt():
            return whole(rng, type_.bits if bits is None else bits, type_.signed)
        case Float():
            limit = (1 << min(type_.digits, 50)) - 1
            return rng.randint(-limit, limit) / 4
        case Address():
            return rng.randint(1, (1 << 32) - 1)
        case Enum():
            return rng.randrange(len(type_.values))


class Values:
    """All of a function; `turn` makes others."""

    def __init__(self, function: Function, seed: int, turn: int = 0) -> None:
        self.function = function
        self.elsewhere = turn > 0  #: arguments are built outside of the caller's frame, which is then aligned for nobody
        self.labels: list[str] = []
        self._rng = random.Random(f"values {seed} {function.number} {turn}")
        results = [("result", function.result)]
        if function.callback:
            results.append(("k()", function.callback.result))
        named: list[tuple[str, Type]] = [(one.name, one.type) for one in self._parameters()]
        named += [(name, type_) for name, type_ in results if type_ is not None]
        values = {name: Value(type_) for name, type_ in named}
        most = max((count for value in values.values() for count in value.unions), default=1)
        self.count = 8 if turn else max(4, 2 * most if most > 1 else 4)
        self.of = {name: self._constants(name, value) for name, value in values.items()}

    def _parameters(self) -> list[Parameter]:
        called = self.function.callback.parameters if self.function.callback else []
        return [*self.function.parameters, *self.function.variadic, *called]

    def _constants(self, name: str, value: Value) -> Constants:
        rng = self._rng
        first = len(self.labels)
        self.labels += [one.text(name) for one in value.leaves]
        # Every member is alive at least once, nested ones with luck.
        alive = []
        for members in value.unions:
            begin = rng.randrange(members)
            alive.append([(begin + i) % members if i < members else rng.randrange(members) for i in range(self.count)])
        leaves = [[constant(rng, leaf.type, leaf.bits, i) for i in range(self.count)] for leaf in value.leaves]
        return Constants(value, leaves, alive, first)
