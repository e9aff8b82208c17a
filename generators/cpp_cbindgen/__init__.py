"""C++ whose types and prototypes cbindgen makes of Rust source: the same header as in C, which is made for both."""

from c_cbindgen import generate as _generate
from c_family.dialect import CPP
from common.model import Spec, Toolchain
from common.unit import Unit


def generate(spec: Spec, side: str, toolchain: Toolchain) -> Unit:
    """One side ("caller", "callee") of a spec for one toolchain."""
    return _generate(spec, side, toolchain, CPP)
