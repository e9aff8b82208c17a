// abiter VERSION: the caller's side of rust_only+repr-rust in Rust
// abiter gen rust_only.kdl+repr-rust --lang rust --side caller
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

// All of an enum; volatile, or a compiler would go by what may be in it.
unsafe fn abiter_bits<T>(v: *const T) -> u64 {
    let mut bits = 0;
    let mut i = core::mem::size_of::<T>();
    while i > 0 {
        i -= 1;
        bits = bits << 8 | core::ptr::read_volatile((v as *const u8).add(i)) as u64;
    }
    bits
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

#[derive(Clone, Copy)]
pub enum Color { Red = -1, Green = 300 }
#[derive(Clone, Copy)]
pub struct Mixed { a: u8, b: u64, c: u16 }
#[derive(Clone, Copy)]
pub enum Maybe {
    None_,
    Some(&'static Mixed),
}
#[derive(Clone, Copy)]
pub enum Data {
    A { m: Mixed, c: Color },
    B(bool, char),
    C,
}
#[derive(Clone, Copy)]
pub enum Plain {
    A,
    B,
}
#[repr(C, packed)]
pub struct Packed { a: u8, d: Data, m: Maybe, mm: &'static mut Mixed }
#[derive(Clone, Copy)]
pub union Either { a: Mixed, b: u32 }
pub union Unsafe { a: core::mem::ManuallyDrop<&'static mut Mixed>, b: core::mem::ManuallyDrop<Packed> }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Fixed { a: u8, b: u16 }
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Color() {
    let v = caller_state.object as *mut Color;
    let mut n: i32 = 0;
    abiter_put(&mut n as *mut i32 as *mut u8, 4);
    match n { -1 => *v = Color::Red, 300 => *v = Color::Green, _ => {} }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Color() {
    let v = caller_state.object as *const Color;
    let (mut n, like): (i32, &Color) = match &*v {
        Color::Red => (-1, &Color::Red), Color::Green => (300, &Color::Green)
    };
    if abiter_bits(v) != abiter_bits(like) { n = abiter_bits(v) as i32; }
    abiter_get(&n as *const i32 as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Color: [u64; 2] = [core::mem::size_of::<Color>() as u64, abiter_offset::<Color>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Mixed() {
    let v = caller_state.object as *mut Mixed;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).c) as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Mixed() {
    let v = caller_state.object as *const Mixed;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).c) as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_Mixed: [u64; 2] = [core::mem::size_of::<Mixed>() as u64, abiter_offset::<Mixed>() as u64];
#[inline(never)]
unsafe fn make_Maybe(v: *mut Maybe) {
    match abiter_put_tag() {
        0 => { *v = Maybe::None_; }
        1 => {
            let mut f0 = core::mem::MaybeUninit::<&'static Mixed>::uninit();
            let t0 = abiter_put_ref(
                f0.as_mut_ptr() as *mut u8, core::mem::size_of::<Mixed>(),
                core::mem::align_of::<Mixed>()) as *mut Mixed;
            if t0 as usize != 0 {
                caller_state.object = t0 as *mut u8; caller_put_Mixed();
            }
            *v = Maybe::Some(f0.assume_init());
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_Maybe() {
    let v = caller_state.object as *mut Maybe;
    abiter_scrub(); abiter_make(make_Maybe, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Maybe() {
    let v = caller_state.object as *const Maybe;
    let found = match &*v { Maybe::None_ { .. } => 0, Maybe::Some { .. } => 1 };
    match abiter_get_tag(found, 2) {
        1 => {
            match &*v {
                Maybe::Some(f0) => {
                    let t0 = abiter_get_ref((f0 as *const &'static Mixed) as *const u8) as *const Mixed;
                    if t0 as usize != 0 {
                        caller_state.object = t0 as *mut u8; caller_get_Mixed();
                    }
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Maybe: [u64; 2] = [core::mem::size_of::<Maybe>() as u64, abiter_offset::<Maybe>() as u64];
#[inline(never)]
unsafe fn make_Data(v: *mut Data) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<Mixed>::uninit();
            caller_state.object = f0.as_mut_ptr() as *mut u8; caller_put_Mixed();
            let mut f1 = core::mem::MaybeUninit::<Color>::uninit();
            caller_state.object = f1.as_mut_ptr() as *mut u8; caller_put_Color();
            *v = Data::A { m: f0.assume_init(), c: f1.assume_init() };
        }
        1 => {
            let mut f0 = core::mem::MaybeUninit::<bool>::uninit();
            abiter_put(f0.as_mut_ptr() as *mut u8, 1);
            let mut f1 = core::mem::MaybeUninit::<char>::uninit();
            abiter_put(f1.as_mut_ptr() as *mut u8, 4);
            *v = Data::B(f0.assume_init(), f1.assume_init());
        }
        2 => { *v = Data::C; }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_Data() {
    let v = caller_state.object as *mut Data;
    abiter_scrub(); abiter_make(make_Data, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Data() {
    let v = caller_state.object as *const Data;
    let found = match &*v { Data::A { .. } => 0, Data::B { .. } => 1, Data::C { .. } => 2 };
    match abiter_get_tag(found, 3) {
        0 => {
            match &*v {
                Data::A { m: f0, c: f1 } => {
                    caller_state.object = (f0 as *const Mixed) as *mut u8; caller_get_Mixed();
                    caller_state.object = (f1 as *const Color) as *mut u8; caller_get_Color();
                }
                _ => {}
            }
        }
        1 => {
            match &*v {
                Data::B(f0, f1) => {
                    abiter_get((f0 as *const bool) as *const u8, 1);
                    abiter_get((f1 as *const char) as *const u8, 4);
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Data: [u64; 2] = [core::mem::size_of::<Data>() as u64, abiter_offset::<Data>() as u64];
#[inline(never)]
unsafe fn make_Plain(v: *mut Plain) {
    match abiter_put_tag() {
        0 => { *v = Plain::A; }
        1 => { *v = Plain::B; }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_Plain() {
    let v = caller_state.object as *mut Plain;
    abiter_scrub(); abiter_make(make_Plain, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Plain() {
    let v = caller_state.object as *const Plain;
    let found = match &*v { Plain::A { .. } => 0, Plain::B { .. } => 1 };
    match abiter_get_tag(found, 2) {
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Plain: [u64; 2] = [core::mem::size_of::<Plain>() as u64, abiter_offset::<Plain>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Packed() {
    let v = caller_state.object as *mut Packed;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    {
        let mut t = core::ptr::read_unaligned(core::ptr::addr_of_mut!((*v).d) as *mut core::mem::MaybeUninit<Data>);
        caller_state.object = t.as_mut_ptr() as *mut u8; caller_put_Data();
        core::ptr::write_unaligned(core::ptr::addr_of_mut!((*v).d) as *mut core::mem::MaybeUninit<Data>, t);
    }
    {
        let mut t = core::ptr::read_unaligned(core::ptr::addr_of_mut!((*v).m) as *mut core::mem::MaybeUninit<Maybe>);
        caller_state.object = t.as_mut_ptr() as *mut u8; caller_put_Maybe();
        core::ptr::write_unaligned(core::ptr::addr_of_mut!((*v).m) as *mut core::mem::MaybeUninit<Maybe>, t);
    }
    let t0 = abiter_put_ref(
        core::ptr::addr_of_mut!((*v).mm) as *mut u8, core::mem::size_of::<Mixed>(),
        core::mem::align_of::<Mixed>()) as *mut Mixed;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Mixed();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Packed() {
    let v = caller_state.object as *const Packed;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    {
        let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned(core::ptr::addr_of!((*v).d)));
        caller_state.object = (&*t as *const Data) as *mut u8; caller_get_Data();
    }
    {
        let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned(core::ptr::addr_of!((*v).m)));
        caller_state.object = (&*t as *const Maybe) as *mut u8; caller_get_Maybe();
    }
    let t0 = abiter_get_ref(core::ptr::addr_of!((*v).mm) as *const u8) as *const Mixed;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Mixed();
    }
}
#[no_mangle]
pub static caller_layout_Packed: [u64; 2] = [
    core::mem::size_of::<Packed>() as u64, abiter_offset::<Packed>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Either() {
    let v = caller_state.object as *mut Either;
    match abiter_put_choice() {
        0 => { caller_state.object = core::ptr::addr_of_mut!((*v).a) as *mut u8; caller_put_Mixed(); }
        1 => { abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 4); }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Either() {
    let v = caller_state.object as *const Either;
    match abiter_get_choice() {
        0 => { caller_state.object = core::ptr::addr_of!((*v).a) as *mut u8; caller_get_Mixed(); }
        1 => { abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 4); }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Either: [u64; 2] = [
    core::mem::size_of::<Either>() as u64, abiter_offset::<Either>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Unsafe() {
    let v = caller_state.object as *mut Unsafe;
    match abiter_put_choice() {
        0 => {
            let t0 = abiter_put_ref(
                core::ptr::addr_of_mut!((*v).a) as *mut &'static mut Mixed as *mut u8, core::mem::size_of::<Mixed>(),
                core::mem::align_of::<Mixed>()) as *mut Mixed;
            if t0 as usize != 0 {
                caller_state.object = t0 as *mut u8; caller_put_Mixed();
            }
        }
        1 => { caller_state.object = core::ptr::addr_of_mut!((*v).b) as *mut Packed as *mut u8; caller_put_Packed(); }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Unsafe() {
    let v = caller_state.object as *const Unsafe;
    match abiter_get_choice() {
        0 => {
            let t0 = abiter_get_ref(
                core::ptr::addr_of!((*v).a) as *const &'static mut Mixed as *const u8) as *const Mixed;
            if t0 as usize != 0 {
                caller_state.object = t0 as *mut u8; caller_get_Mixed();
            }
        }
        1 => { caller_state.object = core::ptr::addr_of!((*v).b) as *const Packed as *mut u8; caller_get_Packed(); }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Unsafe: [u64; 2] = [
    core::mem::size_of::<Unsafe>() as u64, abiter_offset::<Unsafe>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Fixed() {
    let v = caller_state.object as *mut Fixed;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Fixed() {
    let v = caller_state.object as *const Fixed;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_Fixed: [u64; 2] = [core::mem::size_of::<Fixed>() as u64, abiter_offset::<Fixed>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_array3_u8() {
    let v = caller_state.object as *mut [u8; 3];
    let mut i = 0;
    while i < 3 {
        let e0 = (v as *mut u8).add(i);
        abiter_put(e0 as *mut u8, 1);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_array3_u8() {
    let v = caller_state.object as *const [u8; 3];
    let mut i = 0;
    while i < 3 {
        let e0 = (v as *const u8).add(i);
        abiter_get(e0 as *const u8, 1);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_array3_u8: [u64; 2] = [
    core::mem::size_of::<[u8; 3]>() as u64, abiter_offset::<[u8; 3]>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_unit() { }
#[no_mangle] pub unsafe extern "C" fn caller_get_unit() { }
#[no_mangle]
pub static caller_layout_unit: [u64; 2] = [core::mem::size_of::<()>() as u64, abiter_offset::<()>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_array2_Data() {
    let v = caller_state.object as *mut &'static mut [Data; 2];
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<[Data; 2]>(), core::mem::align_of::<[Data; 2]>()) as *mut [Data; 2];
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 2 {
            let e1 = (t0 as *mut Data).add(j);
            caller_state.object = e1 as *mut u8; caller_put_Data();
            j += 1;
        }
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_array2_Data() {
    let v = caller_state.object as *const &'static mut [Data; 2];
    let t0 = abiter_get_ref(v as *const u8) as *const [Data; 2];
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 2 {
            let e1 = (t0 as *const Data).add(j);
            caller_state.object = e1 as *mut u8; caller_get_Data();
            j += 1;
        }
    }
}
#[no_mangle]
pub static caller_layout_mut_array2_Data: [u64; 2] = [
    core::mem::size_of::<&'static mut [Data; 2]>() as u64, abiter_offset::<&'static mut [Data; 2]>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_array2_Mixed() {
    let v = caller_state.object as *mut [Mixed; 2];
    let mut i = 0;
    while i < 2 {
        let e0 = (v as *mut Mixed).add(i);
        caller_state.object = e0 as *mut u8; caller_put_Mixed();
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_array2_Mixed() {
    let v = caller_state.object as *const [Mixed; 2];
    let mut i = 0;
    while i < 2 {
        let e0 = (v as *const Mixed).add(i);
        caller_state.object = e0 as *mut u8; caller_get_Mixed();
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_array2_Mixed: [u64; 2] = [
    core::mem::size_of::<[Mixed; 2]>() as u64, abiter_offset::<[Mixed; 2]>() as u64];
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
extern "C" { fn pass_Color__c(a0: u8, a1: Color, a2: u8) -> Color; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Color__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Color) = pass_Color__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Color), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Color__win64(a0: u8, a1: Color, a2: u8) -> Color; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Color__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Color) = pass_Color__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Color), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Color__c_unwind(a0: u8, a1: Color, a2: u8) -> Color; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Color__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Color, u8) -> Color = core::mem::transmute(pass_Color__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Color) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Color), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Maybe__c(a0: u8, a1: Maybe, a2: u8) -> Maybe; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Maybe__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Maybe) = pass_Maybe__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Maybe), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Maybe__c_() {
    let slot = caller_state.slot;
    pass_Maybe__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Maybe), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Maybe__win64(a0: u8, a1: Maybe, a2: u8) -> Maybe; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Maybe__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Maybe) = pass_Maybe__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Maybe), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Maybe__win64_() {
    let slot = caller_state.slot;
    pass_Maybe__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Maybe), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Maybe__c_unwind(a0: u8, a1: Maybe, a2: u8) -> Maybe; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Maybe__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Maybe, u8) -> Maybe = core::mem::transmute(pass_Maybe__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Maybe) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Maybe), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Data__c(a0: u8, a1: Data, a2: u8) -> Data; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Data__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Data) = pass_Data__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Data), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Data__c_() {
    let slot = caller_state.slot;
    pass_Data__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Data), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Data__win64(a0: u8, a1: Data, a2: u8) -> Data; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Data__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Data) = pass_Data__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Data), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Data__win64_() {
    let slot = caller_state.slot;
    pass_Data__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Data), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Data__c_unwind(a0: u8, a1: Data, a2: u8) -> Data; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Data__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Data, u8) -> Data = core::mem::transmute(pass_Data__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Data) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Data), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Plain__c(a0: u8, a1: Plain, a2: u8) -> Plain; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Plain__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Plain) = pass_Plain__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Plain), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Plain__c_() {
    let slot = caller_state.slot;
    pass_Plain__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Plain), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Plain__win64(a0: u8, a1: Plain, a2: u8) -> Plain; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Plain__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Plain) = pass_Plain__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Plain), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Plain__win64_() {
    let slot = caller_state.slot;
    pass_Plain__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Plain), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Plain__c_unwind(a0: u8, a1: Plain, a2: u8) -> Plain; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Plain__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Plain, u8) -> Plain = core::mem::transmute(pass_Plain__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Plain) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Plain), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Packed__c(a0: u8, a1: Packed, a2: u8) -> Packed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Packed__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Packed) = pass_Packed__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Packed), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Packed__c_() {
    let slot = caller_state.slot;
    pass_Packed__c(*(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Packed), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Packed__win64(a0: u8, a1: Packed, a2: u8) -> Packed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Packed__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Packed) = pass_Packed__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Packed), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Packed__win64_() {
    let slot = caller_state.slot;
    pass_Packed__win64(*(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Packed), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Packed__c_unwind(a0: u8, a1: Packed, a2: u8) -> Packed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Packed__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Packed, u8) -> Packed =
        core::mem::transmute(pass_Packed__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Packed) = f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Packed), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Either__c(a0: u8, a1: Either, a2: u8) -> Either; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Either__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Either) = pass_Either__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Either), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Either__c_() {
    let slot = caller_state.slot;
    pass_Either__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Either), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Either__win64(a0: u8, a1: Either, a2: u8) -> Either; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Either__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Either) = pass_Either__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Either), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Either__win64_() {
    let slot = caller_state.slot;
    pass_Either__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Either), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Either__c_unwind(a0: u8, a1: Either, a2: u8) -> Either; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Either__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Either, u8) -> Either =
        core::mem::transmute(pass_Either__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Either) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Either), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Unsafe__c(a0: u8, a1: Unsafe, a2: u8) -> Unsafe; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Unsafe__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Unsafe) = pass_Unsafe__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Unsafe), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Unsafe__c_() {
    let slot = caller_state.slot;
    pass_Unsafe__c(*(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Unsafe), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Unsafe__win64(a0: u8, a1: Unsafe, a2: u8) -> Unsafe; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Unsafe__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Unsafe) = pass_Unsafe__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Unsafe), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Unsafe__win64_() {
    let slot = caller_state.slot;
    pass_Unsafe__win64(*(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Unsafe), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Unsafe__c_unwind(a0: u8, a1: Unsafe, a2: u8) -> Unsafe; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Unsafe__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Unsafe, u8) -> Unsafe =
        core::mem::transmute(pass_Unsafe__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Unsafe) = f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Unsafe), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_Fixed__c(a0: u8, a1: Fixed, a2: u8) -> Fixed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Fixed__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Fixed) = pass_Fixed__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Fixed), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Fixed__c_() {
    let slot = caller_state.slot;
    pass_Fixed__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Fixed), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Fixed__win64(a0: u8, a1: Fixed, a2: u8) -> Fixed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Fixed__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Fixed) = pass_Fixed__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Fixed), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Fixed__win64_() {
    let slot = caller_state.slot;
    pass_Fixed__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Fixed), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Fixed__c_unwind(a0: u8, a1: Fixed, a2: u8) -> Fixed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Fixed__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Fixed, u8) -> Fixed = core::mem::transmute(pass_Fixed__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Fixed) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Fixed), *(*slot.add(2) as *mut u8));
}
extern "C" { fn arrays__c(a0: [u8; 3], a1: (), a2: u8, a3: &'static mut [Data; 2]) -> [Mixed; 2]; }
#[no_mangle] pub unsafe extern "C" fn call_arrays__c_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut [Mixed; 2]) = arrays__c(
        *(*slot as *mut [u8; 3]), *(*slot.add(1) as *mut ()), *(*slot.add(2) as *mut u8),
        core::ptr::read(*slot.add(3) as *mut &'static mut [Data; 2]));
}
extern "win64" { fn arrays__win64(a0: [u8; 3], a1: (), a2: u8, a3: &'static mut [Data; 2]) -> [Mixed; 2]; }
#[no_mangle] pub unsafe extern "C" fn call_arrays__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut [Mixed; 2]) = arrays__win64(
        *(*slot as *mut [u8; 3]), *(*slot.add(1) as *mut ()), *(*slot.add(2) as *mut u8),
        core::ptr::read(*slot.add(3) as *mut &'static mut [Data; 2]));
}
extern "C-unwind" { fn arrays__c_unwind(a0: [u8; 3], a1: (), a2: u8, a3: &'static mut [Data; 2]) -> [Mixed; 2]; }
#[no_mangle] pub unsafe extern "C" fn call_arrays__c_unwind_() {
    let f: unsafe extern "C" fn([u8; 3], (), u8, &'static mut [Data; 2]) -> [Mixed; 2] =
        core::mem::transmute(arrays__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut [Mixed; 2]) = f(
        *(*slot as *mut [u8; 3]), *(*slot.add(1) as *mut ()), *(*slot.add(2) as *mut u8),
        core::ptr::read(*slot.add(3) as *mut &'static mut [Data; 2]));
}
