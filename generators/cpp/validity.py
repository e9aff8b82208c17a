"""Functions of probes in C++."""

from c_family import validity
from c_family.dialect import CPP
from common.model import Toolchain
from common.unit import Unit

KINDS = validity.kinds(CPP)


def generate(name: str, kinds: tuple[str, ...], conventions: tuple[str, ...], toolchain: Toolchain) -> Unit:
    """These functions under these conventions."""
    return validity.generate(CPP, name, kinds, conventions, toolchain)
