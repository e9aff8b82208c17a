"""Probes of invalid values in C."""

from c_family import validity
from c_family.dialect import C
from common.unit import Unit


def generate() -> Unit:
    """All probes."""
    return validity.generate(C)
