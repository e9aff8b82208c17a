"""Frames of unwinding scenarios in Rust, with std: a library of their own, that carries its own std."""

from __future__ import annotations

from common.model import Toolchain
from common.scene import LIVE_DOUBLES, LIVE_INTEGERS, Kind, assemble, heading
from common.unit import Unit

from .conventions import words_of

_N = range(LIVE_INTEGERS)
_X = range(LIVE_DOUBLES)

_PRELUDE = f"""#![allow(dead_code, unused_imports, unused_unsafe)]
use std::panic::{{catch_unwind, panic_any, resume_unwind, AssertUnwindSafe}};
use std::ptr::read_volatile;

#[repr(C)]
pub struct Event {{ level: u8, text: [u8; 23] }}
#[repr(C)]
pub struct Scene {{
    count: u32, alive: u32, payload_size: u32, reserved: u32,
    sent: [u8; 32], payload: [u8; 32],
    jump: *mut u8, object: *mut u8,
    events: [Event; 0],
}}
#[repr(C)]
pub struct Frame {{
    scene: *mut Scene,
    next: *const (),
    live: [u64; {LIVE_INTEGERS}],
    live_float: [f64; {LIVE_DOUBLES}],
    level: u32, capacity: u32,
}}

unsafe fn note(frame: *mut Frame, text: &str) {{
    let scene = (*frame).scene;
    let at = (*scene).count;
    if at < (*frame).capacity {{
        let event = (*scene).events.as_mut_ptr().add(at as usize);
        (*event).level = (*frame).level as u8;
        let size = text.len().min(22);
        std::ptr::copy_nonoverlapping(text.as_ptr(), (*event).text.as_mut_ptr(), size);
        (*event).text[size] = 0;
    }}
    (*scene).count = at + 1;
}}
unsafe fn receive(frame: *mut Frame, bytes: &[u8]) {{
    std::ptr::copy_nonoverlapping(bytes.as_ptr(), (*(*frame).scene).payload.as_mut_ptr(), bytes.len());
    (*(*frame).scene).payload_size = bytes.len() as u32;
}}

/// Values that are read in front of a call and compared behind it.
struct Held {{ {", ".join([f"n{i}: u64" for i in _N])}, {", ".join([f"x{i}: f64" for i in _X])} }}
#[inline(always)]
unsafe fn hold(f: *mut Frame) -> Held {{
    Held {{ {", ".join([f"n{i}: read_volatile(&(*f).live[{i}])" for i in _N])}, {", ".join([f"x{i}: read_volatile(&(*f).live_float[{i}])" for i in _X])} }}
}}
#[inline(always)]
unsafe fn held(f: *mut Frame, h: Held) {{
    let integers = {" && ".join([f"h.n{i} == read_volatile(&(*f).live[{i}])" for i in _N])};
    let doubles = {" && ".join([f"h.x{i} == read_volatile(&(*f).live_float[{i}])" for i in _X])};
    note(f, if !integers {{ "lost an integer" }} else if !doubles {{ "lost a double" }} else {{ "kept" }});
    if std::thread::panicking() {{ note(f, "still panicking"); }}
}}

/// Compares what its frame holds when it is dropped: in the landing pad, with the registers as the unwinder left
/// them.
struct Holder(*mut Frame, Held);
impl Drop for Holder {{
    #[inline(always)]
    fn drop(&mut self) {{
        unsafe {{
            let (f, h) = (self.0, &self.1);
            let integers = {" && ".join([f"h.n{i} == read_volatile(&(*f).live[{i}])" for i in _N])};
            let doubles = {" && ".join([f"h.x{i} == read_volatile(&(*f).live_float[{i}])" for i in _X])};
            note(f, if !integers {{ "lost an integer" }} else if !doubles {{ "lost a double" }} else {{ "cleanup" }});
        }}
    }}
}}
struct Guard(*mut Frame);
impl Drop for Guard {{
    fn drop(&mut self) {{ unsafe {{ note(self.0, "cleanup") }} }}
}}
/// What is thrown.
struct Payload {{ frame: *mut Frame, bytes: [u8; 24] }}
unsafe impl Send for Payload {{}}
impl Payload {{
    unsafe fn new(frame: *mut Frame) -> Payload {{
        let sent = (*(*frame).scene).sent;
        let mut bytes = [0; 24];
        bytes.copy_from_slice(&sent[..24]);
        (*(*frame).scene).alive += 1;
        Payload {{ frame, bytes }}
    }}
}}
impl Drop for Payload {{
    fn drop(&mut self) {{
        unsafe {{
            (*(*self.frame).scene).alive -= 1;
            note(self.frame, "destroyed");
        }}
    }}
}}
"""

