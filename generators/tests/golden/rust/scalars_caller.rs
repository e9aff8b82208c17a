// abiter VERSION: the caller's side of scalars in Rust
// abiter gen scalars.kdl --lang rust --side caller
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

pub type c_char = i8;
pub type c_schar = i8;
pub type c_uchar = u8;
pub type c_short = i16;
pub type c_ushort = u16;
pub type c_int = i32;
pub type c_uint = u32;
pub type c_long = i64;
pub type c_ulong = u64;
pub type c_longlong = i64;
pub type c_ulonglong = u64;
pub type c_float = f32;
pub type c_double = f64;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Each {
    m_i8: i8,
    m_i16: i16,
    m_i32: i32,
    m_i64: i64,
    m_u8: u8,
    m_u16: u16,
    m_u32: u32,
    m_u64: u64,
    m_f32: f32,
    m_f64: f64,
    m_bool: bool,
    m_char: char,
    m_ptr: *mut u8,
    m_isize: isize,
    m_usize: usize,
    m_c_char: c_char,
    m_c_schar: c_schar,
    m_c_uchar: c_uchar,
    m_c_short: c_short,
    m_c_ushort: c_ushort,
    m_c_int: c_int,
    m_c_uint: c_uint,
    m_c_long: c_long,
    m_c_ulong: c_ulong,
    m_c_longlong: c_longlong,
    m_c_ulonglong: c_ulonglong,
    m_c_float: c_float,
    m_c_double: c_double,
}
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
#[no_mangle] pub unsafe extern "C" fn caller_put_i16() {
    let v = caller_state.object as *mut i16;
    abiter_put(v as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_i16() {
    let v = caller_state.object as *const i16;
    abiter_get(v as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_i16: [u64; 2] = [core::mem::size_of::<i16>() as u64, abiter_offset::<i16>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_i64() {
    let v = caller_state.object as *mut i64;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_i64() {
    let v = caller_state.object as *const i64;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_i64: [u64; 2] = [core::mem::size_of::<i64>() as u64, abiter_offset::<i64>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_u64() {
    let v = caller_state.object as *mut u64;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_u64() {
    let v = caller_state.object as *const u64;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_u64: [u64; 2] = [core::mem::size_of::<u64>() as u64, abiter_offset::<u64>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_char() {
    let v = caller_state.object as *mut char;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_char() {
    let v = caller_state.object as *const char;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_char: [u64; 2] = [core::mem::size_of::<char>() as u64, abiter_offset::<char>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ptr() {
    let v = caller_state.object as *mut *mut u8;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ptr() {
    let v = caller_state.object as *const *mut u8;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_ptr: [u64; 2] = [core::mem::size_of::<*mut u8>() as u64, abiter_offset::<*mut u8>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_isize() {
    let v = caller_state.object as *mut isize;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_isize() {
    let v = caller_state.object as *const isize;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_isize: [u64; 2] = [core::mem::size_of::<isize>() as u64, abiter_offset::<isize>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_usize() {
    let v = caller_state.object as *mut usize;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_usize() {
    let v = caller_state.object as *const usize;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_usize: [u64; 2] = [core::mem::size_of::<usize>() as u64, abiter_offset::<usize>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c_char() {
    let v = caller_state.object as *mut c_char;
    abiter_put(v as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c_char() {
    let v = caller_state.object as *const c_char;
    abiter_get(v as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_c_char: [u64; 2] = [
    core::mem::size_of::<c_char>() as u64, abiter_offset::<c_char>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c_schar() {
    let v = caller_state.object as *mut c_schar;
    abiter_put(v as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c_schar() {
    let v = caller_state.object as *const c_schar;
    abiter_get(v as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_c_schar: [u64; 2] = [
    core::mem::size_of::<c_schar>() as u64, abiter_offset::<c_schar>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c_uchar() {
    let v = caller_state.object as *mut c_uchar;
    abiter_put(v as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c_uchar() {
    let v = caller_state.object as *const c_uchar;
    abiter_get(v as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_c_uchar: [u64; 2] = [
    core::mem::size_of::<c_uchar>() as u64, abiter_offset::<c_uchar>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c_short() {
    let v = caller_state.object as *mut c_short;
    abiter_put(v as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c_short() {
    let v = caller_state.object as *const c_short;
    abiter_get(v as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_c_short: [u64; 2] = [
    core::mem::size_of::<c_short>() as u64, abiter_offset::<c_short>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c_ushort() {
    let v = caller_state.object as *mut c_ushort;
    abiter_put(v as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c_ushort() {
    let v = caller_state.object as *const c_ushort;
    abiter_get(v as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_c_ushort: [u64; 2] = [
    core::mem::size_of::<c_ushort>() as u64, abiter_offset::<c_ushort>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c_int() {
    let v = caller_state.object as *mut c_int;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c_int() {
    let v = caller_state.object as *const c_int;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_c_int: [u64; 2] = [core::mem::size_of::<c_int>() as u64, abiter_offset::<c_int>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c_uint() {
    let v = caller_state.object as *mut c_uint;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c_uint() {
    let v = caller_state.object as *const c_uint;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_c_uint: [u64; 2] = [
    core::mem::size_of::<c_uint>() as u64, abiter_offset::<c_uint>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c_long() {
    let v = caller_state.object as *mut c_long;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c_long() {
    let v = caller_state.object as *const c_long;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_c_long: [u64; 2] = [
    core::mem::size_of::<c_long>() as u64, abiter_offset::<c_long>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c_ulong() {
    let v = caller_state.object as *mut c_ulong;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c_ulong() {
    let v = caller_state.object as *const c_ulong;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_c_ulong: [u64; 2] = [
    core::mem::size_of::<c_ulong>() as u64, abiter_offset::<c_ulong>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c_longlong() {
    let v = caller_state.object as *mut c_longlong;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c_longlong() {
    let v = caller_state.object as *const c_longlong;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_c_longlong: [u64; 2] = [
    core::mem::size_of::<c_longlong>() as u64, abiter_offset::<c_longlong>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c_ulonglong() {
    let v = caller_state.object as *mut c_ulonglong;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c_ulonglong() {
    let v = caller_state.object as *const c_ulonglong;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_c_ulonglong: [u64; 2] = [
    core::mem::size_of::<c_ulonglong>() as u64, abiter_offset::<c_ulonglong>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c_float() {
    let v = caller_state.object as *mut c_float;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c_float() {
    let v = caller_state.object as *const c_float;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_c_float: [u64; 2] = [
    core::mem::size_of::<c_float>() as u64, abiter_offset::<c_float>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_c_double() {
    let v = caller_state.object as *mut c_double;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_c_double() {
    let v = caller_state.object as *const c_double;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_c_double: [u64; 2] = [
    core::mem::size_of::<c_double>() as u64, abiter_offset::<c_double>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Each() {
    let v = caller_state.object as *mut Each;
    abiter_put(core::ptr::addr_of_mut!((*v).m_i8) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).m_i16) as *mut u8, 2);
    abiter_put(core::ptr::addr_of_mut!((*v).m_i32) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).m_i64) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).m_u8) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).m_u16) as *mut u8, 2);
    abiter_put(core::ptr::addr_of_mut!((*v).m_u32) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).m_u64) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).m_f32) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).m_f64) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).m_bool) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).m_char) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).m_ptr) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).m_isize) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).m_usize) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).m_c_char) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).m_c_schar) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).m_c_uchar) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).m_c_short) as *mut u8, 2);
    abiter_put(core::ptr::addr_of_mut!((*v).m_c_ushort) as *mut u8, 2);
    abiter_put(core::ptr::addr_of_mut!((*v).m_c_int) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).m_c_uint) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).m_c_long) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).m_c_ulong) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).m_c_longlong) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).m_c_ulonglong) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).m_c_float) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).m_c_double) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Each() {
    let v = caller_state.object as *const Each;
    abiter_get(core::ptr::addr_of!((*v).m_i8) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).m_i16) as *const u8, 2);
    abiter_get(core::ptr::addr_of!((*v).m_i32) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).m_i64) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).m_u8) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).m_u16) as *const u8, 2);
    abiter_get(core::ptr::addr_of!((*v).m_u32) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).m_u64) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).m_f32) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).m_f64) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).m_bool) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).m_char) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).m_ptr) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).m_isize) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).m_usize) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).m_c_char) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).m_c_schar) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).m_c_uchar) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).m_c_short) as *const u8, 2);
    abiter_get(core::ptr::addr_of!((*v).m_c_ushort) as *const u8, 2);
    abiter_get(core::ptr::addr_of!((*v).m_c_int) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).m_c_uint) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).m_c_long) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).m_c_ulong) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).m_c_longlong) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).m_c_ulonglong) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).m_c_float) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).m_c_double) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Each: [u64; 2] = [core::mem::size_of::<Each>() as u64, abiter_offset::<Each>() as u64];
