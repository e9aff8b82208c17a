#include "clang/clang.h"

#include <csignal>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace abiter::clang;

namespace {

/// A folder that goes with the test program.
struct Scratch {
  std::filesystem::path path = std::filesystem::temp_directory_path() / ("abiter-embed-" + std::to_string(::getpid()));
  Scratch() { std::filesystem::create_directories(path); }
  ~Scratch() { std::filesystem::remove_all(path); }
};

std::string object(const char* name) {
  static const Scratch k_scratch;
  return (k_scratch.path / name).string();
}

CompileResult compile(const char* language, const char* text, const char* name,
                      std::vector<std::string> flags = {"-O0"}) {
  std::filesystem::remove(object(name));
  return EmbeddedClang().compile({language, "unit.c", text, object(name), std::move(flags)});
}

} // namespace

TEST_CASE("a C function becomes an object, without a clang on the machine") {
  const CompileResult result = compile("c", "__attribute__((ms_abi)) int f(int a) { return a + 1; }\n", "1.o");
  CHECK_MESSAGE(result.ok, result.diagnostics);
  CHECK(std::filesystem::file_size(object("1.o")) > 0);
}

TEST_CASE("C++ is compiled as C++") {
  const CompileResult result =
      compile("cpp", "struct S { int a; S() = default; }; extern \"C\" int f(S s) { return s.a; }\n", "2.o");
  CHECK_MESSAGE(result.ok, result.diagnostics);
}

TEST_CASE("mistakes are told with their line") {
  const CompileResult result = compile("c", "int f(void) { return 0; }\nunknown g(void);\n", "3.o");
  CHECK_FALSE(result.ok);
  CHECK(result.diagnostics.find("unit.c:2:1: error: unknown type name 'unknown'") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(object("3.o")));
}

TEST_CASE("an ignored attribute can be made an error") {
  const CompileResult result = compile("c", "__attribute__((no_such_thing)) int f(void) { return 0; }\n", "4.o",
                                       {"-O0", "-Werror=unknown-attributes"});
  CHECK_FALSE(result.ok);
  CHECK(result.diagnostics.find("ignored") != std::string::npos);
}

TEST_CASE("a crash of clang is that compile's failure, and the next one goes on") {
  const CompileResult crash = compile("c", "#pragma clang __debug crash\n", "5.o");
  CHECK_FALSE(crash.ok);
  CHECK(crash.signal == SIGILL);
  CHECK(crash.diagnostics.find("Stack dump:") != std::string::npos);
  const CompileResult fatal = compile("c", "#pragma clang __debug llvm_fatal_error\n", "5.o");
  CHECK_FALSE(fatal.ok);
  CHECK(fatal.diagnostics.find("#pragma clang __debug llvm_fatal_error") != std::string::npos);
  CHECK(compile("c", "int f(void) { return 0; }\n", "5.o").ok);
}

TEST_CASE("a compile that takes too long is ended") {
  std::string text = "int x0(int a) { return a; }\n";
  for (int i = 1; i < 20000; ++i)
    text += "int x" + std::to_string(i) + "(int a) { return x" + std::to_string(i - 1) + "(a) + a * 3; }\n";
  CompileJob job{"c", "unit.c", text, object("long.o"), {"-O2"}, std::chrono::milliseconds(20)};
  const CompileResult result = EmbeddedClang().compile(job);
  CHECK_FALSE(result.ok);
  CHECK(result.timed_out);
  CHECK(result.seconds < 2);
}

TEST_CASE("ms_abi is obeyed: the argument is read from ecx") {
  const auto code = [](const char* attribute) {
    const std::string text = std::string("__attribute__((") + attribute + ")) int f(int a) { return a; }\n";
    const CompileResult result = compile("c", text.c_str(), "6.o", {"-O2", "-fomit-frame-pointer"});
    REQUIRE_MESSAGE(result.ok, result.diagnostics);
    std::ifstream file(object("6.o"), std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
  };
  CHECK(code("ms_abi").find("\x89\xc8\xc3") != std::string::npos);   // mov %ecx, %eax; ret
  CHECK(code("sysv_abi").find("\x89\xf8\xc3") != std::string::npos); // mov %edi, %eax; ret
}

TEST_CASE("two threads may compile at once") {
  std::vector<CompileResult> results(8);
  std::vector<std::thread> threads;
  for (size_t t = 0; t < 2; ++t)
    threads.emplace_back([&results, t] {
      for (size_t i = t; i < results.size(); i += 2)
        results[i] =
            compile("c", "int f(int a, double b) { return a + (int)b; }\n", ("t" + std::to_string(i) + ".o").c_str());
    });
  for (std::thread& thread : threads)
    thread.join();
  for (const CompileResult& result : results)
    CHECK_MESSAGE(result.ok, result.diagnostics);
}
