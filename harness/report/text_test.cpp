#include "report/json_text.h"
#include "report/utf8.h"

#include <doctest/doctest.h>

using namespace abiter::report;

TEST_CASE("what isn't UTF-8 becomes the replacement character, byte by byte") {
  CHECK(valid_utf8("gr\xc3\xbc\xc3\x9f"
                   "e \xf0\x9f\xa6\x80") == "grüße 🦀");
  CHECK(valid_utf8("a\xff"
                   "b") == "a\xef\xbf\xbd"
                           "b");
  CHECK(valid_utf8("\xc3") == "\xef\xbf\xbd");                                 // cut off
  CHECK(valid_utf8("\xc0\x80") == "\xef\xbf\xbd\xef\xbf\xbd");                 // overlong
  CHECK(valid_utf8("\xed\xa0\x80") == "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"); // a surrogate
}

TEST_CASE("XML can't hold control characters, not even escaped") {
  CHECK(valid_xml(std::string_view("a\0\x1b[1mb\n", 8)) == "a\xef\xbf\xbd\xef\xbf\xbd[1mb\n");
  CHECK(valid_xml("\xef\xbf\xbe") == "\xef\xbf\xbd");
}

TEST_CASE("a JSON string is escaped and printable") {
  CHECK(json_string("a\"b\\c\n\t\x01") == "\"a\\\"b\\\\c\\n\\t\\u0001\"");
  JsonObject object;
  object.add("k", json_strings({"a", "b"}));
  object.add("n", "1");
  CHECK(object.text() == R"({"k":["a","b"],"n":1})");
}
