#include "lang/test_support.h"

#include "lang/fuzz/promises.h"

#include <fmt/format.h>

namespace abiter::lang {

namespace {

ExpectedAll<Spec> parse_with(std::string_view text, const std::string& path, const Files& files) {
  return parse(text, path, "name", languages_of_source(), [&](const std::string& wanted) -> Expected<std::string> {
    const auto found = files.find(wanted);
    if (found == files.end())
      return fail("file '" + wanted + "' not found");
    return found->second;
  });
}

} // namespace

std::string errors_of(std::string_view text, const std::string& path, const Files& files) {
  std::string all;
  if (const auto spec = parse_with(text, path, files); !spec)
    for (const Error& error : spec.error())
      all += to_text(error);
  return all;
}

std::string short_errors_of(std::string_view text, const std::string& path, const Files& files) {
  std::string all;
  if (const auto spec = parse_with(text, path, files); !spec)
    for (const Error& error : spec.error())
      all += error.place ? fmt::format("{}:{}: {}\n", error.place->line, error.place->column, error.what)
                         : error.what + "\n";
  return all;
}

Spec spec_of(std::string_view text, const std::string& path, const Files& files) {
  auto spec = parse_with(text, path, files);
  CHECK(errors_of(text, path, files) == "");
  if (!spec)
    return {};
  CHECK(broken_promises(*spec) == "");
  return std::move(*spec);
}

TypeId type_named(const Spec& spec, std::string_view key) {
  for (TypeId id = 0; id < spec.types.size(); ++id)
    if (spec.types[id].key == key)
      return id;
  FAIL(fmt::format("no type has the key {}", key));
  return 0;
}

const Function& function_named(const Spec& spec, std::string_view name) {
  for (const Function& function : spec.functions)
    if (function.name == name)
      return function;
  FAIL(fmt::format("there is no function {}", name));
  return spec.functions.front();
}

} // namespace abiter::lang
