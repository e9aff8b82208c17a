// abiter VERSION: the caller's side of wide in Rust
// abiter gen wide.kdl --lang rust --side caller
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

// Which variant to make; and which one is found: others than the one in the cell are not looked into.
unsafe fn abiter_put_tag() -> u32 {
    let index = (*caller_state.input).index;
    caller_state.input = caller_state.input.add(1);
    index
}
unsafe fn abiter_get_tag(found: u64, count: u64) -> u32 {
    let index = if found < count { found as u32 } else { !0 };
    let expected = (*caller_state.input).index;
    let skip = (*caller_state.input).skip as usize;
    (*caller_state.output).index = index;
    *caller_state.seen = 4;
    if index == expected {
        abiter_skip(1);
        return index;
    }
    abiter_skip(1 + skip);
    !0
}

#[repr(u128)]
#[derive(Clone, Copy)]
pub enum Huge { One = 1, Most = 9223372036854775807 }
#[repr(i128)]
#[derive(Clone, Copy)]
pub enum Low { Minus = -5, Plus = 5 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Wide { a: u8, w: i128, z: u8 }
#[repr(u128)]
#[derive(Clone, Copy)]
pub enum Apart {
    First(u8),
    Second(f64),
    Third,
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
#[no_mangle] pub unsafe extern "C" fn caller_put_i128() {
    let v = caller_state.object as *mut i128;
    abiter_put(v as *mut u8, 16);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_i128() {
    let v = caller_state.object as *const i128;
    abiter_get(v as *const u8, 16);
}
#[no_mangle]
pub static caller_layout_i128: [u64; 2] = [core::mem::size_of::<i128>() as u64, abiter_offset::<i128>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Huge() {
    let v = caller_state.object as *mut Huge;
    abiter_put(v as *mut u8, 16);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Huge() {
    let v = caller_state.object as *const Huge;
    abiter_get(v as *const u8, 16);
}
#[no_mangle]
pub static caller_layout_Huge: [u64; 2] = [core::mem::size_of::<Huge>() as u64, abiter_offset::<Huge>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Low() {
    let v = caller_state.object as *mut Low;
    abiter_put(v as *mut u8, 16);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Low() {
    let v = caller_state.object as *const Low;
    abiter_get(v as *const u8, 16);
}
#[no_mangle]
pub static caller_layout_Low: [u64; 2] = [core::mem::size_of::<Low>() as u64, abiter_offset::<Low>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_u128() {
    let v = caller_state.object as *mut u128;
    abiter_put(v as *mut u8, 16);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_u128() {
    let v = caller_state.object as *const u128;
    abiter_get(v as *const u8, 16);
}
#[no_mangle]
pub static caller_layout_u128: [u64; 2] = [core::mem::size_of::<u128>() as u64, abiter_offset::<u128>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_u32() {
    let v = caller_state.object as *mut u32;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_u32() {
    let v = caller_state.object as *const u32;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_u32: [u64; 2] = [core::mem::size_of::<u32>() as u64, abiter_offset::<u32>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_i64() {
    let v = caller_state.object as *mut i64;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_i64() {
    let v = caller_state.object as *const i64;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_i64: [u64; 2] = [core::mem::size_of::<i64>() as u64, abiter_offset::<i64>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Wide() {
    let v = caller_state.object as *mut Wide;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).w) as *mut u8, 16);
    abiter_put(core::ptr::addr_of_mut!((*v).z) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Wide() {
    let v = caller_state.object as *const Wide;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).w) as *const u8, 16);
    abiter_get(core::ptr::addr_of!((*v).z) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_Wide: [u64; 2] = [core::mem::size_of::<Wide>() as u64, abiter_offset::<Wide>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Apart() {
    let v = caller_state.object as *mut Apart;
    match abiter_put_tag() {
        0 => {
            *(v as *mut u128) = 0;
            match &mut *v {
                Apart::First(f0) => { abiter_put((f0 as *mut u8) as *mut u8, 1); }
                _ => {}
            }
        }
        1 => {
            *(v as *mut u128) = 1;
            match &mut *v {
                Apart::Second(f0) => { abiter_put((f0 as *mut f64) as *mut u8, 8); }
                _ => {}
            }
        }
        2 => { *(v as *mut u128) = 2; }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Apart() {
    let v = caller_state.object as *const Apart;
    let tag = *(v as *const u128);
    match abiter_get_tag(if tag >> 64 == 0 { tag as u64 } else { !0 }, 3) {
        0 => {
            match &*v {
                Apart::First(f0) => { abiter_get((f0 as *const u8) as *const u8, 1); }
                _ => {}
            }
        }
        1 => {
            match &*v {
                Apart::Second(f0) => { abiter_get((f0 as *const f64) as *const u8, 8); }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Apart: [u64; 2] = [core::mem::size_of::<Apart>() as u64, abiter_offset::<Apart>() as u64];
extern "C" { fn pass_Huge__c(a0: u8, a1: Huge, a2: u8) -> Huge; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Huge__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Huge) = pass_Huge__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Huge), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Huge__win64(a0: u8, a1: Huge, a2: u8) -> Huge; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Huge__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Huge) = pass_Huge__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Huge), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Huge__c_unwind(a0: u8, a1: Huge, a2: u8) -> Huge; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Huge__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Huge, u8) -> Huge = core::mem::transmute(pass_Huge__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Huge) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Huge), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Low__c(a0: u8, a1: Low, a2: u8) -> Low; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Low__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Low) = pass_Low__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Low), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Low__win64(a0: u8, a1: Low, a2: u8) -> Low; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Low__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Low) = pass_Low__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Low), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Low__c_unwind(a0: u8, a1: Low, a2: u8) -> Low; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Low__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Low, u8) -> Low = core::mem::transmute(pass_Low__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Low) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Low), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Apart__c(a0: u8, a1: Apart, a2: u8) -> Apart; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Apart__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Apart) = pass_Apart__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Apart), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Apart__c_() {
    let slot = caller_state.slot;
    pass_Apart__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Apart), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Apart__win64(a0: u8, a1: Apart, a2: u8) -> Apart; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Apart__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Apart) = pass_Apart__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Apart), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Apart__win64_() {
    let slot = caller_state.slot;
    pass_Apart__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Apart), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Apart__c_unwind(a0: u8, a1: Apart, a2: u8) -> Apart; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Apart__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Apart, u8) -> Apart = core::mem::transmute(pass_Apart__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Apart) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Apart), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_i128__c(a0: i128, a1: u8) -> i128; }
#[no_mangle] pub unsafe extern "C" fn call_pass_i128__c_() {
    let slot = caller_state.slot;
    let r = pass_i128__c(*(*slot as *mut i128), *(*slot.add(1) as *mut u8));
    caller_state.at.add(2).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(2) as *mut i128) = r;
}
extern "win64" { fn pass_i128__win64(a0: i128, a1: u8) -> i128; }
#[no_mangle] pub unsafe extern "C" fn call_pass_i128__win64_() {
    let slot = caller_state.slot;
    let r = pass_i128__win64(*(*slot as *mut i128), *(*slot.add(1) as *mut u8));
    caller_state.at.add(2).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(2) as *mut i128) = r;
}
extern "C-unwind" { fn pass_i128__c_unwind(a0: i128, a1: u8) -> i128; }
#[no_mangle] pub unsafe extern "C" fn call_pass_i128__c_unwind_() {
    let f: unsafe extern "C" fn(i128, u8) -> i128 = core::mem::transmute(pass_i128__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut i128), *(*slot.add(1) as *mut u8));
    caller_state.at.add(2).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(2) as *mut i128) = r;
}
extern "C" { fn pass_u128__c(a0: u8, a1: u128, a2: u8) -> u128; }
#[no_mangle] pub unsafe extern "C" fn call_pass_u128__c_() {
    let slot = caller_state.slot;
    let r = pass_u128__c(*(*slot as *mut u8), *(*slot.add(1) as *mut u128), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut u128) = r;
}
extern "win64" { fn pass_u128__win64(a0: u8, a1: u128, a2: u8) -> u128; }
#[no_mangle] pub unsafe extern "C" fn call_pass_u128__win64_() {
    let slot = caller_state.slot;
    let r = pass_u128__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut u128), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut u128) = r;
}
extern "C-unwind" { fn pass_u128__c_unwind(a0: u8, a1: u128, a2: u8) -> u128; }
#[no_mangle] pub unsafe extern "C" fn call_pass_u128__c_unwind_() {
    let f: unsafe extern "C" fn(u8, u128, u8) -> u128 = core::mem::transmute(pass_u128__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut u128), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut u128) = r;
}
extern "C" { fn pass_wide__c(a0: u8, a1: Wide, a2: u32) -> Wide; }
#[no_mangle] pub unsafe extern "C" fn call_pass_wide__c_() {
    let slot = caller_state.slot;
    let r = pass_wide__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Wide), *(*slot.add(2) as *mut u32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Wide) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_wide__c_() {
    let slot = caller_state.slot;
    pass_wide__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Wide), *(*slot.add(2) as *mut u32));
}
extern "win64" { fn pass_wide__win64(a0: u8, a1: Wide, a2: u32) -> Wide; }
#[no_mangle] pub unsafe extern "C" fn call_pass_wide__win64_() {
    let slot = caller_state.slot;
    let r = pass_wide__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Wide), *(*slot.add(2) as *mut u32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Wide) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_wide__win64_() {
    let slot = caller_state.slot;
    pass_wide__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Wide), *(*slot.add(2) as *mut u32));
}
extern "C-unwind" { fn pass_wide__c_unwind(a0: u8, a1: Wide, a2: u32) -> Wide; }
#[no_mangle] pub unsafe extern "C" fn call_pass_wide__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Wide, u32) -> Wide = core::mem::transmute(pass_wide__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Wide), *(*slot.add(2) as *mut u32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Wide) = r;
}
extern "C" { fn spill__c(a0: i64, a1: i64, a2: i64, a3: i64, a4: i64, a5: i128, a6: u8); }
#[no_mangle] pub unsafe extern "C" fn call_spill__c_() {
    let slot = caller_state.slot;
    spill__c(
        *(*slot as *mut i64), *(*slot.add(1) as *mut i64), *(*slot.add(2) as *mut i64), *(*slot.add(3) as *mut i64),
        *(*slot.add(4) as *mut i64), *(*slot.add(5) as *mut i128), *(*slot.add(6) as *mut u8));
}
extern "win64" { fn spill__win64(a0: i64, a1: i64, a2: i64, a3: i64, a4: i64, a5: i128, a6: u8); }
#[no_mangle] pub unsafe extern "C" fn call_spill__win64_() {
    let slot = caller_state.slot;
    spill__win64(
        *(*slot as *mut i64), *(*slot.add(1) as *mut i64), *(*slot.add(2) as *mut i64), *(*slot.add(3) as *mut i64),
        *(*slot.add(4) as *mut i64), *(*slot.add(5) as *mut i128), *(*slot.add(6) as *mut u8));
}
extern "C-unwind" { fn spill__c_unwind(a0: i64, a1: i64, a2: i64, a3: i64, a4: i64, a5: i128, a6: u8); }
#[no_mangle] pub unsafe extern "C" fn call_spill__c_unwind_() {
    let f: unsafe extern "C" fn(i64, i64, i64, i64, i64, i128, u8) =
        core::mem::transmute(spill__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut i64), *(*slot.add(1) as *mut i64), *(*slot.add(2) as *mut i64), *(*slot.add(3) as *mut i64),
        *(*slot.add(4) as *mut i64), *(*slot.add(5) as *mut i128), *(*slot.add(6) as *mut u8));
}
extern "C" { fn plain__c(a0: u8); }
#[no_mangle] pub unsafe extern "C" fn call_plain__c_() {
    let slot = caller_state.slot;
    plain__c(*(*slot as *mut u8));
}
extern "win64" { fn plain__win64(a0: u8); }
#[no_mangle] pub unsafe extern "C" fn call_plain__win64_() {
    let slot = caller_state.slot;
    plain__win64(*(*slot as *mut u8));
}
extern "C-unwind" { fn plain__c_unwind(a0: u8); }
#[no_mangle] pub unsafe extern "C" fn call_plain__c_unwind_() {
    let f: unsafe extern "C" fn(u8) = core::mem::transmute(plain__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut u8));
}
