// abiter VERSION: the caller's side of recursive in Rust
// abiter gen recursive.kdl --lang rust --side caller
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
pub struct Node { value: u32, next: &'static Node, other: &'static mut Node }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Pong { b: u16, ping: &'static Ping, pings: &'static [Ping; 2] }
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Ping { a: u8, pong: &'static Pong }
pub type Link = &'static Chain;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Chain { head: u8, link: Link, links: &'static [Link; 2] }
#[repr(C)]
#[derive(Clone, Copy)]
pub enum List {
    Nil,
    Cons { value: i32, tail: &'static List },
}
#[repr(C)]
#[derive(Clone, Copy)]
pub union Loop { Int: u64, Back: &'static Loop }
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
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Node() {
    let v = caller_state.object as *mut &'static Node;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Node>(), core::mem::align_of::<Node>()) as *mut Node;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Node();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Node() {
    let v = caller_state.object as *const &'static Node;
    let t0 = abiter_get_ref(v as *const u8) as *const Node;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Node();
    }
}
#[no_mangle]
pub static caller_layout_ref_Node: [u64; 2] = [
    core::mem::size_of::<&'static Node>() as u64, abiter_offset::<&'static Node>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Node() {
    let v = caller_state.object as *mut Node;
    abiter_put(core::ptr::addr_of_mut!((*v).value) as *mut u8, 4);
    let t0 = abiter_put_ref(
        core::ptr::addr_of_mut!((*v).next) as *mut u8, core::mem::size_of::<Node>(),
        core::mem::align_of::<Node>()) as *mut Node;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Node();
    }
    let t0 = abiter_put_ref(
        core::ptr::addr_of_mut!((*v).other) as *mut u8, core::mem::size_of::<Node>(),
        core::mem::align_of::<Node>()) as *mut Node;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Node();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Node() {
    let v = caller_state.object as *const Node;
    abiter_get(core::ptr::addr_of!((*v).value) as *const u8, 4);
    let t0 = abiter_get_ref(core::ptr::addr_of!((*v).next) as *const u8) as *const Node;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Node();
    }
    let t0 = abiter_get_ref(core::ptr::addr_of!((*v).other) as *const u8) as *const Node;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Node();
    }
}
#[no_mangle]
pub static caller_layout_Node: [u64; 2] = [core::mem::size_of::<Node>() as u64, abiter_offset::<Node>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Ping() {
    let v = caller_state.object as *mut &'static Ping;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Ping>(), core::mem::align_of::<Ping>()) as *mut Ping;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Ping();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Ping() {
    let v = caller_state.object as *const &'static Ping;
    let t0 = abiter_get_ref(v as *const u8) as *const Ping;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Ping();
    }
}
#[no_mangle]
pub static caller_layout_ref_Ping: [u64; 2] = [
    core::mem::size_of::<&'static Ping>() as u64, abiter_offset::<&'static Ping>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Pong() {
    let v = caller_state.object as *mut Pong;
    abiter_put(core::ptr::addr_of_mut!((*v).b) as *mut u8, 2);
    let t0 = abiter_put_ref(
        core::ptr::addr_of_mut!((*v).ping) as *mut u8, core::mem::size_of::<Ping>(),
        core::mem::align_of::<Ping>()) as *mut Ping;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Ping();
    }
    let t0 = abiter_put_ref(
        core::ptr::addr_of_mut!((*v).pings) as *mut u8, core::mem::size_of::<[Ping; 2]>(),
        core::mem::align_of::<[Ping; 2]>()) as *mut [Ping; 2];
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 2 {
            let e1 = (t0 as *mut Ping).add(j);
            caller_state.object = e1 as *mut u8; caller_put_Ping();
            j += 1;
        }
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Pong() {
    let v = caller_state.object as *const Pong;
    abiter_get(core::ptr::addr_of!((*v).b) as *const u8, 2);
    let t0 = abiter_get_ref(core::ptr::addr_of!((*v).ping) as *const u8) as *const Ping;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Ping();
    }
    let t0 = abiter_get_ref(core::ptr::addr_of!((*v).pings) as *const u8) as *const [Ping; 2];
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 2 {
            let e1 = (t0 as *const Ping).add(j);
            caller_state.object = e1 as *mut u8; caller_get_Ping();
            j += 1;
        }
    }
}
#[no_mangle]
pub static caller_layout_Pong: [u64; 2] = [core::mem::size_of::<Pong>() as u64, abiter_offset::<Pong>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Pong() {
    let v = caller_state.object as *mut &'static Pong;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Pong>(), core::mem::align_of::<Pong>()) as *mut Pong;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Pong();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Pong() {
    let v = caller_state.object as *const &'static Pong;
    let t0 = abiter_get_ref(v as *const u8) as *const Pong;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Pong();
    }
}
#[no_mangle]
pub static caller_layout_ref_Pong: [u64; 2] = [
    core::mem::size_of::<&'static Pong>() as u64, abiter_offset::<&'static Pong>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Ping() {
    let v = caller_state.object as *mut Ping;
    abiter_put(core::ptr::addr_of_mut!((*v).a) as *mut u8, 1);
    let t0 = abiter_put_ref(
        core::ptr::addr_of_mut!((*v).pong) as *mut u8, core::mem::size_of::<Pong>(),
        core::mem::align_of::<Pong>()) as *mut Pong;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Pong();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Ping() {
    let v = caller_state.object as *const Ping;
    abiter_get(core::ptr::addr_of!((*v).a) as *const u8, 1);
    let t0 = abiter_get_ref(core::ptr::addr_of!((*v).pong) as *const u8) as *const Pong;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Pong();
    }
}
#[no_mangle]
pub static caller_layout_Ping: [u64; 2] = [core::mem::size_of::<Ping>() as u64, abiter_offset::<Ping>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Chain() {
    let v = caller_state.object as *mut &'static Chain;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Chain>(), core::mem::align_of::<Chain>()) as *mut Chain;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Chain();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Chain() {
    let v = caller_state.object as *const &'static Chain;
    let t0 = abiter_get_ref(v as *const u8) as *const Chain;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Chain();
    }
}
#[no_mangle]
pub static caller_layout_ref_Chain: [u64; 2] = [
    core::mem::size_of::<&'static Chain>() as u64, abiter_offset::<&'static Chain>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Link() {
    let v = caller_state.object as *mut Link;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Chain>(), core::mem::align_of::<Chain>()) as *mut Chain;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Chain();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Link() {
    let v = caller_state.object as *const Link;
    let t0 = abiter_get_ref(v as *const u8) as *const Chain;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Chain();
    }
}
#[no_mangle]
pub static caller_layout_Link: [u64; 2] = [core::mem::size_of::<Link>() as u64, abiter_offset::<Link>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Chain() {
    let v = caller_state.object as *mut Chain;
    abiter_put(core::ptr::addr_of_mut!((*v).head) as *mut u8, 1);
    caller_state.object = core::ptr::addr_of_mut!((*v).link) as *mut u8; caller_put_Link();
    let t0 = abiter_put_ref(
        core::ptr::addr_of_mut!((*v).links) as *mut u8, core::mem::size_of::<[Link; 2]>(),
        core::mem::align_of::<[Link; 2]>()) as *mut [Link; 2];
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 2 {
            let e1 = (t0 as *mut Link).add(j);
            caller_state.object = e1 as *mut u8; caller_put_Link();
            j += 1;
        }
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Chain() {
    let v = caller_state.object as *const Chain;
    abiter_get(core::ptr::addr_of!((*v).head) as *const u8, 1);
    caller_state.object = core::ptr::addr_of!((*v).link) as *mut u8; caller_get_Link();
    let t0 = abiter_get_ref(core::ptr::addr_of!((*v).links) as *const u8) as *const [Link; 2];
    if t0 as usize != 0 {
        let mut j = 0;
        while j < 2 {
            let e1 = (t0 as *const Link).add(j);
            caller_state.object = e1 as *mut u8; caller_get_Link();
            j += 1;
        }
    }
}
#[no_mangle]
pub static caller_layout_Chain: [u64; 2] = [core::mem::size_of::<Chain>() as u64, abiter_offset::<Chain>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_List() {
    let v = caller_state.object as *mut &'static List;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<List>(), core::mem::align_of::<List>()) as *mut List;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_List();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_List() {
    let v = caller_state.object as *const &'static List;
    let t0 = abiter_get_ref(v as *const u8) as *const List;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_List();
    }
}
#[no_mangle]
pub static caller_layout_ref_List: [u64; 2] = [
    core::mem::size_of::<&'static List>() as u64, abiter_offset::<&'static List>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_List() {
    let v = caller_state.object as *mut List;
    match abiter_put_tag() {
        0 => { *(v as *mut u32) = 0; }
        1 => {
            *(v as *mut u32) = 1;
            match &mut *v {
                List::Cons { value: f0, tail: f1 } => {
                    abiter_put((f0 as *mut i32) as *mut u8, 4);
                    let t0 = abiter_put_ref(
                        (f1 as *mut &'static List) as *mut u8, core::mem::size_of::<List>(),
                        core::mem::align_of::<List>()) as *mut List;
                    if t0 as usize != 0 {
                        caller_state.object = t0 as *mut u8; caller_put_List();
                    }
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_List() {
    let v = caller_state.object as *const List;
    match abiter_get_tag(*(v as *const u32) as u64, 2) {
        1 => {
            match &*v {
                List::Cons { value: f0, tail: f1 } => {
                    abiter_get((f0 as *const i32) as *const u8, 4);
                    let t0 = abiter_get_ref((f1 as *const &'static List) as *const u8) as *const List;
                    if t0 as usize != 0 {
                        caller_state.object = t0 as *mut u8; caller_get_List();
                    }
                }
                _ => {}
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_List: [u64; 2] = [core::mem::size_of::<List>() as u64, abiter_offset::<List>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Loop() {
    let v = caller_state.object as *mut &'static Loop;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Loop>(), core::mem::align_of::<Loop>()) as *mut Loop;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Loop();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Loop() {
    let v = caller_state.object as *const &'static Loop;
    let t0 = abiter_get_ref(v as *const u8) as *const Loop;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Loop();
    }
}
#[no_mangle]
pub static caller_layout_ref_Loop: [u64; 2] = [
    core::mem::size_of::<&'static Loop>() as u64, abiter_offset::<&'static Loop>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_Loop() {
    let v = caller_state.object as *mut Loop;
    match abiter_put_choice() {
        0 => { abiter_put(core::ptr::addr_of_mut!((*v).Int) as *mut u8, 8); }
        1 => {
            let t0 = abiter_put_ref(
                core::ptr::addr_of_mut!((*v).Back) as *mut u8, core::mem::size_of::<Loop>(),
                core::mem::align_of::<Loop>()) as *mut Loop;
            if t0 as usize != 0 {
                caller_state.object = t0 as *mut u8; caller_put_Loop();
            }
        }
        _ => {}
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_Loop() {
    let v = caller_state.object as *const Loop;
    match abiter_get_choice() {
        0 => { abiter_get(core::ptr::addr_of!((*v).Int) as *const u8, 8); }
        1 => {
            let t0 = abiter_get_ref(core::ptr::addr_of!((*v).Back) as *const u8) as *const Loop;
            if t0 as usize != 0 {
                caller_state.object = t0 as *mut u8; caller_get_Loop();
            }
        }
        _ => {}
    }
}
#[no_mangle]
pub static caller_layout_Loop: [u64; 2] = [core::mem::size_of::<Loop>() as u64, abiter_offset::<Loop>() as u64];
#[no_mangle] pub unsafe extern "C" fn caller_put_ref_Link() {
    let v = caller_state.object as *mut &'static Link;
    let t0 = abiter_put_ref(
        v as *mut u8, core::mem::size_of::<Link>(), core::mem::align_of::<Link>()) as *mut Link;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_put_Link();
    }
}
#[no_mangle] pub unsafe extern "C" fn caller_get_ref_Link() {
    let v = caller_state.object as *const &'static Link;
    let t0 = abiter_get_ref(v as *const u8) as *const Link;
    if t0 as usize != 0 {
        caller_state.object = t0 as *mut u8; caller_get_Link();
    }
}
#[no_mangle]
pub static caller_layout_ref_Link: [u64; 2] = [
    core::mem::size_of::<&'static Link>() as u64, abiter_offset::<&'static Link>() as u64];
extern "C" { fn pass_Node__c(a0: u8, a1: Node, a2: u8) -> Node; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Node__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Node) = pass_Node__c(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Node), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Node__c_() {
    let slot = caller_state.slot;
    pass_Node__c(*(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Node), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Node__win64(a0: u8, a1: Node, a2: u8) -> Node; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Node__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Node) = pass_Node__win64(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Node), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Node__win64_() {
    let slot = caller_state.slot;
    pass_Node__win64(*(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Node), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Node__c_unwind(a0: u8, a1: Node, a2: u8) -> Node; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Node__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Node, u8) -> Node = core::mem::transmute(pass_Node__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Node) = f(
        *(*slot as *mut u8), core::ptr::read(*slot.add(1) as *mut Node), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Node__c(a0: &'static Node, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Node__c_() {
    let slot = caller_state.slot;
    ref_Node__c(*(*slot as *mut &'static Node), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn ref_Node__win64(a0: &'static Node, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Node__win64_() {
    let slot = caller_state.slot;
    ref_Node__win64(*(*slot as *mut &'static Node), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn ref_Node__c_unwind(a0: &'static Node, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Node__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Node, u8) = core::mem::transmute(ref_Node__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut &'static Node), *(*slot.add(1) as *mut u8));
}
extern "C" { fn pass_Ping__c(a0: u8, a1: Ping, a2: u8) -> Ping; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Ping__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Ping) = pass_Ping__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Ping), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Ping__c_() {
    let slot = caller_state.slot;
    pass_Ping__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Ping), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Ping__win64(a0: u8, a1: Ping, a2: u8) -> Ping; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Ping__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Ping) = pass_Ping__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Ping), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Ping__win64_() {
    let slot = caller_state.slot;
    pass_Ping__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Ping), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Ping__c_unwind(a0: u8, a1: Ping, a2: u8) -> Ping; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Ping__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Ping, u8) -> Ping = core::mem::transmute(pass_Ping__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Ping) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Ping), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Ping__c(a0: &'static Ping, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Ping__c_() {
    let slot = caller_state.slot;
    ref_Ping__c(*(*slot as *mut &'static Ping), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn ref_Ping__win64(a0: &'static Ping, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Ping__win64_() {
    let slot = caller_state.slot;
    ref_Ping__win64(*(*slot as *mut &'static Ping), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn ref_Ping__c_unwind(a0: &'static Ping, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Ping__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Ping, u8) = core::mem::transmute(ref_Ping__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut &'static Ping), *(*slot.add(1) as *mut u8));
}
extern "C" { fn pass_Pong__c(a0: u8, a1: Pong, a2: u8) -> Pong; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Pong__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Pong) = pass_Pong__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Pong), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Pong__c_() {
    let slot = caller_state.slot;
    pass_Pong__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Pong), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Pong__win64(a0: u8, a1: Pong, a2: u8) -> Pong; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Pong__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Pong) = pass_Pong__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Pong), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Pong__win64_() {
    let slot = caller_state.slot;
    pass_Pong__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Pong), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Pong__c_unwind(a0: u8, a1: Pong, a2: u8) -> Pong; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Pong__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Pong, u8) -> Pong = core::mem::transmute(pass_Pong__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Pong) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Pong), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Pong__c(a0: &'static Pong, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Pong__c_() {
    let slot = caller_state.slot;
    ref_Pong__c(*(*slot as *mut &'static Pong), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn ref_Pong__win64(a0: &'static Pong, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Pong__win64_() {
    let slot = caller_state.slot;
    ref_Pong__win64(*(*slot as *mut &'static Pong), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn ref_Pong__c_unwind(a0: &'static Pong, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Pong__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Pong, u8) = core::mem::transmute(ref_Pong__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut &'static Pong), *(*slot.add(1) as *mut u8));
}
extern "C" { fn pass_Link__c(a0: u8, a1: Link, a2: u8) -> Link; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Link__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Link) = pass_Link__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Link), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Link__win64(a0: u8, a1: Link, a2: u8) -> Link; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Link__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Link) = pass_Link__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Link), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Link__c_unwind(a0: u8, a1: Link, a2: u8) -> Link; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Link__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Link, u8) -> Link = core::mem::transmute(pass_Link__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Link) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Link), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Link__c(a0: &'static Link, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Link__c_() {
    let slot = caller_state.slot;
    ref_Link__c(*(*slot as *mut &'static Link), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn ref_Link__win64(a0: &'static Link, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Link__win64_() {
    let slot = caller_state.slot;
    ref_Link__win64(*(*slot as *mut &'static Link), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn ref_Link__c_unwind(a0: &'static Link, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Link__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Link, u8) = core::mem::transmute(ref_Link__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut &'static Link), *(*slot.add(1) as *mut u8));
}
extern "C" { fn pass_Chain__c(a0: u8, a1: Chain, a2: u8) -> Chain; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Chain__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Chain) = pass_Chain__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Chain), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Chain__c_() {
    let slot = caller_state.slot;
    pass_Chain__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Chain), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Chain__win64(a0: u8, a1: Chain, a2: u8) -> Chain; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Chain__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Chain) = pass_Chain__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Chain), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Chain__win64_() {
    let slot = caller_state.slot;
    pass_Chain__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Chain), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Chain__c_unwind(a0: u8, a1: Chain, a2: u8) -> Chain; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Chain__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Chain, u8) -> Chain = core::mem::transmute(pass_Chain__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Chain) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Chain), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Chain__c(a0: &'static Chain, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Chain__c_() {
    let slot = caller_state.slot;
    ref_Chain__c(*(*slot as *mut &'static Chain), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn ref_Chain__win64(a0: &'static Chain, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Chain__win64_() {
    let slot = caller_state.slot;
    ref_Chain__win64(*(*slot as *mut &'static Chain), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn ref_Chain__c_unwind(a0: &'static Chain, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Chain__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Chain, u8) = core::mem::transmute(ref_Chain__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut &'static Chain), *(*slot.add(1) as *mut u8));
}
extern "C" { fn pass_List__c(a0: u8, a1: List, a2: u8) -> List; }
#[no_mangle] pub unsafe extern "C" fn call_pass_List__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut List) = pass_List__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut List), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_List__c_() {
    let slot = caller_state.slot;
    pass_List__c(*(*slot as *mut u8), *(*slot.add(1) as *mut List), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_List__win64(a0: u8, a1: List, a2: u8) -> List; }
#[no_mangle] pub unsafe extern "C" fn call_pass_List__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut List) = pass_List__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut List), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_List__win64_() {
    let slot = caller_state.slot;
    pass_List__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut List), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_List__c_unwind(a0: u8, a1: List, a2: u8) -> List; }
#[no_mangle] pub unsafe extern "C" fn call_pass_List__c_unwind_() {
    let f: unsafe extern "C" fn(u8, List, u8) -> List = core::mem::transmute(pass_List__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut List) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut List), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_List__c(a0: &'static List, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_List__c_() {
    let slot = caller_state.slot;
    ref_List__c(*(*slot as *mut &'static List), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn ref_List__win64(a0: &'static List, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_List__win64_() {
    let slot = caller_state.slot;
    ref_List__win64(*(*slot as *mut &'static List), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn ref_List__c_unwind(a0: &'static List, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_List__c_unwind_() {
    let f: unsafe extern "C" fn(&'static List, u8) = core::mem::transmute(ref_List__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut &'static List), *(*slot.add(1) as *mut u8));
}
extern "C" { fn pass_Loop__c(a0: u8, a1: Loop, a2: u8) -> Loop; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Loop__c_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Loop) = pass_Loop__c(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Loop), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Loop__c_() {
    let slot = caller_state.slot;
    pass_Loop__c(*(*slot as *mut u8), *(*slot.add(1) as *mut Loop), *(*slot.add(2) as *mut u8));
}
extern "win64" { fn pass_Loop__win64(a0: u8, a1: Loop, a2: u8) -> Loop; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Loop__win64_() {
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Loop) = pass_Loop__win64(
        *(*slot as *mut u8), *(*slot.add(1) as *mut Loop), *(*slot.add(2) as *mut u8));
}
#[no_mangle] pub unsafe extern "C" fn ignore_pass_Loop__win64_() {
    let slot = caller_state.slot;
    pass_Loop__win64(*(*slot as *mut u8), *(*slot.add(1) as *mut Loop), *(*slot.add(2) as *mut u8));
}
extern "C-unwind" { fn pass_Loop__c_unwind(a0: u8, a1: Loop, a2: u8) -> Loop; }
#[no_mangle] pub unsafe extern "C" fn call_pass_Loop__c_unwind_() {
    let f: unsafe extern "C" fn(u8, Loop, u8) -> Loop = core::mem::transmute(pass_Loop__c_unwind as *const ());
    let slot = caller_state.slot;
    *(*slot.add(3) as *mut Loop) = f(*(*slot as *mut u8), *(*slot.add(1) as *mut Loop), *(*slot.add(2) as *mut u8));
}
extern "C" { fn ref_Loop__c(a0: &'static Loop, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Loop__c_() {
    let slot = caller_state.slot;
    ref_Loop__c(*(*slot as *mut &'static Loop), *(*slot.add(1) as *mut u8));
}
extern "win64" { fn ref_Loop__win64(a0: &'static Loop, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Loop__win64_() {
    let slot = caller_state.slot;
    ref_Loop__win64(*(*slot as *mut &'static Loop), *(*slot.add(1) as *mut u8));
}
extern "C-unwind" { fn ref_Loop__c_unwind(a0: &'static Loop, a1: u8); }
#[no_mangle] pub unsafe extern "C" fn call_ref_Loop__c_unwind_() {
    let f: unsafe extern "C" fn(&'static Loop, u8) = core::mem::transmute(ref_Loop__c_unwind as *const ());
    let slot = caller_state.slot;
    f(*(*slot as *mut &'static Loop), *(*slot.add(1) as *mut u8));
}
