"""Functions in C and C++, both sides of them: plain ones, members of classes, virtual ones, and those with mangled names.

Each is a signature, statements that are the same for all, and what they differ in: how the function is declared, and how it is
called. A virtual function is called through the vtable of an object that the callee's side has made, and one with a mangled
name by that name. Both lead to a function of the callee's that passes its arguments on to the stub of the function proper, so
that the gate sees the call.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from common.conventions import different, is_c, no_prototype, no_variadics
from common.layout import body, listed
from common.model import Function, Ref
from common.names import call_symbol, function_symbol, helper_symbol
from common.unit import FUNCTION, Part, Unsupported

from . import callbacks, variadic
from .calls import Signature, call
from .definitions import Methods
from .dialect import assembler_name, words_of
from .helpers import MOST_PASSED, PASSED
from .types import Types

#: (function, convention) → lines that declare it
Declare = Callable[[Function, str], str]

def parts(
    types: Types, function: Function, conventions: list[str], declare: Declare | None = None
) -> tuple[list[Part], list[Unsupported]]:
    """One function under each of the conventions; and those under which it can't be said. `declare`: what stands for the declaration,
    where a tool makes that."""
    signature = Signature(types, function)
    usable, unsupported = _usable(signature, conventions)
    forms = [_Form(signature, convention, declare) for convention in usable]
    if types.side == "callee":
        return [_callee(form) for form in forms], unsupported
    tried = different(usable)
    return [_caller(form, form.convention in tried) for form in forms], unsupported


def prototype(types: Types, function: Function, convention: str) -> str:
    """The declaration of a plain function, whatever attributes belong to it in front."""
    return _prototype(Signature(types, function), convention)


def methods(functions: Iterable[Function], sayable: Collection[str], conventions: list[str]) -> Methods:
    """What classes declare: all their member functions, in the order of the spec. `sayable`: the names of those that the unit has; a
    virtual one that it hasn't keeps its place in the vtable."""
    found: Methods = {}
    for function in functions:
        if function.method is None:
            continue
        if not function.method.is_virtual:
            for convention in conventions if function.name in sayable else ():
                found.setdefault(function.method.type, []).append(_DeclareMember(function, convention).text)
        elif "c" in conventions:
            declare = _DeclareMember(function, "c", function.name in sayable)
            for class_ in (function.method.through, function.method.type):
                if class_ is not None:
                    found.setdefault(class_, []).append(declare.text)
    return found


def _usable(signature: Signature, conventions: list[str]) -> tuple[list[str], list[Unsupported]]:
    """Under which of the conventions the function can be said, and why not under the others."""
    function, dialect = signature.function, signature.types.dialect

    def all_refused(feature: str, reason: str) -> tuple[list[str], list[Unsupported]]:
        return [], [Unsupported(function.name, "", feature, reason)]

    def without(feature: str, why: Callable[[str], str]) -> tuple[list[str], list[Unsupported]]:
        """`why` a convention is refused; "" if it isn't."""
        refused = [Unsupported(function.name, c, feature, reason) for c in conventions if (reason := why(c))]
        return [c for c in conventions if not why(c)], refused

    if function.fixed is not None and dialect.is_cpp:
        if signature.is_special or any(f.reference for f in function.inputs):
            return all_refused("variadic-class", "what a variadic function of C++ does with classes and references depends on the compiler")
        if (function.method is not None and function.method.is_virtual) or function.attributes.mangled is not None:
            return all_refused("variadic-class", "the arguments of a variadic function can't be passed on to the one that is called by its symbol")
    if dialect.is_cpp and function.method is not None and signature.types.view.transparent(function.method.type) is not None:
        return all_refused("transparent-this", "a transparent struct is what it holds in C++, and has no member functions")
    if dialect.is_cpp and any(f.reference and _refers_to_nothing(signature.types, f.type) for f in function.inputs):
        return all_refused("unit", "there is no reference to what holds nothing in C++")
    if dialect.is_cpp and (twin := _same_mangled(signature)) is not None:
        return all_refused("mangled-twice", f"to C++, its name and parameters are those of '{twin}'")
    if dialect.is_cpp and function.method is not None and function.method.is_virtual:
        return without("virtual", lambda c: "" if c == "c" else "a virtual function is called by the platform's own convention")
    if function.fixed is not None:
        return without("variadic-conventions", no_variadics)
    if "unprototyped" in signature.said:
        return without("variadic-conventions", no_prototype)
    return conventions, []


def _refers_to_nothing(types: Types, type_id: int) -> bool:
    kind = types.view.types[types.view.resolve(type_id)].kind
    return isinstance(kind, Ref) and types.absent(kind.target)


