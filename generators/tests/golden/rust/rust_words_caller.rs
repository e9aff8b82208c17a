// abiter VERSION: the caller's side of rust_words in Rust
// abiter gen rust_words.kdl --lang rust --side caller
#![no_std]
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]
#![allow(dead_code, unreachable_patterns, unused_variables, unused_parens)]
#![allow(improper_ctypes, improper_ctypes_definitions, unknown_lints)]

extern crate alloc;
pub trait Value { fn value(&self) -> u64; }
#[repr(C)]
pub struct AbiterValue(u64);
impl Value for AbiterValue {
    #[inline(never)]
    fn value(&self) -> u64 { self.0 }
}
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
pub struct Point { x: f32, y: u16 }
#[repr(C)]
pub struct Slices {
    a: &'static [u16],
    b: &'static str,
    c: Option<&'static [u8]>,
    d: alloc::boxed::Box<[Point]>,
}
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct Packed { a: u8, b: Option<bool>, c: (u8, u32), d: &'static str }
pub enum Deep {
    A(Option<char>, alloc::boxed::Box<u8>),
    B((u8, f64)),
    C,
}
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
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_slice_u16() {
    let v = caller_state.object as *mut &'static [u16];
    let mut p = 0 as *mut u16;
    let t = abiter_put_ref(
        &mut p as *mut *mut u16 as *mut u8, 3 * core::mem::size_of::<u16>(), core::mem::align_of::<u16>());
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *mut u16).add(j);
            abiter_put(e1 as *mut u8, 2);
            j += 1;
        }
    }
    let mut n = 0usize;
    abiter_put(&mut n as *mut usize as *mut u8, 8);
    *(v as *mut *const [u16]) = core::ptr::slice_from_raw_parts(p, n);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_slice_u16() {
    let v = caller_state.object as *const &'static [u16];
    let s = *(v as *const *const [u16]);
    let p = s as *const u16;
    let t = abiter_get_ref(&p as *const *const u16 as *const u8);
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *const u16).add(j);
            abiter_get(e1 as *const u8, 2);
            j += 1;
        }
    }
    let n = (&*s).len();
    abiter_get(&n as *const usize as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_ref_slice_u16: [u64; 2] = [
    core::mem::size_of::<&'static [u16]>() as u64, abiter_offset::<&'static [u16]>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_str() {
    let v = caller_state.object as *mut &'static str;
    let mut p = 0 as *mut u8;
    let t = abiter_put_ref(
        &mut p as *mut *mut u8 as *mut u8, 3 * core::mem::size_of::<u8>(), core::mem::align_of::<u8>());
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *mut u8).add(j);
            abiter_put(e1 as *mut u8, 1);
            j += 1;
        }
    }
    let mut n = 0usize;
    abiter_put(&mut n as *mut usize as *mut u8, 8);
    *(v as *mut *const str) = core::ptr::slice_from_raw_parts(p, n) as *const str;
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_str() {
    let v = caller_state.object as *const &'static str;
    let s = *(v as *const *const str);
    let p = s as *const u8;
    let t = abiter_get_ref(&p as *const *const u8 as *const u8);
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *const u8).add(j);
            abiter_get(e1 as *const u8, 1);
            j += 1;
        }
    }
    let n = (&*s).len();
    abiter_get(&n as *const usize as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_ref_str: [u64; 2] = [
    core::mem::size_of::<&'static str>() as u64, abiter_offset::<&'static str>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_slice_u8() {
    let v = caller_state.object as *mut &'static [u8];
    let mut p = 0 as *mut u8;
    let t = abiter_put_ref(
        &mut p as *mut *mut u8 as *mut u8, 3 * core::mem::size_of::<u8>(), core::mem::align_of::<u8>());
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *mut u8).add(j);
            abiter_put(e1 as *mut u8, 1);
            j += 1;
        }
    }
    let mut n = 0usize;
    abiter_put(&mut n as *mut usize as *mut u8, 8);
    *(v as *mut *const [u8]) = core::ptr::slice_from_raw_parts(p, n);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_slice_u8() {
    let v = caller_state.object as *const &'static [u8];
    let s = *(v as *const *const [u8]);
    let p = s as *const u8;
    let t = abiter_get_ref(&p as *const *const u8 as *const u8);
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *const u8).add(j);
            abiter_get(e1 as *const u8, 1);
            j += 1;
        }
    }
    let n = (&*s).len();
    abiter_get(&n as *const usize as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_ref_slice_u8: [u64; 2] = [
    core::mem::size_of::<&'static [u8]>() as u64, abiter_offset::<&'static [u8]>() as u64];
#[inline(never)]
unsafe fn make_option_ref_slice_u8(v: *mut Option<&'static [u8]>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<&'static [u8]>::uninit();
            caller_state.object = f0.as_mut_ptr() as *mut u8; caller_put_ref_slice_u8();
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_ref_slice_u8() {
    let v = caller_state.object as *mut Option<&'static [u8]>;
    abiter_scrub(); abiter_make(make_option_ref_slice_u8, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_ref_slice_u8() {
    let v = caller_state.object as *const Option<&'static [u8]>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                caller_state.object = (f0 as *const &'static [u8]) as *mut u8; caller_get_ref_slice_u8();
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_ref_slice_u8: [u64; 2] = [
    core::mem::size_of::<Option<&'static [u8]>>() as u64, abiter_offset::<Option<&'static [u8]>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_box_slice_Point() {
    let v = caller_state.object as *mut alloc::boxed::Box<[Point]>;
    let mut p = 0 as *mut Point;
    let t = abiter_put_ref(
        &mut p as *mut *mut Point as *mut u8, 3 * core::mem::size_of::<Point>(), core::mem::align_of::<Point>());
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *mut Point).add(j);
            caller_state.object = e1 as *mut u8; caller_put_Point();
            j += 1;
        }
    }
    let mut n = 0usize;
    abiter_put(&mut n as *mut usize as *mut u8, 8);
    *(v as *mut *const [Point]) = core::ptr::slice_from_raw_parts(p, n);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_box_slice_Point() {
    let v = caller_state.object as *const alloc::boxed::Box<[Point]>;
    let s = *(v as *const *const [Point]);
    let p = s as *const Point;
    let t = abiter_get_ref(&p as *const *const Point as *const u8);
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *const Point).add(j);
            caller_state.object = e1 as *mut u8; caller_get_Point();
            j += 1;
        }
    }
    let n = (&*s).len();
    abiter_get(&n as *const usize as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_box_slice_Point: [u64; 2] = [
    core::mem::size_of::<alloc::boxed::Box<[Point]>>() as u64, abiter_offset::<alloc::boxed::Box<[Point]>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Slices() {
    let v = caller_state.object as *mut Slices;
    caller_state.object = core::ptr::addr_of_mut!((*v).a) as *mut u8; caller_put_ref_slice_u16();
    caller_state.object = core::ptr::addr_of_mut!((*v).b) as *mut u8; caller_put_ref_str();
    caller_state.object = core::ptr::addr_of_mut!((*v).c) as *mut u8; caller_put_option_ref_slice_u8();
    caller_state.object = core::ptr::addr_of_mut!((*v).d) as *mut u8; caller_put_box_slice_Point();
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Slices() {
    let v = caller_state.object as *const Slices;
    caller_state.object = core::ptr::addr_of!((*v).a) as *mut u8; caller_get_ref_slice_u16();
    caller_state.object = core::ptr::addr_of!((*v).b) as *mut u8; caller_get_ref_str();
    caller_state.object = core::ptr::addr_of!((*v).c) as *mut u8; caller_get_option_ref_slice_u8();
    caller_state.object = core::ptr::addr_of!((*v).d) as *mut u8; caller_get_box_slice_Point();
}
#[no_mangle]
pub static caller_layout_Slices: [u64; 2] = [
    core::mem::size_of::<Slices>() as u64, abiter_offset::<Slices>() as u64];
#[inline(never)]
unsafe fn make_option_bool(v: *mut Option<bool>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<bool>::uninit();
            abiter_put(f0.as_mut_ptr() as *mut u8, 1);
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_bool() {
    let v = caller_state.object as *mut Option<bool>;
    abiter_scrub(); abiter_make(make_option_bool, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_bool() {
    let v = caller_state.object as *const Option<bool>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                abiter_get((f0 as *const bool) as *const u8, 1);
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_bool: [u64; 2] = [
    core::mem::size_of::<Option<bool>>() as u64, abiter_offset::<Option<bool>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_tuple2_u8_u32() {
    let v = caller_state.object as *mut (u8, u32);
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).1) as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_tuple2_u8_u32() {
    let v = caller_state.object as *const (u8, u32);
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).1) as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_tuple2_u8_u32: [u64; 2] = [
    core::mem::size_of::<(u8, u32)>() as u64, abiter_offset::<(u8, u32)>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Packed() {
    let v = caller_state.object as *mut Packed;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    {
        let mut t = core::ptr::read_unaligned(
                core::ptr::addr_of_mut!((*v).b) as *mut core::mem::MaybeUninit<Option<bool>>);
        caller_state.object = t.as_mut_ptr() as *mut u8; caller_put_option_bool();
        core::ptr::write_unaligned(core::ptr::addr_of_mut!((*v).b) as *mut core::mem::MaybeUninit<Option<bool>>, t);
    }
    {
        let mut t = core::ptr::read_unaligned(
                core::ptr::addr_of_mut!((*v).c) as *mut core::mem::MaybeUninit<(u8, u32)>);
        caller_state.object = t.as_mut_ptr() as *mut u8; caller_put_tuple2_u8_u32();
        core::ptr::write_unaligned(core::ptr::addr_of_mut!((*v).c) as *mut core::mem::MaybeUninit<(u8, u32)>, t);
    }
    {
        let mut t = core::ptr::read_unaligned(
                core::ptr::addr_of_mut!((*v).d) as *mut core::mem::MaybeUninit<&'static str>);
        caller_state.object = t.as_mut_ptr() as *mut u8; caller_put_ref_str();
        core::ptr::write_unaligned(core::ptr::addr_of_mut!((*v).d) as *mut core::mem::MaybeUninit<&'static str>, t);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Packed() {
    let v = caller_state.object as *const Packed;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    {
        let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned(core::ptr::addr_of!((*v).b)));
        caller_state.object = (&*t as *const Option<bool>) as *mut u8; caller_get_option_bool();
    }
    {
        let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned(core::ptr::addr_of!((*v).c)));
        caller_state.object = (&*t as *const (u8, u32)) as *mut u8; caller_get_tuple2_u8_u32();
    }
    {
        let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned(core::ptr::addr_of!((*v).d)));
        caller_state.object = (&*t as *const &'static str) as *mut u8; caller_get_ref_str();
    }
}
#[no_mangle]
pub static caller_layout_Packed: [u64; 2] = [
    core::mem::size_of::<Packed>() as u64, abiter_offset::<Packed>() as u64];
#[inline(never)]
unsafe fn make_option_char(v: *mut Option<char>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<char>::uninit();
            abiter_put(f0.as_mut_ptr() as *mut u8, 4);
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_char() {
    let v = caller_state.object as *mut Option<char>;
    abiter_scrub(); abiter_make(make_option_char, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_char() {
    let v = caller_state.object as *const Option<char>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                abiter_get((f0 as *const char) as *const u8, 4);
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_char: [u64; 2] = [
    core::mem::size_of::<Option<char>>() as u64, abiter_offset::<Option<char>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_tuple2_u8_f64() {
    let v = caller_state.object as *mut (u8, f64);
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).1) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_tuple2_u8_f64() {
    let v = caller_state.object as *const (u8, f64);
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).1) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_tuple2_u8_f64: [u64; 2] = [
    core::mem::size_of::<(u8, f64)>() as u64, abiter_offset::<(u8, f64)>() as u64];
#[inline(never)]
unsafe fn make_Deep(v: *mut Deep) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<Option<char>>::uninit();
            caller_state.object = f0.as_mut_ptr() as *mut u8; caller_put_option_char();
            let mut f1 = core::mem::MaybeUninit::<alloc::boxed::Box<u8>>::uninit();
            let t0 = abiter_put_ref(
                f1.as_mut_ptr() as *mut u8, core::mem::size_of::<u8>(), core::mem::align_of::<u8>()) as *mut u8;
            if t0 as usize != 0 {
                abiter_put(t0 as *mut u8, 1);
            }
            core::ptr::write(v, Deep::A(f0.assume_init(), f1.assume_init()));
        }
        1 => {
            let mut f0 = core::mem::MaybeUninit::<(u8, f64)>::uninit();
            caller_state.object = f0.as_mut_ptr() as *mut u8; caller_put_tuple2_u8_f64();
            core::ptr::write(v, Deep::B(f0.assume_init()));
        }
        2 => { core::ptr::write(v, Deep::C); }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_Deep() {
    let v = caller_state.object as *mut Deep;
    abiter_scrub(); abiter_make(make_Deep, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Deep() {
    let v = caller_state.object as *const Deep;
    let found = match &*v { Deep::A { .. } => 0, Deep::B { .. } => 1, Deep::C { .. } => 2 };
    match abiter_get_tag(found, 3) {
        0 => {
            match &*v {
                Deep::A(f0, f1) => {
                    caller_state.object = (f0 as *const Option<char>) as *mut u8; caller_get_option_char();
                    let t0 = abiter_get_ref((f1 as *const alloc::boxed::Box<u8>) as *const u8) as *const u8;
                    if t0 as usize != 0 {
                        abiter_get(t0 as *const u8, 1);
                    }
                }
                _ => {}
            }
        }
        1 => {
            match &*v {
                Deep::B(f0) => {
                    caller_state.object = (f0 as *const (u8, f64)) as *mut u8;
                    caller_get_tuple2_u8_f64();
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Deep: [u64; 2] = [core::mem::size_of::<Deep>() as u64, abiter_offset::<Deep>() as u64];
#[inline(never)]
unsafe fn make_option_option_bool(v: *mut Option<Option<bool>>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<Option<bool>>::uninit();
            caller_state.object = f0.as_mut_ptr() as *mut u8; caller_put_option_bool();
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_option_bool() {
    let v = caller_state.object as *mut Option<Option<bool>>;
    abiter_scrub(); abiter_make(make_option_option_bool, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_option_bool() {
    let v = caller_state.object as *const Option<Option<bool>>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                caller_state.object = (f0 as *const Option<bool>) as *mut u8; caller_get_option_bool();
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_option_bool: [u64; 2] = [
    core::mem::size_of::<Option<Option<bool>>>() as u64, abiter_offset::<Option<Option<bool>>>() as u64];
#[inline(never)]
unsafe fn make_option_u32(v: *mut Option<u32>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<u32>::uninit();
            abiter_put(f0.as_mut_ptr() as *mut u8, 4);
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_u32() {
    let v = caller_state.object as *mut Option<u32>;
    abiter_scrub(); abiter_make(make_option_u32, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_u32() {
    let v = caller_state.object as *const Option<u32>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                abiter_get((f0 as *const u32) as *const u8, 4);
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_u32: [u64; 2] = [
    core::mem::size_of::<Option<u32>>() as u64, abiter_offset::<Option<u32>>() as u64];
#[inline(never)]
unsafe fn make_option_Point(v: *mut Option<Point>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<Point>::uninit();
            caller_state.object = f0.as_mut_ptr() as *mut u8; caller_put_Point();
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_Point() {
    let v = caller_state.object as *mut Option<Point>;
    abiter_scrub(); abiter_make(make_option_Point, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_Point() {
    let v = caller_state.object as *const Option<Point>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                caller_state.object = (f0 as *const Point) as *mut u8; caller_get_Point();
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_Point: [u64; 2] = [
    core::mem::size_of::<Option<Point>>() as u64, abiter_offset::<Option<Point>>() as u64];
#[inline(never)]
unsafe fn make_option_cell_bool(v: *mut Option<core::cell::Cell<bool>>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<core::cell::Cell<bool>>::uninit();
            abiter_put((f0.as_mut_ptr() as *mut bool) as *mut u8, 1);
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_cell_bool() {
    let v = caller_state.object as *mut Option<core::cell::Cell<bool>>;
    abiter_scrub(); abiter_make(make_option_cell_bool, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_cell_bool() {
    let v = caller_state.object as *const Option<core::cell::Cell<bool>>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                abiter_get(((f0 as *const core::cell::Cell<bool>) as *const bool) as *const u8, 1);
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_cell_bool: [u64; 2] = [
    core::mem::size_of::<Option<core::cell::Cell<bool>>>() as u64,
    abiter_offset::<Option<core::cell::Cell<bool>>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_tuple2_u8_u64() {
    let v = caller_state.object as *mut (u8, u64);
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).1) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_tuple2_u8_u64() {
    let v = caller_state.object as *const (u8, u64);
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).1) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_tuple2_u8_u64: [u64; 2] = [
    core::mem::size_of::<(u8, u64)>() as u64, abiter_offset::<(u8, u64)>() as u64];
#[inline(never)]
unsafe fn make_option_tuple2_u8_u64(v: *mut Option<(u8, u64)>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<(u8, u64)>::uninit();
            caller_state.object = f0.as_mut_ptr() as *mut u8; caller_put_tuple2_u8_u64();
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_tuple2_u8_u64() {
    let v = caller_state.object as *mut Option<(u8, u64)>;
    abiter_scrub(); abiter_make(make_option_tuple2_u8_u64, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_tuple2_u8_u64() {
    let v = caller_state.object as *const Option<(u8, u64)>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                caller_state.object = (f0 as *const (u8, u64)) as *mut u8; caller_get_tuple2_u8_u64();
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_tuple2_u8_u64: [u64; 2] = [
    core::mem::size_of::<Option<(u8, u64)>>() as u64, abiter_offset::<Option<(u8, u64)>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_slice_u32() {
    let v = caller_state.object as *mut &'static [u32];
    let mut p = 0 as *mut u32;
    let t = abiter_put_ref(
        &mut p as *mut *mut u32 as *mut u8, 3 * core::mem::size_of::<u32>(), core::mem::align_of::<u32>());
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *mut u32).add(j);
            abiter_put(e1 as *mut u8, 4);
            j += 1;
        }
    }
    let mut n = 0usize;
    abiter_put(&mut n as *mut usize as *mut u8, 8);
    *(v as *mut *const [u32]) = core::ptr::slice_from_raw_parts(p, n);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_slice_u32() {
    let v = caller_state.object as *const &'static [u32];
    let s = *(v as *const *const [u32]);
    let p = s as *const u32;
    let t = abiter_get_ref(&p as *const *const u32 as *const u8);
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *const u32).add(j);
            abiter_get(e1 as *const u8, 4);
            j += 1;
        }
    }
    let n = (&*s).len();
    abiter_get(&n as *const usize as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_ref_slice_u32: [u64; 2] = [
    core::mem::size_of::<&'static [u32]>() as u64, abiter_offset::<&'static [u32]>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_slice_Point() {
    let v = caller_state.object as *mut &'static mut [Point];
    let mut p = 0 as *mut Point;
    let t = abiter_put_ref(
        &mut p as *mut *mut Point as *mut u8, 3 * core::mem::size_of::<Point>(), core::mem::align_of::<Point>());
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *mut Point).add(j);
            caller_state.object = e1 as *mut u8; caller_put_Point();
            j += 1;
        }
    }
    let mut n = 0usize;
    abiter_put(&mut n as *mut usize as *mut u8, 8);
    *(v as *mut *const [Point]) = core::ptr::slice_from_raw_parts(p, n);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_slice_Point() {
    let v = caller_state.object as *const &'static mut [Point];
    let s = *(v as *const *const [Point]);
    let p = s as *const Point;
    let t = abiter_get_ref(&p as *const *const Point as *const u8);
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *const Point).add(j);
            caller_state.object = e1 as *mut u8; caller_get_Point();
            j += 1;
        }
    }
    let n = (&*s).len();
    abiter_get(&n as *const usize as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_mut_slice_Point: [u64; 2] = [
    core::mem::size_of::<&'static mut [Point]>() as u64, abiter_offset::<&'static mut [Point]>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_dyn() {
    let v = caller_state.object as *mut &'static dyn Value;
    let mut p = 0 as *mut AbiterValue;
    let t = abiter_put_ref(
        &mut p as *mut *mut AbiterValue as *mut u8, core::mem::size_of::<AbiterValue>(),
        core::mem::align_of::<AbiterValue>());
    if t as usize != 0 {
        abiter_put(t as *mut u8, 8);
    }
    *(v as *mut *const dyn Value) = p as *const AbiterValue as *const dyn Value;
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_dyn() {
    let v = caller_state.object as *const &'static dyn Value;
    let s = *(v as *const *const dyn Value);
    let p = s as *const AbiterValue;
    let t = abiter_get_ref(&p as *const *const AbiterValue as *const u8);
    if t as usize != 0 {
        let n = (&*s).value();
        abiter_get(&n as *const u64 as *const u8, 8);
    }
}
#[no_mangle]
pub static caller_layout_ref_dyn: [u64; 2] = [
    core::mem::size_of::<&'static dyn Value>() as u64, abiter_offset::<&'static dyn Value>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_box_dyn() {
    let v = caller_state.object as *mut alloc::boxed::Box<dyn Value>;
    let mut p = 0 as *mut AbiterValue;
    let t = abiter_put_ref(
        &mut p as *mut *mut AbiterValue as *mut u8, core::mem::size_of::<AbiterValue>(),
        core::mem::align_of::<AbiterValue>());
    if t as usize != 0 {
        abiter_put(t as *mut u8, 8);
    }
    *(v as *mut *const dyn Value) = p as *const AbiterValue as *const dyn Value;
}
#[no_mangle] pub unsafe extern "C" fn caller_get_box_dyn() {
    let v = caller_state.object as *const alloc::boxed::Box<dyn Value>;
    let s = *(v as *const *const dyn Value);
    let p = s as *const AbiterValue;
    let t = abiter_get_ref(&p as *const *const AbiterValue as *const u8);
    if t as usize != 0 {
        let n = (&*s).value();
        abiter_get(&n as *const u64 as *const u8, 8);
    }
}
#[no_mangle]
pub static caller_layout_box_dyn: [u64; 2] = [
    core::mem::size_of::<alloc::boxed::Box<dyn Value>>() as u64,
    abiter_offset::<alloc::boxed::Box<dyn Value>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_box_str() {
    let v = caller_state.object as *mut alloc::boxed::Box<str>;
    let mut p = 0 as *mut u8;
    let t = abiter_put_ref(
        &mut p as *mut *mut u8 as *mut u8, 3 * core::mem::size_of::<u8>(), core::mem::align_of::<u8>());
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *mut u8).add(j);
            abiter_put(e1 as *mut u8, 1);
            j += 1;
        }
    }
    let mut n = 0usize;
    abiter_put(&mut n as *mut usize as *mut u8, 8);
    *(v as *mut *const str) = core::ptr::slice_from_raw_parts(p, n) as *const str;
}
#[no_mangle] pub unsafe extern "C" fn caller_get_box_str() {
    let v = caller_state.object as *const alloc::boxed::Box<str>;
    let s = *(v as *const *const str);
    let p = s as *const u8;
    let t = abiter_get_ref(&p as *const *const u8 as *const u8);
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *const u8).add(j);
            abiter_get(e1 as *const u8, 1);
            j += 1;
        }
    }
    let n = (&*s).len();
    abiter_get(&n as *const usize as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_box_str: [u64; 2] = [
    core::mem::size_of::<alloc::boxed::Box<str>>() as u64, abiter_offset::<alloc::boxed::Box<str>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_raw_slice_u8() {
    let v = caller_state.object as *mut *const [u8];
    let mut p = 0 as *mut u8;
    let t = abiter_put_ref(
        &mut p as *mut *mut u8 as *mut u8, 3 * core::mem::size_of::<u8>(), core::mem::align_of::<u8>());
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *mut u8).add(j);
            abiter_put(e1 as *mut u8, 1);
            j += 1;
        }
    }
    let mut n = 0usize;
    abiter_put(&mut n as *mut usize as *mut u8, 8);
    *(v as *mut *const [u8]) = core::ptr::slice_from_raw_parts(p, n);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_raw_slice_u8() {
    let v = caller_state.object as *const *const [u8];
    let s = *(v as *const *const [u8]);
    let p = s as *const u8;
    let t = abiter_get_ref(&p as *const *const u8 as *const u8);
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *const u8).add(j);
            abiter_get(e1 as *const u8, 1);
            j += 1;
        }
    }
    let n = (&*s).len();
    abiter_get(&n as *const usize as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_raw_slice_u8: [u64; 2] = [
    core::mem::size_of::<*const [u8]>() as u64, abiter_offset::<*const [u8]>() as u64];
#[inline(never)]
unsafe fn make_option_ref_str(v: *mut Option<&'static str>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<&'static str>::uninit();
            caller_state.object = f0.as_mut_ptr() as *mut u8; caller_put_ref_str();
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_ref_str() {
    let v = caller_state.object as *mut Option<&'static str>;
    abiter_scrub(); abiter_make(make_option_ref_str, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_ref_str() {
    let v = caller_state.object as *const Option<&'static str>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                caller_state.object = (f0 as *const &'static str) as *mut u8; caller_get_ref_str();
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_ref_str: [u64; 2] = [
    core::mem::size_of::<Option<&'static str>>() as u64, abiter_offset::<Option<&'static str>>() as u64];
#[inline(never)]
unsafe fn make_option_ref_dyn(v: *mut Option<&'static dyn Value>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<&'static dyn Value>::uninit();
            caller_state.object = f0.as_mut_ptr() as *mut u8; caller_put_ref_dyn();
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_ref_dyn() {
    let v = caller_state.object as *mut Option<&'static dyn Value>;
    abiter_scrub(); abiter_make(make_option_ref_dyn, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_ref_dyn() {
    let v = caller_state.object as *const Option<&'static dyn Value>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                caller_state.object = (f0 as *const &'static dyn Value) as *mut u8; caller_get_ref_dyn();
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_ref_dyn: [u64; 2] = [
    core::mem::size_of::<Option<&'static dyn Value>>() as u64, abiter_offset::<Option<&'static dyn Value>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_pin_box_dyn() {
    let v = caller_state.object as *mut core::pin::Pin<alloc::boxed::Box<dyn Value>>;
    caller_state.object = (v as *mut alloc::boxed::Box<dyn Value>) as *mut u8; caller_put_box_dyn();
}
#[no_mangle] pub unsafe extern "C" fn caller_get_pin_box_dyn() {
    let v = caller_state.object as *const core::pin::Pin<alloc::boxed::Box<dyn Value>>;
    caller_state.object = (v as *const alloc::boxed::Box<dyn Value>) as *mut u8; caller_get_box_dyn();
}
#[no_mangle]
pub static caller_layout_pin_box_dyn: [u64; 2] = [
    core::mem::size_of::<core::pin::Pin<alloc::boxed::Box<dyn Value>>>() as u64,
    abiter_offset::<core::pin::Pin<alloc::boxed::Box<dyn Value>>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_tuple1_f64() {
    let v = caller_state.object as *mut (f64,);
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_tuple1_f64() {
    let v = caller_state.object as *const (f64,);
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_tuple1_f64: [u64; 2] = [
    core::mem::size_of::<(f64,)>() as u64, abiter_offset::<(f64,)>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_tuple3_u8_Point_ref_str() {
    let v = caller_state.object as *mut (u8, Point, &'static str);
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
    caller_state.object = core::ptr::addr_of_mut!((*v).1) as *mut u8; caller_put_Point();
    caller_state.object = core::ptr::addr_of_mut!((*v).2) as *mut u8; caller_put_ref_str();
}
#[no_mangle] pub unsafe extern "C" fn caller_get_tuple3_u8_Point_ref_str() {
    let v = caller_state.object as *const (u8, Point, &'static str);
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
    caller_state.object = core::ptr::addr_of!((*v).1) as *mut u8; caller_get_Point();
    caller_state.object = core::ptr::addr_of!((*v).2) as *mut u8; caller_get_ref_str();
}
#[no_mangle]
pub static caller_layout_tuple3_u8_Point_ref_str: [u64; 2] = [
    core::mem::size_of::<(u8, Point, &'static str)>() as u64, abiter_offset::<(u8, Point, &'static str)>() as u64];
#[inline(never)]
unsafe fn make_option_phantom_u8(v: *mut Option<core::marker::PhantomData<u8>>) {
    match abiter_put_tag() {
        0 => {
            let f0 = core::mem::MaybeUninit::<core::marker::PhantomData<u8>>::uninit();
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_phantom_u8() {
    let v = caller_state.object as *mut Option<core::marker::PhantomData<u8>>;
    abiter_scrub(); abiter_make(make_option_phantom_u8, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_phantom_u8() {
    let v = caller_state.object as *const Option<core::marker::PhantomData<u8>>;
    let found = match &*v { Some(_) => 0, None => 1 };
    abiter_get_tag(found, 2);
}
#[no_mangle]
pub static caller_layout_option_phantom_u8: [u64; 2] = [
    core::mem::size_of::<Option<core::marker::PhantomData<u8>>>() as u64,
    abiter_offset::<Option<core::marker::PhantomData<u8>>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_nonnull_slice_u8() {
    let v = caller_state.object as *mut core::ptr::NonNull<[u8]>;
    let mut p = 0 as *mut u8;
    let t = abiter_put_ref(
        &mut p as *mut *mut u8 as *mut u8, 3 * core::mem::size_of::<u8>(), core::mem::align_of::<u8>());
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *mut u8).add(j);
            abiter_put(e1 as *mut u8, 1);
            j += 1;
        }
    }
    let mut n = 0usize;
    abiter_put(&mut n as *mut usize as *mut u8, 8);
    *(v as *mut *const [u8]) = core::ptr::slice_from_raw_parts(p, n);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_nonnull_slice_u8() {
    let v = caller_state.object as *const core::ptr::NonNull<[u8]>;
    let s = *(v as *const *const [u8]);
    let p = s as *const u8;
    let t = abiter_get_ref(&p as *const *const u8 as *const u8);
    if t as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = (t as *const u8).add(j);
            abiter_get(e1 as *const u8, 1);
            j += 1;
        }
    }
    let n = (&*s).len();
    abiter_get(&n as *const usize as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_nonnull_slice_u8: [u64; 2] = [
    core::mem::size_of::<core::ptr::NonNull<[u8]>>() as u64, abiter_offset::<core::ptr::NonNull<[u8]>>() as u64];
extern "C" { fn pass_0__c(a0: u8, a1: Option<bool>, a2: f32) -> Option<bool>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_0__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<bool>) = pass_0__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<bool>), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_0__win64(a0: u8, a1: Option<bool>, a2: f32) -> Option<bool>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_0__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<bool>) = pass_0__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<bool>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_0__c_unwind(a0: u8, a1: Option<bool>, a2: f32) -> Option<bool>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_0__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Option<bool>, f32) -> Option<bool> =
        core::mem::transmute(pass_0__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<bool>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<bool>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_1__c(a0: u8, a1: Option<Option<bool>>, a2: f32) -> Option<Option<bool>>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_1__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<Option<bool>>) = pass_1__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<Option<bool>>), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_1__win64(a0: u8, a1: Option<Option<bool>>, a2: f32) -> Option<Option<bool>>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_1__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<Option<bool>>) = pass_1__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<Option<bool>>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_1__c_unwind(a0: u8, a1: Option<Option<bool>>, a2: f32) -> Option<Option<bool>>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_1__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Option<Option<bool>>, f32) -> Option<Option<bool>> =
        core::mem::transmute(pass_1__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<Option<bool>>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<Option<bool>>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_2__c(a0: u8, a1: Option<char>, a2: f32) -> Option<char>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_2__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<char>) = pass_2__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<char>), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_2__win64(a0: u8, a1: Option<char>, a2: f32) -> Option<char>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_2__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<char>) = pass_2__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<char>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_2__c_unwind(a0: u8, a1: Option<char>, a2: f32) -> Option<char>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_2__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Option<char>, f32) -> Option<char> =
        core::mem::transmute(pass_2__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<char>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<char>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_3__c(a0: u8, a1: Option<u32>, a2: f32) -> Option<u32>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_3__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<u32>) = pass_3__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<u32>), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_3__win64(a0: u8, a1: Option<u32>, a2: f32) -> Option<u32>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_3__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<u32>) = pass_3__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<u32>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_3__c_unwind(a0: u8, a1: Option<u32>, a2: f32) -> Option<u32>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_3__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Option<u32>, f32) -> Option<u32> =
        core::mem::transmute(pass_3__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<u32>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<u32>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_4__c(a0: u8, a1: Option<Point>, a2: f32) -> Option<Point>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_4__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<Point>) = pass_4__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<Point>), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_4__win64(a0: u8, a1: Option<Point>, a2: f32) -> Option<Point>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_4__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<Point>) = pass_4__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<Point>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_4__c_unwind(a0: u8, a1: Option<Point>, a2: f32) -> Option<Point>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_4__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Option<Point>, f32) -> Option<Point> =
        core::mem::transmute(pass_4__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<Point>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<Point>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_5__c(a0: u8, a1: Option<core::cell::Cell<bool>>, a2: f32) -> Option<core::cell::Cell<bool>>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_5__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<core::cell::Cell<bool>>) = pass_5__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Option<core::cell::Cell<bool>>),
        *(*slot.add(2) as *mut f32));
}
extern "win64" {
    fn pass_5__win64(a0: u8, a1: Option<core::cell::Cell<bool>>, a2: f32) -> Option<core::cell::Cell<bool>>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_5__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<core::cell::Cell<bool>>) = pass_5__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Option<core::cell::Cell<bool>>),
        *(*slot.add(2) as *mut f32));
}
extern "C-unwind" {
    fn pass_5__c_unwind(a0: u8, a1: Option<core::cell::Cell<bool>>, a2: f32) -> Option<core::cell::Cell<bool>>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_5__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Option<core::cell::Cell<bool>>, f32) -> Option<core::cell::Cell<bool>> =
        core::mem::transmute(pass_5__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<core::cell::Cell<bool>>) = f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Option<core::cell::Cell<bool>>),
        *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_6__c(a0: u8, a1: Option<(u8, u64)>, a2: f32) -> Option<(u8, u64)>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_6__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<(u8, u64)>) = pass_6__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<(u8, u64)>), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_6__win64(a0: u8, a1: Option<(u8, u64)>, a2: f32) -> Option<(u8, u64)>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_6__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<(u8, u64)>) = pass_6__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<(u8, u64)>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_6__c_unwind(a0: u8, a1: Option<(u8, u64)>, a2: f32) -> Option<(u8, u64)>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_6__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Option<(u8, u64)>, f32) -> Option<(u8, u64)> =
        core::mem::transmute(pass_6__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<(u8, u64)>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<(u8, u64)>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_7__c(a0: u8, a1: &'static [u32], a2: f32) -> &'static [u32]; }
#[no_mangle] pub unsafe extern "C" fn call_pass_7__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static [u32]) = pass_7__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static [u32]), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_7__win64(a0: u8, a1: &'static [u32], a2: f32) -> &'static [u32]; }
#[no_mangle] pub unsafe extern "C" fn call_pass_7__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static [u32]) = pass_7__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static [u32]), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_7__c_unwind(a0: u8, a1: &'static [u32], a2: f32) -> &'static [u32]; }
#[no_mangle] pub unsafe extern "C" fn call_pass_7__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static [u32], f32) -> &'static [u32] =
        core::mem::transmute(pass_7__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static [u32]) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static [u32]), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_8__c(a0: u8, a1: &'static mut [Point], a2: f32) -> &'static mut [Point]; }
#[no_mangle] pub unsafe extern "C" fn call_pass_8__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static mut [Point]) = pass_8__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut &'static mut [Point]), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_8__win64(a0: u8, a1: &'static mut [Point], a2: f32) -> &'static mut [Point]; }
#[no_mangle] pub unsafe extern "C" fn call_pass_8__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static mut [Point]) = pass_8__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut &'static mut [Point]), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_8__c_unwind(a0: u8, a1: &'static mut [Point], a2: f32) -> &'static mut [Point]; }
#[no_mangle] pub unsafe extern "C" fn call_pass_8__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static mut [Point], f32) -> &'static mut [Point] =
        core::mem::transmute(pass_8__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static mut [Point]) = f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut &'static mut [Point]), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_9__c(a0: u8, a1: &'static str, a2: f32) -> &'static str; }
#[no_mangle] pub unsafe extern "C" fn call_pass_9__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static str) = pass_9__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static str), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_9__win64(a0: u8, a1: &'static str, a2: f32) -> &'static str; }
#[no_mangle] pub unsafe extern "C" fn call_pass_9__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static str) = pass_9__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static str), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_9__c_unwind(a0: u8, a1: &'static str, a2: f32) -> &'static str; }
#[no_mangle] pub unsafe extern "C" fn call_pass_9__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static str, f32) -> &'static str =
        core::mem::transmute(pass_9__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static str) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static str), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_10__c(a0: u8, a1: &'static dyn Value, a2: f32) -> &'static dyn Value; }
#[no_mangle] pub unsafe extern "C" fn call_pass_10__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static dyn Value) = pass_10__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static dyn Value), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_10__win64(a0: u8, a1: &'static dyn Value, a2: f32) -> &'static dyn Value; }
#[no_mangle] pub unsafe extern "C" fn call_pass_10__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static dyn Value) = pass_10__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static dyn Value), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_10__c_unwind(a0: u8, a1: &'static dyn Value, a2: f32) -> &'static dyn Value; }
#[no_mangle] pub unsafe extern "C" fn call_pass_10__c_unwind_() {
    let f: unsafe extern "C" fn(u8, &'static dyn Value, f32) -> &'static dyn Value =
        core::mem::transmute(pass_10__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static dyn Value) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut &'static dyn Value), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_11__c(a0: u8, a1: alloc::boxed::Box<dyn Value>, a2: f32) -> alloc::boxed::Box<dyn Value>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_11__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut alloc::boxed::Box<dyn Value>, pass_11__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut alloc::boxed::Box<dyn Value>),
        *(*slot.add(2) as *mut f32)));
}
extern "win64" {
    fn pass_11__win64(a0: u8, a1: alloc::boxed::Box<dyn Value>, a2: f32) -> alloc::boxed::Box<dyn Value>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_11__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut alloc::boxed::Box<dyn Value>, pass_11__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut alloc::boxed::Box<dyn Value>),
        *(*slot.add(2) as *mut f32)));
}
extern "C-unwind" {
    fn pass_11__c_unwind(a0: u8, a1: alloc::boxed::Box<dyn Value>, a2: f32) -> alloc::boxed::Box<dyn Value>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_11__c_unwind_() {
    let f: unsafe extern "C" fn(u8, alloc::boxed::Box<dyn Value>, f32) -> alloc::boxed::Box<dyn Value> =
        core::mem::transmute(pass_11__c_unwind as *const ());
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut alloc::boxed::Box<dyn Value>, f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut alloc::boxed::Box<dyn Value>),
        *(*slot.add(2) as *mut f32)));
}
extern "C" { fn pass_12__c(a0: u8, a1: alloc::boxed::Box<str>, a2: f32) -> alloc::boxed::Box<str>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_12__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut alloc::boxed::Box<str>, pass_12__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut alloc::boxed::Box<str>),
        *(*slot.add(2) as *mut f32)));
}
extern "win64" { fn pass_12__win64(a0: u8, a1: alloc::boxed::Box<str>, a2: f32) -> alloc::boxed::Box<str>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_12__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut alloc::boxed::Box<str>, pass_12__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut alloc::boxed::Box<str>),
        *(*slot.add(2) as *mut f32)));
}
extern "C-unwind" { fn pass_12__c_unwind(a0: u8, a1: alloc::boxed::Box<str>, a2: f32) -> alloc::boxed::Box<str>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_12__c_unwind_() {
    let f: unsafe extern "C" fn(u8, alloc::boxed::Box<str>, f32) -> alloc::boxed::Box<str> =
        core::mem::transmute(pass_12__c_unwind as *const ());
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut alloc::boxed::Box<str>, f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut alloc::boxed::Box<str>),
        *(*slot.add(2) as *mut f32)));
}
extern "C" { fn pass_13__c(a0: u8, a1: *const [u8], a2: f32) -> *const [u8]; }
#[no_mangle] pub unsafe extern "C" fn call_pass_13__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut *const [u8]) = pass_13__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut *const [u8]), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_13__win64(a0: u8, a1: *const [u8], a2: f32) -> *const [u8]; }
#[no_mangle] pub unsafe extern "C" fn call_pass_13__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut *const [u8]) = pass_13__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut *const [u8]), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_13__c_unwind(a0: u8, a1: *const [u8], a2: f32) -> *const [u8]; }
#[no_mangle] pub unsafe extern "C" fn call_pass_13__c_unwind_() {
    let f: unsafe extern "C" fn(u8, *const [u8], f32) -> *const [u8] =
        core::mem::transmute(pass_13__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut *const [u8]) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut *const [u8]), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_14__c(a0: u8, a1: Option<&'static str>, a2: f32) -> Option<&'static str>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_14__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<&'static str>) = pass_14__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<&'static str>), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_14__win64(a0: u8, a1: Option<&'static str>, a2: f32) -> Option<&'static str>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_14__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<&'static str>) = pass_14__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<&'static str>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_14__c_unwind(a0: u8, a1: Option<&'static str>, a2: f32) -> Option<&'static str>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_14__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Option<&'static str>, f32) -> Option<&'static str> =
        core::mem::transmute(pass_14__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<&'static str>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<&'static str>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_15__c(a0: u8, a1: Option<&'static dyn Value>, a2: f32) -> Option<&'static dyn Value>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_15__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<&'static dyn Value>) = pass_15__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<&'static dyn Value>), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_15__win64(a0: u8, a1: Option<&'static dyn Value>, a2: f32) -> Option<&'static dyn Value>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_15__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<&'static dyn Value>) = pass_15__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<&'static dyn Value>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" {
    fn pass_15__c_unwind(a0: u8, a1: Option<&'static dyn Value>, a2: f32) -> Option<&'static dyn Value>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_15__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Option<&'static dyn Value>, f32) -> Option<&'static dyn Value> =
        core::mem::transmute(pass_15__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<&'static dyn Value>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<&'static dyn Value>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_16__c(
    a0: u8, a1: core::pin::Pin<alloc::boxed::Box<dyn Value>>,
    a2: f32) -> core::pin::Pin<alloc::boxed::Box<dyn Value>>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_16__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut core::pin::Pin<alloc::boxed::Box<dyn Value>>, pass_16__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::pin::Pin<alloc::boxed::Box<dyn Value>>),
        *(*slot.add(2) as *mut f32)));
}
extern "win64" { fn pass_16__win64(
    a0: u8, a1: core::pin::Pin<alloc::boxed::Box<dyn Value>>,
    a2: f32) -> core::pin::Pin<alloc::boxed::Box<dyn Value>>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_16__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut core::pin::Pin<alloc::boxed::Box<dyn Value>>, pass_16__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::pin::Pin<alloc::boxed::Box<dyn Value>>),
        *(*slot.add(2) as *mut f32)));
}
extern "C-unwind" { fn pass_16__c_unwind(
    a0: u8, a1: core::pin::Pin<alloc::boxed::Box<dyn Value>>,
    a2: f32) -> core::pin::Pin<alloc::boxed::Box<dyn Value>>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_16__c_unwind_() {
    let f: unsafe extern "C" fn(
            u8, core::pin::Pin<alloc::boxed::Box<dyn Value>>, f32) -> core::pin::Pin<alloc::boxed::Box<dyn Value>> =
        core::mem::transmute(pass_16__c_unwind as *const ());
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut core::pin::Pin<alloc::boxed::Box<dyn Value>>, f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut core::pin::Pin<alloc::boxed::Box<dyn Value>>),
        *(*slot.add(2) as *mut f32)));
}
extern "C" { fn pass_17__c(a0: u8, a1: (u8, u32), a2: f32) -> (u8, u32); }
#[no_mangle] pub unsafe extern "C" fn call_pass_17__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut (u8, u32)) = pass_17__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut (u8, u32)), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_17__win64(a0: u8, a1: (u8, u32), a2: f32) -> (u8, u32); }
#[no_mangle] pub unsafe extern "C" fn call_pass_17__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut (u8, u32)) = pass_17__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut (u8, u32)), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_17__c_unwind(a0: u8, a1: (u8, u32), a2: f32) -> (u8, u32); }
#[no_mangle] pub unsafe extern "C" fn call_pass_17__c_unwind_() {
    let f: unsafe extern "C" fn(u8, (u8, u32), f32) -> (u8, u32) =
        core::mem::transmute(pass_17__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut (u8, u32)) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut (u8, u32)), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_18__c(a0: u8, a1: (f64,), a2: f32) -> (f64,); }
