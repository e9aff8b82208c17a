// abiter VERSION: the caller's side of bit_fields in Rust with bindgen
// abiter gen bit_fields.kdl --lang rust_bindgen --side caller
// bindgen makes the types of the lines that begin with //c
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

// All bytes of a value, as many as bindgen's type has.
unsafe fn abiter_put_all<T>(to: *mut T) { abiter_put(to as *mut u8, core::mem::size_of::<T>()) }
unsafe fn abiter_get_all<T>(from: *mut T) { abiter_get(from as *const u8, core::mem::size_of::<T>()) }

// A bit-field's value, on its way to a setter or from a getter.
unsafe fn abiter_take<T>() -> T {
    let mut value = core::mem::MaybeUninit::<T>::uninit();
    abiter_put(value.as_mut_ptr() as *mut u8, core::mem::size_of::<T>());
    value.assume_init()
}
unsafe fn abiter_give<T>(value: T) { abiter_get(&value as *const T as *const u8, core::mem::size_of::<T>()) }

unsafe fn abiter_element<T, const N: usize>(array: *mut [T; N], i: usize) -> *mut T { (array as *mut T).add(i) }

// Another codec's put and get, for an object inside the one at hand.
unsafe fn abiter_inside<T>(object: *mut T, codec: unsafe extern "C" fn()) {
    caller_state.object = object as *mut u8;
    codec();
}

// What a pointer leads to: room for `count` of them, or what is found there.
unsafe fn abiter_put_target<T>(to: *mut *mut T, count: usize) -> *mut T {
    abiter_put_ref(to as *mut u8, count * core::mem::size_of::<T>(), core::mem::align_of::<T>()) as *mut T
}
unsafe fn abiter_get_target<T>(from: *mut *mut T) -> *mut T { abiter_get_ref(from as *const u8) as *mut T }

