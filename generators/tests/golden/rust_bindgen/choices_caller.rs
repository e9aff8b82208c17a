// abiter VERSION: the caller's side of choices in Rust with bindgen
// abiter gen choices.kdl --lang rust_bindgen --side caller
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

// All bytes of a value, as many as bindgen's type has.
unsafe fn abiter_put_all<T>(to: *mut T) { abiter_put(to as *mut u8, core::mem::size_of::<T>()) }
unsafe fn abiter_get_all<T>(from: *mut T) { abiter_get(from as *const u8, core::mem::size_of::<T>()) }

unsafe fn abiter_element<T, const N: usize>(array: *mut [T; N], i: usize) -> *mut T { (array as *mut T).add(i) }

// Another codec's put and get, for an object inside the one at hand.
unsafe fn abiter_inside<T>(object: *mut T, codec: unsafe extern "C" fn()) {
    caller_state.object = object as *mut u8;
    codec();
}

// The same where the object may be misaligned.
unsafe fn abiter_inside_packed<T>(object: *mut T, codec: unsafe extern "C" fn()) {
    let place = object as *mut core::mem::MaybeUninit<T>;
    let mut aligned = core::ptr::read_unaligned(place);
    caller_state.object = aligned.as_mut_ptr() as *mut u8;
    codec();
    core::ptr::write_unaligned(place, aligned);
}

// What a pointer leads to: room for `count` of them, or what is found there.
unsafe fn abiter_put_target<T>(to: *mut *mut T, count: usize) -> *mut T {
    abiter_put_ref(to as *mut u8, count * core::mem::size_of::<T>(), core::mem::align_of::<T>()) as *mut T
}
unsafe fn abiter_get_target<T>(from: *mut *mut T) -> *mut T { abiter_get_ref(from as *const u8) as *mut T }

