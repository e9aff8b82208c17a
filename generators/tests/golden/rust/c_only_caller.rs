// abiter VERSION: the caller's side of c_only in Rust
// abiter gen c_only.kdl --lang rust --side caller
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

// A reference's target, or 0 if there is nothing to follow.
unsafe fn abiter_put_ref(to: *mut u8, size: usize, align: usize) -> *mut u8 {
    let mut target = 0 as *mut u8;
    if (*caller_state.input).opaque == 0 {
        target = caller_state.arena.add((caller_state.arena as usize).wrapping_neg() & (align - 1));
        caller_state.arena = target.add(size);
        *(caller_state.input as *mut *mut u8) = target;
    }
    abiter_put(to, core::mem::size_of::<*mut u8>());
    target
}
unsafe fn abiter_get_ref(from: *const u8) -> *mut u8 {
    let expected = caller_state.input;
    abiter_get(from, core::mem::size_of::<*mut u8>());
    let found = *(caller_state.output.sub(1) as *mut *mut u8);
    if (*expected).opaque == 0 && found as usize == *(expected as *mut usize) {
        return found;
    }
    abiter_skip((*expected).skip as usize);
    0 as *mut u8
}

#[allow(unknown_lints, repr_c_enums_larger_than_int)]
#[repr(C)]
#[derive(Clone, Copy)]
pub enum Wide { One = 1, Big = 1099511627776 }
#[repr(C)]
#[derive(Clone, Copy)]
pub enum Unsigned { One = 1, Big = 4294967294 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Flexible { n: u32, tail: [u64; 0] }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Holds { a: u8, n: *mut u8, w: Wide, u: Unsigned }
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Wide() {
    let v = caller_state.object as *mut Wide;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Wide() {
    let v = caller_state.object as *const Wide;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Wide: [u64; 2] = [core::mem::size_of::<Wide>() as u64, abiter_offset::<Wide>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Unsigned() {
    let v = caller_state.object as *mut Unsigned;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Unsigned() {
    let v = caller_state.object as *const Unsigned;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Unsigned: [u64; 2] = [
    core::mem::size_of::<Unsigned>() as u64, abiter_offset::<Unsigned>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_nullptr() {
    let v = caller_state.object as *mut *mut u8;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_nullptr() {
    let v = caller_state.object as *const *mut u8;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_nullptr: [u64; 2] = [
    core::mem::size_of::<*mut u8>() as u64, abiter_offset::<*mut u8>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_i16() {
    let v = caller_state.object as *mut i16;
    abiter_put(v as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_i16() {
    let v = caller_state.object as *const i16;
    abiter_get(v as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_i16: [u64; 2] = [core::mem::size_of::<i16>() as u64, abiter_offset::<i16>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_f64() {
    let v = caller_state.object as *mut f64;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_f64() {
    let v = caller_state.object as *const f64;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_f64: [u64; 2] = [core::mem::size_of::<f64>() as u64, abiter_offset::<f64>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Flexible() {
    let v = caller_state.object as *mut Flexible;
    abiter_put(core::ptr::addr_of_mut!((*v).n) as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Flexible() {
    let v = caller_state.object as *const Flexible;
    abiter_get(core::ptr::addr_of!((*v).n) as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Flexible: [u64; 2] = [
    core::mem::size_of::<Flexible>() as u64, abiter_offset::<Flexible>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Holds() {
    let v = caller_state.object as *mut Holds;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).n) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).w) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).u) as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Holds() {
    let v = caller_state.object as *const Holds;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).n) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).w) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).u) as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Holds: [u64; 2] = [core::mem::size_of::<Holds>() as u64, abiter_offset::<Holds>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Flexible() {
    let v = caller_state.object as *mut &'static Flexible;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Flexible>(), core::mem::align_of::<Flexible>()) as *mut Flexible;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Flexible();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Flexible() {
    let v = caller_state.object as *const &'static Flexible;
    let t0 = abiter_get_ref(v as *const u8) as *const Flexible;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Flexible();
    }
}
#[no_mangle]
pub static caller_layout_ref_Flexible: [u64; 2] = [
    core::mem::size_of::<&'static Flexible>() as u64, abiter_offset::<&'static Flexible>() as u64];
extern "C" { fn pass_Flexible__c(a0: u8, a1: Flexible, a2: u8) -> Flexible; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Flexible__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Flexible) = pass_Flexible__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Flexible), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Flexible__c_() {
    let slot = caller_state.slot;
    pass_Flexible__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Flexible), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Flexible__win64(a0: u8, a1: Flexible, a2: u8) -> Flexible; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Flexible__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Flexible) = pass_Flexible__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Flexible), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Flexible__win64_() {
    let slot = caller_state.slot;
    pass_Flexible__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Flexible), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Flexible__c_unwind(a0: u8, a1: Flexible, a2: u8) -> Flexible; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Flexible__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Flexible, u8) -> Flexible =
        core::mem::transmute(pass_Flexible__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Flexible) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Flexible), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Wide__c(a0: u8, a1: Wide, a2: u8) -> Wide; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Wide__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Wide) = pass_Wide__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Wide), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Wide__win64(a0: u8, a1: Wide, a2: u8) -> Wide; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Wide__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Wide) = pass_Wide__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Wide), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Wide__c_unwind(a0: u8, a1: Wide, a2: u8) -> Wide; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Wide__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Wide, u8) -> Wide = core::mem::transmute(pass_Wide__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Wide) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Wide), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Unsigned__c(a0: u8, a1: Unsigned, a2: u8) -> Unsigned; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Unsigned__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Unsigned) = pass_Unsigned__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Unsigned), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Unsigned__win64(a0: u8, a1: Unsigned, a2: u8) -> Unsigned; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Unsigned__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Unsigned) = pass_Unsigned__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Unsigned), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Unsigned__c_unwind(a0: u8, a1: Unsigned, a2: u8) -> Unsigned; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Unsigned__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Unsigned, u8) -> Unsigned =
        core::mem::transmute(pass_Unsigned__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Unsigned) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Unsigned), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Holds__c(a0: u8, a1: Holds, a2: u8) -> Holds; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Holds__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Holds) = pass_Holds__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Holds), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Holds__c_() {
    let slot = caller_state.slot;
    pass_Holds__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Holds), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Holds__win64(a0: u8, a1: Holds, a2: u8) -> Holds; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Holds__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Holds) = pass_Holds__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Holds), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Holds__win64_() {
    let slot = caller_state.slot;
    pass_Holds__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Holds), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Holds__c_unwind(a0: u8, a1: Holds, a2: u8) -> Holds; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Holds__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Holds, u8) -> Holds = core::mem::transmute(pass_Holds__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Holds) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Holds), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_nullptr__c(a0: u8, a1: *mut u8, a2: u8) -> *mut u8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_nullptr__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut *mut u8) = pass_nullptr__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut *mut u8), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_nullptr__win64(a0: u8, a1: *mut u8, a2: u8) -> *mut u8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_nullptr__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut *mut u8) = pass_nullptr__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut *mut u8), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_nullptr__c_unwind(a0: u8, a1: *mut u8, a2: u8) -> *mut u8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_nullptr__c_unwind_() {
    let f: unsafe extern "C" fn(u8, *mut u8, u8) -> *mut u8 =
        core::mem::transmute(pass_nullptr__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut *mut u8) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut *mut u8), *(*slot.add(2) as *mut u8));
}
extern "C" { fn by_ref__c(a0: &'static Flexible, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_by_ref__c_() {
    let slot = caller_state.slot;
    by_ref__c(*(*slot as *mut &'static Flexible), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn by_ref__win64(a0: &'static Flexible, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_by_ref__win64_() {
    let slot = caller_state.slot;
    by_ref__win64(*(*slot as *mut &'static Flexible), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn by_ref__c_unwind(a0: &'static Flexible, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_by_ref__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Flexible, u8) = core::mem::transmute(by_ref__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut &'static Flexible), *(*slot.add(1) as *mut u8));
}
