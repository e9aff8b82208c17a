"""Features that meet: specs in which a harness that knows less than it believes sees differences that aren't there, or none where
one is. Each is the smallest of its kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Abiter, cases
from wanted import Toolchains


class Runner:
    """Runs a spec that is given as text."""

    def __init__(self, abiter: Abiter, folder: Path) -> None:
        self.abiter = abiter
        self.spec = folder / "combination.kdl"

    def __call__(self, spec: str, toolchains: list[str], *more: str) -> dict[str, str]:
        """The verdict of each case, without those that are unsupported."""
        self.spec.write_text(spec, encoding="utf-8")
        words = ["--spec", str(self.spec), "--no-expectations", *more]
        for toolchain in toolchains:
            words += ["--toolchain", toolchain]
        _, results = self.abiter.run_json(*words)
        return {case: found.verdict for case, found in cases(results).items() if found.verdict != "unsupported"}


@pytest.fixture
def run(abiter: Abiter, tmp_path: Path) -> Runner:
    return Runner(abiter, tmp_path)


def passes(verdicts: dict[str, str]) -> None:
    """Everything that ran agrees, and something did."""
    assert verdicts
    assert {case: verdict for case, verdict in verdicts.items() if verdict != "pass"} == {}


def test_a_bit_field_that_is_one_bit_counts_as_used(run: Runner, need: Toolchains) -> None:
    gcc, clang = need("gcc", "clang >=19")
    spec = ""
    for bit in (1, 6, 11, 12, 18, 33, 60):
        spec += f'struct "B{bit}" {{ a "f64"; b "f64"; _ "u64" bits={bit}; m "u64" bits=1 }}\n'
        spec += f'fn "f{bit}" {{ inputs {{ p "B{bit}" }}; outputs {{ _ "B{bit}" }} }}\n'
    passes(run(spec, [gcc, clang], "--convention", "c"))


UNIONS = """
struct "R" { a "u8"; b "f64" }
union "U" { m0 "u8"; m1 "u8"; m2 "R" }
union "V" { v0 "u64"; v1 "U"; v2 "u8" }
struct "W" { first "V" }
tagged "T" { A; B { _ "u16" }; C { _ "U" }; D { _ "u8" } }
fn "only" { inputs { v "U" } }
fn "nested" { inputs { v "W" } }
"""


def test_each_member_of_a_union_is_alive_wherever_it_is(run: Runner, need: Toolchains) -> None:
    gcc, tcc = need("gcc", "tcc")
    for profile in ("quick", "default"):
        found = run(UNIONS, [gcc, tcc], "--convention", "c", "--profile", profile)
        for function in ("only", "nested"):
            # tcc takes an eightbyte with a float and an integer for one of floats.
            assert {verdict for case, verdict in found.items() if f"::{function}::" in case and case.count("tcc") == 1} == {"value"}


def test_a_bool_that_is_never_false_in_a_run_counts_as_used(run: Runner, need: Toolchains) -> None:
    compilers = need("gcc", "clang >=19", "clang++ >=19", "g++")
    spec = '@knr; fn "f" { inputs { b "bool"; c "u32" } }\nenum "E" { X 1; Y 2 }\nfn "g" { inputs { b "bool"; e "E" }; outputs { _ "bool" } }'
    passes(run(spec, compilers, "--profile", "quick"))


def test_a_tag_is_not_what_a_constructor_leaves_beside_it(run: Runner, need: Toolchains) -> None:
    rusts = need("rustc >=1.63", "rustc >=1.63")
    spec = """
    tagged "T" { A; B; C; D { _ "u64" } }
    @repr "u8"; tagged "U" { A; B { _ "u8"; _ "u64" }; C { _ "u32" } }
    tagged "V" { A; B { _ "u8" }; C { _ "f64"; _ "u16" }; D; E }
    fn "t" { inputs { a "u8" }; outputs { _ "T" } }
    fn "u" { inputs { a "u8" }; outputs { _ "U" } }
    fn "v" { inputs { a "V"; o "Option<u64>" }; outputs { _ "V" } }
    """
    for rust in rusts:
        passes(run(spec, [rust]))


def test_what_shows_no_dependence_is_not_poisoned(run: Runner, need: Toolchains) -> None:
    gcc, clang, gpp, clangpp = need("gcc", "clang >=19", "g++", "clang++ >=19")
    spec = """
    struct "S" { x "u8" }
    enum "One" { A }
    @repr "u8"; enum "Byte" { A }
    @repr "u64"; enum "Wide" { A 1; B 2 }
    struct "N" { n "nullptr"; o "Byte"; x "u8" }
    fn "member" { this "S"; inputs { a "nullptr" } }
    fn "single" { inputs { a "One"; b "Byte"; c "u32" }; outputs { _ "Byte" } }
    fn "wide" { inputs { a "Wide"; b "bool" }; outputs { _ "Wide" } }
    """
    [rust] = need("rustc >=1.63")
    passes(run(spec, [gcc, clang, gpp, clangpp, rust], "--profile", "quick"))


def test_a_caller_that_never_returns_leaves_the_runner_alone(run: Runner, need: Toolchains) -> None:
    compilers = need("gcc", "clang >=19", "g++")
    spec = 'struct "S" { f "u32" }\n@align 32; alias "A" "S"\n@noreturn; fn "f" { inputs { a "A" } }\n@noreturn; fn "g" { inputs { a "A"; b "u8" } }'
    for _ in range(3):
        passes(run(spec, compilers))


def test_member_functions_are_generated_like_plain_ones(run: Runner, need: Toolchains) -> None:
    compilers = need("gcc", "g++", "clang++ >=19")
    passes(
        run(
            """
            struct "S" { x "u32" }
            @noreturn; fn "never" { inputs { b "&u8" reference="const" } }
            @noreturn; fn "never_member" { this "S"; inputs { b "&u8" reference="const" } }
            @unprototyped; fn "promoted" { this "S" static=#true; inputs { a "f32"; b "u8" } }
            @knr; fn "narrowed" { this "S"; inputs { a "f32"; b "u8" } }
            fn "referring" { inputs { a "&&i32" reference="const"; b "&&u8" reference="lvalue" } }
            fn "good" { inputs { x "u8" } }
            """,
            compilers,
            "--convention",
            "c",
        )
    )
    found = run('@class "copy"; class "C" { x "u32" }\nstatic "s" { _ "C" }\nfn "good" { inputs { x "u8" } }', compilers, "--convention", "c")
    passes(found)
    assert not any("::s::" in case and "++" in case for case in found)


def test_promotion_is_seen_through_what_covers_a_scalar(run: Runner, need: Toolchains) -> None:
    compilers = need("gcc", "clang >=19", "g++", "clang++ >=19", "rustc >=1.63")
    passes(
        run(
            """
            @repr "transparent"; struct "T" { x "u8" }
            @repr "transparent"; struct "F" { x "f32" }
            enum "E" { X; Y 127 }
            @repr "u8"; enum "B" { A; B 200 }
            fn "option" { inputs { a "u32" }; variadic { v "Option<NonZero<u8>>"; w "NonZero<i16>" } }
            fn "wrapped" { inputs { a "u32" }; variadic { v "Wrapping<i16>"; w "MaybeUninit<f32>"; x "ManuallyDrop<Wrapping<u8>>" } }
            fn "transparent" { inputs { a "u32" }; variadic { v "T"; w "F" } }
            fn "enums" { inputs { a "u32" }; variadic { v "E"; w "B" } }
            @knr; fn "old" { inputs { a "NonZero<u8>"; b "MaybeUninit<f32>"; t "T"; f "F"; e "E" } }
            @unprototyped; fn "unprototyped" { inputs { a "NonZero<u8>"; b "MaybeUninit<f32>"; t "T"; f "F"; e "E" } }
            """,
            compilers,
        )
    )


def test_units_are_linked_with_their_compilers_own_libraries(run: Runner, need: Toolchains) -> None:
    gcc, gpp = need("gcc >=12", "g++ >=12")
    spec = """
    fn "half" { inputs { a "u32" }; variadic { v "f16" } }
    fn "wide" { inputs { a "complex f64"; b "u128" }; outputs { _ "u128" } }
    fn "good" { inputs { x "u8" } }
    """
    found = run(spec, [gcc, gpp], "--convention", "c")
    half = {verdict for case, verdict in found.items() if "::half::" in case}
    # A g++ that has no _Float16 by that name passes a double through `...`, and takes a half.
    assert half and not half & {"link", "build", "error"}
    passes({case: verdict for case, verdict in found.items() if "::half::" not in case})


def test_phantom_data_is_nothing_everywhere(run: Runner, need: Toolchains) -> None:
    compilers = need("gcc", "g++", "rustc >=1.63")
    passes(
        run(
            """
            callback "K" { inputs { p "PhantomData<u8>"; a "u32" }; outputs { _ "PhantomData<u16>" } }
            fn "called_back" { inputs { k "K" } }
            @mangled "f"; fn "named" { inputs { p "PhantomData<u8>"; a "u32" } }
            fn "listed" { inputs { n "u32" }; va_list { p "PhantomData<u8>"; a "u32" } }
            fn "passed" { inputs { n "u32" }; variadic { p "PhantomData<u8>"; a "u32" } }
            """,
            compilers,
            "--convention",
            "c",
        )
    )
    found = run('fn "referred" { inputs { p "&PhantomData<u8>" reference="const"; a "u32" } }', compilers, "--convention", "c")
    passes(found)
    assert not any("++" in case for case in found)


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        ('static "s" { _ "PhantomData<u8>" }', "a static needs a type that holds something"),
        ('class "B" { x "u32" }\nclass "M" { base "B" }\nclass "D" { base "B"; base "M" }\nfn "f" { inputs { d "&D" } }', "'B' is a base of 'M' too"),
    ],
)
def test_what_no_compiler_takes_is_refused(abiter: Abiter, tmp_path: Path, spec: str, message: str) -> None:
    path = tmp_path / "refused.kdl"
    path.write_text(spec, encoding="utf-8")
    done = abiter("list", "--spec", str(path))
    assert done.code == 2
    assert message in done.err


@pytest.mark.parametrize(
    "spec",
    [
        '@repr "transparent"; struct "S" { x "u32" }\nfn "f" { this "S"; inputs { a "u8" } }',
        '@align 32; alias "A" "u16"\nstruct "S" { f "[A; 7]" }\nfn "f" { inputs { s "&S" } }',
        '@mangled "a::f"; fn "e" { inputs { x "u8" } }\n@mangled "a::f"; fn "f" { inputs { x "MaybeUninit<u8>" } }',
        '@class "deleted-copy"; class "C" { x "u32" }\nunion "U" { c "C"; b "u32" }\nfn "f" { inputs { u "U" } }',
        '@class "trivial_abi" "virtual-destroy"; class "C" { f0 "u32" }\nfn "f" { inputs { a "C" } }',
        'class "C" { a "u8" }\nunion "U" { a "C"; b "u32" }\nfn "f" { this "C" virtual=#true; inputs { a "U" } }',
    ],
)
def test_what_no_compiler_takes_is_unsupported(run: Runner, need: Toolchains, spec: str) -> None:
    compilers = need("g++", "clang++ >=19")
    if "embedded-clang++" in need.found:
        compilers.append("embedded-clang++")
    found = run(spec + '\nfn "good" { inputs { x "u8" } }', compilers, "--convention", "c")
    passes(found)
    assert not any("::f::" in case for case in found)
    assert len([case for case in found if "::good::" in case]) == len(compilers) ** 2


def test_a_virtual_function_that_does_not_compile_is_alone(run: Runner, need: Toolchains) -> None:
    gpp, clangpp = need("g++", "clang++ >=19")
    spec = """
    class "C" { a "u8" }
    class "D" { base "C"; b "u8" }
    @ "this is no declaration;"
    fn "bad" { this "D" virtual=#true through="C"; inputs { x "u32" } }
    fn "also" { this "D" virtual=#true; inputs { x "u32" } }
    fn "passed" { inputs { d "D" } }
    fn "good" { inputs { a "u8" } }
    """
    found = run(spec, [gpp, clangpp], "--convention", "c")
    assert {verdict for case, verdict in found.items() if "::bad::" in case} == {"build"}
    passes({case: verdict for case, verdict in found.items() if "::bad::" not in case})
    assert len(found) == 16


def test_an_option_of_a_callback_is_that_pointer_or_null(run: Runner, need: Toolchains) -> None:
    spec = """
    callback "K" { inputs { a "u32" } }
    struct "O" { k "Option<K>"; x "u32" }
    fn "argument" { inputs { a "Option<K>"; b "u8" }; outputs { _ "Option<K>" } }
    fn "member" { inputs { o "O" }; outputs { _ "O" } }
    """
    found = run(spec, need("gcc", "g++", "rustc >=1.63"))
    passes(found)
    assert any("gcc" in case and "rustc" in case for case in found)


def test_a_packed_that_changes_nothing_is_left_out(run: Runner, need: Toolchains) -> None:
    spec = """
    @packed; struct "P" { x "u8"; y "u8" }
    struct "S" { x "i8" packed=#true; y "u32" packed=#true; z "[u8; 3]" packed=#true; p "P" packed=#true; b "bool" packed=#true }
    fn "f" { inputs { a "S" }; outputs { _ "S" } }
    """
    found = run(spec, need("gcc", "clang >=19", "g++", "clang++ >=19"), "--convention", "c")
    passes(found)
    assert len(found) == 16


ATOMICS = """
fn "wide" { inputs { n "u32" }; variadic { h "atomic u8"; i "atomic i32"; p "atomic ptr"; q "atomic u64"; b "atomic bool"; d "atomic f64" } }
fn "floats" { inputs { n "u32" }; variadic { f "atomic f32"; c "atomic i8" } }
fn "list" { inputs { n "u32" }; va_list { h "atomic u16"; i "atomic i64" } }
@unprototyped
fn "bare" { inputs { a "atomic u8"; f "atomic f32"; b "atomic bool" } }
@knr
fn "old" { inputs { a "atomic u8"; b "atomic bool" }; outputs { _ "atomic u8" } }
"""


def test_an_atomic_argument_is_promoted_as_the_value_that_it_is(run: Runner, need: Toolchains) -> None:
    """C11 6.3.2.1/2: a value isn't atomic. `va_arg` of an _Atomic type doesn't even compile everywhere."""
    gcc, clang, rustc = need("gcc", "clang >=14", "rustc >=1.90")
    passes(run(ATOMICS, [gcc, clang, rustc], "--convention", "c"))


def test_an_atomic_float_without_a_prototype_is_passed_as_a_double(run: Runner, need: Toolchains) -> None:
    """gcc's callee takes a double; clang's takes the float that nobody passes (TROPHIES.md)."""
    (gcc,) = need("gcc")
    passes(run('@knr\nfn "old_float" { inputs { a "atomic f32"; b "f32" } }', [gcc], "--convention", "c"))
