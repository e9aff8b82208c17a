#include "lang/test_support.h"

#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::lang;

TEST_CASE("a probe has a value, a question, and words for the answers") {
  const Spec spec = spec_of("probe \"kept\" \"c\" \"rust\" value=0x5a00000002 as=\"result\" function=\"result_bool\" "
                            "registers=64 {\n"
                            "about \"a bool of 2\"; conventions \"c\" \"win64\"\n"
                            "answer 2 \"kept 2\"; answer -1 \"all ones\" }\n"
                            "probe \"plain\" \"c++\" value=3 { about \"an enum of 3\" }\n"
                            "probe \"any\" value=3 { about \"an enum of 3\" }");
  REQUIRE(spec.probes.size() == 3);
  const Probe& one = spec.probes[0];
  CHECK(one.name == "kept");
  CHECK(one.function == "result_bool");
  CHECK(one.languages == std::vector<std::string>{"c", "rust"});
  CHECK(one.value == 0x5a00000002);
  CHECK(one.way == Way::Result);
  CHECK(one.registers == 64);
  CHECK(one.conventions == std::vector<std::string>{"c", "win64"});
  CHECK(one.says(2) == "kept 2");
  CHECK(one.says(~uint64_t{0}) == "all ones");
  CHECK(one.says(7) == "0x7, an unexpected answer");
  CHECK(spec.probes[1].function == "plain");
  CHECK(spec.probes[1].languages == std::vector<std::string>{"cpp"});
  CHECK(spec.probes[2].languages == languages_of_source().with_probes());
  CHECK(spec.probes[1].way == Way::Argument);
  CHECK(spec.probes[1].conventions == std::vector<std::string>{"c"});
}

TEST_CASE("what is wrong with a probe is reported where it stands") {
  const auto wrong = [](const std::string& text) { return errors_of(text, "t.kdl"); };
  const auto has = [](const std::string& text, const std::string& part) {
    CAPTURE(text);
    CHECK(text.find(part) != std::string::npos);
  };
  has(wrong("probe value=2 { about \"x\" }"), "t.kdl:1:1");
  has(wrong("probe value=2 { about \"x\" }"), "'probe' takes its name, and the languages");
  has(wrong("probe \"a\" \"rust_bindgen\" value=2 { about \"x\" }"), "'rust_bindgen' has no probes");
  has(wrong("probe \"a b\" \"c\" value=2 { about \"x\" }"), "'a b' can't be the name of a probe");
  has(wrong("probe \"a\" \"rsut\" value=2 { about \"x\" }"), "did you mean 'rust'?");
  has(wrong("probe \"a\" \"c\" { about \"x\" }"), "probe 'a' has no value");
  has(wrong("probe \"a\" \"c\" value=2"), "probe 'a' does not say what it asks");
  has(wrong("probe \"a\" \"c\" value=\"2\" { about \"x\" }"), "'value' is an integer of at most 64 bits");
  has(wrong("probe \"a\" \"c\" value=0x10000000000000000 { about \"x\" }"), "'value' is an integer of at most 64 bits");
  has(wrong("probe \"a\" \"c\" value=2 as=\"resutl\" { about \"x\" }"), "did you mean 'result'?");
  has(wrong("probe \"a\" \"c\" value=2 register=64 { about \"x\" }"), "did you mean 'registers'?");
  has(wrong("probe \"a\" \"c\" value=2 { abuot \"x\" }"), "unknown node 'abuot' in a probe");
  has(wrong("probe \"a\" \"c\" value=2 { about \"x\"; answer 2 }"), "what that means");
  has(wrong("probe \"a\" \"c\" value=2 { about \"x\"; answer 2 \"y\"; answer 2 \"z\" }"), "2 already means 'y'");
  has(wrong("probe \"a\" \"c\" value=2 { about \"x\" }\nprobe \"a\" \"c\" value=3 { about \"x\" }"),
      "redefinition of probe 'a'");
  has(wrong("@packed\nprobe \"a\" \"c\" value=2 { about \"x\" }"), "@packed does not apply to a probe");
}
