"""Functions in Rust: both sides of them."""

from __future__ import annotations

from typing import NamedTuple

from common.conventions import different, is_c
from common.layout import WIDTH, body, listed
from common.model import Function
from common.names import Locals, call_symbol, function_symbol, helper_symbol
from common.unit import FUNCTION, Part, Unsupported
from common.view import View

from . import callbacks, variadic, wrappers
from .conventions import FEATURES, words_of
from .types import Types


def parts(types: Types, function: Function, conventions: list[str], side: str) -> tuple[list[Part], list[Unsupported]]:
    """One function under each of the conventions; and those under which it can't be said."""
    refused = variadic.lacking(types.view, function, side, tuple(conventions))
    out = {u.convention for u in refused}
    signature = _signature(types, function, side)
    usable = [c for c in conventions if c not in out]
    if side == "callee":
        return [_callee(types, signature, c) for c in usable], refused
    tried = different(usable)
    return [_caller(types, signature, c, c in tried) for c in usable], refused


class _Signature(NamedTuple):
    """What doesn't depend on a convention. `names`: of the parameters; `locals`: of what stands beside them, which a caller has nothing of;
    `parameters`: how the fixed ones are declared; `wide`: what each
    input is promoted to; `spelled`: the inputs' own types; `declared`: those of the fixed ones in the declaration."""

    function: Function
    side: str
    names: list[str]
    locals: Locals
    spelled: list[str]
    wide: list[str | None]
    declared: list[str]
    parameters: list[str]
    result: str
    needs: tuple[str, ...]
    has_vectors: bool

    @property
    def slots(self) -> list[str]:
        return [f"let {self.slot} = {self.side}_state.slot;"] if self.needs else []

    @property
    def slot(self) -> str:
        return self.locals["slot"]

    @property
    def before(self) -> str:
        return "".join([f"{text}\n" for text in self.function.attributes.passthrough])


def _signature(types: Types, function: Function, side: str) -> _Signature:
    names = types.parameter_names(function)
    own = Locals() if side == "caller" else types.locals(function)
    spelled = [types.spell(f.type) for f in function.inputs]
    # Where some C side has no prototype, it passes, or expects, promoted arguments; behind the fixed ones all do.
    everywhere = "unprototyped" in function.attributes.marks or "knr" in function.attributes.marks
    fixed = len(spelled) if function.fixed is None else function.fixed
    wide = [
        variadic.promoted(types.view, f.type) if everywhere or n >= fixed else None for n, f in enumerate(function.inputs)
    ]
    result = "" if function.output is None else f" -> {types.spell(function.output)}"
    if "noreturn" in function.attributes.marks:
        result = " -> !"
    needs = tuple(dict.fromkeys([types.view.types[t].key for t in View.signature(function)]))
    declared = [wide[n] or spelled[n] for n in range(fixed)]
    spoken = [*(f.type for f in function.inputs[:fixed]), *([] if function.output is None else [function.output])]
    parameters = [f"{name}: {type_}" for name, type_ in zip(names[:fixed], declared, strict=True)]
    vectors = "vector" in types.uses(spoken)
    return _Signature(function, side, names, own, spelled, wide, declared, parameters, result, needs, vectors)


def place(position: int, spelling: str, slot: str = "slot") -> str:
    """A slot as a pointer to what it holds."""
    return f"{f'*{slot}.add({position})' if position else f'*{slot}'} as *mut {spelling}"


def load(types: Types, position: int, type_id: int, slot: str = "slot") -> str:
    """Moves a value out of a slot."""
    pointer = place(position, types.spell(type_id), slot)
    return f"*({pointer})" if types.copies(type_id) else f"core::ptr::read({pointer})"


def stored(types: Types, position: int, type_id: int, slot: str = "slot") -> tuple[str, str]:
    """(what stands before a value that goes into a slot, what stands behind it); nothing that was there is dropped."""
    pointer = place(position, types.spell(type_id), slot)
    return (f"core::ptr::write({pointer}, ", ");") if wrappers.drops(types.view, type_id) else (f"*({pointer}) = ", ";")


def call(before: str, function: str, arguments: list[str], after: str) -> str:
    """A statement with a call in it; a long one goes on with the arguments on further lines."""
    return listed(f"{before}{function}(", arguments, f"){after}", "        ", WIDTH - 4)


