"""Mirror: C with one more keyword, for the tests of what a further language takes."""

from c_family.dialect import C
from c_family.unit import generate as _generate
from common.model import Spec, Toolchain
from common.unit import Unit


def generate(spec: Spec, side: str, toolchain: Toolchain) -> Unit:
    """One side ("caller", "callee") of a spec for one toolchain."""
    return _generate(spec, side, toolchain, C)
