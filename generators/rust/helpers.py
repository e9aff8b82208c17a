"""What stands in the prelude of a unit in Rust: the crate's attributes, items, the state, and helpers, of which each unit has those
that it uses.

`STATE` is the unit's own: `caller_state`.
"""

from __future__ import annotations

from common.helpers import Helper

ALLOW = """\
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]
#![allow(dead_code, unreachable_patterns, unused_variables, unused_parens)]
#![allow(improper_ctypes, improper_ctypes_definitions, unknown_lints)]

"""

STATE = """\
#[repr(C)]
pub struct AbiterCell { index: u32, high: u32, skip: u32, opaque: u32 }
#[repr(C)]
pub struct AbiterState {
    slot: *mut *mut u8,
    object: *mut u8,
    input: *mut AbiterCell,
    output: *mut AbiterCell,
    seen: *mut u8,
    arena: *mut u8,
    made: isize,
    gone: isize,
    at: *mut *mut u8,
}
#[no_mangle]
pub static mut STATE: AbiterState = AbiterState {
    slot: 0 as *mut *mut u8,
    object: 0 as *mut u8,
    input: 0 as *mut AbiterCell,
    output: 0 as *mut AbiterCell,
    seen: 0 as *mut u8,
    arena: 0 as *mut u8,
    made: 0,
    gone: 0,
    at: 0 as *mut *mut u8,
};
"""

_OFFSET = """\

// Where an object lies behind a byte.
#[repr(C)]
pub struct AbiterBehind<T>(u8, T);
const fn abiter_offset<T>() -> usize { core::mem::size_of::<AbiterBehind<T>>() - core::mem::size_of::<T>() }
"""

_BYTES = """\

// Bytes from a cell, and bytes to a cell; volatile, or a compiler would call memcpy.
unsafe fn abiter_put(to: *mut u8, n: usize) {
    let from = STATE.input as *const u8;
    let mut i = 0;
    while i < n {
        core::ptr::write_volatile(to.add(i), *from.add(i));
        i += 1;
    }
    STATE.input = STATE.input.add(1);
}
unsafe fn abiter_get(from: *const u8, n: usize) {
    let to = STATE.output as *mut u8;
    let mut i = 0;
    while i < n {
        core::ptr::write_volatile(to.add(i), core::ptr::read_volatile(from.add(i)));
        i += 1;
    }
    *STATE.seen = n as u8;
    abiter_skip(1);
}
"""

_BITS = """\

// All of an enum; volatile, or a compiler would go by what may be in it.
unsafe fn abiter_bits<T>(v: *const T) -> u64 {
    let mut bits = 0;
    let mut i = core::mem::size_of::<T>();
    while i > 0 {
        i -= 1;
        bits = bits << 8 | core::ptr::read_volatile((v as *const u8).add(i)) as u64;
    }
    bits
}
"""

_SKIP = """\
unsafe fn abiter_skip(cells: usize) {
    STATE.input = STATE.input.add(cells);
    STATE.output = STATE.output.add(cells);
    STATE.seen = STATE.seen.add(cells);
}
"""

_TAG = """\

// Which variant to make; and which one is found: others than the one in the cell are not looked into.
unsafe fn abiter_put_tag() -> u32 {
    let index = (*STATE.input).index;
    STATE.input = STATE.input.add(1);
    index
}
unsafe fn abiter_get_tag(found: u64, count: u64) -> u32 {
    let index = if found < count { found as u32 } else { !0 };
    let expected = (*STATE.input).index;
    let skip = (*STATE.input).skip as usize;
    (*STATE.output).index = index;
    *STATE.seen = 4;
    if index == expected {
        abiter_skip(1);
        return index;
    }
    abiter_skip(1 + skip);
    !0
}
"""

