/* The gate of i386: what that of x86-64 is there, which says how it works. It's no position-independent code: the runner
 * is a program at a fixed address, so that registers needn't be spared to find its own data. */

/* Of struct registers in arch.h. */
#define REGISTERS_XMM 64
#define REGISTERS_EFLAGS 192
#define REGISTERS_MXCSR 196
#define REGISTERS_X87CW 200

/* The registers that C keeps, of whoever called us. */
.macro push_kept
  pushl %ebx
  pushl %ebp
  pushl %esi
  pushl %edi
.endm

.macro pop_kept
  popl %edi
  popl %esi
  popl %ebp
  popl %ebx
.endm

/* Eight bytes a register, of which the upper four stay zero. */
.macro save_registers
  movl %eax, gate_eax
  movl gate_active, %eax
  movl %ecx, 8(%eax)
  movl gate_eax, %ecx
  movl %ecx, 0(%eax)
  movl %edx, 16(%eax)
  movl %ebx, 24(%eax)
  movl %esp, 32(%eax)
  movl %ebp, 40(%eax)
  movl %esi, 48(%eax)
  movl %edi, 56(%eax)
  .irp n, 0,1,2,3,4,5,6,7
  movups %xmm\n, REGISTERS_XMM+16*\n(%eax)
  .endr
  stmxcsr REGISTERS_MXCSR(%eax)
  fnstcw REGISTERS_X87CW(%eax)
  leal gate_stack_top, %esp
  pushfl
  popl REGISTERS_EFLAGS(%eax)
  cld
.endm

/* From where eax points to. */
.macro load_registers
  .irp n, 0,1,2,3,4,5,6,7
  movups REGISTERS_XMM+16*\n(%eax), %xmm\n
  .endr
  ldmxcsr REGISTERS_MXCSR(%eax)
  fldcw REGISTERS_X87CW(%eax)
  movl 8(%eax), %ecx
  movl 16(%eax), %edx
  movl 24(%eax), %ebx
  movl 32(%eax), %esp
  movl 40(%eax), %ebp
  movl 48(%eax), %esi
  movl 56(%eax), %edi
  movl 0(%eax), %eax
.endm

  .text
  .globl abiter_gate
  .type abiter_gate, @function
  .p2align 4
abiter_gate:
  save_registers
  /* Number and return address are taken off: esp is where it was before the caller's call instruction. */
  movl 32(%eax), %ecx
  addl $8, 32(%eax)
  subl $8, %esp
  pushl 4(%ecx)
  pushl 0(%ecx)
  call gate_enter
  load_registers
  call *gate_target
  save_registers
  call gate_leave
  load_registers
  jmp *gate_return
  .size abiter_gate, .-abiter_gate

.macro save_controls to
  pushfl
  popl \to
  stmxcsr \to+4
  fnstcw \to+8
.endm

/* gate_run(call, stack): see gate.h. */
  .globl gate_run
  .type gate_run, @function
  .p2align 4
gate_run:
  movl 4(%esp), %eax
  movl 8(%esp), %ecx
  push_kept
  save_controls gate_controls
  movl %esp, gate_home
  movl %ecx, %esp
  movl gate_kept, %ebx
  movl gate_kept+4, %ebp
  movl gate_kept+8, %esi
  movl gate_kept+12, %edi
  call *%eax
  movl %ebx, gate_kept
  movl %ebp, gate_kept+4
  movl %esi, gate_kept+8
  movl %edi, gate_kept+12
  movl %esp, gate_kept+16
  movl gate_home, %esp
  save_controls gate_controls_after
  cld
  ldmxcsr gate_controls+4
  fldcw gate_controls+8
  pop_kept
  ret
  .size gate_run, .-gate_run

  .globl gate_ruin
  .type gate_ruin, @function
gate_ruin:
  movl $0x4b1dba11, %eax
  leal 1(%eax), %ecx
  leal 2(%eax), %edx
  .irp n, 0,1,2,3,4,5,6,7
  movd %eax, %xmm\n
  pshufd $0, %xmm\n, %xmm\n
  incl %eax
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
  movl 4(%esp), %eax
  push_kept
  subl $12, %esp
  call *%eax
  addl $12, %esp
  pop_kept
  ret
  .size gate_call, .-gate_call

/* Older rustc calls this for frames of more than a page: see that of x86-64. */
  .globl __rust_probestack
  .type __rust_probestack, @function
__rust_probestack:
  ret
  .size __rust_probestack, .-__rust_probestack

  .bss
  .p2align 2
gate_eax:
  .skip 4
gate_home:
  .skip 4
  .p2align 6
gate_stack:
  .skip 65536
gate_stack_top:

  .section .note.GNU-stack,"",@progbits
