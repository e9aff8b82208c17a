#![allow(non_snake_case)]
include!("types.rs");

#[no_mangle]
pub extern "C" fn b_of(v: Aligned) -> f32 {
    v.b
}

#[no_mangle]
pub extern "C" fn a_of(v: OrNone) -> f32 {
    unsafe { *v.a.as_ref() }
}