extern "C" { fn pass_i8__c(a0: u8, a1: i8, a2: u8) -> i8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_i8__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut i8) = pass_i8__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut i8), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_i8__win64(a0: u8, a1: i8, a2: u8) -> i8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_i8__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut i8) = pass_i8__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut i8), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_i8__c_unwind(a0: u8, a1: i8, a2: u8) -> i8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_i8__c_unwind_() {
    let f: unsafe extern "C" fn(u8, i8, u8) -> i8 = core::mem::transmute(pass_i8__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut i8) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut i8), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_i16__c(a0: u8, a1: i16, a2: u8) -> i16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_i16__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut i16) = pass_i16__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut i16), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_i16__win64(a0: u8, a1: i16, a2: u8) -> i16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_i16__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut i16) = pass_i16__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut i16), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_i16__c_unwind(a0: u8, a1: i16, a2: u8) -> i16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_i16__c_unwind_() {
    let f: unsafe extern "C" fn(u8, i16, u8) -> i16 = core::mem::transmute(pass_i16__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut i16) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut i16), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_i32__c(a0: u8, a1: i32, a2: u8) -> i32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_i32__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut i32) = pass_i32__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut i32), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_i32__win64(a0: u8, a1: i32, a2: u8) -> i32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_i32__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut i32) = pass_i32__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut i32), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_i32__c_unwind(a0: u8, a1: i32, a2: u8) -> i32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_i32__c_unwind_() {
    let f: unsafe extern "C" fn(u8, i32, u8) -> i32 = core::mem::transmute(pass_i32__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut i32) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut i32), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_i64__c(a0: u8, a1: i64, a2: u8) -> i64; }
