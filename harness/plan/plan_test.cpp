#include "plan/plan.h"

#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::plan;
using namespace abiter::toolchain;

namespace {

lang::Spec parse(const char* text) {
  auto spec = lang::parse(text, "test.kdl", "test", {});
  REQUIRE(spec);
  return *spec;
}

Toolchain make_toolchain(const char* id, const char* family, std::vector<std::string> conventions,
                         std::vector<Lack> lacks = {}, std::vector<Lack> lacks_conventions = {}) {
  Toolchain one;
  one.id = id;
  one.family = family;
  one.conventions = std::move(conventions);
  one.lacks = std::move(lacks);
  one.lacks_conventions = std::move(lacks_conventions);
  return one;
}

uint64_t selected(const Plan& plan, const std::string& suite, const std::string& convention) {
  uint64_t count = 0;
  for (const Suite& s : plan.suites)
    for (const SuitePairing& pairing : s.pairings)
      for (size_t e = 0; e < s.entries.size(); ++e)
        count += s.id == suite && s.entries[e].convention == convention && pairing.selected[e];
  return count;
}

const char* const k_spec = R"(struct "S" { a "u8"; b "u32"; }; fn "f" { inputs { a "S"; }; })";
const Lack k_no_repr_rust{"repr-rust", "C has none"};

} // namespace

TEST_CASE("the diagonal belongs to the matrix") {
  const auto plan =
      make_plan({parse(k_spec)},
                {make_toolchain("a", "1", {"c"}, {k_no_repr_rust}), make_toolchain("b", "2", {"c"}, {k_no_repr_rust})},
                {}, {Pattern::Graffiti}, 1);
  REQUIRE(plan);
  CHECK(plan->case_count == 4);
}

TEST_CASE("architectures have suites and conventions of their own, and are never paired") {
  Toolchain here = make_toolchain("a", "1", {"c", "win64"}, {k_no_repr_rust});
  Toolchain there = make_toolchain("a-m32", "1", {"c", "stdcall"}, {k_no_repr_rust});
  here.target = "x86_64-linux-gnu";
  there.target = "i386-linux-gnu";
  const auto plan = make_plan({parse(k_spec)}, {here, there}, {}, {Pattern::Graffiti}, 1);
  REQUIRE(plan);
  CHECK(selected(*plan, "test", "c") == 1);
  CHECK(selected(*plan, "test", "win64") == 1);
  CHECK(selected(*plan, "test", "stdcall") == 0);
  CHECK(selected(*plan, "test@i386", "c") == 1);
  CHECK(selected(*plan, "test@i386", "stdcall") == 1);
  CHECK(selected(*plan, "test@i386", "win64") == 0);
  CHECK(plan->case_count == 4);
  CHECK(plan->suites[1].spec.data_model.pointer == 4);
}

TEST_CASE("Rust's convention and representation are for one family only") {
  const auto plan = make_plan({parse(k_spec)},
                              {make_toolchain("r1", "r", {"c", "rust"}), make_toolchain("r1-O2", "r", {"c", "rust"}),
                               make_toolchain("r2", "s", {"c", "rust"})},
                              {}, {Pattern::Graffiti}, 1);
  REQUIRE(plan);
  CHECK(selected(*plan, "test", "c") == 9);
  CHECK(selected(*plan, "test", "rust") == 5); // r1 and r1-O2 in both directions, r2 with itself
  CHECK(selected(*plan, "test+repr-rust", "c") == 5);
}

TEST_CASE(
    "a convention that the compiler lacks is a case, but not a possible one; one that the language lacks is none") {
  const auto plan = make_plan({parse(k_spec)},
                              {make_toolchain("gcc", "1", {"c", "win64"}, {k_no_repr_rust}),
                               make_toolchain("tcc", "2", {"c"}, {k_no_repr_rust}, {{"win64", "tcc has none"}})},
                              {}, {Pattern::Graffiti}, 1);
  REQUIRE(plan);
  CHECK(selected(*plan, "test", "win64") == 4);
  CHECK(selected(*plan, "test", "rust") == 0);
  uint64_t possible = 0;
  for (const SuitePairing& pairing : plan->suites[0].pairings)
    for (size_t e = 0; e < pairing.possible.size(); ++e)
      possible += pairing.possible[e] && plan->suites[0].entries[e].convention == "win64";
  CHECK(possible == 1);
}

TEST_CASE("nothing selected is told apart from a mistake") {
  Filter filter;
  filter.words = {"no such thing"};
  const auto plan = make_plan({parse(k_spec)}, {make_toolchain("a", "1", {"c"})}, filter, {Pattern::Graffiti}, 1);
  REQUIRE_FALSE(plan);
  CHECK(plan.error().fault == Fault::Nothing);
}

TEST_CASE("a spec that names conventions is called by those, and by no others; one that names none by the usual ones") {
  const std::vector<Toolchain> all{make_toolchain("a", "1", {"c", "regcall", "vectorcall"}, {k_no_repr_rust})};
  const auto usual = make_plan({parse(k_spec)}, all, {}, {Pattern::Graffiti}, 1);
  REQUIRE(usual);
  CHECK(selected(*usual, "test", "c") == 1);
  CHECK(selected(*usual, "test", "regcall") == 0);
  const auto named = make_plan({parse((std::string("conventions \"vectorcall\" \"regcall\"\n") + k_spec).c_str())}, all,
                               {}, {Pattern::Graffiti}, 1);
  REQUIRE(named);
  CHECK(named->case_count == 2);
  CHECK(named->suites[0].entries[0].convention == "vectorcall"); // in the order of the listing
  const auto unknown =
      make_plan({parse((std::string("conventions \"regcal\"\n") + k_spec).c_str())}, all, {}, {Pattern::Graffiti}, 1);
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().what == "unknown convention 'regcal'");
  REQUIRE(unknown.error().place);
  CHECK(unknown.error().place->column == 13);
}

TEST_CASE("a toolchain that is for some specs takes part in those, and in specs without a folder") {
  Toolchain avx = make_toolchain("a-avx", "1", {"c"});
  avx.specs = {"vectors/*"};
  CHECK(takes_part(avx, "vectors/wide"));
  CHECK_FALSE(takes_part(avx, "structs/plain"));
  CHECK(takes_part(avx, "mine"));
  CHECK(takes_part(make_toolchain("a", "1", {"c"}), "structs/plain"));
}

TEST_CASE("toolchains of other data models are paired, with values of their own") {
  std::vector<Toolchain> all{make_toolchain("a", "1", {"c"}, {k_no_repr_rust}),
                             make_toolchain("b", "2", {"c"}, {k_no_repr_rust}),
                             make_toolchain("c", "3", {"c"}, {k_no_repr_rust})};
  all[1].data_model.wchar = all[2].data_model.wchar = {2, 2};
  const auto plan = make_plan({parse(k_spec)}, all, {}, {Pattern::Graffiti}, 1);
  REQUIRE(plan);
  CHECK(plan->case_count == 9);
  const Suite& suite = plan->suites[0];
  CHECK(suite.models.size() == 2);
  CHECK(suite.model_of == std::vector<uint32_t>{0, 1, 1});
  CHECK(suite.value_set({0, 0}) == 0);
  CHECK(suite.value_set({0, 1}) == 1);
  CHECK(suite.value_set({2, 0}) == 2);
  CHECK(suite.value_set({1, 2}) == suite.value_set({1, 1}));
}
