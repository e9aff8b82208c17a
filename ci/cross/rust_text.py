"""Raw Rust: the same as c_text.py."""

from __future__ import annotations

from collections.abc import Iterator

from cross.c_text import aligned
from cross.model import Address, Array, Enum, Float, Function, Integer, Leaf, Parameter, Record, Scalar, Type, Vector
from cross.values import Constant, Values

PRELUDE = """\
#![no_std]
#![allow(warnings)]
extern "C" {
    fn cc_value() -> u32;
    fn cc_reached();
    fn cc_bad(leaf: u32);
    fn cc_scrub();
    fn cc_address(object: *const core::ffi::c_void, align: usize, leaf: u32);
}
"""
#: Rust's own words for vectors of 16 bytes.
VECTORS = {"f32": "core::arch::ARCH::__m128", "f64": "core::arch::ARCH::__m128d"}


def constant(type_: Scalar, value: Constant) -> str:
    match type_:
        case Enum():
            return f"{type_.name}::E{int(value)}"
        case Address():
            return f"{int(value):#x}usize"
        case Float():
            return f"{value!r}{type_.rust}"
        case Integer(name="bool"):
            return "true" if value else "false"
        case Integer(name="char"):
            return f"'\\u{{{int(value):x}}}'"
        case _:
            return f"{int(value)}"


