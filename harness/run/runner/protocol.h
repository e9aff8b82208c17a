#ifndef ABITER_PROTOCOL_H
#define ABITER_PROTOCOL_H

/* What the harness and the runner tell each other. Shared by C (the runner) and C++ (the harness); fixed layouts, byte
 * order of the target.
 *
 * The harness writes a job file (values, once per spec) and an orders file (text, a line an order, below); the runner
 * appends records to a log file. A record is in the file before the next case starts.
 *
 * The first line of the orders is ABITER_ORDERS. Words of an order are separated by tabs:
 *   toolchains N                              how many there are
 *   stubs PATH                                library of stubs: every function's symbol, leading into the gate
 *   stand-ins PATH                            library of stand-ins for statics, behind the callee's, in front of the
 *                                             caller's
 *   toolchain T CALLER CALLEE MODEL           libraries of toolchain number T; "-" where it has none; its data model
 *   layout ORDER T SIDE                       report sizes, alignments and probes (SIDE: 0 caller, 1 callee)
 *   pair ORDER CALLER_T CALLEE_T FUNCTIONS    run these functions; hexadecimal, one bit a function, lowest bit first
 *   xray ORDER T FUNCTIONS                    find out where toolchain T, paired with itself, passes each byte
 */

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define ABITER_JOB_MAGIC 0x336a7265746962ull /* "biterj3" */
#define ABITER_ORDERS "orders\t2"            /* the first line of an orders file */
#define ABITER_LOG_VERSION 3                 /* of the log, in its first record */
#define ABITER_NONE 0xffffffffu
#define ABITER_UNIT_ROOM 64 /* bytes that are logged of a register, whatever its size */
#define ABITER_UNIT_NAMES 3 /* that a register may have */
#define ABITER_GRAIN 4      /* bytes of a register that are used, kept and poisoned as one */

struct abiter_cell {
  uint8_t b[16];
};

/* The state that a unit exports as caller_state or callee_state: see generators/README.md. */
struct abiter_state {
  void** slot;
  void* object;
  struct abiter_cell* in;
  struct abiter_cell* out;
  uint8_t* seen;
  uint8_t* arena;
  long made, gone; /* objects of C++ that were constructed and destroyed */
  void** at;
};

/* Bytes for each argument of a caller that ignores the result, at caller_passed, and what they are aligned to. */
enum {
  ABITER_PASSED = 256,
  ABITER_PASSED_ALIGNMENT = 128,
};

/* Bytes that the arguments and the results of one case may have together, with those of its calls back. */
enum {
  ABITER_MOST_BYTES = 1 << 20,
};

/* The job file: this header, then the arrays in this order, each aligned to 16 bytes; offsets are from the file's
 * begin. */
struct abiter_job {
  uint64_t magic;
  uint32_t codecs, functions, params, values, probes, cells, string_bytes;
  uint32_t codecs_at, functions_at, params_at, values_at, probes_at, cells_at, widths_at, read_widths_at, strings_at;
  uint32_t legs, leg_values, legs_at, leg_values_at;
  uint32_t conventions, conventions_at; /* their names: offsets into the strings */
  uint32_t models; /* data models that toolchains have: for each two of them there is a set of values */
  uint32_t case_timeout_ms;
  uint32_t poison; /* 1: overwrite what the caller's own convention doesn't use */
  uint32_t traits_at;
};

/* Sets of values, each with those of all functions: that of a caller's model and a callee's is number caller * models +
 * callee. Of each cell, `widths` has the bytes that are compared, which both models have room for, `read_widths` those
 * that the reading side reports, and `traits` bits of these: */
enum {
  ABITER_FEW_VALUES = 1, /* it is one of few values: who reads it may test some of its bits only */
  ABITER_IS_ADDRESS = 2, /* it may be followed */
};

struct abiter_job_codec {
  uint32_t key; /* offset into the strings */
};

