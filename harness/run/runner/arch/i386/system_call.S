/* long system_call(long number, long a, long b, long c, long d, long e): what the kernel answers, errors as negative
 * numbers. The cage (core/cage.h) knows it by system_call_end. */
  .text
  .globl system_call
  .type system_call, @function
system_call:
  pushl %ebx
  pushl %esi
  pushl %edi
  movl 16(%esp), %eax
  movl 20(%esp), %ebx
  movl 24(%esp), %ecx
  movl 28(%esp), %edx
  movl 32(%esp), %esi
  movl 36(%esp), %edi
  int $0x80
  .globl system_call_end
  .hidden system_call_end
system_call_end:
  popl %edi
  popl %esi
  popl %ebx
  ret
  .size system_call, .-system_call

  .section .note.GNU-stack,"",@progbits
