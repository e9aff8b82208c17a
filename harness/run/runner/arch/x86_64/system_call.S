/* long system_call(long number, long a, long b, long c, long d, long e): what the kernel answers, errors as negative
 * numbers. The cage (core/cage.h) knows it by system_call_end. */
  .text
  .globl system_call
  .type system_call, @function
system_call:
  movq %rdi, %rax
  movq %rsi, %rdi
  movq %rdx, %rsi
  movq %rcx, %rdx
  movq %r8, %r10
  movq %r9, %r8
  xorl %r9d, %r9d
  syscall
  .globl system_call_end
  .hidden system_call_end
system_call_end:
  ret
  .size system_call, .-system_call

  .section .note.GNU-stack,"",@progbits