/* Of a function, or of a call back. */
enum {
  ABITER_VARIADIC = 1 << 0,     /* a register may tell the callee how many others hold arguments: ABITER_UNIT_COUNT */
  ABITER_HIDDEN_TAG = 1 << 2,   /* rustc may test less of a tag than it passes, and another rustc all of it */
  ABITER_STATIC = 1 << 3,       /* `symbol` is no function but an object of the callee's library: see static.h */
  ABITER_CONSTANT = 1 << 4,     /* nobody writes to it */
  ABITER_THREAD_LOCAL = 1 << 5, /* each thread has its own */
  ABITER_ARRAY = 1 << 6,        /* it is an array: it may have to be aligned to more than its elements are */
  ABITER_NORETURN = 1 << 7,     /* the callee never returns: it calls callee_leave() */
  ABITER_VOID = 1 << 8,         /* nothing is returned, so that registers of results may be kept with the others */
  ABITER_KEEP_STACK = 1 << 9,   /* the stack of the call holds more than leaves show, or it is not the caller's own */
  ABITER_STACKED = 1 << 10, /* values may be passed in registers that are empty otherwise, as those of a stack are */
};

struct abiter_job_function {
  uint32_t symbol; /* offsets into the strings */
  uint32_t call;
  uint32_t flags;
  uint32_t convention;               /* index of its name */
  uint32_t widest_vector;            /* bytes of the largest vector that is passed; 0: none is */
  uint32_t first_param, param_count; /* codec numbers in the array of params */
  uint32_t result;                   /* codec number or ABITER_NONE */
  uint32_t first_value;              /* in each set of them; of all that follow */
  uint32_t values;                   /* that are passed in a case */
  uint32_t learn_values;    /* of these, and of those behind them, as many show all that the function depends on: other
                            variants are alive, a bool is false */
  uint32_t first_leg, legs; /* calls back, beside the function itself */
};

/* A call back that a function makes: through a pointer among its arguments, or among those of another call back. */
struct abiter_job_leg {
  uint32_t symbol; /* of the stub, and of the function itself in the library of the side that defines it */
  uint32_t flags;
  uint32_t convention, widest_vector; /* as in struct abiter_job_function */
  uint32_t depth; /* 1, 3, …: the callee's side calls, the caller's side defines; 2, 4, …: the other way round */
  uint32_t first_param, param_count, result; /* as in struct abiter_job_function */
};

/* The cells of one function's arguments, then of its result, in one value; then those of its legs, in the same way.
 */
struct abiter_job_value {
  uint32_t first_cell, argument_cells, result_cells;
  uint32_t first_leg_value; /* of as many as the function has legs */
  uint32_t keeps_stack;     /* 1: it may contain poison by chance, so that slots of the stack are left alone */
};

struct abiter_job_leg_value {
  uint32_t pointer; /* cell of this function that holds the pointer; counted from the first one */
  uint32_t argument_cells, result_cells;
};

/* Put the first object, put the second one, report the bits that differ. */
struct abiter_job_probe {
  uint32_t codec;
  uint32_t first_a, count_a, first_b, count_b;
  uint32_t second; /* 1: of two that look for one place, so that bits count which something depends on */
};

enum abiter_record_kind {
  ABITER_PASS = 1,     /* index: function. All patterns ran, all cells are as expected, nothing is clobbered */
  ABITER_CASE,         /* index: function. struct abiter_case and its differences follow */
  ABITER_LAYOUT,       /* index: codec. struct abiter_layout follows */
  ABITER_PROBE,        /* index: probe. struct abiter_object_difference and its bytes follow */
  ABITER_ORDER_END,    /* the order is complete */
  ABITER_ORDER_FAILED, /* a text follows: nothing could be run */
  ABITER_END,          /* the runner is through all orders */
  ABITER_XRAY,         /* index: function. struct abiter_xray and what it counts follow */
  /* In front of all others: */
  ABITER_MACHINE, /* struct abiter_machine follows. The very first */
  ABITER_UNIT,    /* index: unit. struct abiter_unit follows: a register that is named by this number */
  ABITER_PROMISE, /* index: promise. struct abiter_promise follows */
  /* index: function. It passed, and spoilt its process: behind it, the function whose number follows (eight bytes) fails,
   * which passes alone. */
  ABITER_SPOILER,
  /* Between the processes of a runner, and in no file: */
  ABITER_LOADED,     /* the libraries of the order are */
  ABITER_USED,       /* index: row. What a toolchain uses: struct used of core/worker.h */
  ABITER_DONE,       /* index: function. All records of it have been sent */
  ABITER_WORKER_END, /* … and those of all functions */
};

