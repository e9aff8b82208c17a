"""Variadic functions in C and C++: what stands behind the fixed parameters, and what takes it out."""

from __future__ import annotations

from common.layout import body
from common.names import helper_symbol
from common.promotion import is_enum, promoted

from .calls import PROMOTED, Signature, call
from .dialect import MICROSOFT, attribute_of, words_of


def rest(signature: Signature, convention: str) -> list[str]:
    """What stands behind the fixed parameters."""
    if signature.function.fixed is None:
        return []
    beside = signature.types.locals(signature.function)  # in a prototype, too
    return [f"__builtin_{_va(convention)}_list {beside['ap']}"] if signature.function.by_list else ["..."]


def fetches(signature: Signature, convention: str) -> list[str]:
    """Statements that take the variadic arguments into their slots; those in a va_list from a copy of it."""
    function = signature.function
    if function.fixed is None:
        return []
    of = _va(convention)
    name, given = signature.locals["aq" if function.by_list else "ap"], signature.locals["ap"]
    if function.by_list:
        lines = [f"__builtin_{of}_list {name};", f"__builtin_{of}_copy({name}, {given});"]
    else:
        last = [p.name for _, p in signature.there(0, function.fixed)][-1]
        lines = [f"__builtin_{of}_list {name};", f"__builtin_{of}_start({name}, {last});"]
    for n, parameter in signature.there(function.fixed):
        own = signature.as_value(parameter.field.type).strip()
        if signature.types.is_null(parameter.field.type):
            # It is null, whatever is there: what is there is read as the void * that it was passed as, from a copy of the list.
            other = signature.locals["an"]
            copied = f"__builtin_{of}_list {other}; __builtin_{of}_copy({other}, {name});"
            lines.append(f"{{ {copied} *(void **){signature.slot}[{n}] = __builtin_va_arg({other}, void *); __builtin_{of}_end({other}); }}")
            lines.append(f"(void)__builtin_va_arg({name}, {own});")
            continue
        wide = _fetched_as(signature, parameter.field.type, own)
        taken = f"__builtin_va_arg({name}, {wide or own})"
        lines.append(f"{parameter.through}{signature.slot}[{n}] = {f'({own})' if wide else ''}{taken};")
    return [*lines, f"__builtin_{of}_end({name});"]


def _fetched_as(signature: Signature, type_id: int, own: str) -> str | None:
    """The type that an argument behind `...` was promoted to, if that isn't its own. An enum of C++ becomes an integer, however wide it
    is ([conv.prom]): to ask for the enum is undefined ([cstdarg.syn]), and g++ makes a trap of it."""
    view = signature.types.view
    wide = promoted(view, type_id)
    if signature.types.dialect.is_cpp and is_enum(view, type_id):
        return f"decltype(+{own}())"
    return PROMOTED[wide] if wide else None


def by_list(signature: Signature, convention: str, called: str, first: int) -> tuple[str, str]:
    """A function of the caller's own that makes a va_list of its arguments and passes it on to the function `called`, from the
    input `first` on; and a statement that calls that."""
    of = _va(convention)
    fixed = signature.function.fixed
    assert fixed is not None
    arguments = signature.arguments(first)
    name = helper_symbol("list", signature.function.name, convention)
    passed = signature.taken(called, [*arguments[: len(signature.there(first, fixed))], "ap"])
    head = f"static {words_of(convention)}void {name}(void **slot, ...)"
    text = body(head, [f"__builtin_{of}_list ap;", f"__builtin_{of}_start(ap, slot);", passed, f"__builtin_{of}_end(ap);"])
    return text, call("", name, ["slot", *arguments[len(signature.there(first, fixed)) :]], ";")


def _va(convention: str) -> str:
    """How the compilers' built-ins for variadic functions of the convention begin."""
    return "ms_va" if attribute_of(convention) == MICROSOFT else "va"
