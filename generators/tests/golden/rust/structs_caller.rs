// abiter VERSION: the caller's side of structs in Rust
// abiter gen structs.kdl --lang rust --side caller
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
pub struct Pair(u8, u64);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Line { from: Point, to: Point, sort: u8, kind: u8, function: u16 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Grid { rows: [[Point; 3]; 2], bytes: [u8; 5] }
#[repr(C, align(32))]
#[derive(Clone, Copy)]
pub struct Aligned { a: u8, b: u32 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HasAligned { a: u8, b: Aligned, c: u8 }
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct Packed { a: u8, b: u32, p: Point, g: [Point; 2], q: &'static Point, z: u64 }
#[repr(C, packed(2))]
#[derive(Clone, Copy)]
pub struct Packed2 { a: u8, b: u32, pair: Pair, d: f64 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HasPacked { a: u8, p: Packed, n: u16 }
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Meters(f64);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Path { a: Meters, b: [Meters; 2] }
pub type Length = Meters;
pub type Triple = [u16; 3];
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct UsesAlias { a: u8, l: Length, t: Triple, p: Packed2 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Empty {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Words { zero: u8, one: u8, two: u16, three: u32 }
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
    abiter_put(core::ptr::addr_of_mut!((*v).y) as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Point() {
    let v = caller_state.object as *const Point;
    abiter_get(core::ptr::addr_of!((*v).x) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).y) as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Point: [u64; 2] = [core::mem::size_of::<Point>() as u64, abiter_offset::<Point>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Pair() {
    let v = caller_state.object as *mut Pair;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).1) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Pair() {
    let v = caller_state.object as *const Pair;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).1) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Pair: [u64; 2] = [core::mem::size_of::<Pair>() as u64, abiter_offset::<Pair>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Line() {
    let v = caller_state.object as *mut Line;
    caller_state.object = core::ptr::addr_of_mut!((*v).from) as *mut u8; caller_put_Point();
    caller_state.object = core::ptr::addr_of_mut!((*v).to) as *mut u8; caller_put_Point();
    abiter_put(core::ptr::addr_of_mut!((*v).sort) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).kind) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).function) as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Line() {
    let v = caller_state.object as *const Line;
    caller_state.object = core::ptr::addr_of!((*v).from) as *mut u8; caller_get_Point();
    caller_state.object = core::ptr::addr_of!((*v).to) as *mut u8; caller_get_Point();
    abiter_get(core::ptr::addr_of!((*v).sort) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).kind) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).function) as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_Line: [u64; 2] = [core::mem::size_of::<Line>() as u64, abiter_offset::<Line>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Grid() {
    let v = caller_state.object as *mut Grid;
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of_mut!((*v).rows) as *mut [Point; 3]).add(i);
        let mut j = 0;
        while j < 3 {
            let e1 = (e0 as *mut Point).add(j);
            caller_state.object = e1 as *mut u8; caller_put_Point();
            j += 1;
        }
        i += 1;
    }
    let mut i = 0;
    while i < 5 {
        let e0 = (core::ptr::addr_of_mut!((*v).bytes) as *mut u8).add(i);
        abiter_put(e0 as *mut u8, 1);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Grid() {
    let v = caller_state.object as *const Grid;
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of!((*v).rows) as *const [Point; 3]).add(i);
        let mut j = 0;
        while j < 3 {
            let e1 = (e0 as *const Point).add(j);
            caller_state.object = e1 as *mut u8; caller_get_Point();
            j += 1;
        }
        i += 1;
    }
    let mut i = 0;
    while i < 5 {
        let e0 = (core::ptr::addr_of!((*v).bytes) as *const u8).add(i);
        abiter_get(e0 as *const u8, 1);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_Grid: [u64; 2] = [core::mem::size_of::<Grid>() as u64, abiter_offset::<Grid>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Aligned() {
    let v = caller_state.object as *mut Aligned;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Aligned() {
    let v = caller_state.object as *const Aligned;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Aligned: [u64; 2] = [
    core::mem::size_of::<Aligned>() as u64, abiter_offset::<Aligned>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_HasAligned() {
    let v = caller_state.object as *mut HasAligned;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    caller_state.object = core::ptr::addr_of_mut!((*v).b) as *mut u8; caller_put_Aligned();
    abiter_put(core::ptr::addr_of_mut!((*v).c) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_HasAligned() {
    let v = caller_state.object as *const HasAligned;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    caller_state.object = core::ptr::addr_of!((*v).b) as *mut u8; caller_get_Aligned();
    abiter_get(core::ptr::addr_of!((*v).c) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_HasAligned: [u64; 2] = [
    core::mem::size_of::<HasAligned>() as u64, abiter_offset::<HasAligned>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Packed() {
    let v = caller_state.object as *mut Packed;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 4);
    {
        let mut t = core::ptr::read_unaligned(core::ptr::addr_of_mut!((*v).p) as *mut core::mem::MaybeUninit<Point>);
        caller_state.object = t.as_mut_ptr() as *mut u8; caller_put_Point();
        core::ptr::write_unaligned(core::ptr::addr_of_mut!((*v).p) as *mut core::mem::MaybeUninit<Point>, t);
    }
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of_mut!((*v).g) as *mut Point).add(i);
        {
            let mut t = core::ptr::read_unaligned(e0 as *mut core::mem::MaybeUninit<Point>);
            caller_state.object = t.as_mut_ptr() as *mut u8; caller_put_Point();
            core::ptr::write_unaligned(e0 as *mut core::mem::MaybeUninit<Point>, t);
        }
        i += 1;
    }
    let t0 = abiter_put_ref(
        core::ptr::addr_of_mut!((*v).q) as *mut u8, core::mem::size_of::<Point>(),
        core::mem::align_of::<Point>()) as *mut Point;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Point();
    }
    abiter_put(core::ptr::addr_of_mut!((*v).z) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Packed() {
    let v = caller_state.object as *const Packed;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 4);
    {
        let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned(core::ptr::addr_of!((*v).p)));
        caller_state.object = (&*t as *const Point) as *mut u8; caller_get_Point();
    }
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of!((*v).g) as *const Point).add(i);
        {
            let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned(e0));
            caller_state.object = (&*t as *const Point) as *mut u8; caller_get_Point();
        }
        i += 1;
    }
    let t0 = abiter_get_ref(core::ptr::addr_of!((*v).q) as *const u8) as *const Point;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Point();
    }
    abiter_get(core::ptr::addr_of!((*v).z) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Packed: [u64; 2] = [
    core::mem::size_of::<Packed>() as u64, abiter_offset::<Packed>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Packed2() {
    let v = caller_state.object as *mut Packed2;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 4);
    {
        let mut t = core::ptr::read_unaligned(
                core::ptr::addr_of_mut!((*v).pair) as *mut core::mem::MaybeUninit<Pair>);
        caller_state.object = t.as_mut_ptr() as *mut u8; caller_put_Pair();
        core::ptr::write_unaligned(core::ptr::addr_of_mut!((*v).pair) as *mut core::mem::MaybeUninit<Pair>, t);
    }
    abiter_put(core::ptr::addr_of_mut!((*v).d) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Packed2() {
    let v = caller_state.object as *const Packed2;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 4);
    {
        let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned(core::ptr::addr_of!((*v).pair)));
        caller_state.object = (&*t as *const Pair) as *mut u8; caller_get_Pair();
    }
    abiter_get(core::ptr::addr_of!((*v).d) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Packed2: [u64; 2] = [
    core::mem::size_of::<Packed2>() as u64, abiter_offset::<Packed2>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_HasPacked() {
    let v = caller_state.object as *mut HasPacked;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    caller_state.object = core::ptr::addr_of_mut!((*v).p) as *mut u8; caller_put_Packed();
    abiter_put(core::ptr::addr_of_mut!((*v).n) as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_HasPacked() {
    let v = caller_state.object as *const HasPacked;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    caller_state.object = core::ptr::addr_of!((*v).p) as *mut u8; caller_get_Packed();
    abiter_get(core::ptr::addr_of!((*v).n) as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_HasPacked: [u64; 2] = [
    core::mem::size_of::<HasPacked>() as u64, abiter_offset::<HasPacked>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Meters() {
    let v = caller_state.object as *mut Meters;
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Meters() {
    let v = caller_state.object as *const Meters;
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Meters: [u64; 2] = [
    core::mem::size_of::<Meters>() as u64, abiter_offset::<Meters>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Path() {
    let v = caller_state.object as *mut Path;
    caller_state.object = core::ptr::addr_of_mut!((*v).a) as *mut u8; caller_put_Meters();
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of_mut!((*v).b) as *mut Meters).add(i);
        caller_state.object = e0 as *mut u8; caller_put_Meters();
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Path() {
    let v = caller_state.object as *const Path;
    caller_state.object = core::ptr::addr_of!((*v).a) as *mut u8; caller_get_Meters();
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of!((*v).b) as *const Meters).add(i);
        caller_state.object = e0 as *mut u8; caller_get_Meters();
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_Path: [u64; 2] = [core::mem::size_of::<Path>() as u64, abiter_offset::<Path>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Length() {
    let v = caller_state.object as *mut Length;
    caller_state.object = v as *mut u8; caller_put_Meters();
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Length() {
    let v = caller_state.object as *const Length;
    caller_state.object = v as *mut u8; caller_get_Meters();
}
#[no_mangle]
pub static caller_layout_Length: [u64; 2] = [
    core::mem::size_of::<Length>() as u64, abiter_offset::<Length>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Triple() {
    let v = caller_state.object as *mut Triple;
    let mut i = 0;
    while i < 3 {
        let e0 = (v as *mut u16).add(i);
        abiter_put(e0 as *mut u8, 2);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Triple() {
    let v = caller_state.object as *const Triple;
    let mut i = 0;
    while i < 3 {
        let e0 = (v as *const u16).add(i);
        abiter_get(e0 as *const u8, 2);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_Triple: [u64; 2] = [
    core::mem::size_of::<Triple>() as u64, abiter_offset::<Triple>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_UsesAlias() {
    let v = caller_state.object as *mut UsesAlias;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    {
        let mut t = core::ptr::read_unaligned(core::ptr::addr_of_mut!((*v).l) as *mut core::mem::MaybeUninit<Length>);
        caller_state.object = t.as_mut_ptr() as *mut u8; caller_put_Length();
        core::ptr::write_unaligned(core::ptr::addr_of_mut!((*v).l) as *mut core::mem::MaybeUninit<Length>, t);
    }
    {
        let mut t = core::ptr::read_unaligned(core::ptr::addr_of_mut!((*v).t) as *mut core::mem::MaybeUninit<Triple>);
        caller_state.object = t.as_mut_ptr() as *mut u8; caller_put_Triple();
        core::ptr::write_unaligned(core::ptr::addr_of_mut!((*v).t) as *mut core::mem::MaybeUninit<Triple>, t);
    }
    {
        let mut t = core::ptr::read_unaligned(
                core::ptr::addr_of_mut!((*v).p) as *mut core::mem::MaybeUninit<Packed2>);
        caller_state.object = t.as_mut_ptr() as *mut u8; caller_put_Packed2();
        core::ptr::write_unaligned(core::ptr::addr_of_mut!((*v).p) as *mut core::mem::MaybeUninit<Packed2>, t);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_UsesAlias() {
    let v = caller_state.object as *const UsesAlias;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    {
        let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned(core::ptr::addr_of!((*v).l)));
        caller_state.object = (&*t as *const Length) as *mut u8; caller_get_Length();
    }
    {
        let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned(core::ptr::addr_of!((*v).t)));
        caller_state.object = (&*t as *const Triple) as *mut u8; caller_get_Triple();
    }
    {
        let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned(core::ptr::addr_of!((*v).p)));
        caller_state.object = (&*t as *const Packed2) as *mut u8; caller_get_Packed2();
    }
}
#[no_mangle]
pub static caller_layout_UsesAlias: [u64; 2] = [
    core::mem::size_of::<UsesAlias>() as u64, abiter_offset::<UsesAlias>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Empty() { }
#[no_mangle] pub unsafe extern "C" fn caller_get_Empty() { }
#[no_mangle]
pub static caller_layout_Empty: [u64; 2] = [core::mem::size_of::<Empty>() as u64, abiter_offset::<Empty>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Words() {
    let v = caller_state.object as *mut Words;
    abiter_put(core::ptr::addr_of_mut!((*v).zero) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).one) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).two) as *mut u8, 2);
    abiter_put(core::ptr::addr_of_mut!((*v).three) as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Words() {
    let v = caller_state.object as *const Words;
    abiter_get(core::ptr::addr_of!((*v).zero) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).one) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).two) as *const u8, 2);
    abiter_get(core::ptr::addr_of!((*v).three) as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Words: [u64; 2] = [core::mem::size_of::<Words>() as u64, abiter_offset::<Words>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Pair() {
    let v = caller_state.object as *mut &'static Pair;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Pair>(), core::mem::align_of::<Pair>()) as *mut Pair;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Pair();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Pair() {
    let v = caller_state.object as *const &'static Pair;
    let t0 = abiter_get_ref(v as *const u8) as *const Pair;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Pair();
    }
}
#[no_mangle]
pub static caller_layout_ref_Pair: [u64; 2] = [
    core::mem::size_of::<&'static Pair>() as u64, abiter_offset::<&'static Pair>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Grid() {
    let v = caller_state.object as *mut &'static Grid;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Grid>(), core::mem::align_of::<Grid>()) as *mut Grid;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Grid();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Grid() {
    let v = caller_state.object as *const &'static Grid;
    let t0 = abiter_get_ref(v as *const u8) as *const Grid;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Grid();
    }
}
#[no_mangle]
pub static caller_layout_ref_Grid: [u64; 2] = [
    core::mem::size_of::<&'static Grid>() as u64, abiter_offset::<&'static Grid>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Aligned() {
    let v = caller_state.object as *mut &'static Aligned;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Aligned>(), core::mem::align_of::<Aligned>()) as *mut Aligned;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Aligned();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Aligned() {
    let v = caller_state.object as *const &'static Aligned;
    let t0 = abiter_get_ref(v as *const u8) as *const Aligned;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Aligned();
    }
}
#[no_mangle]
pub static caller_layout_ref_Aligned: [u64; 2] = [
    core::mem::size_of::<&'static Aligned>() as u64, abiter_offset::<&'static Aligned>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_HasAligned() {
    let v = caller_state.object as *mut &'static HasAligned;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<HasAligned>(), core::mem::align_of::<HasAligned>()) as *mut HasAligned;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_HasAligned();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_HasAligned() {
    let v = caller_state.object as *const &'static HasAligned;
    let t0 = abiter_get_ref(v as *const u8) as *const HasAligned;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_HasAligned();
    }
}
#[no_mangle]
pub static caller_layout_ref_HasAligned: [u64; 2] = [
    core::mem::size_of::<&'static HasAligned>() as u64, abiter_offset::<&'static HasAligned>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Packed() {
    let v = caller_state.object as *mut &'static Packed;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Packed>(), core::mem::align_of::<Packed>()) as *mut Packed;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Packed();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Packed() {
    let v = caller_state.object as *const &'static Packed;
    let t0 = abiter_get_ref(v as *const u8) as *const Packed;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Packed();
    }
}
#[no_mangle]
pub static caller_layout_ref_Packed: [u64; 2] = [
    core::mem::size_of::<&'static Packed>() as u64, abiter_offset::<&'static Packed>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Packed2() {
    let v = caller_state.object as *mut &'static Packed2;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Packed2>(), core::mem::align_of::<Packed2>()) as *mut Packed2;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Packed2();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Packed2() {
    let v = caller_state.object as *const &'static Packed2;
    let t0 = abiter_get_ref(v as *const u8) as *const Packed2;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Packed2();
    }
}
#[no_mangle]
pub static caller_layout_ref_Packed2: [u64; 2] = [
    core::mem::size_of::<&'static Packed2>() as u64, abiter_offset::<&'static Packed2>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_HasPacked() {
    let v = caller_state.object as *mut &'static HasPacked;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<HasPacked>(), core::mem::align_of::<HasPacked>()) as *mut HasPacked;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_HasPacked();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_HasPacked() {
    let v = caller_state.object as *const &'static HasPacked;
    let t0 = abiter_get_ref(v as *const u8) as *const HasPacked;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_HasPacked();
    }
}
#[no_mangle]
pub static caller_layout_ref_HasPacked: [u64; 2] = [
    core::mem::size_of::<&'static HasPacked>() as u64, abiter_offset::<&'static HasPacked>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Meters() {
    let v = caller_state.object as *mut &'static Meters;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Meters>(), core::mem::align_of::<Meters>()) as *mut Meters;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Meters();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Meters() {
    let v = caller_state.object as *const &'static Meters;
    let t0 = abiter_get_ref(v as *const u8) as *const Meters;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Meters();
    }
}
#[no_mangle]
pub static caller_layout_ref_Meters: [u64; 2] = [
    core::mem::size_of::<&'static Meters>() as u64, abiter_offset::<&'static Meters>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Path() {
    let v = caller_state.object as *mut &'static Path;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Path>(), core::mem::align_of::<Path>()) as *mut Path;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Path();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Path() {
    let v = caller_state.object as *const &'static Path;
    let t0 = abiter_get_ref(v as *const u8) as *const Path;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Path();
    }
}
#[no_mangle]
pub static caller_layout_ref_Path: [u64; 2] = [
    core::mem::size_of::<&'static Path>() as u64, abiter_offset::<&'static Path>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Length() {
    let v = caller_state.object as *mut &'static Length;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Length>(), core::mem::align_of::<Length>()) as *mut Length;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Length();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Length() {
    let v = caller_state.object as *const &'static Length;
    let t0 = abiter_get_ref(v as *const u8) as *const Length;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Length();
    }
}
#[no_mangle]
pub static caller_layout_ref_Length: [u64; 2] = [
    core::mem::size_of::<&'static Length>() as u64, abiter_offset::<&'static Length>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_UsesAlias() {
    let v = caller_state.object as *mut &'static UsesAlias;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<UsesAlias>(), core::mem::align_of::<UsesAlias>()) as *mut UsesAlias;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_UsesAlias();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_UsesAlias() {
    let v = caller_state.object as *const &'static UsesAlias;
    let t0 = abiter_get_ref(v as *const u8) as *const UsesAlias;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_UsesAlias();
    }
}
#[no_mangle]
pub static caller_layout_ref_UsesAlias: [u64; 2] = [
    core::mem::size_of::<&'static UsesAlias>() as u64, abiter_offset::<&'static UsesAlias>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Words() {
    let v = caller_state.object as *mut &'static Words;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Words>(), core::mem::align_of::<Words>()) as *mut Words;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Words();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Words() {
    let v = caller_state.object as *const &'static Words;
    let t0 = abiter_get_ref(v as *const u8) as *const Words;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Words();
    }
}
#[no_mangle]
pub static caller_layout_ref_Words: [u64; 2] = [
    core::mem::size_of::<&'static Words>() as u64, abiter_offset::<&'static Words>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Triple() {
    let v = caller_state.object as *mut &'static Triple;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Triple>(), core::mem::align_of::<Triple>()) as *mut Triple;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Triple();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Triple() {
    let v = caller_state.object as *const &'static Triple;
    let t0 = abiter_get_ref(v as *const u8) as *const Triple;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Triple();
    }
}
#[no_mangle]
pub static caller_layout_ref_Triple: [u64; 2] = [
    core::mem::size_of::<&'static Triple>() as u64, abiter_offset::<&'static Triple>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_array3_Point() {
    let v = caller_state.object as *mut &'static [Point; 3];
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<[Point; 3]>(), core::mem::align_of::<[Point; 3]>()) as *mut [Point; 3];
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t0 as *mut Point).add(j);
            caller_state.object = e1 as *mut u8; caller_put_Point();
            j += 1;
        }
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_array3_Point() {
    let v = caller_state.object as *const &'static [Point; 3];
    let t0 = abiter_get_ref(v as *const u8) as *const [Point; 3];
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t0 as *const Point).add(j);
            caller_state.object = e1 as *mut u8; caller_get_Point();
            j += 1;
        }
    }
}
#[no_mangle]
pub static caller_layout_ref_array3_Point: [u64; 2] = [
    core::mem::size_of::<&'static [Point; 3]>() as u64, abiter_offset::<&'static [Point; 3]>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_array3_array2_u8() {
    let v = caller_state.object as *mut &'static mut [[u8; 2]; 3];
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<[[u8; 2]; 3]>(),
        core::mem::align_of::<[[u8; 2]; 3]>()) as *mut [[u8; 2]; 3];
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t0 as *mut [u8; 2]).add(j);
            let mut k = 0;
            while k < 2 {
                let e2 = (e1 as *mut u8).add(k);
                abiter_put(e2 as *mut u8, 1);
                k += 1;
            }
            j += 1;
        }
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_array3_array2_u8() {
    let v = caller_state.object as *const &'static mut [[u8; 2]; 3];
    let t0 = abiter_get_ref(v as *const u8) as *const [[u8; 2]; 3];
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t0 as *const [u8; 2]).add(j);
            let mut k = 0;
            while k < 2 {
                let e2 = (e1 as *const u8).add(k);
                abiter_get(e2 as *const u8, 1);
                k += 1;
            }
            j += 1;
        }
    }
}
#[no_mangle]
pub static caller_layout_mut_array3_array2_u8: [u64; 2] = [
    core::mem::size_of::<&'static mut [[u8; 2]; 3]>() as u64, abiter_offset::<&'static mut [[u8; 2]; 3]>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_unit() {
    let v = caller_state.object as *mut &'static ();
    abiter_put_ref(v as *mut u8, core::mem::size_of::<()>(), core::mem::align_of::<()>());
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_unit() {
    let v = caller_state.object as *const &'static ();
    abiter_get_ref(v as *const u8);
}
#[no_mangle]
pub static caller_layout_ref_unit: [u64; 2] = [
    core::mem::size_of::<&'static ()>() as u64, abiter_offset::<&'static ()>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_ref_Point() {
    let v = caller_state.object as *mut &'static &'static Point;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<&'static Point>(),
        core::mem::align_of::<&'static Point>()) as *mut &'static Point;
    if t0 as usize != 0 {
        let t1 = abiter_put_ref(
            t0 as *mut u8, core::mem::size_of::<Point>(), core::mem::align_of::<Point>()) as *mut Point;
        if t1 as usize != 0 {
            caller_state.object = t1 as *mut u8; caller_put_Point();
        }
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_ref_Point() {
    let v = caller_state.object as *const &'static &'static Point;
    let t0 = abiter_get_ref(v as *const u8) as *const &'static Point;
    if t0 as usize != 0 {
        let t1 = abiter_get_ref(t0 as *const u8) as *const Point;
        if t1 as usize != 0 {
            caller_state.object = t1 as *mut u8; caller_get_Point();
        }
    }
}
#[no_mangle]
pub static caller_layout_ref_ref_Point: [u64; 2] = [
    core::mem::size_of::<&'static &'static Point>() as u64, abiter_offset::<&'static &'static Point>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_u32() {
    let v = caller_state.object as *mut &'static mut u32;
    let t0 = abiter_put_ref(v as *mut u8, core::mem::size_of::<u32>(), core::mem::align_of::<u32>()) as *mut u32;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 4);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_u32() {
    let v = caller_state.object as *const &'static mut u32;
    let t0 = abiter_get_ref(v as *const u8) as *const u32;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 4);
    }
}
#[no_mangle]
pub static caller_layout_mut_u32: [u64; 2] = [
    core::mem::size_of::<&'static mut u32>() as u64, abiter_offset::<&'static mut u32>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_array4_u8() {
    let v = caller_state.object as *mut [u8; 4];
    let mut i = 0;
    while i < 4 {
        let e0 = (v as *mut u8).add(i);
        abiter_put(e0 as *mut u8, 1);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_array4_u8() {
    let v = caller_state.object as *const [u8; 4];
    let mut i = 0;
    while i < 4 {
        let e0 = (v as *const u8).add(i);
        abiter_get(e0 as *const u8, 1);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_array4_u8: [u64; 2] = [
    core::mem::size_of::<[u8; 4]>() as u64, abiter_offset::<[u8; 4]>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_array2_u16() {
    let v = caller_state.object as *mut [u16; 2];
    let mut i = 0;
    while i < 2 {
        let e0 = (v as *mut u16).add(i);
        abiter_put(e0 as *mut u8, 2);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_array2_u16() {
    let v = caller_state.object as *const [u16; 2];
    let mut i = 0;
    while i < 2 {
        let e0 = (v as *const u16).add(i);
        abiter_get(e0 as *const u8, 2);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_array2_u16: [u64; 2] = [
    core::mem::size_of::<[u16; 2]>() as u64, abiter_offset::<[u16; 2]>() as u64];
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
extern "C" { fn ref_Point__c(a0: u8, a1: &'static Point, a2: u8) -> &'static Point; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Point__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Point) = ref_Point__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Point), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn ref_Point__win64(a0: u8, a1: &'static Point, a2: u8) -> &'static Point; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Point__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Point) = ref_Point__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Point), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn ref_Point__c_unwind(a0: u8, a1: &'static Point, a2: u8) -> &'static Point; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Point__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static Point, u8) -> &'static Point =
        core::mem::transmute(ref_Point__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Point) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Point), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Pair__c(a0: u8, a1: Pair, a2: u8) -> Pair; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Pair__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Pair) = pass_Pair__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Pair), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Pair__c_() {
    let slot = caller_state.slot;
    pass_Pair__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Pair), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Pair__win64(a0: u8, a1: Pair, a2: u8) -> Pair; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Pair__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Pair) = pass_Pair__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Pair), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Pair__win64_() {
    let slot = caller_state.slot;
    pass_Pair__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Pair), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Pair__c_unwind(a0: u8, a1: Pair, a2: u8) -> Pair; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Pair__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Pair, u8) -> Pair = core::mem::transmute(pass_Pair__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Pair) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Pair), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Pair__c(a0: u8, a1: &'static Pair, a2: u8) -> &'static Pair; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Pair__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Pair) = ref_Pair__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Pair), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn ref_Pair__win64(a0: u8, a1: &'static Pair, a2: u8) -> &'static Pair; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Pair__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Pair) = ref_Pair__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Pair), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn ref_Pair__c_unwind(a0: u8, a1: &'static Pair, a2: u8) -> &'static Pair; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Pair__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static Pair, u8) -> &'static Pair =
        core::mem::transmute(ref_Pair__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Pair) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Pair), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Line__c(a0: u8, a1: Line, a2: u8) -> Line; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Line__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Line) = pass_Line__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Line), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Line__c_() {
    let slot = caller_state.slot;
    pass_Line__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Line), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Line__win64(a0: u8, a1: Line, a2: u8) -> Line; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Line__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Line) = pass_Line__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Line), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Line__win64_() {
    let slot = caller_state.slot;
    pass_Line__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Line), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Line__c_unwind(a0: u8, a1: Line, a2: u8) -> Line; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Line__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Line, u8) -> Line = core::mem::transmute(pass_Line__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Line) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Line), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Line__c(a0: u8, a1: &'static Line, a2: u8) -> &'static Line; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Line__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Line) = ref_Line__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Line), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn ref_Line__win64(a0: u8, a1: &'static Line, a2: u8) -> &'static Line; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Line__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Line) = ref_Line__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Line), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn ref_Line__c_unwind(a0: u8, a1: &'static Line, a2: u8) -> &'static Line; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Line__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static Line, u8) -> &'static Line =
        core::mem::transmute(ref_Line__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Line) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Line), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Grid__c(a0: u8, a1: Grid, a2: u8) -> Grid; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Grid__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Grid) = pass_Grid__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Grid), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Grid__c_() {
    let slot = caller_state.slot;
    pass_Grid__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Grid), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Grid__win64(a0: u8, a1: Grid, a2: u8) -> Grid; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Grid__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Grid) = pass_Grid__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Grid), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Grid__win64_() {
    let slot = caller_state.slot;
    pass_Grid__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Grid), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Grid__c_unwind(a0: u8, a1: Grid, a2: u8) -> Grid; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Grid__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Grid, u8) -> Grid = core::mem::transmute(pass_Grid__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Grid) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Grid), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Grid__c(a0: u8, a1: &'static Grid, a2: u8) -> &'static Grid; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Grid__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Grid) = ref_Grid__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Grid), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn ref_Grid__win64(a0: u8, a1: &'static Grid, a2: u8) -> &'static Grid; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Grid__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Grid) = ref_Grid__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Grid), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn ref_Grid__c_unwind(a0: u8, a1: &'static Grid, a2: u8) -> &'static Grid; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Grid__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static Grid, u8) -> &'static Grid =
        core::mem::transmute(ref_Grid__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Grid) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Grid), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Aligned__c(a0: u8, a1: Aligned, a2: u8) -> Aligned; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Aligned__c_() {
    let slot = caller_state.slot;
    let r = pass_Aligned__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Aligned), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Aligned) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Aligned__c_() {
    let slot = caller_state.slot;
    pass_Aligned__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Aligned), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Aligned__win64(a0: u8, a1: Aligned, a2: u8) -> Aligned; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Aligned__win64_() {
    let slot = caller_state.slot;
    let r = pass_Aligned__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Aligned), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Aligned) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Aligned__win64_() {
    let slot = caller_state.slot;
    pass_Aligned__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Aligned), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Aligned__c_unwind(a0: u8, a1: Aligned, a2: u8) -> Aligned; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Aligned__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Aligned, u8) -> Aligned =
        core::mem::transmute(pass_Aligned__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Aligned), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Aligned) = r;
}
extern "C" { fn ref_Aligned__c(a0: u8, a1: &'static Aligned, a2: u8) -> &'static Aligned; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Aligned__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Aligned) = ref_Aligned__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Aligned), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn ref_Aligned__win64(a0: u8, a1: &'static Aligned, a2: u8) -> &'static Aligned; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Aligned__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Aligned) = ref_Aligned__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Aligned), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn ref_Aligned__c_unwind(a0: u8, a1: &'static Aligned, a2: u8) -> &'static Aligned; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Aligned__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static Aligned, u8) -> &'static Aligned =
        core::mem::transmute(ref_Aligned__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Aligned) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Aligned), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_HasAligned__c(a0: u8, a1: HasAligned, a2: u8) -> HasAligned; }
