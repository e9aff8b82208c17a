#include "target/architecture.h"
#include "target/convention.h"

#include <doctest/doctest.h>
#include <set>

namespace abiter::target {

TEST_CASE("A target names its architecture") {
  CHECK(architecture_of("i386-linux-gnu").name == "i386");
  CHECK(architecture_of("i686-linux-gnu").data_model.pointer == 4);
  CHECK(architecture_of("x86_64-linux-gnu").suffix.empty());
  CHECK(architecture_of("").name == "x86_64");
  REQUIRE(architecture_by_name("i386"));
  CHECK(architecture_by_name("i386")->suffix == "@i386");
  CHECK(architecture_by_name("vax") == nullptr);
}

TEST_CASE("Conventions belong to architectures") {
  CHECK(convention_by_name("c")->exists_on("i386"));
  CHECK_FALSE(convention_by_name("win64")->exists_on("i386"));
  CHECK_FALSE(convention_by_name("stdcall")->exists_on("x86_64"));
  CHECK(convention_by_name("c-unwind")->exists_on("x86_64"));
}

TEST_CASE("Usual conventions come first in listings, those of a machine beside those of the others") {
  std::vector<std::string> usual, exotic;
  for (const Convention& convention : conventions()) {
    (convention.exotic ? exotic : usual).emplace_back(convention.name);
    CHECK((convention.exotic || exotic.empty()));
  }
  CHECK(usual == std::vector<std::string>{"c", "system", "sysv64", "win64", "stdcall", "fastcall", "thiscall",
                                          "regparm1", "regparm2", "regparm3", "c-unwind", "rust"});
  CHECK(exotic.front() == "efiapi");
  CHECK(exotic.back() == "rust-cold");
}

TEST_CASE("A convention follows rules of its own, or those of the machine's C") {
  const Architecture &x86_64 = *architecture_by_name("x86_64"), &i386 = *architecture_by_name("i386");
  CHECK(rules_of(x86_64, "c") == "System V");
  CHECK(rules_of(x86_64, "vectorcall") == "System V");
  CHECK(rules_of(x86_64, "efiapi") == "Microsoft x64");
  CHECK(rules_of(i386, "c") == "i386 System V");
  CHECK(rules_of(i386, "regparm2") == "i386 regparm");
  CHECK(rules_of(i386, "rust") == "Rust");
}

TEST_CASE("Machines are told apart by name, suffix, runner and targets") {
  std::set<std::string_view> names, suffixes, runners;
  for (const Architecture& one : architectures()) {
    CHECK(names.insert(one.name).second);
    CHECK(suffixes.insert(one.suffix).second);
    CHECK(runners.insert(one.runner).second);
    CHECK(one.is_native() == (&one == &native()));
    CHECK(&architecture_of(std::string(one.name) + "-linux-gnu") == &one);
    CHECK(one.stub.find("{}") != std::string_view::npos);
  }
}

} // namespace abiter::target

TEST_CASE("flags change what functions without an attribute are called by") {
  CHECK(abiter::target::called_by("c", {"-O2", "-m32"}) == "c");
  CHECK(abiter::target::called_by("c", {"-m32", "-mregparm=3"}) == "regparm3");
  CHECK(abiter::target::called_by("c", {"-m32", "-mrtd"}) == "stdcall");
  CHECK(abiter::target::called_by("c", {"-mabi=ms"}) == "win64");
  CHECK(abiter::target::called_by("sysv64", {"-mabi=ms"}) == "sysv64");
  CHECK(abiter::target::called_by("fastcall", {"-mregparm=3"}) == "fastcall");
  CHECK(abiter::target::called_by("stdcall", {"-mrtd"}) == "stdcall");
  CHECK(abiter::target::called_by("stdcall", {"-mregparm=3"}).empty());
  CHECK(abiter::target::called_by("c", {"-mregparm=3", "-mrtd"}).empty());
}
