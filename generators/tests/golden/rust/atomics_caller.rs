// abiter VERSION: the caller's side of atomics in Rust
// abiter gen atomics.kdl --lang rust --side caller
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

#[repr(C)]
#[derive(Clone, Copy)]
pub struct Bytes { a: u8, b: u8, c: u8 }
#[repr(C)]
pub struct Holds {
    a: u8,
    b: core::sync::atomic::AtomicU64,
    c: core::sync::atomic::AtomicBool,
    d: core::sync::atomic::AtomicPtr<u8>,
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Bytes() {
    let v = caller_state.object as *mut Bytes;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).c) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Bytes() {
    let v = caller_state.object as *const Bytes;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).c) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_Bytes: [u64; 2] = [core::mem::size_of::<Bytes>() as u64, abiter_offset::<Bytes>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_atomic_bool() {
    let v = caller_state.object as *mut core::sync::atomic::AtomicBool;
    abiter_put(v as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_atomic_bool() {
    let v = caller_state.object as *const core::sync::atomic::AtomicBool;
    abiter_get(v as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_atomic_bool: [u64; 2] = [
    core::mem::size_of::<core::sync::atomic::AtomicBool>() as u64,
    abiter_offset::<core::sync::atomic::AtomicBool>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_atomic_ptr() {
    let v = caller_state.object as *mut core::sync::atomic::AtomicPtr<u8>;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_atomic_ptr() {
    let v = caller_state.object as *const core::sync::atomic::AtomicPtr<u8>;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_atomic_ptr: [u64; 2] = [
    core::mem::size_of::<core::sync::atomic::AtomicPtr<u8>>() as u64,
    abiter_offset::<core::sync::atomic::AtomicPtr<u8>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Holds() {
    let v = caller_state.object as *mut Holds;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).c) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).d) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Holds() {
    let v = caller_state.object as *const Holds;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).c) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).d) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Holds: [u64; 2] = [core::mem::size_of::<Holds>() as u64, abiter_offset::<Holds>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_atomic_u32() {
    let v = caller_state.object as *mut core::sync::atomic::AtomicU32;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_atomic_u32() {
    let v = caller_state.object as *const core::sync::atomic::AtomicU32;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_atomic_u32: [u64; 2] = [
    core::mem::size_of::<core::sync::atomic::AtomicU32>() as u64,
    abiter_offset::<core::sync::atomic::AtomicU32>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_atomic_u32() {
    let v = caller_state.object as *mut &'static core::sync::atomic::AtomicU32;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<core::sync::atomic::AtomicU32>(),
        core::mem::align_of::<core::sync::atomic::AtomicU32>()) as *mut core::sync::atomic::AtomicU32;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 4);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_atomic_u32() {
    let v = caller_state.object as *const &'static core::sync::atomic::AtomicU32;
    let t0 = abiter_get_ref(v as *const u8) as *const core::sync::atomic::AtomicU32;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 4);
    }
}
#[no_mangle]
pub static caller_layout_ref_atomic_u32: [u64; 2] = [
    core::mem::size_of::<&'static core::sync::atomic::AtomicU32>() as u64,
    abiter_offset::<&'static core::sync::atomic::AtomicU32>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_atomic_i8() {
    let v = caller_state.object as *mut core::sync::atomic::AtomicI8;
    abiter_put(v as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_atomic_i8() {
    let v = caller_state.object as *const core::sync::atomic::AtomicI8;
    abiter_get(v as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_atomic_i8: [u64; 2] = [
    core::mem::size_of::<core::sync::atomic::AtomicI8>() as u64,
    abiter_offset::<core::sync::atomic::AtomicI8>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_atomic_i8() {
    let v = caller_state.object as *mut &'static core::sync::atomic::AtomicI8;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<core::sync::atomic::AtomicI8>(),
        core::mem::align_of::<core::sync::atomic::AtomicI8>()) as *mut core::sync::atomic::AtomicI8;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 1);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_atomic_i8() {
    let v = caller_state.object as *const &'static core::sync::atomic::AtomicI8;
    let t0 = abiter_get_ref(v as *const u8) as *const core::sync::atomic::AtomicI8;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 1);
    }
}
#[no_mangle]
pub static caller_layout_ref_atomic_i8: [u64; 2] = [
    core::mem::size_of::<&'static core::sync::atomic::AtomicI8>() as u64,
    abiter_offset::<&'static core::sync::atomic::AtomicI8>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_atomic_bool() {
    let v = caller_state.object as *mut &'static core::sync::atomic::AtomicBool;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<core::sync::atomic::AtomicBool>(),
        core::mem::align_of::<core::sync::atomic::AtomicBool>()) as *mut core::sync::atomic::AtomicBool;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 1);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_atomic_bool() {
    let v = caller_state.object as *const &'static core::sync::atomic::AtomicBool;
    let t0 = abiter_get_ref(v as *const u8) as *const core::sync::atomic::AtomicBool;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 1);
    }
}
#[no_mangle]
pub static caller_layout_ref_atomic_bool: [u64; 2] = [
    core::mem::size_of::<&'static core::sync::atomic::AtomicBool>() as u64,
    abiter_offset::<&'static core::sync::atomic::AtomicBool>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_atomic_ptr() {
    let v = caller_state.object as *mut &'static core::sync::atomic::AtomicPtr<u8>;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<core::sync::atomic::AtomicPtr<u8>>(),
        core::mem::align_of::<core::sync::atomic::AtomicPtr<u8>>()) as *mut core::sync::atomic::AtomicPtr<u8>;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 8);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_atomic_ptr() {
    let v = caller_state.object as *const &'static core::sync::atomic::AtomicPtr<u8>;
    let t0 = abiter_get_ref(v as *const u8) as *const core::sync::atomic::AtomicPtr<u8>;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 8);
    }
}
#[no_mangle]
pub static caller_layout_ref_atomic_ptr: [u64; 2] = [
    core::mem::size_of::<&'static core::sync::atomic::AtomicPtr<u8>>() as u64,
    abiter_offset::<&'static core::sync::atomic::AtomicPtr<u8>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Holds() {
    let v = caller_state.object as *mut &'static Holds;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Holds>(), core::mem::align_of::<Holds>()) as *mut Holds;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Holds();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Holds() {
    let v = caller_state.object as *const &'static Holds;
    let t0 = abiter_get_ref(v as *const u8) as *const Holds;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Holds();
    }
}
#[no_mangle]
pub static caller_layout_ref_Holds: [u64; 2] = [
    core::mem::size_of::<&'static Holds>() as u64, abiter_offset::<&'static Holds>() as u64];
