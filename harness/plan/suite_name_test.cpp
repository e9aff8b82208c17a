#include "plan/suite_name.h"

#include <doctest/doctest.h>

namespace abiter::plan {

TEST_CASE("A suite's id falls into parts") {
  const SuiteName all = split_suite_name("structs/nested@i386+repr-rust");
  CHECK(all.spec == "structs/nested");
  CHECK(all.architecture == "@i386");
  CHECK(all.repr == "+repr-rust");
  const SuiteName repr = split_suite_name("structs/nested+repr-rust");
  CHECK(repr.spec == "structs/nested");
  CHECK(repr.architecture.empty());
  CHECK(split_suite_name("structs/nested").spec == "structs/nested");
}

} // namespace abiter::plan
