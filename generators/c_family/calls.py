"""One function in C or C++: how its parameters are declared, moved between slots and arguments, and counted.

Plain functions, members of classes, virtual ones, those with mangled names and variadic ones are all made of this.
"""

from __future__ import annotations

from typing import NamedTuple

from common.layout import WIDTH, listed
from common.model import Array, Atomic, Field, Function, Struct, Tagged, Union_
from common.names import Locals
from common.promotion import promoted

from .dialect import Dialect
from .types import Types, spaced

#: What C's promotions make of a type.
PROMOTED = {"int": "int", "uint": "unsigned int", "double": "double"}

#: Words before a function that only one side says, and only C.
_ONE_SIDED = {"unprototyped": "caller", "knr": "callee"}


def marks_of(function: Function, side: str, dialect: Dialect) -> list[str]:
    """The words before a function or static that this side of it says."""
    marks = [m for m in function.attributes.marks if m != "noexcept" or dialect.is_cpp]
    return [m for m in marks if m not in _ONE_SIDED or (_ONE_SIDED[m] == side and not dialect.is_cpp)]


def promotes(function: Function) -> bool:
    """Whether some C side has no prototype: it passes, or expects, promoted arguments (C11 6.5.2.2/6)."""
    return "unprototyped" in function.attributes.marks or "knr" in function.attributes.marks


class Parameter(NamedTuple):
    """One input. `declared`: its type in a prototype, to be followed by a name, "" of what is no parameter in C; `own`: the same
    without promotion; `through`: to be followed by a slot that holds it; `special`: constructed in its place."""

    field: Field
    name: str
    declared: str
    own: str
    through: str
    special: bool


