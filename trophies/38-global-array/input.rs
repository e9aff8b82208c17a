#![no_std]

#[no_mangle]
pub static first: [u8; 17] = [1; 17];
#[no_mangle]
pub static second: [u8; 17] = [1; 17];
#[no_mangle]
pub static third: [u8; 17] = [1; 17];
