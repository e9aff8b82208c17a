// abiter VERSION: the caller's side of clashes in Rust
// abiter gen clashes.kdl --lang rust --side caller
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

// Which field of a union is alive.
unsafe fn abiter_put_choice() -> u32 {
    let index = (*caller_state.input).index;
    caller_state.input = caller_state.input.add(1);
    index
}
unsafe fn abiter_get_choice() -> u32 {
    let index = (*caller_state.input).index;
    (*caller_state.output).index = index;
    *caller_state.seen = 4;
    abiter_skip(1);
    index
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
pub enum E { E = 0, Point = 1, f = 2, tag = 3 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Point { Point: u8, u8: u16, u16: u32, x: u16 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Line { Point: Point, Line: &'static Line, v4f32: core::arch::x86_64::__m128 }
#[repr(C)]
#[derive(Clone, Copy)]
pub union Either { f32: f32, u32: u32, Point: Point, Either: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct E_f(u8);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Tree_tag(u8);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tag_(u8);
#[repr(C)]
#[derive(Clone, Copy)]
pub enum Tree {
    Tree { Tree: u8, Point: Point },
    Point { u8: u8 },
    tag { tag: u8 },
    payload { payload: tag_, f32: f32 },
}
#[repr(u8)]
#[derive(Clone, Copy)]
pub enum Flat {
    Flat { Flat: tag_, Point: Point },
    Point { u8: u8 },
    tag { tag: tag_ },
    payload { payload: u8, E: E },
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct __int128_ { __restrict: u8, __linux__: u8, _Accum: u16, __FILE__: u8, __: u8, _Nonnull_: u8 }
pub type cb = unsafe extern "C" fn(u8, u32, Point) -> u8;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Holder { cb: cb, u8: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct from_(u8);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct index_(u8, u16);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct stack_(u8, u64);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct found_(u8);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct r_(from_);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct p_(&'static stack_);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct c(u8);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct o { o: [c; 2], i: [u8; 2] }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct t1_ { a: &'static &'static &'static u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct std(u8);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct core_(u8);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct f__c_(u8);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct call_f__c(u8);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct callee_put_u8_(u8);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct abiter_cell_(u8);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct AbiterCell_(u8);
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
#[no_mangle] pub unsafe extern "C" fn caller_put_E() {
    let v = caller_state.object as *mut E;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_E() {
    let v = caller_state.object as *const E;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_E: [u64; 2] = [core::mem::size_of::<E>() as u64, abiter_offset::<E>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Point() {
    let v = caller_state.object as *mut Point;
    abiter_put(core::ptr::addr_of_mut!((*v).Point) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).u8) as *mut u8, 2);
    abiter_put(core::ptr::addr_of_mut!((*v).u16) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).x) as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Point() {
    let v = caller_state.object as *const Point;
    abiter_get(core::ptr::addr_of!((*v).Point) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).u8) as *const u8, 2);
    abiter_get(core::ptr::addr_of!((*v).u16) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).x) as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_Point: [u64; 2] = [core::mem::size_of::<Point>() as u64, abiter_offset::<Point>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Line() {
    let v = caller_state.object as *mut &'static Line;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Line>(), core::mem::align_of::<Line>()) as *mut Line;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Line();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Line() {
    let v = caller_state.object as *const &'static Line;
    let t0 = abiter_get_ref(v as *const u8) as *const Line;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Line();
    }
}
#[no_mangle]
pub static caller_layout_ref_Line: [u64; 2] = [
    core::mem::size_of::<&'static Line>() as u64, abiter_offset::<&'static Line>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Line() {
    let v = caller_state.object as *mut Line;
    caller_state.object = core::ptr::addr_of_mut!((*v).Point) as *mut u8; caller_put_Point();
    let t0 = abiter_put_ref(
        core::ptr::addr_of_mut!((*v).Line) as *mut u8, core::mem::size_of::<Line>(),
        core::mem::align_of::<Line>()) as *mut Line;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Line();
    }
    let mut i = 0;
    while i < 4 {
        let e0 = (core::ptr::addr_of_mut!((*v).v4f32) as *mut f32).add(i);
        abiter_put(e0 as *mut u8, 4);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Line() {
    let v = caller_state.object as *const Line;
    caller_state.object = core::ptr::addr_of!((*v).Point) as *mut u8; caller_get_Point();
    let t0 = abiter_get_ref(core::ptr::addr_of!((*v).Line) as *const u8) as *const Line;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Line();
    }
    let mut i = 0;
    while i < 4 {
        let e0 = (core::ptr::addr_of!((*v).v4f32) as *const f32).add(i);
        abiter_get(e0 as *const u8, 4);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_Line: [u64; 2] = [core::mem::size_of::<Line>() as u64, abiter_offset::<Line>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Either() {
    let v = caller_state.object as *mut Either;
    match abiter_put_choice() {
        0 => { abiter_put(core::ptr::addr_of_mut!((*v).f32) as *mut u8, 4); }
        1 => { abiter_put(core::ptr::addr_of_mut!((*v).u32) as *mut u8, 4); }
        2 => { caller_state.object = core::ptr::addr_of_mut!((*v).Point) as *mut u8; caller_put_Point(); }
        3 => { abiter_put(core::ptr::addr_of_mut!((*v).Either) as *mut u8, 1); }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Either() {
    let v = caller_state.object as *const Either;
    match abiter_get_choice() {
        0 => { abiter_get(core::ptr::addr_of!((*v).f32) as *const u8, 4); }
        1 => { abiter_get(core::ptr::addr_of!((*v).u32) as *const u8, 4); }
        2 => { caller_state.object = core::ptr::addr_of!((*v).Point) as *mut u8; caller_get_Point(); }
        3 => { abiter_get(core::ptr::addr_of!((*v).Either) as *const u8, 1); }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Either: [u64; 2] = [
    core::mem::size_of::<Either>() as u64, abiter_offset::<Either>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_E_f() {
    let v = caller_state.object as *mut E_f;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_E_f() {
    let v = caller_state.object as *const E_f;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_E_f: [u64; 2] = [core::mem::size_of::<E_f>() as u64, abiter_offset::<E_f>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Tree_tag() {
    let v = caller_state.object as *mut Tree_tag;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Tree_tag() {
    let v = caller_state.object as *const Tree_tag;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_Tree_tag: [u64; 2] = [
    core::mem::size_of::<Tree_tag>() as u64, abiter_offset::<Tree_tag>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_tag() {
    let v = caller_state.object as *mut tag_;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_tag() {
    let v = caller_state.object as *const tag_;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_tag: [u64; 2] = [core::mem::size_of::<tag_>() as u64, abiter_offset::<tag_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Tree() {
    let v = caller_state.object as *mut Tree;
    match abiter_put_tag() {
        0 => {
            *(v as *mut u32) = 0;
            match &mut *v {
                Tree::Tree { Tree: f0, Point: f1 } => {
                    abiter_put((f0 as *mut u8) as *mut u8, 1);
                    caller_state.object = (f1 as *mut Point) as *mut u8; caller_put_Point();
                }
                _ => {}
            }
        }
        1 => {
            *(v as *mut u32) = 1;
            match &mut *v {
                Tree::Point { u8: f0 } => { abiter_put((f0 as *mut u8) as *mut u8, 1); }
                _ => {}
            }
        }
        2 => {
            *(v as *mut u32) = 2;
            match &mut *v {
                Tree::tag { tag: f0 } => { abiter_put((f0 as *mut u8) as *mut u8, 1); }
                _ => {}
            }
        }
        3 => {
            *(v as *mut u32) = 3;
            match &mut *v {
                Tree::payload { payload: f0, f32: f1 } => {
                    caller_state.object = (f0 as *mut tag_) as *mut u8; caller_put_tag();
                    abiter_put((f1 as *mut f32) as *mut u8, 4);
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Tree() {
    let v = caller_state.object as *const Tree;
    match abiter_get_tag(*(v as *const u32) as u64, 4) {
        0 => {
            match &*v {
                Tree::Tree { Tree: f0, Point: f1 } => {
                    abiter_get((f0 as *const u8) as *const u8, 1);
                    caller_state.object = (f1 as *const Point) as *mut u8; caller_get_Point();
                }
                _ => {}
            }
        }
        1 => {
            match &*v {
                Tree::Point { u8: f0 } => { abiter_get((f0 as *const u8) as *const u8, 1); }
                _ => {}
            }
        }
        2 => {
            match &*v {
                Tree::tag { tag: f0 } => { abiter_get((f0 as *const u8) as *const u8, 1); }
                _ => {}
            }
        }
        3 => {
            match &*v {
                Tree::payload { payload: f0, f32: f1 } => {
                    caller_state.object = (f0 as *const tag_) as *mut u8; caller_get_tag();
                    abiter_get((f1 as *const f32) as *const u8, 4);
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Tree: [u64; 2] = [core::mem::size_of::<Tree>() as u64, abiter_offset::<Tree>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Flat() {
    let v = caller_state.object as *mut Flat;
    match abiter_put_tag() {
        0 => {
            *(v as *mut u8) = 0;
            match &mut *v {
                Flat::Flat { Flat: f0, Point: f1 } => {
                    caller_state.object = (f0 as *mut tag_) as *mut u8; caller_put_tag();
                    caller_state.object = (f1 as *mut Point) as *mut u8; caller_put_Point();
                }
                _ => {}
            }
        }
        1 => {
            *(v as *mut u8) = 1;
            match &mut *v {
                Flat::Point { u8: f0 } => { abiter_put((f0 as *mut u8) as *mut u8, 1); }
                _ => {}
            }
        }
        2 => {
            *(v as *mut u8) = 2;
            match &mut *v {
                Flat::tag { tag: f0 } => { caller_state.object = (f0 as *mut tag_) as *mut u8; caller_put_tag(); }
                _ => {}
            }
        }
        3 => {
            *(v as *mut u8) = 3;
            match &mut *v {
                Flat::payload { payload: f0, E: f1 } => {
                    abiter_put((f0 as *mut u8) as *mut u8, 1);
                    abiter_put((f1 as *mut E) as *mut u8, 4);
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Flat() {
    let v = caller_state.object as *const Flat;
    match abiter_get_tag(*(v as *const u8) as u64, 4) {
        0 => {
            match &*v {
                Flat::Flat { Flat: f0, Point: f1 } => {
                    caller_state.object = (f0 as *const tag_) as *mut u8; caller_get_tag();
                    caller_state.object = (f1 as *const Point) as *mut u8; caller_get_Point();
                }
                _ => {}
            }
        }
        1 => {
            match &*v {
                Flat::Point { u8: f0 } => { abiter_get((f0 as *const u8) as *const u8, 1); }
                _ => {}
            }
        }
        2 => {
            match &*v {
                Flat::tag { tag: f0 } => { caller_state.object = (f0 as *const tag_) as *mut u8; caller_get_tag(); }
                _ => {}
            }
        }
        3 => {
            match &*v {
                Flat::payload { payload: f0, E: f1 } => {
                    abiter_get((f0 as *const u8) as *const u8, 1);
                    abiter_get((f1 as *const E) as *const u8, 4);
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Flat: [u64; 2] = [core::mem::size_of::<Flat>() as u64, abiter_offset::<Flat>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put___int128_() {
    let v = caller_state.object as *mut __int128_;
    abiter_put(core::ptr::addr_of_mut!((*v).__restrict) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).__linux__) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v)._Accum) as *mut u8, 2);
    abiter_put(core::ptr::addr_of_mut!((*v).__FILE__) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).__) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v)._Nonnull_) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get___int128_() {
    let v = caller_state.object as *const __int128_;
    abiter_get(core::ptr::addr_of!((*v).__restrict) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).__linux__) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v)._Accum) as *const u8, 2);
    abiter_get(core::ptr::addr_of!((*v).__FILE__) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).__) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v)._Nonnull_) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout___int128_: [u64; 2] = [
    core::mem::size_of::<__int128_>() as u64, abiter_offset::<__int128_>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Holder() {
    let v = caller_state.object as *mut Holder;
    abiter_put(core::ptr::addr_of_mut!((*v).cb) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).u8) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Holder() {
    let v = caller_state.object as *const Holder;
    abiter_get(core::ptr::addr_of!((*v).cb) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).u8) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_Holder: [u64; 2] = [
    core::mem::size_of::<Holder>() as u64, abiter_offset::<Holder>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_from() {
    let v = caller_state.object as *mut from_;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_from() {
    let v = caller_state.object as *const from_;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_from: [u64; 2] = [core::mem::size_of::<from_>() as u64, abiter_offset::<from_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_index() {
    let v = caller_state.object as *mut index_;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).1) as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_index() {
    let v = caller_state.object as *const index_;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).1) as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_index: [u64; 2] = [core::mem::size_of::<index_>() as u64, abiter_offset::<index_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_stack() {
    let v = caller_state.object as *mut stack_;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).1) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_stack() {
    let v = caller_state.object as *const stack_;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).1) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_stack: [u64; 2] = [core::mem::size_of::<stack_>() as u64, abiter_offset::<stack_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_found() {
    let v = caller_state.object as *mut found_;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_found() {
    let v = caller_state.object as *const found_;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_found: [u64; 2] = [core::mem::size_of::<found_>() as u64, abiter_offset::<found_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_r() {
    let v = caller_state.object as *mut r_;
    caller_state.object = core::ptr::addr_of_mut!((*v).0) as *mut u8; caller_put_from();
}
#[no_mangle] pub unsafe extern "C" fn caller_get_r() {
    let v = caller_state.object as *const r_;
    caller_state.object = core::ptr::addr_of!((*v).0) as *mut u8; caller_get_from();
}
#[no_mangle]
pub static caller_layout_r: [u64; 2] = [core::mem::size_of::<r_>() as u64, abiter_offset::<r_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_p() {
    let v = caller_state.object as *mut p_;
    let t0 = abiter_put_ref(
        core::ptr::addr_of_mut!((*v).0) as *mut u8, core::mem::size_of::<stack_>(),
        core::mem::align_of::<stack_>()) as *mut stack_;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_stack();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_p() {
    let v = caller_state.object as *const p_;
    let t0 = abiter_get_ref(core::ptr::addr_of!((*v).0) as *const u8) as *const stack_;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_stack();
    }
}
#[no_mangle]
pub static caller_layout_p: [u64; 2] = [core::mem::size_of::<p_>() as u64, abiter_offset::<p_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c() {
    let v = caller_state.object as *mut c;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c() {
    let v = caller_state.object as *const c;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_c: [u64; 2] = [core::mem::size_of::<c>() as u64, abiter_offset::<c>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_o() {
    let v = caller_state.object as *mut o;
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of_mut!((*v).o) as *mut c).add(i);
        caller_state.object = e0 as *mut u8; caller_put_c();
        i += 1;
    }
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of_mut!((*v).i) as *mut u8).add(i);
        abiter_put(e0 as *mut u8, 1);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_o() {
    let v = caller_state.object as *const o;
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of!((*v).o) as *const c).add(i);
        caller_state.object = e0 as *mut u8; caller_get_c();
        i += 1;
    }
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of!((*v).i) as *const u8).add(i);
        abiter_get(e0 as *const u8, 1);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_o: [u64; 2] = [core::mem::size_of::<o>() as u64, abiter_offset::<o>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_t1() {
    let v = caller_state.object as *mut t1_;
    let t0 = abiter_put_ref(
        core::ptr::addr_of_mut!((*v).a) as *mut u8, core::mem::size_of::<&'static &'static u8>(),
        core::mem::align_of::<&'static &'static u8>()) as *mut &'static &'static u8;
    if t0 as usize != 0 {
        let t1 = abiter_put_ref(
            t0 as *mut u8, core::mem::size_of::<&'static u8>(),
            core::mem::align_of::<&'static u8>()) as *mut &'static u8;
        if t1 as usize != 0 {
            let t2 = abiter_put_ref(
                    t1 as *mut u8, core::mem::size_of::<u8>(), core::mem::align_of::<u8>()) as *mut u8;
            if t2 as usize != 0 {
                abiter_put(t2 as *mut u8, 1);
            }
        }
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_t1() {
    let v = caller_state.object as *const t1_;
    let t0 = abiter_get_ref(core::ptr::addr_of!((*v).a) as *const u8) as *const &'static &'static u8;
    if t0 as usize != 0 {
        let t1 = abiter_get_ref(t0 as *const u8) as *const &'static u8;
        if t1 as usize != 0 {
            let t2 = abiter_get_ref(t1 as *const u8) as *const u8;
            if t2 as usize != 0 {
                abiter_get(t2 as *const u8, 1);
            }
        }
    }
}
#[no_mangle]
pub static caller_layout_t1: [u64; 2] = [core::mem::size_of::<t1_>() as u64, abiter_offset::<t1_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_std() {
    let v = caller_state.object as *mut std;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_std() {
    let v = caller_state.object as *const std;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_std: [u64; 2] = [core::mem::size_of::<std>() as u64, abiter_offset::<std>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_core() {
    let v = caller_state.object as *mut core_;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_core() {
    let v = caller_state.object as *const core_;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_core: [u64; 2] = [core::mem::size_of::<core_>() as u64, abiter_offset::<core_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_f__c_() {
    let v = caller_state.object as *mut f__c_;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_f__c_() {
    let v = caller_state.object as *const f__c_;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_f__c_: [u64; 2] = [core::mem::size_of::<f__c_>() as u64, abiter_offset::<f__c_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_call_f__c_() {
    let v = caller_state.object as *mut call_f__c;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_call_f__c_() {
    let v = caller_state.object as *const call_f__c;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_call_f__c_: [u64; 2] = [
    core::mem::size_of::<call_f__c>() as u64, abiter_offset::<call_f__c>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_callee_put_u8() {
    let v = caller_state.object as *mut callee_put_u8_;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_callee_put_u8() {
    let v = caller_state.object as *const callee_put_u8_;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_callee_put_u8: [u64; 2] = [
    core::mem::size_of::<callee_put_u8_>() as u64, abiter_offset::<callee_put_u8_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_abiter_cell() {
    let v = caller_state.object as *mut abiter_cell_;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_abiter_cell() {
    let v = caller_state.object as *const abiter_cell_;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_abiter_cell: [u64; 2] = [
    core::mem::size_of::<abiter_cell_>() as u64, abiter_offset::<abiter_cell_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_AbiterCell() {
    let v = caller_state.object as *mut AbiterCell_;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_AbiterCell() {
    let v = caller_state.object as *const AbiterCell_;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_AbiterCell: [u64; 2] = [
    core::mem::size_of::<AbiterCell_>() as u64, abiter_offset::<AbiterCell_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_o() {
    let v = caller_state.object as *mut &'static o;
    let t0 = abiter_put_ref(v as *mut u8, core::mem::size_of::<o>(), core::mem::align_of::<o>()) as *mut o;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_o();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_o() {
    let v = caller_state.object as *const &'static o;
    let t0 = abiter_get_ref(v as *const u8) as *const o;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_o();
    }
}
#[no_mangle]
pub static caller_layout_ref_o: [u64; 2] = [
    core::mem::size_of::<&'static o>() as u64, abiter_offset::<&'static o>() as u64];
extern "C" { fn f__c(u8: u8, Point: Point, f: u32, E_f_: E_f, E_E: E) -> Line; }
#[no_mangle] pub unsafe extern "C" fn call_f__c_() {
    let slot = caller_state.slot;
    let r = f__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Point), *(*slot.add(2) as *mut u32), *(*slot.add(3) as *mut E_f),
        *(*slot.add(4) as *mut E));
    caller_state.at.add(5).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(5) as *mut Line) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_f__c_() {
    let slot = caller_state.slot;
    f__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Point), *(*slot.add(2) as *mut u32), *(*slot.add(3) as *mut E_f),
        *(*slot.add(4) as *mut E));
}
extern "win64" { fn f__win64(u8: u8, Point: Point, f: u32, E_f_: E_f, E_E: E) -> Line; }
#[no_mangle] pub unsafe extern "C" fn call_f__win64_() {
    let slot = caller_state.slot;
    let r = f__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Point), *(*slot.add(2) as *mut u32), *(*slot.add(3) as *mut E_f),
        *(*slot.add(4) as *mut E));
    caller_state.at.add(5).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(5) as *mut Line) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_f__win64_() {
    let slot = caller_state.slot;
    f__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Point), *(*slot.add(2) as *mut u32), *(*slot.add(3) as *mut E_f),
        *(*slot.add(4) as *mut E));
}
extern "C-unwind" { fn f__c_unwind(u8: u8, Point: Point, f: u32, E_f_: E_f, E_E: E) -> Line; }
#[no_mangle] pub unsafe extern "C" fn call_f__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Point, u32, E_f, E) -> Line = core::mem::transmute(f__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Point), *(*slot.add(2) as *mut u32), *(*slot.add(3) as *mut E_f),
        *(*slot.add(4) as *mut E));
    caller_state.at.add(5).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(5) as *mut Line) = r;
}
extern "C" { fn Point__c(u8: u8, Line: &'static Line, f__c: f__c_, call_f__c_: call_f__c) -> Either; }
#[no_mangle] pub unsafe extern "C" fn call_Point__c_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut Either) = Point__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Line), *(*slot.add(2) as *mut f__c_),
        *(*slot.add(3) as *mut call_f__c));
}
#[no_mangle] pub unsafe extern "C" fn ignore_Point__c_() {
    let slot = caller_state.slot;
    Point__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Line), *(*slot.add(2) as *mut f__c_),
        *(*slot.add(3) as *mut call_f__c));
}
extern "win64" { fn Point__win64(u8: u8, Line: &'static Line, f__c: f__c_, call_f__c_: call_f__c) -> Either; }
#[no_mangle] pub unsafe extern "C" fn call_Point__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut Either) = Point__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Line), *(*slot.add(2) as *mut f__c_),
        *(*slot.add(3) as *mut call_f__c));
}
#[no_mangle] pub unsafe extern "C" fn ignore_Point__win64_() {
    let slot = caller_state.slot;
    Point__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Line), *(*slot.add(2) as *mut f__c_),
        *(*slot.add(3) as *mut call_f__c));
}
extern "C-unwind" { fn Point__c_unwind(u8: u8, Line: &'static Line, f__c: f__c_, call_f__c_: call_f__c) -> Either; }
#[no_mangle] pub unsafe extern "C" fn call_Point__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static Line, f__c_, call_f__c) -> Either =
        core::mem::transmute(Point__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut Either) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Line), *(*slot.add(2) as *mut f__c_),
        *(*slot.add(3) as *mut call_f__c));
}
extern "C" { fn u8__c(Tree: Tree, Tree_tag_: Tree_tag, tag: tag_) -> Flat; }
#[no_mangle] pub unsafe extern "C" fn call_u8__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Flat) = u8__c(
        *(*slot as *mut Tree), *(*slot.add(1) as *mut Tree_tag), *(*slot.add(2) as *mut tag_));
}
#[no_mangle] pub unsafe extern "C" fn ignore_u8__c_() {
    let slot = caller_state.slot;
    u8__c(*(*slot as *mut Tree), *(*slot.add(1) as *mut Tree_tag), *(*slot.add(2) as *mut tag_));
}
extern "win64" { fn u8__win64(Tree: Tree, Tree_tag_: Tree_tag, tag: tag_) -> Flat; }
#[no_mangle] pub unsafe extern "C" fn call_u8__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Flat) = u8__win64(
        *(*slot as *mut Tree), *(*slot.add(1) as *mut Tree_tag), *(*slot.add(2) as *mut tag_));
}
#[no_mangle] pub unsafe extern "C" fn ignore_u8__win64_() {
    let slot = caller_state.slot;
    u8__win64(*(*slot as *mut Tree), *(*slot.add(1) as *mut Tree_tag), *(*slot.add(2) as *mut tag_));
}
extern "C-unwind" { fn u8__c_unwind(Tree: Tree, Tree_tag_: Tree_tag, tag: tag_) -> Flat; }
#[no_mangle] pub unsafe extern "C" fn call_u8__c_unwind_() {
    let f: unsafe extern "C" fn(Tree, Tree_tag, tag_) -> Flat = core::mem::transmute(u8__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Flat) = f(
        *(*slot as *mut Tree), *(*slot.add(1) as *mut Tree_tag), *(*slot.add(2) as *mut tag_));
}
extern "C" { fn slot__c(from: from_, slot: u8, r: r_, to: u8, callee_state_: u8, abiter_put: p_) -> Tree; }
#[no_mangle] pub unsafe extern "C" fn call_slot__c_() {
    let slot = caller_state.slot;
    *(*slot.add(6) as *mut Tree) = slot__c(
        *(*slot as *mut from_), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut r_), *(*slot.add(3) as *mut u8),
        *(*slot.add(4) as *mut u8), *(*slot.add(5) as *mut p_));
}
#[no_mangle] pub unsafe extern "C" fn ignore_slot__c_() {
    let slot = caller_state.slot;
    slot__c(
        *(*slot as *mut from_), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut r_), *(*slot.add(3) as *mut u8),
        *(*slot.add(4) as *mut u8), *(*slot.add(5) as *mut p_));
}
extern "win64" { fn slot__win64(from: from_, slot: u8, r: r_, to: u8, callee_state_: u8, abiter_put: p_) -> Tree; }
#[no_mangle] pub unsafe extern "C" fn call_slot__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(6) as *mut Tree) = slot__win64(
        *(*slot as *mut from_), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut r_), *(*slot.add(3) as *mut u8),
        *(*slot.add(4) as *mut u8), *(*slot.add(5) as *mut p_));
}
#[no_mangle] pub unsafe extern "C" fn ignore_slot__win64_() {
    let slot = caller_state.slot;
    slot__win64(
        *(*slot as *mut from_), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut r_), *(*slot.add(3) as *mut u8),
        *(*slot.add(4) as *mut u8), *(*slot.add(5) as *mut p_));
}
extern "C-unwind" {
    fn slot__c_unwind(from: from_, slot: u8, r: r_, to: u8, callee_state_: u8, abiter_put: p_) -> Tree;
}
#[no_mangle] pub unsafe extern "C" fn call_slot__c_unwind_() {
    let f: unsafe extern "C" fn(from_, u8, r_, u8, u8, p_) -> Tree =
        core::mem::transmute(slot__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(6) as *mut Tree) = f(
        *(*slot as *mut from_), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut r_), *(*slot.add(3) as *mut u8),
        *(*slot.add(4) as *mut u8), *(*slot.add(5) as *mut p_));
}
extern "C" { fn h__c(s: u8, s__c_: u8, h: u8, h__c: o, gate_h__c: &'static o, i: t1_, args: found_) -> index_; }
#[no_mangle] pub unsafe extern "C" fn call_h__c_() {
    let slot = caller_state.slot;
    *(*slot.add(7) as *mut index_) = h__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u8), *(*slot.add(3) as *mut o),
        *(*slot.add(4) as *mut &'static o), *(*slot.add(5) as *mut t1_), *(*slot.add(6) as *mut found_));
}
#[no_mangle] pub unsafe extern "C" fn ignore_h__c_() {
    let slot = caller_state.slot;
    h__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u8), *(*slot.add(3) as *mut o),
        *(*slot.add(4) as *mut &'static o), *(*slot.add(5) as *mut t1_), *(*slot.add(6) as *mut found_));
}
extern "win64" {
    fn h__win64(s: u8, s__c_: u8, h: u8, h__c: o, gate_h__c: &'static o, i: t1_, args: found_) -> index_;
}
#[no_mangle] pub unsafe extern "C" fn call_h__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(7) as *mut index_) = h__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u8), *(*slot.add(3) as *mut o),
        *(*slot.add(4) as *mut &'static o), *(*slot.add(5) as *mut t1_), *(*slot.add(6) as *mut found_));
}
#[no_mangle] pub unsafe extern "C" fn ignore_h__win64_() {
    let slot = caller_state.slot;
    h__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u8), *(*slot.add(3) as *mut o),
        *(*slot.add(4) as *mut &'static o), *(*slot.add(5) as *mut t1_), *(*slot.add(6) as *mut found_));
}
extern "C-unwind" {
    fn h__c_unwind(s: u8, s__c_: u8, h: u8, h__c: o, gate_h__c: &'static o, i: t1_, args: found_) -> index_;
}
#[no_mangle] pub unsafe extern "C" fn call_h__c_unwind_() {
    let f: unsafe extern "C" fn(u8, u8, u8, o, &'static o, t1_, found_) -> index_ =
        core::mem::transmute(h__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(7) as *mut index_) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u8), *(*slot.add(3) as *mut o),
        *(*slot.add(4) as *mut &'static o), *(*slot.add(5) as *mut t1_), *(*slot.add(6) as *mut found_));
}
extern "C" { fn called__c(cb: cb, k: Holder, std_: std, core: core_) -> callee_put_u8_; }
#[no_mangle] pub unsafe extern "C" fn call_called__c_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut callee_put_u8_) = called__c(
        *(*slot as *mut cb), *(*slot.add(1) as *mut Holder), *(*slot.add(2) as *mut std),
        *(*slot.add(3) as *mut core_));
}
#[no_mangle] pub unsafe extern "C" fn called__c__cb1(u8: u8, cb: u32, Point: Point) -> u8 {
    let slot = caller_state.slot;
    *(*slot.add(5) as *mut u8) = u8;
    *(*slot.add(6) as *mut u32) = cb;
    *(*slot.add(7) as *mut Point) = Point;
    *(*slot.add(8) as *mut u8)
}
#[no_mangle] pub unsafe extern "C" fn called__c__cb2(u8: u8, cb: u32, Point: Point) -> u8 {
    let slot = caller_state.slot;
    *(*slot.add(9) as *mut u8) = u8;
    *(*slot.add(10) as *mut u32) = cb;
    *(*slot.add(11) as *mut Point) = Point;
    *(*slot.add(12) as *mut u8)
}
extern "win64" { fn called__win64(cb: cb, k: Holder, std_: std, core: core_) -> callee_put_u8_; }
#[no_mangle] pub unsafe extern "C" fn call_called__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut callee_put_u8_) = called__win64(
        *(*slot as *mut cb), *(*slot.add(1) as *mut Holder), *(*slot.add(2) as *mut std),
        *(*slot.add(3) as *mut core_));
}
#[no_mangle] pub unsafe extern "C" fn called__win64__cb1(u8: u8, cb: u32, Point: Point) -> u8 {
    let slot = caller_state.slot;
    *(*slot.add(5) as *mut u8) = u8;
    *(*slot.add(6) as *mut u32) = cb;
    *(*slot.add(7) as *mut Point) = Point;
    *(*slot.add(8) as *mut u8)
}
#[no_mangle] pub unsafe extern "C" fn called__win64__cb2(u8: u8, cb: u32, Point: Point) -> u8 {
    let slot = caller_state.slot;
    *(*slot.add(9) as *mut u8) = u8;
    *(*slot.add(10) as *mut u32) = cb;
    *(*slot.add(11) as *mut Point) = Point;
    *(*slot.add(12) as *mut u8)
}
extern "C-unwind" { fn called__c_unwind(cb: cb, k: Holder, std_: std, core: core_) -> callee_put_u8_; }
#[no_mangle] pub unsafe extern "C" fn call_called__c_unwind_() {
    let f: unsafe extern "C" fn(cb, Holder, std, core_) -> callee_put_u8_ =
        core::mem::transmute(called__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut callee_put_u8_) = f(
        *(*slot as *mut cb), *(*slot.add(1) as *mut Holder), *(*slot.add(2) as *mut std),
        *(*slot.add(3) as *mut core_));
}
#[no_mangle] pub unsafe extern "C" fn called__c_unwind__cb1(u8: u8, cb: u32, Point: Point) -> u8 {
    let slot = caller_state.slot;
    *(*slot.add(5) as *mut u8) = u8;
    *(*slot.add(6) as *mut u32) = cb;
    *(*slot.add(7) as *mut Point) = Point;
    *(*slot.add(8) as *mut u8)
}
#[no_mangle] pub unsafe extern "C" fn called__c_unwind__cb2(u8: u8, cb: u32, Point: Point) -> u8 {
    let slot = caller_state.slot;
    *(*slot.add(9) as *mut u8) = u8;
    *(*slot.add(10) as *mut u32) = cb;
    *(*slot.add(11) as *mut Point) = Point;
    *(*slot.add(12) as *mut u8)
}
extern "C" { fn more__c(a: abiter_cell_, b: AbiterCell_, n: u32, ...); }
#[no_mangle] pub unsafe extern "C" fn call_more__c_() {
    let slot = caller_state.slot;
    more__c(
        *(*slot as *mut abiter_cell_), *(*slot.add(1) as *mut AbiterCell_), *(*slot.add(2) as *mut u32),
        *(*slot.add(3) as *mut f64), (*(*slot.add(4) as *mut f32)) as f64);
}
extern "win64" { fn more__win64(a: abiter_cell_, b: AbiterCell_, n: u32, ...); }
#[no_mangle] pub unsafe extern "C" fn call_more__win64_() {
    let slot = caller_state.slot;
    more__win64(
        *(*slot as *mut abiter_cell_), *(*slot.add(1) as *mut AbiterCell_), *(*slot.add(2) as *mut u32),
        *(*slot.add(3) as *mut f64), (*(*slot.add(4) as *mut f32)) as f64);
}
extern "C-unwind" { fn more__c_unwind(a: abiter_cell_, b: AbiterCell_, n: u32, ...); }
#[no_mangle] pub unsafe extern "C" fn call_more__c_unwind_() {
    let f: unsafe extern "C" fn(abiter_cell_, AbiterCell_, u32, ...) =
        core::mem::transmute(more__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut abiter_cell_), *(*slot.add(1) as *mut AbiterCell_), *(*slot.add(2) as *mut u32),
        *(*slot.add(3) as *mut f64), (*(*slot.add(4) as *mut f32)) as f64);
}
extern "C" { fn reserved__c(__asm___: __int128_, __thread_: u8, _GNU_SOURCE_: u8); }
#[no_mangle] pub unsafe extern "C" fn call_reserved__c_() {
    let slot = caller_state.slot;
    reserved__c(*(*slot as *mut __int128_), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn reserved__win64(__asm___: __int128_, __thread_: u8, _GNU_SOURCE_: u8); }
#[no_mangle] pub unsafe extern "C" fn call_reserved__win64_() {
    let slot = caller_state.slot;
    reserved__win64(*(*slot as *mut __int128_), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn reserved__c_unwind(__asm___: __int128_, __thread_: u8, _GNU_SOURCE_: u8); }
#[no_mangle] pub unsafe extern "C" fn call_reserved__c_unwind_() {
    let f: unsafe extern "C" fn(__int128_, u8, u8) = core::mem::transmute(reserved__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut __int128_), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u8));
}
extern "C" { static mut s__c: Flat; }
#[no_mangle] pub unsafe extern "C" fn call_s__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Flat) = core::ptr::read(core::ptr::addr_of!(s__c));
    s__c = core::ptr::read(*slot as *mut Flat);
}
extern "C" { static mut u16__c: E; }
#[no_mangle] pub unsafe extern "C" fn call_u16__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut E) = core::ptr::read(core::ptr::addr_of!(u16__c));
    u16__c = core::ptr::read(*slot as *mut E);
}
extern "C" { static Line__c: Point; }
#[no_mangle] pub unsafe extern "C" fn call_Line__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Point) = core::ptr::read(core::ptr::addr_of!(Line__c));
}
