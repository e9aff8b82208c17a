#include "compile/ending.h"

#include <csignal>
#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::compile;

namespace {

const lang::CrashRules& rules_of(const char* language) {
  static const lang::Languages languages = lang::Languages::read(ABITER_GENERATORS).value();
  return languages.find(language)->diagnostics.crash;
}

Attempt ending(int exit_code, const std::string& text, const char* language = "c") {
  Finished finished;
  finished.exit_code = exit_code;
  finished.err = text;
  return read_ending(finished, 120, rules_of(language));
}

Attempt killed(int signal, const std::string& text = {}) {
  Finished finished;
  finished.signal = signal;
  finished.err = text;
  return read_ending(finished, 120, rules_of("c"));
}

} // namespace

TEST_CASE("a message about the text is a refusal, whatever words it has") {
  for (
      const char* const text :
      {"x.c:3:5: error: unknown type name 'bad'\n",
       "x.c:3:1: warning: 'regcall' attribute ignored [-Werror=attributes]\n",
       "x.c:1:1: error: static assertion failed: \"out of memory\"\n",
       "x.c:1:20: error: no\n    1 | char s[] = \"No space left on device\";\n",
       "fatal error: error in backend: Unsupported calling convention\nclang: error: clang frontend command failed with exit code 70\n"})
    CHECK_MESSAGE(ending(1, text).outcome == Outcome::Refused, text);
  CHECK(ending(1, "x.rs:4:1: error[E0080]: the evaluated program panicked at 'no', x.rs:4\n", "rust").outcome ==
        Outcome::Refused);
  CHECK(ending(101, "LLVM ERROR: unsupported calling convention\n", "rust").outcome == Outcome::Refused);
  CHECK(ending(0, "").ok());
}

TEST_CASE("a compiler's crash is told by its signal, and by the line that says why") {
  const Attempt clang = ending(
      1,
      "PLEASE submit a bug report to https://…\nStack dump:\n0.\tProgram arguments: clang is not supported\n1.\t<eof> "
      "parser at end of file\n3.\tx.c:2:31: Generating code for declaration 'nil'\n #0 0x1234 f\nclang-22: error: clang "
      "frontend command failed with exit code 139 (use -v to see invocation)\n");
  CHECK(clang.outcome == Outcome::Crashed);
  CHECK(clang.text ==
        "the compiler crashed: signal 11 (Segmentation fault): x.c:2:31: Generating code for declaration 'nil'");
  CHECK(ending(139, "Stack dump:\n").text == "the compiler crashed: signal 11 (Segmentation fault)");
  CHECK(killed(SIGSEGV).outcome == Outcome::Crashed);
  const Attempt assertion = killed(SIGABRT, "clang: A.cpp:3: void f(): Assertion `x' failed.\n");
  CHECK(assertion.text == "the compiler crashed: signal 6 (Aborted): clang: A.cpp:3: void f(): Assertion `x' failed.");
  const Attempt gcc =
      ending(1, "during RTL pass: expand\nx.c:5:1: internal compiler error: Segmentation fault\nPlease submit "
                "a full bug report,\n");
  CHECK(gcc.text ==
        "the compiler crashed: signal 11 (Segmentation fault): x.c:5:1: internal compiler error: Segmentation fault");
  CHECK(ending(4, "gcc: fatal error: Segmentation fault signal terminated program cc1\n").outcome == Outcome::Crashed);
  const Attempt rustc =
      ending(101,
             "thread 'rustc' panicked at compiler/x.rs:1:2:\nindex out of bounds\nerror: the compiler "
             "unexpectedly panicked. this is a bug.\n",
             "rust");
  CHECK(rustc.text == "the compiler crashed: thread 'rustc' panicked at compiler/x.rs:1:2: index out of bounds");
  const Attempt tool = ending(101, "thread 'main' panicked at src/x.rs:1:2:\nnot supported\n", "rust_bindgen");
  CHECK(tool.text == "the compiler crashed: thread 'main' panicked at src/x.rs:1:2: not supported");
  CHECK(ending(1, "collect2: fatal error: ld terminated with signal 11 [Segmentation fault], core dumped\n").text ==
        "the compiler crashed: signal 11 (Segmentation fault)");
  CHECK(ending(254, "clang: error: unable to execute command: Segmentation fault (core dumped)\n").outcome ==
        Outcome::Crashed);
}

TEST_CASE("what the machine, a launcher or a person did says nothing of the text") {
  for (const int signal : {SIGKILL, SIGTERM, SIGINT, SIGHUP, SIGXFSZ})
    CHECK(killed(signal).outcome == Outcome::Disturbed);
  for (const char* const text :
       {"gcc: fatal error: Killed signal terminated program cc1\ncompilation terminated.\n",
        "cc1: out of memory allocating 65536 bytes after a total of 1000 bytes\n",
        "virtual memory exhausted: Cannot allocate memory\n",
        "x.c:3: fatal error: error writing to /tmp/x.s: No space left on device\n",
        "LLVM ERROR: out of memory\nStack dump:\n", "terminate called after throwing an instance of 'std::bad_alloc'\n",
        "gcc: fatal error: cannot execute 'cc1': execvp: No such file or directory\n",
        "clang: error: unable to execute command: Killed\n", "ld: final link failed: memory exhausted\n",
        "ld: cannot open output file x.so: Permission denied\n",
        "gcc: fatal error: CPU time limit exceeded signal terminated program cc1\n"})
    CHECK_MESSAGE(ending(1, text).outcome == Outcome::Disturbed, text);
  CHECK(killed(SIGABRT, "terminate called after throwing an instance of 'std::bad_alloc'\n").outcome ==
        Outcome::Disturbed);
  CHECK(ending(101, "memory allocation of 1234 bytes failed\n", "rust").outcome == Outcome::Disturbed);
  CHECK(ending(1, "error: rustc interrupted by SIGTERM\n", "rust").outcome == Outcome::Disturbed);
  CHECK(ending(137, "").outcome == Outcome::Disturbed);
  CHECK(ending(127, "sh: 1: gcc-12: not found\n").outcome == Outcome::Disturbed);
  Finished late;
  late.timed_out = true;
  CHECK(read_ending(late, 7, rules_of("c")).text == "the compiler took longer than its limit of 7 s");
}

TEST_CASE("what a compiler's words mean is its language's affair") {
  const char* const panic = "thread 'rustc' (4711) panicked at compiler/x.rs:1:2:\nindex out of bounds\n";
  CHECK(ending(101, panic, "rust").text ==
        "the compiler crashed: thread 'rustc' (4711) panicked at compiler/x.rs:1:2: index out of bounds");
  CHECK(ending(101, panic, "c").outcome == Outcome::Refused);
  CHECK(ending(101, "error: rustc interrupted by SIGSEGV\n", "rust").text ==
        "the compiler crashed: signal 11 (Segmentation fault)");
  for (const char* const language : {"c", "cpp", "rust", "c_cbindgen", "cpp_cbindgen", "rust_bindgen"}) {
    CHECK(ending(134, "LLVM ERROR: Broken module\n", language).text.ends_with("LLVM ERROR: Broken module"));
    CHECK(ending(1, "collect2: fatal error: ld terminated with signal 11 [Segmentation fault]\n", language).outcome ==
          Outcome::Crashed);
  }
}
