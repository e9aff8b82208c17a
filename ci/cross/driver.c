/* Calls the callers of one library, whose callees are in another one: driver CALLEES CALLERS PLAN, or driver layouts LIBRARY PLAN.
 * A plan has lines "FUNCTION VALUES", or names of types. Prints "FUNCTION fault POSITION VALUE WORDS" for what went wrong, and "end". */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { k_positions = 4, k_most = 100000, k_leaves = 8 };

/* What the process that calls leaves for the one that waits for it. */
static struct {
  unsigned at, position, value, reached, bads, bad[k_leaves], lost, misaligned, state, finished;
} *now;

static unsigned char *stack_top; /* a multiple of 64 */

unsigned cc_value(void) { return now->value; }
void cc_reached(void) { now->reached++; }

void cc_bad(unsigned leaf) {
  if (now->bads < k_leaves) now->bad[now->bads] = leaf;
  now->bads++;
}

void cc_address(const volatile void *object, unsigned long align, unsigned leaf) {
  (void)leaf;
  if ((unsigned long)object % align != 0) now->misaligned++;
}

/* The first bit that is set, and how many are. */
long cc_bits(const unsigned char *bytes, unsigned long size) {
  long first = -1, count = 0;
  for (unsigned long i = 0; i < 8 * size; i++)
    if (bytes[i / 8] >> i % 8 & 1) {
      if (first < 0) first = (long)i;
      count++;
    }
  return first * 1000 + count;
}

/* cc_enter(function, stack): calls it with that stack; a bit for each register that it didn't keep.
 * cc_scrub: nothing that a function may change is what it was, registers and memory below the stack. */
unsigned cc_enter(void (*function)(void), void *stack);
void cc_scrub(void);
#ifdef __x86_64__
__asm__(
    ".text\n.globl cc_enter\n.type cc_enter, @function\ncc_enter:\n"
    "  push %rbx\n  push %rbp\n  push %r12\n  push %r13\n  push %r14\n  push %r15\n"
    "  mov %rsp, cc_kept_stack(%rip)\n  mov %rsi, %rsp\n  mov %rsi, cc_called_stack(%rip)\n"
    "  mov $0x1b1b1b1b, %ebx\n  mov $0x2b2b2b2b, %ebp\n  mov $0x3c3c3c3c, %r12d\n"
    "  mov $0x3d3d3d3d, %r13d\n  mov $0x3e3e3e3e, %r14d\n  mov $0x3f3f3f3f, %r15d\n"
    "  call *%rdi\n  xor %eax, %eax\n"
    "  cmp $0x1b1b1b1b, %rbx\n  je 1f\n  or $1, %eax\n1:\n  cmp $0x2b2b2b2b, %rbp\n  je 1f\n  or $2, %eax\n1:\n"
    "  cmp $0x3c3c3c3c, %r12\n  je 1f\n  or $4, %eax\n1:\n  cmp $0x3d3d3d3d, %r13\n  je 1f\n  or $8, %eax\n1:\n"
    "  cmp $0x3e3e3e3e, %r14\n  je 1f\n  or $16, %eax\n1:\n  cmp $0x3f3f3f3f, %r15\n  je 1f\n  or $32, %eax\n1:\n"
    "  cmp cc_called_stack(%rip), %rsp\n  je 1f\n  or $64, %eax\n1:\n"
    "  mov cc_kept_stack(%rip), %rsp\n  pop %r15\n  pop %r14\n  pop %r13\n  pop %r12\n  pop %rbp\n  pop %rbx\n  ret\n"
    ".globl cc_scrub\n.type cc_scrub, @function\ncc_scrub:\n"
    "  mov $0xa7c1e35b97d3b5f1, %rax\n  lea -2048(%rsp), %rdi\n  mov $255, %ecx\n  rep stosq\n"
    "  mov %rax, %rcx\n  lea 3(%rax), %rdx\n  lea 5(%rax), %rsi\n  lea 7(%rax), %rdi\n"
    "  lea 9(%rax), %r8\n  lea 11(%rax), %r9\n  lea 13(%rax), %r10\n  lea 15(%rax), %r11\n"
    "  movq %rax, %xmm0\n  punpcklqdq %xmm0, %xmm0\n  movaps %xmm0, %xmm1\n  movaps %xmm0, %xmm2\n  movaps %xmm0, %xmm3\n"
    "  movaps %xmm0, %xmm4\n  movaps %xmm0, %xmm5\n  movaps %xmm0, %xmm6\n  movaps %xmm0, %xmm7\n  movaps %xmm0, %xmm8\n"
    "  movaps %xmm0, %xmm9\n  movaps %xmm0, %xmm10\n  movaps %xmm0, %xmm11\n  movaps %xmm0, %xmm12\n  movaps %xmm0, %xmm13\n"
    "  movaps %xmm0, %xmm14\n  movaps %xmm0, %xmm15\n  ret\n"
    ".bss\n.balign 8\ncc_kept_stack: .zero 8\ncc_called_stack: .zero 8\n.text\n");