#[no_mangle] pub unsafe extern "C" fn call_pass_HasAligned__c_() {
    let slot = caller_state.slot;
    let r = pass_HasAligned__c(*(*slot as *mut u8), *(*slot.add(1) as *mut HasAligned), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut HasAligned) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_HasAligned__c_() {
    let slot = caller_state.slot;
    pass_HasAligned__c(*(*slot as *mut u8), *(*slot.add(1) as *mut HasAligned), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_HasAligned__win64(a0: u8, a1: HasAligned, a2: u8) -> HasAligned; }
#[no_mangle] pub unsafe extern "C" fn call_pass_HasAligned__win64_() {
    let slot = caller_state.slot;
    let r = pass_HasAligned__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut HasAligned), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut HasAligned) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_HasAligned__win64_() {
    let slot = caller_state.slot;
    pass_HasAligned__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut HasAligned), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_HasAligned__c_unwind(a0: u8, a1: HasAligned, a2: u8) -> HasAligned; }
#[no_mangle] pub unsafe extern "C" fn call_pass_HasAligned__c_unwind_() {
    let f: unsafe extern "C" fn(u8, HasAligned, u8) -> HasAligned =
        core::mem::transmute(pass_HasAligned__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut HasAligned), *(*slot.add(2) as *mut u8));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut HasAligned) = r;
}
extern "C" { fn ref_HasAligned__c(a0: u8, a1: &'static HasAligned, a2: u8) -> &'static HasAligned; }
#[no_mangle] pub unsafe extern "C" fn call_ref_HasAligned__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static HasAligned) = ref_HasAligned__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static HasAligned), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn ref_HasAligned__win64(a0: u8, a1: &'static HasAligned, a2: u8) -> &'static HasAligned; }
#[no_mangle] pub unsafe extern "C" fn call_ref_HasAligned__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static HasAligned) = ref_HasAligned__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static HasAligned), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn ref_HasAligned__c_unwind(a0: u8, a1: &'static HasAligned, a2: u8) -> &'static HasAligned; }
#[no_mangle] pub unsafe extern "C" fn call_ref_HasAligned__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static HasAligned, u8) -> &'static HasAligned =
        core::mem::transmute(ref_HasAligned__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static HasAligned) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static HasAligned), *(*slot.add(2) as *mut u8));
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
extern "C" { fn ref_Packed__c(a0: u8, a1: &'static Packed, a2: u8) -> &'static Packed; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Packed__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Packed) = ref_Packed__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Packed), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn ref_Packed__win64(a0: u8, a1: &'static Packed, a2: u8) -> &'static Packed; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Packed__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Packed) = ref_Packed__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Packed), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn ref_Packed__c_unwind(a0: u8, a1: &'static Packed, a2: u8) -> &'static Packed; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Packed__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static Packed, u8) -> &'static Packed =
        core::mem::transmute(ref_Packed__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Packed) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Packed), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Packed2__c(a0: u8, a1: Packed2, a2: u8) -> Packed2; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Packed2__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Packed2) = pass_Packed2__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Packed2), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Packed2__c_() {
    let slot = caller_state.slot;
    pass_Packed2__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Packed2), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Packed2__win64(a0: u8, a1: Packed2, a2: u8) -> Packed2; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Packed2__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Packed2) = pass_Packed2__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Packed2), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Packed2__win64_() {
    let slot = caller_state.slot;
    pass_Packed2__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Packed2), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Packed2__c_unwind(a0: u8, a1: Packed2, a2: u8) -> Packed2; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Packed2__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Packed2, u8) -> Packed2 =
        core::mem::transmute(pass_Packed2__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Packed2) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Packed2), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Packed2__c(a0: u8, a1: &'static Packed2, a2: u8) -> &'static Packed2; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Packed2__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Packed2) = ref_Packed2__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Packed2), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn ref_Packed2__win64(a0: u8, a1: &'static Packed2, a2: u8) -> &'static Packed2; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Packed2__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Packed2) = ref_Packed2__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Packed2), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn ref_Packed2__c_unwind(a0: u8, a1: &'static Packed2, a2: u8) -> &'static Packed2; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Packed2__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static Packed2, u8) -> &'static Packed2 =
        core::mem::transmute(ref_Packed2__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Packed2) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Packed2), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_HasPacked__c(a0: u8, a1: HasPacked, a2: u8) -> HasPacked; }
