#include "plan/validity.h"

#include "plan/keep.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace abiter;
using namespace abiter::plan;
using namespace abiter::toolchain;

namespace {

Toolchain toolchain(const char* id, const char* language, const char* target = "x86_64-linux-gnu") {
  Toolchain one;
  one.id = id;
  one.language = language;
  one.target = target;
  one.conventions = {"c"};
  return one;
}

/// gcc, which has win64; tcc, which lacks it; rustc, which has never heard of it; and gcc for i386.
std::vector<Toolchain> toolchains() {
  std::vector<Toolchain> all = {toolchain("gcc-12", "c"), toolchain("tcc", "c"), toolchain("rustc-1.96", "rust"),
                                toolchain("gcc-12-m32", "c", "i386-linux-gnu")};
  all[0].conventions.emplace_back("win64");
  all[1].lacks_conventions = {{"win64", "it ignores the attribute"}};
  return all;
}

constexpr const char* k_spec = "probe \"both\" \"c\" \"rust\" value=2 { about \"x\"; conventions \"c\" \"win64\" }\n"
                               "probe \"wide\" \"c\" value=2 registers=64 { about \"x\" }\n"
                               "fn \"f\" { inputs { a \"u8\" } }";

/// Two languages that have probes.
lang::Languages languages() {
  return lang::Languages({{.name = "c", .probes = true}, {.name = "rust", .probes = true}});
}

std::vector<std::string> ids(const Filter& filter = {}, const char* text = k_spec) {
  const auto spec = lang::parse(text, "test.kdl", "test", languages());
  REQUIRE(spec);
  const auto plan = make_plan({*spec}, toolchains(), filter, {Pattern::Graffiti}, 1);
  std::vector<std::string> all;
  if (!plan)
    return {plan.error().what};
  for (const Suite& suite : plan->suites)
    for (const CaseAt& at : suite.cases())
      if (suite.kind == Kind::Validity)
        all.push_back(plan->case_id(suite, suite.pairings[at.pairing], at.entry) +
                      (suite.pairings[at.pairing].possible[at.entry] ? "" : " lacks"));
  return all;
}

} // namespace

TEST_CASE("each toolchain that has the language is asked by itself, on its own architecture") {
  CHECK(ids() == std::vector<std::string>{"test::both::c::gcc-12", "test::both::c::tcc", "test::both::c::rustc-1.96",
                                          "test::both::win64::gcc-12", "test::both::win64::tcc lacks",
                                          "test::wide::c::gcc-12", "test::wide::c::tcc",
                                          "test@i386::both::c::gcc-12-m32"});
}

TEST_CASE("a pair is asked of each two toolchains of an architecture that have language and convention") {
  constexpr const char* k_extension = "extension \"u8\" \"c\" bits=8 { conventions \"win64\" }";
  Filter filter;
  filter.functions = {"*_as_result", "*_takes"};
  CHECK(ids(filter, k_extension) ==
        std::vector<std::string>{
            "test::u8_takes::win64::gcc-12", "test::u8_takes::win64::tcc lacks",
            "test::u8_as_result::win64::gcc-12->gcc-12", "test::u8_as_result::win64::gcc-12->tcc lacks",
            "test::u8_as_result::win64::tcc->gcc-12 lacks", "test::u8_as_result::win64::tcc->tcc lacks"});
  filter.pairs = {"gcc-*->tcc"};
  CHECK(ids(filter, k_extension) == std::vector<std::string>{"test::u8_as_result::win64::gcc-12->tcc lacks"});
}

TEST_CASE("filters select probes like other cases") {
  Filter filter;
  filter.functions = {"w*"};
  filter.toolchains = {"gcc-*"};
  CHECK(ids(filter) == std::vector<std::string>{"test::wide::c::gcc-12"});
  filter = {};
  filter.words = {"@i386"};
  CHECK(ids(filter) == std::vector<std::string>{"test@i386::both::c::gcc-12-m32"});
  filter = {};
  filter.conventions = {"win64"};
  CHECK(ids(filter).size() == 2);
  filter = {};
  filter.kinds = {"functions"};
  CHECK(ids(filter).empty());
  filter = {};
  filter.pairs = {"gcc-12->*"}; // a chain of one is no pair
  CHECK(ids(filter).empty());
}

TEST_CASE("a case id may have a chain of one, and rows of it can be left out") {
  CaseId id;
  REQUIRE(CaseId::parse("validity/bits::bool_not::c::gcc-12", id));
  CHECK(id.chain == std::vector<std::string>{"gcc-12"});
  CHECK(id.text() == "validity/bits::bool_not::c::gcc-12");
  CHECK(!CaseId::parse("validity/bits::bool_not::c::", id));
  const auto spec = lang::parse(k_spec, "test.kdl", "test", languages());
  auto plan = make_plan({*spec}, toolchains(), {}, {Pattern::Graffiti}, 1);
  REQUIRE(plan);
  keep_cases(*plan, [](const Suite& suite, const std::vector<std::string>& entries, const std::string& chain) {
    return std::vector<bool>(entries.size(), suite.kind == Kind::Validity && chain == "tcc");
  });
  CHECK(plan->case_count == 3);
  REQUIRE(plan->suites.size() == 1);
  CHECK(plan->chain_text(plan->suites[0].pairings[0].pairing) == "tcc");
}

TEST_CASE("a convention that nobody knows is an error of the spec") {
  CHECK(ids({}, "probe \"p\" \"c\" value=2 { about \"x\"; conventions \"win46\" }") ==
        std::vector<std::string>{"probe 'p': unknown convention 'win46'"});
}

TEST_CASE("probes are asked by conventions that C programs call by") {
  for (const char* name :
       {"rust", "rust-cold", "vectorcall", "regcall", "preserve-most", "preserve-all", "preserve-none", "swiftcall"})
    CHECK(ids({}, fmt::format("extension \"u8\" \"c\" bits=8 {{ conventions \"c\" \"{}\" }}", name).c_str()) ==
          std::vector<std::string>{fmt::format("probe 'u8_passes': nothing here calls by '{}'", name)});
  CHECK(ids({}, "probe \"p\" \"c\" value=2 { about \"x\"; conventions \"c\" \"win64\" }").size() == 5);
}
