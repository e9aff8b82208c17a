// abiter VERSION: the caller's side of headers in Rust
// abiter gen headers.kdl --lang rust --side caller
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

pub type c_int = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub enum Equal { A = 0, C = 5, fn_ = 7 }
impl Equal {
    pub const B: Equal = Equal::A;
    pub const D: Equal = Equal::C;
    pub const class: Equal = Equal::fn_;
}
#[repr(u8)]
#[derive(Clone, Copy)]
pub enum Small { X = 1, Z = 2 }
impl Small {
    pub const Y: Small = Small::X;
}
pub type Hook = unsafe extern "C" fn(&'static S, c_int) -> c_int;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct S { hook: Hook, x: c_int }
pub type Give = unsafe extern "C" fn(c_int) -> &'static U;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct U { give: Give, self_: u8, union_: u16 }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct type_ { int: c_int, fn_: u8, class: Equal, new: Small, crate_: f32, this: u8, Self_: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
pub enum match_ {
    for_,
    while_(u8),
    None,
}
#[repr(C)]
#[derive(Clone, Copy)]
pub union template { float: f32, impl_: u32 }
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
#[no_mangle] pub unsafe extern "C" fn caller_put_Equal() {
    let v = caller_state.object as *mut Equal;
    abiter_put(v as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Equal() {
    let v = caller_state.object as *const Equal;
    abiter_get(v as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_Equal: [u64; 2] = [core::mem::size_of::<Equal>() as u64, abiter_offset::<Equal>() as u64];
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
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_S() {
    let v = caller_state.object as *mut &'static S;
    let t0 = abiter_put_ref(v as *mut u8, core::mem::size_of::<S>(), core::mem::align_of::<S>()) as *mut S;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_S();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_S() {
    let v = caller_state.object as *const &'static S;
    let t0 = abiter_get_ref(v as *const u8) as *const S;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_S();
    }
}
#[no_mangle]
pub static caller_layout_ref_S: [u64; 2] = [
    core::mem::size_of::<&'static S>() as u64, abiter_offset::<&'static S>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Hook() {
    let v = caller_state.object as *mut Hook;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Hook() {
    let v = caller_state.object as *const Hook;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Hook: [u64; 2] = [core::mem::size_of::<Hook>() as u64, abiter_offset::<Hook>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_S() {
    let v = caller_state.object as *mut S;
    abiter_put(core::ptr::addr_of_mut!((*v).hook) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).x) as *mut u8, 4);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_S() {
    let v = caller_state.object as *const S;
    abiter_get(core::ptr::addr_of!((*v).hook) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).x) as *const u8, 4);
}
#[no_mangle]
pub static caller_layout_S: [u64; 2] = [core::mem::size_of::<S>() as u64, abiter_offset::<S>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_U() {
    let v = caller_state.object as *mut &'static U;
    let t0 = abiter_put_ref(v as *mut u8, core::mem::size_of::<U>(), core::mem::align_of::<U>()) as *mut U;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_U();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_U() {
    let v = caller_state.object as *const &'static U;
    let t0 = abiter_get_ref(v as *const u8) as *const U;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_U();
    }
}
#[no_mangle]
pub static caller_layout_ref_U: [u64; 2] = [
    core::mem::size_of::<&'static U>() as u64, abiter_offset::<&'static U>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Give() {
    let v = caller_state.object as *mut Give;
    abiter_put(v as *mut u8, 8);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Give() {
    let v = caller_state.object as *const Give;
    abiter_get(v as *const u8, 8);
}
#[no_mangle]
pub static caller_layout_Give: [u64; 2] = [core::mem::size_of::<Give>() as u64, abiter_offset::<Give>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_U() {
    let v = caller_state.object as *mut U;
    abiter_put(core::ptr::addr_of_mut!((*v).give) as *mut u8, 8);
    abiter_put(core::ptr::addr_of_mut!((*v).self_) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).union_) as *mut u8, 2);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_U() {
    let v = caller_state.object as *const U;
    abiter_get(core::ptr::addr_of!((*v).give) as *const u8, 8);
    abiter_get(core::ptr::addr_of!((*v).self_) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).union_) as *const u8, 2);
}
#[no_mangle]
pub static caller_layout_U: [u64; 2] = [core::mem::size_of::<U>() as u64, abiter_offset::<U>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_type() {
    let v = caller_state.object as *mut type_;
    abiter_put(core::ptr::addr_of_mut!((*v).int) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).fn_) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).class) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).new) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).crate_) as *mut u8, 4);
    abiter_put(core::ptr::addr_of_mut!((*v).this) as *mut u8, 1);
    abiter_put(core::ptr::addr_of_mut!((*v).Self_) as *mut u8, 1);
}
#[no_mangle] pub unsafe extern "C" fn caller_get_type() {
    let v = caller_state.object as *const type_;
    abiter_get(core::ptr::addr_of!((*v).int) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).fn_) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).class) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).new) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).crate_) as *const u8, 4);
    abiter_get(core::ptr::addr_of!((*v).this) as *const u8, 1);
    abiter_get(core::ptr::addr_of!((*v).Self_) as *const u8, 1);
}
#[no_mangle]
pub static caller_layout_type: [u64; 2] = [core::mem::size_of::<type_>() as u64, abiter_offset::<type_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_match() {
    let v = caller_state.object as *mut match_;
    match abiter_put_tag() {
        0 => { *(v as *mut u32) = 0; }
        1 => {
            *(v as *mut u32) = 1;
            match &mut *v {
                match_::while_(f0) => { abiter_put((f0 as *mut u8) as *mut u8, 1); }
                _ => {}
            }
        }
        2 => { *(v as *mut u32) = 2; }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_match() {
    let v = caller_state.object as *const match_;
    match abiter_get_tag(*(v as *const u32) as u64, 3) {
        1 => {
            match &*v {
                match_::while_(f0) => { abiter_get((f0 as *const u8) as *const u8, 1); }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_match: [u64; 2] = [core::mem::size_of::<match_>() as u64, abiter_offset::<match_>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_template() {
    let v = caller_state.object as *mut template;
    match abiter_put_choice() {
        0 => { abiter_put(core::ptr::addr_of_mut!((*v).float) as *mut u8, 4); }
        1 => { abiter_put(core::ptr::addr_of_mut!((*v).impl_) as *mut u8, 4); }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_template() {
    let v = caller_state.object as *const template;
    match abiter_get_choice() {
        0 => { abiter_get(core::ptr::addr_of!((*v).float) as *const u8, 4); }
        1 => { abiter_get(core::ptr::addr_of!((*v).impl_) as *const u8, 4); }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_template: [u64; 2] = [
    core::mem::size_of::<template>() as u64, abiter_offset::<template>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_type() {
    let v = caller_state.object as *mut &'static type_;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<type_>(), core::mem::align_of::<type_>()) as *mut type_;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_type();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_type() {
    let v = caller_state.object as *const &'static type_;
    let t0 = abiter_get_ref(v as *const u8) as *const type_;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_type();
    }
}
#[no_mangle]
pub static caller_layout_ref_type: [u64; 2] = [
    core::mem::size_of::<&'static type_>() as u64, abiter_offset::<&'static type_>() as u64];
extern "C" { fn hooked__c(a: S, b: Equal) -> Equal; }
#[no_mangle] pub unsafe extern "C" fn call_hooked__c_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Equal) = hooked__c(*(*slot as *mut S), *(*slot.add(1) as *mut Equal));
}
#[no_mangle] pub unsafe extern "C" fn hooked__c__cb1(s: &'static S, n: c_int) -> c_int {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static S) = s;
    *(*slot.add(4) as *mut c_int) = n;
    *(*slot.add(5) as *mut c_int)
}
extern "win64" { fn hooked__win64(a: S, b: Equal) -> Equal; }
#[no_mangle] pub unsafe extern "C" fn call_hooked__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Equal) = hooked__win64(*(*slot as *mut S), *(*slot.add(1) as *mut Equal));
}
#[no_mangle] pub unsafe extern "C" fn hooked__win64__cb1(s: &'static S, n: c_int) -> c_int {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static S) = s;
    *(*slot.add(4) as *mut c_int) = n;
    *(*slot.add(5) as *mut c_int)
}
extern "C-unwind" { fn hooked__c_unwind(a: S, b: Equal) -> Equal; }
#[no_mangle] pub unsafe extern "C" fn call_hooked__c_unwind_() {
    let f: unsafe extern "C" fn(S, Equal) -> Equal = core::mem::transmute(hooked__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut Equal) = f(*(*slot as *mut S), *(*slot.add(1) as *mut Equal));
}
#[no_mangle] pub unsafe extern "C" fn hooked__c_unwind__cb1(s: &'static S, n: c_int) -> c_int {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut &'static S) = s;
    *(*slot.add(4) as *mut c_int) = n;
    *(*slot.add(5) as *mut c_int)
}
extern "C" { fn given__c(a: U); }
#[no_mangle] pub unsafe extern "C" fn call_given__c_() { let slot = caller_state.slot; given__c(*(*slot as *mut U)); }
#[no_mangle] pub unsafe extern "C" fn given__c__cb1(n: c_int) -> &'static U {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut c_int) = n;
    *(*slot.add(2) as *mut &'static U)
}
extern "win64" { fn given__win64(a: U); }
#[no_mangle] pub unsafe extern "C" fn call_given__win64_() {
    let slot = caller_state.slot;
    given__win64(*(*slot as *mut U));
}
#[no_mangle] pub unsafe extern "C" fn given__win64__cb1(n: c_int) -> &'static U {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut c_int) = n;
    *(*slot.add(2) as *mut &'static U)
}
extern "C-unwind" { fn given__c_unwind(a: U); }
#[no_mangle] pub unsafe extern "C" fn call_given__c_unwind_() {
    let f: unsafe extern "C" fn(U) = core::mem::transmute(given__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut U));
}
#[no_mangle] pub unsafe extern "C" fn given__c_unwind__cb1(n: c_int) -> &'static U {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut c_int) = n;
    *(*slot.add(2) as *mut &'static U)
}
extern "C" { fn while__c(int: type_, self_: u8, this: u16, double: Small) -> type_; }
#[no_mangle] pub unsafe extern "C" fn call_while__c_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut type_) = while__c(
        *(*slot as *mut type_), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u16),
        *(*slot.add(3) as *mut Small));
}
#[no_mangle] pub unsafe extern "C" fn ignore_while__c_() {
    let slot = caller_state.slot;
    while__c(
        *(*slot as *mut type_), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u16),
        *(*slot.add(3) as *mut Small));
}
extern "win64" { fn while__win64(int: type_, self_: u8, this: u16, double: Small) -> type_; }
#[no_mangle] pub unsafe extern "C" fn call_while__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut type_) = while__win64(
        *(*slot as *mut type_), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u16),
        *(*slot.add(3) as *mut Small));
}
#[no_mangle] pub unsafe extern "C" fn ignore_while__win64_() {
    let slot = caller_state.slot;
    while__win64(
        *(*slot as *mut type_), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u16),
        *(*slot.add(3) as *mut Small));
}
extern "C-unwind" { fn while__c_unwind(int: type_, self_: u8, this: u16, double: Small) -> type_; }
#[no_mangle] pub unsafe extern "C" fn call_while__c_unwind_() {
    let f: unsafe extern "C" fn(type_, u8, u16, Small) -> type_ =
        core::mem::transmute(while__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(4) as *mut type_) = f(
        *(*slot as *mut type_), *(*slot.add(1) as *mut u8), *(*slot.add(2) as *mut u16),
        *(*slot.add(3) as *mut Small));
}
extern "C" { fn double__c(a0: template, return_: &'static type_) -> match_; }
#[no_mangle] pub unsafe extern "C" fn call_double__c_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut match_) = double__c(*(*slot as *mut template), *(*slot.add(1) as *mut &'static type_));
}
#[no_mangle] pub unsafe extern "C" fn ignore_double__c_() {
    let slot = caller_state.slot;
    double__c(*(*slot as *mut template), *(*slot.add(1) as *mut &'static type_));
}
extern "win64" { fn double__win64(a0: template, return_: &'static type_) -> match_; }
#[no_mangle] pub unsafe extern "C" fn call_double__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut match_) = double__win64(*(*slot as *mut template), *(*slot.add(1) as *mut &'static type_));
}
#[no_mangle] pub unsafe extern "C" fn ignore_double__win64_() {
    let slot = caller_state.slot;
    double__win64(*(*slot as *mut template), *(*slot.add(1) as *mut &'static type_));
}
extern "C-unwind" { fn double__c_unwind(a0: template, return_: &'static type_) -> match_; }
#[no_mangle] pub unsafe extern "C" fn call_double__c_unwind_() {
    let f: unsafe extern "C" fn(template, &'static type_) -> match_ =
        core::mem::transmute(double__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(2) as *mut match_) = f(*(*slot as *mut template), *(*slot.add(1) as *mut &'static type_));
}
extern "C" { fn int__c(n: u32, ...); }
#[no_mangle] pub unsafe extern "C" fn call_int__c_() {
    let slot = caller_state.slot;
    int__c(*(*slot as *mut u32), *(*slot.add(1) as *mut Equal), (*(*slot.add(2) as *mut Small)) as i32);
}
extern "win64" { fn int__win64(n: u32, ...); }
#[no_mangle] pub unsafe extern "C" fn call_int__win64_() {
    let slot = caller_state.slot;
    int__win64(*(*slot as *mut u32), *(*slot.add(1) as *mut Equal), (*(*slot.add(2) as *mut Small)) as i32);
}
extern "C-unwind" { fn int__c_unwind(n: u32, ...); }
#[no_mangle] pub unsafe extern "C" fn call_int__c_unwind_() {
    let f: unsafe extern "C" fn(u32, ...) = core::mem::transmute(int__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut u32), *(*slot.add(1) as *mut Equal), (*(*slot.add(2) as *mut Small)) as i32);
}
extern "C" { static mut for__c: Small; }
#[no_mangle] pub unsafe extern "C" fn call_for__c_() {
    let slot = caller_state.slot;
    *(*slot.add(1) as *mut Small) = core::ptr::read(core::ptr::addr_of!(for__c));
    for__c = core::ptr::read(*slot as *mut Small);
}