struct abiter_record {
  uint32_t size; /* bytes, this header included, a multiple of 8 */
  uint16_t kind;
  uint16_t alone; /* 1: the case ran in a process of its own, to confirm what it did in a batch */
  uint32_t order;
  uint32_t index;
};

enum abiter_status {
  ABITER_OK = 0,     /* all patterns ran to their end; see the differences and what is clobbered */
  ABITER_MISSING,    /* a symbol isn't there; `step` says whose: 0 caller, 1 callee */
  ABITER_CRASHED,    /* signal, address, step, pattern; without a signal, `address` is the exit code */
  ABITER_TIMED_OUT,  /* step, pattern */
  ABITER_BAD_CODEC,  /* a codec walked another number of cells than the job says: our own fault */
  ABITER_NOT_CALLED, /* the caller returned without having called the function */
  ABITER_TOO_DEEP,   /* calls of each other's functions were nested deeper than the gate can follow */
  ABITER_TOO_LARGE,  /* there is no room for what is passed */
};

enum abiter_step {
  ABITER_STEP_START,
  ABITER_STEP_PUT_ARGUMENTS,
  ABITER_STEP_PUT_RESULT,
  ABITER_STEP_CALLER,   /* in the caller, before the call */
  ABITER_STEP_CALLEE,   /* in the callee */
  ABITER_STEP_RETURNED, /* in the caller, after the call */
  ABITER_STEP_GET_ARGUMENTS,
  ABITER_STEP_GET_RESULT,
  ABITER_STEP_CALLBACK,    /* in a function that the callee has called back */
  ABITER_STEP_LOAD_CALLER, /* while its library was loaded: in a constructor */
  ABITER_STEP_LOAD_CALLEE,
};

/* Why a system call was refused: the `address` of a crash with SIGSYS. */
enum abiter_refusal {
  ABITER_REFUSED_PROCESS = 1, /* it starts a process */
  ABITER_REFUSED_PROGRAM,     /* it starts a program */
  ABITER_REFUSED_SIGNAL,      /* it sends a signal to another process */
  ABITER_REFUSED_OTHERS,      /* it reaches into other processes, or out of its own limits */
  ABITER_REFUSED_SYSTEM,      /* it changes the system */
  ABITER_REFUSED_FOREIGN,     /* it is one of another architecture */
};

/* Instead of an exit code, the `address` of a crash without a signal. */
enum abiter_end {
  ABITER_CLOSED_OURS = 0x100, /* it closed the descriptor that its reports go through */
  ABITER_WROTE_OURS,          /* it wrote something else there */
  ABITER_ENDED_SUPERVISOR,    /* it ended, or stopped, the process that had started it */
  ABITER_LEFT_STACK,          /* it used more than the stack has */
};