def _same_mangled(signature: Signature) -> str | None:
    """An earlier function with the same mangled name and the same parameters, which would be the same function."""
    mangled = signature.function.attributes.mangled
    for other in signature.types.view.spec.functions if mangled is not None else ():
        if other is signature.function:
            return None
        if other.attributes.mangled == mangled and Signature(signature.types, other).parameters(named=False) == signature.parameters(named=False):
            return other.name
    return None


class _Form:
    """A signature under one convention."""

    def __init__(self, signature: Signature, convention: str, declare: Declare | None = None) -> None:
        self.signature = signature
        self.types = signature.types
        self.function = signature.function
        self.method = signature.function.method if signature.types.dialect.is_cpp else None
        self.convention = convention
        self.symbol = function_symbol(signature.function.name, convention)
        self.words = words_of(convention)
        self.extern = signature.types.dialect.extern
        self.declare = declare
        #: Whether the callee calls something that ruins what C's functions don't keep: its own convention may keep more, and who needs no
        #: register keeps it by luck. In a function that may not throw, the call would need a landing pad, and that the C++ library.
        self.ruins = self.types.side == "callee" and not (is_c(convention) or signature.noreturn or signature.noexcept)

    def declaration(self) -> str:
        if self.declare is not None:
            return self.declare(self.function, self.convention)
        return _prototype(self.signature, self.convention)

    def head(self, name: str, first: int = 0, named: bool = True, behind: str = "", words: str | None = None) -> str:
        """Of a declaration or definition, from the convention on."""
        parameters = [*self.signature.parameters(first, named), *variadic.rest(self.signature, self.convention)]
        if not parameters and not self.types.dialect.is_cpp:
            parameters = ["void"]
        words = self.words if words is None else words
        return listed(f"{words}{self.signature.result}{name}(", parameters, f"){behind}{self.signature.noexcept}")

    def slots(self) -> list[str]:
        return [f"void **{self.signature.slot} = {self.types.side}_state.slot;"] if self.signature.has_slots else []

    def part(self, text: str, uses: tuple[str, ...] = ()) -> Part:
        text += callbacks.definitions(self.function, self.convention, self.types)
        uses += ("leave",) if self.signature.noreturn and self.types.side == "callee" else ()
        uses += ("ruin",) if self.ruins else ()
        fallback = _trapping_bodies(self) if self.method is not None and self.method.is_virtual else ""
        return Part(FUNCTION, self.function.name, self.convention, text, self.signature.needs, uses, fallback)

    def helper(self, word: str) -> str:
        """The symbol of something else that is made for the function."""
        return helper_symbol(word, self.function.name, self.convention)

    def caller(self, *statements: str) -> str:
        return body(f"{self.extern}void {call_symbol(self.function.name, self.convention)}(void)", list(statements))


@dataclass(frozen=True)
class _DeclareMember:
    """How a class declares a member function."""

    function: Function
    convention: str
    is_said: bool = True

    def text(self, types: Types) -> str:
        method = self.function.method
        assert method is not None
        if method.is_virtual and not (self.is_said and _usable(Signature(types, self.function), [self.convention])[0]):
            return f"virtual void {types.virtuals[self.function.name]}() {{ __builtin_trap(); }}"
        form = _Form(Signature(types, self.function), self.convention)
        first = 0 if method.is_static else 1
        if method.is_virtual:
            head = form.head(types.virtuals[self.function.name], first, False, _const(types, self.function), "")
            return f"{form.signature.front}inline virtual {head};"
        name = assembler_name(form.symbol, self.convention) or f' __asm__("{form.symbol}")'
        head = form.head(form.symbol, first, False, _const(types, self.function))
        return f"{form.signature.front}{'static ' if method.is_static else ''}{head}{name};"


def _const(types: Types, function: Function) -> str:
    """Whether a member function is one of a const object."""
    if function.method is None or function.method.is_static:
        return ""
    return "" if getattr(types.view.types[function.inputs[0].type].kind, "mutable", False) else " const"


def _prototype(signature: Signature, convention: str) -> str:
    form = _Form(signature, convention)
    if "unprototyped" in signature.said:
        head = f"{form.words}{signature.result}{form.symbol}()"
    else:
        head = form.head(form.symbol)
    return f"{signature.before}{form.extern}{signature.front}{head}{assembler_name(form.symbol, convention)};\n"


def _scopes(types: Types, mangled: str) -> tuple[str, str, str]:
    """(what opens its namespaces, what closes them, the name itself)"""
    *spaces, name = types.mangled[mangled]
    return "".join(f"namespace {s} {{ " for s in spaces), " }" * len(spaces), name


