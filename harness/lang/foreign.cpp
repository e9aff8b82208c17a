#include "lang/foreign.h"

#include "lang/scalars.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <regex>
#include <vector>

namespace abiter::lang {

namespace {

/// Longer texts get no hint: the expressions below go back and forth.
constexpr size_t k_longest = 200;

/// A name of C's or Rust's, words in C's usual order, and what the spec language calls it.
struct Foreign {
  std::string_view name;
  std::string_view ours;
};
constexpr Foreign k_types[] = {
    {"char", "c_char"},
    {"signed char", "c_schar"},
    {"unsigned char", "c_uchar"},
    {"short", "c_short"},
    {"short int", "c_short"},
    {"unsigned short", "c_ushort"},
    {"unsigned short int", "c_ushort"},
    {"int", "c_int"},
    {"signed", "c_int"},
    {"signed int", "c_int"},
    {"unsigned", "c_uint"},
    {"unsigned int", "c_uint"},
    {"long", "c_long"},
    {"long int", "c_long"},
    {"unsigned long", "c_ulong"},
    {"unsigned long int", "c_ulong"},
    {"long long", "c_longlong"},
    {"long long int", "c_longlong"},
    {"unsigned long long", "c_ulonglong"},
    {"unsigned long long int", "c_ulonglong"},
    {"float", "f32"},
    {"double", "f64"},
    {"long double", "c_longdouble"},
    {"longdouble", "c_longdouble"},
    {"float _Complex", "complex f32"},
    {"double _Complex", "complex f64"},
    {"long double _Complex", "complex c_longdouble"},
    {"_Complex float", "complex f32"},
    {"_Complex double", "complex f64"},
    {"void", "()"},
    {"unit", "()"},
    {"size_t", "c_size"},
    {"ssize_t", "c_ssize"},
    {"intptr_t", "c_intptr"},
    {"uintptr_t", "c_uintptr"},
    {"ptrdiff_t", "c_ptrdiff"},
    {"int8_t", "i8"},
    {"int16_t", "i16"},
    {"int32_t", "i32"},
    {"int64_t", "i64"},
    {"uint8_t", "u8"},
    {"uint16_t", "u16"},
    {"uint32_t", "u32"},
    {"uint64_t", "u64"},
    {"wchar_t", "wchar"},
    {"_Float16", "f16"},
    {"__bf16", "bf16"},
    {"_Float32", "f32"},
    {"_Float64", "f64"},
    {"_Float128", "f128"},
    {"__float128", "f128"},
    {"__int128", "i128"},
    {"unsigned __int128", "u128"},
    {"_Bool", "bool"},
    {"string", "ptr"},
    {"pointer", "ptr"},
    {"str", "&str"},
};

std::string_view trimmed(std::string_view text) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  while (!text.empty() && is_space(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && is_space(text.back()))
    text.remove_suffix(1);
  return text;
}

/// The words of a text in which nothing but words stands.
std::optional<std::vector<std::string>> words_of(std::string_view text) {
  static const std::regex k_words(R"re(\s*\w+(\s+\w+)*\s*)re");
  if (!std::regex_match(text.begin(), text.end(), k_words))
    return {};
  std::vector<std::string> words;
  for (const std::string& word : split(std::string(text), ' '))
    if (!word.empty())
      words.push_back(word);
  return words;
}

/// What is in front of C's stars: "c_uint" for "const unsigned int", "S" for "struct S".
struct Base {
  std::string ours;
  bool is_const = false;
  bool is_foreign = false; ///< a spec writes it in another way
};

std::optional<Base> base_of(std::string_view text) {
  const auto words = words_of(text);
  if (!words)
    return {};
  Base base;
  std::string name;
  bool is_atomic = false;
  for (const std::string& word : *words) {
    is_atomic = is_atomic || word == "_Atomic";
    const bool qualifies =
        word == "const" || word == "volatile" || word == "restrict" || word == "register" || word == "_Atomic";
    const bool has_keyword = name.empty() && (word == "struct" || word == "union" || word == "enum");
    base.is_const = base.is_const || word == "const";
    base.is_foreign = base.is_foreign || qualifies || has_keyword;
    if (!qualifies && !has_keyword)
      name += (name.empty() ? "" : " ") + word;
  }
  const auto known =
      std::find_if(std::begin(k_types), std::end(k_types), [&](const Foreign& one) { return one.name == name; });
  if (known == std::end(k_types) && (name.empty() || name.find(' ') != std::string::npos))
    return {};
  base.is_foreign = base.is_foreign || known != std::end(k_types);
  base.ours = (is_atomic ? "atomic " : "") + (known == std::end(k_types) ? name : std::string(known->ours));
  return base;
}

/// A type of C's: a base, stars with their qualifiers, lengths of arrays. None if it isn't one.
std::optional<std::string> c_type(std::string_view text, bool& is_foreign) {
  static const std::regex k_shape(
      R"re(([\w\s]*?)((?:\s*\*\s*(?:const|restrict|volatile)?)*)((?:\s*\[\s*\d*\s*\])*)\s*)re");
  std::match_results<std::string_view::const_iterator> parts;
  if (!std::regex_match(text.begin(), text.end(), parts, k_shape))
    return {};
  const auto base = base_of(std::string(parts[1]));
  if (!base)
    return {};
  const std::string stars = parts[2], lengths = parts[3];
  is_foreign = is_foreign || base->is_foreign || !stars.empty() || !lengths.empty();
  std::string ours = base->ours;
  bool is_const = base->is_const;
  for (size_t at = stars.find('*'); at != std::string::npos; at = stars.find('*', at + 1)) {
    ours = ours == "()" ? "ptr" : (is_const ? "&" : "&mut ") + ours;
    is_const = trimmed(std::string_view(stars).substr(at + 1)).starts_with("const");
  }
  for (size_t end = lengths.rfind(']'); end != std::string::npos && end > 0; end = lengths.rfind(']', end - 1)) {
    const size_t begin = lengths.rfind('[', end);
    const std::string length(trimmed(std::string_view(lengths).substr(begin + 1, end - begin - 1)));
    ours = length.empty() ? fmt::format("[{}]", ours) : fmt::format("[{}; {}]", ours, length);
    if (begin == 0)
      break;
  }
  return ours;
}

/// "a "c_int"" for C's "int a" or "int a[3]"; `_` for one without a name. None if it isn't a declaration.
std::optional<std::string> c_declaration(std::string_view text, bool& is_foreign) {
  static const std::regex k_shape(R"re(([\w\s*]*[\s*])(\w+)((?:\s*\[\s*\d*\s*\])*)\s*)re");
  std::match_results<std::string_view::const_iterator> parts;
  text = trimmed(text);
  if (std::regex_match(text.begin(), text.end(), parts, k_shape)) {
    const auto type = c_type(parts[1].str() + parts[3].str(), is_foreign);
    const std::string name = parts[2];
    const bool is_part_of_type = base_of(std::string(text)) && base_of(name)->is_foreign; // "unsigned int"
    if (type && !is_part_of_type)
      return fmt::format("{} \"{}\"", name, *type);
  }
  const auto type = c_type(text, is_foreign);
  return type ? std::optional(fmt::format("_ \"{}\"", *type)) : std::nullopt;
}

/// The same for a parameter: an array is a pointer to its first element.
std::optional<std::string> c_parameter(std::string_view text, bool& is_foreign) {
  static const std::regex k_array(R"re(([\w\s*]*[\s*])(\w*)\s*\[\s*\d*\s*\]((?:\s*\[\s*\d*\s*\])*)\s*)re");
  std::match_results<std::string_view::const_iterator> parts;
  if (!std::regex_match(text.begin(), text.end(), parts, k_array))
    return c_declaration(text, is_foreign);
  bool is_const = false;
  if (parts[1].str().find('*') == std::string::npos)
    if (const auto base = base_of(parts[1].str()))
      is_const = base->is_const;
  const auto element = c_type(parts[1].str() + parts[3].str(), is_foreign);
  is_foreign = true;
  const std::string name = parts[2].length() > 0 ? parts[2].str() : "_";
  return element ? std::optional(fmt::format("{} \"{}{}\"", name, is_const ? "&" : "&mut ", *element)) : std::nullopt;
}

/// The same for a member, which may be a bit-field.
std::optional<std::string> c_member(std::string_view text, bool& is_foreign) {
  static const std::regex k_bits(R"re(([^:]*[^:\s])\s*:\s*(\d+)\s*)re");
  std::match_results<std::string_view::const_iterator> parts;
  if (!std::regex_match(text.begin(), text.end(), parts, k_bits))
    return c_declaration(text, is_foreign);
  const auto field = c_declaration(parts[1].str(), is_foreign);
  is_foreign = true;
  return field ? std::optional(fmt::format("{} bits={}", *field, parts[2].str())) : std::nullopt;
}

/// "A; B 7" for an item of C's "A, B = 7".
std::optional<std::string> c_enumerator(std::string_view text) {
  static const std::regex k_shape(R"re((\w+)\s*(?:=\s*(-?(?:0[xX][0-9a-fA-F]+|\d+)))?)re");
  std::match_results<std::string_view::const_iterator> parts;
  text = trimmed(text);
  if (!std::regex_match(text.begin(), text.end(), parts, k_shape))
    return {};
  return parts[2].length() > 0 ? parts[1].str() + " " + parts[2].str() : parts[1].str();
}

/// "a "u32"" for Rust's "a: u32". None if it isn't a declaration.
std::optional<std::string> rust_declaration(std::string_view text) {
  static const std::regex k_shape(R"re((?:pub(?:\([\w:]+\))?\s+)?(?:mut\s+)?(\w+)\s*:\s*([^:"]+?)\s*)re");
  std::match_results<std::string_view::const_iterator> parts;
  text = trimmed(text);
  if (!std::regex_match(text.begin(), text.end(), parts, k_shape))
    return {};
  return fmt::format("{} \"{}\"", parts[1].str(), parts[2].str());
}