#[no_mangle] pub unsafe extern "C" fn call_pass_i64__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut i64) = pass_i64__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut i64), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_i64__win64(a0: u8, a1: i64, a2: u8) -> i64; }
#[no_mangle] pub unsafe extern "C" fn call_pass_i64__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut i64) = pass_i64__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut i64), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_i64__c_unwind(a0: u8, a1: i64, a2: u8) -> i64; }
#[no_mangle] pub unsafe extern "C" fn call_pass_i64__c_unwind_() {
    let f: unsafe extern "C" fn(u8, i64, u8) -> i64 = core::mem::transmute(pass_i64__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut i64) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut i64), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_u8__c(a0: u8, a1: u8, a2: u8) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_u8__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut u8) = pass_u8__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_u8__win64(a0: u8, a1: u8, a2: u8) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_u8__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut u8) = pass_u8__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_u8__c_unwind(a0: u8, a1: u8, a2: u8) -> u8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_u8__c_unwind_() {
    let f: unsafe extern "C" fn(u8, u8, u8) -> u8 = core::mem::transmute(pass_u8__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut u8) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_u16__c(a0: u8, a1: u16, a2: u8) -> u16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_u16__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut u16) = pass_u16__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut u16), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_u16__win64(a0: u8, a1: u16, a2: u8) -> u16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_u16__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut u16) = pass_u16__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut u16), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_u16__c_unwind(a0: u8, a1: u16, a2: u8) -> u16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_u16__c_unwind_() {
    let f: unsafe extern "C" fn(u8, u16, u8) -> u16 = core::mem::transmute(pass_u16__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut u16) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut u16), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_u32__c(a0: u8, a1: u32, a2: u8) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_u32__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut u32) = pass_u32__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut u32), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_u32__win64(a0: u8, a1: u32, a2: u8) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_u32__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut u32) = pass_u32__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut u32), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_u32__c_unwind(a0: u8, a1: u32, a2: u8) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_u32__c_unwind_() {
    let f: unsafe extern "C" fn(u8, u32, u8) -> u32 = core::mem::transmute(pass_u32__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut u32) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut u32), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_u64__c(a0: u8, a1: u64, a2: u8) -> u64; }
