// What C's types are to a compiler of Rust: abiter compiles this and reads the answer from the object
// (harness/toolchain/data_models.h). Rust knows them by name, but neither C's long double nor its wchar_t and enums: 0.
use std::mem::{align_of, size_of};
use std::os::raw::*;

#[no_mangle]
pub static abiter_data_model: [u8; 45] = [
    b'a', b'b', b'i', b't', b'e', b'r', b' ', b'd', b'a', b't', b'a', b' ', b'm', b'o', b'd', b'e', b'l', b' ', b'1', b':',
    size_of::<*const u8>() as u8,
    size_of::<bool>() as u8, align_of::<bool>() as u8,
    size_of::<c_short>() as u8, align_of::<c_short>() as u8,
    size_of::<c_int>() as u8, align_of::<c_int>() as u8,
    size_of::<c_long>() as u8, align_of::<c_long>() as u8,
    size_of::<c_longlong>() as u8, align_of::<c_longlong>() as u8,
    size_of::<c_float>() as u8, align_of::<c_float>() as u8,
    size_of::<c_double>() as u8, align_of::<c_double>() as u8,
    0, 0, // long double
    0, 0, // wchar_t
    0, 0, // enum
    if c_char::MIN == 0 { 2 } else { 1 },
    0, // wchar_t
    0, // long double
    if cfg!(target_endian = "big") { 2 } else { 1 },
];
