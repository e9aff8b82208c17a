// abiter VERSION: the caller's side of parameters in Rust
// abiter gen parameters.kdl --lang rust --side caller
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
pub struct Big { a: u64, b: u64, c: u64 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Tup(u8, u64);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct slot_ { a: u8 }
pub type cb = unsafe extern "C" fn(u8, Big, u32) -> Big;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Hold { cb: cb, n: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Line { Line: u8 }
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
#[no_mangle] pub unsafe extern "C" fn caller_put_u16() {
    let v = caller_state.object as *mut u16;
    abiter_put(v as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_u16() {
    let v = caller_state.object as *const u16;
    abiter_get(v as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_u16: [u64; 2] = [core::mem::size_of::<u16>() as u64, abiter_offset::<u16>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Tup() {
    let v = caller_state.object as *mut Tup;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).1) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Tup() {
    let v = caller_state.object as *const Tup;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).1) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Tup: [u64; 2] = [core::mem::size_of::<Tup>() as u64, abiter_offset::<Tup>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_slot_() {
    let v = caller_state.object as *mut slot_;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_slot_() {
    let v = caller_state.object as *const slot_;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_slot_: [u64; 2] = [core::mem::size_of::<slot_>() as u64, abiter_offset::<slot_>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Hold() {
    let v = caller_state.object as *mut Hold;
    abiter_put(core::ptr::addr_of_mut!((*v).cb) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).n) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Hold() {
    let v = caller_state.object as *const Hold;
    abiter_get(core::ptr::addr_of!((*v).cb) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).n) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_Hold: [u64; 2] = [core::mem::size_of::<Hold>() as u64, abiter_offset::<Hold>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Line() {
    let v = caller_state.object as *mut Line;
    abiter_put(core::ptr::addr_of_mut!((*v).Line) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Line() {
    let v = caller_state.object as *const Line;
    abiter_get(core::ptr::addr_of!((*v).Line) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_Line: [u64; 2] = [core::mem::size_of::<Line>() as u64, abiter_offset::<Line>() as u64];
extern "C" { fn f__c(
    slot: u8, r: Big, to: u8, t: u8, v: u8, x: u8, i: u8, j: u8, k: u8, l: u8, m: u8, n: u8, an: u8, ap: u8, aq: u8,
    sent: u8, more: u8, args: u8, f: u8, core: u8, Option: u8, std: u8, o: u8, p: u8, c: u8, tag: u8, payload: u8,
    call_f: u8, f__c: u8, gate_f__c: u8, abiter_put: u8, caller_put_u8: u8, abiter_more: u8, i32: u8, usize: u8,
    cb: u8, Hold: u8, e0: u8, f0: u8, t0: u8, s: u8, found: u8, like: u8, index: u8, alloc: u8, caller_passed: u8,
    manner: u8) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_f__c_() {
    let slot = caller_state.slot;
    *(*slot.add(47) as *mut Big) = f__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Big), *(*slot.add(2) as *mut u8), *(*slot.add(3) as *mut u8),
        *(*slot.add(4) as *mut u8), *(*slot.add(5) as *mut u8), *(*slot.add(6) as *mut u8),
        *(*slot.add(7) as *mut u8), *(*slot.add(8) as *mut u8), *(*slot.add(9) as *mut u8),
        *(*slot.add(10) as *mut u8), *(*slot.add(11) as *mut u8), *(*slot.add(12) as *mut u8),
        *(*slot.add(13) as *mut u8), *(*slot.add(14) as *mut u8), *(*slot.add(15) as *mut u8),
        *(*slot.add(16) as *mut u8), *(*slot.add(17) as *mut u8), *(*slot.add(18) as *mut u8),
        *(*slot.add(19) as *mut u8), *(*slot.add(20) as *mut u8), *(*slot.add(21) as *mut u8),
        *(*slot.add(22) as *mut u8), *(*slot.add(23) as *mut u8), *(*slot.add(24) as *mut u8),
        *(*slot.add(25) as *mut u8), *(*slot.add(26) as *mut u8), *(*slot.add(27) as *mut u8),
        *(*slot.add(28) as *mut u8), *(*slot.add(29) as *mut u8), *(*slot.add(30) as *mut u8),
        *(*slot.add(31) as *mut u8), *(*slot.add(32) as *mut u8), *(*slot.add(33) as *mut u8),
        *(*slot.add(34) as *mut u8), *(*slot.add(35) as *mut u8), *(*slot.add(36) as *mut u8),
        *(*slot.add(37) as *mut u8), *(*slot.add(38) as *mut u8), *(*slot.add(39) as *mut u8),
        *(*slot.add(40) as *mut u8), *(*slot.add(41) as *mut u8), *(*slot.add(42) as *mut u8),
        *(*slot.add(43) as *mut u8), *(*slot.add(44) as *mut u8), *(*slot.add(45) as *mut u8),
        *(*slot.add(46) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_f__c_() {
    let slot = caller_state.slot;
    f__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Big), *(*slot.add(2) as *mut u8), *(*slot.add(3) as *mut u8),
        *(*slot.add(4) as *mut u8), *(*slot.add(5) as *mut u8), *(*slot.add(6) as *mut u8),
        *(*slot.add(7) as *mut u8), *(*slot.add(8) as *mut u8), *(*slot.add(9) as *mut u8),
        *(*slot.add(10) as *mut u8), *(*slot.add(11) as *mut u8), *(*slot.add(12) as *mut u8),
        *(*slot.add(13) as *mut u8), *(*slot.add(14) as *mut u8), *(*slot.add(15) as *mut u8),
        *(*slot.add(16) as *mut u8), *(*slot.add(17) as *mut u8), *(*slot.add(18) as *mut u8),
        *(*slot.add(19) as *mut u8), *(*slot.add(20) as *mut u8), *(*slot.add(21) as *mut u8),
        *(*slot.add(22) as *mut u8), *(*slot.add(23) as *mut u8), *(*slot.add(24) as *mut u8),
        *(*slot.add(25) as *mut u8), *(*slot.add(26) as *mut u8), *(*slot.add(27) as *mut u8),
        *(*slot.add(28) as *mut u8), *(*slot.add(29) as *mut u8), *(*slot.add(30) as *mut u8),
        *(*slot.add(31) as *mut u8), *(*slot.add(32) as *mut u8), *(*slot.add(33) as *mut u8),
        *(*slot.add(34) as *mut u8), *(*slot.add(35) as *mut u8), *(*slot.add(36) as *mut u8),
        *(*slot.add(37) as *mut u8), *(*slot.add(38) as *mut u8), *(*slot.add(39) as *mut u8),
        *(*slot.add(40) as *mut u8), *(*slot.add(41) as *mut u8), *(*slot.add(42) as *mut u8),
        *(*slot.add(43) as *mut u8), *(*slot.add(44) as *mut u8), *(*slot.add(45) as *mut u8),
        *(*slot.add(46) as *mut u8));
}
extern "win64" { fn f__win64(
    slot: u8, r: Big, to: u8, t: u8, v: u8, x: u8, i: u8, j: u8, k: u8, l: u8, m: u8, n: u8, an: u8, ap: u8, aq: u8,
    sent: u8, more: u8, args: u8, f: u8, core: u8, Option: u8, std: u8, o: u8, p: u8, c: u8, tag: u8, payload: u8,
    call_f: u8, f__c: u8, gate_f__c: u8, abiter_put: u8, caller_put_u8: u8, abiter_more: u8, i32: u8, usize: u8,
    cb: u8, Hold: u8, e0: u8, f0: u8, t0: u8, s: u8, found: u8, like: u8, index: u8, alloc: u8, caller_passed: u8,
    manner: u8) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_f__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(47) as *mut Big) = f__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Big), *(*slot.add(2) as *mut u8), *(*slot.add(3) as *mut u8),
        *(*slot.add(4) as *mut u8), *(*slot.add(5) as *mut u8), *(*slot.add(6) as *mut u8),
        *(*slot.add(7) as *mut u8), *(*slot.add(8) as *mut u8), *(*slot.add(9) as *mut u8),
        *(*slot.add(10) as *mut u8), *(*slot.add(11) as *mut u8), *(*slot.add(12) as *mut u8),
        *(*slot.add(13) as *mut u8), *(*slot.add(14) as *mut u8), *(*slot.add(15) as *mut u8),
        *(*slot.add(16) as *mut u8), *(*slot.add(17) as *mut u8), *(*slot.add(18) as *mut u8),
        *(*slot.add(19) as *mut u8), *(*slot.add(20) as *mut u8), *(*slot.add(21) as *mut u8),
        *(*slot.add(22) as *mut u8), *(*slot.add(23) as *mut u8), *(*slot.add(24) as *mut u8),
        *(*slot.add(25) as *mut u8), *(*slot.add(26) as *mut u8), *(*slot.add(27) as *mut u8),
        *(*slot.add(28) as *mut u8), *(*slot.add(29) as *mut u8), *(*slot.add(30) as *mut u8),
        *(*slot.add(31) as *mut u8), *(*slot.add(32) as *mut u8), *(*slot.add(33) as *mut u8),
        *(*slot.add(34) as *mut u8), *(*slot.add(35) as *mut u8), *(*slot.add(36) as *mut u8),
        *(*slot.add(37) as *mut u8), *(*slot.add(38) as *mut u8), *(*slot.add(39) as *mut u8),
        *(*slot.add(40) as *mut u8), *(*slot.add(41) as *mut u8), *(*slot.add(42) as *mut u8),
        *(*slot.add(43) as *mut u8), *(*slot.add(44) as *mut u8), *(*slot.add(45) as *mut u8),
        *(*slot.add(46) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_f__win64_() {
    let slot = caller_state.slot;
    f__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Big), *(*slot.add(2) as *mut u8), *(*slot.add(3) as *mut u8),
        *(*slot.add(4) as *mut u8), *(*slot.add(5) as *mut u8), *(*slot.add(6) as *mut u8),
        *(*slot.add(7) as *mut u8), *(*slot.add(8) as *mut u8), *(*slot.add(9) as *mut u8),
        *(*slot.add(10) as *mut u8), *(*slot.add(11) as *mut u8), *(*slot.add(12) as *mut u8),
        *(*slot.add(13) as *mut u8), *(*slot.add(14) as *mut u8), *(*slot.add(15) as *mut u8),
        *(*slot.add(16) as *mut u8), *(*slot.add(17) as *mut u8), *(*slot.add(18) as *mut u8),
        *(*slot.add(19) as *mut u8), *(*slot.add(20) as *mut u8), *(*slot.add(21) as *mut u8),
        *(*slot.add(22) as *mut u8), *(*slot.add(23) as *mut u8), *(*slot.add(24) as *mut u8),
        *(*slot.add(25) as *mut u8), *(*slot.add(26) as *mut u8), *(*slot.add(27) as *mut u8),
        *(*slot.add(28) as *mut u8), *(*slot.add(29) as *mut u8), *(*slot.add(30) as *mut u8),
        *(*slot.add(31) as *mut u8), *(*slot.add(32) as *mut u8), *(*slot.add(33) as *mut u8),
        *(*slot.add(34) as *mut u8), *(*slot.add(35) as *mut u8), *(*slot.add(36) as *mut u8),
        *(*slot.add(37) as *mut u8), *(*slot.add(38) as *mut u8), *(*slot.add(39) as *mut u8),
        *(*slot.add(40) as *mut u8), *(*slot.add(41) as *mut u8), *(*slot.add(42) as *mut u8),
        *(*slot.add(43) as *mut u8), *(*slot.add(44) as *mut u8), *(*slot.add(45) as *mut u8),
        *(*slot.add(46) as *mut u8));
}
extern "C-unwind" { fn f__c_unwind(
    slot: u8, r: Big, to: u8, t: u8, v: u8, x: u8, i: u8, j: u8, k: u8, l: u8, m: u8, n: u8, an: u8, ap: u8, aq: u8,
    sent: u8, more: u8, args: u8, f: u8, core: u8, Option: u8, std: u8, o: u8, p: u8, c: u8, tag: u8, payload: u8,
    call_f: u8, f__c: u8, gate_f__c: u8, abiter_put: u8, caller_put_u8: u8, abiter_more: u8, i32: u8, usize: u8,
    cb: u8, Hold: u8, e0: u8, f0: u8, t0: u8, s: u8, found: u8, like: u8, index: u8, alloc: u8, caller_passed: u8,
    manner: u8) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_f__c_unwind_() {
    let f: unsafe extern "C" fn(
            u8, Big, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8,
            u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8) -> Big =
        core::mem::transmute(f__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(47) as *mut Big) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Big), *(*slot.add(2) as *mut u8), *(*slot.add(3) as *mut u8),
        *(*slot.add(4) as *mut u8), *(*slot.add(5) as *mut u8), *(*slot.add(6) as *mut u8),
        *(*slot.add(7) as *mut u8), *(*slot.add(8) as *mut u8), *(*slot.add(9) as *mut u8),
        *(*slot.add(10) as *mut u8), *(*slot.add(11) as *mut u8), *(*slot.add(12) as *mut u8),
        *(*slot.add(13) as *mut u8), *(*slot.add(14) as *mut u8), *(*slot.add(15) as *mut u8),
        *(*slot.add(16) as *mut u8), *(*slot.add(17) as *mut u8), *(*slot.add(18) as *mut u8),
        *(*slot.add(19) as *mut u8), *(*slot.add(20) as *mut u8), *(*slot.add(21) as *mut u8),
        *(*slot.add(22) as *mut u8), *(*slot.add(23) as *mut u8), *(*slot.add(24) as *mut u8),
        *(*slot.add(25) as *mut u8), *(*slot.add(26) as *mut u8), *(*slot.add(27) as *mut u8),
        *(*slot.add(28) as *mut u8), *(*slot.add(29) as *mut u8), *(*slot.add(30) as *mut u8),
        *(*slot.add(31) as *mut u8), *(*slot.add(32) as *mut u8), *(*slot.add(33) as *mut u8),
        *(*slot.add(34) as *mut u8), *(*slot.add(35) as *mut u8), *(*slot.add(36) as *mut u8),
        *(*slot.add(37) as *mut u8), *(*slot.add(38) as *mut u8), *(*slot.add(39) as *mut u8),
        *(*slot.add(40) as *mut u8), *(*slot.add(41) as *mut u8), *(*slot.add(42) as *mut u8),
        *(*slot.add(43) as *mut u8), *(*slot.add(44) as *mut u8), *(*slot.add(45) as *mut u8),
        *(*slot.add(46) as *mut u8));
}
extern "C" { fn g__c(slot: cb, r: Hold, a0: u8, a3: u8, a1: u16, a5: u32) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_g__c_() {
    let slot = caller_state.slot;
    *(*slot.add(6) as *mut Big) = g__c(
        *(*slot as *mut cb), *(*slot.add(1) as *mut Hold), *(*slot.add(2) as *mut u8), *(*slot.add(3) as *mut u8),
        *(*slot.add(4) as *mut u16), *(*slot.add(5) as *mut u32));
}
#[no_mangle] pub unsafe extern "C" fn g__c__cb1(slot: u8, r: Big, v: u32) -> Big {
    let slot_ = caller_state.slot;
    *(*slot_.add(7) as *mut u8) = slot;
    *(*slot_.add(8) as *mut Big) = r;
    *(*slot_.add(9) as *mut u32) = v;
    *(*slot_.add(10) as *mut Big)
}
#[no_mangle] pub unsafe extern "C" fn g__c__cb2(slot: u8, r: Big, v: u32) -> Big {
    let slot_ = caller_state.slot;
    *(*slot_.add(11) as *mut u8) = slot;
    *(*slot_.add(12) as *mut Big) = r;
    *(*slot_.add(13) as *mut u32) = v;
    *(*slot_.add(14) as *mut Big)
}
extern "win64" { fn g__win64(slot: cb, r: Hold, a0: u8, a3: u8, a1: u16, a5: u32) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_g__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(6) as *mut Big) = g__win64(
        *(*slot as *mut cb), *(*slot.add(1) as *mut Hold), *(*slot.add(2) as *mut u8), *(*slot.add(3) as *mut u8),
        *(*slot.add(4) as *mut u16), *(*slot.add(5) as *mut u32));
}
#[no_mangle] pub unsafe extern "C" fn g__win64__cb1(slot: u8, r: Big, v: u32) -> Big {
    let slot_ = caller_state.slot;
    *(*slot_.add(7) as *mut u8) = slot;
    *(*slot_.add(8) as *mut Big) = r;
    *(*slot_.add(9) as *mut u32) = v;
    *(*slot_.add(10) as *mut Big)
}
#[no_mangle] pub unsafe extern "C" fn g__win64__cb2(slot: u8, r: Big, v: u32) -> Big {
    let slot_ = caller_state.slot;
    *(*slot_.add(11) as *mut u8) = slot;
    *(*slot_.add(12) as *mut Big) = r;
    *(*slot_.add(13) as *mut u32) = v;
    *(*slot_.add(14) as *mut Big)
}
extern "C-unwind" { fn g__c_unwind(slot: cb, r: Hold, a0: u8, a3: u8, a1: u16, a5: u32) -> Big; }
#[no_mangle] pub unsafe extern "C" fn call_g__c_unwind_() {
    let f: unsafe extern "C" fn(cb, Hold, u8, u8, u16, u32) -> Big =
        core::mem::transmute(g__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(6) as *mut Big) = f(
        *(*slot as *mut cb), *(*slot.add(1) as *mut Hold), *(*slot.add(2) as *mut u8), *(*slot.add(3) as *mut u8),
        *(*slot.add(4) as *mut u16), *(*slot.add(5) as *mut u32));
}
#[no_mangle] pub unsafe extern "C" fn g__c_unwind__cb1(slot: u8, r: Big, v: u32) -> Big {
    let slot_ = caller_state.slot;
    *(*slot_.add(7) as *mut u8) = slot;
    *(*slot_.add(8) as *mut Big) = r;
    *(*slot_.add(9) as *mut u32) = v;
    *(*slot_.add(10) as *mut Big)
}
#[no_mangle] pub unsafe extern "C" fn g__c_unwind__cb2(slot: u8, r: Big, v: u32) -> Big {
    let slot_ = caller_state.slot;
    *(*slot_.add(11) as *mut u8) = slot;
    *(*slot_.add(12) as *mut Big) = r;
    *(*slot_.add(13) as *mut u32) = v;
    *(*slot_.add(14) as *mut Big)
}
extern "C" { fn h__c(slot_: slot_, slot: Tup) -> Tup; }
#[no_mangle] pub unsafe extern "C" fn call_h__c_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Tup) = h__c(*(*slot as *mut slot_), *(*slot.add(1) as *mut Tup));
}
#[no_mangle] pub unsafe extern "C" fn ignore_h__c_() {
    let slot = caller_state.slot;
    h__c(*(*slot as *mut slot_), *(*slot.add(1) as *mut Tup));
}
extern "win64" { fn h__win64(slot_: slot_, slot: Tup) -> Tup; }
#[no_mangle] pub unsafe extern "C" fn call_h__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Tup) = h__win64(*(*slot as *mut slot_), *(*slot.add(1) as *mut Tup));
}
#[no_mangle] pub unsafe extern "C" fn ignore_h__win64_() {
    let slot = caller_state.slot;
    h__win64(*(*slot as *mut slot_), *(*slot.add(1) as *mut Tup));
}
extern "C-unwind" { fn h__c_unwind(slot_: slot_, slot: Tup) -> Tup; }
#[no_mangle] pub unsafe extern "C" fn call_h__c_unwind_() {
    let f: unsafe extern "C" fn(slot_, Tup) -> Tup = core::mem::transmute(h__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Tup) = f(*(*slot as *mut slot_), *(*slot.add(1) as *mut Tup));
}
extern "C" { fn var__c(ap: u32, slot: Big, ...) -> u64; }
#[no_mangle] pub unsafe extern "C" fn call_var__c_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut u64) = var__c(
        *(*slot as *mut u32), *(*slot.add(1) as *mut Big), *(*slot.add(2) as *mut u32), *(*slot.add(3) as *mut f64));
}
extern "win64" { fn var__win64(ap: u32, slot: Big, ...) -> u64; }
#[no_mangle] pub unsafe extern "C" fn call_var__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut u64) = var__win64(
        *(*slot as *mut u32), *(*slot.add(1) as *mut Big), *(*slot.add(2) as *mut u32), *(*slot.add(3) as *mut f64));
}
extern "C-unwind" { fn var__c_unwind(ap: u32, slot: Big, ...) -> u64; }
#[no_mangle] pub unsafe extern "C" fn call_var__c_unwind_() {
    let f: unsafe extern "C" fn(u32, Big, ...) -> u64 = core::mem::transmute(var__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut u64) = f(
        *(*slot as *mut u32), *(*slot.add(1) as *mut Big), *(*slot.add(2) as *mut u32), *(*slot.add(3) as *mut f64));
}
extern "C" { fn old__c(slot: u32, Line: i32, Big: i32, u64: i32) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_old__c_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut u32) = old__c(
        *(*slot as *mut u32), (*(*slot.add(1) as *mut u8)) as i32, (*(*slot.add(2) as *mut u16)) as i32,
        (*(*slot.add(3) as *mut u8)) as i32);
}
extern "win64" { fn old__win64(slot: u32, Line: i32, Big: i32, u64: i32) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_old__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut u32) = old__win64(
        *(*slot as *mut u32), (*(*slot.add(1) as *mut u8)) as i32, (*(*slot.add(2) as *mut u16)) as i32,
        (*(*slot.add(3) as *mut u8)) as i32);
}
extern "C-unwind" { fn old__c_unwind(slot: u32, Line: i32, Big: i32, u64: i32) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_old__c_unwind_() {
    let f: unsafe extern "C" fn(u32, i32, i32, i32) -> u32 = core::mem::transmute(old__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut u32) = f(
        *(*slot as *mut u32), (*(*slot.add(1) as *mut u8)) as i32, (*(*slot.add(2) as *mut u16)) as i32,
        (*(*slot.add(3) as *mut u8)) as i32);
}
extern "C" { fn unp__c(slot: u32, Line: i32, Big: i32, u64: i32) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_unp__c_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut u32) = unp__c(
        *(*slot as *mut u32), (*(*slot.add(1) as *mut u8)) as i32, (*(*slot.add(2) as *mut u16)) as i32,
        (*(*slot.add(3) as *mut u8)) as i32);
}
extern "win64" { fn unp__win64(slot: u32, Line: i32, Big: i32, u64: i32) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_unp__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut u32) = unp__win64(
        *(*slot as *mut u32), (*(*slot.add(1) as *mut u8)) as i32, (*(*slot.add(2) as *mut u16)) as i32,
        (*(*slot.add(3) as *mut u8)) as i32);
}
extern "C-unwind" { fn unp__c_unwind(slot: u32, Line: i32, Big: i32, u64: i32) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_unp__c_unwind_() {
    let f: unsafe extern "C" fn(u32, i32, i32, i32) -> u32 = core::mem::transmute(unp__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut u32) = f(
        *(*slot as *mut u32), (*(*slot.add(1) as *mut u8)) as i32, (*(*slot.add(2) as *mut u16)) as i32,
        (*(*slot.add(3) as *mut u8)) as i32);
}
extern "C" { fn nor__c(slot: u32, Line: u8, Tup_: u16, Some_: u8) -> !; }
#[no_mangle] pub unsafe extern "C" fn call_nor__c_() {
    let slot = caller_state.slot;
    nor__c(*(*slot as *mut u32), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u16), *(*slot.add(3) as *mut u8));
}
extern "win64" { fn nor__win64(slot: u32, Line: u8, Tup_: u16, Some_: u8) -> !; }
#[no_mangle] pub unsafe extern "C" fn call_nor__win64_() {
    let slot = caller_state.slot;
    nor__win64(
        *(*slot as *mut u32), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u16), *(*slot.add(3) as *mut u8));
}
extern "C-unwind" { fn nor__c_unwind(slot: u32, Line: u8, Tup_: u16, Some_: u8) -> !; }
#[no_mangle] pub unsafe extern "C" fn call_nor__c_unwind_() {
    let f: unsafe extern "C" fn(u32, u8, u16, u8) -> ! = core::mem::transmute(nor__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut u32), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u16), *(*slot.add(3) as *mut u8));
}
extern "C" { static mut stat__c: Big; }
#[no_mangle] pub unsafe extern "C" fn call_stat__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Big) = core::ptr::read(core::ptr::addr_of!(stat__c));
    stat__c = core::ptr::read(*slot as *mut Big);
}
extern "C" { fn usestat__c(stat__c_: u8, stat: u8, caller_layout_Big_: u8, None_: u8); }
#[no_mangle] pub unsafe extern "C" fn call_usestat__c_() {
    let slot = caller_state.slot;
    usestat__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u8), *(*slot.add(3) as *mut u8));
}
extern "win64" { fn usestat__win64(stat__c_: u8, stat: u8, caller_layout_Big_: u8, None_: u8); }
#[no_mangle] pub unsafe extern "C" fn call_usestat__win64_() {
    let slot = caller_state.slot;
    usestat__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u8), *(*slot.add(3) as *mut u8));
}
extern "C-unwind" { fn usestat__c_unwind(stat__c_: u8, stat: u8, caller_layout_Big_: u8, None_: u8); }
#[no_mangle] pub unsafe extern "C" fn call_usestat__c_unwind_() {
    let f: unsafe extern "C" fn(u8, u8, u8, u8) = core::mem::transmute(usestat__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut u8), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u8), *(*slot.add(3) as *mut u8));
}
