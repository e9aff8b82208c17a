"""C++: C++11 or later as g++ and clang++ read it, without any header; functions are extern "C"."""

from c_family.dialect import CPP
from c_family.unit import generate as _generate
from common.model import Spec, Toolchain
from common.unit import Unit


def generate(spec: Spec, side: str, toolchain: Toolchain) -> Unit:
    """One side ("caller", "callee") of a spec for one toolchain."""
    return _generate(spec, side, toolchain, CPP)
