#include "target/byte_order.h"
#include "target/data_model.h"

#include <array>
#include <doctest/doctest.h>

namespace abiter::target {

TEST_CASE("integers are written and read in either byte order") {
  std::array<uint8_t, 10> bytes{};
  write_integer(bytes.data(), 4, 0x01020304, ByteOrder::Little);
  CHECK(bytes == std::array<uint8_t, 10>{4, 3, 2, 1});
  CHECK(read_integer(bytes.data(), 4, ByteOrder::Little) == 0x01020304);
  CHECK(read_integer(bytes.data(), 4, ByteOrder::Big) == 0x04030201);
  write_integer(bytes.data(), 4, 0x01020304, ByteOrder::Big);
  CHECK(bytes == std::array<uint8_t, 10>{1, 2, 3, 4});
  CHECK(read_integer(bytes.data(), 3, ByteOrder::Big) == 0x010203);
  for (const ByteOrder order : {ByteOrder::Little, ByteOrder::Big}) {
    write_integer(bytes.data(), 8, 0xfedcba9876543210, order);
    CHECK(read_integer(bytes.data(), 8, order) == 0xfedcba9876543210);
  }
  write_integer(bytes.data(), 10, 7, ByteOrder::Big);
  CHECK(bytes == std::array<uint8_t, 10>{0, 0, 0, 0, 0, 0, 0, 0, 0, 7});
}

TEST_CASE("a number is put into the target's order, and back") {
  std::array<uint8_t, 4> bytes{1, 2, 3, 4};
  arrange(bytes.data(), 3, ByteOrder::Little);
  CHECK(bytes == std::array<uint8_t, 4>{1, 2, 3, 4});
  arrange(bytes.data(), 3, ByteOrder::Big);
  CHECK(bytes == std::array<uint8_t, 4>{3, 2, 1, 4});
}

TEST_CASE("two data models have room in common for the narrower of each type") {
  DataModel wide, other;
  other.wchar = {2, 2};
  other.c_longdouble = {8, 8};
  other.long_double = FloatFormat::Binary64;
  wide.c_long = {4, 4};
  const DataModel both = narrower(wide, other);
  CHECK(both.wchar.size == 2);
  CHECK(both.c_long.size == 4);
  CHECK(both.longdouble_bytes() == 8);
  CHECK(narrower(other, wide) == both);
  CHECK(narrower(wide, wide) == wide);
}

TEST_CASE("an x87 long double is narrower than a binary128 of the same size") {
  DataModel x87, binary128;
  binary128.long_double = FloatFormat::Binary128;
  CHECK(x87.longdouble_bytes() == 10);
  CHECK(binary128.longdouble_bytes() == 16);
  CHECK(narrower(binary128, x87).long_double == FloatFormat::X87);
}

TEST_CASE("models that differ read differently") {
  DataModel model, other;
  CHECK(to_text(model) == to_text(other));
  other.signed_char = false;
  CHECK(to_text(model) != to_text(other));
}

} // namespace abiter::target