//c typedef int i32;
//c typedef double f64;
//c typedef unsigned char u8;
//c typedef enum Color { Color_Red = 0, Color_Green = 1, Color_Blue = 2 } Color;
//c typedef enum Odd { Odd_Minus = -1, Odd_Zero = 0, Odd_Big = 70000 } Odd;
//c typedef unsigned char Small;
//c enum { Small_A = 1, Small_B = 200 };
//c typedef long long Long;
//c enum { Long_Least = -9223372036854775807 - 1, Long_Most = 9223372036854775807 };
//c typedef unsigned long long Great;
//c enum { Great_A = 0, Great_B = 0x8000000000000000ull, Great_C = 0xffffffffffffffffull };
//c typedef short Signed;
//c enum { Signed_A = -300, Signed_B = 300 };
//c typedef unsigned short u16;
//c typedef union Raw { i32 Int; f64 Float; u8 Bytes[12]; } Raw;
//c typedef struct __attribute__((packed)) HasRaw { u8 a; Raw r; u8 b; } HasRaw;
//c typedef enum Data_tag {
//c   Data_Simple = 0, Data_Complex = 1, Data_Empty = 2, Data_Braces = 3, Data_Two = 4,
//c } Data_tag;
//c typedef struct Data {
//c   Data_tag tag;
//c   union {
//c     struct { f64 _0; } Simple;
//c     struct { Color color; u16 value; u8 tag; } Complex;
//c     struct { u8 _0; Raw _1; } Two;
//c   } payload;
//c } Data;
//c typedef enum DataC_tag {
//c   DataC_Simple = 0, DataC_Complex = 1, DataC_Empty = 2, DataC_Braces = 3, DataC_Two = 4,
//c } DataC_tag;
//c typedef struct DataC {
//c   DataC_tag tag;
//c   union {
//c     struct { f64 _0; } Simple;
//c     struct { Color color; u16 value; u8 tag; } Complex;
//c     struct { u8 _0; Raw _1; } Two;
//c   } payload;
//c } DataC;
//c enum { DataU8_Simple = 0, DataU8_Complex = 1, DataU8_Empty = 2, DataU8_Braces = 3, DataU8_Two = 4 };
//c typedef union DataU8 {
//c   unsigned char tag_;
//c   struct { unsigned char tag_; f64 _0; } Simple;
//c   struct { unsigned char tag_; Color color; u16 value; u8 tag; } Complex;
//c   struct { unsigned char tag_; u8 _0; Raw _1; } Two;
//c } DataU8;
//c enum { DataI32_Simple = 0, DataI32_Complex = 1, DataI32_Empty = 2, DataI32_Braces = 3, DataI32_Two = 4 };
//c typedef union DataI32 {
//c   int tag_;
//c   struct { int tag_; f64 _0; } Simple;
//c   struct { int tag_; Color color; u16 value; u8 tag; } Complex;
//c   struct { int tag_; u8 _0; Raw _1; } Two;
//c } DataI32;
//c enum { DataCU8_Simple = 0, DataCU8_Complex = 1, DataCU8_Empty = 2, DataCU8_Braces = 3, DataCU8_Two = 4 };
//c typedef struct DataCU8 {
//c   unsigned char tag;
//c   union {
//c     struct { f64 _0; } Simple;
//c     struct { Color color; u16 value; u8 tag; } Complex;
//c     struct { u8 _0; Raw _1; } Two;
//c   } payload;
//c } DataCU8;
//c typedef enum Aligned_tag { Aligned_Byte = 0, Aligned_None_ = 1 } Aligned_tag;
//c typedef struct __attribute__((aligned(16))) Aligned {
//c   Aligned_tag tag;
//c   union {
//c     struct { u8 _0; } Byte;
//c   } payload;
//c } Aligned;
//c typedef enum Plain { Plain_A = 0, Plain_B = 1 } Plain;
//c typedef unsigned short PlainU16;
//c enum { PlainU16_A = 0, PlainU16_B = 1 };
//c typedef enum One_tag { One_A = 0 } One_tag;
//c typedef struct One {
//c   One_tag tag;
//c   union {
//c     struct { u8 _0; } A;
//c   } payload;
//c } One;
//c typedef struct __attribute__((packed)) Holder {
//c   u8 a;
//c   DataU8 d;
//c   Data e[2];
//c   Small s;
//c   Color c;
//c   Plain p;
//c   u8 z;
//c } Holder;
//c typedef enum Option__tag { Option__None_ = 0, Option__Some = 1 } Option__tag;
//c typedef struct Option_ {
//c   Option__tag tag;
//c   union {
//c     struct { DataCU8 _0; } Some;
//c   } payload;
//c } Option_;
//c typedef struct Outer { Holder h; Option_ o; Color x[3]; } Outer;
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Color() {
    let v = caller_state.object as *mut bindings::Color;
    abiter_put_all(v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Color() {
    let v = caller_state.object as *mut bindings::Color;
    abiter_get_all(v);
}
#[no_mangle]
pub static caller_layout_Color: [u64; 2] = [
    core::mem::size_of::<bindings::Color>() as u64, abiter_offset::<bindings::Color>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Odd() {
    let v = caller_state.object as *mut bindings::Odd;
    abiter_put_all(v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Odd() {
    let v = caller_state.object as *mut bindings::Odd;
    abiter_get_all(v);
}
#[no_mangle]
pub static caller_layout_Odd: [u64; 2] = [
    core::mem::size_of::<bindings::Odd>() as u64, abiter_offset::<bindings::Odd>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Small() {
    let v = caller_state.object as *mut bindings::Small;
    abiter_put_all(v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Small() {
    let v = caller_state.object as *mut bindings::Small;
    abiter_get_all(v);
}
#[no_mangle]
pub static caller_layout_Small: [u64; 2] = [
    core::mem::size_of::<bindings::Small>() as u64, abiter_offset::<bindings::Small>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Long() {
    let v = caller_state.object as *mut bindings::Long;
    abiter_put_all(v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Long() {
    let v = caller_state.object as *mut bindings::Long;
    abiter_get_all(v);
}
#[no_mangle]
pub static caller_layout_Long: [u64; 2] = [
    core::mem::size_of::<bindings::Long>() as u64, abiter_offset::<bindings::Long>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Great() {
    let v = caller_state.object as *mut bindings::Great;
    abiter_put_all(v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Great() {
    let v = caller_state.object as *mut bindings::Great;
    abiter_get_all(v);
}
#[no_mangle]
pub static caller_layout_Great: [u64; 2] = [
    core::mem::size_of::<bindings::Great>() as u64, abiter_offset::<bindings::Great>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Signed() {
    let v = caller_state.object as *mut bindings::Signed;
    abiter_put_all(v);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Signed() {
    let v = caller_state.object as *mut bindings::Signed;
    abiter_get_all(v);
}
#[no_mangle]
pub static caller_layout_Signed: [u64; 2] = [
    core::mem::size_of::<bindings::Signed>() as u64, abiter_offset::<bindings::Signed>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Raw() {
    let v = caller_state.object as *mut bindings::Raw;
    match abiter_put_choice() {
        0 => { abiter_put_all(core::ptr::addr_of_mut!((*v).Int)); }
        1 => { abiter_put_all(core::ptr::addr_of_mut!((*v).Float)); }
        2 => {
            let mut i = 0;
            while i < 12 {
                let e0 = abiter_element(core::ptr::addr_of_mut!((*v).Bytes), i);
                abiter_put_all(e0);
                i += 1;
            }
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Raw() {
    let v = caller_state.object as *mut bindings::Raw;
    match abiter_get_choice() {
        0 => { abiter_get_all(core::ptr::addr_of_mut!((*v).Int)); }
        1 => { abiter_get_all(core::ptr::addr_of_mut!((*v).Float)); }
        2 => {
            let mut i = 0;
            while i < 12 {
                let e0 = abiter_element(core::ptr::addr_of_mut!((*v).Bytes), i);
                abiter_get_all(e0);
                i += 1;
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Raw: [u64; 2] = [
    core::mem::size_of::<bindings::Raw>() as u64, abiter_offset::<bindings::Raw>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_HasRaw() {
    let v = caller_state.object as *mut bindings::HasRaw;
    abiter_put_all(core::ptr::addr_of_mut!((*v).a));
    abiter_inside_packed(core::ptr::addr_of_mut!((*v).r), caller_put_Raw);
    abiter_put_all(core::ptr::addr_of_mut!((*v).b));
}
#[no_mangle] pub unsafe extern "C" fn caller_get_HasRaw() {
    let v = caller_state.object as *mut bindings::HasRaw;
    abiter_get_all(core::ptr::addr_of_mut!((*v).a));
    abiter_inside_packed(core::ptr::addr_of_mut!((*v).r), caller_get_Raw);
    abiter_get_all(core::ptr::addr_of_mut!((*v).b));
}
#[no_mangle]
pub static caller_layout_HasRaw: [u64; 2] = [
    core::mem::size_of::<bindings::HasRaw>() as u64, abiter_offset::<bindings::HasRaw>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Data() {
    let v = caller_state.object as *mut bindings::Data;
    match abiter_put_tag() {
        0 => {
            (*v).tag = bindings::Data_tag_Data_Simple as _;
            abiter_put_all(core::ptr::addr_of_mut!((*v).payload.Simple._0));
        }
        1 => {
            (*v).tag = bindings::Data_tag_Data_Complex as _;
            abiter_put_all(core::ptr::addr_of_mut!((*v).payload.Complex.color));
            abiter_put_all(core::ptr::addr_of_mut!((*v).payload.Complex.value));
            abiter_put_all(core::ptr::addr_of_mut!((*v).payload.Complex.tag));
        }
        2 => { (*v).tag = bindings::Data_tag_Data_Empty as _; }
        3 => { (*v).tag = bindings::Data_tag_Data_Braces as _; }
        4 => {
            (*v).tag = bindings::Data_tag_Data_Two as _;
            abiter_put_all(core::ptr::addr_of_mut!((*v).payload.Two._0));
            abiter_inside(core::ptr::addr_of_mut!((*v).payload.Two._1), caller_put_Raw);
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Data() {
    let v = caller_state.object as *mut bindings::Data;
    match abiter_get_tag((*v).tag as u64, 5) {
        0 => { abiter_get_all(core::ptr::addr_of_mut!((*v).payload.Simple._0)); }
        1 => {
            abiter_get_all(core::ptr::addr_of_mut!((*v).payload.Complex.color));
            abiter_get_all(core::ptr::addr_of_mut!((*v).payload.Complex.value));
            abiter_get_all(core::ptr::addr_of_mut!((*v).payload.Complex.tag));
        }
        2 => {}
        3 => {}
        4 => {
            abiter_get_all(core::ptr::addr_of_mut!((*v).payload.Two._0));
            abiter_inside(core::ptr::addr_of_mut!((*v).payload.Two._1), caller_get_Raw);
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Data: [u64; 2] = [
    core::mem::size_of::<bindings::Data>() as u64, abiter_offset::<bindings::Data>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_DataC() {
    let v = caller_state.object as *mut bindings::DataC;
    match abiter_put_tag() {
        0 => {
            (*v).tag = bindings::DataC_tag_DataC_Simple as _;
            abiter_put_all(core::ptr::addr_of_mut!((*v).payload.Simple._0));
        }
        1 => {
            (*v).tag = bindings::DataC_tag_DataC_Complex as _;
            abiter_put_all(core::ptr::addr_of_mut!((*v).payload.Complex.color));
            abiter_put_all(core::ptr::addr_of_mut!((*v).payload.Complex.value));
            abiter_put_all(core::ptr::addr_of_mut!((*v).payload.Complex.tag));
        }
        2 => { (*v).tag = bindings::DataC_tag_DataC_Empty as _; }
        3 => { (*v).tag = bindings::DataC_tag_DataC_Braces as _; }
        4 => {
            (*v).tag = bindings::DataC_tag_DataC_Two as _;
            abiter_put_all(core::ptr::addr_of_mut!((*v).payload.Two._0));
            abiter_inside(core::ptr::addr_of_mut!((*v).payload.Two._1), caller_put_Raw);
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_DataC() {
    let v = caller_state.object as *mut bindings::DataC;
    match abiter_get_tag((*v).tag as u64, 5) {
        0 => { abiter_get_all(core::ptr::addr_of_mut!((*v).payload.Simple._0)); }
        1 => {
            abiter_get_all(core::ptr::addr_of_mut!((*v).payload.Complex.color));
            abiter_get_all(core::ptr::addr_of_mut!((*v).payload.Complex.value));
            abiter_get_all(core::ptr::addr_of_mut!((*v).payload.Complex.tag));
        }
        2 => {}
        3 => {}
        4 => {
            abiter_get_all(core::ptr::addr_of_mut!((*v).payload.Two._0));
            abiter_inside(core::ptr::addr_of_mut!((*v).payload.Two._1), caller_get_Raw);
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_DataC: [u64; 2] = [
    core::mem::size_of::<bindings::DataC>() as u64, abiter_offset::<bindings::DataC>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_DataU8() {
    let v = caller_state.object as *mut bindings::DataU8;
    match abiter_put_tag() {
        0 => {
            (*v).Simple.tag_ = bindings::DataU8_Simple as _;
            abiter_put_all(core::ptr::addr_of_mut!((*v).Simple._0));
        }
        1 => {
            (*v).Complex.tag_ = bindings::DataU8_Complex as _;
            abiter_put_all(core::ptr::addr_of_mut!((*v).Complex.color));
            abiter_put_all(core::ptr::addr_of_mut!((*v).Complex.value));
            abiter_put_all(core::ptr::addr_of_mut!((*v).Complex.tag));
        }
        2 => { (*v).tag_ = bindings::DataU8_Empty as _; }
        3 => { (*v).tag_ = bindings::DataU8_Braces as _; }
        4 => {
            (*v).Two.tag_ = bindings::DataU8_Two as _;
            abiter_put_all(core::ptr::addr_of_mut!((*v).Two._0));
            abiter_inside(core::ptr::addr_of_mut!((*v).Two._1), caller_put_Raw);
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_DataU8() {
    let v = caller_state.object as *mut bindings::DataU8;
    match abiter_get_tag((*v).tag_ as u64, 5) {
        0 => { abiter_get_all(core::ptr::addr_of_mut!((*v).Simple._0)); }
        1 => {
            abiter_get_all(core::ptr::addr_of_mut!((*v).Complex.color));
            abiter_get_all(core::ptr::addr_of_mut!((*v).Complex.value));
            abiter_get_all(core::ptr::addr_of_mut!((*v).Complex.tag));
        }
        2 => {}
        3 => {}
        4 => {
            abiter_get_all(core::ptr::addr_of_mut!((*v).Two._0));
            abiter_inside(core::ptr::addr_of_mut!((*v).Two._1), caller_get_Raw);
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_DataU8: [u64; 2] = [
    core::mem::size_of::<bindings::DataU8>() as u64, abiter_offset::<bindings::DataU8>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_DataI32() {
    let v = caller_state.object as *mut bindings::DataI32;
    match abiter_put_tag() {
        0 => {
            (*v).Simple.tag_ = bindings::DataI32_Simple as _;
            abiter_put_all(core::ptr::addr_of_mut!((*v).Simple._0));
        }
        1 => {
            (*v).Complex.tag_ = bindings::DataI32_Complex as _;
            abiter_put_all(core::ptr::addr_of_mut!((*v).Complex.color));
            abiter_put_all(core::ptr::addr_of_mut!((*v).Complex.value));
            abiter_put_all(core::ptr::addr_of_mut!((*v).Complex.tag));
        }
        2 => { (*v).tag_ = bindings::DataI32_Empty as _; }
        3 => { (*v).tag_ = bindings::DataI32_Braces as _; }
        4 => {
            (*v).Two.tag_ = bindings::DataI32_Two as _;
            abiter_put_all(core::ptr::addr_of_mut!((*v).Two._0));
            abiter_inside(core::ptr::addr_of_mut!((*v).Two._1), caller_put_Raw);
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_DataI32() {
    let v = caller_state.object as *mut bindings::DataI32;
    match abiter_get_tag((*v).tag_ as u64, 5) {
        0 => { abiter_get_all(core::ptr::addr_of_mut!((*v).Simple._0)); }
        1 => {
            abiter_get_all(core::ptr::addr_of_mut!((*v).Complex.color));
            abiter_get_all(core::ptr::addr_of_mut!((*v).Complex.value));
            abiter_get_all(core::ptr::addr_of_mut!((*v).Complex.tag));
        }
        2 => {}
        3 => {}
        4 => {
            abiter_get_all(core::ptr::addr_of_mut!((*v).Two._0));
            abiter_inside(core::ptr::addr_of_mut!((*v).Two._1), caller_get_Raw);
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_DataI32: [u64; 2] = [
    core::mem::size_of::<bindings::DataI32>() as u64, abiter_offset::<bindings::DataI32>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_DataCU8() {
    let v = caller_state.object as *mut bindings::DataCU8;
    match abiter_put_tag() {
        0 => {
            (*v).tag = bindings::DataCU8_Simple as _;
            abiter_put_all(core::ptr::addr_of_mut!((*v).payload.Simple._0));
        }
        1 => {
            (*v).tag = bindings::DataCU8_Complex as _;
            abiter_put_all(core::ptr::addr_of_mut!((*v).payload.Complex.color));
            abiter_put_all(core::ptr::addr_of_mut!((*v).payload.Complex.value));
            abiter_put_all(core::ptr::addr_of_mut!((*v).payload.Complex.tag));
        }
        2 => { (*v).tag = bindings::DataCU8_Empty as _; }
        3 => { (*v).tag = bindings::DataCU8_Braces as _; }
        4 => {
            (*v).tag = bindings::DataCU8_Two as _;
            abiter_put_all(core::ptr::addr_of_mut!((*v).payload.Two._0));
            abiter_inside(core::ptr::addr_of_mut!((*v).payload.Two._1), caller_put_Raw);
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_DataCU8() {
    let v = caller_state.object as *mut bindings::DataCU8;
    match abiter_get_tag((*v).tag as u64, 5) {
        0 => { abiter_get_all(core::ptr::addr_of_mut!((*v).payload.Simple._0)); }
        1 => {
            abiter_get_all(core::ptr::addr_of_mut!((*v).payload.Complex.color));
            abiter_get_all(core::ptr::addr_of_mut!((*v).payload.Complex.value));
            abiter_get_all(core::ptr::addr_of_mut!((*v).payload.Complex.tag));
        }
        2 => {}
        3 => {}
        4 => {
            abiter_get_all(core::ptr::addr_of_mut!((*v).payload.Two._0));
            abiter_inside(core::ptr::addr_of_mut!((*v).payload.Two._1), caller_get_Raw);
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_DataCU8: [u64; 2] = [
    core::mem::size_of::<bindings::DataCU8>() as u64, abiter_offset::<bindings::DataCU8>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Aligned() {
    let v = caller_state.object as *mut bindings::Aligned;
    match abiter_put_tag() {
        0 => {
            (*v).tag = bindings::Aligned_tag_Aligned_Byte as _;
            abiter_put_all(core::ptr::addr_of_mut!((*v).payload.Byte._0));
        }
        1 => { (*v).tag = bindings::Aligned_tag_Aligned_None_ as _; }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Aligned() {
    let v = caller_state.object as *mut bindings::Aligned;
    match abiter_get_tag((*v).tag as u64, 2) {
        0 => { abiter_get_all(core::ptr::addr_of_mut!((*v).payload.Byte._0)); }
        1 => {}
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Aligned: [u64; 2] = [
    core::mem::size_of::<bindings::Aligned>() as u64, abiter_offset::<bindings::Aligned>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Plain() {
    let v = caller_state.object as *mut bindings::Plain;
    *v = abiter_put_tag() as _;
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Plain() {
    let v = caller_state.object as *mut bindings::Plain;
    abiter_get_tag(*v as u64, 2);
}
#[no_mangle]
pub static caller_layout_Plain: [u64; 2] = [
    core::mem::size_of::<bindings::Plain>() as u64, abiter_offset::<bindings::Plain>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_PlainU16() {
    let v = caller_state.object as *mut bindings::PlainU16;
    *v = abiter_put_tag() as _;
}
#[no_mangle] pub unsafe extern "C" fn caller_get_PlainU16() {
    let v = caller_state.object as *mut bindings::PlainU16;
    abiter_get_tag(*v as u64, 2);
}
#[no_mangle]
pub static caller_layout_PlainU16: [u64; 2] = [
    core::mem::size_of::<bindings::PlainU16>() as u64, abiter_offset::<bindings::PlainU16>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_One() {
    let v = caller_state.object as *mut bindings::One;
    match abiter_put_tag() {
        0 => {
            (*v).tag = bindings::One_tag_One_A as _;
            abiter_put_all(core::ptr::addr_of_mut!((*v).payload.A._0));
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_One() {
    let v = caller_state.object as *mut bindings::One;
    match abiter_get_tag((*v).tag as u64, 1) {
        0 => { abiter_get_all(core::ptr::addr_of_mut!((*v).payload.A._0)); }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_One: [u64; 2] = [
    core::mem::size_of::<bindings::One>() as u64, abiter_offset::<bindings::One>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Holder() {
    let v = caller_state.object as *mut bindings::Holder;
    abiter_put_all(core::ptr::addr_of_mut!((*v).a));
    abiter_inside_packed(core::ptr::addr_of_mut!((*v).d), caller_put_DataU8);
    let mut i = 0;
    while i < 2 {
        let e0 = abiter_element(core::ptr::addr_of_mut!((*v).e), i);
        abiter_inside_packed(e0, caller_put_Data);
        i += 1;
    }
    abiter_put_all(core::ptr::addr_of_mut!((*v).s));
    abiter_put_all(core::ptr::addr_of_mut!((*v).c));
    abiter_inside_packed(core::ptr::addr_of_mut!((*v).p), caller_put_Plain);
    abiter_put_all(core::ptr::addr_of_mut!((*v).z));
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Holder() {
    let v = caller_state.object as *mut bindings::Holder;
    abiter_get_all(core::ptr::addr_of_mut!((*v).a));
    abiter_inside_packed(core::ptr::addr_of_mut!((*v).d), caller_get_DataU8);
    let mut i = 0;
    while i < 2 {
        let e0 = abiter_element(core::ptr::addr_of_mut!((*v).e), i);
        abiter_inside_packed(e0, caller_get_Data);
        i += 1;
    }
    abiter_get_all(core::ptr::addr_of_mut!((*v).s));
    abiter_get_all(core::ptr::addr_of_mut!((*v).c));
    abiter_inside_packed(core::ptr::addr_of_mut!((*v).p), caller_get_Plain);
    abiter_get_all(core::ptr::addr_of_mut!((*v).z));
}
#[no_mangle]
pub static caller_layout_Holder: [u64; 2] = [
    core::mem::size_of::<bindings::Holder>() as u64, abiter_offset::<bindings::Holder>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Option_() {
    let v = caller_state.object as *mut bindings::Option_;
    match abiter_put_tag() {
        0 => { (*v).tag = bindings::Option__tag_Option__None_ as _; }
        1 => {
            (*v).tag = bindings::Option__tag_Option__Some as _;
            abiter_inside(core::ptr::addr_of_mut!((*v).payload.Some._0), caller_put_DataCU8);
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Option_() {
    let v = caller_state.object as *mut bindings::Option_;
    match abiter_get_tag((*v).tag as u64, 2) {
        0 => {}
        1 => { abiter_inside(core::ptr::addr_of_mut!((*v).payload.Some._0), caller_get_DataCU8); }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Option_: [u64; 2] = [
    core::mem::size_of::<bindings::Option_>() as u64, abiter_offset::<bindings::Option_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Outer() {
    let v = caller_state.object as *mut bindings::Outer;
    abiter_inside(core::ptr::addr_of_mut!((*v).h), caller_put_Holder);
    abiter_inside(core::ptr::addr_of_mut!((*v).o), caller_put_Option_);
    let mut i = 0;
    while i < 3 {
        let e0 = abiter_element(core::ptr::addr_of_mut!((*v).x), i);
        abiter_put_all(e0);
        i += 1;
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Outer() {
    let v = caller_state.object as *mut bindings::Outer;
    abiter_inside(core::ptr::addr_of_mut!((*v).h), caller_get_Holder);
    abiter_inside(core::ptr::addr_of_mut!((*v).o), caller_get_Option_);
    let mut i = 0;
    while i < 3 {
        let e0 = abiter_element(core::ptr::addr_of_mut!((*v).x), i);
        abiter_get_all(e0);
        i += 1;
    }
}
#[no_mangle]
pub static caller_layout_Outer: [u64; 2] = [
    core::mem::size_of::<bindings::Outer>() as u64, abiter_offset::<bindings::Outer>() as u64];
//c typedef Raw *abiter_ref_Raw;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Raw() {
    let v = caller_state.object as *mut bindings::abiter_ref_Raw;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Raw);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Raw() {
    let v = caller_state.object as *mut bindings::abiter_ref_Raw;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Raw);
    }
}
#[no_mangle]
pub static caller_layout_ref_Raw: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_Raw>() as u64, abiter_offset::<bindings::abiter_ref_Raw>() as u64];
//c typedef Raw *abiter_mut_Raw;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Raw() {
    let v = caller_state.object as *mut bindings::abiter_mut_Raw;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Raw);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Raw() {
    let v = caller_state.object as *mut bindings::abiter_mut_Raw;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Raw);
    }
}
#[no_mangle]
pub static caller_layout_mut_Raw: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Raw>() as u64, abiter_offset::<bindings::abiter_mut_Raw>() as u64];
//c typedef HasRaw *abiter_ref_HasRaw;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_HasRaw() {
    let v = caller_state.object as *mut bindings::abiter_ref_HasRaw;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_HasRaw);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_HasRaw() {
    let v = caller_state.object as *mut bindings::abiter_ref_HasRaw;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_HasRaw);
    }
}
#[no_mangle]
pub static caller_layout_ref_HasRaw: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_HasRaw>() as u64,
    abiter_offset::<bindings::abiter_ref_HasRaw>() as u64];
//c typedef HasRaw *abiter_mut_HasRaw;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_HasRaw() {
    let v = caller_state.object as *mut bindings::abiter_mut_HasRaw;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_HasRaw);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_HasRaw() {
    let v = caller_state.object as *mut bindings::abiter_mut_HasRaw;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_HasRaw);
    }
}
#[no_mangle]
pub static caller_layout_mut_HasRaw: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_HasRaw>() as u64,
    abiter_offset::<bindings::abiter_mut_HasRaw>() as u64];
//c typedef Color *abiter_ref_Color;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Color() {
    let v = caller_state.object as *mut bindings::abiter_ref_Color;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_put_all(t0);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Color() {
    let v = caller_state.object as *mut bindings::abiter_ref_Color;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_get_all(t0);
    }
}
#[no_mangle]
pub static caller_layout_ref_Color: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_Color>() as u64, abiter_offset::<bindings::abiter_ref_Color>() as u64];
//c typedef Color *abiter_mut_Color;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Color() {
    let v = caller_state.object as *mut bindings::abiter_mut_Color;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_put_all(t0);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Color() {
    let v = caller_state.object as *mut bindings::abiter_mut_Color;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_get_all(t0);
    }
}
#[no_mangle]
pub static caller_layout_mut_Color: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Color>() as u64, abiter_offset::<bindings::abiter_mut_Color>() as u64];
//c typedef Odd *abiter_ref_Odd;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Odd() {
    let v = caller_state.object as *mut bindings::abiter_ref_Odd;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_put_all(t0);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Odd() {
    let v = caller_state.object as *mut bindings::abiter_ref_Odd;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_get_all(t0);
    }
}
#[no_mangle]
pub static caller_layout_ref_Odd: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_Odd>() as u64, abiter_offset::<bindings::abiter_ref_Odd>() as u64];
//c typedef Odd *abiter_mut_Odd;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Odd() {
    let v = caller_state.object as *mut bindings::abiter_mut_Odd;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_put_all(t0);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Odd() {
    let v = caller_state.object as *mut bindings::abiter_mut_Odd;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_get_all(t0);
    }
}
#[no_mangle]
pub static caller_layout_mut_Odd: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Odd>() as u64, abiter_offset::<bindings::abiter_mut_Odd>() as u64];
//c typedef Small *abiter_ref_Small;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Small() {
    let v = caller_state.object as *mut bindings::abiter_ref_Small;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_put_all(t0);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Small() {
    let v = caller_state.object as *mut bindings::abiter_ref_Small;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_get_all(t0);
    }
}
#[no_mangle]
pub static caller_layout_ref_Small: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_Small>() as u64, abiter_offset::<bindings::abiter_ref_Small>() as u64];
//c typedef Small *abiter_mut_Small;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Small() {
    let v = caller_state.object as *mut bindings::abiter_mut_Small;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_put_all(t0);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Small() {
    let v = caller_state.object as *mut bindings::abiter_mut_Small;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_get_all(t0);
    }
}
#[no_mangle]
pub static caller_layout_mut_Small: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Small>() as u64, abiter_offset::<bindings::abiter_mut_Small>() as u64];
//c typedef Signed *abiter_ref_Signed;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Signed() {
    let v = caller_state.object as *mut bindings::abiter_ref_Signed;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_put_all(t0);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Signed() {
    let v = caller_state.object as *mut bindings::abiter_ref_Signed;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_get_all(t0);
    }
}
#[no_mangle]
pub static caller_layout_ref_Signed: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_Signed>() as u64,
    abiter_offset::<bindings::abiter_ref_Signed>() as u64];
//c typedef Signed *abiter_mut_Signed;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Signed() {
    let v = caller_state.object as *mut bindings::abiter_mut_Signed;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_put_all(t0);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Signed() {
    let v = caller_state.object as *mut bindings::abiter_mut_Signed;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_get_all(t0);
    }
}
#[no_mangle]
pub static caller_layout_mut_Signed: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Signed>() as u64,
    abiter_offset::<bindings::abiter_mut_Signed>() as u64];
//c typedef Long *abiter_ref_Long;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Long() {
    let v = caller_state.object as *mut bindings::abiter_ref_Long;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_put_all(t0);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Long() {
    let v = caller_state.object as *mut bindings::abiter_ref_Long;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_get_all(t0);
    }
}
#[no_mangle]
pub static caller_layout_ref_Long: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_Long>() as u64, abiter_offset::<bindings::abiter_ref_Long>() as u64];
//c typedef Long *abiter_mut_Long;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Long() {
    let v = caller_state.object as *mut bindings::abiter_mut_Long;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_put_all(t0);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Long() {
    let v = caller_state.object as *mut bindings::abiter_mut_Long;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_get_all(t0);
    }
}
#[no_mangle]
pub static caller_layout_mut_Long: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Long>() as u64, abiter_offset::<bindings::abiter_mut_Long>() as u64];
//c typedef Data *abiter_ref_Data;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Data() {
    let v = caller_state.object as *mut bindings::abiter_ref_Data;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Data);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Data() {
    let v = caller_state.object as *mut bindings::abiter_ref_Data;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Data);
    }
}
#[no_mangle]
pub static caller_layout_ref_Data: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_Data>() as u64, abiter_offset::<bindings::abiter_ref_Data>() as u64];
//c typedef Data *abiter_mut_Data;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Data() {
    let v = caller_state.object as *mut bindings::abiter_mut_Data;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Data);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Data() {
    let v = caller_state.object as *mut bindings::abiter_mut_Data;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Data);
    }
}
#[no_mangle]
pub static caller_layout_mut_Data: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Data>() as u64, abiter_offset::<bindings::abiter_mut_Data>() as u64];
//c typedef DataC *abiter_ref_DataC;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_DataC() {
    let v = caller_state.object as *mut bindings::abiter_ref_DataC;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_DataC);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_DataC() {
    let v = caller_state.object as *mut bindings::abiter_ref_DataC;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_DataC);
    }
}
#[no_mangle]
pub static caller_layout_ref_DataC: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_DataC>() as u64, abiter_offset::<bindings::abiter_ref_DataC>() as u64];
//c typedef DataC *abiter_mut_DataC;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_DataC() {
    let v = caller_state.object as *mut bindings::abiter_mut_DataC;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_DataC);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_DataC() {
    let v = caller_state.object as *mut bindings::abiter_mut_DataC;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_DataC);
    }
}
#[no_mangle]
pub static caller_layout_mut_DataC: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_DataC>() as u64, abiter_offset::<bindings::abiter_mut_DataC>() as u64];
//c typedef DataU8 *abiter_ref_DataU8;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_DataU8() {
    let v = caller_state.object as *mut bindings::abiter_ref_DataU8;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_DataU8);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_DataU8() {
    let v = caller_state.object as *mut bindings::abiter_ref_DataU8;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_DataU8);
    }
}
#[no_mangle]
pub static caller_layout_ref_DataU8: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_DataU8>() as u64,
    abiter_offset::<bindings::abiter_ref_DataU8>() as u64];
//c typedef DataU8 *abiter_mut_DataU8;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_DataU8() {
    let v = caller_state.object as *mut bindings::abiter_mut_DataU8;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_DataU8);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_DataU8() {
    let v = caller_state.object as *mut bindings::abiter_mut_DataU8;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_DataU8);
    }
}
#[no_mangle]
pub static caller_layout_mut_DataU8: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_DataU8>() as u64,
    abiter_offset::<bindings::abiter_mut_DataU8>() as u64];
//c typedef DataI32 *abiter_ref_DataI32;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_DataI32() {
    let v = caller_state.object as *mut bindings::abiter_ref_DataI32;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_DataI32);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_DataI32() {
    let v = caller_state.object as *mut bindings::abiter_ref_DataI32;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_DataI32);
    }
}
#[no_mangle]
pub static caller_layout_ref_DataI32: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_DataI32>() as u64,
    abiter_offset::<bindings::abiter_ref_DataI32>() as u64];
//c typedef DataI32 *abiter_mut_DataI32;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_DataI32() {
    let v = caller_state.object as *mut bindings::abiter_mut_DataI32;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_DataI32);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_DataI32() {
    let v = caller_state.object as *mut bindings::abiter_mut_DataI32;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_DataI32);
    }
}
#[no_mangle]
pub static caller_layout_mut_DataI32: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_DataI32>() as u64,
    abiter_offset::<bindings::abiter_mut_DataI32>() as u64];
//c typedef DataCU8 *abiter_ref_DataCU8;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_DataCU8() {
    let v = caller_state.object as *mut bindings::abiter_ref_DataCU8;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_DataCU8);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_DataCU8() {
    let v = caller_state.object as *mut bindings::abiter_ref_DataCU8;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_DataCU8);
    }
}
#[no_mangle]
pub static caller_layout_ref_DataCU8: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_DataCU8>() as u64,
    abiter_offset::<bindings::abiter_ref_DataCU8>() as u64];
//c typedef DataCU8 *abiter_mut_DataCU8;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_DataCU8() {
    let v = caller_state.object as *mut bindings::abiter_mut_DataCU8;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_DataCU8);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_DataCU8() {
    let v = caller_state.object as *mut bindings::abiter_mut_DataCU8;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_DataCU8);
    }
}
#[no_mangle]
pub static caller_layout_mut_DataCU8: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_DataCU8>() as u64,
    abiter_offset::<bindings::abiter_mut_DataCU8>() as u64];
//c typedef Aligned *abiter_ref_Aligned;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Aligned() {
    let v = caller_state.object as *mut bindings::abiter_ref_Aligned;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Aligned);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Aligned() {
    let v = caller_state.object as *mut bindings::abiter_ref_Aligned;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Aligned);
    }
}
#[no_mangle]
pub static caller_layout_ref_Aligned: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_Aligned>() as u64,
    abiter_offset::<bindings::abiter_ref_Aligned>() as u64];
//c typedef Aligned *abiter_mut_Aligned;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Aligned() {
    let v = caller_state.object as *mut bindings::abiter_mut_Aligned;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Aligned);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Aligned() {
    let v = caller_state.object as *mut bindings::abiter_mut_Aligned;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Aligned);
    }
}
#[no_mangle]
pub static caller_layout_mut_Aligned: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Aligned>() as u64,
    abiter_offset::<bindings::abiter_mut_Aligned>() as u64];