#[no_mangle] pub unsafe extern "C" fn call_pass_u64__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut u64) = pass_u64__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut u64), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_u64__win64(a0: u8, a1: u64, a2: u8) -> u64; }
#[no_mangle] pub unsafe extern "C" fn call_pass_u64__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut u64) = pass_u64__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut u64), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_u64__c_unwind(a0: u8, a1: u64, a2: u8) -> u64; }
#[no_mangle] pub unsafe extern "C" fn call_pass_u64__c_unwind_() {
    let f: unsafe extern "C" fn(u8, u64, u8) -> u64 = core::mem::transmute(pass_u64__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut u64) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut u64), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_f32__c(a0: u8, a1: f32, a2: u8) -> f32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_f32__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut f32) = pass_f32__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut f32), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_f32__win64(a0: u8, a1: f32, a2: u8) -> f32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_f32__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut f32) = pass_f32__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut f32), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_f32__c_unwind(a0: u8, a1: f32, a2: u8) -> f32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_f32__c_unwind_() {
    let f: unsafe extern "C" fn(u8, f32, u8) -> f32 = core::mem::transmute(pass_f32__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut f32) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut f32), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_f64__c(a0: u8, a1: f64, a2: u8) -> f64; }
#[no_mangle] pub unsafe extern "C" fn call_pass_f64__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut f64) = pass_f64__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut f64), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_f64__win64(a0: u8, a1: f64, a2: u8) -> f64; }
#[no_mangle] pub unsafe extern "C" fn call_pass_f64__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut f64) = pass_f64__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut f64), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_f64__c_unwind(a0: u8, a1: f64, a2: u8) -> f64; }
#[no_mangle] pub unsafe extern "C" fn call_pass_f64__c_unwind_() {
    let f: unsafe extern "C" fn(u8, f64, u8) -> f64 = core::mem::transmute(pass_f64__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut f64) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut f64), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_bool__c(a0: u8, a1: bool, a2: u8) -> bool; }
#[no_mangle] pub unsafe extern "C" fn call_pass_bool__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut bool) = pass_bool__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut bool), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_bool__win64(a0: u8, a1: bool, a2: u8) -> bool; }
#[no_mangle] pub unsafe extern "C" fn call_pass_bool__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut bool) = pass_bool__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut bool), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_bool__c_unwind(a0: u8, a1: bool, a2: u8) -> bool; }
#[no_mangle] pub unsafe extern "C" fn call_pass_bool__c_unwind_() {
    let f: unsafe extern "C" fn(u8, bool, u8) -> bool = core::mem::transmute(pass_bool__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut bool) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut bool), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_char__c(a0: u8, a1: char, a2: u8) -> char; }
