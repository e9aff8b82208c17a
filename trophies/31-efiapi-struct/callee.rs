#![no_std]

#[repr(C)]
pub struct TwoInts {
    a: u32,
    b: u64,
}

#[no_mangle]
pub extern "efiapi" fn b_of_efiapi(v: TwoInts) -> u64 {
    v.b
}

#[no_mangle]
pub extern "win64" fn b_of_win64(v: TwoInts) -> u64 {
    v.b
}