#[no_mangle] pub unsafe extern "C" fn call_pass_HasPacked__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut HasPacked) = pass_HasPacked__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut HasPacked), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_HasPacked__c_() {
    let slot = caller_state.slot;
    pass_HasPacked__c(*(*slot as *mut u8), *(*slot.add(1) as *mut HasPacked), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_HasPacked__win64(a0: u8, a1: HasPacked, a2: u8) -> HasPacked; }
#[no_mangle] pub unsafe extern "C" fn call_pass_HasPacked__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut HasPacked) = pass_HasPacked__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut HasPacked), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_HasPacked__win64_() {
    let slot = caller_state.slot;
    pass_HasPacked__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut HasPacked), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_HasPacked__c_unwind(a0: u8, a1: HasPacked, a2: u8) -> HasPacked; }
#[no_mangle] pub unsafe extern "C" fn call_pass_HasPacked__c_unwind_() {
    let f: unsafe extern "C" fn(u8, HasPacked, u8) -> HasPacked =
        core::mem::transmute(pass_HasPacked__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut HasPacked) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut HasPacked), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_HasPacked__c(a0: u8, a1: &'static HasPacked, a2: u8) -> &'static HasPacked; }
#[no_mangle] pub unsafe extern "C" fn call_ref_HasPacked__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static HasPacked) = ref_HasPacked__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static HasPacked), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn ref_HasPacked__win64(a0: u8, a1: &'static HasPacked, a2: u8) -> &'static HasPacked; }
#[no_mangle] pub unsafe extern "C" fn call_ref_HasPacked__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static HasPacked) = ref_HasPacked__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static HasPacked), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn ref_HasPacked__c_unwind(a0: u8, a1: &'static HasPacked, a2: u8) -> &'static HasPacked; }
#[no_mangle] pub unsafe extern "C" fn call_ref_HasPacked__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static HasPacked, u8) -> &'static HasPacked =
        core::mem::transmute(ref_HasPacked__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static HasPacked) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static HasPacked), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Meters__c(a0: u8, a1: Meters, a2: u8) -> Meters; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Meters__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Meters) = pass_Meters__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Meters), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Meters__c_() {
    let slot = caller_state.slot;
    pass_Meters__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Meters), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Meters__win64(a0: u8, a1: Meters, a2: u8) -> Meters; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Meters__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Meters) = pass_Meters__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Meters), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Meters__win64_() {
    let slot = caller_state.slot;
    pass_Meters__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Meters), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Meters__c_unwind(a0: u8, a1: Meters, a2: u8) -> Meters; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Meters__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Meters, u8) -> Meters =
        core::mem::transmute(pass_Meters__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Meters) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Meters), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Meters__c(a0: u8, a1: &'static Meters, a2: u8) -> &'static Meters; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Meters__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Meters) = ref_Meters__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Meters), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn ref_Meters__win64(a0: u8, a1: &'static Meters, a2: u8) -> &'static Meters; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Meters__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Meters) = ref_Meters__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Meters), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn ref_Meters__c_unwind(a0: u8, a1: &'static Meters, a2: u8) -> &'static Meters; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Meters__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static Meters, u8) -> &'static Meters =
        core::mem::transmute(ref_Meters__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Meters) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Meters), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Path__c(a0: u8, a1: Path, a2: u8) -> Path; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Path__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Path) = pass_Path__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Path), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Path__c_() {
    let slot = caller_state.slot;
    pass_Path__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Path), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Path__win64(a0: u8, a1: Path, a2: u8) -> Path; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Path__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Path) = pass_Path__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Path), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Path__win64_() {
    let slot = caller_state.slot;
    pass_Path__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Path), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Path__c_unwind(a0: u8, a1: Path, a2: u8) -> Path; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Path__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Path, u8) -> Path = core::mem::transmute(pass_Path__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Path) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Path), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Path__c(a0: u8, a1: &'static Path, a2: u8) -> &'static Path; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Path__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Path) = ref_Path__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Path), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn ref_Path__win64(a0: u8, a1: &'static Path, a2: u8) -> &'static Path; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Path__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Path) = ref_Path__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Path), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn ref_Path__c_unwind(a0: u8, a1: &'static Path, a2: u8) -> &'static Path; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Path__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static Path, u8) -> &'static Path =
        core::mem::transmute(ref_Path__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Path) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Path), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Length__c(a0: u8, a1: Length, a2: u8) -> Length; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Length__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Length) = pass_Length__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Length), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Length__c_() {
    let slot = caller_state.slot;
    pass_Length__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Length), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Length__win64(a0: u8, a1: Length, a2: u8) -> Length; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Length__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Length) = pass_Length__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Length), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Length__win64_() {
    let slot = caller_state.slot;
    pass_Length__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Length), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Length__c_unwind(a0: u8, a1: Length, a2: u8) -> Length; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Length__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Length, u8) -> Length =
        core::mem::transmute(pass_Length__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Length) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Length), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Length__c(a0: u8, a1: &'static Length, a2: u8) -> &'static Length; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Length__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Length) = ref_Length__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Length), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn ref_Length__win64(a0: u8, a1: &'static Length, a2: u8) -> &'static Length; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Length__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Length) = ref_Length__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Length), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn ref_Length__c_unwind(a0: u8, a1: &'static Length, a2: u8) -> &'static Length; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Length__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static Length, u8) -> &'static Length =
        core::mem::transmute(ref_Length__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Length) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Length), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_UsesAlias__c(a0: u8, a1: UsesAlias, a2: u8) -> UsesAlias; }