//c typedef enum Mode { Mode_Off = 0, Mode_On = 1, Mode_Auto = 2 } Mode;
//c typedef short Delta;
//c enum { Delta_Down = -2, Delta_Same = 0, Delta_Up = 1 };
//c typedef unsigned int u32;
//c typedef int i32;
//c typedef short i16;
//c typedef unsigned char u8;
//c typedef unsigned short u16;
//c typedef unsigned long long u64;
//c typedef long long i64;
//c typedef float f32;
//c typedef double f64;
//c typedef struct Flags { u32 a : 3; u32 b : 1; u32 c : 28; } Flags;
//c typedef struct Signed { i32 a : 1; i32 b : 7; i16 c : 9; signed char d : 3; } Signed;
//c typedef struct Mixed { u8 a; u32 b : 4; u16 c; u64 d : 40; u64 e : 24; u8 z; } Mixed;
//c typedef struct Across { u32 a : 20; u32 b : 20; u8 c : 5; u8 d : 5; } Across;
//c typedef struct Padded {
//c   u32 a : 3;
//c   unsigned int : 5;
//c   u32 c : 8;
//c   unsigned int : 0;
//c   u8 e : 2;
//c   long long : 0;
//c   u8 z : 1;
//c } Padded;
//c typedef struct Words { Mode m : 2; Delta d : 2; _Bool t : 1; _Bool f : 1; u8 z; } Words;
//c typedef struct __attribute__((packed)) Packed { u8 a : 3; u32 b : 30; u16 c : 7; u64 z : 60; } Packed;
//c typedef struct Floats { f32 f; u32 b : 9; f64 d; } Floats;
//c typedef union Either { u32 a : 7; i64 b : 33; u8 c; } Either;
//c typedef struct Holder { u8 a; Flags f; Packed p[2]; Either e; } Holder;
#[no_mangle] pub unsafe extern "C" fn caller_put_Mode() {
    let v = caller_state.object as *mut bindings::Mode;
    abiter_put_all(v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Mode() {
    let v = caller_state.object as *mut bindings::Mode;
    abiter_get_all(v);
}
#[no_mangle]
pub static caller_layout_Mode: [u64; 2] = [
    core::mem::size_of::<bindings::Mode>() as u64, abiter_offset::<bindings::Mode>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Delta() {
    let v = caller_state.object as *mut bindings::Delta;
    abiter_put_all(v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Delta() {
    let v = caller_state.object as *mut bindings::Delta;
    abiter_get_all(v);
}
#[no_mangle]
pub static caller_layout_Delta: [u64; 2] = [
    core::mem::size_of::<bindings::Delta>() as u64, abiter_offset::<bindings::Delta>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_u8() {
    let v = caller_state.object as *mut bindings::u8_;
    abiter_put_all(v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_u8() {
    let v = caller_state.object as *mut bindings::u8_;
    abiter_get_all(v);
}
#[no_mangle]
pub static caller_layout_u8: [u64; 2] = [
    core::mem::size_of::<bindings::u8_>() as u64, abiter_offset::<bindings::u8_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_f32() {
    let v = caller_state.object as *mut bindings::f32_;
    abiter_put_all(v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_f32() {
    let v = caller_state.object as *mut bindings::f32_;
    abiter_get_all(v);
}
#[no_mangle]
pub static caller_layout_f32: [u64; 2] = [
    core::mem::size_of::<bindings::f32_>() as u64, abiter_offset::<bindings::f32_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Flags() {
    let v = caller_state.object as *mut bindings::Flags;
    (*v).set_a(abiter_take());
    (*v).set_b(abiter_take());
    (*v).set_c(abiter_take());
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Flags() {
    let v = caller_state.object as *mut bindings::Flags;
    abiter_give((*v).a());
    abiter_give((*v).b());
    abiter_give((*v).c());
}
#[no_mangle]
pub static caller_layout_Flags: [u64; 2] = [
    core::mem::size_of::<bindings::Flags>() as u64, abiter_offset::<bindings::Flags>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Signed() {
    let v = caller_state.object as *mut bindings::Signed;
    (*v).set_a(abiter_take());
    (*v).set_b(abiter_take());
    (*v).set_c(abiter_take());
    (*v).set_d(abiter_take());
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Signed() {
    let v = caller_state.object as *mut bindings::Signed;
    abiter_give((*v).a());
    abiter_give((*v).b());
    abiter_give((*v).c());
    abiter_give((*v).d());
}
#[no_mangle]
pub static caller_layout_Signed: [u64; 2] = [
    core::mem::size_of::<bindings::Signed>() as u64, abiter_offset::<bindings::Signed>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Mixed() {
    let v = caller_state.object as *mut bindings::Mixed;
    abiter_put_all(core::ptr::addr_of_mut!((*v).a));
    (*v).set_b(abiter_take());
    abiter_put_all(core::ptr::addr_of_mut!((*v).c));
    (*v).set_d(abiter_take());
    (*v).set_e(abiter_take());
    abiter_put_all(core::ptr::addr_of_mut!((*v).z));
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Mixed() {
    let v = caller_state.object as *mut bindings::Mixed;
    abiter_get_all(core::ptr::addr_of_mut!((*v).a));
    abiter_give((*v).b());
    abiter_get_all(core::ptr::addr_of_mut!((*v).c));
    abiter_give((*v).d());
    abiter_give((*v).e());
    abiter_get_all(core::ptr::addr_of_mut!((*v).z));
}
#[no_mangle]
pub static caller_layout_Mixed: [u64; 2] = [
    core::mem::size_of::<bindings::Mixed>() as u64, abiter_offset::<bindings::Mixed>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Across() {
    let v = caller_state.object as *mut bindings::Across;
    (*v).set_a(abiter_take());
    (*v).set_b(abiter_take());
    (*v).set_c(abiter_take());
    (*v).set_d(abiter_take());
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Across() {
    let v = caller_state.object as *mut bindings::Across;
    abiter_give((*v).a());
    abiter_give((*v).b());
    abiter_give((*v).c());
    abiter_give((*v).d());
}
#[no_mangle]
pub static caller_layout_Across: [u64; 2] = [
    core::mem::size_of::<bindings::Across>() as u64, abiter_offset::<bindings::Across>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Padded() {
    let v = caller_state.object as *mut bindings::Padded;
    (*v).set_a(abiter_take());
    (*v).set_c(abiter_take());
    (*v).set_e(abiter_take());
    (*v).set_z(abiter_take());
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Padded() {
    let v = caller_state.object as *mut bindings::Padded;
    abiter_give((*v).a());
    abiter_give((*v).c());
    abiter_give((*v).e());
    abiter_give((*v).z());
}
#[no_mangle]
pub static caller_layout_Padded: [u64; 2] = [
    core::mem::size_of::<bindings::Padded>() as u64, abiter_offset::<bindings::Padded>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Words() {
    let v = caller_state.object as *mut bindings::Words;
    (*v).set_m(abiter_take());
    (*v).set_d(abiter_take());
    (*v).set_t(abiter_take());
    (*v).set_f(abiter_take());
    abiter_put_all(core::ptr::addr_of_mut!((*v).z));
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Words() {
    let v = caller_state.object as *mut bindings::Words;
    abiter_give((*v).m());
    abiter_give((*v).d());
    abiter_give((*v).t());
    abiter_give((*v).f());
    abiter_get_all(core::ptr::addr_of_mut!((*v).z));
}
#[no_mangle]
pub static caller_layout_Words: [u64; 2] = [
    core::mem::size_of::<bindings::Words>() as u64, abiter_offset::<bindings::Words>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Packed() {
    let v = caller_state.object as *mut bindings::Packed;
    (*v).set_a(abiter_take());
    (*v).set_b(abiter_take());
    (*v).set_c(abiter_take());
    (*v).set_z(abiter_take());
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Packed() {
    let v = caller_state.object as *mut bindings::Packed;
    abiter_give((*v).a());
    abiter_give((*v).b());
    abiter_give((*v).c());
    abiter_give((*v).z());
}
#[no_mangle]
pub static caller_layout_Packed: [u64; 2] = [
    core::mem::size_of::<bindings::Packed>() as u64, abiter_offset::<bindings::Packed>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Floats() {
    let v = caller_state.object as *mut bindings::Floats;
    abiter_put_all(core::ptr::addr_of_mut!((*v).f));
    (*v).set_b(abiter_take());
    abiter_put_all(core::ptr::addr_of_mut!((*v).d));
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Floats() {
    let v = caller_state.object as *mut bindings::Floats;
    abiter_get_all(core::ptr::addr_of_mut!((*v).f));
    abiter_give((*v).b());
    abiter_get_all(core::ptr::addr_of_mut!((*v).d));
}
#[no_mangle]
pub static caller_layout_Floats: [u64; 2] = [
    core::mem::size_of::<bindings::Floats>() as u64, abiter_offset::<bindings::Floats>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Either() {
    let v = caller_state.object as *mut bindings::Either;
    match abiter_put_choice() {
        0 => { (*v).set_a(abiter_take()); }
        1 => { (*v).set_b(abiter_take()); }
        2 => { abiter_put_all(core::ptr::addr_of_mut!((*v).c)); }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Either() {
    let v = caller_state.object as *mut bindings::Either;
    match abiter_get_choice() {
        0 => { abiter_give((*v).a()); }
        1 => { abiter_give((*v).b()); }
        2 => { abiter_get_all(core::ptr::addr_of_mut!((*v).c)); }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Either: [u64; 2] = [
    core::mem::size_of::<bindings::Either>() as u64, abiter_offset::<bindings::Either>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Holder() {
    let v = caller_state.object as *mut bindings::Holder;
    abiter_put_all(core::ptr::addr_of_mut!((*v).a));
    abiter_inside(core::ptr::addr_of_mut!((*v).f), caller_put_Flags);
    let mut i = 0;
    while i < 2 {
        let e0 = abiter_element(core::ptr::addr_of_mut!((*v).p), i);
        abiter_inside(e0, caller_put_Packed);
        i += 1;
    }
    abiter_inside(core::ptr::addr_of_mut!((*v).e), caller_put_Either);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Holder() {
    let v = caller_state.object as *mut bindings::Holder;
    abiter_get_all(core::ptr::addr_of_mut!((*v).a));
    abiter_inside(core::ptr::addr_of_mut!((*v).f), caller_get_Flags);
    let mut i = 0;
    while i < 2 {
        let e0 = abiter_element(core::ptr::addr_of_mut!((*v).p), i);
        abiter_inside(e0, caller_get_Packed);
        i += 1;
    }
    abiter_inside(core::ptr::addr_of_mut!((*v).e), caller_get_Either);
}
#[no_mangle]
pub static caller_layout_Holder: [u64; 2] = [
    core::mem::size_of::<bindings::Holder>() as u64, abiter_offset::<bindings::Holder>() as u64];
//c typedef Flags *abiter_mut_Flags;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Flags() {
    let v = caller_state.object as *mut bindings::abiter_mut_Flags;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Flags);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Flags() {
    let v = caller_state.object as *mut bindings::abiter_mut_Flags;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Flags);
    }
}
#[no_mangle]
pub static caller_layout_mut_Flags: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Flags>() as u64, abiter_offset::<bindings::abiter_mut_Flags>() as u64];
//c typedef Signed *abiter_mut_Signed;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Signed() {
    let v = caller_state.object as *mut bindings::abiter_mut_Signed;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Signed);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Signed() {
    let v = caller_state.object as *mut bindings::abiter_mut_Signed;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Signed);
    }
}
#[no_mangle]
pub static caller_layout_mut_Signed: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Signed>() as u64,
    abiter_offset::<bindings::abiter_mut_Signed>() as u64];
//c typedef Mixed *abiter_mut_Mixed;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Mixed() {
    let v = caller_state.object as *mut bindings::abiter_mut_Mixed;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Mixed);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Mixed() {
    let v = caller_state.object as *mut bindings::abiter_mut_Mixed;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Mixed);
    }
}
#[no_mangle]
pub static caller_layout_mut_Mixed: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Mixed>() as u64, abiter_offset::<bindings::abiter_mut_Mixed>() as u64];
//c typedef Across *abiter_mut_Across;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Across() {
    let v = caller_state.object as *mut bindings::abiter_mut_Across;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Across);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Across() {
    let v = caller_state.object as *mut bindings::abiter_mut_Across;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Across);
    }
}
#[no_mangle]
pub static caller_layout_mut_Across: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Across>() as u64,
    abiter_offset::<bindings::abiter_mut_Across>() as u64];
//c typedef Padded *abiter_mut_Padded;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Padded() {
    let v = caller_state.object as *mut bindings::abiter_mut_Padded;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Padded);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Padded() {
    let v = caller_state.object as *mut bindings::abiter_mut_Padded;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Padded);
    }
}
#[no_mangle]
pub static caller_layout_mut_Padded: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Padded>() as u64,
    abiter_offset::<bindings::abiter_mut_Padded>() as u64];
//c typedef Words *abiter_mut_Words;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Words() {
    let v = caller_state.object as *mut bindings::abiter_mut_Words;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Words);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Words() {
    let v = caller_state.object as *mut bindings::abiter_mut_Words;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Words);
    }
}
#[no_mangle]
pub static caller_layout_mut_Words: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Words>() as u64, abiter_offset::<bindings::abiter_mut_Words>() as u64];
//c typedef Packed *abiter_mut_Packed;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Packed() {
    let v = caller_state.object as *mut bindings::abiter_mut_Packed;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Packed);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Packed() {
    let v = caller_state.object as *mut bindings::abiter_mut_Packed;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Packed);
    }
}
#[no_mangle]
pub static caller_layout_mut_Packed: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Packed>() as u64,
    abiter_offset::<bindings::abiter_mut_Packed>() as u64];
//c typedef Floats *abiter_mut_Floats;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Floats() {
    let v = caller_state.object as *mut bindings::abiter_mut_Floats;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Floats);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Floats() {
    let v = caller_state.object as *mut bindings::abiter_mut_Floats;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Floats);
    }
}
#[no_mangle]
pub static caller_layout_mut_Floats: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Floats>() as u64,
    abiter_offset::<bindings::abiter_mut_Floats>() as u64];
//c typedef Either *abiter_mut_Either;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Either() {
    let v = caller_state.object as *mut bindings::abiter_mut_Either;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Either);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Either() {
    let v = caller_state.object as *mut bindings::abiter_mut_Either;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Either);
    }
}
#[no_mangle]
pub static caller_layout_mut_Either: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Either>() as u64,
    abiter_offset::<bindings::abiter_mut_Either>() as u64];
