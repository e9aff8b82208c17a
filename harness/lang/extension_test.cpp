#include "lang/extension.h"

#include "lang/test_support.h"

#include <doctest/doctest.h>
#include <set>

using namespace abiter;
using namespace abiter::lang;

namespace {

const Probe& named(const Spec& spec, const std::string& name) {
  for (const Probe& one : spec.probes)
    if (one.name == name)
      return one;
  FAIL("no such probe: ", name);
  return spec.probes.front();
}

} // namespace

TEST_CASE("an extension asks who extends and who trusts, in each passage, and whether a value arrives") {
  const Spec spec = spec_of("extension \"i8\" \"c\" \"rust\" bits=8 signed=#true { conventions \"c\" \"win64\" }");
  CHECK(spec.probes.size() == 9);
  const Probe& takes = named(spec, "i8_takes");
  CHECK(takes.way == Way::Argument);
  CHECK(takes.value == 0x5a5a5a5adadada81);
  CHECK(takes.says(static_cast<uint64_t>(-0x7f)) == "reads its own bits");
  CHECK(takes.says(0xffffffffdadada81) == "relies on the caller's extension to 32 bits");
  CHECK(takes.says(0x5a5a5a5adadada81) == "relies on the caller's extension to 64 bits");
  const Probe& passes = named(spec, "i8_passes");
  CHECK(passes.says(static_cast<uint64_t>(-0x7f)) == "extends to 64 bits");
  CHECK(passes.says(0xffffff81) == "extends to 32 bits");
  CHECK(passes.says(0x81) == "leaves zeros above it");
  CHECK(passes.says(0x5a5a5a5adadada81) == "doesn't extend");
  CHECK(passes.extension->extends);
  CHECK(named(spec, "i8_receives").says(0xffffffffdadada81) == "relies on the callee's extension to 32 bits");
  const Probe& pair = named(spec, "i8_as_result");
  CHECK(pair.is_pair());
  CHECK(pair.function == "i8_receives");
  CHECK(pair.callee == "i8_returns");
  CHECK(pair.expected == static_cast<uint64_t>(-0x7f));
  CHECK(pair.conventions == std::vector<std::string>{"c", "win64"});
}

TEST_CASE("what a value is read as differs for each width, so that an answer says which") {
  for (const uint32_t bits : {7U, 8U, 16U, 17U, 31U, 32U})
    for (const bool is_signed : {false, true}) {
      CAPTURE(bits);
      const std::vector<Probe> probes = extension_probes({"t", {"c"}, bits, is_signed, {}, {"c"}, {}});
      for (const Probe& one : probes) {
        std::set<uint64_t> results;
        for (const ProbeAnswer& answer : one.answers)
          CHECK(results.insert(answer.result).second);
        if (one.extension->extends || one.is_pair())
          continue;
        const size_t wider = bits < 8 ? 4 : bits < 16 ? 3 : bits < 32 ? 2 : 1;
        CHECK(one.answers.size() == 1 + wider);
      }
    }
}

TEST_CASE("a value may be given where not every one is of the type") {
  const Spec spec = spec_of("extension \"bool\" \"c\" bits=8 value=1");
  CHECK(named(spec, "bool_takes").value == 0x5a5a5a5adadadb01);
  CHECK(named(spec, "bool_as_argument").expected == 1);
  const Spec wide = spec_of("extension \"enum\" \"c\" bits=32 value=5");
  CHECK(named(wide, "enum_takes").registers == 64);
}

TEST_CASE("what is wrong with an extension is reported where it stands") {
  const auto has = [](const std::string& text, const std::string& part) {
    const std::string errors = errors_of(text, "t.kdl");
    CAPTURE(errors);
    CHECK(errors.find(part) != std::string::npos);
  };
  has("extension bits=8", "'extension' takes its name, and the languages");
  has("extension \"u8\" \"c\"", "extension 'u8' does not say how many bits the type has");
  has("extension \"u8\" \"c\" bits=64", "'bits' is a number from 1 to 63");
  has("extension \"u8\" \"c\" bits=8 sigend=#true", "did you mean 'signed'?");
  has("extension \"u8\" \"c\" bits=8 signed=1", "'signed' is #true or #false");
  has("extension \"u8\" \"c\" bits=8 { convention \"c\" }", "did you mean 'conventions'?");
  has("extension \"u8\" \"c\" bits=8\nextension \"u8\" \"c\" bits=8", "redefinition of extension 'u8'");
  has("extension \"u8\" \"c\" bits=16", "t.kdl:1:25: error: 'u8' has 8 bits");
  has("extension \"u8\" \"c\" bits=8 signed=#true", "'u8' is unsigned");
  has("extension \"i8\" \"c\" bits=8", "'i8' is signed");
  has("extension \"u8\" \"c\" bits=8 value=300", "300 has more than 8 bits");
  has("extension \"bool\" \"c\" bits=8 value=0", "the bool of an extension is true");
  has("probe \"u8_takes\" \"c\" value=1 { about \"x\" }\nextension \"u8\" \"c\" bits=8", "it makes a probe 'u8_takes'");
}