_SCRUB = """\

// Leaves zeros on the stack for whatever is called next; and calls so deep in them that what the first one needed for
// itself lies above.
#[inline(never)]
unsafe fn abiter_scrub() {
    let mut stack = core::mem::MaybeUninit::<[u64; 256]>::uninit();
    let mut i = 0;
    while i < 256 {
        core::ptr::write_volatile((stack.as_mut_ptr() as *mut u64).add(i), 0);
        i += 1;
    }
}
#[inline(never)]
unsafe fn abiter_make<T>(make: unsafe fn(*mut T), v: *mut T) {
    let mut above = core::mem::MaybeUninit::<[u64; 16]>::uninit();
    make(v);
    core::ptr::write_volatile(above.as_mut_ptr() as *mut u64, 0);
}
"""

_CHOICE = """\

// Which field of a union is alive.
unsafe fn abiter_put_choice() -> u32 {
    let index = (*STATE.input).index;
    STATE.input = STATE.input.add(1);
    index
}
unsafe fn abiter_get_choice() -> u32 {
    let index = (*STATE.input).index;
    (*STATE.output).index = index;
    *STATE.seen = 4;
    abiter_skip(1);
    index
}
"""

_REF = """\

// A reference's target, or 0 if there is nothing to follow.
unsafe fn abiter_put_ref(to: *mut u8, size: usize, align: usize) -> *mut u8 {
    let mut target = 0 as *mut u8;
    if (*STATE.input).opaque == 0 {
        target = STATE.arena.add((STATE.arena as usize).wrapping_neg() & (align - 1));
        STATE.arena = target.add(size);
        *(STATE.input as *mut *mut u8) = target;
    }
    abiter_put(to, core::mem::size_of::<*mut u8>());
    target
}
unsafe fn abiter_get_ref(from: *const u8) -> *mut u8 {
    let expected = STATE.input;
    abiter_get(from, core::mem::size_of::<*mut u8>());
    let found = *(STATE.output.sub(1) as *mut *mut u8);
    if (*expected).opaque == 0 && found as usize == *(expected as *mut usize) {
        return found;
    }
    abiter_skip((*expected).skip as usize);
    0 as *mut u8
}
"""

# Box is not in core. Nothing is ever allocated or dropped: an object without a call of either is made.
_ALLOC = "extern crate alloc;\n"

_VALUE = """\
pub trait Value { fn value(&self) -> u64; }
#[repr(C)]
pub struct AbiterValue(u64);
impl Value for AbiterValue {
    #[inline(never)]
    fn value(&self) -> u64 { self.0 }
}
"""

_LEAVE = """\

// Leads out of functions that never return.
unsafe extern "C" fn stay() -> ! { loop {} }
#[no_mangle] pub static mut callee_leave: unsafe extern "C" fn() -> ! = stay;
"""

_RUIN = """\

// Ruins all registers that functions of C's convention may use.
unsafe extern "C" fn idle() {}
#[no_mangle] pub static mut callee_ruin: unsafe extern "C" fn() = idle;
"""

#: Nightly features: of types, of conventions, of what a function or static is.
FEATURES = (
    *(Helper(name, f"#![feature({name})]\n") for name in ("f16", "f128")),
    Helper("rust-cold", "#![feature(rust_cold_cc)]\n"),
    Helper("c_variadic", "#![feature(c_variadic)]\n"),
    Helper("thread_local", "#![feature(thread_local)]\n"),
)

#: What stands in front of the state.
ITEMS = (
    Helper("alloc", _ALLOC),
    Helper("value", _VALUE),
)

#: In the order of their definitions.
HELPERS = (
    Helper("offset", _OFFSET),
    Helper("bytes", _BYTES, ("skip",)),
    Helper("skip", _SKIP),
    Helper("bits", _BITS),
    Helper("tag", _TAG, ("skip",)),
    Helper("scrub", _SCRUB),
    Helper("choice", _CHOICE, ("skip",)),
    Helper("ref", _REF, ("bytes", "skip")),
    Helper("leave", _LEAVE),
    Helper("ruin", _RUIN),
)
