#include "util/own_files.h"

#include "util/fs.h"

#include <doctest/doctest.h>

namespace abiter {

TEST_CASE("a program of a build folder finds the checkout and the other programs") {
  CHECK(read_file(own_root() + "/meson.build").has_value());
  CHECK(own_program("abiter-guard").ends_with("/util/abiter-guard"));
  CHECK(own_program("abiter-no-such-program").empty());
  CHECK(!is_installed());
}

} // namespace abiter