//c typedef Holder *abiter_mut_Holder;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Holder() {
    let v = caller_state.object as *mut bindings::abiter_mut_Holder;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Holder);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Holder() {
    let v = caller_state.object as *mut bindings::abiter_mut_Holder;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Holder);
    }
}
#[no_mangle]
pub static caller_layout_mut_Holder: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Holder>() as u64,
    abiter_offset::<bindings::abiter_mut_Holder>() as u64];
//c Flags pass_Flags__c(u8 a0, Flags a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Flags__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Flags__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Flags pass_Flags__win64(u8 a0, Flags a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Flags__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Flags__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Flags pass_Flags__c_unwind(u8 a0, Flags a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Flags__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Flags__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Flags__c(Flags *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Flags__c_() {
    let slot = caller_state.slot;
    bindings::ref_Flags__c(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Flags__win64(Flags *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Flags__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Flags__win64(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c void ref_Flags__c_unwind(Flags *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Flags__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Flags__c_unwind(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c Signed pass_Signed__c(u8 a0, Signed a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Signed__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Signed__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Signed pass_Signed__win64(u8 a0, Signed a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Signed__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Signed__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Signed pass_Signed__c_unwind(u8 a0, Signed a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Signed__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Signed__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Signed__c(Signed *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Signed__c_() {
    let slot = caller_state.slot;
    bindings::ref_Signed__c(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Signed__win64(Signed *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Signed__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Signed__win64(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c void ref_Signed__c_unwind(Signed *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Signed__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Signed__c_unwind(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c Mixed pass_Mixed__c(u8 a0, Mixed a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Mixed__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Mixed__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Mixed pass_Mixed__win64(u8 a0, Mixed a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Mixed__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Mixed__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Mixed pass_Mixed__c_unwind(u8 a0, Mixed a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Mixed__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Mixed__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Mixed__c(Mixed *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Mixed__c_() {
    let slot = caller_state.slot;
    bindings::ref_Mixed__c(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Mixed__win64(Mixed *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Mixed__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Mixed__win64(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c void ref_Mixed__c_unwind(Mixed *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Mixed__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Mixed__c_unwind(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c Across pass_Across__c(u8 a0, Across a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Across__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Across__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Across pass_Across__win64(u8 a0, Across a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Across__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Across__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Across pass_Across__c_unwind(u8 a0, Across a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Across__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Across__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Across__c(Across *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Across__c_() {
    let slot = caller_state.slot;
    bindings::ref_Across__c(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Across__win64(Across *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Across__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Across__win64(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c void ref_Across__c_unwind(Across *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Across__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Across__c_unwind(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c Padded pass_Padded__c(u8 a0, Padded a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Padded__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Padded__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Padded pass_Padded__win64(u8 a0, Padded a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Padded__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Padded__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Padded pass_Padded__c_unwind(u8 a0, Padded a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Padded__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Padded__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Padded__c(Padded *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Padded__c_() {
    let slot = caller_state.slot;
    bindings::ref_Padded__c(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Padded__win64(Padded *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Padded__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Padded__win64(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c void ref_Padded__c_unwind(Padded *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Padded__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Padded__c_unwind(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c Words pass_Words__c(u8 a0, Words a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Words__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Words__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Words pass_Words__win64(u8 a0, Words a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Words__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Words__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Words pass_Words__c_unwind(u8 a0, Words a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Words__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Words__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Words__c(Words *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Words__c_() {
    let slot = caller_state.slot;
    bindings::ref_Words__c(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Words__win64(Words *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Words__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Words__win64(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c void ref_Words__c_unwind(Words *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Words__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Words__c_unwind(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c Packed pass_Packed__c(u8 a0, Packed a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Packed__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Packed__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Packed pass_Packed__win64(u8 a0, Packed a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Packed__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Packed__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Packed pass_Packed__c_unwind(u8 a0, Packed a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Packed__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Packed__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Packed__c(Packed *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Packed__c_() {
    let slot = caller_state.slot;
    bindings::ref_Packed__c(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Packed__win64(Packed *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Packed__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Packed__win64(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c void ref_Packed__c_unwind(Packed *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Packed__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Packed__c_unwind(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c Floats pass_Floats__c(u8 a0, Floats a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Floats__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Floats__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Floats pass_Floats__win64(u8 a0, Floats a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Floats__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Floats__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Floats pass_Floats__c_unwind(u8 a0, Floats a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Floats__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Floats__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Floats__c(Floats *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Floats__c_() {
    let slot = caller_state.slot;
    bindings::ref_Floats__c(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Floats__win64(Floats *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Floats__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Floats__win64(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c void ref_Floats__c_unwind(Floats *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Floats__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Floats__c_unwind(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c Either pass_Either__c(u8 a0, Either a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Either__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Either__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Either pass_Either__win64(u8 a0, Either a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Either__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Either__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Either pass_Either__c_unwind(u8 a0, Either a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Either__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Either__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Either__c(Either *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Either__c_() {
    let slot = caller_state.slot;
    bindings::ref_Either__c(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Either__win64(Either *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Either__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Either__win64(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c void ref_Either__c_unwind(Either *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Either__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Either__c_unwind(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c Holder pass_Holder__c(u8 a0, Holder a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Holder__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Holder__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Holder pass_Holder__win64(u8 a0, Holder a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Holder__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Holder__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Holder pass_Holder__c_unwind(u8 a0, Holder a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Holder__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Holder__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Holder__c(Holder *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Holder__c_() {
    let slot = caller_state.slot;
    bindings::ref_Holder__c(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Holder__win64(Holder *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Holder__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Holder__win64(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
//c void ref_Holder__c_unwind(Holder *a0, f32 a1);
#[no_mangle] pub unsafe extern "C" fn call_ref_Holder__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Holder__c_unwind(core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _));
}