#[no_mangle] pub unsafe extern "C" fn call_pass_18__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut (f64,)) = pass_18__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut (f64,)), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_18__win64(a0: u8, a1: (f64,), a2: f32) -> (f64,); }
#[no_mangle] pub unsafe extern "C" fn call_pass_18__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut (f64,)) = pass_18__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut (f64,)), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_18__c_unwind(a0: u8, a1: (f64,), a2: f32) -> (f64,); }
#[no_mangle] pub unsafe extern "C" fn call_pass_18__c_unwind_() {
    let f: unsafe extern "C" fn(u8, (f64,), f32) -> (f64,) = core::mem::transmute(pass_18__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut (f64,)) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut (f64,)), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_19__c(a0: u8, a1: (u8, Point, &'static str), a2: f32) -> (u8, Point, &'static str); }
#[no_mangle] pub unsafe extern "C" fn call_pass_19__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut (u8, Point, &'static str)) = pass_19__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut (u8, Point, &'static str)), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_19__win64(a0: u8, a1: (u8, Point, &'static str), a2: f32) -> (u8, Point, &'static str); }
#[no_mangle] pub unsafe extern "C" fn call_pass_19__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut (u8, Point, &'static str)) = pass_19__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut (u8, Point, &'static str)), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" {
    fn pass_19__c_unwind(a0: u8, a1: (u8, Point, &'static str), a2: f32) -> (u8, Point, &'static str);
}
#[no_mangle] pub unsafe extern "C" fn call_pass_19__c_unwind_() {
    let f: unsafe extern "C" fn(u8, (u8, Point, &'static str), f32) -> (u8, Point, &'static str) =
        core::mem::transmute(pass_19__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut (u8, Point, &'static str)) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut (u8, Point, &'static str)), *(*slot.add(2) as *mut f32));
}
extern "C" {
    fn pass_20__c(
            a0: u8, a1: Option<core::marker::PhantomData<u8>>, a2: f32) -> Option<core::marker::PhantomData<u8>>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_20__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<core::marker::PhantomData<u8>>) = pass_20__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<core::marker::PhantomData<u8>>),
        *(*slot.add(2) as *mut f32));
}
extern "win64" {
    fn pass_20__win64(
            a0: u8, a1: Option<core::marker::PhantomData<u8>>, a2: f32) -> Option<core::marker::PhantomData<u8>>;
}
#[no_mangle] pub unsafe extern "C" fn call_pass_20__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<core::marker::PhantomData<u8>>) = pass_20__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<core::marker::PhantomData<u8>>),
        *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_20__c_unwind(
    a0: u8, a1: Option<core::marker::PhantomData<u8>>, a2: f32) -> Option<core::marker::PhantomData<u8>>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_20__c_unwind_() {
    let f: unsafe extern "C" fn(
            u8, Option<core::marker::PhantomData<u8>>, f32) -> Option<core::marker::PhantomData<u8>> =
        core::mem::transmute(pass_20__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option<core::marker::PhantomData<u8>>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option<core::marker::PhantomData<u8>>),
        *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_21__c(a0: u8, a1: core::ptr::NonNull<[u8]>, a2: f32) -> core::ptr::NonNull<[u8]>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_21__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::ptr::NonNull<[u8]>) = pass_21__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::ptr::NonNull<[u8]>), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_21__win64(a0: u8, a1: core::ptr::NonNull<[u8]>, a2: f32) -> core::ptr::NonNull<[u8]>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_21__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::ptr::NonNull<[u8]>) = pass_21__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::ptr::NonNull<[u8]>), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_21__c_unwind(a0: u8, a1: core::ptr::NonNull<[u8]>, a2: f32) -> core::ptr::NonNull<[u8]>; }
