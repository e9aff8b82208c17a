#include "clang/clang.h"
#include "clang/disassembler.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <string>
#include <unistd.h>

using namespace abiter::clang;

namespace {

std::string compiled(const std::string& text) {
  const std::string path =
      (std::filesystem::temp_directory_path() / ("abiter-disassembler-" + std::to_string(::getpid()) + ".o")).string();
  const CompileResult result = EmbeddedClang().compile({"c", "f.c", text, path, {"-O1", "-fPIC"}});
  REQUIRE_MESSAGE(result.ok, result.diagnostics);
  return path;
}

} // namespace

TEST_CASE("a function is its instructions, with the names that its relocations give") {
  const std::string path = compiled("long g(long); extern long there;\n"
                                    "long f(long a) { return g(a + 1) + there; }\n"
                                    "long h(long a) { return a; }\n");
  const auto code = ObjectCode::open(path);
  REQUIRE(code);
  const Disassembly f = code->function("f", 100);
  CHECK(f.complete);
  CHECK(f.instructions.front().offset == 0);
  CHECK(f.instructions.back().text == "ret");
  bool calls = false;
  bool reads = false;
  for (const Instruction& one : f.instructions) {
    calls |= one.call && one.target == "g";
    CHECK(one.call == one.text.starts_with("call"));
    reads |= one.target == "there";
  }
  CHECK(calls);
  CHECK(reads);
  CHECK(code->function("h", 100).instructions.front().text == "mov rax, rdi");

  const Disassembly beginning = code->function("f", 2);
  CHECK(!beginning.complete);
  CHECK(beginning.instructions.size() == 2);
  CHECK(code->function("nobody", 10).instructions.empty());
  std::filesystem::remove(path);
}

TEST_CASE("what is no object, or isn't there, can't be opened") {
  CHECK(!ObjectCode::open("/nonexistent.o"));
  CHECK(!ObjectCode::open("/etc/passwd"));
}
