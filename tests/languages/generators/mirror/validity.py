"""Probes of invalid values in C."""

from c_family import validity
from c_family.dialect import C
from common.model import Language
from common.unit import Unit


def generate(language: Language) -> Unit:
    """All probes."""
    return validity.generate(language, C)