class Signature:
    """What doesn't depend on a convention."""

    def __init__(self, types: Types, function: Function) -> None:
        self.types = types
        self.function = function
        method = function.method if types.dialect.is_cpp else None
        #: `this` is the first input.
        self.is_member = method is not None and not method.is_static and not method.is_virtual
        self.said = marks_of(function, types.side, types.dialect)
        names = types.parameter_names(function)
        #: Of the lines that stand beside its parameters; a caller has none of those.
        self.locals = Locals() if types.side == "caller" else types.locals(function)
        self.slot = self.locals["slot"]
        self.inputs = [self._parameter(n, field, name) for n, (field, name) in enumerate(zip(function.inputs, names, strict=True))]
        keys = [types.view.types[t].key for t in types.view.signature(function)]
        self.needs = tuple(dict.fromkeys(keys))
        output = function.output
        self.returns = output is not None and not types.absent(output)
        self.result = spaced(self.as_value(output)) if output is not None and self.returns else "void "
        specials = [types.lifetimes.special(t) for t in types.view.signature(function)] if types.dialect.is_cpp else []
        #: Objects live while it runs: if it could throw, they would need a landing pad, and that the C++ library.
        self.is_special = any(specials)
        noexcept = types.dialect.is_cpp and (self.is_special or "noexcept" in function.attributes.marks)
        self.noexcept = " noexcept" if noexcept else ""
        self.noreturn = "noreturn" in function.attributes.marks
        self.front = ("[[noreturn]] " if types.dialect.is_cpp else "_Noreturn ") if self.noreturn else ""
        self.before = "".join([f"{text}\n" for text in function.attributes.passthrough])
        self.fixed = len(function.inputs) if function.fixed is None else function.fixed

    def _parameter(self, n: int, field: Field, name: str) -> Parameter:
        types = self.types
        special = is_special(types, field.type)
        if types.absent(field.type):
            return Parameter(field, name, "", "", "", special)
        own = types.parameter(field)
        wide = promoted(types.view, field.type) if promotes(self.function) and not field.reference else None
        declared = f"{PROMOTED[wide]} " if wide else own
        return Parameter(field, "this" if self.is_member and n == 0 else name, declared, own, self.through(field.type), special)

    def as_value(self, type_id: int) -> str:
        """The type of a value, a result or an argument behind `...`: without qualifiers, and not atomic (C17 6.3.2.1, 6.7.6.3)."""
        kind = self.types.view.types[type_id].kind
        return self.types.value(kind.element if isinstance(kind, Atomic) else type_id)

    def through(self, type_id: int) -> str:
        """To be followed by a slot: "*(Point *)". An atomic is moved as what it holds."""
        return f"*({spaced(self.as_value(type_id))}*)"

    def there(self, first: int = 0, last: int | None = None) -> list[tuple[int, Parameter]]:
        """The inputs that are parameters, with their slots."""
        end = len(self.inputs) if last is None else last
        return [(n, p) for n, p in enumerate(self.inputs) if first <= n < end and p.own]

    @property
    def has_slots(self) -> bool:
        return bool(self.there()) or self.returns

    def parameters(self, first: int = 0, named: bool = True) -> list[str]:
        """Of a prototype, the fixed ones from `first` on."""
        return [(p.declared + (p.name if named else "")).rstrip() for _, p in self.there(first, self.fixed)]

    def loaded(self, n: int, at: str = "") -> str:
        """What slot n holds, as an argument; or another address than the slot's."""
        parameter, at = self.inputs[n], at or f"{self.slot}[{n}]"
        if parameter.field.reference and self.types.dialect.is_cpp:
            return self.passed(parameter, f"**({self.types.spell(parameter.field.type)}*){at}")
        return self.value(parameter.field.type, f"{parameter.through}{at}")

    def arguments(self, first: int = 0) -> list[str]:
        return [self.loaded(n) for n, _ in self.there(first)]

    def value(self, type_id: int, place: str) -> str:
        """The value at a place, as what another object is initialised with."""
        return initializer(self.types, type_id, place)

    def passed(self, parameter: Parameter, name: str) -> str:
        """A parameter as an argument of another call."""
        field = parameter.field
        if field.reference == "rvalue":
            return f"static_cast<{self.types.parameter(field)}>({name})"
        return name if field.reference else self.value(field.type, name)

    def forwarded(self, first: int) -> list[str]:
        return [self.passed(p, p.name) for _, p in self.there(first)]

    def stored(self, n: int, name: str, narrowed: bool = True) -> str:
        """A statement that puts a parameter into its slot; a nullptr_t by its bytes, since it is what arrived that counts.
        `narrowed`: the parameter has been promoted."""
        parameter = self.inputs[n]
        field = parameter.field
        if field.reference and self.types.dialect.is_cpp:
            return f"{parameter.through}{self.slot}[{n}] = ({self.types.spell(field.type)})&{name};"
        if parameter.special:
            return constructed(self.types, field.type, f"{self.slot}[{n}]", self.value(field.type, name))
        if self.types.is_null(field.type):
            return f"__builtin_memcpy({self.slot}[{n}], &{name}, sizeof {name});"
        is_cast = name == "this" or (narrowed and parameter.declared != parameter.own)
        return f"{parameter.through}{self.slot}[{n}] = {f'({self.as_value(field.type)})' if is_cast else ''}{name};"

    def placed(self, n: int, name: str) -> list[str]:
        """A statement that says where a parameter lies, if that may be no multiple of what its type is aligned to."""
        field = self.inputs[n].field
        if field.reference or name == "this" or not self.types.view.aligned(field.type):
            return []
        return [f"{self.types.side}_state.at[{n}] = (void *)&{name};"]

    def taken(self, called: str, arguments: list[str]) -> str:
        """A statement that calls it and puts its result into the slot. What isn't a scalar is held by a variable of its own, as who
        calls it has it; and where that was is said, if it may be misaligned."""
        output = self.function.output
        if output is None or not self.returns:
            return call("", called, arguments, ";")
        position = len(self.inputs)
        slot = f"{self.slot}[{position}]"
        at = f"{self.types.side}_state.at[{len(self.inputs)}] = (void *)&r;" if self.types.view.aligned(output) else ""
        if is_special(self.types, output):
            spelling = self.types.spell(output)
            made = constructed(self.types, output, slot, self.value(output, "r"))
            return call(f"{{ {spelling} r = ", called, arguments, f"; {made} {at}".rstrip() + " }")
        if at or isinstance(self.types.view.types[self.types.view.resolve(output)].kind, (Struct, Tagged, Union_)):
            after = f";\n  {self.through(output)}{slot} = r;" + (f"\n  {at}" if at else "")
            # tcc can't initialize what ends with a flexible array.
            if self._is_open(output):
                return f"{self.result}r;\n  " + call("r = ", called, arguments, after)
            return call(f"{self.result}r = ", called, arguments, after)
        return call(f"{self.through(output)}{slot} = ", called, arguments, ";")

    def _is_open(self, type_id: int) -> bool:
        """Whether it ends with a flexible array."""
        view = self.types.view
        kind = view.types[view.resolve(type_id)].kind
        while isinstance(kind, Struct) and kind.fields:
            kind = view.types[view.resolve(kind.fields[-1].type)].kind
        return isinstance(kind, Array) and kind.flexible

    def returned(self) -> list[str]:
        """The last statements of the function."""
        if self.noreturn:
            return ["callee_leave();", "for (;;);"]
        output = self.function.output
        if output is None or not self.returns:
            return []
        return [f"return {self.value(output, f'{self.through(output)}{self.slot}[{len(self.inputs)}]')};"]

    def missing(self, copies: int, destroyed: int, of_result: bool) -> int:
        """What is missing in `made`: `copies` that no destructor follows, and destructions that no constructor counts."""
        if not self.is_special:
            return 0
        outputs = [] if self.function.output is None or not of_result else [self.function.output]
        return uncounted(self.types, [p.field.type for p in self.inputs] if not of_result else outputs, copies, destroyed)

    def corrected(self, side: str, amount: int) -> list[str]:
        return corrected(side, amount)


def initializer(types: Types, type_id: int, place: str) -> str:
    """The value at a place, as what another object is initialised with."""
    return types.lifetimes.value(type_id, types.spell(type_id), place) if types.dialect.is_cpp else place


def is_special(types: Types, type_id: int) -> bool:
    """C++ constructs it in its place."""
    return types.dialect.is_cpp and types.lifetimes.special(type_id)


def constructed(types: Types, type_id: int, slot: str, value: str) -> str:
    """A statement that makes an object of C++ in a slot."""
    return f"new (abiter_at{{{slot}}}) {types.spell(type_id)}({value});"


def uncounted(types: Types, type_ids: list[int], copies: int, destroyed: int) -> int:
    """What is missing in `made`: of each type `copies` that no destructor follows, and destructions that no constructor counts."""
    total = 0
    for type_id in type_ids:
        made, gone = types.lifetimes.counted(type_id)
        total += destroyed * gone - copies * made
    return total


def corrected(side: str, amount: int) -> list[str]:
    """Statements that set the count of objects right."""
    return [f"{side}_state.made += {amount};"] if amount else []


def call(before: str, function: str, arguments: list[str], after: str) -> str:
    """A statement with a call in it; a long one goes on with the arguments on further lines."""
    return listed(f"{before}{function}(", arguments, f"){after}", "      ", WIDTH - 2)
