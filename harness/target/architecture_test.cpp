#include "target/architecture.h"
#include "target/convention.h"

#include <doctest/doctest.h>

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
}

} // namespace abiter::target
