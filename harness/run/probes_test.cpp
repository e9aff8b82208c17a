#include "run/probes.h"

#include "lang/language.h"
#include "lang/model.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::run;

namespace {

lang::Spec spec_of(const char* text) {
  const lang::Languages languages({{.name = "c"}, {.name = "rust"}});
  const auto spec = lang::parse(text, "t.kdl", "t", languages);
  REQUIRE(spec);
  return *spec;
}

lang::TypeId type_named(const lang::Spec& spec, const std::string& name) {
  const auto found =
      std::find_if(spec.types.begin(), spec.types.end(), [&](const lang::Type& type) { return type.name == name; });
  REQUIRE(found != spec.types.end());
  return static_cast<lang::TypeId>(found - spec.types.begin());
}

const ProbedLeaf& leaf(const std::vector<ProbedLeaf>& leaves, bool in_twos) {
  const auto found =
      std::find_if(leaves.begin(), leaves.end(), [&](const ProbedLeaf& one) { return one.in_twos == in_twos; });
  REQUIRE(found != leaves.end());
  return *found;
}

uint8_t first_byte(const plan::CellBytes& cell) {
  return cell[0];
}

} // namespace

TEST_CASE("a tag lies where a variant differs from two values that have no bit in common") {
  const lang::Spec spec = spec_of("tagged \"T\" { A { _ \"u64\" }; B }\nfn \"f\" { inputs { t \"T\" } }");
  const std::vector<ProbedLeaf> leaves = probe_type(spec, type_named(spec, "T"));
  const ProbedLeaf& tag = leaf(leaves, true);
  REQUIRE(tag.pairs.size() == 2);
  // Cells: the tag, then what the variant holds.
  REQUIRE(tag.pairs[0].a.size() == 2);
  REQUIRE(tag.pairs[1].a.size() == 2);
  for (size_t byte = 0; byte < 8; ++byte)
    CHECK((tag.pairs[0].a[1][byte] ^ tag.pairs[1].a[1][byte]) == 0xff);
  CHECK(tag.pairs[0].a[0] == tag.pairs[1].a[0]);
  CHECK(first_byte(tag.pairs[0].a[0]) != first_byte(tag.pairs[0].b[0]));
}

TEST_CASE("what an enum without a sign holds is bits, and is not extended by a sign") {
  const lang::Spec spec = spec_of("@repr \"u128\"\nenum \"U\" { A; B 0xffffffffffffffff }\n"
                                  "@repr \"i128\"\nenum \"I\" { A; B -1 }\nfn \"f\" { inputs { u \"U\"; i \"I\" } }");
  const auto upper = [&](const char* name) {
    const std::vector<ProbedLeaf> leaves = probe_type(spec, type_named(spec, name));
    const plan::CellBytes& value = leaf(leaves, false).pairs.front().b[0];
    CHECK(value[0] == 0xff);
    CHECK(value[7] == 0xff);
    return value[8];
  };
  CHECK(upper("U") == 0);
  CHECK(upper("I") == 0xff);
}