/* Bits of `facts`: promises that aren't broken by changing a register. */
enum {
  ABITER_UNALIGNED_CALL = 1 << 0,      /* the caller didn't align the stack at the call */
  ABITER_TOOK_OTHER = 1 << 1,          /* the callee took another number of bytes off the stack than the caller's own */
  ABITER_CHANGED_ARGUMENT = 1 << 2,    /* the original of an argument passed by value was changed */
  ABITER_CHANGED_CANARY = 1 << 3,      /* bytes around a result or an argument were written */
  ABITER_UNEQUAL_LIVES = 1 << 4,       /* objects were not destroyed as often as they were constructed */
  ABITER_UNALIGNED_ARRAY = 1 << 5,     /* the callee's static isn't aligned as a global array has to be */
  ABITER_UNALIGNED_PARAMETER = 1 << 6, /* a parameter of the callee's isn't where its type may be */
  ABITER_UNALIGNED_RESULT = 1 << 7,    /* nor is the memory that the caller has for the result */
  ABITER_OVERWRITTEN_FRAME = 1 << 8,   /* what a caller with a frame of dynamic size has there was written */
  ABITER_DYNAMIC_FRAME = 1 << 9,       /* what is wrong is so only where the caller's frame has a dynamic size */
  ABITER_SPOILT_PROCESS = 1 << 10,     /* a case behind it fails, which passes alone */
};

/* Bytes of a unit that weren't kept. */
struct abiter_clobber {
  uint32_t unit;
  uint32_t grains; /* one bit for ABITER_GRAIN bytes */
};

struct abiter_case {
  uint32_t status, step, pattern;
  int32_t signal;
  uint64_t address;
  int32_t made, gone;     /* objects constructed and destroyed, if ABITER_UNEQUAL_LIVES is set */
  uint32_t facts;         /* bits, see above */
  uint32_t promises;      /* bits by number of the promise: those that were broken */
  uint32_t differences;   /* struct abiter_difference, that many, follow … */
  uint32_t clobbers;      /* … and struct abiter_clobber, that many, behind them */
  uint32_t broken_leg;    /* which call broke a promise first: 0 the function, 1 its first leg … */
  uint32_t lost_units;    /* that the caller's own function didn't keep for who called it: bits by number … */
  uint32_t lost_promises; /* … and promises that it broke */
  uint32_t
      unaligned; /* parameters, if ABITER_UNALIGNED_PARAMETER is set: bits by number, the last one for all behind it */
};

/* Added to what was seen of a cell: the bytes are those that were sent, but the type's own comparison says that they differ. */
#define ABITER_UNEQUAL 0x80

struct abiter_difference {
  uint32_t pattern, cell; /* cell: counted over arguments and result */
  uint8_t seen;           /* bytes that the codec wrote; 0: it skipped the cell */
  uint8_t pad[7];
  struct abiter_cell expected, observed;
};

struct abiter_layout {
  uint64_t size, align;
};

/* Where two objects differ: `count` bytes from byte `first` on, each with the bits that differ. count is 0 if none
 * does. */
struct abiter_object_difference {
  uint32_t first, count;
};

/* What the runner's own machine is like. */
struct abiter_machine {
  uint32_t version;         /* ABITER_LOG_VERSION */
  uint32_t word;            /* bytes of a general register */
  uint32_t stack_alignment; /* at a call */
  uint32_t array_alignment; /* of a static array that is large enough for such a rule */
};

/* A register. Bytes up to `ends[0]` go by the first of its names, those up to `ends[1]` by the second one, and so on; it has as many bytes as the largest of them. */
struct abiter_unit {
  char names[ABITER_UNIT_NAMES][8];
  uint32_t ends[ABITER_UNIT_NAMES];
  uint32_t flags;     /* below */
  char count_name[8]; /* with ABITER_UNIT_COUNT: of the part that counts */
};

enum {
  ABITER_UNIT_ARGUMENT = 1, /* may carry an argument */
  ABITER_UNIT_RESULT = 2,   /* may carry a result */
  ABITER_UNIT_ADDRESS = 4,  /* may hold an address */
  ABITER_UNIT_COUNT = 8, /* tells a variadic callee how many vector registers to save, and carries no argument then */
  ABITER_UNIT_STACK_POINTER = 16,
};

/* Something that every callee promises, beside registers that it keeps: how it reads if it didn't. */
struct abiter_promise {
  char broken[64];
};