extern "C" { fn pass_0__c(a0: u8, a1: core::sync::atomic::AtomicU32, a2: u8) -> core::sync::atomic::AtomicU32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_0__c_() {
    let slot = caller_state.slot;
    let r = pass_0__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::sync::atomic::AtomicU32),
        *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::sync::atomic::AtomicU32) = r;
}
extern "win64" {
    fn pass_0__win64(a0: u8, a1: core::sync::atomic::AtomicU32, a2: u8) -> core::sync::atomic::AtomicU32;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_0__win64_() {
    let slot = caller_state.slot;
    let r = pass_0__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::sync::atomic::AtomicU32),
        *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::sync::atomic::AtomicU32) = r;
}
extern "C-unwind" {
    fn pass_0__c_unwind(a0: u8, a1: core::sync::atomic::AtomicU32, a2: u8) -> core::sync::atomic::AtomicU32;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_0__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::sync::atomic::AtomicU32, u8) -> core::sync::atomic::AtomicU32 =
        core::mem::transmute(pass_0__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::sync::atomic::AtomicU32),
        *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::sync::atomic::AtomicU32) = r;
}
extern "C" { fn ref_0__c(a0: &'static core::sync::atomic::AtomicU32, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_0__c_() {
    let slot = caller_state.slot;
    ref_0__c(*(*slot as *mut &'static core::sync::atomic::AtomicU32), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn ref_0__win64(a0: &'static core::sync::atomic::AtomicU32, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_0__win64_() {
    let slot = caller_state.slot;
    ref_0__win64(*(*slot as *mut &'static core::sync::atomic::AtomicU32), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn ref_0__c_unwind(a0: &'static core::sync::atomic::AtomicU32, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_0__c_unwind_() {
    let f: unsafe extern "C" fn(&'static core::sync::atomic::AtomicU32, u8) =
        core::mem::transmute(ref_0__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut &'static core::sync::atomic::AtomicU32), *(*slot.add(1) as *mut u8));
}
extern "C" { fn pass_1__c(a0: u8, a1: core::sync::atomic::AtomicI8, a2: u8) -> core::sync::atomic::AtomicI8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_1__c_() {
    let slot = caller_state.slot;
    let r = pass_1__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::sync::atomic::AtomicI8),
        *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::sync::atomic::AtomicI8) = r;
}
extern "win64" { fn pass_1__win64(a0: u8, a1: core::sync::atomic::AtomicI8, a2: u8) -> core::sync::atomic::AtomicI8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_1__win64_() {
    let slot = caller_state.slot;
    let r = pass_1__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::sync::atomic::AtomicI8),
        *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::sync::atomic::AtomicI8) = r;
}
extern "C-unwind" {
    fn pass_1__c_unwind(a0: u8, a1: core::sync::atomic::AtomicI8, a2: u8) -> core::sync::atomic::AtomicI8;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_1__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::sync::atomic::AtomicI8, u8) -> core::sync::atomic::AtomicI8 =
        core::mem::transmute(pass_1__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::sync::atomic::AtomicI8),
        *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::sync::atomic::AtomicI8) = r;
}
extern "C" { fn ref_1__c(a0: &'static core::sync::atomic::AtomicI8, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_1__c_() {
    let slot = caller_state.slot;
    ref_1__c(*(*slot as *mut &'static core::sync::atomic::AtomicI8), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn ref_1__win64(a0: &'static core::sync::atomic::AtomicI8, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_1__win64_() {
    let slot = caller_state.slot;
    ref_1__win64(*(*slot as *mut &'static core::sync::atomic::AtomicI8), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn ref_1__c_unwind(a0: &'static core::sync::atomic::AtomicI8, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_1__c_unwind_() {
    let f: unsafe extern "C" fn(&'static core::sync::atomic::AtomicI8, u8) =
        core::mem::transmute(ref_1__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut &'static core::sync::atomic::AtomicI8), *(*slot.add(1) as *mut u8));
}
extern "C" { fn pass_2__c(a0: u8, a1: core::sync::atomic::AtomicBool, a2: u8) -> core::sync::atomic::AtomicBool; }
#[no_mangle] pub unsafe extern "C" fn call_pass_2__c_() {
    let slot = caller_state.slot;
    let r = pass_2__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::sync::atomic::AtomicBool),
        *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::sync::atomic::AtomicBool) = r;
}
extern "win64" {
    fn pass_2__win64(a0: u8, a1: core::sync::atomic::AtomicBool, a2: u8) -> core::sync::atomic::AtomicBool;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_2__win64_() {
    let slot = caller_state.slot;
    let r = pass_2__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::sync::atomic::AtomicBool),
        *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::sync::atomic::AtomicBool) = r;
}
extern "C-unwind" {
    fn pass_2__c_unwind(a0: u8, a1: core::sync::atomic::AtomicBool, a2: u8) -> core::sync::atomic::AtomicBool;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_2__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::sync::atomic::AtomicBool, u8) -> core::sync::atomic::AtomicBool =
        core::mem::transmute(pass_2__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::sync::atomic::AtomicBool),
        *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::sync::atomic::AtomicBool) = r;
}
extern "C" { fn ref_2__c(a0: &'static core::sync::atomic::AtomicBool, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_2__c_() {
    let slot = caller_state.slot;
    ref_2__c(*(*slot as *mut &'static core::sync::atomic::AtomicBool), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn ref_2__win64(a0: &'static core::sync::atomic::AtomicBool, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_2__win64_() {
    let slot = caller_state.slot;
    ref_2__win64(*(*slot as *mut &'static core::sync::atomic::AtomicBool), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn ref_2__c_unwind(a0: &'static core::sync::atomic::AtomicBool, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_2__c_unwind_() {
    let f: unsafe extern "C" fn(&'static core::sync::atomic::AtomicBool, u8) =
        core::mem::transmute(ref_2__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut &'static core::sync::atomic::AtomicBool), *(*slot.add(1) as *mut u8));
}
extern "C" {
    fn pass_3__c(a0: u8, a1: core::sync::atomic::AtomicPtr<u8>, a2: u8) -> core::sync::atomic::AtomicPtr<u8>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_3__c_() {
    let slot = caller_state.slot;
    let r = pass_3__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::sync::atomic::AtomicPtr<u8>),
        *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::sync::atomic::AtomicPtr<u8>) = r;
}
extern "win64" {
    fn pass_3__win64(a0: u8, a1: core::sync::atomic::AtomicPtr<u8>, a2: u8) -> core::sync::atomic::AtomicPtr<u8>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_3__win64_() {
    let slot = caller_state.slot;
    let r = pass_3__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::sync::atomic::AtomicPtr<u8>),
        *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::sync::atomic::AtomicPtr<u8>) = r;
}
extern "C-unwind" {
    fn pass_3__c_unwind(a0: u8, a1: core::sync::atomic::AtomicPtr<u8>, a2: u8) -> core::sync::atomic::AtomicPtr<u8>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_3__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::sync::atomic::AtomicPtr<u8>, u8) -> core::sync::atomic::AtomicPtr<u8> =
        core::mem::transmute(pass_3__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::sync::atomic::AtomicPtr<u8>),
        *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::sync::atomic::AtomicPtr<u8>) = r;
}
extern "C" { fn ref_3__c(a0: &'static core::sync::atomic::AtomicPtr<u8>, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_3__c_() {
    let slot = caller_state.slot;
    ref_3__c(*(*slot as *mut &'static core::sync::atomic::AtomicPtr<u8>), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn ref_3__win64(a0: &'static core::sync::atomic::AtomicPtr<u8>, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_3__win64_() {
    let slot = caller_state.slot;
    ref_3__win64(*(*slot as *mut &'static core::sync::atomic::AtomicPtr<u8>), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn ref_3__c_unwind(a0: &'static core::sync::atomic::AtomicPtr<u8>, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_3__c_unwind_() {
    let f: unsafe extern "C" fn(&'static core::sync::atomic::AtomicPtr<u8>, u8) =
        core::mem::transmute(ref_3__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut &'static core::sync::atomic::AtomicPtr<u8>), *(*slot.add(1) as *mut u8));
}
extern "C" { fn pass_4__c(a0: u8, a1: Holds, a2: u8) -> Holds; }
#[no_mangle] pub unsafe extern "C" fn call_pass_4__c_() {
    let slot = caller_state.slot;
    let r = pass_4__c(*(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Holds), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Holds) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_4__c_() {
    let slot = caller_state.slot;
    pass_4__c(*(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Holds), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_4__win64(a0: u8, a1: Holds, a2: u8) -> Holds; }
#[no_mangle] pub unsafe extern "C" fn call_pass_4__win64_() {
    let slot = caller_state.slot;
    let r = pass_4__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Holds), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Holds) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_4__win64_() {
    let slot = caller_state.slot;
    pass_4__win64(*(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Holds), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_4__c_unwind(a0: u8, a1: Holds, a2: u8) -> Holds; }
#[no_mangle] pub unsafe extern "C" fn call_pass_4__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Holds, u8) -> Holds = core::mem::transmute(pass_4__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Holds), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Holds) = r;
}
extern "C" { fn ref_4__c(a0: &'static Holds, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_4__c_() {
    let slot = caller_state.slot;
    ref_4__c(*(*slot as *mut &'static Holds), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn ref_4__win64(a0: &'static Holds, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_4__win64_() {
    let slot = caller_state.slot;
    ref_4__win64(*(*slot as *mut &'static Holds), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn ref_4__c_unwind(a0: &'static Holds, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_4__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Holds, u8) = core::mem::transmute(ref_4__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut &'static Holds), *(*slot.add(1) as *mut u8));
}