#[no_mangle] pub unsafe extern "C" fn call_pass_UsesAlias__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut UsesAlias) = pass_UsesAlias__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut UsesAlias), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_UsesAlias__c_() {
    let slot = caller_state.slot;
    pass_UsesAlias__c(*(*slot as *mut u8), *(*slot.add(1) as *mut UsesAlias), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_UsesAlias__win64(a0: u8, a1: UsesAlias, a2: u8) -> UsesAlias; }
#[no_mangle] pub unsafe extern "C" fn call_pass_UsesAlias__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut UsesAlias) = pass_UsesAlias__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut UsesAlias), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_UsesAlias__win64_() {
    let slot = caller_state.slot;
    pass_UsesAlias__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut UsesAlias), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_UsesAlias__c_unwind(a0: u8, a1: UsesAlias, a2: u8) -> UsesAlias; }
#[no_mangle] pub unsafe extern "C" fn call_pass_UsesAlias__c_unwind_() {
    let f: unsafe extern "C" fn(u8, UsesAlias, u8) -> UsesAlias =
        core::mem::transmute(pass_UsesAlias__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut UsesAlias) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut UsesAlias), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_UsesAlias__c(a0: u8, a1: &'static UsesAlias, a2: u8) -> &'static UsesAlias; }