#[no_mangle] pub unsafe extern "C" fn call_pass_char__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut char) = pass_char__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut char), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_char__win64(a0: u8, a1: char, a2: u8) -> char; }
#[no_mangle] pub unsafe extern "C" fn call_pass_char__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut char) = pass_char__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut char), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_char__c_unwind(a0: u8, a1: char, a2: u8) -> char; }
#[no_mangle] pub unsafe extern "C" fn call_pass_char__c_unwind_() {
    let f: unsafe extern "C" fn(u8, char, u8) -> char = core::mem::transmute(pass_char__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut char) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut char), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_ptr__c(a0: u8, a1: *mut u8, a2: u8) -> *mut u8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_ptr__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut *mut u8) = pass_ptr__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut *mut u8), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_ptr__win64(a0: u8, a1: *mut u8, a2: u8) -> *mut u8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_ptr__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut *mut u8) = pass_ptr__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut *mut u8), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_ptr__c_unwind(a0: u8, a1: *mut u8, a2: u8) -> *mut u8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_ptr__c_unwind_() {
    let f: unsafe extern "C" fn(u8, *mut u8, u8) -> *mut u8 =
        core::mem::transmute(pass_ptr__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut *mut u8) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut *mut u8), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_isize__c(a0: u8, a1: isize, a2: u8) -> isize; }
#[no_mangle] pub unsafe extern "C" fn call_pass_isize__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut isize) = pass_isize__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut isize), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_isize__win64(a0: u8, a1: isize, a2: u8) -> isize; }
#[no_mangle] pub unsafe extern "C" fn call_pass_isize__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut isize) = pass_isize__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut isize), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_isize__c_unwind(a0: u8, a1: isize, a2: u8) -> isize; }
#[no_mangle] pub unsafe extern "C" fn call_pass_isize__c_unwind_() {
    let f: unsafe extern "C" fn(u8, isize, u8) -> isize = core::mem::transmute(pass_isize__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut isize) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut isize), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_usize__c(a0: u8, a1: usize, a2: u8) -> usize; }