#[no_mangle] pub unsafe extern "C" fn call_pass_21__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::ptr::NonNull<[u8]>, f32) -> core::ptr::NonNull<[u8]> =
        core::mem::transmute(pass_21__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut core::ptr::NonNull<[u8]>) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut core::ptr::NonNull<[u8]>), *(*slot.add(2) as *mut f32));
}
extern "C" { fn pass_Slices__c(a0: u8, a1: Slices, a2: u8) -> Slices; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Slices__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut Slices, pass_Slices__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Slices), *(*slot.add(2) as *mut u8)));
}
extern "win64" { fn pass_Slices__win64(a0: u8, a1: Slices, a2: u8) -> Slices; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Slices__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut Slices, pass_Slices__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Slices), *(*slot.add(2) as *mut u8)));
}
extern "C-unwind" { fn pass_Slices__c_unwind(a0: u8, a1: Slices, a2: u8) -> Slices; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Slices__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Slices, u8) -> Slices =
        core::mem::transmute(pass_Slices__c_unwind as *const ());
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut Slices, f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Slices), *(*slot.add(2) as *mut u8)));
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
extern "C" { fn pass_Deep__c(a0: u8, a1: Deep, a2: u8) -> Deep; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Deep__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut Deep, pass_Deep__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Deep), *(*slot.add(2) as *mut u8)));
}
extern "win64" { fn pass_Deep__win64(a0: u8, a1: Deep, a2: u8) -> Deep; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Deep__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut Deep, pass_Deep__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Deep), *(*slot.add(2) as *mut u8)));
}
extern "C-unwind" { fn pass_Deep__c_unwind(a0: u8, a1: Deep, a2: u8) -> Deep; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Deep__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Deep, u8) -> Deep = core::mem::transmute(pass_Deep__c_unwind as *const ());
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut Deep, f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Deep), *(*slot.add(2) as *mut u8)));
}
extern "C" { fn plain__c(a0: u8); }
#[no_mangle] pub unsafe extern "C" fn call_plain__c_() {
    let slot = caller_state.slot;
    plain__c(*(*slot as *mut u8));
}
extern "win64" { fn plain__win64(a0: u8); }
#[no_mangle] pub unsafe extern "C" fn call_plain__win64_() {
    let slot = caller_state.slot;
    plain__win64(*(*slot as *mut u8));
}
extern "C-unwind" { fn plain__c_unwind(a0: u8); }
#[no_mangle] pub unsafe extern "C" fn call_plain__c_unwind_() {
    let f: unsafe extern "C" fn(u8) = core::mem::transmute(plain__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut u8));
}
