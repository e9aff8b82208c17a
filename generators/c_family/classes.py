"""Classes of C++: their definitions, special members and codecs of what they inherit."""

from __future__ import annotations

from collections.abc import Iterator

from common import layout
from common.model import Array, Field, Scalar, Struct

from .types import Types


def fields_of(types: Types, type_id: int) -> Iterator[tuple[Field, str]]:
    """Bases and members with their names in C++."""
    kind = types.view.types[type_id].kind
    assert isinstance(kind, Struct)
    return zip(kind.fields, types.fields[type_id, None], strict=True)


def walk(types: Types, type_id: int, place: str) -> Iterator[tuple[Field, str]]:
    """All members of the class at a place and of its bases, in the order of their cells; a virtual base once."""
    yield from _walk(types, type_id, place, set())


def _walk(types: Types, type_id: int, place: str, virtual_bases: set[int]) -> Iterator[tuple[Field, str]]:
    for field, name in fields_of(types, type_id):
        if field.virtual_base:
            if field.type in virtual_bases:
                continue
            virtual_bases.add(field.type)
        if not field.base:
            yield field, f"{place}->{name}"
        elif not _empty(types, field.type):
            base = f"(({types.names[field.type]} *){place})"
            yield from _walk(types, field.type, base, virtual_bases)


def _empty(types: Types, type_id: int) -> bool:
    """Nothing in it has a value: there may be several of it, and no way to name one."""
    kind = types.view.types[type_id].kind
    return isinstance(kind, Struct) and all(f.base and _empty(types, f.type) for f in kind.fields)


def derived_from(types: Types, type_id: int) -> list[int]:
    """The class and all that have it as a base, directly or not."""
    found = [type_id]
    for other in types.view.order:
        kind = types.view.types[other].kind
        if isinstance(kind, Struct) and any(f.base and f.type in found for f in kind.fields):
            found.append(other)
    return found


def definition(types: Types, type_id: int, methods: list[str]) -> tuple[str, list[str], str]:
    """The class, which is a `struct`, so that all is public that isn't said to be private: what stands before it, its members,
    its bases. `methods`: declarations of its member functions."""
    type_ = types.view.types[type_id]
    special = type_.attributes.special
    bases = [
        ("virtual " if f.virtual_base else "") + types.names[f.type] for f, _ in fields_of(types, type_id) if f.base
    ]
    own = [("[[no_unique_address]] " if f.no_unique_address else "") + types.member(f, n) for f, n in fields_of(types, type_id) if not f.base]
    members = [f"{member} = {{}};" if n == 0 and "initializer" in special else f"{member};" for n, member in enumerate(own)]
    before = ""
    functions = _special_members(types, type_id) + methods
    if "private" in special:
        friends = [f"{types.side}_{verb}_{types.view.types[d].in_symbols}" for d in derived_from(types, type_id) for verb in ("put", "get")]
        heads = [f"{friend}(void)" for friend in friends]
        if types.side == "callee":
            heads += [f"{_make_symbol(types, d)}(void *)" for d in derived_from(types, type_id) if d in types.made]
        before = "".join(f'extern "C" void {head};\n' for head in heads)
        members = [*functions, "private:", *members, *(f"friend void {head};" for head in heads)]
    else:
        members += functions
    return before, members, " : " + ", ".join(bases) if bases else ""


def _special_members(types: Types, type_id: int) -> list[str]:
    special = types.view.types[type_id].attributes.special
    name = types.names[type_id]
    lines = []
    if "default" in special:
        lines.append(f"{name}() noexcept {{}}")
    elif "default-default" in special or any(word.endswith(("copy", "move")) for word in special):
        lines.append(f"{name}() = default;")
    for word, parameter in (("copy", f"const {name} &"), ("move", f"{name} &&")):
        if f"default-{word}" in special:
            lines.append(f"{name}({parameter}) = default;")
        elif f"deleted-{word}" in special:
            lines.append(f"{name}({parameter}) = delete;")
        elif word in special:
            lines.append(_constructor(types, type_id, name, parameter, word == "move"))
    if "virtual" in special:
        lines.append("virtual void abiter_virtual() {}")
    if "virtual-destroy" in special:
        lines += [f"virtual ~{name}() {{ {types.side}_state.gone++; }}", "void operator delete(void *) {}"]
    elif "destroy" in special:
        lines.append(f"~{name}() {{ {types.side}_state.gone++; }}")
    elif "default-destroy" in special:
        lines.append(f"~{name}() = default;")
    return lines


