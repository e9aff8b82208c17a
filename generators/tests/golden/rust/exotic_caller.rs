// abiter VERSION: the caller's side of exotic in Rust
// abiter gen exotic.kdl --lang rust --side caller
#![feature(f16)]
#![feature(f128)]
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

#[repr(C)]
#[derive(Clone, Copy)]
pub struct Half { a: f16, b: f16, c: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Quad { a: u8, q: f128 }
#[no_mangle] pub unsafe extern "C" fn caller_put_f16() {
    let v = caller_state.object as *mut f16;
    abiter_put(v as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_f16() {
    let v = caller_state.object as *const f16;
    abiter_get(v as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_f16: [u64; 2] = [core::mem::size_of::<f16>() as u64, abiter_offset::<f16>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_f128() {
    let v = caller_state.object as *mut f128;
    abiter_put(v as *mut u8, 16);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_f128() {
    let v = caller_state.object as *const f128;
    abiter_get(v as *const u8, 16);
}
#[no_mangle]
pub static caller_layout_f128: [u64; 2] = [core::mem::size_of::<f128>() as u64, abiter_offset::<f128>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_f32() {
    let v = caller_state.object as *mut f32;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_f32() {
    let v = caller_state.object as *const f32;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_f32: [u64; 2] = [core::mem::size_of::<f32>() as u64, abiter_offset::<f32>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Half() {
    let v = caller_state.object as *mut Half;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 2);
    abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 2);
    abiter_put(core::ptr::addr_of_mut!((*v).c) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Half() {
    let v = caller_state.object as *const Half;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 2);
    abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 2);
    abiter_get(core::ptr::addr_of!((*v).c) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_Half: [u64; 2] = [core::mem::size_of::<Half>() as u64, abiter_offset::<Half>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Quad() {
    let v = caller_state.object as *mut Quad;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).q) as *mut u8, 16);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Quad() {
    let v = caller_state.object as *const Quad;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).q) as *const u8, 16);
}
#[no_mangle]
pub static caller_layout_Quad: [u64; 2] = [core::mem::size_of::<Quad>() as u64, abiter_offset::<Quad>() as u64];
extern "C" { fn pass_f16__c(a0: u8, a1: f16, a2: u8) -> f16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_f16__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut f16) = pass_f16__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut f16), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_f16__win64(a0: u8, a1: f16, a2: u8) -> f16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_f16__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut f16) = pass_f16__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut f16), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_f16__c_unwind(a0: u8, a1: f16, a2: u8) -> f16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_f16__c_unwind_() {
    let f: unsafe extern "C" fn(u8, f16, u8) -> f16 = core::mem::transmute(pass_f16__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut f16) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut f16), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_f128__c(a0: u8, a1: f128, a2: u8) -> f128; }
#[no_mangle] pub unsafe extern "C" fn call_pass_f128__c_() {
    let slot = caller_state.slot;
    let r = pass_f128__c(*(*slot as *mut u8), *(*slot.add(1) as *mut f128), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut f128) = r;
}
extern "win64" { fn pass_f128__win64(a0: u8, a1: f128, a2: u8) -> f128; }
#[no_mangle] pub unsafe extern "C" fn call_pass_f128__win64_() {
    let slot = caller_state.slot;
    let r = pass_f128__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut f128), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut f128) = r;
}
extern "C-unwind" { fn pass_f128__c_unwind(a0: u8, a1: f128, a2: u8) -> f128; }
#[no_mangle] pub unsafe extern "C" fn call_pass_f128__c_unwind_() {
    let f: unsafe extern "C" fn(u8, f128, u8) -> f128 = core::mem::transmute(pass_f128__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut f128), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut f128) = r;
}
extern "C" { fn pass_Half__c(a0: u8, a1: Half, a2: u8) -> Half; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Half__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Half) = pass_Half__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Half), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Half__c_() {
    let slot = caller_state.slot;
    pass_Half__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Half), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Half__win64(a0: u8, a1: Half, a2: u8) -> Half; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Half__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Half) = pass_Half__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Half), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Half__win64_() {
    let slot = caller_state.slot;
    pass_Half__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Half), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Half__c_unwind(a0: u8, a1: Half, a2: u8) -> Half; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Half__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Half, u8) -> Half = core::mem::transmute(pass_Half__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Half) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Half), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Quad__c(a0: u8, a1: Quad, a2: u8) -> Quad; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Quad__c_() {
    let slot = caller_state.slot;
    let r = pass_Quad__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Quad), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Quad) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Quad__c_() {
    let slot = caller_state.slot;
    pass_Quad__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Quad), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Quad__win64(a0: u8, a1: Quad, a2: u8) -> Quad; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Quad__win64_() {
    let slot = caller_state.slot;
    let r = pass_Quad__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Quad), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Quad) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Quad__win64_() {
    let slot = caller_state.slot;
    pass_Quad__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Quad), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Quad__c_unwind(a0: u8, a1: Quad, a2: u8) -> Quad; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Quad__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Quad, u8) -> Quad = core::mem::transmute(pass_Quad__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Quad), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Quad) = r;
}
extern "C" { fn plain__c(a0: f32); }
#[no_mangle] pub unsafe extern "C" fn call_plain__c_() {
    let slot = caller_state.slot;
    plain__c(*(*slot as *mut f32));
}
extern "win64" { fn plain__win64(a0: f32); }
#[no_mangle] pub unsafe extern "C" fn call_plain__win64_() {
    let slot = caller_state.slot;
    plain__win64(*(*slot as *mut f32));
}
extern "C-unwind" { fn plain__c_unwind(a0: f32); }
#[no_mangle] pub unsafe extern "C" fn call_plain__c_unwind_() {
    let f: unsafe extern "C" fn(f32) = core::mem::transmute(plain__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut f32));
}
