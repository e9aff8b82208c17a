// abiter VERSION: the caller's side of puns in Rust
// abiter gen puns.kdl --lang rust --side caller
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

#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Coordinate(f32);
pub type Unlike = f32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Point { x: Coordinate, y: Coordinate, u: Unlike, at: [Coordinate; 2] }
/* a note */ // one
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Noted { a: u8 }
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Coordinate_rust() {
    let v = caller_state.object as *mut Coordinate;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Coordinate_rust() {
    let v = caller_state.object as *const Coordinate;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Coordinate_rust: [u64; 2] = [
    core::mem::size_of::<Coordinate>() as u64, abiter_offset::<Coordinate>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Coordinate() {
    let v = caller_state.object as *mut Coordinate;
    caller_state.object = v as *mut u8; caller_put_Coordinate_rust();
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Coordinate() {
    let v = caller_state.object as *const Coordinate;
    caller_state.object = v as *mut u8; caller_get_Coordinate_rust();
}
#[no_mangle]
pub static caller_layout_Coordinate: [u64; 2] = [
    core::mem::size_of::<Coordinate>() as u64, abiter_offset::<Coordinate>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Unlike_default() {
    let v = caller_state.object as *mut Unlike;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Unlike_default() {
    let v = caller_state.object as *const Unlike;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Unlike_default: [u64; 2] = [
    core::mem::size_of::<Unlike>() as u64, abiter_offset::<Unlike>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Unlike() {
    let v = caller_state.object as *mut Unlike;
    caller_state.object = v as *mut u8; caller_put_Unlike_default();
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Unlike() {
    let v = caller_state.object as *const Unlike;
    caller_state.object = v as *mut u8; caller_get_Unlike_default();
}
#[no_mangle]
pub static caller_layout_Unlike: [u64; 2] = [
    core::mem::size_of::<Unlike>() as u64, abiter_offset::<Unlike>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Point() {
    let v = caller_state.object as *mut Point;
    caller_state.object = core::ptr::addr_of_mut!((*v).x) as *mut u8; caller_put_Coordinate();
    caller_state.object = core::ptr::addr_of_mut!((*v).y) as *mut u8; caller_put_Coordinate();
    caller_state.object = core::ptr::addr_of_mut!((*v).u) as *mut u8; caller_put_Unlike();
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of_mut!((*v).at) as *mut Coordinate).add(i);
        caller_state.object = e0 as *mut u8; caller_put_Coordinate();
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Point() {
    let v = caller_state.object as *const Point;
    caller_state.object = core::ptr::addr_of!((*v).x) as *mut u8; caller_get_Coordinate();
    caller_state.object = core::ptr::addr_of!((*v).y) as *mut u8; caller_get_Coordinate();
    caller_state.object = core::ptr::addr_of!((*v).u) as *mut u8; caller_get_Unlike();
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of!((*v).at) as *const Coordinate).add(i);
        caller_state.object = e0 as *mut u8; caller_get_Coordinate();
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_Point: [u64; 2] = [core::mem::size_of::<Point>() as u64, abiter_offset::<Point>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Noted() {
    let v = caller_state.object as *mut Noted;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Noted() {
    let v = caller_state.object as *const Noted;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_Noted: [u64; 2] = [core::mem::size_of::<Noted>() as u64, abiter_offset::<Noted>() as u64];
extern "C" { fn pass_Coordinate__c(a0: u8, a1: Coordinate, a2: u8) -> Coordinate; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Coordinate__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Coordinate) = pass_Coordinate__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Coordinate), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Coordinate__c_() {
    let slot = caller_state.slot;
    pass_Coordinate__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Coordinate), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Coordinate__win64(a0: u8, a1: Coordinate, a2: u8) -> Coordinate; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Coordinate__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Coordinate) = pass_Coordinate__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Coordinate), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Coordinate__win64_() {
    let slot = caller_state.slot;
    pass_Coordinate__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Coordinate), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Coordinate__c_unwind(a0: u8, a1: Coordinate, a2: u8) -> Coordinate; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Coordinate__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Coordinate, u8) -> Coordinate =
        core::mem::transmute(pass_Coordinate__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Coordinate) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Coordinate), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Point__c(a0: u8, a1: Point, a2: u8) -> Point; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Point__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Point) = pass_Point__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Point), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Point__c_() {
    let slot = caller_state.slot;
    pass_Point__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Point), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Point__win64(a0: u8, a1: Point, a2: u8) -> Point; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Point__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Point) = pass_Point__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Point), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Point__win64_() {
    let slot = caller_state.slot;
    pass_Point__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Point), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Point__c_unwind(a0: u8, a1: Point, a2: u8) -> Point; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Point__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Point, u8) -> Point = core::mem::transmute(pass_Point__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Point) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Point), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Unlike__c(a0: u8, a1: Unlike, a2: u8) -> Unlike; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Unlike__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Unlike) = pass_Unlike__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Unlike), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Unlike__win64(a0: u8, a1: Unlike, a2: u8) -> Unlike; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Unlike__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Unlike) = pass_Unlike__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Unlike), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Unlike__c_unwind(a0: u8, a1: Unlike, a2: u8) -> Unlike; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Unlike__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Unlike, u8) -> Unlike =
        core::mem::transmute(pass_Unlike__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Unlike) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Unlike), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Noted__c(a0: u8, a1: Noted, a2: u8) -> Noted; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Noted__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Noted) = pass_Noted__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Noted), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Noted__c_() {
    let slot = caller_state.slot;
    pass_Noted__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Noted), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Noted__win64(a0: u8, a1: Noted, a2: u8) -> Noted; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Noted__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Noted) = pass_Noted__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Noted), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Noted__win64_() {
    let slot = caller_state.slot;
    pass_Noted__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Noted), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Noted__c_unwind(a0: u8, a1: Noted, a2: u8) -> Noted; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Noted__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Noted, u8) -> Noted = core::mem::transmute(pass_Noted__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Noted) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Noted), *(*slot.add(2) as *mut u8));
}
// about a function
extern "C" { fn noted__c(a0: Noted); }
#[no_mangle] pub unsafe extern "C" fn call_noted__c_() {
    let slot = caller_state.slot;
    noted__c(*(*slot as *mut Noted));
}
// about a function
extern "win64" { fn noted__win64(a0: Noted); }
#[no_mangle] pub unsafe extern "C" fn call_noted__win64_() {
    let slot = caller_state.slot;
    noted__win64(*(*slot as *mut Noted));
}
// about a function
extern "C-unwind" { fn noted__c_unwind(a0: Noted); }
#[no_mangle] pub unsafe extern "C" fn call_noted__c_unwind_() {
    let f: unsafe extern "C" fn(Noted) = core::mem::transmute(noted__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut Noted));
}