#[no_mangle] pub unsafe extern "C" fn call_pass_usize__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut usize) = pass_usize__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut usize), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_usize__win64(a0: u8, a1: usize, a2: u8) -> usize; }
#[no_mangle] pub unsafe extern "C" fn call_pass_usize__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut usize) = pass_usize__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut usize), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_usize__c_unwind(a0: u8, a1: usize, a2: u8) -> usize; }
#[no_mangle] pub unsafe extern "C" fn call_pass_usize__c_unwind_() {
    let f: unsafe extern "C" fn(u8, usize, u8) -> usize = core::mem::transmute(pass_usize__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut usize) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut usize), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_c_char__c(a0: u8, a1: c_char, a2: u8) -> c_char; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_char__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_char) = pass_c_char__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_char), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_c_char__win64(a0: u8, a1: c_char, a2: u8) -> c_char; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_char__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_char) = pass_c_char__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_char), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_c_char__c_unwind(a0: u8, a1: c_char, a2: u8) -> c_char; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_char__c_unwind_() {
    let f: unsafe extern "C" fn(u8, c_char, u8) -> c_char =
        core::mem::transmute(pass_c_char__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_char) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_char), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_c_schar__c(a0: u8, a1: c_schar, a2: u8) -> c_schar; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_schar__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_schar) = pass_c_schar__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_schar), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_c_schar__win64(a0: u8, a1: c_schar, a2: u8) -> c_schar; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_schar__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_schar) = pass_c_schar__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_schar), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_c_schar__c_unwind(a0: u8, a1: c_schar, a2: u8) -> c_schar; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_schar__c_unwind_() {
    let f: unsafe extern "C" fn(u8, c_schar, u8) -> c_schar =
        core::mem::transmute(pass_c_schar__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_schar) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_schar), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_c_uchar__c(a0: u8, a1: c_uchar, a2: u8) -> c_uchar; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_uchar__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_uchar) = pass_c_uchar__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_uchar), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_c_uchar__win64(a0: u8, a1: c_uchar, a2: u8) -> c_uchar; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_uchar__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_uchar) = pass_c_uchar__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_uchar), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_c_uchar__c_unwind(a0: u8, a1: c_uchar, a2: u8) -> c_uchar; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_uchar__c_unwind_() {
    let f: unsafe extern "C" fn(u8, c_uchar, u8) -> c_uchar =
        core::mem::transmute(pass_c_uchar__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_uchar) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_uchar), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_c_short__c(a0: u8, a1: c_short, a2: u8) -> c_short; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_short__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_short) = pass_c_short__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_short), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_c_short__win64(a0: u8, a1: c_short, a2: u8) -> c_short; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_short__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_short) = pass_c_short__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_short), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_c_short__c_unwind(a0: u8, a1: c_short, a2: u8) -> c_short; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_short__c_unwind_() {
    let f: unsafe extern "C" fn(u8, c_short, u8) -> c_short =
        core::mem::transmute(pass_c_short__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_short) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_short), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_c_ushort__c(a0: u8, a1: c_ushort, a2: u8) -> c_ushort; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_ushort__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_ushort) = pass_c_ushort__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_ushort), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_c_ushort__win64(a0: u8, a1: c_ushort, a2: u8) -> c_ushort; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_ushort__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_ushort) = pass_c_ushort__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_ushort), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_c_ushort__c_unwind(a0: u8, a1: c_ushort, a2: u8) -> c_ushort; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_ushort__c_unwind_() {
    let f: unsafe extern "C" fn(u8, c_ushort, u8) -> c_ushort =
        core::mem::transmute(pass_c_ushort__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_ushort) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_ushort), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_c_int__c(a0: u8, a1: c_int, a2: u8) -> c_int; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_int__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_int) = pass_c_int__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_int), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_c_int__win64(a0: u8, a1: c_int, a2: u8) -> c_int; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_int__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_int) = pass_c_int__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_int), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_c_int__c_unwind(a0: u8, a1: c_int, a2: u8) -> c_int; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_int__c_unwind_() {
    let f: unsafe extern "C" fn(u8, c_int, u8) -> c_int = core::mem::transmute(pass_c_int__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_int) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut c_int), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_c_uint__c(a0: u8, a1: c_uint, a2: u8) -> c_uint; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_uint__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_uint) = pass_c_uint__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_uint), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_c_uint__win64(a0: u8, a1: c_uint, a2: u8) -> c_uint; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_uint__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_uint) = pass_c_uint__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_uint), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_c_uint__c_unwind(a0: u8, a1: c_uint, a2: u8) -> c_uint; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_uint__c_unwind_() {
    let f: unsafe extern "C" fn(u8, c_uint, u8) -> c_uint =
        core::mem::transmute(pass_c_uint__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_uint) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_uint), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_c_long__c(a0: u8, a1: c_long, a2: u8) -> c_long; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_long__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_long) = pass_c_long__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_long), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_c_long__win64(a0: u8, a1: c_long, a2: u8) -> c_long; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_long__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_long) = pass_c_long__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_long), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_c_long__c_unwind(a0: u8, a1: c_long, a2: u8) -> c_long; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_long__c_unwind_() {
    let f: unsafe extern "C" fn(u8, c_long, u8) -> c_long =
        core::mem::transmute(pass_c_long__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_long) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_long), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_c_ulong__c(a0: u8, a1: c_ulong, a2: u8) -> c_ulong; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_ulong__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_ulong) = pass_c_ulong__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_ulong), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_c_ulong__win64(a0: u8, a1: c_ulong, a2: u8) -> c_ulong; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_ulong__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_ulong) = pass_c_ulong__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_ulong), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_c_ulong__c_unwind(a0: u8, a1: c_ulong, a2: u8) -> c_ulong; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_ulong__c_unwind_() {
    let f: unsafe extern "C" fn(u8, c_ulong, u8) -> c_ulong =
        core::mem::transmute(pass_c_ulong__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_ulong) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_ulong), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_c_longlong__c(a0: u8, a1: c_longlong, a2: u8) -> c_longlong; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_longlong__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_longlong) = pass_c_longlong__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_longlong), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_c_longlong__win64(a0: u8, a1: c_longlong, a2: u8) -> c_longlong; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_longlong__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_longlong) = pass_c_longlong__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_longlong), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_c_longlong__c_unwind(a0: u8, a1: c_longlong, a2: u8) -> c_longlong; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_longlong__c_unwind_() {
    let f: unsafe extern "C" fn(u8, c_longlong, u8) -> c_longlong =
        core::mem::transmute(pass_c_longlong__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_longlong) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_longlong), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_c_ulonglong__c(a0: u8, a1: c_ulonglong, a2: u8) -> c_ulonglong; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_ulonglong__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_ulonglong) = pass_c_ulonglong__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_ulonglong), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_c_ulonglong__win64(a0: u8, a1: c_ulonglong, a2: u8) -> c_ulonglong; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_ulonglong__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_ulonglong) = pass_c_ulonglong__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_ulonglong), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_c_ulonglong__c_unwind(a0: u8, a1: c_ulonglong, a2: u8) -> c_ulonglong; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_ulonglong__c_unwind_() {
    let f: unsafe extern "C" fn(u8, c_ulonglong, u8) -> c_ulonglong =
        core::mem::transmute(pass_c_ulonglong__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_ulonglong) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_ulonglong), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_c_float__c(a0: u8, a1: c_float, a2: u8) -> c_float; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_float__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_float) = pass_c_float__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_float), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_c_float__win64(a0: u8, a1: c_float, a2: u8) -> c_float; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_float__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_float) = pass_c_float__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_float), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_c_float__c_unwind(a0: u8, a1: c_float, a2: u8) -> c_float; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_float__c_unwind_() {
    let f: unsafe extern "C" fn(u8, c_float, u8) -> c_float =
        core::mem::transmute(pass_c_float__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_float) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_float), *(*slot.add(2) as *mut u8));
}
extern "C" { fn pass_c_double__c(a0: u8, a1: c_double, a2: u8) -> c_double; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_double__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_double) = pass_c_double__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_double), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_c_double__win64(a0: u8, a1: c_double, a2: u8) -> c_double; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_double__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_double) = pass_c_double__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_double), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_c_double__c_unwind(a0: u8, a1: c_double, a2: u8) -> c_double; }
#[no_mangle] pub unsafe extern "C" fn call_pass_c_double__c_unwind_() {
    let f: unsafe extern "C" fn(u8, c_double, u8) -> c_double =
        core::mem::transmute(pass_c_double__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut c_double) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut c_double), *(*slot.add(2) as *mut u8));
}
extern "C" { fn many__c(
    a0: i32, a1: f64, a2: i8, a3: i32, a4: f64, a5: i8, a6: i32, a7: f64, a8: i8, a9: i32, a10: f64, a11: i8,
    a12: i32, a13: f64, a14: i8, a15: i32, a16: f64, a17: i8) -> i64; }
