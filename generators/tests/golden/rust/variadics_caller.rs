// abiter VERSION: the caller's side of variadics in Rust
// abiter gen variadics.kdl --lang rust --side caller
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

#[repr(u8)]
#[derive(Clone, Copy)]
pub enum Byte { A = 0, B = 255 }
#[repr(u32)]
#[derive(Clone, Copy)]
pub enum Word { A = 0, B = 255 }
#[repr(i64)]
#[derive(Clone, Copy)]
pub enum Long { A = 0, B = -1 }
#[repr(C)]
#[derive(Clone, Copy)]
pub enum High { A = 0, B = 4294967295 }
#[allow(unknown_lints, repr_c_enums_larger_than_int)]
#[repr(C)]
#[derive(Clone, Copy)]
pub enum Further { A = 0, B = 4294967296 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Pair { a: u64, b: f64 }
#[repr(u64)]
#[derive(Clone, Copy)]
pub enum Tag {
    A,
    B,
}
pub type Named = Word;
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Cover { it: Long }
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Byte() {
    let v = caller_state.object as *mut Byte;
    abiter_put(v as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Byte() {
    let v = caller_state.object as *const Byte;
    abiter_get(v as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_Byte: [u64; 2] = [core::mem::size_of::<Byte>() as u64, abiter_offset::<Byte>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Word() {
    let v = caller_state.object as *mut Word;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Word() {
    let v = caller_state.object as *const Word;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Word: [u64; 2] = [core::mem::size_of::<Word>() as u64, abiter_offset::<Word>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Long() {
    let v = caller_state.object as *mut Long;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Long() {
    let v = caller_state.object as *const Long;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Long: [u64; 2] = [core::mem::size_of::<Long>() as u64, abiter_offset::<Long>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_High() {
    let v = caller_state.object as *mut High;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_High() {
    let v = caller_state.object as *const High;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_High: [u64; 2] = [core::mem::size_of::<High>() as u64, abiter_offset::<High>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Further() {
    let v = caller_state.object as *mut Further;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Further() {
    let v = caller_state.object as *const Further;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Further: [u64; 2] = [
    core::mem::size_of::<Further>() as u64, abiter_offset::<Further>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Pair() {
    let v = caller_state.object as *mut Pair;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Pair() {
    let v = caller_state.object as *const Pair;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Pair: [u64; 2] = [core::mem::size_of::<Pair>() as u64, abiter_offset::<Pair>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Tag() {
    let v = caller_state.object as *mut Tag;
    match abiter_put_tag() {
        0 => { *(v as *mut u64) = 0; }
        1 => { *(v as *mut u64) = 1; }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Tag() {
    let v = caller_state.object as *const Tag;
    match abiter_get_tag(*(v as *const u64) as u64, 2) {
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Tag: [u64; 2] = [core::mem::size_of::<Tag>() as u64, abiter_offset::<Tag>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Named() {
    let v = caller_state.object as *mut Named;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Named() {
    let v = caller_state.object as *const Named;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Named: [u64; 2] = [core::mem::size_of::<Named>() as u64, abiter_offset::<Named>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Cover() {
    let v = caller_state.object as *mut Cover;
    abiter_put(core::ptr::addr_of_mut!((*v).it) as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Cover() {
    let v = caller_state.object as *const Cover;
    abiter_get(core::ptr::addr_of!((*v).it) as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Cover: [u64; 2] = [core::mem::size_of::<Cover>() as u64, abiter_offset::<Cover>() as u64];
extern "C" { fn promoted__c(a0: u32, ...); }
#[no_mangle] pub unsafe extern "C" fn call_promoted__c_() {
    let slot = caller_state.slot;
    promoted__c(
        *(*slot as *mut u32), (*(*slot.add(1) as *mut i8)) as i32, (*(*slot.add(2) as *mut u16)) as i32,
        (*(*slot.add(3) as *mut bool)) as i32, (*(*slot.add(4) as *mut f32)) as f64, *(*slot.add(5) as *mut i64));
}
extern "win64" { fn promoted__win64(a0: u32, ...); }
#[no_mangle] pub unsafe extern "C" fn call_promoted__win64_() {
    let slot = caller_state.slot;
    promoted__win64(
        *(*slot as *mut u32), (*(*slot.add(1) as *mut i8)) as i32, (*(*slot.add(2) as *mut u16)) as i32,
        (*(*slot.add(3) as *mut bool)) as i32, (*(*slot.add(4) as *mut f32)) as f64, *(*slot.add(5) as *mut i64));
}
extern "C-unwind" { fn promoted__c_unwind(a0: u32, ...); }
#[no_mangle] pub unsafe extern "C" fn call_promoted__c_unwind_() {
    let f: unsafe extern "C" fn(u32, ...) = core::mem::transmute(promoted__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut u32), (*(*slot.add(1) as *mut i8)) as i32, (*(*slot.add(2) as *mut u16)) as i32,
        (*(*slot.add(3) as *mut bool)) as i32, (*(*slot.add(4) as *mut f32)) as f64, *(*slot.add(5) as *mut i64));
}
extern "C" { fn many__c(a0: u32, ...) -> f64; }
#[no_mangle] pub unsafe extern "C" fn call_many__c_() {
    let slot = caller_state.slot;
    *(*slot.add(19) as *mut f64) = many__c(
        *(*slot as *mut u32), *(*slot.add(1) as *mut u64), *(*slot.add(2) as *mut f64), *(*slot.add(3) as *mut u64),
        *(*slot.add(4) as *mut f64), *(*slot.add(5) as *mut u64), *(*slot.add(6) as *mut f64),
        *(*slot.add(7) as *mut u64), *(*slot.add(8) as *mut f64), *(*slot.add(9) as *mut u64),
        *(*slot.add(10) as *mut f64), *(*slot.add(11) as *mut u64), *(*slot.add(12) as *mut f64),
        *(*slot.add(13) as *mut u64), *(*slot.add(14) as *mut f64), *(*slot.add(15) as *mut u64),
        *(*slot.add(16) as *mut f64), *(*slot.add(17) as *mut u64), *(*slot.add(18) as *mut f64));
}
extern "win64" { fn many__win64(a0: u32, ...) -> f64; }
#[no_mangle] pub unsafe extern "C" fn call_many__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(19) as *mut f64) = many__win64(
        *(*slot as *mut u32), *(*slot.add(1) as *mut u64), *(*slot.add(2) as *mut f64), *(*slot.add(3) as *mut u64),
        *(*slot.add(4) as *mut f64), *(*slot.add(5) as *mut u64), *(*slot.add(6) as *mut f64),
        *(*slot.add(7) as *mut u64), *(*slot.add(8) as *mut f64), *(*slot.add(9) as *mut u64),
        *(*slot.add(10) as *mut f64), *(*slot.add(11) as *mut u64), *(*slot.add(12) as *mut f64),
        *(*slot.add(13) as *mut u64), *(*slot.add(14) as *mut f64), *(*slot.add(15) as *mut u64),
        *(*slot.add(16) as *mut f64), *(*slot.add(17) as *mut u64), *(*slot.add(18) as *mut f64));
}
extern "C-unwind" { fn many__c_unwind(a0: u32, ...) -> f64; }
#[no_mangle] pub unsafe extern "C" fn call_many__c_unwind_() {
    let f: unsafe extern "C" fn(u32, ...) -> f64 = core::mem::transmute(many__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(19) as *mut f64) = f(
        *(*slot as *mut u32), *(*slot.add(1) as *mut u64), *(*slot.add(2) as *mut f64), *(*slot.add(3) as *mut u64),
        *(*slot.add(4) as *mut f64), *(*slot.add(5) as *mut u64), *(*slot.add(6) as *mut f64),
        *(*slot.add(7) as *mut u64), *(*slot.add(8) as *mut f64), *(*slot.add(9) as *mut u64),
        *(*slot.add(10) as *mut f64), *(*slot.add(11) as *mut u64), *(*slot.add(12) as *mut f64),
        *(*slot.add(13) as *mut u64), *(*slot.add(14) as *mut f64), *(*slot.add(15) as *mut u64),
        *(*slot.add(16) as *mut f64), *(*slot.add(17) as *mut u64), *(*slot.add(18) as *mut f64));
}
extern "C" { fn pair__c(a0: u8, a1: f64, ...) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_pair__c_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut u32) = pair__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut f64), *(*slot.add(2) as *mut Pair), *(*slot.add(3) as *mut u32));
}
extern "win64" { fn pair__win64(a0: u8, a1: f64, ...) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_pair__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut u32) = pair__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut f64), *(*slot.add(2) as *mut Pair), *(*slot.add(3) as *mut u32));
}
extern "C-unwind" { fn pair__c_unwind(a0: u8, a1: f64, ...) -> u32; }
#[no_mangle] pub unsafe extern "C" fn call_pair__c_unwind_() {
    let f: unsafe extern "C" fn(u8, f64, ...) -> u32 = core::mem::transmute(pair__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut u32) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut f64), *(*slot.add(2) as *mut Pair), *(*slot.add(3) as *mut u32));
}
extern "C" { fn plain__c(a0: u8, a1: f32); }
#[no_mangle] pub unsafe extern "C" fn call_plain__c_() {
    let slot = caller_state.slot;
    plain__c(*(*slot as *mut u8), *(*slot.add(1) as *mut f32));
}
extern "win64" { fn plain__win64(a0: u8, a1: f32); }
#[no_mangle] pub unsafe extern "C" fn call_plain__win64_() {
    let slot = caller_state.slot;
    plain__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut f32));
}
extern "C-unwind" { fn plain__c_unwind(a0: u8, a1: f32); }
#[no_mangle] pub unsafe extern "C" fn call_plain__c_unwind_() {
    let f: unsafe extern "C" fn(u8, f32) = core::mem::transmute(plain__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut u8), *(*slot.add(1) as *mut f32));
}
extern "C" { fn enums__c(n: u32, ...); }
#[no_mangle] pub unsafe extern "C" fn call_enums__c_() {
    let slot = caller_state.slot;
    enums__c(
        *(*slot as *mut u32), (*(*slot.add(1) as *mut Byte)) as i32, *(*slot.add(2) as *mut Word),
        *(*slot.add(3) as *mut Long), *(*slot.add(4) as *mut High), *(*slot.add(5) as *mut Further),
        *(*slot.add(6) as *mut Tag), *(*slot.add(7) as *mut Named), *(*slot.add(8) as *mut Cover));
}
extern "win64" { fn enums__win64(n: u32, ...); }
#[no_mangle] pub unsafe extern "C" fn call_enums__win64_() {
    let slot = caller_state.slot;
    enums__win64(
        *(*slot as *mut u32), (*(*slot.add(1) as *mut Byte)) as i32, *(*slot.add(2) as *mut Word),
        *(*slot.add(3) as *mut Long), *(*slot.add(4) as *mut High), *(*slot.add(5) as *mut Further),
        *(*slot.add(6) as *mut Tag), *(*slot.add(7) as *mut Named), *(*slot.add(8) as *mut Cover));
}
extern "C-unwind" { fn enums__c_unwind(n: u32, ...); }
#[no_mangle] pub unsafe extern "C" fn call_enums__c_unwind_() {
    let f: unsafe extern "C" fn(u32, ...) = core::mem::transmute(enums__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut u32), (*(*slot.add(1) as *mut Byte)) as i32, *(*slot.add(2) as *mut Word),
        *(*slot.add(3) as *mut Long), *(*slot.add(4) as *mut High), *(*slot.add(5) as *mut Further),
        *(*slot.add(6) as *mut Tag), *(*slot.add(7) as *mut Named), *(*slot.add(8) as *mut Cover));
}
