"""Variadic functions in Rust: calls on stable, definitions where the compiler has c_variadic."""

from __future__ import annotations

from common.conventions import no_variadics
from common.model import Enum, Function, Scalar
from common.promotion import promoted as promoted_in_c
from common.promotion import scalar_of
from common.unit import Unsupported
from common.view import View

from .conventions import VARIADIC
from .scalars import of_c
from .types import integer_repr

_SPELLED = {"int": "i32", "double": "f64"}

#: What a definition can take out of a VaList.
_FETCHED = frozenset([
    "i32", "u32", "i64", "u64", "isize", "usize", "f64", "ptr", "c_int", "c_uint", "c_long", "c_ulong",
    "c_longlong", "c_ulonglong", "c_double",
])



def promoted(view: View, type_id: int) -> str | None:
    """What an argument of this type is cast to, since Rust promotes nothing by itself; None: it passes as it is."""
    wide = promoted_in_c(view, type_id)
    type_ = view.types[scalar_of(view, type_id)]
    if not isinstance(type_.kind, Scalar) and integer_repr(type_) is None:
        return None  # as wide as C's int already
    return None if wide is None else _SPELLED.get(wide)


def lacking(view: View, function: Function, side: str, conventions: tuple[str, ...]) -> list[Unsupported]:
    """Why this variadic function can't be had; empty for one that isn't variadic."""
    if function.fixed is None:
        return []
    name, lacks = function.name, view.toolchain.lacks
    if function.by_list:
        return [Unsupported(name, c, "va_list", "stable Rust has no va_list") for c in conventions]
    if side == "callee":
        reason = lacks.get("variadic-definition") or _unfetchable(view, function)
        if reason is not None:
            return [Unsupported(name, c, "variadic-definition", reason) for c in conventions]
        alone = "Rust defines C-variadic functions of C's convention alone"
        return [Unsupported(name, c, "variadic-definition", alone) for c in conventions if c not in VARIADIC]
    found = []
    for convention in conventions:
        if reason := no_variadics(convention):
            found.append(Unsupported(name, convention, "variadic-conventions", reason))
        elif convention not in VARIADIC and "variadic-conventions" in lacks:
            found.append(Unsupported(name, convention, "variadic-conventions", lacks["variadic-conventions"]))
    return found


def _unfetchable(view: View, function: Function) -> str | None:
    for field in function.inputs[function.fixed :]:
        type_ = view.types[scalar_of(view, field.type)]
        scalar = type_.kind.name if isinstance(type_.kind, Scalar) else ""
        if scalar not in _FETCHED and (not scalar or promoted(view, field.type) is None):
            return f"Rust can't take a '{type_.name}' out of a VaList"
    return None


def _narrow(view: View, type_id: int) -> str:
    """The scalar, or the integer of an enum, that a promoted value is narrowed to."""
    type_ = view.types[scalar_of(view, type_id)]
    if isinstance(type_.kind, Scalar):
        return "u8" if type_.kind.name == "bool" else of_c(type_) or type_.kind.name
    integer = integer_repr(type_)
    assert integer is not None
    return integer


def _is_scalar(view: View, type_id: int) -> bool:
    """Whether it can be cast by `as`: no wrapper, and no struct."""
    return isinstance(view.types[view.resolve(type_id)].kind, Scalar)


def widened(view: View, type_id: int, value: str, spelling: str, wide: str) -> str:
    """A value as what C promotes it to."""
    if _is_scalar(view, type_id) or isinstance(view.types[view.resolve(type_id)].kind, Enum):
        return f"({value}) as {wide}"
    return f"core::mem::transmute::<{spelling}, {_narrow(view, type_id)}>({value}) as {wide}"


def narrowed(view: View, type_id: int, value: str, spelling: str) -> str:
    """A promoted value as what it was."""
    if _is_scalar(view, type_id):
        return f"{value} != 0" if spelling == "bool" else f"{value} as {spelling}"
    narrow = _narrow(view, type_id)
    return f"core::mem::transmute::<{narrow}, {spelling}>({value} as {narrow})"


def fetch(view: View, type_id: int, spelling: str, wide: str | None, args: str = "args") -> str:
    """An expression that takes the next argument out of the list `args`."""
    if wide is None:
        scalar = view.types[scalar_of(view, type_id)]
        if _is_scalar(view, type_id):
            return f"{args}.next_arg::<{spelling}>()"
        own = of_c(scalar) or scalar.name
        own = "*mut u8" if own == "ptr" else own
        return f"core::mem::transmute::<{own}, {spelling}>({args}.next_arg::<{own}>())"
    return narrowed(view, type_id, f"{args}.next_arg::<{wide}>()", spelling)