def exported(name: str, parameters: list[str], result: str, statements: list[str], convention: str = "C") -> str:
    """A function that others find by its name."""
    head = listed(f'#[no_mangle] pub unsafe extern "{convention}" fn {name}(', parameters, f"){result}")
    return body(head, statements, "    ")


def _part(types: Types, signature: _Signature, convention: str, text: str, uses: tuple[str, ...] = ()) -> Part:
    text += callbacks.definitions(types, signature.function, convention, signature.side)
    uses += FEATURES.get(convention, ()) + types.uses(View.signature(signature.function))
    return Part(FUNCTION, signature.function.name, convention, text, signature.needs, uses)


def _caller(types: Types, signature: _Signature, convention: str, may_ignore: bool) -> Part:
    """The declaration, and call_f, which calls it with what the slots hold."""
    function = signature.function
    words = words_of(convention)
    symbol = function_symbol(function.name, convention)
    rest = ["..."] * (function.fixed is not None)
    arguments = []
    for n, field in enumerate(function.inputs):
        value, wide = load(types, n, field.type), signature.wide[n]
        arguments.append(value if wide is None else variadic.widened(types.view, field.type, value, signature.spelled[n], wide))
    called, how = symbol, []
    if words.endswith("-unwind") or signature.has_vectors:
        # Same ABI; but a call that may unwind has a guard in a crate that may not, and the guard needs a core; and
        # a vector can't stand in the declaration of a foreign function, only in the type of a pointer to one.
        called = "f"
        pointer = f'unsafe extern "{words.removesuffix("-unwind")}" fn({", ".join([*signature.declared, *rest])}){signature.result}'
        to = f"core::mem::transmute({symbol} as *const ());"
        break_ = " " if len(pointer) + len(to) < WIDTH - 16 else "\n        "
        how = [f"let f: {pointer} ={break_}{to}"]
    declared = f"fn {symbol}()"
    if not signature.has_vectors:
        declared = listed(f"fn {symbol}(", [*signature.parameters, *rest], f"){signature.result}")
    before, after = "", ";"
    if function.output is not None:
        before, after = stored(types, len(function.inputs), function.output)
    statement = [call(before, called, arguments, after)]
    if function.output is not None and types.view.aligned(function.output):
        at = f"{signature.side}_state.at.add({len(function.inputs)}).write(core::ptr::addr_of!(r) as *mut u8);"
        statement = [call("let r = ", called, arguments, ";"), at, f"{before}r{after}"]
    text = f'{signature.before}extern "{words}" {{ {declared}; }}\n'
    text += exported(call_symbol(function.name, convention), [], "", [*how, *signature.slots, *statement])
    output = function.output
    if may_ignore and types.view.left_behind(function) and output is not None and not wrappers.drops(types.view, output):
        text += exported(helper_symbol("ignore", function.name, convention), [], "", [*how, *signature.slots, call("", called, arguments, ";")])
    return _part(types, signature, convention, text)


def _callee(types: Types, signature: _Signature, convention: str) -> Part:
    """The function itself: arguments go to the slots, the result comes from one."""
    function = signature.function
    fixed = len(signature.parameters)
    statements = signature.slots
    for n, field in enumerate(function.inputs):
        value, wide = signature.names[n], signature.wide[n]
        if n >= fixed:
            value = variadic.fetch(types.view, field.type, signature.spelled[n], wide, signature.locals["args"])
        elif wide is not None:
            value = variadic.narrowed(types.view, field.type, value, signature.spelled[n])
        elif types.view.aligned(field.type):
            statements.append(f"{signature.side}_state.at.add({n}).write(core::ptr::addr_of!({value}) as *mut u8);")
        before, after = stored(types, n, field.type, signature.slot)
        statements.append(f"{before}{value}{after}")
    statements += callbacks.calls(types, function, 0, signature.slot)
    uses: tuple[str, ...] = ()
    if not (is_c(convention) or "noreturn" in function.attributes.marks):
        statements.append("callee_ruin();")
        uses = ("ruin",)
    if "noreturn" in function.attributes.marks:
        statements.append("callee_leave()")
        uses = ("leave",)
    elif function.output is not None:
        statements.append(load(types, len(function.inputs), function.output, signature.slot))
    parameters = signature.parameters
    if function.fixed is not None:
        parameters = [*parameters, f"mut {signature.locals['args']}: ..."]
        uses += ("c_variadic",)
    words = words_of(convention)
    symbol = function_symbol(function.name, convention)
    text = signature.before + exported(symbol, parameters, signature.result, statements, words)
    return _part(types, signature, convention, text, uses)
