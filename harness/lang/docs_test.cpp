// The examples of the reference are read by the parser, so that they stay true.

#include "lang/test_support.h"
#include "util/fs.h"

using namespace abiter;
using namespace abiter::lang;

namespace {

struct Example {
  std::string kind; ///< what stands behind the opening fence: "kdl", "kdl wrong"
  std::string text;
};

std::vector<Example> examples() {
  const std::string page = read_file(ABITER_SOURCE_ROOT "/docs/spec-language.md").value();
  std::vector<Example> all;
  for (size_t at = page.find("\n```kdl"); at != std::string::npos; at = page.find("\n```kdl", at)) {
    const size_t line_end = page.find('\n', at + 1);
    const size_t end = page.find("\n```", line_end);
    all.push_back({page.substr(at + 4, line_end - at - 4), page.substr(line_end + 1, end - line_end)});
    at = end + 4;
  }
  return all;
}

} // namespace

TEST_CASE("every example of the reference is a spec, or wrong as it says") {
  size_t right = 0;
  size_t wrong = 0;
  for (const Example& example : examples()) {
    CAPTURE(example.text);
    const Files files{{"point.kdl", "struct \"Point\" { x \"f32\"; y \"f32\" }\n"}};
    if (example.kind == "kdl wrong") {
      CHECK(errors_of(example.text, "t.kdl", files) != "");
      ++wrong;
    } else {
      CHECK(example.kind == "kdl");
      spec_of(example.text, "t.kdl", files);
      ++right;
    }
  }
  CHECK(right >= 8);
  CHECK(wrong >= 1);
}

TEST_CASE("the reference shows errors as they are told, and lists the whole family") {
  const std::string page = read_file(ABITER_SOURCE_ROOT "/docs/spec-language.md").value();
  for (const Example& example : examples())
    if (example.kind == "kdl wrong")
      CHECK(page.find("\n```text errors\n" + errors_of(example.text, "t.kdl") + "```\n") != std::string::npos);
  const Spec spec = spec_of("", "u8.procgen.kdl");
  CHECK(page.find("**" + std::to_string(spec.functions.size()) + " functions**") != std::string::npos);
  for (const Scalar scalar : all_scalars())
    CHECK(page.find("`" + std::string(name(scalar)) + "`") != std::string::npos);
}