def _mangled_name(form: _Form, name: str) -> str:
    """Under another convention than C's one of its own, which is no function's symbol."""
    return f"{function_symbol(name, form.convention)}_" if form.convention != "c" else name


def _caller(form: _Form, may_ignore: bool) -> Part:
    """The declaration, if no class has it, and call_f, which calls the function with what the slots hold."""
    function, method, signature = form.function, form.method, form.signature
    if method is not None and method.is_virtual:
        return form.part(_virtual_caller(form))
    if form.types.dialect.is_cpp and function.attributes.mangled is not None:
        return form.part(_mangled_caller(form, function.attributes.mangled))
    first, called = 0, form.symbol
    declaration = signature.before if method is not None else form.declaration()
    if method is not None:
        first = 0 if method.is_static else 1
        called = f"{form.types.names[method.type]}::{form.symbol}" if method.is_static else f"({signature.loaded(0)})->{form.symbol}"
    helper = ""
    if function.by_list:
        helper, statement = variadic.by_list(signature, form.convention, called, first)
    else:
        statement = signature.taken(called, signature.arguments(first))
    text = f"{declaration}{helper}{form.caller(*form.slots(), *_around(form, statement))}"
    uses: tuple[str, ...] = ()
    if may_ignore and form.types.view.uses_stack(function):
        text += _dynamic(form, _around(form, statement))
        uses = ("dynamic",)
    if not may_ignore or not form.types.view.left_behind(function) or signature.is_special or len(function.inputs) > MOST_PASSED:
        return form.part(text, uses)
    return form.part(text + _ignoring(form), (*uses, "passed"))


def _dynamic(form: _Form, statements: list[str]) -> str:
    """A caller whose frame has a size that is known when it runs: what it passes on the stack isn't at a fixed distance from what
    else is there."""
    before = [*form.slots(), "volatile unsigned char more[abiter_more];", "abiter_fill(more, sizeof more);"]
    after = "if (abiter_changed(more, sizeof more)) caller_overwritten = 1;"
    return body(f"{form.extern}void {form.helper('dynamic')}(void)", [*before, *statements, after])


def _ignoring(form: _Form) -> str:
    """A caller that does nothing with the result. Its frame has nothing but what the result is left in: what it passes is at fixed
    addresses, and takes no pointers to get at."""
    arguments = [form.signature.loaded(n, f"(abiter_passed + {PASSED * n})") for n, _ in form.signature.there()]
    ignored = call("", form.symbol, arguments, ";")
    return body(f"{form.extern}void {form.helper('ignore')}(void)", [ignored])


def _around(form: _Form, statement: str) -> list[str]:
    """The call and what sets the count of objects right. The copy of an argument is destroyed behind the call, and so is the result,
    whose copy in the slot stays; where nothing comes back, nothing is destroyed."""
    signature = form.signature
    if signature.noreturn:
        return [*signature.corrected("caller", signature.missing(1, 0, False)), statement]
    missing = signature.missing(1, 1, False) + signature.missing(1, 1, True)
    return [statement, *signature.corrected("caller", missing)]


def _virtual_caller(form: _Form) -> str:
    types, signature, method = form.types, form.signature, form.method
    assert method is not None
    make = f"callee_make_{types.view.types[method.type].in_symbols}"
    object_ = signature.loaded(0)
    if method.through is not None:
        object_ = f"static_cast<{types.names[method.through]} *>({object_})"
    head = form.head(form.symbol, named=False, words="")
    before = f"{signature.before}{form.extern}{signature.front}{head};\n" + _virtual_bodies(form)
    before += f"{form.extern}__attribute__((weak)) void {make}(void *);\n"
    made = signature.taken(f"({object_})->{types.virtuals[form.function.name]}", signature.arguments(1))
    check = [f"if (!{make}) return;", f"{make}({signature.loaded(0)});"]
    return before + form.caller(*form.slots(), *check, *_around(form, made))


def _mangled_caller(form: _Form, mangled: str) -> str:
    signature = form.signature
    opening, closing, name = _scopes(form.types, mangled)
    name = _mangled_name(form, name)
    before = f"{signature.before}{opening}{signature.front}__attribute__((weak)) {form.head(name, named=False)};{closing}\n"
    qualified = "::".join(["", *form.types.mangled[mangled][:-1], name])
    parameters = ", ".join(signature.parameters(named=False))
    check = [f"{form.words}{signature.result}(*to)({parameters}) = {qualified};", "if (!to) return;"]
    # A pointer before C++17 can't be noexcept: called through it, a function might throw.
    made = signature.taken(qualified if signature.noexcept else "to", signature.arguments())
    return before + form.caller(*form.slots(), *check, *_around(form, made))


