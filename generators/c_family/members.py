"""Functions that only C++ can say: members of classes, virtual ones, those with mangled names, with references, and
those that pass objects which are constructed and destroyed.

A virtual function is called through the vtable of an object that the callee's side has made, and one with a mangled
name by that name. Both lead to a function of the callee's that passes its arguments on to the stub of the function
proper, so that the gate sees the call.
"""

from __future__ import annotations

from typing import NamedTuple

from common.model import Field, Function
from common.names import function_symbol
from common.unit import FUNCTION, Part, Unsupported

from .dialect import CONVENTIONS
from .types import Methods, Types, spaced


def is_of_cpp(types: Types, function: Function) -> bool:
    """Not to be written as C would."""
    return bool(
        function.method is not None
        or function.attributes.mangled is not None
        or any(f.reference for f in function.inputs)
        or any(types.lives.special(t) for t in types.view.signature(function))
    )


def declarations(functions: list[Function], conventions: list[str]) -> Methods:
    """What classes declare: all their member functions, in the order of the spec."""
    found: Methods = {}
    for function in functions:
        if function.method is None:
            continue
        if not function.method.is_virtual:
            for convention in conventions:
                found.setdefault(function.method.type, []).append(_Declare(function, convention))
        elif "c" in conventions:
            for class_ in (function.method.through, function.method.type):
                if class_ is not None:
                    found.setdefault(class_, []).append(_Declare(function, "c"))
    return found


class _Declare(NamedTuple):
    function: Function
    convention: str

    def __call__(self, types: Types) -> str:
        function, method = self.function, self.function.method
        assert method is not None
        symbol = function_symbol(function.name, self.convention)
        own = function.inputs if method.is_static else function.inputs[1:]
        parameters = ", ".join(types.parameter(f).rstrip() for f in own)
        const = " const" if _is_const(types, function) else ""
        throws = " noexcept" if _quiet(types, function) else ""
        if method.is_virtual:
            return f"inline virtual {types.result(function)}{function.name}({parameters}){const}{throws};"
        static = "static " if method.is_static else ""
        attribute = CONVENTIONS[self.convention]
        return f'{static}{attribute}{types.result(function)}{symbol}({parameters}){const}{throws} __asm__("{symbol}");'


def functions(types: Types, function: Function, conventions: list[str]) -> tuple[list[Part], list[Unsupported]]:
    """The parts of one function, and under which conventions it can't be said."""
    if function.fixed is not None:
        reason = "what a variadic function of C++ does with classes and references depends on the compiler"
        return [], [Unsupported(function.name, "", "variadic-class", reason)]
    unsupported = []
    if function.method is not None and function.method.is_virtual:
        reason = "a virtual function is called by the platform's own convention"
        unsupported = [Unsupported(function.name, c, "virtual", reason) for c in conventions if c != "c"]
        conventions = [c for c in conventions if c == "c"]
    write = _caller if types.side == "caller" else _callee
    return [write(_Call(types, function, convention)) for convention in conventions], unsupported


def _is_const(types: Types, function: Function) -> bool:
    assert function.method is not None
    if function.method.is_static:
        return False
    kind = types.view.types[function.inputs[0].type].kind
    return not getattr(kind, "mutable", False)


def _quiet(types: Types, function: Function) -> bool:
    """Objects live while it runs: if it could throw, they would need a landing pad, and that the C++ library."""
    return any(types.lives.special(t) for t in types.view.signature(function))