//c typedef Plain *abiter_ref_Plain;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Plain() {
    let v = caller_state.object as *mut bindings::abiter_ref_Plain;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Plain);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Plain() {
    let v = caller_state.object as *mut bindings::abiter_ref_Plain;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Plain);
    }
}
#[no_mangle]
pub static caller_layout_ref_Plain: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_Plain>() as u64, abiter_offset::<bindings::abiter_ref_Plain>() as u64];
//c typedef Plain *abiter_mut_Plain;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Plain() {
    let v = caller_state.object as *mut bindings::abiter_mut_Plain;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Plain);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Plain() {
    let v = caller_state.object as *mut bindings::abiter_mut_Plain;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Plain);
    }
}
#[no_mangle]
pub static caller_layout_mut_Plain: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Plain>() as u64, abiter_offset::<bindings::abiter_mut_Plain>() as u64];
//c typedef PlainU16 *abiter_ref_PlainU16;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_PlainU16() {
    let v = caller_state.object as *mut bindings::abiter_ref_PlainU16;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_PlainU16);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_PlainU16() {
    let v = caller_state.object as *mut bindings::abiter_ref_PlainU16;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_PlainU16);
    }
}
#[no_mangle]
pub static caller_layout_ref_PlainU16: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_PlainU16>() as u64,
    abiter_offset::<bindings::abiter_ref_PlainU16>() as u64];
