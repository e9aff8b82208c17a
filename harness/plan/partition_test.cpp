#include "plan/partition.h"

#include <doctest/doctest.h>

using namespace abiter::plan;

TEST_CASE("every spec is in exactly one of the shards") {
  for (const char* spec : {"structs/empty", "procgen/i128", "scalars/wide_integers", "a", ""}) {
    int count = 0;
    for (int i = 1; i <= 8; ++i)
      count += Partition::parse("hash:" + std::to_string(i) + "/8")->has(spec);
    CHECK(count == 1);
    CHECK(Partition::parse("")->has(spec));
    CHECK(Partition::parse("hash:1/1")->has(spec));
  }
}

TEST_CASE("shards that are missing are known from the others") {
  CHECK(missing_partitions({"hash:3/3", "hash:1/3"}) == std::vector<std::string>{"hash:2/3"});
  CHECK(missing_partitions({"hash:2/2", "hash:1/2"}).empty());
  CHECK(missing_partitions({"", ""}).empty());
}

TEST_CASE("what is no partition is told") {
  for (const char* wrong :
       {"2/8", "hash:", "hash:2", "hash:0/8", "hash:9/8", "hash:1/0", "hash:-1/8", "hash:1/8x", "hash:a/8"})
    CHECK(Partition::parse(wrong).error().hint.find("hash:2/8") != std::string::npos);
}
