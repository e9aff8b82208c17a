/* What gate_test.cpp calls: stubs as the harness writes them, a function that breaks a promise, one that reads a register
 * which C's convention passes nothing in, and one that recurses without end. */
  .text
  .irp n, 7,8,9,10
  .globl stub_\n
stub_\n:
  pushq $\n
  jmp abiter_gate
  .endr

  .globl break_promise
break_promise:
  xorl %ebx, %ebx
  ret

  .globl read_free_unit
read_free_unit:
  movq %r10, %rax
  ret

  .globl recurse
recurse:
  subq $8, %rsp
  call stub_7
  addq $8, %rsp
  ret

  .section .rodata
  .globl broken_unit
broken_unit:
  .long 3
  .globl free_unit
free_unit:
  .long 10

  .section .note.GNU-stack,"",@progbits
