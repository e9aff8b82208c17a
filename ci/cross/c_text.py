"""Raw C and C++: callers that pass constants, callees that compare with `==`. One text for both languages; C++ has `classes`."""

from __future__ import annotations

from collections.abc import Iterator

from cross.model import Address, Array, BitInt, Complex, Enum, Field, Float, Function, Integer, Leaf, Parameter, Record, Scalar, Type, Vector, parts, signature
from cross.values import Constant, Constants, Values

PRELUDE = """\
#include <stdarg.h>
#ifdef __cplusplus
#define BOOL bool
#define EXTERN extern "C"
#else
#define BOOL _Bool
#define EXTERN extern
#endif
EXTERN unsigned cc_value(void);
EXTERN void cc_reached(void);
EXTERN void cc_bad(unsigned leaf);
EXTERN void cc_scrub(void);
EXTERN void cc_address(const volatile void *object, unsigned long align, unsigned leaf);
EXTERN long cc_bits(const unsigned char *bytes, unsigned long size);
"""
CONVENTIONS = {"c": "", "win64": "__attribute__((ms_abi)) "}


def spelled(type_: Type) -> str:
    """Without what comes behind a name."""
    match type_:
        case Integer() | Float() | Address() | BitInt():
            return type_.c
        case Vector() | Enum() | Record():
            return type_.name
        case Complex():
            return f"{type_.of.c} _Complex"
        case Array():
            return spelled(type_.of)


def declared(type_: Type, name: str) -> str:
    while isinstance(type_, Array):
        name += f"[{type_.count}]"
        type_ = type_.of
    return f"{spelled(type_)} {name}"


def wide(value: int, type_: str) -> str:
    """A constant of more than 64 bits."""
    bits = value & ((1 << 128) - 1)
    return f"(({type_})(((unsigned {type_}){bits >> 64:#x}ULL << 64) | {bits & ((1 << 64) - 1):#x}ULL))"


def constant(type_: Scalar, value: Constant) -> str:
    match type_:
        case Enum():
            return f"{type_.name}_E{int(value)}"
        case Address():
            return f"(void *){int(value):#x}UL"
        case Float():
            return f"{value!r}{type_.suffix}"
        case BitInt() if type_.bits > 64:
            low = (1 << type_.bits) - 1
            text = wide(int(value) & low, f"_BitInt({type_.bits})")
            return text if type_.signed else text.replace(f"(({type_.c.removeprefix('unsigned ')})", f"(({type_.c})", 1)
        case Integer() if type_.bits == 128:
            return wide(int(value), "__int128").replace("((__int128)", f"(({type_.c})", 1)
    if value == -(1 << 63):
        return "(-0x7fffffffffffffffLL - 1)"
    sign = "" if type_.signed else "U"
    return f"{int(value)}{sign}LL" if type_.bits > 32 else f"{int(value)}{sign}"


def enum(type_: Enum, cpp: bool) -> str:
    values = ", ".join(f"{type_.name}_E{i} = {value}" for i, value in enumerate(type_.values))
    if type_.integer is None:
        return f"typedef enum {type_.name} {{ {values} }} {type_.name};"
    if cpp:
        return f"enum {type_.name} : {type_.integer.c} {{ {values} }};"
    return f"enum {{ {values} }}; typedef {type_.integer.c} {type_.name};"


def member(one: Field) -> str:
    attributes = f" __attribute__((aligned({one.align})))" if one.align else ""
    attributes += " __attribute__((packed))" if one.packed else ""
    if one.bits is not None:
        return f"{spelled(one.type)} {one.name}: {one.bits}{attributes};"
    return f"{declared(one.type, one.name)}{attributes};"


def constructors(type_: Record) -> str:
    names = [one.name for one in type_.fields]

    def copying(of: str) -> str:
        base = [f"{type_.base.name}({of})"] if type_.base else []
        return ", ".join([*base, *(f"{name}({of}.{name})" for name in names)])

    text = f" {type_.name}() {{}}" if {"copy", "move"} & set(type_.special) else ""
    text += f" {type_.name}(const {type_.name} &other) : {copying('other')} {{}}" if "copy" in type_.special else ""
    text += f" {type_.name}({type_.name} &&other) : {copying('other')} {{}}" if "move" in type_.special else ""
    return text + (f" ~{type_.name}() {{}}" if "destroy" in type_.special else "")


def record(type_: Record) -> str:
    members = " ".join(member(one) for one in type_.fields)
    if type_.kind == "class":
        base = f" : {type_.base.name}" if type_.base else ""
        return f"struct {type_.name}{base} {{ {members}{constructors(type_)} }};"
    attributes = " __attribute__((packed))" if type_.packed == 1 else ""
    attributes += f" __attribute__((aligned({type_.align})))" if type_.align else ""
    text = f"typedef {type_.kind}{attributes} {type_.name} {{ {members} }} {type_.name};"
    return f"#pragma pack(push, {type_.packed})\n{text}\n#pragma pack(pop)" if type_.packed > 1 else text