//c typedef PlainU16 *abiter_mut_PlainU16;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_PlainU16() {
    let v = caller_state.object as *mut bindings::abiter_mut_PlainU16;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_PlainU16);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_PlainU16() {
    let v = caller_state.object as *mut bindings::abiter_mut_PlainU16;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_PlainU16);
    }
}
#[no_mangle]
pub static caller_layout_mut_PlainU16: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_PlainU16>() as u64,
    abiter_offset::<bindings::abiter_mut_PlainU16>() as u64];
//c typedef One *abiter_ref_One;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_One() {
    let v = caller_state.object as *mut bindings::abiter_ref_One;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_One);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_One() {
    let v = caller_state.object as *mut bindings::abiter_ref_One;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_One);
    }
}
#[no_mangle]
pub static caller_layout_ref_One: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_One>() as u64, abiter_offset::<bindings::abiter_ref_One>() as u64];
//c typedef One *abiter_mut_One;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_One() {
    let v = caller_state.object as *mut bindings::abiter_mut_One;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_One);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_One() {
    let v = caller_state.object as *mut bindings::abiter_mut_One;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_One);
    }
}
#[no_mangle]
pub static caller_layout_mut_One: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_One>() as u64, abiter_offset::<bindings::abiter_mut_One>() as u64];
//c typedef Holder *abiter_ref_Holder;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Holder() {
    let v = caller_state.object as *mut bindings::abiter_ref_Holder;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Holder);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Holder() {
    let v = caller_state.object as *mut bindings::abiter_ref_Holder;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Holder);
    }
}
#[no_mangle]
pub static caller_layout_ref_Holder: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_Holder>() as u64,
    abiter_offset::<bindings::abiter_ref_Holder>() as u64];
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
//c typedef Outer *abiter_ref_Outer;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Outer() {
    let v = caller_state.object as *mut bindings::abiter_ref_Outer;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Outer);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Outer() {
    let v = caller_state.object as *mut bindings::abiter_ref_Outer;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Outer);
    }
}
#[no_mangle]
pub static caller_layout_ref_Outer: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_Outer>() as u64, abiter_offset::<bindings::abiter_ref_Outer>() as u64];
//c typedef Outer *abiter_mut_Outer;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Outer() {
    let v = caller_state.object as *mut bindings::abiter_mut_Outer;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Outer);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Outer() {
    let v = caller_state.object as *mut bindings::abiter_mut_Outer;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Outer);
    }
}
#[no_mangle]
pub static caller_layout_mut_Outer: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Outer>() as u64, abiter_offset::<bindings::abiter_mut_Outer>() as u64];
//c typedef Option_ *abiter_ref_Option_;
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Option_() {
    let v = caller_state.object as *mut bindings::abiter_ref_Option_;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Option_);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Option_() {
    let v = caller_state.object as *mut bindings::abiter_ref_Option_;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Option_);
    }
}
#[no_mangle]
pub static caller_layout_ref_Option_: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_ref_Option_>() as u64,
    abiter_offset::<bindings::abiter_ref_Option_>() as u64];
