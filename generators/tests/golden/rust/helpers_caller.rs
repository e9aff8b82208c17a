// abiter VERSION: the caller's side of helpers in Rust
// abiter gen helpers.kdl --lang rust --side caller
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
pub struct Big { a: u64, b: u64, c: u64 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct f__c_ { a: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct call_f__c__ { a: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct call_f__c___ { a: u16 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ignore_f__c__ { a: u16 }
#[repr(C)]
#[derive(Clone, Copy)]
pub enum Tree__c {
    A,
    B(f__c_),
}
pub type cb = unsafe extern "C" fn(u8) -> u8;
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Big() {
    let v = caller_state.object as *mut Big;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).c) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Big() {
    let v = caller_state.object as *const Big;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).c) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Big: [u64; 2] = [core::mem::size_of::<Big>() as u64, abiter_offset::<Big>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_f__c_() {
    let v = caller_state.object as *mut f__c_;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_f__c_() {
    let v = caller_state.object as *const f__c_;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_f__c_: [u64; 2] = [core::mem::size_of::<f__c_>() as u64, abiter_offset::<f__c_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_call_f__c_() {
    let v = caller_state.object as *mut call_f__c__;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_call_f__c_() {
    let v = caller_state.object as *const call_f__c__;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_call_f__c_: [u64; 2] = [
    core::mem::size_of::<call_f__c__>() as u64, abiter_offset::<call_f__c__>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_call_f__c__() {
    let v = caller_state.object as *mut call_f__c___;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_call_f__c__() {
    let v = caller_state.object as *const call_f__c___;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_call_f__c__: [u64; 2] = [
    core::mem::size_of::<call_f__c___>() as u64, abiter_offset::<call_f__c___>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ignore_f__c___() {
    let v = caller_state.object as *mut ignore_f__c__;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ignore_f__c___() {
    let v = caller_state.object as *const ignore_f__c__;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_ignore_f__c___: [u64; 2] = [
    core::mem::size_of::<ignore_f__c__>() as u64, abiter_offset::<ignore_f__c__>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Tree__c_() {
    let v = caller_state.object as *mut Tree__c;
    match abiter_put_tag() {
        0 => { *(v as *mut u32) = 0; }
        1 => {
            *(v as *mut u32) = 1;
            match &mut *v {
                Tree__c::B(f0) => { caller_state.object = (f0 as *mut f__c_) as *mut u8; caller_put_f__c_(); }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Tree__c_() {
    let v = caller_state.object as *const Tree__c;
    match abiter_get_tag(*(v as *const u32) as u64, 2) {
        1 => {
            match &*v {
                Tree__c::B(f0) => { caller_state.object = (f0 as *const f__c_) as *mut u8; caller_get_f__c_(); }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Tree__c_: [u64; 2] = [
    core::mem::size_of::<Tree__c>() as u64, abiter_offset::<Tree__c>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_cb() {
    let v = caller_state.object as *mut cb;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_cb() {
    let v = caller_state.object as *const cb;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_cb: [u64; 2] = [core::mem::size_of::<cb>() as u64, abiter_offset::<cb>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_u8() {
    let v = caller_state.object as *mut &'static u8;
    let t0 = abiter_put_ref(v as *mut u8, core::mem::size_of::<u8>(), core::mem::align_of::<u8>()) as *mut u8;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 1);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_u8() {
    let v = caller_state.object as *const &'static u8;
    let t0 = abiter_get_ref(v as *const u8) as *const u8;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 1);
    }
}
#[no_mangle]
pub static caller_layout_ref_u8: [u64; 2] = [
    core::mem::size_of::<&'static u8>() as u64, abiter_offset::<&'static u8>() as u64];
extern "C" { fn f__c(a: u32, b: Big) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_f__c_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Big) = f__c(*(*slot as *mut u32), *(*slot.add(1) as *mut Big));
}
#[no_mangle] pub unsafe extern "C" fn ignore_f__c_() {
    let slot = caller_state.slot;
    f__c(*(*slot as *mut u32), *(*slot.add(1) as *mut Big));
}
extern "win64" { fn f__win64(a: u32, b: Big) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_f__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Big) = f__win64(*(*slot as *mut u32), *(*slot.add(1) as *mut Big));
}
#[no_mangle] pub unsafe extern "C" fn ignore_f__win64_() {
    let slot = caller_state.slot;
    f__win64(*(*slot as *mut u32), *(*slot.add(1) as *mut Big));
}
extern "C-unwind" { fn f__c_unwind(a: u32, b: Big) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_f__c_unwind_() {
    let f: unsafe extern "C" fn(u32, Big) -> Big = core::mem::transmute(f__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Big) = f(*(*slot as *mut u32), *(*slot.add(1) as *mut Big));
}
extern "C" { fn call_f__c(a: Big) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_call_f__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Big) = call_f__c(*(*slot as *mut Big));
}
#[no_mangle] pub unsafe extern "C" fn ignore_call_f__c_() {
    let slot = caller_state.slot;
    call_f__c(*(*slot as *mut Big));
}
extern "win64" { fn call_f__win64(a: Big) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_call_f__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Big) = call_f__win64(*(*slot as *mut Big));
}
#[no_mangle] pub unsafe extern "C" fn ignore_call_f__win64_() {
    let slot = caller_state.slot;
    call_f__win64(*(*slot as *mut Big));
}
extern "C-unwind" { fn call_f__c_unwind(a: Big) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_call_f__c_unwind_() {
    let f: unsafe extern "C" fn(Big) -> Big = core::mem::transmute(call_f__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Big) = f(*(*slot as *mut Big));
}
extern "C" { fn call_f___c(a: Big) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_call_f___c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Big) = call_f___c(*(*slot as *mut Big));
}
#[no_mangle] pub unsafe extern "C" fn ignore_call_f___c_() {
    let slot = caller_state.slot;
    call_f___c(*(*slot as *mut Big));
}
extern "win64" { fn call_f___win64(a: Big) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_call_f___win64_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Big) = call_f___win64(*(*slot as *mut Big));
}
#[no_mangle] pub unsafe extern "C" fn ignore_call_f___win64_() {
    let slot = caller_state.slot;
    call_f___win64(*(*slot as *mut Big));
}
extern "C-unwind" { fn call_f___c_unwind(a: Big) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_call_f___c_unwind_() {
    let f: unsafe extern "C" fn(Big) -> Big = core::mem::transmute(call_f___c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Big) = f(*(*slot as *mut Big));
}
extern "C" { fn ignore_f__c(a: Big) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_ignore_f__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Big) = ignore_f__c(*(*slot as *mut Big));
}
#[no_mangle] pub unsafe extern "C" fn ignore_ignore_f__c_() {
    let slot = caller_state.slot;
    ignore_f__c(*(*slot as *mut Big));
}
extern "win64" { fn ignore_f__win64(a: Big) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_ignore_f__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Big) = ignore_f__win64(*(*slot as *mut Big));
}
#[no_mangle] pub unsafe extern "C" fn ignore_ignore_f__win64_() {
    let slot = caller_state.slot;
    ignore_f__win64(*(*slot as *mut Big));
}
extern "C-unwind" { fn ignore_f__c_unwind(a: Big) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_ignore_f__c_unwind_() {
    let f: unsafe extern "C" fn(Big) -> Big = core::mem::transmute(ignore_f__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Big) = f(*(*slot as *mut Big));
}
extern "C" { fn dynamic_f__c(a: Big, b: Big, c: f__c_) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_dynamic_f__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Big) = dynamic_f__c(
        *(*slot as *mut Big), *(*slot.add(1) as *mut Big), *(*slot.add(2) as *mut f__c_));
}
#[no_mangle] pub unsafe extern "C" fn ignore_dynamic_f__c_() {
    let slot = caller_state.slot;
    dynamic_f__c(*(*slot as *mut Big), *(*slot.add(1) as *mut Big), *(*slot.add(2) as *mut f__c_));
}
extern "win64" { fn dynamic_f__win64(a: Big, b: Big, c: f__c_) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_dynamic_f__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Big) = dynamic_f__win64(
        *(*slot as *mut Big), *(*slot.add(1) as *mut Big), *(*slot.add(2) as *mut f__c_));
}
#[no_mangle] pub unsafe extern "C" fn ignore_dynamic_f__win64_() {
    let slot = caller_state.slot;
    dynamic_f__win64(*(*slot as *mut Big), *(*slot.add(1) as *mut Big), *(*slot.add(2) as *mut f__c_));
}
extern "C-unwind" { fn dynamic_f__c_unwind(a: Big, b: Big, c: f__c_) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_dynamic_f__c_unwind_() {
    let f: unsafe extern "C" fn(Big, Big, f__c_) -> Big = core::mem::transmute(dynamic_f__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Big) = f(*(*slot as *mut Big), *(*slot.add(1) as *mut Big), *(*slot.add(2) as *mut f__c_));
}
extern "C" { fn f__c__c(a: u8) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_f__c__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut u32) = f__c__c(*(*slot as *mut u8));
}
extern "win64" { fn f__c__win64(a: u8) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_f__c__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut u32) = f__c__win64(*(*slot as *mut u8));
}
extern "C-unwind" { fn f__c__c_unwind(a: u8) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_f__c__c_unwind_() {
    let f: unsafe extern "C" fn(u8) -> u32 = core::mem::transmute(f__c__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut u32) = f(*(*slot as *mut u8));
}
extern "C" { fn f__c___c(a: u8) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_f__c___c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut u32) = f__c___c(*(*slot as *mut u8));
}
extern "win64" { fn f__c___win64(a: u8) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_f__c___win64_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut u32) = f__c___win64(*(*slot as *mut u8));
}
extern "C-unwind" { fn f__c___c_unwind(a: u8) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_f__c___c_unwind_() {
    let f: unsafe extern "C" fn(u8) -> u32 = core::mem::transmute(f__c___c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut u32) = f(*(*slot as *mut u8));
}
extern "C" { fn call_f__c__c(a: u8, b: call_f__c__) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_call_f__c__c_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut u32) = call_f__c__c(*(*slot as *mut u8), *(*slot.add(1) as *mut call_f__c__));
}
extern "win64" { fn call_f__c__win64(a: u8, b: call_f__c__) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_call_f__c__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut u32) = call_f__c__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut call_f__c__));
}
extern "C-unwind" { fn call_f__c__c_unwind(a: u8, b: call_f__c__) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_call_f__c__c_unwind_() {
    let f: unsafe extern "C" fn(u8, call_f__c__) -> u32 = core::mem::transmute(call_f__c__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut u32) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut call_f__c__));
}
extern "C" { fn call_f__c___c(a: u8, b: call_f__c___, c: ignore_f__c__) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_call_f__c___c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut u32) = call_f__c___c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut call_f__c___), *(*slot.add(2) as *mut ignore_f__c__));
}
extern "win64" { fn call_f__c___win64(a: u8, b: call_f__c___, c: ignore_f__c__) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_call_f__c___win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut u32) = call_f__c___win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut call_f__c___), *(*slot.add(2) as *mut ignore_f__c__));
}
extern "C-unwind" { fn call_f__c___c_unwind(a: u8, b: call_f__c___, c: ignore_f__c__) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_call_f__c___c_unwind_() {
    let f: unsafe extern "C" fn(u8, call_f__c___, ignore_f__c__) -> u32 =
        core::mem::transmute(call_f__c___c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut u32) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut call_f__c___), *(*slot.add(2) as *mut ignore_f__c__));
}
extern "C" { fn gate_v__c(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_gate_v__c_() {
    let slot = caller_state.slot;
    gate_v__c(*(*slot as *mut u8));
}
extern "win64" { fn gate_v__win64(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_gate_v__win64_() {
    let slot = caller_state.slot;
    gate_v__win64(*(*slot as *mut u8));
}
extern "C-unwind" { fn gate_v__c_unwind(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_gate_v__c_unwind_() {
    let f: unsafe extern "C" fn(u8) = core::mem::transmute(gate_v__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut u8));
}
extern "C" { fn list_l__c(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_list_l__c_() {
    let slot = caller_state.slot;
    list_l__c(*(*slot as *mut u8));
}
extern "win64" { fn list_l__win64(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_list_l__win64_() {
    let slot = caller_state.slot;
    list_l__win64(*(*slot as *mut u8));
}
extern "C-unwind" { fn list_l__c_unwind(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_list_l__c_unwind_() {
    let f: unsafe extern "C" fn(u8) = core::mem::transmute(list_l__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut u8));
}
extern "C" { fn before_s__c(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_before_s__c_() {
    let slot = caller_state.slot;
    before_s__c(*(*slot as *mut u8));
}
extern "win64" { fn before_s__win64(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_before_s__win64_() {
    let slot = caller_state.slot;
    before_s__win64(*(*slot as *mut u8));
}
extern "C-unwind" { fn before_s__c_unwind(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_before_s__c_unwind_() {
    let f: unsafe extern "C" fn(u8) = core::mem::transmute(before_s__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut u8));
}
extern "C" { fn after_s__c(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_after_s__c_() {
    let slot = caller_state.slot;
    after_s__c(*(*slot as *mut u8));
}
extern "win64" { fn after_s__win64(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_after_s__win64_() {
    let slot = caller_state.slot;
    after_s__win64(*(*slot as *mut u8));
}
extern "C-unwind" { fn after_s__c_unwind(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_after_s__c_unwind_() {
    let f: unsafe extern "C" fn(u8) = core::mem::transmute(after_s__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut u8));
}
extern "C" { fn call_s__c(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_call_s__c_() {
    let slot = caller_state.slot;
    call_s__c(*(*slot as *mut u8));
}
extern "win64" { fn call_s__win64(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_call_s__win64_() {
    let slot = caller_state.slot;
    call_s__win64(*(*slot as *mut u8));
}
extern "C-unwind" { fn call_s__c_unwind(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_call_s__c_unwind_() {
    let f: unsafe extern "C" fn(u8) = core::mem::transmute(call_s__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut u8));
}
extern "C" { static mut s__c: Big; }
#[no_mangle] pub unsafe extern "C" fn call_s__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Big) = core::ptr::read(core::ptr::addr_of!(s__c));
    s__c = core::ptr::read(*slot as *mut Big);
}
extern "C" { fn caller_put_f__c(a: f__c_); }
#[no_mangle] pub unsafe extern "C" fn call_caller_put_f__c_() {
    let slot = caller_state.slot;
    caller_put_f__c(*(*slot as *mut f__c_));
}
extern "win64" { fn caller_put_f__win64(a: f__c_); }
#[no_mangle] pub unsafe extern "C" fn call_caller_put_f__win64_() {
    let slot = caller_state.slot;
    caller_put_f__win64(*(*slot as *mut f__c_));
}
extern "C-unwind" { fn caller_put_f__c_unwind(a: f__c_); }
#[no_mangle] pub unsafe extern "C" fn call_caller_put_f__c_unwind_() {
    let f: unsafe extern "C" fn(f__c_) = core::mem::transmute(caller_put_f__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut f__c_));
}
extern "C" { fn callee_get_f__c(a: f__c_); }
#[no_mangle] pub unsafe extern "C" fn call_callee_get_f__c_() {
    let slot = caller_state.slot;
    callee_get_f__c(*(*slot as *mut f__c_));
}
extern "win64" { fn callee_get_f__win64(a: f__c_); }
#[no_mangle] pub unsafe extern "C" fn call_callee_get_f__win64_() {
    let slot = caller_state.slot;
    callee_get_f__win64(*(*slot as *mut f__c_));
}
extern "C-unwind" { fn callee_get_f__c_unwind(a: f__c_); }
#[no_mangle] pub unsafe extern "C" fn call_callee_get_f__c_unwind_() {
    let f: unsafe extern "C" fn(f__c_) = core::mem::transmute(callee_get_f__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut f__c_));
}
extern "C" { fn caller_layout_f__c(a: f__c_); }
#[no_mangle] pub unsafe extern "C" fn call_caller_layout_f__c_() {
    let slot = caller_state.slot;
    caller_layout_f__c(*(*slot as *mut f__c_));
}
extern "win64" { fn caller_layout_f__win64(a: f__c_); }
#[no_mangle] pub unsafe extern "C" fn call_caller_layout_f__win64_() {
    let slot = caller_state.slot;
    caller_layout_f__win64(*(*slot as *mut f__c_));
}
extern "C-unwind" { fn caller_layout_f__c_unwind(a: f__c_); }
#[no_mangle] pub unsafe extern "C" fn call_caller_layout_f__c_unwind_() {
    let f: unsafe extern "C" fn(f__c_) = core::mem::transmute(caller_layout_f__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut f__c_));
}
extern "C" { fn make_Tree__c(a: Tree__c) -> Tree__c; }
#[no_mangle] pub unsafe extern "C" fn call_make_Tree__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Tree__c) = make_Tree__c(*(*slot as *mut Tree__c));
}
#[no_mangle] pub unsafe extern "C" fn ignore_make_Tree__c_() {
    let slot = caller_state.slot;
    make_Tree__c(*(*slot as *mut Tree__c));
}
extern "win64" { fn make_Tree__win64(a: Tree__c) -> Tree__c; }
#[no_mangle] pub unsafe extern "C" fn call_make_Tree__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Tree__c) = make_Tree__win64(*(*slot as *mut Tree__c));
}
#[no_mangle] pub unsafe extern "C" fn ignore_make_Tree__win64_() {
    let slot = caller_state.slot;
    make_Tree__win64(*(*slot as *mut Tree__c));
}
extern "C-unwind" { fn make_Tree__c_unwind(a: Tree__c) -> Tree__c; }
#[no_mangle] pub unsafe extern "C" fn call_make_Tree__c_unwind_() {
    let f: unsafe extern "C" fn(Tree__c) -> Tree__c = core::mem::transmute(make_Tree__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Tree__c) = f(*(*slot as *mut Tree__c));
}
extern "C" { fn callee_make_Made__c(a: &'static u8); }
#[no_mangle] pub unsafe extern "C" fn call_callee_make_Made__c_() {
    let slot = caller_state.slot;
    callee_make_Made__c(*(*slot as *mut &'static u8));
}
extern "win64" { fn callee_make_Made__win64(a: &'static u8); }
#[no_mangle] pub unsafe extern "C" fn call_callee_make_Made__win64_() {
    let slot = caller_state.slot;
    callee_make_Made__win64(*(*slot as *mut &'static u8));
}
extern "C-unwind" { fn callee_make_Made__c_unwind(a: &'static u8); }
#[no_mangle] pub unsafe extern "C" fn call_callee_make_Made__c_unwind_() {
    let f: unsafe extern "C" fn(&'static u8) = core::mem::transmute(callee_make_Made__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut &'static u8));
}
extern "C" { fn back__c(cb: cb); }
#[no_mangle] pub unsafe extern "C" fn call_back__c_() { let slot = caller_state.slot; back__c(*(*slot as *mut cb)); }
#[no_mangle] pub unsafe extern "C" fn back__c__cb1(a: u8) -> u8 {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut u8) = a;
    *(*slot.add(2) as *mut u8)
}
extern "win64" { fn back__win64(cb: cb); }
#[no_mangle] pub unsafe extern "C" fn call_back__win64_() {
    let slot = caller_state.slot;
    back__win64(*(*slot as *mut cb));
}
#[no_mangle] pub unsafe extern "C" fn back__win64__cb1(a: u8) -> u8 {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut u8) = a;
    *(*slot.add(2) as *mut u8)
}
extern "C-unwind" { fn back__c_unwind(cb: cb); }
#[no_mangle] pub unsafe extern "C" fn call_back__c_unwind_() {
    let f: unsafe extern "C" fn(cb) = core::mem::transmute(back__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut cb));
}
#[no_mangle] pub unsafe extern "C" fn back__c_unwind__cb1(a: u8) -> u8 {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut u8) = a;
    *(*slot.add(2) as *mut u8)
}
extern "C" { fn back__c__c(cb: cb); }
#[no_mangle] pub unsafe extern "C" fn call_back__c__c_() {
    let slot = caller_state.slot;
    back__c__c(*(*slot as *mut cb));
}
#[no_mangle] pub unsafe extern "C" fn back__c__c__cb1(a: u8) -> u8 {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut u8) = a;
    *(*slot.add(2) as *mut u8)
}
extern "win64" { fn back__c__win64(cb: cb); }
#[no_mangle] pub unsafe extern "C" fn call_back__c__win64_() {
    let slot = caller_state.slot;
    back__c__win64(*(*slot as *mut cb));
}
#[no_mangle] pub unsafe extern "C" fn back__c__win64__cb1(a: u8) -> u8 {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut u8) = a;
    *(*slot.add(2) as *mut u8)
}
extern "C-unwind" { fn back__c__c_unwind(cb: cb); }
#[no_mangle] pub unsafe extern "C" fn call_back__c__c_unwind_() {
    let f: unsafe extern "C" fn(cb) = core::mem::transmute(back__c__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut cb));
}
#[no_mangle] pub unsafe extern "C" fn back__c__c_unwind__cb1(a: u8) -> u8 {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut u8) = a;
    *(*slot.add(2) as *mut u8)
}
extern "C" { fn back__c__cb1__c(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_back__c__cb1__c_() {
    let slot = caller_state.slot;
    back__c__cb1__c(*(*slot as *mut u8));
}
extern "win64" { fn back__c__cb1__win64(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_back__c__cb1__win64_() {
    let slot = caller_state.slot;
    back__c__cb1__win64(*(*slot as *mut u8));
}
extern "C-unwind" { fn back__c__cb1__c_unwind(a: u8); }
#[no_mangle] pub unsafe extern "C" fn call_back__c__cb1__c_unwind_() {
    let f: unsafe extern "C" fn(u8) = core::mem::transmute(back__c__cb1__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut u8));
}