#else
__asm__(
    ".text\n.globl cc_enter\n.type cc_enter, @function\ncc_enter:\n"
    "  mov 4(%esp), %eax\n  mov 8(%esp), %ecx\n  push %ebx\n  push %ebp\n  push %esi\n  push %edi\n"
    "  mov %esp, cc_kept_stack\n  mov %ecx, %esp\n  mov %ecx, cc_called_stack\n"
    "  mov $0x1b1b1b1b, %ebx\n  mov $0x2b2b2b2b, %ebp\n  mov $0x3c3c3c3c, %esi\n  mov $0x3d3d3d3d, %edi\n"
    "  call *%eax\n  xor %eax, %eax\n"
    "  cmp $0x1b1b1b1b, %ebx\n  je 1f\n  or $1, %eax\n1:\n  cmp $0x2b2b2b2b, %ebp\n  je 1f\n  or $2, %eax\n1:\n"
    "  cmp $0x3c3c3c3c, %esi\n  je 1f\n  or $4, %eax\n1:\n  cmp $0x3d3d3d3d, %edi\n  je 1f\n  or $8, %eax\n1:\n"
    "  cmp cc_called_stack, %esp\n  je 1f\n  or $64, %eax\n1:\n"
    "  mov cc_kept_stack, %esp\n  pop %edi\n  pop %esi\n  pop %ebp\n  pop %ebx\n  ret\n"
    ".globl cc_scrub\n.type cc_scrub, @function\ncc_scrub:\n"
    "  push %edi\n  mov $0xa7c1e35b, %eax\n  lea -2048(%esp), %edi\n  mov $511, %ecx\n  rep stosl\n  pop %edi\n"
    "  lea 3(%eax), %ecx\n  lea 5(%eax), %edx\n  ret\n"
    ".bss\n.balign 4\ncc_kept_stack: .zero 4\ncc_called_stack: .zero 4\n.text\n");
#endif

/* What the psABI wants between two functions: an empty x87 stack, the direction flag clear, rounding as it was. */
static unsigned state(void) {
  struct {
    unsigned words[7];
  } environment;
  unsigned long flags;
  __asm__ volatile("fnstenv %0" : "=m"(environment));
  __asm__ volatile("pushf\n pop %0\n cld" : "=r"(flags));
  __asm__ volatile("fninit");
  return ((environment.words[2] & 0xffff) != 0xffff) | (flags >> 10 & 1) << 1 | ((environment.words[0] & 0x3f) != 0x3f) << 2;
}

static void limit(int what, rlim_t most) {
  struct rlimit both = {most, most};
  setrlimit(what, &both);
}

struct function {
  unsigned number, values;
  void (*call)(void);
};
static struct function functions[k_most];
static unsigned count;

static void call_from(unsigned first, unsigned end) {
  alarm(5);
  for (unsigned at = first; at < end; at++) {
    now->at = at;
    for (unsigned position = 0; functions[at].call != 0 && position < k_positions; position++)
      for (unsigned value = 0; value < functions[at].values; value++) {
        now->position = position;
        now->value = value;
        now->reached = now->bads = now->lost = now->misaligned = now->state = 0;
        memset(stack_top - 4096, 0xb5 + (int)value, 4096);
        now->lost = cc_enter(functions[at].call, stack_top - 64 - 16 * position);
        now->state = state();
        if (now->reached != 1 || now->bads != 0 || now->lost != 0 || now->misaligned != 0 || now->state != 0) _exit(1);
      }
  }
  now->finished = 1;
  _exit(0);
}