/// Each item of a list as a child of a node; none if one isn't what `one` takes.
template <class One> std::optional<std::string> children(std::string_view list, char separator, One one) {
  std::vector<std::string> all;
  for (const std::string& item : split(std::string(list), separator)) {
    if (trimmed(item).empty() || trimmed(item) == "void")
      continue;
    const auto child = one(item);
    if (!child)
      return {};
    all.push_back(*child);
  }
  return join(all, "; ");
}

/// `output`: empty for none, "!" for a function that never returns; `variadic`: empty for none.
std::string function(std::string_view name, const std::string& inputs, const std::string& output,
                     const std::string& variadic = {}) {
  std::vector<std::string> children;
  if (!inputs.empty())
    children.push_back(fmt::format("inputs {{ {} }}", inputs));
  if (!variadic.empty())
    children.push_back(fmt::format("variadic {{ {} }}", variadic));
  if (!output.empty() && output != "!")
    children.push_back(fmt::format("outputs {{ _ \"{}\" }}", output));
  return fmt::format("{}fn \"{}\"{}", output == "!" ? "@noreturn; " : "", name,
                     children.empty() ? "" : " { " + join(children, "; ") + " }");
}

/// Of a type of C's: behind its definition is its name if that is a typedef, else that of a variable.
std::string name_of(std::string_view line, const std::string& tag, const std::string& behind) {
  return line.starts_with("typedef") && !behind.empty() ? behind : tag;
}

} // namespace