//c typedef Option_ *abiter_mut_Option_;
#[no_mangle] pub unsafe extern "C" fn caller_put_mut_Option_() {
    let v = caller_state.object as *mut bindings::abiter_mut_Option_;
    let t0 = abiter_put_target(v, 1);
    if !t0.is_null() {
        abiter_inside(t0, caller_put_Option_);
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_mut_Option_() {
    let v = caller_state.object as *mut bindings::abiter_mut_Option_;
    let t0 = abiter_get_target(v);
    if !t0.is_null() {
        abiter_inside(t0, caller_get_Option_);
    }
}
#[no_mangle]
pub static caller_layout_mut_Option_: [u64; 2] = [
    core::mem::size_of::<bindings::abiter_mut_Option_>() as u64,
    abiter_offset::<bindings::abiter_mut_Option_>() as u64];
//c Raw pass_Raw__c(u8 a0, Raw a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Raw__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Raw__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Raw pass_Raw__win64(u8 a0, Raw a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Raw__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Raw__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Raw pass_Raw__c_unwind(u8 a0, Raw a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Raw__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Raw__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Raw__c(Raw *a0, u8 a1, Raw *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Raw__c_() {
    let slot = caller_state.slot;
    bindings::ref_Raw__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Raw__win64(Raw *a0, u8 a1, Raw *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Raw__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Raw__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_Raw__c_unwind(Raw *a0, u8 a1, Raw *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Raw__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Raw__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c HasRaw pass_HasRaw__c(u8 a0, HasRaw a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_HasRaw__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_HasRaw__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) HasRaw pass_HasRaw__win64(u8 a0, HasRaw a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_HasRaw__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_HasRaw__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c HasRaw pass_HasRaw__c_unwind(u8 a0, HasRaw a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_HasRaw__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_HasRaw__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_HasRaw__c(HasRaw *a0, u8 a1, HasRaw *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_HasRaw__c_() {
    let slot = caller_state.slot;
    bindings::ref_HasRaw__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_HasRaw__win64(HasRaw *a0, u8 a1, HasRaw *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_HasRaw__win64_() {
    let slot = caller_state.slot;
    bindings::ref_HasRaw__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_HasRaw__c_unwind(HasRaw *a0, u8 a1, HasRaw *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_HasRaw__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_HasRaw__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c Color pass_Color__c(u8 a0, Color a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Color__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Color__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Color pass_Color__win64(u8 a0, Color a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Color__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Color__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Color pass_Color__c_unwind(u8 a0, Color a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Color__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Color__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Color__c(Color *a0, u8 a1, Color *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Color__c_() {
    let slot = caller_state.slot;
    bindings::ref_Color__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Color__win64(Color *a0, u8 a1, Color *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Color__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Color__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_Color__c_unwind(Color *a0, u8 a1, Color *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Color__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Color__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c Odd pass_Odd__c(u8 a0, Odd a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Odd__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Odd__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Odd pass_Odd__win64(u8 a0, Odd a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Odd__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Odd__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Odd pass_Odd__c_unwind(u8 a0, Odd a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Odd__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Odd__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Odd__c(Odd *a0, u8 a1, Odd *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Odd__c_() {
    let slot = caller_state.slot;
    bindings::ref_Odd__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Odd__win64(Odd *a0, u8 a1, Odd *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Odd__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Odd__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_Odd__c_unwind(Odd *a0, u8 a1, Odd *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Odd__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Odd__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c Small pass_Small__c(u8 a0, Small a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Small__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Small__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Small pass_Small__win64(u8 a0, Small a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Small__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Small__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Small pass_Small__c_unwind(u8 a0, Small a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Small__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Small__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Small__c(Small *a0, u8 a1, Small *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Small__c_() {
    let slot = caller_state.slot;
    bindings::ref_Small__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Small__win64(Small *a0, u8 a1, Small *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Small__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Small__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_Small__c_unwind(Small *a0, u8 a1, Small *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Small__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Small__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
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
//c void ref_Signed__c(Signed *a0, u8 a1, Signed *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Signed__c_() {
    let slot = caller_state.slot;
    bindings::ref_Signed__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Signed__win64(Signed *a0, u8 a1, Signed *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Signed__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Signed__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_Signed__c_unwind(Signed *a0, u8 a1, Signed *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Signed__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Signed__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c Long pass_Long__c(u8 a0, Long a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Long__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Long__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Long pass_Long__win64(u8 a0, Long a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Long__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Long__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Long pass_Long__c_unwind(u8 a0, Long a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Long__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Long__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Long__c(Long *a0, u8 a1, Long *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Long__c_() {
    let slot = caller_state.slot;
    bindings::ref_Long__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Long__win64(Long *a0, u8 a1, Long *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Long__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Long__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_Long__c_unwind(Long *a0, u8 a1, Long *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Long__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Long__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c Data pass_Data__c(u8 a0, Data a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Data__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Data__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Data pass_Data__win64(u8 a0, Data a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Data__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Data__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Data pass_Data__c_unwind(u8 a0, Data a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Data__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Data__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Data__c(Data *a0, u8 a1, Data *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Data__c_() {
    let slot = caller_state.slot;
    bindings::ref_Data__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Data__win64(Data *a0, u8 a1, Data *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Data__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Data__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_Data__c_unwind(Data *a0, u8 a1, Data *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Data__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Data__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c DataC pass_DataC__c(u8 a0, DataC a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_DataC__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_DataC__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) DataC pass_DataC__win64(u8 a0, DataC a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_DataC__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_DataC__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c DataC pass_DataC__c_unwind(u8 a0, DataC a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_DataC__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_DataC__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_DataC__c(DataC *a0, u8 a1, DataC *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_DataC__c_() {
    let slot = caller_state.slot;
    bindings::ref_DataC__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_DataC__win64(DataC *a0, u8 a1, DataC *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_DataC__win64_() {
    let slot = caller_state.slot;
    bindings::ref_DataC__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_DataC__c_unwind(DataC *a0, u8 a1, DataC *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_DataC__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_DataC__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c DataU8 pass_DataU8__c(u8 a0, DataU8 a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_DataU8__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_DataU8__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) DataU8 pass_DataU8__win64(u8 a0, DataU8 a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_DataU8__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_DataU8__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c DataU8 pass_DataU8__c_unwind(u8 a0, DataU8 a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_DataU8__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_DataU8__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_DataU8__c(DataU8 *a0, u8 a1, DataU8 *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_DataU8__c_() {
    let slot = caller_state.slot;
    bindings::ref_DataU8__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_DataU8__win64(DataU8 *a0, u8 a1, DataU8 *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_DataU8__win64_() {
    let slot = caller_state.slot;
    bindings::ref_DataU8__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_DataU8__c_unwind(DataU8 *a0, u8 a1, DataU8 *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_DataU8__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_DataU8__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c DataI32 pass_DataI32__c(u8 a0, DataI32 a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_DataI32__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_DataI32__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) DataI32 pass_DataI32__win64(u8 a0, DataI32 a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_DataI32__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_DataI32__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c DataI32 pass_DataI32__c_unwind(u8 a0, DataI32 a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_DataI32__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_DataI32__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_DataI32__c(DataI32 *a0, u8 a1, DataI32 *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_DataI32__c_() {
    let slot = caller_state.slot;
    bindings::ref_DataI32__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_DataI32__win64(DataI32 *a0, u8 a1, DataI32 *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_DataI32__win64_() {
    let slot = caller_state.slot;
    bindings::ref_DataI32__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_DataI32__c_unwind(DataI32 *a0, u8 a1, DataI32 *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_DataI32__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_DataI32__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c DataCU8 pass_DataCU8__c(u8 a0, DataCU8 a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_DataCU8__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_DataCU8__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) DataCU8 pass_DataCU8__win64(u8 a0, DataCU8 a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_DataCU8__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_DataCU8__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c DataCU8 pass_DataCU8__c_unwind(u8 a0, DataCU8 a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_DataCU8__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_DataCU8__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_DataCU8__c(DataCU8 *a0, u8 a1, DataCU8 *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_DataCU8__c_() {
    let slot = caller_state.slot;
    bindings::ref_DataCU8__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_DataCU8__win64(DataCU8 *a0, u8 a1, DataCU8 *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_DataCU8__win64_() {
    let slot = caller_state.slot;
    bindings::ref_DataCU8__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_DataCU8__c_unwind(DataCU8 *a0, u8 a1, DataCU8 *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_DataCU8__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_DataCU8__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c Aligned pass_Aligned__c(u8 a0, Aligned a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Aligned__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Aligned__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Aligned pass_Aligned__win64(u8 a0, Aligned a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Aligned__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Aligned__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Aligned pass_Aligned__c_unwind(u8 a0, Aligned a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Aligned__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Aligned__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Aligned__c(Aligned *a0, u8 a1, Aligned *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Aligned__c_() {
    let slot = caller_state.slot;
    bindings::ref_Aligned__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Aligned__win64(Aligned *a0, u8 a1, Aligned *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Aligned__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Aligned__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_Aligned__c_unwind(Aligned *a0, u8 a1, Aligned *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Aligned__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Aligned__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c Plain pass_Plain__c(u8 a0, Plain a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Plain__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Plain__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Plain pass_Plain__win64(u8 a0, Plain a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Plain__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Plain__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Plain pass_Plain__c_unwind(u8 a0, Plain a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Plain__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Plain__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Plain__c(Plain *a0, u8 a1, Plain *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Plain__c_() {
    let slot = caller_state.slot;
    bindings::ref_Plain__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Plain__win64(Plain *a0, u8 a1, Plain *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Plain__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Plain__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_Plain__c_unwind(Plain *a0, u8 a1, Plain *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Plain__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Plain__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c PlainU16 pass_PlainU16__c(u8 a0, PlainU16 a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_PlainU16__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_PlainU16__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) PlainU16 pass_PlainU16__win64(u8 a0, PlainU16 a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_PlainU16__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_PlainU16__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c PlainU16 pass_PlainU16__c_unwind(u8 a0, PlainU16 a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_PlainU16__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_PlainU16__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_PlainU16__c(PlainU16 *a0, u8 a1, PlainU16 *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_PlainU16__c_() {
    let slot = caller_state.slot;
    bindings::ref_PlainU16__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_PlainU16__win64(PlainU16 *a0, u8 a1, PlainU16 *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_PlainU16__win64_() {
    let slot = caller_state.slot;
    bindings::ref_PlainU16__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_PlainU16__c_unwind(PlainU16 *a0, u8 a1, PlainU16 *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_PlainU16__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_PlainU16__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c One pass_One__c(u8 a0, One a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_One__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_One__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) One pass_One__win64(u8 a0, One a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_One__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_One__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c One pass_One__c_unwind(u8 a0, One a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_One__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_One__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_One__c(One *a0, u8 a1, One *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_One__c_() {
    let slot = caller_state.slot;
    bindings::ref_One__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_One__win64(One *a0, u8 a1, One *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_One__win64_() {
    let slot = caller_state.slot;
    bindings::ref_One__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_One__c_unwind(One *a0, u8 a1, One *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_One__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_One__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
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
//c void ref_Holder__c(Holder *a0, u8 a1, Holder *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Holder__c_() {
    let slot = caller_state.slot;
    bindings::ref_Holder__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Holder__win64(Holder *a0, u8 a1, Holder *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Holder__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Holder__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_Holder__c_unwind(Holder *a0, u8 a1, Holder *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Holder__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Holder__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c Outer pass_Outer__c(u8 a0, Outer a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Outer__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Outer__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Outer pass_Outer__win64(u8 a0, Outer a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Outer__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Outer__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Outer pass_Outer__c_unwind(u8 a0, Outer a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Outer__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Outer__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Outer__c(Outer *a0, u8 a1, Outer *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Outer__c_() {
    let slot = caller_state.slot;
    bindings::ref_Outer__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Outer__win64(Outer *a0, u8 a1, Outer *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Outer__win64_() {
    let slot = caller_state.slot;
    bindings::ref_Outer__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_Outer__c_unwind(Outer *a0, u8 a1, Outer *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Outer__c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Outer__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c Option_ pass_Option___c(u8 a0, Option_ a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Option___c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Option___c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Option_ pass_Option___win64(u8 a0, Option_ a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Option___win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Option___win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Option_ pass_Option___c_unwind(u8 a0, Option_ a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Option___c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Option___c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c void ref_Option___c(Option_ *a0, u8 a1, Option_ *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Option___c_() {
    let slot = caller_state.slot;
    bindings::ref_Option___c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c __attribute__((ms_abi)) void ref_Option___win64(Option_ *a0, u8 a1, Option_ *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Option___win64_() {
    let slot = caller_state.slot;
    bindings::ref_Option___win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c void ref_Option___c_unwind(Option_ *a0, u8 a1, Option_ *a2);
#[no_mangle] pub unsafe extern "C" fn call_ref_Option___c_unwind_() {
    let slot = caller_state.slot;
    bindings::ref_Option___c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _));
}
//c Great pass_Great__c(u8 a0, Great a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Great__c_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Great__c(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c __attribute__((ms_abi)) Great pass_Great__win64(u8 a0, Great a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Great__win64_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Great__win64(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
//c Great pass_Great__c_unwind(u8 a0, Great a1, u8 a2);
#[no_mangle] pub unsafe extern "C" fn call_pass_Great__c_unwind_() {
    let slot = caller_state.slot;
    core::ptr::write(*slot.add(3) as *mut _, bindings::pass_Great__c_unwind(
        core::ptr::read(*slot as *mut _), core::ptr::read(*slot.add(1) as *mut _),
        core::ptr::read(*slot.add(2) as *mut _)));
}