/* Where a byte lies, at the call or at the return. */
enum abiter_where {
  ABITER_IN_REGISTER = 0, /* byte `offset` of register `unit` */
  ABITER_ON_STACK,        /* byte `offset` above the stack pointer that the call instruction finds */
  ABITER_BEHIND_REGISTER, /* byte `offset` behind the address that register `unit` holds at the call */
  ABITER_BEHIND_STACK,    /* … that byte `unit` of the stack begins */
  ABITER_BEHIND_RETURNED, /* … that register `unit` holds at the return */
};

/* One X-ray: what a function, called and answered by one toolchain, depends on, byte by byte. Influences follow. */
struct abiter_xray {
  uint32_t pattern;
  uint32_t status, step; /* of the undisturbed call: enum abiter_status; a crash leaves no influences */
  int32_t signal;
  uint64_t address;
  uint32_t facts, promises; /* bits as in struct abiter_case */
  uint32_t agrees;          /* 1: everything arrived as it was sent */
  uint32_t entered, left;   /* the gate was reached; the callee came back */
  uint32_t rounds, crashes; /* calls; those that ended with a signal */
  uint32_t result_where;    /* the address of the result's memory is passed: ABITER_IN_REGISTER or _ON_STACK … */
  uint32_t result_unit;     /* … here; ABITER_NONE if no such address is passed */
  uint32_t result_bytes;    /* written behind it, counted to the last one */
  uint32_t returned_unit;   /* register that holds that address again at the return, or ABITER_NONE */
  uint32_t returned_used;   /* 1: the caller reads the result through it */
  uint32_t unit_bytes;      /* of the register values that follow: all units at the call, then at the return */
  uint32_t stack_bytes;     /* of the stack as the caller left it, behind them */
  uint32_t clobbers;        /* struct abiter_clobber, that many, behind that */
  uint32_t influences;      /* struct abiter_influence, that many, each with its changes, behind that */
  uint32_t taken;           /* bytes that the callee took off the stack */
  uint32_t count;           /* what the caller of a variadic function said it is; ABITER_NONE if it isn't one */
  uint32_t count_used;      /* 1: with another value there, the callee doesn't see all arguments */
  uint32_t pad;
};

/* What changing one byte changed. */
struct abiter_influence {
  uint16_t where;  /* enum abiter_where */
  uint16_t result; /* 0: of an argument, at the call; 1: of the result, at the return */
  uint32_t unit, offset;
  uint16_t crashed; /* the call ended with a signal */
  uint16_t changes; /* struct abiter_change, that many, follow; padded to a multiple of 8 bytes */
};

struct abiter_change {
  uint32_t cell;
  uint16_t bytes; /* one bit for each byte of the cell */
  uint16_t seen;  /* bytes that the codec wrote now */
};

/* The harness and all runners agree on what is in files: no layout here depends on the alignment of a uint64_t. */
#ifdef __cplusplus
#define ABITER_SIZE(type, bytes) static_assert(sizeof(type) == (bytes), "the same for every target")
#else
#define ABITER_SIZE(type, bytes) _Static_assert(sizeof(type) == (bytes), "the same for every target")
#endif
ABITER_SIZE(struct abiter_job, 112);
ABITER_SIZE(struct abiter_job_function, 52);
ABITER_SIZE(struct abiter_job_leg, 32);
ABITER_SIZE(struct abiter_job_value, 20);
ABITER_SIZE(struct abiter_record, 16);
ABITER_SIZE(struct abiter_case, 64);
ABITER_SIZE(struct abiter_difference, 48);
ABITER_SIZE(struct abiter_layout, 16);
ABITER_SIZE(struct abiter_unit, 48);
ABITER_SIZE(struct abiter_xray, 104);
ABITER_SIZE(struct abiter_machine, 16);
ABITER_SIZE(struct abiter_promise, 64);
ABITER_SIZE(struct abiter_clobber, 8);
ABITER_SIZE(struct abiter_influence, 16);
ABITER_SIZE(struct abiter_change, 8);
#undef ABITER_SIZE

#ifdef __cplusplus
}
#endif
#endif
