/* The gate: every call from a caller to a callee passes through it.
 *
 * A stub (one per function, named like the function) leaves the function's number in r11d and jumps here, with the
 * stack as the caller left it. The gate saves the whole register file, lets C code look at it and change it
 * (gate_enter), loads it, and calls the real callee from the very stack position that the caller called from, so that
 * arguments on the stack are where they were. The way back is the same with gate_leave. r11 is the only register that
 * arguments never use (System V psABI 3.2.3, Microsoft x64: volatile in both).
 *
 * Not reentrant: one call at a time.
 */

#define REGISTERS_XMM 128
#define REGISTERS_RFLAGS 384
#define REGISTERS_MXCSR 392
#define REGISTERS_X87CW 396

.macro save_registers where
  movq %rax, \where+0(%rip)
  movq %rcx, \where+8(%rip)
  movq %rdx, \where+16(%rip)
  movq %rbx, \where+24(%rip)
  movq %rsp, \where+32(%rip)
  movq %rbp, \where+40(%rip)
  movq %rsi, \where+48(%rip)
  movq %rdi, \where+56(%rip)
  movq %r8,  \where+64(%rip)
  movq %r9,  \where+72(%rip)
  movq %r10, \where+80(%rip)
  movq %r11, \where+88(%rip)
  movq %r12, \where+96(%rip)
  movq %r13, \where+104(%rip)
  movq %r14, \where+112(%rip)
  movq %r15, \where+120(%rip)
  .irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
  movups %xmm\n, \where+REGISTERS_XMM+16*\n(%rip)
  .endr
  stmxcsr \where+REGISTERS_MXCSR(%rip)
  fnstcw \where+REGISTERS_X87CW(%rip)
  leaq gate_stack_top(%rip), %rsp
  pushfq
  popq \where+REGISTERS_RFLAGS(%rip)
  cld
.endm

.macro load_registers where
  .irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
  movups \where+REGISTERS_XMM+16*\n(%rip), %xmm\n
  .endr
  ldmxcsr \where+REGISTERS_MXCSR(%rip)
  fldcw \where+REGISTERS_X87CW(%rip)
  movq \where+0(%rip), %rax
  movq \where+8(%rip), %rcx
  movq \where+16(%rip), %rdx
  movq \where+24(%rip), %rbx
  movq \where+32(%rip), %rsp
  movq \where+40(%rip), %rbp
  movq \where+48(%rip), %rsi
  movq \where+56(%rip), %rdi
  movq \where+64(%rip), %r8
  movq \where+72(%rip), %r9
  movq \where+80(%rip), %r10
  movq \where+96(%rip), %r12
  movq \where+104(%rip), %r13
  movq \where+112(%rip), %r14
  movq \where+120(%rip), %r15
.endm

  .text
  .globl abiter_gate
  .type abiter_gate, @function
  .p2align 4
abiter_gate:
  save_registers gate_registers
  call gate_enter
  /* gate_enter has taken the return address off: rsp is where it was before the caller's call instruction. */
  load_registers gate_registers
  call *gate_target(%rip)
  save_registers gate_registers
  call gate_leave
  load_registers gate_registers
  jmp *gate_return(%rip)
  .size abiter_gate, .-abiter_gate

/* Older rustc calls this for frames of more than a page, with the size in rax, before it moves the stack pointer. No frame
 * here comes near the guard page, so there is nothing to touch. */
  .globl __rust_probestack
  .type __rust_probestack, @function
__rust_probestack:
  ret
  .size __rust_probestack, .-__rust_probestack

  .bss
  .p2align 4
  .globl gate_registers
gate_registers:
  .skip 400
  .globl gate_target
gate_target:
  .skip 8
  .globl gate_return
gate_return:
  .skip 8
  .p2align 6
gate_stack:
  .skip 65536
gate_stack_top:

  .section .note.GNU-stack,"",@progbits