#[no_mangle] pub unsafe extern "C" fn call_many__c_() {
    let slot = caller_state.slot;
    *(*slot.add(18) as *mut i64) = many__c(
        *(*slot as *mut i32), *(*slot.add(1) as *mut f64), *(*slot.add(2) as *mut i8), *(*slot.add(3) as *mut i32),
        *(*slot.add(4) as *mut f64), *(*slot.add(5) as *mut i8), *(*slot.add(6) as *mut i32),
        *(*slot.add(7) as *mut f64), *(*slot.add(8) as *mut i8), *(*slot.add(9) as *mut i32),
        *(*slot.add(10) as *mut f64), *(*slot.add(11) as *mut i8), *(*slot.add(12) as *mut i32),
        *(*slot.add(13) as *mut f64), *(*slot.add(14) as *mut i8), *(*slot.add(15) as *mut i32),
        *(*slot.add(16) as *mut f64), *(*slot.add(17) as *mut i8));
}
extern "win64" { fn many__win64(
    a0: i32, a1: f64, a2: i8, a3: i32, a4: f64, a5: i8, a6: i32, a7: f64, a8: i8, a9: i32, a10: f64, a11: i8,
    a12: i32, a13: f64, a14: i8, a15: i32, a16: f64, a17: i8) -> i64; }