/* 0 if nothing is wrong. `status` is that of the process. */
static int run(unsigned first, unsigned end, int *status) {
  now->finished = 0;
  pid_t child = fork();
  if (child == 0) call_from(first, end);
  waitpid(child, status, 0);
  return !(WIFEXITED(*status) && WEXITSTATUS(*status) == 0 && now->finished);
}

static void report(int status) {
  printf("%u fault %u %u", functions[now->at].number, now->position * 16, now->value);
  if (WIFSIGNALED(status)) {
    printf(" %s", WTERMSIG(status) == SIGALRM ? "timeout" : "signal");
    if (WTERMSIG(status) != SIGALRM) printf(":%d", WTERMSIG(status));
  } else if (WEXITSTATUS(status) != 1)
    printf(" exit:%d", WEXITSTATUS(status));
  for (unsigned i = 0; i < now->bads && i < k_leaves; i++) printf(" leaf:%u", now->bad[i]);
  if (now->misaligned) printf(" misaligned");
  if (now->lost) printf(" lost:%#x", now->lost);
  if (now->state) printf(" state:%#x", now->state);
  if (!WIFSIGNALED(status) && now->reached != 1) printf(" reached:%u", now->reached);
  printf("\n");
}

static void *library(const char *path, int flags) {
  void *loaded = dlopen(path, flags);
  if (loaded != 0) return loaded;
  fprintf(stderr, "%s\n", dlerror());
  exit(2);
}

static int layouts(const char *path, const char *plan) {
  void *loaded = library(path, RTLD_LAZY);
  FILE *types = fopen(plan, "r");
  char name[128], symbol[160];
  while (types != 0 && fscanf(types, "%127s", name) == 1) {
    long out[256] = {-1};
    snprintf(symbol, sizeof symbol, "cc_layout_%s", name);
    void (*tell)(long *) = (void (*)(long *))dlsym(loaded, symbol);
    if (tell == 0) continue;
    tell(out);
    printf("%s", name);
    for (int i = 0; i < 256 && out[i] != -1; i++) printf(" %ld", out[i]);
    printf("\n");
  }
  printf("end\n");
  return 0;
}

int main(int argc, char **argv) {
  limit(RLIMIT_CPU, 120);
  limit(RLIMIT_FSIZE, 64 << 20);
  limit(RLIMIT_CORE, 0);
  if (sizeof(void *) == 8) limit(RLIMIT_AS, (rlim_t)4 << 30);
  if (argc == 4 && strcmp(argv[1], "layouts") == 0) return layouts(argv[2], argv[3]);
  if (argc != 4) return 2;
  now = mmap(0, sizeof *now, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  unsigned char *stack = mmap(0, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  stack_top = stack + (1 << 20) - 4096;
  library(argv[1], RTLD_LAZY | RTLD_GLOBAL);
  void *callers = library(argv[2], RTLD_LAZY);
  FILE *plan = fopen(argv[3], "r");
  if (plan == 0) return 2;
  while (count < k_most && fscanf(plan, "%u %u", &functions[count].number, &functions[count].values) == 2) {
    char symbol[64];
    snprintf(symbol, sizeof symbol, "cc_f%u", functions[count].number);
    int there = dlsym(RTLD_DEFAULT, symbol) != 0;
    snprintf(symbol, sizeof symbol, "cc_call_%u", functions[count].number);
    void *found = dlsym(callers, symbol);
    if (there && found != 0) {
      functions[count].call = (void (*)(void))found;
      printf("%u\n", functions[count].number);
    }
    count++;
  }
  fclose(plan);
  fflush(stdout);
  for (unsigned first = 0; first < count;) {
    int status;
    if (!run(first, count, &status)) break;
    /* Once more, alone: what went before might be to blame. */
    unsigned at = now->at;
    if (run(at, at + 1, &status)) report(status);
    fflush(stdout);
    first = at + 1;
  }
  printf("end\n");
  return 0;
}
