// abiter VERSION: the caller's side of choices in Rust
// abiter gen choices.kdl --lang rust --side caller
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
pub enum Color { Red = 0, Green = 1, Blue = 2 }
#[repr(C)]
#[derive(Clone, Copy)]
pub enum Odd { Minus = -1, Zero = 0, Big = 70000 }
#[repr(u8)]
#[derive(Clone, Copy)]
pub enum Small { A = 1, B = 200 }
#[repr(i64)]
#[derive(Clone, Copy)]
pub enum Long { Least = -9223372036854775808, Most = 9223372036854775807 }
#[repr(u64)]
#[derive(Clone, Copy)]
pub enum Great { A = 0, B = 9223372036854775808, C = 18446744073709551615 }
#[repr(i16)]
#[derive(Clone, Copy)]
pub enum Signed { A = -300, B = 300 }
#[repr(C)]
#[derive(Clone, Copy)]
pub union Raw { Int: i32, Float: f64, Bytes: [u8; 12] }
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct HasRaw { a: u8, r: Raw, b: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub enum Data {
    Simple(f64),
    Complex { color: Color, value: u16, tag: u8 },
    Empty,
    Braces {},
    Two(u8, Raw),
}
#[repr(C)]
#[derive(Clone, Copy)]
pub enum DataC {
    Simple(f64),
    Complex { color: Color, value: u16, tag: u8 },
    Empty,
    Braces {},
    Two(u8, Raw),
}
#[repr(u8)]
#[derive(Clone, Copy)]
pub enum DataU8 {
    Simple(f64),
    Complex { color: Color, value: u16, tag: u8 },
    Empty,
    Braces {},
    Two(u8, Raw),
}
#[repr(i32)]
#[derive(Clone, Copy)]
pub enum DataI32 {
    Simple(f64),
    Complex { color: Color, value: u16, tag: u8 },
    Empty,
    Braces {},
    Two(u8, Raw),
}
#[repr(C, u8)]
#[derive(Clone, Copy)]
pub enum DataCU8 {
    Simple(f64),
    Complex { color: Color, value: u16, tag: u8 },
    Empty,
    Braces {},
    Two(u8, Raw),
}
#[repr(C, align(16))]
#[derive(Clone, Copy)]
pub enum Aligned {
    Byte(u8),
    None_,
}
#[repr(C)]
#[derive(Clone, Copy)]
pub enum Plain {
    A,
    B,
}
#[repr(u16)]
#[derive(Clone, Copy)]
pub enum PlainU16 {
    A,
    B,
}
#[repr(C)]
#[derive(Clone, Copy)]
pub enum One {
    A(u8),
}
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct Holder { a: u8, d: DataU8, e: [Data; 2], s: Small, c: Color, p: Plain, z: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub enum Option_ {
    None_,
    Some(DataCU8),
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Outer { h: Holder, o: Option_, x: [Color; 3] }
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
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Color() {
    let v = caller_state.object as *const Color;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Color: [u64; 2] = [core::mem::size_of::<Color>() as u64, abiter_offset::<Color>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Odd() {
    let v = caller_state.object as *mut Odd;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Odd() {
    let v = caller_state.object as *const Odd;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Odd: [u64; 2] = [core::mem::size_of::<Odd>() as u64, abiter_offset::<Odd>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Small() {
    let v = caller_state.object as *mut Small;
    abiter_put(v as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Small() {
    let v = caller_state.object as *const Small;
    abiter_get(v as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_Small: [u64; 2] = [core::mem::size_of::<Small>() as u64, abiter_offset::<Small>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Great() {
    let v = caller_state.object as *mut Great;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Great() {
    let v = caller_state.object as *const Great;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Great: [u64; 2] = [core::mem::size_of::<Great>() as u64, abiter_offset::<Great>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Signed() {
    let v = caller_state.object as *mut Signed;
    abiter_put(v as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Signed() {
    let v = caller_state.object as *const Signed;
    abiter_get(v as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_Signed: [u64; 2] = [
    core::mem::size_of::<Signed>() as u64, abiter_offset::<Signed>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Raw() {
    let v = caller_state.object as *mut Raw;
    match abiter_put_choice() {
        0 => { abiter_put(core::ptr::addr_of_mut!((*v).Int) as *mut u8, 4); }
        1 => { abiter_put(core::ptr::addr_of_mut!((*v).Float) as *mut u8, 8); }
        2 => {
            let mut i = 0;
            while i < 12 {
                let e0 = (core::ptr::addr_of_mut!((*v).Bytes) as *mut u8).add(i);
                abiter_put(e0 as *mut u8, 1);
                i += 1;
            }
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Raw() {
    let v = caller_state.object as *const Raw;
    match abiter_get_choice() {
        0 => { abiter_get(core::ptr::addr_of!((*v).Int) as *const u8, 4); }
        1 => { abiter_get(core::ptr::addr_of!((*v).Float) as *const u8, 8); }
        2 => {
            let mut i = 0;
            while i < 12 {
                let e0 = (core::ptr::addr_of!((*v).Bytes) as *const u8).add(i);
                abiter_get(e0 as *const u8, 1);
                i += 1;
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Raw: [u64; 2] = [core::mem::size_of::<Raw>() as u64, abiter_offset::<Raw>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_HasRaw() {
    let v = caller_state.object as *mut HasRaw;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    {
        let mut t = core::ptr::read_unaligned(core::ptr::addr_of_mut!((*v).r) as *mut core::mem::MaybeUninit<Raw>);
        caller_state.object = t.as_mut_ptr() as *mut u8; caller_put_Raw();
        core::ptr::write_unaligned(core::ptr::addr_of_mut!((*v).r) as *mut core::mem::MaybeUninit<Raw>, t);
    }
    abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_HasRaw() {
    let v = caller_state.object as *const HasRaw;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    {
        let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned(core::ptr::addr_of!((*v).r)));
        caller_state.object = (&*t as *const Raw) as *mut u8; caller_get_Raw();
    }
    abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_HasRaw: [u64; 2] = [
    core::mem::size_of::<HasRaw>() as u64, abiter_offset::<HasRaw>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Data() {
    let v = caller_state.object as *mut Data;
    match abiter_put_tag() {
        0 => {
            *(v as *mut u32) = 0;
            match &mut *v {
                Data::Simple(f0) => { abiter_put((f0 as *mut f64) as *mut u8, 8); }
                _ => {}
            }
        }
        1 => {
            *(v as *mut u32) = 1;
            match &mut *v {
                Data::Complex { color: f0, value: f1, tag: f2 } => {
                    abiter_put((f0 as *mut Color) as *mut u8, 4);
                    abiter_put((f1 as *mut u16) as *mut u8, 2);
                    abiter_put((f2 as *mut u8) as *mut u8, 1);
                }
                _ => {}
            }
        }
        2 => { *(v as *mut u32) = 2; }
        3 => { *(v as *mut u32) = 3; }
        4 => {
            *(v as *mut u32) = 4;
            match &mut *v {
                Data::Two(f0, f1) => {
                    abiter_put((f0 as *mut u8) as *mut u8, 1);
                    caller_state.object = (f1 as *mut Raw) as *mut u8; caller_put_Raw();
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Data() {
    let v = caller_state.object as *const Data;
    match abiter_get_tag(*(v as *const u32) as u64, 5) {
        0 => {
            match &*v {
                Data::Simple(f0) => { abiter_get((f0 as *const f64) as *const u8, 8); }
                _ => {}
            }
        }
        1 => {
            match &*v {
                Data::Complex { color: f0, value: f1, tag: f2 } => {
                    abiter_get((f0 as *const Color) as *const u8, 4);
                    abiter_get((f1 as *const u16) as *const u8, 2);
                    abiter_get((f2 as *const u8) as *const u8, 1);
                }
                _ => {}
            }
        }
        4 => {
            match &*v {
                Data::Two(f0, f1) => {
                    abiter_get((f0 as *const u8) as *const u8, 1);
                    caller_state.object = (f1 as *const Raw) as *mut u8; caller_get_Raw();
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Data: [u64; 2] = [core::mem::size_of::<Data>() as u64, abiter_offset::<Data>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_DataC() {
    let v = caller_state.object as *mut DataC;
    match abiter_put_tag() {
        0 => {
            *(v as *mut u32) = 0;
            match &mut *v {
                DataC::Simple(f0) => { abiter_put((f0 as *mut f64) as *mut u8, 8); }
                _ => {}
            }
        }
        1 => {
            *(v as *mut u32) = 1;
            match &mut *v {
                DataC::Complex { color: f0, value: f1, tag: f2 } => {
                    abiter_put((f0 as *mut Color) as *mut u8, 4);
                    abiter_put((f1 as *mut u16) as *mut u8, 2);
                    abiter_put((f2 as *mut u8) as *mut u8, 1);
                }
                _ => {}
            }
        }
        2 => { *(v as *mut u32) = 2; }
        3 => { *(v as *mut u32) = 3; }
        4 => {
            *(v as *mut u32) = 4;
            match &mut *v {
                DataC::Two(f0, f1) => {
                    abiter_put((f0 as *mut u8) as *mut u8, 1);
                    caller_state.object = (f1 as *mut Raw) as *mut u8; caller_put_Raw();
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_DataC() {
    let v = caller_state.object as *const DataC;
    match abiter_get_tag(*(v as *const u32) as u64, 5) {
        0 => {
            match &*v {
                DataC::Simple(f0) => { abiter_get((f0 as *const f64) as *const u8, 8); }
                _ => {}
            }
        }
        1 => {
            match &*v {
                DataC::Complex { color: f0, value: f1, tag: f2 } => {
                    abiter_get((f0 as *const Color) as *const u8, 4);
                    abiter_get((f1 as *const u16) as *const u8, 2);
                    abiter_get((f2 as *const u8) as *const u8, 1);
                }
                _ => {}
            }
        }
        4 => {
            match &*v {
                DataC::Two(f0, f1) => {
                    abiter_get((f0 as *const u8) as *const u8, 1);
                    caller_state.object = (f1 as *const Raw) as *mut u8; caller_get_Raw();
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_DataC: [u64; 2] = [core::mem::size_of::<DataC>() as u64, abiter_offset::<DataC>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_DataU8() {
    let v = caller_state.object as *mut DataU8;
    match abiter_put_tag() {
        0 => {
            *(v as *mut u8) = 0;
            match &mut *v {
                DataU8::Simple(f0) => { abiter_put((f0 as *mut f64) as *mut u8, 8); }
                _ => {}
            }
        }
        1 => {
            *(v as *mut u8) = 1;
            match &mut *v {
                DataU8::Complex { color: f0, value: f1, tag: f2 } => {
                    abiter_put((f0 as *mut Color) as *mut u8, 4);
                    abiter_put((f1 as *mut u16) as *mut u8, 2);
                    abiter_put((f2 as *mut u8) as *mut u8, 1);
                }
                _ => {}
            }
        }
        2 => { *(v as *mut u8) = 2; }
        3 => { *(v as *mut u8) = 3; }
        4 => {
            *(v as *mut u8) = 4;
            match &mut *v {
                DataU8::Two(f0, f1) => {
                    abiter_put((f0 as *mut u8) as *mut u8, 1);
                    caller_state.object = (f1 as *mut Raw) as *mut u8; caller_put_Raw();
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_DataU8() {
    let v = caller_state.object as *const DataU8;
    match abiter_get_tag(*(v as *const u8) as u64, 5) {
        0 => {
            match &*v {
                DataU8::Simple(f0) => { abiter_get((f0 as *const f64) as *const u8, 8); }
                _ => {}
            }
        }
        1 => {
            match &*v {
                DataU8::Complex { color: f0, value: f1, tag: f2 } => {
                    abiter_get((f0 as *const Color) as *const u8, 4);
                    abiter_get((f1 as *const u16) as *const u8, 2);
                    abiter_get((f2 as *const u8) as *const u8, 1);
                }
                _ => {}
            }
        }
        4 => {
            match &*v {
                DataU8::Two(f0, f1) => {
                    abiter_get((f0 as *const u8) as *const u8, 1);
                    caller_state.object = (f1 as *const Raw) as *mut u8; caller_get_Raw();
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_DataU8: [u64; 2] = [
    core::mem::size_of::<DataU8>() as u64, abiter_offset::<DataU8>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_DataI32() {
    let v = caller_state.object as *mut DataI32;
    match abiter_put_tag() {
        0 => {
            *(v as *mut i32) = 0;
            match &mut *v {
                DataI32::Simple(f0) => { abiter_put((f0 as *mut f64) as *mut u8, 8); }
                _ => {}
            }
        }
        1 => {
            *(v as *mut i32) = 1;
            match &mut *v {
                DataI32::Complex { color: f0, value: f1, tag: f2 } => {
                    abiter_put((f0 as *mut Color) as *mut u8, 4);
                    abiter_put((f1 as *mut u16) as *mut u8, 2);
                    abiter_put((f2 as *mut u8) as *mut u8, 1);
                }
                _ => {}
            }
        }
        2 => { *(v as *mut i32) = 2; }
        3 => { *(v as *mut i32) = 3; }
        4 => {
            *(v as *mut i32) = 4;
            match &mut *v {
                DataI32::Two(f0, f1) => {
                    abiter_put((f0 as *mut u8) as *mut u8, 1);
                    caller_state.object = (f1 as *mut Raw) as *mut u8; caller_put_Raw();
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_DataI32() {
    let v = caller_state.object as *const DataI32;
    match abiter_get_tag(*(v as *const i32) as u64, 5) {
        0 => {
            match &*v {
                DataI32::Simple(f0) => { abiter_get((f0 as *const f64) as *const u8, 8); }
                _ => {}
            }
        }
        1 => {
            match &*v {
                DataI32::Complex { color: f0, value: f1, tag: f2 } => {
                    abiter_get((f0 as *const Color) as *const u8, 4);
                    abiter_get((f1 as *const u16) as *const u8, 2);
                    abiter_get((f2 as *const u8) as *const u8, 1);
                }
                _ => {}
            }
        }
        4 => {
            match &*v {
                DataI32::Two(f0, f1) => {
                    abiter_get((f0 as *const u8) as *const u8, 1);
                    caller_state.object = (f1 as *const Raw) as *mut u8; caller_get_Raw();
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_DataI32: [u64; 2] = [
    core::mem::size_of::<DataI32>() as u64, abiter_offset::<DataI32>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_DataCU8() {
    let v = caller_state.object as *mut DataCU8;
    match abiter_put_tag() {
        0 => {
            *(v as *mut u8) = 0;
            match &mut *v {
                DataCU8::Simple(f0) => { abiter_put((f0 as *mut f64) as *mut u8, 8); }
                _ => {}
            }
        }
        1 => {
            *(v as *mut u8) = 1;
            match &mut *v {
                DataCU8::Complex { color: f0, value: f1, tag: f2 } => {
                    abiter_put((f0 as *mut Color) as *mut u8, 4);
                    abiter_put((f1 as *mut u16) as *mut u8, 2);
                    abiter_put((f2 as *mut u8) as *mut u8, 1);
                }
                _ => {}
            }
        }
        2 => { *(v as *mut u8) = 2; }
        3 => { *(v as *mut u8) = 3; }
        4 => {
            *(v as *mut u8) = 4;
            match &mut *v {
                DataCU8::Two(f0, f1) => {
                    abiter_put((f0 as *mut u8) as *mut u8, 1);
                    caller_state.object = (f1 as *mut Raw) as *mut u8; caller_put_Raw();
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_DataCU8() {
    let v = caller_state.object as *const DataCU8;
    match abiter_get_tag(*(v as *const u8) as u64, 5) {
        0 => {
            match &*v {
                DataCU8::Simple(f0) => { abiter_get((f0 as *const f64) as *const u8, 8); }
                _ => {}
            }
        }
        1 => {
            match &*v {
                DataCU8::Complex { color: f0, value: f1, tag: f2 } => {
                    abiter_get((f0 as *const Color) as *const u8, 4);
                    abiter_get((f1 as *const u16) as *const u8, 2);
                    abiter_get((f2 as *const u8) as *const u8, 1);
                }
                _ => {}
            }
        }
        4 => {
            match &*v {
                DataCU8::Two(f0, f1) => {
                    abiter_get((f0 as *const u8) as *const u8, 1);
                    caller_state.object = (f1 as *const Raw) as *mut u8; caller_get_Raw();
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_DataCU8: [u64; 2] = [
    core::mem::size_of::<DataCU8>() as u64, abiter_offset::<DataCU8>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Aligned() {
    let v = caller_state.object as *mut Aligned;
    match abiter_put_tag() {
        0 => {
            *(v as *mut u32) = 0;
            match &mut *v {
                Aligned::Byte(f0) => { abiter_put((f0 as *mut u8) as *mut u8, 1); }
                _ => {}
            }
        }
        1 => { *(v as *mut u32) = 1; }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Aligned() {
    let v = caller_state.object as *const Aligned;
    match abiter_get_tag(*(v as *const u32) as u64, 2) {
        0 => {
            match &*v {
                Aligned::Byte(f0) => { abiter_get((f0 as *const u8) as *const u8, 1); }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Aligned: [u64; 2] = [
    core::mem::size_of::<Aligned>() as u64, abiter_offset::<Aligned>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Plain() {
    let v = caller_state.object as *mut Plain;
    match abiter_put_tag() {
        0 => { *(v as *mut u32) = 0; }
        1 => { *(v as *mut u32) = 1; }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Plain() {
    let v = caller_state.object as *const Plain;
    match abiter_get_tag(*(v as *const u32) as u64, 2) {
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Plain: [u64; 2] = [core::mem::size_of::<Plain>() as u64, abiter_offset::<Plain>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_PlainU16() {
    let v = caller_state.object as *mut PlainU16;
    match abiter_put_tag() {
        0 => { *(v as *mut u16) = 0; }
        1 => { *(v as *mut u16) = 1; }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_PlainU16() {
    let v = caller_state.object as *const PlainU16;
    match abiter_get_tag(*(v as *const u16) as u64, 2) {
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_PlainU16: [u64; 2] = [
    core::mem::size_of::<PlainU16>() as u64, abiter_offset::<PlainU16>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_One() {
    let v = caller_state.object as *mut One;
    match abiter_put_tag() {
        0 => {
            *(v as *mut u32) = 0;
            match &mut *v {
                One::A(f0) => { abiter_put((f0 as *mut u8) as *mut u8, 1); }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_One() {
    let v = caller_state.object as *const One;
    match abiter_get_tag(*(v as *const u32) as u64, 1) {
        0 => {
            match &*v {
                One::A(f0) => { abiter_get((f0 as *const u8) as *const u8, 1); }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_One: [u64; 2] = [core::mem::size_of::<One>() as u64, abiter_offset::<One>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Holder() {
    let v = caller_state.object as *mut Holder;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    {
        let mut t = core::ptr::read_unaligned(core::ptr::addr_of_mut!((*v).d) as *mut core::mem::MaybeUninit<DataU8>);
        caller_state.object = t.as_mut_ptr() as *mut u8; caller_put_DataU8();
        core::ptr::write_unaligned(core::ptr::addr_of_mut!((*v).d) as *mut core::mem::MaybeUninit<DataU8>, t);
    }
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of_mut!((*v).e) as *mut Data).add(i);
        {
            let mut t = core::ptr::read_unaligned(e0 as *mut core::mem::MaybeUninit<Data>);
            caller_state.object = t.as_mut_ptr() as *mut u8; caller_put_Data();
            core::ptr::write_unaligned(e0 as *mut core::mem::MaybeUninit<Data>, t);
        }
        i += 1;
    }
    abiter_put(core::ptr::addr_of_mut!((*v).s) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).c) as *mut u8, 4);
    {
        let mut t = core::ptr::read_unaligned(core::ptr::addr_of_mut!((*v).p) as *mut core::mem::MaybeUninit<Plain>);
        caller_state.object = t.as_mut_ptr() as *mut u8; caller_put_Plain();
        core::ptr::write_unaligned(core::ptr::addr_of_mut!((*v).p) as *mut core::mem::MaybeUninit<Plain>, t);
    }
    abiter_put(core::ptr::addr_of_mut!((*v).z) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Holder() {
    let v = caller_state.object as *const Holder;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    {
        let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned(core::ptr::addr_of!((*v).d)));
        caller_state.object = (&*t as *const DataU8) as *mut u8; caller_get_DataU8();
    }
    let mut i = 0;
    while i < 2 {
        let e0 = (core::ptr::addr_of!((*v).e) as *const Data).add(i);
        {
            let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned(e0));
            caller_state.object = (&*t as *const Data) as *mut u8; caller_get_Data();
        }
        i += 1;
    }
    abiter_get(core::ptr::addr_of!((*v).s) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).c) as *const u8, 4);
    {
        let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned(core::ptr::addr_of!((*v).p)));
        caller_state.object = (&*t as *const Plain) as *mut u8; caller_get_Plain();
    }
    abiter_get(core::ptr::addr_of!((*v).z) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_Holder: [u64; 2] = [
    core::mem::size_of::<Holder>() as u64, abiter_offset::<Holder>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Option_() {
    let v = caller_state.object as *mut Option_;
    match abiter_put_tag() {
        0 => { *(v as *mut u32) = 0; }
        1 => {
            *(v as *mut u32) = 1;
            match &mut *v {
                Option_::Some(f0) => { caller_state.object = (f0 as *mut DataCU8) as *mut u8; caller_put_DataCU8(); }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Option_() {
    let v = caller_state.object as *const Option_;
    match abiter_get_tag(*(v as *const u32) as u64, 2) {
        1 => {
            match &*v {
                Option_::Some(f0) => {
                    caller_state.object = (f0 as *const DataCU8) as *mut u8;
                    caller_get_DataCU8();
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Option_: [u64; 2] = [
    core::mem::size_of::<Option_>() as u64, abiter_offset::<Option_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Outer() {
    let v = caller_state.object as *mut Outer;
    caller_state.object = core::ptr::addr_of_mut!((*v).h) as *mut u8; caller_put_Holder();
    caller_state.object = core::ptr::addr_of_mut!((*v).o) as *mut u8; caller_put_Option_();
    let mut i = 0;
    while i < 3 {
        let e0 = (core::ptr::addr_of_mut!((*v).x) as *mut Color).add(i);
        abiter_put(e0 as *mut u8, 4);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Outer() {
    let v = caller_state.object as *const Outer;
    caller_state.object = core::ptr::addr_of!((*v).h) as *mut u8; caller_get_Holder();
    caller_state.object = core::ptr::addr_of!((*v).o) as *mut u8; caller_get_Option_();
    let mut i = 0;
    while i < 3 {
        let e0 = (core::ptr::addr_of!((*v).x) as *const Color).add(i);
        abiter_get(e0 as *const u8, 4);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_Outer: [u64; 2] = [core::mem::size_of::<Outer>() as u64, abiter_offset::<Outer>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Raw() {
    let v = caller_state.object as *mut &'static Raw;
    let t0 = abiter_put_ref(v as *mut u8, core::mem::size_of::<Raw>(), core::mem::align_of::<Raw>()) as *mut Raw;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Raw();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Raw() {
    let v = caller_state.object as *const &'static Raw;
    let t0 = abiter_get_ref(v as *const u8) as *const Raw;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Raw();
    }
}
#[no_mangle]
pub static caller_layout_ref_Raw: [u64; 2] = [
    core::mem::size_of::<&'static Raw>() as u64, abiter_offset::<&'static Raw>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Raw() {
    let v = caller_state.object as *mut &'static mut Raw;
    let t0 = abiter_put_ref(v as *mut u8, core::mem::size_of::<Raw>(), core::mem::align_of::<Raw>()) as *mut Raw;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Raw();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Raw() {
    let v = caller_state.object as *const &'static mut Raw;
    let t0 = abiter_get_ref(v as *const u8) as *const Raw;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Raw();
    }
}
#[no_mangle]
pub static caller_layout_mut_Raw: [u64; 2] = [
    core::mem::size_of::<&'static mut Raw>() as u64, abiter_offset::<&'static mut Raw>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_HasRaw() {
    let v = caller_state.object as *mut &'static HasRaw;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<HasRaw>(), core::mem::align_of::<HasRaw>()) as *mut HasRaw;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_HasRaw();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_HasRaw() {
    let v = caller_state.object as *const &'static HasRaw;
    let t0 = abiter_get_ref(v as *const u8) as *const HasRaw;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_HasRaw();
    }
}
#[no_mangle]
pub static caller_layout_ref_HasRaw: [u64; 2] = [
    core::mem::size_of::<&'static HasRaw>() as u64, abiter_offset::<&'static HasRaw>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_HasRaw() {
    let v = caller_state.object as *mut &'static mut HasRaw;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<HasRaw>(), core::mem::align_of::<HasRaw>()) as *mut HasRaw;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_HasRaw();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_HasRaw() {
    let v = caller_state.object as *const &'static mut HasRaw;
    let t0 = abiter_get_ref(v as *const u8) as *const HasRaw;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_HasRaw();
    }
}
#[no_mangle]
pub static caller_layout_mut_HasRaw: [u64; 2] = [
    core::mem::size_of::<&'static mut HasRaw>() as u64, abiter_offset::<&'static mut HasRaw>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Color() {
    let v = caller_state.object as *mut &'static Color;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Color>(), core::mem::align_of::<Color>()) as *mut Color;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 4);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Color() {
    let v = caller_state.object as *const &'static Color;
    let t0 = abiter_get_ref(v as *const u8) as *const Color;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 4);
    }
}
#[no_mangle]
pub static caller_layout_ref_Color: [u64; 2] = [
    core::mem::size_of::<&'static Color>() as u64, abiter_offset::<&'static Color>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Color() {
    let v = caller_state.object as *mut &'static mut Color;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Color>(), core::mem::align_of::<Color>()) as *mut Color;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 4);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Color() {
    let v = caller_state.object as *const &'static mut Color;
    let t0 = abiter_get_ref(v as *const u8) as *const Color;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 4);
    }
}
#[no_mangle]
pub static caller_layout_mut_Color: [u64; 2] = [
    core::mem::size_of::<&'static mut Color>() as u64, abiter_offset::<&'static mut Color>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Odd() {
    let v = caller_state.object as *mut &'static Odd;
    let t0 = abiter_put_ref(v as *mut u8, core::mem::size_of::<Odd>(), core::mem::align_of::<Odd>()) as *mut Odd;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 4);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Odd() {
    let v = caller_state.object as *const &'static Odd;
    let t0 = abiter_get_ref(v as *const u8) as *const Odd;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 4);
    }
}
#[no_mangle]
pub static caller_layout_ref_Odd: [u64; 2] = [
    core::mem::size_of::<&'static Odd>() as u64, abiter_offset::<&'static Odd>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Odd() {
    let v = caller_state.object as *mut &'static mut Odd;
    let t0 = abiter_put_ref(v as *mut u8, core::mem::size_of::<Odd>(), core::mem::align_of::<Odd>()) as *mut Odd;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 4);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Odd() {
    let v = caller_state.object as *const &'static mut Odd;
    let t0 = abiter_get_ref(v as *const u8) as *const Odd;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 4);
    }
}
#[no_mangle]
pub static caller_layout_mut_Odd: [u64; 2] = [
    core::mem::size_of::<&'static mut Odd>() as u64, abiter_offset::<&'static mut Odd>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Small() {
    let v = caller_state.object as *mut &'static Small;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Small>(), core::mem::align_of::<Small>()) as *mut Small;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 1);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Small() {
    let v = caller_state.object as *const &'static Small;
    let t0 = abiter_get_ref(v as *const u8) as *const Small;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 1);
    }
}
#[no_mangle]
pub static caller_layout_ref_Small: [u64; 2] = [
    core::mem::size_of::<&'static Small>() as u64, abiter_offset::<&'static Small>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Small() {
    let v = caller_state.object as *mut &'static mut Small;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Small>(), core::mem::align_of::<Small>()) as *mut Small;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 1);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Small() {
    let v = caller_state.object as *const &'static mut Small;
    let t0 = abiter_get_ref(v as *const u8) as *const Small;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 1);
    }
}
#[no_mangle]
pub static caller_layout_mut_Small: [u64; 2] = [
    core::mem::size_of::<&'static mut Small>() as u64, abiter_offset::<&'static mut Small>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Signed() {
    let v = caller_state.object as *mut &'static Signed;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Signed>(), core::mem::align_of::<Signed>()) as *mut Signed;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 2);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Signed() {
    let v = caller_state.object as *const &'static Signed;
    let t0 = abiter_get_ref(v as *const u8) as *const Signed;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 2);
    }
}
#[no_mangle]
pub static caller_layout_ref_Signed: [u64; 2] = [
    core::mem::size_of::<&'static Signed>() as u64, abiter_offset::<&'static Signed>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Signed() {
    let v = caller_state.object as *mut &'static mut Signed;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Signed>(), core::mem::align_of::<Signed>()) as *mut Signed;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 2);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Signed() {
    let v = caller_state.object as *const &'static mut Signed;
    let t0 = abiter_get_ref(v as *const u8) as *const Signed;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 2);
    }
}
#[no_mangle]
pub static caller_layout_mut_Signed: [u64; 2] = [
    core::mem::size_of::<&'static mut Signed>() as u64, abiter_offset::<&'static mut Signed>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Long() {
    let v = caller_state.object as *mut &'static Long;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Long>(), core::mem::align_of::<Long>()) as *mut Long;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 8);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Long() {
    let v = caller_state.object as *const &'static Long;
    let t0 = abiter_get_ref(v as *const u8) as *const Long;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 8);
    }
}
#[no_mangle]
pub static caller_layout_ref_Long: [u64; 2] = [
    core::mem::size_of::<&'static Long>() as u64, abiter_offset::<&'static Long>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Long() {
    let v = caller_state.object as *mut &'static mut Long;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Long>(), core::mem::align_of::<Long>()) as *mut Long;
    if t0 as usize != 0 {
        abiter_put(t0 as *mut u8, 8);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Long() {
    let v = caller_state.object as *const &'static mut Long;
    let t0 = abiter_get_ref(v as *const u8) as *const Long;
    if t0 as usize != 0 {
        abiter_get(t0 as *const u8, 8);
    }
}
#[no_mangle]
pub static caller_layout_mut_Long: [u64; 2] = [
    core::mem::size_of::<&'static mut Long>() as u64, abiter_offset::<&'static mut Long>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Data() {
    let v = caller_state.object as *mut &'static Data;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Data>(), core::mem::align_of::<Data>()) as *mut Data;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Data();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Data() {
    let v = caller_state.object as *const &'static Data;
    let t0 = abiter_get_ref(v as *const u8) as *const Data;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Data();
    }
}
#[no_mangle]
pub static caller_layout_ref_Data: [u64; 2] = [
    core::mem::size_of::<&'static Data>() as u64, abiter_offset::<&'static Data>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Data() {
    let v = caller_state.object as *mut &'static mut Data;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Data>(), core::mem::align_of::<Data>()) as *mut Data;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Data();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Data() {
    let v = caller_state.object as *const &'static mut Data;
    let t0 = abiter_get_ref(v as *const u8) as *const Data;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Data();
    }
}
#[no_mangle]
pub static caller_layout_mut_Data: [u64; 2] = [
    core::mem::size_of::<&'static mut Data>() as u64, abiter_offset::<&'static mut Data>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_DataC() {
    let v = caller_state.object as *mut &'static DataC;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<DataC>(), core::mem::align_of::<DataC>()) as *mut DataC;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_DataC();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_DataC() {
    let v = caller_state.object as *const &'static DataC;
    let t0 = abiter_get_ref(v as *const u8) as *const DataC;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_DataC();
    }
}
#[no_mangle]
pub static caller_layout_ref_DataC: [u64; 2] = [
    core::mem::size_of::<&'static DataC>() as u64, abiter_offset::<&'static DataC>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_DataC() {
    let v = caller_state.object as *mut &'static mut DataC;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<DataC>(), core::mem::align_of::<DataC>()) as *mut DataC;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_DataC();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_DataC() {
    let v = caller_state.object as *const &'static mut DataC;
    let t0 = abiter_get_ref(v as *const u8) as *const DataC;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_DataC();
    }
}
#[no_mangle]
pub static caller_layout_mut_DataC: [u64; 2] = [
    core::mem::size_of::<&'static mut DataC>() as u64, abiter_offset::<&'static mut DataC>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_DataU8() {
    let v = caller_state.object as *mut &'static DataU8;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<DataU8>(), core::mem::align_of::<DataU8>()) as *mut DataU8;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_DataU8();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_DataU8() {
    let v = caller_state.object as *const &'static DataU8;
    let t0 = abiter_get_ref(v as *const u8) as *const DataU8;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_DataU8();
    }
}
#[no_mangle]
pub static caller_layout_ref_DataU8: [u64; 2] = [
    core::mem::size_of::<&'static DataU8>() as u64, abiter_offset::<&'static DataU8>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_DataU8() {
    let v = caller_state.object as *mut &'static mut DataU8;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<DataU8>(), core::mem::align_of::<DataU8>()) as *mut DataU8;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_DataU8();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_DataU8() {
    let v = caller_state.object as *const &'static mut DataU8;
    let t0 = abiter_get_ref(v as *const u8) as *const DataU8;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_DataU8();
    }
}
#[no_mangle]
pub static caller_layout_mut_DataU8: [u64; 2] = [
    core::mem::size_of::<&'static mut DataU8>() as u64, abiter_offset::<&'static mut DataU8>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_DataI32() {
    let v = caller_state.object as *mut &'static DataI32;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<DataI32>(), core::mem::align_of::<DataI32>()) as *mut DataI32;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_DataI32();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_DataI32() {
    let v = caller_state.object as *const &'static DataI32;
    let t0 = abiter_get_ref(v as *const u8) as *const DataI32;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_DataI32();
    }
}
#[no_mangle]
pub static caller_layout_ref_DataI32: [u64; 2] = [
    core::mem::size_of::<&'static DataI32>() as u64, abiter_offset::<&'static DataI32>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_DataI32() {
    let v = caller_state.object as *mut &'static mut DataI32;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<DataI32>(), core::mem::align_of::<DataI32>()) as *mut DataI32;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_DataI32();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_DataI32() {
    let v = caller_state.object as *const &'static mut DataI32;
    let t0 = abiter_get_ref(v as *const u8) as *const DataI32;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_DataI32();
    }
}
#[no_mangle]
pub static caller_layout_mut_DataI32: [u64; 2] = [
    core::mem::size_of::<&'static mut DataI32>() as u64, abiter_offset::<&'static mut DataI32>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_DataCU8() {
    let v = caller_state.object as *mut &'static DataCU8;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<DataCU8>(), core::mem::align_of::<DataCU8>()) as *mut DataCU8;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_DataCU8();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_DataCU8() {
    let v = caller_state.object as *const &'static DataCU8;
    let t0 = abiter_get_ref(v as *const u8) as *const DataCU8;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_DataCU8();
    }
}
#[no_mangle]
pub static caller_layout_ref_DataCU8: [u64; 2] = [
    core::mem::size_of::<&'static DataCU8>() as u64, abiter_offset::<&'static DataCU8>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_DataCU8() {
    let v = caller_state.object as *mut &'static mut DataCU8;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<DataCU8>(), core::mem::align_of::<DataCU8>()) as *mut DataCU8;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_DataCU8();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_DataCU8() {
    let v = caller_state.object as *const &'static mut DataCU8;
    let t0 = abiter_get_ref(v as *const u8) as *const DataCU8;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_DataCU8();
    }
}
#[no_mangle]
pub static caller_layout_mut_DataCU8: [u64; 2] = [
    core::mem::size_of::<&'static mut DataCU8>() as u64, abiter_offset::<&'static mut DataCU8>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Aligned() {
    let v = caller_state.object as *mut &'static mut Aligned;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Aligned>(), core::mem::align_of::<Aligned>()) as *mut Aligned;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Aligned();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Aligned() {
    let v = caller_state.object as *const &'static mut Aligned;
    let t0 = abiter_get_ref(v as *const u8) as *const Aligned;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Aligned();
    }
}
#[no_mangle]
pub static caller_layout_mut_Aligned: [u64; 2] = [
    core::mem::size_of::<&'static mut Aligned>() as u64, abiter_offset::<&'static mut Aligned>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Plain() {
    let v = caller_state.object as *mut &'static Plain;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Plain>(), core::mem::align_of::<Plain>()) as *mut Plain;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Plain();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Plain() {
    let v = caller_state.object as *const &'static Plain;
    let t0 = abiter_get_ref(v as *const u8) as *const Plain;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Plain();
    }
}
#[no_mangle]
pub static caller_layout_ref_Plain: [u64; 2] = [
    core::mem::size_of::<&'static Plain>() as u64, abiter_offset::<&'static Plain>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Plain() {
    let v = caller_state.object as *mut &'static mut Plain;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Plain>(), core::mem::align_of::<Plain>()) as *mut Plain;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Plain();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Plain() {
    let v = caller_state.object as *const &'static mut Plain;
    let t0 = abiter_get_ref(v as *const u8) as *const Plain;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Plain();
    }
}
#[no_mangle]
pub static caller_layout_mut_Plain: [u64; 2] = [
    core::mem::size_of::<&'static mut Plain>() as u64, abiter_offset::<&'static mut Plain>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_PlainU16() {
    let v = caller_state.object as *mut &'static PlainU16;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<PlainU16>(), core::mem::align_of::<PlainU16>()) as *mut PlainU16;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_PlainU16();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_PlainU16() {
    let v = caller_state.object as *const &'static PlainU16;
    let t0 = abiter_get_ref(v as *const u8) as *const PlainU16;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_PlainU16();
    }
}
#[no_mangle]
pub static caller_layout_ref_PlainU16: [u64; 2] = [
    core::mem::size_of::<&'static PlainU16>() as u64, abiter_offset::<&'static PlainU16>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_PlainU16() {
    let v = caller_state.object as *mut &'static mut PlainU16;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<PlainU16>(), core::mem::align_of::<PlainU16>()) as *mut PlainU16;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_PlainU16();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_PlainU16() {
    let v = caller_state.object as *const &'static mut PlainU16;
    let t0 = abiter_get_ref(v as *const u8) as *const PlainU16;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_PlainU16();
    }
}
#[no_mangle]
pub static caller_layout_mut_PlainU16: [u64; 2] = [
    core::mem::size_of::<&'static mut PlainU16>() as u64, abiter_offset::<&'static mut PlainU16>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_One() {
    let v = caller_state.object as *mut &'static One;
    let t0 = abiter_put_ref(v as *mut u8, core::mem::size_of::<One>(), core::mem::align_of::<One>()) as *mut One;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_One();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_One() {
    let v = caller_state.object as *const &'static One;
    let t0 = abiter_get_ref(v as *const u8) as *const One;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_One();
    }
}
#[no_mangle]
pub static caller_layout_ref_One: [u64; 2] = [
    core::mem::size_of::<&'static One>() as u64, abiter_offset::<&'static One>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_One() {
    let v = caller_state.object as *mut &'static mut One;
    let t0 = abiter_put_ref(v as *mut u8, core::mem::size_of::<One>(), core::mem::align_of::<One>()) as *mut One;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_One();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_One() {
    let v = caller_state.object as *const &'static mut One;
    let t0 = abiter_get_ref(v as *const u8) as *const One;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_One();
    }
}
#[no_mangle]
pub static caller_layout_mut_One: [u64; 2] = [
    core::mem::size_of::<&'static mut One>() as u64, abiter_offset::<&'static mut One>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Holder() {
    let v = caller_state.object as *mut &'static Holder;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Holder>(), core::mem::align_of::<Holder>()) as *mut Holder;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Holder();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Holder() {
    let v = caller_state.object as *const &'static Holder;
    let t0 = abiter_get_ref(v as *const u8) as *const Holder;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Holder();
    }
}
#[no_mangle]
pub static caller_layout_ref_Holder: [u64; 2] = [
    core::mem::size_of::<&'static Holder>() as u64, abiter_offset::<&'static Holder>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Holder() {
    let v = caller_state.object as *mut &'static mut Holder;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Holder>(), core::mem::align_of::<Holder>()) as *mut Holder;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Holder();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Holder() {
    let v = caller_state.object as *const &'static mut Holder;
    let t0 = abiter_get_ref(v as *const u8) as *const Holder;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Holder();
    }
}
#[no_mangle]
pub static caller_layout_mut_Holder: [u64; 2] = [
    core::mem::size_of::<&'static mut Holder>() as u64, abiter_offset::<&'static mut Holder>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Outer() {
    let v = caller_state.object as *mut &'static Outer;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Outer>(), core::mem::align_of::<Outer>()) as *mut Outer;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Outer();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Outer() {
    let v = caller_state.object as *const &'static Outer;
    let t0 = abiter_get_ref(v as *const u8) as *const Outer;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Outer();
    }
}
#[no_mangle]
pub static caller_layout_ref_Outer: [u64; 2] = [
    core::mem::size_of::<&'static Outer>() as u64, abiter_offset::<&'static Outer>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Outer() {
    let v = caller_state.object as *mut &'static mut Outer;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Outer>(), core::mem::align_of::<Outer>()) as *mut Outer;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Outer();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Outer() {
    let v = caller_state.object as *const &'static mut Outer;
    let t0 = abiter_get_ref(v as *const u8) as *const Outer;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Outer();
    }
}
#[no_mangle]
pub static caller_layout_mut_Outer: [u64; 2] = [
    core::mem::size_of::<&'static mut Outer>() as u64, abiter_offset::<&'static mut Outer>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Option_() {
    let v = caller_state.object as *mut &'static Option_;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Option_>(), core::mem::align_of::<Option_>()) as *mut Option_;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Option_();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Option_() {
    let v = caller_state.object as *const &'static Option_;
    let t0 = abiter_get_ref(v as *const u8) as *const Option_;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Option_();
    }
}
#[no_mangle]
pub static caller_layout_ref_Option_: [u64; 2] = [
    core::mem::size_of::<&'static Option_>() as u64, abiter_offset::<&'static Option_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Option_() {
    let v = caller_state.object as *mut &'static mut Option_;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Option_>(), core::mem::align_of::<Option_>()) as *mut Option_;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Option_();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Option_() {
    let v = caller_state.object as *const &'static mut Option_;
    let t0 = abiter_get_ref(v as *const u8) as *const Option_;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Option_();
    }
}
#[no_mangle]
pub static caller_layout_mut_Option_: [u64; 2] = [
    core::mem::size_of::<&'static mut Option_>() as u64, abiter_offset::<&'static mut Option_>() as u64];
extern "C" { fn pass_Raw__c(a0: u8, a1: Raw, a2: u8) -> Raw; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Raw__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Raw) = pass_Raw__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Raw), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Raw__c_() {
    let slot = caller_state.slot;
    pass_Raw__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Raw), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Raw__win64(a0: u8, a1: Raw, a2: u8) -> Raw; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Raw__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Raw) = pass_Raw__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Raw), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Raw__win64_() {
    let slot = caller_state.slot;
    pass_Raw__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Raw), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Raw__c_unwind(a0: u8, a1: Raw, a2: u8) -> Raw; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Raw__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Raw, u8) -> Raw = core::mem::transmute(pass_Raw__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Raw) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Raw), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Raw__c(a0: &'static Raw, a1: u8, a2: &'static mut Raw); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Raw__c_() {
    let slot = caller_state.slot;
    ref_Raw__c(
        *(*slot as *mut &'static Raw), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Raw));
}
extern "win64" { fn ref_Raw__win64(a0: &'static Raw, a1: u8, a2: &'static mut Raw); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Raw__win64_() {
    let slot = caller_state.slot;
    ref_Raw__win64(
        *(*slot as *mut &'static Raw), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Raw));
}
extern "C-unwind" { fn ref_Raw__c_unwind(a0: &'static Raw, a1: u8, a2: &'static mut Raw); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Raw__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Raw, u8, &'static mut Raw) =
        core::mem::transmute(ref_Raw__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static Raw), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Raw));
}
extern "C" { fn pass_HasRaw__c(a0: u8, a1: HasRaw, a2: u8) -> HasRaw; }
#[no_mangle] pub unsafe extern "C" fn call_pass_HasRaw__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut HasRaw) = pass_HasRaw__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut HasRaw), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_HasRaw__c_() {
    let slot = caller_state.slot;
    pass_HasRaw__c(*(*slot as *mut u8), *(*slot.add(1) as *mut HasRaw), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_HasRaw__win64(a0: u8, a1: HasRaw, a2: u8) -> HasRaw; }
#[no_mangle] pub unsafe extern "C" fn call_pass_HasRaw__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut HasRaw) = pass_HasRaw__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut HasRaw), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_HasRaw__win64_() {
    let slot = caller_state.slot;
    pass_HasRaw__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut HasRaw), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_HasRaw__c_unwind(a0: u8, a1: HasRaw, a2: u8) -> HasRaw; }
#[no_mangle] pub unsafe extern "C" fn call_pass_HasRaw__c_unwind_() {
    let f: unsafe extern "C" fn(u8, HasRaw, u8) -> HasRaw =
        core::mem::transmute(pass_HasRaw__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut HasRaw) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut HasRaw), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_HasRaw__c(a0: &'static HasRaw, a1: u8, a2: &'static mut HasRaw); }
#[no_mangle] pub unsafe extern "C" fn call_ref_HasRaw__c_() {
    let slot = caller_state.slot;
    ref_HasRaw__c(
        *(*slot as *mut &'static HasRaw), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut HasRaw));
}
extern "win64" { fn ref_HasRaw__win64(a0: &'static HasRaw, a1: u8, a2: &'static mut HasRaw); }
#[no_mangle] pub unsafe extern "C" fn call_ref_HasRaw__win64_() {
    let slot = caller_state.slot;
    ref_HasRaw__win64(
        *(*slot as *mut &'static HasRaw), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut HasRaw));
}
extern "C-unwind" { fn ref_HasRaw__c_unwind(a0: &'static HasRaw, a1: u8, a2: &'static mut HasRaw); }
#[no_mangle] pub unsafe extern "C" fn call_ref_HasRaw__c_unwind_() {
    let f: unsafe extern "C" fn(&'static HasRaw, u8, &'static mut HasRaw) =
        core::mem::transmute(ref_HasRaw__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static HasRaw), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut HasRaw));
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
extern "C" { fn ref_Color__c(a0: &'static Color, a1: u8, a2: &'static mut Color); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Color__c_() {
    let slot = caller_state.slot;
    ref_Color__c(
        *(*slot as *mut &'static Color), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Color));
}
extern "win64" { fn ref_Color__win64(a0: &'static Color, a1: u8, a2: &'static mut Color); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Color__win64_() {
    let slot = caller_state.slot;
    ref_Color__win64(
        *(*slot as *mut &'static Color), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Color));
}
extern "C-unwind" { fn ref_Color__c_unwind(a0: &'static Color, a1: u8, a2: &'static mut Color); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Color__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Color, u8, &'static mut Color) =
        core::mem::transmute(ref_Color__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static Color), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Color));
}
extern "C" { fn pass_Odd__c(a0: u8, a1: Odd, a2: u8) -> Odd; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Odd__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Odd) = pass_Odd__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Odd), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Odd__win64(a0: u8, a1: Odd, a2: u8) -> Odd; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Odd__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Odd) = pass_Odd__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Odd), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Odd__c_unwind(a0: u8, a1: Odd, a2: u8) -> Odd; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Odd__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Odd, u8) -> Odd = core::mem::transmute(pass_Odd__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Odd) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Odd), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Odd__c(a0: &'static Odd, a1: u8, a2: &'static mut Odd); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Odd__c_() {
    let slot = caller_state.slot;
    ref_Odd__c(
        *(*slot as *mut &'static Odd), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Odd));
}
extern "win64" { fn ref_Odd__win64(a0: &'static Odd, a1: u8, a2: &'static mut Odd); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Odd__win64_() {
    let slot = caller_state.slot;
    ref_Odd__win64(
        *(*slot as *mut &'static Odd), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Odd));
}
extern "C-unwind" { fn ref_Odd__c_unwind(a0: &'static Odd, a1: u8, a2: &'static mut Odd); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Odd__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Odd, u8, &'static mut Odd) =
        core::mem::transmute(ref_Odd__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static Odd), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Odd));
}
extern "C" { fn pass_Small__c(a0: u8, a1: Small, a2: u8) -> Small; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Small__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Small) = pass_Small__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Small), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Small__win64(a0: u8, a1: Small, a2: u8) -> Small; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Small__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Small) = pass_Small__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Small), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Small__c_unwind(a0: u8, a1: Small, a2: u8) -> Small; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Small__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Small, u8) -> Small = core::mem::transmute(pass_Small__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Small) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Small), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Small__c(a0: &'static Small, a1: u8, a2: &'static mut Small); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Small__c_() {
    let slot = caller_state.slot;
    ref_Small__c(
        *(*slot as *mut &'static Small), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Small));
}
extern "win64" { fn ref_Small__win64(a0: &'static Small, a1: u8, a2: &'static mut Small); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Small__win64_() {
    let slot = caller_state.slot;
    ref_Small__win64(
        *(*slot as *mut &'static Small), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Small));
}
extern "C-unwind" { fn ref_Small__c_unwind(a0: &'static Small, a1: u8, a2: &'static mut Small); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Small__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Small, u8, &'static mut Small) =
        core::mem::transmute(ref_Small__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static Small), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Small));
}
extern "C" { fn pass_Signed__c(a0: u8, a1: Signed, a2: u8) -> Signed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Signed__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Signed) = pass_Signed__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Signed), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Signed__win64(a0: u8, a1: Signed, a2: u8) -> Signed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Signed__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Signed) = pass_Signed__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Signed), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Signed__c_unwind(a0: u8, a1: Signed, a2: u8) -> Signed; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Signed__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Signed, u8) -> Signed =
        core::mem::transmute(pass_Signed__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Signed) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Signed), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Signed__c(a0: &'static Signed, a1: u8, a2: &'static mut Signed); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Signed__c_() {
    let slot = caller_state.slot;
    ref_Signed__c(
        *(*slot as *mut &'static Signed), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Signed));
}
extern "win64" { fn ref_Signed__win64(a0: &'static Signed, a1: u8, a2: &'static mut Signed); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Signed__win64_() {
    let slot = caller_state.slot;
    ref_Signed__win64(
        *(*slot as *mut &'static Signed), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Signed));
}
extern "C-unwind" { fn ref_Signed__c_unwind(a0: &'static Signed, a1: u8, a2: &'static mut Signed); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Signed__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Signed, u8, &'static mut Signed) =
        core::mem::transmute(ref_Signed__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static Signed), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Signed));
}
extern "C" { fn pass_Long__c(a0: u8, a1: Long, a2: u8) -> Long; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Long__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Long) = pass_Long__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Long), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Long__win64(a0: u8, a1: Long, a2: u8) -> Long; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Long__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Long) = pass_Long__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Long), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Long__c_unwind(a0: u8, a1: Long, a2: u8) -> Long; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Long__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Long, u8) -> Long = core::mem::transmute(pass_Long__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Long) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Long), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Long__c(a0: &'static Long, a1: u8, a2: &'static mut Long); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Long__c_() {
    let slot = caller_state.slot;
    ref_Long__c(
        *(*slot as *mut &'static Long), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Long));
}
extern "win64" { fn ref_Long__win64(a0: &'static Long, a1: u8, a2: &'static mut Long); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Long__win64_() {
    let slot = caller_state.slot;
    ref_Long__win64(
        *(*slot as *mut &'static Long), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Long));
}
extern "C-unwind" { fn ref_Long__c_unwind(a0: &'static Long, a1: u8, a2: &'static mut Long); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Long__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Long, u8, &'static mut Long) =
        core::mem::transmute(ref_Long__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static Long), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Long));
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
extern "C" { fn ref_Data__c(a0: &'static Data, a1: u8, a2: &'static mut Data); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Data__c_() {
    let slot = caller_state.slot;
    ref_Data__c(
        *(*slot as *mut &'static Data), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Data));
}
extern "win64" { fn ref_Data__win64(a0: &'static Data, a1: u8, a2: &'static mut Data); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Data__win64_() {
    let slot = caller_state.slot;
    ref_Data__win64(
        *(*slot as *mut &'static Data), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Data));
}
extern "C-unwind" { fn ref_Data__c_unwind(a0: &'static Data, a1: u8, a2: &'static mut Data); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Data__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Data, u8, &'static mut Data) =
        core::mem::transmute(ref_Data__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static Data), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Data));
}
extern "C" { fn pass_DataC__c(a0: u8, a1: DataC, a2: u8) -> DataC; }
#[no_mangle] pub unsafe extern "C" fn call_pass_DataC__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut DataC) = pass_DataC__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut DataC), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_DataC__c_() {
    let slot = caller_state.slot;
    pass_DataC__c(*(*slot as *mut u8), *(*slot.add(1) as *mut DataC), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_DataC__win64(a0: u8, a1: DataC, a2: u8) -> DataC; }
#[no_mangle] pub unsafe extern "C" fn call_pass_DataC__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut DataC) = pass_DataC__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut DataC), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_DataC__win64_() {
    let slot = caller_state.slot;
    pass_DataC__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut DataC), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_DataC__c_unwind(a0: u8, a1: DataC, a2: u8) -> DataC; }
#[no_mangle] pub unsafe extern "C" fn call_pass_DataC__c_unwind_() {
    let f: unsafe extern "C" fn(u8, DataC, u8) -> DataC = core::mem::transmute(pass_DataC__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut DataC) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut DataC), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_DataC__c(a0: &'static DataC, a1: u8, a2: &'static mut DataC); }
#[no_mangle] pub unsafe extern "C" fn call_ref_DataC__c_() {
    let slot = caller_state.slot;
    ref_DataC__c(
        *(*slot as *mut &'static DataC), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut DataC));
}
extern "win64" { fn ref_DataC__win64(a0: &'static DataC, a1: u8, a2: &'static mut DataC); }
#[no_mangle] pub unsafe extern "C" fn call_ref_DataC__win64_() {
    let slot = caller_state.slot;
    ref_DataC__win64(
        *(*slot as *mut &'static DataC), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut DataC));
}
extern "C-unwind" { fn ref_DataC__c_unwind(a0: &'static DataC, a1: u8, a2: &'static mut DataC); }
#[no_mangle] pub unsafe extern "C" fn call_ref_DataC__c_unwind_() {
    let f: unsafe extern "C" fn(&'static DataC, u8, &'static mut DataC) =
        core::mem::transmute(ref_DataC__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static DataC), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut DataC));
}
extern "C" { fn pass_DataU8__c(a0: u8, a1: DataU8, a2: u8) -> DataU8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_DataU8__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut DataU8) = pass_DataU8__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut DataU8), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_DataU8__c_() {
    let slot = caller_state.slot;
    pass_DataU8__c(*(*slot as *mut u8), *(*slot.add(1) as *mut DataU8), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_DataU8__win64(a0: u8, a1: DataU8, a2: u8) -> DataU8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_DataU8__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut DataU8) = pass_DataU8__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut DataU8), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_DataU8__win64_() {
    let slot = caller_state.slot;
    pass_DataU8__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut DataU8), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_DataU8__c_unwind(a0: u8, a1: DataU8, a2: u8) -> DataU8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_DataU8__c_unwind_() {
    let f: unsafe extern "C" fn(u8, DataU8, u8) -> DataU8 =
        core::mem::transmute(pass_DataU8__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut DataU8) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut DataU8), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_DataU8__c(a0: &'static DataU8, a1: u8, a2: &'static mut DataU8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_DataU8__c_() {
    let slot = caller_state.slot;
    ref_DataU8__c(
        *(*slot as *mut &'static DataU8), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut DataU8));
}
extern "win64" { fn ref_DataU8__win64(a0: &'static DataU8, a1: u8, a2: &'static mut DataU8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_DataU8__win64_() {
    let slot = caller_state.slot;
    ref_DataU8__win64(
        *(*slot as *mut &'static DataU8), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut DataU8));
}
extern "C-unwind" { fn ref_DataU8__c_unwind(a0: &'static DataU8, a1: u8, a2: &'static mut DataU8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_DataU8__c_unwind_() {
    let f: unsafe extern "C" fn(&'static DataU8, u8, &'static mut DataU8) =
        core::mem::transmute(ref_DataU8__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static DataU8), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut DataU8));
}
extern "C" { fn pass_DataI32__c(a0: u8, a1: DataI32, a2: u8) -> DataI32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_DataI32__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut DataI32) = pass_DataI32__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut DataI32), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_DataI32__c_() {
    let slot = caller_state.slot;
    pass_DataI32__c(*(*slot as *mut u8), *(*slot.add(1) as *mut DataI32), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_DataI32__win64(a0: u8, a1: DataI32, a2: u8) -> DataI32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_DataI32__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut DataI32) = pass_DataI32__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut DataI32), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_DataI32__win64_() {
    let slot = caller_state.slot;
    pass_DataI32__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut DataI32), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_DataI32__c_unwind(a0: u8, a1: DataI32, a2: u8) -> DataI32; }
#[no_mangle] pub unsafe extern "C" fn call_pass_DataI32__c_unwind_() {
    let f: unsafe extern "C" fn(u8, DataI32, u8) -> DataI32 =
        core::mem::transmute(pass_DataI32__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut DataI32) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut DataI32), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_DataI32__c(a0: &'static DataI32, a1: u8, a2: &'static mut DataI32); }
#[no_mangle] pub unsafe extern "C" fn call_ref_DataI32__c_() {
    let slot = caller_state.slot;
    ref_DataI32__c(
        *(*slot as *mut &'static DataI32), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut DataI32));
}
extern "win64" { fn ref_DataI32__win64(a0: &'static DataI32, a1: u8, a2: &'static mut DataI32); }
#[no_mangle] pub unsafe extern "C" fn call_ref_DataI32__win64_() {
    let slot = caller_state.slot;
    ref_DataI32__win64(
        *(*slot as *mut &'static DataI32), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut DataI32));
}
extern "C-unwind" { fn ref_DataI32__c_unwind(a0: &'static DataI32, a1: u8, a2: &'static mut DataI32); }
#[no_mangle] pub unsafe extern "C" fn call_ref_DataI32__c_unwind_() {
    let f: unsafe extern "C" fn(&'static DataI32, u8, &'static mut DataI32) =
        core::mem::transmute(ref_DataI32__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static DataI32), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut DataI32));
}
extern "C" { fn pass_DataCU8__c(a0: u8, a1: DataCU8, a2: u8) -> DataCU8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_DataCU8__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut DataCU8) = pass_DataCU8__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut DataCU8), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_DataCU8__c_() {
    let slot = caller_state.slot;
    pass_DataCU8__c(*(*slot as *mut u8), *(*slot.add(1) as *mut DataCU8), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_DataCU8__win64(a0: u8, a1: DataCU8, a2: u8) -> DataCU8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_DataCU8__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut DataCU8) = pass_DataCU8__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut DataCU8), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_DataCU8__win64_() {
    let slot = caller_state.slot;
    pass_DataCU8__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut DataCU8), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_DataCU8__c_unwind(a0: u8, a1: DataCU8, a2: u8) -> DataCU8; }
#[no_mangle] pub unsafe extern "C" fn call_pass_DataCU8__c_unwind_() {
    let f: unsafe extern "C" fn(u8, DataCU8, u8) -> DataCU8 =
        core::mem::transmute(pass_DataCU8__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut DataCU8) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut DataCU8), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_DataCU8__c(a0: &'static DataCU8, a1: u8, a2: &'static mut DataCU8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_DataCU8__c_() {
    let slot = caller_state.slot;
    ref_DataCU8__c(
        *(*slot as *mut &'static DataCU8), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut DataCU8));
}
extern "win64" { fn ref_DataCU8__win64(a0: &'static DataCU8, a1: u8, a2: &'static mut DataCU8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_DataCU8__win64_() {
    let slot = caller_state.slot;
    ref_DataCU8__win64(
        *(*slot as *mut &'static DataCU8), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut DataCU8));
}
extern "C-unwind" { fn ref_DataCU8__c_unwind(a0: &'static DataCU8, a1: u8, a2: &'static mut DataCU8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_DataCU8__c_unwind_() {
    let f: unsafe extern "C" fn(&'static DataCU8, u8, &'static mut DataCU8) =
        core::mem::transmute(ref_DataCU8__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static DataCU8), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut DataCU8));
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
extern "C" { fn ref_Aligned__c(a0: &'static Aligned, a1: u8, a2: &'static mut Aligned); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Aligned__c_() {
    let slot = caller_state.slot;
    ref_Aligned__c(
        *(*slot as *mut &'static Aligned), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Aligned));
}
extern "win64" { fn ref_Aligned__win64(a0: &'static Aligned, a1: u8, a2: &'static mut Aligned); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Aligned__win64_() {
    let slot = caller_state.slot;
    ref_Aligned__win64(
        *(*slot as *mut &'static Aligned), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Aligned));
}
extern "C-unwind" { fn ref_Aligned__c_unwind(a0: &'static Aligned, a1: u8, a2: &'static mut Aligned); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Aligned__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Aligned, u8, &'static mut Aligned) =
        core::mem::transmute(ref_Aligned__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static Aligned), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Aligned));
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
extern "C" { fn ref_Plain__c(a0: &'static Plain, a1: u8, a2: &'static mut Plain); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Plain__c_() {
    let slot = caller_state.slot;
    ref_Plain__c(
        *(*slot as *mut &'static Plain), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Plain));
}
extern "win64" { fn ref_Plain__win64(a0: &'static Plain, a1: u8, a2: &'static mut Plain); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Plain__win64_() {
    let slot = caller_state.slot;
    ref_Plain__win64(
        *(*slot as *mut &'static Plain), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Plain));
}
extern "C-unwind" { fn ref_Plain__c_unwind(a0: &'static Plain, a1: u8, a2: &'static mut Plain); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Plain__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Plain, u8, &'static mut Plain) =
        core::mem::transmute(ref_Plain__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static Plain), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Plain));
}
extern "C" { fn pass_PlainU16__c(a0: u8, a1: PlainU16, a2: u8) -> PlainU16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_PlainU16__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut PlainU16) = pass_PlainU16__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut PlainU16), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_PlainU16__c_() {
    let slot = caller_state.slot;
    pass_PlainU16__c(*(*slot as *mut u8), *(*slot.add(1) as *mut PlainU16), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_PlainU16__win64(a0: u8, a1: PlainU16, a2: u8) -> PlainU16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_PlainU16__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut PlainU16) = pass_PlainU16__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut PlainU16), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_PlainU16__win64_() {
    let slot = caller_state.slot;
    pass_PlainU16__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut PlainU16), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_PlainU16__c_unwind(a0: u8, a1: PlainU16, a2: u8) -> PlainU16; }
#[no_mangle] pub unsafe extern "C" fn call_pass_PlainU16__c_unwind_() {
    let f: unsafe extern "C" fn(u8, PlainU16, u8) -> PlainU16 =
        core::mem::transmute(pass_PlainU16__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut PlainU16) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut PlainU16), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_PlainU16__c(a0: &'static PlainU16, a1: u8, a2: &'static mut PlainU16); }
#[no_mangle] pub unsafe extern "C" fn call_ref_PlainU16__c_() {
    let slot = caller_state.slot;
    ref_PlainU16__c(
        *(*slot as *mut &'static PlainU16), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut PlainU16));
}
extern "win64" { fn ref_PlainU16__win64(a0: &'static PlainU16, a1: u8, a2: &'static mut PlainU16); }
#[no_mangle] pub unsafe extern "C" fn call_ref_PlainU16__win64_() {
    let slot = caller_state.slot;
    ref_PlainU16__win64(
        *(*slot as *mut &'static PlainU16), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut PlainU16));
}
extern "C-unwind" { fn ref_PlainU16__c_unwind(a0: &'static PlainU16, a1: u8, a2: &'static mut PlainU16); }
#[no_mangle] pub unsafe extern "C" fn call_ref_PlainU16__c_unwind_() {
    let f: unsafe extern "C" fn(&'static PlainU16, u8, &'static mut PlainU16) =
        core::mem::transmute(ref_PlainU16__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static PlainU16), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut PlainU16));
}
extern "C" { fn pass_One__c(a0: u8, a1: One, a2: u8) -> One; }
#[no_mangle] pub unsafe extern "C" fn call_pass_One__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut One) = pass_One__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut One), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_One__c_() {
    let slot = caller_state.slot;
    pass_One__c(*(*slot as *mut u8), *(*slot.add(1) as *mut One), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_One__win64(a0: u8, a1: One, a2: u8) -> One; }
#[no_mangle] pub unsafe extern "C" fn call_pass_One__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut One) = pass_One__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut One), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_One__win64_() {
    let slot = caller_state.slot;
    pass_One__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut One), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_One__c_unwind(a0: u8, a1: One, a2: u8) -> One; }
#[no_mangle] pub unsafe extern "C" fn call_pass_One__c_unwind_() {
    let f: unsafe extern "C" fn(u8, One, u8) -> One = core::mem::transmute(pass_One__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut One) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut One), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_One__c(a0: &'static One, a1: u8, a2: &'static mut One); }
#[no_mangle] pub unsafe extern "C" fn call_ref_One__c_() {
    let slot = caller_state.slot;
    ref_One__c(
        *(*slot as *mut &'static One), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut One));
}
extern "win64" { fn ref_One__win64(a0: &'static One, a1: u8, a2: &'static mut One); }
#[no_mangle] pub unsafe extern "C" fn call_ref_One__win64_() {
    let slot = caller_state.slot;
    ref_One__win64(
        *(*slot as *mut &'static One), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut One));
}
extern "C-unwind" { fn ref_One__c_unwind(a0: &'static One, a1: u8, a2: &'static mut One); }
#[no_mangle] pub unsafe extern "C" fn call_ref_One__c_unwind_() {
    let f: unsafe extern "C" fn(&'static One, u8, &'static mut One) =
        core::mem::transmute(ref_One__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static One), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut One));
}
extern "C" { fn pass_Holder__c(a0: u8, a1: Holder, a2: u8) -> Holder; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Holder__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Holder) = pass_Holder__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Holder), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Holder__c_() {
    let slot = caller_state.slot;
    pass_Holder__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Holder), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Holder__win64(a0: u8, a1: Holder, a2: u8) -> Holder; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Holder__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Holder) = pass_Holder__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Holder), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Holder__win64_() {
    let slot = caller_state.slot;
    pass_Holder__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Holder), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Holder__c_unwind(a0: u8, a1: Holder, a2: u8) -> Holder; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Holder__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Holder, u8) -> Holder =
        core::mem::transmute(pass_Holder__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Holder) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Holder), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Holder__c(a0: &'static Holder, a1: u8, a2: &'static mut Holder); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Holder__c_() {
    let slot = caller_state.slot;
    ref_Holder__c(
        *(*slot as *mut &'static Holder), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Holder));
}
extern "win64" { fn ref_Holder__win64(a0: &'static Holder, a1: u8, a2: &'static mut Holder); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Holder__win64_() {
    let slot = caller_state.slot;
    ref_Holder__win64(
        *(*slot as *mut &'static Holder), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Holder));
}
extern "C-unwind" { fn ref_Holder__c_unwind(a0: &'static Holder, a1: u8, a2: &'static mut Holder); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Holder__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Holder, u8, &'static mut Holder) =
        core::mem::transmute(ref_Holder__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static Holder), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Holder));
}
extern "C" { fn pass_Outer__c(a0: u8, a1: Outer, a2: u8) -> Outer; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Outer__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Outer) = pass_Outer__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Outer), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Outer__c_() {
    let slot = caller_state.slot;
    pass_Outer__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Outer), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Outer__win64(a0: u8, a1: Outer, a2: u8) -> Outer; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Outer__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Outer) = pass_Outer__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Outer), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Outer__win64_() {
    let slot = caller_state.slot;
    pass_Outer__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Outer), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Outer__c_unwind(a0: u8, a1: Outer, a2: u8) -> Outer; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Outer__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Outer, u8) -> Outer = core::mem::transmute(pass_Outer__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Outer) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Outer), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Outer__c(a0: &'static Outer, a1: u8, a2: &'static mut Outer); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Outer__c_() {
    let slot = caller_state.slot;
    ref_Outer__c(
        *(*slot as *mut &'static Outer), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Outer));
}
extern "win64" { fn ref_Outer__win64(a0: &'static Outer, a1: u8, a2: &'static mut Outer); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Outer__win64_() {
    let slot = caller_state.slot;
    ref_Outer__win64(
        *(*slot as *mut &'static Outer), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Outer));
}
extern "C-unwind" { fn ref_Outer__c_unwind(a0: &'static Outer, a1: u8, a2: &'static mut Outer); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Outer__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Outer, u8, &'static mut Outer) =
        core::mem::transmute(ref_Outer__c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static Outer), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Outer));
}
extern "C" { fn pass_Option___c(a0: u8, a1: Option_, a2: u8) -> Option_; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Option___c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option_) = pass_Option___c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option_), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Option___c_() {
    let slot = caller_state.slot;
    pass_Option___c(*(*slot as *mut u8), *(*slot.add(1) as *mut Option_), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Option___win64(a0: u8, a1: Option_, a2: u8) -> Option_; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Option___win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option_) = pass_Option___win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option_), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Option___win64_() {
    let slot = caller_state.slot;
    pass_Option___win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Option_), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Option___c_unwind(a0: u8, a1: Option_, a2: u8) -> Option_; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Option___c_unwind_() {
    let f: unsafe extern "C" fn(u8, Option_, u8) -> Option_ =
        core::mem::transmute(pass_Option___c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Option_) = f(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Option_), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Option___c(a0: &'static Option_, a1: u8, a2: &'static mut Option_); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Option___c_() {
    let slot = caller_state.slot;
    ref_Option___c(
        *(*slot as *mut &'static Option_), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Option_));
}
extern "win64" { fn ref_Option___win64(a0: &'static Option_, a1: u8, a2: &'static mut Option_); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Option___win64_() {
    let slot = caller_state.slot;
    ref_Option___win64(
        *(*slot as *mut &'static Option_), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Option_));
}
extern "C-unwind" { fn ref_Option___c_unwind(a0: &'static Option_, a1: u8, a2: &'static mut Option_); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Option___c_unwind_() {
    let f: unsafe extern "C" fn(&'static Option_, u8, &'static mut Option_) =
        core::mem::transmute(ref_Option___c_unwind as *const ());
    let slot = caller_state.slot;
    f(
        *(*slot as *mut &'static Option_), *(*slot.add(1) as *mut u8),
        core::ptr::read(*slot.add(2) as *mut &'static mut Option_));
}
extern "C" { fn pass_Great__c(a0: u8, a1: Great, a2: u8) -> Great; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Great__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Great) = pass_Great__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Great), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Great__win64(a0: u8, a1: Great, a2: u8) -> Great; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Great__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Great) = pass_Great__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Great), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Great__c_unwind(a0: u8, a1: Great, a2: u8) -> Great; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Great__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Great, u8) -> Great = core::mem::transmute(pass_Great__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Great) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Great), *(*slot.add(2) as *mut u8));
}