#[no_mangle] pub unsafe extern "C" fn call_many__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(18) as *mut i64) = many__win64(
        *(*slot as *mut i32), *(*slot.add(1) as *mut f64), *(*slot.add(2) as *mut i8), *(*slot.add(3) as *mut i32),
        *(*slot.add(4) as *mut f64), *(*slot.add(5) as *mut i8), *(*slot.add(6) as *mut i32),
        *(*slot.add(7) as *mut f64), *(*slot.add(8) as *mut i8), *(*slot.add(9) as *mut i32),
        *(*slot.add(10) as *mut f64), *(*slot.add(11) as *mut i8), *(*slot.add(12) as *mut i32),
        *(*slot.add(13) as *mut f64), *(*slot.add(14) as *mut i8), *(*slot.add(15) as *mut i32),
        *(*slot.add(16) as *mut f64), *(*slot.add(17) as *mut i8));
}
extern "C-unwind" { fn many__c_unwind(
    a0: i32, a1: f64, a2: i8, a3: i32, a4: f64, a5: i8, a6: i32, a7: f64, a8: i8, a9: i32, a10: f64, a11: i8,
    a12: i32, a13: f64, a14: i8, a15: i32, a16: f64, a17: i8) -> i64; }
#[no_mangle] pub unsafe extern "C" fn call_many__c_unwind_() {
    let f: unsafe extern "C" fn(
            i32, f64, i8, i32, f64, i8, i32, f64, i8, i32, f64, i8, i32, f64, i8, i32, f64, i8) -> i64 =
        core::mem::transmute(many__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(18) as *mut i64) = f(
        *(*slot as *mut i32), *(*slot.add(1) as *mut f64), *(*slot.add(2) as *mut i8), *(*slot.add(3) as *mut i32),
        *(*slot.add(4) as *mut f64), *(*slot.add(5) as *mut i8), *(*slot.add(6) as *mut i32),
        *(*slot.add(7) as *mut f64), *(*slot.add(8) as *mut i8), *(*slot.add(9) as *mut i32),
        *(*slot.add(10) as *mut f64), *(*slot.add(11) as *mut i8), *(*slot.add(12) as *mut i32),
        *(*slot.add(13) as *mut f64), *(*slot.add(14) as *mut i8), *(*slot.add(15) as *mut i32),
        *(*slot.add(16) as *mut f64), *(*slot.add(17) as *mut i8));
}
extern "C" { fn each__c(a0: Each, a1: u8) -> Each; }
#[no_mangle] pub unsafe extern "C" fn call_each__c_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Each) = each__c(*(*slot as *mut Each), *(*slot.add(1) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_each__c_() {
    let slot = caller_state.slot;
    each__c(*(*slot as *mut Each), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn each__win64(a0: Each, a1: u8) -> Each; }
#[no_mangle] pub unsafe extern "C" fn call_each__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Each) = each__win64(*(*slot as *mut Each), *(*slot.add(1) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_each__win64_() {
    let slot = caller_state.slot;
    each__win64(*(*slot as *mut Each), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn each__c_unwind(a0: Each, a1: u8) -> Each; }
#[no_mangle] pub unsafe extern "C" fn call_each__c_unwind_() {
    let f: unsafe extern "C" fn(Each, u8) -> Each = core::mem::transmute(each__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Each) = f(*(*slot as *mut Each), *(*slot.add(1) as *mut u8));
}
extern "C" { fn nothing__c(); }
#[no_mangle] pub unsafe extern "C" fn call_nothing__c_() { nothing__c(); }
extern "win64" { fn nothing__win64(); }
#[no_mangle] pub unsafe extern "C" fn call_nothing__win64_() { nothing__win64(); }
extern "C-unwind" { fn nothing__c_unwind(); }
#[no_mangle] pub unsafe extern "C" fn call_nothing__c_unwind_() {
    let f: unsafe extern "C" fn() = core::mem::transmute(nothing__c_unwind as *const ());
    f();
}