#[no_mangle] pub unsafe extern "C" fn call_ref_UsesAlias__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static UsesAlias) = ref_UsesAlias__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static UsesAlias), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn ref_UsesAlias__win64(a0: u8, a1: &'static UsesAlias, a2: u8) -> &'static UsesAlias; }
#[no_mangle] pub unsafe extern "C" fn call_ref_UsesAlias__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static UsesAlias) = ref_UsesAlias__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static UsesAlias), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn ref_UsesAlias__c_unwind(a0: u8, a1: &'static UsesAlias, a2: u8) -> &'static UsesAlias; }
#[no_mangle] pub unsafe extern "C" fn call_ref_UsesAlias__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static UsesAlias, u8) -> &'static UsesAlias =
        core::mem::transmute(ref_UsesAlias__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static UsesAlias) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static UsesAlias), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Words__c(a0: u8, a1: Words, a2: u8) -> Words; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Words__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Words) = pass_Words__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Words), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Words__c_() {
    let slot = caller_state.slot;
    pass_Words__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Words), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Words__win64(a0: u8, a1: Words, a2: u8) -> Words; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Words__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Words) = pass_Words__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Words), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Words__win64_() {
    let slot = caller_state.slot;
    pass_Words__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Words), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Words__c_unwind(a0: u8, a1: Words, a2: u8) -> Words; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Words__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Words, u8) -> Words = core::mem::transmute(pass_Words__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Words) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Words), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Words__c(a0: u8, a1: &'static Words, a2: u8) -> &'static Words; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Words__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Words) = ref_Words__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Words), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn ref_Words__win64(a0: u8, a1: &'static Words, a2: u8) -> &'static Words; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Words__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Words) = ref_Words__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Words), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn ref_Words__c_unwind(a0: u8, a1: &'static Words, a2: u8) -> &'static Words; }
