"""A whole unit in C or C++, and its functions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from common.model import Atomic, Enum, Function, Scalar, Spec, Toolchain
from common.names import function_symbol
from common.unit import FUNCTION, Part, Unit, Unsupported
from common.view import FIXED_ONLY, View

from . import callbacks, codecs, members, statics
from .dialect import CONVENTIONS, Dialect, assembler_name
from .types import NULL, Types, blocked, by_value, fieldless, spaced


def generate(spec: Spec, side: str, toolchain: Toolchain, dialect: Dialect) -> Unit:
    """One side of a spec for one toolchain."""
    view = View(spec, toolchain, blocked)
    functions, unsupported = view.supported(lambda type_id: by_value(view, type_id), mangled=dialect.classes)
    known = []
    for convention in toolchain.conventions:
        if convention in CONVENTIONS:
            known.append(convention)
        else:
            reason = f"the {dialect.name} generator knows no convention '{convention}'"
            unsupported += [Unsupported(f.name, convention, convention, reason) for f in functions]
    types = Types(view, dialect, side, members.declarations(functions, known) if dialect.classes else {})
    for function in functions:
        if function.fixed is not None:
            reason = "a variadic function is called by C's convention"
            unsupported += [Unsupported(function.name, c, "variadic-conventions", reason) for c in known if c in FIXED_ONLY]
        elif not dialect.enum_base and _promotes(function):
            reason = "compilers refuse these conventions without a prototype"
            unsupported += [Unsupported(function.name, c, "variadic-conventions", reason) for c in known if c in _PROTOTYPED]
    write = _caller if side == "caller" else _callee
    codec_parts = codecs.parts(types, side)
    parts = types.parts + codec_parts
    passing = _Passing(types)
    for function in functions:
        lacking = [m for m in _said(function, side, dialect) if m in toolchain.lacks]
        if lacking:
            unsupported.append(Unsupported(function.name, "", lacking[0], toolchain.lacks[lacking[0]]))
        elif dialect.classes and members.is_of_cpp(types, function):
            own, others = members.functions(types, function, known)
            parts += own
            unsupported += others
        elif function.is_static:
            parts += statics.parts(function, side, known, types, dialect)
        else:
            refused = FIXED_ONLY if function.fixed is not None else _PROTOTYPED if not dialect.enum_base and _promotes(function) else ()
            usable = [c for c in known if c not in refused]
            parts += write(function, usable, passing, dialect)
    prelude = f"/* {spec.name}: {side} in {dialect.name} */\n" + codecs.prelude(types, side, codec_parts) + "\n"
    if side == "callee" and any("noreturn" in f.attributes.marks for f in functions):
        pointer = "void (*callee_leave)(void);"
        prelude += (f"{dialect.extern}{{ {pointer} }}" if dialect.extern else pointer) + "\n\n"
    return Unit(dialect.extension, prelude, parts, unsupported)


#: (function, convention) → lines
Declare = Callable[[Function, str], str]

#: Conventions for functions that have a prototype.
_PROTOTYPED = frozenset(("fastcall", "thiscall"))

#: Words before a function that only one side says, and only C.
_ONE_SIDED = {"unprototyped": "caller", "knr": "callee"}


def _said(function: Function, side: str, dialect: Dialect) -> list[str]:
    """The words before a function or static that this side of it says."""
    marks = [m for m in function.attributes.marks if m != "noexcept" or dialect.enum_base]
    return [m for m in marks if m not in _ONE_SIDED or (_ONE_SIDED[m] == side and not dialect.enum_base)]


class _Passing:
    """How each type is spelled as a parameter ("u8 *") and moved through a slot ("*(u8 **)"); "" for what is no parameter in C."""

    def __init__(self, types: Types) -> None:
        self.types = types
        self._known: dict[int, tuple[str, str, str]] = {}

    def of(self, type_id: int) -> tuple[str, str, str]:
        """(to be followed by a name, to be followed by a slot, key)"""
        known = self._known.get(type_id)
        if known is None:
            if self.types.absent(type_id):
                return "", "", self.types.view.types[type_id].key
            spelling = self.types.spell(type_id)
            kind = self.types.view.types[type_id].kind
            moved = self.types.spell(kind.element) if isinstance(kind, Atomic) else spelling
            stars = "*" if moved.endswith("*") else " *"
            known = (spaced(spelling), f"*({moved}{stars})", self.types.view.types[type_id].key)
            self._known[type_id] = known
        return known


def _signature(function: Function, passing: _Passing) -> tuple[list[tuple[str, str, str]], str, str, tuple[str, ...]]:
    """(inputs, result to be followed by a name, how the result's slot is written, needs)"""
    inputs = [passing.of(f.type) for f in function.inputs]
    if function.output is None:
        return inputs, "void ", "", tuple(dict.fromkeys([i[2] for i in inputs]))
    result, move, key = passing.of(function.output)
    if not move:
        return inputs, "void ", "", tuple(dict.fromkeys([*[i[2] for i in inputs], key]))
    kind = passing.types.view.types[function.output].kind
    if isinstance(kind, Atomic):  # a result is a value, and has no qualifiers (C17 6.7.6.3)
        result = spaced(passing.types.spell(kind.element))
    return inputs, result, f"{move}slot[{len(inputs)}]", tuple(dict.fromkeys([*[i[2] for i in inputs], key]))


#: What the default argument promotions make of scalars (C11 6.5.2.2/6, C++ [expr.call]); others pass as they are.
_PROMOTED = {
    **dict.fromkeys(("i8", "u8", "i16", "u16", "bool", "c_char", "c_schar", "c_uchar", "c_short", "c_ushort"), "int"),
    "f32": "double",
    "c_float": "double",
    "char16": "int",
    "char": "unsigned int",
}


def _promoted(passing: _Passing, type_id: int) -> Optional[str]:
    """What a variadic argument of this type is passed as; None: as itself."""
    view = passing.types.view
    type_ = view.types[view.resolve(type_id)]
    if isinstance(type_.kind, Scalar):
        return _PROMOTED.get(type_.kind.name)
    if isinstance(type_.kind, Enum) or fieldless(type_):
        # An enum on an integer narrower than int is promoted to int.
        return next((_PROMOTED[r] for r in type_.attributes.reprs if r in _PROMOTED), None)
    return None


def _stored(passed: tuple[str, str, str], position: int, name: str) -> str:
    """A statement that moves a parameter into its slot; a nullptr_t by its bytes, since it is what arrived that counts."""
    if passed[0].strip() == NULL:
        return f"__builtin_memcpy(slot[{position}], &{name}, sizeof {name});"
    return f"{passed[1]}slot[{position}] = {name};"


def _fetches(function: Function, inputs: list[tuple[str, str, str]], passing: _Passing, convention: str) -> str:
    """Statements that take the variadic arguments into their slots; those in a va_list from a copy of it."""
    if function.fixed is None:
        return ""
    of = _va(convention)
    if function.by_list:
        text = f" __builtin_{of}_list aq; __builtin_{of}_copy(aq, ap);"
    else:
        text = f" __builtin_{of}_list ap; __builtin_{of}_start(ap, a{function.fixed - 1});"
    for n in range(function.fixed, len(inputs)):
        own = inputs[n][0].strip()
        if not own:
            continue
        wide = _promoted(passing, function.inputs[n].type)
        if own == NULL:
            wide = "void *"
        taken = f"__builtin_va_arg({'aq' if function.by_list else 'ap'}, {wide or own})"
        text += f" *(void **)slot[{n}] = {taken};" if own == NULL else f" {inputs[n][1]}slot[{n}] = {f'({own})' if wide else ''}{taken};"
    return text + f" __builtin_{of}_end({'aq' if function.by_list else 'ap'});"


def _va(convention: str) -> str:
    """How the compilers' built-ins for variadic functions of the convention begin."""
    return "ms_va" if convention.startswith(("win64", "efiapi")) else "va"


def _rest(function: Function, convention: str) -> list[str]:
    """What stands behind the fixed parameters."""
    if function.fixed is None:
        return []
    return [f"__builtin_{_va(convention)}_list ap"] if function.by_list else ["..."]


def _by_list(function: Function, convention: str, symbol: str, store: str, inputs: list[tuple[str, str, str]]) -> tuple[str, str]:
    """A function of the caller's own that makes a va_list of its arguments and passes it on; and a call of that."""
    of = _va(convention)
    arguments = [f"{i[1]}slot[{n}]" for n, i in enumerate(inputs)]
    passed = ", ".join([*arguments[: function.fixed], "ap"])
    text = (
        f"static {CONVENTIONS[convention]}void {symbol}__list(void **slot, ...) {{ __builtin_{of}_list ap; "
        f"__builtin_{of}_start(ap, slot); {store}{' = ' if store else ''}{symbol}({passed}); __builtin_{of}_end(ap); }}\n"
    )
    return text, f"{symbol}__list({', '.join(['slot', *arguments[function.fixed :]])})"


def prototype(function: Function, convention: str, types: Types) -> str:
    """A function's declaration as one line, whatever attributes belong to it in front."""
    return _prototype(function, convention, _Passing(types), types.dialect)


def _prototype(function: Function, convention: str, passing: _Passing, dialect: Dialect) -> str:
    _, result, _, _ = _signature(function, passing)
    fixed = [t.rstrip() for t in _parameter_types(function, passing) if t]
    parameters = ", ".join([*fixed, *_rest(function, convention)]) or "void"
    if "unprototyped" in _said(function, "caller", dialect):
        parameters = ""
    before = "".join([f"{text}\n" for text in function.attributes.passthrough])
    front, behind = _words(function, dialect)
    symbol = function_symbol(function.name, convention)
    named = assembler_name(symbol, convention)
    return f"{before}{dialect.extern}{front}{CONVENTIONS[convention]}{result}{symbol}({parameters}){behind}{named};\n"


def side_of(function: Function, side: str, conventions: list[str], types: Types, declare: Declare) -> list[Part]:
    """A function's parts where its prototype is told in another way: `declare` gives what stands in front instead."""
    write = _caller if side == "caller" else _callee
    return write(function, conventions, _Passing(types), types.dialect, declare)


def _parameter_types(function: Function, passing: _Passing) -> list[str]:
    """Of the fixed parameters, to be followed by a name. Where some C side has no prototype, all of them are promoted,
    since that is what it passes, or expects (C11 6.5.2.2/6)."""
    types = [passing.of(f.type)[0] for f in function.inputs[: function.fixed]]
    if not _promotes(function):
        return types
    wide = [_promoted(passing, f.type) for f in function.inputs]
    return [f"{w} " if w else t for w, t in zip(wide, types)]


def _promotes(function: Function) -> bool:
    return "unprototyped" in function.attributes.marks or "knr" in function.attributes.marks


def _words(function: Function, dialect: Dialect) -> tuple[str, str]:
    """(in front of the declaration, behind the parameters)"""
    noreturn = "[[noreturn]] " if dialect.enum_base else "_Noreturn "
    noexcept = " noexcept" if dialect.enum_base and "noexcept" in function.attributes.marks else ""
    return noreturn if "noreturn" in function.attributes.marks else "", noexcept


def _caller(
    function: Function, conventions: list[str], passing: _Passing, dialect: Dialect, declare: Optional[Declare] = None
) -> list[Part]:
    """The prototype, and call_f, which calls it with what the slots hold."""
    inputs, _, store, needs = _signature(function, passing)
    arguments = ", ".join([f"{i[1]}slot[{n}]" for n, i in enumerate(inputs) if i[0]])
    slot = f"void **slot = caller_state.slot; {store}{' = ' if store else ''}" if inputs or store else ""
    own_legs = function.legs
    parts = []
    for convention in conventions:
        symbol = function_symbol(function.name, convention)
        declaration = declare(function, convention) if declare else _prototype(function, convention, passing, dialect)
        if function.by_list:
            helper, call = _by_list(function, convention, symbol, store, inputs)
            body = f"void **slot = caller_state.slot; {call};"
        else:
            helper, body = "", f"{slot}{symbol}({arguments});"
        text = f"{declaration}{helper}{dialect.extern}void call_{symbol}(void) {{ {body} }}\n"
        text += callbacks.definitions(function, convention, own_legs, "caller", passing.types, dialect)
        parts.append(Part(FUNCTION, function.name, convention, text, needs))
    return parts


def _callee(
    function: Function, conventions: list[str], passing: _Passing, dialect: Dialect, declare: Optional[Declare] = None
) -> list[Part]:
    """The function itself: arguments go to the slots, the result comes from one."""
    inputs, result, load, needs = _signature(function, passing)
    types = _parameter_types(function, passing)
    knr = "knr" in _said(function, "callee", dialect)
    fixed = [f"{t}a{n}" for n, t in enumerate(types) if t]
    casts = ["" if knr or t == i[0] else f"({i[0].rstrip()})" for t, i in zip(types, inputs)]
    moves = "".join([f" {_stored(i, n, f'{c}a{n}')}" for n, (i, c) in enumerate(zip(inputs, casts)) if i[0]])
    slot = " void **slot = callee_state.slot;" if inputs or load else ""
    leave = f" return {load};" if load else ""
    if "noreturn" in function.attributes.marks:
        leave = " callee_leave(); for (;;);"
    before = "".join([f"{text}\n" for text in function.attributes.passthrough])
    front, behind = _words(function, dialect)
    own_legs = function.legs
    back = "".join([f" {call}" for call in callbacks.calls(own_legs, 0, passing.types, len(fixed))])
    behind += "".join([f" {i[0]}a{n};" for n, i in enumerate(inputs) if i[0]]) if knr else ""
    parts = []
    for convention in conventions:
        symbol = function_symbol(function.name, convention)
        parameters = ", ".join([*fixed, *_rest(function, convention)]) or "void"
        if knr:
            parameters = ", ".join([f"a{n}" for n, i in enumerate(inputs) if i[0]])
        named = assembler_name(symbol, convention)
        declaration = declare(function, convention) if declare else _prototype(function, convention, passing, dialect) if named else before
        text = (
            f"{declaration}"
            f"{dialect.extern}{front}{CONVENTIONS[convention]}{result}{symbol}({parameters}){behind} "
            f"{{{slot}{moves}{_fetches(function, inputs, passing, convention)}{back}{leave} }}\n"
        )
        text += callbacks.definitions(function, convention, own_legs, "callee", passing.types, dialect)
        parts.append(Part(FUNCTION, function.name, convention, text, needs))
    return parts
