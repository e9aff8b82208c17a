#include "embed/clang.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <thread>
#include <vector>

using namespace abiter::embed;

namespace {

std::string object(const char* name) { return (std::filesystem::temp_directory_path() / name).string(); }

CompileResult compile(const char* language, const char* text, const char* name, std::vector<std::string> flags = {"-O0"}) {
  std::filesystem::remove(object(name));
  return EmbeddedClang().compile({language, "unit.c", text, object(name), std::move(flags)});
}

} // namespace

TEST_CASE("a C function becomes an object, without a clang on the machine") {
  const CompileResult result = compile("c", "__attribute__((ms_abi)) int f(int a) { return a + 1; }\n", "abiter-embed-1.o");
  CHECK_MESSAGE(result.ok, result.diagnostics);
  CHECK(std::filesystem::file_size(object("abiter-embed-1.o")) > 0);
}

TEST_CASE("C++ is compiled as C++") {
  const CompileResult result = compile("cpp", "struct S { int a; S() = default; }; extern \"C\" int f(S s) { return s.a; }\n", "abiter-embed-2.o");
  CHECK_MESSAGE(result.ok, result.diagnostics);
}

TEST_CASE("mistakes are told with their line") {
  const CompileResult result = compile("c", "int f(void) { return 0; }\nunknown g(void);\n", "abiter-embed-3.o");
  CHECK_FALSE(result.ok);
  CHECK(result.diagnostics.find("unit.c:2:1: error: unknown type name 'unknown'") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(object("abiter-embed-3.o")));
}

TEST_CASE("an ignored attribute can be made an error") {
  const CompileResult result = compile("c", "__attribute__((no_such_thing)) int f(void) { return 0; }\n", "abiter-embed-4.o",
                                       {"-O0", "-Werror=unknown-attributes"});
  CHECK_FALSE(result.ok);
  CHECK(result.diagnostics.find("ignored") != std::string::npos);
}

TEST_CASE("two threads may compile at once") {
  std::vector<CompileResult> results(8);
  std::vector<std::thread> threads;
  for (size_t t = 0; t < 2; ++t)
    threads.emplace_back([&results, t] {
      for (size_t i = t; i < results.size(); i += 2)
        results[i] = compile("c", "int f(int a, double b) { return a + (int)b; }\n", ("abiter-embed-t" + std::to_string(i) + ".o").c_str());
    });
  for (std::thread& thread : threads)
    thread.join();
  for (const CompileResult& result : results)
    CHECK_MESSAGE(result.ok, result.diagnostics);
}
