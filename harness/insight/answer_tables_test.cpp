#include "insight/answer_tables.h"

#include "util/json.h"

#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::insight;

namespace {

Json probe(const char* name, const char* about, const Json& extension) {
  Json one = {{"name", name}, {"about", about}};
  if (!extension.is_null())
    one["extension"] = extension;
  return one;
}

Json finding(const std::string& id, const char* says) {
  return {{"case", id}, {"says", {says}}, {"answer", {{"result", "0x1"}}}};
}

/// Two architectures, a probe of a value and two of who extends.
Json results() {
  const Json probes = {probe("bool_2", "a bool of 2", {}),
                       probe("u8_extends", "u8", {{"type", "u8"}, {"passage", "argument"}, {"extends", true}}),
                       probe("u16_extends", "u16", {{"type", "u16"}, {"passage", "argument"}, {"extends", true}}),
                       probe("u8_trusts", "u8", {{"type", "u8"}, {"passage", "result"}, {"extends", false}})};
  const Json native = {finding("v::bool_2::c::gcc", "kept 2"),
                       finding("v::bool_2::c::clang", "became 0"),
                       finding("v::u8_extends::c::gcc", "extends to 32 bits"),
                       finding("v::u16_extends::c::gcc", "extends to 32 bits"),
                       finding("v::u8_extends::c::clang", "extends to 32 bits"),
                       finding("v::u16_extends::c::clang", "leaves it"),
                       finding("v::u8_trusts::c::gcc", "reads its own bits"),
                       finding("v::u8_trusts::c::gcc->clang", "no answer of one toolchain")};
  const Json other = {finding("v@i386::bool_2::c::gcc-m32", "kept 2")};
  return {{"suites",
           {{{"id", "f"}, {"findings", {{{"case", "f::g::c::a->b"}, {"says", {"wrong"}}}}}},
            {{"id", "v"}, {"probes", probes}, {"findings", native}},
            {{"id", "v@i386"}, {"probes", probes}, {"findings", other}}}}};
}

} // namespace

TEST_CASE("answers are folded by what is said, whatever the architecture") {
  const std::vector<Answered> answers = answers_of(results());
  const std::vector<AnsweredProbe> probes = answered_probes(answers);
  REQUIRE(probes.size() == 1);
  CHECK(probes[0].first->probe == "v::bool_2");
  REQUIRE(probes[0].groups.size() == 2);
  CHECK(probes[0].groups[0].says == "kept 2");
  REQUIRE(probes[0].groups[0].of.size() == 2);
  CHECK(probes[0].groups[0].of[1]->id == "v@i386::bool_2::c::gcc-m32");
}

TEST_CASE("who extends and who trusts is a table a question, in which toolchains that do alike are a group") {
  const std::vector<ExtensionTable> tables = extension_tables(answers_of(results()));
  REQUIRE(tables.size() == 2);
  CHECK(tables[0].question == "argument: what callers leave above it");
  CHECK(tables[1].question == "result: what callers rely on");
  REQUIRE(tables[0].groups.size() == 2);
  CHECK(tables[0].groups[0].toolchains == std::vector<std::string>{"gcc"});
  CHECK(tables[0].groups[0].answers[0].second == std::vector<std::string>{"u8", "u16"});
  CHECK(tables[0].groups[1].answers.size() == 2);
  const Json page = Json::parse(answer_tables_json(results().dump()));
  CHECK(page["extensions"].size() == 2);
  CHECK(page["answers"][0]["groups"][0]["toolchains"][0]["case"] == "v::bool_2::c::gcc");
}