def _constructor(types: Types, type_id: int, name: str, parameter: str, move: bool) -> str:
    """A user-provided one: it does what a defaulted one would do, gives homes their new address, and counts."""
    body = []

    def passed(type_: int, value: str) -> str:
        return f"static_cast<{types.spell(type_)} &&>({value})" if move and types.lifetimes.special(type_) else value

    initialisers = [f"{types.names[base]}({passed(base, 'o')})" for base in _bases(types, type_id)]
    for field, member in fields_of(types, type_id):
        if field.base or field.padding:
            continue
        kind = types.view.types[field.type].kind
        if isinstance(kind, Scalar) and kind.name == "home":
            initialisers.append(f"{member}(o.{member} ^ abiter_home(&o.{member}) ^ abiter_home(&this->{member}))")
        elif isinstance(types.view.types[types.view.resolve(field.type)].kind, Array):
            body.append(_copy_array(types, field.type, member))
        else:
            initialisers.append(f"{member}({passed(field.type, f'o.{member}')})")
    head = f"{name}({parameter}o) noexcept" + (" : " + ", ".join(initialisers) if initialisers else "")
    return f"{head} {{ {''.join(f'{line} ' for line in body)}{types.side}_state.made++; }}"


def _copy_array(types: Types, type_id: int, place: str) -> str:
    text, index = "", 0
    while isinstance(kind := types.view.types[types.view.resolve(type_id)].kind, Array):
        letter = "ijklmn"[index]
        text += f"for (unsigned long {letter} = 0; {letter} < {kind.length}; {letter}++) "
        place += f"[{letter}]"
        type_id, index = kind.element, index + 1
    return f"{text}this->{place} = o.{place};"


def _bases(types: Types, type_id: int) -> list[int]:
    """What a constructor of the whole object initialises: virtual bases from anywhere, then its own bases."""
    found: dict[int, None] = {}

    def virtual(inner: int) -> None:
        for field, _ in fields_of(types, inner):
            if field.base:
                virtual(field.type)
                if field.virtual_base:
                    found[field.type] = None

    virtual(type_id)
    for field, _ in fields_of(types, type_id):
        if field.base and not field.virtual_base:
            found[field.type] = None
    return list(found)


def make(types: Types, type_id: int) -> str | None:
    """On the callee's side: makes the object at hand one of the callee's, whose vtable leads to its functions."""
    if types.side != "callee" or type_id not in types.made:
        return None
    name = types.names[type_id]
    head = f'extern "C" void {_make_symbol(types, type_id)}(void *p)'
    if not types.lifetimes.initializes(type_id):
        return f"{head} {{ new (abiter_at{{p}}) {name}; }}\n"
    # What has an initializer is given back what the caller has put there.
    before, after = [f"{name} *v = ({name} *)p;"], []
    for n, (field, place) in enumerate(walk(types, type_id, "v")):
        if field.padding or types.empty(field.type):
            continue
        if field.bits is not None:
            before.append(f"auto m{n} = {place};")
            after.append(f"{place} = m{n};")
        else:
            before.append(f"unsigned char m{n}[sizeof {place}]; __builtin_memcpy(m{n}, &{place}, sizeof m{n});")
            after.append(f"__builtin_memcpy((void *)&{place}, m{n}, sizeof m{n});")
    return layout.body(head, [*before, f"new (abiter_at{{p}}) {name};", *after])


def _make_symbol(types: Types, type_id: int) -> str:
    return f"callee_make_{types.view.types[type_id].in_symbols}"