def _callee(form: _Form) -> Part:
    """The function itself: arguments go to the slots, the result comes from one."""
    types, signature, method = form.types, form.signature, form.method
    if method is not None and not method.is_virtual:
        first = 0 if method.is_static else 1
        head = form.head(f"{types.names[method.type]}::{form.symbol}", first, True, _const(types, form.function))
        return form.part(signature.before + body(signature.front + head, _stores(form)))
    if "knr" in signature.said:
        return form.part(_old_style(form))
    text = form.declaration() if assembler_name(form.symbol, form.convention) or form.declare is not None else signature.before
    text += body(form.extern + signature.front + form.head(form.symbol, words="" if method is not None else None), _stores(form))
    if method is not None:
        return form.part(text + _gate(form) + _virtual_bodies(form))
    mangled = form.function.attributes.mangled if types.dialect.is_cpp else None
    if mangled is not None:
        opening, closing, name = _scopes(form.types, mangled)
        definition = body(signature.front + form.head(_mangled_name(form, name)), _forward(form, 0)).rstrip("\n")
        text += f"{_gate(form)}{opening}{definition}{closing}\n"
    return form.part(text)


def _stores(form: _Form, narrowed: bool = True) -> list[str]:
    """All that the function does."""
    signature = form.signature
    statements = form.slots()
    statements += [signature.stored(n, p.name, narrowed) for n, p in signature.there(0, signature.fixed)]
    statements += [line for n, p in signature.there(0, signature.fixed) for line in signature.placed(n, p.name)]
    statements += variadic.fetches(signature, form.convention)
    statements += callbacks.calls(form.function, 0, form.types, signature.fixed)
    missing = signature.missing(1, 0, False) + (0 if signature.noreturn else signature.missing(1, 0, True))
    ruin = ["callee_ruin();"] if form.ruins else []
    return [*statements, *signature.corrected("callee", missing), *ruin, *signature.returned()]


def _old_style(form: _Form) -> str:
    """A definition as before C89: what it is called with has been promoted, and is narrowed by the compiler."""
    signature = form.signature
    names = [p.name for _, p in signature.there()]
    declared = "".join([f" {p.own}{p.name};" for _, p in signature.there()])
    head = f"{form.extern}{signature.front}{form.words}{signature.result}{form.symbol}({', '.join(names)}){declared}"
    named = form.declaration() if assembler_name(form.symbol, form.convention) else signature.before
    return named + body(head, _stores(form, False))


def _gate(form: _Form) -> str:
    """The function's stub by a name of its own: its usual one leads to the function itself on this side."""
    words = "" if form.method is not None else None
    head = form.head(form.helper("gate"), named=False, words=words)
    named = assembler_name(form.helper("gate"), form.convention)
    return f"{form.extern}{form.signature.front}__attribute__((weak)) {head}{named};\n"


def _forward(form: _Form, first: int) -> list[str]:
    """Statements that pass on what came, and what comes back; `this` is the first argument if first is 1.

    On the caller's side that is run only where a compiler knows better than to look into the vtable.
    """
    types, signature, side = form.types, form.signature, form.types.side
    this = [f"({types.spell(signature.inputs[0].field.type)})this"] if first else []
    # From the top: there may be a function of that name in a namespace, and a parameter.
    gate = form.helper("gate")
    target = f"::{form.symbol}" if side == "caller" else f"(::{gate} ? ::{gate} : ::{form.symbol})"
    leave = "return " if signature.returns else ""
    passed = call(leave, target, [*this, *signature.forwarded(first)], ";")
    return [*signature.corrected(side, signature.missing(1, 1, False)), passed, *(["for (;;);"] if signature.noreturn else [])]


def _virtual_bodies(form: _Form) -> str:
    """Of the class, and of the base through which it is called. Only that of the callee's class is ever run."""
    method = form.method
    assert method is not None
    text = _virtual_body(form, method.type, _forward(form, 1))
    return text if method.through is None else text + _virtual_body(form, method.through, None)


def _trapping_bodies(form: _Form) -> str:
    """What the vtables of these classes lead to where the function itself doesn't compile."""
    method = form.method
    assert method is not None
    return "".join([_virtual_body(form, class_, None) for class_ in (method.type, method.through) if class_ is not None])


def _virtual_body(form: _Form, class_: int, statements: list[str] | None) -> str:
    head = form.head(f"{form.types.names[class_]}::{form.types.virtuals[form.function.name]}", 1, statements is not None, _const(form.types, form.function), "")
    return body(f"{form.signature.front}inline {head}", ["__builtin_trap();"] if statements is None else statements)

