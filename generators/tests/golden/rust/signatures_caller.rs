// abiter VERSION: the caller's side of signatures in Rust
// abiter gen signatures.kdl --lang rust --side caller
#![feature(thread_local)]
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
pub enum Level { Low = 0, High = 7 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Point { x: f32, y: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Record { p: Point, n: i64, l: Level, a: [u16; 2], on: bool, c: char, d: f64, w: i32 }
pub type Done = unsafe extern "C" fn();
pub type Visit = unsafe extern "C" fn(Point, u16) -> i32;
pub type Outer = unsafe extern "win64" fn(Visit, &'static Point, &'static mut Point) -> Point;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Ops { n: u32, visit: Visit, done: Done }
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Level() {
    let v = caller_state.object as *mut Level;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Level() {
    let v = caller_state.object as *const Level;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Level: [u64; 2] = [core::mem::size_of::<Level>() as u64, abiter_offset::<Level>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_bool() {
    let v = caller_state.object as *mut bool;
    abiter_put(v as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_bool() {
    let v = caller_state.object as *const bool;
    abiter_get(v as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_bool: [u64; 2] = [core::mem::size_of::<bool>() as u64, abiter_offset::<bool>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_i8() {
    let v = caller_state.object as *mut i8;
    abiter_put(v as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_i8() {
    let v = caller_state.object as *const i8;
    abiter_get(v as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_i8: [u64; 2] = [core::mem::size_of::<i8>() as u64, abiter_offset::<i8>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Point() {
    let v = caller_state.object as *mut Point;
    abiter_put(core::ptr::addr_of_mut!((*v).x) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).y) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Point() {
    let v = caller_state.object as *const Point;
    abiter_get(core::ptr::addr_of!((*v).x) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).y) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_Point: [u64; 2] = [core::mem::size_of::<Point>() as u64, abiter_offset::<Point>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Record() {
    let v = caller_state.object as *mut Record;
    caller_state.object = core::ptr::addr_of_mut!((*v).p) as *mut u8; caller_put_Point();
    abiter_put(core::ptr::addr_of_mut!((*v).n) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).l) as *mut u8, 4);
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of_mut!((*v).a) as *mut u16).add(i);
        abiter_put(e0 as *mut u8, 2);
        i += 1;
    }
    abiter_put(core::ptr::addr_of_mut!((*v).on) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).c) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).d) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).w) as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Record() {
    let v = caller_state.object as *const Record;
    caller_state.object = core::ptr::addr_of!((*v).p) as *mut u8; caller_get_Point();
    abiter_get(core::ptr::addr_of!((*v).n) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).l) as *const u8, 4);
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of!((*v).a) as *const u16).add(i);
        abiter_get(e0 as *const u8, 2);
        i += 1;
    }
    abiter_get(core::ptr::addr_of!((*v).on) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).c) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).d) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).w) as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Record: [u64; 2] = [
    core::mem::size_of::<Record>() as u64, abiter_offset::<Record>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Done() {
    let v = caller_state.object as *mut Done;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Done() {
    let v = caller_state.object as *const Done;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Done: [u64; 2] = [core::mem::size_of::<Done>() as u64, abiter_offset::<Done>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Visit() {
    let v = caller_state.object as *mut Visit;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Visit() {
    let v = caller_state.object as *const Visit;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Visit: [u64; 2] = [core::mem::size_of::<Visit>() as u64, abiter_offset::<Visit>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Outer() {
    let v = caller_state.object as *mut Outer;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Outer() {
    let v = caller_state.object as *const Outer;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Outer: [u64; 2] = [core::mem::size_of::<Outer>() as u64, abiter_offset::<Outer>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Ops() {
    let v = caller_state.object as *mut Ops;
    abiter_put(core::ptr::addr_of_mut!((*v).n) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).visit) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).done) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Ops() {
    let v = caller_state.object as *const Ops;
    abiter_get(core::ptr::addr_of!((*v).n) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).visit) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).done) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Ops: [u64; 2] = [core::mem::size_of::<Ops>() as u64, abiter_offset::<Ops>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_array4_u32() {
    let v = caller_state.object as *mut [u32; 4];
    let mut i = 0;
    while i < 4 {
        let e0 = (v as *mut u32).add(i);
        abiter_put(e0 as *mut u8, 4);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_array4_u32() {
    let v = caller_state.object as *const [u32; 4];
    let mut i = 0;
    while i < 4 {
        let e0 = (v as *const u32).add(i);
        abiter_get(e0 as *const u8, 4);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_array4_u32: [u64; 2] = [
    core::mem::size_of::<[u32; 4]>() as u64, abiter_offset::<[u32; 4]>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_array2_array3_Point() {
    let v = caller_state.object as *mut [[Point; 3]; 2];
    let mut i = 0;
    while i < 2 {
        let e0 = (v as *mut [Point; 3]).add(i);
        let mut j = 0;
        while j < 3 {
            let e1 = (e0 as *mut Point).add(j);
            caller_state.object = e1 as *mut u8; caller_put_Point();
            j += 1;
        }
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_array2_array3_Point() {
    let v = caller_state.object as *const [[Point; 3]; 2];
    let mut i = 0;
    while i < 2 {
        let e0 = (v as *const [Point; 3]).add(i);
        let mut j = 0;
        while j < 3 {
            let e1 = (e0 as *const Point).add(j);
            caller_state.object = e1 as *mut u8; caller_get_Point();
            j += 1;
        }
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_array2_array3_Point: [u64; 2] = [
    core::mem::size_of::<[[Point; 3]; 2]>() as u64, abiter_offset::<[[Point; 3]; 2]>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_array2_array2_i8() {
    let v = caller_state.object as *mut [[i8; 2]; 2];
    let mut i = 0;
    while i < 2 {
        let e0 = (v as *mut [i8; 2]).add(i);
        let mut j = 0;
        while j < 2 {
            let e1 = (e0 as *mut i8).add(j);
            abiter_put(e1 as *mut u8, 1);
            j += 1;
        }
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_array2_array2_i8() {
    let v = caller_state.object as *const [[i8; 2]; 2];
    let mut i = 0;
    while i < 2 {
        let e0 = (v as *const [i8; 2]).add(i);
        let mut j = 0;
        while j < 2 {
            let e1 = (e0 as *const i8).add(j);
            abiter_get(e1 as *const u8, 1);
            j += 1;
        }
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_array2_array2_i8: [u64; 2] = [
    core::mem::size_of::<[[i8; 2]; 2]>() as u64, abiter_offset::<[[i8; 2]; 2]>() as u64];
extern "C" { fn each__c(a0: u8, a1: Visit, a2: u32) -> Point; }
#[no_mangle] pub unsafe extern "C" fn call_each__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Point) = each__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Visit), *(*slot.add(2) as *mut u32));
}
#[no_mangle] pub unsafe extern "C" fn each__c__cb1(a0: Point, a1: u16) -> i32 {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut Point) = a0;
    *(*slot.add(5) as *mut u16) = a1;
    *(*slot.add(6) as *mut i32)
}
extern "win64" { fn each__win64(a0: u8, a1: Visit, a2: u32) -> Point; }
#[no_mangle] pub unsafe extern "C" fn call_each__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Point) = each__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Visit), *(*slot.add(2) as *mut u32));
}
#[no_mangle] pub unsafe extern "C" fn each__win64__cb1(a0: Point, a1: u16) -> i32 {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut Point) = a0;
    *(*slot.add(5) as *mut u16) = a1;
    *(*slot.add(6) as *mut i32)
}
extern "C-unwind" { fn each__c_unwind(a0: u8, a1: Visit, a2: u32) -> Point; }
#[no_mangle] pub unsafe extern "C" fn call_each__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Visit, u32) -> Point = core::mem::transmute(each__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Point) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Visit), *(*slot.add(2) as *mut u32));
}
#[no_mangle] pub unsafe extern "C" fn each__c_unwind__cb1(a0: Point, a1: u16) -> i32 {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut Point) = a0;
    *(*slot.add(5) as *mut u16) = a1;
    *(*slot.add(6) as *mut i32)
}
extern "C" { fn ops__c(a0: Ops, a1: u32); }
#[no_mangle] pub unsafe extern "C" fn call_ops__c_() {
    let slot = caller_state.slot;
    ops__c(*(*slot as *mut Ops), *(*slot.add(1) as *mut u32));
}
#[no_mangle] pub unsafe extern "C" fn ops__c__cb1(a0: Point, a1: u16) -> i32 {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Point) = a0;
    *(*slot.add(3) as *mut u16) = a1;
    *(*slot.add(4) as *mut i32)
}
#[no_mangle] pub unsafe extern "C" fn ops__c__cb2() { }
extern "win64" { fn ops__win64(a0: Ops, a1: u32); }
#[no_mangle] pub unsafe extern "C" fn call_ops__win64_() {
    let slot = caller_state.slot;
    ops__win64(*(*slot as *mut Ops), *(*slot.add(1) as *mut u32));
}
#[no_mangle] pub unsafe extern "C" fn ops__win64__cb1(a0: Point, a1: u16) -> i32 {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Point) = a0;
    *(*slot.add(3) as *mut u16) = a1;
    *(*slot.add(4) as *mut i32)
}
#[no_mangle] pub unsafe extern "C" fn ops__win64__cb2() { }
extern "C-unwind" { fn ops__c_unwind(a0: Ops, a1: u32); }
#[no_mangle] pub unsafe extern "C" fn call_ops__c_unwind_() {
    let f: unsafe extern "C" fn(Ops, u32) = core::mem::transmute(ops__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut Ops), *(*slot.add(1) as *mut u32));
}
#[no_mangle] pub unsafe extern "C" fn ops__c_unwind__cb1(a0: Point, a1: u16) -> i32 {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Point) = a0;
    *(*slot.add(3) as *mut u16) = a1;
    *(*slot.add(4) as *mut i32)
}
#[no_mangle] pub unsafe extern "C" fn ops__c_unwind__cb2() { }
extern "C" { fn nested__c(a0: Outer) -> f32; }
#[no_mangle] pub unsafe extern "C" fn call_nested__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut f32) = nested__c(*(*slot as *mut Outer));
}
#[no_mangle] pub unsafe extern "win64" fn nested__c__cb1(
    a0: Visit, a1: &'static Point, a2: &'static mut Point) -> Point {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Visit) = a0;
    *(*slot.add(3) as *mut &'static Point) = a1;
    *(*slot.add(4) as *mut &'static mut Point) = a2;
    *(*slot.add(8) as *mut i32) = (*(*slot.add(2) as *mut Visit))(
        *(*slot.add(6) as *mut Point), *(*slot.add(7) as *mut u16));
    *(*slot.add(5) as *mut Point)
}
extern "win64" { fn nested__win64(a0: Outer) -> f32; }
#[no_mangle] pub unsafe extern "C" fn call_nested__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut f32) = nested__win64(*(*slot as *mut Outer));
}
#[no_mangle] pub unsafe extern "win64" fn nested__win64__cb1(
    a0: Visit, a1: &'static Point, a2: &'static mut Point) -> Point {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Visit) = a0;
    *(*slot.add(3) as *mut &'static Point) = a1;
    *(*slot.add(4) as *mut &'static mut Point) = a2;
    *(*slot.add(8) as *mut i32) = (*(*slot.add(2) as *mut Visit))(
        *(*slot.add(6) as *mut Point), *(*slot.add(7) as *mut u16));
    *(*slot.add(5) as *mut Point)
}
extern "C-unwind" { fn nested__c_unwind(a0: Outer) -> f32; }
#[no_mangle] pub unsafe extern "C" fn call_nested__c_unwind_() {
    let f: unsafe extern "C" fn(Outer) -> f32 = core::mem::transmute(nested__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut f32) = f(*(*slot as *mut Outer));
}
#[no_mangle] pub unsafe extern "win64" fn nested__c_unwind__cb1(
    a0: Visit, a1: &'static Point, a2: &'static mut Point) -> Point {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Visit) = a0;
    *(*slot.add(3) as *mut &'static Point) = a1;
    *(*slot.add(4) as *mut &'static mut Point) = a2;
    *(*slot.add(8) as *mut i32) = (*(*slot.add(2) as *mut Visit))(
        *(*slot.add(6) as *mut Point), *(*slot.add(7) as *mut u16));
    *(*slot.add(5) as *mut Point)
}
extern "C" { fn unprototyped__c(a0: i32, a1: f64, a2: i32, a3: Point) -> i8; }
#[no_mangle] pub unsafe extern "C" fn call_unprototyped__c_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut i8) = unprototyped__c(
        (*(*slot as *mut u8)) as i32, (*(*slot.add(1) as *mut f32)) as f64, (*(*slot.add(2) as *mut bool)) as i32,
        *(*slot.add(3) as *mut Point));
}
extern "win64" { fn unprototyped__win64(a0: i32, a1: f64, a2: i32, a3: Point) -> i8; }
#[no_mangle] pub unsafe extern "C" fn call_unprototyped__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut i8) = unprototyped__win64(
        (*(*slot as *mut u8)) as i32, (*(*slot.add(1) as *mut f32)) as f64, (*(*slot.add(2) as *mut bool)) as i32,
        *(*slot.add(3) as *mut Point));
}
extern "C-unwind" { fn unprototyped__c_unwind(a0: i32, a1: f64, a2: i32, a3: Point) -> i8; }
#[no_mangle] pub unsafe extern "C" fn call_unprototyped__c_unwind_() {
    let f: unsafe extern "C" fn(i32, f64, i32, Point) -> i8 =
        core::mem::transmute(unprototyped__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut i8) = f(
        (*(*slot as *mut u8)) as i32, (*(*slot.add(1) as *mut f32)) as f64, (*(*slot.add(2) as *mut bool)) as i32,
        *(*slot.add(3) as *mut Point));
}
extern "C" { fn knr__c(a0: i32, a1: f64, a2: Point) -> i8; }
#[no_mangle] pub unsafe extern "C" fn call_knr__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut i8) = knr__c(
        (*(*slot as *mut u8)) as i32, (*(*slot.add(1) as *mut f32)) as f64, *(*slot.add(2) as *mut Point));
}
extern "win64" { fn knr__win64(a0: i32, a1: f64, a2: Point) -> i8; }
#[no_mangle] pub unsafe extern "C" fn call_knr__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut i8) = knr__win64(
        (*(*slot as *mut u8)) as i32, (*(*slot.add(1) as *mut f32)) as f64, *(*slot.add(2) as *mut Point));
}
extern "C-unwind" { fn knr__c_unwind(a0: i32, a1: f64, a2: Point) -> i8; }
#[no_mangle] pub unsafe extern "C" fn call_knr__c_unwind_() {
    let f: unsafe extern "C" fn(i32, f64, Point) -> i8 = core::mem::transmute(knr__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut i8) = f(
        (*(*slot as *mut u8)) as i32, (*(*slot.add(1) as *mut f32)) as f64, *(*slot.add(2) as *mut Point));
}
extern "C" { fn stop__c(a0: i32, a1: f64) -> !; }
#[no_mangle] pub unsafe extern "C" fn call_stop__c_() {
    let slot = caller_state.slot;
    stop__c(*(*slot as *mut i32), *(*slot.add(1) as *mut f64));
}
extern "win64" { fn stop__win64(a0: i32, a1: f64) -> !; }
#[no_mangle] pub unsafe extern "C" fn call_stop__win64_() {
    let slot = caller_state.slot;
    stop__win64(*(*slot as *mut i32), *(*slot.add(1) as *mut f64));
}
extern "C-unwind" { fn stop__c_unwind(a0: i32, a1: f64) -> !; }
#[no_mangle] pub unsafe extern "C" fn call_stop__c_unwind_() {
    let f: unsafe extern "C" fn(i32, f64) -> ! = core::mem::transmute(stop__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut i32), *(*slot.add(1) as *mut f64));
}
extern "C" { fn quiet__c(a0: i32); }
#[no_mangle] pub unsafe extern "C" fn call_quiet__c_() {
    let slot = caller_state.slot;
    quiet__c(*(*slot as *mut i32));
}
extern "win64" { fn quiet__win64(a0: i32); }
#[no_mangle] pub unsafe extern "C" fn call_quiet__win64_() {
    let slot = caller_state.slot;
    quiet__win64(*(*slot as *mut i32));
}
extern "C-unwind" { fn quiet__c_unwind(a0: i32); }
#[no_mangle] pub unsafe extern "C" fn call_quiet__c_unwind_() {
    let f: unsafe extern "C" fn(i32) = core::mem::transmute(quiet__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut i32));
}
extern "C" { static mut number__c: i32; }
#[no_mangle] pub unsafe extern "C" fn call_number__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut i32) = core::ptr::read(core::ptr::addr_of!(number__c));
    number__c = core::ptr::read(*slot as *mut i32);
}
extern "C" { static mut table__c: [u32; 4]; }
#[no_mangle] pub unsafe extern "C" fn call_table__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut [u32; 4]) = core::ptr::read(core::ptr::addr_of!(table__c));
    table__c = core::ptr::read(*slot as *mut [u32; 4]);
}
extern "C" { static mut grid__c: [[Point; 3]; 2]; }
#[no_mangle] pub unsafe extern "C" fn call_grid__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut [[Point; 3]; 2]) = core::ptr::read(core::ptr::addr_of!(grid__c));
    grid__c = core::ptr::read(*slot as *mut [[Point; 3]; 2]);
}
extern "C" { static mut record__c: Record; }
#[no_mangle] pub unsafe extern "C" fn call_record__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Record) = core::ptr::read(core::ptr::addr_of!(record__c));
    record__c = core::ptr::read(*slot as *mut Record);
}
extern "C" { static fixed__c: Record; }
#[no_mangle] pub unsafe extern "C" fn call_fixed__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Record) = core::ptr::read(core::ptr::addr_of!(fixed__c));
}
extern "C" { static rows__c: [[i8; 2]; 2]; }
#[no_mangle] pub unsafe extern "C" fn call_rows__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut [[i8; 2]; 2]) = core::ptr::read(core::ptr::addr_of!(rows__c));
}
extern "C" { #[thread_local] static mut local__c: Point; }
#[no_mangle] pub unsafe extern "C" fn call_local__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Point) = core::ptr::read(core::ptr::addr_of!(local__c));
    local__c = core::ptr::read(*slot as *mut Point);
}
