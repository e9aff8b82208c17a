// abiter VERSION: the caller's side of odd_scalars in Rust
// abiter gen odd_scalars.kdl --lang rust --side caller
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

pub type wchar = i32;
pub type char16 = u16;
pub type char32 = u32;
pub type c_size = usize;
pub type c_ssize = isize;
pub type c_intptr = isize;
pub type c_uintptr = usize;
pub type fnptr = Option<unsafe extern "C" fn()>;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct With_wchar { a: u8, v: wchar, z: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct With_char16 { a: u8, v: char16, z: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct With_char32 { a: u8, v: char32, z: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct With_c_size { a: u8, v: c_size, z: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct With_c_ssize { a: u8, v: c_ssize, z: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct With_c_intptr { a: u8, v: c_intptr, z: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct With_c_uintptr { a: u8, v: c_uintptr, z: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct With_fnptr { a: u8, v: fnptr, z: u8 }
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
#[no_mangle] pub unsafe extern "C" fn caller_put_wchar() {
    let v = caller_state.object as *mut wchar;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_wchar() {
    let v = caller_state.object as *const wchar;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_wchar: [u64; 2] = [core::mem::size_of::<wchar>() as u64, abiter_offset::<wchar>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_char16() {
    let v = caller_state.object as *mut char16;
    abiter_put(v as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_char16() {
    let v = caller_state.object as *const char16;
    abiter_get(v as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_char16: [u64; 2] = [
    core::mem::size_of::<char16>() as u64, abiter_offset::<char16>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_char32() {
    let v = caller_state.object as *mut char32;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_char32() {
    let v = caller_state.object as *const char32;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_char32: [u64; 2] = [
    core::mem::size_of::<char32>() as u64, abiter_offset::<char32>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c_size() {
    let v = caller_state.object as *mut c_size;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c_size() {
    let v = caller_state.object as *const c_size;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_c_size: [u64; 2] = [
    core::mem::size_of::<c_size>() as u64, abiter_offset::<c_size>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c_ssize() {
    let v = caller_state.object as *mut c_ssize;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c_ssize() {
    let v = caller_state.object as *const c_ssize;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_c_ssize: [u64; 2] = [
    core::mem::size_of::<c_ssize>() as u64, abiter_offset::<c_ssize>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c_intptr() {
    let v = caller_state.object as *mut c_intptr;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c_intptr() {
    let v = caller_state.object as *const c_intptr;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_c_intptr: [u64; 2] = [
    core::mem::size_of::<c_intptr>() as u64, abiter_offset::<c_intptr>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c_uintptr() {
    let v = caller_state.object as *mut c_uintptr;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c_uintptr() {
    let v = caller_state.object as *const c_uintptr;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_c_uintptr: [u64; 2] = [
    core::mem::size_of::<c_uintptr>() as u64, abiter_offset::<c_uintptr>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_fnptr() {
    let v = caller_state.object as *mut fnptr;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_fnptr() {
    let v = caller_state.object as *const fnptr;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_fnptr: [u64; 2] = [core::mem::size_of::<fnptr>() as u64, abiter_offset::<fnptr>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_With_wchar() {
    let v = caller_state.object as *mut With_wchar;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).v) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).z) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_With_wchar() {
    let v = caller_state.object as *const With_wchar;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).v) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).z) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_With_wchar: [u64; 2] = [
    core::mem::size_of::<With_wchar>() as u64, abiter_offset::<With_wchar>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_With_char16() {
    let v = caller_state.object as *mut With_char16;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).v) as *mut u8, 2);
    abiter_put(core::ptr::addr_of_mut!((*v).z) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_With_char16() {
    let v = caller_state.object as *const With_char16;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).v) as *const u8, 2);
    abiter_get(core::ptr::addr_of!((*v).z) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_With_char16: [u64; 2] = [
    core::mem::size_of::<With_char16>() as u64, abiter_offset::<With_char16>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_With_char32() {
    let v = caller_state.object as *mut With_char32;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).v) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).z) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_With_char32() {
    let v = caller_state.object as *const With_char32;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).v) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).z) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_With_char32: [u64; 2] = [
    core::mem::size_of::<With_char32>() as u64, abiter_offset::<With_char32>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_With_c_size() {
    let v = caller_state.object as *mut With_c_size;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).v) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).z) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_With_c_size() {
    let v = caller_state.object as *const With_c_size;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).v) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).z) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_With_c_size: [u64; 2] = [
    core::mem::size_of::<With_c_size>() as u64, abiter_offset::<With_c_size>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_With_c_ssize() {
    let v = caller_state.object as *mut With_c_ssize;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).v) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).z) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_With_c_ssize() {
    let v = caller_state.object as *const With_c_ssize;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).v) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).z) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_With_c_ssize: [u64; 2] = [
    core::mem::size_of::<With_c_ssize>() as u64, abiter_offset::<With_c_ssize>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_With_c_intptr() {
    let v = caller_state.object as *mut With_c_intptr;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).v) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).z) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_With_c_intptr() {
    let v = caller_state.object as *const With_c_intptr;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).v) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).z) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_With_c_intptr: [u64; 2] = [
    core::mem::size_of::<With_c_intptr>() as u64, abiter_offset::<With_c_intptr>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_With_c_uintptr() {
    let v = caller_state.object as *mut With_c_uintptr;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).v) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).z) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_With_c_uintptr() {
    let v = caller_state.object as *const With_c_uintptr;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).v) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).z) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_With_c_uintptr: [u64; 2] = [
    core::mem::size_of::<With_c_uintptr>() as u64, abiter_offset::<With_c_uintptr>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_With_fnptr() {
    let v = caller_state.object as *mut With_fnptr;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).v) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).z) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_With_fnptr() {
    let v = caller_state.object as *const With_fnptr;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).v) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).z) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_With_fnptr: [u64; 2] = [
    core::mem::size_of::<With_fnptr>() as u64, abiter_offset::<With_fnptr>() as u64];