def types(function: Function, cpp: bool) -> str:
    """On lines of their own, so that an error leads to the function."""
    return "\n".join(enum(one, cpp) if isinstance(one, Enum) else record(one) for one in function.types)


def vectors(functions: list[Function]) -> str:
    found = {type_.name: type_ for function in functions for type_ in signature(function) if isinstance(type_, Vector)}
    return "\n".join(f"typedef {one.of.c} {one.name} __attribute__((vector_size({one.size})));" for _, one in sorted(found.items()))


def place(root: str, leaf: Leaf) -> str:
    for step in leaf.path:
        match step.kind:
            case "member":
                root = f"{root}.{step.name}"
            case "real" | "imag":
                root = f"(__{step.kind}__ {root})"
            case _:
                root = f"{root}[{step.index}]"
    return root


class Text:
    """Functions of one side. Every function is one piece, so that those that don't compile can be left out."""

    def __init__(self, cpp: bool) -> None:
        self.cpp = cpp

    def tables(self, values: Values, names: list[str]) -> Iterator[str]:
        """The constants of some values of a function."""
        number = values.function.number
        for name in names:
            one = values.of[name]
            for node, alive in enumerate(one.alive):
                yield f"static const unsigned char a{number}_{name}_{node}[] = {{ {', '.join(map(str, alive))} }};"
            for index, (leaf, made) in enumerate(zip(one.value.leaves, one.leaves, strict=True)):
                texts = ", ".join(constant(leaf.type, value) for value in made)
                const = "void *const" if isinstance(leaf.type, Address) else f"const {spelled(leaf.type)}"
                yield f"static {const} l{number}_{name}_{index}[] = {{ {texts} }};"

    def guarded(self, values: Values, name: str, leaf: Leaf, statement: str) -> str:
        conditions = [f"a{values.function.number}_{name}_{guard.node}[v] == {guard.member}" for guard in leaf.guards]
        return f"if ({' && '.join(conditions)}) {{ {statement} }}" if conditions else statement

    def fill(self, values: Values, name: str, root: str) -> str:
        """`root` gets the value that the function has for `name`."""
        one = values.of[name]
        number = values.function.number
        made = []
        for index, leaf in enumerate(one.value.leaves):
            made.append(self.guarded(values, name, leaf, f"{place(root, leaf)} = l{number}_{name}_{index}[v];"))
        return " ".join(made)

    def compare(self, values: Values, name: str, root: str) -> str:
        one: Constants = values.of[name]
        number = values.function.number
        made = []
        for index, leaf in enumerate(one.value.leaves):
            statement = f"if (!({place(root, leaf)} == l{number}_{name}_{index}[v])) cc_bad({one.first + index});"
            made.append(self.guarded(values, name, leaf, statement))
        return " ".join(made)

    def parameter(self, one: Parameter) -> str:
        if one.reference == "pointer":
            return f"const {spelled(one.type)} *{one.name}" if not isinstance(one.type, Address) else f"void *const *{one.name}"
        if one.reference:
            const = "" if one.reference == "lvalue" else "const "
            sign = "&" if self.cpp else "*"
            return f"{const}{spelled(one.type)} {sign}{one.name}" if not isinstance(one.type, Address) else f"void *{const}{sign}{one.name}"
        return declared(one.type, one.name)

    def root(self, one: Parameter) -> str:
        """The value of a parameter in the callee."""
        return f"(*{one.name})" if one.reference == "pointer" or (one.reference and not self.cpp) else one.name

    def passed(self, one: Parameter) -> str:
        if one.reference == "pointer" or (one.reference and not self.cpp):
            return f"&{one.name}"
        moved = isinstance(one.type, Record) and "move" in one.type.special and not one.reference
        return f"static_cast<{one.type.name} &&>({one.name})" if moved and isinstance(one.type, Record) else one.name

    def prototype(self, function: Function) -> str:
        words = [self.parameter(one) for one in function.parameters]
        words += ["..."] if function.variadic else []
        if function.callback:
            words.append(f"{function.callback.name} k")
        result = spelled(function.result) if function.result is not None else "void"
        return f"{result} {CONVENTIONS[function.convention]}cc_{function.name}({', '.join(words) or 'void'})"

    def callback_type(self, function: Function) -> str:
        back = function.callback
        if back is None:
            return ""
        result = spelled(back.result) if back.result is not None else "void"
        return f"typedef {result} (*{back.name})({', '.join(self.parameter(one) for one in back.parameters)});\n"

    def addresses(self, ones: list[Parameter], function: Function) -> str:
        """By-value parameters that are aligned to more than a word lie where their type says."""
        made = []
        for one in ones:
            if not one.reference and aligned(one.type):
                behind = f"struct behind{function.number}_{one.name} {{ char c; {declared(one.type, 't')}; }}"
                align = f"(unsigned long)&((struct behind{function.number}_{one.name} *)0)->t"
                made.append(f"{{ {behind}; cc_address(&{one.name}, {align}, 0); }}")
        return " ".join(made)

    def callee(self, values: Values) -> str:
        function = values.function
        names = [one.name for one in (*function.parameters, *function.variadic)]
        body = ["unsigned v = cc_value();", "cc_reached();"]
        if function.variadic:
            body.append(f"va_list ap; va_start(ap, {function.parameters[-1].name});")
            body += [f"{declared(one.type, one.name)} = va_arg(ap, {spelled(one.type)});" for one in function.variadic]
            body.append("va_end(ap);")
        body += [self.compare(values, one.name, self.root(one)) for one in (*function.parameters, *function.variadic)]
        body.append(self.addresses(function.parameters, function))
        back = function.callback
        if back is not None:
            body.append(self.call(values, "k", back.parameters, back.result, "k()"))
            names += [one.name for one in back.parameters] + (["k()"] if back.result is not None else [])
        body += self.returned(values, function.result, "result")
        names += ["result"] if function.result is not None else []
        return self.piece(values, names, f"EXTERN {self.prototype(function)};", f"{self.prototype(function)} {{", body)

    def caller(self, values: Values) -> str:
        function = values.function
        ones = [*function.parameters, *function.variadic]
        names = [one.name for one in ones] + (["result"] if function.result is not None else [])
        extra = []
        back = function.callback
        if back is not None:
            names += [one.name for one in back.parameters] + (["k()"] if back.result is not None else [])
            result = spelled(back.result) if back.result is not None else "void"
            head = f"static {result} back{function.number}({', '.join(self.parameter(one) for one in back.parameters)}) {{"
            body = ["unsigned v = cc_value();", *(self.compare(values, one.name, self.root(one)) for one in back.parameters)]
            extra = [head, *body, *self.returned(values, back.result, "k()"), "}"]
        passed = [f"back{function.number}"] if back is not None else []
        body = ["unsigned v = cc_value();", self.call(values, f"cc_{function.name}", ones, function.result, "result", passed)]
        heads = [f"EXTERN {self.prototype(function)};", *extra]
        return self.piece(values, names, "\n".join(heads), f'EXTERN void cc_call_{function.number}(void);\nvoid cc_call_{function.number}(void) {{', body)

    def call(self, values: Values, callee: str, ones: list[Parameter], result: Type | None, name: str, more: list[str] | None = None) -> str:
        static = "static " if values.elsewhere else ""
        body = [f"{static}{declared(one.type, one.name)}; {self.fill(values, one.name, one.name)}" for one in ones]
        body.append("cc_scrub();")
        words = ", ".join([*(self.passed(one) for one in ones), *(more or [])])
        got = "r" if name == "result" else "kr"
        body.append(f"{declared(result, got)} = {callee}({words});" if result is not None else f"{callee}({words});")
        if result is not None:
            body += [self.compare(values, name, got), self.addresses([Parameter(got, result)], values.function)]
        return "\n  ".join(body)

    def returned(self, values: Values, result: Type | None, name: str) -> list[str]:
        if result is None:
            return ["cc_scrub();"]
        # What filled it lies in no register any more.
        return [f"{declared(result, 'r')}; {self.fill(values, name, 'r')}", "cc_scrub();", "return r;"]

    def piece(self, values: Values, names: list[str], declaration: str, head: str, body: list[str]) -> str:
        tables = list(self.tables(values, names))
        parts_ = [types(values.function, self.cpp), self.callback_type(values.function) + "\n".join(tables), declaration, head]
        text = "\n".join([*parts_, *(f"  {line}" for line in body if line), "}"])
        return text.replace("k()_", "kr_")

    def layout(self, name: str, type_: Type) -> str:
        """The size and alignment of a type, and where its members lie."""
        lines = [f"struct behind_{name} {{ char c; {declared(type_, 't')}; }};", f"EXTERN void cc_layout_{name}(long *out);"]
        lines.append(f"void cc_layout_{name}(long *out) {{")
        of = spelled(type_)
        lines.append(f"  *out++ = sizeof({of}); *out++ = (long)(unsigned long)&((struct behind_{name} *)0)->t;")
        if isinstance(type_, Record):
            lines.append(f"  union cell_{name} {{ unsigned char bytes[sizeof({of}) + 1]; {of} *align; }} cell; {of} *o = ({of} *)(void *)&cell;")
            for one in [*(type_.base.fields if type_.base else []), *type_.fields]:
                lines += [self.member_layout(of, one)] if one.name else []
        return "\n".join([*lines, "  *out = -1;", "}"])

    def member_layout(self, of: str, one: Field) -> str:
        if one.bits is None:
            return f"  *out++ = (char *)&o->{one.name} - (char *)o;"
        ones = "1" if isinstance(one.type, Integer) and one.type.name == "bool" else "-1"
        zeros = f"for (unsigned i = 0; i < sizeof({of}); i++) cell.bytes[i] = 0;"
        return f"  {zeros} o->{one.name} = {ones}; *out++ = cc_bits(cell.bytes, sizeof({of}));"


def aligned(type_: Type) -> bool:
    return any(isinstance(part, Vector) or (isinstance(part, Record) and part.align >= 16) or getattr(part, "bits", 0) == 128 for part in parts(type_))