#[no_mangle] pub unsafe extern "C" fn call_ref_Words__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static Words, u8) -> &'static Words =
        core::mem::transmute(ref_Words__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static Words) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static Words), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_triple__c(
    a0: &'static Triple, a1: &'static [Point; 3], a2: &'static mut [[u8; 2]; 3], a3: &'static (),
    a4: &'static &'static Point) -> &'static mut u32; }
#[no_mangle] pub unsafe extern "C" fn call_ref_triple__c_() {
    let slot = caller_state.slot;
    *(*slot.add(5) as *mut &'static mut u32) = ref_triple__c(
        *(*slot as *mut &'static Triple), *(*slot.add(1) as *mut &'static [Point; 3]),
        core::ptr::read(*slot.add(2) as *mut &'static mut [[u8; 2]; 3]), *(*slot.add(3) as *mut &'static ()),
        *(*slot.add(4) as *mut &'static &'static Point));
}
extern "win64" { fn ref_triple__win64(
    a0: &'static Triple, a1: &'static [Point; 3], a2: &'static mut [[u8; 2]; 3], a3: &'static (),
    a4: &'static &'static Point) -> &'static mut u32; }
#[no_mangle] pub unsafe extern "C" fn call_ref_triple__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(5) as *mut &'static mut u32) = ref_triple__win64(
        *(*slot as *mut &'static Triple), *(*slot.add(1) as *mut &'static [Point; 3]),
        core::ptr::read(*slot.add(2) as *mut &'static mut [[u8; 2]; 3]), *(*slot.add(3) as *mut &'static ()),
        *(*slot.add(4) as *mut &'static &'static Point));
}
extern "C-unwind" { fn ref_triple__c_unwind(
    a0: &'static Triple, a1: &'static [Point; 3], a2: &'static mut [[u8; 2]; 3], a3: &'static (),
    a4: &'static &'static Point) -> &'static mut u32; }
#[no_mangle] pub unsafe extern "C" fn call_ref_triple__c_unwind_() {
    let f: unsafe extern "C" fn(
            &'static Triple, &'static [Point; 3], &'static mut [[u8; 2]; 3], &'static (),
            &'static &'static Point) -> &'static mut u32 =
        core::mem::transmute(ref_triple__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(5) as *mut &'static mut u32) = f(
        *(*slot as *mut &'static Triple), *(*slot.add(1) as *mut &'static [Point; 3]),
        core::ptr::read(*slot.add(2) as *mut &'static mut [[u8; 2]; 3]), *(*slot.add(3) as *mut &'static ()),
        *(*slot.add(4) as *mut &'static &'static Point));
}
extern "C" { fn by_value_array__c(a0: [u8; 4], a1: u8) -> [u16; 2]; }
#[no_mangle] pub unsafe extern "C" fn call_by_value_array__c_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut [u16; 2]) = by_value_array__c(*(*slot as *mut [u8; 4]), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn by_value_array__win64(a0: [u8; 4], a1: u8) -> [u16; 2]; }
#[no_mangle] pub unsafe extern "C" fn call_by_value_array__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut [u16; 2]) = by_value_array__win64(*(*slot as *mut [u8; 4]), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn by_value_array__c_unwind(a0: [u8; 4], a1: u8) -> [u16; 2]; }
#[no_mangle] pub unsafe extern "C" fn call_by_value_array__c_unwind_() {
    let f: unsafe extern "C" fn([u8; 4], u8) -> [u16; 2] =
        core::mem::transmute(by_value_array__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut [u16; 2]) = f(*(*slot as *mut [u8; 4]), *(*slot.add(1) as *mut u8));
}
extern "C" { fn by_value_triple__c(a0: Triple); }
#[no_mangle] pub unsafe extern "C" fn call_by_value_triple__c_() {
    let slot = caller_state.slot;
    by_value_triple__c(*(*slot as *mut Triple));
}
extern "win64" { fn by_value_triple__win64(a0: Triple); }
#[no_mangle] pub unsafe extern "C" fn call_by_value_triple__win64_() {
    let slot = caller_state.slot;
    by_value_triple__win64(*(*slot as *mut Triple));
}
extern "C-unwind" { fn by_value_triple__c_unwind(a0: Triple); }
#[no_mangle] pub unsafe extern "C" fn call_by_value_triple__c_unwind_() {
    let f: unsafe extern "C" fn(Triple) = core::mem::transmute(by_value_triple__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut Triple));
}
extern "C" { fn by_value_empty__c(a0: u8, a1: Empty, a2: u8) -> Empty; }
#[no_mangle] pub unsafe extern "C" fn call_by_value_empty__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Empty) = by_value_empty__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Empty), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_by_value_empty__c_() {
    let slot = caller_state.slot;
    by_value_empty__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Empty), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn by_value_empty__win64(a0: u8, a1: Empty, a2: u8) -> Empty; }
#[no_mangle] pub unsafe extern "C" fn call_by_value_empty__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Empty) = by_value_empty__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Empty), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_by_value_empty__win64_() {
    let slot = caller_state.slot;
    by_value_empty__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Empty), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn by_value_empty__c_unwind(a0: u8, a1: Empty, a2: u8) -> Empty; }
#[no_mangle] pub unsafe extern "C" fn call_by_value_empty__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Empty, u8) -> Empty =
        core::mem::transmute(by_value_empty__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Empty) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Empty), *(*slot.add(2) as *mut u8));
}
