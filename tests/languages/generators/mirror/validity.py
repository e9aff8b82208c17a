"""Functions of probes: C's."""

from c.validity import KINDS, generate

__all__ = ["KINDS", "generate"]
