// abiter VERSION: the caller's side of unions_of_classes in Rust
// abiter gen unions_of_classes.kdl --lang rust --side caller
#![no_std]
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]
#![allow(dead_code, unreachable_patterns, unused_variables, unused_parens)]
#![allow(improper_ctypes, improper_ctypes_definitions, unknown_lints)]

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
pub static mut caller_state: AbiterState = AbiterState {
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

// Where an object lies behind a byte.
#[repr(C)]
pub struct AbiterBehind<T>(u8, T);
const fn abiter_offset<T>() -> usize { core::mem::size_of::<AbiterBehind<T>>() - core::mem::size_of::<T>() }

// Bytes from a cell, and bytes to a cell; volatile, or a compiler would call memcpy.
unsafe fn abiter_put(to: *mut u8, n: usize) {
    let from = caller_state.input as *const u8;
    let mut i = 0;
    while i < n {
        core::ptr::write_volatile(to.add(i), *from.add(i));
        i += 1;
    }
    caller_state.input = caller_state.input.add(1);
}
unsafe fn abiter_get(from: *const u8, n: usize) {
    let to = caller_state.output as *mut u8;
    let mut i = 0;
    while i < n {
        core::ptr::write_volatile(to.add(i), core::ptr::read_volatile(from.add(i)));
        i += 1;
    }
    *caller_state.seen = n as u8;
    abiter_skip(1);
}
unsafe fn abiter_skip(cells: usize) {
    caller_state.input = caller_state.input.add(cells);
    caller_state.output = caller_state.output.add(cells);
    caller_state.seen = caller_state.seen.add(cells);
}

#[no_mangle] pub unsafe extern "C" fn caller_put_u8() {
    let v = caller_state.object as *mut u8;
    abiter_put(v as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_u8() {
    let v = caller_state.object as *const u8;
    abiter_get(v as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_u8: [u64; 2] = [core::mem::size_of::<u8>() as u64, abiter_offset::<u8>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_u64() {
    let v = caller_state.object as *mut u64;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_u64() {
    let v = caller_state.object as *const u64;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_u64: [u64; 2] = [core::mem::size_of::<u64>() as u64, abiter_offset::<u64>() as u64];
