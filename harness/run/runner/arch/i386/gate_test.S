/* What gate_test.cpp calls: see that of x86-64. */
  .text
  .irp n, 7,8,9,10
  .globl stub_\n
stub_\n:
  pushl $\n
  jmp abiter_gate
  .endr

  .globl break_promise
break_promise:
  xorl %ebx, %ebx
  ret

  .globl read_free_unit
read_free_unit:
  movl %ecx, %eax
  ret

  .globl recurse
recurse:
  subl $12, %esp
  call stub_7
  addl $12, %esp
  ret

  .section .rodata
  .globl broken_unit
broken_unit:
  .long 3
  .globl free_unit
free_unit:
  .long 1

  .section .note.GNU-stack,"",@progbits