extern "C" { fn pass_wchar__c(a0: u8, a1: wchar, a2: u8) -> wchar; }
#[no_mangle] pub unsafe extern "C" fn call_pass_wchar__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut wchar) = pass_wchar__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut wchar), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_wchar__win64(a0: u8, a1: wchar, a2: u8) -> wchar; }
#[no_mangle] pub unsafe extern "C" fn call_pass_wchar__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut wchar) = pass_wchar__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut wchar), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_wchar__c_unwind(a0: u8, a1: wchar, a2: u8) -> wchar; }
#[no_mangle] pub unsafe extern "C" fn call_pass_wchar__c_unwind_() {
    let f: unsafe extern "C" fn(u8, wchar, u8) -> wchar = core::mem::transmute(pass_wchar__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut wchar) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut wchar), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_with_wchar__c(a0: u8, a1: With_wchar, a2: u8) -> With_wchar; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_wchar__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_wchar) = pass_with_wchar__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_wchar), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_with_wchar__c_() {
    let slot = caller_state.slot;
    pass_with_wchar__c(*(*slot as *mut u8), *(*slot.add(1) as *mut With_wchar), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_with_wchar__win64(a0: u8, a1: With_wchar, a2: u8) -> With_wchar; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_wchar__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_wchar) = pass_with_wchar__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_wchar), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_with_wchar__win64_() {
    let slot = caller_state.slot;
    pass_with_wchar__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut With_wchar), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_with_wchar__c_unwind(a0: u8, a1: With_wchar, a2: u8) -> With_wchar; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_wchar__c_unwind_() {
    let f: unsafe extern "C" fn(u8, With_wchar, u8) -> With_wchar =
        core::mem::transmute(pass_with_wchar__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_wchar) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_wchar), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_char16__c(a0: u8, a1: char16, a2: u8) -> char16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_char16__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut char16) = pass_char16__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut char16), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_char16__win64(a0: u8, a1: char16, a2: u8) -> char16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_char16__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut char16) = pass_char16__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut char16), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_char16__c_unwind(a0: u8, a1: char16, a2: u8) -> char16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_char16__c_unwind_() {
    let f: unsafe extern "C" fn(u8, char16, u8) -> char16 =
        core::mem::transmute(pass_char16__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut char16) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut char16), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_with_char16__c(a0: u8, a1: With_char16, a2: u8) -> With_char16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_char16__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_char16) = pass_with_char16__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_char16), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_with_char16__c_() {
    let slot = caller_state.slot;
    pass_with_char16__c(*(*slot as *mut u8), *(*slot.add(1) as *mut With_char16), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_with_char16__win64(a0: u8, a1: With_char16, a2: u8) -> With_char16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_char16__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_char16) = pass_with_char16__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_char16), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_with_char16__win64_() {
    let slot = caller_state.slot;
    pass_with_char16__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut With_char16), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_with_char16__c_unwind(a0: u8, a1: With_char16, a2: u8) -> With_char16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_char16__c_unwind_() {
    let f: unsafe extern "C" fn(u8, With_char16, u8) -> With_char16 =
        core::mem::transmute(pass_with_char16__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_char16) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_char16), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_char32__c(a0: u8, a1: char32, a2: u8) -> char32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_char32__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut char32) = pass_char32__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut char32), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_char32__win64(a0: u8, a1: char32, a2: u8) -> char32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_char32__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut char32) = pass_char32__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut char32), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_char32__c_unwind(a0: u8, a1: char32, a2: u8) -> char32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_char32__c_unwind_() {
    let f: unsafe extern "C" fn(u8, char32, u8) -> char32 =
        core::mem::transmute(pass_char32__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut char32) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut char32), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_with_char32__c(a0: u8, a1: With_char32, a2: u8) -> With_char32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_char32__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_char32) = pass_with_char32__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_char32), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_with_char32__c_() {
    let slot = caller_state.slot;
    pass_with_char32__c(*(*slot as *mut u8), *(*slot.add(1) as *mut With_char32), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_with_char32__win64(a0: u8, a1: With_char32, a2: u8) -> With_char32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_char32__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_char32) = pass_with_char32__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_char32), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_with_char32__win64_() {
    let slot = caller_state.slot;
    pass_with_char32__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut With_char32), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_with_char32__c_unwind(a0: u8, a1: With_char32, a2: u8) -> With_char32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_char32__c_unwind_() {
    let f: unsafe extern "C" fn(u8, With_char32, u8) -> With_char32 =
        core::mem::transmute(pass_with_char32__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_char32) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_char32), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_c_size__c(a0: u8, a1: c_size, a2: u8) -> c_size; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_size__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_size) = pass_c_size__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_size), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_c_size__win64(a0: u8, a1: c_size, a2: u8) -> c_size; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_size__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_size) = pass_c_size__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_size), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_c_size__c_unwind(a0: u8, a1: c_size, a2: u8) -> c_size; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_size__c_unwind_() {
    let f: unsafe extern "C" fn(u8, c_size, u8) -> c_size =
        core::mem::transmute(pass_c_size__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_size) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_size), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_with_c_size__c(a0: u8, a1: With_c_size, a2: u8) -> With_c_size; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_c_size__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_c_size) = pass_with_c_size__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_c_size), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_with_c_size__c_() {
    let slot = caller_state.slot;
    pass_with_c_size__c(*(*slot as *mut u8), *(*slot.add(1) as *mut With_c_size), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_with_c_size__win64(a0: u8, a1: With_c_size, a2: u8) -> With_c_size; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_c_size__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_c_size) = pass_with_c_size__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_c_size), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_with_c_size__win64_() {
    let slot = caller_state.slot;
    pass_with_c_size__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut With_c_size), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_with_c_size__c_unwind(a0: u8, a1: With_c_size, a2: u8) -> With_c_size; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_c_size__c_unwind_() {
    let f: unsafe extern "C" fn(u8, With_c_size, u8) -> With_c_size =
        core::mem::transmute(pass_with_c_size__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_c_size) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_c_size), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_c_ssize__c(a0: u8, a1: c_ssize, a2: u8) -> c_ssize; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_ssize__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_ssize) = pass_c_ssize__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_ssize), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_c_ssize__win64(a0: u8, a1: c_ssize, a2: u8) -> c_ssize; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_ssize__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_ssize) = pass_c_ssize__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_ssize), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_c_ssize__c_unwind(a0: u8, a1: c_ssize, a2: u8) -> c_ssize; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_ssize__c_unwind_() {
    let f: unsafe extern "C" fn(u8, c_ssize, u8) -> c_ssize =
        core::mem::transmute(pass_c_ssize__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_ssize) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_ssize), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_with_c_ssize__c(a0: u8, a1: With_c_ssize, a2: u8) -> With_c_ssize; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_c_ssize__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_c_ssize) = pass_with_c_ssize__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_c_ssize), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_with_c_ssize__c_() {
    let slot = caller_state.slot;
    pass_with_c_ssize__c(*(*slot as *mut u8), *(*slot.add(1) as *mut With_c_ssize), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_with_c_ssize__win64(a0: u8, a1: With_c_ssize, a2: u8) -> With_c_ssize; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_c_ssize__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_c_ssize) = pass_with_c_ssize__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_c_ssize), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_with_c_ssize__win64_() {
    let slot = caller_state.slot;
    pass_with_c_ssize__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut With_c_ssize), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_with_c_ssize__c_unwind(a0: u8, a1: With_c_ssize, a2: u8) -> With_c_ssize; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_c_ssize__c_unwind_() {
    let f: unsafe extern "C" fn(u8, With_c_ssize, u8) -> With_c_ssize =
        core::mem::transmute(pass_with_c_ssize__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_c_ssize) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_c_ssize), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_c_intptr__c(a0: u8, a1: c_intptr, a2: u8) -> c_intptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_intptr__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_intptr) = pass_c_intptr__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_intptr), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_c_intptr__win64(a0: u8, a1: c_intptr, a2: u8) -> c_intptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_intptr__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_intptr) = pass_c_intptr__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_intptr), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_c_intptr__c_unwind(a0: u8, a1: c_intptr, a2: u8) -> c_intptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_intptr__c_unwind_() {
    let f: unsafe extern "C" fn(u8, c_intptr, u8) -> c_intptr =
        core::mem::transmute(pass_c_intptr__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_intptr) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_intptr), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_with_c_intptr__c(a0: u8, a1: With_c_intptr, a2: u8) -> With_c_intptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_c_intptr__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_c_intptr) = pass_with_c_intptr__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_c_intptr), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_with_c_intptr__c_() {
    let slot = caller_state.slot;
    pass_with_c_intptr__c(*(*slot as *mut u8), *(*slot.add(1) as *mut With_c_intptr), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_with_c_intptr__win64(a0: u8, a1: With_c_intptr, a2: u8) -> With_c_intptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_c_intptr__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_c_intptr) = pass_with_c_intptr__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_c_intptr), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_with_c_intptr__win64_() {
    let slot = caller_state.slot;
    pass_with_c_intptr__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut With_c_intptr), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_with_c_intptr__c_unwind(a0: u8, a1: With_c_intptr, a2: u8) -> With_c_intptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_c_intptr__c_unwind_() {
    let f: unsafe extern "C" fn(u8, With_c_intptr, u8) -> With_c_intptr =
        core::mem::transmute(pass_with_c_intptr__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_c_intptr) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_c_intptr), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_c_uintptr__c(a0: u8, a1: c_uintptr, a2: u8) -> c_uintptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_uintptr__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_uintptr) = pass_c_uintptr__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_uintptr), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_c_uintptr__win64(a0: u8, a1: c_uintptr, a2: u8) -> c_uintptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_uintptr__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_uintptr) = pass_c_uintptr__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_uintptr), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_c_uintptr__c_unwind(a0: u8, a1: c_uintptr, a2: u8) -> c_uintptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_uintptr__c_unwind_() {
    let f: unsafe extern "C" fn(u8, c_uintptr, u8) -> c_uintptr =
        core::mem::transmute(pass_c_uintptr__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_uintptr) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_uintptr), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_with_c_uintptr__c(a0: u8, a1: With_c_uintptr, a2: u8) -> With_c_uintptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_c_uintptr__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_c_uintptr) = pass_with_c_uintptr__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_c_uintptr), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_with_c_uintptr__c_() {
    let slot = caller_state.slot;
    pass_with_c_uintptr__c(*(*slot as *mut u8), *(*slot.add(1) as *mut With_c_uintptr), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_with_c_uintptr__win64(a0: u8, a1: With_c_uintptr, a2: u8) -> With_c_uintptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_c_uintptr__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_c_uintptr) = pass_with_c_uintptr__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_c_uintptr), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_with_c_uintptr__win64_() {
    let slot = caller_state.slot;
    pass_with_c_uintptr__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_c_uintptr), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_with_c_uintptr__c_unwind(a0: u8, a1: With_c_uintptr, a2: u8) -> With_c_uintptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_c_uintptr__c_unwind_() {
    let f: unsafe extern "C" fn(u8, With_c_uintptr, u8) -> With_c_uintptr =
        core::mem::transmute(pass_with_c_uintptr__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_c_uintptr) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_c_uintptr), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_fnptr__c(a0: u8, a1: fnptr, a2: u8) -> fnptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_fnptr__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut fnptr) = pass_fnptr__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut fnptr), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_fnptr__win64(a0: u8, a1: fnptr, a2: u8) -> fnptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_fnptr__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut fnptr) = pass_fnptr__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut fnptr), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_fnptr__c_unwind(a0: u8, a1: fnptr, a2: u8) -> fnptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_fnptr__c_unwind_() {
    let f: unsafe extern "C" fn(u8, fnptr, u8) -> fnptr = core::mem::transmute(pass_fnptr__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut fnptr) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut fnptr), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_with_fnptr__c(a0: u8, a1: With_fnptr, a2: u8) -> With_fnptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_fnptr__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_fnptr) = pass_with_fnptr__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_fnptr), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_with_fnptr__c_() {
    let slot = caller_state.slot;
    pass_with_fnptr__c(*(*slot as *mut u8), *(*slot.add(1) as *mut With_fnptr), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_with_fnptr__win64(a0: u8, a1: With_fnptr, a2: u8) -> With_fnptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_fnptr__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_fnptr) = pass_with_fnptr__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_fnptr), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_with_fnptr__win64_() {
    let slot = caller_state.slot;
    pass_with_fnptr__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut With_fnptr), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_with_fnptr__c_unwind(a0: u8, a1: With_fnptr, a2: u8) -> With_fnptr; }
#[no_mangle] pub unsafe extern "C" fn call_pass_with_fnptr__c_unwind_() {
    let f: unsafe extern "C" fn(u8, With_fnptr, u8) -> With_fnptr =
        core::mem::transmute(pass_with_fnptr__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut With_fnptr) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut With_fnptr), *(*slot.add(2) as *mut u8));
}
