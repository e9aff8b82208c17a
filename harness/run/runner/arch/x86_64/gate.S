/* The gate of x86-64: every call from a caller to a callee, and back, passes through it.
 *
 * A stub (one per function, named like the function) pushes the function's number, below the return address, and jumps
 * here; no register is touched, for there are conventions that use each of them. The gate saves the whole register
 * file, lets C code look at it and change it (gate_enter), loads it, and calls the real callee from the very stack
 * position that the caller called from, so that arguments on the stack are where they were. The way back is the same
 * with gate_leave.
 *
 * Calls nest. Registers are saved where gate_active points: the first context that is free. gate_enter and gate_leave
 * move it, and say what to load. C code only runs while no call is on its way, so one stack is enough for it; what is in
 * gate_r11, gate_target and gate_return is used up by the next few instructions.
 *
 * Upper parts of vector registers are only touched if gate_wide says so (1: ymm, 2: zmm): saved before and loaded after
 * any C code, which may use them itself. Else they are left to whom they belong.
 */

/* Of struct registers in arch.h. */
#define REGISTERS_XMM 128
#define REGISTERS_RFLAGS 1152
#define REGISTERS_MXCSR 1160
#define REGISTERS_X87CW 1164

/* The registers that C keeps, of whoever called us. */
.macro push_kept
  pushq %rbx
  pushq %rbp
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
.endm

.macro pop_kept
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbp
  popq %rbx
.endm

.macro save_registers
  movq %r11, gate_r11(%rip)
  movq gate_active(%rip), %r11
  movq %rax, 0(%r11)
  movq gate_r11(%rip), %rax
  movq %rax, 88(%r11)
  movq %rcx, 8(%r11)
  movq %rdx, 16(%r11)
  movq %rbx, 24(%r11)
  movq %rsp, 32(%r11)
  movq %rbp, 40(%r11)
  movq %rsi, 48(%r11)
  movq %rdi, 56(%r11)
  movq %r8,  64(%r11)
  movq %r9,  72(%r11)
  movq %r10, 80(%r11)
  movq %r12, 96(%r11)
  movq %r13, 104(%r11)
  movq %r14, 112(%r11)
  movq %r15, 120(%r11)
  stmxcsr REGISTERS_MXCSR(%r11)
  fnstcw REGISTERS_X87CW(%r11)
  leaq gate_stack_top(%rip), %rsp
  pushfq
  popq REGISTERS_RFLAGS(%r11)
  cld
  cmpl $1, gate_wide(%rip)
  ja 2f
  je 1f
  .irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
  movups %xmm\n, REGISTERS_XMM+64*\n(%r11)
  .endr
  jmp 3f
1:
  .irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
  vmovups %ymm\n, REGISTERS_XMM+64*\n(%r11)
  .endr
  vzeroupper
  jmp 3f
2:
  .irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
  vmovups %zmm\n, REGISTERS_XMM+64*\n(%r11)
  .endr
  vzeroupper
3:
.endm

/* From where rax points to. */
.macro load_registers
  movq %rax, %r11
  cmpl $1, gate_wide(%rip)
  ja 2f
  je 1f
  .irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
  movups REGISTERS_XMM+64*\n(%r11), %xmm\n
  .endr
  jmp 3f
1:
  .irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
  vmovups REGISTERS_XMM+64*\n(%r11), %ymm\n
  .endr
  jmp 3f
2:
  .irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
  vmovups REGISTERS_XMM+64*\n(%r11), %zmm\n
  .endr
3:
  ldmxcsr REGISTERS_MXCSR(%r11)
  fldcw REGISTERS_X87CW(%r11)
  movq 0(%r11), %rax
  movq 8(%r11), %rcx
  movq 16(%r11), %rdx
  movq 24(%r11), %rbx
  movq 32(%r11), %rsp
  movq 40(%r11), %rbp
  movq 48(%r11), %rsi
  movq 56(%r11), %rdi
  movq 64(%r11), %r8
  movq 72(%r11), %r9
  movq 80(%r11), %r10
  movq 96(%r11), %r12
  movq 104(%r11), %r13
  movq 112(%r11), %r14
  movq 120(%r11), %r15
  movq 88(%r11), %r11
.endm

  .text
  .globl abiter_gate
  .type abiter_gate, @function
  .p2align 4
abiter_gate:
  save_registers
  /* Number and return address are taken off: rsp is where it was before the caller's call instruction. */
  movq 32(%r11), %rax
  movl 0(%rax), %edi
  movq 8(%rax), %rsi
  addq $16, 32(%r11)
  call gate_enter
  load_registers
  call *gate_target(%rip)
  save_registers
  call gate_leave
  load_registers
  jmp *gate_return(%rip)
  .size abiter_gate, .-abiter_gate

.macro save_controls to
  pushfq
  popq \to(%rip)
  stmxcsr \to+8(%rip)
  fnstcw \to+12(%rip)
.endm

/* gate_run(call, stack): see gate.h. */
  .globl gate_run
  .type gate_run, @function
  .p2align 4
gate_run:
  push_kept
  save_controls gate_controls
  movq %rsp, gate_home(%rip)
  movq %rsi, %rsp
  movq gate_kept(%rip), %rbx
  movq gate_kept+8(%rip), %rbp
  movq gate_kept+16(%rip), %r12
  movq gate_kept+24(%rip), %r13
  movq gate_kept+32(%rip), %r14
  movq gate_kept+40(%rip), %r15
  call *%rdi
  movq %rbx, gate_kept(%rip)
  movq %rbp, gate_kept+8(%rip)
  movq %r12, gate_kept+16(%rip)
  movq %r13, gate_kept+24(%rip)
  movq %r14, gate_kept+32(%rip)
  movq %r15, gate_kept+40(%rip)
  movq %rsp, gate_kept+48(%rip)
  movq gate_home(%rip), %rsp
  save_controls gate_controls_after
  cld
  ldmxcsr gate_controls+8(%rip)
  fldcw gate_controls+12(%rip)
  pop_kept
  ret
  .size gate_run, .-gate_run

/* No canonical address, and no two registers hold the same. */
  .globl gate_ruin
  .type gate_ruin, @function
gate_ruin:
  movabsq $0x4b1dba1100000000, %rax
  .irp register, rcx, rdx, rsi, rdi, r8, r9, r10, r11
  incq %rax
  movq %rax, %\register
  .endr
  incq %rax
  .irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
  movq %rax, %xmm\n
  punpcklqdq %xmm\n, %xmm\n
  incq %rax
  .endr
  ret
  .size gate_ruin, .-gate_ruin

/* What is called in place of a callee that can't be. */
  .globl gate_nothing
  .type gate_nothing, @function
gate_nothing:
  ret
  .size gate_nothing, .-gate_nothing

/* Calls what takes nothing and returns nothing, and may ruin every register, whatever its flags let it keep. */
  .globl gate_call
  .type gate_call, @function
gate_call:
  push_kept
  subq $8, %rsp
  call *%rdi
  addq $8, %rsp
  pop_kept
  ret
  .size gate_call, .-gate_call

/* Older rustc calls this for frames of more than a page, with the size in rax, before it moves the stack pointer. No frame
 * here comes near the guard page, so there is nothing to touch. */
  .globl __rust_probestack
  .type __rust_probestack, @function
__rust_probestack:
  ret
  .size __rust_probestack, .-__rust_probestack

  .bss
  .p2align 3
gate_r11:
  .skip 8
gate_home:
  .skip 8
  .p2align 6
gate_stack:
  .skip 65536
gate_stack_top:

  .section .note.GNU-stack,"",@progbits
