"""What becomes of values of C++ classes when they are passed: copied or moved, counted, destroyed, or just bytes."""

from __future__ import annotations

from collections.abc import Iterator

from common.model import Array, Field, Struct, Tagged, Type, Union_
from common.view import View

_DECLARE = ("copy", "default-copy", "deleted-copy", "move", "default-move", "deleted-move")
_DESTROY = ("destroy", "default-destroy", "virtual-destroy")
_NOT_TRIVIAL = ("copy", "deleted-copy", "move", "default-move", "deleted-move")
_DYNAMIC = ("virtual", "virtual-destroy")


class Lifetimes:
    """Types are spoken of by their index, and seen through aliases."""

    def __init__(self, view: View) -> None:
        self.view = view
        self._dynamic_by_method = {
            t
            for f in view.spec.functions
            if f.method is not None and f.method.is_virtual
            for t in (f.method.type, f.method.through)
        }

    def _alternatives(self, type_id: int) -> list[int] | None:
        """What a union or the payload of a tagged union holds one of; None of another type. C++ calls nothing for them: where it would
        have to, the union can't be copied ([class.union])."""
        kind = self._type(type_id).kind
        if isinstance(kind, Union_):
            return [f.type for f in kind.fields]
        return [f.type for v in kind.variants for f in v.fields] if isinstance(kind, Tagged) else None

    def _within(self, type_id: int) -> list[int]:
        """All types of which it holds an object by value, at least at times."""
        alternatives = self._alternatives(type_id)
        return [f.type for f, _ in self._inner(type_id)] if alternatives is None else alternatives

    def _inner(self, type_id: int) -> Iterator[tuple[Field, int]]:
        """Bases and members of a class or struct, or the element of an array: (field, how many)."""
        kind = self._type(type_id).kind
        if isinstance(kind, Struct):
            yield from ((f, 1) for f in kind.fields if not f.padding)
        elif isinstance(kind, Array) and kind.length:
            yield Field("", kind.element), kind.length

    def _type(self, type_id: int) -> Type:
        return self.view.types[self.view.resolve(type_id)]

    def is_class(self, type_id: int) -> bool:
        kind = self._type(type_id).kind
        return isinstance(kind, Struct) and kind.is_class

    def dynamic(self, type_id: int) -> bool:
        """It has a pointer to a vtable of its own, or one of its bases has."""
        if not self.is_class(type_id):
            return False
        special = self._type(type_id).attributes.special
        if any(word in special for word in _DYNAMIC) or self.view.resolve(type_id) in self._dynamic_by_method:
            return True
        return any(f.virtual_base or (f.base and self.dynamic(f.type)) for f, _ in self._inner(type_id))

    def constructed(self, type_id: int) -> bool:
        """Zeroed memory is no object of it: something in it needs a constructor."""
        return self.dynamic(type_id) or any(self.constructed(f.type) for f, _ in self._inner(type_id))

    def initializes(self, type_id: int) -> bool:
        """Its constructor writes more than pointers to vtables: a member has an initializer."""
        return "initializer" in self._type(type_id).attributes.special or any(self.initializes(f.type) for f, _ in self._inner(type_id))

    def special(self, type_id: int) -> bool:
        """It can't be assigned like a struct of C; it is constructed in its place."""
        words = self._type(type_id).attributes.special
        return (
            self.constructed(type_id)
            or (self._alternatives(type_id) is not None and not self.trivial(type_id))
            or any(word in words for word in (*_DECLARE, "destroy"))
            or any(self.special(f.type) for f, _ in self._inner(type_id))
        )

    def not_aggregate(self, type_id: int) -> tuple[str, str] | None:
        """Why no list of values initialises it in C++, as (feature, reason), where the toolchain's standard is to blame with the reason of
        that lack; None if one does."""
        words = self._type(type_id).attributes.special
        lacks = self.view.toolchain.lacks
        if self.is_class(type_id):
            for word, why in (("default", "a constructor of its own"), ("private", "private members")):
                if word in words:
                    return "aggregate", f"a class with {why} is no aggregate: nothing initialises a constant of it member by member"
            of_standard = {
                "initialized-aggregate": "initializer" in words,
                "derived-aggregate": any(f.base for f, _ in self._inner(type_id)),
                "declared-aggregate": any(word in words for word in ("default-default", *_DECLARE)),
            }
            for feature, is_meant in of_standard.items():
                if is_meant and feature in lacks:
                    return feature, lacks[feature]
        return next((inner for f, _ in self._inner(type_id) if (inner := self.not_aggregate(f.type)) is not None), None)

    def trivial(self, type_id: int) -> bool:
        """It is copied and destroyed like a struct of C, so that a union may hold it and be copied ([class.union])."""
        words = self._type(type_id).attributes.special
        if self.dynamic(type_id) or any(word in words for word in (*_NOT_TRIVIAL, "destroy")):
            return False
        return all(self.trivial(t) for t in self._within(type_id))

    def bare(self, type_id: int) -> bool:
        """Its default constructor does nothing, so that a union may hold it and have one as well."""
        words = self._type(type_id).attributes.special
        if self.dynamic(type_id) or any(word in words for word in ("default", "initializer")):
            return False
        return all(self.bare(t) for t in self._within(type_id))

    def copyable(self, type_id: int) -> bool:
        """It has a copy constructor that can be called."""
        if self._alternatives(type_id) is not None:
            return self.trivial(type_id)
        words = self._type(type_id).attributes.special
        if "deleted-copy" in words:
            return False
        if "copy" in words or "default-copy" in words:
            return "copy" in words or self._all_inner(type_id)
        if any(word in words for word in ("move", "default-move", "deleted-move")):
            return False
        return self._all_inner(type_id)

    def _all_inner(self, type_id: int) -> bool:
        return all(self.copyable(f.type) for f, _ in self._inner(type_id))

    def movable(self, type_id: int) -> bool:
        """It has a copy or a move constructor that can be called."""
        words = self._type(type_id).attributes.special
        if self.copyable(type_id) or "move" in words:
            return True
        if self._alternatives(type_id) is not None:
            return False
        if "default-move" not in words and any(word in words for word in (*_DECLARE, *_DESTROY)):
            return False
        return all(self.movable(f.type) for f, _ in self._inner(type_id))

    def counted(self, type_id: int) -> tuple[int, int]:
        """How many objects in it count when it is copied (or moved, if it can't be), and when it is destroyed."""
        seen: set[int] = set()
        return self._counted(type_id, not self.copyable(type_id), seen)

    def _counted(self, type_id: int, move: bool, virtual_bases: set[int]) -> tuple[int, int]:
        words = self._type(type_id).attributes.special
        has_move = any(word in words for word in ("move", "default-move"))
        made = int("move" in words if move and has_move else "copy" in words)
        gone = int("destroy" in words or "virtual-destroy" in words)
        for field, times in self._inner(type_id):
            if field.virtual_base:
                if field.type in virtual_bases:
                    continue
                virtual_bases.add(field.type)
            inner = self._counted(field.type, move, virtual_bases if field.base else set())
            made, gone = made + times * inner[0], gone + times * inner[1]
        return made, gone

    def value(self, type_id: int, spelling: str, place: str) -> str:
        """An expression that initialises another object with the one at a place."""
        if self.copyable(type_id):
            return place
        return f"static_cast<{spelling} &&>({place})"
