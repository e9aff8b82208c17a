#include "target/attribute.h"

#include <doctest/doctest.h>

using abiter::target::changes_convention;

TEST_CASE("attributes that change the convention are found in a text") {
  CHECK(changes_convention("__attribute__((preserve_none))"));
  CHECK(changes_convention("__attribute__((noinline, __preserve_none__))"));
  CHECK(changes_convention("[[gnu::regparm(2)]]"));
  CHECK_FALSE(changes_convention("__attribute__((noinline, visibility(\"default\")))"));
  CHECK_FALSE(changes_convention("[[nodiscard]] /* my_regparm */"));
  CHECK_FALSE(changes_convention(""));
}
