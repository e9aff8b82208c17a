#include "lang/names.h"

#include "lang/bounds.h"
#include "target/architecture.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::lang {

namespace {

// A generator writes names as they are, so that its output reads like the spec; hence no name may be reserved anywhere.
// C11 with GNU extensions and the macros that its preprocessor predefines without underscores.
constexpr std::string_view k_c = " asm auto bool break case char const continue default do double else enum extern "
                                 "false float for goto if inline int "
                                 "linux long nullptr register restrict return short signed sizeof static struct switch "
                                 "true typedef typeof union unix "
                                 "unsigned void volatile while ";
constexpr std::string_view k_cpp =
    " alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class "
    "compl "
    "concept const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default "
    "delete "
    "do double dynamic_cast else enum explicit export extern false float for friend goto if inline int linux long "
    "mutable "
    "namespace new noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast "
    "requires return short signed sizeof static static_assert static_cast struct switch template this thread_local "
    "throw "
    "true try typedef typeid typename typeof union unix unsigned using virtual void volatile wchar_t while xor xor_eq ";
constexpr std::string_view k_rust = " Self abstract as async await become box break const continue crate do dyn else "
                                    "enum extern false final fn for gen if "
                                    "impl in let loop macro match mod move mut override priv pub ref return self "
                                    "static struct super trait true try type "
                                    "typeof unsafe unsized use virtual where while yield ";

bool is_listed(std::string_view list, std::string_view name) {
  return list.find(" " + std::string(name) + " ") != std::string_view::npos;
}

/// A machine's compilers predefine a macro of that name.
bool is_macro(std::string_view name) {
  const auto& all = target::architectures();
  return std::any_of(all.begin(), all.end(), [&](const target::Architecture& one) {
    return std::find(one.macros.begin(), one.macros.end(), name) != one.macros.end();
  });
}

} // namespace

bool is_identifier(std::string_view text) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return !text.empty() && is_letter(text[0]) &&
         std::all_of(text.begin(), text.end(), [&](char c) { return is_letter(c) || is_digit(c); });
}

std::string reserved_in(std::string_view name) {
  std::vector<std::string> languages;
  if (is_listed(k_c, name) || is_macro(name))
    languages.emplace_back("C");
  if (is_listed(k_cpp, name) || is_macro(name))
    languages.emplace_back("C++");
  if (is_listed(k_rust, name))
    languages.emplace_back("Rust");
  return join(languages, languages.size() == 2 ? " and " : ", ");
}

std::string cut(std::string_view text) {
  if (text.size() <= k_max_name_length)
    return std::string(text);
  size_t end = k_max_name_length;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
    --end;
  return std::string(text.substr(0, end)) + "…";
}

bool check_name(Diagnostics& diagnostics, const std::string& name, const Place& place, std::string_view what) {
  if (!is_identifier(name)) {
    diagnostics.error(place, fmt::format("'{}' can't be the name of a {}", cut(name), what),
                      "a name is a letter or '_', then letters, digits and '_'");
    return false;
  }
  if (name.size() > k_max_name_length) {
    diagnostics.error(place,
                      fmt::format("a name has at most {} characters, this one {}", k_max_name_length, name.size()));
    return false;
  }
  if (const std::string languages = reserved_in(name); !languages.empty()) {
    diagnostics.error(place, fmt::format("'{}' can't be the name of a {}: it is reserved in {}", name, what, languages),
                      "for example '" + name + "_'");
    return false;
  }
  return true;
}

std::string first_one_is_at(const Place& place) {
  if (place.line == 0)
    return "the first one is in " + place.file;
  return fmt::format("the first one is at {}:{}:{}", place.file, place.line, place.column);
}

std::string nearest_hint(std::string_view word, const std::vector<std::string>& candidates) {
  return word.size() > k_max_name_length ? std::string() : did_you_mean(word, candidates);
}

bool check_no_properties(Diagnostics& diagnostics, const kdl::Node& node) {
  bool good = true;
  if (node.annotation) {
    diagnostics.error(node.place, "a type annotation is not allowed here", "delete the parentheses");
    good = false;
  }
  for (const kdl::Entry& entry : node.entries) {
    if (entry.name) {
      diagnostics.error(entry.place, fmt::format("'{}' has no property '{}'", cut(node.name), cut(*entry.name)));
      good = false;
    }
  }
  return good;
}

bool check_arguments(Diagnostics& diagnostics, const kdl::Node& node, size_t count, std::string_view wants) {
  if (!check_no_properties(diagnostics, node))
    return false;
  if (node.entries.size() == count)
    return true;
  const bool too_many = node.entries.size() > count;
  diagnostics.error(too_many ? node.entries[count].place : node.place,
                    fmt::format("'{}' takes {}", cut(node.name), wants),
                    too_many && count == 0 ? "delete this"
                    : too_many             ? "remove the surplus"
                                           : "");
  return false;
}

bool check_no_children(Diagnostics& diagnostics, const kdl::Node& node) {
  if (!node.has_children)
    return true;
  diagnostics.error(node.place, fmt::format("'{}' has no block", cut(node.name)), "delete the '{ … }' behind it");
  return false;
}

bool check_string(Diagnostics& diagnostics, const kdl::Value& value, std::string_view what) {
  if (value.annotation) {
    diagnostics.error(value.place, "a type annotation is not allowed here", "delete the parentheses");
    return false;
  }
  if (value.kind == kdl::ValueKind::String)
    return true;
  diagnostics.error(value.place, fmt::format("{} is a string, not '{}'", what, cut(value.text)), "put it in quotes");
  return false;
}

} // namespace abiter::lang
