"""Helpers that codecs by bindgen's types use, on top of those of Rust."""

from __future__ import annotations

from common.helpers import Helper

_ALL = """\

// All bytes of a value, as many as bindgen's type has.
unsafe fn abiter_put_all<T>(to: *mut T) { abiter_put(to as *mut u8, core::mem::size_of::<T>()) }
unsafe fn abiter_get_all<T>(from: *mut T) { abiter_get(from as *const u8, core::mem::size_of::<T>()) }
"""

_X87 = """\

// The 10 bytes of a long double that mean something, or as many as bindgen's type has.
fn abiter_x87<T>() -> usize { if core::mem::size_of::<T>() < 10 { core::mem::size_of::<T>() } else { 10 } }
unsafe fn abiter_put_x87<T>(to: *mut T) { abiter_put(to as *mut u8, abiter_x87::<T>()) }
unsafe fn abiter_get_x87<T>(from: *mut T) { abiter_get(from as *const u8, abiter_x87::<T>()) }
"""

_BITS = """\

// A bit-field's value, on its way to a setter or from a getter.
unsafe fn abiter_take<T>() -> T {
    let mut value = core::mem::MaybeUninit::<T>::uninit();
    abiter_put(value.as_mut_ptr() as *mut u8, core::mem::size_of::<T>());
    value.assume_init()
}
unsafe fn abiter_give<T>(value: T) { abiter_get(&value as *const T as *const u8, core::mem::size_of::<T>()) }
"""

_ELEMENT = """\

unsafe fn abiter_element<T, const N: usize>(array: *mut [T; N], i: usize) -> *mut T { (array as *mut T).add(i) }
"""

_INSIDE = """\

// Another codec's put and get, for an object inside the one at hand.
unsafe fn abiter_inside<T>(object: *mut T, codec: unsafe extern "C" fn()) {
    STATE.object = object as *mut u8;
    codec();
}
"""

_PACKED = """\

// The same where the object may be misaligned.
unsafe fn abiter_inside_packed<T>(object: *mut T, codec: unsafe extern "C" fn()) {
    let place = object as *mut core::mem::MaybeUninit<T>;
    let mut aligned = core::ptr::read_unaligned(place);
    STATE.object = aligned.as_mut_ptr() as *mut u8;
    codec();
    core::ptr::write_unaligned(place, aligned);
}
"""

_TARGET = """\

// What a pointer leads to: room for `count` of them, or what is found there.
unsafe fn abiter_put_target<T>(to: *mut *mut T, count: usize) -> *mut T {
    abiter_put_ref(to as *mut u8, count * core::mem::size_of::<T>(), core::mem::align_of::<T>()) as *mut T
}
unsafe fn abiter_get_target<T>(from: *mut *mut T) -> *mut T { abiter_get_ref(from as *const u8) as *mut T }
"""

#: In the order of their definitions, behind those of Rust.
HELPERS = (
    Helper("all", _ALL),
    Helper("x87", _X87),
    Helper("bitfield", _BITS),
    Helper("element", _ELEMENT),
    Helper("inside", _INSIDE),
    Helper("inside_packed", _PACKED),
    Helper("target", _TARGET),
)

#: What they need of Rust's.
NEEDS = {"all": "bytes", "x87": "bytes", "bitfield": "bytes", "target": "ref"}
