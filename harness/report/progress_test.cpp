#include "report/progress.h"
#include "report/utf8.h"

#include <doctest/doctest.h>

namespace abiter::report {

using std::chrono::seconds;

TEST_CASE("times as people write them") {
  CHECK(clock_text(seconds(7)) == "0:07");
  CHECK(clock_text(seconds(750)) == "12:30");
  CHECK(clock_text(seconds(3723)) == "1:02:03");
}

TEST_CASE("the time left is told when enough is done") {
  CHECK(time_left(seconds(1), 10, 100) == ""); // too early
  CHECK(time_left(seconds(10), 0, 100) == "");
  CHECK(time_left(seconds(10), 1, 100) == ""); // too little
  CHECK(time_left(seconds(10), 10, 100) == "1:31 left");
  CHECK(time_left(seconds(10), 100, 100) == "");
}

TEST_CASE("a line is cut to the columns of a terminal") {
  CHECK(cut_to_columns("short", 5) == "short");
  CHECK(cut_to_columns("longer", 5) == "long…");
  CHECK(cut_to_columns("██████", 4) == "███…");
  CHECK(cut_to_columns("", 4) == "");
}

} // namespace abiter::report
