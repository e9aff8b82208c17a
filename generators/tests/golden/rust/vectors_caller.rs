// abiter VERSION: the caller's side of vectors in Rust
// abiter gen vectors.kdl --lang rust --side caller
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
pub struct Lanes { a: core::arch::x86_64::__m128, b: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Only { a: core::arch::x86_64::__m128d }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Two { a: core::arch::x86_64::__m128i, b: core::arch::x86_64::__m128i }
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct Packed { a: u8, b: core::arch::x86_64::__m128i, c: [core::arch::x86_64::__m128d; 2] }
#[repr(C)]
#[derive(Clone, Copy)]
pub union Either { a: core::arch::x86_64::__m128, b: u64 }
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
#[no_mangle] pub unsafe extern "C" fn caller_put_v4f32() {
    let v = caller_state.object as *mut core::arch::x86_64::__m128;
    let mut i = 0;
    while i < 4 {
        let e0 = (v as *mut f32).add(i);
        abiter_put(e0 as *mut u8, 4);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_v4f32() {
    let v = caller_state.object as *const core::arch::x86_64::__m128;
    let mut i = 0;
    while i < 4 {
        let e0 = (v as *const f32).add(i);
        abiter_get(e0 as *const u8, 4);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_v4f32: [u64; 2] = [
    core::mem::size_of::<core::arch::x86_64::__m128>() as u64, abiter_offset::<core::arch::x86_64::__m128>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Lanes() {
    let v = caller_state.object as *mut Lanes;
    let mut i = 0;
    while i < 4 {
        let e0 = (core::ptr::addr_of_mut!((*v).a) as *mut f32).add(i);
        abiter_put(e0 as *mut u8, 4);
        i += 1;
    }
    abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Lanes() {
    let v = caller_state.object as *const Lanes;
    let mut i = 0;
    while i < 4 {
        let e0 = (core::ptr::addr_of!((*v).a) as *const f32).add(i);
        abiter_get(e0 as *const u8, 4);
        i += 1;
    }
    abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_Lanes: [u64; 2] = [core::mem::size_of::<Lanes>() as u64, abiter_offset::<Lanes>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_v2f64() {
    let v = caller_state.object as *mut core::arch::x86_64::__m128d;
    let mut i = 0;
    while i < 2 {
        let e0 = (v as *mut f64).add(i);
        abiter_put(e0 as *mut u8, 8);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_v2f64() {
    let v = caller_state.object as *const core::arch::x86_64::__m128d;
    let mut i = 0;
    while i < 2 {
        let e0 = (v as *const f64).add(i);
        abiter_get(e0 as *const u8, 8);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_v2f64: [u64; 2] = [
    core::mem::size_of::<core::arch::x86_64::__m128d>() as u64,
    abiter_offset::<core::arch::x86_64::__m128d>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Only() {
    let v = caller_state.object as *mut Only;
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of_mut!((*v).a) as *mut f64).add(i);
        abiter_put(e0 as *mut u8, 8);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Only() {
    let v = caller_state.object as *const Only;
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of!((*v).a) as *const f64).add(i);
        abiter_get(e0 as *const u8, 8);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_Only: [u64; 2] = [core::mem::size_of::<Only>() as u64, abiter_offset::<Only>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_v4i32() {
    let v = caller_state.object as *mut core::arch::x86_64::__m128i;
    let mut i = 0;
    while i < 4 {
        let e0 = (v as *mut i32).add(i);
        abiter_put(e0 as *mut u8, 4);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_v4i32() {
    let v = caller_state.object as *const core::arch::x86_64::__m128i;
    let mut i = 0;
    while i < 4 {
        let e0 = (v as *const i32).add(i);
        abiter_get(e0 as *const u8, 4);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_v4i32: [u64; 2] = [
    core::mem::size_of::<core::arch::x86_64::__m128i>() as u64,
    abiter_offset::<core::arch::x86_64::__m128i>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Two() {
    let v = caller_state.object as *mut Two;
    let mut i = 0;
    while i < 4 {
        let e0 = (core::ptr::addr_of_mut!((*v).a) as *mut i32).add(i);
        abiter_put(e0 as *mut u8, 4);
        i += 1;
    }
    let mut i = 0;
    while i < 4 {
        let e0 = (core::ptr::addr_of_mut!((*v).b) as *mut i32).add(i);
        abiter_put(e0 as *mut u8, 4);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Two() {
    let v = caller_state.object as *const Two;
    let mut i = 0;
    while i < 4 {
        let e0 = (core::ptr::addr_of!((*v).a) as *const i32).add(i);
        abiter_get(e0 as *const u8, 4);
        i += 1;
    }
    let mut i = 0;
    while i < 4 {
        let e0 = (core::ptr::addr_of!((*v).b) as *const i32).add(i);
        abiter_get(e0 as *const u8, 4);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_Two: [u64; 2] = [core::mem::size_of::<Two>() as u64, abiter_offset::<Two>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_v16u8() {
    let v = caller_state.object as *mut core::arch::x86_64::__m128i;
    let mut i = 0;
    while i < 16 {
        let e0 = (v as *mut u8).add(i);
        abiter_put(e0 as *mut u8, 1);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_v16u8() {
    let v = caller_state.object as *const core::arch::x86_64::__m128i;
    let mut i = 0;
    while i < 16 {
        let e0 = (v as *const u8).add(i);
        abiter_get(e0 as *const u8, 1);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_v16u8: [u64; 2] = [
    core::mem::size_of::<core::arch::x86_64::__m128i>() as u64,
    abiter_offset::<core::arch::x86_64::__m128i>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Packed() {
    let v = caller_state.object as *mut Packed;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    let mut i = 0;
    while i < 16 {
        let e0 = (core::ptr::addr_of_mut!((*v).b) as *mut u8).add(i);
        abiter_put(e0 as *mut u8, 1);
        i += 1;
    }
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of_mut!((*v).c) as *mut core::arch::x86_64::__m128d).add(i);
        let mut j = 0;
        while j < 2 {
            let e1 = (e0 as *mut f64).add(j);
            abiter_put(e1 as *mut u8, 8);
            j += 1;
        }
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Packed() {
    let v = caller_state.object as *const Packed;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    let mut i = 0;
    while i < 16 {
        let e0 = (core::ptr::addr_of!((*v).b) as *const u8).add(i);
        abiter_get(e0 as *const u8, 1);
        i += 1;
    }
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of!((*v).c) as *const core::arch::x86_64::__m128d).add(i);
        let mut j = 0;
        while j < 2 {
            let e1 = (e0 as *const f64).add(j);
            abiter_get(e1 as *const u8, 8);
            j += 1;
        }
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_Packed: [u64; 2] = [
    core::mem::size_of::<Packed>() as u64, abiter_offset::<Packed>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Either() {
    let v = caller_state.object as *mut Either;
    match abiter_put_choice() {
        0 => {
            let mut i = 0;
            while i < 4 {
                let e0 = (core::ptr::addr_of_mut!((*v).a) as *mut f32).add(i);
                abiter_put(e0 as *mut u8, 4);
                i += 1;
            }
        }
        1 => { abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 8); }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Either() {
    let v = caller_state.object as *const Either;
    match abiter_get_choice() {
        0 => {
            let mut i = 0;
            while i < 4 {
                let e0 = (core::ptr::addr_of!((*v).a) as *const f32).add(i);
                abiter_get(e0 as *const u8, 4);
                i += 1;
            }
        }
        1 => { abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 8); }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Either: [u64; 2] = [
    core::mem::size_of::<Either>() as u64, abiter_offset::<Either>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_v8i16() {
    let v = caller_state.object as *mut core::arch::x86_64::__m128i;
    let mut i = 0;
    while i < 8 {
        let e0 = (v as *mut i16).add(i);
        abiter_put(e0 as *mut u8, 2);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_v8i16() {
    let v = caller_state.object as *const core::arch::x86_64::__m128i;
    let mut i = 0;
    while i < 8 {
        let e0 = (v as *const i16).add(i);
        abiter_get(e0 as *const u8, 2);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_v8i16: [u64; 2] = [
    core::mem::size_of::<core::arch::x86_64::__m128i>() as u64,
    abiter_offset::<core::arch::x86_64::__m128i>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_v2u64() {
    let v = caller_state.object as *mut core::arch::x86_64::__m128i;
    let mut i = 0;
    while i < 2 {
        let e0 = (v as *mut u64).add(i);
        abiter_put(e0 as *mut u8, 8);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_v2u64() {
    let v = caller_state.object as *const core::arch::x86_64::__m128i;
    let mut i = 0;
    while i < 2 {
        let e0 = (v as *const u64).add(i);
        abiter_get(e0 as *const u8, 8);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_v2u64: [u64; 2] = [
    core::mem::size_of::<core::arch::x86_64::__m128i>() as u64,
    abiter_offset::<core::arch::x86_64::__m128i>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_v4f32() {
    let v = caller_state.object as *mut &'static core::arch::x86_64::__m128;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<core::arch::x86_64::__m128>(),
        core::mem::align_of::<core::arch::x86_64::__m128>()) as *mut core::arch::x86_64::__m128;
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 4 {
            let e1 = (t0 as *mut f32).add(j);
            abiter_put(e1 as *mut u8, 4);
            j += 1;
        }
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_v4f32() {
    let v = caller_state.object as *const &'static core::arch::x86_64::__m128;
    let t0 = abiter_get_ref(v as *const u8) as *const core::arch::x86_64::__m128;
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 4 {
            let e1 = (t0 as *const f32).add(j);
            abiter_get(e1 as *const u8, 4);
            j += 1;
        }
    }
}
#[no_mangle]
pub static caller_layout_ref_v4f32: [u64; 2] = [
    core::mem::size_of::<&'static core::arch::x86_64::__m128>() as u64,
    abiter_offset::<&'static core::arch::x86_64::__m128>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_array2_v4i32() {
    let v = caller_state.object as *mut &'static mut [core::arch::x86_64::__m128i; 2];
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<[core::arch::x86_64::__m128i; 2]>(),
        core::mem::align_of::<[core::arch::x86_64::__m128i; 2]>()) as *mut [core::arch::x86_64::__m128i; 2];
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 2 {
            let e1 = (t0 as *mut core::arch::x86_64::__m128i).add(j);
            let mut k = 0;
            while k < 4 {
                let e2 = (e1 as *mut i32).add(k);
                abiter_put(e2 as *mut u8, 4);
                k += 1;
            }
            j += 1;
        }
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_array2_v4i32() {
    let v = caller_state.object as *const &'static mut [core::arch::x86_64::__m128i; 2];
    let t0 = abiter_get_ref(v as *const u8) as *const [core::arch::x86_64::__m128i; 2];
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 2 {
            let e1 = (t0 as *const core::arch::x86_64::__m128i).add(j);
            let mut k = 0;
            while k < 4 {
                let e2 = (e1 as *const i32).add(k);
                abiter_get(e2 as *const u8, 4);
                k += 1;
            }
            j += 1;
        }
    }
}
#[no_mangle]
pub static caller_layout_mut_array2_v4i32: [u64; 2] = [
    core::mem::size_of::<&'static mut [core::arch::x86_64::__m128i; 2]>() as u64,
    abiter_offset::<&'static mut [core::arch::x86_64::__m128i; 2]>() as u64];
extern "C" { fn pass_v4f32__c(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v4f32__c_() {
    let f: unsafe extern "C" fn(u8, core::arch::x86_64::__m128, f32) -> core::arch::x86_64::__m128 =
        core::mem::transmute(pass_v4f32__c as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128) = r;
}
extern "win64" { fn pass_v4f32__win64(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v4f32__win64_() {
    let f: unsafe extern "win64" fn(u8, core::arch::x86_64::__m128, f32) -> core::arch::x86_64::__m128 =
        core::mem::transmute(pass_v4f32__win64 as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128) = r;
}
extern "C-unwind" { fn pass_v4f32__c_unwind(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v4f32__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::arch::x86_64::__m128, f32) -> core::arch::x86_64::__m128 =
        core::mem::transmute(pass_v4f32__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128) = r;
}
extern "C" { fn pass_v2f64__c(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v2f64__c_() {
    let f: unsafe extern "C" fn(u8, core::arch::x86_64::__m128d, f32) -> core::arch::x86_64::__m128d =
        core::mem::transmute(pass_v2f64__c as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128d), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128d) = r;
}
extern "win64" { fn pass_v2f64__win64(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v2f64__win64_() {
    let f: unsafe extern "win64" fn(u8, core::arch::x86_64::__m128d, f32) -> core::arch::x86_64::__m128d =
        core::mem::transmute(pass_v2f64__win64 as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128d), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128d) = r;
}
extern "C-unwind" { fn pass_v2f64__c_unwind(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v2f64__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::arch::x86_64::__m128d, f32) -> core::arch::x86_64::__m128d =
        core::mem::transmute(pass_v2f64__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128d), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128d) = r;
}
extern "C" { fn pass_v4i32__c(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v4i32__c_() {
    let f: unsafe extern "C" fn(u8, core::arch::x86_64::__m128i, f32) -> core::arch::x86_64::__m128i =
        core::mem::transmute(pass_v4i32__c as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128i), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128i) = r;
}
extern "win64" { fn pass_v4i32__win64(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v4i32__win64_() {
    let f: unsafe extern "win64" fn(u8, core::arch::x86_64::__m128i, f32) -> core::arch::x86_64::__m128i =
        core::mem::transmute(pass_v4i32__win64 as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128i), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128i) = r;
}
extern "C-unwind" { fn pass_v4i32__c_unwind(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v4i32__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::arch::x86_64::__m128i, f32) -> core::arch::x86_64::__m128i =
        core::mem::transmute(pass_v4i32__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128i), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128i) = r;
}
extern "C" { fn pass_v16u8__c(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v16u8__c_() {
    let f: unsafe extern "C" fn(u8, core::arch::x86_64::__m128i, f32) -> core::arch::x86_64::__m128i =
        core::mem::transmute(pass_v16u8__c as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128i), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128i) = r;
}
extern "win64" { fn pass_v16u8__win64(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v16u8__win64_() {
    let f: unsafe extern "win64" fn(u8, core::arch::x86_64::__m128i, f32) -> core::arch::x86_64::__m128i =
        core::mem::transmute(pass_v16u8__win64 as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128i), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128i) = r;
}
extern "C-unwind" { fn pass_v16u8__c_unwind(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v16u8__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::arch::x86_64::__m128i, f32) -> core::arch::x86_64::__m128i =
        core::mem::transmute(pass_v16u8__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128i), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128i) = r;
}
extern "C" { fn pass_v8i16__c(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v8i16__c_() {
    let f: unsafe extern "C" fn(u8, core::arch::x86_64::__m128i, f32) -> core::arch::x86_64::__m128i =
        core::mem::transmute(pass_v8i16__c as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128i), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128i) = r;
}
extern "win64" { fn pass_v8i16__win64(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v8i16__win64_() {
    let f: unsafe extern "win64" fn(u8, core::arch::x86_64::__m128i, f32) -> core::arch::x86_64::__m128i =
        core::mem::transmute(pass_v8i16__win64 as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128i), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128i) = r;
}
extern "C-unwind" { fn pass_v8i16__c_unwind(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v8i16__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::arch::x86_64::__m128i, f32) -> core::arch::x86_64::__m128i =
        core::mem::transmute(pass_v8i16__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128i), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128i) = r;
}
extern "C" { fn pass_v2u64__c(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v2u64__c_() {
    let f: unsafe extern "C" fn(u8, core::arch::x86_64::__m128i, f32) -> core::arch::x86_64::__m128i =
        core::mem::transmute(pass_v2u64__c as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128i), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128i) = r;
}
extern "win64" { fn pass_v2u64__win64(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v2u64__win64_() {
    let f: unsafe extern "win64" fn(u8, core::arch::x86_64::__m128i, f32) -> core::arch::x86_64::__m128i =
        core::mem::transmute(pass_v2u64__win64 as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128i), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128i) = r;
}
extern "C-unwind" { fn pass_v2u64__c_unwind(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_v2u64__c_unwind_() {
    let f: unsafe extern "C" fn(u8, core::arch::x86_64::__m128i, f32) -> core::arch::x86_64::__m128i =
        core::mem::transmute(pass_v2u64__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut core::arch::x86_64::__m128i), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut core::arch::x86_64::__m128i) = r;
}
extern "C" { fn pass_Lanes__c(a0: u8, a1: Lanes, a2: f32) -> Lanes; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Lanes__c_() {
    let slot = caller_state.slot;
    let r = pass_Lanes__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Lanes), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Lanes) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Lanes__c_() {
    let slot = caller_state.slot;
    pass_Lanes__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Lanes), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_Lanes__win64(a0: u8, a1: Lanes, a2: f32) -> Lanes; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Lanes__win64_() {
    let slot = caller_state.slot;
    let r = pass_Lanes__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Lanes), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Lanes) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Lanes__win64_() {
    let slot = caller_state.slot;
    pass_Lanes__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Lanes), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_Lanes__c_unwind(a0: u8, a1: Lanes, a2: f32) -> Lanes; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Lanes__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Lanes, f32) -> Lanes = core::mem::transmute(pass_Lanes__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Lanes), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Lanes) = r;
}
extern "C" { fn pass_Only__c(a0: u8, a1: Only, a2: f32) -> Only; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Only__c_() {
    let slot = caller_state.slot;
    let r = pass_Only__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Only), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Only) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Only__c_() {
    let slot = caller_state.slot;
    pass_Only__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Only), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_Only__win64(a0: u8, a1: Only, a2: f32) -> Only; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Only__win64_() {
    let slot = caller_state.slot;
    let r = pass_Only__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Only), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Only) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Only__win64_() {
    let slot = caller_state.slot;
    pass_Only__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Only), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_Only__c_unwind(a0: u8, a1: Only, a2: f32) -> Only; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Only__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Only, f32) -> Only = core::mem::transmute(pass_Only__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Only), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Only) = r;
}
extern "C" { fn pass_Two__c(a0: u8, a1: Two, a2: f32) -> Two; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Two__c_() {
    let slot = caller_state.slot;
    let r = pass_Two__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Two), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Two) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Two__c_() {
    let slot = caller_state.slot;
    pass_Two__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Two), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_Two__win64(a0: u8, a1: Two, a2: f32) -> Two; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Two__win64_() {
    let slot = caller_state.slot;
    let r = pass_Two__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Two), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Two) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Two__win64_() {
    let slot = caller_state.slot;
    pass_Two__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Two), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_Two__c_unwind(a0: u8, a1: Two, a2: f32) -> Two; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Two__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Two, f32) -> Two = core::mem::transmute(pass_Two__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Two), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Two) = r;
}
extern "C" { fn pass_Packed__c(a0: u8, a1: Packed, a2: f32) -> Packed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Packed__c_() {
    let slot = caller_state.slot;
    let r = pass_Packed__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Packed), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Packed) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Packed__c_() {
    let slot = caller_state.slot;
    pass_Packed__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Packed), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_Packed__win64(a0: u8, a1: Packed, a2: f32) -> Packed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Packed__win64_() {
    let slot = caller_state.slot;
    let r = pass_Packed__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Packed), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Packed) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Packed__win64_() {
    let slot = caller_state.slot;
    pass_Packed__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Packed), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_Packed__c_unwind(a0: u8, a1: Packed, a2: f32) -> Packed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Packed__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Packed, f32) -> Packed =
        core::mem::transmute(pass_Packed__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Packed), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Packed) = r;
}
extern "C" { fn pass_Either__c(a0: u8, a1: Either, a2: f32) -> Either; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Either__c_() {
    let slot = caller_state.slot;
    let r = pass_Either__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Either), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Either) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Either__c_() {
    let slot = caller_state.slot;
    pass_Either__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Either), *(*slot.add(2) as *mut f32));
}
extern "win64" { fn pass_Either__win64(a0: u8, a1: Either, a2: f32) -> Either; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Either__win64_() {
    let slot = caller_state.slot;
    let r = pass_Either__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Either), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Either) = r;
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Either__win64_() {
    let slot = caller_state.slot;
    pass_Either__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Either), *(*slot.add(2) as *mut f32));
}
extern "C-unwind" { fn pass_Either__c_unwind(a0: u8, a1: Either, a2: f32) -> Either; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Either__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Either, f32) -> Either =
        core::mem::transmute(pass_Either__c_unwind as *const ());
    let slot = caller_state.slot;
    let r = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Either), *(*slot.add(2) as *mut f32));
    caller_state.at.add(3).write(core::ptr::addr_of!(r) as *mut u8);
    *(*slot.add(3) as *mut Either) = r;
}
extern "C" { fn pass_many__c(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_many__c_() {
    let f: unsafe extern "C" fn(
            core::arch::x86_64::__m128, core::arch::x86_64::__m128, core::arch::x86_64::__m128,
            core::arch::x86_64::__m128, core::arch::x86_64::__m128, core::arch::x86_64::__m128,
            core::arch::x86_64::__m128, core::arch::x86_64::__m128, core::arch::x86_64::__m128,
            core::arch::x86_64::__m128, u8) =
        core::mem::transmute(pass_many__c as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut core::arch::x86_64::__m128), *(*slot.add(1) as *mut core::arch::x86_64::__m128),
        *(*slot.add(2) as *mut core::arch::x86_64::__m128), *(*slot.add(3) as *mut core::arch::x86_64::__m128),
        *(*slot.add(4) as *mut core::arch::x86_64::__m128), *(*slot.add(5) as *mut core::arch::x86_64::__m128),
        *(*slot.add(6) as *mut core::arch::x86_64::__m128), *(*slot.add(7) as *mut core::arch::x86_64::__m128),
        *(*slot.add(8) as *mut core::arch::x86_64::__m128), *(*slot.add(9) as *mut core::arch::x86_64::__m128),
        *(*slot.add(10) as *mut u8));
}
extern "win64" { fn pass_many__win64(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_many__win64_() {
    let f: unsafe extern "win64" fn(
            core::arch::x86_64::__m128, core::arch::x86_64::__m128, core::arch::x86_64::__m128,
            core::arch::x86_64::__m128, core::arch::x86_64::__m128, core::arch::x86_64::__m128,
            core::arch::x86_64::__m128, core::arch::x86_64::__m128, core::arch::x86_64::__m128,
            core::arch::x86_64::__m128, u8) =
        core::mem::transmute(pass_many__win64 as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut core::arch::x86_64::__m128), *(*slot.add(1) as *mut core::arch::x86_64::__m128),
        *(*slot.add(2) as *mut core::arch::x86_64::__m128), *(*slot.add(3) as *mut core::arch::x86_64::__m128),
        *(*slot.add(4) as *mut core::arch::x86_64::__m128), *(*slot.add(5) as *mut core::arch::x86_64::__m128),
        *(*slot.add(6) as *mut core::arch::x86_64::__m128), *(*slot.add(7) as *mut core::arch::x86_64::__m128),
        *(*slot.add(8) as *mut core::arch::x86_64::__m128), *(*slot.add(9) as *mut core::arch::x86_64::__m128),
        *(*slot.add(10) as *mut u8));
}
extern "C-unwind" { fn pass_many__c_unwind(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_many__c_unwind_() {
    let f: unsafe extern "C" fn(
            core::arch::x86_64::__m128, core::arch::x86_64::__m128, core::arch::x86_64::__m128,
            core::arch::x86_64::__m128, core::arch::x86_64::__m128, core::arch::x86_64::__m128,
            core::arch::x86_64::__m128, core::arch::x86_64::__m128, core::arch::x86_64::__m128,
            core::arch::x86_64::__m128, u8) =
        core::mem::transmute(pass_many__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut core::arch::x86_64::__m128), *(*slot.add(1) as *mut core::arch::x86_64::__m128),
        *(*slot.add(2) as *mut core::arch::x86_64::__m128), *(*slot.add(3) as *mut core::arch::x86_64::__m128),
        *(*slot.add(4) as *mut core::arch::x86_64::__m128), *(*slot.add(5) as *mut core::arch::x86_64::__m128),
        *(*slot.add(6) as *mut core::arch::x86_64::__m128), *(*slot.add(7) as *mut core::arch::x86_64::__m128),
        *(*slot.add(8) as *mut core::arch::x86_64::__m128), *(*slot.add(9) as *mut core::arch::x86_64::__m128),
        *(*slot.add(10) as *mut u8));
}
extern "C" { fn pass_ref__c(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_ref__c_() {
    let f: unsafe extern "C" fn(
            &'static core::arch::x86_64::__m128, &'static mut [core::arch::x86_64::__m128i; 2],
            core::arch::x86_64::__m128d) =
        core::mem::transmute(pass_ref__c as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static core::arch::x86_64::__m128),
        core::ptr::read(*slot.add(1) as *mut &'static mut [core::arch::x86_64::__m128i; 2]),
        *(*slot.add(2) as *mut core::arch::x86_64::__m128d));
}
extern "win64" { fn pass_ref__win64(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_ref__win64_() {
    let f: unsafe extern "win64" fn(
            &'static core::arch::x86_64::__m128, &'static mut [core::arch::x86_64::__m128i; 2],
            core::arch::x86_64::__m128d) =
        core::mem::transmute(pass_ref__win64 as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static core::arch::x86_64::__m128),
        core::ptr::read(*slot.add(1) as *mut &'static mut [core::arch::x86_64::__m128i; 2]),
        *(*slot.add(2) as *mut core::arch::x86_64::__m128d));
}
extern "C-unwind" { fn pass_ref__c_unwind(); }
#[no_mangle] pub unsafe extern "C" fn call_pass_ref__c_unwind_() {
    let f: unsafe extern "C" fn(
            &'static core::arch::x86_64::__m128, &'static mut [core::arch::x86_64::__m128i; 2],
            core::arch::x86_64::__m128d) =
        core::mem::transmute(pass_ref__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static core::arch::x86_64::__m128),
        core::ptr::read(*slot.add(1) as *mut &'static mut [core::arch::x86_64::__m128i; 2]),
        *(*slot.add(2) as *mut core::arch::x86_64::__m128d));
}