class _Call:
    """One function under one convention: how its parameters are spelled, moved and counted."""

    def __init__(self, types: Types, function: Function, convention: str) -> None:
        self.types = types
        self.function = function
        self.convention = convention
        self.method = function.method
        self.symbol = function_symbol(function.name, convention)
        self.attribute = CONVENTIONS[convention]
        self.quiet = " noexcept" if _quiet(types, function) else ""
        self.inputs = function.inputs
        view = types.view
        self.needs = tuple(dict.fromkeys(view.types[t].key for t in view.signature(function)))
        self.result = "void " if function.output is None else spaced(types.spell(function.output))

    @property
    def is_member(self) -> bool:
        """`this` is the first input."""
        return self.method is not None and not self.method.is_static

    def part(self, text: str) -> Part:
        before = "".join(f"{line}\n" for line in self.function.attributes.passthrough)
        return Part(FUNCTION, self.function.name, self.convention, before + text, self.needs)

    def parameters(self, first: int = 0, named: bool = True) -> str:
        """Of the inputs from `first` on."""
        return ", ".join(
            (self.types.parameter(f) + (f"a{n}" if named else "")).rstrip()
            for n, f in enumerate(self.inputs)
            if n >= first
        )

    def pointer(self, type_id: int) -> str:
        """To be put before a slot: "*(Point **)"."""
        spelling = self.types.spell(type_id)
        return f"*({spelling}{'*' if spelling.endswith('*') else ' *'})"

    def loaded(self, n: int) -> str:
        """What slot n holds, as an argument."""
        field = self.inputs[n]
        place = f"{self.pointer(field.type)}slot[{n}]"
        if field.reference:
            return self.passed(field, f"**({self.types.spell(field.type)}*)slot[{n}]")
        return self.types.lives.value(field.type, self.types.spell(field.type), place)

    def passed(self, field: Field, name: str) -> str:
        """A parameter as an argument of another call."""
        if field.reference == "rvalue":
            return f"static_cast<{self.types.parameter(field)}>({name})"
        return name if field.reference else self.types.lives.value(field.type, self.types.spell(field.type), name)

    def stored(self, n: int, name: str) -> str:
        """A statement that puts a parameter into its slot."""
        field = self.inputs[n]
        spelling = self.types.spell(field.type)
        if field.reference:
            return f"{self.pointer(field.type)}slot[{n}] = ({spelling})&{name};"
        if self.types.lives.special(field.type):
            return f"new (abiter_at{{slot[{n}]}}) {spelling}({self.types.lives.value(field.type, spelling, name)});"
        cast = f"({spelling})" if name == "this" else ""
        return f"{self.pointer(field.type)}slot[{n}] = {cast}{name};"

    def arguments(self, first: int) -> str:
        return ", ".join(self.loaded(n) for n in range(first, len(self.inputs)))

    def forwarded(self, first: int) -> str:
        return ", ".join(self.passed(f, f"a{n}") for n, f in enumerate(self.inputs) if n >= first)

    def balance(self, copies: int, destroyed: int, of_result: bool) -> int:
        """What is missing in `made`: `copies` that no destructor follows, and destructions that no constructor counts."""
        total = 0
        outputs = [] if self.function.output is None or not of_result else [self.function.output]
        for type_id in [f.type for f in self.inputs] if not of_result else outputs:
            made, gone = self.types.lives.counted(type_id)
            total += destroyed * gone - copies * made
        return total

    def correction(self, side: str, amount: int) -> str:
        return f" {side}_state.made += {amount};" if amount else ""

    def taken(self, call: str) -> str:
        """A statement that makes the call and puts its result into the slot."""
        output = self.function.output
        if output is None:
            return f"{call};"
        spelling = self.types.spell(output)
        slot = f"slot[{len(self.inputs)}]"
        if not self.types.lives.special(output):
            return f"{self.pointer(output)}{slot} = {call};"
        value = self.types.lives.value(output, spelling, "r")
        return f"{{ {spelling} r = {call}; new (abiter_at{{{slot}}}) {spelling}({value}); }}"

    def returned(self) -> str:
        output = self.function.output
        if output is None:
            return ""
        place = f"{self.pointer(output)}slot[{len(self.inputs)}]"
        return f" return {self.types.lives.value(output, self.types.spell(output), place)};"


def _slot(call: _Call, side: str) -> str:
    return f" void **slot = {side}_state.slot;" if call.inputs or call.function.output is not None else ""


def _scopes(mangled: str) -> tuple[str, str, str]:
    """(what opens its namespaces, what closes them, the name itself)"""
    *spaces, name = mangled.split("::")
    return "".join(f"namespace {s} {{ " for s in spaces), " }" * len(spaces), name


