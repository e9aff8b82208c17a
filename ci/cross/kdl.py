"""A function as a spec."""

from __future__ import annotations

from cross.model import Address, Array, BitInt, Complex, Enum, Field, Float, Function, Integer, Parameter, Record, Type, Vector


def type_text(type_: Type) -> str:
    match type_:
        case Integer() | Float() | Address() | BitInt() | Vector() | Enum() | Record():
            return type_.name
        case Complex():
            return f"complex {type_.of.name}"
        case Array():
            return f"[{type_text(type_.of)}; {type_.count}]"


def field_text(one: Field) -> str:
    words = [one.name or "_", f'"{type_text(one.type)}"']
    words += [f"bits={one.bits}"] if one.bits is not None else []
    words += [f"align={one.align}"] if one.align else []
    words += ["packed=#true"] if one.packed else []
    return " ".join(words)


def declaration(type_: Record | Enum) -> str:
    if isinstance(type_, Enum):
        words = f'"{type_.integer.name}"' if type_.integer else '"c"'
        values = "; ".join(f"{type_.name}_E{i} {value}" for i, value in enumerate(type_.values))
        return f'@repr {words}; enum "{type_.name}" {{ {values} }}'
    fields = "; ".join(field_text(one) for one in type_.fields)
    if type_.kind == "class":
        before = f"@class {' '.join(f'{chr(34)}{word}{chr(34)}' for word in type_.special)}; " if type_.special else ""
        base = f'base "{type_.base.name}"; ' if type_.base else ""
        return f'{before}class "{type_.name}" {{ {base}{fields} }}'
    before = '@repr "c"; '
    if type_.packed:
        before += "@packed; " if type_.packed == 1 else f"@packed {type_.packed}; "
    before += f"@align {type_.align}; " if type_.align else ""
    return f'{before}{type_.kind} "{type_.name}"' + (f" {{ {fields} }}" if fields else "")


def parameters(ones: list[Parameter]) -> str:
    made = []
    for one in ones:
        text = type_text(one.type)
        if one.reference:
            text = f"&{text}"
        reference = f' reference="{one.reference}"' if one.reference in ("lvalue", "const") else ""
        made.append(f'{one.name} "{text}"{reference}')
    return "; ".join(made)


def outputs(result: Type | None) -> str:
    return f'; outputs {{ _ "{type_text(result)}" }}' if result is not None else ""


def spec(functions: list[Function]) -> str:
    """Functions of one convention."""
    lines = [f'conventions "{functions[0].convention}"']
    for one in functions:
        lines += [declaration(type_) for type_ in one.types]
        inputs = parameters(one.parameters)
        if one.callback:
            lines.append(f'callback "{one.callback.name}" {{ inputs {{ {parameters(one.callback.parameters)} }}{outputs(one.callback.result)} }}')
            inputs += f'; k "{one.callback.name}"'
        variadic = f"; variadic {{ {parameters(one.variadic)} }}" if one.variadic else ""
        lines.append(f'fn "{one.name}" {{ inputs {{ {inputs} }}{variadic}{outputs(one.result)} }}')
    return "\n".join(lines) + "\n"