class Text:
    """Functions of one side. `bits`: of a pointer."""

    def __init__(self, bits: int) -> None:
        self.arch = "x86_64" if bits == 64 else "x86"

    def spelled(self, type_: Type) -> str:
        match type_:
            case Integer() | Float() | Address():
                return type_.rust
            case Enum() | Record():
                return type_.name
            case Array():
                return f"[{self.spelled(type_.of)}; {type_.count}]"
            case Vector():
                return VECTORS.get(type_.of.name, "core::arch::ARCH::__m128i").replace("ARCH", self.arch)
            case _:
                raise AssertionError(f"Rust has no {type_}")

    def vectors(self) -> str:
        return ""

    def types(self, function: Function) -> str:
        made = []
        for one in function.types:
            if isinstance(one, Enum):
                values = ", ".join(f"E{i} = {value}" for i, value in enumerate(one.values))
                word = one.integer.rust if one.integer else "C"
                made.append(f"#[repr({word})] #[derive(Clone, Copy, PartialEq)] pub enum {one.name} {{ {values} }}")
                continue
            words = ["C"] + ([f"packed({one.packed})"] if one.packed else []) + ([f"align({one.align})"] if one.align else [])
            fields = ", ".join(f"pub {field.name}: {self.spelled(field.type)}" for field in one.fields)
            made.append(f"#[repr({', '.join(words)})] #[derive(Clone, Copy)] pub {one.kind} {one.name} {{ {fields} }}")
        return "\n".join(made)

    def place(self, root: str, leaf: Leaf) -> str:
        """Of what is no lane."""
        for step in leaf.path:
            if step.kind == "member":
                root = f"{root}.{step.name}"
            elif step.kind == "element":
                root = f"{root}[{step.index}]"
        return root

    def tables(self, values: Values, names: list[str]) -> Iterator[str]:
        number = values.function.number
        for name in names:
            one = values.of[name]
            for node, alive in enumerate(one.alive):
                yield f"static A{number}_{name}_{node}: [u8; {len(alive)}] = [{', '.join(map(str, alive))}];"
            for index, (leaf, made) in enumerate(zip(one.value.leaves, one.leaves, strict=True)):
                type_ = "usize" if isinstance(leaf.type, Address) else self.spelled(leaf.type)
                texts = ", ".join(constant(leaf.type, value) for value in made)
                yield f"static L{number}_{name}_{index}: [{type_}; {len(made)}] = [{texts}];"

    def guarded(self, values: Values, name: str, leaf: Leaf, statement: str) -> str:
        conditions = [f"*A{values.function.number}_{name}_{guard.node}.get_unchecked(v) == {guard.member}" for guard in leaf.guards]
        return f"if {' && '.join(conditions)} {{ {statement} }}" if conditions else statement

    def expected(self, values: Values, name: str, index: int, leaf: Leaf) -> str:
        text = f"*L{values.function.number}_{name}_{index}.get_unchecked(v)"
        return f"({text}) as {leaf.type.rust}" if isinstance(leaf.type, Address) else text

    def fill(self, values: Values, name: str) -> str:
        """A variable of that name, whose memory nobody has written."""
        made = []
        for index, leaf in enumerate(values.of[name].value.leaves):
            wanted = self.expected(values, name, index, leaf)
            at = self.place(f"(*{name})", leaf)
            if leaf.vector:
                at = f"*({self.pointer(at, leaf, 'mut')})"
            made.append(self.guarded(values, name, leaf, f"{at} = {wanted};"))
        return " ".join(made)

    def pointer(self, at: str, leaf: Leaf, word: str) -> str:
        assert not isinstance(leaf.type, Enum)
        of = "addr_of_mut" if word == "mut" else "addr_of"
        type_ = leaf.type.rust if isinstance(leaf.type, Integer | Float) else ""
        return f"(core::ptr::{of}!({at}) as *{word} {type_}).add({leaf.path[-1].index})"

    def variable(self, values: Values, name: str, type_: Type) -> str:
        text = f"let mut o_{name} = core::mem::MaybeUninit::<{self.spelled(type_)}>::uninit(); let {name} = o_{name}.as_mut_ptr();"
        return f"{text} {self.fill(values, name)}"

    def compare(self, values: Values, name: str, root: str) -> str:
        one = values.of[name]
        made = []
        for index, leaf in enumerate(one.value.leaves):
            at = self.place(root, leaf)
            at = f"*({self.pointer(at, leaf, 'const')})" if leaf.vector else at
            statement = f"if !({{ {at} }} == {self.expected(values, name, index, leaf)}) {{ cc_bad({one.first + index}); }}"
            made.append(self.guarded(values, name, leaf, statement))
        return " ".join(made)

    def parameters(self, ones: list[Parameter]) -> str:
        return ", ".join(f"{one.name}: {'&' if one.reference else ''}{self.spelled(one.type)}" for one in ones)

    def signature(self, function: Function) -> str:
        words = [self.parameters(function.parameters)]
        words += ["..."] if function.variadic else []
        words += [f"k: {self.callback(function)}"] if function.callback else []
        return f"fn cc_{function.name}({', '.join(words)}){self.result(function.result)}"

    def result(self, type_: Type | None) -> str:
        return f" -> {self.spelled(type_)}" if type_ is not None else ""

    def callback(self, function: Function) -> str:
        back = function.callback
        assert back is not None
        return f'unsafe extern "C" fn({", ".join(self.spelled(one.type) for one in back.parameters)}){self.result(back.result)}'

    def convention(self, function: Function) -> str:
        return {"c": "C"}.get(function.convention, function.convention)

    def call(self, values: Values, callee: str, ones: list[Parameter], result: Type | None, name: str, more: list[str] | None = None) -> list[str]:
        body = [self.variable(values, one.name, one.type) for one in ones]
        body.append("cc_scrub();")
        words = [f"&*{one.name}" if one.reference else f"o_{one.name}.assume_init()" for one in ones] + (more or [])
        body.append(f"{'let r = ' if result is not None else ''}{callee}({', '.join(words)});")
        if result is None:
            return body
        body.append(self.compare(values, name, "r"))
        if aligned(result):
            body.append(f"cc_address(core::ptr::addr_of!(r) as *const core::ffi::c_void, core::mem::align_of::<{self.spelled(result)}>(), 0);")
        return body

    def returned(self, values: Values, result: Type | None, name: str) -> list[str]:
        if result is None:
            return ["cc_scrub();"]
        return [self.variable(values, name, result), "cc_scrub();", f"o_{name}.assume_init()"]

    def names(self, values: Values, variadic: bool) -> list[str]:
        function = values.function
        back = function.callback
        found = [one.name for one in function.parameters] + ([one.name for one in function.variadic] if variadic else [])
        found += ["result"] if function.result is not None else []
        found += [one.name for one in back.parameters] + (["k()"] if back.result is not None else []) if back is not None else []
        return found

    def piece(self, values: Values, names: list[str], texts: list[str]) -> str:
        text = "\n".join([self.types(values.function), *self.tables(values, names), *texts])
        return text.replace("o_k()", "o_kr").replace("k()_", "kr_").replace("k()", "kr")

    def callee(self, values: Values) -> str:
        function = values.function
        body = ["let v = cc_value() as usize;", "cc_reached();"]
        for one in function.parameters:
            body.append(self.compare(values, one.name, f"(*{one.name})" if one.reference else one.name))
            if not one.reference and aligned(one.type):
                address = f"core::ptr::addr_of!({one.name}) as *const core::ffi::c_void"
                body.append(f"cc_address({address}, core::mem::align_of::<{self.spelled(one.type)}>(), 0);")
        back = function.callback
        if back is not None:
            body += ["{", *self.call(values, "k", back.parameters, back.result, "k()"), "}"]
        head = f'#[no_mangle] pub unsafe extern "{self.convention(function)}" {self.signature(function)} {{'
        return self.piece(values, self.names(values, False), [head, *body, *self.returned(values, function.result, "result"), "}"])

    def caller(self, values: Values) -> str:
        function = values.function
        texts = [f'extern "{self.convention(function)}" {{ {self.signature(function)}; }}']
        more = []
        back = function.callback
        if back is not None:
            more = [f"back{function.number}"]
            texts.append(f'unsafe extern "C" fn {more[0]}({self.parameters(back.parameters)}){self.result(back.result)} {{')
            texts += ["let v = cc_value() as usize;", *(self.compare(values, one.name, one.name) for one in back.parameters)]
            texts += [*self.returned(values, back.result, "k()"), "}"]
        texts.append(f'#[no_mangle] pub unsafe extern "C" fn cc_call_{function.number}() {{')
        texts.append("let v = cc_value() as usize;")
        texts += self.call(values, f"cc_{function.name}", [*function.parameters, *function.variadic], function.result, "result", more)
        return self.piece(values, self.names(values, True), [*texts, "}"])

    def layout(self, name: str, type_: Type) -> str:
        of = self.spelled(type_)
        lines = [f'#[no_mangle] pub unsafe extern "C" fn cc_layout_{name}(out: *mut isize) {{', f"let o = core::mem::MaybeUninit::<{of}>::uninit();"]
        lines.append(f"let o = o.as_ptr(); *out = core::mem::size_of::<{of}>() as isize; *out.add(1) = core::mem::align_of::<{of}>() as isize;")
        fields = type_.fields if isinstance(type_, Record) else []
        for number, one in enumerate(fields):
            lines.append(f"*out.add({number + 2}) = core::ptr::addr_of!((*o).{one.name}) as isize - o as isize;")
        return "\n".join([*lines, f"*out.add({len(fields) + 2}) = -1; }}"])
