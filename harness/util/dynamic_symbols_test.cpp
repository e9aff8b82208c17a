#include "util/demangle.h"
#include "util/dynamic_symbols.h"
#include "util/fs.h"
#include "util/process.h"

#include <doctest/doctest.h>
#include <filesystem>

using namespace abiter;

TEST_CASE("a library's dynamic symbols are read: what it has, what it needs, and what it can do without") {
  const auto folder = std::filesystem::temp_directory_path() / "abiter-elf-test";
  std::filesystem::remove_all(folder);
  const std::string stem = (folder / "unit").string();
  for (const char* const machine : {"elf_x86_64", "elf_i386"}) {
    const std::string width = std::string(machine) == "elf_i386" ? "--32" : "--64";
    const std::string word = width == "--32" ? ".long" : ".quad";
    REQUIRE(write_file(stem + ".s", "  .data\n  .globl here, there\n  .weak perhaps\nhere:\n  " + word +
                                        " there, perhaps\nlocal:\n"));
    REQUIRE(run_command({{"as", width, stem + ".s", "-o", stem + ".o"}, {}, "", std::chrono::seconds(60), {}})->ok());
    const auto linked = run_command(
        {{"ld", "-m", machine, "-shared", stem + ".o", "-o", stem + ".so"}, {}, "", std::chrono::seconds(60), {}});
    REQUIRE_MESSAGE(linked->ok(), linked->err);
    const auto symbols = dynamic_symbols(stem + ".so");
    REQUIRE(symbols);
    CHECK(symbols->defined.contains("here"));
    CHECK_FALSE(symbols->defined.contains("local"));
    CHECK(symbols->undefined == std::set<std::string>{"there"});
    CHECK(symbols->needed.empty());
  }
  const auto self = dynamic_symbols("/proc/self/exe");
  REQUIRE(self);
  CHECK_FALSE(self->needed.empty());
  CHECK_FALSE(dynamic_symbols(stem + ".s"));
}

TEST_CASE("a symbol of C++ is what it means, any other one is itself") {
  CHECK(abiter::demangle("_ZN1a1fEh") == "a::f(unsigned char)");
  CHECK(abiter::demangle("_ZN3gfx5quietEPDoFvvE") == "gfx::quiet(void (*)() noexcept)");
  CHECK(abiter::demangle("val_in__c") == "val_in__c");
  CHECK(abiter::demangle("_Znonsense") == "_Znonsense");
}
