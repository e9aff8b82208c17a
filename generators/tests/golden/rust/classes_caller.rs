// abiter VERSION: the caller's side of classes in Rust
// abiter gen classes.kdl --lang rust --side caller
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
pub struct Point { x: f32, y: f32 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Later { n: u8 }
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
#[no_mangle] pub unsafe extern "C" fn caller_put_i32() {
    let v = caller_state.object as *mut i32;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_i32() {
    let v = caller_state.object as *const i32;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_i32: [u64; 2] = [core::mem::size_of::<i32>() as u64, abiter_offset::<i32>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Point() {
    let v = caller_state.object as *mut Point;
    abiter_put(core::ptr::addr_of_mut!((*v).x) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).y) as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Point() {
    let v = caller_state.object as *const Point;
    abiter_get(core::ptr::addr_of!((*v).x) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).y) as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Point: [u64; 2] = [core::mem::size_of::<Point>() as u64, abiter_offset::<Point>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Later() {
    let v = caller_state.object as *mut Later;
    abiter_put(core::ptr::addr_of_mut!((*v).n) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Later() {
    let v = caller_state.object as *const Later;
    abiter_get(core::ptr::addr_of!((*v).n) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_Later: [u64; 2] = [core::mem::size_of::<Later>() as u64, abiter_offset::<Later>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Point() {
    let v = caller_state.object as *mut &'static mut Point;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Point>(), core::mem::align_of::<Point>()) as *mut Point;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Point();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Point() {
    let v = caller_state.object as *const &'static mut Point;
    let t0 = abiter_get_ref(v as *const u8) as *const Point;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Point();
    }
}
#[no_mangle]
pub static caller_layout_mut_Point: [u64; 2] = [
    core::mem::size_of::<&'static mut Point>() as u64, abiter_offset::<&'static mut Point>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Point() {
    let v = caller_state.object as *mut &'static Point;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Point>(), core::mem::align_of::<Point>()) as *mut Point;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Point();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Point() {
    let v = caller_state.object as *const &'static Point;
    let t0 = abiter_get_ref(v as *const u8) as *const Point;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Point();
    }
}
#[no_mangle]
pub static caller_layout_ref_Point: [u64; 2] = [
    core::mem::size_of::<&'static Point>() as u64, abiter_offset::<&'static Point>() as u64];
extern "C" { fn length__c(this: &'static Point) -> f32; }
#[no_mangle] pub unsafe extern "C" fn call_length__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut f32) = length__c(*(*slot as *mut &'static Point));
}
extern "win64" { fn length__win64(this: &'static Point) -> f32; }
#[no_mangle] pub unsafe extern "C" fn call_length__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut f32) = length__win64(*(*slot as *mut &'static Point));
}
extern "C-unwind" { fn length__c_unwind(this: &'static Point) -> f32; }
#[no_mangle] pub unsafe extern "C" fn call_length__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Point) -> f32 = core::mem::transmute(length__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut f32) = f(*(*slot as *mut &'static Point));
}
extern "C" { fn origin__c(a0: u8) -> Point; }
#[no_mangle] pub unsafe extern "C" fn call_origin__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Point) = origin__c(*(*slot as *mut u8));
}
extern "win64" { fn origin__win64(a0: u8) -> Point; }
#[no_mangle] pub unsafe extern "C" fn call_origin__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Point) = origin__win64(*(*slot as *mut u8));
}
extern "C-unwind" { fn origin__c_unwind(a0: u8) -> Point; }
#[no_mangle] pub unsafe extern "C" fn call_origin__c_unwind_() {
    let f: unsafe extern "C" fn(u8) -> Point = core::mem::transmute(origin__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Point) = f(*(*slot as *mut u8));
}
