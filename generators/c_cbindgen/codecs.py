"""put_T and get_T by what cbindgen makes of a type: as in C otherwise, but for tagged unions."""

from __future__ import annotations

from c_family import codecs
from c_family.reprs import fieldless
from common.model import Tagged, Variant
from common.unit import Part
from rust.types import positional

from .types import Types


class Codec(codecs.Codec):
    types: Types

    def part(self) -> Part:
        part = super().part()
        return part._replace(text=self.types.alias(self.type_id) + part.text)

    def tagged(self, kind: Tagged) -> list[str]:
        plain = fieldless(self.type) and not any(v.has_fields for v in kind.variants)
        if plain:
            return super().tagged(kind)
        # cbindgen makes a struct of the tag and a union, with an integer as the only repr a union of structs; the
        # variants' members are members of the type itself, as the union has no name.
        found = [] if self.verb == "put" else ["(unsigned long long)v->tag", str(len(kind.variants))]
        lines = [f"switch ({self.helper('tag', *found)}) {{"]
        for i, variant in enumerate(kind.variants):
            constant = self.types.constants[self.type_id, i]
            body = [f"v->tag = {constant};"] if self.verb == "put" else []
            for field, place in zip(variant.fields, self._places(i, variant), strict=True):
                body += self.value(field.type, place, False)
            lines += codecs.case(constant, body)
        return [*lines, "}"]

    def _places(self, position: int, variant: Variant) -> list[str]:
        """A variant of one unnamed field is that field; the others have a body of their own."""
        member = f"v->{self.types.members[self.type_id][position]}"
        if positional(variant.fields) and len(variant.fields) == 1:
            return [member]
        return [f"{member}.{name}" for name in self.types.fields[self.type_id, position]]
