"""Frames of unwinding scenarios: C's."""

from c.scene import KINDS, generate

__all__ = ["KINDS", "generate"]