std::string type_in_a_spec(std::string_view text) {
  bool is_foreign = false;
  if (text.size() > k_longest)
    return {};
  const auto ours = c_type(trimmed(text), is_foreign);
  return ours && is_foreign ? *ours : std::string();
}

std::string line_in_a_spec(std::string_view line) {
  using Parts = std::match_results<std::string_view::const_iterator>;
  static const std::regex k_rust_fn(
      R"re((?:pub\s+)?(?:unsafe\s+)?(?:extern\s+"[^"]*"\s+)?fn\s+(\w+)\s*\(([^()"]*)\)\s*(?:->\s*([^{;"]+?))?\s*[;{]?\s*\}?)re");
  static const std::regex k_rust_struct(R"re((?:pub\s+)?struct\s+(\w+)\s*\{([^{}"]*:[^{}"]*)\})re");
  static const std::regex k_c_struct(R"re((?:typedef\s+)?(struct|union)\s*(\w*)\s*\{([^{}"]*)\}\s*(\w*)\s*;?)re");
  static const std::regex k_c_function(R"re((?:extern\s+)?([\w\s*]*[\s*])(\w+)\s*\(([^()"]*)\)\s*;?)re");
  static const std::regex k_c_enum(R"re((?:typedef\s+)?enum\s*(\w*)\s*\{([^{}"]*)\}\s*(\w*)\s*;?)re");
  static const std::regex k_variadic(R"re((.*\S)\s*,\s*\.\.\.\s*)re");
  line = trimmed(line);
  if (line.size() > k_longest)
    return {};
  bool is_foreign = false;
  const auto member = [&](std::string_view one) { return c_member(one, is_foreign); };
  const auto parameter = [&](std::string_view one) { return c_parameter(one, is_foreign); };
  Parts parts;
  if (std::regex_match(line.begin(), line.end(), parts, k_rust_fn)) {
    const auto inputs = children(parts[2].str(), ',', rust_declaration);
    return inputs ? function(parts[1].str(), *inputs, parts[3].str()) : std::string();
  }
  if (std::regex_match(line.begin(), line.end(), parts, k_rust_struct)) {
    const auto fields = children(parts[2].str(), ',', rust_declaration);
    return fields ? fmt::format("struct \"{}\" {{ {} }}", parts[1].str(), *fields) : std::string();
  }
  if (std::regex_match(line.begin(), line.end(), parts, k_c_struct)) {
    const std::string name = name_of(line, parts[2].str(), parts[4].str());
    const auto fields = children(parts[3].str(), ';', member);
    return fields && is_foreign && !name.empty() ? fmt::format("{} \"{}\" {{ {} }}", parts[1].str(), name, *fields)
                                                 : std::string();
  }
  if (std::regex_match(line.begin(), line.end(), parts, k_c_enum)) {
    const std::string name = name_of(line, parts[1].str(), parts[3].str());
    const auto values = children(parts[2].str(), ',', c_enumerator);
    return values && !values->empty() && !name.empty() ? fmt::format("enum \"{}\" {{ {} }}", name, *values)
                                                       : std::string();
  }
  if (std::regex_match(line.begin(), line.end(), parts, k_c_function)) {
    const auto output = c_type(parts[1].str(), is_foreign);
    std::string list = parts[3];
    std::smatch fixed;
    const bool is_variadic = std::regex_match(list, fixed, k_variadic);
    if (is_variadic)
      list = std::string(fixed[1]);
    const auto inputs = children(list, ',', parameter);
    if (output && inputs && parts[1].str() != "fn ")
      return function(parts[2].str(), *inputs, *output == "()" ? std::string() : *output,
                      is_variadic ? R"(x "c_int")" : "");
  }
  static const std::regex k_begins(R"re((?:typedef|pub)\s+(struct|union|enum)\b.*)re");
  static const std::regex k_repr(R"re(#\[repr\((\w+)\)\])re");
  if (std::regex_match(line.begin(), line.end(), parts, k_begins))
    return parts[1] == "enum" ? R"(enum "E" { A; B 5 })"
                              : fmt::format(R"({} "S" {{ a "c_int"; b "&mut S" }})", parts[1].str());
  if (std::regex_match(line.begin(), line.end(), parts, k_repr))
    return parts[1] == "C" ? std::string() : fmt::format("@repr \"{}\"", parts[1].str());
  return {};
}

} // namespace abiter::lang
