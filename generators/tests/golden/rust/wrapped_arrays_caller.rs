// abiter VERSION: the caller's side of wrapped_arrays in Rust
// abiter gen wrapped_arrays.kdl --lang rust --side caller
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

#[repr(C)]
pub struct In { a: core::mem::MaybeUninit<[u8; 3]>, b: core::cell::Cell<[u16; 2]>, c: u8 }
pub type cb = unsafe extern "C" fn(core::mem::MaybeUninit<[u8; 3]>) -> u8;
pub type A = core::mem::MaybeUninit<[u8; 3]>;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HasA { a: A, b: u8 }
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct T { a: core::mem::MaybeUninit<[u8; 3]> }
#[repr(C)]
#[derive(Clone, Copy)]
pub union Un { a: core::mem::MaybeUninit<[u8; 3]>, b: u16 }
#[repr(C)]
#[derive(Clone, Copy)]
pub enum Tg {
    a(core::mem::MaybeUninit<[u8; 3]>, u8),
    b(u16),
}
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
#[no_mangle] pub unsafe extern "C" fn caller_put_maybe_uninit_array3_u8() {
    let v = caller_state.object as *mut core::mem::MaybeUninit<[u8; 3]>;
    let mut i = 0;
    while i < 3 {
        let e0 = ((v as *mut [u8; 3]) as *mut u8).add(i);
        abiter_put(e0 as *mut u8, 1);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_maybe_uninit_array3_u8() {
    let v = caller_state.object as *const core::mem::MaybeUninit<[u8; 3]>;
    let mut i = 0;
    while i < 3 {
        let e0 = ((v as *const [u8; 3]) as *const u8).add(i);
        abiter_get(e0 as *const u8, 1);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_maybe_uninit_array3_u8: [u64; 2] = [
    core::mem::size_of::<core::mem::MaybeUninit<[u8; 3]>>() as u64,
    abiter_offset::<core::mem::MaybeUninit<[u8; 3]>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_In() {
    let v = caller_state.object as *mut In;
    let mut i = 0;
    while i < 3 {
        let e0 = ((core::ptr::addr_of_mut!((*v).a) as *mut [u8; 3]) as *mut u8).add(i);
        abiter_put(e0 as *mut u8, 1);
        i += 1;
    }
    let mut i = 0;
    while i < 2 {
        let e0 = ((core::ptr::addr_of_mut!((*v).b) as *mut [u16; 2]) as *mut u16).add(i);
        abiter_put(e0 as *mut u8, 2);
        i += 1;
    }
    abiter_put(core::ptr::addr_of_mut!((*v).c) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_In() {
    let v = caller_state.object as *const In;
    let mut i = 0;
    while i < 3 {
        let e0 = ((core::ptr::addr_of!((*v).a) as *const [u8; 3]) as *const u8).add(i);
        abiter_get(e0 as *const u8, 1);
        i += 1;
    }
    let mut i = 0;
    while i < 2 {
        let e0 = ((core::ptr::addr_of!((*v).b) as *const [u16; 2]) as *const u16).add(i);
        abiter_get(e0 as *const u8, 2);
        i += 1;
    }
    abiter_get(core::ptr::addr_of!((*v).c) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_In: [u64; 2] = [core::mem::size_of::<In>() as u64, abiter_offset::<In>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_A() {
    let v = caller_state.object as *mut A;
    let mut i = 0;
    while i < 3 {
        let e0 = ((v as *mut [u8; 3]) as *mut u8).add(i);
        abiter_put(e0 as *mut u8, 1);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_A() {
    let v = caller_state.object as *const A;
    let mut i = 0;
    while i < 3 {
        let e0 = ((v as *const [u8; 3]) as *const u8).add(i);
        abiter_get(e0 as *const u8, 1);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_A: [u64; 2] = [core::mem::size_of::<A>() as u64, abiter_offset::<A>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_HasA() {
    let v = caller_state.object as *mut HasA;
    caller_state.object = core::ptr::addr_of_mut!((*v).a) as *mut u8; caller_put_A();
    abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_HasA() {
    let v = caller_state.object as *const HasA;
    caller_state.object = core::ptr::addr_of!((*v).a) as *mut u8; caller_get_A();
    abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_HasA: [u64; 2] = [core::mem::size_of::<HasA>() as u64, abiter_offset::<HasA>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_T() {
    let v = caller_state.object as *mut T;
    let mut i = 0;
    while i < 3 {
        let e0 = ((core::ptr::addr_of_mut!((*v).a) as *mut [u8; 3]) as *mut u8).add(i);
        abiter_put(e0 as *mut u8, 1);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_T() {
    let v = caller_state.object as *const T;
    let mut i = 0;
    while i < 3 {
        let e0 = ((core::ptr::addr_of!((*v).a) as *const [u8; 3]) as *const u8).add(i);
        abiter_get(e0 as *const u8, 1);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_T: [u64; 2] = [core::mem::size_of::<T>() as u64, abiter_offset::<T>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Un() {
    let v = caller_state.object as *mut Un;
    match abiter_put_choice() {
        0 => {
            let mut i = 0;
            while i < 3 {
                let e0 = ((core::ptr::addr_of_mut!((*v).a) as *mut [u8; 3]) as *mut u8).add(i);
                abiter_put(e0 as *mut u8, 1);
                i += 1;
            }
        }
        1 => { abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 2); }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Un() {
    let v = caller_state.object as *const Un;
    match abiter_get_choice() {
        0 => {
            let mut i = 0;
            while i < 3 {
                let e0 = ((core::ptr::addr_of!((*v).a) as *const [u8; 3]) as *const u8).add(i);
                abiter_get(e0 as *const u8, 1);
                i += 1;
            }
        }
        1 => { abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 2); }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Un: [u64; 2] = [core::mem::size_of::<Un>() as u64, abiter_offset::<Un>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Tg() {
    let v = caller_state.object as *mut Tg;
    match abiter_put_tag() {
        0 => {
            *(v as *mut u32) = 0;
            match &mut *v {
                Tg::a(f0, f1) => {
                    let mut i = 0;
                    while i < 3 {
                        let e0 = (((f0 as *mut core::mem::MaybeUninit<[u8; 3]>) as *mut [u8; 3]) as *mut u8).add(i);
                        abiter_put(e0 as *mut u8, 1);
                        i += 1;
                    }
                    abiter_put((f1 as *mut u8) as *mut u8, 1);
                }
                _ => {}
            }
        }
        1 => {
            *(v as *mut u32) = 1;
            match &mut *v {
                Tg::b(f0) => { abiter_put((f0 as *mut u16) as *mut u8, 2); }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Tg() {
    let v = caller_state.object as *const Tg;
    match abiter_get_tag(*(v as *const u32) as u64, 2) {
        0 => {
            match &*v {
                Tg::a(f0, f1) => {
                    let mut i = 0;
                    while i < 3 {
                        let e0 = (
                                ((f0 as *const core::mem::MaybeUninit<[u8; 3]>) as *const [u8; 3]) as *const u8
                        ).add(i);
                        abiter_get(e0 as *const u8, 1);
                        i += 1;
                    }
                    abiter_get((f1 as *const u8) as *const u8, 1);
                }
                _ => {}
            }
        }
        1 => {
            match &*v {
                Tg::b(f0) => { abiter_get((f0 as *const u16) as *const u8, 2); }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Tg: [u64; 2] = [core::mem::size_of::<Tg>() as u64, abiter_offset::<Tg>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_cell_array3_u8() {
    let v = caller_state.object as *mut core::cell::Cell<[u8; 3]>;
    let mut i = 0;
    while i < 3 {
        let e0 = ((v as *mut [u8; 3]) as *mut u8).add(i);
        abiter_put(e0 as *mut u8, 1);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_cell_array3_u8() {
    let v = caller_state.object as *const core::cell::Cell<[u8; 3]>;
    let mut i = 0;
    while i < 3 {
        let e0 = ((v as *const [u8; 3]) as *const u8).add(i);
        abiter_get(e0 as *const u8, 1);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_cell_array3_u8: [u64; 2] = [
    core::mem::size_of::<core::cell::Cell<[u8; 3]>>() as u64, abiter_offset::<core::cell::Cell<[u8; 3]>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_manually_drop_array2_array3_u8() {
    let v = caller_state.object as *mut core::mem::ManuallyDrop<[[u8; 3]; 2]>;
    let mut i = 0;
    while i < 2 {
        let e0 = ((v as *mut [[u8; 3]; 2]) as *mut [u8; 3]).add(i);
        let mut j = 0;
        while j < 3 {
            let e1 = (e0 as *mut u8).add(j);
            abiter_put(e1 as *mut u8, 1);
            j += 1;
        }
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_manually_drop_array2_array3_u8() {
    let v = caller_state.object as *const core::mem::ManuallyDrop<[[u8; 3]; 2]>;
    let mut i = 0;
    while i < 2 {
        let e0 = ((v as *const [[u8; 3]; 2]) as *const [u8; 3]).add(i);
        let mut j = 0;
        while j < 3 {
            let e1 = (e0 as *const u8).add(j);
            abiter_get(e1 as *const u8, 1);
            j += 1;
        }
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_manually_drop_array2_array3_u8: [u64; 2] = [
    core::mem::size_of::<core::mem::ManuallyDrop<[[u8; 3]; 2]>>() as u64,
    abiter_offset::<core::mem::ManuallyDrop<[[u8; 3]; 2]>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_maybe_uninit_array3_u8() {
    let v = caller_state.object as *mut &'static core::mem::MaybeUninit<[u8; 3]>;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<core::mem::MaybeUninit<[u8; 3]>>(),
        core::mem::align_of::<core::mem::MaybeUninit<[u8; 3]>>()) as *mut core::mem::MaybeUninit<[u8; 3]>;
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = ((t0 as *mut [u8; 3]) as *mut u8).add(j);
            abiter_put(e1 as *mut u8, 1);
            j += 1;
        }
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_maybe_uninit_array3_u8() {
    let v = caller_state.object as *const &'static core::mem::MaybeUninit<[u8; 3]>;
    let t0 = abiter_get_ref(v as *const u8) as *const core::mem::MaybeUninit<[u8; 3]>;
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 3 {
            let e1 = ((t0 as *const [u8; 3]) as *const u8).add(j);
            abiter_get(e1 as *const u8, 1);
            j += 1;
        }
    }
}
#[no_mangle]
pub static caller_layout_ref_maybe_uninit_array3_u8: [u64; 2] = [
    core::mem::size_of::<&'static core::mem::MaybeUninit<[u8; 3]>>() as u64,
    abiter_offset::<&'static core::mem::MaybeUninit<[u8; 3]>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_array2_maybe_uninit_array3_u8() {
    let v = caller_state.object as *mut &'static [core::mem::MaybeUninit<[u8; 3]>; 2];
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<[core::mem::MaybeUninit<[u8; 3]>; 2]>(),
        core::mem::align_of::<[core::mem::MaybeUninit<[u8; 3]>; 2]>()) as *mut [core::mem::MaybeUninit<[u8; 3]>; 2];
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 2 {
            let e1 = (t0 as *mut core::mem::MaybeUninit<[u8; 3]>).add(j);
            let mut k = 0;
            while k < 3 {
                let e2 = ((e1 as *mut [u8; 3]) as *mut u8).add(k);
                abiter_put(e2 as *mut u8, 1);
                k += 1;
            }
            j += 1;
        }
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_array2_maybe_uninit_array3_u8() {
    let v = caller_state.object as *const &'static [core::mem::MaybeUninit<[u8; 3]>; 2];
    let t0 = abiter_get_ref(v as *const u8) as *const [core::mem::MaybeUninit<[u8; 3]>; 2];
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 2 {
            let e1 = (t0 as *const core::mem::MaybeUninit<[u8; 3]>).add(j);
            let mut k = 0;
            while k < 3 {
                let e2 = ((e1 as *const [u8; 3]) as *const u8).add(k);
                abiter_get(e2 as *const u8, 1);
                k += 1;
            }
            j += 1;
        }
    }
}
#[no_mangle]
pub static caller_layout_ref_array2_maybe_uninit_array3_u8: [u64; 2] = [
    core::mem::size_of::<&'static [core::mem::MaybeUninit<[u8; 3]>; 2]>() as u64,
    abiter_offset::<&'static [core::mem::MaybeUninit<[u8; 3]>; 2]>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_unsafe_cell_maybe_uninit_array3_u8() {
    let v = caller_state.object as *mut core::cell::UnsafeCell<core::mem::MaybeUninit<[u8; 3]>>;
    let mut i = 0;
    while i < 3 {
        let e0 = (((v as *mut core::mem::MaybeUninit<[u8; 3]>) as *mut [u8; 3]) as *mut u8).add(i);
        abiter_put(e0 as *mut u8, 1);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_unsafe_cell_maybe_uninit_array3_u8() {
    let v = caller_state.object as *const core::cell::UnsafeCell<core::mem::MaybeUninit<[u8; 3]>>;
    let mut i = 0;
    while i < 3 {
        let e0 = (((v as *const core::mem::MaybeUninit<[u8; 3]>) as *const [u8; 3]) as *const u8).add(i);
        abiter_get(e0 as *const u8, 1);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_unsafe_cell_maybe_uninit_array3_u8: [u64; 2] = [
    core::mem::size_of::<core::cell::UnsafeCell<core::mem::MaybeUninit<[u8; 3]>>>() as u64,
    abiter_offset::<core::cell::UnsafeCell<core::mem::MaybeUninit<[u8; 3]>>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_wrapping_u8() {
    let v = caller_state.object as *mut core::num::Wrapping<u8>;
    abiter_put((v as *mut u8) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_wrapping_u8() {
    let v = caller_state.object as *const core::num::Wrapping<u8>;
    abiter_get((v as *const u8) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_wrapping_u8: [u64; 2] = [
    core::mem::size_of::<core::num::Wrapping<u8>>() as u64, abiter_offset::<core::num::Wrapping<u8>>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_array2_cell_array3_u8() {
    let v = caller_state.object as *mut [core::cell::Cell<[u8; 3]>; 2];
    let mut i = 0;
    while i < 2 {
        let e0 = (v as *mut core::cell::Cell<[u8; 3]>).add(i);
        let mut j = 0;
        while j < 3 {
            let e1 = ((e0 as *mut [u8; 3]) as *mut u8).add(j);
            abiter_put(e1 as *mut u8, 1);
            j += 1;
        }
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_array2_cell_array3_u8() {
    let v = caller_state.object as *const [core::cell::Cell<[u8; 3]>; 2];
    let mut i = 0;
    while i < 2 {
        let e0 = (v as *const core::cell::Cell<[u8; 3]>).add(i);
        let mut j = 0;
        while j < 3 {
            let e1 = ((e0 as *const [u8; 3]) as *const u8).add(j);
            abiter_get(e1 as *const u8, 1);
            j += 1;
        }
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_array2_cell_array3_u8: [u64; 2] = [
    core::mem::size_of::<[core::cell::Cell<[u8; 3]>; 2]>() as u64,
    abiter_offset::<[core::cell::Cell<[u8; 3]>; 2]>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_A() {
    let v = caller_state.object as *mut &'static A;
    let t0 = abiter_put_ref(v as *mut u8, core::mem::size_of::<A>(), core::mem::align_of::<A>()) as *mut A;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_A();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_A() {
    let v = caller_state.object as *const &'static A;
    let t0 = abiter_get_ref(v as *const u8) as *const A;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_A();
    }
}
#[no_mangle]
pub static caller_layout_ref_A: [u64; 2] = [
    core::mem::size_of::<&'static A>() as u64, abiter_offset::<&'static A>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_T() {
    let v = caller_state.object as *mut &'static T;
    let t0 = abiter_put_ref(v as *mut u8, core::mem::size_of::<T>(), core::mem::align_of::<T>()) as *mut T;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_T();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_T() {
    let v = caller_state.object as *const &'static T;
    let t0 = abiter_get_ref(v as *const u8) as *const T;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_T();
    }
}
#[no_mangle]
pub static caller_layout_ref_T: [u64; 2] = [
    core::mem::size_of::<&'static T>() as u64, abiter_offset::<&'static T>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_tuple2_u8_array3_u8() {
    let v = caller_state.object as *mut (u8, [u8; 3]);
    abiter_put(core::ptr::addr_of_mut!((*v).0) as *mut u8, 1);
    let mut i = 0;
    while i < 3 {
        let e0 = (core::ptr::addr_of_mut!((*v).1) as *mut u8).add(i);
        abiter_put(e0 as *mut u8, 1);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_tuple2_u8_array3_u8() {
    let v = caller_state.object as *const (u8, [u8; 3]);
    abiter_get(core::ptr::addr_of!((*v).0) as *const u8, 1);
    let mut i = 0;
    while i < 3 {
        let e0 = (core::ptr::addr_of!((*v).1) as *const u8).add(i);
        abiter_get(e0 as *const u8, 1);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_tuple2_u8_array3_u8: [u64; 2] = [
    core::mem::size_of::<(u8, [u8; 3])>() as u64, abiter_offset::<(u8, [u8; 3])>() as u64];
#[inline(never)]
unsafe fn make_option_array3_u8(v: *mut Option<[u8; 3]>) {
    match abiter_put_tag() {
        0 => {
            let mut f0 = core::mem::MaybeUninit::<[u8; 3]>::uninit();
            let mut i = 0;
            while i < 3 {
                let e0 = (f0.as_mut_ptr() as *mut u8).add(i);
                abiter_put(e0 as *mut u8, 1);
                i += 1;
            }
            *v = Some(f0.assume_init());
        }
        1 => *v = None,
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_put_option_array3_u8() {
    let v = caller_state.object as *mut Option<[u8; 3]>;
    abiter_scrub(); abiter_make(make_option_array3_u8, v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_option_array3_u8() {
    let v = caller_state.object as *const Option<[u8; 3]>;
    let found = match &*v { Some(_) => 0, None => 1 };
    if abiter_get_tag(found, 2) == 0 {
        match &*v {
            Some(f0) => {
                let mut i = 0;
                while i < 3 {
                    let e0 = ((f0 as *const [u8; 3]) as *const u8).add(i);
                    abiter_get(e0 as *const u8, 1);
                    i += 1;
                }
            }
            None => {}
        }
    }
}
#[no_mangle]
pub static caller_layout_option_array3_u8: [u64; 2] = [
    core::mem::size_of::<Option<[u8; 3]>>() as u64, abiter_offset::<Option<[u8; 3]>>() as u64];
extern "C" { fn i0__c(a: core::mem::MaybeUninit<[u8; 3]>, e: u8); }
#[no_mangle] pub unsafe extern "C" fn call_i0__c_() {
    let slot = caller_state.slot;
    i0__c(*(*slot as *mut core::mem::MaybeUninit<[u8; 3]>), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn i0__win64(a: core::mem::MaybeUninit<[u8; 3]>, e: u8); }
#[no_mangle] pub unsafe extern "C" fn call_i0__win64_() {
    let slot = caller_state.slot;
    i0__win64(*(*slot as *mut core::mem::MaybeUninit<[u8; 3]>), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn i0__c_unwind(a: core::mem::MaybeUninit<[u8; 3]>, e: u8); }
#[no_mangle] pub unsafe extern "C" fn call_i0__c_unwind_() {
    let f: unsafe extern "C" fn(core::mem::MaybeUninit<[u8; 3]>, u8) =
        core::mem::transmute(i0__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut core::mem::MaybeUninit<[u8; 3]>), *(*slot.add(1) as *mut u8));
}
extern "C" { fn i1__c(a: u8) -> core::cell::Cell<[u8; 3]>; }
#[no_mangle] pub unsafe extern "C" fn call_i1__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut core::cell::Cell<[u8; 3]>) = i1__c(*(*slot as *mut u8));
}
extern "win64" { fn i1__win64(a: u8) -> core::cell::Cell<[u8; 3]>; }
#[no_mangle] pub unsafe extern "C" fn call_i1__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut core::cell::Cell<[u8; 3]>) = i1__win64(*(*slot as *mut u8));
}
extern "C-unwind" { fn i1__c_unwind(a: u8) -> core::cell::Cell<[u8; 3]>; }
#[no_mangle] pub unsafe extern "C" fn call_i1__c_unwind_() {
    let f: unsafe extern "C" fn(u8) -> core::cell::Cell<[u8; 3]> = core::mem::transmute(i1__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut core::cell::Cell<[u8; 3]>) = f(*(*slot as *mut u8));
}
extern "C" { fn i2__c(a: core::mem::ManuallyDrop<[[u8; 3]; 2]>, e: u8); }
#[no_mangle] pub unsafe extern "C" fn call_i2__c_() {
    let slot = caller_state.slot;
    i2__c(*(*slot as *mut core::mem::ManuallyDrop<[[u8; 3]; 2]>), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn i2__win64(a: core::mem::ManuallyDrop<[[u8; 3]; 2]>, e: u8); }
#[no_mangle] pub unsafe extern "C" fn call_i2__win64_() {
    let slot = caller_state.slot;
    i2__win64(*(*slot as *mut core::mem::ManuallyDrop<[[u8; 3]; 2]>), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn i2__c_unwind(a: core::mem::ManuallyDrop<[[u8; 3]; 2]>, e: u8); }
#[no_mangle] pub unsafe extern "C" fn call_i2__c_unwind_() {
    let f: unsafe extern "C" fn(core::mem::ManuallyDrop<[[u8; 3]; 2]>, u8) =
        core::mem::transmute(i2__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut core::mem::ManuallyDrop<[[u8; 3]; 2]>), *(*slot.add(1) as *mut u8));
}
extern "C" { fn i3__c(a: &'static core::mem::MaybeUninit<[u8; 3]>, e: u8); }
#[no_mangle] pub unsafe extern "C" fn call_i3__c_() {
    let slot = caller_state.slot;
    i3__c(*(*slot as *mut &'static core::mem::MaybeUninit<[u8; 3]>), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn i3__win64(a: &'static core::mem::MaybeUninit<[u8; 3]>, e: u8); }
#[no_mangle] pub unsafe extern "C" fn call_i3__win64_() {
    let slot = caller_state.slot;
    i3__win64(*(*slot as *mut &'static core::mem::MaybeUninit<[u8; 3]>), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn i3__c_unwind(a: &'static core::mem::MaybeUninit<[u8; 3]>, e: u8); }
#[no_mangle] pub unsafe extern "C" fn call_i3__c_unwind_() {
    let f: unsafe extern "C" fn(&'static core::mem::MaybeUninit<[u8; 3]>, u8) =
        core::mem::transmute(i3__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut &'static core::mem::MaybeUninit<[u8; 3]>), *(*slot.add(1) as *mut u8));
}
extern "C" { fn i4__c(a: In, b: &'static [core::mem::MaybeUninit<[u8; 3]>; 2]) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_i4__c_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut u8) = i4__c(
        core::ptr::read(*slot as *mut In), *(*slot.add(1) as *mut &'static [core::mem::MaybeUninit<[u8; 3]>; 2]));
}
extern "win64" { fn i4__win64(a: In, b: &'static [core::mem::MaybeUninit<[u8; 3]>; 2]) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_i4__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut u8) = i4__win64(
        core::ptr::read(*slot as *mut In), *(*slot.add(1) as *mut &'static [core::mem::MaybeUninit<[u8; 3]>; 2]));
}
extern "C-unwind" { fn i4__c_unwind(a: In, b: &'static [core::mem::MaybeUninit<[u8; 3]>; 2]) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_i4__c_unwind_() {
    let f: unsafe extern "C" fn(In, &'static [core::mem::MaybeUninit<[u8; 3]>; 2]) -> u8 =
        core::mem::transmute(i4__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut u8) = f(
        core::ptr::read(*slot as *mut In), *(*slot.add(1) as *mut &'static [core::mem::MaybeUninit<[u8; 3]>; 2]));
}
extern "C" { fn i5__c(a: core::cell::UnsafeCell<core::mem::MaybeUninit<[u8; 3]>>, e: u8); }
#[no_mangle] pub unsafe extern "C" fn call_i5__c_() {
    let slot = caller_state.slot;
    i5__c(
        core::ptr::read(*slot as *mut core::cell::UnsafeCell<core::mem::MaybeUninit<[u8; 3]>>),
        *(*slot.add(1) as *mut u8));
}
extern "win64" { fn i5__win64(a: core::cell::UnsafeCell<core::mem::MaybeUninit<[u8; 3]>>, e: u8); }
#[no_mangle] pub unsafe extern "C" fn call_i5__win64_() {
    let slot = caller_state.slot;
    i5__win64(
        core::ptr::read(*slot as *mut core::cell::UnsafeCell<core::mem::MaybeUninit<[u8; 3]>>),
        *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn i5__c_unwind(a: core::cell::UnsafeCell<core::mem::MaybeUninit<[u8; 3]>>, e: u8); }
#[no_mangle] pub unsafe extern "C" fn call_i5__c_unwind_() {
    let f: unsafe extern "C" fn(core::cell::UnsafeCell<core::mem::MaybeUninit<[u8; 3]>>, u8) =
        core::mem::transmute(i5__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        core::ptr::read(*slot as *mut core::cell::UnsafeCell<core::mem::MaybeUninit<[u8; 3]>>),
        *(*slot.add(1) as *mut u8));
}
extern "C" { fn i6__c(a: core::num::Wrapping<u8>, e: u8) -> In; }
#[no_mangle] pub unsafe extern "C" fn call_i6__c_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut In) = i6__c(*(*slot as *mut core::num::Wrapping<u8>), *(*slot.add(1) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_i6__c_() {
    let slot = caller_state.slot;
    i6__c(*(*slot as *mut core::num::Wrapping<u8>), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn i6__win64(a: core::num::Wrapping<u8>, e: u8) -> In; }
#[no_mangle] pub unsafe extern "C" fn call_i6__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut In) = i6__win64(*(*slot as *mut core::num::Wrapping<u8>), *(*slot.add(1) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_i6__win64_() {
    let slot = caller_state.slot;
    i6__win64(*(*slot as *mut core::num::Wrapping<u8>), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn i6__c_unwind(a: core::num::Wrapping<u8>, e: u8) -> In; }
#[no_mangle] pub unsafe extern "C" fn call_i6__c_unwind_() {
    let f: unsafe extern "C" fn(core::num::Wrapping<u8>, u8) -> In =
        core::mem::transmute(i6__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut In) = f(*(*slot as *mut core::num::Wrapping<u8>), *(*slot.add(1) as *mut u8));
}
extern "C" { fn i7__c(a: [u8; 3], e: u8); }
#[no_mangle] pub unsafe extern "C" fn call_i7__c_() {
    let slot = caller_state.slot;
    i7__c(*(*slot as *mut [u8; 3]), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn i7__win64(a: [u8; 3], e: u8); }
#[no_mangle] pub unsafe extern "C" fn call_i7__win64_() {
    let slot = caller_state.slot;
    i7__win64(*(*slot as *mut [u8; 3]), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn i7__c_unwind(a: [u8; 3], e: u8); }
#[no_mangle] pub unsafe extern "C" fn call_i7__c_unwind_() {
    let f: unsafe extern "C" fn([u8; 3], u8) = core::mem::transmute(i7__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut [u8; 3]), *(*slot.add(1) as *mut u8));
}
extern "C" { static mut s0__c: core::mem::MaybeUninit<[u8; 3]>; }
#[no_mangle] pub unsafe extern "C" fn call_s0__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut core::mem::MaybeUninit<[u8; 3]>) = core::ptr::read(core::ptr::addr_of!(s0__c));
    s0__c = core::ptr::read(*slot as *mut core::mem::MaybeUninit<[u8; 3]>);
}
extern "C" { static mut s1__c: [core::cell::Cell<[u8; 3]>; 2]; }
#[no_mangle] pub unsafe extern "C" fn call_s1__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut [core::cell::Cell<[u8; 3]>; 2]) = core::ptr::read(core::ptr::addr_of!(s1__c));
    s1__c = core::ptr::read(*slot as *mut [core::cell::Cell<[u8; 3]>; 2]);
}
extern "C" { fn i8__c(a: cb); }
#[no_mangle] pub unsafe extern "C" fn call_i8__c_() { let slot = caller_state.slot; i8__c(*(*slot as *mut cb)); }
#[no_mangle] pub unsafe extern "C" fn i8__c__cb1(a: core::mem::MaybeUninit<[u8; 3]>) -> u8 {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut core::mem::MaybeUninit<[u8; 3]>) = a;
    *(*slot.add(2) as *mut u8)
}
extern "win64" { fn i8__win64(a: cb); }
#[no_mangle] pub unsafe extern "C" fn call_i8__win64_() {
    let slot = caller_state.slot;
    i8__win64(*(*slot as *mut cb));
}
#[no_mangle] pub unsafe extern "C" fn i8__win64__cb1(a: core::mem::MaybeUninit<[u8; 3]>) -> u8 {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut core::mem::MaybeUninit<[u8; 3]>) = a;
    *(*slot.add(2) as *mut u8)
}
extern "C-unwind" { fn i8__c_unwind(a: cb); }
#[no_mangle] pub unsafe extern "C" fn call_i8__c_unwind_() {
    let f: unsafe extern "C" fn(cb) = core::mem::transmute(i8__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut cb));
}
#[no_mangle] pub unsafe extern "C" fn i8__c_unwind__cb1(a: core::mem::MaybeUninit<[u8; 3]>) -> u8 {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut core::mem::MaybeUninit<[u8; 3]>) = a;
    *(*slot.add(2) as *mut u8)
}
extern "C" { fn i9__c(a: A) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_i9__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut u8) = i9__c(*(*slot as *mut A));
}
extern "win64" { fn i9__win64(a: A) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_i9__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut u8) = i9__win64(*(*slot as *mut A));
}
extern "C-unwind" { fn i9__c_unwind(a: A) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_i9__c_unwind_() {
    let f: unsafe extern "C" fn(A) -> u8 = core::mem::transmute(i9__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut u8) = f(*(*slot as *mut A));
}
extern "C" { fn i10__c(a: HasA, b: &'static A) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_i10__c_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut u8) = i10__c(*(*slot as *mut HasA), *(*slot.add(1) as *mut &'static A));
}
extern "win64" { fn i10__win64(a: HasA, b: &'static A) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_i10__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut u8) = i10__win64(*(*slot as *mut HasA), *(*slot.add(1) as *mut &'static A));
}
extern "C-unwind" { fn i10__c_unwind(a: HasA, b: &'static A) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_i10__c_unwind_() {
    let f: unsafe extern "C" fn(HasA, &'static A) -> u8 = core::mem::transmute(i10__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut u8) = f(*(*slot as *mut HasA), *(*slot.add(1) as *mut &'static A));
}
extern "C" { fn i11__c(a: T, b: &'static T) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_i11__c_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut u8) = i11__c(*(*slot as *mut T), *(*slot.add(1) as *mut &'static T));
}
extern "win64" { fn i11__win64(a: T, b: &'static T) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_i11__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut u8) = i11__win64(*(*slot as *mut T), *(*slot.add(1) as *mut &'static T));
}
extern "C-unwind" { fn i11__c_unwind(a: T, b: &'static T) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_i11__c_unwind_() {
    let f: unsafe extern "C" fn(T, &'static T) -> u8 = core::mem::transmute(i11__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut u8) = f(*(*slot as *mut T), *(*slot.add(1) as *mut &'static T));
}
extern "C" { fn i12__c(a: (u8, [u8; 3]), b: Option<[u8; 3]>); }
#[no_mangle] pub unsafe extern "C" fn call_i12__c_() {
    let slot = caller_state.slot;
    i12__c(*(*slot as *mut (u8, [u8; 3])), *(*slot.add(1) as *mut Option<[u8; 3]>));
}
extern "win64" { fn i12__win64(a: (u8, [u8; 3]), b: Option<[u8; 3]>); }
#[no_mangle] pub unsafe extern "C" fn call_i12__win64_() {
    let slot = caller_state.slot;
    i12__win64(*(*slot as *mut (u8, [u8; 3])), *(*slot.add(1) as *mut Option<[u8; 3]>));
}
extern "C-unwind" { fn i12__c_unwind(a: (u8, [u8; 3]), b: Option<[u8; 3]>); }
#[no_mangle] pub unsafe extern "C" fn call_i12__c_unwind_() {
    let f: unsafe extern "C" fn((u8, [u8; 3]), Option<[u8; 3]>) = core::mem::transmute(i12__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut (u8, [u8; 3])), *(*slot.add(1) as *mut Option<[u8; 3]>));
}
extern "C" { fn i13__c(b: u8) -> T; }
#[no_mangle] pub unsafe extern "C" fn call_i13__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut T) = i13__c(*(*slot as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_i13__c_() { let slot = caller_state.slot; i13__c(*(*slot as *mut u8)); }
extern "win64" { fn i13__win64(b: u8) -> T; }
#[no_mangle] pub unsafe extern "C" fn call_i13__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut T) = i13__win64(*(*slot as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_i13__win64_() {
    let slot = caller_state.slot;
    i13__win64(*(*slot as *mut u8));
}
extern "C-unwind" { fn i13__c_unwind(b: u8) -> T; }
#[no_mangle] pub unsafe extern "C" fn call_i13__c_unwind_() {
    let f: unsafe extern "C" fn(u8) -> T = core::mem::transmute(i13__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut T) = f(*(*slot as *mut u8));
}
extern "C" { fn i14__c(n: u32, ...) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_i14__c_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut u8) = i14__c(
        *(*slot as *mut u32), *(*slot.add(1) as *mut core::mem::MaybeUninit<[u8; 3]>));
}
extern "win64" { fn i14__win64(n: u32, ...) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_i14__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut u8) = i14__win64(
        *(*slot as *mut u32), *(*slot.add(1) as *mut core::mem::MaybeUninit<[u8; 3]>));
}
extern "C-unwind" { fn i14__c_unwind(n: u32, ...) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_i14__c_unwind_() {
    let f: unsafe extern "C" fn(u32, ...) -> u8 = core::mem::transmute(i14__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut u8) = f(*(*slot as *mut u32), *(*slot.add(1) as *mut core::mem::MaybeUninit<[u8; 3]>));
}
extern "C" { static mut s2__c: T; }
#[no_mangle] pub unsafe extern "C" fn call_s2__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut T) = core::ptr::read(core::ptr::addr_of!(s2__c));
    s2__c = core::ptr::read(*slot as *mut T);
}
extern "C" { static mut s3__c: A; }
#[no_mangle] pub unsafe extern "C" fn call_s3__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut A) = core::ptr::read(core::ptr::addr_of!(s3__c));
    s3__c = core::ptr::read(*slot as *mut A);
}
extern "C" { fn i15__c(a: Un, b: Tg); }
#[no_mangle] pub unsafe extern "C" fn call_i15__c_() {
    let slot = caller_state.slot;
    i15__c(*(*slot as *mut Un), *(*slot.add(1) as *mut Tg));
}
extern "win64" { fn i15__win64(a: Un, b: Tg); }
#[no_mangle] pub unsafe extern "C" fn call_i15__win64_() {
    let slot = caller_state.slot;
    i15__win64(*(*slot as *mut Un), *(*slot.add(1) as *mut Tg));
}
extern "C-unwind" { fn i15__c_unwind(a: Un, b: Tg); }
#[no_mangle] pub unsafe extern "C" fn call_i15__c_unwind_() {
    let f: unsafe extern "C" fn(Un, Tg) = core::mem::transmute(i15__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut Un), *(*slot.add(1) as *mut Tg));
}