_CALL = (
    'std::mem::transmute::<*const (), unsafe extern "@ABI@" fn(*mut Frame)>((*frame).next)(frame.add(1));'
)


def _frame(body: str, abi: str = "@ABI@") -> Kind:
    return Kind(
        """
#[no_mangle]
pub unsafe extern "%s" fn @NAME@(frame: *mut Frame) {
%s
}"""
        % (abi, body.strip("\n").replace("CALL", _CALL))
    )


def _middle(body: str, abi: str = "@ABI@") -> Kind:
    return _frame(
        """
    let values = hold(frame);
    note(frame, "enter");
%s
    held(frame, values);
    note(frame, "leave");"""
        % body.strip("\n"),
        abi,
    )


def _thrower(body: str) -> Kind:
    return _frame(
        """
    note(frame, "enter");
    let _guard = Guard(frame);
    note(frame, "throw");
%s"""
        % body.strip("\n")
    )


KINDS = {
    # Middle frames
    "plain": _middle("    CALL"),
    "cleanup": _middle("    { let _guard = Guard(frame); CALL }"),
    "hold": _middle("    { let _holder = Holder(frame, hold(frame)); CALL }"),
    "rethrow": _middle(
        """
    if let Err(panic) = catch_unwind(AssertUnwindSafe(|| { let _guard = Guard(frame); CALL })) {
        note(frame, "rethrow");
        resume_unwind(panic);
    }"""
    ),
    # Catchers
    "catch-unwind": _middle(
        """
    match catch_unwind(AssertUnwindSafe(|| { let _guard = Guard(frame); CALL })) {
        Ok(()) => note(frame, "nothing thrown"),
        Err(panic) => {
            if let Some(text) = panic.downcast_ref::<&'static str>() {
                note(frame, &format!("caught str {}", text));
            } else if let Some(text) = panic.downcast_ref::<String>() {
                let bytes: Vec<u8> = text.split(' ').map(|word| word.parse().unwrap_or(0)).collect();
                receive(frame, &bytes[..bytes.len().min(32)]);
                note(frame, "caught String");
            } else if let Some(payload) = panic.downcast_ref::<Payload>() {
                receive(frame, &payload.bytes);
                note(frame, "caught payload");
            } else {
                note(frame, "caught foreign");
            }
        }
    }""",
        "@ENTRY@",
    ),
    # Throwers
    "panic-str": _thrower('    panic!("Rust panic");'),
    "panic-string": _thrower(
        """
    let sent = (*(*frame).scene).sent;
    panic!("{} {} {} {} {} {}", sent[0], sent[1], sent[2], sent[3], sent[4], sent[5]);"""
    ),
    "panic-any": _thrower("    panic_any(Payload::new(frame));"),
    "resume-unwind": _thrower("    resume_unwind(Box::new(Payload::new(frame)));"),
}


def generate(name: str, kinds: tuple[str, ...], conventions: tuple[str, ...], toolchain: Toolchain) -> Unit:
    """All frames of these kinds under these conventions."""
    return assemble(heading(name, toolchain) + _PRELUDE + "\n", KINDS, kinds, conventions, words_of, toolchain, "    ")