def _caller(call: _Call) -> Part:
    """The declaration, if no class has it, and call_f."""
    types, function, method, symbol = call.types, call.function, call.method, call.symbol
    head = f'extern "C" void call_{symbol}(void) {{'
    before = ""
    # The copy of an argument is destroyed behind the call, and so is the result; its copy in the slot stays.
    missing = call.balance(1, 1, False) + call.balance(1, 1, True)
    end = f"{call.correction('caller', missing)} }}\n"
    if method is not None:
        class_ = types.names[method.type]
        if method.is_static:
            return call.part(f"{head}{_slot(call, 'caller')} {call.taken(f'{class_}::{symbol}({call.arguments(0)})')}{end}")
        if not method.is_virtual:
            made = call.taken(f"({call.loaded(0)})->{symbol}({call.arguments(1)})")
            return call.part(f"{head}{_slot(call, 'caller')} {made}{end}")
        make = f"callee_make_{types.view.types[method.type].key}"
        object_ = call.loaded(0)
        if method.through is not None:
            object_ = f"static_cast<{types.names[method.through]} *>({object_})"
        before = f'extern "C" {call.result}{symbol}({call.parameters(named=False)}){call.quiet};\n'
        before += _virtual_bodies(call)
        before += f'extern "C" __attribute__((weak)) void {make}(void *);\n'
        made = call.taken(f"({object_})->{function.name}({call.arguments(1)})")
        check = f" if (!{make}) return; {make}({call.loaded(0)});"
        return call.part(f"{before}{head}{_slot(call, 'caller')}{check} {made}{end}")
    declared = f"{call.attribute}{call.result}{{}}({call.parameters(named=False)}){call.quiet};"
    mangled = function.attributes.mangled
    if mangled is None:
        text = f'extern "C" {declared.format(symbol)}\n'
        return call.part(f"{text}{head}{_slot(call, 'caller')} {call.taken(f'{symbol}({call.arguments(0)})')}{end}")
    opening, closing, name = _scopes(mangled)
    name = function_symbol(name, call.convention) if call.convention != "c" else name
    before = f"{opening}__attribute__((weak)) {declared.format(name)}{closing}\n"
    qualified = "::".join(["", *mangled.split("::")[:-1], name])
    to = f"{call.attribute}{call.result}(*to)({call.parameters(named=False)}) = {qualified}; if (!to) return;"
    # A pointer before C++17 can't be noexcept: called through it, a function might throw.
    called = qualified if call.quiet else "to"
    return call.part(f"{before}{head}{_slot(call, 'caller')} {to} {call.taken(f'{called}({call.arguments(0)})')}{end}")


def _callee(call: _Call) -> Part:
    """The function itself: arguments go to the slots, the result comes from one."""
    types, function, method, symbol = call.types, call.function, call.method, call.symbol
    missing = call.balance(1, 0, False) + call.balance(1, 0, True)
    first = 1 if call.is_member else 0
    body = _slot(call, "callee")
    if method is not None and not method.is_virtual:
        names = ["this"] * first + [f"a{n}" for n in range(first, len(call.inputs))]
        body += "".join(f" {call.stored(n, name)}" for n, name in enumerate(names))
        body += call.correction("callee", missing) + call.returned()
        const = " const" if _is_const(types, function) else ""
        head = f"{call.attribute}{call.result}{types.names[method.type]}::{symbol}({call.parameters(first)})"
        return call.part(f"{head}{const}{call.quiet} {{{body} }}\n")
    body += "".join(f" {call.stored(n, f'a{n}')}" for n in range(len(call.inputs)))
    body += call.correction("callee", missing) + call.returned()
    text = f'extern "C" {call.attribute}{call.result}{symbol}({call.parameters()}){call.quiet} {{{body} }}\n'
    if method is not None:
        return call.part(text + _gate(call) + _virtual_bodies(call))
    mangled = function.attributes.mangled
    if mangled is None:
        return call.part(text)
    opening, closing, name = _scopes(mangled)
    name = function_symbol(name, call.convention) if call.convention != "c" else name
    head = f"{opening}{call.attribute}{call.result}{name}({call.parameters()}){call.quiet}"
    return call.part(f"{text}{_gate(call)}{head} {{{_forward(call, 0)} }}{closing}\n")


def _gate(call: _Call) -> str:
    """The function's stub by a name of its own: its usual one leads to the function itself on this side."""
    declared = f"gate_{call.symbol}({call.parameters(named=False)}){call.quiet}"
    return f'extern "C" __attribute__((weak)) {call.attribute}{call.result}{declared};\n'


def _forward(call: _Call, first: int) -> str:
    """Statements that pass on what came, and what comes back; `this` is the first argument if first is 1.

    On the caller's side that is run only where a compiler knows better than to look into the vtable.
    """
    this = [f"({call.types.spell(call.inputs[0].type)})this"] if first else []
    arguments = ", ".join([*this, *([call.forwarded(first)] if len(call.inputs) > first else [])])
    leave = "return " if call.function.output is not None else ""
    side = call.types.side
    # From the top: what is passed on may be a function of that name in a namespace.
    target = call.symbol if side == "caller" else f"(gate_{call.symbol} ? gate_{call.symbol} : ::{call.symbol})"
    return f"{call.correction(side, call.balance(1, 1, False))} {leave}{target}({arguments});"


def _virtual_bodies(call: _Call) -> str:
    """Of the class, and of the base through which it is called. Only that of the callee's class is ever run."""
    types, function, method = call.types, call.function, call.method
    assert method is not None
    const = " const" if _is_const(types, function) else ""
    text = ""
    for class_ in (method.type, method.through):
        if class_ is None:
            continue
        runs = class_ == method.type
        body = " __builtin_trap();"
        if runs:
            body = _forward(call, 1)
        head = f"inline {call.result}{types.names[class_]}::{function.name}({call.parameters(1, runs)})"
        text += f"{head}{const}{call.quiet} {{{body} }}\n"
    return text
