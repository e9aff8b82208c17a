// abiter VERSION: the caller's side of wrappers in Rust
// abiter gen wrappers.kdl --lang rust --side caller
#![no_std]
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]
#![allow(dead_code, unreachable_patterns, unused_variables, unused_parens)]
#![allow(improper_ctypes, improper_ctypes_definitions, unknown_lints)]

extern crate alloc;
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

// Leaves zeros on the stack for whatever is called next; and calls so deep in them that what the first one needed for
// itself lies above.
#[inline(never)]
unsafe fn abiter_scrub() {
    let mut stack = core::mem::MaybeUninit::<[u64; 256]>::uninit();
    let mut i = 0;
    while i < 256 {
        core::ptr::write_volatile((stack.as_mut_ptr() as *mut u64).add(i), 0);
        i += 1;
    }
}
#[inline(never)]
unsafe fn abiter_make<T>(make: unsafe fn(*mut T), v: *mut T) {
    let mut above = core::mem::MaybeUninit::<[u64; 16]>::uninit();
    make(v);
    core::ptr::write_volatile(above.as_mut_ptr() as *mut u64, 0);
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

pub type fnptr = Option<unsafe extern "C" fn()>;
pub type c_int = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Point { x: f32, y: u16 }
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Handle(core::num::NonZeroU32);
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Token { mark: core::marker::PhantomData<Point>, value: u64, nothing: () }
#[repr(C)]
pub struct Owner {
    first: alloc::boxed::Box<Point>,
    second: Option<alloc::boxed::Box<u32>>,
    third: Option<core::num::NonZeroU16>,
}
#[repr(C)]
pub struct Cells {
    a: core::cell::Cell<u8>,
    b: core::cell::UnsafeCell<Point>,
    c: core::mem::MaybeUninit<[u16; 3]>,
    d: core::mem::ManuallyDrop<alloc::boxed::Box<u8>>,
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Marked { a: core::marker::PhantomData<u64>, b: u8, c: (), d: u32 }
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct Packed {
    a: u8,
    b: Option<&'static Point>,
    c: core::num::Wrapping<u32>,
    d: Option<unsafe extern "C" fn()>,
}
#[repr(u8)]
#[derive(Clone, Copy)]
pub enum Mixed {
    Unit(()),
    Both(u32, Option<&'static u8>),
    None_,
}
#[repr(C)]
pub union Either {
    a: core::marker::PhantomData<u8>,
    b: core::mem::ManuallyDrop<alloc::boxed::Box<u32>>,
    c: u16,
}
pub type Maybe = Option<&'static Point>;
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Point() {
    let v = caller_state.object as *mut Point;
    abiter_put(core::ptr::addr_of_mut!((*v).x) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).y) as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Point() {
    let v = caller_state.object as *const Point;
    abiter_get(core::ptr::addr_of!((*v).x) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).y) as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_Point: [u64; 2] = [core::mem::size_of::<Point>() as u64, abiter_offset::<Point>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Handle() {
    let v = caller_state.object as *mut Handle;
    abiter_put((core::ptr::addr_of_mut!((*v).0) as *mut u32) as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Handle() {
    let v = caller_state.object as *const Handle;
    abiter_get((core::ptr::addr_of!((*v).0) as *const u32) as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Handle: [u64; 2] = [
    core::mem::size_of::<Handle>() as u64, abiter_offset::<Handle>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_phantom_Point() { }
#[no_mangle] pub unsafe extern "C" fn caller_get_phantom_Point() { }
#[no_mangle]
pub static caller_layout_phantom_Point: [u64; 2] = [
    core::mem::size_of::<core::marker::PhantomData<Point>>() as u64,
    abiter_offset::<core::marker::PhantomData<Point>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_unit() { }
#[no_mangle] pub unsafe extern "C" fn caller_get_unit() { }
#[no_mangle]
pub static caller_layout_unit: [u64; 2] = [core::mem::size_of::<()>() as u64, abiter_offset::<()>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Token() {
    let v = caller_state.object as *mut Token;
    abiter_put(core::ptr::addr_of_mut!((*v).value) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Token() {
    let v = caller_state.object as *const Token;
    abiter_get(core::ptr::addr_of!((*v).value) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Token: [u64; 2] = [core::mem::size_of::<Token>() as u64, abiter_offset::<Token>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_box_Point() {
    let v = caller_state.object as *mut alloc::boxed::Box<Point>;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Point>(), core::mem::align_of::<Point>()) as *mut Point;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Point();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_box_Point() {
    let v = caller_state.object as *const alloc::boxed::Box<Point>;
    let t0 = abiter_get_ref(v as *const u8) as *const Point;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Point();
    }
}
#[no_mangle]
pub static caller_layout_box_Point: [u64; 2] = [
    core::mem::size_of::<alloc::boxed::Box<Point>>() as u64, abiter_offset::<alloc::boxed::Box<Point>>() as u64];
#[inline(never)]
unsafe fn make_option_box_u32(v: *mut Option<alloc::boxed::Box<u32>>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<alloc::boxed::Box<u32>>::uninit();
            let t0 = abiter_put_ref(
                f0.as_mut_ptr() as *mut u8, core::mem::size_of::<u32>(), core::mem::align_of::<u32>()) as *mut u32;
            if t0 as usize != 0 {
                abiter_put(t0 as *mut u8, 4);
            }
            core::ptr::write(v, Some(f0.assume_init()));
        }
        1 => core::ptr::write(v, None),
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_box_u32() {
    let v = caller_state.object as *mut Option<alloc::boxed::Box<u32>>;
    abiter_scrub(); abiter_make(make_option_box_u32, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_box_u32() {
    let v = caller_state.object as *const Option<alloc::boxed::Box<u32>>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                let t0 = abiter_get_ref((f0 as *const alloc::boxed::Box<u32>) as *const u8) as *const u32;
                if t0 as usize != 0 {
                    abiter_get(t0 as *const u8, 4);
                }
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_box_u32: [u64; 2] = [
    core::mem::size_of::<Option<alloc::boxed::Box<u32>>>() as u64,
    abiter_offset::<Option<alloc::boxed::Box<u32>>>() as u64];
#[inline(never)]
unsafe fn make_option_nonzero_u16(v: *mut Option<core::num::NonZeroU16>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<core::num::NonZeroU16>::uninit();
            abiter_put((f0.as_mut_ptr() as *mut u16) as *mut u8, 2);
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_nonzero_u16() {
    let v = caller_state.object as *mut Option<core::num::NonZeroU16>;
    abiter_scrub(); abiter_make(make_option_nonzero_u16, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_nonzero_u16() {
    let v = caller_state.object as *const Option<core::num::NonZeroU16>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                abiter_get(((f0 as *const core::num::NonZeroU16) as *const u16) as *const u8, 2);
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_nonzero_u16: [u64; 2] = [
    core::mem::size_of::<Option<core::num::NonZeroU16>>() as u64,
    abiter_offset::<Option<core::num::NonZeroU16>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Owner() {
    let v = caller_state.object as *mut Owner;
    let t0 = abiter_put_ref(
        core::ptr::addr_of_mut!((*v).first) as *mut u8, core::mem::size_of::<Point>(),
        core::mem::align_of::<Point>()) as *mut Point;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Point();
    }
    caller_state.object = core::ptr::addr_of_mut!((*v).second) as *mut u8; caller_put_option_box_u32();
    caller_state.object = core::ptr::addr_of_mut!((*v).third) as *mut u8; caller_put_option_nonzero_u16();
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Owner() {
    let v = caller_state.object as *const Owner;
    let t0 = abiter_get_ref(core::ptr::addr_of!((*v).first) as *const u8) as *const Point;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Point();
    }
    caller_state.object = core::ptr::addr_of!((*v).second) as *mut u8; caller_get_option_box_u32();
    caller_state.object = core::ptr::addr_of!((*v).third) as *mut u8; caller_get_option_nonzero_u16();
}
#[no_mangle]
pub static caller_layout_Owner: [u64; 2] = [core::mem::size_of::<Owner>() as u64, abiter_offset::<Owner>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Cells() {
    let v = caller_state.object as *mut Cells;
    abiter_put((core::ptr::addr_of_mut!((*v).a) as *mut u8) as *mut u8, 1);
    caller_state.object = (core::ptr::addr_of_mut!((*v).b) as *mut Point) as *mut u8; caller_put_Point();
    let mut i = 0;
    while i < 3 {
        let e0 = ((core::ptr::addr_of_mut!((*v).c) as *mut [u16; 3]) as *mut u16).add(i);
        abiter_put(e0 as *mut u8, 2);
        i += 1;
    }
    let t0 = abiter_put_ref(
        (core::ptr::addr_of_mut!((*v).d) as *mut alloc::boxed::Box<u8>) as *mut u8, core::mem::size_of::<u8>(),
        core::mem::align_of::<u8>()) as *mut u8;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 1);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Cells() {
    let v = caller_state.object as *const Cells;
    abiter_get((core::ptr::addr_of!((*v).a) as *const u8) as *const u8, 1);
    caller_state.object = (core::ptr::addr_of!((*v).b) as *const Point) as *mut u8; caller_get_Point();
    let mut i = 0;
    while i < 3 {
        let e0 = ((core::ptr::addr_of!((*v).c) as *const [u16; 3]) as *const u16).add(i);
        abiter_get(e0 as *const u8, 2);
        i += 1;
    }
    let t0 = abiter_get_ref(
        (core::ptr::addr_of!((*v).d) as *const alloc::boxed::Box<u8>) as *const u8) as *const u8;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 1);
    }
}
#[no_mangle]
pub static caller_layout_Cells: [u64; 2] = [core::mem::size_of::<Cells>() as u64, abiter_offset::<Cells>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Marked() {
    let v = caller_state.object as *mut Marked;
    abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).d) as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Marked() {
    let v = caller_state.object as *const Marked;
    abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).d) as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Marked: [u64; 2] = [
    core::mem::size_of::<Marked>() as u64, abiter_offset::<Marked>() as u64];
#[inline(never)]
unsafe fn make_option_ref_Point(v: *mut Option<&'static Point>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<&'static Point>::uninit();
            let t0 = abiter_put_ref(
                f0.as_mut_ptr() as *mut u8, core::mem::size_of::<Point>(),
                core::mem::align_of::<Point>()) as *mut Point;
            if t0 as usize != 0 {
                caller_state.object = t0 as *mut u8; caller_put_Point();
            }
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_ref_Point() {
    let v = caller_state.object as *mut Option<&'static Point>;
    abiter_scrub(); abiter_make(make_option_ref_Point, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_ref_Point() {
    let v = caller_state.object as *const Option<&'static Point>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                let t0 = abiter_get_ref((f0 as *const &'static Point) as *const u8) as *const Point;
                if t0 as usize != 0 {
                    caller_state.object = t0 as *mut u8; caller_get_Point();
                }
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_ref_Point: [u64; 2] = [
    core::mem::size_of::<Option<&'static Point>>() as u64, abiter_offset::<Option<&'static Point>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_nonzero_fnptr() {
    let v = caller_state.object as *mut unsafe extern "C" fn();
    abiter_put((v as *mut fnptr) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_nonzero_fnptr() {
    let v = caller_state.object as *const unsafe extern "C" fn();
    abiter_get((v as *const fnptr) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_nonzero_fnptr: [u64; 2] = [
    core::mem::size_of::<unsafe extern "C" fn()>() as u64, abiter_offset::<unsafe extern "C" fn()>() as u64];
#[inline(never)]
unsafe fn make_option_nonzero_fnptr(v: *mut Option<unsafe extern "C" fn()>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<unsafe extern "C" fn()>::uninit();
            abiter_put((f0.as_mut_ptr() as *mut fnptr) as *mut u8, 8);
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_nonzero_fnptr() {
    let v = caller_state.object as *mut Option<unsafe extern "C" fn()>;
    abiter_scrub(); abiter_make(make_option_nonzero_fnptr, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_nonzero_fnptr() {
    let v = caller_state.object as *const Option<unsafe extern "C" fn()>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                abiter_get(((f0 as *const unsafe extern "C" fn()) as *const fnptr) as *const u8, 8);
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_nonzero_fnptr: [u64; 2] = [
    core::mem::size_of::<Option<unsafe extern "C" fn()>>() as u64,
    abiter_offset::<Option<unsafe extern "C" fn()>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Packed() {
    let v = caller_state.object as *mut Packed;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    {
        let mut t = core::ptr::read_unaligned(
                core::ptr::addr_of_mut!((*v).b) as *mut core::mem::MaybeUninit<Option<&'static Point>>);
        caller_state.object = t.as_mut_ptr() as *mut u8; caller_put_option_ref_Point();
        core::ptr::write_unaligned(
                core::ptr::addr_of_mut!((*v).b) as *mut core::mem::MaybeUninit<Option<&'static Point>>, t);
    }
    abiter_put((core::ptr::addr_of_mut!((*v).c) as *mut u32) as *mut u8, 4);
    {
        let mut t = core::ptr::read_unaligned(
                core::ptr::addr_of_mut!((*v).d) as *mut core::mem::MaybeUninit<Option<unsafe extern "C" fn()>>);
        caller_state.object = t.as_mut_ptr() as *mut u8; caller_put_option_nonzero_fnptr();
        core::ptr::write_unaligned(
                core::ptr::addr_of_mut!((*v).d) as *mut core::mem::MaybeUninit<Option<unsafe extern "C" fn()>>, t);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Packed() {
    let v = caller_state.object as *const Packed;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    {
        let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned(core::ptr::addr_of!((*v).b)));
        caller_state.object = (&*t as *const Option<&'static Point>) as *mut u8; caller_get_option_ref_Point();
    }
    abiter_get((core::ptr::addr_of!((*v).c) as *const u32) as *const u8, 4);
    {
        let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned(core::ptr::addr_of!((*v).d)));
        caller_state.object = (&*t as *const Option<unsafe extern "C" fn()>) as *mut u8;
        caller_get_option_nonzero_fnptr();
    }
}
#[no_mangle]
pub static caller_layout_Packed: [u64; 2] = [
    core::mem::size_of::<Packed>() as u64, abiter_offset::<Packed>() as u64];
#[inline(never)]
unsafe fn make_option_ref_u8(v: *mut Option<&'static u8>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<&'static u8>::uninit();
            let t0 = abiter_put_ref(
                f0.as_mut_ptr() as *mut u8, core::mem::size_of::<u8>(), core::mem::align_of::<u8>()) as *mut u8;
            if t0 as usize != 0 {
                abiter_put(t0 as *mut u8, 1);
            }
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_ref_u8() {
    let v = caller_state.object as *mut Option<&'static u8>;
    abiter_scrub(); abiter_make(make_option_ref_u8, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_ref_u8() {
    let v = caller_state.object as *const Option<&'static u8>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                let t0 = abiter_get_ref((f0 as *const &'static u8) as *const u8) as *const u8;
                if t0 as usize != 0 {
                    abiter_get(t0 as *const u8, 1);
                }
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_ref_u8: [u64; 2] = [
    core::mem::size_of::<Option<&'static u8>>() as u64, abiter_offset::<Option<&'static u8>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Mixed() {
    let v = caller_state.object as *mut Mixed;
    match abiter_put_tag() {
        0 => { *(v as *mut u8) = 0; }
        1 => {
            *(v as *mut u8) = 1;
            match &mut *v {
                Mixed::Both(f0, f1) => {
                    abiter_put((f0 as *mut u32) as *mut u8, 4);
                    caller_state.object = (f1 as *mut Option<&'static u8>) as *mut u8; caller_put_option_ref_u8();
                }
                _ => {}
            }
        }
        2 => { *(v as *mut u8) = 2; }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Mixed() {
    let v = caller_state.object as *const Mixed;
    match abiter_get_tag(*(v as *const u8) as u64, 3) {
        1 => {
            match &*v {
                Mixed::Both(f0, f1) => {
                    abiter_get((f0 as *const u32) as *const u8, 4);
                    caller_state.object = (f1 as *const Option<&'static u8>) as *mut u8; caller_get_option_ref_u8();
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Mixed: [u64; 2] = [core::mem::size_of::<Mixed>() as u64, abiter_offset::<Mixed>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_phantom_u8() { }
#[no_mangle] pub unsafe extern "C" fn caller_get_phantom_u8() { }
#[no_mangle]
pub static caller_layout_phantom_u8: [u64; 2] = [
    core::mem::size_of::<core::marker::PhantomData<u8>>() as u64,
    abiter_offset::<core::marker::PhantomData<u8>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Either() {
    let v = caller_state.object as *mut Either;
    match abiter_put_choice() {
        0 => {}
        1 => {
            let t0 = abiter_put_ref(
                core::ptr::addr_of_mut!((*v).b) as *mut alloc::boxed::Box<u32> as *mut u8,
                core::mem::size_of::<u32>(),
                core::mem::align_of::<u32>()) as *mut u32;
            if t0 as usize != 0 {
                abiter_put(t0 as *mut u8, 4);
            }
        }
        2 => { abiter_put(core::ptr::addr_of_mut!((*v).c) as *mut u8, 2); }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Either() {
    let v = caller_state.object as *const Either;
    match abiter_get_choice() {
        0 => {}
        1 => {
            let t0 = abiter_get_ref(
                core::ptr::addr_of!((*v).b) as *const alloc::boxed::Box<u32> as *const u8) as *const u32;
            if t0 as usize != 0 {
                abiter_get(t0 as *const u8, 4);
            }
        }
        2 => { abiter_get(core::ptr::addr_of!((*v).c) as *const u8, 2); }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Either: [u64; 2] = [
    core::mem::size_of::<Either>() as u64, abiter_offset::<Either>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Maybe() {
    let v = caller_state.object as *mut Maybe;
    caller_state.object = v as *mut u8; caller_put_option_ref_Point();
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Maybe() {
    let v = caller_state.object as *const Maybe;
    caller_state.object = v as *mut u8; caller_get_option_ref_Point();
}
#[no_mangle]
pub static caller_layout_Maybe: [u64; 2] = [core::mem::size_of::<Maybe>() as u64, abiter_offset::<Maybe>() as u64];
#[inline(never)]
unsafe fn make_option_nonzero_u32(v: *mut Option<core::num::NonZeroU32>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<core::num::NonZeroU32>::uninit();
            abiter_put((f0.as_mut_ptr() as *mut u32) as *mut u8, 4);
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_nonzero_u32() {
    let v = caller_state.object as *mut Option<core::num::NonZeroU32>;
    abiter_scrub(); abiter_make(make_option_nonzero_u32, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_nonzero_u32() {
    let v = caller_state.object as *const Option<core::num::NonZeroU32>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                abiter_get(((f0 as *const core::num::NonZeroU32) as *const u32) as *const u8, 4);
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_nonzero_u32: [u64; 2] = [
    core::mem::size_of::<Option<core::num::NonZeroU32>>() as u64,
    abiter_offset::<Option<core::num::NonZeroU32>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_nonzero_i64() {
    let v = caller_state.object as *mut core::num::NonZeroI64;
    abiter_put((v as *mut i64) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_nonzero_i64() {
    let v = caller_state.object as *const core::num::NonZeroI64;
    abiter_get((v as *const i64) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_nonzero_i64: [u64; 2] = [
    core::mem::size_of::<core::num::NonZeroI64>() as u64, abiter_offset::<core::num::NonZeroI64>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_nonzero_c_int() {
    let v = caller_state.object as *mut core::num::NonZeroI32;
    abiter_put((v as *mut c_int) as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_nonzero_c_int() {
    let v = caller_state.object as *const core::num::NonZeroI32;
    abiter_get((v as *const c_int) as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_nonzero_c_int: [u64; 2] = [
    core::mem::size_of::<core::num::NonZeroI32>() as u64, abiter_offset::<core::num::NonZeroI32>() as u64];
#[inline(never)]
unsafe fn make_option_box_array3_u8(v: *mut Option<alloc::boxed::Box<[u8; 3]>>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<alloc::boxed::Box<[u8; 3]>>::uninit();
            let t0 = abiter_put_ref(
                f0.as_mut_ptr() as *mut u8, core::mem::size_of::<[u8; 3]>(),
                core::mem::align_of::<[u8; 3]>()) as *mut [u8; 3];
            if t0 as usize != 0 {
                let mut j = 0;
                while j < 3 {
                    let e1 = (t0 as *mut u8).add(j);
                    abiter_put(e1 as *mut u8, 1);
                    j += 1;
                }
            }
            core::ptr::write(v, Some(f0.assume_init()));
        }
        1 => core::ptr::write(v, None),
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_box_array3_u8() {
    let v = caller_state.object as *mut Option<alloc::boxed::Box<[u8; 3]>>;
    abiter_scrub(); abiter_make(make_option_box_array3_u8, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_box_array3_u8() {
    let v = caller_state.object as *const Option<alloc::boxed::Box<[u8; 3]>>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                let t0 = abiter_get_ref((f0 as *const alloc::boxed::Box<[u8; 3]>) as *const u8) as *const [u8; 3];
                if t0 as usize != 0 {
                    let mut j = 0;
                    while j < 3 {
                        let e1 = (t0 as *const u8).add(j);
                        abiter_get(e1 as *const u8, 1);
                        j += 1;
                    }
                }
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_box_array3_u8: [u64; 2] = [
    core::mem::size_of::<Option<alloc::boxed::Box<[u8; 3]>>>() as u64,
    abiter_offset::<Option<alloc::boxed::Box<[u8; 3]>>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_nonnull_u32() {
    let v = caller_state.object as *mut core::ptr::NonNull<u32>;
    let t0 = abiter_put_ref(v as *mut u8, core::mem::size_of::<u32>(), core::mem::align_of::<u32>()) as *mut u32;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 4);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_nonnull_u32() {
    let v = caller_state.object as *const core::ptr::NonNull<u32>;
    let t0 = abiter_get_ref(v as *const u8) as *const u32;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 4);
    }
}
#[no_mangle]
pub static caller_layout_nonnull_u32: [u64; 2] = [
    core::mem::size_of::<core::ptr::NonNull<u32>>() as u64, abiter_offset::<core::ptr::NonNull<u32>>() as u64];
#[inline(never)]
unsafe fn make_option_nonnull_u32(v: *mut Option<core::ptr::NonNull<u32>>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<core::ptr::NonNull<u32>>::uninit();
            let t0 = abiter_put_ref(
                f0.as_mut_ptr() as *mut u8, core::mem::size_of::<u32>(), core::mem::align_of::<u32>()) as *mut u32;
            if t0 as usize != 0 {
                abiter_put(t0 as *mut u8, 4);
            }
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_nonnull_u32() {
    let v = caller_state.object as *mut Option<core::ptr::NonNull<u32>>;
    abiter_scrub(); abiter_make(make_option_nonnull_u32, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_nonnull_u32() {
    let v = caller_state.object as *const Option<core::ptr::NonNull<u32>>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                let t0 = abiter_get_ref((f0 as *const core::ptr::NonNull<u32>) as *const u8) as *const u32;
                if t0 as usize != 0 {
                    abiter_get(t0 as *const u8, 4);
                }
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_nonnull_u32: [u64; 2] = [
    core::mem::size_of::<Option<core::ptr::NonNull<u32>>>() as u64,
    abiter_offset::<Option<core::ptr::NonNull<u32>>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_raw_Point() {
    let v = caller_state.object as *mut *const Point;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Point>(), core::mem::align_of::<Point>()) as *mut Point;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Point();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_raw_Point() {
    let v = caller_state.object as *const *const Point;
    let t0 = abiter_get_ref(v as *const u8) as *const Point;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Point();
    }
}
#[no_mangle]
pub static caller_layout_raw_Point: [u64; 2] = [
    core::mem::size_of::<*const Point>() as u64, abiter_offset::<*const Point>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_raw_mut_u16() {
    let v = caller_state.object as *mut *mut u16;
    let t0 = abiter_put_ref(v as *mut u8, core::mem::size_of::<u16>(), core::mem::align_of::<u16>()) as *mut u16;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 2);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_raw_mut_u16() {
    let v = caller_state.object as *const *mut u16;
    let t0 = abiter_get_ref(v as *const u8) as *const u16;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 2);
    }
}
#[no_mangle]
pub static caller_layout_raw_mut_u16: [u64; 2] = [
    core::mem::size_of::<*mut u16>() as u64, abiter_offset::<*mut u16>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_maybe_uninit_f64() {
    let v = caller_state.object as *mut core::mem::MaybeUninit<f64>;
    abiter_put((v as *mut f64) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_maybe_uninit_f64() {
    let v = caller_state.object as *const core::mem::MaybeUninit<f64>;
    abiter_get((v as *const f64) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_maybe_uninit_f64: [u64; 2] = [
    core::mem::size_of::<core::mem::MaybeUninit<f64>>() as u64,
    abiter_offset::<core::mem::MaybeUninit<f64>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_manually_drop_Point() {
    let v = caller_state.object as *mut core::mem::ManuallyDrop<Point>;
    caller_state.object = (v as *mut Point) as *mut u8; caller_put_Point();
}
#[no_mangle] pub unsafe extern "C" fn caller_get_manually_drop_Point() {
    let v = caller_state.object as *const core::mem::ManuallyDrop<Point>;
    caller_state.object = (v as *const Point) as *mut u8; caller_get_Point();
}
#[no_mangle]
pub static caller_layout_manually_drop_Point: [u64; 2] = [
    core::mem::size_of::<core::mem::ManuallyDrop<Point>>() as u64,
    abiter_offset::<core::mem::ManuallyDrop<Point>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_unsafe_cell_u8() {
    let v = caller_state.object as *mut core::cell::UnsafeCell<u8>;
    abiter_put((v as *mut u8) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_unsafe_cell_u8() {
    let v = caller_state.object as *const core::cell::UnsafeCell<u8>;
    abiter_get((v as *const u8) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_unsafe_cell_u8: [u64; 2] = [
    core::mem::size_of::<core::cell::UnsafeCell<u8>>() as u64, abiter_offset::<core::cell::UnsafeCell<u8>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_cell_Point() {
    let v = caller_state.object as *mut core::cell::Cell<Point>;
    caller_state.object = (v as *mut Point) as *mut u8; caller_put_Point();
}
#[no_mangle] pub unsafe extern "C" fn caller_get_cell_Point() {
    let v = caller_state.object as *const core::cell::Cell<Point>;
    caller_state.object = (v as *const Point) as *mut u8; caller_get_Point();
}
#[no_mangle]
pub static caller_layout_cell_Point: [u64; 2] = [
    core::mem::size_of::<core::cell::Cell<Point>>() as u64, abiter_offset::<core::cell::Cell<Point>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_pin_ref_Point() {
    let v = caller_state.object as *mut core::pin::Pin<&'static Point>;
    let t0 = abiter_put_ref(
        (v as *mut &'static Point) as *mut u8, core::mem::size_of::<Point>(),
        core::mem::align_of::<Point>()) as *mut Point;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Point();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_pin_ref_Point() {
    let v = caller_state.object as *const core::pin::Pin<&'static Point>;
    let t0 = abiter_get_ref((v as *const &'static Point) as *const u8) as *const Point;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Point();
    }
}
#[no_mangle]
pub static caller_layout_pin_ref_Point: [u64; 2] = [
    core::mem::size_of::<core::pin::Pin<&'static Point>>() as u64,
    abiter_offset::<core::pin::Pin<&'static Point>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_pin_box_u8() {
    let v = caller_state.object as *mut core::pin::Pin<alloc::boxed::Box<u8>>;
    let t0 = abiter_put_ref(
        (v as *mut alloc::boxed::Box<u8>) as *mut u8, core::mem::size_of::<u8>(),
        core::mem::align_of::<u8>()) as *mut u8;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 1);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_pin_box_u8() {
    let v = caller_state.object as *const core::pin::Pin<alloc::boxed::Box<u8>>;
    let t0 = abiter_get_ref((v as *const alloc::boxed::Box<u8>) as *const u8) as *const u8;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 1);
    }
}
#[no_mangle]
pub static caller_layout_pin_box_u8: [u64; 2] = [
    core::mem::size_of::<core::pin::Pin<alloc::boxed::Box<u8>>>() as u64,
    abiter_offset::<core::pin::Pin<alloc::boxed::Box<u8>>>() as u64];
#[inline(never)]
unsafe fn make_option_pin_mut_u8(v: *mut Option<core::pin::Pin<&'static mut u8>>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<core::pin::Pin<&'static mut u8>>::uninit();
            let t0 = abiter_put_ref(
                (f0.as_mut_ptr() as *mut &'static mut u8) as *mut u8, core::mem::size_of::<u8>(),
                core::mem::align_of::<u8>()) as *mut u8;
            if t0 as usize != 0 {
                abiter_put(t0 as *mut u8, 1);
            }
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_pin_mut_u8() {
    let v = caller_state.object as *mut Option<core::pin::Pin<&'static mut u8>>;
    abiter_scrub(); abiter_make(make_option_pin_mut_u8, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_pin_mut_u8() {
    let v = caller_state.object as *const Option<core::pin::Pin<&'static mut u8>>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                let t0 = abiter_get_ref(
                    ((f0 as *const core::pin::Pin<&'static mut u8>) as *const &'static mut u8) as *const u8) as *const
                            u8;
                if t0 as usize != 0 {
                    abiter_get(t0 as *const u8, 1);
                }
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_pin_mut_u8: [u64; 2] = [
    core::mem::size_of::<Option<core::pin::Pin<&'static mut u8>>>() as u64,
    abiter_offset::<Option<core::pin::Pin<&'static mut u8>>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_wrapping_i16() {
    let v = caller_state.object as *mut core::num::Wrapping<i16>;
    abiter_put((v as *mut i16) as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_wrapping_i16() {
    let v = caller_state.object as *const core::num::Wrapping<i16>;
    abiter_get((v as *const i16) as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_wrapping_i16: [u64; 2] = [
    core::mem::size_of::<core::num::Wrapping<i16>>() as u64, abiter_offset::<core::num::Wrapping<i16>>() as u64];
#[inline(never)]
unsafe fn make_option_Handle(v: *mut Option<Handle>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<Handle>::uninit();
            caller_state.object = f0.as_mut_ptr() as *mut u8; caller_put_Handle();
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_Handle() {
    let v = caller_state.object as *mut Option<Handle>;
    abiter_scrub(); abiter_make(make_option_Handle, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_Handle() {
    let v = caller_state.object as *const Option<Handle>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                caller_state.object = (f0 as *const Handle) as *mut u8; caller_get_Handle();
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_Handle: [u64; 2] = [
    core::mem::size_of::<Option<Handle>>() as u64, abiter_offset::<Option<Handle>>() as u64];
extern "C" { fn pass_0__c(a0: u8, a1: Option<&'static Point>, a2: f32) -> Option<&'static Point>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_0__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<&'static Point>) = pass_0__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<&'static Point>), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_0__win64(a0: u8, a1: Option<&'static Point>, a2: f32) -> Option<&'static Point>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_0__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<&'static Point>) = pass_0__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<&'static Point>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_0__c_unwind(a0: u8, a1: Option<&'static Point>, a2: f32) -> Option<&'static Point>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_0__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Option<&'static Point>, f32) -> Option<&'static Point> =
        core::mem::transmute(pass_0__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<&'static Point>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<&'static Point>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_1__c(a0: u8, a1: Option<core::num::NonZeroU32>, a2: f32) -> Option<core::num::NonZeroU32>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_1__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<core::num::NonZeroU32>) = pass_1__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<core::num::NonZeroU32>), *(*slot.add(2) as *mut f32));
}
extern "win64" {
    fn pass_1__win64(a0: u8, a1: Option<core::num::NonZeroU32>, a2: f32) -> Option<core::num::NonZeroU32>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_1__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<core::num::NonZeroU32>) = pass_1__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<core::num::NonZeroU32>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" {
    fn pass_1__c_unwind(a0: u8, a1: Option<core::num::NonZeroU32>, a2: f32) -> Option<core::num::NonZeroU32>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_1__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Option<core::num::NonZeroU32>, f32) -> Option<core::num::NonZeroU32> =
        core::mem::transmute(pass_1__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<core::num::NonZeroU32>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<core::num::NonZeroU32>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_2__c(a0: u8, a1: core::num::NonZeroI64, a2: f32) -> core::num::NonZeroI64; }
#[no_mangle] pub unsafe extern "C" fn call_pass_2__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::num::NonZeroI64) = pass_2__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::num::NonZeroI64), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_2__win64(a0: u8, a1: core::num::NonZeroI64, a2: f32) -> core::num::NonZeroI64; }
#[no_mangle] pub unsafe extern "C" fn call_pass_2__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::num::NonZeroI64) = pass_2__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::num::NonZeroI64), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_2__c_unwind(a0: u8, a1: core::num::NonZeroI64, a2: f32) -> core::num::NonZeroI64; }
#[no_mangle] pub unsafe extern "C" fn call_pass_2__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::num::NonZeroI64, f32) -> core::num::NonZeroI64 =
        core::mem::transmute(pass_2__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::num::NonZeroI64) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::num::NonZeroI64), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_3__c(a0: u8, a1: core::num::NonZeroI32, a2: f32) -> core::num::NonZeroI32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_3__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::num::NonZeroI32) = pass_3__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::num::NonZeroI32), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_3__win64(a0: u8, a1: core::num::NonZeroI32, a2: f32) -> core::num::NonZeroI32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_3__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::num::NonZeroI32) = pass_3__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::num::NonZeroI32), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_3__c_unwind(a0: u8, a1: core::num::NonZeroI32, a2: f32) -> core::num::NonZeroI32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_3__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::num::NonZeroI32, f32) -> core::num::NonZeroI32 =
        core::mem::transmute(pass_3__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::num::NonZeroI32) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::num::NonZeroI32), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_4__c(a0: u8, a1: unsafe extern "C" fn(), a2: f32) -> unsafe extern "C" fn(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_4__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut unsafe extern "C" fn()) = pass_4__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut unsafe extern "C" fn()), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_4__win64(a0: u8, a1: unsafe extern "C" fn(), a2: f32) -> unsafe extern "C" fn(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_4__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut unsafe extern "C" fn()) = pass_4__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut unsafe extern "C" fn()), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_4__c_unwind(a0: u8, a1: unsafe extern "C" fn(), a2: f32) -> unsafe extern "C" fn(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_4__c_unwind_() {
    let f: unsafe extern "C" fn(u8, unsafe extern "C" fn(), f32) -> unsafe extern "C" fn() =
        core::mem::transmute(pass_4__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut unsafe extern "C" fn()) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut unsafe extern "C" fn()), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_5__c(a0: u8, a1: Option<unsafe extern "C" fn()>, a2: f32) -> Option<unsafe extern "C" fn()>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_5__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<unsafe extern "C" fn()>) = pass_5__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<unsafe extern "C" fn()>), *(*slot.add(2) as *mut f32));
}
extern "win64" {
    fn pass_5__win64(a0: u8, a1: Option<unsafe extern "C" fn()>, a2: f32) -> Option<unsafe extern "C" fn()>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_5__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<unsafe extern "C" fn()>) = pass_5__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<unsafe extern "C" fn()>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" {
    fn pass_5__c_unwind(a0: u8, a1: Option<unsafe extern "C" fn()>, a2: f32) -> Option<unsafe extern "C" fn()>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_5__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Option<unsafe extern "C" fn()>, f32) -> Option<unsafe extern "C" fn()> =
        core::mem::transmute(pass_5__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<unsafe extern "C" fn()>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<unsafe extern "C" fn()>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_6__c(a0: u8, a1: alloc::boxed::Box<Point>, a2: f32) -> alloc::boxed::Box<Point>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_6__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut alloc::boxed::Box<Point>, pass_6__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut alloc::boxed::Box<Point>),
        *(*slot.add(2) as *mut f32)));
}
extern "win64" { fn pass_6__win64(a0: u8, a1: alloc::boxed::Box<Point>, a2: f32) -> alloc::boxed::Box<Point>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_6__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut alloc::boxed::Box<Point>, pass_6__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut alloc::boxed::Box<Point>),
        *(*slot.add(2) as *mut f32)));
}
extern "C-unwind" { fn pass_6__c_unwind(a0: u8, a1: alloc::boxed::Box<Point>, a2: f32) -> alloc::boxed::Box<Point>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_6__c_unwind_() {
    let f: unsafe extern "C" fn(u8, alloc::boxed::Box<Point>, f32) -> alloc::boxed::Box<Point> =
        core::mem::transmute(pass_6__c_unwind as *const ());
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut alloc::boxed::Box<Point>, f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut alloc::boxed::Box<Point>),
        *(*slot.add(2) as *mut f32)));
}
extern "C" {
    fn pass_7__c(a0: u8, a1: Option<alloc::boxed::Box<[u8; 3]>>, a2: f32) -> Option<alloc::boxed::Box<[u8; 3]>>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_7__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut Option<alloc::boxed::Box<[u8; 3]>>, pass_7__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Option<alloc::boxed::Box<[u8; 3]>>),
        *(*slot.add(2) as *mut f32)));
}
extern "win64" {
    fn pass_7__win64(a0: u8, a1: Option<alloc::boxed::Box<[u8; 3]>>, a2: f32) -> Option<alloc::boxed::Box<[u8; 3]>>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_7__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut Option<alloc::boxed::Box<[u8; 3]>>, pass_7__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Option<alloc::boxed::Box<[u8; 3]>>),
        *(*slot.add(2) as *mut f32)));
}
extern "C-unwind" {
    fn pass_7__c_unwind(
            a0: u8, a1: Option<alloc::boxed::Box<[u8; 3]>>, a2: f32) -> Option<alloc::boxed::Box<[u8; 3]>>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_7__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Option<alloc::boxed::Box<[u8; 3]>>, f32) -> Option<alloc::boxed::Box<[u8; 3]>> =
        core::mem::transmute(pass_7__c_unwind as *const ());
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut Option<alloc::boxed::Box<[u8; 3]>>, f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Option<alloc::boxed::Box<[u8; 3]>>),
        *(*slot.add(2) as *mut f32)));
}
extern "C" { fn pass_8__c(a0: u8, a1: core::ptr::NonNull<u32>, a2: f32) -> core::ptr::NonNull<u32>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_8__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::ptr::NonNull<u32>) = pass_8__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::ptr::NonNull<u32>), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_8__win64(a0: u8, a1: core::ptr::NonNull<u32>, a2: f32) -> core::ptr::NonNull<u32>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_8__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::ptr::NonNull<u32>) = pass_8__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::ptr::NonNull<u32>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_8__c_unwind(a0: u8, a1: core::ptr::NonNull<u32>, a2: f32) -> core::ptr::NonNull<u32>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_8__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::ptr::NonNull<u32>, f32) -> core::ptr::NonNull<u32> =
        core::mem::transmute(pass_8__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::ptr::NonNull<u32>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::ptr::NonNull<u32>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_9__c(a0: u8, a1: Option<core::ptr::NonNull<u32>>, a2: f32) -> Option<core::ptr::NonNull<u32>>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_9__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<core::ptr::NonNull<u32>>) = pass_9__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<core::ptr::NonNull<u32>>), *(*slot.add(2) as *mut f32));
}
extern "win64" {
    fn pass_9__win64(a0: u8, a1: Option<core::ptr::NonNull<u32>>, a2: f32) -> Option<core::ptr::NonNull<u32>>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_9__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<core::ptr::NonNull<u32>>) = pass_9__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<core::ptr::NonNull<u32>>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" {
    fn pass_9__c_unwind(a0: u8, a1: Option<core::ptr::NonNull<u32>>, a2: f32) -> Option<core::ptr::NonNull<u32>>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_9__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Option<core::ptr::NonNull<u32>>, f32) -> Option<core::ptr::NonNull<u32>> =
        core::mem::transmute(pass_9__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<core::ptr::NonNull<u32>>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<core::ptr::NonNull<u32>>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_10__c(a0: u8, a1: *const Point, a2: f32) -> *const Point; }
#[no_mangle] pub unsafe extern "C" fn call_pass_10__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut *const Point) = pass_10__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut *const Point), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_10__win64(a0: u8, a1: *const Point, a2: f32) -> *const Point; }
#[no_mangle] pub unsafe extern "C" fn call_pass_10__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut *const Point) = pass_10__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut *const Point), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_10__c_unwind(a0: u8, a1: *const Point, a2: f32) -> *const Point; }
#[no_mangle] pub unsafe extern "C" fn call_pass_10__c_unwind_() {
    let f: unsafe extern "C" fn(u8, *const Point, f32) -> *const Point =
        core::mem::transmute(pass_10__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut *const Point) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut *const Point), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_11__c(a0: u8, a1: *mut u16, a2: f32) -> *mut u16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_11__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut *mut u16) = pass_11__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut *mut u16), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_11__win64(a0: u8, a1: *mut u16, a2: f32) -> *mut u16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_11__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut *mut u16) = pass_11__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut *mut u16), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_11__c_unwind(a0: u8, a1: *mut u16, a2: f32) -> *mut u16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_11__c_unwind_() {
    let f: unsafe extern "C" fn(u8, *mut u16, f32) -> *mut u16 =
        core::mem::transmute(pass_11__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut *mut u16) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut *mut u16), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_12__c(a0: u8, a1: core::mem::MaybeUninit<f64>, a2: f32) -> core::mem::MaybeUninit<f64>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_12__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::mem::MaybeUninit<f64>) = pass_12__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::mem::MaybeUninit<f64>), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_12__win64(a0: u8, a1: core::mem::MaybeUninit<f64>, a2: f32) -> core::mem::MaybeUninit<f64>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_12__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::mem::MaybeUninit<f64>) = pass_12__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::mem::MaybeUninit<f64>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" {
    fn pass_12__c_unwind(a0: u8, a1: core::mem::MaybeUninit<f64>, a2: f32) -> core::mem::MaybeUninit<f64>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_12__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::mem::MaybeUninit<f64>, f32) -> core::mem::MaybeUninit<f64> =
        core::mem::transmute(pass_12__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::mem::MaybeUninit<f64>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::mem::MaybeUninit<f64>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_13__c(a0: u8, a1: core::mem::ManuallyDrop<Point>, a2: f32) -> core::mem::ManuallyDrop<Point>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_13__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::mem::ManuallyDrop<Point>) = pass_13__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::mem::ManuallyDrop<Point>), *(*slot.add(2) as *mut f32));
}
extern "win64" {
    fn pass_13__win64(a0: u8, a1: core::mem::ManuallyDrop<Point>, a2: f32) -> core::mem::ManuallyDrop<Point>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_13__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::mem::ManuallyDrop<Point>) = pass_13__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::mem::ManuallyDrop<Point>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" {
    fn pass_13__c_unwind(a0: u8, a1: core::mem::ManuallyDrop<Point>, a2: f32) -> core::mem::ManuallyDrop<Point>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_13__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::mem::ManuallyDrop<Point>, f32) -> core::mem::ManuallyDrop<Point> =
        core::mem::transmute(pass_13__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::mem::ManuallyDrop<Point>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::mem::ManuallyDrop<Point>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_14__c(a0: u8, a1: core::cell::UnsafeCell<u8>, a2: f32) -> core::cell::UnsafeCell<u8>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_14__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::cell::UnsafeCell<u8>) = pass_14__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::cell::UnsafeCell<u8>),
        *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_14__win64(a0: u8, a1: core::cell::UnsafeCell<u8>, a2: f32) -> core::cell::UnsafeCell<u8>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_14__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::cell::UnsafeCell<u8>) = pass_14__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::cell::UnsafeCell<u8>),
        *(*slot.add(2) as *mut f32));
}
extern "C-unwind" {
    fn pass_14__c_unwind(a0: u8, a1: core::cell::UnsafeCell<u8>, a2: f32) -> core::cell::UnsafeCell<u8>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_14__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::cell::UnsafeCell<u8>, f32) -> core::cell::UnsafeCell<u8> =
        core::mem::transmute(pass_14__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::cell::UnsafeCell<u8>) = f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::cell::UnsafeCell<u8>),
        *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_15__c(a0: u8, a1: core::cell::Cell<Point>, a2: f32) -> core::cell::Cell<Point>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_15__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::cell::Cell<Point>) = pass_15__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::cell::Cell<Point>),
        *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_15__win64(a0: u8, a1: core::cell::Cell<Point>, a2: f32) -> core::cell::Cell<Point>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_15__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::cell::Cell<Point>) = pass_15__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::cell::Cell<Point>),
        *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_15__c_unwind(a0: u8, a1: core::cell::Cell<Point>, a2: f32) -> core::cell::Cell<Point>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_15__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::cell::Cell<Point>, f32) -> core::cell::Cell<Point> =
        core::mem::transmute(pass_15__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::cell::Cell<Point>) = f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::cell::Cell<Point>),
        *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_16__c(a0: u8, a1: core::pin::Pin<&'static Point>, a2: f32) -> core::pin::Pin<&'static Point>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_16__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::pin::Pin<&'static Point>) = pass_16__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::pin::Pin<&'static Point>), *(*slot.add(2) as *mut f32));
}
extern "win64" {
    fn pass_16__win64(a0: u8, a1: core::pin::Pin<&'static Point>, a2: f32) -> core::pin::Pin<&'static Point>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_16__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::pin::Pin<&'static Point>) = pass_16__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::pin::Pin<&'static Point>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" {
    fn pass_16__c_unwind(a0: u8, a1: core::pin::Pin<&'static Point>, a2: f32) -> core::pin::Pin<&'static Point>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_16__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::pin::Pin<&'static Point>, f32) -> core::pin::Pin<&'static Point> =
        core::mem::transmute(pass_16__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::pin::Pin<&'static Point>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::pin::Pin<&'static Point>), *(*slot.add(2) as *mut f32));
}
extern "C" {
    fn pass_17__c(
            a0: u8, a1: core::pin::Pin<alloc::boxed::Box<u8>>, a2: f32) -> core::pin::Pin<alloc::boxed::Box<u8>>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_17__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut core::pin::Pin<alloc::boxed::Box<u8>>, pass_17__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::pin::Pin<alloc::boxed::Box<u8>>),
        *(*slot.add(2) as *mut f32)));
}
extern "win64" {
    fn pass_17__win64(
            a0: u8, a1: core::pin::Pin<alloc::boxed::Box<u8>>, a2: f32) -> core::pin::Pin<alloc::boxed::Box<u8>>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_17__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut core::pin::Pin<alloc::boxed::Box<u8>>, pass_17__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::pin::Pin<alloc::boxed::Box<u8>>),
        *(*slot.add(2) as *mut f32)));
}
extern "C-unwind" { fn pass_17__c_unwind(
    a0: u8, a1: core::pin::Pin<alloc::boxed::Box<u8>>, a2: f32) -> core::pin::Pin<alloc::boxed::Box<u8>>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_17__c_unwind_() {
    let f: unsafe extern "C" fn(
            u8, core::pin::Pin<alloc::boxed::Box<u8>>, f32) -> core::pin::Pin<alloc::boxed::Box<u8>> =
        core::mem::transmute(pass_17__c_unwind as *const ());
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut core::pin::Pin<alloc::boxed::Box<u8>>, f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::pin::Pin<alloc::boxed::Box<u8>>),
        *(*slot.add(2) as *mut f32)));
}
extern "C" {
    fn pass_18__c(
            a0: u8, a1: Option<core::pin::Pin<&'static mut u8>>, a2: f32) -> Option<core::pin::Pin<&'static mut u8>>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_18__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<core::pin::Pin<&'static mut u8>>) = pass_18__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Option<core::pin::Pin<&'static mut u8>>),
        *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_18__win64(
    a0: u8, a1: Option<core::pin::Pin<&'static mut u8>>, a2: f32) -> Option<core::pin::Pin<&'static mut u8>>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_18__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<core::pin::Pin<&'static mut u8>>) = pass_18__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Option<core::pin::Pin<&'static mut u8>>),
        *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_18__c_unwind(
    a0: u8, a1: Option<core::pin::Pin<&'static mut u8>>, a2: f32) -> Option<core::pin::Pin<&'static mut u8>>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_18__c_unwind_() {
    let f: unsafe extern "C" fn(
            u8, Option<core::pin::Pin<&'static mut u8>>, f32) -> Option<core::pin::Pin<&'static mut u8>> =
        core::mem::transmute(pass_18__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<core::pin::Pin<&'static mut u8>>) = f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Option<core::pin::Pin<&'static mut u8>>),
        *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_19__c(a0: u8, a1: core::num::Wrapping<i16>, a2: f32) -> core::num::Wrapping<i16>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_19__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::num::Wrapping<i16>) = pass_19__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::num::Wrapping<i16>), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_19__win64(a0: u8, a1: core::num::Wrapping<i16>, a2: f32) -> core::num::Wrapping<i16>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_19__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::num::Wrapping<i16>) = pass_19__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::num::Wrapping<i16>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_19__c_unwind(a0: u8, a1: core::num::Wrapping<i16>, a2: f32) -> core::num::Wrapping<i16>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_19__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::num::Wrapping<i16>, f32) -> core::num::Wrapping<i16> =
        core::mem::transmute(pass_19__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::num::Wrapping<i16>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::num::Wrapping<i16>), *(*slot.add(2) as *mut f32));
}
extern "C" {
    fn pass_20__c(a0: u8, a1: core::marker::PhantomData<Point>, a2: f32) -> core::marker::PhantomData<Point>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_20__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::marker::PhantomData<Point>) = pass_20__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::marker::PhantomData<Point>), *(*slot.add(2) as *mut f32));
}
extern "win64" {
    fn pass_20__win64(a0: u8, a1: core::marker::PhantomData<Point>, a2: f32) -> core::marker::PhantomData<Point>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_20__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::marker::PhantomData<Point>) = pass_20__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::marker::PhantomData<Point>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" {
    fn pass_20__c_unwind(a0: u8, a1: core::marker::PhantomData<Point>, a2: f32) -> core::marker::PhantomData<Point>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_20__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::marker::PhantomData<Point>, f32) -> core::marker::PhantomData<Point> =
        core::mem::transmute(pass_20__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::marker::PhantomData<Point>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::marker::PhantomData<Point>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_21__c(a0: u8, a1: Option<Handle>, a2: f32) -> Option<Handle>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_21__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<Handle>) = pass_21__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<Handle>), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_21__win64(a0: u8, a1: Option<Handle>, a2: f32) -> Option<Handle>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_21__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<Handle>) = pass_21__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<Handle>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_21__c_unwind(a0: u8, a1: Option<Handle>, a2: f32) -> Option<Handle>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_21__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Option<Handle>, f32) -> Option<Handle> =
        core::mem::transmute(pass_21__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<Handle>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<Handle>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_Handle__c(a0: u8, a1: Handle, a2: u8) -> Handle; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Handle__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Handle) = pass_Handle__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Handle), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Handle__c_() {
    let slot = caller_state.slot;
    pass_Handle__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Handle), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Handle__win64(a0: u8, a1: Handle, a2: u8) -> Handle; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Handle__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Handle) = pass_Handle__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Handle), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Handle__win64_() {
    let slot = caller_state.slot;
    pass_Handle__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Handle), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Handle__c_unwind(a0: u8, a1: Handle, a2: u8) -> Handle; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Handle__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Handle, u8) -> Handle =
        core::mem::transmute(pass_Handle__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Handle) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Handle), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Token__c(a0: u8, a1: Token, a2: u8) -> Token; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Token__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Token) = pass_Token__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Token), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Token__c_() {
    let slot = caller_state.slot;
    pass_Token__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Token), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Token__win64(a0: u8, a1: Token, a2: u8) -> Token; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Token__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Token) = pass_Token__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Token), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Token__win64_() {
    let slot = caller_state.slot;
    pass_Token__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Token), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Token__c_unwind(a0: u8, a1: Token, a2: u8) -> Token; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Token__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Token, u8) -> Token = core::mem::transmute(pass_Token__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Token) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Token), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Owner__c(a0: u8, a1: Owner, a2: u8) -> Owner; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Owner__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut Owner, pass_Owner__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Owner), *(*slot.add(2) as *mut u8)));
}
extern "win64" { fn pass_Owner__win64(a0: u8, a1: Owner, a2: u8) -> Owner; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Owner__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut Owner, pass_Owner__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Owner), *(*slot.add(2) as *mut u8)));
}
extern "C-unwind" { fn pass_Owner__c_unwind(a0: u8, a1: Owner, a2: u8) -> Owner; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Owner__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Owner, u8) -> Owner = core::mem::transmute(pass_Owner__c_unwind as *const ());
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut Owner, f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Owner), *(*slot.add(2) as *mut u8)));
}
extern "C" { fn pass_Cells__c(a0: u8, a1: Cells, a2: u8) -> Cells; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Cells__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Cells) = pass_Cells__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Cells), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Cells__c_() {
    let slot = caller_state.slot;
    pass_Cells__c(*(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Cells), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Cells__win64(a0: u8, a1: Cells, a2: u8) -> Cells; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Cells__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Cells) = pass_Cells__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Cells), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Cells__win64_() {
    let slot = caller_state.slot;
    pass_Cells__win64(*(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Cells), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Cells__c_unwind(a0: u8, a1: Cells, a2: u8) -> Cells; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Cells__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Cells, u8) -> Cells = core::mem::transmute(pass_Cells__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Cells) = f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Cells), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Marked__c(a0: u8, a1: Marked, a2: u8) -> Marked; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Marked__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Marked) = pass_Marked__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Marked), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Marked__c_() {
    let slot = caller_state.slot;
    pass_Marked__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Marked), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Marked__win64(a0: u8, a1: Marked, a2: u8) -> Marked; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Marked__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Marked) = pass_Marked__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Marked), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Marked__win64_() {
    let slot = caller_state.slot;
    pass_Marked__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Marked), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Marked__c_unwind(a0: u8, a1: Marked, a2: u8) -> Marked; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Marked__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Marked, u8) -> Marked =
        core::mem::transmute(pass_Marked__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Marked) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Marked), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Packed__c(a0: u8, a1: Packed, a2: u8) -> Packed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Packed__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Packed) = pass_Packed__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Packed), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Packed__c_() {
    let slot = caller_state.slot;
    pass_Packed__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Packed), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Packed__win64(a0: u8, a1: Packed, a2: u8) -> Packed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Packed__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Packed) = pass_Packed__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Packed), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Packed__win64_() {
    let slot = caller_state.slot;
    pass_Packed__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Packed), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Packed__c_unwind(a0: u8, a1: Packed, a2: u8) -> Packed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Packed__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Packed, u8) -> Packed =
        core::mem::transmute(pass_Packed__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Packed) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Packed), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Mixed__c(a0: u8, a1: Mixed, a2: u8) -> Mixed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Mixed__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Mixed) = pass_Mixed__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Mixed), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Mixed__c_() {
    let slot = caller_state.slot;
    pass_Mixed__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Mixed), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Mixed__win64(a0: u8, a1: Mixed, a2: u8) -> Mixed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Mixed__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Mixed) = pass_Mixed__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Mixed), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Mixed__win64_() {
    let slot = caller_state.slot;
    pass_Mixed__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Mixed), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Mixed__c_unwind(a0: u8, a1: Mixed, a2: u8) -> Mixed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Mixed__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Mixed, u8) -> Mixed = core::mem::transmute(pass_Mixed__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Mixed) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Mixed), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Either__c(a0: u8, a1: Either, a2: u8) -> Either; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Either__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut Either, pass_Either__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Either), *(*slot.add(2) as *mut u8)));
}
extern "win64" { fn pass_Either__win64(a0: u8, a1: Either, a2: u8) -> Either; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Either__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut Either, pass_Either__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Either), *(*slot.add(2) as *mut u8)));
}
extern "C-unwind" { fn pass_Either__c_unwind(a0: u8, a1: Either, a2: u8) -> Either; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Either__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Either, u8) -> Either =
        core::mem::transmute(pass_Either__c_unwind as *const ());
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut Either, f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Either), *(*slot.add(2) as *mut u8)));
}
extern "C" { fn pass_Maybe__c(a0: u8, a1: Maybe, a2: u8) -> Maybe; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Maybe__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Maybe) = pass_Maybe__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Maybe), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Maybe__win64(a0: u8, a1: Maybe, a2: u8) -> Maybe; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Maybe__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Maybe) = pass_Maybe__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Maybe), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Maybe__c_unwind(a0: u8, a1: Maybe, a2: u8) -> Maybe; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Maybe__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Maybe, u8) -> Maybe = core::mem::transmute(pass_Maybe__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Maybe) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Maybe), *(*slot.add(2) as *mut u8));
}
extern "C" { fn nothing__c(a0: (), a1: u8, a2: core::marker::PhantomData<u8>, a3: f32) -> u16; }
#[no_mangle] pub unsafe extern "C" fn call_nothing__c_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut u16) = nothing__c(
        *(*slot as *mut ()), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut core::marker::PhantomData<u8>),
        *(*slot.add(3) as *mut f32));
}
extern "win64" { fn nothing__win64(a0: (), a1: u8, a2: core::marker::PhantomData<u8>, a3: f32) -> u16; }
#[no_mangle] pub unsafe extern "C" fn call_nothing__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut u16) = nothing__win64(
        *(*slot as *mut ()), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut core::marker::PhantomData<u8>),
        *(*slot.add(3) as *mut f32));
}
extern "C-unwind" { fn nothing__c_unwind(a0: (), a1: u8, a2: core::marker::PhantomData<u8>, a3: f32) -> u16; }
#[no_mangle] pub unsafe extern "C" fn call_nothing__c_unwind_() {
    let f: unsafe extern "C" fn((), u8, core::marker::PhantomData<u8>, f32) -> u16 =
        core::mem::transmute(nothing__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut u16) = f(
        *(*slot as *mut ()), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut core::marker::PhantomData<u8>),
        *(*slot.add(3) as *mut f32));
}
